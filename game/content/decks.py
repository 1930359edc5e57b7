"""Decks out of their files. A broken deck comes out as None with all its faults; it never stops another."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from game.content.card_rules import Known, tell, whose
from game.content.deck_rules import deck_faults
from game.content.faults import MOST_FAULTS, Fault, in_order, quoted, shown, unknown
from game.content.letters import yaml_files
from game.content.own_pictures import own_pictures, picture_fault, refused_pictures
from game.content.shape import Misfit, fit, keep_what_fits, told
from game.content.source import Place, Source, read_source
from game.model.deck import Deck, Lists

PARTS = ("deck", "rounds", "cards")
NOT_IN_HEAD = ("meant_for", "rounds", "cards")  # fields of a deck that do not stand under `deck` in its file
SPELLED = {"meant_for": "for"}
SHIPPED_ORDER = ("kind", "jongere", "ouder", "kennismaken", "klein-netwerk", "veiligheid")


@dataclass(frozen=True, slots=True)
class Reading:
    """A file, the deck in it when it can be played, its faults, and its own pictures by the names that its cards have for them."""

    source: Source
    deck: Deck | None
    faults: tuple[Fault, ...]
    pictures: Mapping[str, Path] = field(default_factory=dict)


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
    own = own_pictures(source.path)
    refused = refused_pictures(source.path, (card.get("icon", "") for card in source.data.get("cards", ())))
    known = None if pictures is None else {*pictures, *own}
    faults += islice(deck_faults(source, Known(ids, known, refused)), MOST_FAULTS)
    plays = all(fault.stand_in for fault in faults)
    return (_with_own(deck, own) if deck and plays else None), in_order(faults)


def read_decks(
    *folders: Path, lists: Lists, pictures: Collection[str] | None = None
) -> tuple[tuple[Deck, ...], tuple[Fault, ...]]:
    """All decks of these folders (and single files) in the order of the menu, and the faults of all that cannot be played."""
    return in_menu(tuple(read_each(deck_files(folders), lists, pictures)))


def in_menu(readings: Sequence[Reading]) -> tuple[tuple[Deck, ...], tuple[Fault, ...]]:
    """The decks that can be played in the order of the menu, and all faults."""
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
        plays = None if clashes else deck
        yield Reading(source, plays, in_order((*faults, *clashes)), _drawn(plays, path) if plays else {})


def deck_files(folders: Iterable[Path]) -> list[Path]:
    """The deck files in these folders, each once; a path that is no folder is one of them itself."""
    found = (path for folder in folders for path in (yaml_files(folder) if folder.is_dir() else (folder,)))
    return list(dict.fromkeys(found))


def _with_own(deck: Deck, own: Collection[str]) -> Deck:
    """The deck with its own pictures called "mini/kite": another deck may have a kite too, and so may we."""
    cards = (replace(card, icon=f"{deck.id}/{card.icon}") if card.icon in own else card for card in deck.cards)
    return replace(deck, cards=tuple(cards))


def _drawn(deck: Deck, path: Path) -> dict[str, Path]:
    """The own pictures of a deck that its cards show and that can be drawn, as its cards call them."""
    shown_ones = {card.icon for card in deck.cards}
    own = {f"{deck.id}/{name}": picture for name, picture in own_pictures(path).items()}
    return {name: picture for name, picture in own.items() if name in shown_ones and not picture_fault(picture)}


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
