"""The window: opened, resized, out of sight, closed; shapes are shown in it when they changed."""

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pygame

from game.shapes import Input, Shapes
from game.stage.hands import Inputs
from game.stage.painter import Painter
from game.stage.pictures import Pictures
from game.stage.text import Lettering

SILENT_DRIVERS = ("offscreen", "dummy")
BUSY_AFTER_INPUT = 1.0  # seconds
FAST, SLOW = 60, 25  # looks a second
# The window is out of sight: whoever brings it back may be somebody else.
OUT_OF_SIGHT = (
    pygame.WINDOWMINIMIZED,
    pygame.WINDOWHIDDEN,
    pygame.APP_WILLENTERBACKGROUND,
    pygame.APP_DIDENTERBACKGROUND,
)
ASLEEP = 10.0  # seconds of rest between two looks at the events: the machine slept, as with its lid closed


class NoScreen(Exception):
    """There is no screen to open a window on."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The window was closed."""


@dataclass(frozen=True, slots=True)
class Resized:
    """The window has another size now, in pixels."""

    w: int
    h: int


@dataclass(frozen=True, slots=True)
class Hidden:
    """The window went out of sight, or the machine slept: what is to be seen has to be covered before it comes back."""


Happened = Input | Closed | Resized | Hidden


class Window:
    """One window with its painter."""

    opened: ClassVar[bool] = False

    def __init__(
        self, surface: pygame.Surface, rested: Callable[[], float] = lambda: time.time() - time.process_time()
    ) -> None:
        """Take over a surface that pygame opened. `rested` gives the seconds not worked, also while the machine slept."""
        self._surface = surface
        self._pictures = Pictures()
        self._painter = Painter(Lettering(), self._pictures)
        self._rested = rested
        self._looked: float | None = None
        self._clock = pygame.time.Clock()
        self._inputs = Inputs()
        self._told = self.size
        self._shown: Shapes | None = None
        self._writing = True
        self.text_input(False)

    @property
    def size(self) -> tuple[int, int]:
        """Its size in pixels."""
        return self._surface.get_size()

    def show(self, shapes: Shapes) -> bool:
        """Paint the shapes when they changed; whether they did."""
        if shapes == self._shown:
            return False
        self._shown = shapes
        self._painter.show(self._surface, shapes)
        pygame.display.flip()
        return True

    def prepare(self, shapes: Shapes) -> bool:
        """Make one picture of what will be shown soon; False when all of them are there."""
        return self._painter.prepare(shapes)

    @property
    def busy(self) -> bool:
        """Whether something was touched a moment ago."""
        return time.monotonic() - self._inputs.last < BUSY_AFTER_INPUT

    def inputs(self) -> Iterator[Happened]:
        """All that happened since the last look."""
        before, self._looked = self._looked, self._rested()
        if before is not None and self._looked - before > ASLEEP:
            yield from self._inputs.let_go()
            yield Hidden()
        for event in pygame.event.get():
            if event.type == pygame.QUIT:
                yield Closed()
            elif event.type in (pygame.VIDEORESIZE, pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED):
                self._surface = pygame.display.get_surface() or self._surface
                self._shown = None
                if self.size != self._told:  # a window that only comes into sight again keeps what is held
                    self._told = self.size
                    yield from self._inputs.let_go()  # what a finger went down on is somewhere else now
                    yield Resized(*self.size)
            else:
                yield from self._inputs.read(event, self.size)
                if event.type in OUT_OF_SIGHT:
                    yield Hidden()

    def add_pictures(self, own: Mapping[str, Path]) -> None:
        """Know the decks' own pictures too, by the names that their cards have for them."""
        self._pictures.add(own)

    def text_input(self, wanted: bool) -> None:
        """Let letters come in, or not: only while a field is open."""
        if wanted != self._writing:
            self._writing = wanted
            (pygame.key.start_text_input if wanted else pygame.key.stop_text_input)()

    def wait(self, *, moving: bool) -> None:
        """Rest until the next look: short while something moves or was just touched, long otherwise."""
        self._clock.tick(FAST if moving or self.busy else SLOW)

    def close(self) -> None:
        """Close the window."""
        pygame.display.quit()
        pygame.quit()


def open_window(size: tuple[int, int], title: str) -> Window:
    """Open a window that can be resized. NoScreen when the system has none."""
    if _no_screen_here():
        raise NoScreen("no display")
    try:
        pygame.display.init()
        pygame.display.set_caption(title)
        pygame.display.set_icon(Pictures().load("kaartrug", "", (64, 64)))  # says no more than the title does
        wide, high = _desktop()
        fitting = (min(size[0], wide), min(size[1], high)) if wide and high else size
        surface = pygame.display.set_mode(fitting, pygame.RESIZABLE)
    except pygame.error as fault:
        raise NoScreen(str(fault)) from None
    pygame.key.set_repeat(400, 40)
    return Window(surface)


def screen_missing() -> bool:
    """Whether the window is one that nobody sees: a driver without a screen that the environment did not ask for."""
    return pygame.display.get_driver() in SILENT_DRIVERS and not os.environ.get("SDL_VIDEODRIVER")


def screen_told() -> str:
    """What kind of screen this machine has, for the doctor."""
    if _no_screen_here():
        return "none (belangrijk demo works without one)"
    try:
        pygame.display.init()
        driver = pygame.display.get_driver()
        if screen_missing():
            return "none (belangrijk demo works without one)"
        sizes = [f"{w}x{h}" for w, h in pygame.display.get_desktop_sizes()]
    except (pygame.error, AttributeError):
        return "none (belangrijk demo works without one)"
    else:
        return " ".join([driver, *sizes])
    finally:
        pygame.display.quit()


def _no_screen_here() -> bool:
    """On Linux without a display; asked beforehand, since SDL would write lines of its own on standard error.

    Without a folder to find Wayland in, only X11 is tried, for the same reason.
    """
    if not sys.platform.startswith("linux") or any(map(os.environ.get, ("SDL_VIDEODRIVER", "SDL_VIDEO_DRIVER"))):
        return False
    if os.environ.get("XDG_RUNTIME_DIR"):
        return not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    if os.environ.get("DISPLAY"):
        os.environ["SDL_VIDEODRIVER"] = "x11"
        return False
    return True


def _desktop() -> tuple[int, int]:
    sizes = pygame.display.get_desktop_sizes()
    return sizes[0] if sizes else (0, 0)
