"""A made-up family for workshops: who they are, and the script of their conversations."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Doing:
    """One line of a script: a verb (person, spot, words, button ...) and what it says."""

    verb: str
    what: Mapping[str, Any] | str


@dataclass(frozen=True, slots=True)
class Step:
    """What happens at one card. `said` and `worker` are for trainers and are never recorded."""

    minute: int
    card: str
    action: str
    does: tuple[Doing, ...]
    said: str = ""
    worker: str = ""


@dataclass(frozen=True, slots=True)
class ScriptedSitting:
    """One conversation of a family, with one deck."""

    n: int
    deck: str
    minutes: int
    present: tuple[str, ...]
    steps: tuple[Step, ...]
    start: str = ""  # ISO 8601 with Z; empty = a week after the one before


@dataclass(frozen=True, slots=True)
class FamilyPlayer:
    """The player of a family."""

    name: str
    age: int
    role: str  # kind, jongere, ouder
    language: str
    read_aloud: bool = False


@dataclass(frozen=True, slots=True)
class Family:
    """A made-up family. `declared` holds the end state that the file promises, list by list, for `check`."""

    id: str
    version: str
    start: str  # ISO 8601 with Z
    default_sharing: tuple[str, ...]
    notice: str
    title: str
    level: str
    story: str
    player: FamilyPlayer
    worker_name: str
    worker_role: str
    sittings: tuple[ScriptedSitting, ...]
    summary: str
    trainer_questions: tuple[str, ...]
    declared: Mapping[str, Any] = field(default_factory=dict)
