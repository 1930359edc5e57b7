"""Does plain data have the shape of a deck, a list or a family? What does not fit is told with the name that was probably meant."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

from pydantic import ConfigDict, TypeAdapter, ValidationError

from game.content.faults import Fault, quoted, unknown
from game.content.source import Place, Source

Kind = TypeVar("Kind")
ENTRIES = ("rounds", "cards", "entries")  # lists whose entries keep their places
NO_NAMES: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Misfit:
    """Something that does not fit: where, in words, and whether its key is meant. Without words it was told while reading."""

    place: Place
    words: str
    key: bool = False


def fit(kind: type[Kind], data: Any, spelled: Mapping[str, str] = NO_NAMES) -> tuple[Kind | None, list[Misfit]]:
    """The data as a value of this frozen dataclass, or None and all that does not fit.

    `spelled` gives the keys that are called otherwise in the file than in the class.
    """
    try:
        found: Kind = _adapter(cast("Any", kind)).validate_python((data,))[0]
    except ValidationError as reason:
        errors = reason.errors(include_url=False, include_context=False)
        return None, [_misfit(kind, error["type"], error["loc"][1:], error["input"], spelled) for error in errors]
    return found, []


def told(
    source: Source, misfits: Iterable[Misfit], whose: Callable[[Source, Place], str] = lambda *_: ""
) -> list[Fault]:
    """What does not fit as faults of its file; `whose` says what comes before a message."""
    faults = []
    for one in misfits:
        if one.words:
            message = whose(source, one.place) + one.words
            faults.append(source.fault_at_key(one.place, message) if one.key else source.fault(one.place, message))
    return faults


def keep_what_fits(data: Any, misfits: Iterable[Misfit]) -> None:
    """Take out of the data what does not fit, so that what is left has the right types. Places in a list stay the same."""
    for misfit in misfits:
        if not misfit.key:
            _take_out(data, misfit.place)


@cache
def _adapter(kind: Any) -> Any:
    # One value in a tuple: a setting for unknown keys can be given only around a dataclass, not to it.
    return TypeAdapter(tuple[kind], config=ConfigDict(extra="forbid"))


def _misfit(kind: type, error: str, place: Place, found: Any, spelled: Mapping[str, str]) -> Misfit:
    names = [one for one in place if isinstance(one, str)]
    name = spelled.get(names[-1], names[-1]) if names else ""
    match error:
        case _ if found is None:
            return Misfit(place, "")
        case "missing" if isinstance(place[-1], int):
            return Misfit(place[:-1], f"'{name}' wants two values")
        case "missing":
            return Misfit(place, f"'{name}' is missing", key=True)
        case "unexpected_keyword_argument":
            known = [spelled.get(one.name, one.name) for one in fields(_type_at(kind, place[:-1]))]
            return Misfit(place, unknown("key", name, known), key=True)
        case "literal_error":
            return Misfit(place, _not_one_of(name, found, get_args(_type_at(kind, place))))
        case "string_type":
            return Misfit(place, f"'{name}' wants a text (with a ': ' in it: between quotation marks)")
        case "tuple_type":
            return Misfit(place, f"'{name}' wants a list: [one, two]")
        case "too_long":
            return Misfit(place, f"'{name}' wants two values")
        case "dataclass_type":
            return Misfit(place, f"'{name}' wants keys with values here, not {quoted(found)}")
    return Misfit(place, f"'{name}' does not want {quoted(found)}")


def _not_one_of(name: str, found: Any, choices: tuple[Any, ...]) -> str:
    if isinstance(found, str) and isinstance(choices[0], str):
        return unknown(name, found, choices)
    return f"'{name}' is one of {', '.join(map(str, choices))}, not {quoted(found)}"


def _type_at(kind: Any, place: Place) -> Any:
    for step in place:
        if isinstance(step, int):
            kind = get_args(kind)[0]
        elif is_dataclass(kind):
            kind = get_type_hints(kind)[step]
    if get_origin(kind) is tuple and get_origin(get_args(kind)[0]) is Literal:
        return get_args(kind)[0]
    return kind


def _take_out(data: Any, place: Place) -> None:
    for number, step in enumerate(place):
        last = number == len(place) - 1
        match data:
            case dict() if step in data and (last or (isinstance(data[step], list) and step not in ENTRIES)):
                del data[step]
                return
            case list() if last and isinstance(step, int) and step < len(data):
                data[step] = {}
                return
            case dict() if step in data:
                data = data[step]
            case list() if isinstance(step, int) and step < len(data):
                data = data[step]
            case _:
                return
