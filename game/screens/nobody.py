"""Nobody is an answer. It may become an open place on the map, or just stay an answer."""

from game.screens.desk import Back, Desk, Go, Step
from game.screens.item import ItemScreen
from game.shapes import Input, Picture, Shapes, Touch
from game.ui.button import button
from game.ui.layout import columns, cut_bottom, cut_top
from game.ui.look import Size
from game.ui.page import body, paragraph, sheet, table_top, top_bar


class NobodyScreen:
    """One question, two answers of the same size."""

    name = "nobody"

    def __init__(self, desk: Desk) -> None:
        """Ask."""
        self.desk = desk

    def shapes(self, size: Size, now: float) -> Shapes:
        """A picture of an open place, and the two ways on."""
        desk, look = self.desk, self.desk.on(size)
        room, foot = cut_bottom(body(look), 110 * look.u, 2 * look.gap)
        picture, words = cut_top(room.inset(36 * look.u), room.h * 0.45, look.gap)
        side = min(picture.w, picture.h)
        place = picture._replace(x=picture.x + (picture.w - side) / 2, w=side, h=side)
        make, on = columns(foot, [1, 1], look.gap)
        text, _ = paragraph(
            look, words, desk.say("Nobody is an answer too. Shall we make it an open place on the map?"), 32, bold=True
        )
        return (
            table_top(look),
            *top_bar(look, desk.library.button("nobody"), **desk.bar_words()),
            sheet(look, room),
            Picture(place, "open_plek"),
            text,
            button(look, make, "open_spot", desk.say("An open place"), glyph="niemand", design=24),
            button(look, on, "go_on", desk.say("Just go on"), glyph="speel", design=24),
        )

    def on_input(self, given: Input) -> Step | None:
        """Make the open place, or answer the card."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="open_spot"):
                return Go(ItemScreen(self.desk, "open_spot"))
            case Touch("up", on="go_on"):
                opened = self.desk.open_card()
                if opened:
                    self.desk.conversation.turn_card(opened[0].id, opened[1].id, "nobody")
                return Back("table")
        return None
