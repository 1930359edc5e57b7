"""The papers of one reader, in one folder: each is made, written beside its place, renamed, read back, and only then reported."""

import errno
import os
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from game.export import map_picture, pdf, people, session
from game.export.summary import Summary


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of paper: the name of its file, and who makes its bytes."""

    file: str
    write: Callable[[Summary], bytes]


FORMATS: dict[str, Format] = {
    "pdf": Format("summary.pdf", pdf.write),
    "png": Format("map.png", map_picture.write_png),
    "svg": Format("map.svg", map_picture.write_svg),
    "csv": Format("people.csv", people.write),
    "json": Format("session.json", session.write),
}

NOT_MADE = "This paper could not be made."
NOT_KEPT = "What was written could not be read back."
NO_FOLDER = "This folder cannot be made or used."
NO_ROOM = "There is no room left on the disk."
NO_LEAVE = "This folder may not be written to."
IN_THE_WAY = "Something else with this name is in the way, or the file is open elsewhere."
GONE = "The folder or the disk is gone."

REASONS = {
    errno.ENOSPC: NO_ROOM,
    errno.EDQUOT: NO_ROOM,
    errno.EFBIG: NO_ROOM,
    errno.EACCES: NO_LEAVE,
    errno.EPERM: NO_LEAVE,
    errno.EROFS: NO_LEAVE,
    errno.EISDIR: IN_THE_WAY,
    errno.EBUSY: IN_THE_WAY,
    errno.ENOENT: GONE,
    errno.ENODEV: GONE,
    errno.EIO: GONE,
}


class Failed(NamedTuple):
    """A paper that is not there, and why: an English text that the words can translate."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the papers. `replaced_letters` counts what none of our fonts has and stands as ▢."""

    written: tuple[Path, ...] = ()
    failed: tuple[Failed, ...] = ()
    replaced_letters: int = 0

    @property
    def complete(self) -> bool:
        """Whether every paper is there."""
        return not self.failed


def write_papers(summary: Summary, folder: Path, formats: Iterable[str] | None = None) -> Report:
    """Write the papers of these formats (all when none are named) into the folder. One that fails stops no other.

    A format that does not exist raises KeyError, before anything is written.
    """
    papers = [FORMATS[name] for name in (FORMATS if formats is None else formats)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError):
        return Report(failed=tuple(Failed(paper.file, NO_FOLDER) for paper in papers))
    done = [(folder / paper.file, _written(paper, summary, folder)) for paper in papers]
    return Report(
        tuple(path for path, reason in done if not reason),
        tuple(Failed(path.name, reason) for path, reason in done if reason),
        summary.replaced,
    )


def _written(paper: Format, summary: Summary, folder: Path) -> str:
    """Make and write one paper; the reason when it is not there, else ""."""
    try:
        content = paper.write(summary)
    except Exception:  # noqa: BLE001 - the other papers still come; what it says may hold a name, so it goes nowhere
        return NOT_MADE
    try:
        put(folder / paper.file, content)
        return "" if (folder / paper.file).read_bytes() == content else NOT_KEPT
    except OSError as problem:
        return REASONS.get(problem.errno or 0, NOT_KEPT)


def put(path: Path, content: bytes) -> None:
    """Write a file beside its place and rename it, so that there never is half a paper. Raises OSError."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Make the new name last; not every system can do that for a folder."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)
