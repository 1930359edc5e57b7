"""The heads of the list: a touch puts the rows in that order, a second touch the other way round; and the way to other pages."""

from math import inf

from game.screens.desk import Desk
from game.screens.list_columns import Columns
from game.screens.list_order import By, Sorting
from game.shapes import Box, Group, Shape, Shapes, Stroke
from game.ui.button import fitting, ink_on, label, paper
from game.ui.layout import columns as side_by_side
from game.ui.layout import cut_left, cut_right, mirrored
from game.ui.look import Look
from game.ui.picking import page_buttons

SIGN = 24  # design pixels: the room of the sign that says which order it is
LETTERS = 17


def heads_height(look: Look) -> float:
    """The height of the heads."""
    return max(look.target(48), look.text(LETTERS) * 1.15 + 12 * look.u)


def heads_stand(desk: Desk, look: Look, columns: Columns, box: Box) -> bool:
    """Whether each head stands above its column; else they stand side by side in a strip, with the pages at its end."""
    places = _above(look, columns, box)
    needed = _least(desk, look)
    return bool(places) and all(places[by].w >= needed for by in places)


def draw_heads(desk: Desk, look: Look, columns: Columns, box: Box, sorting: Sorting) -> Shapes:
    """The heads above their columns; those that put nothing in order are words alone."""
    shapes: list[Shape] = [_head(desk, look, place, by, sorting) for by, place in _above(look, columns, box).items()]
    words = {
        "support": desk.say("For each other"),
        "knows": desk.say("Knows"),
        "wishes": desk.say("Wishes"),
        "share": desk.say("Who may know"),
    }
    for name, cell in columns.cells(box, rtl=look.rtl).items():
        if name in words:
            place = cell._replace(y=box.y, h=box.h)
            shapes.append(label(look, place, words[name], 16, look.colours.ink2, bold=False))
    return tuple(shapes)


def draw_strip(desk: Desk, look: Look, box: Box, sorting: Sorting, page: int, pages: int) -> Shapes:
    """The heads in a strip, and at its end the buttons that turn the page."""
    heads, turns = box, box
    if pages > 1:
        heads, turns = cut_left(box, box.w - 2 * look.target(48) - 2 * look.gap, look.gap)
    else:
        turns = box._replace(w=0)
    wide = min(heads.w, 3 * (_least(desk, look) + 40 * look.u * look.text_step) + 2 * look.gap)
    cells = side_by_side(heads._replace(w=wide), [1, 1, 1], look.gap)
    if look.rtl:
        cells, turns = [mirrored(cell, box) for cell in cells], mirrored(turns, box)
    shapes: list[Shape] = [_head(desk, look, cell, by, sorting) for cell, by in zip(cells, _words(desk), strict=True)]
    if pages > 1:
        shapes += page_buttons(look, turns, page, pages, desk.page_words(), most=look.target(48))
    return tuple(shapes)


def _words(desk: Desk) -> dict[By, str]:
    return {"name": desk.say("Name"), "area": desk.say("Belongs to"), "closeness": desk.say("How close")}


def _least(desk: Desk, look: Look) -> float:
    """The width in which each head stands on one line."""
    size = min(look.text(LETTERS), max(look.smallest, look.text(LETTERS) * 0.8))
    return max(look.width(word, size, True) for word in _words(desk).values()) + (SIGN + 20) * look.u


def _above(look: Look, columns: Columns, box: Box) -> dict[By, Box]:
    """The places of the heads above the columns of one line; nothing where rows have two lines.

    Where the part of life has no column it stands under the name, and so its head stands beside that of the name.
    """
    if len(columns.lines) > 1:
        return {}
    cells = {name: cell._replace(y=box.y, h=box.h) for name, cell in columns.cells(box, rtl=look.rtl).items()}
    if "area" in cells:
        return {"name": cells["who"], "area": cells["area"], "closeness": cells["close"]}
    halves = side_by_side(cells["who"], [1, 1], look.gap)
    name, area = halves[::-1] if look.rtl else halves
    return {"name": name, "area": area, "closeness": cells["close"]}


def _head(desk: Desk, look: Look, box: Box, by: By, sorting: Sorting) -> Group:
    on = by == sorting.by
    ink, word, u = ink_on(look, chosen=on), _words(desk)[by], look.u
    inner = box.inset(10 * u, 3 * u)
    words, sign = cut_right(inner, SIGN * u if on else 0)
    wide = min(words.w, look.width(word, fitting(look, word, words._replace(h=inf), LETTERS), True) + 2)
    spare = (words.w - wide) / 2
    words, sign = words._replace(x=words.x + spare, w=wide), sign.shifted(-spare, 0)
    if look.rtl:
        words, sign = mirrored(words, inner), mirrored(sign, inner)
    parts: list[Shape] = [*paper(look, box, chosen=on), label(look, words, word, LETTERS, ink, centred=False)]
    if on:
        parts.append(_sign(look, sign, ink, back=sorting.back))
    return Group(tuple(parts), box, f"sort:{by}", "button", _said(desk, by, sorting), chosen=on)


def _sign(look: Look, box: Box, ink: str, *, back: bool) -> Stroke:
    """A triangle that points the way: up from the beginning, down from the end."""
    (x, y), r = box.middle, 7 * look.u
    way = -1 if back else 1
    return Stroke(((x - r, y + way * r * 0.8), (x, y - way * r * 0.8), (x + r, y + way * r * 0.8)), ink, 1.0, ink)


def _said(desk: Desk, by: By, sorting: Sorting) -> str:
    """The word of a head, and which order it is now."""
    word = _words(desk)[by]
    if by != sorting.by:
        return word
    ways = {
        ("name", False): desk.say("from A to Z"),
        ("name", True): desk.say("from Z to A"),
        ("closeness", False): desk.say("closest first"),
        ("closeness", True): desk.say("furthest first"),
        ("area", False): desk.say("in the order of the map"),
        ("area", True): desk.say("in the order of the map, from the end"),
    }
    return f"{word}: {ways[by, sorting.back]}"
