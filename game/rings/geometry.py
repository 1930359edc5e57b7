"""The ellipses of a map in a box: rings, sectors, and the point of everybody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import cos, pi, sin, sqrt

from game.shapes import Box

EDGES = (0.14, 0.40, 0.57, 0.72, 0.86, 1.0)  # share of the outer radius; ring k lies between edge k-1 and edge k
CORRIDOR = 34 * pi / 180  # straight down: the names of the rings stand there


@dataclass(frozen=True, slots=True)
class Sector:
    """A part of life: from angle `start` over `width`, in radians, clockwise from the right."""

    area: str
    start: float
    width: float


@dataclass(frozen=True, slots=True)
class Label:
    """A name as it stands on the map: its text, the middle and the top of its letters."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Stack:
    """People behind each other, because their ring has no room for all of them side by side. It fans out at a touch."""

    id: str
    people: tuple[str, ...]
    half: float  # of all its discs together, in pixels


@dataclass(frozen=True, eq=False)
class Places:
    """A map that is laid out in a box: its middle, radii, edges of rings, sectors, and the point of everybody."""

    box: Box
    x: float
    y: float
    rx: float
    ry: float
    edges: tuple[float, ...]
    sectors: tuple[Sector, ...]
    radius: float  # of a disc
    me_radius: float
    letters: float  # size of the names
    points: Mapping[str, tuple[float, float]] = field(default_factory=dict)  # of people, and "open:…" of open places
    labels: Mapping[str, Label] = field(default_factory=dict)  # of the same; one that is missing is told at a touch
    stacks: tuple[Stack, ...] = ()  # whose people all have the stack's point
    close: bool = False  # so few people that the view comes closer: light behind everybody, no parts of life
    smallest: float = 9.0  # the smallest letters, in pixels
    grain: float = 0.0  # steps in which people stand, in pixels; 0 = as their discs ask

    @property
    def rings(self) -> int:
        """How many rings are shown."""
        return len(self.edges) - 1

    def point(self, ring: int, area: str, along: float) -> tuple[float, float]:
        """The point in the middle of a ring's band, along a sector."""
        sector = self.sector(area)
        angle = sector.start + sector.width * (0.08 + 0.84 * along)
        ring = min(max(ring, 1), self.rings)
        u = (self.edges[ring - 1] + self.edges[ring]) / 2
        return self.x + u * self.rx * cos(angle), self.y + u * self.ry * sin(angle)

    def sector(self, area: str) -> Sector:
        """The sector of a part of life; all around when the map has none for it."""
        found = (sector for sector in self.sectors if sector.area == area)
        return next(found, Sector(area, pi / 2 + CORRIDOR / 2, 2 * pi - CORRIDOR))

    def stack_of(self, person: str) -> Stack | None:
        """The stack in which someone stands."""
        return next((stack for stack in self.stacks if person in stack.people), None)

    def share(self, x: float, y: float) -> float:
        """How far a point lies from the middle: 1 = on the outer edge, measured in the ellipse."""
        return sqrt(((x - self.x) / self.rx) ** 2 + ((y - self.y) / self.ry) ** 2)
