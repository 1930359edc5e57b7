"""Sections of a summary as strips of paper under each other, a page at a time; nothing is cut off."""

from collections.abc import Sequence
from typing import NamedTuple

from game.screens.leaves import Said, pieces
from game.screens.reading import Line, Part
from game.shapes import Box, Picture, Rect, Shape, Shapes, Text
from game.ui.button import light_behind
from game.ui.layout import cut_bottom, mirrored
from game.ui.look import Look
from game.ui.picking import page_buttons

HEADING, LINE, QUIET = 20.0, 19.0, 17.0  # sizes of letters (design)


class Strip(NamedTuple):
    """A strip of paper with some lines, and how high it is."""

    picture: str
    texts: tuple[tuple[str, float, bool, bool], ...]  # words, size, bold, quiet
    high: float


class Strips(NamedTuple):
    """What stands on one page, which page it is, and the texts on it."""

    shapes: Shapes
    page: int
    texts: tuple[str, ...]


def strips(
    look: Look, box: Box, parts: Sequence[Part], page: int, words: tuple[str, str], *, rtl: bool = False
) -> Strips:
    """One page of the sections, and the buttons that turn the page when there are more. `rtl` is the direction of the texts."""
    pages = _pages(look, box, parts)
    shapes: list[Shape] = []
    if len(pages) > 1:
        room, foot = cut_bottom(box, look.target(56), look.gap)
        pages = _pages(look, room, parts)
        page = min(page, len(pages) - 1)
        shapes += page_buttons(look, foot, page, len(pages), words)
    page = min(page, len(pages) - 1)
    y, drawn = box.y, []
    for strip in pages[page]:
        drawn += _draw(look, box._replace(y=y, h=strip.high), strip, rtl=rtl)
        y += strip.high + _apart(look)
    return Strips((*drawn, *shapes), page, tuple(text for strip in pages[page] for text, *_ in strip.texts))


def _pages(look: Look, box: Box, parts: Sequence[Part]) -> list[list[Strip]]:
    pages: list[list[Strip]] = [[]]
    used = 0.0
    for part in parts:
        rest = [piece for line in part.lines for piece in _fitted(look, box, part, line)]
        while rest or not part.lines:
            strip, left = _strip(look, box, box.h - used, part, rest)
            if strip is None and pages[-1]:
                pages.append([])
                used = 0.0
                continue
            if strip is None:  # a window in which hardly anything has room: a line a page
                strip, left = _strip(look, box, float("inf"), part, rest[:1])[0], rest[1:]
            if strip is None:
                break
            pages[-1].append(strip)
            used += strip.high + _apart(look)
            rest = left
            if not part.lines:
                break
    return pages


def _strip(look: Look, box: Box, room: float, part: Part, lines: list[Line]) -> tuple[Strip | None, list[Line]]:
    """As much of a section as stands in the room that is left, and the lines that do not; nothing when not one line does."""
    words, pad = _words_of(look, box), 12 * look.u
    size = look.text(HEADING)
    texts = [(part.heading, size, True, False)]
    high = 2 * pad + look.height(part.heading, size, words.w, True, 1.3)
    taken = 0
    for line in lines:
        size = look.text(QUIET if line.quiet else LINE)
        more = look.height(line.text, size, words.w, False, 1.3)
        if high + more > room + 1:
            break
        texts.append((line.text, size, False, line.quiet))
        high += more
        taken += 1
    if (lines and not taken) or high > room + 1:
        return None, lines
    return Strip(part.picture, tuple(texts), max(high, min(room, box.h, _side(look) + 2 * pad))), lines[taken:]


def _fitted(look: Look, box: Box, part: Part, line: Line) -> list[Line]:
    """A line, in pieces when it is higher than a whole page."""
    words = _words_of(look, box)
    head = look.height(part.heading, look.text(HEADING), words.w, True, 1.3) + 26 * look.u
    size = look.text(QUIET if line.quiet else LINE)
    room = words._replace(h=max(size * 1.4, box.h - head))
    return [Line(piece, line.quiet) for piece in pieces(look, Said(line.text), size, room)]


def _draw(look: Look, box: Box, strip: Strip, *, rtl: bool) -> list[Shape]:
    colours, u = look.colours, look.u
    words, side = _words_of(look, box), _side(look)
    place = Box(box.x + 16 * u, box.y + (box.h - side) / 2, side, side)
    if rtl:
        words, place = mirrored(words, box), mirrored(place, box)
    shapes: list[Shape] = [
        Rect(box.shifted(0, 3 * u), fill=colours.edge, radius=look.radius),
        Rect(box, fill=colours.paper, line=colours.soft, width=2 * u, radius=look.radius),
        *light_behind(look, place.inset(side * 0.08)),
        Picture(place, strip.picture),
    ]
    high = sum(look.height(text, size, words.w, bold, 1.3) for text, size, bold, _ in strip.texts)
    y = box.y + max(12 * u, (box.h - high) / 2)
    for text, size, bold, quiet in strip.texts:
        colour = colours.ink2 if quiet else colours.ink
        shapes.append(Text(words.x, y, text, size, colour, bold, look.font, "start", words.w, 1.3, rtl))
        y += look.height(text, size, words.w, bold, 1.3)
    return shapes


def _side(look: Look) -> float:
    return 52 * look.u


def _words_of(look: Look, box: Box) -> Box:
    start = _side(look) + 32 * look.u
    return Box(box.x + start, box.y, max(1.0, box.w - start - 16 * look.u), box.h)


def _apart(look: Look) -> float:
    return 10 * look.u
