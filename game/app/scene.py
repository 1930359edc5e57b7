"""What is to be seen, kept as long as nothing changes: what stands still, the same as one picture while something moves over it, and that."""

from collections.abc import Callable
from copy import copy

from game.shapes import Box, Group, Shapes

Draw = Callable[[], Shapes]


class Scene:
    """Asks a screen for its shapes only when they may have changed."""

    def __init__(self) -> None:
        """Nothing is drawn yet."""
        self._still: Shapes | None = None
        self._layer: Shapes | None = None
        self._over: Shapes | None = None
        self._ahead: Shapes | None = None

    def change(self) -> None:
        """Anything may be different now."""
        self._still = self._layer = self._over = self._ahead = None

    def touch(self) -> None:
        """Something was touched: what lies under the finger may be elsewhere."""
        self._over = None

    def copy(self) -> "Scene":
        """What is kept now, to come back to."""
        return copy(self)

    def still(self, draw: Draw) -> Shapes:
        """What stands still."""
        if self._still is None:
            self._still = draw()
            self._layer = None
        return self._still

    def shapes(self, draw: Draw, draw_over: Draw, window: Box, *, moves: bool) -> Shapes:
        """What stands still in a window, and what lies over it. While something `moves` the first is one picture, and only the second is drawn anew."""
        still = self.still(draw)
        if self._over is None or moves:
            self._over = draw_over()
        if not moves:
            return (*still, *self._over)
        if self._layer is None:
            self._layer = (Group(still, window, still=True),)
        return (*self._layer, *self._over)

    def ahead(self, draw: Draw) -> Shapes:
        """What will be shown soon."""
        if self._ahead is None:
            self._ahead = draw()
        return self._ahead
