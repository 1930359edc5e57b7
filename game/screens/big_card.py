"""A large card to choose: a picture in the light, a word, and a line about it."""

from game.shapes import Box, Disc, Group, Picture, Rect, Shape, Shapes, Text
from game.shapes.drawing import Align
from game.ui.button import light_behind
from game.ui.layout import columns, cut_left, cut_top, grid, mirrored, rows
from game.ui.look import Look

RINGS = ((0.98, 3), (0.78, 2), (0.58, 1), (0.38, 0))  # share of the room, and the colour of the map's ring


def big_card(
    look: Look,
    box: Box,
    name: str,
    word: str,
    line: str = "",
    *,
    picture: str,
    beside: tuple[str, str] | tuple[()] = (),
    design: float = 34,
) -> Group:
    """The card as a button. `beside` are two smaller pictures at the corners of the light, where there is room for them."""
    inner = box.inset(min(12 * look.u, box.h * 0.06))
    if box.w > 1.6 * box.h:
        panel, words = cut_left(inner, min(inner.h * 1.2, inner.w * 0.3), 16 * look.u)
        if look.rtl:
            panel, words = mirrored(panel, inner), mirrored(words, inner)
        texts = _words(look, words.inset(8 * look.u, 4 * look.u), word, line, design, centred=False)[0]
    else:
        room = inner.inset(10 * look.u, 0)
        room = room._replace(h=inner.h * (0.56 if look.large_text else 0.5))
        high = _words(look, room, word, line, design, centred=True)[1] + 20 * look.u
        panel, words = cut_top(inner, max(0.0, min(inner.h - high, inner.w * 0.95)))
        texts = _words(look, words.inset(10 * look.u, 4 * look.u), word, line, design, centred=True)[0]
    shapes: Shapes = (*card_paper(look, box), *lit(look, panel, picture, beside), *texts)
    return Group(shapes, box, name, "button", f"{word}. {line}" if line else word)


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
        Picture(mirrored(place, box) if look.rtl else place, name) for place, name in zip((low, high), beside, strict=True)
    )


def _words(
    look: Look, box: Box, word: str, line: str, design: float, *, centred: bool
) -> tuple[tuple[Text, ...], float]:
    """The word and the line in the middle of a box, and how high they are; smaller letters when they must."""
    for share in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3):
        large, small = look.text(design * share), look.text(20 * share)
        widest = max((look.width(one, large, True) for one in word.split()), default=0.0)
        high = look.height(word, large, box.w, True, 1.2)
        under = look.height(line, small, box.w, False, 1.3) if line else 0.0
        between = 6 * look.u if line else 0.0
        if widest <= box.w and high + between + under <= box.h:
            break
    align: Align = "centre" if centred else "start"
    x, y = box.x + (box.w / 2 if centred else 0), box.y + max(0.0, (box.h - high - between - under) / 2)
    colours = look.colours
    texts = [Text(x, y, word, large, colours.ink, True, look.font, align, box.w, 1.2, look.rtl)]
    if line:
        texts.append(
            Text(x, y + high + between, line, small, colours.ink2, False, look.font, align, box.w, 1.3, look.rtl)
        )
    return tuple(texts), high + between + under


def side_by_side(look: Look, box: Box, count: int, gap: float) -> list[Box]:
    """Equal places: in a row, under each other in a window that is upright, two by two when four have large letters; in reading order."""
    if look.portrait:
        return rows(box, [1] * count, gap)
    if count == 4 and (look.large_text or look.compact):
        cells = grid(box, 2, 2, gap)
        return [mirrored(cell, box) for cell in cells] if look.rtl else cells
    cells = columns(box, [1] * count, gap)
    return cells[::-1] if look.rtl else cells
