"""Can every reader of a family's items know everybody who is named in them?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from game.content.family_fields import item_name
from game.content.family_file import PARTS, Item, about_of
from game.content.faults import Fault
from game.content.source import Place, Source
from game.content.translatable import texts_of
from game.model.names import names
from game.model.sharing import readers_of

Others = Mapping[str, Mapping[str, str]]  # language -> context -> text
TEXTS = ("text", "name", "does", "does_not", "how_long", "afterwards")


@dataclass(frozen=True, slots=True)
class Said:
    """What an item may not give away: its texts with their places, and the languages of the translations."""

    source: Source
    contexts: Mapping[Place, str]
    others: Others

    def at(self, place: Place, text: str) -> Iterator[tuple[str, str]]:
        """A text in every language: (" (en)", the text)."""
        yield "", text
        context = self.contexts.get(place, "")
        for language, texts in self.others.items():
            if context in texts:
                yield f" ({language})", texts[context]


def sharing_faults(source: Source, others: Others | None = None) -> Iterator[Fault]:
    """Items that are about someone, or name someone, whom one of their readers may not know of; also in other languages."""
    data = source.data
    default = tuple(data["family"]["default_sharing"])
    people = [{"sharing": default} | person for person in data["people"]]
    contexts = {one.place: one.context for one in texts_of(source)} if others else {}
    said = Said(source, contexts, others or {})
    yield from _texts(said, (), "", {"summary": data["summary"], "sharing": ("werker",)}, people)
    for part in PARTS:
        for number, item in enumerate(data.get(part, ())):
            whole = {"sharing": default} | dict(item)
            yield from _about(source, (part, number), whole, people)
            yield from _texts(said, (part, number), f"{part} {item_name(item)}: ", whole, people)


def _about(source: Source, place: Place, item: Item, people: list[dict[str, Any]]) -> Iterator[Fault]:
    for person in _hidden(item, people):
        if person["id"] in about_of(item):
            where = (*place, "about") if "about" in item else place
            yield source.fault(where, f"{place[0]} {item_name(item)}: this is about {_may_not(person, item)}")


def _texts(said: Said, place: Place, who: str, item: Item, people: list[dict[str, Any]]) -> Iterator[Fault]:
    for person in _hidden(item, people):
        for field in (*TEXTS, "summary"):
            where = (*place, field)
            for language, text in said.at(where, item[field]) if field in item else ():
                if any(names(name, text) for name in (person["name"], *person.get("also", ()))):
                    yield said.source.fault(where, f"{who}this names {_may_not(person, item)}{language}")


def _hidden(item: Item, people: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Everybody whom one of an item's readers may not know of."""
    readers = readers_of(item["sharing"])
    for person in people:
        if readers - readers_of(person["sharing"]) and person["id"] != item.get("id"):
            yield person


def _may_not(person: Item, item: Item) -> str:
    hidden = sorted(readers_of(item["sharing"]) - readers_of(person["sharing"]))
    return f"{person['id']!r}, of whom {' and '.join(hidden)} may not know"
