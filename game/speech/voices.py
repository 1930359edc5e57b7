"""Which languages this machine can say, and the program and the voice that do it: asked of the programs themselves."""

import os
import platform
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from game.speech.programs import Listed, Program, programs
from game.speech.talk import Talk

MOST_LETTERS = 1_000_000  # of a list of voices; espeak-ng prints some 10,000


@dataclass(frozen=True, slots=True)
class SystemVoice:
    """A voice of this machine: the program, where it lies, what to ask it for, and how the voice is called."""

    program: Program
    path: str
    asked: str
    name: str

    @property
    def told(self) -> str:
        """The voice for the one who looks after the machine: "espeak-ng (Dutch)"."""
        return f"{self.program.name} ({self.name})"

    @property
    def command(self) -> tuple[str, ...]:
        """What is run; the text comes in by standard input."""
        return (self.path, *self.program.says(self.asked))


def voices(system: str = "") -> Mapping[str, SystemVoice]:
    """A voice for each language that this machine can say. The programs are asked once; it takes up to a second or two."""
    return _voices(system or platform.system(), os.environ.get("PATH", ""))


def voice_for(language: str, found: Mapping[str, SystemVoice]) -> SystemVoice | None:
    """The voice for a language; a variety ("pt-BR", "nl@u") is said with the voice of its language."""
    return found.get(language.lower().replace("_", "-").partition("-")[0].partition("@")[0])


@lru_cache(maxsize=4)
def _voices(system: str, path: str) -> Mapping[str, SystemVoice]:
    found: dict[str, SystemVoice] = {}
    for program in programs(system):
        place = shutil.which(program.name, path=path)
        if place:
            found = {**_of(program, place), **found}
    return found


def _of(program: Program, place: str) -> dict[str, SystemVoice]:
    """The voice that we like best for each language: of the land that the language is named after before one of elsewhere."""
    printed = Talk().ask((place, *program.lists), "", program.patience) or b""
    listed = program.read(printed[:MOST_LETTERS].decode("utf-8", "replace"))
    best = sorted(listed, key=_liking, reverse=True)
    return {one.language: SystemVoice(program, place, one.asked, one.name) for one in best}


def _liking(one: Listed) -> tuple[int, bool]:
    return one.rank, one.land != one.language
