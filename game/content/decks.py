"""Decks out of their files. A broken deck comes out as None with all its faults; it never stops another."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from game.content.card_rules import Known, tell, whose
from game.content.deck_rules import deck_faults
from game.content.faults import MOST_FAULTS, Fault, in_order, quoted, shown, unknown
from game.content.letters import yaml_files
from game.content.shape import Misfit, fit, keep_what_fits, told
from game.content.source import Place, Source, read_source
from game.model.deck import Deck, Lists

PARTS = ("deck", "rounds", "cards")
NOT_IN_HEAD = ("meant_for", "rounds", "cards")  # fields of a deck that do not stand under `deck` in its file
SPELLED = {"meant_for": "for"}
PICTURE_FILES = (".svg", ".png", ".jpg", ".jpeg", ".webp")
SHIPPED_ORDER = ("kind", "jongere", "ouder", "kennismaken", "klein-netwerk", "veiligheid")


@dataclass(frozen=True, slots=True)
class Reading:
    """A file, the deck in it when it can be played, and its faults."""

    source: Source
    deck: Deck | None
    faults: tuple[Fault, ...]


def read_deck(
    path: Path, lists: Lists, pictures: Collection[str] | None = None
) -> tuple[Deck | None, tuple[Fault, ...]]:
    """One deck, or None and its faults. `pictures` are the names it may use besides those in its own folder; None = any."""
    return deck_of(read_source(path), lists, pictures)


def deck_of(
    source: Source, lists: Lists, pictures: Collection[str] | None = None
) -> tuple[Deck | None, tuple[Fault, ...]]:
    """The deck that stands in a source. What does not fit is taken out of the source's data."""
    if source.data is None:
        return None, source.faults
    if not isinstance(source.data, dict) or source.data.keys().isdisjoint(PARTS):
        return None, (*source.faults, source.fault((), "a deck has the keys deck, rounds and cards"))
    deck, misfits = fit(Deck, _flat(source.data), SPELLED)
    misfits = [Misfit(_in_file(one.place), one.words, one.key) for one in misfits]
    faults = [*source.faults, *_parts(source), *told(source, _with_head(source, misfits), whose)]
    no_head = [] if isinstance(source.data.get("deck"), dict) else [Misfit(("deck",), "")]
    keep_what_fits(source.data, [*misfits, *no_head])
    ids = {name: tuple(entry.id for entry in entries) for name, entries in lists.entries.items()}
    own = None if pictures is None else {*pictures, *pictures_beside(source.path)}
    faults += islice(deck_faults(source, Known(ids, own)), MOST_FAULTS)
    return (None if faults else deck), in_order(faults)


def read_decks(
    *folders: Path, lists: Lists, pictures: Collection[str] | None = None
) -> tuple[tuple[Deck, ...], tuple[Fault, ...]]:
    """All decks of these folders (and single files) in the order of the menu, and the faults of all that cannot be played."""
    readings = tuple(read_each(deck_files(folders), lists, pictures))
    decks = sorted((reading.deck for reading in readings if reading.deck), key=_menu)
    return tuple(decks), tuple(fault for reading in readings for fault in reading.faults)


def read_each(files: Iterable[Path], lists: Lists, pictures: Collection[str] | None = None) -> Iterator[Reading]:
    """The decks of these files one by one. An id that an earlier deck has is a fault of the later one."""
    decks: dict[Path, Deck] = {}
    for path in files:
        source = read_source(path)
        deck, faults = deck_of(source, lists, pictures)
        clashes = tuple(_clashes(source, decks))
        if deck and not clashes:
            decks[path] = deck
        yield Reading(source, None if clashes else deck, in_order((*faults, *clashes)))


def deck_files(folders: Iterable[Path]) -> list[Path]:
    """The deck files in these folders, each once; a path that is no folder is one of them itself."""
    found = (path for folder in folders for path in (yaml_files(folder) if folder.is_dir() else (folder,)))
    return list(dict.fromkeys(found))


def pictures_beside(path: Path) -> frozenset[str]:
    """The names of the pictures in a deck's own folder."""
    try:
        return frozenset(one.stem for one in path.parent.iterdir() if one.suffix.lower() in PICTURE_FILES)
    except OSError:
        return frozenset()


def _parts(source: Source) -> Iterator[Fault]:
    data: dict[str, Any] = source.data
    head = data.get("deck", {})
    for key in data:
        if key not in PARTS:
            yield source.fault_at_key((key,), unknown("key", key, PARTS))
    if not isinstance(head, dict):
        yield source.fault(("deck",), "'deck' wants keys with values: id, title ...")
    elif "deck" not in data:
        yield source.fault((), "'deck' is missing: its id, title and so on")
    else:
        for key in NOT_IN_HEAD:
            if key in head:
                yield source.fault_at_key(("deck", key), f"unknown key {quoted(key)}")


def _flat(data: dict[str, Any]) -> dict[str, Any]:
    """The keys of the file as the fields of a deck: what stands under `deck` beside the rounds and the cards."""
    head = data.get("deck")
    items = head.items() if isinstance(head, dict) else ()
    flat = {"meant_for" if key == "for" else key: value for key, value in items if key not in NOT_IN_HEAD}
    return flat | {part: data[part] for part in ("rounds", "cards") if part in data}


def _in_file(place: Place) -> Place:
    match place:
        case ("rounds" | "cards", *_):
            return place
        case ("meant_for", *rest):
            return ("deck", "for", *rest)
    return ("deck", *place)


def _with_head(source: Source, misfits: Iterable[Misfit]) -> list[Misfit]:
    """Without a head nobody is told that each of its keys is missing."""
    head_there = isinstance(source.data.get("deck"), dict)
    return [one for one in misfits if head_there or one.place[0] != "deck"]


def _clashes(source: Source, others: Mapping[Path, Deck]) -> Iterator[Fault]:
    data = source.data if isinstance(source.data, dict) else {}
    head, cards = data.get("deck"), data.get("cards", ())
    name = head.get("id") if isinstance(head, dict) else None
    for path, other in others.items():
        if name == other.id:
            yield source.fault(("deck", "id"), f"a deck {quoted(name)} is there already: {shown(path)}")
            return
        taken = {card.id for card in other.cards}
        for number, card in enumerate(cards):
            if card.get("id") in taken:
                yield tell(source, ("cards", number, "id"), f"this id is used in the deck {quoted(other.id)}")


def _menu(deck: Deck) -> tuple[int, str]:
    return (SHIPPED_ORDER.index(deck.id) if deck.id in SHIPPED_ORDER else len(SHIPPED_ORDER), deck.title.casefold())
