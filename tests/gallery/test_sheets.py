"""Every screen looks as on its reference picture; after a change that is meant: python -m tests.gallery sheets"""

from functools import lru_cache

import pygame
import pytest

from game.app.shelf import Game, read_game
from game.shapes import Box, Group, Rect
from tests.gallery.desks import VARIANTS, Variant
from tests.gallery.sheets import FOLDER, all_views, draw_small, place_of, sheet_variants, unlike
from tests.gallery.views import open_view


@lru_cache(maxsize=1)
def _game() -> Game:
    return read_game()


@pytest.mark.parametrize("variant", sheet_variants(), ids=lambda variant: variant.name)
def test_every_view_looks_as_on_its_reference_picture(variant: Variant) -> None:
    sheet = pygame.image.load(str(FOLDER / f"{variant.name}.jpg"))

    found = {}
    for view in all_views():
        now = draw_small(open_view(_game(), variant, view).shapes(), variant)
        squares = list(unlike(now, sheet.subsurface(place_of(view, variant))))
        if squares:
            found[view] = squares[:3]

    assert found == {}


def test_a_button_that_is_gone_or_elsewhere_is_seen() -> None:
    variant = VARIANTS[0]
    shapes = open_view(_game(), variant, "table").shapes()
    gone = tuple(one for one in shapes if not (isinstance(one, Group) and one.name == "later"))
    patched = (*shapes, Rect(Box(900, 30, 60, 40), fill="#1b1f3b"))

    before = draw_small(shapes, variant)

    assert not list(unlike(draw_small(shapes, variant), before))
    assert list(unlike(draw_small(gone, variant), before))
    assert list(unlike(draw_small(patched, variant), before))
