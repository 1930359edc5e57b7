"""Which columns the list has: as many as stand side by side in its width. What has no column of its own is told under the name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from game.screens.desk import Desk
from game.shapes import Box
from game.ui.layout import mirrored
from game.ui.look import Look

EXTRAS = ("support", "share", "area", "knows", "wishes")  # the sooner it stands here, the sooner it has a column
ORDER = ("who", "area", "close", "support", "knows", "wishes", "share", "page")
FEW = 2  # extra columns in the look for ages 6-11: fewer, and larger
WHO_SHARE = 0.4  # of the room that is left
BADGE = 28  # design pixels: the sign of a part of life with the room behind it


@dataclass(frozen=True, slots=True)
class Columns:
    """The cells of a row: on one line, or on two; each with its width in pixels. `high` is the height of a line, `note` that of quiet words."""

    lines: tuple[tuple[tuple[str, float], ...], ...]
    high: float
    note: float
    gap: float
    pad: float

    def has(self, name: str) -> bool:
        """Whether something has a column of its own."""
        return any(name == cell for line in self.lines for cell, _ in line)

    def row_height(self, *, noted: bool) -> float:
        """The height of a row, with or without a line of quiet words at its foot."""
        lines = len(self.lines)
        return lines * self.high + (lines - 1) * self.gap + 2 * self.pad + (self.note if noted else 0.0)

    def cells(self, box: Box, *, rtl: bool) -> dict[str, Box]:
        """The places of the cells in a row."""
        places: dict[str, Box] = {}
        y = box.y + self.pad
        for line in self.lines:
            x = box.x + self.pad
            for name, wide in line:
                cell = Box(x, y, wide, self.high)
                places[name] = mirrored(cell, box) if rtl else cell
                x += wide + self.gap
            y += self.high + self.gap
        return places


@dataclass(frozen=True, slots=True)
class Labels:
    """The words that decide how wide the columns are."""

    rings: tuple[str, ...]
    areas: tuple[str, ...]
    wishes: tuple[str, ...]
    levels: tuple[str, ...]


def labels_of(desk: Desk) -> Labels:
    """All words that may stand in a column, in the player's language."""
    lists = ("closeness", "domains", "wishes", "sharing_levels")
    rings, areas, wishes, levels = (tuple(one.label for one in desk.entries(name)) for name in lists)
    return Labels(rings, areas, wishes, levels)


@lru_cache(maxsize=16)
def columns_of(look: Look, labels: Labels, wide: float) -> Columns:
    """The columns for a width: one line where at least one more than needed fits, else two."""
    gap, pad = look.gap, max(6 * look.u, 5.0)
    room = wide - 2 * pad
    least = _least_widths(look, labels)
    fixed = ("who", "close", "page")
    most = FEW if look.young else len(EXTRAS)
    high = line_height(look)
    note = look.text(16) * 1.35
    one = _with_extras(fixed, EXTRAS[:most], least, gap, room)
    if len(one) > len(fixed) and not look.portrait:
        return Columns((_stretched(one, least, gap, room, look),), high, note, gap, pad)
    below = _with_extras(("close",), EXTRAS[:most], least, gap, room)
    left = [name for name in EXTRAS[:most] if name not in below]
    above = _with_extras(("who", "page"), left, least, gap, room)
    lines = tuple(_stretched(line, least, gap, room, look) for line in (above, below))
    return Columns(lines, high, note, gap, pad)


def line_height(look: Look) -> float:
    """The height of a line of cells: for a finger, and for two lines of letters."""
    return max(look.target(48), 2.3 * look.text(17) + 8 * look.u)


def close_parts(look: Look, box: Box) -> tuple[Box, Box, Box]:
    """The three parts of how close: a step closer, the ring, a step further; in reading order."""
    side, gap = look.target(48), look.gap
    first, last = box._replace(w=side), box._replace(x=box.x + box.w - side, w=side)
    middle = box._replace(x=box.x + side + gap, w=box.w - 2 * (side + gap))
    return (last, middle, first) if look.rtl else (first, middle, last)


def short_level(word: str) -> str:
    """Who may know, in a few words: what stands behind them is told one touch further."""
    return word.split(" (", maxsplit=1)[0].split(", ", maxsplit=1)[0]


def narrowest(look: Look, text: str, size: float) -> float:
    """How wide a bold text is when it breaks once, where that makes it narrowest."""
    words = text.split()
    breaks = range(1, len(words)) if len(words) > 1 else ()
    halves = [
        max(look.width(" ".join(words[:place]), size, True), look.width(" ".join(words[place:]), size, True))
        for place in breaks
    ]
    return min(halves, default=look.width(text, size, True))


def _least_widths(look: Look, labels: Labels) -> dict[str, float]:
    """What each column needs at least."""
    side, gap, u = look.target(48), look.gap, look.u
    size, inner = look.text(17), 24 * u
    ring = max((narrowest(look, word, size) for word in labels.rings), default=0.0) + inner
    area = max((narrowest(look, word, size) for word in labels.areas), default=0.0) + inner + BADGE * u
    longest = max((look.width(word, look.text(16)) for word in labels.areas), default=0.0) + BADGE * u
    wish = max((narrowest(look, word, size) for word in labels.wishes), default=0.0) + inner
    levels = [short_level(word) for word in labels.levels]
    level = max((narrowest(look, word, look.smallest) for word in levels), default=0.0) + inner
    high = line_height(look)
    return {
        "who": min(high - 10 * u, 64 * u) + 28 * u + max(6.5 * look.text(20), longest if look.young else 0.0),
        "close": 2 * (side + gap) + ring,
        "area": area,
        "support": max(side, 118 * u),
        "knows": 8 * look.text(16),
        "wishes": wish,
        "share": max(side, level),
        "page": side,
    }


def _with_extras(
    fixed: Iterable[str], extras: Sequence[str], least: dict[str, float], gap: float, room: float
) -> list[str]:
    """The columns that must be there, and of the others as many as fit beside them."""
    taken = list(fixed)
    for name in extras:
        if sum(least[one] + gap for one in (*taken, name)) - gap <= room:
            taken.append(name)
    return sorted(taken, key=ORDER.index)


def _stretched(
    names: Sequence[str], least: dict[str, float], gap: float, room: float, look: Look
) -> tuple[tuple[str, float], ...]:
    """The columns over the whole width: the name gets most of what is left, buttons of one size as little as they need."""
    left = max(0.0, room - sum(least[one] + gap for one in names) + gap)
    loose = [one for one in names if one not in ("who", "page")]
    for_who = left * (WHO_SHARE if loose else 1.0) if "who" in names else 0.0
    more = {one: (left - for_who) / len(loose) for one in loose}
    more["who"] = for_who
    return tuple((one, least[one] + more.get(one, 0.0)) for one in names)
