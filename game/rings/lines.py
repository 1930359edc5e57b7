"""The lines between people. The pattern says what kind of line it is; the colour is always ink."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import ceil, sqrt

from game.rings.geometry import Places
from game.rings.values import MapLook, Tie
from game.shapes import Shape, Stroke

BENDS = (
    0.14,
    -0.14,
    0.28,
    -0.28,
    0.42,
    -0.42,
    0.6,
    -0.6,
)  # how far a line bows out, as a share of its length; the smallest first
SAMPLES = 23
Point = tuple[float, float]


def lines(places: Places, ties: Iterable[Tie], look: MapLook) -> Iterator[Shape]:
    """Every line as a curve that keeps off other people where it can."""
    for tie in ties:
        a, b = places.points.get(tie.a), places.points.get(tie.b)
        if a is None or b is None or tie.line == "none":
            continue
        others = [point for person, point in places.points.items() if person not in (tie.a, tie.b)]
        curve = _curve(a, b, others, places)
        yield Stroke(curve, look.rings[2], 9 * look.unit)
        yield _pattern(curve, tie.line, look)


def _pattern(curve: tuple[Point, ...], line: str, look: MapLook) -> Stroke:
    u, ink = look.unit, look.ink
    match line:
        case "solid":
            return Stroke(curve, ink, 5 * u)
        case "dashed":
            return Stroke(curve, ink, 3.5 * u, dash=(14 * u, 10 * u))
        case "dotted":
            return Stroke(curve, ink, 3 * u, dash=(1 * u, 9 * u))
        case "zigzag":
            return Stroke(zigzag(curve, 11 * u, 7 * u), ink, 3 * u)
    return Stroke(curve, ink, 2.5 * u)


def zigzag(curve: Sequence[Point], step: float, high: float) -> tuple[Point, ...]:
    """A curve that goes from side to side: every second point is pushed off along the normal."""
    points = _even(curve, step)
    wavy = [points[0]]
    for number in range(1, len(points) - 1):
        (x1, y1), (x2, y2) = points[number - 1], points[number + 1]
        far = sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2) or 1.0
        side = high if number % 2 else -high
        x, y = points[number]
        wavy.append((x - (y2 - y1) / far * side, y + (x2 - x1) / far * side))
    return (*wavy, points[-1])


def _even(curve: Sequence[Point], step: float) -> list[Point]:
    points = [curve[0]]
    left = step
    for (x1, y1), (x2, y2) in pairwise(curve):
        length = sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2)
        gone = left
        while gone <= length and length:
            points.append((x1 + (x2 - x1) * gone / length, y1 + (y2 - y1) * gone / length))
            gone += step
        left = gone - length
    return [*points, curve[-1]] if len(points) < 2 or points[-1] != curve[-1] else points


def _curve(a: Point, b: Point, others: Sequence[Point], places: Places) -> tuple[Point, ...]:
    best: tuple[int, float, tuple[Point, ...]] | None = None
    for bend in BENDS:
        curve = _bowed(a, b, bend)
        hits = sum(_near(point, others, places) for point in curve[2:-2])
        if best is None or (hits, abs(bend)) < best[:2]:
            best = (hits, abs(bend), curve)
        if not hits:
            break
    return best[2] if best else (a, b)


def _bowed(a: Point, b: Point, bend: float) -> tuple[Point, ...]:
    """A quadratic curve from a to b, bowed to one side."""
    middle_x, middle_y = (a[0] + b[0]) / 2 - (b[1] - a[1]) * bend, (a[1] + b[1]) / 2 + (b[0] - a[0]) * bend
    count = max(SAMPLES, ceil(sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) / 12))
    points = []
    for n in range(count + 1):
        t = n / count
        s = 1 - t
        points.append(
            (s * s * a[0] + 2 * s * t * middle_x + t * t * b[0], s * s * a[1] + 2 * s * t * middle_y + t * t * b[1])
        )
    return tuple(points)


def _near(point: Point, others: Sequence[Point], places: Places) -> bool:
    x, y = point
    room = (places.radius + 7) ** 2
    own = (places.me_radius + 12) ** 2
    if (x - places.x) ** 2 + (y - places.y) ** 2 < own:
        return True
    return any((x - other_x) ** 2 + (y - other_y) ** 2 < room for other_x, other_y in others)
