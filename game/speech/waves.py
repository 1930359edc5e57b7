"""Sound as a voice program hands it over (WAV, 16 bit): read it whatever comes, measure it, join it, write it."""

import io
import sys
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

LARGEST = 16_000_000  # bytes of one sentence; a program that goes on longer is no voice
RATES = range(4_000, 192_001)
QUIET = 150  # of 32,767: softer than this at the end is silence


@dataclass(frozen=True, slots=True)
class Heard:
    """Sound: samples of 16 bit, as many a second as `rate`, for each channel in turn."""

    rate: int
    channels: int
    samples: bytes

    @property
    def seconds(self) -> float:
        """How long it sounds, with the silence at its end."""
        return len(self.samples) / (2 * self.channels * self.rate)

    @property
    def speaking(self) -> float:
        """How long it sounds up to the silence at its end, in seconds."""
        levels = array("h", self.samples)
        if sys.byteorder == "big":
            levels.byteswap()
        last = next((place for place in range(len(levels) - 1, -1, -1) if abs(levels[place]) > QUIET), 0)
        return last / (self.channels * self.rate)


def heard(sound: bytes) -> Heard | None:
    """The sound in what a program printed; None when it is no sound, or none of ours.

    A program that writes as it goes cannot know the length that stands in the head: what is there counts.
    """
    try:
        with wave.open(io.BytesIO(sound), "rb") as file:
            rate, channels, width = file.getframerate(), file.getnchannels(), file.getsampwidth()
            samples = file.readframes(LARGEST)
    except (wave.Error, EOFError, ValueError, RuntimeError):
        return None
    whole = len(samples) - len(samples) % (2 * channels)
    usable = width == 2 and channels in (1, 2) and rate in RATES and whole
    return Heard(rate, channels, samples[:whole]) if usable else None


def written(parts: Sequence[Heard]) -> bytes:
    """Sounds of one voice behind each other, as WAV."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(parts[0].channels)
        sound.setsampwidth(2)
        sound.setframerate(parts[0].rate)
        sound.writeframes(b"".join(part.samples for part in parts))
    return file.getvalue()
