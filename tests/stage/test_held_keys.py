"""A key that is held acts once; only letters that are wiped, arrows, Tab and pages go on."""

import pygame
import pytest

from game.shapes import Key
from game.stage.hands import Inputs

SIZE = (1000, 500)


def read(inputs: Inputs, kind: int, key: int) -> list[object]:
    return list(inputs.read(pygame.event.Event(kind, key=key, mod=0), SIZE))


@pytest.mark.parametrize("key", [pygame.K_RETURN, pygame.K_SPACE, pygame.K_ESCAPE, pygame.K_F9, pygame.K_3])
def test_a_held_key_presses_once_until_it_was_let_go(key: int) -> None:
    inputs = Inputs()

    held = [len(read(inputs, pygame.KEYDOWN, key)) for _ in range(4)]
    read(inputs, pygame.KEYUP, key)
    again = read(inputs, pygame.KEYDOWN, key)

    assert held == [1, 0, 0, 0]
    assert len(again) == 1


@pytest.mark.parametrize(
    ("key", "name"), [(pygame.K_BACKSPACE, "backspace"), (pygame.K_LEFT, "left"), (pygame.K_TAB, "tab")]
)
def test_wiping_and_walking_go_on_while_the_key_is_held(key: int, name: str) -> None:
    inputs = Inputs()

    assert [read(inputs, pygame.KEYDOWN, key) for _ in range(3)] == [[Key(name)]] * 3


def test_a_window_that_loses_the_focus_forgets_which_keys_were_held() -> None:
    inputs = Inputs()
    read(inputs, pygame.KEYDOWN, pygame.K_RETURN)

    list(inputs.read(pygame.event.Event(pygame.WINDOWFOCUSLOST), SIZE))

    assert read(inputs, pygame.KEYDOWN, pygame.K_RETURN) == [Key("enter")]
