"""The one loop: inputs go in, the screen on top answers, and what it shows is painted. No window is needed for it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from game.screens.cover import Cover
from game.screens.desk import Back, Close, Desk, Go, Instead, Reset, Screen, Step
from game.screens.made_up import made_up_mark
from game.screens.too_small import too_small
from game.shapes import Group, Input, Key, Shapes, Tick, Touch, Typed, at, find
from game.ui.focus import next_focus, ring
from game.ui.look import SMALLEST, Size
from game.ui.page import EXITS

DRIFT = 10  # pixels that a finger may move and still mean the thing it went down on


class Below(Protocol):
    """A bar under the screens."""

    def height(self, window: Size) -> float:
        """How high it is, in pixels."""
        ...

    def shapes(self, window: Size) -> Shapes:
        """What it shows."""
        ...


class App:
    """A stack of screens at one desk. `give` an input, read `shapes`; `on_change` is called after each change of the session."""

    def __init__(self, desk: Desk, first: Screen, size: Size, on_change: Callable[[], None] = lambda: None) -> None:
        """Begin with a screen."""
        self.desk = desk
        self.size = size  # the room of the screens
        self.window = size
        self.closed = False
        self.focus = ""
        self.below: Below | None = None  # a bar under the screens: how high it is, and what it shows
        self._stack: list[Screen] = [first]
        self._on_change = on_change
        self._down: Touch | None = None
        self._now = 0.0
        self._kept: Shapes | None = None

    @property
    def screen(self) -> Screen:
        """The screen on top."""
        return self._stack[-1]

    def shapes(self) -> Shapes:
        """What is to be seen now: the screen, what lies over it, and the ring of the keyboard's focus."""
        if self._kept is None:
            shown = self._too_small() or self.screen.shapes(self.size, self._now)
            self._kept = (*shown, *made_up_mark(self.desk, self.size), *self._bar())
        focused = find(self._kept, self.focus) if self.focus else None
        return (*self._kept, *ring(self.desk.on(self.size), focused)) if focused else self._kept

    def reset(self, screen: Screen) -> None:
        """Begin again at a screen."""
        self.go(Reset(screen))

    def resize(self, size: Size) -> None:
        """The window has another size now; what is held is let go."""
        self.window = size
        high = round(self.below.height(size)) if self.below else 0
        self.size = Size(size.w, size.h - high)
        self._kept = None
        if self._down:
            self._down = None
            self._pass_on(Touch("cancel", 0, 0))

    def give(self, given: Input) -> None:
        """Answer one input."""
        match given:
            case Touch():
                self.desk.finger = given.finger
                self.focus = ""
                self._touch(given)
            case Key():
                self._key(given)
            case Typed():
                self.desk.finger = False
                self._pass_on(given)
            case Tick(now):
                self._now = now
                self._kept = None

    def press(self, name: str, *, finger: bool = True) -> bool:
        """Touch the middle of a named shape, as a finger does; whether there was one."""
        group = find(self.shapes(), name)
        if group is None:
            return False
        x, y = group.box.middle
        self.give(Touch("down", x, y, finger=finger))
        self.give(Touch("up", x, y, finger=finger))
        return True

    def go(self, step: Step | None) -> None:
        """Go where a screen says."""
        match step:
            case Go(screen):
                self._stack.append(screen)
            case Back():
                if len(self._stack) > 1:
                    self._stack.pop()
            case Instead(screen):
                self._stack[-1] = screen
            case Reset(screen):
                self._stack = [screen]
            case Close():
                self.closed = True
            case None:
                return
        self.focus = ""
        self._down = None
        self._kept = None

    def _bar(self) -> Shapes:
        return self.below.shapes(self.window) if self.below else ()

    def _touch(self, given: Touch) -> None:
        shapes = self.shapes()
        match given.kind:
            case "down":
                self._down = replace(given, on=at(shapes, given.x, given.y))
                kept = self._kept
                self._pass_on(self._down)
                if self._is_button(self._down.on, shapes):
                    self._kept = kept  # a button acts when it is let go, so nothing is drawn anew
            case "move" if self._down:
                self._pass_on(replace(given, on=self._down.on))
            case "up" if self._down:
                down, self._down = self._down, None
                near = abs(down.x - given.x) <= DRIFT and abs(down.y - given.y) <= DRIFT
                same = near or at(shapes, given.x, given.y) == down.on
                self._up(replace(given, on=down.on if same else ""))
            case "cancel":
                self._down = None
                self._pass_on(given)

    def _is_button(self, name: str, shapes: Shapes) -> bool:
        group = find(shapes, name) if name else None
        return group is not None and group.role == "button"

    def _up(self, given: Touch) -> None:
        if given.on == "cover" and not isinstance(self.screen, Cover):
            self.go(Go(Cover(self.desk)))
            return
        self._pass_on(given)

    def _key(self, key: Key) -> None:
        shapes = self.shapes()
        writing = any(isinstance(shape, Group) and shape.role == "field" for shape in shapes)
        match key:
            case Key("f9") | Key("d", ctrl=True):
                self._press_key("cover")
            case Key("z", ctrl=True):
                self._press_key("undo")
            case Key("page_up" | "wheel_up"):
                self._press_named("page_back")
            case Key("page_down" | "wheel_down"):
                self._press_named("page_on")
            case Key("f1"):
                self._press_key("listen")
            case Key("tab", shift=back):
                self.focus = next_focus(shapes, self.focus, back=back)
            case Key("enter") | Key("space") if self.focus and not (writing and key.name == "space"):
                self._press_focus(shapes)
            case Key("escape"):
                self._escape(key)
            case Key(name) if not writing and name.isdigit() and 1 <= int(name) <= len(EXITS):
                self._press_key(EXITS[int(name) - 1][0])
            case _:
                self._pass_on(key)

    def _press_key(self, name: str) -> None:
        if name == "cover" and not isinstance(self.screen, Cover):
            self.go(Go(Cover(self.desk)))
        else:
            self._press_named(name)

    def _press_focus(self, shapes: Shapes) -> None:
        group = find(shapes, self.focus)
        if group is None or group.role == "field":
            self._pass_on(Key("enter"))
            return
        name, screen = self.focus, self.screen
        self._press_named(name)
        if self.screen is screen and find(self.shapes(), name):
            self.focus = name

    def _press_named(self, name: str) -> None:
        finger = self.desk.finger
        self.press(name, finger=False)
        self.desk.finger = finger and not self.focus

    def _escape(self, key: Key) -> None:
        screen = self.screen
        if find(self.shapes(), "back"):
            self._press_named("back")
        else:
            self._pass_on(key)
        if screen is not self.screen:
            self.focus = ""

    def _pass_on(self, given: Input) -> None:
        before = self.desk.conversation.session
        step = self.screen.on_input(given)
        self._kept = None
        self.go(step)
        if self.desk.conversation.session is not before:
            self._on_change()

    def _too_small(self) -> Shapes:
        if self.size.w >= SMALLEST.w and self.size.h >= SMALLEST.h:
            return ()
        return too_small(self.desk, self.size)
