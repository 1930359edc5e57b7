"""The figures about who knows whom and who helps whom: the worked example, the edges, and networkx as the judge of random networks."""

import os
import subprocess
import sys

import networkx as nx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.model import graph, measures
from game.model.graph import Pair, all_pairs, pair
from game.model.measures import Network

EGO = "ego"
PEOPLE = ("mama", "opa", "juf", "coach", "sam", "noor")
CATEGORY = {"mama": "familie", "opa": "familie", "juf": "prof", "coach": "prof", "sam": "vriend", "noor": "vriend"}
TIES = frozenset({pair("mama", "opa"), pair("sam", "noor"), pair("juf", "noor")})
NOTHING: frozenset[str] = frozenset()
OVER_PAIRS = [
    measures.degree,
    measures.mean_degree,
    measures.density,
    measures.isolates,
    measures.components,
    measures.largest_share,
    measures.component_ratio,
    measures.fragmentation,
    measures.effective_size,
    measures.efficiency,
    measures.constraint,
    measures.betweenness,
    measures.betweenness_share,
    measures.ego_betweenness,
    measures.cut_people,
    measures.ei_ties,
]
LAST_DIGITS = """
from game.model import measures
from game.model.graph import all_pairs
people = tuple(f"p{n}" for n in range(23))
ties = frozenset(one for n, one in enumerate(sorted(all_pairs(people))) if n * n % 7 < 2)
network = measures.Network(people, ties, all_pairs(people))
print(measures.constraint(network), measures.betweenness(network), measures.ego_betweenness(network))
"""


def network(people: tuple[str, ...] = PEOPLE, ties: frozenset[Pair] = TIES) -> Network:
    return Network(people, ties, all_pairs(people), CATEGORY)


def star(n: int) -> Network:
    people = tuple(f"p{number:02}" for number in range(n))
    return network(people, frozenset((people[0], other) for other in people[1:]))


def complete(n: int) -> Network:
    people = tuple(f"p{number:02}" for number in range(n))
    return network(people, all_pairs(people))


def test_the_worked_example_gives_its_figures() -> None:
    worked = network()

    assert measures.size(worked) == 6
    assert measures.degree(worked) == {"mama": 1, "opa": 1, "juf": 1, "coach": 0, "sam": 1, "noor": 2}
    assert measures.density(worked) == pytest.approx(0.2)
    assert measures.mean_degree(worked) == pytest.approx(1.0)
    assert measures.isolates(worked) == frozenset({"coach"})
    assert measures.components(worked) == (3, 2, 1)
    assert measures.largest_share(worked) == pytest.approx(0.5)
    assert measures.component_ratio(worked) == pytest.approx(0.4)
    assert measures.fragmentation(worked) == pytest.approx(0.733333, abs=1e-6)
    assert measures.effective_size(worked) == pytest.approx(5.0)
    assert measures.efficiency(worked) == pytest.approx(0.833333, abs=1e-6)
    assert measures.constraint(worked) == pytest.approx(0.362654, abs=1e-6)
    assert measures.betweenness(worked) == {**dict.fromkeys(PEOPLE, 0.0), "noor": 1.0}
    assert measures.betweenness_share(worked) == pytest.approx({**dict.fromkeys(PEOPLE, 0.0), "noor": 0.1})
    assert measures.cut_people(worked) == frozenset({"noor"})
    assert measures.ego_betweenness(worked) == pytest.approx(11.5)
    assert measures.ei_ties(worked) == pytest.approx(-0.333333, abs=1e-6)


@pytest.mark.parametrize("figure", OVER_PAIRS)
@pytest.mark.parametrize("people", [(), ("a",), ("a", "b", "c")])
def test_a_figure_over_pairs_says_nothing_while_no_pair_was_asked(figure: object, people: tuple[str, ...]) -> None:
    unasked = Network(people, frozenset({("a", "b")}), category={"a": "x", "b": "y"})

    assert figure(unasked) is None  # type: ignore[operator]


def test_only_asked_pairs_count() -> None:
    partly = Network(("a", "b", "c"), frozenset({("a", "b"), ("b", "c")}), frozenset({("a", "b"), ("a", "c")}))

    assert measures.density(partly) == pytest.approx(0.5)
    assert measures.degree(partly) == {"a": 1, "b": 1, "c": 0}
    assert partly.pairs == 2


@pytest.mark.parametrize("outsider", ["0-dog", "z-dog"])
def test_pairs_with_someone_outside_the_network_do_not_count(outsider: str) -> None:
    strange = pair("a", outsider)
    with_a_dog = Network(("a", "b"), frozenset({strange}), frozenset({("a", "b"), strange}))

    assert with_a_dog.pairs == 1
    assert measures.density(with_a_dog) == 0


def test_a_pair_counts_once_whoever_is_named_first() -> None:
    turned = Network(("a", "b"), frozenset({("b", "a")}), frozenset({("a", "b"), ("b", "a"), ("a", "a")}))

    assert turned.pairs == 1
    assert measures.density(turned) == 1


def test_who_was_not_asked_about_is_neither_without_lines_nor_an_isolate() -> None:
    one_row = Network(("a", "b", "c", "d"), frozenset(), frozenset({("a", "b"), ("a", "c"), ("a", "d")}))
    one_pair = Network(("a", "b", "c", "d"), frozenset(), frozenset({("a", "b")}))

    assert measures.isolates(one_row) == frozenset({"a"})
    assert measures.isolates(one_pair) is None
    assert measures.degree(one_pair) == {"a": 0, "b": 0}


def test_two_people_without_and_with_a_line() -> None:
    apart, together = network(("a", "b"), frozenset()), network(("a", "b"), frozenset({("a", "b")}))

    assert measures.density(apart) == 0
    assert measures.effective_size(apart) == 2
    assert measures.constraint(apart) == pytest.approx(0.5)
    assert measures.density(together) == 1
    assert measures.effective_size(together) == 1
    assert measures.constraint(together) == pytest.approx(1.125)
    assert measures.betweenness_share(together) is None


def test_in_a_star_all_ways_run_over_the_one_in_the_middle() -> None:
    found = star(6)

    assert measures.cut_people(found) == frozenset({"p00"})
    assert (measures.betweenness_share(found) or {})["p00"] == 1
    assert measures.components(found) == (6,)
    assert measures.fragmentation(found) == 0


@pytest.mark.parametrize("people", ["abcd", "bcda", "dcba", "cabd"])
def test_who_ties_a_ring_of_people_to_somebody_connects(people: str) -> None:
    kite = network(tuple(people), frozenset({("a", "b"), ("b", "c"), ("c", "d"), ("b", "d")}))

    assert measures.cut_people(kite) == frozenset({"b"})


def test_where_everybody_knows_everybody_nobody_connects() -> None:
    found = complete(5)

    assert measures.density(found) == 1
    assert measures.cut_people(found) == frozenset()
    assert measures.betweenness(found) == dict.fromkeys(found.people, 0.0)
    assert measures.ego_betweenness(found) == 0
    assert measures.effective_size(found) == 1


def test_where_nobody_knows_anybody_all_are_groups_of_one() -> None:
    found = network(("a", "b", "c"), frozenset())

    assert measures.isolates(found) == frozenset({"a", "b", "c"})
    assert measures.component_ratio(found) == 1
    assert measures.fragmentation(found) == 1
    assert measures.efficiency(found) == 1


def test_a_line_of_someone_without_a_category_says_nothing_about_categories() -> None:
    ties = frozenset({("a", "b"), ("b", "c")})
    some = Network(("a", "b", "c"), ties, all_pairs("abc"), {"a": "x", "b": "y"})
    none = Network(("a", "b", "c"), ties, all_pairs("abc"), {"b": "y"})

    assert measures.ei_ties(some) == 1
    assert measures.ei_ties(none) is None


@pytest.mark.parametrize("people", [("", "b", "c"), ("b", "", "c")])
def test_who_connects_is_found_whatever_the_ids_are(people: tuple[str, ...]) -> None:
    next_to = graph.neighbours(people, [("", "b"), ("", "c")])

    assert graph.cut_people(next_to) == {""}


def test_the_last_digit_is_the_same_for_every_hash_seed() -> None:
    path = os.pathsep.join(one for one in sys.path if one)

    said = {
        subprocess.run(
            [sys.executable, "-c", LAST_DIGITS],
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in "1234"
    }

    assert len(said) == 1


@pytest.mark.parametrize(
    "figure",
    [
        measures.support_given,
        measures.support_coverage,
        measures.support_load,
        measures.multiplexity,
        measures.reciprocity,
    ],
)
@pytest.mark.parametrize("people", [(), ("a", "b")])
def test_support_that_nobody_was_asked_about_is_not_zero(figure: object, people: tuple[str, ...]) -> None:
    assert figure(Network(people)) is None  # type: ignore[operator]


def test_support_is_covered_counted_and_returned() -> None:
    gets = {"a": frozenset({"P", "E"}), "b": frozenset({"E"}), "c": NOTHING}
    some = Network(("a", "b", "c", "d"), gets=gets, gives={"a": frozenset({"G"}), "b": NOTHING, "c": NOTHING})

    assert measures.support_given(some) == {"P": 1, "G": 0, "A": 0, "E": 2}
    assert measures.support_coverage(some) == pytest.approx(0.5)
    assert measures.support_load(some) == {"a": 2, "b": 1, "c": 0}
    assert measures.multiplexity(some) == pytest.approx(1.0)
    assert measures.reciprocity(some) == pytest.approx(0.5)


def test_not_asked_whether_the_player_helps_is_not_a_no() -> None:
    gets = {"a": frozenset({"P"}), "b": frozenset({"P"})}

    assert measures.reciprocity(Network(("a", "b"), gets=gets, gives={"a": frozenset({"G"})})) == 1
    assert measures.reciprocity(Network(("a", "b"), gets=gets)) is None


def test_support_of_someone_outside_the_network_does_not_count() -> None:
    dog = {"dog": frozenset({"E"})}

    assert measures.support_given(Network(("a",), gets=dog)) is None
    assert measures.support_load(Network(("a",), gets={**dog, "a": NOTHING})) == {"a": 0}
    assert measures.reciprocity(Network(("a",), gets=dog, gives=dog)) is None


@st.composite
def networks(draw: st.DrawFn) -> Network:
    people = tuple(draw(st.permutations([f"p{number}" for number in range(draw(st.integers(2, 14)))])))
    every = sorted(all_pairs(people))
    return Network(people, frozenset(draw(st.lists(st.sampled_from(every), unique=True))), frozenset(every))


@settings(max_examples=60, deadline=None)
@given(networks())
@example(star(2))
@example(star(9))
@example(complete(7))
@example(network())
@example(network(("a", "b", "c", "d"), frozenset()))
def test_every_figure_is_what_networkx_says(some: Network) -> None:
    alone: nx.Graph[str] = nx.Graph()
    alone.add_nodes_from(some.people)
    alone.add_edges_from(some.ties)
    with_ego = alone.copy()
    with_ego.add_edges_from((EGO, person) for person in some.people)
    groups = sorted(map(len, nx.connected_components(alone)), reverse=True)
    reached = sum(len(nx.node_connected_component(alone, person)) - 1 for person in some.people)
    n = len(some.people)

    assert measures.density(some) == pytest.approx(nx.density(alone))
    assert measures.degree(some) == dict(alone.degree())
    assert measures.mean_degree(some) == pytest.approx(sum(dict(alone.degree()).values()) / n)
    assert measures.isolates(some) == frozenset(nx.isolates(alone))
    assert measures.components(some) == tuple(groups)
    assert measures.largest_share(some) == pytest.approx(groups[0] / n)
    assert measures.fragmentation(some) == pytest.approx(1 - reached / (n * (n - 1)))
    assert measures.betweenness(some) == pytest.approx(nx.betweenness_centrality(alone, normalized=False))
    if n > 2:
        assert measures.betweenness_share(some) == pytest.approx(nx.betweenness_centrality(alone))
    assert measures.cut_people(some) == frozenset(nx.articulation_points(alone))
    assert measures.constraint(some) == pytest.approx(nx.constraint(with_ego, nodes=[EGO])[EGO])
    assert measures.effective_size(some) == pytest.approx(nx.effective_size(with_ego, nodes=[EGO])[EGO])
    assert measures.ego_betweenness(some) == pytest.approx(nx.betweenness_centrality(with_ego, normalized=False)[EGO])
