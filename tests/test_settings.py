"""Kept choices: whatever happened to the file, the game begins."""

from pathlib import Path

import pytest

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
