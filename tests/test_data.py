"""Where things lie: beside the game in a checkout, inside it when it is installed, and the user's own where the system wants them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from game import data

FOLDERS = {"cards": "decks/kind.yaml", "assets": "pictures/pictures.json", "locales": "nl/game.po"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A package that holds nothing but the file under test."""
    (tmp_path / "game").mkdir()
    (tmp_path / "game" / "__init__.py").write_text("", "utf-8")
    shutil.copy(data.__file__, tmp_path / "game" / "data.py")
    return tmp_path


def folder_in(copy: Path, name: str) -> Path:
    """What the copy says about a folder, asked from somewhere else."""
    code = f"from game.data import folder; print(folder({name!r}))"
    path = os.pathsep.join((str(copy), *(place for place in sys.path if "site-packages" in place)))
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(copy.anchor), env={**os.environ, "PYTHONPATH": path, "PYTHONSAFEPATH": "1"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return Path(done.stdout.strip())


@pytest.mark.parametrize(("name", "file"), FOLDERS.items())
def test_what_comes_with_the_game_is_found(name: str, file: str) -> None:
    assert (data.folder(name) / file).is_file()  # type: ignore[arg-type]


def test_in_a_checkout_a_folder_lies_beside_the_game(copy: Path) -> None:
    (copy / "cards").mkdir()

    assert folder_in(copy, "cards") == copy / "cards"


def test_when_the_game_is_installed_a_folder_lies_inside_it(copy: Path) -> None:
    (copy / "cards").mkdir()
    (copy / "game" / "_data" / "cards").mkdir(parents=True)

    assert folder_in(copy, "cards") == copy / "game" / "_data" / "cards"


def test_the_users_own_things_lie_in_the_users_own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "HOME",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_DOCUMENTS_DIR",
        "APPDATA",
        "LOCALAPPDATA",
        "USERPROFILE",
    ):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))

    for place in (data.own_decks(), data.settings_file()):
        assert place.is_relative_to(tmp_path) or sys.platform == "win32"  # Windows asks the system, not the environment
        assert data.APP in place.parts
    assert data.own_decks().name == "decks"
    assert data.settings_file().suffix == ".json"


def test_asking_where_things_lie_makes_no_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)

    data.own_decks()
    data.settings_file()
    data.papers_folder()

    assert not list(tmp_path.iterdir())
