"""Reference pictures: a sheet for each variant with every view small on it, to be looked at, and to be held against what is drawn now."""

from collections.abc import Iterator
from pathlib import Path

import pygame
from PIL import Image

from game.app.shelf import Game
from game.shapes import Shapes
from game.stage.picture import to_surface
from tests.gallery.desks import VARIANTS, Variant
from tests.gallery.views import FEW, VIEWS, open_view

FOLDER = Path(__file__).parent / "sheets"
SHOWN = (
    "day",
    "evening",
    "small",
    "evening-small",
    "upright",
    "evening-upright",
    "rtl",
    "cream",
    "contrast",
    "large-letters",
)
ACROSS = 6
LONGEST = 232  # pixels of the longer side of one view
QUALITY = 76  # of the JPEG
BLOCK = 10  # pixels of a side of the squares that are compared
UNLIKE = 26  # how far the mean colour of one square may be off, of 255: more than a codec or another build of a font, less than a button


def sheet_variants() -> tuple[Variant, ...]:
    """The variants that have a sheet."""
    return tuple(variant for variant in VARIANTS if variant.name in SHOWN)


def all_views() -> tuple[str, ...]:
    """The views on each sheet, in their order."""
    return tuple(sorted((*VIEWS, *FEW)))


def tile_size(variant: Variant) -> tuple[int, int]:
    """How large one view is on its sheet."""
    scale = LONGEST / max(variant.size)
    return round(variant.size.w * scale), round(variant.size.h * scale)


def draw_small(shapes: Shapes, variant: Variant) -> pygame.Surface:
    """A view as it lies on the sheet."""
    return pygame.transform.smoothscale(to_surface(shapes, variant.size), tile_size(variant))


def place_of(view: str, variant: Variant) -> pygame.Rect:
    """Where a view lies on its sheet."""
    row, column = divmod(all_views().index(view), ACROSS)
    w, h = tile_size(variant)
    return pygame.Rect(column * w, row * h, w, h)


def write_sheet(game: Game, variant: Variant) -> Path:
    """Draw a sheet anew."""
    w, h = tile_size(variant)
    rows = -(-len(all_views()) // ACROSS)
    sheet = pygame.Surface((ACROSS * w, rows * h))
    for view in all_views():
        sheet.blit(draw_small(open_view(game, variant, view).shapes(), variant), place_of(view, variant))
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{variant.name}.jpg"
    Image.frombytes("RGB", sheet.get_size(), pygame.image.tobytes(sheet, "RGB")).save(
        path, quality=QUALITY, optimize=True
    )
    return path


def unlike(now: pygame.Surface, before: pygame.Surface) -> Iterator[tuple[int, int, int]]:
    """The squares that look otherwise: (x, y, how far off)."""
    for x in range(0, now.get_width() - BLOCK + 1, BLOCK):
        for y in range(0, now.get_height() - BLOCK + 1, BLOCK):
            square = pygame.Rect(x, y, BLOCK, BLOCK)
            colours = pygame.transform.average_color(now, square), pygame.transform.average_color(before, square)
            far = max(abs(one - other) for one, other in zip(*(colour[:3] for colour in colours), strict=True))
            if far > UNLIKE:
                yield x, y, far
