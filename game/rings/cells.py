"""Where on a raster somebody may stand: the band of a ring, and in it the sector of a part of life."""

from math import ceil, cos, floor, inf, pi, sin, sqrt

from game.rings.geometry import Places, Sector
from game.rings.raster import Bits, Raster

PLAY = 0.12  # the share of a band that stays free on each side, so that nobody stands on the edge of a ring
LOOSE = 0.35  # radians to each side of the sector in ring 2, where the part of life is a wish
TIGHT = -0.02  # and from ring 3 on, where it is law


class Cells:
    """All rings and sectors of a map on a raster, made when they are asked for and kept."""

    def __init__(self, raster: Raster, places: Places) -> None:
        """Begin with none."""
        self._raster, self._places = raster, places
        self._bands: dict[int, _Band] = {}
        self._wedges: dict[tuple[float, float], _Wedge] = {}
        self._cells: dict[tuple[int, str], Cell] = {}

    def of(self, ring: int, area: str, *, around: bool = False) -> "Cell":
        """The cell of a ring that is shown and a part of life; all `around` when the part of life does not matter."""
        key = ring, "" if around else area
        if key not in self._cells:
            self._cells[key] = self._cell(ring, None if around or ring == 1 else self._places.sector(area))
        return self._cells[key]

    def _cell(self, ring: int, sector: Sector | None) -> "Cell":
        if ring not in self._bands:
            self._bands[ring] = _Band(self._raster, self._places, ring)
        band, more = self._bands[ring], LOOSE if ring == 2 else TIGHT
        if sector is None or sector.width + 2 * more >= 2 * pi - 0.1:
            return Cell(band, None, *band.lines(0.0, 2 * pi))
        key = sector.start - more, sector.width + 2 * more
        if key not in self._wedges:
            self._wedges[key] = _Wedge(self._raster, self._places, *key)
        return Cell(band, self._wedges[key], *band.lines(*key))


class Cell:
    """The crossings where somebody may stand, line by line, from the line `first` to the line `last`."""

    def __init__(self, band: "_Band", wedge: "_Wedge | None", first: int, last: int) -> None:
        self.first, self.last = first, last
        self._band, self._wedge = band, wedge
        self._lines: dict[int, Bits] = {}

    def __call__(self, line: int) -> Bits:
        """The crossings of one line."""
        bits = self._lines.get(line)
        if bits is None:
            bits = self._band.line(line)
            if bits and self._wedge:
                bits &= self._wedge.line(line)
            self._lines[line] = bits
        return bits


class _Band:
    """The crossings between two edges of a ring."""

    def __init__(self, raster: Raster, places: Places, ring: int) -> None:
        inner, outer = places.edges[ring - 1], places.edges[ring]
        room = (outer - inner) * PLAY
        self._raster, self._places = raster, places
        self._inner, self._outer = inner + room, outer - room
        self._lines: dict[int, Bits] = {}

    def lines(self, start: float, width: float) -> tuple[int, int]:
        """Between which lines a sector of the band lies."""
        turns = [turn for turn in (pi / 2, 3 * pi / 2) if (turn - start) % (2 * pi) <= width]
        highs = [sin(angle) * far for angle in (start, start + width, *turns) for far in (self._inner, self._outer)]
        places, raster = self._places, self._raster
        top, bottom = places.y + min(highs) * places.ry, places.y + max(highs) * places.ry
        return floor((top - raster.top) / raster.step), ceil((bottom - raster.top) / raster.step)

    def line(self, line: int) -> Bits:
        bits = self._lines.get(line)
        if bits is None:
            bits = self._lines[line] = self._made(line)
        return bits

    def _made(self, line: int) -> Bits:
        raster, places = self._raster, self._places
        square = ((raster.top + line * raster.step - places.y) / places.ry) ** 2
        if square >= self._outer**2:
            return 0
        middle, wide = raster.middle, places.rx / raster.step
        out = min(middle, int(wide * sqrt(self._outer**2 - square)))
        bits = (1 << middle + out + 1) - (1 << middle - out)
        if square < self._inner**2:
            hole = min(middle, int(wide * sqrt(self._inner**2 - square)))
            bits &= ~((1 << middle + hole + 1) - (1 << middle - hole))
        return bits


class _Wedge:
    """The crossings between two angles, from `start` over `width`: less than all around."""

    def __init__(self, raster: Raster, places: Places, start: float, width: float) -> None:
        self._raster, self._places = raster, places
        self._halves = _halves(start, width)
        self._lines: dict[int, Bits] = {}

    def line(self, line: int) -> Bits:
        bits = self._lines.get(line)
        if bits is None:
            raster, places = self._raster, self._places
            middle, down = raster.middle, raster.top + line * raster.step - places.y
            scale = (down or 1e-6) * places.rx / places.ry / raster.step
            bits = 0
            for low, high in self._halves[down < 0]:
                first, last = (scale * high, scale * low) if scale > 0 else (scale * low, scale * high)
                first = middle + (ceil(first) if first > -middle else -middle)
                last = middle + (floor(last) if last < middle else middle)
                if last >= first:
                    bits |= (1 << last + 1) - (1 << first)
            self._lines[line] = bits
        return bits


def _halves(start: float, width: float) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """The cotangents between which a sector lies below the middle, and above it."""
    start %= 2 * pi
    below, above = [], []
    for first, last in ((start, min(start + width, 2 * pi)), (0.0, start + width - 2 * pi)):
        if last > first:
            below += [(first, min(last, pi))] if first < pi else []
            above += [(max(first, pi) - pi, last - pi)] if last > pi else []
    return [(_cotangent(a), _cotangent(b)) for a, b in below], [(_cotangent(a), _cotangent(b)) for a, b in above]


def _cotangent(angle: float) -> float:
    """From far right at 0 to far left at pi."""
    if angle <= 1e-9:
        return inf
    return -inf if angle >= pi - 1e-9 else cos(angle) / sin(angle)
