"""What hands do in the window, as inputs: one finger or the mouse at a time, keys, letters. A palm presses nothing."""

import time
from collections.abc import Callable, Iterator
from typing import Literal

import pygame

from game.shapes import Input, Key, Pinch, Touch, Typed
from game.stage.pinching import TwoFingers

NEAR_FINGER, AFTER_FINGER = 20, 0.5  # pixels and seconds in which a mouse press is a finger's own echo
PALM = 3  # so many fingers at once are no finger
EDGE = 16  # pixels: a thumb that holds the tablet lies there
SILENT = 5.0  # seconds after which a finger that says nothing is gone: its "up" got lost
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
# The system takes the window away, and what is held with it.
TAKEN_AWAY = (
    pygame.WINDOWFOCUSLOST,
    pygame.WINDOWHIDDEN,
    pygame.WINDOWMINIMIZED,
    pygame.APP_WILLENTERBACKGROUND,
    pygame.APP_DIDENTERBACKGROUND,
)

Finger = tuple[int, int]  # the device, and its number there
Size = tuple[int, int]


class Inputs:
    """Reads pygame's events as inputs.

    One hand at a time presses: the first finger, or the mouse; a mouse that is the echo of a finger is left out. SDL tells where a finger
    is and (on few screens) how hard it presses, not how large it is: so a palm is known only by its number of fingers, and a palm that
    comes as one or two of them is taken for fingers.
    A pen comes as a mouse or as a finger, whichever the system makes of it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Nothing was touched yet; `clock` gives seconds."""
        self.last = 0.0
        self._clock = clock
        self._pressing: Finger | Literal["mouse"] | None = None
        self._fingers: set[Finger] = set()  # on the glass now
        self._heard: dict[
            Finger, tuple[float, float, float]
        ] = {}  # x, y, when: the last of each finger, also after it left
        self._palm = False
        self._two = TwoFingers()
        self._keys: set[int] = set()  # held down now

    def read(self, event: pygame.event.Event, size: Size) -> Iterator[Input]:
        """The inputs of one event."""
        for given in self._read(event, size):
            self.last = self._clock()
            yield given

    def let_go(self) -> Iterator[Touch]:
        """Take the press away that is under way, if there is one: what its finger does after this means nothing."""
        if self._pressing is not None:
            finger = self._pressing != "mouse"
            self._pressing = None
            yield Touch("cancel", 0, 0, finger=finger)

    def _read(self, event: pygame.event.Event, size: Size) -> Iterator[Input]:
        match event.type:
            case pygame.FINGERDOWN | pygame.FINGERMOTION | pygame.FINGERUP:
                yield from self._fingered(event, size)
            case pygame.MOUSEBUTTONDOWN if event.button == 1 and not self._pressing and not self._echo(event):
                yield self._press("mouse", *event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1 and self._pressing == "mouse":
                yield from self._go_on("up", event.pos[0], event.pos[1], size)
            case pygame.MOUSEMOTION if event.buttons[0] and self._pressing == "mouse":
                yield from self._go_on("move", event.pos[0], event.pos[1], size)
            case pygame.MOUSEWHEEL if event.y:
                yield Key("wheel_up" if event.y > 0 else "wheel_down")
            case pygame.KEYDOWN:
                yield from self._keyed(event)
            case pygame.KEYUP:
                self._keys.discard(event.key)
            case pygame.TEXTINPUT:
                yield Typed(event.text)
            case pygame.WINDOWLEAVE if (
                self._pressing == "mouse"
            ):  # of a finger it says nothing: it may still be on the glass
                yield from self.let_go()
            case kind if kind in TAKEN_AWAY:
                yield from self.let_go()
                self._fingers.clear()
                self._two.clear()
                self._keys.clear()
                self._palm = False

    def _keyed(self, event: pygame.event.Event) -> Iterator[Input]:
        again = event.key in self._keys
        self._keys.add(event.key)
        yield from (key for key in _key(event) if key.name in ON_AND_ON or not again)

    def _fingered(self, event: pygame.event.Event, size: Size) -> Iterator[Touch | Pinch]:
        finger, x, y = (event.touch_id, event.finger_id), event.x * size[0], event.y * size[1]
        if event.type == pygame.FINGERDOWN:
            yield from self._lost(finger)
            yield from self._finger_down(finger, x, y, size)
        elif event.type == pygame.FINGERUP:
            self._lift(finger)
            yield from self._go_on("up", x, y, size) if finger == self._pressing else ()
        else:
            self._fingers.add(finger)
            pinch = self._two.moved(finger, x, y) if not self._palm else None
            if pinch:
                yield from self.let_go()
                yield pinch
            elif finger == self._pressing:
                yield from self._go_on("move", x, y, size)
        self._heard[finger] = (x, y, self._clock())

    def _finger_down(self, finger: Finger, x: float, y: float, size: Size) -> Iterator[Touch]:
        self._fingers.add(finger)
        self._two.down(finger, x, y)
        self._palm = self._palm or len(self._fingers) >= PALM
        if self._palm:
            yield from self.let_go()
            return
        if isinstance(self._pressing, tuple) and _at_edge(*self._heard[self._pressing][:2], size):
            yield from self.let_go()  # a thumb that holds the tablet: the other finger is the one that means something
        if self._pressing is None:
            yield self._press(finger, x, y)

    def _lost(self, finger: Finger) -> Iterator[Touch]:
        """Forget fingers whose "up" never came: this one when it is there already, and those that said nothing for long."""
        now = self._clock()
        for one in [one for one in self._fingers if one == finger or now - self._heard[one][2] > SILENT]:
            self._lift(one)
            if one == self._pressing:
                yield from self.let_go()
        self._heard = {
            one: heard for one, heard in self._heard.items() if one in self._fingers or now - heard[2] < SILENT
        }

    def _lift(self, finger: Finger) -> None:
        """A finger left the glass; a palm has gone when all have."""
        self._fingers.discard(finger)
        self._two.up(finger)
        self._palm = self._palm and bool(self._fingers)

    def _press(self, hand: Finger | Literal["mouse"], x: float, y: float) -> Touch:
        self._pressing = hand
        return Touch("down", x, y, finger=hand != "mouse")

    def _go_on(self, kind: Literal["move", "up"], x: float, y: float, size: Size) -> Iterator[Touch]:
        """The press that is under way goes on or ends; outside the window it means nothing any more."""
        if not (0 <= x <= size[0] and 0 <= y <= size[1]):
            yield from self.let_go()
            return
        finger = self._pressing != "mouse"
        if kind == "up":
            self._pressing = None
        yield Touch(kind, x, y, finger=finger)

    def _echo(self, event: pygame.event.Event) -> bool:
        """Whether a mouse press is the system's own answer to a finger."""
        now, (mouse_x, mouse_y) = self._clock(), event.pos
        return (
            self._palm
            or bool(getattr(event, "touch", False))
            or any(
                abs(mouse_x - x) <= NEAR_FINGER and abs(mouse_y - y) <= NEAR_FINGER and now - when <= AFTER_FINGER
                for x, y, when in self._heard.values()
            )
        )


def _at_edge(x: float, y: float, size: Size) -> bool:
    return min(x, y, size[0] - x, size[1] - y) <= EDGE


def _key(event: pygame.event.Event) -> Iterator[Key]:
    # AltGr, which Windows tells as ctrl and alt: it makes letters
    writes = event.mod & (pygame.KMOD_RALT | pygame.KMOD_MODE)
    ctrl = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)) and not writes
    name = KEYS.get(event.key) or pygame.key.name(event.key).lower()
    if name:
        yield Key(name, bool(event.mod & pygame.KMOD_SHIFT), ctrl)
