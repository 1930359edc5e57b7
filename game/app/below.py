"""A bar under the screens, as the demo has one."""

from typing import Protocol

from game.shapes import Shapes
from game.ui.look import Size


class Below(Protocol):
    """A bar under the screens."""

    def height(self, window: Size) -> float:
        """How high it is, in pixels."""
        ...

    def shapes(self, window: Size) -> Shapes:
        """What it shows."""
        ...
