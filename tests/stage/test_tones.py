"""The soft sounds: short, never loud, and without a click."""

import io
import wave
from array import array

import pytest

from game.stage.tones import TONES, Tone, tone


def levels(name: Tone) -> "array[int]":
    with wave.open(io.BytesIO(tone(name)), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 22_050)
        return array("h", sound.readframes(sound.getnframes()))


@pytest.mark.parametrize(("name", "seconds"), [("card", 0.18), ("person", 0.14)])
def test_a_soft_sound_is_as_long_as_it_should_be(name: Tone, seconds: float) -> None:
    assert len(levels(name)) == pytest.approx(seconds * 22_050, abs=1)


@pytest.mark.parametrize("name", TONES)
def test_a_soft_sound_is_heard_and_never_loud(name: Tone) -> None:
    assert max(map(abs, levels(name))) == pytest.approx(0.25 * 32_767, abs=1)


@pytest.mark.parametrize("name", TONES)
def test_a_soft_sound_begins_and_ends_without_a_click(name: Tone) -> None:
    found = levels(name)

    assert found[0] == found[-1] == 0
    assert max(map(abs, (*found[:22], *found[-22:]))) < 0.02 * 32_767


def test_a_soft_sound_is_the_same_each_time() -> None:
    assert [tone(name) for name in TONES] == [tone(name) for name in TONES]
    assert tone("card") != tone("person")
