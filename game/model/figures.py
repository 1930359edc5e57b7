"""All figures of a network together, as exports take them. What each one says stands with the function of the same name."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.model import makeup, measures
from game.model.measures import Network


@dataclass(frozen=True, slots=True)
class Figures:
    """Every figure; None = "n.v.t.". Those from `degree` to `ei_ties` speak over `pairs_asked` of `pairs_possible` pairs."""

    size: int
    pairs_asked: int
    pairs_possible: int
    degree: Mapping[str, int] | None
    mean_degree: float | None
    density: float | None
    isolates: frozenset[str] | None
    isolates_share: float | None
    components: tuple[int, ...] | None
    largest_share: float | None
    component_ratio: float | None
    fragmentation: float | None
    effective_size: float | None
    efficiency: float | None
    constraint: float | None
    betweenness: Mapping[str, float] | None
    betweenness_share: Mapping[str, float] | None
    ego_betweenness: float | None
    cut_people: frozenset[str] | None
    ei_ties: float | None
    composition: Mapping[str, float] | None
    ring_counts: Mapping[int, int]
    ring_shares: Mapping[int, float] | None
    placed: float | None
    median_ring: float | None
    mean_closeness: float | None
    ei_ego: float | None
    heterogeneity: float | None
    qualitative_variation: float | None
    entropy: float | None
    support_given: Mapping[str, int] | None
    support_coverage: float | None
    support_load: Mapping[str, int] | None
    multiplexity: float | None
    reciprocity: float | None


def figures(network: Network, own: str = "", possible: int = 0) -> Figures:
    """Every figure of a network. `own` is the player's category ("" = not known), `possible` how many categories there are."""
    n, ways = len(network.people), measures.betweenness(network)
    return Figures(
        size=measures.size(network),
        pairs_asked=network.pairs,
        pairs_possible=n * (n - 1) // 2,
        degree=measures.degree(network),
        mean_degree=measures.mean_degree(network),
        density=measures.density(network),
        isolates=measures.isolates(network),
        isolates_share=measures.isolates_share(network),
        components=measures.components(network),
        largest_share=measures.largest_share(network),
        component_ratio=measures.component_ratio(network),
        fragmentation=measures.fragmentation(network),
        effective_size=measures.effective_size(network),
        efficiency=measures.efficiency(network),
        constraint=measures.constraint(network),
        betweenness=ways,
        betweenness_share=measures.share_of_ways(ways),
        ego_betweenness=measures.ego_betweenness(network),
        cut_people=measures.cut_people(network),
        ei_ties=measures.ei_ties(network),
        composition=makeup.composition(network),
        ring_counts=makeup.ring_counts(network),
        ring_shares=makeup.ring_shares(network),
        placed=makeup.placed(network),
        median_ring=makeup.median_ring(network),
        mean_closeness=makeup.mean_closeness(network),
        ei_ego=makeup.ei_ego(network, own),
        heterogeneity=makeup.heterogeneity(network),
        qualitative_variation=makeup.qualitative_variation(network, possible),
        entropy=makeup.entropy(network),
        support_given=measures.support_given(network),
        support_coverage=measures.support_coverage(network),
        support_load=measures.support_load(network),
        multiplexity=measures.multiplexity(network),
        reciprocity=measures.reciprocity(network),
    )
