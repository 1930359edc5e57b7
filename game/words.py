"""Texts in a language and a form of address: the interface's own, those of the cards, dates and lists of names."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from babel.messages import Message

Address = Literal["je", "u"]
DUTCH = "nl"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "prs", "ur", "he", "ps", "ckb"})
HOLE = re.compile(r"\{(\w+)\}")

Messages = Mapping[tuple[str, str], str]  # (context or "", the text as it was written) -> the text in this language


@dataclass(frozen=True)
class Words:
    """One language as it is spoken to one person. A missing text falls back to the text as it was written."""

    language: str  # what is really spoken: Dutch when the wanted language has no texts
    wanted: str
    game: tuple[Messages, ...]  # the interface, the most particular catalogue first
    cards: tuple[Messages, ...]

    @property
    def fell_back(self) -> bool:
        """Whether the wanted language has no texts, so that Dutch is spoken; the worker is told."""
        return self.language != self.wanted

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The direction in which the language that is spoken is written."""
        return "rtl" if self.language in RIGHT_TO_LEFT else "ltr"

    @property
    def rtl(self) -> bool:
        """Whether it is written from right to left."""
        return self.direction == "rtl"

    def say(self, english: str, **values: object) -> str:
        """A text of the interface; the English text is the key. `{name}` is filled in, and what is filled in stays what it is."""
        return fill(_first(self.game, "", english) or english, values)

    def count(self, one: str, many: str, n: int, **values: object) -> str:
        """A text that depends on a number, filled in with `{n}`."""
        return self.say(one if n == 1 else many, n=n, **values)

    def card(self, context: str, written: str) -> str:
        """A text of the cards, lists, papers or families, by its place ("kind/kind-01/text") and as it was written."""
        return _first(self.cards, context, written) or written

    def missing(self, context: str, written: str) -> bool:
        """Whether a text of the cards has no translation; marked for the worker."""
        return self.language != DUTCH and not _first(self.cards, context, written)

    def day(self, iso: str) -> str:
        """A day (ISO 8601) in words: "5 januari 2026"; what is no day comes back as it is."""
        from datetime import date

        from babel.dates import format_date

        try:
            return format_date(date.fromisoformat(iso), format="long", locale=self.language)
        except ValueError:
            return iso

    def list_of(self, names: Iterable[str]) -> str:
        """Names in a row: "Mama, Spik en Oma"."""
        from babel.lists import format_list

        all_names = list(names)
        return format_list(all_names, locale=self.language) if all_names else ""

    def language_name(self, code: str) -> str:
        """What a language is called in this one: "Arabisch"."""
        return _name(code, self.language)


def own_name(code: str) -> str:
    """What a language is called by those who speak it: "Nederlands", "English"."""
    name = _name(code, code)
    return name[:1].upper() + name[1:]


def _name(code: str, language: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code).get_display_name(language) or code
    except (UnknownLocaleError, ValueError):
        return code


@dataclass(frozen=True)
class Catalogue:
    """A file with translations: the texts, and what is wrong in it, as (line, message)."""

    messages: Messages = field(default_factory=dict)
    faults: tuple[tuple[int, str], ...] = ()


def words_for(language: str, address: Address, folder: Path) -> Words:
    """The words of a language, from the catalogues in a folder; Dutch when it has none."""
    spoken = language if language in languages(folder) else DUTCH
    names = (f"{spoken}@{address}", spoken)
    game = tuple(read_catalogue(folder / name / "game.po").messages for name in names)
    cards = tuple(read_catalogue(folder / name / "cards.po").messages for name in names)
    return Words(spoken, language, game, cards)


def languages(folder: Path) -> tuple[str, ...]:
    """The languages that there are texts in: Dutch first, then every folder with a catalogue."""
    try:
        found = sorted(
            path.name for path in folder.iterdir() if path.is_dir() and "@" not in path.name and any(path.glob("*.po"))
        )
    except OSError:
        found = []
    return (DUTCH, *(name for name in found if name != DUTCH))


@lru_cache(maxsize=64)
def read_catalogue(path: Path) -> Catalogue:
    """A .po file as it is; texts that are marked fuzzy are not used. A file that is not there has no texts and no faults."""
    from babel.messages.pofile import PoFileError, read_po

    try:
        with path.open("rb") as file:
            catalogue = read_po(file, abort_invalid=True)
    except FileNotFoundError:
        return Catalogue()
    except (OSError, PoFileError, ValueError, UnicodeDecodeError) as fault:
        return Catalogue({}, ((getattr(fault, "lineno", 1) or 1, "this catalogue cannot be read"),))
    pieces = [piece for message in catalogue if not message.fuzzy for piece in _pieces(message)]
    messages = {(context, written): text for context, written, text, _ in pieces if text}
    strange = (
        (line, min(_holes(text) - _holes(written)))
        for _, written, text, line in pieces
        if _holes(text) - _holes(written)
    )
    faults = tuple((line, f"the text has {{{name}}}, which the original has not") for line, name in strange)
    return Catalogue(messages, faults)


def _pieces(message: "Message") -> Iterator[tuple[str, str, str, int]]:
    """The texts of one message as (context, as written, in this language, line): two for one and for many."""
    written = (message.id,) if isinstance(message.id, str) else message.id
    texts = (message.string,) if isinstance(message.string, str) else message.string or ()
    for one, text in zip(written, texts, strict=False):
        if one:
            yield message.context or "", one, text, message.lineno or 1


def _holes(text: str) -> set[str]:
    return set(HOLE.findall(text))


def fill(text: str, values: Mapping[str, object]) -> str:
    """The text with its holes filled; a hole without a value stays."""
    return HOLE.sub(lambda hole: str(values.get(hole[1], hole[0])), text) if values else text


def _first(catalogues: tuple[Messages, ...], context: str, written: str) -> str:
    for messages in catalogues:
        found = messages.get((context, written))
        if found:
            return found
    return ""
