"""Short texts as cards with a picture beside them: all of one size, on as few pages as hold all their words."""

from game.shapes import Box, Group, Picture, Rect, Shape, Shapes
from game.ui.button import light_behind
from game.ui.flow import Piece, draw_pieces, paged, words, words_height
from game.ui.layout import cut_left, grid, mirrored
from game.ui.look import Look

ACROSS = 3  # at most so many side by side
RULE = 21  # size of letters in the design


def card_pages(look: Look, box: Box, lines: list[tuple[str, str]]) -> list[Shapes]:
    """The cards in as few pages as hold all their words, all of one size; as plain texts when not even one card fits."""
    if not lines:
        return [()]
    best: tuple[int, int, float] | None = None
    for across in range(2 if look.portrait else ACROSS, 0, -1):
        wide = (box.w - look.gap * (across - 1)) / across
        high = max((_card_height(look, wide, line) for line in lines), default=0.0)
        down = int((box.h + look.gap) // (high + look.gap))
        pages = -(-len(lines) // max(1, across * down))
        before = -(-len(lines) // (best[0] * best[1])) if best else pages + 1
        if down and (pages < before or (pages == before and pages > 1)):  # else wider cards read better
            best = (across, down, high)
    if best is None:
        return [draw_pieces(look, box, part) for part in paged(look, box, [Piece("plain", said) for _, said in lines])]
    across, down, high = best
    if across == 1 and down < len(lines):
        return _under_each_other(look, box, lines)
    found: list[Shapes] = []
    for first in range(0, len(lines), across * down):
        here = lines[first : first + across * down]
        used = min(down, -(-len(lines) // across))
        tall = min((box.h - look.gap * (used - 1)) / used, max(high, 230 * look.u))
        cells = grid(box._replace(h=used * (tall + look.gap) - look.gap), across, used, look.gap)
        cells = [mirrored(cell, box) for cell in cells] if look.rtl else cells
        found.append(tuple(_card(look, cell, line) for cell, line in zip(cells, here, strict=False)))
    return found


def _under_each_other(look: Look, box: Box, lines: list[tuple[str, str]]) -> list[Shapes]:
    """One card under another, each as high as its words, so that more of them stand on a page."""
    found: list[list[Shape]] = [[]]
    y = box.y
    for line in lines:
        high = _card_height(look, box.w, line)
        if found[-1] and y + high > box.y + box.h + 0.5:
            found.append([])
            y = box.y
        found[-1].append(_card(look, Box(box.x, y, box.w, high), line))
        y += high + look.gap
    return [tuple(cards) for cards in found]


def _card_parts(look: Look, cell: Box, picture: str) -> tuple[Box, Box]:
    inner = cell.inset(16 * look.u, 10 * look.u)
    if not picture:
        return inner._replace(w=0), inner
    start, text = cut_left(inner, min(70 * look.u, inner.w * 0.3), 14 * look.u)
    return (mirrored(start, inner), mirrored(text, inner)) if look.rtl else (start, text)


def _card_height(look: Look, wide: float, line: tuple[str, str]) -> float:
    _, text = _card_parts(look, Box(0, 0, wide, 0), line[0])
    return max(words_height(look, text.w, line[1], RULE), 70 * look.u) + 20 * look.u


def _card(look: Look, cell: Box, line: tuple[str, str]) -> Group:
    picture, said = line
    start, text = _card_parts(look, cell, picture)
    high = words_height(look, text.w, said, RULE)
    edge = Rect(cell.shifted(0, 3 * look.u), fill=look.colours.edge, radius=look.radius)
    paper = Rect(cell, fill=look.colours.paper, line=look.colours.soft, width=2 * look.u, radius=look.radius)
    shapes: list[Shape] = [edge, paper]
    if picture:
        side = min(start.w, start.h)
        place = Box(start.x + (start.w - side) / 2, cell.y + (cell.h - side) / 2, side, side)
        light = light_behind(look, place.inset(side * 0.08))
        shapes += [*light, Picture(place.inset(side * 0.1) if light else place, picture)]
    shapes.append(words(look, text._replace(y=cell.y + max(0.0, (cell.h - high) / 2)), said, RULE))
    return Group(tuple(shapes), cell)
