"""Figures about who the people are: categories and rings, then and now. They describe; nobody is scored.

None means "n.v.t.": it cannot be said, which is not the same as 0. Nothing here depends on which pairs were asked.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum, log2
from statistics import median

from game.model.measures import Network


def composition(network: Network) -> dict[str, float] | None:
    """The share of each category, 0 to 1, over all n people; "" = without a category. None: nobody."""
    counts = Counter(network.category.get(person, "") for person in network.people)
    return {name: count / len(network.people) for name, count in counts.items()} or None


def ring_counts(network: Network) -> dict[int, int]:
    """How many people stand in each ring, 1 (closest) to 5; people without a place are left out."""
    counts = Counter(_rings(network))
    return {ring: counts[ring] for ring in range(1, 6)}


def ring_shares(network: Network) -> dict[int, float] | None:
    """The share of each ring over those who have a place, 0 to 1. None: nobody has one."""
    counts, total = ring_counts(network), len(_rings(network))
    return {ring: count / total for ring, count in counts.items()} if total else None


def placed(network: Network) -> float | None:
    """The share of people who have a place, 0 to 1. None: nobody."""
    return len(_rings(network)) / len(network.people) if network.people else None


def median_ring(network: Network) -> float | None:
    """The median ring of those who have a place, 1 (closest) to 5: a ring is an order, not a distance. None: nobody has one."""
    rings = _rings(network)
    return float(median(rings)) if rings else None


def mean_closeness(network: Network) -> float | None:
    """The mean of 6 - ring over those who have a place: 5 = all very close, 1 = all far. None: nobody has one."""
    rings = _rings(network)
    return sum(6 - ring for ring in rings) / len(rings) if rings else None


def ei_ego(network: Network, own: str) -> float | None:
    """(E - I) / (E + I) (Krackhardt & Stern 1988): I = people of the player's own category, E = others; -1 all the same, +1 all different.

    People without a category are left out. None: nobody is left, or the player's own category is not known ("").
    """
    found = [network.category[person] for person in network.people if person in network.category]
    return sum(1 if one != own else -1 for one in found) / len(found) if found and own else None


def heterogeneity(network: Network) -> float | None:
    """Blau's (Gini-Simpson) 1 - sum of p^2 over the categories that were given, 0 to 1 - 1/K. None: none was given."""
    shares = _shares(network)
    return 1 - fsum(share * share for share in shares) if shares else None


def qualitative_variation(network: Network, possible: int = 0) -> float | None:
    """IQV: heterogeneity / (1 - 1/K), 0 to 1. None: K is under two, or no category was given.

    K is the number of categories that occur, or `possible` when that is more. People without a category are left out.
    """
    k = max(possible, len(_shares(network)))
    found = heterogeneity(network)
    return found / (1 - 1 / k) if found is not None and k > 1 else None


def entropy(network: Network) -> float | None:
    """Diversity, - sum of p log2 p over the categories that were given, in bits, 0 to log2 K. None: none was given."""
    shares = _shares(network)
    return abs(fsum(share * log2(share) for share in shares)) if shares else None


@dataclass(frozen=True, slots=True)
class Overlap:
    """Then and now: the share of people who were there both times (Jaccard), who came, and who left; matched by id."""

    jaccard: float | None
    newcomers: frozenset[str]
    leavers: frozenset[str]


def overlap(then: Iterable[str], now: Iterable[str]) -> Overlap:
    """Compare two moments: both / (then or now), 0 to 1. The share is None when there was nobody at all."""
    before, after = frozenset(then), frozenset(now)
    either = before | after
    return Overlap(len(before & after) / len(either) if either else None, after - before, before - after)


def _rings(network: Network) -> list[int]:
    return [network.ring[person] for person in network.people if person in network.ring]


def _shares(network: Network) -> list[float]:
    counts = Counter(network.category[person] for person in network.people if person in network.category)
    total = sum(counts.values())
    return [count / total for count in counts.values()]
