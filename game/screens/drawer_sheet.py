"""What lies in the worker's drawer, for a box of any size: follow-ups, the note of the card, hints, and the worker's buttons."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.model.hints import Where, hints_now
from game.model.records import PLAYER, WORKER
from game.model.sittings import Turn
from game.screens.desk import Desk, Go, Step
from game.screens.disclosure import DisclosureScreen
from game.screens.drawer_head import drawer_head
from game.screens.figures import FiguresScreen
from game.screens.item import ItemScreen
from game.screens.take_card import TakeCardScreen
from game.shapes import Box, Group, Rect, Shapes
from game.ui.button import button
from game.ui.flow import Do, Piece, buttons_height, draw_buttons, draw_pieces, free_cell, paged
from game.ui.layout import columns, cut_bottom, cut_top
from game.ui.look import Look
from game.ui.picking import page_buttons

AT_MOST = 0.56  # of the sheet's height, for buttons that stand still; else they come on a page of their own
SIDE_BY_SIDE = 2


def draw_drawer(desk: Desk, look: Look, box: Box, page: int = 0, where: Where = "table") -> Shapes:
    """The sheet. What does not fit comes at "page_on"; `where` is "together" where the summary is looked at."""
    inner = box.inset(20 * look.u, 16 * look.u)
    head, high = drawer_head(desk, look, inner)
    _, room = cut_top(inner, high, look.gap)
    dos = buttons_of(desk, where)
    pages, still = _pages(look, room, pieces_of(desk, where), dos)
    page = max(0, min(page, len(pages) - 1))
    _, foot = cut_bottom(room, buttons_height(look, room.w, still, SIDE_BY_SIDE))
    return (
        Rect(box, fill=look.colours.paper2, line=look.colours.soft, width=2 * look.u, radius=look.radius),
        *head,
        *draw_pieces(look, room, pages[page].pieces),
        *draw_buttons(look, room, pages[page].dos, SIDE_BY_SIDE),
        *draw_buttons(look, foot, still, SIDE_BY_SIDE),
        *_turn_pages(desk, look, room, still, page, len(pages)),
    )


def _turn_pages(desk: Desk, look: Look, room: Box, still: Sequence[Do], page: int, pages: int) -> Sequence[Group]:
    """The buttons that turn the page: in the room that the last row of buttons leaves open, else above the buttons."""
    if pages < 2:
        return ()
    high = buttons_height(look, room.w, still, SIDE_BY_SIDE)
    _, foot = cut_bottom(room, high)
    back, on = desk.tell("Back"), desk.tell("More")
    free = free_cell(look, foot, still, SIDE_BY_SIDE) if still else None
    if free is None:
        above, _ = cut_bottom(room, high + (look.gap if still else 0))
        _, strip = cut_bottom(above, look.target(56))
        return page_buttons(look, strip, page, pages, (back, on))
    cells = columns(free, [1, 1], look.gap)
    left, right = reversed(cells) if look.rtl else cells
    buttons = []
    if page > 0:
        buttons.append(button(look, left, "page_back", "", glyph="omhoog", said=back))
    if page < pages - 1:
        buttons.append(button(look, right, "page_on", "", glyph="omlaag", said=on))
    return buttons


def drawer_step(desk: Desk, name: str) -> Step | None:
    """What a touch on one of the drawer's buttons does; passing the turn and the calm table lead nowhere else."""
    match name:
        case "note":
            return Go(ItemScreen(desk, "note"))
        case "take":
            return Go(TakeCardScreen(desk))
        case "disclosure":
            return Go(DisclosureScreen(desk))
        case "figures":
            return Go(FiguresScreen(desk))
        case "turn":
            desk.conversation.put(Turn(PLAYER if desk.worker_turn() else WORKER))
        case "calm" if desk.view.sitting:
            desk.conversation.put(replace(desk.view.sitting, calm="no" if desk.calm else "yes"))
    return None


def pieces_of(desk: Desk, where: Where) -> list[Piece]:
    """The texts, each part under its heading; a part without texts is left out."""
    opened = desk.open_card() if where == "table" else None
    found = desk.backstage.card(opened[1].id) if opened else None
    card = found[1] if found else None
    pieces: list[Piece] = []
    if card and card.follow_up:
        pieces.append(Piece("heading", desk.tell("You may ask on; nothing is a must"), 17))
        pieces += [Piece("strip", text, 20) for text in card.follow_up]
    notes = [text for text in ((card.worker_note if card else ""), desk.fell_back) if text]
    if notes:
        pieces.append(Piece("heading", desk.tell("About this card"), 17))
        pieces += [Piece("bar", text) for text in notes]
    hints = hints_now(desk.view, desk.backstage.texts, where, found)
    if hints:
        pieces.append(Piece("heading", desk.tell("To think of"), 17))
        pieces += [Piece("quiet", text) for text in hints]
    return pieces or [Piece("plain", desk.tell("Nothing to think of right now."))]


def buttons_of(desk: Desk, where: Where) -> list[Do]:
    """The worker's buttons."""
    note = Do("note", desk.tell("Note of my own"), "pen")
    danger = Do("disclosure", desk.tell("Someone is not safe"), "hulp")
    figures = Do("figures", desk.tell("The network in words"), "lijn")
    match where:
        case "before":
            return [note, danger]
        case "together":
            return [figures, danger] if desk.view.ended else [note, danger, figures]
    dos = [note, danger, Do("take", desk.tell("Take another card"), "lijst"), figures]
    worker = desk.view.worker
    if worker and worker.name:
        other = desk.view.player if desk.worker_turn() else worker
        dos.append(Do("turn", desk.tell("Turn of {name}", name=other.name or desk.tell("me")), "persoon"))
    calm = desk.calm
    return [*dos, Do("calm", desk.tell("Calm table"), "vink" if calm else "kring", chosen=calm)]


@dataclass(frozen=True, slots=True)
class _Page:
    """One page: texts, or buttons that found no room under them."""

    pieces: tuple[Piece, ...] = ()
    dos: tuple[Do, ...] = ()


def _pages(look: Look, room: Box, pieces: list[Piece], dos: list[Do]) -> tuple[list[_Page], list[Do]]:
    """All pages, and the buttons that stand under each of them; when they would take too much room they have pages of their own."""
    foot = buttons_height(look, room.w, dos, SIDE_BY_SIDE)
    turn = look.target(56) + look.gap
    if foot <= AT_MOST * room.h:
        free, below = cut_bottom(room, foot, look.gap)
        found = paged(look, free, pieces)
        if len(found) > 1 and free_cell(look, below, dos, SIDE_BY_SIDE) is None:
            found = paged(look, cut_bottom(free, turn)[0], pieces)
        return [_Page(tuple(one)) for one in found], dos
    free, _ = cut_bottom(room, turn)
    texts = [_Page(tuple(one)) for one in paged(look, free, pieces)]
    return [*texts, *_button_pages(look, free, dos)], []


def _button_pages(look: Look, room: Box, dos: list[Do]) -> list[_Page]:
    """Buttons on pages of their own, as many as fit."""
    pages: list[_Page] = []
    while dos:
        fits = len(dos)
        while fits > 1 and buttons_height(look, room.w, dos[:fits], SIDE_BY_SIDE) > room.h:
            fits -= 1
        pages.append(_Page(dos=tuple(dos[:fits])))
        dos = dos[fits:]
    return pages
