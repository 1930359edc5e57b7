"""A real window: opened, closed, resized, played by touches alone and by keys alone."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.loop import App
from game.app.opening import lay_desk
from game.app.shelf import Game
from game.screens.home import HomeScreen
from game.settings import Settings
from game.shapes import Group, named
from game.stage.text import Lettering
from game.ui.look import Size

DRIVER = Path(__file__).with_name("driver.py")
PATIENCE = 40  # seconds


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that nobody sees."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "2560x1600x24", "-nolisten", "tcp", "-noreset"]
    screen = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        name = f":{number.readline().strip()}"
    yield name
    screen.terminate()
    screen.wait(PATIENCE)


def environment(folder: Path, display: str = "") -> dict[str, str]:
    """As a user has it, with a home of its own; without a display when none is given."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("SDL_VIDEO", "DISPLAY", "WAYLAND", "XDG"))
    }
    paths = os.pathsep.join(path for path in sys.path if path)
    homes = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    shown = {"DISPLAY": display, "SDL_VIDEODRIVER": "x11", "LC_ALL": "C.UTF-8"} if display else {}
    return {**kept, **homes, "PYTHONPATH": paths, "SDL_AUDIODRIVER": "dummy", **shown}


def start(folder: Path, display: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "game"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, cwd=folder, env=environment(folder, display), text=True, **pipes)  # type: ignore[call-overload,no-any-return]


def xdotool(display: str, *words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words],
        env={**os.environ, "DISPLAY": display, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip()


def window_of(display: str, game: "subprocess.Popen[str]") -> str:
    """Wait for the window, and give its number."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and game.poll() is None:
        found = xdotool(display, "search", "--onlyvisible", "--class", "kaarten")
        if found:
            return found.splitlines()[-1]
    raise AssertionError(f"no window: {game.communicate()[1] if game.poll() is not None else 'in time'}")


def home(size: Size) -> list[Group]:
    """What can be found on the home screen of a window of this size."""
    desk = lay_desk(Game(), Settings(), Lettering().measure)
    return list(named(App(desk, HomeScreen(desk), size).shapes()))


def middle(name: str, size: Size) -> tuple[str, str]:
    """Where something stands on the home screen."""
    group = next(group for group in home(size) if group.name == name)
    x, y = group.box.middle
    return str(round(x)), str(round(y))


def size_of(display: str, window: str) -> Size | None:
    """The size of the window; None once it is gone."""
    told = dict(
        line.split("=", 1)
        for line in xdotool(display, "getwindowgeometry", "--shell", window).splitlines()
        if "=" in line
    )
    return Size(int(told["WIDTH"]), int(told["HEIGHT"])) if told else None


def play(how: str, folder: Path, display: str) -> bytes:
    done = subprocess.run(
        [sys.executable, str(DRIVER), how, str(folder / how)],
        cwd=folder, env=environment(folder, display), capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "x11"
    return (folder / how / "session.json").read_bytes()


@pytest.mark.window
def test_a_conversation_by_touches_one_by_a_mouse_and_one_by_keys_give_the_same_session(
    tmp_path: Path, display: str
) -> None:
    by_touches = play("fingers", tmp_path, display)
    by_mouse = play("mouse", tmp_path, display)
    by_keys = play("keyboard", tmp_path, display)

    told = json.loads(by_touches)
    assert [one["name"] for one in told["people"]] == ["Oma Koos", "Zee"]
    assert [(one["ring"], one["area"]) for one in told["spots"]] == [(2, "familie"), (2, "vrienden")]
    assert [one["text"] for one in told["words"]] == ["Zij lachen samen"]
    assert len(told["ties"]) == 1
    assert by_touches == by_mouse == by_keys


@pytest.mark.window
def test_the_window_opens_and_a_click_on_close_ends_the_game(tmp_path: Path, display: str) -> None:
    game = start(tmp_path, display)
    window = window_of(display, game)

    until = time.monotonic() + PATIENCE
    while game.poll() is None and time.monotonic() < until:
        size = size_of(display, window)
        if size is None:
            break
        x, y = middle("quit", size)
        xdotool(display, "mousemove", "--window", window, x, y, "click", "1")
    out, err = game.communicate(timeout=PATIENCE)

    assert game.returncode == 0
    assert (out, err) == ("", "")


@pytest.mark.window
def test_the_window_may_get_any_size_while_it_is_open(tmp_path: Path, display: str) -> None:
    game = start(tmp_path, display)
    window = window_of(display, game)

    for w, h in ((1024, 600), (800, 1280), (320, 240), (2560, 1600), (1280, 800)):
        xdotool(display, "windowsize", "--sync", window, str(w), str(h))
        xdotool(display, "key", "--window", window, "Tab")
    alive = game.poll() is None
    game.terminate()
    _, err = game.communicate(timeout=PATIENCE)

    assert alive
    assert "Traceback" not in err


@pytest.mark.window
def test_real_keys_cover_uncover_and_walk_to_the_button_that_closes(tmp_path: Path, display: str) -> None:
    game = start(tmp_path, display)
    window = window_of(display, game)

    size = size_of(display, window)
    assert size
    names = [group.name for group in home(size) if group.role]
    xdotool(display, "windowfocus", "--sync", window)
    xdotool(display, "keydown", "F9", "keyup", "F9", "key", "Escape")
    xdotool(display, "key", "--delay", "60", *["Tab"] * (names.index("quit") + 1), "Return")
    out, err = game.communicate(timeout=PATIENCE)

    assert game.returncode == 0
    assert (out, err) == ("", "")


@pytest.mark.parametrize(
    "screens",
    [{}, {"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "nobody"}, {"SDL_VIDEODRIVER": "nonsense"}],
    ids=lambda screens: next(iter(screens), "none"),
)
def test_without_a_screen_one_line_says_what_to_do(screens: dict[str, str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "game"],
        cwd=tmp_path,
        env={**environment(tmp_path), **screens},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )

    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "belangrijk demo" in done.stderr
