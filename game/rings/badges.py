"""The small sign of a part of life at someone's shoulder: a colour and a shape, so that no colour stands alone."""

from math import cos, pi, sin

from game.shapes import Disc, Shape, Stroke

AREAS = {
    "thuis": ("#f2b632", "house"),
    "familie": ("#ee9a6b", "disc"),
    "dieren": ("#c5d65e", "drop"),
    "vrienden": ("#86cbf2", "heart"),
    "vrije_tijd": ("#f7e26b", "star"),
    "online": ("#8fa8ee", "square"),
    "school": ("#c3b0ea", "book"),
    "hulpverlening": ("#d3cdbf", "plus"),
    "geloof_cultuur": ("#e3a3cb", "moon"),
    "buurt": ("#86c79c", "triangle"),
}
POINTS: dict[str, tuple[tuple[float, float], ...]] = {
    "house": ((-0.9, 0.9), (-0.9, -0.1), (0, -1), (0.9, -0.1), (0.9, 0.9)),
    "square": ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)),
    "triangle": ((0, -0.95), (1, 0.85), (-1, 0.85)),
    "book": ((-1, -0.6), (-0.5, -0.8), (0, -0.6), (0.5, -0.8), (1, -0.6), (1, 0.7), (0.5, 0.5), (0, 0.7), (-0.5, 0.5), (-1, 0.7)),
    "plus": (
        (-0.35, -1), (0.35, -1), (0.35, -0.35), (1, -0.35), (1, 0.35), (0.35, 0.35),
        (0.35, 1), (-0.35, 1), (-0.35, 0.35), (-1, 0.35), (-1, -0.35), (-0.35, -0.35),
    ),
}  # fmt: skip


def badge(area: str, x: float, y: float, r: float, ink: str, width: float) -> Shape:
    """The sign of a part of life, with its middle at a point; a plain disc for one that we do not know."""
    fill, shape = AREAS.get(area, ("#ffffff", "disc"))
    if shape == "disc":
        return Disc(x, y, r * 0.95, fill=fill, line=ink, width=width)
    points = POINTS.get(shape) or _round_shape(shape)
    return Stroke(tuple((x + px * r, y + py * r) for px, py in points), ink, width, fill)


def star(x: float, y: float, r: float, ink: str, width: float) -> Shape:
    """The star at the shoulder of a memory."""
    return Stroke(tuple((x + px * r, y + py * r) for px, py in _star()), ink, width, "#ffd84d")


def _star() -> tuple[tuple[float, float], ...]:
    return tuple(
        (sin(n * pi / 5) * (1.05 if n % 2 == 0 else 0.45), -cos(n * pi / 5) * (1.05 if n % 2 == 0 else 0.45))
        for n in range(10)
    )


def _round_shape(shape: str) -> tuple[tuple[float, float], ...]:
    turns = [n / 24 * 2 * pi for n in range(24)]
    match shape:
        case "star":
            return _star()
        case "heart":
            return tuple(
                (0.062 * 16 * sin(t) ** 3, -0.062 * (13 * cos(t) - 5 * cos(2 * t) - 2 * cos(3 * t) - cos(4 * t)))
                for t in turns
            )
        case "drop":
            return tuple((0.85 * sin(t) * sin(t / 2) ** 0.8, -cos(t)) for t in turns)
        case "moon":
            outer = [(cos(t), sin(t)) for t in (0.7 + n / 16 * 4.9 for n in range(17))]
            inner = [(0.45 + 0.75 * cos(t), 0.75 * sin(t)) for t in (5.4 - n / 12 * 4.5 for n in range(13))]
            return tuple((x, y) for x, y in (*outer, *inner))
    return tuple((cos(t), sin(t)) for t in turns)
