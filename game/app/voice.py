"""Reading aloud in the window: a recording, else the machine's voice, beside the game; and which word sounds now."""

import threading
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from game.speech import (
    Sentence,
    Spoken,
    SystemVoice,
    Talk,
    Word,
    sayable,
    sentences,
    shared,
    spoken,
    timed,
    voice_for,
    voices,
)
from game.stage.sound import Sound
from game.stage.tones import Tone

SLOWEST = 4  # a voice that plays by itself may take so many times as long as we think


@dataclass(frozen=True, slots=True)
class Reading:
    """The word that sounds now: the letters from `start` up to `end` of one of the texts."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Aloud:
    """What sounds since a moment: the words of one text, or of all of them when it is a recording."""

    talk: Talk
    since: float
    begins: tuple[float, ...]
    words: tuple[Reading, ...]


class Voice:
    """A few texts after each other; a second touch while they sound makes it stop. Without a voice or a sound device it keeps silent.

    Everything slow happens in a thread of its own for each touch, so a program that hangs holds up neither the window nor the next text.
    """

    def __init__(self, sound: Sound | None = None, now: Callable[[], float] = time.monotonic) -> None:
        """Nothing sounds yet; the machine is asked for its voices meanwhile. `now` gives seconds."""
        self._sound = sound or Sound()
        self._now = now
        self._voices: Mapping[str, SystemVoice] = {}
        self._talk: Talk | None = None
        self._aloud: Aloud | None = None
        self._closed = False
        self._turn = threading.Lock()  # between the end of one sound and the begin of another
        self._looked = threading.Thread(target=self._look_round, name="voices", daemon=True)
        self._looked.start()

    def can(self, language: str, recorded: str = "") -> bool:
        """Whether a text in a language can be heard here: it is recorded, or there is a voice."""
        return self._sound.can_play and (recorded != "" or voice_for(language, self._voices) is not None)

    @property
    def sounding(self) -> bool:
        """Whether something sounds now, or will in a moment."""
        return self._talk is not None and not self._talk.over

    @property
    def reading(self) -> Reading | None:
        """The word that sounds now, and the text in which it stands."""
        aloud = self._aloud
        if aloud is None or aloud.talk.over or not aloud.words:
            return None
        return aloud.words[max(0, bisect_right(aloud.begins, self._now() - aloud.since) - 1)]

    def say(self, texts: tuple[str, ...], language: str, recorded: str = "") -> None:
        """Say the texts one after the other (a recording says all of them), or stop when something sounds."""
        if self.sounding:
            self.stop()
        elif not self._closed:
            self._talk = Talk()
            saying = (self._talk, texts, language, recorded)
            threading.Thread(target=self._say, args=saying, name="voice", daemon=True).start()

    def stop(self) -> None:
        """Be silent, at once."""
        talk, self._talk, self._aloud = self._talk, None, None
        if talk:
            talk.stop()
        with self._turn:
            self._sound.stop()

    def close(self) -> None:
        """Be silent for good."""
        self._closed = True
        self.stop()

    def _look_round(self) -> None:
        self._voices = voices()

    def _say(self, talk: Talk, texts: tuple[str, ...], language: str, recorded: str) -> None:
        try:
            if recorded and self._play_recorded(talk, texts, recorded):
                return
            self._looked.join()
            voice = voice_for(language, self._voices)
            if voice and voice.program.plays:
                self._listen(talk, texts, voice)
            elif voice:
                self._play(talk, ((text, part) for text in texts for part in spoken(text, voice, talk)))
        finally:
            talk.stop()

    def _play_recorded(self, talk: Talk, texts: tuple[str, ...], file: str) -> bool:
        piece = self._sound.piece(Path(file))
        if piece is None:
            return False
        whole = Sentence(0, "\n".join(texts))
        self._begin(talk, texts, shared(whole, piece.seconds), partial(self._sound.play, piece))
        talk.wait(piece.seconds)
        return True

    def _play(self, talk: Talk, parts: Iterator[tuple[str, Spoken]]) -> None:
        """Play sound after sound; the next one is made while one sounds."""
        following = next(parts, None)
        while following and not talk.over:
            text, part = following
            piece = self._sound.piece(part.wave)
            if piece is None:
                return
            ends = self._now() + piece.seconds
            if not self._begin(talk, (text,), part.words, partial(self._sound.play, piece)):
                return
            following = next(parts, None)
            talk.wait(ends - self._now())

    def _listen(self, talk: Talk, texts: tuple[str, ...], voice: SystemVoice) -> None:
        """Let a program play sentence after sentence by itself; its words are timed by the usual speed."""
        for text in texts:
            for sentence in sentences(text):
                seconds = timed(sentence)
                self._begin(talk, (text,), shared(sentence, seconds))
                patience = voice.program.patience + SLOWEST * seconds
                if not talk.listen(voice.command, sayable(sentence.text), patience):
                    return

    def _begin(
        self, talk: Talk, texts: tuple[str, ...], words: tuple[Word, ...], play: Callable[[], bool] = lambda: True
    ) -> bool:
        """Begin a sound and its words, unless it was stopped meanwhile."""
        with self._turn:
            if talk.over or not play():
                return False
            readings = tuple(_reading(texts, word) for word in words)
            self._aloud = Aloud(talk, self._now(), tuple(word.at for word in words), readings)
        return True


class Tones:
    """The soft sounds. They are played beside the game, so the first one, which opens the sound device, holds nothing up."""

    def __init__(self, sound: Sound) -> None:
        """On the sound device that the voice has too."""
        self._sound = sound

    def play(self, name: Tone) -> None:
        """Play a soft sound: "card" or "person"."""
        if self._sound.can_play:
            threading.Thread(target=self._sound.play_tone, args=(name,), name="tone", daemon=True).start()


def _reading(texts: tuple[str, ...], word: Word) -> Reading:
    """A word of texts that stand below each other, in its own text."""
    before = 0
    for text in texts:
        if word.end <= before + len(text):
            return Reading(text, word.start - before, word.end - before)
        before += len(text) + 1
    return Reading(texts[-1], 0, 0)
