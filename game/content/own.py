"""Somebody's own folder: decks and families lie in it together, or each in a folder of its own."""

import re
from collections.abc import Iterable
from pathlib import Path

from game.content.letters import read_letters, yaml_files

PARTS = ("decks", "families")
FAMILY = re.compile(r"^(family|'family'|\"family\")[ \t]*:", re.MULTILINE)


def own_files(folders: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """The deck files and the family files of these folders."""
    files = tuple(dict.fromkeys(path for place in places_in(folders) for path in yaml_files(place)))
    families = tuple(path for path in files if FAMILY.search(read_letters(path)[0]))
    return tuple(path for path in files if path not in families), families


def places_in(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The folders in which the decks and families of these folders may lie."""
    return tuple(place for folder in folders for place in (folder, *(folder / part for part in PARTS)))
