"""Figures about who knows whom and who helps whom, for the worker and for exports. They describe; nobody is scored, nothing is compared with a norm.

The player ("ego") is left out unless a figure says otherwise: n people, t lines between them. None means "n.v.t.": it cannot be
said, which is not the same as 0. Only pairs that were asked count, and the others count as no line: with a part of the pairs asked
a figure speaks of that part (`Network.pairs` says how many). As long as no pair was asked, so also under two people, figures over
pairs are all None. Categories and rings are in `makeup`, everything together in `figures`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, starmap
from math import fsum
from operator import lt

from game.model import graph
from game.model.graph import Pair

ECOGRAM = ("P", "G", "A", "E")  # the four kinds of support that coverage speaks of


@dataclass(frozen=True)
class Network:
    """People (pets, places and memories left out), the lines between them, the pairs that were asked, and what is known of each."""

    people: tuple[str, ...]
    ties: frozenset[Pair] = frozenset()
    asked: frozenset[Pair] = frozenset()
    category: Mapping[str, str] = field(default_factory=dict)  # a person may be missing
    ring: Mapping[str, int] = field(default_factory=dict)  # 1 to 5; a person without a place is missing
    gets: Mapping[str, frozenset[str]] = field(default_factory=dict)  # kinds of support from each; missing = not asked
    gives: Mapping[str, frozenset[str]] = field(
        default_factory=dict
    )  # what the player does for each; missing = not asked

    @cached_property
    def asked_here(self) -> frozenset[Pair]:
        """The pairs of these people that were asked."""
        return self._of_these(self.asked)

    @cached_property
    def known(self) -> frozenset[Pair]:
        """The lines that count: between these people, and asked."""
        return self._of_these(self.ties) & self.asked_here

    @cached_property
    def next_to(self) -> dict[str, frozenset[str]]:
        """Who has such a line to whom."""
        return graph.neighbours(self.people, self.known)

    @property
    def pairs(self) -> int:
        """Over how many pairs the figures speak."""
        return len(self.asked_here)

    @cached_property
    def rows(self) -> dict[str, int]:
        """With how many of the others each person was asked about."""
        n = len(self.people)
        if 2 * self.pairs == n * (n - 1):
            return dict.fromkeys(self.people, n - 1)
        found = Counter(chain.from_iterable(self.asked_here))
        return {person: found[person] for person in self.people}

    def _of_these(self, pairs: frozenset[Pair]) -> frozenset[Pair]:
        people = frozenset(self.people)
        if people.issuperset(chain.from_iterable(pairs)) and all(starmap(lt, pairs)):
            return pairs  # as they nearly always come: a second set of 19,900 pairs would cost more than all the rest
        here = [one for one in pairs if one[0] in people and one[1] in people and one[0] != one[1]]
        return frozenset([graph.pair(*one) for one in here])


def size(network: Network) -> int:
    """How many people there are."""
    return len(network.people)


def degree(network: Network) -> dict[str, int] | None:
    """How many of the others each person knows, 0 to n-1. Who was asked about with nobody is left out. None: no pair asked."""
    asked = network.rows
    return {one: len(others) for one, others in network.next_to.items() if asked[one]} if network.pairs else None


def mean_degree(network: Network) -> float | None:
    """2t / n: how many of the others a person knows in the mean, 0 to n-1. None: no pair asked."""
    return 2 * len(network.known) / len(network.people) if network.pairs else None


def density(network: Network) -> float | None:
    """The lines as a share of the pairs that were asked, 0 to 1; with all asked 2t / (n(n-1)). None: no pair asked."""
    return len(network.known) / network.pairs if network.pairs else None


def isolates(network: Network) -> frozenset[str] | None:
    """Who knows none of the others: that says nothing about being lonely.

    Only of someone who was asked about with all others can this be said. None: there is no such person.
    """
    whole = _asked_whole(network)
    return frozenset(one for one in whole if not network.next_to[one]) if whole else None


def isolates_share(network: Network) -> float | None:
    """The share of isolates among those of whom it can be said, 0 to 1; with all pairs asked that is everybody. None: nobody."""
    found, whole = isolates(network), _asked_whole(network)
    return None if found is None else len(found) / len(whole)


def components(network: Network) -> tuple[int, ...] | None:
    """The sizes of the groups that hang together, the largest first; someone without a line is a group. None: no pair asked."""
    return graph.components(network.next_to) if network.pairs else None


def largest_share(network: Network) -> float | None:
    """The share of people in the largest group that hangs together, 1/n to 1. None: no pair asked."""
    found = components(network)
    return found[0] / len(network.people) if found else None


def component_ratio(network: Network) -> float | None:
    """(c - 1) / (n - 1) for c groups: 0 = all hang together, 1 = nobody knows anybody. None: no pair asked."""
    found = components(network)
    return (len(found) - 1) / (len(network.people) - 1) if found else None


def fragmentation(network: Network) -> float | None:
    """The share of pairs that no way connects, 1 - sum of s(s-1) / (n(n-1)) over the groups' sizes s, 0 to 1. None: no pair asked."""
    found, n = components(network), len(network.people)
    return 1 - sum(s * (s - 1) for s in found) / (n * (n - 1)) if found else None


def effective_size(network: Network) -> float | None:
    """How many people remain when those who know each other count as one: n - 2t/n, 1 to n. None: no pair asked.

    Burt, simplified by Borgatti (1997, Connections 20(1):35-38): the player has a line to everybody.
    """
    n = len(network.people)
    return n - 2 * len(network.known) / n if network.pairs else None


def efficiency(network: Network) -> float | None:
    """Effective size / n, 1/n to 1. None: no pair asked."""
    found = effective_size(network)
    return None if found is None else found / len(network.people)


def constraint(network: Network) -> float | None:
    """Burt's constraint of the player, with the player in the network: above 0, and past 1 in very small ones. For exports only.

    The sum over v of (p_ev + sum over w of p_ew p_wv)^2, with p = 1/degree, the line to the player included. None: no pair asked.
    """
    if not network.pairs:
        return None
    mine = 1 / len(network.people)
    share = {person: 1 / (len(others) + 1) for person, others in network.next_to.items()}
    # fsum: a set has another order on each run, and a plain sum then another last digit.
    return fsum((mine + fsum(mine * share[other] for other in others)) ** 2 for others in network.next_to.values())


def betweenness(network: Network) -> dict[str, float] | None:
    """How many shortest ways between two others run over each person, raw, 0 to (n-1)(n-2)/2 (Brandes 2001). None: no pair asked."""
    return graph.betweenness(network.next_to) if network.pairs else None


def betweenness_share(network: Network) -> dict[str, float] | None:
    """Betweenness / ((n-1)(n-2)/2), 0 to 1. None: under three people, or no pair asked."""
    return share_of_ways(betweenness(network))


def share_of_ways(raw: Mapping[str, float] | None) -> dict[str, float] | None:
    """Raw betweenness of everybody as a share of all ways that could run over someone, for who has the raw figure at hand."""
    if raw is None or len(raw) < 3:
        return None
    most = (len(raw) - 1) * (len(raw) - 2) / 2
    return {person: value / most for person, value in raw.items()}


def ego_betweenness(network: Network) -> float | None:
    """The player's own betweenness, raw, with the player in the network: 0 to n(n-1)/2. None: no pair asked."""
    return graph.betweenness_in_the_middle(network.next_to) if network.pairs else None


def cut_people(network: Network) -> frozenset[str] | None:
    """Who connects groups: without them a group would fall apart. None: no pair asked."""
    return graph.cut_people(network.next_to) if network.pairs else None


def ei_ties(network: Network) -> float | None:
    """(E - I) / (E + I) over the lines, raw (Krackhardt & Stern 1988): -1 all within a category, +1 all between two.

    Lines of someone without a category are left out. None: no line is left.
    """
    category = network.category
    across = [category[a] != category[b] for a, b in network.known if a in category and b in category]
    return sum(1 if one else -1 for one in across) / len(across) if across else None


def support_given(network: Network, kinds: Iterable[str] = ECOGRAM) -> dict[str, int] | None:
    """For each kind of support how many people give it, 0 to n. None: nobody was asked about (not answered is not "no")."""
    found = _answers(network, network.gets)
    return {kind: sum(kind in given for given in found.values()) for kind in kinds} if found else None


def support_coverage(network: Network, kinds: Iterable[str] = ECOGRAM) -> float | None:
    """The share of kinds that at least one person gives, 0 to 1. None: nobody was asked about."""
    found = support_given(network, kinds)
    return sum(count > 0 for count in found.values()) / len(found) if found else None


def support_load(network: Network) -> dict[str, int] | None:
    """How many kinds of support each person gives; who was not asked about is left out. None: nobody was asked about."""
    return {person: len(kinds) for person, kinds in _answers(network, network.gets).items()} or None


def multiplexity(network: Network) -> float | None:
    """The mean number of kinds of support per person who was asked about. None: nobody was."""
    load = support_load(network)
    return sum(load.values()) / len(load) if load else None


def reciprocity(network: Network) -> float | None:
    """The share of people who give support and are also helped by the player, 0 to 1.

    Over those who were asked about both ways. None: there is nobody among them who gives any.
    """
    back = _answers(network, network.gives)
    giving = [person for person, kinds in _answers(network, network.gets).items() if kinds and person in back]
    return sum(bool(back[person]) for person in giving) / len(giving) if giving else None


def _asked_whole(network: Network) -> list[str]:
    """Who was asked about with all others."""
    most = len(network.people) - 1
    return [person for person, asked in network.rows.items() if asked == most > 0]


def _answers(network: Network, said: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    return {person: said[person] for person in network.people if person in said}
