"""The network in plain words, for the worker; the player can read along. What it says stands beside what it does not say."""

from game.export.summary import FOR
from game.model.sharing import seen_by
from game.screens.desk import Back, Desk, Step
from game.screens.drawer_head import drawer_head
from game.screens.figure_sheet import figure_sheet
from game.screens.figure_subject import subject_of
from game.screens.figure_words import told
from game.shapes import Input, Shapes, Touch
from game.ui.layout import cut_top
from game.ui.look import Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import turn_page


class FiguresScreen:
    """Nothing is scored here or held against a norm, and numbers are told in words."""

    name = "figures"

    def __init__(self, desk: Desk, reader: str = "") -> None:
        """Of the whole map during a conversation; of what one reader may see where a summary is looked at."""
        self.desk = desk
        self.reader = reader or ("worker" if desk.view.ended else "")
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """For whom it is, and a page of what can be told."""
        desk, look = self.desk, self.desk.on(size)
        view = seen_by(desk.view, self.reader) if self.reader else desk.view
        room = body(look)
        head, high = drawer_head(desk, look, room)
        _, room = cut_top(room, high, look.gap)
        found = tuple(told(subject_of(view, desk.backstage, desk.tell)))
        shapes, self.page = figure_sheet(desk, look, room, found, self.page)
        return (
            table_top(look),
            *top_bar(look, desk.tell("The network in words"), self._whose(), **desk.backstage_words()),
            *head,
            *shapes,
        )

    def on_input(self, given: Input) -> Step | None:
        """Turn the page, or go back."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _whose(self) -> str:
        """As which reader gets it."""
        name = self.desk.view.player.name or self.desk.tell("the player")
        return self.desk.tell(FOR[self.reader], name=name) if self.reader else ""
