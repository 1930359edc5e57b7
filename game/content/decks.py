"""Decks out of their files. A broken deck comes out as None with all its faults; it never stops another."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from game.content.card_rules import Known, whose
from game.content.deck_rules import deck_faults
from game.content.faults import MOST_FAULTS, Fault, in_order, quoted, shown, unknown
from game.content.letters import yaml_files
from game.content.shape import Misfit, fit, keep_what_fits
from game.content.source import Place, Source, read_source
from game.model.deck import Deck, Lists

PARTS = ("deck", "rounds", "cards")
SPELLED = {"meant_for": "for"}
PICTURE_FILES = (".svg", ".png", ".jpg", ".jpeg", ".webp")
SHIPPED_ORDER = ("kind", "jongere", "ouder", "kennismaken", "klein-netwerk", "veiligheid")


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
    if not isinstance(source.data, dict):
        return None, (*source.faults, source.fault((), "a deck has the keys deck, rounds and cards"))
    deck, misfits = fit(Deck, _flat(source.data), SPELLED)
    misfits = [Misfit(_in_file(one.place), one.words, one.key) for one in misfits]
    faults = [*source.faults, *_parts(source), *_told(source, misfits)]
    keep_what_fits(source.data, misfits)
    ids = {name: tuple(entry.id for entry in entries) for name, entries in lists.entries.items()}
    own = None if pictures is None else {*pictures, *pictures_beside(source.path)}
    faults += islice(deck_faults(source, Known(ids, own)), MOST_FAULTS)
    return (None if faults else deck), in_order(faults)


def read_decks(
    *folders: Path, lists: Lists, pictures: Collection[str] | None = None
) -> tuple[tuple[Deck, ...], tuple[Fault, ...]]:
    """All decks of these folders (and single files) in the order of the menu, and the faults of all that cannot be played."""
    decks: dict[Path, Deck] = {}
    faults: list[Fault] = []
    for path in deck_files(folders):
        source = read_source(path)
        deck, found = deck_of(source, lists, pictures)
        clashes = () if deck is None else tuple(_clashes(source, deck, decks))
        if deck and not clashes:
            decks[path] = deck
        faults += (*found, *clashes)
    return tuple(sorted(decks.values(), key=_menu)), tuple(faults)


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
        for key in ("meant_for", "rounds", "cards"):
            if key in head:
                yield source.fault_at_key(("deck", key), f"unknown key {quoted(key)}")


def _flat(data: dict[str, Any]) -> dict[str, Any]:
    """The keys of the file as the fields of a deck: what stands under `deck` beside the rounds and the cards."""
    head = data.get("deck")
    names = {"for": "meant_for", "meant_for": "", "rounds": "", "cards": ""}
    flat = {names.get(key, key): value for key, value in head.items()} if isinstance(head, dict) else {}
    flat.pop("", None)
    return flat | {part: data[part] for part in ("rounds", "cards") if part in data}


def _in_file(place: Place) -> Place:
    match place:
        case ("rounds" | "cards", *_):
            return place
        case ("meant_for", *rest):
            return ("deck", "for", *rest)
    return ("deck", *place)


def _told(source: Source, misfits: Iterable[Misfit]) -> Iterator[Fault]:
    head_there = isinstance(source.data.get("deck"), dict)
    for misfit in misfits:
        if misfit.words and (head_there or misfit.place[0] != "deck"):
            message = whose(source, misfit.place) + misfit.words
            yield source.fault_at_key(misfit.place, message) if misfit.key else source.fault(misfit.place, message)


def _clashes(source: Source, deck: Deck, others: dict[Path, Deck]) -> Iterator[Fault]:
    for path, other in others.items():
        if other.id == deck.id:
            yield source.fault(("deck", "id"), f"a deck {quoted(deck.id)} is there already: {shown(path)}")
            return
        taken = {card.id for card in other.cards}
        for number, card in enumerate(deck.cards):
            if card.id in taken:
                yield source.fault(
                    ("cards", number, "id"), f"card {quoted(card.id)}: this id is used in the deck {quoted(other.id)}"
                )


def _menu(deck: Deck) -> tuple[int, str]:
    return (SHIPPED_ORDER.index(deck.id) if deck.id in SHIPPED_ORDER else len(SHIPPED_ORDER), deck.title.casefold())
