"""Somebody's own folder: decks, families and a few lists lie in it together, or each in a folder of its own."""

import re
from collections.abc import Iterable
from pathlib import Path

from game.content.letters import read_letters, yaml_files

PARTS = ("decks", "families", "lists")
FAMILY = re.compile(r"^(family|'family'|\"family\")[ \t]*:", re.MULTILINE)

LIST = re.compile(r"^(list|'list'|\"list\")[ \t]*:", re.MULTILINE)


def own_files(folders: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The deck files and the family files of these folders."""
    files = [path for path in _files(folders) if not _has(LIST, path)]
    families = tuple(path for path in files if _has(FAMILY, path))
    return tuple(path for path in files if path not in families), families


def own_lists(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The files of these folders that hold a list, to stand in the place of the shipped one."""
    return tuple(path for path in _files(folders) if _has(LIST, path))


def places_in(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The folders in which the decks, families and lists of these folders may lie."""
    return tuple(place for folder in folders for place in (folder, *(folder / part for part in PARTS)))


def _files(folders: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(path for place in places_in(folders) for path in yaml_files(place)))


def _has(first: re.Pattern[str], path: Path) -> bool:
    return first.search(read_letters(path)[0]) is not None
