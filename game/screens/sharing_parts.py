"""What the check of who may know what is drawn with: the strips of all that stands there, and the chosen thing with its levels."""

from collections.abc import Iterable, Sequence

from game.model.deck import Entry
from game.screens.table_sides import picture_of
from game.shapes import Box, Group, Picture, Rect, Shape, Shapes
from game.ui.button import (
    button,
    button_words,
    ink_on,
    label,
    light_behind,
    of_one_size,
    paper,
    portrait,
    tile,
    tile_words,
)
from game.ui.layout import cut_bottom, cut_left, cut_right, cut_top, grid, mirrored, rows
from game.ui.look import Look


def row_high(look: Look) -> float:
    """How high one strip of the list is at least."""
    lines = look.text(20) * 1.2 + (look.text(17) * 1.25 if _chip_below(look) else 0)
    return max(look.target(80), lines + 16 * look.u)


def rows_a_page(look: Look, box: Box, count: int) -> int:
    """How many strips stand on one page of the list."""
    high = row_high(look) + look.gap
    fit = max(1, int((box.h + look.gap) // high))
    return fit if fit >= count else max(1, int((box.h - look.target(56)) // high))


def row_boxes(look: Look, box: Box, count: int, fit: int) -> list[Box]:
    """Places for the strips of one page, the same on every page."""
    room = box if fit >= count else cut_bottom(box, look.target(56), look.gap)[0]
    down = min(fit, count) if fit >= count else fit
    most = down * row_high(look) * 1.25 + (down - 1) * look.gap
    return rows(room._replace(h=min(room.h, most)), [1] * max(1, down), look.gap)


def item_row(
    look: Look,
    box: Box,
    name: str,
    text: str,
    picture: str,
    levels: Sequence[Entry],
    none: str,
    *,
    chosen: bool,
    person: bool,
) -> Group:
    """One thing that stands there: its picture, what it says, and who may know it. `none` is said as long as nobody chose."""
    pad = 10 * look.u
    disc, rest = cut_left(box.inset(pad), min(box.h - 2 * pad, 64 * look.u), 1.4 * pad)
    disc = disc._replace(y=disc.y + (disc.h - disc.w) / 2, h=disc.w)
    if _chip_below(look):
        words, chip = cut_top(rest, rest.h * 0.54)
    else:
        words, chip = cut_right(rest, rest.w * 0.42, pad)
        chip = chip.inset(0, max(0.0, chip.h - 52 * look.u) / 2)
    if look.rtl:
        disc, words, chip = (mirrored(one, box) for one in (disc, words, chip))
    colour = ink_on(look, chosen=chosen)
    shapes: list[Shape] = [
        *paper(look, box, chosen=chosen),
        *(portrait(look, disc, text, picture) if person else _in_disc(look, disc, picture)),
        label(look, words, text, 20, colour, centred=False),
        *_chip(look, chip, levels, none, chosen=chosen),
    ]
    said = ", ".join(level.label for level in levels) or none
    return Group(tuple(shapes), box, name, "button", f"{text}: {said}", chosen=chosen)


def levels_of(look: Look, box: Box, levels: Sequence[Entry], chosen: Sequence[str]) -> Iterable[Group]:
    """The levels as tiles: a picture and a word; where it is narrow, three beside each other."""
    across = 3 if look.portrait or look.compact else 2
    down = -(-len(levels) // across)
    cells = grid(box, across, down, look.gap)
    beside = bool(cells) and (cells[0].h < 92 * look.u or cells[0].w > 2.2 * cells[0].h)
    rooms = [button_words(look, cell, picture=True) if beside else tile_words(look, cell) for cell in cells]
    size = of_one_size(look, ((level.label, room) for room, level in zip(rooms, levels, strict=False)), 18)
    for cell, level in zip(cells, levels, strict=False):
        place = mirrored(cell, box) if look.rtl else cell
        picture, on = picture_of("sharing_levels", level.id), level.id in chosen
        name = f"level:{level.id}"
        if beside:
            yield button(look, place, name, level.label, picture=picture, chosen=on, design=size)
        else:
            yield tile(look, place, name, level.label, picture=picture, chosen=on, design=size)


def chosen_head(look: Look, box: Box, text: str, question: str, picture: str, *, person: bool) -> Shapes:
    """What was chosen, large, and the question about it."""
    side = min(box.h, 76 * look.u)
    disc, words = cut_left(box, side, 14 * look.u)
    disc = disc._replace(y=disc.y + (disc.h - side) / 2, h=side)
    top, under = cut_top(words, words.h * 0.56)
    if look.rtl:
        disc, top, under = (mirrored(one, box) for one in (disc, top, under))
    return (
        *(portrait(look, disc, text, picture) if person else _in_disc(look, disc, picture)),
        label(look, top, text, 25, look.colours.ink, centred=False),
        label(look, under, question, 18, look.colours.ink2, centred=False, bold=False),
    )


def _chip_below(look: Look) -> bool:
    return look.large_text or look.compact or (look.portrait and look.size.w < 700)


def _chip(look: Look, box: Box, levels: Sequence[Entry], none: str, *, chosen: bool) -> Shapes:
    """Who may know it: the picture and the word of one level, the pictures of more."""
    colours, below = look.colours, _chip_below(look)
    shapes: list[Shape] = []
    inner = box
    ink = ink_on(look, chosen=chosen) if below else colours.ink
    if not below:
        fill = colours.paper if chosen or colours.flat else colours.chip
        line = colours.line if colours.flat else ""
        shapes.append(Rect(box, fill=fill, line=line, width=1.5 * look.u, radius=box.h / 2))
        inner = box.inset(14 * look.u, 4 * look.u)
    side = min(inner.h, 34 * look.u)
    x = inner.x
    for level in levels:
        place = Box(x, inner.y + (inner.h - side) / 2, side, side)
        place = mirrored(place, inner) if look.rtl else place
        shapes += light_behind(look, place.inset(side * 0.1))
        shapes.append(Picture(place, picture_of("sharing_levels", level.id)))
        x += side + 6 * look.u
    if len(levels) < 2:
        words = Box(x, inner.y, max(1.0, inner.x + inner.w - x), inner.h)
        words = mirrored(words, inner) if look.rtl else words
        text = levels[0].label if levels else none
        shapes.append(label(look, words, text, 17, ink, centred=False, bold=bool(levels)))
    return tuple(shapes)


def _in_disc(look: Look, box: Box, picture: str) -> Shapes:
    """A thing is no person: its picture lies on a leaf with round corners."""
    colours = look.colours
    ground = Rect(box, fill=colours.picture, line=colours.line, width=1.5 * look.u, radius=box.w * 0.24)
    return (ground, Picture(box.inset(box.w * 0.14), picture))
