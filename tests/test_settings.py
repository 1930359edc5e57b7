"""Kept choices: whatever happened to the file, the game begins."""

from pathlib import Path

import pytest

from game.screens.settings import STEPS
from game.settings import Settings, read_settings, write_settings


def test_choices_come_back_as_they_were_kept(tmp_path: Path) -> None:
    chosen = Settings(worker_language="en", text_step=1.5)

    assert write_settings(chosen, tmp_path / "deep" / "settings.json")
    assert read_settings(tmp_path / "deep" / "settings.json") == chosen


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"text_step": "large", "worker_language": 3}', '{"unknown": 1}', "\x00"]
)
def test_a_broken_file_means_the_usual_choices(text: str, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(text, "utf-8")

    assert read_settings(tmp_path / "settings.json") == Settings()


def test_a_place_that_cannot_be_written_to_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", "utf-8")

    assert not write_settings(Settings(), tmp_path / "taken" / "settings.json")


def test_brackets_without_end_mean_the_usual_choices(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("[" * 200_000, "utf-8")

    assert read_settings(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("size", ["NaN", "Infinity", "1e999", "-1.5", "0.2", "900.0"])
def test_letters_of_an_impossible_size_stay_as_they_were_designed(size: str, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(f'{{"text_step": {size}, "worker_language": "en"}}', "utf-8")

    assert read_settings(tmp_path / "settings.json") == Settings(worker_language="en")


@pytest.mark.parametrize("step", STEPS)
def test_every_size_of_letters_that_can_be_chosen_is_kept(step: float, tmp_path: Path) -> None:
    write_settings(Settings(text_step=step), tmp_path / "settings.json")

    assert read_settings(tmp_path / "settings.json").text_step == step


def test_nothing_half_written_stays_behind(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()

    assert not write_settings(Settings(), tmp_path / "settings.json")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
