"""The sheet that says who someone is: from which part of life, and who this is for the player; and the side with what can be done."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from game.model.records import Person
from game.screens.desk import Desk
from game.shapes import Box, Group, Shapes
from game.ui.button import button
from game.ui.layout import cut_bottom, cut_left, cut_top, grid, mirrored
from game.ui.look import Look
from game.ui.page import paragraph
from game.ui.picking import fit, page_buttons, page_height, pick_from

AREA, RELATION = (196, 60), (190, 60)  # the smallest tiles, in design pixels


@dataclass(frozen=True, slots=True)
class Side:
    """Where the portrait stands, and what can be done with someone."""

    face: Box
    cells: list[Box]


def side_places(look: Look, room: Box, words: Sequence[str]) -> tuple[Side, Box]:
    """The side with the portrait and a tool for each word, and the room for the sheet: at the start of a wide window, on top of an upright one."""
    gap, least, count = look.gap, look.target(66), len(words)
    wide_words = [look.width(text, look.smallest, True) * 0.58 for text in words]  # in two lines
    longest = max(*wide_words, *(look.width(word, look.smallest, True) for text in words for word in text.split()))
    if look.portrait:
        across = 3 if look.large_text else 4
        down = ceil(count / across)
        top, rest = cut_top(room, down * look.target(86) + (down - 1) * gap, gap)
        face, tools = cut_left(top, 0 if look.large_text else top.h * 0.66, 0 if look.large_text else gap)
    else:
        fits = max(1, int((room.h + gap + 0.1) // (least + gap)))
        across = 2 if ceil(count / 2) <= fits else 3
        down = ceil(count / across)
        wide = max((145 if across == 2 else 110) * look.u, longest + (64 if look.large_text else 16) * look.u)
        column, rest = cut_left(room, across * max(look.least, wide) + (across - 1) * gap, 1.5 * gap)
        tall = min(92 * look.u, (column.h - (down - 1) * gap) / down)
        left = column.h - down * max(look.least, tall) - down * gap
        face, tools = cut_top(column, max(0.0, min(170 * look.u, left)), gap if left > 0 else 0)
        tools = tools._replace(h=down * max(look.least, tall) + (down - 1) * gap)
    cells = grid(tools, across, down, gap)[:count]
    last = cells[-1]
    cells[-1] = last._replace(w=tools.x + tools.w - last.x)  # the main one takes what is left of its row
    if look.rtl:
        cells, face, rest = [mirrored(cell, room) for cell in cells], mirrored(face, room), mirrored(rest, room)
    return Side(face, cells), rest


def square_in(box: Box) -> Box:
    """The largest square in the middle of a box."""
    side = min(box.w, box.h)
    return Box(box.x + (box.w - side) / 2, box.y + (box.h - side) / 2, side, side)


def draw_kinds(desk: Desk, look: Look, box: Box, who: Person | None, page: int) -> Shapes:
    """Parts of life above, relations below; where both do not fit, first the pages of the one and then those of the other."""
    areas, relations = desk.entries("domains"), desk.entries("relations")
    words = (desk.say("Where do you know each other from?"), desk.say("Who is this for you?"))
    more = 1 + (look.text_step - 1) * 0.5

    def area(cell: Box, number: int) -> Group:
        one = areas[number]
        chosen = bool(who and who.area == one.id)
        return button(look, cell, f"area:{one.id}", one.label, picture=one.icon, chosen=chosen, design=17)

    def relation(cell: Box, number: int) -> Group:
        one = relations[number]
        chosen = bool(who and who.relation == one.id)
        return button(look, cell, f"relation:{one.id}", one.label, chosen=chosen, design=17)

    small, large = (AREA[0] * more, AREA[1] * more), (RELATION[0] * more, RELATION[1] * more)
    high = max(30 * look.u, look.text(19) * 1.35)
    across = fit(look, box, len(areas), *small).across
    down = ceil(len(areas) / across)
    need = down * look.target(small[1]) + (down - 1) * look.gap
    below = box.h - 2 * (high + 4 * look.u) - need - 2 * look.gap
    if below >= 2 * look.target(large[1]) + look.gap + page_height(look) + look.gap:
        upper, lower = cut_top(box, high + 4 * look.u + need, 2 * look.gap)
        first, second = cut_top(upper, high, 4 * look.u), cut_top(lower, high, 4 * look.u)
        tiles = pick_from(look, first[1], len(areas), area, wide=small[0], high=small[1], page=0, words=("", ""))
        others = pick_from(
            look, second[1], len(relations), relation, wide=large[0], high=large[1], page=page, words=desk.page_words()
        )
        return (_title(look, first[0], words[0]), *tiles, _title(look, second[0], words[1]), *others)
    title, rest = cut_top(box, high, 4 * look.u)
    tiles_room, foot = cut_bottom(rest, page_height(look), look.gap)
    pages = [
        (words[number], draw, part, size)
        for number, (draw, count, size) in enumerate(((area, len(areas), small), (relation, len(relations), large)))
        for part in _parts(look, tiles_room, count, size)
    ]
    now = min(page, len(pages) - 1)
    word, draw, part, size = pages[now]
    shown = pick_from(
        look, tiles_room, len(part), lambda cell, n: draw(cell, part[n]), wide=size[0], high=size[1], page=0,
        words=("", ""),
    )  # fmt: skip
    return (_title(look, title, word), *shown, *page_buttons(look, foot, now, len(pages), desk.page_words()))


def _title(look: Look, box: Box, text: str) -> Group:
    return Group((paragraph(look, box, text, 19, bold=True)[0],), box)


def _parts(look: Look, room: Box, count: int, size: tuple[float, float]) -> list[Sequence[int]]:
    """The numbers of the tiles of each page."""
    across = max(1, int((room.w + look.gap + 0.1) // (look.target(size[0]) + look.gap)))
    down = max(1, int((room.h + look.gap + 0.1) // (look.target(size[1]) + look.gap)))
    each = across * down
    return [range(start, min(count, start + each)) for start in range(0, count, each)]
