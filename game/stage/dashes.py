"""Cut a line through points into dashes."""

from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float]


def dashed(points: Sequence[Point], dash: Sequence[float]) -> tuple[tuple[Point, ...], ...]:
    """The pieces that are drawn, when `dash` gives the lengths of line and gap in turn."""
    pieces: list[tuple[Point, ...]] = []
    piece: list[Point] = [points[0]]
    part, left = 0, max(0.5, dash[0])
    for (x1, y1), (x2, y2) in pairwise(points):
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        gone = 0.0
        while length - gone > left:
            gone += left
            point = (x1 + (x2 - x1) * gone / length, y1 + (y2 - y1) * gone / length)
            if part % 2 == 0:
                pieces.append((*piece, point))
            piece = [point]
            part += 1
            left = max(0.5, dash[part % len(dash)])
        left -= length - gone
        if part % 2 == 0:
            piece.append((x2, y2))
    if part % 2 == 0 and len(piece) > 1:
        pieces.append(tuple(piece))
    return tuple(pieces)
