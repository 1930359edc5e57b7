"""A locked deck: the worker confirms what it needs, one thing at a time."""

from game.model.sittings import Unlocked
from game.screens.desk import Back, Desk, Step
from game.shapes import Input, Shape, Shapes, Touch
from game.ui.button import button
from game.ui.layout import cut_left, grid
from game.ui.look import Size
from game.ui.page import body, foot_boxes, paragraph, table_top, top_bar


class UnlockScreen:
    """The preconditions, each with a tick; open only when all are ticked."""

    name = "unlock"

    def __init__(self, desk: Desk, deck_id: str) -> None:
        """Nothing is confirmed yet."""
        self.desk = desk
        self.deck_id = deck_id
        self.confirmed: frozenset[int] = frozenset()

    def shapes(self, size: Size, now: float) -> Shapes:
        """A row for each precondition."""
        desk, look = self.desk, self.desk.on(size)
        deck = desk.backstage.deck(self.deck_id)
        needs = deck.preconditions if deck else ()
        rows: list[Shape] = []
        for number, (cell, text) in enumerate(
            zip(grid(body(look, foot=76), 1, max(1, len(needs)), look.gap), needs, strict=False)
        ):
            tick, words = cut_left(cell._replace(h=min(cell.h, 96 * look.u)), 110 * look.u, 2 * look.gap)
            on = number in self.confirmed
            rows.append(
                button(
                    look, tick, f"confirm:{number}", "" if on else " ", glyph="vink" if on else "", chosen=on, said=text
                )
            )
            rows.append(paragraph(look, words, text, 22)[0])
        shapes = (
            table_top(look),
            *top_bar(look, deck.title if deck else "", desk.tell("For the worker"), **desk.bar_words()),
            *rows,
        )
        if len(self.confirmed) < len(needs):
            return shapes
        box = foot_boxes(look, [1, 1])[1]
        return (*shapes, button(look, box, "unlock", desk.tell("Open this deck"), glyph="slotopen", primary=True))

    def on_input(self, given: Input) -> Step | None:
        """Tick, and open."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="unlock"):
                self.desk.conversation.put(Unlocked(self.deck_id))
                return Back()
            case Touch("up", on=name) if name.startswith("confirm:"):
                self.confirmed ^= {int(name[8:])}
        return None
