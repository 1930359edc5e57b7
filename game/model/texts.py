"""The texts around the cards: start, pause, stop, end, the worker's hints, the headings and texts of the papers."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Hint:
    """A hint for the worker, and the moment at which it fits."""

    id: str
    when: str
    text: str


@dataclass(frozen=True, slots=True)
class RunStep:
    """One step of a run sheet for trainers: how many minutes, and what."""

    minutes: int
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """A run sheet for a workshop, with the family it plays."""

    id: str
    minutes: int
    title: str
    family: str
    steps: tuple[RunStep, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts by their path in the files ("start/honesty", "pause/choices/stop"), in the order of the files."""

    lines: Mapping[str, str] = field(default_factory=dict)
    hints: tuple[Hint, ...] = ()
    sections: tuple[str, ...] = ()  # ids of the summary's sections, in order
    runs: tuple[Run, ...] = ()

    def get(self, path: str) -> str:
        """The text at a path; "" when there is none."""
        return self.lines.get(path, "")

    def __getitem__(self, path: str) -> str:
        """The text at a path; KeyError when there is none."""
        return self.lines[path]

    def under(self, path: str) -> tuple[tuple[str, str], ...]:
        """All texts below a path, as (path, text)."""
        return tuple((one, text) for one, text in self.lines.items() if one.startswith(f"{path}/"))
