"""Everybody on the map as a row of cells, for a spreadsheet."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.export.source import Source, by_closeness
from game.model.plans import Wish
from game.model.records import Person, Words

BETWEEN = " | "  # between several things in one cell: labels have commas of their own


@dataclass(frozen=True, slots=True)
class Row:
    """One person as a spreadsheet shows them; the fields stand in the order of the header."""

    name: str
    kind: str
    relation: str
    area: str
    ring: str
    gets: str
    gives: str
    feelings: str
    complicated: str
    wish: str
    card: str
    own_words: str


def rows(source: Source) -> tuple[Row, ...]:
    """Everybody on the map, closest first."""
    return tuple(_row(source, person) for person in by_closeness(source))


def _row(source: Source, person: Person) -> Row:
    view = source.view
    support = view.support(person.id)
    spot = view.spot(person.id)
    area = source.area_of(person)
    wishes = [wish for wish in view.all(Wish) if person.id in wish.subjects]
    said = [words.text for words in view.all(Words) if person.id in words.subjects]
    return Row(
        name=person.name,
        kind=source.label("person_kinds", person.kind),
        relation=source.label("relations", person.relation) if person.relation else "",
        area=source.label("domains", area) if area else "",
        ring=str(spot.ring) if spot else "",
        gets=_cell(source.support(one.kind) for one in support if one.direction != "give"),
        gives=_cell(source.support(one.kind) for one in support if one.direction != "get"),
        feelings=_cell(source.label("feelings", one.feeling) for one in view.feelings(person.id)),
        complicated=source.words.say("yes") if person.complicated else "",
        wish=_cell(_joined(source.label("wishes", wish.kind), wish.text) for wish in wishes),
        card=person.card,
        own_words=_cell(said),
    )


def _joined(kind: str, text: str) -> str:
    return f"{kind}: {text}" if text else kind


def _cell(parts: Iterable[str]) -> str:
    return BETWEEN.join(dict.fromkeys(part for part in parts if part))
