"""Texts and buttons that flow into a box of any size: what does not fit goes on to a next page, and no letter gets smaller to fit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from game.shapes import Box, Group, Picture, Rect, Shape, Shapes, Text
from game.ui.button import button, light_behind
from game.ui.layout import grid, mirrored
from game.ui.look import Look

SPACING = 1.3
Kind = Literal["heading", "plain", "strip", "bar", "quiet"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A text: a heading, plain words, a strip of paper with a picture, or words beside a bar (sun yellow, or quiet)."""

    kind: Kind
    text: str
    design: float = 18
    picture: str = "glyph:praat"  # of a strip


@dataclass(frozen=True, slots=True)
class Do:
    """A button in a row of buttons: its name, its word, its glyph, and whether it is switched on."""

    name: str
    text: str
    glyph: str = ""
    chosen: bool = False
    primary: bool = False
    picture: str = ""  # instead of a glyph


def paged(look: Look, box: Box, pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces page by page: as many as a box holds. A heading stays with what comes after it, and a long text is cut between words."""
    pages: list[list[Piece]] = [[]]
    used = 0.0
    heads: list[Piece] = []
    for piece in pieces:
        if piece.kind == "heading":
            heads.append(piece)
            continue
        above = sum(_high(look, box.w, head) for head in heads)
        for number, part in enumerate(_parts(look, box, piece, box.h - above)):
            high = _high(look, box.w, part) + (above if number == 0 else 0.0)
            if pages[-1] and used + high > box.h + 0.5:
                pages.append([])
                used = 0.0
            pages[-1] += [*(heads if number == 0 else ()), part]
            used += high
        heads = []
    return pages


def draw_pieces(look: Look, box: Box, pieces: Sequence[Piece]) -> Shapes:
    """The pieces of one page, from the top of a box."""
    shapes: list[Shape] = []
    y = box.y
    for piece in pieces:
        high = _high(look, box.w, piece)
        shapes += _draw(look, Box(box.x, y, box.w, high - look.gap), piece)
        y += high
    return tuple(shapes)


def buttons_height(look: Look, wide: float, dos: Sequence[Do], most: int, tall: float = 0.0) -> float:
    """How high a block of buttons is, at most so many side by side; `tall` is the least height of each in design pixels."""
    set_out = _arranged(look, wide, dos, most, tall)
    down = -(-len(dos) // set_out.across)
    return down * (set_out.high + look.gap) - look.gap if dos else 0.0


def draw_buttons(look: Look, box: Box, dos: Sequence[Do], most: int, tall: float = 0.0) -> tuple[Group, ...]:
    """A block of buttons from the top of a box: as many side by side as their words allow."""
    set_out = _arranged(look, box.w, dos, most, tall)
    return tuple(
        button(
            look,
            cell,
            do.name,
            do.text,
            glyph=do.glyph if not do.picture and (set_out.glyphs or do.chosen) else "",
            picture=do.picture if set_out.glyphs else "",
            chosen=do.chosen,
            primary=do.primary,
            design=18,
        )
        for cell, do in zip(_cells(look, box, set_out, len(dos)), dos, strict=False)
    )


def free_cell(look: Look, box: Box, dos: Sequence[Do], most: int) -> Box | None:
    """The room of a button that is left open at the end of the last row."""
    set_out = _arranged(look, box.w, dos, most)
    cells = _cells(look, box, set_out, len(dos))
    return cells[-1] if len(cells) > len(dos) else None


def words_height(look: Look, wide: float, text: str, design: float, *, bold: bool = False) -> float:
    """How high a text stands in a width."""
    return look.height(text, look.text(design), max(1.0, wide), bold, SPACING)


def words(look: Look, box: Box, text: str, design: float, *, bold: bool = False, colour: str = "") -> Text:
    """A text from the top of a box, in letters that never get smaller to fit."""
    size = look.text(design)
    return Text(
        box.x, box.y, text, size, colour or look.colours.ink, bold, look.font, "start", box.w, SPACING, look.rtl
    )


class _SetOut(NamedTuple):
    """How buttons are set out: how many side by side, how high each is, and whether there is room for their glyphs."""

    across: int
    high: float
    glyphs: bool


def _arranged(look: Look, wide: float, dos: Sequence[Do], most: int, tall: float = 0.0) -> _SetOut:
    """As many side by side as let every word stand in its button without getting smaller, without glyphs when those take the room."""
    size = look.text(18)
    longest = [max((look.width(word, size, True) for word in do.text.split()), default=0.0) for do in dos]
    widest = min(most, max(1, len(dos)))
    for across, glyphs in ((across, glyphs) for across in range(widest, 0, -1) for glyphs in (True, False)):
        cell = (wide - look.gap * (across - 1)) / across
        room = cell - 2 * min(14 * look.u, cell * 0.08)
        rooms = [room - _icon(look, room, do, glyphs) for do in dos]
        if all(word <= free for word, free in zip(longest, rooms, strict=True)):
            break
    even = -(-len(dos) // -(-len(dos) // across)) if dos else across
    if even < across:  # rows about as long: no button is left alone
        return _arranged(look, wide, dos, even, tall)
    lines = [look.height(do.text, size, max(1.0, free), True, 1.15) for do, free in zip(dos, rooms, strict=True)]
    return _SetOut(across, max(look.target(60), tall * look.u, max(lines, default=0.0) + 18 * look.u), glyphs)


def _icon(look: Look, room: float, do: Do, glyphs: bool) -> float:
    """The width that a picture or a glyph takes from the words."""
    if do.picture and glyphs:
        return min(40 * look.u, room * 0.4) + 12 * look.u
    return min(28 * look.u, room * 0.4) + 12 * look.u if do.glyph and (glyphs or do.chosen) else 0.0


def _cells(look: Look, box: Box, set_out: _SetOut, count: int) -> list[Box]:
    down = max(1, -(-count // set_out.across))
    block = box._replace(h=down * (set_out.high + look.gap) - look.gap)
    cells = grid(block, set_out.across, down, look.gap)
    return [mirrored(cell, box) for cell in cells] if look.rtl else cells


def _inner(look: Look, wide: float, piece: Piece) -> tuple[float, float, float]:
    """Where the words of a piece begin, how wide they may be, and the room above and below."""
    u = look.u
    match piece.kind:
        case "strip":
            return 52 * u, max(1.0, wide - 66 * u), 13 * u
        case "bar" | "quiet":
            return 20 * u, max(1.0, wide - 20 * u), 3 * u
        case "heading":
            return 0.0, wide, 4 * u
    return 0.0, wide, 0.0


def _high(look: Look, wide: float, piece: Piece) -> float:
    """The height of a piece with the room under it."""
    _, room, pad = _inner(look, wide, piece)
    high = look.height(piece.text, look.text(piece.design), room, piece.kind == "heading", SPACING)
    return high + 2 * pad + look.gap


def _parts(look: Look, box: Box, piece: Piece, first: float) -> list[Piece]:
    """The piece, cut between words where it is higher than the box; the first part has only so much room."""
    parts: list[Piece] = []
    rest = piece.text.split(" ")
    while rest:
        room = first if not parts else box.h
        fits = len(rest)
        while fits > 1 and _high(look, box.w, replace(piece, text=" ".join(rest[:fits]))) > room + 0.5:
            fits -= 1
        parts.append(replace(piece, text=" ".join(rest[:fits])))
        rest = rest[fits:]
    return parts


def _draw(look: Look, box: Box, piece: Piece) -> Shapes:
    colours, u = look.colours, look.u
    start, wide, pad = _inner(look, box.w, piece)
    place = Box(box.x + (box.w - start - wide if look.rtl else start), box.y + pad, wide, box.h - 2 * pad)
    bold = piece.kind == "heading"
    text = words(look, place, piece.text, piece.design, bold=bold, colour=colours.ink2 if bold else colours.ink)
    match piece.kind:
        case "strip":
            side = 24 * u
            glyph = Box(box.x + 14 * u, box.y + (box.h - side) / 2, side, side)
            glyph = mirrored(glyph, box) if look.rtl else glyph
            strip = Rect(box, fill=colours.paper, line=colours.line, width=1.5 * u, radius=look.radius)
            ground = () if piece.picture.startswith("glyph:") else light_behind(look, glyph)
            return strip, *ground, Picture(glyph, piece.picture, colours.ink), text
        case "bar" | "quiet":
            bar = Box(box.x, box.y, 6 * u, box.h)
            bar = mirrored(bar, box) if look.rtl else bar
            fill = colours.sun if piece.kind == "bar" else colours.line
            return Rect(bar, fill=fill, radius=3 * u), text
    return (text,)
