"""All that is in the game to be read: decks, lists, texts and families, with everything that is wrong in their files."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from game.content.decks import deck_files, in_menu, read_deck, read_decks, read_each
from game.content.families import read_families, read_family
from game.content.faults import Fault
from game.content.lists import read_lists
from game.content.own import own_files, own_lists, places_in
from game.content.recordings import Recorded, recordings
from game.content.texts import read_texts
from game.model.deck import Deck, Lists
from game.model.family import Family
from game.model.texts import Texts

__all__ = [
    "Content",
    "Fault",
    "read_all",
    "read_deck",
    "read_decks",
    "read_families",
    "read_family",
    "read_family_file",
    "read_lists",
    "read_texts",
]


@dataclass(frozen=True, slots=True)
class Content:
    """All that could be read. What had faults is left out, and its faults are told."""

    decks: tuple[Deck, ...]
    lists: Lists
    texts: Texts
    families: tuple[Family, ...]
    faults: tuple[Fault, ...]
    pictures: Mapping[str, Path] = field(default_factory=dict)  # the decks' own, as their cards call them
    recordings: Mapping[Recorded, Path] = field(default_factory=dict)

    def by_file(self) -> dict[Path, tuple[Fault, ...]]:
        """The faults that keep something out of the game, file by file: what the menu says beside the decks that do play."""
        grave = [fault for fault in self.faults if not fault.stand_in]
        return {
            file: tuple(fault for fault in grave if fault.path == file)
            for file in dict.fromkeys(one.path for one in grave)
        }


def read_all(cards: Path, extra: Sequence[Path] = (), pictures: Collection[str] | None = None) -> Content:
    """The content in a `cards` folder, and own decks, families and lists in `extra` folders. Nothing in a file can make this raise.

    An extra folder holds them together, or in folders `decks`, `families` and `lists`. `pictures` are the names of all
    shipped pictures.
    """
    own_decks, own_families = own_files(extra)
    lists, wrong_lists = read_lists(cards / "lists", pictures, own_lists(extra))
    texts, wrong_texts = read_texts(cards / "texts")
    readings = tuple(read_each(deck_files((cards / "decks", *own_decks)), lists, pictures))
    decks, wrong_decks = in_menu(readings)
    drawn = {name: path for reading in readings for name, path in reading.pictures.items()}
    families, wrong_families = read_families(cards / "families", *own_families, lists=lists, decks=decks)
    faults = (*wrong_lists, *wrong_texts, *wrong_decks, *wrong_families)
    folders = (cards / "decks", *(path.parent for path in own_decks), *places_in(extra))
    return Content(decks, lists, texts, families, faults, drawn, recordings(decks, folders))


def read_family_file(path: Path, content: Content) -> tuple[Family | None, tuple[Fault, ...]]:
    """A family from anywhere, with the lists and decks of this content; None and its faults when it cannot be played."""
    return read_family(path, content.lists, content.decks)
