"""A large card to choose: a picture in the light, a word, and a line about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.shapes import Box, Disc, Group, Picture, Rect, Shape, Shapes, Text
from game.shapes.drawing import Align
from game.ui.button import light_behind
from game.ui.layout import columns, cut_left, cut_top, grid, mirrored, rows
from game.ui.look import Look

SHARES = (
    1.0,
    0.92,
    0.85,
    0.78,
    0.7,
    0.62,
    0.55,
    0.48,
    0.4,
    0.3,
)  # letters shrink by these steps until every card has room
RINGS = ((0.98, 3), (0.78, 2), (0.58, 1), (0.38, 0))  # share of the room, and the colour of the map's ring


@dataclass(frozen=True, slots=True)
class Choice:
    """What stands on a large card. `beside` are two smaller pictures at the corners of the light, where there is room for them."""

    name: str
    word: str
    line: str
    picture: str
    beside: tuple[str, str] | tuple[()] = ()


def big_cards(look: Look, cells: Sequence[Box], choices: Sequence[Choice], design: float) -> list[Group]:
    """Cards of one size as buttons, with letters of one size, and their words on one line."""
    box = cells[0].inset(min(12 * look.u, cells[0].h * 0.06))
    wide = box.w > 1.6 * box.h
    panel, words = (
        cut_left(box, min(box.h * 1.2, box.w * 0.3), 24 * look.u) if wide else cut_top(box, box.h * 0.44, 10 * look.u)
    )
    words = words.inset(8 * look.u, 0)
    share = next((one for one in SHARES if all(_stands(look, words, card, design, one) for card in choices)), 0.2)
    if not wide:
        high = max(sum(_heights(look, words, card, design, share)) for card in choices)
        down = max(0.0, min(box.h - high - 20 * look.u, box.w * 1.1))
        panel, words = panel._replace(h=down), words._replace(y=box.y + down + 10 * look.u, h=high)
    return [
        _card(
            look,
            cell,
            card,
            panel.shifted(cell.x - cells[0].x, cell.y - cells[0].y),
            words.shifted(cell.x - cells[0].x, cell.y - cells[0].y),
            share,
            design,
            centred=not wide,
        )
        for cell, card in zip(cells, choices, strict=True)
    ]


def _card(
    look: Look, box: Box, card: Choice, panel: Box, words: Box, share: float, design: float, *, centred: bool
) -> Group:
    """One card, with the places of its picture and its words."""
    if look.rtl:
        panel, words = mirrored(panel, box), mirrored(words, box)
    large, small = look.text(design * share), look.text(20 * share)
    high, between, under = _heights(look, words, card, design, share)
    x = words.x + (words.w / 2 if centred else 0)
    y = words.y if centred else words.y + max(0.0, (words.h - high - between - under) / 2)
    align: Align = "centre" if centred else "start"
    colours = look.colours
    texts = (
        Text(x, y, card.word, large, colours.ink, True, look.font, align, words.w, 1.2, look.rtl),
        Text(x, y + high + between, card.line, small, colours.ink2, False, look.font, align, words.w, 1.3, look.rtl),
    )
    shapes = (*card_paper(look, box), *lit(look, panel, card.picture, card.beside), *texts)
    return Group(shapes, box, card.name, "button", f"{card.word}. {card.line}")


def _heights(look: Look, box: Box, card: Choice, design: float, share: float) -> tuple[float, float, float]:
    """How high the word is, the room under it, and how high the line is."""
    word = look.height(card.word, look.text(design * share), box.w, True, 1.2)
    return word, 6 * look.u, look.height(card.line, look.text(20 * share), box.w, False, 1.3)


def _stands(look: Look, box: Box, card: Choice, design: float, share: float) -> bool:
    widest = max(look.width(one, look.text(design * share), True) for one in card.word.split())
    return widest <= box.w and sum(_heights(look, box, card, design, share)) <= box.h


def card_paper(look: Look, box: Box) -> Shapes:
    """Thick paper with its shadow on the table."""
    colours, u = look.colours, look.u
    radius = (28 if look.young else 18) * u
    line = colours.ink2 if dark(look) else colours.ink
    shadow = (Rect(box.shifted(0, 8 * u), fill=colours.shadow, radius=radius, blur=14 * u),) if colours.shadow else ()
    edge = Rect(box.shifted(0, 4 * u), fill=colours.edge, radius=radius)
    return (*shadow, edge, Rect(box, fill=colours.paper, line=line, width=2.5 * u, radius=radius))


def dark(look: Look) -> bool:
    """Whether paper is dark and letters are light."""
    return int(look.colours.paper[1:3], 16) < 128


def lit(look: Look, box: Box, picture: str, beside: tuple[str, str] | tuple[()] = ()) -> Shapes:
    """A picture with rings of light behind it, as the player stands on the map."""
    if min(box.w, box.h) < 40 * look.u:
        return ()
    colours, (x, y) = look.colours, box.middle
    side = min(box.w * 0.62, box.h * 0.66, 240 * look.u)
    place = Box(x - side / 2, y - side / 2, side, side)
    if colours.flat:
        return (Picture(place, picture), *_beside(look, box, beside))
    shapes: list[Shape] = [Rect(box, fill=colours.rings[4], radius=look.radius)]
    across, down = min(box.w, box.h * 1.6) / 2, min(box.h, box.w * 1.1) / 2
    shapes += [Disc(x, y, across * share, down * share, fill=colours.rings[ring]) for share, ring in RINGS]
    glow = min(side * 0.8, box.w / 2, box.h / 2)
    shapes.append(Disc(x, y, glow, fill=f"{colours.picture}e0", rim=f"{colours.picture}00"))
    behind = light_behind(look, place) if dark(look) else ()
    return (*shapes, *behind, Picture(place, picture), *_beside(look, box, beside))


def _beside(look: Look, box: Box, beside: tuple[str, str] | tuple[()]) -> Shapes:
    u = look.u
    if not beside or dark(look) or box.w < 260 * u or box.h < 190 * u:
        return ()
    side = min(84 * u, box.h * 0.34, box.w * 0.26)
    low = Box(box.x + 14 * u, box.y + box.h - side - 12 * u, side, side)
    high = Box(box.x + box.w - side - 14 * u, box.y + 12 * u, side, side)
    return tuple(
        Picture(mirrored(place, box) if look.rtl else place, name)
        for place, name in zip((low, high), beside, strict=True)
    )


def side_by_side(look: Look, box: Box, count: int, gap: float) -> list[Box]:
    """Equal places: in a row, under each other in a window that is upright, two by two when four have large letters; in reading order."""
    if look.portrait:
        return rows(box, [1] * count, gap)
    if count == 4 and (look.large_text or look.compact):
        cells = grid(box, 2, 2, gap)
        return [mirrored(cell, box) for cell in cells] if look.rtl else cells
    cells = columns(box, [1] * count, gap)
    high = min(box.h, cells[0].w * 1.6)  # cards are no towers
    cells = [cell._replace(y=box.y + (box.h - high) / 3, h=high) for cell in cells]
    return cells[::-1] if look.rtl else cells
