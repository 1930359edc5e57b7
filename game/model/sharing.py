"""Who may read what. Two rules above the player's own choice: nobody reads about someone they may not know of, and no text names one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from game.model.moves import Record
from game.model.names import may_name, says_a_name
from game.model.plans import Wish
from game.model.records import FACETS, PLAYER, WORKER, Asked, Item, Person, Sharing
from game.model.sittings import Player, Sitting
from game.model.view import View

ReaderName = Literal["player", "worker", "parent", "network", "file", "research"]
READERS: tuple[ReaderName, ...] = ("player", "worker", "parent", "network", "file")
OF_LEVEL: dict[str, frozenset[str]] = {
    "niets": frozenset(),
    "alleen_ik": frozenset({"player"}),
    "werker": frozenset({"player", "worker"}),
    "ouder": frozenset({"player", "worker", "parent"}),
    "netwerk": frozenset({"player", "worker", "network"}),
    "dossier": frozenset({"player", "worker", "file"}),
}


@dataclass(frozen=True, slots=True)
class Withheld:
    """An item that a reader was meant to get and does not: because of these people."""

    item: str
    reader: str
    people: tuple[str, ...]


def readers_of(levels: Iterable[str]) -> frozenset[str]:
    """The readers that these levels let in: their union. An unknown level lets nobody in."""
    return frozenset().union(*(OF_LEVEL.get(level, frozenset()) for level in levels))


def chosen_readers(view: View, item: Item) -> frozenset[str]:
    """The readers that the player chose for an item; a place on the map, support and feelings go with their person."""
    if isinstance(item, FACETS):
        return readers_of(view.levels(item.person)) if item.person else readers_of(view.levels(item.id))
    return readers_of(view.levels(item.id))


def may_read(view: View, item: Item, reader: str, hidden: Iterable[Person]) -> bool:
    """Whether a reader gets an item, when these people are hidden from them."""
    hidden = tuple(hidden)
    known = {person.id for person in view.all(Person)} - {person.id for person in hidden}
    return reader in chosen_readers(view, item) and known.issuperset(item.subjects) and not may_name(item, hidden)


def hidden_from(view: View, reader: str) -> tuple[Person, ...]:
    """Everybody whom a reader may not know of: not shared with them, or called after somebody who is not."""
    people = view.all(Person)
    ids = {person.id for person in people}
    hidden = [person for person in people if reader not in chosen_readers(view, person)]
    while True:
        more = [
            person
            for person in people
            if person not in hidden
            and (may_name(person, hidden) or not set(person.subjects) <= ids - {one.id for one in hidden})
        ]
        if not more:
            return tuple(hidden)
        hidden += more


def seen_by(view: View, reader: str) -> View:
    """What one reader may read of the player's map, and nothing else: no trace of anything that is not theirs."""
    mine = view.of_player(PLAYER)
    hidden = hidden_from(mine, reader)
    kept = {item.key for item in mine.items() if may_read(mine, item, reader, hidden)}
    records: dict[str, Record] = {}
    for key, record in mine.records.items():
        if isinstance(record, Sharing):
            if record.item in kept:
                records[key] = record
        elif isinstance(record, Sitting):
            records[key] = replace(
                record, present=tuple(name for name in record.present if not says_a_name(name, hidden))
            )
        elif isinstance(record, Player):
            if record.id in (PLAYER, WORKER):  # the others at the table have a map of their own
                records[key] = record
        elif not isinstance(record, Item):
            records[key] = record
        elif key in kept:
            records[key] = _without(record, kept)
    return View(records, mine.turned)


def withheld(view: View, reader: str) -> tuple[Withheld, ...]:
    """What the player shared with a reader and the two rules keep back, for the sharing check: "Hier staat opa in. Mag dit mee?"."""
    mine = view.of_player(PLAYER)
    hidden = hidden_from(mine, reader)
    found = []
    for item in mine.items():
        if reader in chosen_readers(mine, item) and not isinstance(item, FACETS):
            because = tuple(one.id for one in hidden if one.id in item.subjects or may_name(item, (one,)))
            if because and item.id not in because:
                found.append(Withheld(item.id, reader, because))
    return tuple(found)


def not_chosen(view: View) -> tuple[Item, ...]:
    """The items that the end of the conversation asks about: nobody chose yet who may read them."""
    mine = view.of_player(PLAYER)
    return tuple(item for item in to_choose(mine) if not mine.levels(item.id))


def to_choose(view: View) -> tuple[Item, ...]:
    """Every item that has a choice of its own; the rest goes with its person."""
    return tuple(item for item in view.items() if not (isinstance(item, FACETS) and item.person))


def _without(item: Item, kept: set[str]) -> Item:
    """The item without a word about what the reader may not know of."""
    match item:
        case Asked():
            return replace(item, others=tuple(other for other in item.others if other in kept))
        case Wish() if item.place and item.place not in kept:
            return replace(item, place="")
    return item
