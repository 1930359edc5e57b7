"""The eight shapes. Lengths are pixels of the screen (or points of the paper), x to the right, y down.

A colour is "#rrggbb" or "#rrggbbaa"; an empty colour draws nothing. Equal shapes are equal values, so whoever paints may keep what it made.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Dash = tuple[float, ...]  # lengths of line and gap in turn; empty = a whole line
Font = Literal["child", "adult", "open"]
Align = Literal["start", "centre", "end"]


class Box(NamedTuple):
    """A place on the screen: its left top corner and its size."""

    x: float
    y: float
    w: float
    h: float

    @property
    def middle(self) -> tuple[float, float]:
        """The point in the middle."""
        return self.x + self.w / 2, self.y + self.h / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h

    def inset(self, by: float, by_y: float | None = None) -> "Box":
        """The box inside it, `by` smaller on each side (`by_y` above and below)."""
        up = by if by_y is None else by_y
        return Box(self.x + by, self.y + up, max(0.0, self.w - 2 * by), max(0.0, self.h - 2 * up))

    def shifted(self, dx: float, dy: float) -> "Box":
        """The same box somewhere else."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle with round corners of `radius`; `line` is the colour of its border of `width`. `blur` makes a soft shadow of it."""

    box: Box
    fill: str = ""
    line: str = ""
    width: float = 0.0
    radius: float = 0.0
    dash: Dash = ()
    blur: float = 0.0


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle, or an ellipse when `ry` is given. With a `rim` it is light that goes from `fill` in the middle to `rim` at its edge."""

    x: float
    y: float
    r: float
    ry: float = 0.0  # 0 = the same as r
    fill: str = ""
    line: str = ""
    width: float = 0.0
    dash: Dash = ()
    rim: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    width: float = 2.0
    dash: Dash = ()


@dataclass(frozen=True, slots=True)
class Arc:
    """A part of an ellipse, from angle `start` to `end` in radians, clockwise from the right."""

    x: float
    y: float
    rx: float
    ry: float
    start: float
    end: float
    colour: str
    width: float = 2.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points with round ends; filled and closed when `fill` is given."""

    points: tuple[tuple[float, float], ...]
    colour: str = ""
    width: float = 2.0
    fill: str = ""
    dash: Dash = ()


@dataclass(frozen=True, slots=True)
class Text:
    """Words. (x, y) is the top of the first line at its start, middle or end (`align`); with `wrap` the width in which lines break.

    `rtl` says the main direction; "start" is then the right side of the wrap width. With `mark`, a span of letters, only those are drawn, on
    a ground of the colour `ground`: the word that is being read aloud lies over the text.
    """

    x: float
    y: float
    text: str
    size: float
    colour: str
    bold: bool = False
    font: Font = "child"
    align: Align = "start"
    wrap: float = 0.0  # 0 = one line
    spacing: float = 1.3  # height of a line, as a share of the size
    rtl: bool = False
    mark: tuple[int, int] | None = None
    ground: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its name in assets/pictures ("oma", "kaartrug"); a glyph ("glyph:stop") is drawn in `colour`."""

    box: Box
    name: str
    colour: str = ""
    alt: str = ""  # what it shows, for papers


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes that belong together. With a `name` it can be found and, with a `role`, touched (button, field, person, tile ...).

    `box` is the area that may be touched. `label` is what it says to someone who does not see it. `still` asks whoever paints to keep it as
    one picture (of the size of `box`). `chosen` says that it is switched on.

    While a still group moves it is the same group, shown in another way: its middle `shift` pixels further, `wide` of its width (a card that
    turns over), `tall` of its height, and `seen` of its colours (1 = all).
    """

    shapes: tuple["Shape", ...]
    box: Box
    name: str = ""
    role: str = ""
    label: str = ""
    still: bool = False
    chosen: bool = False
    shift: tuple[float, float] = (0.0, 0.0)
    wide: float = 1.0
    tall: float = 1.0
    seen: float = 1.0


Shape = Rect | Disc | Line | Arc | Stroke | Text | Picture | Group
Shapes = tuple[Shape, ...]
