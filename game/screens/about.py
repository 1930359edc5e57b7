"""What this game is, who made what of it, and who did not make it."""

from game.screens.desk import Back, Desk, Step
from game.shapes import Input, Shapes, Touch
from game.ui.look import Size
from game.ui.page import body, column, sheet, table_top, top_bar
from game.ui.picking import page_buttons, turn_page

LINES_A_PAGE = 6


class AboutScreen:
    """Credits and licences, a page at a time."""

    name = "about"

    def __init__(self, desk: Desk) -> None:
        """Begin at the first page."""
        self.desk = desk
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """A sheet with the texts."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, foot=56)
        lines = (
            desk.say("A conversation with cards about the people around you. It helps to talk; it proves nothing."),
            desk.say("Inspired by the card conversation game of the RKJ Noord-Holland; not made by them."),
            desk.say("This game works without internet. It sends nothing and scores nobody."),
            *desk.credits,
        )
        pages = -(-len(lines) // LINES_A_PAGE)
        shown = lines[self.page * LINES_A_PAGE : (self.page + 1) * LINES_A_PAGE]
        foot = room._replace(y=room.y + room.h + look.gap, h=56 * look.u)
        return (
            table_top(look),
            *top_bar(look, desk.say("About this game"), **desk.bar_words()),
            sheet(look, room),
            *column(look, room.inset(28 * look.u), shown, 20),
            *page_buttons(look, foot, self.page, pages, desk.page_words()),
        )

    def on_input(self, given: Input) -> Step | None:
        """Turn the page, or go back."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None
