"""Tools beside a map or a sheet: a glyph with its word under it, in as many columns as the room asks for."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from game.shapes import Box, Group, Picture, Shape
from game.ui.button import button, ink_on, label, paper
from game.ui.layout import columns, cut_right, cut_top, grid, mirrored
from game.ui.look import Look


class Tool(NamedTuple):
    """What a tool is called, says and shows; `said` is told when the word is short for more."""

    name: str
    word: str
    glyph: str
    primary: bool = False
    chosen: bool = False
    said: str = ""


def tool(look: Look, box: Box, what: Tool) -> Group:
    """A button with the glyph above the word; beside it where the button is low and wide."""
    text, glyph, primary, chosen = what.word, what.glyph, what.primary, what.chosen
    if box.w > box.h * 1.9:
        return button(
            look, box, what.name, text, glyph=glyph, primary=primary, chosen=chosen, design=18, said=what.said
        )
    colour = ink_on(look, chosen=chosen, primary=primary)
    side = min(28 * look.u, box.h * 0.34)
    top = box.y + box.h * 0.12
    place = Box(box.x + (box.w - side) / 2, top, side, side)
    words = Box(box.x + 4 * look.u, top + side, box.w - 8 * look.u, box.y + box.h - top - side - 4 * look.u)
    shapes: tuple[Shape, ...] = (
        *paper(look, box, chosen=chosen, primary=primary),
        Picture(place, f"glyph:{glyph}", colour),
        label(look, words, text, 17, colour),
    )
    return Group(shapes, box, what.name, "button", what.said or text, chosen=chosen)


def tool_places(look: Look, room: Box, count: int, widest: float = 0.0) -> tuple[list[Box], Box]:
    """Places for tools, and the room that is left: a column at the end of a wide window, rows at the top of an upright one.

    `widest` is the width of their longest word in pixels, at the size that is wanted.
    """
    if look.portrait:
        across = count if not look.large_text else ceil(count / 2)
        down = ceil(count / across)
        strip, rest = cut_top(room, down * look.target(72) + (down - 1) * look.gap, look.gap)
        boxes = [box for row in _rows(strip, down, look.gap) for box in columns(row, [1] * across, look.gap)]
    else:
        high = look.target(60)
        fit = max(1, int((room.h + look.gap + 0.1) // (high + look.gap)))
        across = ceil(count / fit)
        down = ceil(count / across)
        wide = max(look.target(104 if across > 1 else 130), min(widest + 12 * look.u, 168 * look.u))
        rest, strip = cut_right(room, across * wide + (across - 1) * look.gap, 1.5 * look.gap)
        tall = min((strip.h - (down - 1) * look.gap) / down, max(look.least, 80 * look.u))
        strip = strip._replace(h=down * tall + (down - 1) * look.gap)
        boxes = grid(strip, across, down, look.gap)
    if look.rtl:
        boxes, rest = [mirrored(box, room) for box in boxes], mirrored(rest, room)
    return boxes, rest


def longest_word(look: Look, words: Sequence[str], design: float = 17) -> float:
    """How wide the longest single word of some texts is."""
    size = look.text(design)
    return max((look.width(word, size, True) for text in words for word in text.split()), default=0.0)


def _rows(strip: Box, down: int, gap: float) -> list[Box]:
    high = (strip.h - (down - 1) * gap) / down
    return [Box(strip.x, strip.y + number * (high + gap), strip.w, high) for number in range(down)]
