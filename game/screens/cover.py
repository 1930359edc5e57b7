"""The screen is covered: a quiet landscape without words about anybody. One touch uncovers."""

from functools import lru_cache
from math import pi, sin

from game.screens.big_cards import dark
from game.screens.desk import Back, Desk, Step
from game.shapes import Box, Disc, Group, Input, Key, Rect, Shape, Shapes, Stroke, Touch
from game.ui.button import button
from game.ui.look import Size

DAY = ("#c9dcdf", "#eaf0e6", "#fff3cc", ("#a9ccbd", "#7fb3a8", "#55928c"))
NIGHT = ("#171d2d", "#2b3650", "#f3e7c0", ("#2c3b4d", "#233142", "#1a2636"))
HILLS = ((0.58, 0.055, 0.1), (0.7, 0.045, 0.45), (0.83, 0.04, 0.8))  # where, how high, and how far along
BANDS = 24


class Cover:
    """Hills under a low sun, or under the moon in the evening, and a button to go on."""

    name = "cover"

    def __init__(self, desk: Desk) -> None:
        """Cover whatever lies under it."""
        self.desk = desk

    def shapes(self, size: Size, now: float) -> Shapes:
        """The landscape; nothing that anybody said."""
        look = self.desk.on(size)
        word = self.desk.say("Go on")
        w = min(size.w - 2 * look.margin, max(220 * look.u, look.width(word, look.text(24), bold=True) + 110 * look.u))
        h = look.target(84)
        box = Box((size.w - w) / 2, size.h - h - 2 * look.margin, w, h)
        return landscape(size, night=dark(look)), button(look, box, "uncover", word, glyph="speel", design=24)

    def on_input(self, given: Input) -> Step | None:
        """Uncover at a touch on the button, or at Enter or Escape."""
        match given:
            case Touch("up", on="uncover") | Key("enter") | Key("escape") | Key("space"):
                return Back()
        return None


@lru_cache(maxsize=4)
def landscape(size: Size, *, night: bool = False) -> Group:
    """Sky, a light in it and three hills."""
    w, h = size
    high, low, light, colours = NIGHT if night else DAY
    sky: list[Shape] = [
        Rect(Box(0, int(h * 0.7 * n / BANDS), w, h), fill=_mixed(high, low, n / (BANDS - 1))) for n in range(BANDS)
    ]
    x, y, r = w * 0.76, h * 0.24, min(w, h) * 0.1
    sky.append(Disc(x, y, r * 3, fill=f"{light}50", rim=f"{light}00"))
    sky.append(Disc(x, y, r, fill=light))
    hills = tuple(Stroke(_hill(w, h, *hill), fill=colour) for hill, colour in zip(HILLS, colours, strict=True))
    return Group((*sky, *hills), Box(0, 0, w, h), still=True)


def _mixed(one: str, other: str, share: float) -> str:
    parts = [(int(one[n : n + 2], 16), int(other[n : n + 2], 16)) for n in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def _hill(w: float, h: float, top: float, wave: float, shift: float) -> tuple[tuple[float, float], ...]:
    ridge = [(w * x / 80, h * (top + wave * sin(2 * pi * (x / 80 * 1.1 + shift)))) for x in range(81)]
    return (*ridge, (w, h), (0, h))
