"""Where everything lies while somebody writes a name: the field is always in sight, whatever the window and the keyboard leave."""

from dataclasses import dataclass

from game.screens.typing import least_line, line_height
from game.shapes import Box
from game.ui.keyboard import keyboard_height, plan
from game.ui.layout import columns, cut_bottom, cut_left, cut_right, cut_top, grid, mirrored, rows
from game.ui.look import Look
from game.ui.page import body

NOWHERE = Box(0, 0, 0, 0)
BUTTONS = 4
PAD = 12  # design pixels, inside the paper of the panel


@dataclass(frozen=True, slots=True)
class Frame:
    """The large places of a screen on which somebody writes a name: a panel with the field, a sheet of pictures, the keyboard, the buttons.

    `instead`: the sheet and the keyboard have one place, of which one is seen at a time.
    """

    panel: Box
    sheet: Box
    keys: Box
    buttons: tuple[Box, ...]
    instead: bool


@dataclass(frozen=True, slots=True)
class Places:
    """What lies in the panel; `paper` is the sheet under it, NOWHERE in a low window. `kinds` is a row, `breath` for who was named just now."""

    paper: Box
    disc: Box
    field: Box
    kinds: Box
    breath: Box


def frame(look: Look, home: str, *, finger: bool, most: int = 3) -> Frame:
    """The large places in a window. With a finger the keyboard lies below. The panel gets two rows at least, and as many as `most` if it can."""
    whole = body(look)
    top, keys, buttons = _with_keys(look, whole, home) if finger else _without_keys(look, whole)
    sheet_needs = 3 * look.least + 2 * look.gap
    spare = top.h - sheet_needs - (2 * look.gap if look.portrait else 0)
    if spare < (panel_high(look, 2) if look.portrait else 0) and finger:
        return Frame(
            _turned(look, top), _turned(look, keys), _turned(look, keys), _all_turned(look, buttons), instead=True
        )
    if look.portrait:
        count = next((count for count in range(most, 2, -1) if spare >= panel_high(look, count)), 2)
        panel, sheet = cut_top(top, max(look.least, min(panel_high(look, count) + 90 * look.u, spare)), 2 * look.gap)
    else:
        panel, sheet = cut_left(top, top.w * 0.4, 1.5 * look.gap)
    return Frame(
        _turned(look, panel), _turned(look, sheet), _turned(look, keys), _all_turned(look, buttons), instead=False
    )


def lay_panel(look: Look, box: Box) -> Places:
    """What lies in the panel: the field beside the disc, and under them as many rows as there is room for."""
    box = _turned(look, box)
    paper = box if box.h >= panel_high(look, 2) else NOWHERE
    inner = box.inset(PAD * look.u) if paper != NOWHERE else box
    count = next((count for count in (3, 2) if box.h >= panel_high(look, count)), 1)
    if count == 1:
        inner, kinds = cut_right(inner, inner.w * 0.5, look.gap)
        high = min(kinds.h, look.target(76) + 16 * look.u)
        kinds = kinds._replace(y=kinds.y + (kinds.h - high) / 2, h=high)
    else:
        row = min(look.target(80), (inner.h - look.least - line_height(look)) / (count - 1) - look.gap)
        inner, kinds = cut_bottom(inner, row, look.gap)
    if count == 3:
        breath = kinds
        inner, kinds = cut_bottom(inner, row, look.gap)
    else:
        two = 2 * look.target(84 if count == 1 else 110) + look.gap
        kinds, breath = cut_left(kinds, min(kinds.w, max(2 * look.least + look.gap, min(kinds.w * 0.5, two))), look.gap)
    disc, field = disc_and_field(look, inner)
    return Places(*(_turned(look, one) if one != NOWHERE else one for one in (paper, disc, field, kinds, breath)))


def disc_and_field(look: Look, inner: Box) -> tuple[Box, Box]:
    """A disc, and beside it the field with its line; under it in a high panel."""
    tall = min(inner.h, look.target(76) + line_height(look) + 4 * look.u)
    if inner.h >= tall + 150 * look.u:
        side = min(inner.h - tall - look.gap, 180 * look.u)
        y = inner.y + (inner.h - tall - side - look.gap) / 2
        return Box(inner.x + (inner.w - side) / 2, y, side, side), Box(inner.x, y + side + look.gap, inner.w, tall)
    side = min(inner.h, max(look.least, min(inner.w * 0.3, inner.h - line_height(look))), 170 * look.u)
    disc, field = cut_left(inner, side, look.gap)
    field = Box(field.x, field.y + (field.h - tall) / 2, field.w, tall)
    return Box(disc.x, disc.y + (disc.h - side) / 2, side, side), field


def panel_high(look: Look, count: int) -> float:
    """How high the panel is with so many rows: the field, and what lies under it."""
    return count * look.least + line_height(look) + (count - 1) * look.gap + 2 * PAD * look.u


def _with_keys(look: Look, whole: Box, home: str) -> tuple[Box, Box, tuple[Box, ...]]:
    """The keyboard at the bottom, its buttons beside it when they fit there, else under it."""
    most = whole.h - look.least - least_line(look) - 4 * look.u - look.gap
    usual = plan(look, home, float("inf"), whole.h)
    spare = whole.w - usual.least_size(look)[0] - look.gap
    if not look.portrait and spare >= look.target(104):
        wide = min(spare, 190 * look.u)
        high = keyboard_height(look, home, whole.w - wide - look.gap, most)
        top, below = cut_bottom(whole, high, look.gap)
        keys, side = cut_right(below, wide, look.gap)
        return top, keys, tuple(rows(side, [1] * BUTTONS, look.space))
    if not look.portrait and look.size.h < 9 * look.least:
        return _buttons_above(look, whole, home, most)
    rest, foot = cut_bottom(whole, _foot(look), look.gap)
    high = keyboard_height(look, home, whole.w, most - _foot(look) - look.gap)
    top, keys = cut_bottom(rest, high, look.gap)
    return top, keys, tuple(columns(foot, [1] * BUTTONS, look.space))


def _buttons_above(look: Look, whole: Box, home: str, most: float) -> tuple[Box, Box, tuple[Box, ...]]:
    """A wide keyboard in a low window: the buttons stand beside the field."""
    top, keys = cut_bottom(whole, keyboard_height(look, home, whole.w, most), look.gap)
    if top.h >= 2 * look.least + look.space:
        top, side = cut_right(top, 2 * look.target(150) + look.space, look.gap)
        high = 2 * look.target(72) + look.space
        return top, keys, tuple(grid(_in_the_middle(side, high), 2, 2, look.space))
    top, side = cut_right(top, 4.5 * look.least + 3 * look.space, look.gap)
    return top, keys, tuple(columns(_in_the_middle(side, look.target(72)), [1, 1, 1, 1.5], look.space))


def _in_the_middle(box: Box, high: float) -> Box:
    return Box(box.x, box.y + max(0.0, (box.h - high) / 2), box.w, min(box.h, high))


def _without_keys(look: Look, whole: Box) -> tuple[Box, Box, tuple[Box, ...]]:
    top, foot = cut_bottom(whole, _foot(look), look.gap)
    return top, NOWHERE, tuple(columns(foot, [1] * BUTTONS, look.space))


def _foot(look: Look) -> float:
    return look.target(68)


def _turned(look: Look, box: Box) -> Box:
    """The place from right to left. The keys themselves are not mirrored, their place is."""
    return mirrored(box, look.whole) if look.rtl else box


def _all_turned(look: Look, boxes: tuple[Box, ...]) -> tuple[Box, ...]:
    return tuple(_turned(look, box) for box in boxes)
