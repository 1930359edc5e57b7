"""Which letters our own fonts have: asked by the screen, by the papers and by the doctor."""

import sys
from array import array
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from struct import error as struct_error
from struct import unpack_from

from game import data

MISSING = "▢"
FONTS = ("Andika", "AtkinsonHyperlegibleNext", "OpenDyslexic", "NotoSansArabic", "NotoSansEthiopic")
WHOLE = 0xB1B0AFBA
PRIVATE = frozenset(range(0xE000, 0xF900))  # a font may draw anything at these


def font_file(name: str, *, bold: bool = False, fonts: Path | None = None) -> Path:
    """Where one of our fonts (`FONTS`) lies, or should lie; `fonts` is another place than where they come with the game."""
    place = (fonts or data.folder("assets") / "fonts") / f"{name}-{'Bold' if bold else 'Regular'}"
    written_in_curves = place.with_suffix(".otf")
    return written_in_curves if written_in_curves.is_file() else place.with_suffix(".ttf")


def whole_file(name: str, *, bold: bool = False) -> Path | None:
    """The file to draw a font with: when it is lost or broken, that of the other weight; None when that is too."""
    return next((path for path in (font_file(name, bold=one) for one in (bold, not bold)) if letters_of(path)), None)


@lru_cache(maxsize=16)
def first_whole(wanted: str) -> str:
    """The font itself, or the first of ours that stands in when nothing is left of it; itself again when there is none."""
    return next((name for name in (wanted, *FONTS) if letters_in(name)), wanted)


@lru_cache(maxsize=16)
def letters_in(name: str) -> frozenset[int]:
    """The letters of one of our fonts; empty when nothing is left of it."""
    path = whole_file(name)
    return letters_of(path) if path else frozenset()


def font_faults(fonts: Path | None = None) -> Iterator[tuple[Path, str]]:
    """The files of our fonts that are lost or broken, each with what is wrong."""
    for name in FONTS:
        for bold in (False, True):
            path = font_file(name, bold=bold, fonts=fonts)
            if not letters_of(path):
                wrong = "is broken" if path.is_file() else "is missing"
                yield path, f"this font {wrong}, and another one stands in: install the game again"


@lru_cache(maxsize=32)
def letters_of(font: Path) -> frozenset[int]:
    """The letters of one TrueType or OpenType font, from its table `cmap` (OpenType specification, formats 4 and 12).

    Empty when there is no such file or when it is not whole: then nobody may draw with it.
    """
    try:
        raw = font.read_bytes()
        return _letters_of(raw) if _whole(raw) else frozenset()
    except (OSError, struct_error):
        return frozenset()


def _whole(raw: bytes) -> bool:
    """Whether nothing was lost or changed: the numbers of four bytes add up to one sum in every font (OpenType, table `head`)."""
    numbers = array("I", raw + b"\0" * (-len(raw) % 4))
    if sys.byteorder == "little":
        numbers.byteswap()
    return sum(numbers) & 0xFFFFFFFF == WHOLE


def _letters_of(raw: bytes) -> frozenset[int]:
    for place in range(12, 12 + 16 * unpack_from(">H", raw, 4)[0], 16):
        if raw[place : place + 4] == b"cmap":
            table = raw[unpack_from(">I", raw, place + 8)[0] :]
            starts = {unpack_from(">I", table, 8 + 8 * n)[0] for n in range(unpack_from(">H", table, 2)[0])}
            return _together(_letters_in(table[start:]) for start in sorted(starts)) - PRIVATE
    return frozenset()


def _letters_in(table: bytes) -> frozenset[int]:
    match unpack_from(">H", table)[0]:
        case 4:
            segments = unpack_from(">H", table, 6)[0] // 2
            ends = unpack_from(f">{segments}H", table, 14)
            starts = unpack_from(f">{segments}H", table, 16 + 2 * segments)
            spans = zip(starts, ends, strict=True)
            return frozenset(letter for start, end in spans for letter in range(start, end + 1) if letter != 0xFFFF)
        case 12:
            groups = (unpack_from(">II", table, 16 + 12 * n) for n in range(unpack_from(">I", table, 12)[0]))
            return frozenset(letter for start, end in groups for letter in range(start, end + 1))
    return frozenset()


def _together(sets: Iterable[frozenset[int]]) -> frozenset[int]:
    return frozenset().union(*sets)
