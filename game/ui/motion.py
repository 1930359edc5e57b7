"""What moves, and for how long. One thing moves at a time, a touch ends it at once, and everything can stand still."""

from collections.abc import Mapping
from dataclasses import dataclass

FOREVER = float("inf")
LASTS: Mapping[str, float] = {  # seconds (design tokens, "motion")
    "turn": 0.85,  # the old card goes (170 ms), a new one comes from the pile (240 ms) and turns over (440 ms)
    "flip": 0.42,  # a card that lies closed turns over
    "drawer": 0.22,
    "drop": 0.20,  # someone settles on the map
    "compare": 0.9,  # everybody goes from then to now, or to where they are wished
    "hint": 0.12,  # the ring under a finger
    "erase": 0.35,
    "breathe": FOREVER,  # the light of the pause
}
BREATH_IN, BREATH_OUT = 4.0, 5.0  # seconds


@dataclass(frozen=True, slots=True)
class Movement:
    """Something that moves: what, and since when (seconds on the clock of the app)."""

    name: str
    began: float

    def share(self, now: float) -> float:
        """How far it came: 0 = it begins, 1 = it is over. Something without end has always just begun."""
        lasts = LASTS[self.name]
        return 0.0 if lasts == FOREVER else min(1.0, max(0.0, (now - self.began) / lasts))

    def over(self, now: float) -> bool:
        """Whether it came to its end."""
        return self.share(now) >= 1.0


def slow_down(share: float) -> float:
    """Fast first, then slower (cubic out)."""
    return 1 - (1 - share) ** 3


def swing(share: float) -> float:
    """Slow, fast, slow (cubic in and out)."""
    return 4 * share**3 if share < 0.5 else 1 - (2 - 2 * share) ** 3 / 2


def between(start: float, end: float, share: float) -> float:
    """A number on its way from one to another."""
    return start + (end - start) * share


def breath(seconds: float) -> float:
    """How far a breath is drawn: 0 = out, 1 = in; four seconds in and five out, without a halt."""
    at = seconds % (BREATH_IN + BREATH_OUT)
    return swing(at / BREATH_IN) if at < BREATH_IN else 1 - swing((at - BREATH_IN) / BREATH_OUT)
