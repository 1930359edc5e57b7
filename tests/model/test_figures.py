"""All figures together are the figures one by one."""

from dataclasses import fields

import pytest

from game.model import makeup, measures
from game.model.figures import Figures, figures
from game.model.graph import all_pairs
from game.model.measures import Network
from game.model.moves import Record
from game.model.network import network_of
from game.model.records import Asked, Person, sharing_of, spot_of, support_of, tie_between
from game.model.sharing import seen_by
from game.model.view import View
from tests.model.networks import WORKED

SHARED = ("werker", "ouder", "netwerk", "dossier")
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


def test_the_worked_example_gives_its_figures() -> None:
    found = figures(WORKED, own="familie")

    told = {field.name: getattr(found, field.name) for field in fields(Figures)}
    nobody_else = dict.fromkeys(WORKED.people, 0.0)
    assert told == {
        "size": 6,
        "pairs_asked": 15,
        "pairs_possible": 15,
        "degree": {"mama": 1, "opa": 1, "juf": 1, "coach": 0, "sam": 1, "noor": 2},
        "mean_degree": 1.0,
        "density": pytest.approx(0.2),
        "isolates": {"coach"},
        "isolates_share": pytest.approx(1 / 6),
        "components": (3, 2, 1),
        "largest_share": 0.5,
        "component_ratio": pytest.approx(0.4),
        "fragmentation": pytest.approx(0.733333, abs=1e-6),
        "effective_size": 5.0,
        "efficiency": pytest.approx(0.833333, abs=1e-6),
        "constraint": pytest.approx(0.362654, abs=1e-6),
        "betweenness": {**nobody_else, "noor": 1.0},
        "betweenness_share": pytest.approx({**nobody_else, "noor": 0.1}),
        "ego_betweenness": 11.5,
        "cut_people": {"noor"},
        "ei_ties": pytest.approx(-0.333333, abs=1e-6),
        "composition": pytest.approx({"familie": 1 / 3, "prof": 1 / 3, "vriend": 1 / 3}),
        "ring_counts": dict.fromkeys(range(1, 6), 0),
        "ring_shares": None,
        "placed": 0.0,
        "median_ring": None,
        "mean_closeness": None,
        "ei_ego": pytest.approx(0.333333, abs=1e-6),
        "heterogeneity": pytest.approx(0.666667, abs=1e-6),
        "qualitative_variation": pytest.approx(1.0),
        "entropy": pytest.approx(1.584963, abs=1e-6),
        "support_given": None,
        "support_coverage": None,
        "support_load": None,
        "multiplexity": None,
        "reciprocity": None,
    }


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


@pytest.mark.parametrize("reader", ["worker", "parent", "network", "file"])
def test_the_figures_of_a_reader_are_those_of_a_conversation_without_who_is_not_shared(reader: str) -> None:
    def told_to(*people: str) -> Figures:
        records: list[Record] = [Person(id=one, name=one.title(), kind="mens", relation="vriend") for one in people]
        for one in people:
            records += [spot_of(one, 1 + "abcd".index(one), "thuis"), support_of(one, "E", "both")]
            records += [Asked(id=f"asked:{one}", person=one, others=tuple(other for other in people if other != one))]
            records += [sharing_of(one, SHARED)] if one != "c" else []
        ties = [tie_between(a, b, "goed") for a, b in ("ab", "bc", "cd") if {a, b} <= set(people)]
        records += [*ties, *(sharing_of(tie.id, SHARED) for tie in ties)]
        return figures(network_of(seen_by(View({record.key: record for record in records}), reader)), own="vriend")

    found = told_to("a", "b", "c", "d")

    assert (found.size, found.pairs_asked, found.components) == (3, 3, (2, 1))
    assert found == told_to("a", "b", "d")
