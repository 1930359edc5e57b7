"""A text becomes sound, sentence by sentence, with the second at which each word sounds."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.speech.sentences import Word, sentences, shared
from game.speech.talk import Talk
from game.speech.voices import SystemVoice, voice_for, voices
from game.speech.waves import Heard, heard, written


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sound (WAV), how many seconds it takes, and its words; their places are in the whole text, their times in this sound."""

    wave: bytes
    words: tuple[Word, ...]
    seconds: float


def speak(text: str, language: str) -> Spoken | None:
    """A whole text as one sound; None when no voice here makes a sound of it for us."""
    voice = voice_for(language, voices())
    parts = list(_made(text, voice, Talk())) if voice else []
    if not parts:
        return None
    begins, words = 0.0, list[Word]()
    for sound, spoken_words in parts:
        words += (replace(word, at=begins + word.at) for word in spoken_words)
        begins += sound.seconds
    return Spoken(written([sound for sound, _ in parts]), tuple(words), begins)


def spoken(text: str, voice: SystemVoice, talk: Talk) -> Iterator[Spoken]:
    """The sentences of a text one by one, each made when it is asked for: the first is there at once, however long the text is."""
    for sound, words in _made(text, voice, talk):
        yield Spoken(written([sound]), words, sound.seconds)


def sayable(text: str) -> str:
    """What the programs get: as long as the text, without what they take for commands in it."""
    return text.replace("\0", " ").replace("[[", "[ ").replace("]]", " ]")


def _made(text: str, voice: SystemVoice, talk: Talk) -> Iterator[tuple[Heard, tuple[Word, ...]]]:
    """Up to the first sentence that the program does not make in one format: half a text is better than a second voice in it."""
    form = None
    for sentence in () if voice.program.plays else sentences(text):
        sound = heard(talk.ask(voice.command, sayable(sentence.text), voice.program.patience) or b"")
        if sound is None or (sound.rate, sound.channels) != (form or (sound.rate, sound.channels)):
            return
        form = (sound.rate, sound.channels)
        yield sound, shared(sentence, sound.speaking)
