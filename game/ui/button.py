"""Things to touch: buttons, tiles with a picture, chips with a person."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from game.shapes import Box, Disc, Group, Picture, Rect, Shape, Shapes, Text
from game.shapes.drawing import Align
from game.shapes.graphemes import first_letters, graphemes
from game.ui.layout import mirrored
from game.ui.look import Look

HIGH = 110  # design pixels: a glyph above its word grows in a button that is as high as this
TICK = 22  # design pixels: room for the tick beside a name
TURNED = {"terug": "verder", "verder": "terug"}  # from right to left, back is at the right


def paper(look: Look, box: Box, *, chosen: bool = False, primary: bool = False, quiet: bool = False) -> Shapes:
    """A sheet of paper with an edge; sun yellow with a dark border when it is chosen."""
    colours = look.colours
    fill = colours.primary if primary else colours.sun if chosen else colours.paper2 if quiet else colours.paper
    line = colours.ink if chosen else "" if primary else colours.line
    edge = Rect(box.shifted(0, 3 * look.u), fill=colours.edge, radius=look.radius)
    return edge, Rect(box, fill=fill, line=line, width=(3 if chosen else 2) * look.u, radius=look.radius)


def ink_on(look: Look, *, chosen: bool = False, primary: bool = False) -> str:
    """The colour of words and glyphs on a sheet of paper."""
    colours = look.colours
    return colours.on_primary if primary else colours.on_sun if chosen else colours.ink


def fitting(look: Look, text: str, box: Box, design: float, *, bold: bool = True) -> float:
    """The largest size of letters, up to the design's, at which a text stands in a box; never smaller than can be read."""
    size = look.text(design)
    while size > look.smallest and (
        look.height(text, size, box.w, bold, 1.15) > box.h or _longest(look, text, size, bold) > box.w
    ):
        size -= 1
    return size


def of_one_size(look: Look, words: Iterable[tuple[str, Box]], design: float) -> float:
    """The size of letters (design pixels) at which each text stands in its box: words side by side have letters of one size."""
    smallest = min((fitting(look, text, box, design) for text, box in words), default=look.text(design))
    return min(design, smallest / (look.u * look.text_step))


def _stands(look: Look, text: str, box: Box, design: float) -> bool:
    """Whether a text stands in a box whole, be it in the smallest letters."""
    return shortened(look, text, box, fitting(look, text, box, design)) == text


def label(
    look: Look, box: Box, text: str, design: float, colour: str, *, centred: bool = True, bold: bool = True
) -> Text:
    """A text in the middle of a box, smaller when it must; what is too long even then (somebody's long name) ends in "…"."""
    size = fitting(look, text, box, design, bold=bold)
    text = shortened(look, text, box, size, bold=bold)
    high = look.height(text, size, box.w, bold, 1.15)
    x = box.x + box.w / 2 if centred else box.x
    align: Align = "centre" if centred else "start"
    y = box.y + max(0.0, (box.h - high) / 2)
    return Text(x, y, text, size, colour, bold, look.font, align, box.w, 1.15, look.rtl)


def shortened(look: Look, text: str, box: Box, size: float, *, bold: bool = True) -> str:
    """The text, or as much of its beginning as stands in a box."""
    if look.height(text, size, box.w, bold, 1.15) <= box.h + 1:
        return text
    letters = graphemes(text)

    def beginning(end: int) -> str:
        return "".join(letters[:end]).rstrip() + "…"

    fit = bisect_right(
        range(1, len(letters)), box.h + 1, key=lambda end: look.height(beginning(end), size, box.w, bold, 1.15)
    )
    return beginning(max(1, fit))


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
    colour = ink_on(look, chosen=chosen, primary=primary)
    shapes: list[Shape] = [*paper(look, box, chosen=chosen, primary=primary)]
    if glyph and text and not _stands(look, text, button_words(look, box, glyph=True), design):
        glyph = ""  # no room for both: the word says more
    words = button_words(look, box, glyph=bool(glyph), picture=bool(picture))
    if glyph or picture:
        icon = _icon(look, box, picture=bool(picture), alone=not text)
        taken = fitting(look, text, words, design) if text else 0.0
        wide = min(words.w, look.extent(text, taken, words.w)[0]) if text else 0.0
        spare = (words.w - wide) / 2 if text else 0.0
        pad = (box.w - words.w - icon) / 3
        start = box.x + pad + spare if text else box.x + (box.w - icon) / 2
        place = Box(start, box.y + (box.h - icon) / 2, icon, icon)
        words = words._replace(x=start + icon + pad, w=wide + 2)
        if look.rtl:
            place, words = mirrored(place, box), mirrored(words, box)
        shapes += _icon_shapes(look, place, picture, glyph, colour)
        if text:
            shapes.append(label(look, words, text, design, colour, centred=False))
    else:
        shapes.append(label(look, words, text, design, colour))
    if chosen and glyph != "vink" and _tick_is_free(look, box, shapes):
        shapes.append(tick(look, box))
    return Group(tuple(shapes), box, name, "button", said or text, chosen=chosen)


def upright_button(
    look: Look,
    box: Box,
    name: str,
    text: str,
    *,
    glyph: str,
    primary: bool = False,
    chosen: bool = False,
    design: float = 18,
) -> Group:
    """A button with its glyph above the word, where a row of buttons is narrow, or where one button may be large."""
    colour = ink_on(look, chosen=chosen, primary=primary)
    words, air = upright_words(look, box), 3 * look.u
    high = look.height(text, fitting(look, text, words, design), words.w, True, 1.15)
    icon = min(box.h - high - 3 * air, (24 if box.h < HIGH * look.u else 64) * look.u)
    top = box.y + (box.h - icon - air - high) / 2  # both together in the middle, as on a tile
    place = Box(box.x + (box.w - icon) / 2, top, icon, icon)
    words = words._replace(y=top + icon + air, h=high + 1)
    parts = (*paper(look, box, chosen=chosen, primary=primary), Picture(place, f"glyph:{glyph}", colour))
    return Group((*parts, label(look, words, text, design, colour)), box, name, "button", text, chosen=chosen)


def upright_words(look: Look, box: Box) -> Box:
    """The room for the word under a glyph."""
    top = box.h * (0.36 if box.h < HIGH * look.u else 0.52)
    edge = min(8 * look.u, max(5 * look.u, box.w * 0.05))
    return Box(box.x + edge, box.y + top, box.w - 2 * edge, box.h - top - 3 * look.u)


def button_words(look: Look, box: Box, *, glyph: bool = False, picture: bool = False) -> Box:
    """The room for the word on a button."""
    pad = min(12 * look.u, box.w * 0.07, box.h * 0.2)
    if not glyph and not picture:
        return box.inset(pad, pad * 0.5)
    icon = _icon(look, box, picture=picture)
    return Box(box.x + 2 * pad + icon, box.y + pad * 0.5, max(1.0, box.w - 3 * pad - icon), box.h - pad)


def _icon(look: Look, box: Box, *, picture: bool = False, alone: bool = False) -> float:
    """The side of the picture on a button."""
    most = min(box.h * 0.72, 44 * look.u) if picture else min(box.h * 0.5, 28 * look.u)
    return min(max(most, 20.0), box.h * 0.8, box.w * (0.7 if alone else 0.3))


def _icon_shapes(look: Look, place: Box, picture: str, glyph: str, colour: str) -> Shapes:
    if not picture:
        glyph = TURNED.get(glyph, glyph) if look.rtl else glyph
        return (Picture(place, f"glyph:{glyph}", colour),)
    return (*light_behind(look, place), Picture(place, picture))


def light_behind(look: Look, place: Box) -> Shapes:
    """In the evening a picture lies on a light disc: its outlines are dark."""
    if look.colours.picture == look.colours.paper or look.colours.flat:
        return ()
    (x, y), r = place.middle, place.w * 0.6
    return (Disc(x, y, r, fill=look.colours.picture),)


def tile(
    look: Look, box: Box, name: str, text: str, *, picture: str = "", chosen: bool = False, design: float = 18
) -> Group:
    """A tile: a picture with a word under it."""
    shapes = [*paper(look, box, chosen=chosen)]
    inner = box.inset(_tile_edge(look, box))
    if picture:
        wanted = (
            look.height(text, fitting(look, text, tile_words(look, box), design), inner.w, True, 1.15) if text else 0
        )
        side = max(1.0, min(inner.w, inner.h - wanted - 4 * look.u)) if text else min(inner.w, inner.h)
        side = min(side, inner.h * 0.66) if text else side
        top = inner.y + max(0.0, (inner.h - side - wanted - 4 * look.u) / 2) if text else inner.y + (inner.h - side) / 2
        place = Box(inner.x + (inner.w - side) / 2, top, side, side)
        light = () if picture.startswith("glyph:") else light_behind(look, place.inset(side * 0.08))
        shapes += () if chosen else light
        if picture.startswith("glyph:"):
            shapes.append(Picture(place.inset(side * 0.16), picture, ink_on(look, chosen=chosen)))
        else:
            shapes.append(Picture(place.inset(side * 0.1) if light else place, picture))
        inner = Box(inner.x, top + side + 4 * look.u, inner.w, inner.y + inner.h - top - side - 4 * look.u)
    if text:
        shapes.append(label(look, inner, text, design, ink_on(look, chosen=chosen)))
    if chosen:
        shapes.append(tick(look, box))
    return Group(tuple(shapes), box, name, "button", text, chosen=chosen)


def tile_words(look: Look, box: Box) -> Box:
    """The most room that the word under a picture takes of its tile."""
    inner = box.inset(_tile_edge(look, box))
    return inner._replace(h=inner.h * 0.5)


def _tile_edge(look: Look, box: Box) -> float:
    return min(10 * look.u, box.w * 0.08, box.h * 0.08)


def person_chip(
    look: Look, box: Box, name: str, text: str, picture: str, *, chosen: bool = False, note: str = "", end: float = 0.0
) -> Group:
    """Someone on a strip of paper: the picture in a disc, the name, and a quiet line under it. So much at its `end` stays free of words."""
    end = max(end, TICK * look.u if chosen else 0.0)
    pad = 10 * look.u
    side = min(box.h - 2 * pad, box.w * 0.4)
    disc = Box(box.x + pad, box.y + (box.h - side) / 2, side, side)
    words = Box(box.x + side + 2.4 * pad, box.y + pad / 2, box.w - side - 3.2 * pad - end, box.h - pad)
    if look.rtl:
        disc = disc.shifted(box.w - 2 * pad - side, 0)
        words = words.shifted(end - side - 1.4 * pad, 0)
    shapes = [*paper(look, box, chosen=chosen), *portrait(look, disc, text, picture)]
    colour = ink_on(look, chosen=chosen)
    if note:
        top, under = words._replace(h=words.h * 0.54), Box(words.x, words.y + words.h * 0.54, words.w, words.h * 0.46)
        quiet = colour if chosen else look.colours.ink2
        shapes += [
            label(look, top, text, 20, colour, centred=False),
            label(look, under, note, 17, quiet, centred=False, bold=False),
        ]
    else:
        shapes.append(label(look, words, text, 20, colour, centred=False))
    if chosen:
        shapes.append(tick(look, box))
    return Group(tuple(shapes), box, name, "button", text, chosen=chosen)


def portrait(look: Look, box: Box, name: str, picture: str, *, fill: str = "") -> Shapes:
    """Someone in a disc: the picture that was chosen, or two letters. `fill` is the colour behind letters (a part of life)."""
    x, y = box.middle
    r, colours = box.w / 2, look.colours
    ground = colours.picture if picture else fill or colours.paper
    disc = Disc(x, y, r, fill=ground, line=colours.on_sun if picture or fill else colours.ink, width=2.5 * look.u)
    if picture:
        side = r * 1.44
        return disc, Picture(Box(x - side / 2, y - side / 2, side, side), picture)
    letters = Box(x - r * 0.7, y - r * 0.7, r * 1.4, r * 1.4)
    design = max(20.0, r * 0.75 / (look.u * look.text_step))  # as large as the disc asks
    return disc, label(
        look, letters, first_letters(name.strip(), 2) or "?", design, colours.on_sun if fill else colours.ink
    )


def tick(look: Look, box: Box, colour: str = "") -> Picture:
    """The tick in the corner of what was chosen, in the ink of the sunny paper or in another one."""
    side = min(22 * look.u, box.w / 3, box.h / 4)
    room = side * 3 / 11
    x = box.x + room if look.rtl else box.x + box.w - side - room
    return Picture(Box(x, box.y + room, side, side), "glyph:vink", colour or look.colours.on_sun)


def _tick_is_free(look: Look, box: Box, shapes: Sequence[Shape]) -> bool:
    """Whether the tick in the corner lies on no words."""
    free = Box(*tick(look, box).box)
    for text in (shape for shape in shapes if isinstance(shape, Text)):
        wide, high = look.extent(text.text, text.size, text.wrap)
        start = text.x - wide / 2 if text.align == "centre" else text.x + (text.wrap - wide if look.rtl else 0)
        if (
            text.y + 0.15 * text.size < free.y + free.h
            and start < free.x + free.w
            and start + wide > free.x
            and text.y + high > free.y
        ):
            return False
    return True


def _longest(look: Look, text: str, size: float, bold: bool) -> float:
    return max((look.width(word, size, bold) for word in text.split()), default=0.0)
