"""Nobody is an answer. It may become an open place on the map, or just stay an answer."""

from game.screens.big_cards import card_paper, lit
from game.screens.card_face import balanced
from game.screens.desk import Back, Desk, Go, Step
from game.screens.item import ItemScreen
from game.screens.leaves import Said, block
from game.screens.listening import listen_button
from game.shapes import Box, Input, Shapes, Touch
from game.ui.button import button
from game.ui.layout import columns, cut_bottom
from game.ui.look import Size
from game.ui.page import body, foot_boxes, table_top, top_bar


class NobodyScreen:
    """One question, two answers of the same size."""

    name = "nobody"

    def __init__(self, desk: Desk) -> None:
        """Ask."""
        self.desk = desk

    def shapes(self, size: Size, now: float) -> Shapes:
        """A picture of an open place, and the two ways on."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, foot=96)
        wide = min(room.w, 1000 * look.u)
        sheet = room._replace(x=room.x + (room.w - wide) / 2, w=wide, h=room.h - look.gap)
        inner = sheet.inset(min(32 * look.u, sheet.h * 0.06))
        question, wide = balanced(look, self._question, look.text(32), inner.w)
        said = [Said(question, 32, bold=True, centred=True, after=0)]
        words = Box(inner.x + (inner.w - wide) / 2, inner.y, wide, inner.h * 0.6)
        high = block(look, words, said).high
        picture, low = cut_bottom(inner, high, 24 * look.u)
        words = words._replace(y=low.y, h=low.h)
        strip = foot_boxes(look, [1], 96)[0]._replace(x=sheet.x, w=sheet.w)
        first, last = columns(strip, [1, 1], look.gap)
        make, on = (last, first) if look.rtl else (first, last)
        return (
            table_top(look),
            *top_bar(look, desk.library.button("nobody"), extra=listen_button(desk, look), **desk.bar_words()),
            *card_paper(look, sheet),
            *lit(look, picture, "open_plek"),
            *block(look, words, said).shapes,
            button(look, make, "open_spot", desk.say("An open place"), glyph="niemand", design=24),
            button(look, on, "go_on", desk.say("Just go on"), glyph="speel", design=24),
        )

    def on_input(self, given: Input) -> Step | None:
        """Make the open place, or answer the card."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="listen"):
                self.desk.speak(self._question)
            case Touch("up", on="open_spot"):
                return Go(ItemScreen(self.desk, "open_spot"))
            case Touch("up", on="go_on"):
                opened = self.desk.open_card()
                if opened:
                    self.desk.conversation.turn_card(opened[0].id, opened[1].id, "nobody")
                return Back("table")
        return None

    @property
    def _question(self) -> str:
        return self.desk.say("Nobody is an answer too. Shall we make it an open place on the map?")
