"""The shelf: all content as it was written, read once, and given out in any language."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game.content import Content, read_all
from game.data import folder, own_decks
from game.model.family import Family
from game.model.translated import deck_in, family_in, lists_in, texts_in
from game.screens.desk import Library
from game.words import Words

GROUPS = ("people", "animals", "fantasy", "nature and things")


@dataclass(frozen=True)
class Game:
    """Everything that is read once: the content as it was written, and the pictures."""

    content: Content
    pictures: dict[str, tuple[str, ...]]
    credits: tuple[str, ...]

    def library(self, words: Words) -> Library:
        """All decks, lists and texts in one language."""
        decks = tuple(deck_in(deck, words.card) for deck in self.content.decks)
        return Library(decks, lists_in(self.content.lists, words.card), texts_in(self.content.texts, words.card))

    def families(self, words: Words) -> tuple[Family, ...]:
        """The made-up families, with their stories in one language."""
        return tuple(family_in(family, words.card) for family in self.content.families)


def read_game(extra: Sequence[Path] = ()) -> Game:
    """Read all content: the shipped cards, the user's own decks, and any folders given."""
    own = own_decks()
    folders = [*extra, *([own] if own.is_dir() else [])]
    known = json.loads((folder("assets") / "pictures" / "pictures.json").read_text("utf-8"))
    content = read_all(folder("cards"), folders, frozenset(known))
    avatars: dict[str, tuple[str, ...]] = {}
    for name, about in known.items():
        if about.get("group") == "avatar":
            tab = str(about.get("tab", GROUPS[0]))
            avatars[tab] = (*avatars.get(tab, ()), name)
    return Game(content, avatars, _credits())


def _credits() -> tuple[str, ...]:
    """What the about page says of pictures, letters and licences: a plain text file, a line each."""
    path = folder("assets") / "credits.txt"
    return (
        tuple(line.strip() for line in path.read_text("utf-8").splitlines() if line.strip()) if path.is_file() else ()
    )
