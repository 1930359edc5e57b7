"""How a card moves: the old one is pushed aside or put under the pile, a new one comes from the pile and turns over."""

from dataclasses import dataclass, replace

from game.shapes import Box, Group, Shapes
from game.ui.motion import between, slow_down, swing

LEAVES, DEALT = (
    0.2,
    0.48,
)  # shares of the whole movement: until the old card is gone, and until the new one lies there, closed
NARROWEST = 0.06  # a card on its edge
LIFT = 10  # pixels that a card comes up while it turns over


@dataclass(frozen=True, slots=True)
class Leaving:
    """The card that goes: pushed aside, away from the pile, or back to the pile."""

    face: Group
    to_pile: bool


def turn_over(back: Group, face: Group, share: float) -> Group:
    """A card between its back (share 0) and its face (1)."""
    swung = swing(share)
    wide = max(NARROWEST, abs(1 - 2 * swung))
    lifted = -LIFT * (1 - abs(1 - 2 * swung))
    return replace(back if swung < 0.5 else face, wide=wide, shift=(0.0, lifted))


def next_card(leaving: Leaving | None, pile: Box, back: Group, face: Group, share: float) -> Shapes:
    """The whole movement from one card to the next, at a share of its time."""
    if share < LEAVES:
        return (_going(leaving, pile, share / LEAVES),) if leaving else ()
    if share < DEALT:
        return (_dealt(pile, back, slow_down((share - LEAVES) / (DEALT - LEAVES))),)
    return (turn_over(back, face, (share - DEALT) / (1 - DEALT)),)


def _dealt(pile: Box, back: Group, share: float) -> Group:
    """The back on its way from the pile to the middle of the table."""
    (from_x, from_y), (to_x, to_y) = pile.middle, back.box.middle
    shift = ((from_x - to_x) * (1 - share), (from_y - to_y) * (1 - share))
    return replace(
        back, shift=shift, wide=between(pile.w / back.box.w, 1, share), tall=between(pile.h / back.box.h, 1, share)
    )


def _going(leaving: Leaving, pile: Box, share: float) -> Group:
    face, gone = leaving.face, slow_down(share)
    if leaving.to_pile:
        (to_x, to_y), (x, y) = pile.middle, face.box.middle
        size = between(1, min(pile.w / face.box.w, pile.h / face.box.h), gone)
        return replace(face, shift=((to_x - x) * gone, (to_y - y) * gone), wide=size, tall=size, seen=1 - gone * 0.7)
    away = 1 if face.box.middle[0] > pile.middle[0] else -1
    return replace(face, shift=(away * face.box.w * 0.25 * gone, 0.0), seen=1 - gone)
