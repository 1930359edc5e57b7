"""For all tests: no window and no sound device; tests that need a real window say so and are skipped where there is none."""

import os
import shutil

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

NEEDED = ("Xvfb", "xdotool")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test with a real window, with the reason, when this machine cannot open one."""
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if item.get_closest_marker("window") and missing:
        pytest.skip(f"needs {' and '.join(missing)}")
