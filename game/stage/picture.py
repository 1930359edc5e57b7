"""Shapes as a PNG file, without a window: for pictures of screens and of the map."""

import io
from collections.abc import Mapping
from pathlib import Path

import pygame

from game.shapes import Shapes
from game.stage.painter import Painter
from game.stage.pictures import Pictures
from game.stage.text import Lettering

_PAINTERS: dict[frozenset[tuple[str, Path]], Painter] = {}


def to_png(shapes: Shapes, size: tuple[int, int], own: Mapping[str, Path] | None = None) -> bytes:
    """A picture of this size in pixels; the same shapes give the same bytes. `own` are the pictures of decks, by name."""
    file = io.BytesIO()
    pygame.image.save(to_surface(shapes, size, own), file, "shapes.png")
    return file.getvalue()


def to_surface(shapes: Shapes, size: tuple[int, int], own: Mapping[str, Path] | None = None) -> pygame.Surface:
    """The shapes painted on white."""
    surface = pygame.Surface(size)
    surface.fill((255, 255, 255))
    _painter(own or {}).paint(surface, shapes)
    return surface


def _painter(own: Mapping[str, Path]) -> Painter:
    """One painter for all pictures of the same decks, so that what was painted before is kept."""
    key = frozenset(own.items())
    if key not in _PAINTERS:
        pygame.font.init()
        _PAINTERS.clear()
        _PAINTERS[key] = Painter(Lettering(), Pictures(own))
    return _PAINTERS[key]
