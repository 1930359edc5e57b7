"""Sound: played when there is a device, and silence without one."""

import io
import wave
from collections.abc import Iterator

import pygame
import pytest

from game.stage.sound import Sound


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

    played = sound.play(a_second_of_silence())
    playing = sound.playing
    sound.stop()

    assert played
    assert playing
    assert not sound.playing


def test_without_a_sound_device_there_is_silence_and_the_buttons_go_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    sound = Sound()

    assert not sound.play(a_second_of_silence())
    assert not sound.can_play
    assert not sound.playing
    sound.stop()


def test_what_is_no_sound_is_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")

    assert not Sound().play(b"this is no sound")
