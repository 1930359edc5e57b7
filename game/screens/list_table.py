"""The table of the list in its room: heads, rows, and pages of as many rows as fit. It is laid anew only when something changed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.model.view import View
from game.screens.desk import Desk, Library
from game.screens.list_columns import Columns, columns_of, labels_of
from game.screens.list_heads import draw_heads, draw_strip, heads_height, heads_stand
from game.screens.list_order import Row, Sorting
from game.screens.list_rows import Sized, draw_row, sized
from game.screens.list_words import Found, look_up
from game.shapes import Box, Shape, Shapes
from game.ui.layout import cut_bottom, cut_top
from game.ui.look import Look
from game.ui.picking import page_buttons, page_height

LOOSE = 14  # design pixels by which a row may be higher than it needs, so that a page is filled


@dataclass(frozen=True)
class Table:
    """The rows page by page, each as high as its words ask for."""

    view: View
    library: Library
    look: Look
    room: Box
    rows: tuple[Row, ...]
    columns: Columns
    found: Found
    headed: bool  # whether each head stands above its column
    inner: Box  # the room for the rows
    pages: tuple[tuple[Sized, ...], ...] = field(default=((),))

    def fits(self, desk: Desk, look: Look, room: Box, rows: Sequence[Row]) -> bool:
        """Whether it is still what would be laid now."""
        same = self.view is desk.view and self.library is desk.library
        return same and self.look == look and self.room == room and self.rows == tuple(rows)

    def page_of(self, row: str) -> int:
        """The page on which a row stands; the first when it is not there."""
        return next((n for n, page in enumerate(self.pages) for one in page if one.row.id == row), 0)

    def ids(self, page: int) -> list[str]:
        """The rows of a page."""
        return [one.row.id for one in self.pages[page]] if 0 <= page < len(self.pages) else []

    def draw(self, desk: Desk, sorting: Sorting, page: int) -> Shapes:
        """Heads, rows and the buttons that turn the page."""
        look, shown = self.look, self.pages[page]
        if not shown:
            return ()
        head = cut_top(self.room, heads_height(look))[0]
        shapes: list[Shape] = [
            *(
                draw_heads(desk, look, self.columns, head, sorting)
                if self.headed
                else draw_strip(desk, look, head, sorting, page, len(self.pages))
            )
        ]
        gap = _between(look, self.columns)
        left = self.inner.h - sum(one.high + gap for one in shown) + gap
        more = max(0.0, min(LOOSE * look.u, left / len(shown)))
        y = self.inner.y
        for one in shown:
            box = Box(self.room.x, y, self.room.w, one.high + more)
            shapes.append(draw_row(desk, look, self.columns, self.found, one, box, headed=self.headed))
            y += box.h + gap
        if self.headed and len(self.pages) > 1:
            foot = cut_bottom(self.room, page_height(look))[1]
            shapes += page_buttons(look, foot, page, len(self.pages), desk.page_words())
        return tuple(shapes)


def lay_table(desk: Desk, look: Look, room: Box, rows: Sequence[Row]) -> Table:
    """Lay the rows out in a room."""
    columns, found = columns_of(look, labels_of(desk), room.w), look_up(desk.view)
    heights = [sized(desk, look, columns, found, row) for row in rows]
    head = cut_top(room, heads_height(look))[0]
    headed = heads_stand(desk, look, columns, head) and not look.large_text  # there a page has no room for more buttons
    inner = cut_top(room, heads_height(look), look.gap)[1]
    gap = _between(look, columns)
    if headed and sum(one.high + gap for one in heights) - gap > inner.h:
        inner = cut_bottom(inner, page_height(look), look.gap)[0]
    pages = _paged(heights, inner.h, gap)
    return Table(
        desk.view, desk.library, look, room, tuple(rows), columns, found, headed, inner, tuple(map(tuple, pages))
    )


def _paged(rows: Sequence[Sized], high: float, gap: float) -> list[list[Sized]]:
    """As many rows on each page as fit, and at least one."""
    pages: list[list[Sized]] = [[]]
    used = 0.0
    for row in rows:
        if pages[-1] and used + row.high > high + 0.5:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += row.high + gap
    return pages


def _between(look: Look, columns: Columns) -> float:
    """The room between two rows: with that inside them a finger has enough between what it touches."""
    return max(4 * look.u, look.gap - 2 * columns.pad)
