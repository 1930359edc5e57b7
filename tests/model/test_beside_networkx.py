"""Every figure of networks at random, beside networkx, or where it has none beside the definition written out another way.

Where networkx says 0, 1 or NaN of something that cannot be said, our figure is None ("n.v.t."): each of those has a test of its own.
"""

from collections import Counter
from dataclasses import fields
from math import isnan, log2
from statistics import mean, median

import networkx as nx
import pytest
from hypothesis import example, given, settings

from game.model.figures import Figures, figures
from game.model.graph import Pair, all_pairs
from game.model.measures import ECOGRAM, Network
from tests.model.networks import CATEGORIES, EGO, WORKED, Beside, networks

OVER_PAIRS = tuple(
    "degree mean_degree density isolates isolates_share components largest_share component_ratio fragmentation effective_size"
    " efficiency constraint betweenness betweenness_share ego_betweenness cut_people ei_ties".split()
)
examples = settings(max_examples=60, deadline=None)


def asked_of(network: Network) -> set[frozenset[str]]:
    """The pairs of two different people of the network that were asked, whoever is named first."""
    return {frozenset(one) for one in network.asked if len(set(one) & set(network.people)) == 2}


def near(value: object) -> object:
    return pytest.approx(value, rel=1e-9, abs=1e-9)


def complete(people: int, ties: frozenset[Pair] = frozenset()) -> Network:
    names = tuple(f"p{number:02}" for number in range(people))
    return Network(names, ties, all_pairs(names))


def star(people: int) -> Network:
    return complete(people, frozenset(("p00", f"p{other:02}") for other in range(1, people)))


@examples
@given(networks())
@example(WORKED)
@example(star(2))
@example(star(9))
@example(complete(5))
def test_what_two_people_and_a_line_say_is_what_networkx_says(network: Network) -> None:
    alone, asked, n = Beside(network).alone, asked_of(network), len(network.people)
    found = figures(network)
    rows = Counter(one for ends in asked for one in ends)

    assert found.size == len(alone)
    assert (found.pairs_asked, found.pairs_possible) == (len(asked), n * (n - 1) // 2)
    if not asked:
        return
    assert found.degree == {one: degree for one, degree in alone.degree() if rows[one]}
    assert found.mean_degree == near(mean(degree for _, degree in alone.degree()))
    assert found.density == near(alone.number_of_edges() / len(asked))
    if len(asked) == found.pairs_possible:
        assert found.density == near(nx.density(alone))
    whole = [one for one in network.people if rows[one] == n - 1]
    alone_standing = frozenset(nx.isolates(alone)) & frozenset(whole)
    assert found.isolates == (alone_standing if whole else None)
    assert found.isolates_share == (near(len(alone_standing) / len(whole)) if whole else None)


@examples
@given(networks())
@example(WORKED)
@example(star(9))
@example(complete(5))
def test_groups_and_who_connects_them_are_what_networkx_says(network: Network) -> None:
    alone, n = Beside(network).alone, len(network.people)
    found = figures(network)
    if not asked_of(network):
        return
    groups = [len(group) for group in nx.connected_components(alone)]
    reached = sum(len(nx.node_connected_component(alone, person)) - 1 for person in network.people)

    assert sorted(found.components or ()) == sorted(groups)
    assert list(found.components or ()) == sorted(groups, reverse=True)
    assert found.largest_share == near(max(groups) / n)
    assert found.component_ratio == near((nx.number_connected_components(alone) - 1) / (n - 1))
    assert found.fragmentation == near(1 - reached / (n * (n - 1)))
    assert found.cut_people == frozenset(nx.articulation_points(alone))


@examples
@given(networks())
@example(WORKED)
@example(star(2))
@example(star(3))
@example(star(9))
@example(complete(2, frozenset({("p00", "p01")})))
def test_ways_and_the_player_among_them_are_what_networkx_says(network: Network) -> None:
    beside, n = Beside(network), len(network.people)
    found = figures(network)
    if not asked_of(network):
        return

    assert found.betweenness == near(nx.betweenness_centrality(beside.alone, normalized=False))
    assert found.betweenness_share == (near(nx.betweenness_centrality(beside.alone)) if n > 2 else None)
    assert found.ego_betweenness == near(nx.betweenness_centrality(beside.with_ego, normalized=False)[EGO])
    assert found.constraint == near(nx.constraint(beside.with_ego, nodes=[EGO])[EGO])
    assert found.effective_size == near(nx.effective_size(beside.with_ego, nodes=[EGO])[EGO])
    assert found.efficiency == near(nx.effective_size(beside.with_ego, nodes=[EGO])[EGO] / n)


@examples
@given(networks())
@example(WORKED)
def test_lines_within_and_across_categories_are_what_networkx_says(network: Network) -> None:
    known = Beside(network).alone.subgraph(network.category)
    every = known.number_of_edges()
    across = sum(nx.cut_size(known, [one for one in known if network.category[one] == name]) for name in CATEGORIES) / 2

    assert figures(network).ei_ties == (near((across - (every - across)) / every) if every else None)


@pytest.mark.parametrize("own", ["", *CATEGORIES])
@examples
@given(networks())
@example(WORKED)
def test_categories_are_counted_as_their_definitions_say(own: str, network: Network) -> None:
    n = len(network.people)
    counts = Counter(network.category.values())
    given_one = counts.total()
    shares = [count / given_one for count in counts.values()]
    drawn_two = [one != two for one in network.category.values() for two in network.category.values()]
    found = figures(network, own, len(CATEGORIES))

    assert found.composition == (
        near({name: count / n for name, count in [*counts.items(), ("", n - given_one)] if count}) if n else None
    )
    assert found.heterogeneity == (near(sum(drawn_two) / len(drawn_two)) if drawn_two else None)
    assert found.qualitative_variation == (near(sum(drawn_two) / len(drawn_two) * 1.5) if drawn_two else None)
    assert found.entropy == (near(sum(share * log2(1 / share) for share in shares)) if shares else None)
    inside = counts[own]
    assert found.ei_ego == (near((given_one - 2 * inside) / given_one) if given_one and own else None)


@examples
@given(networks())
def test_rings_are_counted_over_those_who_have_a_place(network: Network) -> None:
    rings = sorted(network.ring.values())
    found = figures(network)

    assert found.ring_counts == {ring: rings.count(ring) for ring in range(1, 6)}
    assert found.ring_shares == (
        near({ring: rings.count(ring) / len(rings) for ring in range(1, 6)}) if rings else None
    )
    assert found.placed == (near(len(rings) / len(network.people)) if network.people else None)
    assert found.median_ring == (median(rings) if rings else None)
    assert found.mean_closeness == (near(6 - mean(rings)) if rings else None)


@examples
@given(networks())
def test_support_is_counted_over_those_who_were_asked_about(network: Network) -> None:
    gets, gives, found = network.gets, network.gives, figures(network)
    both = [one for one in network.people if gets.get(one) and one in gives]
    coming = Counter(kind for kinds in gets.values() for kind in kinds)

    assert found.support_given == ({kind: coming[kind] for kind in ECOGRAM} if gets else None)
    assert found.support_coverage == (near(len(set(ECOGRAM) & set(coming)) / 4) if gets else None)
    assert found.support_load == ({one: len(kinds) for one, kinds in gets.items()} or None)
    assert found.multiplexity == (near(mean(len(kinds) for kinds in gets.values())) if gets else None)
    assert found.reciprocity == (near(mean(bool(gives[one]) for one in both)) if both else None)


@examples
@given(networks())
def test_over_no_asked_pair_nothing_is_said_and_over_any_nothing_is_no_number(network: Network) -> None:
    found = figures(network, "familie", 9)

    for field in fields(Figures):
        value = getattr(found, field.name)
        numbers = value.values() if isinstance(value, dict) else [value]
        assert not any(isinstance(one, float) and isnan(one) for one in numbers)
        if not asked_of(network) and field.name in OVER_PAIRS:
            assert value is None


@pytest.mark.parametrize("people", [0, 1])
def test_under_two_people_networkx_says_a_number_and_we_say_nothing(people: int) -> None:
    network = complete(people)
    beside = Beside(network)
    found = figures(network)

    assert nx.density(beside.alone) == 0
    assert str(nx.constraint(beside.with_ego, nodes=[EGO])[EGO]) in {"nan", "1.0", "1"}
    assert {name: getattr(found, name) for name in OVER_PAIRS} == dict.fromkeys(OVER_PAIRS)


def test_under_three_people_networkx_says_0_of_a_share_of_no_ways() -> None:
    two = complete(2, frozenset({("p00", "p01")}))

    assert nx.betweenness_centrality(Beside(two).alone) == {"p00": 0, "p01": 0}
    assert figures(two).betweenness_share is None


def test_of_people_of_whom_no_pair_was_asked_networkx_says_0() -> None:
    three = Network(("a", "b", "c"))

    assert nx.density(Beside(three).alone) == 0
    assert figures(three).density is None


def test_one_category_has_no_variation_and_without_lines_none_run_across() -> None:
    same = Network(("a", "b"), asked=frozenset({("a", "b")}), category={"a": "x", "b": "x"})

    assert figures(same).qualitative_variation is None
    assert figures(same).ei_ties is None
