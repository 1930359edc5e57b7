"""Runs in a process of its own with a real window: plays one short conversation by finger events, by a real mouse or by keys, and writes the worker's session.json.

What is done travels the whole way: (the screen for the mouse,) pygame's queue -> stage -> app -> screens.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pygame

from game.app.loop import App
from game.app.papers import write_for
from game.app.play import sit_down, turn
from game.app.shelf import Game
from game.model.conversation import Conversation
from game.model.moves import Session
from game.model.sharing import not_chosen
from game.shapes import find, named
from game.stage.window import Window, open_window

PATIENCE = 20  # seconds
KEYS = {"tab": pygame.K_TAB, "enter": pygame.K_RETURN, "up": pygame.K_UP, "escape": pygame.K_ESCAPE}


class Hand:
    """Does what a hand does, and lets the game take its turn after each thing."""

    def __init__(self, window: Window, app: App, demo: object) -> None:
        """Begin at the home screen."""
        self.window, self.app, self.demo = window, app, demo

    def turn(self) -> None:
        """One turn of the game's own loop."""
        assert turn(self.window, self.app, self.demo)  # type: ignore[arg-type]

    def turn_up(self, name: str) -> None:
        """Turn pages until something is there."""
        while not find(self.app.shapes(), name) and find(self.app.shapes(), "page_on"):
            self.press("page_on")

    def press(self, name: str) -> None:
        """Touch it, or come to it by keys."""
        raise NotImplementedError

    def post(self, kind: int, **what: Any) -> None:
        """Put one event into pygame's queue."""
        pygame.event.post(pygame.event.Event(kind, **what))
        self.turn()


class Fingers(Hand):
    """Touches alone."""

    def press(self, name: str) -> None:
        """Touch the middle of something."""
        group = find(self.app.shapes(), name)
        assert group, f"{name} is not on {self.app.screen.name}"
        x, y = group.box.middle
        w, h = self.window.size
        for kind in (pygame.FINGERDOWN, pygame.FINGERUP):
            self.post(kind, x=x / w, y=y / h, dx=0.0, dy=0.0, finger_id=7, touch_id=1)

    def write(self, text: str) -> None:
        """On the keyboard of the screen: small letters and spaces."""
        for letter in text:
            keys = {group.name: group for group in named(self.app.shapes()) if group.name.startswith("key:")}
            assert keys, "no keyboard on the screen"
            shift = find(self.app.shapes(), "shift")
            if letter != " " and shift and shift.chosen != letter.isupper():
                self.press("shift")
            self.press("key:space" if letter == " " else f"key:{letter.lower()}")

    def place(self, area: str) -> None:
        """In ring 2."""
        self.press(f"cell:2:{area}")


class Mouse(Fingers):
    """The pointer of the screen, moved and clicked from outside the game."""

    def press(self, name: str) -> None:
        """Click in the middle of something, and wait until the click has come."""
        group = find(self.app.shapes(), name)
        assert group, f"{name} is not on {self.app.screen.name}"
        x, y = (str(round(part)) for part in group.box.middle)
        number = str(pygame.display.get_wm_info()["window"])
        subprocess.run(["xdotool", "mousemove", "--window", number, x, y, "click", "1"], check=True)
        until = time.monotonic() + PATIENCE
        while not pygame.event.peek(pygame.MOUSEBUTTONUP):
            assert time.monotonic() < until, f"the click on {name} did not come"
        self.turn()


class Keyboard(Hand):
    """Keys alone."""

    def press(self, name: str) -> None:
        """Tab to something, and Enter."""
        for _ in range(300):
            if self.app.focus == name:
                break
            self.key("tab")
        assert self.app.focus == name, f"the keyboard does not come to {name} on {self.app.screen.name}"
        self.key("enter")

    def write(self, text: str) -> None:
        """Typed on a real keyboard."""
        for letter in text:
            self.post(pygame.TEXTINPUT, text=letter)

    def place(self, area: str) -> None:
        """In ring 2 of someone's own part of life, from ring 3 where the first arrow puts someone."""
        self.key("up")
        self.key("up")

    def key(self, name: str) -> None:
        """One key."""
        self.post(pygame.KEYDOWN, key=KEYS[name], mod=0, unicode="", scancode=0)
        self.post(pygame.KEYUP, key=KEYS[name], mod=0, unicode="", scancode=0)


def play(hand: Fingers | Keyboard) -> None:
    """A child names two people, says something, passes a card, and shares it all with the worker."""
    hand.press("play:kind")
    hand.write("Bo")
    for name in ("age:9", "next"):
        hand.press(name)
    hand.write("Ri")
    for name in ("next", "begin", "ready"):
        hand.press(name)
    for who, area in (("Oma Koos", "familie"), ("Zee", "vrienden")):
        hand.press("add_person")
        hand.write(who)
        hand.press("ok")
        hand.press("go_on")
        for name in (
            f"area:{area}",
            "relation:vriend",
            "tab:support",
            "direction:both",
            "support:G",
            "tab:feeling",
            "feeling:blij",
            "place",
        ):
            hand.turn_up(name)
            hand.press(name)
        hand.place(area)
        hand.press("back")
        hand.press("ok")
    people = [group.name for group in named(hand.app.shapes()) if group.name.startswith("person:")]
    if not people:
        hand.press("done")
        people = [group.name for group in named(hand.app.shapes()) if group.name.startswith("person:")]
    hand.press(people[-1])
    hand.press("lines")
    hand.press("tie:goed")
    hand.press(people[0])
    hand.press("ok")
    hand.press("ok")
    hand.press("record:words")
    hand.write("Zij lachen samen")
    hand.press("ok")
    for name in ("rather_not", "done", "stop", "keep"):
        hand.press(name)
    while (left := not_chosen(hand.app.desk.view)) and f"item:{left[0].id}":
        hand.press(f"item:{left[0].id}")
        hand.press("level:dossier")
    for name in ("ok", "mood:3", "on"):
        hand.press(name)
    assert hand.app.screen.name == "summary"


def conversation() -> Conversation:
    """With a clock that stands still and ids that count."""
    ids: Iterator[int] = count(1)
    clock = datetime(2026, 1, 5, 10, tzinfo=UTC)
    return Conversation(Session("s"), lambda: clock, lambda: f"id{next(ids)}")


def main(how: str, out: str) -> None:
    """Play, and write the paper."""
    window = open_window((1280, 800), "Kaarten")
    app, demo = sit_down(window, Game(), conversation)
    hands: dict[str, type[Fingers | Keyboard]] = {"fingers": Fingers, "mouse": Mouse, "keyboard": Keyboard}
    hand = hands[how](window, app, demo)
    hand.turn()
    play(hand)
    report = write_for(Game().read(), app.desk.view, "worker", "nl", Path(out), made_up=False)
    assert not report.failed
    sys.stdout.write(pygame.display.get_driver())
    window.close()


if __name__ == "__main__":
    main(*sys.argv[1:3])
