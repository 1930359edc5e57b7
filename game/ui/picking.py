"""Pick from many: tiles or strips in a box, as many as fit at once, with buttons to turn the page."""

from collections.abc import Callable, Sequence
from math import ceil
from typing import NamedTuple

from game.shapes import Box, Group, Shapes
from game.ui.button import button
from game.ui.layout import cut_bottom, grid
from game.ui.look import Look

Draw = Callable[[Box, int], Group]


class Fit(NamedTuple):
    """How many fit: across, down, and on how many pages."""

    across: int
    down: int
    pages: int


def fit(look: Look, box: Box, count: int, wide: float, high: float) -> Fit:
    """How many tiles of at least this size (design pixels) fit in a box, with room for the page buttons when needed."""
    gap = look.gap
    across = max(1, int((box.w + gap) // (wide * look.u + gap)))
    down = max(1, int((box.h + gap) // (high * look.u + gap)))
    if across * down >= count:
        return Fit(across, down, 1)
    down = max(1, int((box.h - look.target(56)) // (high * look.u + gap)))
    return Fit(across, down, ceil(count / (across * down)))


def pick_from(
    look: Look, box: Box, count: int, draw: Draw, *, wide: float, high: float, page: int, words: tuple[str, str]
) -> Shapes:
    """The tiles of one page, and the buttons "page_back" and "page_on" when there are more. `words` are what those say."""
    across, down, pages = fit(look, box, count, wide, high)
    page = min(page, pages - 1)
    room = box
    shapes: list[Group] = []
    if pages > 1:
        room, foot = cut_bottom(box, look.target(56), look.gap)
        shapes += page_buttons(look, foot, page, pages, words)
    down = min(down, ceil(count / across)) if pages == 1 else down
    cells = grid(_no_higher(look, room, down, high * 1.5), across, max(1, down), look.gap)
    first = page * across * down
    tiles = []
    for place, number in enumerate(range(first, min(count, first + across * down))):
        row, col = divmod(place, across)
        tiles.append(draw(cells[row * across + (across - 1 - col if look.rtl else col)], number))
    return (*tiles, *shapes)


def page_buttons(look: Look, foot: Box, page: int, pages: int, words: tuple[str, str]) -> list[Group]:
    """One page back and one on, each only when there is one; where there is little room, without their words."""
    w = min(max(look.target(180), 180 * look.u * look.text_step), foot.w / 2 - look.gap / 2)
    said = words if w >= 120 * look.u * look.text_step else ("", "")
    back = Box(foot.x, foot.y, w, foot.h)
    on = Box(foot.x + foot.w - w, foot.y, w, foot.h)
    if look.rtl:
        back, on = on, back
    buttons = []
    if page > 0:
        buttons.append(button(look, back, "page_back", said[0], glyph="omhoog", design=18, said=words[0]))
    if page < pages - 1:
        buttons.append(button(look, on, "page_on", said[1], glyph="omlaag", design=18, said=words[1]))
    return buttons


def _no_higher(look: Look, box: Box, down: int, high: float) -> Box:
    most = down * high * look.u + (down - 1) * look.gap
    return Box(box.x, box.y, box.w, min(box.h, most))


def turn_page(name: str, page: int) -> int:
    """The page after a touch on one of the page buttons."""
    return {"page_back": max(0, page - 1), "page_on": page + 1}.get(name, page)


__all__ = ["Draw", "Fit", "Sequence", "fit", "page_buttons", "pick_from", "turn_page"]
