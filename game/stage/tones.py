"""The soft sounds of this game, made here from a few lines of arithmetic: a card of paper, and wood for someone put in a place."""

import io
import math
import sys
import wave
from array import array
from collections.abc import Callable, Sequence
from random import Random
from typing import Literal, get_args

Tone = Literal["card", "person"]
TONES: tuple[Tone, ...] = get_args(Tone)
RATE = 22_050  # samples a second
PEAK = 0.25  # of the loudest that there is: it never startles
EDGE = 0.008  # seconds in which a sound begins and ends: without a click


def tone(name: Tone) -> bytes:
    """A soft sound as WAV: 16 bit, one channel. The same bytes each time."""
    match name:
        case "card":
            return _wave(_swish(0.18))
        case "person":
            return _wave(_tap(0.14))


def _swish(seconds: float) -> list[float]:
    """Paper over a table: noise without its lows, that opens and closes like a breath and darkens as it goes."""
    noise = Random(3)
    low = lower = 0.0
    samples = []
    for passed in _passed(seconds):
        bright = 0.42 - 0.27 * passed
        low += bright * (noise.uniform(-1, 1) - low)
        lower += 0.06 * (low - lower)
        samples.append((low - lower) * math.sin(math.pi * passed**0.6) ** 2)
    return samples


def _tap(seconds: float) -> list[float]:
    """A fingertip on a wooden box: a low tone that fades, and its overtone (a bar of wood sounds 2.76 times as high) that fades sooner."""
    samples = []
    for passed in _passed(seconds):
        at = passed * seconds
        body = math.sin(math.tau * 196 * at) * math.exp(-at / 0.032)
        knock = math.sin(math.tau * 196 * 2.76 * at) * math.exp(-at / 0.012)
        samples.append(body + 0.35 * knock)
    return samples


def _passed(seconds: float) -> Sequence[float]:
    count = round(seconds * RATE)
    return [place / count for place in range(count)]


def _wave(samples: list[float]) -> bytes:
    """The samples at their peak, begun and ended softly, as a WAV file."""
    rise = _rise(len(samples))
    soft = [one * rise(place) for place, one in enumerate(samples)]
    loudest = max(abs(one) for one in soft)
    levels = array("h", (round(one / loudest * PEAK * 32_767) for one in soft))
    if sys.byteorder == "big":
        levels.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(levels.tobytes())
    return file.getvalue()


def _rise(count: int) -> Callable[[int], float]:
    edge = EDGE * RATE
    return lambda place: math.sin(math.pi / 2 * min(1.0, place / edge, (count - 1 - place) / edge)) ** 2
