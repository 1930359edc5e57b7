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


@runtime_checkable
class Carries(Protocol):
    """A screen on which a finger takes something along. All the rest stands still until it is let go, and is kept as one picture."""

    @property
    def carries(self) -> str:
        """What is taken along ("" = nothing); while it is the same, a finger that moves changes only what is `over`."""
        ...


@runtime_checkable
class Aims(Protocol):
    """A screen with rows of cells, on which keys lead from one to another in a way of their own."""

    def aim(self, given: Input, focus: str) -> str:
        """The name of what has the keyboard's focus after this key; "" when the key means nothing of the kind here."""
        ...


@dataclass(frozen=True, slots=True)
class Go:
    """On to another screen; Back comes here again."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Back:
    """To the screen before this one; with `to` as far as the screen of that name, which may be this very one."""

    to: str = ""


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


def aimed_at(screen: Screen, given: Input, focus: str) -> str:
    """Where a screen with rows of cells leads the focus with a key; "" on every other screen."""
    return screen.aim(given, focus) if isinstance(screen, Aims) else ""


Step = Go | Back | Reset | Instead | Close
