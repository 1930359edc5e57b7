"""How close the map is looked at: by buttons, the wheel, two fingers, and a finger on the ground that moves it."""

from collections.abc import Iterator

from game.rings.zoom import SCALES, WHOLE, Zoom
from game.screens.desk import Desk
from game.screens.map_parts import Board
from game.shapes import Group, Input, Key, Pinch, Touch
from game.ui.button import button
from game.ui.look import Look
from game.ui.page import bar_place
from game.ui.tool import Tool

FAR = 14  # pixels after which a touch on the ground moves the map
CROWDED = 14  # with more people there are buttons to come closer


class Viewing:
    """What of the map is seen. It says of each input whether it was meant for this."""

    def __init__(self) -> None:
        """Begin with all of it."""
        self.zoom: Zoom = WHOLE
        self._from: tuple[float, float] | None = None  # where a finger on the ground was last
        self._moves = False

    @property
    def moves(self) -> bool:
        """Whether a finger moves the map now."""
        return self._moves

    def on_input(self, given: Input, board: Board | None) -> bool:
        """Answer an input; True when it was for this."""
        match given:
            case Touch("up", on="zoom-in") | Key("wheel_up"):
                self.zoom = self.zoom.step(1)
            case Touch("up", on="zoom-out") | Key("wheel_down"):
                self.zoom = self.zoom.step(-1)
            case Pinch(scale, dx, dy) if board:
                self._from, self._moves = None, False
                self.zoom = self.zoom.to(self.zoom.scale * scale)
                self._shift(board, dx, dy)
            case Touch("down", x, y, on="" | "board") if board and board.close and board.room.holds(x, y):
                self._from = (x, y)
                return False  # it may still be a touch on the ground
            case Touch("move", x, y) if self._from and board:
                dx, dy = x - self._from[0], y - self._from[1]
                if not self._moves and abs(dx) + abs(dy) <= FAR:
                    return True
                self._from, self._moves = (x, y), True
                self._shift(board, dx, dy)
            case Touch("up" | "cancel") if self._from:
                moved, self._from, self._moves = self._moves, None, False
                return moved
            case _:
                return False
        return True

    def _shift(self, board: Board, dx: float, dy: float) -> None:
        self.zoom = self.zoom.moved(-dx / board.places.rx, -dy / board.places.ry)

    def tools(self, desk: Desk, people: int) -> tuple[Tool, ...]:
        """The two buttons, where there are many people or the map is close already."""
        if people <= CROWDED and self.zoom == WHOLE:
            return ()
        return (
            Tool("zoom-out", desk.say("Smaller"), "min"),
            Tool("zoom-in", desk.say("Larger"), "plus"),
        )


def bar_tools(look: Look, tools: tuple[Tool, ...], first: int = 0) -> Iterator[Group]:
    """Tools as glyphs in the top bar, the last one at its end."""
    for place, one in enumerate(reversed(tools), first):
        yield button(look, bar_place(look, place, 60), one.name, "", glyph=one.glyph, said=one.said or one.word)


__all__ = ["SCALES", "Viewing", "bar_tools"]
