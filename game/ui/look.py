"""How everything looks: colours, sizes of letters and of what a finger must hit, for one window and one player."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from game.shapes import Box
from game.shapes.drawing import Font
from game.ui.themes import DAY, Colours


class Size(NamedTuple):
    """A window in pixels."""

    w: int
    h: int


class Measure(Protocol):
    """How wide and high a text is, in pixels, with the same line breaks as when it is painted."""

    def __call__(
        self,
        text: str,
        size: float,
        bold: bool = False,
        font: Font = "child",
        wrap: float = 0.0,
        spacing: float = 1.3,
        rtl: bool = False,
    ) -> tuple[float, float]:
        """Width and height."""
        ...


@dataclass(frozen=True)
class Look:
    """One window's look. `u` is the length of one design pixel; `young` is the look for ages 6-11.

    `least` is the smallest area that a finger must hit, and `space` the room between two of them, in pixels (design tokens, "target").
    """

    size: Size
    u: float
    young: bool
    rtl: bool
    text_step: float
    measure: Measure
    colours: Colours = DAY
    letters: Font = "child"
    least: float = 48.0
    space: float = 12.0

    @property
    def portrait(self) -> bool:
        """Whether the window is higher than wide."""
        return self.size.h > self.size.w

    @property
    def font(self) -> Font:
        """The letters: Andika for children, Atkinson Hyperlegible for older players, or what was chosen."""
        return self.letters

    @property
    def compact(self) -> bool:
        """Whether the window is low or narrow, so that less can lie side by side."""
        return not self.portrait and (self.size.h < 700 or self.size.w < 1180)

    @property
    def large_text(self) -> bool:
        """Whether letters are so large that rows of buttons need more room."""
        return self.text_step > 1.3

    @property
    def margin(self) -> float:
        """Room along the edge of the window."""
        return 24 * self.u

    @property
    def gap(self) -> float:
        """Room between two things that can be touched."""
        return max(self.space, 12 * self.u)

    @property
    def radius(self) -> float:
        """Corners of a button."""
        return (20 if self.young else 14) * self.u

    @property
    def whole(self) -> Box:
        """The whole window."""
        return Box(0, 0, self.size.w, self.size.h)

    @property
    def smallest(self) -> float:
        """The smallest letters: 16 pixels, also where they had to shrink; 13 in a window that is smaller than any we are made for."""
        return 16.0 if self.u >= 0.75 else 13.0

    def text(self, design: float) -> float:
        """The size of letters in pixels, from a size in the design."""
        return max(self.smallest, round(design * self.u * self.text_step))

    def target(self, design: float) -> float:
        """The height or width of something to touch: as designed, and never too small for a finger."""
        return max(self.least, design * self.u)

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """How wide a line of text is."""
        return self.measure(text, size, bold, self.font)[0]

    def extent(self, text: str, size: float, wrap: float) -> tuple[float, float]:
        """How wide and high a bold text on a button is."""
        return self.measure(text, size, True, self.font, wrap, 1.15, self.rtl)

    def height(self, text: str, size: float, wrap: float, bold: bool = False, spacing: float = 1.3) -> float:
        """How high a text is when its lines break at a width."""
        return self.measure(text, size, bold, self.font, wrap, spacing, self.rtl)[1]


SMALLEST = Size(480, 360)


TARGETS: Mapping[str, tuple[float, float]] = {
    "small": (72, 16),
    "middle": (60, 12),
    "large": (48, 12),
}  # by the player's size


def target_of(age: int, *, young: bool) -> str:
    """Whose fingers it is made for: ages 6-8 "small", 9-11 "middle", and "large" from 12 on (method, 4.5)."""
    return "large" if not young else "middle" if age > 8 else "small"


def look_for(
    size: Size,
    measure: Measure,
    *,
    young: bool = True,
    rtl: bool = False,
    text_step: float = 1.0,
    colours: Colours = DAY,
    letters: Font | None = None,
    fingers: str = "large",
) -> Look:
    """The look for a window: one design pixel is a pixel at 1280 x 800 (800 x 1280 upright), and never more than two."""
    wide, high = (800, 1280) if size.h > size.w else (1280, 800)
    u = max(0.375, min(size.w / wide, size.h / high, 2.0))
    least, space = TARGETS[fingers]
    shrunk = min(1.0, u / 0.75)  # in a window smaller than 1024 x 600 no finger finds its full size
    font = letters or ("child" if young else "adult")
    return Look(size, u, young, rtl, text_step, measure, colours, font, least * shrunk, space * shrunk)


LookFor = Callable[[Size], Look]
