"""What lies next to the focus, for the arrows: straight before aslant, and near before far."""

import pytest

from game.shapes import Box, Group
from game.ui.focus import beside

#  a b c
#  d   e
#    f
PLACES = {"a": (0, 0), "b": (100, 0), "c": (200, 0), "d": (0, 100), "e": (200, 100), "f": (110, 200)}
SHAPES = tuple(Group((), Box(x, y, 80, 80), name, "button") for name, (x, y) in PLACES.items())


@pytest.mark.parametrize(
    ("focus", "way", "found"),
    [("a", "right", "b"), ("c", "left", "b"), ("a", "down", "d"), ("e", "up", "c"), ("d", "right", "e"), ("b", "down", "f"),
     ("e", "down", "f"), ("f", "left", "d"), ("f", "up", "b")],
)  # fmt: skip
def test_an_arrow_leads_to_what_lies_that_way(focus: str, way: str, found: str) -> None:
    assert beside(SHAPES, focus, way) == found


@pytest.mark.parametrize(("focus", "way"), [("a", "left"), ("a", "up"), ("c", "right"), ("f", "down")])
def test_where_nothing_lies_the_focus_stays(focus: str, way: str) -> None:
    assert beside(SHAPES, focus, way) == focus


def test_what_is_not_there_leads_nowhere() -> None:
    assert beside(SHAPES, "z", "left") == "z"
    assert beside((), "a", "left") == "a"


def test_what_nobody_can_touch_is_passed_over() -> None:
    still = Group((), Box(90, 0, 5, 80), "still")

    assert beside((*SHAPES, still), "a", "right") == "b"
