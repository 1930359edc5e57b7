"""Several kinds of things to touch on one sheet: each kind under its own words, on as many pages as it takes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from game.shapes import Box, Shape, Shapes
from game.ui.button import fitting, tile_words
from game.ui.layout import columns, cut_bottom
from game.ui.look import Look
from game.ui.page import paragraph
from game.ui.picking import Draw, page_buttons, page_height

STRETCH = 0.4  # how much higher than asked a row becomes where there is room
TOGETHER = 2  # so few rows of a kind stand on one page
TITLE = 19  # design pixels of the words above a kind


@dataclass(frozen=True, slots=True)
class Part:
    """One kind: the words above it, how many there are, how one is drawn, and the smallest size of one in design pixels."""

    title: str
    count: int
    draw: Draw
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a page: of which part, from which thing on, how many stand side by side, and whether the words come before it."""

    part: Part
    first: int
    across: int
    titled: bool


def draw_flow(look: Look, box: Box, parts: Sequence[Part], page: int, words: tuple[str, str]) -> Shapes:
    """One page of the parts, and the buttons that turn it when there are more."""
    parts = [part for part in parts if part.count]
    room, foot = box, box
    pages = _pages(look, room, parts)
    if len(pages) > 1:
        room, foot = cut_bottom(box, page_height(look), look.gap)
        pages = _pages(look, room, parts)
    page = min(page, len(pages) - 1)
    turn = page_buttons(look, foot, page, len(pages), words) if len(pages) > 1 else []
    return (*_rows(look, room, pages[page]), *turn)


def size_of_words(look: Look, cell: Box, words: Sequence[str], design: float) -> float:
    """The size of letters (design pixels) at which each of some words stands under its picture."""
    smallest = min((fitting(look, word, tile_words(look, cell), design) for word in words), default=look.text(design))
    return smallest / (look.u * look.text_step)


def _pages(look: Look, box: Box, parts: Sequence[Part]) -> list[list[Row]]:
    pages: list[list[Row]] = [[]]
    used = 0.0
    for part in parts:
        across = max(1, int((box.w + look.gap + 0.1) // (look.target(part.wide) + look.gap)))
        down, high, title = ceil(part.count / across), look.target(part.high), _title_height(look, box, part)
        whole = title + down * high + (down - 1) * look.gap
        if down <= TOGETHER and pages[-1] and used + 2 * look.gap + whole > box.h:
            pages.append([])
            used = 0.0
        for number in range(down):
            titled = number == 0 or not pages[-1]
            need = high + (title if titled else 0.0) + (look.gap * (2 if titled else 1) if pages[-1] else 0.0)
            if pages[-1] and used + need > box.h + 0.1:
                pages.append([])
                used, titled, need = 0.0, True, high + title
            pages[-1].append(Row(part, number * across, across, titled))
            used += need
    return pages


def _title_height(look: Look, box: Box, part: Part) -> float:
    """The height of the words above a part; nothing where they would take the room of the first row."""
    high = max(30 * look.u, look.text(TITLE) * 1.35) + 4 * look.u
    return high if part.title and high + look.target(part.high) <= box.h else 0.0


def _rows(look: Look, box: Box, page: Sequence[Row]) -> Iterator[Shape]:
    gaps = sum(look.gap * (2 if row.titled else 1) for row in page[1:])
    titles = sum(_title_height(look, box, row.part) for row in page if row.titled)
    spare = max(0.0, box.h - gaps - titles - sum(look.target(row.part.high) for row in page))
    y = box.y
    for number, row in enumerate(page):
        if number:
            y += look.gap * (2 if row.titled else 1)
        title = _title_height(look, box, row.part) if row.titled else 0.0
        if title:
            yield paragraph(look, Box(box.x, y, box.w, title), row.part.title, TITLE, bold=True)[0]
        y += title
        least = look.target(row.part.high)
        high = least + min(spare / len(page), least * STRETCH)
        cells = columns(Box(box.x, y, box.w, high), [1] * row.across, look.gap)
        cells = cells[::-1] if look.rtl else cells
        for place, cell in enumerate(cells[: row.part.count - row.first]):
            yield row.part.draw(cell, row.first + place)
        y += high
