"""Two fingers that go apart or together. A hand that rests beside a finger that drags is none of that."""

from collections.abc import Hashable
from math import hypot

from game.shapes import Pinch

MOVED, APART = 8, 24  # pixels that each finger moves, and that they go apart or together, before it means something

Point = tuple[float, float]


class TwoFingers:
    """Follows the fingers on the glass. `on` = they pinch, until one of them leaves."""

    def __init__(self) -> None:
        """No finger is there."""
        self.on = False
        self._began: dict[Hashable, Point] = {}
        self._now: dict[Hashable, Point] = {}

    def down(self, finger: Hashable, x: float, y: float) -> None:
        """One more finger came."""
        self._now[finger] = (x, y)
        self._began, self.on = dict(self._now), False

    def up(self, finger: Hashable) -> None:
        """A finger left."""
        self._now.pop(finger, None)
        self._began, self.on = dict(self._now), False

    def clear(self) -> None:
        """All of them left."""
        self._began, self._now, self.on = {}, {}, False

    def moved(self, finger: Hashable, x: float, y: float) -> Pinch | None:
        """A finger moved; what the two did since this was told last, when they pinch."""
        before = dict(self._now)
        self._now[finger] = (x, y)
        if len(self._now) != 2 or self._began.keys() != self._now.keys():
            return None
        if not self.on:
            if not self._begins():
                return None
            before, self.on = self._began, True
        (old_x, old_y), (new_x, new_y) = _middle(before), _middle(self._now)
        return Pinch(_apart(self._now) / max(1.0, _apart(before)), new_x - old_x, new_y - old_y)

    def _begins(self) -> bool:
        each = all(
            hypot(x - self._began[one][0], y - self._began[one][1]) >= MOVED for one, (x, y) in self._now.items()
        )
        return each and abs(_apart(self._now) - _apart(self._began)) >= APART


def _apart(fingers: dict[Hashable, Point]) -> float:
    (x1, y1), (x2, y2) = fingers.values()
    return hypot(x2 - x1, y2 - y1)


def _middle(fingers: dict[Hashable, Point]) -> Point:
    (x1, y1), (x2, y2) = fingers.values()
    return (x1 + x2) / 2, (y1 + y2) / 2
