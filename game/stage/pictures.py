"""The pictures: drawings in SVG, made at the size at which they are shown; glyphs in the colour of the text."""

import io
import json
import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

import pygame

from game.data import folder

GLYPH_INK = "#1B1F3B"


class Pictures:
    """Pictures by name; `own` adds those of a deck's own folder."""

    def __init__(self, own: Mapping[str, Path] | None = None) -> None:
        """Nothing is read yet."""
        self._own = own or {}

    def load(self, name: str, colour: str, size: tuple[int, int]) -> pygame.Surface:
        """A picture that fits in a size; a stand-in (an empty dashed frame) when there is no such picture or it is broken."""
        path = self.path(name)
        try:
            text = path.read_text("utf-8") if path else ""
            if not text:
                return _stand_in(size)
            if name.startswith("glyph:") and colour:
                text = text.replace(GLYPH_INK, colour)
            return pygame.image.load_sized_svg(io.BytesIO(_sized(text, size).encode()), size)
        except (OSError, UnicodeDecodeError, pygame.error):
            return _stand_in(size)

    def path(self, name: str) -> Path | None:
        """The file of a picture; None when there is none of that name."""
        if name in self._own:
            return self._own[name]
        if name.startswith("glyph:"):
            return self._folder / "glyphs" / f"{name[6:]}.svg"
        about = self._known.get(name)
        return self._folder / about["file"] if about else None

    @cached_property
    def _folder(self) -> Path:
        return folder("assets") / "pictures"

    @cached_property
    def _known(self) -> dict[str, dict[str, str]]:
        try:
            known: dict[str, dict[str, str]] = json.loads((self._folder / "pictures.json").read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return known


def _sized(text: str, size: tuple[int, int]) -> str:
    """The drawing with its own width and height left out, so that only its view box counts."""
    start = text.find("<svg")
    end = text.find(">", start)
    head = text[start:end]
    if start < 0 or "viewBox" not in head:
        return text
    head = re.sub(r'\s(width|height)="[^"]*"', "", head)
    head = head.replace("<svg", f'<svg width="{size[0]}" height="{size[1]}"', 1)
    return text[:start] + head + text[end:]


def _stand_in(size: tuple[int, int]) -> pygame.Surface:
    surface = pygame.Surface(size, pygame.SRCALPHA)
    frame = pygame.Rect(0, 0, *size).inflate(-2, -2)
    if frame.w > 4 and frame.h > 4:
        pygame.draw.rect(surface, (95, 116, 128, 255), frame, 2, border_radius=6)
    return surface
