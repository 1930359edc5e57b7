"""Erase, in two steps: first what goes along, then for good. Words protect here, not colours."""

from collections.abc import Iterable

from game.model.records import Item, Person
from game.screens.desk import Back, Desk, Reset, Step
from game.screens.telling import told
from game.screens.thanks import ThanksScreen
from game.shapes import Input, Shape, Shapes, Touch
from game.ui.button import button
from game.ui.layout import cut_top
from game.ui.look import Look, Size
from game.ui.page import body, column, foot_boxes, paragraph, sheet, table_top, top_bar

SHOWN = 8


class EraseScreen:
    """Erase one item with what is about it, or (without an item) the whole map."""

    name = "erase"

    def __init__(self, desk: Desk, item: str = "") -> None:
        """Nothing is erased yet."""
        self.desk = desk
        self.item = item

    def shapes(self, size: Size, now: float) -> Shapes:
        """What goes away, what cannot be taken back, and two answers of one size."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, foot=84)
        keep, gone = foot_boxes(look, [1, 1], 84)
        word = desk.say("Yes, erase") if self.item else desk.say("Yes, erase everything here")
        return (
            table_top(look),
            *top_bar(look, desk.say("Erase"), **desk.bar_words()),
            sheet(look, room),
            *self._words(look),
            button(look, keep, "back-out", desk.say("No, keep it"), glyph="terug", design=22),
            button(look, gone, "erase-now", word, glyph="wis", design=22),
        )  # fmt: skip

    def on_input(self, given: Input) -> Step | None:
        """Keep it, or erase it for good."""
        match given:
            case Touch("up", on="back" | "back-out"):
                return Back()
            case Touch("up", on="erase-now") if self.item:
                self.desk.conversation.erase(self.item)
                return Back()
            case Touch("up", on="erase-now"):
                self.desk.conversation.end("erase")
                return Reset(ThanksScreen(self.desk))
        return None

    def _words(self, look: Look) -> Iterable[Shape]:
        desk = self.desk
        room = body(look, foot=84).inset(32 * look.u)
        honest = desk.say("What was put on paper before cannot be erased here.")
        if not self.item:
            yield from column(
                look, room, (desk.say("Everything of this map goes away from this device, for good."), honest), 26
            )
            return
        top, rest = cut_top(room, 90 * look.u, look.gap)
        yield paragraph(look, top, desk.say("This goes away for good:"), 26, bold=True)[0]
        items = [
            item
            for item in (desk.view.records.get(self.item), *desk.conversation.goes_along(self.item))
            if isinstance(item, Item)
        ]
        lines = [told(desk, item) for item in items if isinstance(item, Person) or item.texts()][:SHOWN]
        yield from column(look, rest, (*dict.fromkeys(lines), honest), 20)
