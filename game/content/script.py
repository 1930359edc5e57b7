"""The script of a family, played in the head: does it come to the end state that the file says?"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from game.content.family_fields import lines_of
from game.content.family_file import PARTS, VERBS, Item, about_of, declared_name
from game.content.faults import Fault, quoted
from game.content.source import Place, Source


@dataclass
class Played:
    """The end state so far, and the lines that could not be done."""

    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    items: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    sharing: dict[str, list[str]] = field(default_factory=dict)
    impossible: list[tuple[Place, str]] = field(default_factory=list)


def script_faults(source: Source) -> Iterator[Fault]:
    """Lines that cannot be done; when all can, the differences between what they come to and the end state."""
    played = play(source)
    for place, message in played.impossible:
        yield source.fault(place, message)
    if not played.impossible:
        yield from _differences(source, played)


def play(source: Source) -> Played:
    """All sittings, line by line."""
    played = Played()
    for place, verb, what in lines_of(source.data):
        problem = _do(played, verb, what)
        if problem:
            played.impossible.append((place, problem))
    return played


def _do(played: Played, verb: str, what: Any) -> str:
    """Carry out one line; what stands in its way, or ""."""
    match verb:
        case "button":
            return "leave both the move and the undo out, or write the move that stays" if what == "undo" else ""
        case "erase":
            played.sharing.pop(what, None)
            return "" if played.items.pop(what, None) else f"there is nothing to erase: {quoted(what)}"
        case "share" | "rename" if what["item"] not in played.people and what["item"] not in played.items:
            return f"there is no {quoted(what['item'])} yet"
        case "share":
            played.sharing[what["item"]] = list(what["levels"])
            return ""
        case "rename":
            target = played.people.get(what["item"]) or played.items[what["item"]][1]
            target["name"] = what["name"]
            return ""
    return _record(played, verb, what)


def _record(played: Played, verb: str, what: Item) -> str:
    strangers = [person for person in about_of(what) if person not in played.people]
    if strangers:
        return f"{quoted(strangers[0])} is not on the map yet"
    there = "id" not in what or what["id"] in (played.people if verb == "person" else played.items)
    missing = [name for name in VERBS[verb].needed if name not in what]
    if missing and not there:
        return f"{verb} {quoted(what['id'])}: '{missing[0]}' is missing"
    match verb:
        case "person":
            return _person(played, what)
        case "spot":
            played.people[what["person"]].update(ring=what["ring"], domain=what["area"])
            if "varies" in what:
                played.people[what["person"]]["varies"] = what["varies"]
        case "hoped":
            played.people[what["person"]]["hoped"] = {"ring": what["ring"], "area": what["area"]}
        case "support":
            played.people[what["person"]]["support"].append({"kind": what["kind"], "direction": what["direction"]})
        case "feeling":
            played.people[what["person"]]["feelings"].append(what["feeling"])
        case _:
            return _item(played, verb, what)
    return ""


def _person(played: Played, what: Item) -> str:
    if what["id"] in played.items:
        return f"the id {quoted(what['id'])} is used twice"
    new: dict[str, Any] = {"id": what["id"], "ring": 0, "support": [], "feelings": []}
    person = played.people.setdefault(what["id"], new)
    person.update({declared_name("person", key): value for key, value in what.items()})
    return ""


def _item(played: Played, verb: str, what: Item) -> str:
    kept = {declared_name(verb, key): value for key, value in what.items()}
    there = played.items.setdefault(what["id"], (verb, {}))
    if there[0] != verb or what["id"] in played.people:
        return f"the id {quoted(what['id'])} is used twice"
    there[1].update(kept)
    there[1]["about"] = list(about_of(there[1]))
    return ""


def _differences(source: Source, played: Played) -> Iterator[Fault]:
    default = list(source.data["family"]["default_sharing"])
    ends = {name: ("people", person) for name, person in played.people.items()}
    for name, (verb, item) in played.items.items():
        ends[name] = ("limits" if verb == "wish" and "review" in item else VERBS[verb].part, item)
    for part in PARTS:
        declared = source.data.get(part, ())
        for number, item in enumerate(declared):
            end = ends.get(item["id"])
            if end is None or end[0] != part:
                message = f"{part} {quoted(item['id'])}: the script does not come to this"
                yield source.fault((part, number), message)
            else:
                result = end[1] | {"sharing": played.sharing.get(item["id"], default)}
                yield from _compare(source, (part, number), part, {"sharing": default} | dict(item), result)
        known = {item["id"] for item in declared}
        for name, (where, _) in ends.items():
            if where == part and name not in known:
                yield source.fault(
                    (part,), f"{part} {quoted(name)}: the script comes to this, and it does not stand here"
                )


def _compare(source: Source, place: Place, part: str, declared: dict[str, Any], end: dict[str, Any]) -> Iterator[Fault]:
    declared.pop("also", None)
    for key in dict.fromkeys((*declared, *end)):
        if declared.get(key) != end.get(key):
            says = quoted(end[key]) if key in end else "nothing"
            message = f"{part} {quoted(declared['id'])}: in the script '{key}' comes to {says}"
            yield source.fault((*place, key), message)
