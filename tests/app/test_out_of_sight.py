"""A window that went out of sight comes back covered, and a touch that it took away presses nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.app.demo_bar import DemoBar
from game.app.loop import App
from game.app.play import sit_down, turn
from game.app.shelf import Game
from game.screens.cover import Cover
from game.shapes import find
from game.stage.window import Window, open_window


@pytest.fixture
def playing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[tuple[Window, App, DemoBar]]:
    """The game in a window, with settings of its own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    window = open_window((1280, 800), "Kaarten")
    app, demo = sit_down(window, Game())
    assert turn(window, app, demo)
    yield window, app, demo
    pygame.display.quit()


@pytest.mark.parametrize(
    "message",
    [pygame.WINDOWMINIMIZED, pygame.WINDOWHIDDEN, pygame.APP_WILLENTERBACKGROUND],
    ids=pygame.event.event_name,
)
def test_a_window_that_went_out_of_sight_is_covered(playing: tuple[Window, App, DemoBar], message: int) -> None:
    window, app, demo = playing

    pygame.event.post(pygame.event.Event(message))
    pygame.event.post(pygame.event.Event(message))
    turn(window, app, demo)

    assert isinstance(app.screen, Cover)


def test_a_touch_that_the_window_took_away_presses_nothing(playing: tuple[Window, App, DemoBar]) -> None:
    window, app, demo = playing
    group = find(app.shapes(), "play:kind")
    assert group
    x, y = (part / whole for part, whole in zip(group.box.middle, window.size, strict=True))
    before = app.screen

    for kind in (pygame.FINGERDOWN, pygame.WINDOWFOCUSLOST, pygame.FINGERUP):
        where: dict[str, Any] = {"x": x, "y": y, "dx": 0.0, "dy": 0.0, "finger_id": 1, "touch_id": 1}
        pygame.event.post(pygame.event.Event(kind, **(where if kind != pygame.WINDOWFOCUSLOST else {})))
        turn(window, app, demo)

    assert app.screen is before
