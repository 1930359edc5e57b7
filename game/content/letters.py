"""The letters of a file that somebody else wrote: not too many, UTF-8, and none that cannot be seen."""

import re
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from game.content.faults import Fault

LARGEST_FILE = 1024 * 1024  # bytes
MOST_SHOWN = 20  # a file full of signs that cannot be seen is told with the first of them
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def read_letters(path: Path) -> tuple[str, tuple[Fault, ...]]:
    """The text of a file without its byte-order mark, and what is wrong with it; "" when it cannot be read."""
    try:
        mode = path.stat().st_mode
        if not S_ISREG(mode):
            what = "a folder" if S_ISDIR(mode) else "no ordinary file"
            return "", (Fault(path, 1, 1, f"cannot be read: this is {what}"),)
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as reason:
        return "", (Fault(path, 1, 1, f"cannot be read: {_why(reason)}"),)
    return letters_of(path, content)


def letters_of(path: Path, content: bytes) -> tuple[str, tuple[Fault, ...]]:
    """The text of a file's content; `path` is named in the faults."""
    if len(content) > LARGEST_FILE:
        return "", (Fault(path, 1, 1, "too large: a file may be 1 MiB"),)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        line, column = place_of(content[: reason.start].decode("utf-8-sig", "replace"))
        return "", (Fault(path, line, column, "these are no UTF-8 letters: save the file as UTF-8"),)
    return text, _unseen(path, text)


def yaml_files(folder: Path) -> tuple[Path, ...]:
    """The YAML files right in a folder, by name; none when the folder cannot be read."""
    try:
        return tuple(sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml")))
    except OSError:
        return ()


def place_of(before: str) -> tuple[int, int]:
    """Line and column (from 1) of what comes after this text."""
    lines = re.split("\r\n|\r|\n", before)
    return len(lines), len(lines[-1]) + 1


def _unseen(path: Path, text: str) -> tuple[Fault, ...]:
    faults = []
    for found in UNSEEN.finditer(text):
        line, column = place_of(text[: found.start()])
        faults.append(
            Fault(path, line, column, f"a control character (U+{ord(found[0]):04X}) does not belong in a text")
        )
        if len(faults) == MOST_SHOWN:
            break
    return tuple(faults)


def _why(reason: OSError | ValueError) -> str:
    match reason:
        case FileNotFoundError():
            return "there is no such file"
        case PermissionError():
            return "no permission"
        case OSError(strerror=str(words)):
            return words.lower()
    return "this is no name of a file"
