"""A sheet to draw on with a finger, from touch to touch, or with the arrows: colours, thickness, undo, wipe. It is kept as strokes."""

from collections.abc import Iterable
from math import ceil, pi, sin

from game.model.records import Drawing, Inked
from game.screens.desk import Back, Desk, Step
from game.screens.pencil import Pencil, inked_pieces
from game.shapes import Box, Disc, Group, Input, Rect, Shape, Shapes, Stroke, Touch
from game.ui.button import button, ink_on, paper, tick
from game.ui.layout import cut_left, cut_top, grid, mirrored
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, table_top, top_bar

COLOURS = ("#1b1f3b", "#d55e00", "#e69f00", "#009e73", "#0072b2", "#8a3a68", "#7a5230", "#ffffff")
WIDTHS = (0.006, 0.014, 0.03)
PAPER, EDGE = "#ffffff", "#1b1f3b"  # white in every theme
TOOLS = len(COLOURS) + len(WIDTHS) + 3  # and from touch to touch, undo, and wipe


class DrawingScreen:
    """One drawing, new or going on."""

    name = "drawing"

    def __init__(self, desk: Desk, drawing: Drawing | None = None) -> None:
        """An empty sheet, or the strokes that are there."""
        self.desk = desk
        self.drawing = drawing
        self.pencil = Pencil(COLOURS[0], WIDTHS[1], drawing.strokes if drawing else ())

    @property
    def strokes(self) -> tuple[Inked, ...]:
        """What lies on the sheet."""
        return self.pencil.strokes

    @property
    def carries(self) -> str:
        """The line under way: all that was drawn before stands still."""
        return "line" if self.pencil.points else ""

    def shapes(self, size: Size, now: float) -> Shapes:
        """The sheet with the strokes, colours and thickness beside it."""
        desk, look, pencil = self.desk, self.desk.on(size), self.pencil
        cells, pencil.sheet = self._places(look, body(look))
        ok = button(look, bar_place(look, 0, 170), "ok", desk.library.button("done"), primary=True, glyph="vink")
        told = desk.say("The arrows move the pen, the space bar puts it down.") if pencil.pen else ""
        sheet = Rect(pencil.sheet, fill=PAPER, line=EDGE, width=2 * look.u, radius=look.radius)
        drawn = (piece for one in pencil.strokes for piece in inked_pieces(one, pencil.sheet))
        return (
            table_top(look),
            *top_bar(
                look,
                desk.say("A drawing"),
                told,
                extra=(ok,) if pencil.strokes or pencil.joined else (),
                **desk.bar_words(),
            ),
            *self._tools(look, cells),
            Group((sheet, *drawn), pencil.sheet, "sheet", "board", desk.say("The sheet"), still=True),
            *pencil.cross(look),
        )

    def over(self, size: Size, now: float) -> Shapes:
        """The line under way."""
        line = self.pencil.under_way
        return tuple(inked_pieces(line, self.pencil.sheet)) if line else ()

    def ahead(self, size: Size) -> Shapes:
        """Nobody knows what will be drawn."""
        return ()

    def on_input(self, given: Input) -> Step | None:
        """Draw, choose, take a line back, or be ready."""
        pencil = self.pencil
        if pencil.on_input(given):
            return None
        match given:
            case Touch("up", on="ok") if pencil.strokes or pencil.points:
                pencil.finish()
                item = Drawing(id=self.drawing.id if self.drawing else self.desk.new_id(), strokes=pencil.strokes)
                self.desk.put(item)
                return Back()
            case Touch("up", on=name):
                return self._touched(name)
        return None

    def _touched(self, name: str) -> Step | None:
        pencil = self.pencil
        match name.split(":"):
            case ["back"]:
                return Back()
            case ["undo"]:
                pencil.take_back()
            case ["wipe-all"]:
                pencil.wipe()
            case ["join"]:
                pencil.switch_joining()
            case ["colour", number]:
                pencil.take(COLOURS[int(number)], pencil.width)
            case ["width", number]:
                pencil.take(pencil.colour, WIDTHS[int(number)])
        return None

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
            yield self._ink(look, cells[number], number, colour, word)
        widths = (desk.say("thin"), desk.say("between"), desk.say("thick"))
        for number, (width, word) in enumerate(zip(WIDTHS, widths, strict=True)):
            place = cells[len(COLOURS) + number]
            yield self._pen(look, place, number, width, word)
        join = cells[len(COLOURS) + len(WIDTHS)]
        yield button(
            look, join, "join", "", glyph="lijn", chosen=self.pencil.joins, said=desk.say("From touch to touch")
        )
        yield button(look, cells[-2], "undo", "", glyph="ongedaan", said=desk.say("Undo"))
        yield button(look, cells[-1], "wipe-all", "", glyph="wis", said=desk.say("Wipe the sheet"))

    def _ink(self, look: Look, box: Box, number: int, colour: str, word: str) -> Group:
        chosen = colour == self.pencil.colour
        (x, y), r = box.middle, min(box.w, box.h) * 0.32
        line = look.colours.on_sun if chosen else look.colours.ink
        dot = Disc(x, y, r, fill=colour, line=line, width=1.5 * look.u)
        around = (Disc(x, y, r + 6 * look.u, line=line, width=3 * look.u),) if chosen else ()
        shapes = (*paper(look, box, chosen=chosen), *around, dot)
        return Group(shapes, box, f"colour:{number}", "button", word, chosen=chosen)

    def _pen(self, look: Look, box: Box, number: int, width: float, word: str) -> Group:
        """A thickness, as a piece of line: a disc would look like one more colour."""
        chosen = width == self.pencil.width
        (x, y), half = box.middle, min(box.w, box.h) * 0.24
        line = tuple((x + half * (n / 8 - 1), y + half * 0.45 * sin(pi * (n / 8 - 1))) for n in range(17))
        stroke = Stroke(line, ink_on(look, chosen=chosen), min(box.w, box.h) * (width * 5 + 0.02))
        mark = (tick(look, box),) if chosen else ()
        shapes = (*paper(look, box, chosen=chosen), stroke, *mark)
        return Group(shapes, box, f"width:{number}", "button", word, chosen=chosen)
