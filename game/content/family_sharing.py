"""Can every reader of a family's items know everybody who is named in them?"""

from collections.abc import Callable, Iterator
from typing import Any

from game.content.family_fields import item_name
from game.content.family_file import PARTS, Item, about_of
from game.content.faults import Fault
from game.content.source import Place, Source
from game.model.names import names
from game.model.sharing import readers_of

InOthers = Callable[[Place, str], tuple[str, ...]]  # a text and its place -> the same text in other languages


def sharing_faults(source: Source, in_others: InOthers = lambda _place, _text: ()) -> Iterator[Fault]:
    """Items that are about someone, or name someone, whom one of their readers may not know of."""
    data = source.data
    default = tuple(data["family"]["default_sharing"])
    people = [{"sharing": default} | person for person in data["people"]]
    yield from _one(source, (), {"text": data["summary"], "sharing": ("werker",)}, people, in_others)
    for part in PARTS:
        for number, item in enumerate(data.get(part, ())):
            yield from _one(source, (part, number), {"sharing": default} | dict(item), people, in_others)


def _one(
    source: Source, place: Place, item: Item, people: list[dict[str, Any]], in_others: InOthers
) -> Iterator[Fault]:
    who = f"{place[0]} {item_name(item)}: " if place else ""
    readers = readers_of(item["sharing"])
    for person in people:
        hidden = readers - readers_of(person["sharing"])
        if not hidden or person["id"] == item.get("id"):
            continue
        may_not = f"{person['id']!r}, of whom {' and '.join(sorted(hidden))} may not know"
        if person["id"] in about_of(item):
            yield source.fault((*place, "about") if "about" in item else place, f"{who}this is about {may_not}")
        for field in ("text", "name", "does", "does_not", "how_long", "afterwards"):
            where = (*place, field) if place else ("summary",)
            texts = (item[field], *in_others(where, item[field])) if field in item else ()
            if any(_names(person, text) for text in texts):
                yield source.fault(where, f"{who}this names {may_not}")


def _names(person: Item, text: str) -> bool:
    return any(names(name, text) for name in (person["name"], *person.get("also", ())))
