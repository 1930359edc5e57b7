"""Someone at a point of their own on the map, and the signs of a wish: a dotted ring, and a thin arrow from where they are."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import hypot

from game.rings.faces import person_at
from game.rings.filling import BEHIND
from game.rings.geometry import Label, Places
from game.rings.values import MapLook, Measure, Standing
from game.rings.words import short
from game.screens.map_parts import Board
from game.shapes import Box, Disc, Group, Line, Shape, Stroke

Point = tuple[float, float]


def point_of(places: Places, body: str) -> Point | None:
    """Where somebody's place is; people who stand behind each other each look out a little."""
    point, stack = places.points.get(body), places.stack_of(body)
    if point is None or stack is None:
        return point
    off = (min(stack.people.index(body), 2) - 1) * BEHIND * stack.half / (1 + BEHIND)
    return point[0] + off, point[1] - off


def label_of(places: Places, body: str, point: Point) -> Label | None:
    """The name at somebody's place, for who is seen at a point; none where the map has no room for it."""
    there = places.labels.get(body)
    if there is None:
        return None
    x, y = places.points[body]
    return Label(there.text, there.x + point[0] - x, there.y + point[1] - y)


def face(
    one: Standing, point: Point, places: Places, look: MapLook, measure: Measure, label: Label | None, name: str = ""
) -> Group:
    """Someone at a point; to be touched when there is a `name` for it."""
    return person_at(point, one, places, look, measure, name=name, label=label)


@lru_cache(maxsize=512)
def figure(one: Standing, places: Places, look: MapLook, measure: Measure) -> Group:
    """The same as a still picture with its middle at (0, 0), to be shown elsewhere by its `shift` and as faint as is wanted."""
    label = Label(short(one.name), 0.0, places.radius)
    return faint(one, (0.0, 0.0), places, look, measure, label, 1.0)


def faint(
    one: Standing, point: Point, places: Places, look: MapLook, measure: Measure, label: Label | None, seen: float
) -> Group:
    """Someone of whom little is seen, at a point."""
    wide = places.radius * 1.5 + (measure(label.text, places.letters, True)[0] if label else 0) + places.letters
    high = places.radius * 1.5 + places.letters * 1.6
    box = Box(point[0] - wide, point[1] - high, 2 * wide, 2 * high)
    return Group(face(one, point, places, look, measure, label).shapes, box, still=True, seen=seen)


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


def draw_wishes(board: Board, wishes: Sequence[tuple[Standing, str]], *, touch: bool) -> Iterator[Shape]:
    """Everybody where they are wished (a place of the layout), with a dotted ring and an arrow from where they are; to be touched as "hoped:…"."""
    places, look, measure = board.places, board.look, board.measure
    found = [(one, body, point) for one, body in wishes if (point := point_of(places, body))]
    for one, _, point in found:
        if board.standing(one.person):
            yield from arrow(places.points[one.person], point, places, look)
    for one, body, point in found:
        yield dotted(point, places, look)
        name = f"hoped:{one.person}" if touch else ""
        yield face(one, point, places, look, measure, label_of(places, body, point), name)
