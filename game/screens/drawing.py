"""A sheet to draw on with a finger, from touch to touch, or with the arrows: colours, thickness, undo, wipe. It is kept as strokes."""

from collections.abc import Iterable, Iterator
from math import ceil

from game.model.records import Drawing, Inked
from game.screens.desk import Back, Desk, Step
from game.shapes import Box, Disc, Group, Input, Key, Line, Rect, Shape, Shapes, Stroke, Touch
from game.ui.button import button, paper
from game.ui.layout import cut_left, cut_top, grid, mirrored
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, table_top, top_bar

COLOURS = ("#1b1f3b", "#d55e00", "#e69f00", "#009e73", "#0072b2", "#8a3a68", "#7a5230", "#ffffff")
WIDTHS = (0.006, 0.014, 0.03)
NEAREST = 0.004  # points closer than this share of the width are left out
PIECE = 24  # points that are painted as one: what a line has behind it is not painted again while it grows
STEP = 0.02  # of the width: how far an arrow moves the pen
PAPER, EDGE = "#ffffff", "#1b1f3b"  # white in every theme
TOOLS = len(COLOURS) + len(WIDTHS) + 3  # and from touch to touch, undo, and wipe
ARROWS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}


class DrawingScreen:
    """One drawing, new or going on."""

    name = "drawing"

    def __init__(self, desk: Desk, drawing: Drawing | None = None) -> None:
        """An empty sheet, or the strokes that are there."""
        self.desk = desk
        self.drawing = drawing
        self.strokes: tuple[Inked, ...] = drawing.strokes if drawing else ()
        self.colour, self.width = COLOURS[0], WIDTHS[1]
        self.points: tuple[tuple[float, float], ...] = ()
        self.pen: tuple[float, float] | None = None  # where the arrows brought it
        self.joins = False  # a line goes from touch to touch: for who cannot drag
        self._sheet = Box(0, 0, 1, 1)

    @property
    def carries(self) -> str:
        """The line under way: all that was drawn before stands still."""
        return "line" if self.points else ""

    def shapes(self, size: Size, now: float) -> Shapes:
        """The sheet with the strokes, colours and thickness beside it."""
        desk, look = self.desk, self.desk.on(size)
        cells, self._sheet = self._places(look, body(look))
        ok = button(look, bar_place(look, 0, 170), "ok", desk.library.button("done"), primary=True, glyph="vink")
        told = desk.say("The arrows move the pen, the space bar puts it down.") if self.pen else ""
        sheet = Rect(self._sheet, fill=PAPER, line=EDGE, width=2 * look.u, radius=look.radius)
        drawn = (piece for one in self.strokes for piece in inked_pieces(one, self._sheet))
        return (
            table_top(look),
            *top_bar(
                look,
                desk.say("A drawing"),
                told,
                extra=(ok,) if self.strokes or self._joined else (),
                **desk.bar_words(),
            ),
            *self._tools(look, cells),
            Group((sheet, *drawn), self._sheet, "sheet", "board", desk.say("The sheet"), still=True),
            *self._cross(look),
        )

    def over(self, size: Size, now: float) -> Shapes:
        """The line under way."""
        return tuple(inked_pieces(Inked(self.points, self.colour, self.width), self._sheet)) if self.points else ()

    def ahead(self, size: Size) -> Shapes:
        """Nobody knows what will be drawn."""
        return ()

    def on_input(self, given: Input) -> Step | None:
        """Draw, choose, take a line back, or be ready."""
        match given:
            case Touch("down" | "move" | "cancel") if self.joins:
                return None
            case Touch("up", x, y, on="sheet") if self.joins:
                self._join(self._point(x, y))
            case Touch("down", x, y, on="sheet"):
                self._finish()
                self.pen = None
                self.points = (self._point(x, y),)
            case Touch("move", x, y, on="sheet") if self.points:
                self._draw_on(self._point(x, y))
            case Touch("up" | "cancel") if self.points and not self.pen and not self.joins:
                self._finish()
            case Touch("up", on="ok") if self.strokes or self.points:
                self._finish()
                item = Drawing(id=self.drawing.id if self.drawing else self.desk.new_id(), strokes=self.strokes)
                self.desk.put(item)
                return Back()
            case Touch("up", on=name):
                return self._touched(name)
            case Key("up" | "down" | "left" | "right" as way):
                self._move_pen(*ARROWS[way])
            case Key("space") if self.pen:
                self._finish() if self.points else self._put_pen_down(self.pen)
        return None

    def _touched(self, name: str) -> Step | None:
        match name.split(":"):
            case ["back"]:
                return Back()
            case ["undo"]:
                self.strokes, self.points = self.strokes if self.points else self.strokes[:-1], ()
            case ["wipe-all"]:
                self.strokes, self.points = (), ()
            case ["join"]:
                self._finish()
                self.joins = not self.joins
            case ["colour", number]:
                self._finish()
                self.colour = COLOURS[int(number)]
            case ["width", number]:
                self._finish()
                self.width = WIDTHS[int(number)]
        return None

    @property
    def _joined(self) -> bool:
        """Whether a line is under way that goes on at the next touch."""
        return self.joins and bool(self.points) and not self.pen

    def _join(self, point: tuple[float, float]) -> None:
        """The line under way goes on to here, or one begins."""
        if self._joined:
            self._draw_on(point)
            return
        self._finish()
        self.points, self.pen = (point,), None

    def _finish(self) -> None:
        """The line under way lies on the sheet."""
        if self.points:
            self.strokes = (*self.strokes, Inked(self.points, self.colour, self.width))
            self.points = ()

    def _put_pen_down(self, at: tuple[float, float]) -> None:
        self.points = (at,)

    def _move_pen(self, dx: int, dy: int) -> None:
        """The first arrow shows the pen in the middle of the sheet; then each moves it, drawing while it is down."""
        high = self._sheet.h / self._sheet.w
        if self.pen is None:
            self.pen = (0.5, round(high / 2, 4))
            return
        x, y = self.pen
        self.pen = (round(min(1.0, max(0.0, x + dx * STEP)), 4), round(min(high, max(0.0, y + dy * STEP)), 4))
        if self.points:
            self._draw_on(self.pen)

    def _draw_on(self, point: tuple[float, float]) -> None:
        x, y = self.points[-1]
        if abs(x - point[0]) + abs(y - point[1]) >= NEAREST:
            self.points = (*self.points, point)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        box = self._sheet
        inside_x = min(max(x - box.x, 0), box.w)
        inside_y = min(max(y - box.y, 0), box.h)
        return round(inside_x / box.w, 4), round(inside_y / box.w, 4)

    def _places(self, look: Look, room: Box) -> tuple[list[Box], Box]:
        """Places for the tools, in as many columns as the height asks for, and the sheet."""
        gap, least = look.gap, look.target(64)
        if look.portrait:
            across = max(1, int((room.w + gap) // (least + gap)))
            down = ceil(TOOLS / across)
            across = ceil(TOOLS / down)
            strip, sheet = cut_top(room, down * least + (down - 1) * gap, gap)
        else:
            fit = max(1, int((room.h + gap + 0.1) // (least + gap)))
            across = ceil(TOOLS / fit)
            down = ceil(TOOLS / across)
            strip, sheet = cut_left(room, across * least + (across - 1) * gap, 1.5 * gap)
            tall = min((strip.h - (down - 1) * gap) / down, max(least, 80 * look.u))
            strip = strip._replace(h=down * tall + (down - 1) * gap)
        if look.rtl:
            strip, sheet = mirrored(strip, room), mirrored(sheet, room)
        return grid(strip, across, down, gap), sheet

    def _tools(self, look: Look, cells: list[Box]) -> Iterable[Shape]:
        desk = self.desk
        colours = (
            desk.say("dark blue"),
            desk.say("orange"),
            desk.say("yellow"),
            desk.say("green"),
            desk.say("blue"),
            desk.say("purple"),
            desk.say("brown"),
            desk.say("white"),
        )
        for number, (colour, word) in enumerate(zip(COLOURS, colours, strict=True)):
            yield self._ink(look, cells[number], f"colour:{number}", 0.32, colour, word)
        widths = (desk.say("thin"), desk.say("between"), desk.say("thick"))
        for number, (width, word) in enumerate(zip(WIDTHS, widths, strict=True)):
            place = cells[len(COLOURS) + number]
            yield self._ink(look, place, f"width:{number}", width * 8 + 0.05, self.colour, word)
        join = cells[len(COLOURS) + len(WIDTHS)]
        yield button(look, join, "join", "", glyph="lijn", chosen=self.joins, said=desk.say("From touch to touch"))
        yield button(look, cells[-2], "undo", "", glyph="ongedaan", said=desk.say("Undo"))
        yield button(look, cells[-1], "wipe-all", "", glyph="wis", said=desk.say("Wipe the sheet"))

    def _ink(self, look: Look, box: Box, name: str, size: float, colour: str, word: str) -> Group:
        chosen = name in (f"colour:{COLOURS.index(self.colour)}", f"width:{WIDTHS.index(self.width)}")
        (x, y), r = box.middle, min(box.w, box.h) * size
        line = look.colours.on_sun if chosen else look.colours.ink
        dot = Disc(x, y, r, fill=colour, line=line, width=1.5 * look.u)
        around = (Disc(x, y, r + 6 * look.u, line=line, width=3 * look.u),) if chosen else ()
        return Group((*paper(look, box, chosen=chosen), *around, dot), box, name, "button", word, chosen=chosen)

    def _cross(self, look: Look) -> Iterator[Shape]:
        """The pen of the arrows: a cross, thicker while it draws."""
        if self.pen is None:
            return
        x, y = self._sheet.x + self.pen[0] * self._sheet.w, self._sheet.y + self.pen[1] * self._sheet.w
        half, wide = 16 * look.u, (5 if self.points else 2.5) * look.u
        yield Disc(x, y, half * 0.6, line=EDGE, width=wide)
        yield Line(x - half, y, x + half, y, EDGE, wide)
        yield Line(x, y - half, x, y + half, EDGE, wide)


def inked(one: Inked, box: Box) -> Stroke:
    """A stroke of a drawing on a sheet of this size."""
    points = tuple((box.x + x * box.w, box.y + y * box.w) for x, y in one.points)
    return Stroke(points if len(points) > 1 else (*points, points[0]), one.colour, max(1.0, one.width * box.w))


def inked_pieces(one: Inked, box: Box) -> Iterator[Stroke]:
    """The same in pieces that each begin where the last ended, so that a line under way is painted only at its end."""
    for start in range(0, max(1, len(one.points) - 1), PIECE):
        yield inked(Inked(one.points[start : start + PIECE + 1], one.colour, one.width), box)
