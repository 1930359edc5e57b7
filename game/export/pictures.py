"""Find the pictures of the game for a paper."""

import re
from functools import lru_cache

from game import data

_INK = re.compile("#1b1f3b", re.IGNORECASE)  # what a glyph is drawn in
_NAME = re.compile(r"(?:glyph:)?[A-Za-z0-9_-]+")


def picture(name: str, colour: str = "") -> str:
    """The SVG of a picture ("oma") or a glyph in a colour ("glyph:stop"); "" when there is none. Our own drawing wins."""
    drawn = _read(name) if _NAME.fullmatch(name) else ""
    return _INK.sub(colour[:7], drawn) if colour else drawn


@lru_cache(maxsize=512)
def _read(name: str) -> str:
    folders = ("glyphs",) if name.startswith("glyph:") else ("own", "openmoji", "")
    pictures = data.folder("assets") / "pictures"
    for folder in folders:
        file = pictures / folder / f"{name.removeprefix('glyph:')}.svg"
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return ""
