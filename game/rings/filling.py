"""Fill a map that is divided: each at the free place nearest to where they belong, with a name where there is room, or in a stack."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from math import ceil, cos, pi, sin

from game.rings.cells import Cells
from game.rings.crowd import Crowd, me_boxes, words_of
from game.rings.frame import GAP, Names
from game.rings.geometry import CORRIDOR, Label, Places, Stack
from game.rings.raster import Allowed, Bits, Print, Raster
from game.rings.values import Standing
from game.rings.words import short
from game.shapes import Box

FINE = 5  # steps of the raster in half a disc
SHORTER = (12, 8, 5)  # letters of a name that looks for a place beside its disc
INVITING = (26, 18, 12, 8, 5)  # and of what an open place is for: half of that says little
BEHIND = 0.3  # how far each disc of a stack looks out from behind the one before it, as a share of half a disc
Point = tuple[float, float]
Kept = Mapping[str, tuple[Point, Label | None]]


@dataclass(frozen=True, slots=True)
class Unit:
    """Someone, a stack or an open place that looks for a place: near `wish`, where one of `cells` allows it."""

    id: str
    name: str
    wish: Point
    cells: tuple[Allowed, ...]
    half: float  # of its disc, in pixels
    letters: tuple[int, ...] = SHORTER  # so many letters of its name, the best first


def grain_of(places: Places) -> float:
    """The steps in which people stand, in pixels, for discs of this size."""
    return max(2.0, places.radius / FINE)


def cell_of(one: Standing, places: Places, full: Container[str] = ()) -> str:
    """The stack to which someone would belong: a ring and a part of life; in ring 1 the whole ring, and in ring 2 when that is full."""
    ring = min(one.ring, places.rings)
    if ring == 1 or f"{ring}:" in full:
        return f"{ring}:"
    return f"{ring}:{one.area}"


class Filling:
    """One attempt."""

    def __init__(self, crowd: Crowd, places: Places, names: Names, full: Mapping[str, float]) -> None:
        self.crowd, self.places, self.names, self.full = crowd, places, names, full
        size, half = places.letters, places.radius + GAP / 2
        below = places.radius + 1 + size * 1.3 + GAP / 2
        self.raster = Raster(places.box, places.grain or grain_of(places), Print(half, places.radius + 1, below))
        self.points: dict[str, Point] = {}
        self.labels: dict[str, Label] = {}
        self.stacks: list[Stack] = []
        self._cells = Cells(self.raster, places)
        for box in words_of(crowd, places):
            self.raster.take(box)
        for box in me_boxes(places):
            self.raster.take(box)
        self._units: list[Unit] = []

    def fill(self, kept: Kept, *, pack: bool, stacks: bool, anyhow: bool) -> str | None:
        """Everybody gets a place; what comes back is the stack of those who found none ("" = an open place), None when all did."""
        groups = self._groups()
        alone = {cell: self._alone(cell, people) for cell, people in groups.items()}
        spots = list(self._open())
        for unit in chain(spots, *alone.values()) if kept else ():
            if unit.id in kept:
                self._put(unit, *kept[unit.id])
        standing = {cell for cell, people in groups.items() if cell in self.full and self._stays(cell, people, kept)}
        for cell, people in groups.items():
            if cell in standing:
                continue
            new = [unit for unit in alone[cell] if unit.id not in kept]
            if self._all(new, anyhow=anyhow and not pack) and (alone[cell] or not people):
                self._units += alone[cell]
            elif not self._otherwise(cell, people, new, pack=pack, stacks=stacks, anyhow=anyhow):
                fixed = any(one.person in kept for one in people)
                return "2:" if cell.startswith("2:") and stacks and not fixed else cell
        for unit in spots:
            if unit.id not in kept and not self._all((unit,), anyhow=anyhow):
                return ""
        return None

    def _otherwise(
        self, cell: str, people: Sequence[Standing], new: Sequence[Unit], *, pack: bool, stacks: bool, anyhow: bool
    ) -> bool:
        """The people of a ring and part of life who do not all find a place alone: packed close, or as a stack."""
        if cell in self.full and len(people) > 1:
            return self._as_stack(cell, people, anyhow=anyhow)
        if not pack or len(new) < len(people):
            return False
        corner = self._corner(people[0].ring, people[0].area)
        packed = [replace(unit, wish=corner) for unit in new]
        if self._all(packed, anyhow=anyhow and len(people) == 1):
            self._units += packed
            return True
        return stacks and len(people) > 1 and self._as_stack(cell, people, anyhow=anyhow)

    def _stays(self, cell: str, people: Sequence[Standing], kept: Kept) -> bool:
        """Whether a stack stands where it stood."""
        if len(people) < 2 or f"stack:{cell}" not in kept:
            return False
        unit = self._stack(cell, people)
        unit = replace(unit, half=self.full[cell] or unit.half)
        self._put(unit, *kept[unit.id])
        self._stacked(cell, people, unit)
        return True

    def _stacked(self, cell: str, people: Sequence[Standing], unit: Unit) -> None:
        self._units.append(unit)
        self.stacks.append(Stack(cell, tuple(one.person for one in people), unit.half))

    def _as_stack(self, cell: str, people: Sequence[Standing], *, anyhow: bool) -> bool:
        """Behind each other: somewhat larger than one disc, or where that has no room as large."""
        whole = self._stack(cell, people)
        for unit in (whole, replace(whole, half=self.places.radius)):
            if self._all((unit,), anyhow=anyhow and unit is not whole):
                self._stacked(cell, people, unit)
                return True
        return False

    def _all(self, units: Sequence[Unit], *, anyhow: bool = False) -> bool:
        """A place for each of these, or for none of them."""
        before = self.raster.copy() if units else None
        for unit in units:
            point = self._look(unit)
            if point is None and not anyhow and before:
                self.raster.restore(before)
                for one in units:
                    self.points.pop(one.id, None)
                    self.labels.pop(one.id, None)
                return False
            self.points.setdefault(unit.id, unit.wish)
        return True

    def done(self) -> Places:
        """The map with everybody, and names wherever room is left."""
        for unit in (*self._units, *self._open()):
            if unit.id not in self.labels:
                self._name(unit)
        points = dict(self.points)
        for stack in self.stacks:
            points.update(dict.fromkeys(stack.people, points.pop(f"stack:{stack.id}")))
        grain = self.raster.step
        return replace(self.places, points=points, labels=self.labels, stacks=tuple(self.stacks), grain=grain)

    @property
    def unnamed(self) -> bool:
        """Whether anybody has no name beside their disc."""
        return len(self.labels) < len(self.points)

    def _look(self, unit: Unit) -> Point | None:
        """Find a free place and take it, with the name under the disc where there is room for it."""
        half = 0.0 if unit.half == self.places.radius else unit.half + GAP / 2
        for cell in unit.cells:
            for text in self._texts(unit) if not half else ("",):
                wide = self._wide(text) / 2 + GAP / 2 if text else 0.0
                point = self.raster.nearest(cell, *unit.wish, wide, half)
                if point:
                    self._put(unit, point, Label(text, point[0], point[1] + unit.half) if text else None)
                    return point
        return None

    def _texts(self, unit: Unit) -> Iterable[str]:
        """What may stand under a disc, the best first; "" = nothing."""
        match self.names:
            case "below":
                return (short(unit.name, unit.letters[0]), short(unit.name))
            case "last":
                return ("",)
        return dict.fromkeys((*(short(unit.name, longest) for longest in unit.letters), ""))

    def _wide(self, text: str) -> float:
        """The width of the pill of a name."""
        size = self.places.letters
        return self.crowd.extent(text, size, True)[0] + size * 0.7

    def _put(self, unit: Unit, point: Point, label: Label | None) -> None:
        self.points[unit.id] = point
        self.raster.put(*point, 0.0 if unit.half == self.places.radius else unit.half + GAP / 2)
        if label:
            self.labels[unit.id] = label
            self.raster.take(self._box(label))

    def _box(self, label: Label) -> Box:
        """The pill of a name."""
        wide = self._wide(label.text)
        return Box(label.x - wide / 2, label.y + 1, wide, self.places.letters * 1.3)

    def _name(self, unit: Unit) -> None:
        """A name where there is room for it beside a disc: whole, or shortened."""
        x, y = self.points[unit.id]
        size, step = self.places.letters, self.raster.step
        out, high = ceil((unit.half + GAP / 2) / step) * step, size * 1.3
        for text in dict.fromkeys(short(unit.name, longest) for longest in unit.letters):
            wide = self._wide(text)
            for far_x, far_y in (
                (0.0, out),
                (0.0, -out - high),
                (out + wide / 2, -high / 2),
                (-out - wide / 2, -high / 2),
            ):
                label = Label(text, x + far_x, y + far_y - 1)
                if self.raster.free(self._box(label)):
                    self.labels[unit.id] = label
                    self.raster.take(self._box(label))
                    return

    def _groups(self) -> dict[str, list[Standing]]:
        """Everybody by the stack to which they would belong, from the inner ring out, along each part of life."""
        found: dict[str, list[Standing]] = {}
        order = sorted(self.crowd.standings, key=lambda one: (min(one.ring, self.places.rings), one.along))
        for one in order:
            found.setdefault(cell_of(one, self.places, self.full), []).append(one)
        return found

    def _alone(self, cell: str, people: Sequence[Standing]) -> list[Unit]:
        """Each by themselves. Those without a wish of their own are spread along their part of life."""
        if cell in self.full and len(people) > 1:
            return []
        groups: dict[tuple[int, str], list[Standing]] = {}
        for one in people:
            groups.setdefault((min(one.ring, self.places.rings), one.area), []).append(one)
        units = []
        for (ring, area), group in groups.items():
            place = self._cells.of(ring, area)
            for number, one in enumerate(group):
                along = one.along if one.along != 0.5 or len(group) == 1 else (number + 0.5) / len(group)
                units.append(Unit(one.person, one.name, self._wish(ring, area, along), (place,), self.places.radius))
        return units

    def _stack(self, cell: str, people: Sequence[Standing]) -> Unit:
        """A stack; where ring 2 has no room for several, it is one, all around."""
        ring, area = min(people[0].ring, self.places.rings), people[0].area
        around = (self._cells.of(ring, "", around=True),) if cell == f"{ring}:" else ()
        half = self.places.radius * (1 + BEHIND)
        names = ", ".join(one.name for one in people)
        return Unit(f"stack:{cell}", names, self._wish(ring, area, 0.5), around or (self._cells.of(ring, area),), half)

    def _open(self) -> Iterator[Unit]:
        """Open places, in the outer part of what is shown up to ring 3; where that is full in another ring, or anywhere."""
        rings = self.places.rings
        for number, spot in enumerate(self.crowd.spots):
            along = 0.15 + 0.7 * ((0.5 + number * 0.37) % 1)
            ring = min(3, rings)
            others = [one for one in (4, 5, 2, 1) if one <= rings and one != ring]
            cells = [self._cells.of(one, spot.area) for one in (ring, *others)]
            wish = self._wish(ring, spot.area, along)
            yield Unit(f"open:{spot.id}", spot.label, wish, (*cells, Anywhere()), self.places.radius, INVITING)

    def _wish(self, ring: int, area: str, along: float) -> Point:
        few = len(self.crowd.standings) == 1 and self.places.rings < 5
        return beside(self.places, ring) if few else self.places.point(ring, area, along)

    def _corner(self, ring: int, area: str) -> Point:
        """Where a ring and a part of life begin: from there they fill up without holes."""
        places, sector = self.places, self.places.sector(area)
        angle = sector.start if ring >= 3 else pi / 2 + CORRIDOR / 2
        u = places.edges[ring - 1]
        return places.x + u * places.rx * cos(angle), places.y + u * places.ry * sin(angle)


class Anywhere:
    """Every crossing."""

    first, last = 0, 1_000_000

    def __call__(self, line: int) -> Bits:
        """All of a line."""
        return -1


def beside(places: Places, ring: int) -> Point:
    """Where someone stands who is the only one: right beside the player."""
    ring = min(ring, places.rings)
    return places.x + places.rx * (places.edges[ring - 1] + places.edges[ring]) / 2, places.y
