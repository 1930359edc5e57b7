"""Three pairs of hands at the game: a finger, a mouse, and keys. Each does what a hand does, as pygame tells it, and nothing else."""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pygame

from game.app.loop import App
from game.screens.pencil import STEP
from game.shapes import Group, at, find
from game.stage.hands import Inputs
from game.ui.focus import can_focus
from game.ui.keyboard import Keys, key_for, way_to

TURNS = ("page_back", "page_on", "fields_back", "fields_on")
KEYS = {
    "tab": pygame.K_TAB,
    "enter": pygame.K_RETURN,
    "space": pygame.K_SPACE,
    "escape": pygame.K_ESCAPE,
    "up": pygame.K_UP,
    "down": pygame.K_DOWN,
    "left": pygame.K_LEFT,
    "right": pygame.K_RIGHT,
    "backspace": pygame.K_BACKSPACE,
    "f9": pygame.K_F9,
    "z": pygame.K_z,
    "4": pygame.K_4,
    "5": pygame.K_5,
    "6": pygame.K_6,
}
Points = list[tuple[float, float]]
Steps = list[tuple[int, int]]  # across and down from the middle of a sheet, as far as an arrow moves the pen


class Hand:
    """Sits at the game; `look` is called after everything that it does."""

    def __init__(self, app: App, look: Callable[[App], None] = lambda _app: None) -> None:
        """Nothing was touched yet."""
        self.app, self.look = app, look
        seconds: Iterator[int] = count()
        self.inputs = Inputs(lambda: float(next(seconds)))

    def feel(self, kind: int, **what: Any) -> None:
        """One event of pygame goes the way of all of them."""
        for given in self.inputs.read(pygame.event.Event(kind, **what), (self.app.window.w, self.app.window.h)):
            self.app.give(given)

    def sees(self, name: str) -> Group | None:
        """What has this name, and can be touched."""
        group = find(self.app.shapes(), name)
        return group if group and group.role else None

    def on(self, name: str) -> Group:
        """What has this name; its page is turned up, and what lies folded away is unfolded."""
        if not self.sees(name):
            self._turn_up(name)
        if not self.sees(name) and self.sees("unfold"):
            self.do("unfold")
            self._turn_up(name)
        group = self.sees(name)
        assert group, f"{name} is not on {self.app.screen.name}"
        return group

    def press(self, name: str) -> None:
        """Press something, wherever it is on this screen."""
        self.on(name)
        self.do(name)
        self.look(self.app)

    def back_to(self, screen: str) -> None:
        """One screen back, and again, until it is there."""
        for _ in range(6):
            if self.app.screen.name == screen:
                return
            self.back()
        raise AssertionError(f"no way back to {screen} from {self.app.screen.name}")

    def _turn_up(self, name: str) -> None:
        for turn in TURNS:
            while not self.sees(name) and self.sees(turn):
                self.do(turn)

    def do(self, name: str) -> None:
        """Press what is in sight."""
        raise NotImplementedError

    def back(self) -> None:
        """One screen back."""
        self.do("back" if self.sees("back") else "ok")

    def undo(self) -> None:
        """Take the last touch back."""
        self.press("undo")

    def cover(self) -> None:
        """Cover the screen, and uncover it."""
        self.press("cover")
        self.press("uncover")

    def write(self, text: str) -> None:
        """On the keyboard of the screen."""
        for letter in text:
            if not self.sees("wipe"):
                self.do("field")
            key = key_for(letter, self._keys.home)
            assert key, f"no key for {letter}"
            layer, capital, name = key
            for way in () if self.sees(name) else way_to(layer):
                if self.sees(way):
                    self.do(way)
            if self._keys.capital != capital and name != "key:space" and self.sees("shift"):
                self.do("shift")
            self.do(name)
        self.look(self.app)

    @property
    def _keys(self) -> Keys:
        keys: Keys = getattr(self.app.screen, "typing").keys  # noqa: B009 - only screens with a field have it
        return keys

    def place(self, person: str, ring: int, area: str) -> None:
        """Somebody who is not picked up gets a place."""
        self.press(f"person:{person}")
        self.press(f"cell:{ring}:{area}")

    def draw(self, steps: Steps) -> None:
        """A line over the sheet."""
        box = self.on("sheet").box
        x, y = box.middle
        self.stroke([(x + across * STEP * box.w, y + down * STEP * box.w) for across, down in steps])
        self.look(self.app)

    def stroke(self, places: Points) -> None:
        """Go down on a place, along others, and up at the last."""
        raise NotImplementedError


class Finger(Hand):
    """One finger on the glass."""

    def do(self, name: str) -> None:
        """Touch the middle; what lies there is what is meant."""
        self.stroke([_middle(self.app, self.on(name))])

    def stroke(self, places: Points) -> None:
        """Down, along, and up at the last place."""
        self.finger(pygame.FINGERDOWN, *places[0])
        for place in places[1:]:
            self.finger(pygame.FINGERMOTION, *place)
        self.finger(pygame.FINGERUP, *places[-1])

    def finger(self, kind: int, x: float, y: float, number: int = 1) -> None:
        """As fingers are told: in shares of the window, each with its number."""
        w, h = self.app.window
        self.feel(kind, x=x / w, y=y / h, finger_id=number, touch_id=1)


class Mouse(Hand):
    """The left button of a mouse, and its wheel."""

    def do(self, name: str) -> None:
        """Click in the middle; the wheel turns the page."""
        wheel = {"page_back": 1, "page_on": -1}.get(name)
        if wheel:
            self.feel(pygame.MOUSEWHEEL, y=wheel)
        else:
            self.stroke([_middle(self.app, self.on(name))])

    def stroke(self, places: Points) -> None:
        """As a mouse is told: in whole pixels."""
        at_last = round(places[-1][0]), round(places[-1][1])
        self.feel(pygame.MOUSEBUTTONDOWN, button=1, pos=(round(places[0][0]), round(places[0][1])), touch=False)
        for x, y in places[1:]:
            self.feel(pygame.MOUSEMOTION, buttons=(1, 0, 0), pos=(round(x), round(y)), rel=(0, 0), touch=False)
        self.feel(pygame.MOUSEBUTTONUP, button=1, pos=at_last, touch=False)


class Keyboard(Hand):
    """Keys, and nothing else."""

    def do(self, name: str) -> None:
        """Tab to it, the shorter way round, and Enter."""
        app = self.app
        names = [group.name for group in can_focus(app.shapes())]
        assert name in names, f"the keyboard does not come to {name} on {app.screen.name}"
        here = names.index(app.focus) if app.focus in names else -1
        back = (here - names.index(name)) % len(names) < (names.index(name) - here) % len(names)
        for _ in names:
            if app.focus == name:
                break
            self.key("tab", pygame.KMOD_SHIFT if back else 0)
        assert app.focus == name, f"Tab does not come to {name} on {app.screen.name}"
        self.key("space" if not self.sees("field") else "enter")

    def key(self, name: str, mod: int = 0) -> None:
        """One key, down and up."""
        self.feel(pygame.KEYDOWN, key=KEYS[name], mod=mod, unicode="", scancode=0)
        self.feel(pygame.KEYUP, key=KEYS[name], mod=mod, unicode="", scancode=0)

    def press(self, name: str) -> None:
        """A way out has a key of its own; everything else is walked to."""
        number = {"later": "5", "rather_not": "4", "pause": "6"}.get(name)
        if number and self.app.screen.name == "table":
            self.key(number)
            self.look(self.app)
        else:
            super().press(name)

    def back(self) -> None:
        """Escape."""
        self.key("escape")

    def undo(self) -> None:
        """The keys that every program has for it."""
        self.key("z", pygame.KMOD_CTRL)

    def cover(self) -> None:
        """F9, and Enter."""
        self.key("f9")
        self.look(self.app)
        self.key("enter")

    def write(self, text: str) -> None:
        """On a real keyboard."""
        for letter in text:
            self.feel(pygame.TEXTINPUT, text=letter)
        self.look(self.app)

    def draw(self, steps: Steps) -> None:
        """The first arrow brings the pen, the others move it; the space bar puts it down and takes it up."""
        self.key("right")
        at_x, at_y = 0, 0
        for number, (x, y) in enumerate(steps):
            for name, times in (("right", x - at_x), ("left", at_x - x), ("down", y - at_y), ("up", at_y - y)):
                for _ in range(times):
                    self.key(name)
            at_x, at_y = x, y
            if number == 0:
                self.key("space")
        self.key("space")
        self.look(self.app)


def _middle(app: App, group: Group) -> tuple[float, float]:
    x, y = group.box.middle
    assert 0 <= x < app.window.w, f"{group.name} lies beside the window on {app.screen.name}"
    assert 0 <= y < app.window.h, f"{group.name} lies beside the window on {app.screen.name}"
    there = at(app.shapes(), x, y)
    assert there == group.name, f"{there or 'nothing'} lies over {group.name} on {app.screen.name}"
    return x, y
