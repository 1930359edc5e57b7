"""What a hand can do: touch, press a key, type, or wait."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Touch:
    """A finger or a mouse at (x, y) in pixels. `on` is the name of the shape that is meant ("" = none); the app fills it in.

    "up" names a shape only when the finger went down on the same one: a finger that slides off takes the touch back.
    "cancel" = the touch was taken away (by the system, or it left the window).
    """

    kind: Literal["down", "move", "up", "cancel"]
    x: float
    y: float
    on: str = ""
    finger: bool = False  # False = a mouse


@dataclass(frozen=True, slots=True)
class Key:
    """A key that went down: "enter", "escape", "tab", "left", "page_down", "f9", "a", "1", "wheel_up" ..."""

    name: str
    shift: bool = False
    ctrl: bool = False


@dataclass(frozen=True, slots=True)
class Pinch:
    """Two fingers went apart or together: `scale` times as far as before, their middle (dx, dy) pixels further."""

    scale: float
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Typed:
    """Letters from a keyboard with buttons, as the system made them (accents and other scripts included)."""

    text: str


@dataclass(frozen=True, slots=True)
class Tick:
    """Time went by: seconds since the start."""

    now: float


Input = Touch | Key | Pinch | Typed | Tick
