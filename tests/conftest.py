"""For all tests: no window and no sound device, a game at its home screen; tests that need a real window are skipped where there is none."""

import os
import shutil
from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import settings

from game.app.loop import App
from game.app.opening import lay_desk, open_rooms
from game.app.shelf import Game, read_game
from game.model.conversation import Conversation
from game.model.moves import Session
from game.screens.desk import Desk
from game.screens.home import HomeScreen
from game.settings import Settings
from game.stage.text import Lettering
from game.ui.look import Size

# A change lands or not by what it changed, not by luck: the same examples each time there, and new ones in every run at home.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

NEEDED = ("Xvfb", "xdotool")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test with a real window, with the reason, when this machine cannot open one."""
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if item.get_closest_marker("window") and missing:
        pytest.skip(f"needs {' and '.join(missing)}")


@pytest.fixture(scope="session")
def game() -> Game:
    """All shipped content, read once."""
    return read_game()


@pytest.fixture
def desk(game: Game) -> Desk:
    """A fresh desk, with a clock that stands still and ids that count."""
    ids = count(1)
    clock = datetime(2026, 1, 5, 10, tzinfo=UTC)
    laid = lay_desk(
        game,
        Settings(motion=False),
        Lettering().measure,
        lambda: Conversation(Session("s"), lambda: clock, lambda: f"id{next(ids)}"),
    )
    open_rooms(laid, game)
    return laid


@pytest.fixture
def app(desk: Desk) -> App:
    """The game at its home screen, without a window."""
    return App(desk, HomeScreen(desk), Size(1280, 800))
