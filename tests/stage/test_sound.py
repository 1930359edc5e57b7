"""Sound: played when there is a device, and silence without one."""

import io
import wave
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.content.recordings import LARGEST, _wrong
from game.stage.sound import LARGEST_FILE, Sound


@pytest.fixture(autouse=True)
def silent_mixer() -> Iterator[None]:
    pygame.mixer.quit()
    yield
    pygame.mixer.quit()


def a_second_of_silence() -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0\0" * 8000)
    return file.getvalue()


def test_a_sound_plays_and_a_touch_stops_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound = Sound()

    piece = sound.piece(a_second_of_silence())
    played = piece is not None and sound.play(piece)
    playing = sound.playing
    sound.stop()

    assert piece
    assert piece.seconds == pytest.approx(1, abs=0.01)
    assert played
    assert playing
    assert not sound.playing


def test_without_a_sound_device_there_is_silence_and_the_buttons_go_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    sound = Sound()

    assert sound.piece(a_second_of_silence()) is None
    assert not sound.can_play
    assert not sound.playing
    assert not sound.play_tone("card")
    sound.stop()


def test_what_is_no_sound_is_silence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    (tmp_path / "folder.ogg").mkdir()
    (tmp_path / "text.mp3").write_text("no sound", "utf-8")
    sound = Sound()

    assert sound.piece(b"this is no sound") is None
    assert sound.piece(b"") is None
    for name in ("folder.ogg", "text.mp3", "none.wav"):
        assert sound.piece(tmp_path / name) is None
    assert sound.can_play


def test_a_file_that_would_fill_the_memory_is_not_played(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    whole, large = tmp_path / "whole.wav", tmp_path / "large.wav"
    whole.write_bytes(a_second_of_silence())
    large.write_bytes(a_second_of_silence() + bytes(LARGEST_FILE))

    assert LARGEST_FILE == LARGEST  # what check tells is what is played
    assert Sound().piece(whole)
    assert Sound().piece(large) is None


def test_a_tone_sounds_beside_the_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound = Sound()
    piece = sound.piece(a_second_of_silence())

    assert piece
    assert sound.play(piece)
    assert sound.play_tone("person")
    assert sound.playing
    sound.stop()
    assert pygame.mixer.get_busy()
    assert not sound.playing


@pytest.mark.parametrize("ending", ["ogg", "wav", "mp3"])
def test_every_kind_of_recording_can_be_played_and_measured(ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    file = Path(pygame.__file__).parent / "examples" / "data" / f"house_lo.{ending}"
    if not file.is_file():
        pytest.skip("pygame came without its examples")

    piece = Sound().piece(file)

    assert piece
    assert 5 < piece.seconds < 10
    assert _wrong(file) == ""
