"""The cells of the list that can be touched: how close, part of life, support, who knows whom, wishes, who may know, and more."""

from dataclasses import replace

from game.model.records import Person
from game.rings.badges import badge
from game.screens.desk import Desk
from game.screens.list_columns import BADGE, close_parts, short_level
from game.screens.list_order import Row, area_of
from game.screens.list_words import (
    Found,
    area_word,
    close_words,
    known_names,
    level_words,
    name_of,
    ring_word,
    support_words,
    told,
    wish_words,
)
from game.shapes import Box, Group, Picture, Shape, Shapes
from game.ui.button import button, button_words, fitting, label, light_behind, paper, shortened
from game.ui.layout import cut_left, mirrored
from game.ui.look import Look

PICTURES = 4  # of support in a cell; all of them stand one touch further


def draw_cell(desk: Desk, look: Look, found: Found, row: Row, name: str, box: Box, *, headed: bool) -> Shapes:
    """One cell of a row; an open place has only some of them."""
    if not isinstance(row, Person):
        return _of_open_place(desk, look, found, row, name, box, headed=headed)
    match name:
        case "close":
            return _close(desk, look, found, row, box)
        case "area":
            return (_area(desk, look, found, row, box),)
        case "support":
            return (_support(desk, look, found, row, box, headed=headed),)
        case "knows":
            words, said = known_names(found, row.id), desk.say("Knows")
            return (_words(desk, look, box, f"knows:{row.id}", said, words, "lijn", headed=headed),)
        case "wishes":
            words, said = wish_words(desk, found, row.id), desk.say("Wishes")
            return (_words(desk, look, box, f"wishes-of:{row.id}", said, words, "plus", headed=headed),)
        case "share":
            return (_share(desk, look, found, row, box, headed=headed),)
    said = desk.say("More about {name}", name=row.name)
    return (button(look, box, f"page:{row.id}", "", glyph="pen", said=said),)


def stands(look: Look, box: Box, text: str, design: float = 17) -> bool:
    """Whether words stand whole on a button without a glyph, be it in the smallest letters."""
    room = button_words(look, box)
    size = fitting(look, text, room, design)
    longest = max((look.width(word, size, True) for word in text.split()), default=0.0)
    return longest <= room.w and shortened(look, text, room, size) == text


def _of_open_place(desk: Desk, look: Look, found: Found, row: Row, name: str, box: Box, *, headed: bool) -> Shapes:
    called = name_of(desk, row)
    match name:
        case "close":
            said = f"{desk.say('Take away')}: {called}"
            return (
                button(look, box, f"close-spot:{row.id}", desk.say("Take away"), glyph="sluit", design=17, said=said),
            )
        case "area":
            return (_area(desk, look, found, row, box),)
        case "share":
            return (_share(desk, look, found, row, box, headed=headed),)
        case "page":
            said = f"{desk.say('Change')}: {called}"
            return (button(look, box, f"open-spot:{row.id}", "", glyph="pen", said=said),)
    return ()


def _close(desk: Desk, look: Look, found: Found, row: Person, box: Box) -> Shapes:
    """How close, with a step closer (up, as in the list and with the arrows on the map) and a step further; first a place."""
    spot = found.view.spot(row.id)
    if spot is None:
        word = desk.say("Give a place")
        said = f"{word}: {row.name}"
        return (button(look, box, f"place:{row.id}", word, glyph="kring", design=17, said=said),)
    closer, ring, further = close_parts(look, box)
    said = f"{row.name}: {close_words(desk, found, row.id)}"
    shapes: list[Shape] = []
    if spot.ring > 1:
        told_closer = f"{desk.say('Closer')}: {row.name}"
        shapes.append(button(look, closer, f"closer:{row.id}", "", glyph="omhoog", said=told_closer))
    shapes.append(button(look, ring, f"ring:{row.id}", ring_word(desk, found, row.id), design=17, said=said))
    if spot.ring < 5:
        told_further = f"{desk.say('Further away')}: {row.name}"
        shapes.append(button(look, further, f"further:{row.id}", "", glyph="omlaag", said=told_further))
    return tuple(shapes)


def _area(desk: Desk, look: Look, found: Found, row: Row, box: Box) -> Group:
    area, colours, u = area_of(found.view, row), look.colours, look.u
    word = area_word(desk, found, row) or desk.say("not chosen yet")
    said = f"{desk.say('Belongs to')}: {word}"
    inner = box.inset(10 * u, 4 * u)
    sign, words = cut_left(inner, BADGE * u if area else 0)
    if look.rtl:
        sign, words = mirrored(sign, inner), mirrored(words, inner)
    x = sign.x + sign.w - 10 * u if look.rtl else sign.x + 10 * u
    mark = (badge(area, x, sign.middle[1], 9 * u, colours.on_sun, 1.4 * u),) if area else ()
    text = label(look, words, word, 17, colours.ink, centred=False, bold=bool(area))
    return Group((*paper(look, box), *mark, text), box, f"area-of:{row.id}", "button", said)


def _support(desk: Desk, look: Look, found: Found, row: Person, box: Box, *, headed: bool) -> Group:
    kinds = {entry.id: entry for entry in desk.entries("support_kinds")}
    given = [kinds[one.kind] for one in found.support.get(row.id, ()) if one.kind in kinds]
    name, word = f"support-of:{row.id}", desk.say("For each other")
    if not given:
        return _words(desk, look, box, name, word, [], "steun", headed=headed)
    said = told(word, support_words(desk, found, row.id, ways=True))
    gap = (5 if look.colours.picture == look.colours.paper else 10) * look.u  # on discs of light they need more
    fits = max(1, int((box.w - 12 * look.u + gap) // (24 * look.u + gap)))
    shown = given[: min(PICTURES, fits)]
    side = min(32 * look.u, (box.w - 12 * look.u + gap) / len(shown) - gap, box.h * 0.62)
    x = box.x + (box.w - (side + gap) * len(shown) + gap) / 2
    shapes: list[Shape] = [*paper(look, box)]
    for number, kind in enumerate(shown):
        place = Box(x + number * (side + gap), box.y + (box.h - side) / 2, side, side)
        place = mirrored(place, box) if look.rtl else place
        light = light_behind(look, place)
        shapes += [*light, Picture(place.inset(side * 0.08) if light else place, kind.icon)]
    return Group(tuple(shapes), box, name, "button", said)


def _share(desk: Desk, look: Look, found: Found, row: Row, box: Box, *, headed: bool) -> Group:
    levels = found.view.levels(row.id)
    words = [short_level(desk.library.label("sharing_levels", level)) for level in levels]
    drawn = _words(desk, look, box, f"share-of:{row.id}", desk.say("Who may know"), words, "oog", headed=headed)
    told_levels = level_words(desk, found, row.id) or [desk.say("not chosen yet")]
    return replace(drawn, label=told(desk.say("Who may know"), told_levels))


def _words(
    desk: Desk, look: Look, box: Box, name: str, word: str, values: list[str], glyph: str, *, headed: bool
) -> Group:
    """What stands there, as much of it as can be read; nothing yet: a glyph, with the word where no head says it."""
    said = told(word, values) or word
    for count in range(len(values), 0, -1):
        text = ", ".join(values[:count]) + (" +" if count < len(values) else "")
        if stands(look, box, text):
            return button(look, box, name, text, design=17, said=said)
    if not values and not headed and stands(look, box, word):
        return button(look, box, name, word, glyph=glyph, design=16, said=said)
    return button(look, box, name, "", glyph=glyph, said=said)
