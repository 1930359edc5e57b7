"""Someone told that they are not safe. The game stops and is covered at once; what the worker may need lies one touch further.

Nothing of it is written down: no move in the session, and no words.
"""

from game.model.deck import Entry
from game.model.hints import hints_of
from game.screens.big_cards import dark
from game.screens.cover import landscape
from game.screens.desk import Back, Desk, Step
from game.shapes import Box, Input, Rect, Shapes, Touch
from game.ui.flow import Do, Piece, buttons_height, draw_buttons, draw_pieces, paged
from game.ui.layout import cut_bottom
from game.ui.look import Look, Size
from game.ui.picking import page_buttons, turn_page

WIDEST = 860  # design pixels


class DisclosureScreen:
    """A landscape first; behind it the worker's sheet. Back to the game only by the button for that."""

    name = "disclosure"

    def __init__(self, desk: Desk) -> None:
        """Cover the game, and be silent."""
        self.desk = desk
        if desk.voice:
            desk.voice.stop()
        self.opened = False
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The landscape, without a word about what it is for; or the sheet over it."""
        desk, look = self.desk, self.desk.on(size)
        if self.opened:
            return (landscape(size, night=dark(look)), *self._sheet(look))
        on = [Do("go_on", desk.say("Go on"), "speel")]
        worker = [Do("for-worker", desk.say("For your companion"))]
        wide, low = min(280 * look.u, size.w * 0.45), size.h - 2 * look.margin
        middle = Box((size.w - wide) / 2, low - buttons_height(look, wide, on, 1), wide, 0)
        side = Box(look.margin, low - buttons_height(look, wide, worker, 1), min(wide, middle.x - 2 * look.margin), 0)
        if side.w < 200 * look.u:
            high = buttons_height(look, wide, worker, 1)
            side = Box(middle.x, middle.y - high - 2 * look.gap, wide, 0)
        scene = landscape(size, night=dark(look))
        return (scene, *draw_buttons(look, middle, on, 1), *draw_buttons(look, side, worker, 1))

    def on_input(self, given: Input) -> Step | None:
        """Open the sheet, cover it again, or back to the game: only by a touch on that button."""
        match given:
            case Touch("up", on="go_on"):
                return Back()
            case Touch("up", on="for-worker"):
                self.opened, self.page = True, 0
            case Touch("up", on="hide"):
                self.opened = False
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _sheet(self, look: Look) -> Shapes:
        desk = self.desk
        whole = look.whole.inset(2 * look.margin, look.margin)
        wide = min(whole.w, WIDEST * look.u)
        box = whole._replace(x=whole.x + (whole.w - wide) / 2, w=wide)
        inner = box.inset(28 * look.u, 22 * look.u)
        dos = [Do("hide", desk.tell("Cover again"), "afdekken"), Do("go_on", desk.tell("Back to the game"), "speel")]
        room, foot = cut_bottom(inner, buttons_height(look, inner.w, dos, 2), look.gap)
        pieces = _pieces(desk)
        pages = paged(look, room, pieces)
        turn: Shapes = ()
        if len(pages) > 1:
            room, strip = cut_bottom(room, look.target(56), look.gap)
            pages = paged(look, room, pieces)
            self.page = min(self.page, len(pages) - 1)
            turn = tuple(page_buttons(look, strip, self.page, len(pages), (desk.tell("Back"), desk.tell("More"))))
        paper = Rect(box, fill=look.colours.paper, line=look.colours.line, width=2 * look.u, radius=look.radius)
        return (
            paper,
            *draw_pieces(look, room, pages[min(self.page, len(pages) - 1)]),
            *turn,
            *draw_buttons(look, foot, dos, 2),
        )


def _pieces(desk: Desk) -> list[Piece]:
    """What to do, and whom to call."""
    numbers = desk.backstage.lists.of("help_numbers")
    heading = [Piece("heading", desk.tell("To call"), 19)] if numbers else []
    return [
        Piece("heading", desk.tell("Someone is not safe"), 19),
        *(Piece("bar", text, 20) for text in hints_of(desk.backstage.texts, "manual")),
        *heading,
        *(Piece("strip", _called(one), 20, "telefoon") for one in numbers),
    ]


def _called(entry: Entry) -> str:
    return f"{entry.number}  {entry.label}. {entry.what}".strip()
