"""Decks that cannot be played, with the place to look and the likely cure: the others play."""

from game.screens.desk import Back, Desk, Step
from game.screens.leaves import Said, leaf
from game.shapes import Input, Shapes, Touch
from game.ui.look import Size
from game.ui.page import body, sheet, table_top, top_bar
from game.ui.picking import turn_page


class FaultsScreen:
    """A line a fault, as `belangrijk check` prints it."""

    name = "faults"

    def __init__(self, desk: Desk) -> None:
        """Begin with the first page."""
        self.desk = desk
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The sheet with the faults of one page."""
        desk, look = self.desk, self.desk.on(size)
        paper = body(look)
        said = [Said(line, 17, after=8) for many in desk.faults.values() for line in many]
        text = leaf(look, paper.inset(24 * look.u, 18 * look.u), said, self.page, desk.page_words())
        self.page = text.page
        if len(text.shapes) == len(said):  # all on one page: no paper without words
            paper = paper._replace(h=text.high + 36 * look.u)
        title, about = desk.tell("Decks with faults"), desk.tell("These decks have faults and stay out of the menu.")
        return (
            table_top(look),
            *top_bar(look, title, about, **desk.backstage_words()),
            sheet(look, paper),
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
