"""Paint shapes on a surface. Equal shapes are painted once and kept: discs, texts, pictures, sheets of paper, and whole still groups."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import ceil, cos, sin

import pygame

from game.shapes import Arc, Disc, Group, Line, Picture, Rect, Shape, Shapes, Stroke, Text
from game.stage.dashes import dashed
from game.stage.edges import LARGEST, arc_points, ellipse, halves, meets, outline, polygon, rounded, thick
from game.stage.pictures import Pictures
from game.stage.text import Lettering

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
                self._stroke(surface, arc_points(shape), shape.colour, shape.width, ())

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
        size = max(1, ceil(box.x + box.w) - left), max(1, ceil(box.y + box.h + 4) - top)
        opaque = _covers(group, surface)
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
        if box.w <= 0 or box.h <= 0:
            return
        if rect.radius <= 0 and not rect.line and rect.fill and len(rect.fill) == 7:
            surface.fill(pygame.Color(rect.fill), pygame.Rect(round(box.x), round(box.y), ceil(box.w), ceil(box.h)))
            return
        if rect.dash:
            if rect.fill:
                self._rect(surface, Rect(box, rect.fill, radius=rect.radius))
            self._stroke(surface, outline(box, rect.radius), rect.line, rect.width, rect.dash)
            return
        w, h = max(1, round(box.w)), max(1, round(box.h))
        key = ("rect", w, h, rect.fill, rect.line, rect.width, rect.radius)
        surface.blit(self._keep(key, lambda: rounded(rect, w, h)), (round(box.x), round(box.y)))

    def _disc(self, surface: pygame.Surface, disc: Disc) -> None:
        r, ry = round(disc.r, 1), round(disc.ry or disc.r, 1)
        if r <= 0 or ry <= 0:
            return
        if disc.dash:
            points = tuple((disc.x + r * cos(n / 32 * 6.2832), disc.y + ry * sin(n / 32 * 6.2832)) for n in range(33))
            if disc.fill:
                self._disc(surface, Disc(disc.x, disc.y, r, ry, disc.fill))
            self._stroke(surface, points, disc.line, disc.width, disc.dash)
            return
        out = disc.width / 2 if disc.line else 0
        w, h = ceil(2 * (r + out)) + 2, ceil(2 * (ry + out)) + 2
        drawn = Disc(0, 0, r, ry, disc.fill, disc.line, disc.width)
        picture = self._keep(drawn, lambda: ellipse(drawn, w, h))
        surface.blit(picture, (round(disc.x - w / 2), round(disc.y - h / 2)))

    def _filled_stroke(self, surface: pygame.Surface, stroke: Stroke) -> None:
        if not stroke.points:
            return
        if stroke.fill:
            polygon(surface, stroke.points, stroke.fill)
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
        if not meets(surface, points, out):
            return
        left, top = min(x for x, _ in points) - out, min(y for _, y in points) - out
        w = ceil(max(x for x, _ in points) + out - left)
        h = ceil(max(y for _, y in points) + out - top)
        if w * h > LARGEST:
            for piece in halves(pieces):
                self._stroke(surface, piece, colour, width, ())
            return
        x0, y0 = int(left), int(top)
        moved = tuple(tuple((round(x - x0, 1), round(y - y0, 1)) for x, y in piece) for piece in pieces)
        key = ("stroke", moved, colour, width)
        surface.blit(self._keep(key, lambda: thick(moved, colour, width, w + 1, h + 1)), (x0, y0))

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
            _, gone = self._kept.popitem(last=False)
            self._bytes -= _weight(gone)
            self._same = {name: same for name, same in self._same.items() if same[2] is not gone}
        return drawn


def _covers(group: Group, surface: pygame.Surface) -> bool:
    """Whether a group begins with a ground under all of a surface, so that nothing shows through."""
    match group.shapes[:1]:
        case (Rect(box, fill, radius=radius, dash=()),) if len(fill) == 7 and radius <= 0:
            wide, high = surface.get_size()
            covered = [
                one.x <= 0 and one.y <= 0 and one.x + one.w >= wide and one.y + one.h >= high
                for one in (box, group.box)
            ]
            return all(covered)
    return False


def _weight(surface: pygame.Surface) -> int:
    return surface.get_width() * surface.get_height() * 4


def _start(text: Text, wide: float) -> float:
    if text.align == "centre":
        return text.x - wide / 2
    if (text.align == "end") != (text.rtl and text.wrap > 0):
        return text.x + (text.wrap if text.align == "start" else 0) - wide
    return text.x
