"""All figures together are the figures one by one."""

from dataclasses import fields

import pytest

from game.model import makeup, measures
from game.model.figures import Figures, figures
from game.model.graph import all_pairs
from game.model.measures import Network

SOME = Network(
    ("a", "b", "c", "d"),
    frozenset({("a", "b"), ("b", "c")}),
    all_pairs("abcd") - {("c", "d")},
    {"a": "x", "b": "y", "c": "x"},
    {"a": 1, "b": 2, "c": 5},
    {"a": frozenset({"P", "E"}), "b": frozenset({"E"})},
    {"a": frozenset({"P"}), "b": frozenset()},
)
WITH_MORE = {"pairs_asked", "pairs_possible", "ei_ego", "qualitative_variation"}
ALONE = [field.name for field in fields(Figures) if field.name not in WITH_MORE]


@pytest.mark.parametrize("name", ALONE)
def test_each_figure_is_what_the_function_of_its_name_says(name: str) -> None:
    function = getattr(measures, name, None) or getattr(makeup, name)

    found = getattr(figures(SOME), name)

    assert found is not None
    assert found == function(SOME)


def test_figures_say_over_how_many_pairs_they_speak() -> None:
    found = figures(SOME)

    assert (found.pairs_asked, found.pairs_possible) == (5, 6)


def test_the_own_category_and_the_possible_categories_are_handed_in() -> None:
    found = figures(SOME, own="x", possible=4)

    assert found.ei_ego == pytest.approx(-1 / 3)
    assert found.qualitative_variation == pytest.approx((4 / 9) / 0.75)
    assert figures(SOME).ei_ego is None


def test_a_network_of_nobody_has_counts_and_nothing_else() -> None:
    found = figures(Network(()))

    told = {field.name: getattr(found, field.name) for field in fields(Figures)}

    assert {name for name, value in told.items() if value is not None} == {
        "size",
        "pairs_asked",
        "pairs_possible",
        "ring_counts",
    }
