"""Sound: play a piece of sound when this machine can; without a sound device everything stays silent and nothing breaks."""

import io

import pygame


class Sound:
    """One piece of sound at a time."""

    def __init__(self) -> None:
        """Look whether there is a sound device."""
        try:
            pygame.mixer.init()
        except pygame.error:
            self.can_play = False
        else:
            self.can_play = True

    @property
    def playing(self) -> bool:
        """Whether something sounds now."""
        return self.can_play and pygame.mixer.get_init() is not None and pygame.mixer.get_busy()

    def play(self, wave: bytes) -> bool:
        """Play a sound (WAV); False when it cannot be played."""
        if not self.can_play or pygame.mixer.get_init() is None:
            return False
        try:
            pygame.mixer.stop()
            pygame.mixer.Sound(file=io.BytesIO(wave)).play()
        except pygame.error:
            return False
        return True

    def stop(self) -> None:
        """Be silent."""
        if self.can_play and pygame.mixer.get_init() is not None:
            pygame.mixer.stop()
