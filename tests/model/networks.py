"""Networks for the tests of the figures: the worked example, networks at random, and the same ones as networkx draws them."""

from dataclasses import dataclass

import networkx as nx
from hypothesis import strategies as st

from game.model.graph import Pair, all_pairs, pair
from game.model.measures import Network

EGO = "ego"
MOST = 25  # people
CATEGORIES = ("familie", "prof", "vriend")
KINDS = "PGAEWNVSR"

WORKED = Network(
    people=("mama", "opa", "juf", "coach", "sam", "noor"),
    ties=frozenset({pair("mama", "opa"), pair("sam", "noor"), pair("juf", "noor")}),
    asked=all_pairs(("mama", "opa", "juf", "coach", "sam", "noor")),
    category={"mama": "familie", "opa": "familie", "juf": "prof", "coach": "prof", "sam": "vriend", "noor": "vriend"},
)


@dataclass(frozen=True)
class Beside:
    """A network, and the lines of it that count as networkx draws them: alone, and with the player who knows everybody."""

    network: Network

    @property
    def alone(self) -> "nx.Graph[str]":
        """Without the player."""
        drawn: nx.Graph[str] = nx.Graph()
        drawn.add_nodes_from(self.network.people)
        asked = {frozenset(one) for one in self.network.asked}
        here = [one for one in self.network.ties if frozenset(one) in asked and set(one) <= set(self.network.people)]
        drawn.add_edges_from(sorted(here))
        return drawn

    @property
    def with_ego(self) -> "nx.Graph[str]":
        """With the player."""
        drawn = self.alone
        drawn.add_node(EGO)
        drawn.add_edges_from((EGO, person) for person in self.network.people)
        return drawn


@st.composite
def networks(draw: st.DrawFn, *, most: int = MOST, fully_asked: bool = False) -> Network:
    """0 to 25 people in any order; lines and asked pairs at random, some with someone outside; what is known of each may be missing."""
    people = tuple(draw(st.permutations([f"p{number}" for number in range(draw(st.integers(0, most)))])))
    every = sorted(all_pairs(people))
    strange = [pair(one, "a-dog") for one in people[:2]] if draw(st.booleans()) else []
    ties, asked = _some(draw, [*every, *strange]), frozenset([*every, *strange])
    if not fully_asked:
        asked = draw(st.sampled_from([_some(draw, [*every, *strange]), _rows(draw, every), asked, frozenset()]))
    if draw(st.booleans()):  # whoever is named first
        ties = frozenset((b, a) for a, b in ties)
    return Network(
        people,
        ties,
        asked,
        category={one: word for one in people if (word := draw(st.sampled_from(("", *CATEGORIES))))},
        ring={one: ring for one in people if (ring := draw(st.integers(0, 5)))},
        gets=_support(draw, people),
        gives=_support(draw, people),
    )


def _some(draw: st.DrawFn, pairs: list[Pair]) -> frozenset[Pair]:
    picked = draw(st.integers(0, 2 ** len(pairs) - 1))
    return frozenset(one for place, one in enumerate(pairs) if picked >> place & 1)


def _rows(draw: st.DrawFn, pairs: list[Pair]) -> frozenset[Pair]:
    """All pairs of some people, as finished rows leave them."""
    rows = draw(st.sets(st.sampled_from(sorted({one for ends in pairs for one in ends})))) if pairs else set()
    return frozenset(one for one in pairs if rows & set(one))


def _support(draw: st.DrawFn, people: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Of some people nothing is known, of others that it is nothing, or a few kinds."""
    said = {one: draw(st.one_of(st.none(), st.sets(st.sampled_from(KINDS), max_size=4))) for one in people}
    return {one: frozenset(kinds) for one, kinds in said.items() if kinds is not None}
