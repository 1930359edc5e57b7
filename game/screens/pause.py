"""A break: nothing moves on by itself."""

from dataclasses import replace

from game.model.sittings import Sitting
from game.screens.desk import Back, Desk, Instead, Step
from game.screens.stop import StopScreen
from game.shapes import Box, Disc, Input, Key, Shapes, Touch
from game.ui.button import button
from game.ui.look import Size
from game.ui.page import foot_boxes, paragraph, table_top, top_bar

GLYPHS = {"go_on": "speel", "lighter": "hart", "stop": "stop"}


class PauseScreen:
    """A calm light, and three answers."""

    name = "pause"

    def __init__(self, desk: Desk) -> None:
        """Rest."""
        self.desk = desk

    def shapes(self, size: Size, now: float) -> Shapes:
        """The light, what to do in a break, and the three answers."""
        desk, look = self.desk, self.desk.on(size)
        texts = desk.library.texts
        x, y = size.w / 2, size.h * 0.36
        r = min(size.w, size.h) * 0.2
        choices = [path.rsplit("/", 1)[-1] for path, _ in texts.under("pause/choices")]
        words = [text for _, text in texts.under("pause/choices")]
        boxes = foot_boxes(look, [1] * max(1, len(choices)), 96)
        wide = min(size.w - 2 * look.margin, 760 * look.u)
        box = Box((size.w - wide) / 2, y + r + 2 * look.gap, wide, size.h - (y + r) - 150 * look.u)
        return (
            table_top(look),
            *top_bar(look, texts.get("pause/title"), cover=desk.say("Cover")),
            Disc(x, y, r, fill="#fff3cc"),
            Disc(x, y, r * 0.6, fill="#ffe9a8"),
            paragraph(look, box, texts.get("pause/body"), 24)[0],
            *(
                button(look, cell, choice, word, glyph=GLYPHS.get(choice, ""), primary=choice == "go_on", design=22)
                for cell, choice, word in zip(boxes, choices, words, strict=False)
            ),
        )

    def on_input(self, given: Input) -> Step | None:
        """Go on, with lighter cards when asked, or stop."""
        match given:
            case Touch("up", on="go_on") | Key("escape"):
                return Back()
            case Touch("up", on="lighter"):
                self._lighter()
                return Back()
            case Touch("up", on="stop"):
                return Instead(StopScreen(self.desk))
        return None

    def _lighter(self) -> None:

        sitting = self.desk.view.sitting
        if isinstance(sitting, Sitting):
            self.desk.conversation.put(replace(sitting, heaviest=1))
