"""All moves of a session as one JSON text and back: what the vault keeps."""

import json
from dataclasses import MISSING, fields, is_dataclass
from typing import Annotated, Any, Union

from pydantic import Discriminator, Field, Tag, create_model

from game.model.moves import CardTurned, Erased, Move, Put, Removed, Session, Undone, What
from game.record.kinds import KINDS, field_names
from game.record.reading import Part, Step, Unreadable, checked, parsed, upward, whole

FORMAT = "belangrijk-moves"
STEPS: tuple[Step, ...] = ()  # the first will bring version 1 to 2
VERSION = len(STEPS) + 1
WHATS = ("put", "removed", "turned", "undone", "erased")
Counted = Annotated[int, Field(ge=0)]


def _word(value: Any) -> str:
    """The first key: which kind of record, or of move, this object holds."""
    return next((key for key in value if key in KINDS or key in WHATS), "") if isinstance(value, dict) else ""


_RECORDS = tuple(
    Annotated[create_model(word, __base__=Part, **{word: (kind, ...)}), Tag(word)]  # type: ignore[call-overload]
    for word, kind in KINDS.items()
)
_OneRecord: Any = Annotated[Union[_RECORDS], Discriminator(_word)]  # noqa: UP007 - made from a list


class _Line(Part):
    id: str
    at: str
    device: str
    counter: Counted
    touch: Counted


class _Put(_Line):
    put: _OneRecord


class _Removed(_Line):
    removed: str


class _Turned(_Line):
    turned: CardTurned


class _Undone(_Line):
    undone: Undone


class _Erased(_Line):
    erased: tuple[str, ...]


_MOVES = tuple(
    Annotated[line, Tag(word)] for word, line in zip(WHATS, (_Put, _Removed, _Turned, _Undone, _Erased), strict=True)
)
_OneMove: Any = Annotated[Union[_MOVES], Discriminator(_word)]  # noqa: UP007 - the same


class _Session(Part):
    format: str
    version: int
    id: str
    moves: tuple[_OneMove, ...]


_KNOWN = {*_Session.model_fields, *_Line.model_fields, *WHATS, *KINDS, "deck", "card", "how", "touch", "device"}
_KNOWN |= {name for kind in KINDS.values() for name in field_names(kind)} | {"points", "colour", "width"}


def to_json(session: Session) -> str:
    """All moves, the same text for the same session. Half a letter (a lone surrogate) becomes the sign for that."""
    moves = [_line(move) for move in session.moves]
    data = {"format": FORMAT, "version": VERSION, "id": session.id, "moves": moves}
    return whole(json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def from_json(text: str) -> Session:
    """The session that `to_json` wrote, also one of an older version. Anything else is `Unreadable`."""
    data = upward(parsed(whole(text)), FORMAT, STEPS)
    read = checked(_Session, data, _KNOWN)
    moves = tuple(Move(line.id, line.at, line.device, line.counter, line.touch, _what(line)) for line in read.moves)
    if len({move.id for move in moves}) < len(moves):
        raise Unreadable("moves: two moves with one id")
    return Session(read.id, moves)


def _line(move: Move) -> dict[str, Any]:
    begin = {"id": move.id, "at": move.at, "device": move.device, "counter": move.counter, "touch": move.touch}
    match move.what:
        case Put(record):
            word = next(word for word, kind in KINDS.items() if kind is type(record))
            return {**begin, "put": {word: _plain(record)}}
        case Removed(key):
            return {**begin, "removed": key}
        case CardTurned():
            return {**begin, "turned": _plain(move.what)}
        case Undone():
            return {**begin, "undone": _plain(move.what)}
        case Erased(ids):
            return {**begin, "erased": list(ids)}


def _plain(value: Any) -> Any:
    """A record as plain lists and objects; what was left empty is left out."""
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if not is_dataclass(value):
        return value
    filled = (one for one in fields(value) if one.init)
    return {
        one.name: _plain(getattr(value, one.name))
        for one in filled
        if one.default is MISSING or getattr(value, one.name) not in ("", ())
    }


def _what(line: Any) -> What:
    match line:
        case _Put():
            return Put(getattr(line.put, next(iter(type(line.put).model_fields))))
        case _Removed():
            return Removed(line.removed)
        case _Turned():
            return line.turned
        case _Undone():
            return line.undone
    return Erased(line.erased)
