"""Paint shapes on a surface. Equal shapes are painted once and kept: discs, texts, pictures, sheets of paper, and whole still groups."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from itertools import pairwise
from math import ceil, cos, sin

import pygame

from game.shapes import Arc, Box, Disc, Group, Line, Picture, Rect, Shape, Shapes, Stroke, Text
from game.stage.dashes import dashed
from game.stage.pictures import Pictures
from game.stage.text import Lettering

FINE = 3  # how many times larger a round shape is drawn before it is made small: smooth edges
SAME = 64  # still groups that are known by being the very same value
ROOM = 96 * 1024 * 1024  # bytes of kept pictures


class Painter:
    """Holds what was painted before, by value; one painter lives as long as its window."""

    def __init__(self, lettering: Lettering, pictures: Pictures) -> None:
        """Begin with nothing kept."""
        self._lettering = lettering
        self._pictures = pictures
        self._kept: OrderedDict[Hashable, pygame.Surface] = OrderedDict()
        self._bytes = 0
        self._same: dict[int, tuple[Group, tuple[int, int], pygame.Surface]] = {}  # found without comparing

    def paint(self, surface: pygame.Surface, shapes: Shapes) -> None:
        """Paint all shapes, the first at the bottom."""
        for shape in shapes:
            self._paint(surface, shape)

    def _paint(self, surface: pygame.Surface, shape: Shape) -> None:
        match shape:
            case Group(still=True):
                self._still(surface, shape)
            case Group():
                self.paint(surface, shape.shapes)
            case Text():
                self._text(surface, shape)
            case Picture():
                self._picture(surface, shape)
            case Rect():
                self._rect(surface, shape)
            case Disc():
                self._disc(surface, shape)
            case Line():
                self._stroke(
                    surface, ((shape.x1, shape.y1), (shape.x2, shape.y2)), shape.colour, shape.width, shape.dash
                )
            case Stroke():
                self._filled_stroke(surface, shape)
            case Arc():
                self._stroke(surface, _arc_points(shape), shape.colour, shape.width, ())

    def _still(self, surface: pygame.Surface, group: Group) -> None:
        box = group.box
        left, top = int(box.x), int(box.y)
        same = self._same.get(id(group))
        if same is not None and same[0] is group and same[1] == surface.get_size():
            surface.blit(same[2], (left, top))
            return
        picture = self._keep(("still", group, surface.get_size()), lambda: self._whole(surface, group, left, top))
        if len(self._same) > SAME:
            self._same.clear()
        self._same[id(group)] = (group, surface.get_size(), picture)
        surface.blit(picture, (left, top))

    def _whole(self, surface: pygame.Surface, group: Group, left: int, top: int) -> pygame.Surface:
        box = group.box
        size = ceil(box.x + box.w) - left, ceil(box.y + box.h + 4) - top
        opaque = size[0] >= surface.get_width() and size[1] >= surface.get_height()
        picture = pygame.Surface(size) if opaque else pygame.Surface(size, pygame.SRCALPHA)
        whole = pygame.Surface(surface.get_size(), 0 if opaque else pygame.SRCALPHA)
        self.paint(whole, group.shapes)
        picture.blit(whole, (0, 0), pygame.Rect(left, top, *size), 0 if opaque else pygame.BLEND_RGBA_ADD)
        return picture.convert() if opaque and pygame.display.get_surface() else picture

    def _text(self, surface: pygame.Surface, text: Text) -> None:
        size = round(text.size)
        for number, line in enumerate(self._lettering.lines(text)):
            if not line:
                continue
            key = ("text", line, size, text.bold, text.font, text.colour, text.rtl)
            picture = self._keep(key, lambda line=line: self._lettering.picture(line, text))  # type: ignore[misc]
            wide = self._lettering.width(line, text)
            y = text.y + number * size * text.spacing + (size * text.spacing - picture.get_height()) / 2
            surface.blit(picture, (round(_start(text, wide)), round(y)))

    def _picture(self, surface: pygame.Surface, picture: Picture) -> None:
        w, h = max(1, round(picture.box.w)), max(1, round(picture.box.h))
        key = ("picture", picture.name, picture.colour, w, h)
        drawn = self._keep(key, lambda: self._pictures.load(picture.name, picture.colour, (w, h)))
        x = picture.box.x + (picture.box.w - drawn.get_width()) / 2
        y = picture.box.y + (picture.box.h - drawn.get_height()) / 2
        surface.blit(drawn, (round(x), round(y)))

    def _rect(self, surface: pygame.Surface, rect: Rect) -> None:
        box = rect.box
        if rect.radius <= 0 and not rect.line and rect.fill and len(rect.fill) == 7:
            surface.fill(pygame.Color(rect.fill), pygame.Rect(round(box.x), round(box.y), ceil(box.w), ceil(box.h)))
            return
        if rect.dash:
            self._stroke(surface, _outline(box, rect.radius), rect.line, rect.width, rect.dash)
            return
        w, h = max(1, round(box.w)), max(1, round(box.h))
        key = ("rect", w, h, rect.fill, rect.line, rect.width, rect.radius)
        surface.blit(self._keep(key, lambda: _rounded(rect, w, h)), (round(box.x), round(box.y)))

    def _disc(self, surface: pygame.Surface, disc: Disc) -> None:
        ry = disc.ry or disc.r
        if disc.dash:
            points = tuple(
                (disc.x + disc.r * cos(n / 32 * 6.2832), disc.y + ry * sin(n / 32 * 6.2832)) for n in range(33)
            )
            if disc.fill:
                self._disc(surface, Disc(disc.x, disc.y, disc.r, disc.ry, disc.fill))
            self._stroke(surface, points, disc.line, disc.width, disc.dash)
            return
        out = disc.width / 2 if disc.line else 0
        w, h = ceil(2 * (disc.r + out)) + 2, ceil(2 * (ry + out)) + 2
        key = ("disc", round(disc.r, 1), round(ry, 1), disc.fill, disc.line, disc.width)
        picture = self._keep(key, lambda: _ellipse(disc, w, h))
        surface.blit(picture, (round(disc.x - w / 2), round(disc.y - h / 2)))

    def _filled_stroke(self, surface: pygame.Surface, stroke: Stroke) -> None:
        if not stroke.points:
            return
        if stroke.fill:
            _polygon(surface, stroke.points, stroke.fill)
            if stroke.colour:
                closed = (*stroke.points, stroke.points[0])
                self._stroke(surface, closed, stroke.colour, stroke.width, stroke.dash)
        elif stroke.colour:
            self._stroke(surface, stroke.points, stroke.colour, stroke.width, stroke.dash)

    def _stroke(
        self,
        surface: pygame.Surface,
        points: tuple[tuple[float, float], ...],
        colour: str,
        width: float,
        dash: tuple[float, ...],
    ) -> None:
        """A line through points with smooth edges, drawn large on a piece of its own and made small."""
        if not points or not colour:
            return
        pieces = dashed(points, dash) if dash else (points,)
        out = width / 2 + 2
        left, top = min(x for x, _ in points) - out, min(y for _, y in points) - out
        w = ceil(max(x for x, _ in points) + out - left)
        h = ceil(max(y for _, y in points) + out - top)
        if w * h > 4_000_000:
            return
        x0, y0 = int(left), int(top)
        moved = tuple(tuple((round(x - x0, 1), round(y - y0, 1)) for x, y in piece) for piece in pieces)
        key = ("stroke", moved, colour, width)
        surface.blit(self._keep(key, lambda: _thick(moved, colour, width, w + 1, h + 1)), (x0, y0))

    def _keep(self, key: Hashable, draw: Callable[[], pygame.Surface]) -> pygame.Surface:
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        drawn = draw()
        if pygame.display.get_surface() and drawn.get_flags() & pygame.SRCALPHA:
            drawn = drawn.convert_alpha()
        self._kept[key] = drawn
        self._bytes += _weight(drawn)
        while self._bytes > ROOM and len(self._kept) > 1:
            self._bytes -= _weight(self._kept.popitem(last=False)[1])
        return drawn


def _weight(surface: pygame.Surface) -> int:
    return surface.get_width() * surface.get_height() * 4


def _start(text: Text, wide: float) -> float:
    if text.align == "centre":
        return text.x - wide / 2
    if (text.align == "end") != (text.rtl and text.wrap > 0):
        return text.x + (text.wrap if text.align == "start" else 0) - wide
    return text.x


def _empty(w: int, h: int, colour: str) -> pygame.Surface:
    """A clear surface in its own colour, so that soft edges get no dark rim."""
    surface = pygame.Surface((w, h), pygame.SRCALPHA)
    colours = pygame.Color(colour)
    surface.fill((colours.r, colours.g, colours.b, 0))
    return surface


def _rounded(rect: Rect, w: int, h: int) -> pygame.Surface:
    large = _empty(w * FINE, h * FINE, rect.line or rect.fill or "#ffffff")
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
    return pygame.transform.smoothscale(large, (w, h))


def _ellipse(disc: Disc, w: int, h: int) -> pygame.Surface:
    fine = 4 if max(w, h) < 400 else 2
    large = _empty(w * fine, h * fine, disc.line or disc.fill or "#ffffff")
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


def _thick(
    pieces: tuple[tuple[tuple[float, float], ...], ...], colour: str, width: float, w: int, h: int
) -> pygame.Surface:
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


def _polygon(surface: pygame.Surface, points: tuple[tuple[float, float], ...], fill: str) -> None:
    left, top = int(min(x for x, _ in points)) - 1, int(min(y for _, y in points)) - 1
    w, h = ceil(max(x for x, _ in points)) - left + 2, ceil(max(y for _, y in points)) - top + 2
    large = _empty(w * 2, h * 2, fill)
    pygame.draw.polygon(large, pygame.Color(fill), [((x - left) * 2, (y - top) * 2) for x, y in points])
    surface.blit(pygame.transform.smoothscale(large, (w, h)), (left, top))


def _outline(box: Box, radius: float) -> tuple[tuple[float, float], ...]:
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


def _arc_points(arc: Arc) -> tuple[tuple[float, float], ...]:
    steps = max(2, ceil(abs(arc.end - arc.start) / 0.08))
    angles = (arc.start + (arc.end - arc.start) * n / steps for n in range(steps + 1))
    return tuple((arc.x + arc.rx * cos(angle), arc.y + arc.ry * sin(angle)) for angle in angles)
