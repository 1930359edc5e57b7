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
    varies: bool = False  # now closer, now further


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
class Shown:
    """What of a map is looked at: the rest stays where it is, faint. Without anything, all of it."""

    people: frozenset[str] | None = None  # None = everybody
    ties: frozenset[tuple[str, str]] | None = None  # pairs as they stand in `Tie`; None = every line
    open_places: bool = True
    names: bool = True  # False: names are hidden, for a full room
    signs: tuple[tuple[str, tuple[str, ...]], ...] = ()  # a person, and small pictures at the foot of the disc

    def of(self, person: str) -> tuple[str, ...]:
        """The pictures that stand with someone."""
        return next((pictures for one, pictures in self.signs if one == person), ())


ALL = Shown()


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
    hidden: str = ""  # what is said of somebody whose name is hidden
    rtl: bool = False
    picture: str = "#ffffff"  # behind a picture, and behind letters in the look for ages 6-11
    on_light: str = "#1b1f3b"  # outlines and letters on discs: they are light in every theme
    coloured: bool = False  # someone without a picture has the colour of their part of life (the look from 12 on)
    flat: bool = False  # no light: borders alone
    touch: float = 0.0  # the smallest area that a finger must hit, in pixels
    smallest: float = 9.0  # the smallest letters, in pixels
    step: float = 1.0  # how much larger than designed letters are wanted

    @property
    def outline(self) -> float:
        """The width of the line around a disc, in pixels."""
        return (3.0 if self.flat else 2.5) * self.unit
