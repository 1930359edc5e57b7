"""Figures of a network, for the worker and for exports. They describe; nobody is scored and nothing is compared with a norm.

The player ("ego") is left out unless a figure says otherwise. None means "n.v.t.": it cannot be said, which is not the same as 0.
Figures over pairs speak only of pairs that were asked; as long as no pair was asked they are all None.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import log2
from statistics import mean, median

from game.model import graph
from game.model.graph import Pair

EGO = "\0ego"
ECOGRAM = ("P", "G", "A", "E")  # the four kinds of support that coverage speaks of


@dataclass(frozen=True)
class Network:
    """People (pets, places and memories left out), the lines between them, the pairs that were asked, and what is known of each."""

    people: tuple[str, ...]
    ties: frozenset[Pair] = frozenset()
    asked: frozenset[Pair] = frozenset()
    category: Mapping[str, str] = field(default_factory=dict)  # a person may be missing
    ring: Mapping[str, int] = field(default_factory=dict)  # 1 to 5; a person without a place is missing
    gets: Mapping[str, frozenset[str]] = field(
        default_factory=dict
    )  # kinds of support that each gives the player; missing = not asked
    gives: Mapping[str, frozenset[str]] = field(default_factory=dict)  # the other way round

    @cached_property
    def known(self) -> frozenset[Pair]:
        """The lines that count: between these people, and asked."""
        return self.ties & self.asked & graph.all_pairs(self.people)

    @cached_property
    def next_to(self) -> dict[str, frozenset[str]]:
        """Who has such a line to whom."""
        return graph.neighbours(self.people, self.known)

    @cached_property
    def pairs(self) -> int:
        """Over how many pairs the figures speak."""
        return len(self.asked & graph.all_pairs(self.people))

    @cached_property
    def with_ego(self) -> dict[str, frozenset[str]]:
        """The same with the player, who has a line to everybody."""
        mine = ((person, EGO) for person in self.people)
        return graph.neighbours((*self.people, EGO), (*self.known, *mine))


def size(network: Network) -> int:
    """How many people there are."""
    return len(network.people)


def composition(network: Network) -> dict[str, float] | None:
    """The share of each category, 0 to 1, over all people; without a category = "". None when there is nobody."""
    if not network.people:
        return None
    counts = Counter(network.category.get(person, "") for person in network.people)
    return {name: count / len(network.people) for name, count in counts.items()}


def ring_counts(network: Network) -> dict[int, int]:
    """How many people stand in each ring, 1 to 5; people without a place are left out."""
    counts = Counter(network.ring.get(person) for person in network.people)
    return {ring: counts[ring] for ring in range(1, 6)}


def placed(network: Network) -> float | None:
    """The share of people who have a place, 0 to 1; None when there is nobody."""
    return sum(ring_counts(network).values()) / len(network.people) if network.people else None


def median_ring(network: Network) -> float | None:
    """The median ring of those who have a place (1 = closest): a ring is ordinal. None when nobody has one."""
    rings = [network.ring[person] for person in network.people if person in network.ring]
    return float(median(rings)) if rings else None


def mean_closeness(network: Network) -> float | None:
    """The mean of 6 - ring over those who have a place: 5 = all very close, 1 = all far. None when nobody has one."""
    rings = [network.ring[person] for person in network.people if person in network.ring]
    return mean(6 - ring for ring in rings) if rings else None


def degree(network: Network) -> dict[str, int] | None:
    """How many of the others each person knows; None when no pair was asked."""
    return {person: len(others) for person, others in network.next_to.items()} if network.pairs else None


def mean_degree(network: Network) -> float | None:
    """2t / n. None when no pair was asked."""
    return 2 * len(network.known) / len(network.people) if network.pairs else None


def density(network: Network) -> float | None:
    """The lines as a share of the pairs that were asked; with all pairs asked 2t / (n(n-1)). None under two people or nothing asked."""
    return len(network.known) / network.pairs if network.pairs else None


def isolates(network: Network) -> frozenset[str] | None:
    """Who knows none of the others: that says nothing about being lonely. None when no pair was asked."""
    return frozenset(person for person, others in network.next_to.items() if not others) if network.pairs else None


def components(network: Network) -> tuple[int, ...] | None:
    """The sizes of the groups that hang together, the largest first; someone without a line counts. None when nothing was asked."""
    return graph.components(network.next_to) if network.pairs else None


def component_ratio(network: Network) -> float | None:
    """(c - 1) / (n - 1): 0 = all hang together, 1 = nobody knows anybody. None when nothing was asked."""
    found = components(network)
    return (len(found) - 1) / (len(network.people) - 1) if found else None


def fragmentation(network: Network) -> float | None:
    """1 - sum of s(s-1) / (n(n-1)) over the groups' sizes s: the share of pairs that no way connects. None when nothing was asked."""
    found, n = components(network), len(network.people)
    return 1 - sum(s * (s - 1) for s in found) / (n * (n - 1)) if found else None


def effective_size(network: Network) -> float | None:
    """N - 2t/n (Burt 1992, simplified by Borgatti 1997, Connections 20(1):35-38). None when nothing was asked."""
    n = len(network.people)
    return n - 2 * len(network.known) / n if network.pairs else None


def efficiency(network: Network) -> float | None:
    """Effective size / n, 0 to 1. None when nothing was asked."""
    found = effective_size(network)
    return None if found is None else found / len(network.people)


def constraint(network: Network) -> float | None:
    """Burt's constraint (1992) with the player in the network: sum over v of (p_ev + sum over w of p_ew p_wv)^2, p = 1/degree.

    It can pass 1 in very small networks. For exports only. None when nothing was asked.
    """
    if not network.pairs:
        return None
    next_to = network.with_ego
    share = {person: 1 / len(others) for person, others in next_to.items()}
    mine = share[EGO]
    total = 0.0
    for person in network.people:
        round_about = sum(mine * share[other] for other in next_to[person] if other != EGO)
        total += (mine + round_about) ** 2
    return total


def betweenness(network: Network) -> dict[str, float] | None:
    """How many shortest ways between two others run over each person, raw, without the player. None when nothing was asked."""
    return graph.betweenness(network.next_to) if network.pairs else None


def betweenness_share(network: Network) -> dict[str, float] | None:
    """Betweenness / ((n-1)(n-2)/2), 0 to 1. None under three people or when nothing was asked."""
    found, n = betweenness(network), len(network.people)
    return {person: value / ((n - 1) * (n - 2) / 2) for person, value in found.items()} if found and n > 2 else None


def ego_betweenness(network: Network) -> float | None:
    """The player's own betweenness in the network with the player, raw. None when nothing was asked."""
    return graph.betweenness(network.with_ego)[EGO] if network.pairs else None


def cut_people(network: Network) -> frozenset[str] | None:
    """Who connects groups: without them a group would fall apart. None when nothing was asked."""
    return graph.cut_people(network.next_to) if network.pairs else None


def ei_ego(network: Network, own: str) -> float | None:
    """(E - I) / (E + I) (Krackhardt & Stern 1988): I = people of the player's own category, E = others; -1 all the same, +1 all different.

    People without a category are left out; None when nobody is left.
    """
    found = [network.category[person] for person in network.people if person in network.category]
    return sum(1 if one != own else -1 for one in found) / len(found) if found else None


def ei_ties(network: Network) -> float | None:
    """The same over the lines between people: -1 all within a category, +1 all between. None without a line of two known categories."""
    category = network.category
    across = [category[a] != category[b] for a, b in network.known if a in category and b in category]
    return sum(1 if one else -1 for one in across) / len(across) if across else None


def heterogeneity(network: Network) -> float | None:
    """Blau's 1 - sum of p^2 over the categories that were given, 0 to 1. None when none was given."""
    shares = _shares(network)
    return 1 - sum(share * share for share in shares) if shares else None


def qualitative_variation(network: Network, possible: int = 0) -> float | None:
    """IQV: heterogeneity / (1 - 1/K), with K the categories that occur, or `possible` when given. None when K is under two."""
    shares = _shares(network)
    k = possible or len(shares)
    found = heterogeneity(network)
    return found / (1 - 1 / k) if found is not None and k > 1 else None


def entropy(network: Network) -> float | None:
    """- sum of p log2 p over the categories that were given, in bits. None when none was given."""
    shares = _shares(network)
    return abs(sum(share * log2(share) for share in shares)) if shares else None


def support_given(network: Network, kinds: Iterable[str] = ECOGRAM) -> dict[str, int] | None:
    """For each kind of support how many people give it; None when nobody was asked (not answered is not "no")."""
    return {kind: sum(kind in given for given in network.gets.values()) for kind in kinds} if network.gets else None


def support_coverage(network: Network, kinds: Iterable[str] = ECOGRAM) -> float | None:
    """The share of kinds that at least one person gives, 0 to 1. None when nobody was asked."""
    found = support_given(network, kinds)
    return sum(count > 0 for count in found.values()) / len(found) if found else None


def multiplexity(network: Network) -> float | None:
    """The mean number of kinds of support per person who was asked about. None when nobody was."""
    return mean(len(kinds) for kinds in network.gets.values()) if network.gets else None


def reciprocity(network: Network) -> float | None:
    """The share of people who give support and also get it from the player, 0 to 1. None when nobody gives any."""
    giving = [person for person, kinds in network.gets.items() if kinds]
    return sum(bool(network.gives.get(person)) for person in giving) / len(giving) if giving else None


@dataclass(frozen=True, slots=True)
class Overlap:
    """Then and now: the share of people who were there both times (Jaccard), who came, and who left; matched by id."""

    jaccard: float | None
    newcomers: frozenset[str]
    leavers: frozenset[str]


def overlap(then: Iterable[str], now: Iterable[str]) -> Overlap:
    """Compare two moments: both / (then or now); None when there was nobody at all."""
    before, after = frozenset(then), frozenset(now)
    either = before | after
    return Overlap(len(before & after) / len(either) if either else None, after - before, before - after)


def _shares(network: Network) -> list[float]:
    counts = Counter(network.category[person] for person in network.people if person in network.category)
    total = sum(counts.values())
    return [count / total for count in counts.values()]
