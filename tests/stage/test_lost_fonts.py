"""A font that is lost or broken: the game goes on with another of ours, and whoever looks after the machine is told which file it was."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from game import data
from game.check import check
from game.letters import FONTS, font_faults, font_file, letters_of

ALL = [f"{name}-{weight}" for name in FONTS for weight in ("Regular", "Bold")]
PAINT = """
from game.shapes import Text
from game.stage.text import Lettering

lettering = Lettering()
for font in ("child", "adult"):
    for bold in (False, True):
        for text in ("Oma Koos", "Curaçao ŝ", "Привіт", "مرحبا Sara", "ሰላም"):
            assert lettering.measure(text, 30, bold, font)[0] > 20, text
            assert lettering.picture(text, Text(0, 0, text, 30, "#000000", bold, font)).get_bounding_rect().w > 20, text
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The game in a place where its files can be taken away."""
    shutil.copytree(
        Path(data.__file__).parent, tmp_path / "game", ignore=shutil.ignore_patterns("_data", "__pycache__")
    )
    for name in ("cards", "locales"):
        (tmp_path / name).symlink_to(data.folder(name))
    (tmp_path / "assets").mkdir()
    for path in data.folder("assets").iterdir():
        (tmp_path / "assets" / path.name).symlink_to(path) if path.name != "fonts" else shutil.copytree(
            path, tmp_path / "assets" / "fonts"
        )
    return tmp_path


def run(copy: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Python with the copied game, somewhere else."""
    path = os.pathsep.join((str(copy), *(place for place in sys.path if "site-packages" in place)))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONSAFEPATH": "1", "SDL_VIDEODRIVER": "dummy"}
    return subprocess.run(
        [sys.executable, *words], cwd=copy.anchor, env=environment, capture_output=True, text=True, check=False
    )


def lose(path: Path) -> None:
    path.unlink()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def change(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0x55
    path.write_bytes(content)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def wrong_kind(path: Path) -> None:
    path.write_bytes(b"This is no font.")


HARM = [lose, cut, change, empty, wrong_kind]


@pytest.mark.parametrize("name", ALL)
def test_the_fonts_that_we_ship_are_whole(name: str) -> None:
    family, _, weight = name.partition("-")

    assert len(letters_of(font_file(family, bold=weight == "Bold"))) > 200


@pytest.mark.parametrize("harm", HARM)
@pytest.mark.parametrize("name", ["Andika-Regular.ttf", "OpenDyslexic-Bold.otf"])
def test_check_names_the_file_of_a_font_that_is_not_whole(
    tmp_path: Path, harm: Callable[[Path], None], name: str
) -> None:
    fonts = Path(shutil.copytree(data.folder("assets") / "fonts", tmp_path / "fonts"))
    harm(fonts / name)

    found = check(fonts=fonts)

    assert [fault.path.stem for fault in found] == [Path(name).stem]
    wrong = "missing" if harm is lose else "broken"
    assert found[0].message == f"this font is {wrong}, and another one stands in: install the game again"


def test_fonts_that_are_whole_are_not_told() -> None:
    assert list(font_faults()) == []


@pytest.mark.parametrize("harm", HARM)
def test_another_font_stands_in_for_one_that_is_not_whole(copy: Path, harm: Callable[[Path], None]) -> None:
    for weight in ("Regular", "Bold"):
        harm(copy / "assets" / "fonts" / f"Andika-{weight}.ttf")

    painted = run(copy, "-c", PAINT)
    told = run(copy, "-m", "game", "doctor")

    assert painted.stderr == ""
    assert painted.returncode == 0
    assert told.returncode == 0
    assert [Path(line.split(": ")[1]).name for line in told.stdout.splitlines() if "stands in" in line] == [
        "Andika-Regular.ttf",
        "Andika-Bold.ttf",
    ]


def test_the_other_weight_stands_in_before_another_font(copy: Path) -> None:
    lose(copy / "assets" / "fonts" / "Andika-Bold.ttf")

    code = "from game.letters import whole_file; print(whole_file('Andika', bold=True).name)"

    assert run(copy, "-c", code).stdout.strip() == "Andika-Regular.ttf"


def test_the_game_is_played_and_written_on_paper_without_its_first_font(copy: Path, tmp_path: Path) -> None:
    for weight in ("Regular", "Bold"):
        lose(copy / "assets" / "fonts" / f"Andika-{weight}.ttf")

    done = run(copy, "-m", "game", "demo", "--session", "1", "--for", "worker", "--out", str(tmp_path / "out"))

    assert done.stderr == ""
    assert done.returncode == 0
    assert "▢" not in done.stdout
    assert (tmp_path / "out" / "worker" / "summary.pdf").is_file()


def test_without_any_font_the_letters_of_the_engine_stand_in(copy: Path) -> None:
    shutil.rmtree(copy / "assets" / "fonts")

    code = PAINT.replace('"Привіт", "مرحبا Sara", "ሰላም"', '"Sara"')
    done = run(copy, "-c", code)

    assert done.stderr == ""
    assert done.returncode == 0
