"""What this game is, who made what of it, and who did not make it."""

from game.screens.big_cards import card_paper
from game.screens.desk import Back, Desk, Step
from game.screens.leaves import Said, leaf
from game.shapes import Input, Shapes, Touch
from game.ui.look import Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import turn_page


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
        room = body(look)
        wide = min(room.w, 1000 * look.u * max(1.0, look.text_step))
        sheet = room._replace(x=room.x + (room.w - wide) / 2, w=wide)
        said = [
            Said(
                desk.say("A conversation with cards about the people around you. It helps to talk; it proves nothing."),
                26,
                bold=True,
                after=20,
            ),
            Said(
                desk.say("Inspired by the card conversation game of the RKJ Noord-Holland; not made by them."),
                22,
                after=16,
            ),
            Said(desk.say("This game works without internet. It sends nothing and scores nobody."), 22, after=16),
            *(Said(line, 20, quiet=True) for line in desk.credits),
        ]
        text = leaf(look, sheet.inset(32 * look.u, 26 * look.u), said, self.page, desk.page_words())
        self.page = text.page
        if len(text.shapes) == len(said):  # all on one page: no paper without words
            sheet = sheet._replace(h=text.high + 52 * look.u)
        return (
            table_top(look),
            *top_bar(look, desk.say("About this game"), **desk.bar_words()),
            *card_paper(look, sheet),
            *text.shapes,
        )

    def on_input(self, given: Input) -> Step | None:
        """Turn the page, or go back."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None
