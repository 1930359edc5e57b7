"""Smooth edges: round shapes and lines are drawn larger than they are and made small."""

from itertools import pairwise
from math import ceil, cos, sin

import pygame

from game.shapes import Arc, Box, Disc, Rect

Points = tuple[tuple[float, float], ...]
LARGEST = 4_000_000  # pixels of one line or filled shape that is drawn in one go
FINE = 3  # how many times larger a round shape is drawn before it is made small: smooth edges


def meets(surface: pygame.Surface, points: Points, out: float) -> bool:
    """Whether anything of a line can be seen."""
    wide, high = surface.get_size()
    across = min(x for x, _ in points) - out < wide and max(x for x, _ in points) + out > 0
    return across and min(y for _, y in points) - out < high and max(y for _, y in points) + out > 0


def halves(pieces: tuple[Points, ...]) -> tuple[Points, ...]:
    """The same lines in more and shorter pieces."""
    if len(pieces) > 1:
        return pieces
    points = pieces[0]
    if len(points) > 2:
        middle = len(points) // 2
        return points[: middle + 1], points[middle:]
    (x1, y1), (x2, y2) = points
    between = (x1 + x2) / 2, (y1 + y2) / 2
    return ((x1, y1), between), (between, (x2, y2))


def _empty(w: int, h: int, colour: str) -> pygame.Surface:
    """A clear surface in its own colour, so that soft edges get no dark rim."""
    surface = pygame.Surface((w, h), pygame.SRCALPHA)
    colours = pygame.Color(colour)
    surface.fill((colours.r, colours.g, colours.b, 0))
    return surface


def rounded(rect: Rect, w: int, h: int) -> pygame.Surface:
    """A rectangle with round corners."""
    large = _empty(w * FINE, h * FINE, (rect.line if rect.width else "") or rect.fill or "#ffffff")
    radius = round(min(rect.radius, w / 2, h / 2) * FINE)
    whole = pygame.Rect(0, 0, w * FINE, h * FINE)
    if rect.line and rect.width:
        pygame.draw.rect(large, pygame.Color(rect.line), whole, border_radius=radius)
        line = round(rect.width * FINE)
        whole = whole.inflate(-2 * line, -2 * line)
        radius = max(0, radius - line)
        if not rect.fill and whole.w > 0 and whole.h > 0:
            pygame.draw.rect(large, (*pygame.Color(rect.line)[:3], 0), whole, border_radius=radius)
    if rect.fill and whole.w > 0 and whole.h > 0:
        pygame.draw.rect(large, pygame.Color(rect.fill), whole, border_radius=radius)
    small = pygame.transform.smoothscale(large, (w, h))
    if rect.fill and whole.w > 0 and whole.h > 0:
        _core(small, rect, w, h)
    return small


def stretched(surface: pygame.Surface, small: pygame.Surface, place: pygame.Rect, corner: int) -> None:
    """A large rectangle out of a small one: its corners as they are, and what lies between them made longer."""
    wide, high = place.w - 2 * corner, place.h - 2 * corner
    far_x, far_y, last = place.x + corner + wide, place.y + corner + high, corner + 2
    columns = ((0, corner, place.x, corner), (corner, 2, place.x + corner, wide), (last, corner, far_x, corner))
    rows = ((0, corner, place.y, corner), (corner, 2, place.y + corner, high), (last, corner, far_y, corner))
    for left, across, x, w in columns:
        for top, down, y, h in rows:
            part = small.subsurface(pygame.Rect(left, top, across, down))
            colour = part.get_at((0, 0))
            if (across, down) == (2, 2) and colour.a == 255:
                surface.fill(colour, pygame.Rect(x, y, w, h))
            elif colour.a or (across, down) != (2, 2):
                surface.blit(part if (across, down) == (w, h) else pygame.transform.scale(part, (w, h)), (x, y))


def _core(surface: pygame.Surface, rect: Rect, w: int, h: int) -> None:
    """The inside once more: making a surface small leaves it ever so slightly see-through."""
    edge = ceil(rect.width if rect.line else 0) + 2
    inner = pygame.Rect(edge, edge, w - 2 * edge, h - 2 * edge)
    if inner.w > 0 and inner.h > 0:
        radius = max(0, ceil(min(rect.radius, w / 2, h / 2)) - edge + 1)
        pygame.draw.rect(surface, pygame.Color(rect.fill), inner, border_radius=radius)


def ellipse(disc: Disc, w: int, h: int) -> pygame.Surface:
    """A circle or an ellipse with its border, in the middle of a surface of this size."""
    fine = 4 if max(w, h) < 400 else 2
    large = _empty(w * fine, h * fine, (disc.line if disc.width else "") or disc.fill or "#ffffff")
    rx, ry = disc.r * fine, (disc.ry or disc.r) * fine
    middle = w * fine / 2, h * fine / 2
    line = disc.width * fine if disc.line else 0
    if line:
        _oval(large, middle, rx + line / 2, ry + line / 2, pygame.Color(disc.line))
        clear = (*pygame.Color(disc.line)[:3], 0)
        _oval(
            large, middle, rx - line / 2, ry - line / 2, pygame.Color(disc.fill) if disc.fill else pygame.Color(*clear)
        )
    elif disc.fill:
        _oval(large, middle, rx, ry, pygame.Color(disc.fill))
    return pygame.transform.smoothscale(large, (w, h))


def _oval(surface: pygame.Surface, middle: tuple[float, float], rx: float, ry: float, colour: pygame.Color) -> None:
    if rx > 0 and ry > 0:
        box = pygame.Rect(round(middle[0] - rx), round(middle[1] - ry), round(2 * rx), round(2 * ry))
        pygame.draw.ellipse(surface, colour, box)


def thick(
    pieces: tuple[tuple[tuple[float, float], ...], ...], colour: str, width: float, w: int, h: int
) -> pygame.Surface:
    """Lines of a width with round ends."""
    fine = 3 if w * h < 250_000 else 2
    large = _empty(w * fine, h * fine, colour)
    ink = pygame.Color(colour)
    r = max(0.5, width / 2) * fine
    for piece in pieces:
        points = [(x * fine, y * fine) for x, y in piece]
        for (x1, y1), (x2, y2) in pairwise(points):
            _bar(large, ink, x1, y1, x2, y2, r)
        for x, y in points:
            pygame.draw.circle(large, ink, (x, y), r)
    return pygame.transform.smoothscale(large, (w, h))


def _bar(surface: pygame.Surface, ink: pygame.Color, x1: float, y1: float, x2: float, y2: float, r: float) -> None:
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    if length:
        dx, dy = -(y2 - y1) / length * r, (x2 - x1) / length * r
        corners = [(x1 + dx, y1 + dy), (x2 + dx, y2 + dy), (x2 - dx, y2 - dy), (x1 - dx, y1 - dy)]
        pygame.draw.polygon(surface, ink, corners)


def polygon(surface: pygame.Surface, points: tuple[tuple[float, float], ...], fill: str) -> None:
    """A filled shape, drawn on the surface at once; one that is larger than any window gets plain edges."""
    if len(points) < 3 or not meets(surface, points, 0):
        return
    left, top = int(min(x for x, _ in points)) - 1, int(min(y for _, y in points)) - 1
    w, h = ceil(max(x for x, _ in points)) - left + 2, ceil(max(y for _, y in points)) - top + 2
    if w * h > LARGEST:
        pygame.draw.polygon(surface, pygame.Color(fill), points)
        return
    large = _empty(w * 2, h * 2, fill)
    pygame.draw.polygon(large, pygame.Color(fill), [((x - left) * 2, (y - top) * 2) for x, y in points])
    surface.blit(pygame.transform.smoothscale(large, (w, h)), (left, top))


def outline(box: Box, radius: float) -> tuple[tuple[float, float], ...]:
    """The points along the border of a rectangle with round corners."""
    r = min(radius, box.w / 2, box.h / 2)
    corners = (
        (box.x + box.w - r, box.y + r, -1.5708),
        (box.x + box.w - r, box.y + box.h - r, 0.0),
        (box.x + r, box.y + box.h - r, 1.5708),
        (box.x + r, box.y + r, 3.1416),
    )
    points = [
        (x + r * cos(a + n / 6 * 1.5708), y + r * sin(a + n / 6 * 1.5708)) for x, y, a in corners for n in range(7)
    ]
    return (*points, points[0])


def arc_points(arc: Arc) -> tuple[tuple[float, float], ...]:
    """The points along a part of an ellipse."""
    steps = max(2, ceil(abs(arc.end - arc.start) / 0.08))
    angles = (arc.start + (arc.end - arc.start) * n / steps for n in range(steps + 1))
    return tuple((arc.x + arc.rx * cos(angle), arc.y + arc.ry * sin(angle)) for angle in angles)
