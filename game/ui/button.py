"""Things to touch: buttons, tiles with a picture, chips with a person."""

from game.shapes import Box, Disc, Group, Picture, Rect, Shape, Shapes, Text
from game.shapes.drawing import Align
from game.ui.look import Look


def paper(look: Look, box: Box, *, chosen: bool = False, primary: bool = False, quiet: bool = False) -> Shapes:
    """A sheet of paper with an edge; sun yellow with a dark border when it is chosen."""
    colours = look.colours
    fill = colours.primary if primary else colours.sun if chosen else colours.paper2 if quiet else colours.paper
    line = colours.ink if chosen else "" if primary else colours.line
    edge = Rect(box.shifted(0, 3 * look.u), fill=colours.edge, radius=look.radius)
    return edge, Rect(box, fill=fill, line=line, width=(3 if chosen else 2) * look.u, radius=look.radius)


def fitting(look: Look, text: str, box: Box, design: float, *, bold: bool = True) -> float:
    """The largest size of letters, up to the design's, at which a text stands in a box; never under 13 pixels."""
    size = look.text(design)
    while size > 13 and (
        look.height(text, size, box.w, bold, 1.15) > box.h or _longest(look, text, size, bold) > box.w
    ):
        size -= 1
    return size


def label(
    look: Look, box: Box, text: str, design: float, colour: str, *, centred: bool = True, bold: bool = True
) -> Text:
    """A text in the middle of a box, smaller when it must."""
    size = fitting(look, text, box, design, bold=bold)
    high = look.height(text, size, box.w, bold, 1.15)
    x = box.x + box.w / 2 if centred else box.x
    align: Align = "centre" if centred else "start"
    y = box.y + max(0.0, (box.h - high) / 2)
    return Text(x, y, text, size, colour, bold, look.font, align, box.w, 1.15, look.rtl)


def button(
    look: Look,
    box: Box,
    name: str,
    text: str,
    *,
    glyph: str = "",
    picture: str = "",
    primary: bool = False,
    chosen: bool = False,
    design: float = 20,
    said: str = "",
) -> Group:
    """A button: a glyph or a picture at its start, and a word. `said` is told instead of the word when there is none."""
    colour = look.colours.on_primary if primary else look.colours.ink
    pad = min(14 * look.u, box.w * 0.08, box.h * 0.25)
    icon = min(box.h - 2 * pad, 40 * look.u) if picture else min(box.h * 0.5, 28 * look.u)
    shapes: list[Shape] = [*paper(look, box, chosen=chosen, primary=primary)]
    inner = box.inset(pad)
    if text:
        icon = min(icon, inner.w * 0.4)
    if glyph or picture:
        wide = look.width(text, look.text(design), True) if text else 0.0
        room = inner.w - icon - pad
        start = inner.x + max(0.0, (room - wide) / 2) if text else box.x + (box.w - icon) / 2
        place = Box(start, box.y + (box.h - icon) / 2, icon, icon)
        words = Box(start + icon + pad * 0.6, inner.y, inner.x + inner.w - (start + icon + pad * 0.6), inner.h)
        if look.rtl and text:
            place = Box(box.x + box.w - (place.x - box.x) - icon, place.y, icon, icon)
            words = Box(box.x + box.w - (words.x - box.x) - words.w, words.y, words.w, words.h)
        shapes.append(Picture(place, picture or f"glyph:{glyph}", colour if glyph else ""))
        if text:
            shapes.append(label(look, words, text, design, colour, centred=False))
    else:
        shapes.append(label(look, inner, text, design, colour))
    return Group(tuple(shapes), box, name, "button", said or text, chosen=chosen)


def tile(
    look: Look, box: Box, name: str, text: str, *, picture: str = "", chosen: bool = False, design: float = 18
) -> Group:
    """A tile: a picture with a word under it."""
    shapes = [*paper(look, box, chosen=chosen)]
    inner = box.inset(8 * look.u)
    if picture:
        side = min(inner.w, inner.h * (0.58 if text else 1.0))
        shapes.append(Picture(Box(inner.x + (inner.w - side) / 2, inner.y, side, side), picture))
        inner = Box(inner.x, inner.y + side + 2 * look.u, inner.w, inner.h - side - 2 * look.u)
    if text:
        shapes.append(label(look, inner, text, design, look.colours.ink))
    if chosen:
        shapes.append(_tick(look, box))
    return Group(tuple(shapes), box, name, "button", text, chosen=chosen)


def person_chip(
    look: Look, box: Box, name: str, text: str, picture: str, *, chosen: bool = False, note: str = ""
) -> Group:
    """Someone on a strip of paper: the picture in a disc, the name, and a quiet line under it."""
    pad = 10 * look.u
    side = box.h - 2 * pad
    disc = Box(box.x + pad, box.y + pad, side, side)
    words = Box(box.x + side + 2.4 * pad, box.y + pad / 2, box.w - side - 3.2 * pad, box.h - pad)
    if look.rtl:
        disc = disc.shifted(box.w - 2 * pad - side, 0)
        words = words.shifted(-side - 1.4 * pad, 0)
    shapes = [*paper(look, box, chosen=chosen), *portrait(look, disc, text, picture)]
    if note:
        top = Box(words.x, words.y, words.w, words.h * 0.52)
        under = Box(words.x, words.y + words.h * 0.52, words.w, words.h * 0.46)
        shapes += [
            label(look, top, text, 20, look.colours.ink, centred=False),
            label(look, under, note, 17, look.colours.ink2, centred=False, bold=False),
        ]
    else:
        shapes.append(label(look, words, text, 20, look.colours.ink, centred=False))
    return Group(tuple(shapes), box, name, "button", text, chosen=chosen)


def portrait(look: Look, box: Box, name: str, picture: str) -> Shapes:
    """Someone in a disc: the picture that was chosen, or two letters."""
    x, y = box.middle
    r = box.w / 2
    disc = Disc(x, y, r, fill=look.colours.paper, line=look.colours.ink, width=2.5 * look.u)
    if picture:
        side = r * 1.44
        return disc, Picture(Box(x - side / 2, y - side / 2, side, side), picture)
    letters = Box(x - r * 0.7, y - r * 0.7, r * 1.4, r * 1.4)
    return disc, label(look, letters, name.strip()[:2] or "?", 22, look.colours.ink)


def _tick(look: Look, box: Box) -> Picture:
    side = min(22 * look.u, box.w / 3, box.h / 3)
    room = side * 3 / 11
    x = box.x + room if look.rtl else box.x + box.w - side - room
    return Picture(Box(x, box.y + room, side, side), "glyph:vink", look.colours.ink)


def _longest(look: Look, text: str, size: float, bold: bool) -> float:
    return max((look.width(word, size, bold) for word in text.split()), default=0.0)
