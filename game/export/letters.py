"""Make any text printable: what is no letter goes out, and a letter that none of our fonts has becomes ▢, so the paper always comes."""

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import TypeVar

from game.letters import MISSING, first_whole, letters_in
from game.shapes.graphemes import first_letters, graphemes

FONTS = ("Andika", "NotoSansArabic", "NotoSansEthiopic")
LONGEST_NAME = 60  # letters of a name on a paper; whatever made a longer one, it still has to stand beside a ring
_UNSEEN = "\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"  # joins letters, or says which way a part is read
_TAIL = "[\ufe00-\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
_CLUSTER = re.compile(f"[\U0001f1e6-\U0001f1ff]{{2}}|(.){_TAIL}*(?:\u200d.{_TAIL}*)*", re.DOTALL)
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")

Value = TypeVar("Value")


def clean(text: str) -> str:
    """What somebody wrote, without control characters, lone surrogates and marks that turn the reading direction of what follows."""
    return _DIRECTIONS.sub("", _without_controls(text))


def printable(text: str) -> str:
    """The text as our fonts can print it. An emoji of several signs becomes one ▢; the marks that keep a name's direction apart stay."""
    return _CLUSTER.sub(_as_printed, unicodedata.normalize("NFC", _without_controls(text)))


def printable_name(name: str) -> str:
    """A name for a paper: printable, and cut where it is longer than any name."""
    printed = printable(clean(name)).strip()
    if len(graphemes(printed)) <= LONGEST_NAME:
        return printed
    return first_letters(printed, LONGEST_NAME - 1).rstrip() + "…"


def all_printable(value: Value) -> Value:
    """A finished value (blocks, shapes ...) with every text in it made printable."""
    if isinstance(value, str):
        return printable(value)  # type: ignore[return-value]
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(all_printable(part) for part in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        changed = {one.name: all_printable(getattr(value, one.name)) for one in fields(value) if one.init}
        return replace(value, **changed)
    return value


@lru_cache(maxsize=1)
def known_letters() -> frozenset[int]:
    """Every letter that our own fonts have; for a font that is lost, those of the one that stands in."""
    return frozenset().union(*(letters_in(first_whole(font)) for font in FONTS))


def _without_controls(text: str) -> str:
    """A line end becomes a space; other control characters and half letters go."""
    spaced = re.sub(r"[\t\n\r\v\f\x85\u2028\u2029]+", " ", text)
    return "".join(letter for letter in spaced if unicodedata.category(letter) not in ("Cc", "Cs"))


def _as_printed(cluster: re.Match[str]) -> str:
    letter = cluster[1]
    if letter is None or (ord(letter) not in known_letters() and letter not in _UNSEEN):
        return MISSING
    return "".join(one for one in cluster[0] if one in _UNSEEN or ord(one) in known_letters())
