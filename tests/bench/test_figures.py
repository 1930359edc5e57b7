"""How fast the figures are, beside networkx on the same networks in the same run, values equal: python -m pytest tests/bench/test_figures.py

Three sizes of network; the largest is that of the issue "The map": 200 people, 2,000 lines. "All others" are all figures but betweenness, from records
that were just read: with what is kept between two figures not yet there. Nothing here passes or fails by the clock: read the table.
"""

from dataclasses import fields
from random import Random
from typing import Any

import networkx as nx
import pytest

from game.model import graph, makeup, measures
from game.model.figures import Figures
from game.model.measures import Network
from tests.model.networks import EGO, Beside

SIZES = [(10, 20), (60, 300), (200, 2000)]
BETWEENNESS = {"betweenness", "betweenness_share"}
NEED_MORE = {"pairs_asked", "pairs_possible", "ei_ego", "qualitative_variation"}  # than a network
OTHERS = [
    getattr(measures, field.name, None) or getattr(makeup, field.name)
    for field in fields(Figures)
    if field.name not in BETWEENNESS | NEED_MORE
]

sizes = pytest.mark.parametrize(("people", "lines"), SIZES, ids=[f"{n}-people-{t}-lines" for n, t in SIZES])


def network_of(people: int, lines: int) -> Network:
    """A network in which every pair was asked, and everything is known of everybody; the same one each time."""
    names = tuple(f"p{number:03}" for number in range(people))
    every = sorted(graph.all_pairs(names))
    ties = frozenset(Random(people).sample(every, lines))
    support = {name: frozenset("PGAEWNVSR"[: number % 10]) for number, name in enumerate(names)}
    category = {name: f"c{number % 7}" for number, name in enumerate(names)}
    ring = {name: 1 + number % 5 for number, name in enumerate(names)}
    return Network(names, ties, frozenset(every), category, ring, support, support)


@sizes
def test_betweenness(people: int, lines: int, benchmark: Any) -> None:
    benchmark.group = f"betweenness, {people} people, {lines} lines"
    network = network_of(people, lines)
    said = nx.betweenness_centrality(Beside(network).alone, normalized=False)

    found = benchmark(lambda: measures.betweenness(network))

    assert found == pytest.approx(said)


@sizes
def test_betweenness_by_networkx(people: int, lines: int, benchmark: Any) -> None:
    benchmark.group = f"betweenness, {people} people, {lines} lines"
    network = Beside(network_of(people, lines)).alone

    benchmark(lambda: nx.betweenness_centrality(network, normalized=False))


@sizes
def test_all_other_figures(people: int, lines: int, benchmark: Any) -> None:
    benchmark.group = f"all other figures, {people} people, {lines} lines"
    network = network_of(people, lines)
    said = by_networkx(Beside(network).alone, Beside(network).with_ego)

    found = benchmark(lambda: all_others(network))

    exact = ("isolates", "cut_people", "components")
    for name, value in said.items():
        assert found[name] == (value if name in exact else pytest.approx(value))


@sizes
def test_the_other_figures_that_networkx_has(people: int, lines: int, benchmark: Any) -> None:
    benchmark.group = f"all other figures, {people} people, {lines} lines"
    network = network_of(people, lines)
    alone, ego = Beside(network).alone, Beside(network).with_ego

    benchmark.pedantic(by_networkx, (alone, ego), rounds=1 if people > 100 else 5)  # its constraint takes seconds


def all_others(network: Network) -> dict[str, object]:
    """Every figure but betweenness, of a network of which nothing was computed yet."""
    fresh = Network(
        network.people, network.ties, network.asked, network.category, network.ring, network.gets, network.gives
    )
    found = {figure.__name__: figure(fresh) for figure in OTHERS}
    return {**found, "ei_ego": makeup.ei_ego(fresh, "c1"), "variation": makeup.qualitative_variation(fresh, 9)}


def by_networkx(alone: "nx.Graph[str]", ego: "nx.Graph[str]") -> dict[str, object]:
    """Those of them that networkx knows."""
    return {
        "degree": dict(alone.degree()),
        "density": nx.density(alone),
        "isolates": frozenset(nx.isolates(alone)),
        "components": tuple(sorted(map(len, nx.connected_components(alone)), reverse=True)),
        "effective_size": nx.effective_size(ego, nodes=[EGO])[EGO],
        "constraint": nx.constraint(ego, nodes=[EGO])[EGO],
        "ego_betweenness": nx.betweenness_centrality(ego, normalized=False)[EGO],
        "cut_people": frozenset(nx.articulation_points(alone)),
    }
