"""Sound: play a piece of sound when this machine can; without a sound device everything stays silent and nothing breaks."""

import io

import pygame


class Sound:
    """One piece of sound at a time. The sound device is asked for at the first sound, not before."""

    def __init__(self) -> None:
        """Nothing was played yet; `can_play` turns False when it shows that there is no sound device."""
        self.can_play = True

    @property
    def playing(self) -> bool:
        """Whether something sounds now."""
        return pygame.mixer.get_init() is not None and pygame.mixer.get_busy()

    def play(self, wave: bytes) -> bool:
        """Play a sound (WAV); False when it cannot be played."""
        try:
            if pygame.mixer.get_init() is None:
                pygame.mixer.init()
        except pygame.error:
            self.can_play = False
            return False
        try:
            pygame.mixer.stop()
            pygame.mixer.Sound(file=io.BytesIO(wave)).play()
        except pygame.error:
            return False
        return True

    def stop(self) -> None:
        """Be silent."""
        if pygame.mixer.get_init() is not None:
            pygame.mixer.stop()
