"""The words of a map and where they stand: names of people, of rings and of parts of life."""

from collections.abc import Sequence
from math import cos, sin
from unicodedata import bidirectional

from game.rings.geometry import Places, Sector
from game.rings.values import Measure
from game.shapes import Box
from game.shapes.graphemes import graphemes

LONGEST_NAME, WHOLE = 12, 5  # letters at the most; words of so many letters say enough


def short(name: str, longest: int = LONGEST_NAME) -> str:
    """A name as it stands on the map: so many letters at the most, and a whole word rather than a piece of the next."""
    if len(name) <= longest:
        return name
    letters = graphemes(name)
    if len(letters) <= longest:
        return name
    words, space, _ = "".join(letters[:longest]).rpartition(" ")
    whole = space and len(graphemes(words)) >= WHOLE
    return (words if whole else "".join(letters[: longest - 1])).rstrip() + "…"


def reads_rtl(name: str, *, rtl: bool) -> bool:
    """Which way a name reads: its first letter says so, or else the screen."""
    ways = (bidirectional(letter) for letter in name)
    return next((way != "L" for way in ways if way in ("L", "R", "AL")), rtl)


def ring_boxes(places: Places, names: Sequence[str], unit: float, measure: Measure) -> dict[int, Box]:
    """Where the names of rings stand, straight down on their edges.

    Where rings lie so close that names would cover each other, the outermost and those with room stay.
    """
    size = max(10.0, places.smallest, 15 * unit)
    boxes = {ring: ring_box(places, ring, name, size, measure) for ring, name in enumerate(names[: places.rings], 1)}
    free, last = places.y - places.box.h, places.rings
    shown = {}
    for ring, box in boxes.items():
        if ring == last or (box.y >= free and box.y + box.h <= boxes[last].y):
            free = box.y + box.h
            shown[ring] = box
    return shown


def ring_box(places: Places, ring: int, name: str, size: float, measure: Measure) -> Box:
    """Where the name of a ring stands in letters of this size."""
    wide, high = measure(name, size, False)[0] + size, size * 1.4
    y = min(places.y + places.edges[ring] * places.ry - high / 2, places.box.y + places.box.h - high)
    return Box(places.x - wide / 2, y, wide, high)


def word_box(places: Places, sector: Sector, word: str, unit: float, measure: Measure) -> Box:
    """Where the word of a part of life stands: on the rim, in the middle of its sector, inside the box."""
    size = words_size(places, unit)
    wide = measure(word, size, True)[0] + size * 2.4
    angle = sector.start + sector.width / 2
    x, y = places.x + places.rx * cos(angle) - wide / 2, places.y + places.ry * sin(angle) - size * 0.8
    left = min(max(x, places.box.x), places.box.x + places.box.w - wide)
    top = min(max(y, places.box.y), places.box.y + places.box.h - size * 1.6)
    return Box(left, top, wide, size * 1.6)


def words_size(places: Places, unit: float) -> float:
    """The size of the letters of rings and parts of life."""
    return max(10.0, places.smallest, 17 * unit)
