"""A conversation is a list of moves. There are five; everything else is a view of them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from game.model.plans import Wish
from game.model.records import Asked, Item, Sharing
from game.model.sittings import Ended, Frame

How = Literal["done", "another", "nobody", "dont_know", "rather_not", "later"]
Record = Item | Frame


@dataclass(frozen=True, slots=True)
class Put:
    """Something was written down, or changed: the last record with a key is the one that holds."""

    record: Record


@dataclass(frozen=True, slots=True)
class Removed:
    """Something was taken away again; undo brings it back."""

    key: str


@dataclass(frozen=True, slots=True)
class CardTurned:
    """A card was answered, or passed, or put away."""

    deck: str
    card: str
    how: How


@dataclass(frozen=True, slots=True)
class Undone:
    """A touch was taken back, whole."""

    touch: int
    device: str


@dataclass(frozen=True, slots=True)
class Erased:
    """These ids are gone for good: no move keeps anything of them, and nothing brings them back.

    Besides items the ids name moves: older words of an item that stays, in which someone was named who was erased.
    """

    ids: tuple[str, ...]


What = Put | Removed | CardTurned | Undone | Erased


@dataclass(frozen=True, slots=True)
class Move:
    """One move: its id, when (ISO 8601, UTC), on which device, its Lamport counter, and the touch that it came from."""

    id: str
    at: str
    device: str
    counter: int
    touch: int
    what: What


@dataclass(frozen=True, slots=True)
class Session:
    """All moves of one player's conversations, in their order: (counter, device, id)."""

    id: str
    moves: tuple[Move, ...] = ()


def in_order(moves: Iterable[Move]) -> tuple[Move, ...]:
    """Moves of any number of devices in the one order that all devices agree on."""
    return tuple(sorted(moves, key=lambda move: (move.counter, move.device, move.id)))


def touches(record: Record, ids: frozenset[str]) -> bool:
    """Whether a record is one of these ids or speaks of one."""
    match record:
        case Sharing():
            return not ids.isdisjoint((record.item, *record.item.split(":")))
        case Item():
            return record.id in ids or not ids.isdisjoint(record.subjects)
    return False


def undone(moves: Iterable[Move]) -> frozenset[tuple[str, int]]:
    """The touches that were taken back, as (device, touch)."""
    return frozenset((move.what.device, move.what.touch) for move in moves if isinstance(move.what, Undone))


def erased(moves: Iterable[Move]) -> frozenset[str]:
    """All ids that were erased."""
    return frozenset(gone for move in moves if isinstance(move.what, Erased) for gone in move.what.ids)


def without_erased(moves: Iterable[Move]) -> tuple[Move, ...]:
    """The moves without any content of what was erased: a move that wrote it, or took it away, is gone whole.

    A row of who knows whom stays, and so does a wish: without those who were erased, and without a place that was.
    """
    kept = tuple(moves)
    ids = erased(kept)
    if not ids:
        return kept
    return tuple(_forgetting(move, ids) for move in kept if not (move.id in ids or _speaks_of(move.what, ids)))


def without_undone(moves: Iterable[Move]) -> tuple[Move, ...]:
    """The moves without the content of what was taken back or taken away before the last end of a sitting.

    *That* it was taken back stays (the number of a touch, or a key): else the half of another device would bring it back.
    """
    kept = tuple(moves)
    back = undone(kept)
    end = last_ended(kept)
    settled = [move for move in kept[:end] if isinstance(move.what, Undone) or (move.device, move.touch) not in back]
    removed_at = {move.what.key: place for place, move in enumerate(settled) if isinstance(move.what, Removed)}
    stays = (
        move
        for place, move in enumerate(settled)
        if not (isinstance(move.what, Put) and place < removed_at.get(move.what.record.key, -1))
    )
    return (*stays, *kept[end:])


def merged(one: Session, other: Session) -> Session:
    """Two halves of one session as one, whichever comes first. What one of them erased stays erased."""
    by_id = {move.id: move for move in (*one.moves, *other.moves)}
    return replace(one, moves=without_undone(without_erased(in_order(by_id.values()))))


def last_ended(moves: tuple[Move, ...]) -> int:
    """The place after the last end of a sitting. 0 when there is none."""
    ends = (
        place
        for place, move in enumerate(moves, 1)
        if isinstance(move.what, Put) and isinstance(move.what.record, Ended)
    )
    return max(ends, default=0)


def last_end(moves: tuple[Move, ...]) -> int:
    """The place after the last move that undo may not cross: the end of a sitting, or an erasure. 0 when there is none."""
    for place in range(len(moves), 0, -1):
        match moves[place - 1].what:
            case Put(Ended()) | Erased():
                return place
    return 0


def _forgetting(move: Move, ids: frozenset[str]) -> Move:
    """The move without the ids in its record that say nothing about its subjects."""
    match move.what:
        case Put(Asked() as row) if not ids.isdisjoint(row.others):
            return replace(move, what=Put(replace(row, others=tuple(one for one in row.others if one not in ids))))
        case Put(Wish() as wish) if wish.place in ids:
            return replace(move, what=Put(replace(wish, place="")))
    return move


def _speaks_of(what: What, ids: frozenset[str]) -> bool:
    match what:
        case Put(record):
            return touches(record, ids)
        case Removed(key):
            return not ids.isdisjoint(key.split(":"))
    return False
