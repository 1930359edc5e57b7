"""Reading aloud in the window: the text goes to the machine's voice beside the game, and its sound is played when it is there."""

from concurrent.futures import ThreadPoolExecutor

from game.speech import speak, voices
from game.stage.sound import Sound


class Voice:
    """One text at a time; a second touch while it sounds makes it stop. Without a voice or a sound device it keeps silent."""

    def __init__(self) -> None:
        """Nothing sounds yet."""
        self._voices = voices()
        self._sound = Sound()
        self._beside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="voice")

    def can(self, language: str) -> bool:
        """Whether this machine speaks a language and can be heard."""
        return language in self._voices and self._sound.can_play

    @property
    def reading(self) -> None:
        """The word that sounds now is not known yet."""
        return None

    def stop(self) -> None:
        """Be silent."""
        self._sound.stop()

    def say(self, texts: tuple[str, ...], language: str, recorded: str = "") -> None:
        """Say texts, or stop when something sounds."""
        if self._sound.playing:
            self._sound.stop()
        else:
            self._beside.submit(self._say, " ".join(texts), language)

    def _say(self, text: str, language: str) -> None:
        sound = speak(text, language)
        if sound:
            self._sound.play(sound)
