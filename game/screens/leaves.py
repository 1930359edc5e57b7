"""Texts that stay as large as they should: what does not stand on a sheet stands on its next leaf."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from game.shapes import Box, Shapes, Text
from game.shapes.drawing import Align
from game.ui.layout import cut_bottom
from game.ui.look import Look
from game.ui.picking import page_buttons

A_LITTLE = (1.0, 0.92, 0.85)  # letters may shrink so much to keep everything on one leaf


@dataclass(frozen=True, slots=True)
class Said:
    """One text: the size of its letters, and the room under it, in design pixels."""

    text: str
    design: float = 20
    bold: bool = False
    quiet: bool = False
    centred: bool = False
    after: float = 12


class Leaf(NamedTuple):
    """What stands on one leaf, which one it is, and how high its texts are together."""

    shapes: Shapes
    page: int
    high: float


def leaf(
    look: Look, box: Box, said: Sequence[Said], page: int, words: tuple[str, str], *, middle: bool = False
) -> Leaf:
    """One leaf of some texts, with the buttons that turn the page when there are more. `middle` = half way down the box."""
    pages = _spread_out(look, box, said)
    room, foot = box, box
    if len(pages) > 1:
        room, foot = cut_bottom(box, look.target(56), look.gap)
        pages = _spread(look, room, said, 1.0)
    page = min(page, len(pages) - 1)
    texts, high = pages[page]
    if middle:
        down = max(0.0, (room.h - high) / 2)
        texts = [_lower(one, down) for one in texts]
    turn = page_buttons(look, foot, page, len(pages), words) if len(pages) > 1 else []
    return Leaf((*texts, *turn), page, high)


def block(look: Look, box: Box, said: Sequence[Said], *, middle: bool = False) -> Leaf:
    """A few short texts that always stand in a box: their letters shrink when they must."""
    for tenth in range(20, 5, -1):
        pages = _spread(look, box, said, tenth / 20)
        if len(pages) == 1:
            break
    texts, high = pages[0]
    down = max(0.0, (box.h - high) / 2) if middle else 0.0
    return Leaf(tuple(_lower(one, down) for one in texts), 0, high)


Spread = list[tuple[list[Text], float]]


def _spread_out(look: Look, box: Box, said: Sequence[Said]) -> Spread:
    for share in A_LITTLE:
        pages = _spread(look, box, said, share)
        if len(pages) == 1:
            return pages
    return _spread(look, box, said, 1.0)


def _spread(look: Look, box: Box, said: Sequence[Said], share: float) -> Spread:
    """The texts on as many leaves as they need, each with the height that is used of it."""
    pages: Spread = [([], 0.0)]
    used = 0.0
    for one in said:
        size = look.text(one.design * share)
        for piece in pieces(look, one, size, box):
            high = look.height(piece, size, box.w, one.bold, 1.4)
            if used + high > box.h + 1 and pages[-1][0]:
                pages.append(([], 0.0))
                used = 0.0
            texts = pages[-1][0]
            texts.append(_text(look, box, one, piece, size, box.y + used))
            pages[-1] = (texts, used + high)
            used += high + one.after * look.u
    return pages


def pieces(look: Look, said: Said, size: float, box: Box) -> list[str]:
    """A text, cut between words into pieces that each stand in the box."""
    if look.height(said.text, size, box.w, said.bold, 1.4) <= box.h + 1:
        return [said.text]
    found, words = [], said.text.split(" ")
    while words:
        low, high = 1, len(words)
        while low < high:
            half = (low + high + 1) // 2
            fits = look.height(" ".join(words[:half]), size, box.w, said.bold, 1.4) <= box.h + 1
            low, high = (half, high) if fits else (low, half - 1)
        found.append(" ".join(words[:low]))
        words = words[low:]
    return found


def _text(look: Look, box: Box, said: Said, text: str, size: float, y: float) -> Text:
    colour = look.colours.ink2 if said.quiet else look.colours.ink
    x = box.x + box.w / 2 if said.centred else box.x
    align: Align = "centre" if said.centred else "start"
    return Text(x, y, text, size, colour, said.bold, look.font, align, box.w, 1.4, look.rtl)


def _lower(text: Text, down: float) -> Text:
    return replace(text, y=text.y + down)
