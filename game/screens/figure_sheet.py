"""How the figures in words lie on the screen: a paper each, and at its side what it says and what it does not say."""

from collections.abc import Sequence
from typing import NamedTuple

from game.screens.desk import Desk
from game.screens.figure_subject import Told
from game.screens.reading import Line, Part
from game.screens.strips import strips
from game.shapes import Box, Picture, Rect, Shape, Shapes
from game.ui.button import light_behind
from game.ui.flow import words, words_height
from game.ui.layout import cut_bottom, mirrored
from game.ui.look import Look
from game.ui.picking import page_buttons, page_height

HEADING, SAID, SMALL, LABEL = 21.0, 20.0, 17.0, 16.0  # sizes of letters (design)
PICTURE = 52.0
ASIDE = 0.42  # of the paper's width, for what it says and does not say


class _Text(NamedTuple):
    """One text: its letters, and the room above it, in design pixels."""

    text: str
    design: float
    bold: bool = False
    quiet: bool = False
    above: float = 0.0


def figure_sheet(desk: Desk, look: Look, box: Box, found: Sequence[Told], page: int) -> tuple[Shapes, int]:
    """One page of papers, with the buttons that turn it, and which page it is.

    A paper stays in one piece, so that what it does not say stays with what it says; where one is higher than a page, they become strips
    that may be cut between any two lines.
    """
    turn = (desk.tell("Back"), desk.tell("More"))
    room, foot = cut_bottom(box, page_height(look), look.gap)
    heights = [_places(desk, look, box, one).high for one in found]
    if max(heights) > room.h:
        parts = tuple(_part(desk, one) for one in found)
        below = strips(look, box, parts, page, turn, rtl=look.rtl)
        return below.shapes, below.page
    pages = _pages(look, box.h, heights)
    pages = _pages(look, room.h, heights) if len(pages) > 1 else pages
    page = min(page, len(pages) - 1)
    shapes: list[Shape] = []
    y = box.y
    for number in pages[page]:
        shapes += _paper(desk, look, Box(box.x, y, box.w, heights[number]), found[number])
        y += heights[number] + look.gap
    if len(pages) > 1:
        shapes += page_buttons(look, foot, page, len(pages), turn)
    return tuple(shapes), page


def _pages(look: Look, high: float, heights: Sequence[float]) -> list[list[int]]:
    """The numbers of the papers on each page."""
    pages: list[list[int]] = [[]]
    used = 0.0
    for number, each in enumerate(heights):
        if pages[-1] and used + each > high:
            pages.append([])
            used = 0.0
        pages[-1].append(number)
        used += each + look.gap
    return pages


def _part(desk: Desk, told: Told) -> Part:
    """The same as lines under each other, which may be cut anywhere."""
    lines = [Line(text) for text in told.says]
    lines += [Line(told.over, quiet=True)] if told.over else []
    lines.append(Line(f"{desk.tell('What this says')}: {_small(told.means)}", quiet=True))
    lines.append(Line(f"{desk.tell('What it does not say')}: {_small(told.means_not)}", quiet=True))
    return Part(told.picture, told.heading, tuple(lines))


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _said(told: Told) -> list[_Text]:
    texts = [_Text(told.heading, HEADING, bold=True)]
    texts += [_Text(text, SAID, above=2) for text in told.says]
    return [*texts, _Text(told.over, SMALL, quiet=True, above=4)] if told.over else texts


def _aside(desk: Desk, told: Told) -> list[_Text]:
    return [
        _Text(desk.tell("What this says"), LABEL, bold=True, quiet=True),
        _Text(told.means, SMALL),
        _Text(desk.tell("What it does not say"), LABEL, bold=True, quiet=True, above=8),
        _Text(told.means_not, SMALL),
    ]


class _Places(NamedTuple):
    """Where the parts of a paper stand: the picture, what is said, and beside or under it what it says and does not say."""

    picture: Box
    said: Box
    aside: Box
    high: float


def _places(desk: Desk, look: Look, box: Box, told: Told) -> _Places:
    """The places in a paper that begins where the box does; in an upright window and with large letters under each other."""
    u, pad = look.u, 14 * look.u
    start, under = (32 + PICTURE) * u, look.portrait or look.large_text
    wide = box.w if under else box.w * (1 - ASIDE)
    said = Box(box.x + start, box.y + pad, wide - start - 16 * u, 0)
    said = said._replace(h=max(PICTURE * u, _texts_high(look, said.w, _said(told))))
    aside = Box(box.x + wide, box.y, box.w - wide, 0)
    if under:
        aside = Box(box.x, said.y + said.h + pad / 2, box.w, 0)
    asides = _texts_high(look, aside.w - 36 * u, _aside(desk, told)) + 2 * pad
    if not under:
        said = said._replace(h=max(said.h, asides - 2 * pad))
    aside = aside._replace(h=asides if under else said.h + 2 * pad)
    picture = Box(box.x + 16 * u, said.y + (said.h - PICTURE * u) / 2, PICTURE * u, PICTURE * u)
    return _Places(picture, said, aside, max(aside.y + aside.h, said.y + said.h + pad) - box.y)


def _texts_high(look: Look, wide: float, texts: Sequence[_Text]) -> float:
    return sum(words_height(look, wide, one.text, one.design, bold=one.bold) + one.above * look.u for one in texts)


def _paper(desk: Desk, look: Look, box: Box, told: Told) -> list[Shape]:
    colours, u = look.colours, look.u
    picture, said, aside, _ = _places(desk, look, box, told)
    if look.rtl:
        picture, said, aside = (mirrored(one, box) for one in (picture, said, aside))
    return [
        Rect(box.shifted(0, 3 * u), fill=colours.edge, radius=look.radius),
        Rect(box, fill=colours.paper, line=colours.soft, width=2 * u, radius=look.radius),
        Rect(aside.inset(5 * u), fill=colours.paper2, radius=max(0.0, look.radius - 5 * u)),
        *light_behind(look, picture.inset(picture.w * 0.08)),
        Picture(picture, told.picture),
        *_lines(look, said, _said(told)),
        *_lines(look, aside.inset(18 * u, 0), _aside(desk, told)),
    ]


def _lines(look: Look, box: Box, texts: Sequence[_Text]) -> list[Shape]:
    """Texts under each other, in the middle of a box's height."""
    shapes: list[Shape] = []
    y = box.y + (box.h - _texts_high(look, box.w, texts)) / 2
    for one in texts:
        y += one.above * look.u
        colour = look.colours.ink2 if one.quiet else look.colours.ink
        shapes.append(words(look, box._replace(y=y), one.text, one.design, bold=one.bold, colour=colour))
        y += words_height(look, box.w, one.text, one.design, bold=one.bold)
    return shapes
