"""Every screen in every look, window and direction: a finger finds its target, an eye reads every word, and nothing is cut off."""

from functools import lru_cache

import pytest

from game.app.shelf import Game, read_game
from game.screens.made_up import made_up_mark
from game.shapes import Rect, Text, find
from game.ui.page import EXITS
from tests.gallery import seeing
from tests.gallery.desks import VARIANTS, Variant
from tests.gallery.judging import faults_of
from tests.gallery.views import FEW, VIEWS, open_view

ALL_VIEWS = (*VIEWS, *FEW)
WITH_WAYS_OUT = (
    "table", "table-choose", "table-draw", "table-place", "table-connect",
    "map", "map-picked", "map-list", "map-one", "lines", "lines-first", "person", "person-support",
)  # fmt: skip
every_variant = pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
every_view = pytest.mark.parametrize("view", ALL_VIEWS)


@lru_cache(maxsize=1)
def _game() -> Game:
    return read_game()


@every_variant
@every_view
def test_every_screen_can_be_touched_and_read(view: str, variant: Variant) -> None:
    app = open_view(_game(), variant, view)

    assert faults_of(app, view) == {}


@every_variant
def test_the_seven_ways_out_lie_in_the_same_place_and_are_of_one_size(variant: Variant) -> None:
    seen = [open_view(_game(), variant, view).shapes() for view in WITH_WAYS_OUT]

    boxes = [[group.box for group in (find(shapes, name) for name, _ in EXITS) if group] for shapes in seen]

    assert len(boxes[0]) == 7
    assert boxes == [boxes[0]] * len(boxes)
    assert {(round(box.w), round(box.h)) for box in boxes[0]} == {(round(boxes[0][0].w), round(boxes[0][0].h))}


@every_variant
def test_the_mark_of_a_made_up_family_lies_above_the_bar_and_within_the_window(variant: Variant) -> None:
    app = open_view(_game(), variant, "table")
    app.desk.fictional = True
    pill, word = made_up_mark(app.desk, app.size)

    assert isinstance(pill, Rect)
    assert isinstance(word, Text)
    assert [group.name for group in seeing.targets(app.shapes()) if seeing.distance(pill.box, group.box) < 0] == []
    assert word.y + word.size * 0.1 >= -2  # its capitals begin lower than its line
