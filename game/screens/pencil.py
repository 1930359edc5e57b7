"""A pencil: lines that follow a finger, go from touch to touch, or are drawn with the arrows. It knows no screen and keeps nothing."""

from collections.abc import Iterator

from game.model.records import Inked
from game.shapes import Box, Disc, Input, Key, Line, Shape, Stroke, Touch
from game.ui.look import Look

NEAREST = 0.004  # points closer than this share of the width are left out
PIECE = 24  # points that are painted as one: what a line has behind it is not painted again while it grows
STEP = 0.02  # of the width: how far an arrow moves the pen
EDGE = "#1b1f3b"
ARROWS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}

Point = tuple[float, float]


class Pencil:
    """The lines on a sheet and the one under way. Points run from 0 to 1 of the sheet's width."""

    def __init__(self, colour: str, width: float, strokes: tuple[Inked, ...] = ()) -> None:
        """An empty sheet, or one with lines on it."""
        self.strokes = strokes
        self.colour, self.width = colour, width
        self.points: tuple[Point, ...] = ()
        self.pen: Point | None = None  # where the arrows brought it
        self.joins = False  # a line goes from touch to touch: for who cannot drag
        self.sheet = Box(0, 0, 1, 1)

    @property
    def joined(self) -> bool:
        """Whether a line is under way that goes on at the next touch."""
        return self.joins and bool(self.points) and not self.pen

    @property
    def follows(self) -> bool:
        """Whether a line is under way that follows a finger."""
        return bool(self.points) and not self.pen and not self.joins

    @property
    def under_way(self) -> Inked | None:
        """The line that is being drawn."""
        return Inked(self.points, self.colour, self.width) if self.points else None

    def on_input(self, given: Input) -> bool:
        """Draw with what a hand does on the "sheet", or with the arrows and the space bar; whether that was meant for the pencil."""
        match given:
            case Touch("down", x, y, on="sheet"):
                self.put_down(x, y)
            case Touch("move", x, y, on="sheet"):
                self.draw_to(x, y)
            case Touch("up", x, y, on="sheet") if self.joins:
                self.touch(x, y)
            case Touch("up" | "cancel", on=name) if self.follows:
                self.finish()
                return name in ("", "sheet")
            case Key("up" | "down" | "left" | "right" as way):
                self.move(way)
            case Key("space"):
                self.press()
            case _:
                return False
        return True

    def put_down(self, x: float, y: float) -> None:
        """A line begins at a place of the window; from touch to touch it begins when the finger is let go."""
        if not self.joins:
            self.finish()
            self.pen = None
            self.points = (self._point(x, y),)

    def draw_to(self, x: float, y: float) -> None:
        """The line under way goes on to a place of the window."""
        if self.points and not self.joins:
            self._on_to(self._point(x, y))

    def touch(self, x: float, y: float) -> None:
        """From touch to touch: the line under way goes on to here, or one begins."""
        if self.joined:
            self._on_to(self._point(x, y))
        elif self.joins:
            self.finish()
            self.points, self.pen = (self._point(x, y),), None

    def switch_joining(self) -> None:
        """Lines go from touch to touch from now on, or follow the finger again."""
        self.finish()
        self.joins = not self.joins

    def finish(self) -> None:
        """The line under way lies on the sheet."""
        if self.points:
            self.strokes = (*self.strokes, Inked(self.points, self.colour, self.width))
            self.points = ()

    def take_back(self) -> None:
        """The line under way first, else the last one."""
        self.strokes, self.points = self.strokes if self.points else self.strokes[:-1], ()

    def wipe(self) -> None:
        """The sheet is empty again."""
        self.strokes, self.points = (), ()

    def take(self, colour: str, width: float) -> None:
        """Another colour or thickness, from the next line on."""
        self.finish()
        self.colour, self.width = colour, width

    def move(self, way: str) -> None:
        """The first arrow shows the pen in the middle of the sheet; then each moves it, drawing while it is down."""
        dx, dy = ARROWS[way]
        high = self.sheet.h / self.sheet.w
        if self.pen is None:
            self.pen = (0.5, round(high / 2, 4))
            return
        x, y = self.pen
        self.pen = (round(min(1.0, max(0.0, x + dx * STEP)), 4), round(min(high, max(0.0, y + dy * STEP)), 4))
        if self.points:
            self._on_to(self.pen)

    def press(self) -> None:
        """The space bar: the pen of the arrows goes down, or up again."""
        if self.pen and self.points:
            self.finish()
        elif self.pen:
            self.points = (self.pen,)

    def cross(self, look: Look) -> Iterator[Shape]:
        """The pen of the arrows: a cross, thicker while it draws."""
        if self.pen is None:
            return
        x, y = self.sheet.x + self.pen[0] * self.sheet.w, self.sheet.y + self.pen[1] * self.sheet.w
        half, wide = 16 * look.u, (5 if self.points else 2.5) * look.u
        yield Disc(x, y, half * 0.6, line=EDGE, width=wide)
        yield Line(x - half, y, x + half, y, EDGE, wide)
        yield Line(x, y - half, x, y + half, EDGE, wide)

    def _on_to(self, point: Point) -> None:
        x, y = self.points[-1]
        if abs(x - point[0]) + abs(y - point[1]) >= NEAREST:
            self.points = (*self.points, point)

    def _point(self, x: float, y: float) -> Point:
        box = self.sheet
        inside_x = min(max(x - box.x, 0), box.w)
        inside_y = min(max(y - box.y, 0), box.h)
        return round(inside_x / box.w, 4), round(inside_y / box.w, 4)


def inked(one: Inked, box: Box) -> Stroke:
    """A stroke of a drawing on a sheet of this size."""
    points = tuple((box.x + x * box.w, box.y + y * box.w) for x, y in one.points)
    return Stroke(points if len(points) > 1 else (*points, points[0]), one.colour, max(1.0, one.width * box.w))


def inked_pieces(one: Inked, box: Box) -> Iterator[Stroke]:
    """The same in pieces that each begin where the last ended, so that a line under way is painted only at its end."""
    for start in range(0, max(1, len(one.points) - 1), PIECE):
        yield inked(Inked(one.points[start : start + PIECE + 1], one.colour, one.width), box)
