"""Where everything lies on the table: the pile at one side, the card in the middle, and what can be written down at the other."""

from typing import NamedTuple

from game.shapes import Box
from game.ui.layout import columns, cut_bottom, cut_left, cut_right, cut_top, mirrored
from game.ui.look import Look
from game.ui.page import body

PILE_SHAPE = 252 / 190  # height to width


class Places(NamedTuple):
    """The boxes of the table, mirrored already for languages from right to left."""

    pile: Box
    done: Box
    map: Box
    card: Box
    side: Box


DRAWER = 428  # design pixels


def has_drawer(look: Look) -> bool:
    """Whether the worker's drawer has room beside the card; else it is a screen of its own."""
    return not (look.portrait or look.compact or look.large_text)


def places(look: Look, *, folded: bool, wide_side: bool = False, drawer: bool = False) -> Places:
    """`folded` = the side holds two buttons only, so the card gets its room; `wide_side` = what was unfolded needs more of it."""
    room = body(look, exits=True)
    if drawer:
        card, side = cut_right(room, DRAWER * look.u, 2 * look.gap)
        found = _lying(look, card, folded=True, wide=False)
        one = found._replace(card=found.card._replace(w=card.x + card.w - found.card.x), side=side)
        return Places(*(mirrored(box, look.whole) for box in one)) if look.rtl else one
    found = (
        _upright(look, room, folded=folded, wide=wide_side)
        if look.portrait
        else _lying(look, room, folded=folded, wide=wide_side)
    )
    return Places(*(mirrored(box, look.whole) for box in found)) if look.rtl else found


def _lying(look: Look, room: Box, *, folded: bool, wide: bool) -> Places:
    gap = 2 * look.gap if not look.compact else look.gap
    left, rest = cut_left(room, min(look.target(164 if look.compact else 200), room.w * 0.2), gap)
    share = 0.46 if wide else 0.2 if folded else 0.34
    card, side = cut_right(
        rest,
        min(rest.w * share, (560 if wide else 240 if folded else 320) * look.u * (1.3 if look.large_text else 1)),
        gap,
    )
    both = 2 * look.target(76) + 2 * look.gap
    pile, rest = cut_top(left, max(0.0, left.h - both - (70 * look.u if not look.compact else 0)), look.gap)
    done, at_map = cut_top(rest, look.target(76), look.gap)
    return Places(_pile(look, pile), done, at_map, card, side)


def _upright(look: Look, room: Box, *, folded: bool, wide: bool) -> Places:
    above, below = cut_bottom(room, room.h * (0.62 if wide else 0.34 if folded else 0.44), look.gap)
    left, side = cut_left(below, below.w * (0.26 if wide else 0.36), look.gap)
    pile, rest = cut_top(left, max(0.0, left.h - 2 * look.target(76) - 2 * look.gap), look.gap)
    if pile.h < 90 * look.u:  # the pile lies beside Klaar
        pile, rest = columns(left, [0.7, 1], look.gap)
    done, at_map = cut_top(rest, (rest.h - look.gap) / 2, look.gap)
    return Places(_pile(look, pile), done, at_map, above, side)


def _pile(look: Look, box: Box) -> Box:
    """A card of the pile, as large as there is room for, with room for the cards that stick out under it."""
    most = Box(box.x, box.y, box.w - 14 * look.u, box.h - 10 * look.u)
    wide = max(0.0, min(most.w, most.h / PILE_SHAPE, 190 * look.u))
    high = wide * PILE_SHAPE
    return Box(box.x + (box.w - wide) / 2, box.y + (box.h - high) / 2, wide, high)
