"""Every screen in every look, window and direction: a finger finds its target, an eye reads every word, and nothing is cut off."""

from collections.abc import Mapping
from functools import lru_cache

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.shapes import Shapes, find, named
from game.ui.focus import can_focus, next_focus
from game.ui.page import EXITS
from tests.gallery import seeing
from tests.gallery.desks import VARIANTS, Variant
from tests.gallery.views import FEW, VIEWS, open_view

ALL_VIEWS = (*VIEWS, *FEW)
WITH_WAYS_OUT = ("table", "table-choose", "table-draw", "table-place", "table-connect")
COVERED = (
    "cover",
    "disclosure",
    "disclosure-told",
)  # nothing of the game is seen there, or it is covered by its own button
EDGE = 12  # pixels that stay free along the edge of the window

every_variant = pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
every_view = pytest.mark.parametrize("view", ALL_VIEWS)


@lru_cache(maxsize=1)
def _game() -> Game:
    return read_game()


@lru_cache(maxsize=8)
def _app(variant: Variant, view: str) -> App:
    return open_view(_game(), variant, view)


def _seen(variant: Variant, view: str) -> Shapes:
    return _app(variant, view).shapes()


@every_variant
@every_view
def test_every_screen_can_be_touched_and_read(view: str, variant: Variant) -> None:
    app = _app(variant, view)
    shapes, look = app.shapes(), app.desk.on(app.size)

    faults: Mapping[str, list[str]] = {
        "too small for a finger": seeing.too_small(shapes, look.least),
        "too close to each other": seeing.too_close(shapes, look.space),
        "at the edge": seeing.outside(shapes, *app.size, EDGE),
        "letters too small": seeing.small_letters(shapes, 15 if "map" in view else look.smallest),
        "words over each other": seeing.over_each_other(shapes),
        "words out of their paper": seeing.out_of_their_paper(shapes),
        "words cut short": [
            one for one in seeing.cut_short(shapes) if not one.startswith(("person:", "item:", "card:", "pick:"))
        ],
        "too little contrast": [
            f"{one.what} {one.ratio:.1f}"
            for one in seeing.seen_on_their_ground(shapes)
            if one.ratio < (3 if one.what.startswith("glyph:") else 4.5)
        ],
        "do not stand out": seeing.shapes_that_do_not_stand_out(shapes),
        "more than one main action": seeing.primaries(shapes, look.colours.primary)[1:],
    }

    assert {what: found for what, found in faults.items() if found} == {}


@every_variant
@every_view
def test_the_keyboard_reaches_everything_in_reading_order(view: str, variant: Variant) -> None:
    shapes = _seen(variant, view)
    order = can_focus(shapes)

    walked, focus = [], ""
    for _ in order:
        focus = next_focus(shapes, focus)
        walked.append(focus)

    assert walked == [group.name for group in order]
    assert len(set(walked)) == len(walked)
    assert seeing.goes_back_up(order) == []


@every_variant
@pytest.mark.parametrize("view", WITH_WAYS_OUT)
def test_the_seven_ways_out_lie_in_the_same_place_and_are_of_one_size(view: str, variant: Variant) -> None:
    ways = [find(_seen(variant, view), name) for name, _ in EXITS]
    others = [find(_seen(variant, WITH_WAYS_OUT[0]), name) for name, _ in EXITS]

    boxes = [group.box for group in ways if group]
    assert len(boxes) == 7
    assert boxes == [group.box for group in others if group]
    assert {(round(box.w), round(box.h)) for box in boxes} == {(round(boxes[0].w), round(boxes[0].h))}


@every_variant
@pytest.mark.parametrize("view", [view for view in ALL_VIEWS if view not in COVERED])
def test_the_cover_is_one_touch_away(view: str, variant: Variant) -> None:
    assert find(_seen(variant, view), "cover")


@every_view
def test_no_name_stands_for_two_things(view: str) -> None:
    names = [group.name for group in named(_seen(VARIANTS[0], view))]

    assert len(set(names)) == len(names)
