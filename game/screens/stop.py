"""Stop: keep the map, keep a part of it, or erase it; or not know it yet. All of one size."""

from collections.abc import Callable

from game.screens.desk import Back, Desk, Go, Instead, Step
from game.screens.erase import EraseScreen
from game.screens.sharing import SharingScreen
from game.screens.thanks import ThanksScreen
from game.shapes import Input, Shapes, Touch
from game.ui.button import button, tile
from game.ui.layout import columns, cut_top, rows
from game.ui.look import Size
from game.ui.page import body, foot_boxes, paragraph, table_top, top_bar

PICTURES = {"keep": "ui_bewaar", "part": "puzzel", "erase": "deel_niets"}


class StopScreen:
    """Three equal cards, and the way back to the game."""

    name = "stop"

    def __init__(self, desk: Desk) -> None:
        """Ask."""
        self.desk = desk

    def shapes(self, size: Size, now: float) -> Shapes:
        """The question and the three cards."""
        desk, look = self.desk, self.desk.on(size)
        texts = desk.library.texts
        room = body(look, foot=76)
        head, cards = cut_top(room, 90 * look.u, look.gap)
        choices = [(path.rsplit("/", 1)[-1], word) for path, word in texts.under("stop/choices")]
        cells = (rows if look.portrait else columns)(cards, [1] * max(1, len(choices)), 2 * look.gap)
        (not_yet,) = foot_boxes(look, [1])
        return (
            table_top(look),
            *top_bar(look, desk.library.button("stop"), **desk.bar_words()),
            paragraph(look, head, texts.get("stop/body"), 28, bold=True)[0],
            *(
                tile(look, cell, choice, word, picture=PICTURES.get(choice, ""), design=26)
                for cell, (choice, word) in zip(cells, choices, strict=False)
            ),
            button(look, not_yet, "not-yet", desk.say("I don't know yet; back to the cards"), glyph="terug"),
        )

    def on_input(self, given: Input) -> Step | None:
        """Go on to the check of who may know what, or erase."""
        match given:
            case Touch("up", on="back" | "not-yet"):
                return Back()
            case Touch("up", on="keep"):
                return Go(SharingScreen(self.desk, on_done=self._ended("keep")))
            case Touch("up", on="part"):
                return Go(SharingScreen(self.desk, on_done=self._ended("part"), part=True))
            case Touch("up", on="erase"):
                return Go(EraseScreen(self.desk))
        return None

    def _ended(self, kept: str) -> Callable[[], Step]:
        return lambda: Instead(ThanksScreen(self.desk, kept))
