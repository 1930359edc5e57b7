"""The lines between people. The pattern says what kind of line it is; the colour is always ink, and fainter where there are many."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from math import sqrt

from game.rings.bows import Curve, Point, curve_between
from game.rings.geometry import Places
from game.rings.together import together
from game.rings.values import MapLook, Tie
from game.shapes import Shape, Stroke

MANY = 15  # with more lines than this only those of the chosen one are strong
CROWD = 30  # more lines than this are painted together, and not one by one
FAINT = "59"  # 35 % of the ink


def strong_lines(ties: Sequence[Tie], chosen: str) -> frozenset[tuple[str, str]] | None:
    """The lines that are drawn at full strength when someone is chosen: all (None), or of many only those of the chosen one."""
    return frozenset((tie.a, tie.b) for tie in ties if chosen in (tie.a, tie.b)) if len(ties) > MANY else None


def lines(
    places: Places, ties: Iterable[Tie], look: MapLook, strong: Collection[tuple[str, str]] | None = None
) -> Iterator[Shape]:
    """Every line as a curve that keeps off other people where it can. What is not `strong` lies faint under the rest."""
    drawn = [tie for tie in ties if tie.line != "none" and tie.a in places.points and tie.b in places.points]
    faint = [tie for tie in drawn if strong is not None and (tie.a, tie.b) not in strong]
    clear = [tie for tie in drawn if strong is None or (tie.a, tie.b) in strong]
    fine = min(1.0, sqrt(CROWD / (len(faint) or 1)))
    yield from _all_at_once([_faint(_pattern(_curve(places, tie), tie.line, look), fine) for tie in faint])
    curves = [(tie, _curve(places, tie)) for tie in clear]
    halos = [Stroke(curve, look.rings[2], 9 * look.unit) for _, curve in curves]
    patterns = [_pattern(curve, tie.line, look) for tie, curve in curves]
    if len(clear) > CROWD:
        yield from _all_at_once(halos)
        yield from _all_at_once(patterns)
    else:
        for halo, pattern in zip(halos, patterns, strict=True):
            yield halo
            yield pattern


def _curve(places: Places, tie: Tie) -> Curve:
    return curve_between(places, tie.a, tie.b)


def _faint(stroke: Stroke, fine: float) -> Stroke:
    """The same line as a background; finer among hundreds, which would make a dark ground else."""
    return replace(stroke, colour=stroke.colour + FAINT, width=stroke.width * fine)


def _all_at_once(strokes: Iterable[Stroke]) -> Iterator[Stroke]:
    """One stroke for all of a width: two thousand lines are painted as quickly as a few."""
    by_width = sorted(strokes, key=lambda stroke: stroke.width)
    for _, those in groupby(by_width, key=lambda stroke: stroke.width):
        yield together(tuple(those))


def _pattern(curve: Curve, line: str, look: MapLook) -> Stroke:
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
