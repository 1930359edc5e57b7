"""Sound: play a piece of sound when this machine can; without a sound device everything stays silent and nothing breaks."""

import io
import threading
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pygame

from game.stage.tones import Tone, tone

OPENING = threading.Lock()  # voice and tone may want the device at the same moment
VOICE, TONE = 0, 1  # two channels: a tone does not cut off the voice
LARGEST_FILE = 8_000_000  # bytes; some minutes of a recorded card, and no album that fills the memory
NO_DEVICE = "none found, so nothing can be heard: connect or switch on a loudspeaker or headphones, then start again"


@dataclass(frozen=True, slots=True)
class Piece:
    """A sound that can be played, and how many seconds it takes."""

    made: pygame.mixer.Sound
    seconds: float


class Sound:
    """One voice and one tone at a time. The sound device is asked for at the first sound, not before. Any thread may use it."""

    def __init__(self) -> None:
        """Nothing was played yet; `can_play` turns False when it shows that there is no sound device."""
        self.can_play = True

    @property
    def playing(self) -> bool:
        """Whether the voice sounds now."""
        return pygame.mixer.get_init() is not None and pygame.mixer.Channel(VOICE).get_busy()

    def piece(self, source: bytes | Path) -> Piece | None:
        """A sound (WAV), or a file with one (ogg, wav, mp3), ready to be played; None when it cannot be."""
        if not self._open():
            return None
        try:
            if isinstance(source, bytes):
                made = pygame.mixer.Sound(file=io.BytesIO(source))
            elif source.is_file() and source.stat().st_size <= LARGEST_FILE:
                made = pygame.mixer.Sound(file=io.BytesIO(source.read_bytes()))
            else:
                return None
        except (pygame.error, OSError):
            return None
        return Piece(made, made.get_length()) if made.get_length() else None

    def play(self, piece: Piece) -> bool:
        """Play a piece in the place of what sounded; False when it cannot be played."""
        return self._play(piece, VOICE)

    def play_tone(self, name: Tone) -> bool:
        """Play one of the soft sounds, beside a voice that sounds."""
        piece = self.piece(_tone(name))
        return piece is not None and self._play(piece, TONE)

    def stop(self) -> None:
        """Let the voice be silent."""
        with suppress(pygame.error):  # it may not have been opened
            pygame.mixer.Channel(VOICE).stop()

    def _play(self, piece: Piece, channel: int) -> bool:
        try:
            pygame.mixer.Channel(channel).play(piece.made)
        except pygame.error:
            return False
        return True

    def _open(self) -> bool:
        if not _device():
            self.can_play = False
        return self.can_play


def sound_told() -> str:
    """What there is to hear sound with, for the doctor."""
    opened = pygame.mixer.get_init() is not None
    if not _device():
        return NO_DEVICE
    driver = pygame.mixer.get_driver()
    if not opened:
        pygame.mixer.quit()
    return f"there is a device ({driver})"


def _device() -> bool:
    """Whether there is a sound device. Opening one takes long where a sound server has to be started for it."""
    with OPENING:
        try:
            if pygame.mixer.get_init() is None:
                pygame.mixer.init()
        except pygame.error:
            return False
    return True


@lru_cache
def _tone(name: Tone) -> bytes:
    return tone(name)
