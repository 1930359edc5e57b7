"""Which letters our own fonts have: asked by the screen, by the papers and by the doctor."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from struct import unpack_from

from game import data

MISSING = "▢"
PRIVATE = frozenset(range(0xE000, 0xF900))  # a font may draw anything at these


def font_file(name: str, *, bold: bool = False) -> Path:
    """The file of one of our fonts: Andika, AtkinsonHyperlegibleNext, NotoSansArabic, NotoSansEthiopic."""
    return data.folder("assets") / "fonts" / f"{name}-{'Bold' if bold else 'Regular'}.ttf"


@lru_cache(maxsize=16)
def letters_of(font: Path) -> frozenset[int]:
    """The letters of one TrueType font, from its table `cmap` (OpenType specification, formats 4 and 12)."""
    raw = font.read_bytes()
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
