"""The figures about who the people are: categories, rings, and then and now. Networks at random: test_beside_networkx."""

import pytest

from game.model import makeup
from game.model.measures import Network


def test_composition_counts_a_missing_role_as_its_own_category() -> None:
    some = Network(("a", "b"), category={"a": "familie"})

    assert makeup.composition(some) == {"familie": 0.5, "": 0.5}


def test_the_other_figures_leave_out_who_has_no_category() -> None:
    some = Network(("a", "b", "c"), category={"a": "familie", "b": "prof"})

    assert makeup.ei_ego(some, "familie") == 0
    assert makeup.heterogeneity(some) == pytest.approx(0.5)
    assert makeup.entropy(some) == pytest.approx(1.0)


def test_without_the_own_category_nobody_is_the_same_or_different() -> None:
    assert makeup.ei_ego(Network(("a",), category={"a": "familie"}), "") is None


def test_one_category_is_no_variety_and_no_variation_to_speak_of() -> None:
    same = Network(("a", "b"), category={"a": "familie", "b": "familie"})

    assert makeup.ei_ego(same, "familie") == -1
    assert makeup.heterogeneity(same) == 0
    assert makeup.entropy(same) == 0
    assert makeup.qualitative_variation(same) is None
    assert makeup.qualitative_variation(same, possible=3) == 0


@pytest.mark.parametrize(("possible", "variation"), [(0, 1.0), (4, 0.5 / 0.75), (1, 1.0)])
def test_qualitative_variation_says_over_how_many_categories_it_speaks(possible: int, variation: float) -> None:
    some = Network(("a", "b"), category={"a": "x", "b": "y"})

    assert makeup.qualitative_variation(some, possible) == pytest.approx(variation)


def test_rings_are_counted_over_those_who_have_a_place() -> None:
    some = Network(("a", "b", "c", "d"), ring={"a": 1, "b": 2, "c": 5, "dog": 4})

    assert makeup.ring_counts(some) == {1: 1, 2: 1, 3: 0, 4: 0, 5: 1}
    assert makeup.median_ring(some) == 2
    assert makeup.mean_closeness(some) == pytest.approx(10 / 3)
    assert makeup.placed(some) == pytest.approx(0.75)


@pytest.mark.parametrize(
    "figure",
    [
        makeup.composition,
        makeup.median_ring,
        makeup.mean_closeness,
        makeup.placed,
        makeup.ring_shares,
        makeup.heterogeneity,
        makeup.qualitative_variation,
        makeup.entropy,
    ],
)
def test_nobody_at_all_is_not_zero(figure: object) -> None:
    assert figure(Network(())) is None  # type: ignore[operator]


def test_nobody_placed_has_no_middle() -> None:
    unplaced = Network(("a",))

    assert makeup.placed(unplaced) == 0
    assert makeup.median_ring(unplaced) is None
    assert makeup.mean_closeness(unplaced) is None


def test_then_and_now_are_compared_by_id() -> None:
    found = makeup.overlap(["a", "b"], ["b", "c"])

    assert found.jaccard == pytest.approx(1 / 3)
    assert found.newcomers == {"c"}
    assert found.leavers == {"a"}


def test_two_empty_moments_have_no_overlap_to_speak_of() -> None:
    assert makeup.overlap([], []).jaccard is None
