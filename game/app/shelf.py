"""The shelf: all content as it was written, read once, and given out in any language."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game.data import folder, own_decks
from game.model.deck import Lists
from game.model.family import Family
from game.model.texts import Texts
from game.model.translated import deck_in, family_in, lists_in, texts_in
from game.screens.desk import Library
from game.words import Words

if TYPE_CHECKING:
    from game.content import Content

GROUPS = ("people", "animals", "fantasy", "nature and things")


class Game:
    """The pictures, and the content once it was read; reading waits until the first screen is there."""

    def __init__(self, extra: Sequence[Path] = ()) -> None:
        """Know what pictures there are; `extra` are folders with decks and families beside the shipped ones."""
        own = own_decks()
        self._folders = [*extra, *([own] if own.is_dir() else [])]
        known = json.loads((folder("assets") / "pictures" / "pictures.json").read_text("utf-8"))
        self._known = frozenset(known)
        self.pictures: dict[str, tuple[str, ...]] = {}
        for name, about in known.items():
            if about.get("group") == "avatar":
                tab = str(about.get("tab", GROUPS[0]))
                self.pictures[tab] = (*self.pictures.get(tab, ()), name)
        self.credits = _credits()
        self._content: Content | None = None
        self._libraries: dict[tuple[int, ...], tuple[Words, Library]] = {}  # by the catalogues they speak from

    def read(self) -> "Game":
        """Read all content: the shipped cards, the user's own decks, and the folders given."""
        from game.content import read_all  # slow to import

        self._content = read_all(folder("cards"), self._folders, self._known)
        self._libraries.clear()
        return self

    @property
    def content(self) -> "Content":
        """All that was read; read now when it was not."""
        return self._content or self.read().content

    @property
    def own_pictures(self) -> Mapping[str, Path]:
        """The files of the decks' own pictures, by the names that their cards have for them; none as long as nothing was read."""
        return self._content.pictures if self._content else {}

    def library(self, words: Words) -> Library:
        """All decks, lists and texts in one language; empty as long as nothing was read. The same words get the same library."""
        if self._content is None:
            return Library((), Lists(), Texts())
        key = tuple(map(id, (*words.cards, *words.dutch_cards)))
        if key not in self._libraries:
            self._libraries[key] = (words, self._translated(words))
        return self._libraries[key][1]

    def _translated(self, words: Words) -> Library:
        decks = tuple(deck_in(deck, words.card) for deck in self.content.decks)
        return Library(decks, lists_in(self.content.lists, words.card), texts_in(self.content.texts, words.card))

    def families(self, words: Words) -> tuple[Family, ...]:
        """The made-up families, with their stories in one language."""
        return tuple(family_in(family, words.card) for family in self._content.families) if self._content else ()

    def recordings(self) -> dict[tuple[str, str, str], str]:
        """The sound files of recorded cards: deck, card and language -> path."""
        found = self._content.recordings if self._content else {}
        return {which: str(path) for which, path in found.items()}

    def faults(self) -> dict[str, tuple[str, ...]]:
        """What is wrong in which file, as lines."""
        found = self._content.by_file() if self._content else {}
        return {str(path): tuple(map(str, faults)) for path, faults in found.items()}


def read_game(extra: Sequence[Path] = ()) -> Game:
    """The game with all its content."""
    return Game(extra).read()


def _credits() -> tuple[str, ...]:
    """What the about page says of pictures, letters and licences: a plain text file, a line each."""
    path = folder("assets") / "credits.txt"
    return (
        tuple(line.strip() for line in path.read_text("utf-8").splitlines() if line.strip()) if path.is_file() else ()
    )
