"""Plain facts about a network of people and lines: who is next to whom, groups that hang together, shortest ways."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from math import fsum

Pair = tuple[str, str]
Neighbours = Mapping[str, frozenset[str]]


def pair(a: str, b: str) -> Pair:
    """Two people, whoever is named first."""
    return (a, b) if a <= b else (b, a)


def all_pairs(people: Iterable[str]) -> frozenset[Pair]:
    """Every pair of these people: n(n-1)/2 of them."""
    people = sorted(people)
    return frozenset((a, b) for place, a in enumerate(people) for b in people[place + 1 :])


def neighbours(people: Iterable[str], ties: Iterable[Pair]) -> dict[str, frozenset[str]]:
    """Who has a line to whom."""
    next_to: dict[str, set[str]] = {person: set() for person in people}
    for a, b in ties:
        if a in next_to and b in next_to and a != b:
            next_to[a].add(b)
            next_to[b].add(a)
    return {person: frozenset(others) for person, others in next_to.items()}


def components(next_to: Neighbours) -> tuple[int, ...]:
    """The sizes of the groups that hang together, the largest first; someone without a line is a group of one."""
    seen: set[str] = set()
    sizes = []
    for start in next_to:
        if start in seen:
            continue
        group, waiting = {start}, [start]
        while waiting:
            new = next_to[waiting.pop()] - group
            group |= new
            waiting += new
        seen |= group
        sizes.append(len(group))
    return tuple(sorted(sizes, reverse=True))


def betweenness(next_to: Neighbours) -> dict[str, float]:
    """How many shortest ways between two others run over someone, raw and undirected (Brandes 2001, J. Math. Sociology 25(2))."""
    people = list(next_to)
    place = {person: number for number, person in enumerate(people)}
    near = [sorted(place[other] for other in next_to[person]) for person in people]  # one order, so one last digit
    total = [0.0] * len(people)
    for source in range(len(people)):
        _count_from(source, near, total)
    return {person: total[place[person]] / 2 for person in people}


def _count_from(source: int, near: list[list[int]], total: list[float]) -> None:
    """Add what the shortest ways from one person give to all others."""
    size = len(near)
    far = [-1] * size
    ways = [0.0] * size
    far[source], ways[source] = 0, 1.0
    order = []
    before: list[list[int]] = [[] for _ in range(size)]
    waiting = deque((source,))
    while waiting:
        here = waiting.popleft()
        order.append(here)
        step = far[here] + 1
        for other in near[here]:
            if far[other] < 0:
                far[other] = step
                waiting.append(other)
            if far[other] == step:
                ways[other] += ways[here]
                before[other].append(here)
    share = [0.0] * size
    for here in reversed(order):
        rest = (1 + share[here]) / ways[here]
        for other in before[here]:
            share[other] += ways[other] * rest
        if here != source:
            total[here] += share[here]


def betweenness_in_the_middle(next_to: Neighbours) -> float:
    """The raw betweenness of one more person with a line to everybody, without walking all ways.

    Two people without a line are then two steps apart, over the one in the middle or over somebody they both know.
    """
    place = {person: number for number, person in enumerate(next_to)}
    near = [sum(1 << place[other] for other in others) for others in next_to.values()]
    pairs_with = [0] * len(near)  # at k: how many pairs without a line both know k people
    for number, mine in enumerate(near):
        for other in range(number):
            if not mine >> other & 1:
                pairs_with[(mine & near[other]).bit_count()] += 1
    return fsum(count / (1 + shared) for shared, count in enumerate(pairs_with))


def cut_people(next_to: Neighbours) -> frozenset[str]:
    """Everybody without whom a group would fall apart (articulation points; Hopcroft & Tarjan 1973), found without recursion."""
    seen_at: dict[str, int] = {}
    low: dict[str, int] = {}
    cut: set[str] = set()
    for root in next_to:
        if root not in seen_at:
            _walk(root, next_to, seen_at, low, cut)
    return frozenset(cut)


def _walk(root: str, next_to: Neighbours, seen_at: dict[str, int], low: dict[str, int], cut: set[str]) -> None:
    seen_at[root] = low[root] = len(seen_at)
    branches = 0
    trail: list[tuple[str, str | None, Iterator[str]]] = [(root, None, iter(sorted(next_to[root])))]
    while trail:
        here, parent, others = trail[-1]
        other = next(others, None)
        if other is None:
            trail.pop()
            if parent is not None:
                low[parent] = min(low[parent], low[here])
                if parent != root and low[here] >= seen_at[parent]:
                    cut.add(parent)
                branches += parent == root
        elif other not in seen_at:
            seen_at[other] = low[other] = len(seen_at)
            trail.append((other, here, iter(sorted(next_to[other]))))
        else:
            low[here] = min(low[here], seen_at[other])
    if branches > 1:
        cut.add(root)
