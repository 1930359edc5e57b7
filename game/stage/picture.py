"""Shapes as a PNG file, without a window: for pictures of screens and of the map."""

import io

import pygame

from game.shapes import Shapes
from game.stage.painter import Painter
from game.stage.pictures import Pictures
from game.stage.text import Lettering

_PAINTERS: dict[str, Painter] = {}


def to_png(shapes: Shapes, size: tuple[int, int]) -> bytes:
    """A picture of this size in pixels; the same shapes give the same bytes."""
    file = io.BytesIO()
    pygame.image.save(to_surface(shapes, size), file, "shapes.png")
    return file.getvalue()


def to_surface(shapes: Shapes, size: tuple[int, int]) -> pygame.Surface:
    """The shapes painted on white."""
    surface = pygame.Surface(size)
    surface.fill((255, 255, 255))
    _painter().paint(surface, shapes)
    return surface


def _painter() -> Painter:
    """One painter for all pictures of this process, so that what was painted before is kept."""
    if "shared" not in _PAINTERS:
        pygame.font.init()
        _PAINTERS["shared"] = Painter(Lettering(), Pictures())
    return _PAINTERS["shared"]
