"""Tools beside a map or a sheet: a glyph with its word under it, in as many columns as the room asks for."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from typing import NamedTuple

from game.shapes import Box, Group
from game.ui.button import button, button_words, fitting, upright_button, upright_words
from game.ui.layout import columns, cut_right, cut_top, grid, mirrored
from game.ui.look import Look

ROW = 6  # more tools than this stand in two rows of an upright window


class Tool(NamedTuple):
    """What a tool is called, says and shows; `said` is told when the word is short for more."""

    name: str
    word: str
    glyph: str
    primary: bool = False
    chosen: bool = False
    said: str = ""


def draw_tools(look: Look, boxes: Sequence[Box], tools: Sequence[Tool]) -> tuple[Group, ...]:
    """Tools in their places, all in letters of one size."""
    pairs = list(zip(boxes, tools, strict=True))
    size = min((_letters(look, box, one.word) for box, one in pairs), default=17.0)
    return tuple(_draw(look, box, one, size) for box, one in pairs)


def _draw(look: Look, box: Box, one: Tool, design: float) -> Group:
    """The glyph above the word; beside it where the button is low and wide."""
    draw = button if _low(box) else upright_button
    drawn = draw(look, box, one.name, one.word, glyph=one.glyph, primary=one.primary, chosen=one.chosen, design=design)
    return replace(drawn, label=one.said or one.word)


def _letters(look: Look, box: Box, word: str) -> float:
    """The size of letters (design pixels) at which a word stands on its tool."""
    words = button_words(look, box, glyph=True) if _low(box) else upright_words(look, box)
    return min(17.0, fitting(look, word, words, 17) / (look.u * look.text_step))


def _low(box: Box) -> bool:
    return box.w > box.h * 1.9


def tool_places(look: Look, room: Box, count: int, widest: float = 0.0) -> tuple[list[Box], Box]:
    """Places for tools, and the room that is left: a column at the end of a wide window, rows at the top of an upright one.

    `widest` is the width of their longest word in pixels, at the size that is wanted.
    """
    if look.portrait:
        across = count if count <= ROW and not look.large_text else ceil(count / 2)
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
