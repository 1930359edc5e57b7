"""How a line between two people bows, so that it keeps off everybody else where it can."""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from math import ceil, sqrt
from typing import NamedTuple

from game.rings.geometry import Places

BENDS = (
    0.14,
    -0.14,
    0.06,
    -0.06,
    0.22,
    -0.22,
    0.33,
    -0.33,
    0.46,
    -0.46,
)  # how far a line bows out, as a share of its length: the most wanted first
HIGHEST = 0.23  # the top of the largest bow, as a share of the length
ROOM, ROOM_OF_ME = 7, 12  # pixels that stay free around a disc
OFF_THE_MAP = 6  # a bow beyond the last ring is as bad as six discs
OF_ME = 3  # a line over the player would seem to be the player's own: as bad as three discs
SMOOTH = 0.15  # pixels that a drawn piece may lie beside the curve
LONGEST = 36.0  # pixels of one piece
Point = tuple[float, float]
Curve = tuple[Point, ...]


class Disc(NamedTuple):
    """What a line keeps off: its middle as x + y i, how near a line may come, and how bad it is to come nearer."""

    middle: complex
    room: float
    weight: int = 1


# A disc seen along a line, in lengths of that line: how high a bow of 1 stands there and how steep it is, how far off the disc lies,
# the room around it, and how bad it is to come nearer. (A plain tuple: two thousand lines pass two hundred people.)
Beside = tuple[float, float, float, float, int]


@lru_cache(maxsize=8192)
def curve_between(places: Places, a: str, b: str) -> Curve:
    """The curve between two people of a map, by their ids."""
    start, end = places.points[a], places.points[b]
    return _bowed(start, end, _bend(places, start, end))


@lru_cache(maxsize=8)
def _discs(places: Places) -> tuple[tuple[Disc, ...], float]:
    """Everything to keep off, from left to right, and the widest room among it."""
    others = {Disc(complex(x, y), places.radius + ROOM) for x, y in places.points.values()}
    me = Disc(complex(places.x, places.y), places.me_radius + ROOM_OF_ME, OF_ME)
    return tuple(sorted((*others, me), key=_left)), max(disc.room for disc in (*others, me))


def _left(disc: Disc) -> float:
    return disc.middle.real


def _bend(places: Places, a: Point, b: Point) -> float:
    """The first bow that meets nobody and stays on the map; where there is none, the one that meets the fewest."""
    beside = _beside(complex(*a), complex(*b), *_discs(places))
    best, fewest = BENDS[0], 1 + OFF_THE_MAP + sum(weight for *_, weight in beside)
    for bend in BENDS:
        met = OFF_THE_MAP if places.share(*_top(a, b, bend)) > 1 else 0
        for rise, slope, off, room, weight in beside:
            if (off - rise * bend) ** 2 < room * room * (1 + (slope * bend) ** 2):
                met += weight
                if met >= fewest:
                    break
        else:
            best, fewest = bend, met
            if not met:
                break
    return best


def _beside(a: complex, b: complex, discs: tuple[Disc, ...], widest: float) -> list[Beside]:
    """The discs that some bow from a to b may meet, but those of a and b themselves."""
    length = abs(b - a)
    if not length:
        return []
    reach = HIGHEST * length + 2 * widest
    first = bisect_left(discs, min(a.real, b.real) - reach, key=_left)
    last = bisect_right(discs, max(a.real, b.real) + reach, key=_left)
    turned, high = 1 / (b - a), reach / length
    found = []
    for middle, room, weight in discs[first:last]:
        seen = (middle - a) * turned  # a lies at 0 now, and b at 1
        along, off = seen.real, seen.imag
        if -high < off < high and 0 < along < 1 and middle not in (a, b):
            found.append((2 * along * (1 - along), 2 - 4 * along, off, room / length, weight))
    return found


def _top(a: Point, b: Point, bend: float) -> Point:
    """The middle of a bow, where it is highest."""
    return (a[0] + b[0] - (b[1] - a[1]) * bend) / 2, (a[1] + b[1] + (b[0] - a[0]) * bend) / 2


def _bowed(a: Point, b: Point, bend: float) -> Curve:
    """A quadratic curve from a to b, bowed to one side, in as many pieces as it takes to look round."""
    (ax, ay), (bx, by) = a, b
    length = sqrt((bx - ax) ** 2 + (by - ay) ** 2)
    middle_x, middle_y = (ax + bx) / 2 - (by - ay) * bend, (ay + by) / 2 + (bx - ax) * bend
    count = max(4, ceil(1.4 * length / LONGEST), ceil(sqrt(abs(bend) * length / 2 / SMOOTH)))
    points = []
    for n in range(count + 1):
        t = n / count
        s = 1 - t
        points.append((s * s * ax + 2 * s * t * middle_x + t * t * bx, s * s * ay + 2 * s * t * middle_y + t * t * by))
    return tuple(points)
