"""A text aloud with a voice of this machine, sentence by sentence, and when each of its words sounds. Nothing goes over a network."""

from game.speech.aloud import Spoken, sayable, speak, spoken
from game.speech.sentences import Sentence, Word, sentences, shared, timed
from game.speech.talk import Talk
from game.speech.voices import SystemVoice, voice_for, voices

__all__ = [
    "Sentence",
    "Spoken",
    "SystemVoice",
    "Talk",
    "Word",
    "sayable",
    "sentences",
    "shared",
    "speak",
    "spoken",
    "timed",
    "voice_for",
    "voices",
]
