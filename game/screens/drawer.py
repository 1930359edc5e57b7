"""The worker's drawer as a screen of its own: where a window has no room for it beside the card. Not secret."""

from game.model.hints import Where
from game.screens.desk import Back, Desk, Go, Instead, Step
from game.screens.drawer_sheet import draw_drawer, drawer_step
from game.shapes import Input, Shapes, Touch
from game.ui.button import button
from game.ui.look import Size
from game.ui.page import bar_place, body, table_top, top_bar
from game.ui.picking import turn_page

WIDEST = 860  # design pixels: longer lines are hard to read


class DrawerScreen:
    """Texts for the worker, in the worker's language, readable by everyone at the table."""

    name = "drawer"

    def __init__(self, desk: Desk, where: Where = "table") -> None:
        """Open the drawer, beside a card or where the summary is looked at."""
        self.desk = desk
        self.where: Where = where
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The sheet, and the way back."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look)
        wide = min(room.w, WIDEST * look.u)
        box = room._replace(x=room.x + (room.w - wide) / 2, w=wide)
        close = button(
            look, bar_place(look, 0, 190), "ok", desk.tell("Close the drawer"), glyph="sluit",
            design=17,
        )  # fmt: skip
        return (
            table_top(look),
            *top_bar(look, "", extra=(close,), **desk.backstage_words()),
            *draw_drawer(desk, look, box, self.page, self.where),
        )

    def on_input(self, given: Input) -> Step | None:
        """Write a note, take a card, or close."""
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on="turn"):
                drawer_step(self.desk, "turn")
                return Back()
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
                step = drawer_step(self.desk, name)
                return (
                    Instead(step.screen) if isinstance(step, Go) else step
                )  # from there back to the card, the drawer closed
        return None
