"""The screen is covered: a quiet landscape without words about anybody. One touch uncovers."""

from functools import lru_cache
from math import pi, sin

from game.screens.desk import Back, Desk, Step
from game.shapes import Box, Disc, Group, Input, Key, Rect, Shapes, Stroke, Touch
from game.ui.button import button
from game.ui.look import Size


class Cover:
    """Hills in the evening, and a button to go on."""

    name = "cover"

    def __init__(self, desk: Desk) -> None:
        """Cover whatever lies under it."""
        self.desk = desk

    def shapes(self, size: Size, now: float) -> Shapes:
        """The landscape; nothing that anybody said."""
        look = self.desk.on(size)
        w, h = 200 * look.u, 84 * look.u
        box = Box((size.w - w) / 2, size.h - h - 2 * look.margin, w, h)
        return landscape(size), button(look, box, "uncover", self.desk.say("Go on"), glyph="speel")

    def on_input(self, given: Input) -> Step | None:
        """Uncover at a touch on the button, or at Enter or Escape."""
        match given:
            case Touch("up", on="uncover") | Key("enter") | Key("escape") | Key("space"):
                return Back()
        return None


@lru_cache(maxsize=4)
def landscape(size: Size) -> Group:
    """Sky, a low sun and three hills."""
    w, h = size
    sky = (Rect(Box(0, 0, w, h), fill="#dbe7ea"), Rect(Box(0, h * 0.45, w, h * 0.55), fill="#e9e4d2"))
    sun = Disc(w * 0.68, h * 0.46, min(w, h) * 0.09, fill="#ffe3a0")
    hills = tuple(
        Stroke(_hill(w, h, top, wave, shift), fill=colour)
        for top, wave, shift, colour in (
            (0.55, 0.07, 0.1, "#b9ccbf"),
            (0.66, 0.06, 0.45, "#96b3a6"),
            (0.8, 0.05, 0.8, "#73988f"),
        )
    )
    return Group((*sky, sun, *hills), Box(0, 0, w, h), still=True)


def _hill(w: float, h: float, top: float, wave: float, shift: float) -> tuple[tuple[float, float], ...]:
    ridge = [(w * x / 40, h * (top + wave * sin(2 * pi * (x / 40 * 1.3 + shift)))) for x in range(41)]
    return (*ridge, (w, h), (0, h))
