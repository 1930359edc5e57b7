"""Has every item and every line of a family's script the fields that it should have, with values of the right kind?"""

from collections.abc import Iterator, Mapping
from typing import Any

from game.content.family_file import BUTTONS, PARTS, VERBS, Item, declared_name
from game.content.faults import Fault, quoted, unknown
from game.content.source import Place, Source

NAMES = ("about", "sharing", "levels", "feelings", "also")  # lists of names
PERSON_NEEDED: tuple[str, ...] = ("id", "name", "person_kind", "relation", "domain", "ring", "support", "feelings")
PERSON_FREE: tuple[str, ...] = ("also", "complicated", "varies", "hoped", "said_by", "sharing")
VERB_NAMES = (*VERBS, "erase", "button")


def field_faults(source: Source) -> Iterator[Fault]:
    """What the end state and the script lack, have too much, or hold of another kind."""
    for part in PARTS:
        for number, item in enumerate(source.data.get(part, ())):
            yield from _declared(source, (part, number), part, item)
    for place, verb, what in lines_of(source.data):
        yield from _line(source, place, verb, what)
    for number, sitting in enumerate(source.data["sessions"]):
        for index, step in enumerate(sitting["steps"]):
            for line, doing in enumerate(step["does"]):
                if len(doing) != 1:
                    place = ("sessions", number, "steps", index, "does", line)
                    yield source.fault(place, "one verb a line: '- words: {...}'")


def lines_of(data: Mapping[str, Any]) -> Iterator[tuple[Place, str, Any]]:
    """Every line of the script with its place, in order: (place, verb, what)."""
    for number, sitting in enumerate(data["sessions"]):
        for index, step in enumerate(sitting["steps"]):
            yield from lines_of_step(step, ("sessions", number, "steps", index))


def lines_of_step(step: Mapping[str, Any], place: Place) -> Iterator[tuple[Place, str, Any]]:
    """Every line of one step."""
    for line, doing in enumerate(step["does"]):
        for verb, what in doing.items():
            yield (*place, "does", line, verb), verb, what


def item_name(item: Item) -> str:
    """The id of an item for a message."""
    return quoted(item.get("id", "?"))


def _declared(source: Source, place: Place, part: str, item: Item) -> Iterator[Fault]:
    verb = PARTS[part]
    who = f"{part} {item_name(item)}: "
    if part == "people":
        needed: tuple[str, ...] = PERSON_NEEDED
        known: tuple[str, ...] = (*PERSON_NEEDED, *PERSON_FREE)
    else:
        needed = (*(declared_name(verb, one) for one in VERBS[verb].needed), "about")
        known = (*needed, *(declared_name(verb, one) for one in VERBS[verb].free), "sharing")
    yield from _keys(source, place, who, item, known)
    yield from _missing(source, place, who, item, needed)
    yield from _kinds(source, place, who, item)


def _line(source: Source, place: Place, verb: str, what: Any) -> Iterator[Fault]:
    if verb not in VERB_NAMES:
        yield source.fault_at_key(place, unknown("verb", verb, VERB_NAMES))
    elif verb in ("button", "erase"):
        if not isinstance(what, str):
            yield source.fault(place, f"'{verb}' wants a name, not keys with values")
        elif verb == "button" and what not in BUTTONS:
            yield source.fault(place, unknown("button", what, BUTTONS))
    elif not isinstance(what, dict):
        yield source.fault(place, f"'{verb}' wants keys with values: {{{', '.join(VERBS[verb].needed)}}}")
    else:
        yield from _keys(source, place, f"{verb} {item_name(what)}: ", what, VERBS[verb].all)
        if "id" not in what:  # something new is asked for all its fields where the script is played
            yield from _missing(source, place, f"{verb}: ", what, VERBS[verb].needed)
        yield from _kinds(source, place, f"{verb} {item_name(what)}: ", what)


def _keys(source: Source, place: Place, who: str, item: Item, known: tuple[str, ...]) -> Iterator[Fault]:
    for key in item:
        if key not in known:
            yield source.fault_at_key((*place, key), who + unknown("field", key, known))


def _missing(source: Source, place: Place, who: str, item: Item, needed: tuple[str, ...]) -> Iterator[Fault]:
    for key in needed:
        if key not in item:
            yield source.fault(place, f"{who}'{key}' is missing")


def _kinds(source: Source, place: Place, who: str, item: Item) -> Iterator[Fault]:
    for key, value in item.items():
        if value is not None and not _right_kind(key, value):
            yield source.fault((*place, key), f"{who}'{key}' is not of the right kind")


def _right_kind(key: str, value: Any) -> bool:
    match key:
        case "ring":
            return isinstance(value, int)
        case "complicated" | "varies":
            return isinstance(value, bool)
        case "hoped":
            return isinstance(value, dict) and set(value) == {"ring", "area"}
        case "support":
            return _list_of(
                value, lambda one: isinstance(one, dict) and set(one) == {"kind", "direction"} and _texts(one)
            )
        case "strokes":
            return _list_of(value, lambda stroke: _list_of(stroke, _point))
        case _ if key in NAMES:
            return _list_of(value, lambda one: isinstance(one, str))
    return isinstance(value, str) and bool(value.strip())


def _list_of(value: Any, fits: Any) -> bool:
    return isinstance(value, list) and all(fits(one) for one in value)


def _point(value: Any) -> bool:
    return _list_of(value, lambda one: isinstance(one, float) and 0 <= one <= 1) and len(value) == 2


def _texts(entry: Item) -> bool:
    return all(isinstance(value, str) for value in entry.values())
