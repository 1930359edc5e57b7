"""Paint shapes on a surface. Equal shapes are painted once and kept: discs, texts, pictures, sheets of paper, and whole still groups."""

from dataclasses import replace
from math import ceil, cos, sin

import pygame

from game.shapes import Arc, Box, Disc, Group, Line, Picture, Rect, Shape, Shapes, Stroke, Text, moved
from game.stage.dashes import dashed
from game.stage.edges import LARGEST, arc_points, ellipse, halves, meets, outline, polygon, rounded, stretched, thick
from game.stage.kept import ROOM, Kept
from game.stage.light import glow, shadow, shine
from game.stage.pictures import Pictures
from game.stage.runs import turns
from game.stage.text import Lettering, place_of_mark, start_of

SMALL_RECT = 20_000  # pixels; a larger rectangle is put together from its corners


class Painter:
    """Holds what was painted before, by value; one painter lives as long as its window."""

    def __init__(self, lettering: Lettering, pictures: Pictures) -> None:
        """Begin with nothing kept."""
        self._lettering = lettering
        self._pictures = pictures
        self.kept = Kept()
        self._window = (0, 0)
        self._prepared: tuple[Shapes, int] = ((), 0)

    def prepare(self, shapes: Shapes) -> bool:
        """Make the picture of the next still group that will be shown soon; False when each of them had its turn."""
        known, done = self._prepared
        done = done if known is shapes else 0
        if self._window > (0, 0):
            self.kept.make_windows(self._window)
        if done < len(shapes):
            self._prepared = shapes, done + 1
            shape = shapes[done]
            if isinstance(shape, Group) and shape.still:
                self._picture_of(shape)
        return done < len(shapes)

    def show(self, surface: pygame.Surface, shapes: Shapes) -> None:
        """Paint all shapes in a window, or on a surface as large as one."""
        if self._window != surface.get_size():
            self._window = surface.get_size()
            self.kept.room = max(ROOM, 4 * 4 * surface.get_width() * surface.get_height())
        self.paint(surface, shapes)

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
        picture = self._picture_of(group)
        area = _area(group)
        left, top = int(area.x) + round(group.shift[0]), int(area.y) + round(group.shift[1])
        if (group.wide, group.tall) != (1, 1):  # around its middle
            w, h = max(1, round(picture.get_width() * group.wide)), max(1, round(picture.get_height() * group.tall))
            left += (picture.get_width() - w) // 2
            top += (picture.get_height() - h) // 2
            picture = pygame.transform.smoothscale(picture, (w, h))
        if group.seen < 1:
            picture = picture if (group.wide, group.tall) != (1, 1) else picture.copy()
            picture.set_alpha(round(255 * max(0.0, group.seen)))
        surface.blit(picture, (left, top))

    def _picture_of(self, group: Group) -> pygame.Surface:
        area = _area(group)
        left, top = int(area.x), int(area.y)
        size = max(1, ceil(area.x + area.w) - left), max(1, ceil(area.y + area.h) - top)
        shapes = group.shapes if (left, top) == (0, 0) else ()
        if shapes and size == self._window and _covers(group, Box(0, 0, *size)):
            return self.kept.find_window(group, size, lambda surface: self.paint(surface, shapes))
        return self.kept.find_group(group, lambda: self._whole(group, left, top, size))

    def _whole(self, group: Group, left: int, top: int, size: tuple[int, int]) -> pygame.Surface:
        opaque = _covers(group, Box(left, top, *size))
        picture = pygame.Surface(size) if opaque else pygame.Surface(size, pygame.SRCALPHA)
        for shape in group.shapes:
            self._paint(picture, moved(shape, -left, -top))
        return picture

    def _text(self, surface: pygame.Surface, text: Text) -> None:
        size = round(text.size)
        if text.mark:
            self._mark(surface, text, text.mark)
            return
        for number, line in enumerate(self._lettering.lines(text)):
            if not line:
                continue
            key = ("text", line, size, text.bold, text.font, text.colour, text.rtl and turns(text.text))
            picture = self.kept.find(key, lambda line=line: self._lettering.picture(line, text))  # type: ignore[misc]
            wide = self._lettering.width(line, text)
            y = text.y + number * size * text.spacing + (size * text.spacing - picture.get_height()) / 2
            surface.blit(picture, (round(start_of(text, wide)), round(y)))

    def _mark(self, surface: pygame.Surface, text: Text, mark: tuple[int, int]) -> None:
        """One word of a text on a ground of its own, where it stands in the text."""
        for word, box in place_of_mark(self._lettering, text, mark):
            ground = Box(box.x - box.h * 0.1, box.y, box.w + box.h * 0.2, box.h)
            self._rect(surface, Rect(ground, fill=text.ground, radius=box.h * 0.2))
            one = replace(text, text=word, mark=None, x=box.x, y=box.y, wrap=0.0, align="start", rtl=text.rtl)
            self._text(surface, one)

    def _picture(self, surface: pygame.Surface, picture: Picture) -> None:
        w, h = max(1, round(picture.box.w)), max(1, round(picture.box.h))
        key = ("picture", picture.name, picture.colour, w, h)
        drawn = self.kept.find(key, lambda: self._pictures.load(picture.name, picture.colour, (w, h)))
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
        if rect.blur:
            out = ceil(rect.blur)
            soft = self.kept.find(("shadow", w, h, rect.fill, rect.radius, rect.blur), lambda: shadow(rect, w, h))
            shine(surface, soft, pygame.Rect(round(box.x) - out, round(box.y) - out, w + 2 * out, h + 2 * out))
            return
        corner = ceil(max(rect.radius, rect.width)) + 2
        place = pygame.Rect(round(box.x), round(box.y), w, h)
        if w * h > SMALL_RECT and min(w, h) > 2 * corner + 2:
            side = 2 * corner + 2
            key = ("rect", side, side, rect.fill, rect.line, rect.width, rect.radius)
            stretched(surface, self.kept.find(key, lambda: rounded(rect, side, side)), place, corner)
            return
        key = ("rect", w, h, rect.fill, rect.line, rect.width, rect.radius)
        surface.blit(self.kept.find(key, lambda: rounded(rect, w, h)), place)

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
        if disc.rim:
            small = self.kept.find(("glow", round(r), round(ry), disc.fill, disc.rim), lambda: glow(disc))
            box = pygame.Rect(round(disc.x - r), round(disc.y - ry), ceil(2 * r), ceil(2 * ry))
            shine(surface, small, box)
            return
        out = disc.width / 2 if disc.line else 0
        w, h = ceil(2 * (r + out)) + 2, ceil(2 * (ry + out)) + 2
        drawn = Disc(0, 0, r, ry, disc.fill, disc.line, disc.width)
        picture = self.kept.find(drawn, lambda: ellipse(drawn, w, h))
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
        surface.blit(self.kept.find(key, lambda: thick(moved, colour, width, w + 1, h + 1)), (x0, y0))


def _area(group: Group) -> Box:
    """The room that the picture of a still group takes: its box, and whatever of its shapes lies outside."""
    left, top, right, bottom = group.box.x, group.box.y, group.box.x + group.box.w, group.box.y + group.box.h
    for shape in group.shapes:
        if isinstance(shape, Rect):
            out = shape.blur + shape.width / 2
            box = shape.box
            left, top = min(left, box.x - out), min(top, box.y - out)
            right, bottom = max(right, box.x + box.w + out), max(bottom, box.y + box.h + out)
    return Box(left, top, right - left, bottom - top)


def _covers(group: Group, area: Box) -> bool:
    """Whether a group begins with a ground under all of its picture, so that nothing shows through."""
    match group.shapes[:1]:
        case (Rect(box, fill, radius=radius, dash=(), blur=0),) if len(fill) == 7 and radius <= 0:
            across = box.x <= area.x and box.x + box.w >= area.x + area.w
            return across and box.y <= area.y and box.y + box.h >= area.y + area.h
        case (Group() as inner, *_):
            return _covers(inner, area)
    return False
