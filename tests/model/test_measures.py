"""The figures of a network: the worked example, the edges, and networkx as the judge of random networks."""

import math

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model import measures
from game.model.graph import all_pairs, pair
from game.model.measures import EGO, Network

PEOPLE = ("mama", "opa", "juf", "coach", "sam", "noor")
CATEGORY = {"mama": "familie", "opa": "familie", "juf": "prof", "coach": "prof", "sam": "vriend", "noor": "vriend"}
TIES = frozenset({pair("mama", "opa"), pair("sam", "noor"), pair("juf", "noor")})


def network(people: tuple[str, ...] = PEOPLE, ties: frozenset[tuple[str, str]] = TIES) -> Network:
    return Network(people, ties, all_pairs(people), CATEGORY)


def test_the_worked_example_gives_its_figures() -> None:
    example = network()

    assert measures.size(example) == 6
    assert measures.density(example) == pytest.approx(0.2)
    assert measures.mean_degree(example) == pytest.approx(1.0)
    assert measures.isolates(example) == frozenset({"coach"})
    assert measures.components(example) == (3, 2, 1)
    assert measures.fragmentation(example) == pytest.approx(0.733333, abs=1e-6)
    assert measures.effective_size(example) == pytest.approx(5.0)
    assert measures.efficiency(example) == pytest.approx(0.833333, abs=1e-6)
    assert measures.constraint(example) == pytest.approx(0.362654, abs=1e-6)
    assert measures.betweenness(example) == {**dict.fromkeys(PEOPLE, 0.0), "noor": 1.0}
    assert (measures.betweenness_share(example) or {})["noor"] == pytest.approx(0.1)
    assert measures.cut_people(example) == frozenset({"noor"})
    assert measures.ego_betweenness(example) == pytest.approx(11.5)
    assert measures.ei_ego(example, "familie") == pytest.approx(0.333333, abs=1e-6)
    assert measures.heterogeneity(example) == pytest.approx(0.666667, abs=1e-6)
    assert measures.qualitative_variation(example) == pytest.approx(1.0)
    assert measures.entropy(example) == pytest.approx(1.584963, abs=1e-6)
    assert measures.ei_ties(example) == pytest.approx(-0.333333, abs=1e-6)


def test_composition_counts_a_missing_role_as_its_own_category() -> None:
    some = Network(("a", "b"), category={"a": "familie"})

    assert measures.composition(some) == {"familie": 0.5, "": 0.5}


@pytest.mark.parametrize(
    "figure",
    [
        measures.degree,
        measures.mean_degree,
        measures.density,
        measures.isolates,
        measures.components,
        measures.component_ratio,
        measures.fragmentation,
        measures.effective_size,
        measures.efficiency,
        measures.constraint,
        measures.betweenness,
        measures.betweenness_share,
        measures.ego_betweenness,
        measures.cut_people,
    ],
)
@pytest.mark.parametrize("people", [(), ("a",), ("a", "b", "c")])
def test_a_figure_over_pairs_says_nothing_while_no_pair_was_asked(figure: object, people: tuple[str, ...]) -> None:
    unasked = Network(people, frozenset({("a", "b")}))

    assert figure(unasked) is None  # type: ignore[operator]


def test_only_asked_pairs_count() -> None:
    partly = Network(("a", "b", "c"), frozenset({("a", "b"), ("b", "c")}), frozenset({("a", "b"), ("a", "c")}))

    assert measures.density(partly) == pytest.approx(0.5)
    assert partly.pairs == 2


def test_two_people_without_and_with_a_line() -> None:
    apart, together = network(("a", "b"), frozenset()), network(("a", "b"), frozenset({("a", "b")}))

    assert measures.effective_size(apart) == 2
    assert measures.constraint(apart) == pytest.approx(0.5)
    assert measures.density(together) == 1
    assert measures.effective_size(together) == 1
    assert measures.constraint(together) == pytest.approx(1.125)


def test_rings_are_counted_over_those_who_have_a_place() -> None:
    some = Network(("a", "b", "c", "d"), ring={"a": 1, "b": 2, "c": 5})

    assert measures.ring_counts(some) == {1: 1, 2: 1, 3: 0, 4: 0, 5: 1}
    assert measures.median_ring(some) == 2
    assert measures.mean_closeness(some) == pytest.approx(10 / 3)
    assert measures.placed(some) == pytest.approx(0.75)


def test_nobody_at_all_is_not_zero() -> None:
    nobody = Network(())

    assert measures.composition(nobody) is None
    assert measures.median_ring(nobody) is None
    assert measures.mean_closeness(nobody) is None
    assert measures.placed(nobody) is None
    assert measures.entropy(nobody) is None
    assert measures.support_coverage(nobody) is None


def test_support_is_covered_counted_and_returned() -> None:
    gets = {"a": frozenset({"P", "E"}), "b": frozenset({"E"}), "c": frozenset[str]()}
    some = Network(("a", "b", "c", "d"), gets=gets, gives={"a": frozenset({"G"})})

    assert measures.support_given(some) == {"P": 1, "G": 0, "A": 0, "E": 2}
    assert measures.support_coverage(some) == pytest.approx(0.5)
    assert measures.multiplexity(some) == pytest.approx(1.0)
    assert measures.reciprocity(some) == pytest.approx(0.5)


def test_then_and_now_are_compared_by_id() -> None:
    found = measures.overlap(["a", "b"], ["b", "c"])

    assert found.jaccard == pytest.approx(1 / 3)
    assert found.newcomers == {"c"}
    assert found.leavers == {"a"}


def test_two_empty_moments_have_no_overlap_to_speak_of() -> None:
    assert measures.overlap([], []).jaccard is None


def test_qualitative_variation_says_over_how_many_categories_it_speaks() -> None:
    some = Network(("a", "b"), category={"a": "x", "b": "y"})

    assert measures.qualitative_variation(some) == pytest.approx(1.0)
    assert measures.qualitative_variation(some, possible=4) == pytest.approx(0.5 / 0.75)
    assert measures.qualitative_variation(Network(("a",), category={"a": "x"})) is None


@st.composite
def networks(draw: st.DrawFn) -> Network:
    people = tuple(f"p{number}" for number in range(draw(st.integers(2, 14))))
    every = sorted(all_pairs(people))
    return Network(people, frozenset(draw(st.lists(st.sampled_from(every), unique=True))), frozenset(every))


@settings(max_examples=60, deadline=None)
@given(networks())
def test_every_figure_is_what_networkx_says(some: Network) -> None:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(some.people)
    graph.add_edges_from(some.ties)
    with_ego = graph.copy()
    with_ego.add_edges_from((EGO, person) for person in some.people)

    assert measures.density(some) == pytest.approx(nx.density(graph))
    assert measures.degree(some) == dict(graph.degree())
    assert measures.isolates(some) == frozenset(nx.isolates(graph))
    assert measures.components(some) == tuple(sorted(map(len, nx.connected_components(graph)), reverse=True))
    assert measures.betweenness(some) == pytest.approx(nx.betweenness_centrality(graph, normalized=False))
    assert measures.cut_people(some) == frozenset(nx.articulation_points(graph))
    assert measures.constraint(some) == pytest.approx(nx.constraint(with_ego, nodes=[EGO])[EGO])
    assert measures.effective_size(some) == pytest.approx(nx.effective_size(with_ego, nodes=[EGO])[EGO])
    assert measures.ego_betweenness(some) == pytest.approx(nx.betweenness_centrality(with_ego, normalized=False)[EGO])
    assert not math.isnan(measures.constraint(some) or 0.0)
