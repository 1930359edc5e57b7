"""The pictures: drawings in SVG (and PNG in a deck of somebody's own), made at the size at which they are shown; glyphs in the colour of the text."""

import io
import json
import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

import pygame

from game.data import folder

GLYPH_INK = "#1B1F3B"
LARGEST = 1024 * 1024  # bytes of a picture
PNG = b"\x89PNG\r\n\x1a\n"


class Pictures:
    """Pictures by name; `own` adds those of the decks, which have their deck in their name ("mini/kite")."""

    def __init__(self, own: Mapping[str, Path] | None = None) -> None:
        """Nothing is read yet."""
        self._own = dict(own or {})

    def add(self, own: Mapping[str, Path]) -> None:
        """Know more pictures of decks."""
        self._own.update(own)

    def load(self, name: str, colour: str, size: tuple[int, int]) -> pygame.Surface:
        """A picture that fits in a size; a stand-in (an empty dashed frame) when there is no such picture or it is broken."""
        path = self.path(name)
        try:
            content = _read(path) if path else b""
            if content.startswith(PNG):
                return _fitted(pygame.image.load(io.BytesIO(content), "own.png"), size)
            text = content.decode("utf-8-sig")
            if not text:
                return _stand_in(size)
            if name.startswith("glyph:") and colour:
                text = text.replace(GLYPH_INK, colour)
            drawn = pygame.image.load_sized_svg(io.BytesIO(_sized(text, size).encode()), size)
        except (OSError, UnicodeDecodeError, pygame.error):
            return _stand_in(size)
        return drawn if drawn.get_bounding_rect().w else _stand_in(size)

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


def _read(path: Path) -> bytes:
    """The content of a file that somebody else may have made; nothing of one that is too large."""
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    return content if len(content) <= LARGEST else b""


def _fitted(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """A picture of dots made as large as fits, with its own proportions."""
    share = min(size[0] / picture.get_width(), size[1] / picture.get_height())
    fitting = max(1, round(picture.get_width() * share)), max(1, round(picture.get_height() * share))
    if picture.get_bitsize() < 24:  # made with a palette, which cannot be made smaller smoothly
        whole = pygame.Surface(picture.get_size(), pygame.SRCALPHA)
        whole.blit(picture, (0, 0))
        picture = whole
    return pygame.transform.smoothscale(picture, fitting)


def _stand_in(size: tuple[int, int]) -> pygame.Surface:
    surface = pygame.Surface(size, pygame.SRCALPHA)
    frame = pygame.Rect(0, 0, *size).inflate(-2, -2)
    if frame.w > 4 and frame.h > 4:
        pygame.draw.rect(surface, (95, 116, 128, 255), frame, 2, border_radius=6)
    return surface
