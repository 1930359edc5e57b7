"""The sheet that says who someone is: from which part of life, what kind, and who this is for the player; and the side with what can be done."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from game.model.records import Person
from game.screens.desk import Desk
from game.screens.naming_parts import kind_word
from game.screens.person_flow import Part, draw_flow
from game.shapes import Box, Group, Shapes
from game.ui.button import button
from game.ui.layout import cut_left, cut_top, grid, mirrored
from game.ui.look import Look

AREA, KIND, RELATION = (196, 60), (196, 60), (190, 60)  # the smallest tiles, in design pixels


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


def draw_who(desk: Desk, look: Look, box: Box, who: Person, page: int) -> Shapes:
    """From which part of life, what kind of someone this is, and who it is for the player."""
    areas, kinds, relations = desk.entries("domains"), desk.entries("person_kinds"), desk.entries("relations")
    more = 1 + (look.text_step - 1) * 0.5

    def area(cell: Box, number: int) -> Group:
        one = areas[number]
        return button(look, cell, f"area:{one.id}", one.label, picture=one.icon, chosen=who.area == one.id, design=17)

    def kind(cell: Box, number: int) -> Group:
        one = kinds[number]
        word = kind_word(desk, one)
        return button(look, cell, f"kind:{one.id}", word, picture=one.icon, chosen=who.kind == one.id, design=17)

    def relation(cell: Box, number: int) -> Group:
        one = relations[number]
        return button(look, cell, f"relation:{one.id}", one.label, chosen=who.relation == one.id, design=17)

    parts = (
        Part(desk.say("Where do you know each other from?"), len(areas), area, AREA[0] * more, AREA[1] * more),
        Part(desk.say("What kind of someone is this?"), len(kinds), kind, KIND[0] * more, KIND[1] * more),
        Part(desk.say("Who is this for you?"), len(relations), relation, RELATION[0] * more, RELATION[1] * more),
    )
    return draw_flow(look, box, parts, page, desk.page_words())


def touch_who(desk: Desk, who: Person, what: str, one: str) -> None:
    """Another part of life, kind or relation; touched again, a relation is gone."""
    match what:
        case "area":
            desk.put(replace(who, area=one))
        case "kind":
            desk.put(replace(who, kind=one))
        case "relation":
            entry = desk.library.lists.entry("relations", one)
            domain = entry.domain if entry and entry.domain != "null" else ""
            desk.put(replace(who, relation="" if one == who.relation else one, area=who.area or domain))
