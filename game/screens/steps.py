"""A screen, and the steps that lead from one to another: a screen returns where to go, the app goes there."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from game.shapes import Input, Shapes
from game.ui.look import Size


class Screen(Protocol):
    """A screen: what it shows, and where an input leads."""

    name: str

    def shapes(self, size: Size, now: float) -> Shapes:
        """What is to be seen."""
        ...

    def on_input(self, given: Input) -> "Step | None":
        """Answer an input; None = stay here."""
        ...


@runtime_checkable
class Moves(Protocol):
    """A screen on which something moves: that is drawn over what stands still, and over nothing else."""

    def over(self, size: Size, now: float) -> Shapes:
        """What moves now, or lies under a finger."""
        ...

    def ahead(self, size: Size) -> Shapes:
        """Still groups that will be shown soon: they are made while nothing happens, never in the middle of a movement."""
        ...


@dataclass(frozen=True, slots=True)
class Go:
    """On to another screen; Back comes here again."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Back:
    """To the screen before this one."""


@dataclass(frozen=True, slots=True)
class Reset:
    """To a screen with nothing behind it."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Instead:
    """Another screen in the place of this one."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Close:
    """Close the game."""


Step = Go | Back | Reset | Instead | Close
