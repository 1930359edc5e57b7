"""Which places of a map are taken: a raster of bits, a whole number a line, so that every free place is known in microseconds."""

from dataclasses import dataclass
from functools import reduce
from math import ceil, floor, inf, sqrt
from operator import or_
from typing import Protocol

from game.shapes import Box

Bits = int  # bit n = column n of a line
NEAR = 1e-6  # of a step: so much off a crossing is on it


@dataclass(frozen=True, slots=True)
class Print:
    """What everybody takes around their middle, in pixels: a square for the disc, and from `top` to `bottom` a name below it."""

    half: float  # of the square
    top: float
    bottom: float


class Allowed(Protocol):
    """Crossings where somebody may stand, line by line, between two lines."""

    first: int
    last: int

    def __call__(self, line: int) -> Bits:
        """Those of one line."""
        ...


class Raster:
    """A box in steps of some pixels. Its middle lies on a crossing, and whoever is put somewhere stands on one.

    Besides what is taken it keeps, line by line, where no disc may have its middle any more, and which columns are taken where a name
    would stand: so a free place is found without looking at everybody again.
    """

    def __init__(self, box: Box, step: float, mark: Print) -> None:
        """Begin with nothing taken. `mark` is what a disc and its name take, besides the width of the name."""
        self.box, self.step, self.mark = box, step, mark
        across, down = ceil(box.w / 2 / step) + 1, ceil(box.h / 2 / step) + 1
        x, y = box.middle
        self.left, self.top = x - across * step, y - down * step
        self.columns, self.lines, self.middle = 2 * across, 2 * down, across
        self._half = ceil(mark.half / step - NEAR)
        self._name = floor(mark.top / step), ceil(mark.bottom / step)
        self._taken: list[Bits] = [0] * self.lines
        self._discs: list[Bits] = [0] * self.lines
        self._names: list[Bits] = [0] * self.lines

    def copy(self) -> tuple[list[Bits], list[Bits], list[Bits]]:
        """What is taken now, to come back to."""
        return self._taken.copy(), self._discs.copy(), self._names.copy()

    def restore(self, before: tuple[list[Bits], list[Bits], list[Bits]]) -> None:
        """As it was."""
        self._taken, self._discs, self._names = (one.copy() for one in before)

    def take(self, box: Box) -> None:
        """Nothing else may stand on this box."""
        self._take(*self._columns(box.x, box.x + box.w), *self._between(box.y, box.y + box.h))

    def free(self, box: Box) -> bool:
        """Whether nothing stands on a box, and it lies inside."""
        ours = self.box
        if box.x < ours.x or box.y < ours.y or box.x + box.w > ours.x + ours.w or box.y + box.h > ours.y + ours.h:
            return False
        first, last = self._columns(box.x, box.x + box.w)
        top, bottom = self._between(box.y, box.y + box.h)
        return not reduce(or_, self._taken[top:bottom], 0) & ((1 << last) - (1 << first))

    def put(self, x: float, y: float, half: float = 0.0) -> None:
        """Somebody stands on the crossing at (x, y), or something with another `half`."""
        column, line = round((x - self.left) / self.step), round((y - self.top) / self.step)
        out = ceil(half / self.step - NEAR) if half else self._half
        self._take(max(0, column - out), column + out, max(0, line - out), min(self.lines, line + out))

    def nearest(
        self, allowed: Allowed, x: float, y: float, wide: float = 0.0, half: float = 0.0
    ) -> tuple[float, float] | None:
        """The free crossing nearest to (x, y) among those that `allowed` gives for a line; None when all are taken.

        `wide` is half the width of the name that stands below (0 = none), `half` that of a disc of another size.
        """
        name = ceil(wide / self.step)
        inside, first, last = self._inside(wide, half)
        column, line = (x - self.left) / self.step, (y - self.top) / self.step
        first, last = max(first, allowed.first), min(last, allowed.last)
        if last < first:
            return None
        begin, best, far = min(max(round(line), first), last), None, inf
        for off in range(max(last - begin, begin - first, 0) + 1):
            if off - 0.5 >= far:
                break
            for number in (begin - off, begin + off) if off else (begin,):
                away = abs(number - line)
                if not first <= number <= last or away >= far:
                    continue
                bits = allowed(number) & inside
                if bits:
                    bits &= ~(self._wider(number, half) if half else self._discs[number])
                if bits and name:
                    bits &= ~(_spread(self._names[number], 2 * name) << name)
                if bits:
                    found = _nearest_bit(bits, column)
                    distance = sqrt((found - column) ** 2 + away**2)
                    if distance < far:
                        best, far = (found, number), distance
        return (self.left + best[0] * self.step, self.top + best[1] * self.step) if best else None

    def _take(self, first: int, last: int, top: int, bottom: int) -> None:
        """Columns and lines from and to, the last ones left out."""
        if first >= last or top >= bottom:
            return
        half, (start, end) = self._half, self._name
        bits = (1 << last) - (1 << first)
        for line in range(top, bottom):
            self._taken[line] |= bits
        for line in range(max(0, top - end + 1), min(self.lines, bottom - start)):
            self._names[line] |= bits
        bits = (1 << last + half) - (1 << max(0, first - half + 1))
        for line in range(max(0, top - half + 1), min(self.lines, bottom + half)):
            self._discs[line] |= bits

    def _wider(self, line: int, half: float) -> Bits:
        """Where no disc of another size may have its middle."""
        out = ceil(half / self.step - NEAR)
        taken = reduce(or_, self._taken[max(0, line - out) : line + out], 0)
        return _spread(taken, 2 * out) << out

    def _inside(self, wide: float, half: float) -> tuple[Bits, int, int]:
        """The columns, and the first and the last line, where somebody stands inside the box."""
        box, step = self.box, self.step
        half = half or self.mark.half
        reach, below = max(half, wide), max(half, self.mark.bottom if wide else 0.0)
        first, last = ceil((box.x + reach - self.left) / step), floor((box.x + box.w - reach - self.left) / step)
        columns = (1 << last + 1) - (1 << first) if 0 <= first <= last else 0
        high, low = (box.y + half - self.top) / step, (box.y + box.h - below - self.top) / step
        return columns, max(0, ceil(high)), min(self.lines - 1, floor(low))

    def _columns(self, left: float, right: float) -> tuple[int, int]:
        first = min(self.columns, max(0, floor((left - self.left) / self.step + NEAR)))
        return first, min(self.columns, max(first, ceil((right - self.left) / self.step - NEAR)))

    def _between(self, top: float, bottom: float) -> tuple[int, int]:
        first = min(self.lines, max(0, floor((top - self.top) / self.step + NEAR)))
        return first, min(self.lines, max(first, ceil((bottom - self.top) / self.step - NEAR)))


def _spread(bits: Bits, width: int) -> Bits:
    """Each bit is set when one of it and the `width` - 1 bits above it is."""
    done = 1
    while done < width:
        more = min(done, width - done)
        bits |= bits >> more
        done += more
    return bits


def _nearest_bit(bits: Bits, at: float) -> int:
    """The set bit nearest to a column."""
    column = max(0, int(at))
    below = (bits & ((1 << column + 1) - 1)).bit_length() - 1
    rest = bits >> (column + 1)
    above = (rest & -rest).bit_length() + column if rest else -1
    if below < 0 or above < 0:
        return max(below, above)
    return below if at - below <= above - at else above
