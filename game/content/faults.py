"""What is wrong in a file, told to its author: where it stands, what it is, and what was probably meant."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

LONGEST_QUOTE = 60  # letters of the author's text that a message repeats
MOST_FAULTS = 1000  # of one file: who has more, looks at these first
FURTHEST = 4  # letters more or less that still may be a slip
MOST_COMPARED = 500  # names of a list; comparing takes long
MOST_NAMED = 8  # a list of more possible values is not read by anybody


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a line and column (both from 1) of a file. As a text it is `path:line:column: message`."""

    path: Path
    line: int
    column: int
    message: str
    warning: bool = False  # could be better, and stops nothing
    stand_in: bool = False  # wrong, and yet the deck plays: an empty frame stands where the picture would

    def __str__(self) -> str:
        """The fault as `check` prints it."""
        message = f"warning: {self.message}" if self.warning else self.message
        return f"{shown(self.path)}:{self.line}:{self.column}: {message}"


def shown(path: Path) -> str:
    """A path as its author knows it: from the current folder when it lies below it, else as it was given."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except (ValueError, OSError):
        return str(path)


def quoted(text: object) -> str:
    """A value out of a file, short and on one line."""
    words = text if isinstance(text, str) else str(text)
    return repr(words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE]}…")


def unknown(what: str, found: str, known: Iterable[str]) -> str:
    """What was found, and the nearest of what there is: "unknown domain 'buurd' (did you mean 'buurt'?)"."""
    names = list(dict.fromkeys(known))
    alike = [name for name in names if abs(len(name) - len(found)) <= FURTHEST][:MOST_COMPARED]
    near = get_close_matches(found, alike, n=1, cutoff=0.6)
    if near:
        return f"unknown {what} {quoted(found)} (did you mean {near[0]!r}?)"
    if 0 < len(names) <= MOST_NAMED:
        return f"unknown {what} {quoted(found)} (one of {', '.join(names)})"
    return f"unknown {what} {quoted(found)}"


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Faults of one file from top to bottom, each once, and no more than somebody would read."""
    return tuple(sorted(set(faults), key=lambda fault: (fault.line, fault.column, fault.message))[:MOST_FAULTS])
