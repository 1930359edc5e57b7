"""The command line, as somebody types it: what comes out, on which stream, and with which exit code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.cli import _where, main
from game.model.deck import Deck

FORMATS = ("summary.pdf", "map.png", "map.svg", "people.csv", "session.json")


def belangrijk(*words: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, in a folder, with a home of its own."""
    paths = os.pathsep.join(path for path in sys.path if path)
    home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "PYTHONPATH": paths}
    return subprocess.run(
        [sys.executable, "-m", "game", *words],
        cwd=folder,
        env={**os.environ, "SDL_VIDEODRIVER": "dummy", **home, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_demo_writes_the_papers_of_three_readers(tmp_path: Path) -> None:
    done = belangrijk("demo", "lantaarn", "--session", "1", folder=tmp_path)

    assert done.returncode == 0, done.stderr
    for reader in ("player", "worker", "file"):
        assert sorted(path.name for path in (tmp_path / "demo-lantaarn" / reader).iterdir()) == sorted(FORMATS)


def test_the_papers_are_the_same_bytes_anywhere(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()

    one = belangrijk("demo", "komeet", folder=here, TZ="Europe/Amsterdam", PYTHONHASHSEED="1")
    other = belangrijk("demo", "komeet", folder=there, TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="2")

    assert (one.returncode, other.returncode) == (0, 0)
    first = {path.relative_to(here): path.read_bytes() for path in here.rglob("demo-komeet/**/*") if path.is_file()}
    second = {path.relative_to(there): path.read_bytes() for path in there.rglob("demo-komeet/**/*") if path.is_file()}
    assert len(first) == 15
    assert first == second


def test_pictures_of_the_screens_are_numbered_and_named(tmp_path: Path) -> None:
    done = belangrijk(
        "demo", "lantaarn", "--session", "1", "--pictures", "--for", "worker", "--size", "800x1280", folder=tmp_path
    )

    names = sorted(path.name for path in (tmp_path / "demo-lantaarn" / "pictures").iterdir())
    assert done.returncode == 0, done.stderr
    assert names[0] == "001-home.png"
    assert any(name.endswith("-summary.png") for name in names)


def test_a_session_file_gives_another_readers_papers(tmp_path: Path) -> None:
    belangrijk("demo", "komeet", "--for", "player", "--for", "worker", "--out", "out", folder=tmp_path)

    done = belangrijk(
        "export", "out/player/session.json", "--for", "worker", "--format", "json", "--out", "again", folder=tmp_path
    )

    assert done.returncode == 0, done.stderr
    direct = (tmp_path / "out" / "worker" / "session.json").read_bytes()
    assert (tmp_path / "again" / "session.json").read_bytes() == direct


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("demo", "zeepard"), "there is no family called 'zeepard'"),
        (("export", "gone.json", "--for", "worker", "--out", "x"), "gone.json"),
        (("export", "broken.json", "--for", "worker", "--out", "x"), "broken.json"),
        (("export", "broken.json", "--for", "worker", "--format", "doc", "--out", "x"), "there is no format 'doc'"),
        (("demo", "broken.yaml"), "broken.yaml"),
        (("--decks", "gone", "demo"), "gone"),
        (("--before", "gone.json"), "gone.json: This file cannot be opened."),
        (("--before", "broken.json"), "broken.json: This is no earlier conversation of this game"),
    ],
)
def test_a_problem_is_one_line_and_exit_1(words: tuple[str, ...], told: str, tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text("{", "utf-8")
    (tmp_path / "broken.yaml").write_text("family: [", "utf-8")

    done = belangrijk(*words, folder=tmp_path)

    assert done.returncode == 1
    assert told in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_an_output_folder_that_cannot_be_made_is_named_for_each_paper(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")

    done = belangrijk("demo", "lantaarn", "--session", "1", "--for", "worker", "--out", "taken/deeper", folder=tmp_path)

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "summary.pdf" in done.stderr


def test_own_decks_play_beside_the_shipped_ones_and_a_broken_one_stops_nothing(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "stuk.yaml").write_text("deck:\n  id: stuk\n  titel: x\n", "utf-8")

    played = belangrijk("--decks", "own", "doctor", folder=tmp_path)
    checked = belangrijk("check", "own/stuk.yaml", folder=tmp_path)

    assert played.returncode == 0
    assert "faults (belangrijk check)" in played.stdout
    assert checked.returncode == 1
    assert "own/stuk.yaml:3:3: " in checked.stdout


def test_the_shipped_content_is_right(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out == ""


def test_wrong_usage_is_exit_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["demo", "--size", "huge"])

    assert stopped.value.code == 2
    assert "1280x800" in capsys.readouterr().err
    with pytest.raises(SystemExit) as stopped:
        main(["--before", "session.json", "doctor"])
    assert stopped.value.code == 2
    assert "--before opens the game" in capsys.readouterr().err


def test_version_and_help_answer(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--version"], ["--help"], ["demo", "--help"]):
        with pytest.raises(SystemExit) as stopped:
            main(words)
        assert stopped.value.code == 0
    assert "belangrijk" in capsys.readouterr().out


def test_a_fault_of_ours_tells_its_kind_and_place_and_nothing_that_somebody_said() -> None:
    try:
        Deck(**{"Oma Koos": 1})  # type: ignore[arg-type]
    except TypeError as fault:
        told = _where(fault)

    assert told.startswith("TypeError")
    assert "Oma" not in told
