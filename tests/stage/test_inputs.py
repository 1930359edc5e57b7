"""What hands do in the window becomes inputs: fingers, a mouse, keys, letters."""

from collections.abc import Iterator
from typing import Any

import pygame
import pytest

from game.shapes import Box, Key, Rect, Touch, Typed
from game.stage.hands import Inputs
from game.stage.window import Resized, Window, open_window

SIZE = (1000, 500)


def event(kind: int, **what: Any) -> pygame.event.Event:
    return pygame.event.Event(kind, **what)


def finger(kind: int, x: float, y: float, number: int = 1) -> pygame.event.Event:
    return event(kind, x=x, y=y, finger_id=number, touch_id=1)


def test_a_finger_is_told_in_pixels() -> None:
    inputs = Inputs()

    given = [
        *inputs.read(finger(pygame.FINGERDOWN, 0.5, 0.2), SIZE),
        *inputs.read(finger(pygame.FINGERUP, 0.5, 0.2), SIZE),
    ]

    assert given == [Touch("down", 500, 100, finger=True), Touch("up", 500, 100, finger=True)]


def test_the_echo_of_a_finger_as_a_mouse_is_left_out() -> None:
    inputs = Inputs()
    list(inputs.read(finger(pygame.FINGERDOWN, 0.5, 0.2), SIZE))
    list(inputs.read(finger(pygame.FINGERUP, 0.5, 0.2), SIZE))

    echo = list(inputs.read(event(pygame.MOUSEBUTTONDOWN, button=1, pos=(505, 103), touch=False), SIZE))
    elsewhere = list(inputs.read(event(pygame.MOUSEBUTTONDOWN, button=1, pos=(900, 400), touch=False), SIZE))

    assert echo == []
    assert elsewhere == [Touch("down", 900, 400)]


def test_only_the_left_button_of_a_mouse_touches() -> None:
    assert list(Inputs().read(event(pygame.MOUSEBUTTONDOWN, button=3, pos=(5, 5), touch=False), SIZE)) == []


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (pygame.K_RETURN, "enter"),
        (pygame.K_KP_ENTER, "enter"),
        (pygame.K_ESCAPE, "escape"),
        (pygame.K_F9, "f9"),
        (pygame.K_3, "3"),
        (pygame.K_z, "z"),
    ],
)
def test_keys_have_plain_names(key: int, name: str) -> None:
    assert list(Inputs().read(event(pygame.KEYDOWN, key=key, mod=0), SIZE)) == [Key(name)]


def test_shift_and_control_are_told() -> None:
    given = list(Inputs().read(event(pygame.KEYDOWN, key=pygame.K_TAB, mod=pygame.KMOD_SHIFT | pygame.KMOD_CTRL), SIZE))

    assert given == [Key("tab", shift=True, ctrl=True)]


def test_letters_come_as_the_system_made_them_and_the_wheel_is_a_key() -> None:
    assert list(Inputs().read(event(pygame.TEXTINPUT, text="é"), SIZE)) == [Typed("é")]
    assert list(Inputs().read(event(pygame.MOUSEWHEEL, y=-1), SIZE)) == [Key("wheel_down")]


def test_a_window_that_loses_the_focus_lets_go_of_what_is_held() -> None:
    inputs = Inputs()
    list(inputs.read(finger(pygame.FINGERDOWN, 0.5, 0.5), SIZE))

    assert [one.kind for one in inputs.read(event(pygame.WINDOWFOCUSLOST), SIZE) if isinstance(one, Touch)] == [
        "cancel"
    ]
    assert list(inputs.read(finger(pygame.FINGERUP, 0.5, 0.5), SIZE)) == []


def test_a_letter_made_with_altgr_is_no_command() -> None:
    altgr = pygame.KMOD_LCTRL | pygame.KMOD_RALT

    assert list(Inputs().read(event(pygame.KEYDOWN, key=pygame.K_z, mod=altgr), SIZE)) == [Key("z")]


def test_a_finger_that_goes_down_again_lets_go_of_what_it_held() -> None:
    inputs = Inputs()
    list(inputs.read(finger(pygame.FINGERDOWN, 0.5, 0.5), SIZE))

    again = list(inputs.read(finger(pygame.FINGERDOWN, 0.2, 0.2), SIZE))

    assert [one.kind for one in again if isinstance(one, Touch)] == ["cancel", "down"]


@pytest.fixture
def window() -> Iterator[Window]:
    opened = open_window((400, 300), "Kaarten")
    list(opened.inputs())
    yield opened
    pygame.display.quit()


def test_a_window_that_comes_into_sight_again_is_painted_anew_without_another_size(window: Window) -> None:
    shapes = (Rect(Box(0, 0, 400, 300), fill="#ffffff"),)
    window.show(shapes)
    pygame.event.post(event(pygame.WINDOWEXPOSED))

    happened = list(window.inputs())

    assert not any(isinstance(one, Resized) for one in happened)
    assert window.show(shapes)
    assert not window.show(shapes)


def test_another_size_is_told_once(window: Window) -> None:
    pygame.display.set_mode((500, 350), pygame.RESIZABLE)
    pygame.event.post(event(pygame.VIDEORESIZE, size=(500, 350), w=500, h=350))

    assert [one for one in window.inputs() if isinstance(one, Resized)] == [Resized(500, 350)]
