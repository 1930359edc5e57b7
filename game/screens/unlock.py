"""A locked deck: the worker confirms what it needs, one thing at a time."""

from game.model.sittings import Unlocked
from game.screens.desk import Back, Desk, Step
from game.shapes import Box, Group, Input, Picture, Rect, Shape, Shapes, Touch
from game.ui.button import paper
from game.ui.flow import Do, buttons_height, draw_buttons, words, words_height
from game.ui.layout import cut_bottom, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import pick_from, turn_page

NEED = 21  # size of letters in the design


class UnlockScreen:
    """The preconditions, each a row with a box to tick; open only when all are ticked."""

    name = "unlock"

    def __init__(self, desk: Desk, deck_id: str) -> None:
        """Nothing is confirmed yet."""
        self.desk = desk
        self.deck_id = deck_id
        self.confirmed: frozenset[int] = frozenset()
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """A row for each precondition."""
        desk, look = self.desk, self.desk.on(size)
        deck = desk.backstage.deck(self.deck_id)
        needs = deck.preconditions if deck else ()
        told = desk.tell("This deck is opened when each of these is so.")
        room = body(look)
        dos = [Do("unlock", desk.tell("Open this deck"), "slotopen", primary=True)]
        high = max(buttons_height(look, room.w, dos, 1), words_height(look, room.w, told, 19))
        below, foot = cut_bottom(room, high, look.gap)
        ready = len(self.confirmed) == len(needs)
        hint = words(look, foot, told, 19, colour=look.colours.ink2)
        row = max((self._row_height(look, below.w, text) for text in needs), default=look.target(60))

        def draw(cell: Box, number: int) -> Group:
            return _row(look, cell, f"confirm:{number}", needs[number], on=number in self.confirmed)

        return (
            table_top(look),
            *top_bar(look, deck.title if deck else "", desk.tell("For the worker"), **desk.backstage_words()),
            *pick_from(
                look, below, len(needs), draw, wide=(below.w - 1) / look.u, high=row / look.u, page=self.page,
                words=(desk.tell("Back"), desk.tell("More")),
            ),
            *(draw_buttons(look, foot, dos, 1) if ready else (hint,)),
        )  # fmt: skip

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
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _row_height(self, look: Look, wide: float, text: str) -> float:
        return max(
            look.target(60) + 16 * look.u,
            words_height(look, wide - _start(look) - 24 * look.u, text, NEED) + 28 * look.u,
        )


def _start(look: Look) -> float:
    return 96 * look.u


def _row(look: Look, cell: Box, name: str, text: str, *, on: bool) -> Group:
    """A box to tick and what it stands for; the whole row can be touched."""
    u, colours = look.u, look.colours
    side = 48 * u
    box = Box(cell.x + 24 * u, cell.y + (cell.h - side) / 2, side, side)
    wide = cell.w - _start(look) - 24 * u
    place = Box(cell.x + _start(look), cell.y + (cell.h - words_height(look, wide, text, NEED)) / 2, wide, cell.h)
    if look.rtl:
        box, place = mirrored(box, cell), mirrored(place, cell)
    fill = colours.sun if on else colours.paper
    shapes: list[Shape] = [
        *paper(look, cell),
        Rect(box, fill=fill, line=colours.ink, width=3 * u, radius=10 * u),
        words(look, place, text, NEED),
    ]
    if on:
        ink = colours.on_sun
        shapes.append(Picture(box.inset(7 * u), "glyph:vink", ink))
    return Group(tuple(shapes), cell, name, "button", text, chosen=on)
