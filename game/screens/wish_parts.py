"""Someone at a point of their own on the map, and the signs of a wish: a dotted ring, and a thin arrow from where they are."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import hypot

from game.rings.drawing import person_at
from game.rings.geometry import Places
from game.rings.places import short
from game.rings.values import MapLook, Measure, Standing
from game.screens.map_parts import Board
from game.shapes import Box, Disc, Group, Line, Shape, Stroke

Point = tuple[float, float]


def face(one: Standing, point: Point, places: Places, look: MapLook, measure: Measure, name: str = "") -> Group:
    """Someone with their name, at a point; to be touched when there is a `name` for it."""
    return person_at(point, one, places, look, measure, name=name)


@lru_cache(maxsize=512)
def figure(one: Standing, places: Places, look: MapLook, measure: Measure) -> Group:
    """The same as a still picture with its middle at (0, 0), to be shown elsewhere by its `shift` and as faint as is wanted."""
    x, up, down = room(one, places, measure)
    return Group(face(one, (0.0, 0.0), places, look, measure).shapes, Box(-x, -up, 2 * x, up + down), still=True)


def faint(one: Standing, point: Point, places: Places, look: MapLook, measure: Measure, seen: float) -> Group:
    """Someone of whom little is seen, at a point."""
    x, up, down = room(one, places, measure)
    box = Box(point[0] - x, point[1] - up, 2 * x, up + down)
    return Group(face(one, point, places, look, measure).shapes, box, still=True, seen=seen)


def room(one: Standing, places: Places, measure: Measure) -> tuple[float, float, float]:
    """How far a disc with its name reaches from its middle: to the sides, up and down."""
    wide = measure(short(one.name), places.letters, True)[0] / 2 + places.letters
    return max(places.radius * 1.5, wide), places.radius * 1.5, places.radius * 1.5 + places.letters * 1.6


def dotted(point: Point, places: Places, look: MapLook) -> Disc:
    """The ring around somebody who is only wished there."""
    u = look.unit
    return Disc(*point, places.radius + 6 * u, line=look.ink, width=3 * u, dash=(3 * u, 6 * u))


def arrow(start: Point, end: Point, places: Places, look: MapLook) -> Iterator[Shape]:
    """A thin arrow from one disc to another; none when they touch."""
    (x1, y1), (x2, y2), u = start, end, look.unit
    long = hypot(x2 - x1, y2 - y1)
    gap, head = places.radius + 10 * u, 12 * u
    if long < 2 * gap + head:
        return
    dx, dy = (x2 - x1) / long, (y2 - y1) / long
    tip, foot = (x2 - dx * gap, y2 - dy * gap), (x1 + dx * (gap - 8 * u), y1 + dy * (gap - 8 * u))
    back = tip[0] - dx * head, tip[1] - dy * head
    yield Line(*foot, *back, look.ink, 2.5 * u, (7 * u, 6 * u))
    side = (-dy * head * 0.55, dx * head * 0.55)
    points = (tip, (back[0] + side[0], back[1] + side[1]), (back[0] - side[0], back[1] - side[1]))
    yield Stroke(points, look.ink, 1.5 * u, look.ink)


def draw_wishes(board: Board, wishes: Sequence[tuple[Standing, Point]], *, touch: bool) -> Iterator[Shape]:
    """Everybody at the point where they are wished, with a dotted ring and an arrow from where they are; to be touched as "hoped:…"."""
    places, look, measure = board.places, board.look, board.measure
    for one, point in wishes:
        if board.standing(one.person):
            yield from arrow(places.points[one.person], point, places, look)
    for one, point in wishes:
        yield dotted(point, places, look)
        yield face(one, point, places, look, measure, f"hoped:{one.person}" if touch else "")
