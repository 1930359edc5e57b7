"""What the map is made of: people with a place, lines between them, open places, and how it looks."""

from collections.abc import Callable
from dataclasses import dataclass

from game.shapes.drawing import Font

Measure = Callable[[str, float, bool], tuple[float, float]]  # text, size, bold -> width and height in pixels


@dataclass(frozen=True, slots=True)
class Standing:
    """Someone on the map: ring 1 (closest) to 5, in a part of life, along it from 0 to 1."""

    person: str
    name: str
    picture: str
    ring: int
    area: str
    along: float = 0.5
    kind: str = "mens"


@dataclass(frozen=True, slots=True)
class Tie:
    """A line between two people; `line` says how it is drawn: solid, thin, dashed, zigzag, dotted or none."""

    a: str
    b: str
    line: str


@dataclass(frozen=True, slots=True)
class Area:
    """A part of life as a sector of the map."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Open:
    """A place that is open for someone."""

    id: str
    area: str
    label: str


@dataclass(frozen=True, slots=True)
class MapLook:
    """Colours and letters of the map; `unit` is the length of one design pixel."""

    unit: float
    font: Font
    rings: tuple[str, ...]
    ring_line: str
    paper: str
    ink: str
    quiet: str
    sun: str
    ring_names: tuple[str, str, str, str, str]
    me: str  # what stands under the player's disc
    me_picture: str = ""
    rtl: bool = False
