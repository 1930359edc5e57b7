"""Pick from many: tiles or strips in a box, as many as fit at once, with buttons to turn the page."""

from collections.abc import Callable, Sequence
from math import ceil, inf
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
    """How many tiles of at least this size (design pixels, and never too small for a finger) fit in a box, with room for page buttons."""
    gap = look.gap
    across = max(1, int((box.w + gap + 0.1) // (look.target(wide) + gap)))
    down = max(1, int((box.h + gap + 0.1) // (look.target(high) + gap)))
    if across * down >= count:
        return Fit(across, down, 1)
    down = max(1, int((box.h - page_height(look) + 0.1) // (look.target(high) + gap)))
    return Fit(across, down, ceil(count / (across * down)))


def page_height(look: Look) -> float:
    """The height of the buttons that turn a page."""
    return look.target(56)


def pick_from(
    look: Look,
    box: Box,
    count: int,
    draw: Draw,
    *,
    wide: float,
    high: float,
    page: int,
    words: tuple[str, str],
    turn: str = "page",
) -> Shapes:
    """The tiles of one page, and the buttons "page_back" and "page_on" when there are more. `words` are what those say.

    Where two lists stand on one screen, `turn` is what the buttons of the second are called.
    """
    across, down, pages = fit(look, box, count, wide, high)
    page = min(page, pages - 1)
    room = box
    shapes: list[Group] = []
    if pages > 1:
        room, foot = cut_bottom(box, page_height(look), look.gap)
        shapes += page_buttons(look, foot, page, pages, words, turn)
    down = min(down, ceil(count / across)) if pages == 1 else down
    cells = grid(_no_higher(look, room, down, high * 1.5), across, max(1, down), look.gap)
    first = page * across * down
    tiles = []
    for place, number in enumerate(range(first, min(count, first + across * down))):
        row, col = divmod(place, across)
        tiles.append(draw(cells[row * across + (across - 1 - col if look.rtl else col)], number))
    return (*tiles, *shapes)


def page_buttons(
    look: Look, foot: Box, page: int, pages: int, words: tuple[str, str], turn: str = "page", most: float = inf
) -> list[Group]:
    """One page back and one on, each only when there is one and at most so wide; where there is little room, without their words."""
    w = min(max(look.target(180), 180 * look.u * look.text_step), foot.w / 2 - look.gap / 2, most)
    shown = words if w >= 120 * look.u * look.text_step else ("", "")
    back = Box(foot.x, foot.y, w, foot.h)
    on = Box(foot.x + foot.w - w, foot.y, w, foot.h)
    if look.rtl:
        back, on = on, back
    buttons = []
    if page > 0:
        buttons.append(button(look, back, f"{turn}_back", shown[0], glyph="omhoog", design=18, said=words[0]))
    if page < pages - 1:
        buttons.append(button(look, on, f"{turn}_on", shown[1], glyph="omlaag", design=18, said=words[1]))
    return buttons


def _no_higher(look: Look, box: Box, down: int, high: float) -> Box:
    most = down * max(look.least, high * look.u) + (down - 1) * look.gap
    return Box(box.x, box.y, box.w, min(box.h, most))


def turn_page(name: str, page: int) -> int:
    """The page after a touch on one of the page buttons."""
    return {"page_back": max(0, page - 1), "page_on": page + 1}.get(name, page)


__all__ = ["Draw", "Fit", "Sequence", "fit", "page_buttons", "pick_from", "turn_page"]
