"""A sheet to draw on with a finger: colours, thickness, undo, wipe. It is kept as strokes."""

from collections.abc import Iterable

from game.model.records import Drawing, Inked
from game.screens.desk import Back, Desk, Step
from game.shapes import Box, Disc, Group, Input, Shape, Shapes, Stroke, Touch
from game.ui.button import button, paper
from game.ui.layout import cut_left, cut_top, grid
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, sheet, table_top, top_bar

COLOURS = ("#1b1f3b", "#d55e00", "#e69f00", "#009e73", "#0072b2", "#8a3a68", "#7a5230", "#ffffff")
WIDTHS = (0.006, 0.014, 0.03)
NEAREST = 0.004  # points closer than this share of the width are left out


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
        self._sheet = Box(0, 0, 1, 1)

    def shapes(self, size: Size, now: float) -> Shapes:
        """The sheet with the strokes, colours and thickness beside it."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look)
        tools, self._sheet = (
            cut_top(room, 150 * look.u, look.gap) if look.portrait else cut_left(room, 180 * look.u, look.gap)
        )
        ok = button(look, bar_place(look, 0, 170), "ok", desk.library.button("done"), primary=True, glyph="vink")
        strokes = (*self.strokes, Inked(self.points, self.colour, self.width)) if self.points else self.strokes
        return (
            table_top(look),
            *top_bar(look, desk.say("A drawing"), extra=(ok,) if strokes else (), **desk.bar_words()),
            *self._tools(look, tools),
            Group(
                (sheet(look, self._sheet), *(inked(one, self._sheet) for one in strokes)),
                self._sheet,
                "sheet",
                "sheet",
                desk.say("The sheet"),
            ),
        )

    def on_input(self, given: Input) -> Step | None:
        """Draw, choose, take a line back, or be ready."""
        match given:
            case Touch("down", x, y, on="sheet"):
                self.points = (self._point(x, y),)
            case Touch("move", x, y, on="sheet") if self.points:
                self._draw_on(self._point(x, y))
            case Touch("up" | "cancel") if self.points:
                self.strokes = (*self.strokes, Inked(self.points, self.colour, self.width))
                self.points = ()
            case Touch("up", on="ok") if self.strokes:
                item = Drawing(id=self.drawing.id if self.drawing else self.desk.new_id(), strokes=self.strokes)
                self.desk.put(item)
                return Back()
            case Touch("up", on=name):
                return self._touched(name)
        return None

    def _touched(self, name: str) -> Step | None:
        match name.split(":"):
            case ["back"]:
                return Back()
            case ["undo"]:
                self.strokes = self.strokes[:-1]
            case ["wipe-all"]:
                self.strokes = ()
            case ["colour", number]:
                self.colour = COLOURS[int(number)]
            case ["width", number]:
                self.width = WIDTHS[int(number)]
        return None

    def _draw_on(self, point: tuple[float, float]) -> None:
        x, y = self.points[-1]
        if abs(x - point[0]) + abs(y - point[1]) >= NEAREST:
            self.points = (*self.points, point)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        box = self._sheet
        inside_x = min(max(x - box.x, 0), box.w)
        inside_y = min(max(y - box.y, 0), box.h)
        return round(inside_x / box.w, 4), round(inside_y / box.w, 4)

    def _tools(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        across, down = (8, 2) if look.portrait else (2, 7)
        cells = iter(grid(box, across, down, look.gap))
        for number, colour in enumerate(COLOURS):
            yield self._ink(look, next(cells), f"colour:{number}", 0.32, colour, chosen=colour == self.colour)
        for number, width in enumerate(WIDTHS):
            yield self._ink(
                look, next(cells), f"width:{number}", width * 8 + 0.05, self.colour, chosen=width == self.width
            )
        next(cells)
        yield button(look, next(cells), "undo", "", glyph="ongedaan", said=desk.say("Undo"))
        yield button(look, next(cells), "wipe-all", "", glyph="wis", said=desk.say("Wipe the sheet"))

    def _ink(self, look: Look, box: Box, name: str, size: float, colour: str, *, chosen: bool) -> Group:
        x, y = box.middle
        dot = Disc(x, y, min(box.w, box.h) * size, fill=colour, line=look.colours.ink, width=1.5 * look.u)
        return Group((*paper(look, box, chosen=chosen), dot), box, name, "button", name, chosen=chosen)


def inked(one: Inked, box: Box) -> Stroke:
    """A stroke of a drawing on a sheet of this size."""
    points = tuple((box.x + x * box.w, box.y + y * box.w) for x, y in one.points)
    return Stroke(points if len(points) > 1 else (*points, points[0]), one.colour, max(1.0, one.width * box.w))
