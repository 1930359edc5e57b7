"""The figures about who knows whom and who helps whom: the edges. Networks at random: test_beside_networkx."""

import os
import subprocess
import sys

import pytest

from game.model import graph, measures
from game.model.graph import Pair, all_pairs, pair
from game.model.measures import Network

NOTHING: frozenset[str] = frozenset()
OVER_PAIRS = [
    measures.degree,
    measures.mean_degree,
    measures.density,
    measures.isolates,
    measures.isolates_share,
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
from dataclasses import asdict
from game.model.figures import figures
from game.model.graph import all_pairs
from game.model.measures import Network
people = tuple(f"p{n}" for n in range(23))
ties = frozenset(one for n, one in enumerate(sorted(all_pairs(people))) if n * n % 7 < 2)
category = {one: "abcde"[n * n % 5] for n, one in enumerate(people)}
found = asdict(figures(Network(people, ties, all_pairs(people), category), "a", 7))
print({name: sorted(value) if isinstance(value, frozenset) else value for name, value in found.items()})
"""


def network(people: tuple[str, ...], ties: frozenset[Pair]) -> Network:
    return Network(people, ties, all_pairs(people))


def star(n: int) -> Network:
    people = tuple(f"p{number:02}" for number in range(n))
    return network(people, frozenset((people[0], other) for other in people[1:]))


def complete(n: int) -> Network:
    people = tuple(f"p{number:02}" for number in range(n))
    return network(people, all_pairs(people))


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


def test_a_line_with_a_stranger_or_with_oneself_makes_nobody_a_neighbour() -> None:
    next_to = graph.neighbours(("a", "b"), [("a", "dog"), ("dog", "a"), ("b", "b"), ("dog", "cat"), ("a", "b")])

    assert next_to == {"a": {"b"}, "b": {"a"}}


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
