"""A stack that is fanned out: everybody in it, large, over the map."""

from collections.abc import Collection

from game.model.records import Person
from game.model.view import View
from game.screens.desk import Desk
from game.screens.map_parts import Board
from game.shapes import Box, Group, Rect, Shapes
from game.ui.button import button, person_chip, tick
from game.ui.layout import cut_right, cut_top, mirrored
from game.ui.look import Look
from game.ui.page import paragraph, sheet
from game.ui.picking import fit, page_height, pick_from

CHIP, HIGH = 260, 64  # design pixels


def draw_fan(
    desk: Desk,
    look: Look,
    board: Board,
    stack: str,
    page: int,
    *,
    chosen: str = "",
    marked: Collection[str] = (),
    view: View | None = None,
) -> Shapes:
    """The people of a stack as chips to touch ("person:…"), with a way to close it ("fold"); nothing when it is gone.

    `view` = what is true for who looks, when that is not all: somebody may have no name there.
    """
    seen = view or desk.view
    found = next((one for one in board.places.stacks if one.id == stack), None)
    people = [who for one in found.people if (who := seen.person(one))] if found else []
    if not people:
        return ()
    panel = _panel(look, board.room, len(people))
    inner = panel.inset(look.space)
    head, chips = cut_top(inner, look.target(56), look.gap)
    title, close = cut_right(head, look.target(56), look.gap)
    if look.rtl:
        title, close = mirrored(title, head), mirrored(close, head)

    def draw(cell: Box, number: int) -> Group:
        return _chip(look, cell, people[number], chosen=people[number].id == chosen, marked=people[number].id in marked)

    words = desk.say("They stand here together.")
    ground = look.colours.table if look.colours.flat else f"{look.colours.table}b0"
    return (
        Group((Rect(board.room, fill=ground),), board.room, "fold-ground", "sheet", desk.say("Close")),
        sheet(look, panel),
        paragraph(look, title._replace(y=title.y + 8 * look.u), words, 20)[0],
        button(look, close, "fold", "", glyph="sluit", said=desk.say("Close")),
        *pick_from(look, chips, len(people), draw, wide=CHIP, high=HIGH, page=page, words=desk.page_words()),
    )


def still_there(board: Board, stack: str) -> str:
    """The stack that is fanned out; "" when it is gone, so that it does not open by itself when it comes back."""
    return stack if any(one.id == stack for one in board.places.stacks) else ""


def _panel(look: Look, room: Box, count: int) -> Box:
    """As large as the people ask for, in the middle of the room."""
    most = room.inset(min(24 * look.u, room.w * 0.04))
    inner = most.inset(look.space)
    head = look.target(56) + look.gap
    across, down, pages = fit(look, inner._replace(h=inner.h - head), count, CHIP, HIGH)
    cell = look.target(HIGH) * 1.15 + look.gap
    high = min(most.h, down * cell + head + 2 * look.space + (page_height(look) if pages > 1 else 0.0))
    wide = min(most.w, min(across, count) * (look.target(CHIP) * 1.3 + look.gap) + 2 * look.space)
    wide = max(wide, min(most.w, 420 * look.u))
    return Box(room.x + (room.w - wide) / 2, room.y + (room.h - high) / 2, wide, high)


def _chip(look: Look, cell: Box, person: Person, *, chosen: bool, marked: bool) -> Group:
    drawn = person_chip(look, cell, f"person:{person.id}", person.name, person.picture, chosen=chosen)
    done = (tick(look, cell, look.colours.ink),) if marked else ()
    return Group((*drawn.shapes, *done), cell, drawn.name, "person", person.name, chosen=chosen or marked)
