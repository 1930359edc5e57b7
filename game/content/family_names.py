"""Does everything that a family names exist: entries of the lists, people, places, levels of sharing, durations?"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from game.content.family_fields import item_name, lines_of
from game.content.family_file import PARTS, VERBS, Item, declared_name
from game.content.faults import Fault, quoted, unknown
from game.content.source import Place, Source
from game.model.deck import Lists

DURATION = re.compile(r"P[0-9]{1,3}[DWMY]")
START = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


def name_faults(source: Source, lists: Lists) -> Iterator[Fault]:
    """Names that are nowhere, ids used twice, and wishes with or without the day they should have."""
    data = source.data
    people, seen = [person["id"] for person in data["people"]], set[str]()
    yield from _head(source, data["family"], lists)
    for part, verb in PARTS.items():
        for number, item in enumerate(data.get(part, ())):
            place, who = (part, number), f"{part} {item_name(item)}: "
            if item["id"] in seen:
                yield source.fault((*place, "id"), f"{who}this id is used twice")
            seen.add(item["id"])
            fields = {declared_name(verb, field): name for field, name in (VERBS[verb].lists or {}).items()}
            yield from _entries(source, place, who, item, fields, lists)
            yield from _people(source, place, who, item, people)
            yield from _levels(source, (*place, "sharing"), who, item.get("sharing", ()), lists)
            yield from _time(source, place, who, item)
            if part in ("wishes", "limits"):
                yield from _wish(source, place, who, item, lists)
    yield from _support(source, lists)
    for line, verb, what in lines_of(data):
        if verb in VERBS:
            who = f"{verb} {item_name(what)}: "
            yield from _entries(source, line, who, what, VERBS[verb].lists or {}, lists)
            yield from _time(source, line, who, what)


def _head(source: Source, head: Mapping[str, Any], lists: Lists) -> Iterator[Fault]:
    place: Place = ("family",)
    if head["id"] != source.path.stem:
        message = f"the family is called {quoted(head['id'])}, and its file {quoted(source.path.stem)}"
        yield source.fault((*place, "id"), message)
    if not head["fictional"]:
        yield source.fault((*place, "fictional"), "a family is made up: 'fictional: true'")
    starts: list[tuple[Place, str]] = [((*place, "start"), head["start"])]
    starts += [
        (("sessions", n, "start"), one["start"]) for n, one in enumerate(source.data["sessions"]) if "start" in one
    ]
    for where, start in starts:
        if not START.fullmatch(start):
            yield source.fault(where, f"a start is written as 2026-01-05T10:00:00Z, not {quoted(start)}")
    roles = ("kind", "jongere", "ouder", "netwerk")
    if head["player"]["role"] not in roles:
        yield source.fault((*place, "player", "role"), unknown("role", head["player"]["role"], roles))
    yield from _levels(source, (*place, "default_sharing"), "", head["default_sharing"], lists)


def _entries(
    source: Source, place: Place, who: str, item: Item, fields: Mapping[str, str], lists: Lists
) -> Iterator[Fault]:
    for field, name in fields.items():
        found = item.get(field, ())
        for value in found if isinstance(found, list | tuple) else (str(found),):
            known = [entry.id for entry in lists.of(name)]
            if value not in known:
                yield source.fault((*place, field), who + unknown(field, value, known))


def _people(source: Source, place: Place, who: str, item: Item, people: Collection[str]) -> Iterator[Fault]:
    for number, name in enumerate(item.get("about", ())):
        if name not in people:
            yield source.fault((*place, "about", number), who + unknown("person", name, people))
    for field in ("a", "b", "person", "said_by"):
        if field in item and item[field] not in people:
            yield source.fault((*place, field), who + unknown("person", item[field], people))
    if "who" in item and item["who"] not in (*people, "player", "worker"):
        yield source.fault((*place, "who"), who + unknown("person", item["who"], (*people, "player", "worker")))


def _levels(source: Source, place: Place, who: str, levels: Collection[str], lists: Lists) -> Iterator[Fault]:
    known = [entry.id for entry in lists.of("sharing_levels")]
    for number, level in enumerate(levels):
        if level not in known:
            yield source.fault((*place, number), who + unknown("level of sharing", level, known))


def _time(source: Source, place: Place, who: str, item: Item) -> Iterator[Fault]:
    for field in ("check", "review"):
        if field in item and not DURATION.fullmatch(item[field]):
            yield source.fault((*place, field), f"{who}'{field}' is a time like P2W or P3M, not {quoted(item[field])}")


def _wish(source: Source, place: Place, who: str, item: Item, lists: Lists) -> Iterator[Fault]:
    kind = lists.entry("wishes", item["kind"])
    if kind and kind.needs_review_date and "review" not in item:
        yield source.fault(place, f"{who}{quoted(kind.id)} wants a 'review': when is it talked about again?")
    if kind and not kind.needs_review_date and "review" in item:
        yield source.fault((*place, "review"), f"{who}'review' does not go with {quoted(kind.id)}")
    places = [one["id"] for one in source.data.get("places", ())]
    if "place" in item and item["place"] not in places:
        yield source.fault((*place, "place"), who + unknown("place", item["place"], places))


def _support(source: Source, lists: Lists) -> Iterator[Fault]:
    for number, person in enumerate(source.data["people"]):
        place, who = ("people", number), f"people {item_name(person)}: "
        yield from _entries(source, place, who, person, {"feelings": "feelings", "ring": "closeness"}, lists)
        if "hoped" in person:
            fields = {"ring": "closeness", "area": "domains"}
            yield from _entries(source, (*place, "hoped"), who, person["hoped"], fields, lists)
        for index, support in enumerate(person["support"]):
            fields = {"kind": "support_kinds", "direction": "support_direction"}
            yield from _entries(source, (*place, "support", index), who, support, fields, lists)
