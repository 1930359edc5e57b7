"""Many lines as one: a single stroke that is lifted between them, so that they are painted in one go."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import dist

from game.shapes import Stroke

SMALLEST = 0.5  # pixels: a dash or a gap that is shorter is left out


def together(strokes: Sequence[Stroke]) -> Stroke:
    """The first stroke with the points of all: its dashes are whole lines, its gaps the ways from the end of one to the next."""
    marks = _Marks()
    points: list[tuple[float, float]] = []
    for stroke in strokes:
        if points:
            marks.skip(dist(points[-1], stroke.points[0]))
        points += stroke.points
        for length, drawn in _parts(stroke):
            (marks.draw if drawn else marks.skip)(length)
    return replace(strokes[0], points=tuple(points), dash=marks.dash())


def _parts(stroke: Stroke) -> Iterator[tuple[float, bool]]:
    """The lengths of a stroke that are drawn and skipped, in turn."""
    left = sum(dist(a, b) for a, b in pairwise(stroke.points))
    if not stroke.dash:
        yield left, True
        return
    number = 0
    while left > 0:
        length = min(left, stroke.dash[number % len(stroke.dash)])
        yield length, number % 2 == 0
        left -= length
        number += 1


class _Marks:
    """Lengths of line and gap in turn. What rounding leaves is made good in the next one, so that the thousandth line begins in its place."""

    def __init__(self) -> None:
        self._lengths: list[float] = [0.0]  # the first is drawn

    def draw(self, length: float) -> None:
        self._add(length, drawn=True)

    def skip(self, length: float) -> None:
        self._add(length, drawn=False)

    def _add(self, length: float, *, drawn: bool) -> None:
        last_is_drawn = len(self._lengths) % 2 == 1
        if last_is_drawn == drawn or length < SMALLEST:
            self._lengths[-1] += length
        else:
            self._lengths.append(length)

    def dash(self) -> tuple[float, ...]:
        """The pattern, ended by a gap, since it begins again after its end."""
        found, exact, rounded = [], 0.0, 0.0
        for length in self._lengths:
            exact += length
            found.append(round(exact - rounded, 2))
            rounded += found[-1]
        return (*found, 1.0) if len(found) % 2 else tuple(found)
