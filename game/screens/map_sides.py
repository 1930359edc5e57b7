"""What stands beside the map: its tools, and those who wait for a place."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from math import ceil

from game.model.records import Person
from game.rings.badges import AREAS
from game.rings.words import reads_rtl
from game.screens.desk import Desk
from game.shapes import Box, Group, Shapes
from game.ui.button import label, paper, person_chip, portrait, tick
from game.ui.layout import cut_left, cut_top, mirrored
from game.ui.look import Look
from game.ui.page import paragraph
from game.ui.picking import pick_from
from game.ui.tool import Tool, draw_tools, longest_word, tool_places

TOOLS = 6
SIGN = 26  # design pixels: room at the end of somebody who waits, for a tick and a piece of line
AIR = 1.2  # a column is so much wider than its longest line
PLACE = {"list": 4, "map": 4, "undo": 5, "talk": 5}  # these stand always there


def map_tools(desk: Desk, *, other: Tool, asks: bool = False) -> tuple[Tool, ...]:
    """What can be done on the map and in the list; `other` is the way from the one to the other."""
    return (
        Tool("add_person", desk.say("Someone"), "erbij", primary=True),
        Tool("open-spot", desk.say("Open place"), "niemand"),
        Tool("lines", desk.say("Line"), "lijn"),
        Tool("support", desk.say("Support"), "steun", chosen=asks),
        other,
    )


def picked_tools(desk: Desk, person: str) -> tuple[Tool, ...]:
    """What can be done with someone who is picked up."""
    name = desk.view.name(person)
    back = desk.say("Put back")
    return (
        Tool("open-person", desk.say("More"), "persoon", said=desk.say("More about {name}", name=name)),
        *(
            [Tool("no-place", desk.say("No place"), "verplaats", said=desk.say("No place yet"))]
            if desk.view.spot(person)
            else []
        ),
        Tool("lines", desk.say("Line"), "lijn"),
        Tool("support", desk.say("Support"), "steun"),
        Tool("put-back", back, "sluit"),
    )


def place_tools(look: Look, room: Box, tools: Sequence[Tool]) -> tuple[Shapes, Box]:
    """The tools, and the room for the map."""
    halves = (look.width(one.word, look.text(17), True) / 2 for one in tools)  # two words stand in two lines
    widest = AIR * max(longest_word(look, [one.word for one in tools]), *halves)
    boxes, rest = tool_places(look, room, max(TOOLS, len(tools)), widest)
    names = {one.name for one in tools}
    fixed = {**PLACE, "undo": PLACE["undo"] + ("talk" in names)}
    kept = {fixed["undo"], *(fixed[one] for one in names & fixed.keys())}
    free = (place for place in range(len(boxes)) if place not in kept)
    places = [boxes[fixed[one.name] if one.name in fixed else next(free)] for one in tools]
    return draw_tools(look, places, tools), rest


def draw_waiting(
    desk: Desk,
    look: Look,
    room: Box,
    waiting: Sequence[Person],
    chosen: str,
    page: int,
    *,
    others: bool = True,
    marked: Collection[str] = (),
) -> tuple[Shapes, Box]:
    """Who has no place yet, at the start of a wide window and at the top of an upright one; and the room for the map.

    Without `others` only the chosen one can be touched; the `marked` have a tick.
    """
    if not waiting:
        return (), room

    def draw(cell: Box, number: int) -> Group:
        person = waiting[number]
        end = SIGN * look.u if person.id in marked else 0.0
        drawn = _chip(look, cell, person, on=person.id == chosen, touch=others or person.id == chosen, end=end)
        done = tick(look, cell, look.colours.ink)
        return replace(drawn, shapes=(*drawn.shapes, done), chosen=True) if person.id in marked else drawn

    if look.portrait:
        wide = 210 if look.young else 180
        across = max(1, int((room.w + look.gap) // (look.target(wide) + look.gap)))
        more = look.target(56) + look.gap if len(waiting) > across else 0.0
        strip, rest = cut_top(room, 30 * look.u + look.target(64) + more, look.gap)
        title, chips = cut_top(strip, 28 * look.u)
    else:
        wide = 132
        strip, rest = cut_left(room, max(look.target(wide), 2 * look.least + look.gap), look.gap)
        told = min(look.height(desk.say("No place yet"), look.text(17), strip.w, False, 1.4), 52 * look.u)
        title, chips = cut_top(strip, told, 6 * look.u)
    if look.rtl:
        title, chips, rest = mirrored(title, room), mirrored(chips, room), mirrored(rest, room)
    high = 64 if look.portrait else ceil(96 * max(1.0, look.text_step * 0.8))
    words = paragraph(look, title, desk.say("No place yet"), 17, quiet=True)[0]
    picks = pick_from(look, chips, len(waiting), draw, wide=wide, high=high, page=page, words=desk.page_words())
    return (words, *picks), rest


def _chip(look: Look, cell: Box, person: Person, *, on: bool, touch: bool, end: float) -> Group:
    """Someone who waits: the picture above the name, or beside it where there is more width than height."""
    role = "person" if touch else ""
    if is_low(cell):
        chip = person_chip(look, cell, f"person:{person.id}", person.name, person.picture, chosen=on, end=end)
        return Group(chip.shapes, cell, chip.name, role, chip.label, chosen=on)
    fill = AREAS[person.area][0] if not look.young and person.area in AREAS else ""
    inner = cell.inset(6 * look.u)
    high = min(look.height(person.name, look.text(17), inner.w, True, 1.15) + 4 * look.u, inner.h * 0.55)
    disc, words = cut_top(inner, max(30 * look.u, inner.h - high - 2 * look.u), 2 * look.u)
    side = min(disc.w, disc.h)
    face = Box(disc.x + (disc.w - side) / 2, disc.y, side, side)
    name = label(look, words, person.name, 17, look.colours.on_sun if on else look.colours.ink)
    shapes = (
        *paper(look, cell, chosen=on),
        *portrait(look, face, person.name, person.picture, fill=fill),
        replace(name, rtl=reads_rtl(name.text, rtl=look.rtl)),
    )
    return Group(shapes, cell, f"person:{person.id}", role, person.name, chosen=on)


def is_low(cell: Box) -> bool:
    """Whether somebody who waits has the name beside the picture."""
    return cell.w > cell.h * 2


def undo_tool(desk: Desk) -> tuple[Tool, ...]:
    """Undo, when there is something to take back."""
    return (
        (Tool("undo", desk.say("Take back"), "ongedaan", said=desk.say("Undo")),)
        if desk.conversation.can_undo()
        else ()
    )
