"""The window: opened, resized, closed; what hands do in it becomes inputs; shapes are shown in it when they changed."""

import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import pygame

from game.shapes import Input, Key, Shapes, Touch, Typed
from game.stage.painter import Painter
from game.stage.pictures import Pictures
from game.stage.text import Lettering

SILENT_DRIVERS = ("offscreen", "dummy")
NEAR_FINGER, AFTER_FINGER = 20, 0.5  # pixels and seconds in which a mouse press is a finger's own echo
BUSY_AFTER_INPUT = 1.0  # seconds
FAST, SLOW = 60, 25  # looks a second
KEYS = {
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_ESCAPE: "escape",
    pygame.K_TAB: "tab",
    pygame.K_SPACE: "space",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_DELETE: "delete",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    pygame.K_PAGEUP: "page_up",
    pygame.K_PAGEDOWN: "page_down",
}
# What goes on while a key is held. All others act once: a card is not turned again and again.
ON_AND_ON = ("backspace", "delete", "tab", "left", "right", "up", "down", "page_up", "page_down")


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


Happened = Input | Closed | Resized


class Window:
    """One window with its painter."""

    opened: ClassVar[bool] = False

    def __init__(self, surface: pygame.Surface) -> None:
        """Take over a surface that pygame opened."""
        self._surface = surface
        self._painter = Painter(Lettering(), Pictures())
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
        self._painter.paint(self._surface, shapes)
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
        for event in pygame.event.get():
            if event.type == pygame.QUIT:
                yield Closed()
            elif event.type in (pygame.VIDEORESIZE, pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED):
                self._surface = pygame.display.get_surface() or self._surface
                self._shown = None
                if self.size != self._told:  # a window that only comes into sight again keeps what is held
                    self._told = self.size
                    yield Resized(*self.size)
            else:
                yield from self._inputs.read(event, self.size)

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


class Inputs:
    """Reads pygame's events as inputs. A mouse press that is the echo of a finger is left out; only the first finger counts."""

    def __init__(self) -> None:
        """Nothing was touched yet."""
        self.last = 0.0
        self._finger: int | None = None
        self._finger_at = (0.0, 0.0, -10.0)  # x, y, when
        self._keys: set[int] = set()  # held down now

    def read(self, event: pygame.event.Event, size: tuple[int, int]) -> Iterator[Input]:
        """The inputs of one event."""
        for given in self._read(event, size):
            self.last = time.monotonic()
            yield given

    def _read(self, event: pygame.event.Event, size: tuple[int, int]) -> Iterator[Input]:
        match event.type:
            case pygame.FINGERDOWN | pygame.FINGERMOTION | pygame.FINGERUP:
                yield from self._fingered(event, size)
            case pygame.MOUSEBUTTONDOWN if event.button == 1 and not self._echo(event):
                yield Touch("down", *event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1 and not self._echo(event):
                yield Touch("up", *event.pos)
            case pygame.MOUSEMOTION if event.buttons[0] and not self._echo(event):
                yield Touch("move", *event.pos)
            case pygame.MOUSEWHEEL if event.y:
                yield Key("wheel_up" if event.y > 0 else "wheel_down")
            case pygame.KEYDOWN:
                yield from self._keyed(event)
            case pygame.KEYUP:
                self._keys.discard(event.key)
            case pygame.TEXTINPUT:
                yield Typed(event.text)
            case pygame.WINDOWFOCUSLOST:
                self._finger = None
                self._keys.clear()
                yield Touch("cancel", 0, 0)

    def _keyed(self, event: pygame.event.Event) -> Iterator[Input]:
        again = event.key in self._keys
        self._keys.add(event.key)
        yield from (key for key in _key(event) if key.name in ON_AND_ON or not again)

    def _fingered(self, event: pygame.event.Event, size: tuple[int, int]) -> Iterator[Input]:
        x, y = event.x * size[0], event.y * size[1]
        if event.type == pygame.FINGERDOWN:
            if self._finger == event.finger_id:  # its "up" got lost
                yield Touch("cancel", x, y, finger=True)
            elif self._finger is not None:
                return
            self._finger = event.finger_id
            kind = "down"
        elif event.finger_id != self._finger:
            return
        else:
            kind = "move" if event.type == pygame.FINGERMOTION else "up"
            if kind == "up":
                self._finger = None
        self._finger_at = (x, y, time.monotonic())
        yield Touch(kind, x, y, finger=True)  # type: ignore[arg-type]

    def _echo(self, event: pygame.event.Event) -> bool:
        x, y, when = self._finger_at
        near = abs(event.pos[0] - x) <= NEAR_FINGER and abs(event.pos[1] - y) <= NEAR_FINGER
        return bool(getattr(event, "touch", False)) or (near and time.monotonic() - when <= AFTER_FINGER)


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


def _key(event: pygame.event.Event) -> Iterator[Key]:
    writes = event.mod & (
        pygame.KMOD_RALT | pygame.KMOD_MODE
    )  # AltGr, which Windows tells as ctrl and alt: it makes letters
    ctrl = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)) and not writes
    name = KEYS.get(event.key) or pygame.key.name(event.key).lower()
    if name:
        yield Key(name, bool(event.mod & pygame.KMOD_SHIFT), ctrl)
