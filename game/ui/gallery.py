"""A sheet of pictures to choose from: as many as fit, with the ways to the page before and the next among them."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from game.shapes import Box, Group, Shapes
from game.ui.button import button, tile
from game.ui.layout import grid
from game.ui.look import Look


class Sheet(NamedTuple):
    """How many places there are: across and down; and the first picture of each page, with the end of the last."""

    across: int
    down: int
    starts: tuple[int, ...]

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.starts) - 1


def sheet_of(look: Look, box: Box, count: int, wide: float = 80, high: float = 72) -> Sheet:
    """How pictures lie in a box: places of about this size (design pixels), and never smaller than a finger needs."""
    gap = look.space
    across = max(1, int((box.w + gap) // (look.target(wide) + gap)))
    down = max(1, int((box.h + gap) // (look.target(high) + gap)))
    places = across * down
    if places >= count or places < 3:
        return Sheet(across, down, tuple(dict.fromkeys((*range(0, count, max(1, places)), count))) if count else (0, 0))
    lengths = [places - 1]  # the first page has a way on, the last a way back, those between have both
    while sum(lengths) < count:
        lengths.append(places - 2 if sum(lengths) + places - 1 < count else count - sum(lengths))
    return Sheet(across, down, (0, *accumulate(lengths)))


def draw_pictures(
    look: Look, box: Box, names: Sequence[str], chosen: str, page: int, words: tuple[str, str], high: float = 72
) -> Shapes:
    """The pictures of one page as "picture:NAME"; "page_back" and "page_on" where there are more. `words` are what those say."""
    laid = sheet_of(look, box, len(names), high=high)
    page = min(page, laid.pages - 1)
    tall = min(box.h, laid.down * 130 * look.u + (laid.down - 1) * look.space)
    cells = grid(box._replace(h=tall), laid.across, laid.down, look.space)
    if look.rtl:
        cells = [
            cell for start in range(0, len(cells), laid.across) for cell in cells[start : start + laid.across][::-1]
        ]
    first, end = list(pairwise(laid.starts))[page]
    shapes: list[Group] = []
    if page > 0:
        shapes.append(button(look, cells[0], "page_back", "", glyph="terug", said=words[0]))
    for name, cell in zip(names[first:end], cells[len(shapes) :], strict=False):
        shapes.append(tile(look, cell, f"picture:{name}", "", picture=name, chosen=name == chosen))
    if page < laid.pages - 1:
        shapes.append(button(look, cells[-1], "page_on", "", glyph="verder", said=words[1]))
    return tuple(shapes)
