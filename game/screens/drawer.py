"""The worker's drawer: follow-up questions, the note of the card, hints at their moment, and a card taken by hand. Not secret."""

from collections.abc import Iterable

from game.model.hints import hints_now
from game.model.records import PLAYER, WORKER
from game.model.sittings import Turn
from game.screens.desk import Back, Desk, Go, Step
from game.screens.item import ItemScreen
from game.screens.take_card import TakeCardScreen
from game.shapes import Box, Input, Shape, Shapes, Touch
from game.ui.button import button, label
from game.ui.layout import columns, cut_top, rows
from game.ui.look import Look, Size
from game.ui.page import body, column, foot_boxes, sheet, table_top, top_bar


class DrawerScreen:
    """Texts for the worker, in the worker's language, readable by everyone at the table."""

    name = "drawer"

    def __init__(self, desk: Desk) -> None:
        """Open the drawer."""
        self.desk = desk

    def shapes(self, size: Size, now: float) -> Shapes:
        """Three sheets and the worker's buttons."""
        desk, look = self.desk, self.desk.on(size)
        opened = desk.open_card()
        card = desk.backstage.card(opened[1].id) if opened else None
        first, second, third = (rows if look.portrait else columns)(body(look, foot=76), [1, 1, 1], 2 * look.gap)
        note, take, turn, close = foot_boxes(look, [1, 1, 1, 1])
        notes = tuple(text for text in ((card[1].worker_note if card else ""), desk.fell_back) if text)
        return (
            table_top(look),
            *top_bar(
                look, desk.tell("For the worker"), desk.tell("Everyone at the table may read this."), **desk.bar_words()
            ),
            *self._part(look, first, desk.tell("You may ask on; nothing is a must"), card[1].follow_up if card else ()),
            *self._part(look, second, desk.tell("About this card"), notes),
            *self._part(look, third, desk.tell("To think of"), hints_now(desk.view, desk.backstage.texts)),
            button(look, note, "note", desk.tell("Write a note"), glyph="pen"),
            button(look, take, "take", desk.tell("Take another card"), glyph="lijst"),
            *self._turn(look, turn),
            button(look, close, "ok", desk.tell("Close the drawer"), glyph="sluit"),
        )

    def on_input(self, given: Input) -> Step | None:
        """Write a note, take a card, or close."""
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on="note"):
                return Go(ItemScreen(self.desk, "note"))
            case Touch("up", on="turn"):
                self.desk.conversation.put(Turn(PLAYER if self.desk.worker_turn() else WORKER))
                return Back()
            case Touch("up", on="take"):
                return Go(TakeCardScreen(self.desk))
        return None

    def _turn(self, look: Look, box: Box) -> Iterable[Shape]:
        worker = self.desk.view.worker
        if worker and worker.name:
            other = self.desk.view.player if self.desk.worker_turn() else worker
            words = self.desk.tell("Turn of {name}", name=other.name or self.desk.tell("me"))
            yield button(look, box, "turn", words, glyph="persoon")

    def _part(self, look: Look, box: Box, title: str, texts: tuple[str, ...]) -> Iterable[Shape]:
        yield sheet(look, box, quiet=True)
        head, rest = cut_top(box.inset(20 * look.u), 60 * look.u, look.gap)
        yield label(look, head, title, 20, look.colours.ink, centred=False)
        yield from column(look, rest, texts, 20)
