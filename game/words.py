"""Texts in a language and a form of address: the interface's own, those of the cards, dates and lists of names."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from babel import Locale
    from babel.messages import Message

Address = Literal["je", "u"]
DUTCH = "nl"
ENGLISH = "en"  # the language of the code: its interface needs no catalogue
RIGHT_TO_LEFT = frozenset({"ar", "fa", "prs", "ur", "he", "ps", "ckb"})
NEAREST = {"prs": "fa_AF"}  # languages that Babel knows by another name
HOLE = re.compile(r"\{(\w+)\}")
KEYWORD = r"(msgctxt|msgid|msgid_plural|msgstr(\[\d+\])?)\s+"
LINE = re.compile(rf'\s*(#.*|({KEYWORD})?"[^"\\]*(\\.[^"\\]*)*"\s*)?')
BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # Windows puts it before a text that is edited there

Messages = Mapping[tuple[str, str], str]  # (context or "", the text as it was written) -> the text in this language


@dataclass(frozen=True)
class Words:
    """One language as it is spoken to one person. A missing text falls back to Dutch, then to the text as it was written."""

    language: str  # what is really spoken: Dutch when the wanted language has no texts
    wanted: str
    game: tuple[Messages, ...]  # the interface, the most particular catalogue first
    cards: tuple[Messages, ...]
    dutch_cards: tuple[Messages, ...] = ()  # what another language falls back to

    @property
    def fell_back(self) -> bool:
        """Whether the wanted language has no texts, so that Dutch is spoken; the worker is told."""
        return self.language != self.wanted

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The direction in which the language that is spoken is written."""
        return "rtl" if re.split("[_-]", self.language)[0] in RIGHT_TO_LEFT else "ltr"

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
        return _first((*self.cards, *self.dutch_cards), context, written) or written

    def missing(self, context: str, written: str) -> bool:
        """Whether a text of the cards has no translation; marked for the worker."""
        return self.language != DUTCH and not _first(self.cards, context, written)

    def day(self, iso: str) -> str:
        """A day (ISO 8601) in words: "5 januari 2026"; what is no day comes back as it is."""
        from datetime import date

        from babel.dates import format_date

        try:
            return format_date(date.fromisoformat(iso), format="long", locale=_locale(self.language))
        except ValueError:
            return iso

    def list_of(self, names: Iterable[str]) -> str:
        """Names in a row: "Mama, Spik en Oma"."""
        from babel.lists import format_list

        all_names = list(names)
        return format_list(all_names, locale=_locale(self.language)) if all_names else ""

    def language_name(self, code: str) -> str:
        """What a language is called in this one: "Arabisch"."""
        return _name(code, self.language)


def own_name(code: str) -> str:
    """What a language is called by those who speak it: "Nederlands", "English"."""
    name = _name(code, code)
    return name[:1].upper() + name[1:]


def _name(code: str, language: str) -> str:
    shown, named = _locale(language), _known(code)
    return shown.languages.get(NEAREST.get(code, code)) or (named and named.get_display_name(shown)) or code


def _locale(language: str) -> "Locale":
    """How a language writes its days and rows of names; a language that Babel does not know does it as Dutch does."""
    from babel import Locale

    return _known(language) or Locale.parse(DUTCH)


def _known(language: str) -> "Locale | None":
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(NEAREST.get(language, language))
    except (UnknownLocaleError, ValueError):
        return None


@dataclass(frozen=True)
class Catalogue:
    """A file with translations: the texts, and what is wrong in it, as (line, message)."""

    messages: Messages = field(default_factory=dict)
    faults: tuple[tuple[int, str], ...] = ()


def words_for(language: str, address: Address, folder: Path) -> Words:
    """The words of a language, from the catalogues in a folder; Dutch when it has none."""
    spoken = language if language in languages(folder) else DUTCH
    own = (f"{spoken}@{address}", spoken)
    dutch = () if spoken == DUTCH else (f"{DUTCH}@{address}", DUTCH)
    game = own if spoken == ENGLISH else (*own, *dutch)
    return Words(
        spoken,
        language,
        _texts(folder, game, "game.po"),
        _texts(folder, own, "cards.po"),
        _texts(folder, dutch, "cards.po"),
    )


def _texts(folder: Path, names: Iterable[str], file: str) -> tuple[Messages, ...]:
    return tuple(read_catalogue(folder / name / file).messages for name in names)


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
        content = path.read_bytes().removeprefix(BYTE_ORDER_MARK)
        catalogue = read_po(BytesIO(content), abort_invalid=True)
    except FileNotFoundError:
        return Catalogue()
    except PoFileError as fault:
        reason = str(fault).removesuffix(f" on {fault.lineno}")  # Babel counts lines from 0
        return Catalogue({}, ((fault.lineno + 1, f"this catalogue cannot be read: {reason}"),))
    except (UnicodeDecodeError, LookupError):
        return Catalogue({}, ((1, "this catalogue cannot be read: it is not written in UTF-8"),))
    except OSError as fault:
        return Catalogue({}, ((1, f"this catalogue cannot be read: {fault.strerror}"),))
    except ValueError as fault:
        return Catalogue({}, ((1, f"the head of this catalogue cannot be read: {fault}"),))
    sure = [message for message in catalogue if not message.fuzzy]
    pieces = [piece for message in sure for piece in _pieces(message)]
    messages = {(context, written): text for context, written, text, _ in pieces if text}
    faults = (*_broken_lines(content), *(fault for message in sure for fault in _hole_faults(message)))
    return Catalogue(messages, tuple(sorted(faults)))


def _broken_lines(content: bytes) -> Iterator[tuple[int, str]]:
    """Lines without their closing quotation mark: Babel would pass over such a text in silence."""
    for number, line in enumerate(content.decode("utf-8", "replace").split("\n"), 1):
        if not LINE.fullmatch(line):
            yield number, "this line is no whole text between quotation marks"


def _hole_faults(message: "Message") -> Iterator[tuple[int, str]]:
    """What a text of the interface has other holes than the original; those of the cards are held against the cards by `check`."""
    for context, written, text, line in _pieces(message):
        if text and not context:
            strange, lost = _holes(text) - _holes(written), _holes(written) - _holes(text)
            if strange:
                yield line, f"the text has {{{min(strange)}}}, which the original has not"
            elif lost and not message.pluralizable:  # "één kaart" may leave the number out
                yield line, f"the text has no {{{min(lost)}}}, which the original has"


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
