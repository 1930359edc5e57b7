"""Pieces of a line that are drawn in one go: one font, one script, one direction, in the order in which they stand on the screen."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any

from bidi.algorithm import (  # type: ignore[import-untyped]
    explicit_embed_and_overrides,
    get_embedding_levels,
    get_empty_storage,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)
from bidi.mirror import MIRRORED  # type: ignore[import-untyped]

from game.letters import MISSING, first_whole, letters_in

FALLBACKS = ("Andika", "NotoSansArabic", "NotoSansEthiopic")
SCRIPTS = {"NotoSansArabic": "Arab", "NotoSansEthiopic": "Ethi"}
JOINER = "\u200d"
PLAIN = frozenset(range(0x20, 0x180))  # what pygame's own font has, which draws when none of ours is left
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # would turn the letters around them
DEEPEST = 63  # brackets within brackets that are looked at (rule BD16)
BRACKETS = {"(": ")", "[": "]", "{": "}"}
STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}  # where a letter of a type goes, numbers like Arabic
INVISIBLE = frozenset("\u200c\u200d\u200b\u2060\ufe0e\ufe0f")
JOINING = INVISIBLE | frozenset(".,!?:;'’\"()-")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line: its text in the order of reading, its font, and whether it runs from right to left."""

    text: str
    font: str
    rtl: bool

    @property
    def script(self) -> str:
        """The script as shapers know it (ISO 15924), "" for Latin and its neighbours."""
        return SCRIPTS.get(self.font, "")


@lru_cache(maxsize=4096)
def runs_of(text: str, first_font: str, *, rtl: bool) -> tuple[Run, ...]:
    """The runs of one line, from the left of the screen to the right (Unicode bidirectional algorithm, UAX 9)."""
    first_font = first_whole(first_font)
    if not rtl and text.isascii() and text.isprintable():  # most lines, and every Latin font has these
        return (Run(text, first_font, rtl=False),) if text else ()
    line = readable(text, first_font)
    levels = _levels(line, rtl=rtl)
    fonts = _fonts(line, first_font)
    pieces = []
    place = 0
    for (level, font), group in groupby(zip(levels, fonts, strict=True)):
        length = sum(1 for _ in group)
        pieces.append((level, _run(line[place : place + length], font, rtl=level % 2 == 1)))
        place += length
    return _reordered(pieces)


@lru_cache(maxsize=4096)
def readable(text: str, first_font: str) -> str:
    """The text as our fonts can draw it: what no screen can show goes out, and a letter without a picture becomes ▢."""
    known = _known(first_font)
    letters = []
    for letter in unicodedata.normalize("NFC", text):
        if letter in TURNING:
            continue
        if letter.isspace():
            letters.append(" ")
        elif letter in INVISIBLE or (ord(letter) in known and unicodedata.category(letter) != "Cc"):
            letters.append(letter)
        elif unicodedata.category(letter) in ("Cc", "Cs", "Cf", "Cn") or "\U0001f3fb" <= letter <= "\U0001f3ff":
            continue
        elif letters[-2:] == [MISSING, JOINER]:
            letters.pop()  # an emoji of several signs is one box
        else:
            letters.append(MISSING)
    return "".join(letters)


@lru_cache(maxsize=4096)
def turns(text: str) -> bool:
    """Whether a text has letters of a script from right to left; one in Latin letters alone reads from the left on any screen."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def _run(text: str, font: str, *, rtl: bool) -> Run:
    """A run. A font without shaping from right to left gets its marks turned round and mirrored beforehand."""
    if rtl and font not in SCRIPTS:
        text = "".join(MIRRORED.get(letter, letter) for letter in reversed(text))
    return Run(text, font, rtl)


@lru_cache(maxsize=8)
def _known(first_font: str) -> frozenset[int]:
    return frozenset().union(*(letters_in(name) for name in (first_font, *FALLBACKS))) or PLAIN


def _fonts(line: str, first_font: str) -> list[str]:
    """The font of each letter; spaces and marks stay with the letter before them."""
    fonts: list[str] = []
    for letter in line:
        joins = letter.isspace() or letter in JOINING or unicodedata.combining(letter)
        if joins and fonts and (letter in INVISIBLE or ord(letter) in letters_in(fonts[-1])):
            fonts.append(fonts[-1])
        else:
            fonts.append(_font_of(letter, first_font))
    return fonts


@lru_cache(maxsize=4096)
def _font_of(letter: str, first_font: str) -> str:
    return next((name for name in (first_font, *FALLBACKS) if ord(letter) in letters_in(name)), first_font)


def _levels(line: str, *, rtl: bool) -> list[int]:
    """The embedding level of each letter; odd = from right to left."""
    strong = any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in line)
    if not rtl and not strong:
        return [0] * len(line)
    kept = [letter for letter in line if unicodedata.bidirectional(letter) != "BN"]
    found = iter(_levels_of("".join(kept), rtl=rtl))
    levels = [int(rtl)]
    for letter in line:  # a joiner has no direction of its own (rule X9): it stays with the letter before it
        levels.append(levels[-1] if unicodedata.bidirectional(letter) == "BN" else next(found))
    return levels[1:]


def _levels_of(line: str, *, rtl: bool) -> list[int]:
    storage = get_empty_storage()
    storage["base_level"] = int(rtl)
    storage["base_dir"] = "R" if rtl else "L"
    get_embedding_levels(line, storage)
    explicit_embed_and_overrides(storage)
    resolve_weak_types(storage)
    _pair_brackets(storage["chars"], own="R" if rtl else "L")
    resolve_neutral_types(storage, False)
    resolve_implicit_levels(storage, False)
    return [int(one["level"]) for one in storage["chars"]]


def _pair_brackets(letters: list[dict[str, Any]], own: str) -> None:
    """Rule N0: both brackets of a pair run with what stands between them, else a pair around a name would open twice."""
    waiting: list[int] = []
    for place, letter in enumerate(letters):
        if letter["ch"] in BRACKETS and len(waiting) < DEEPEST:
            waiting.append(place)
        fitting = [start for start in waiting if BRACKETS[letters[start]["ch"]] == letter["ch"]]
        if fitting:
            start = fitting[-1]
            waiting = waiting[: waiting.index(start)]
            inside = {STRONG.get(one["type"], "") for one in letters[start + 1 : place]} - {""}
            before = next((STRONG[one["type"]] for one in reversed(letters[:start]) if one["type"] in STRONG), own)
            if inside:
                letters[start]["type"] = letter["type"] = own if own in inside else before


def _reordered(pieces: list[tuple[int, Run]]) -> tuple[Run, ...]:
    """Rule L2 of UAX 9: from the highest level down, every stretch of that level or higher is turned round."""
    order = list(pieces)
    highest = max((level for level, _ in order), default=0)
    for wanted in range(highest, 0, -1):
        place = 0
        while place < len(order):
            end = place
            while end < len(order) and order[end][0] >= wanted:
                end += 1
            order[place:end] = reversed(order[place:end])
            place = max(end, place + 1)
    return tuple(run for _, run in order)
