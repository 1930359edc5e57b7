"""How everything looks: colours, sizes of letters and of what a finger must hit, for one window and one player."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from game.shapes import Box
from game.shapes.drawing import Font


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


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, by what they are for (design tokens, theme "dag")."""

    table: str = "#d5e5e4"
    light: str = "#fff3cc"
    paper: str = "#ffffff"
    paper2: str = "#f2f7f6"
    ink: str = "#1b1f3b"
    ink2: str = "#454b66"
    line: str = "#5f7480"
    soft: str = "#b9ccce"
    primary: str = "#0b5563"
    on_primary: str = "#ffffff"
    sun: str = "#ffc845"
    edge: str = "#1b1f3b33"
    rings: tuple[str, ...] = ("#fff3cc", "#f6f1d6", "#eaefdf", "#dfece6", "#d9e9e8")
    ring_line: str = "#667d85"
    chip: str = "#e3eef0"


@dataclass(frozen=True)
class Look:
    """One window's look. `u` is the length of one design pixel; `young` is the look for ages 6-11."""

    size: Size
    u: float
    young: bool
    rtl: bool
    text_step: float
    measure: Measure
    colours: Colours = Colours()

    @property
    def portrait(self) -> bool:
        """Whether the window is higher than wide."""
        return self.size.h > self.size.w

    @property
    def font(self) -> Font:
        """The letters: Andika for children, Atkinson Hyperlegible for older players."""
        return "child" if self.young else "adult"

    @property
    def margin(self) -> float:
        """Room along the edge of the window."""
        return 24 * self.u

    @property
    def gap(self) -> float:
        """Room between two things that can be touched."""
        return 12 * self.u

    @property
    def radius(self) -> float:
        """Corners of a button."""
        return (20 if self.young else 14) * self.u

    @property
    def whole(self) -> Box:
        """The whole window."""
        return Box(0, 0, self.size.w, self.size.h)

    def text(self, design: float) -> float:
        """The size of letters in pixels, from a size in the design; never under 13."""
        return max(13.0, round(design * self.u * self.text_step))

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """How wide a line of text is."""
        return self.measure(text, size, bold, self.font)[0]

    def height(self, text: str, size: float, wrap: float, bold: bool = False, spacing: float = 1.3) -> float:
        """How high a text is when its lines break at a width."""
        return self.measure(text, size, bold, self.font, wrap, spacing, self.rtl)[1]


SMALLEST = Size(480, 360)


def look_for(size: Size, measure: Measure, *, young: bool = True, rtl: bool = False, text_step: float = 1.0) -> Look:
    """The look for a window: one design pixel is a pixel at 1280 x 800 (800 x 1280 upright), and never more than two."""
    wide, high = (800, 1280) if size.h > size.w else (1280, 800)
    u = max(0.375, min(size.w / wide, size.h / high, 2.0))
    return Look(size, u, young, rtl, text_step, measure)


LookFor = Callable[[Size], Look]
