"""An earlier conversation, read from a file to be looked back at: all moves of a session, or the paper of the player or the worker."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from game.data import folder
from game.model.changes import earlier
from game.model.records import Person
from game.model.view import View, fold
from game.problem import Problem
from game.screens.desk import Desk
from game.words import words_for

LARGEST = 32 * 1024 * 1024  # bytes; a long session has a few hundred thousand
READERS = ("player", "worker")  # whose paper may come back to the table
PAPER = "session.json"
MOST = 60  # files to choose from
MISSING = "This file cannot be opened. Is it still there?"
STRANGE = "This is no earlier conversation of this game, or the file is damaged."
NOT_THEIRS = "This paper was made for another reader. Choose the player's own copy, or the worker's."
NOBODY = "Nobody stands on the map in this file."
REASONS = (MISSING, STRANGE, NOT_THEIRS, NOBODY)


class Unusable(Problem):
    """A file that cannot be looked back at: its text is one of the reasons, and nothing that stands in the file."""


def read_before(file: Path) -> View:
    """As much of the earlier conversation in a file as is looked back at. `Unusable` says why it cannot be."""
    try:
        if file.stat().st_size > LARGEST:
            raise Unusable(STRANGE)
        content = file.read_bytes()
        text = content.decode("utf-8-sig")
    except (OSError, ValueError) as fault:  # a path may hold what no path can
        raise Unusable(STRANGE if isinstance(fault, UnicodeDecodeError) else MISSING) from None
    view = _view(text, sha256(content).hexdigest()[:12])
    if not view.all(Person):
        raise Unusable(NOBODY)
    return view


def _view(text: str, mark: str) -> View:
    from game.record import Unreadable, from_json, read_paper, view_of

    try:
        return earlier(fold(from_json(text).moves))
    except Unreadable:
        pass  # then it may be a paper
    try:
        paper = read_paper(text)
        view = view_of(paper)
    except Unreadable:
        raise Unusable(STRANGE) from None
    if paper["reader"] not in READERS:
        raise Unusable(NOT_THEIRS)
    return earlier(view, f"{mark}-")


def lay_before(desk: Desk, ready: View | None = None) -> None:
    """Let an earlier conversation be opened. The one that lies `ready` is for the first that takes place here, and for nobody after that."""
    make, waiting = desk.new_conversation, [ready]

    def begin() -> None:
        if desk.view.sitting and not desk.fictional:
            waiting[0] = None
        make()
        desk.before, desk.same_player = waiting[0], False

    def open_before(path: str) -> str:
        try:
            desk.before, desk.same_player = read_before(Path(path)), False
        except Unusable as why:
            return desk.tell(str(why))
        return ""

    desk.new_conversation = begin
    desk.before = ready
    desk.open_before = open_before
    desk.earlier = lambda: tuple(_told(desk, desk.folders()))


def _told(desk: Desk, folders: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The files with a conversation where the papers go, the newest first: the folder, the place in it, and the day."""
    day = words_for(desk.worker_language, "je", folder("locales")).day
    found = {file: (when, word, Path(path)) for word, path in folders for file, when in _files(Path(path))}
    for file, (when, word, place) in sorted(found.items(), key=lambda one: -one[1][0])[:MOST]:
        parent = file.parent.relative_to(place).as_posix()
        written = day(datetime.fromtimestamp(when, UTC).date().isoformat())
        yield " · ".join(part for part in (word, "" if parent == "." else parent, written) if part), str(file)


def _files(place: Path) -> Iterator[tuple[Path, float]]:
    """Papers in a folder: in itself, in the folder of a reader, and the same one folder further."""
    for pattern in (PAPER, f"*/{PAPER}", *(f"*/{reader}/{PAPER}" for reader in READERS)):
        try:
            yield from ((file, file.stat().st_mtime) for file in sorted(place.glob(pattern)))
        except OSError:
            continue  # a stick that was pulled out, a folder of somebody else
