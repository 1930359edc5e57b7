"""From rings and parts of life to points: who stands where in a box, so that nobody covers anybody or anybody's name."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, pi

from game.rings.crowd import Crowd
from game.rings.frame import ORDER, Names, Sort, sort_of, tries
from game.rings.geometry import Label, Places
from game.rings.placing import place
from game.rings.values import Area, Measure, Open, Standing
from game.shapes import Box

__all__ = ["ORDER", "Laid", "lay_out", "spot_at"]


@dataclass(frozen=True, eq=False)
class Laid:
    """A map with everybody on it, and what it was made for: the next one goes on from here."""

    places: Places
    crowd: Crowd
    sort: Sort
    wanted: tuple[str, ...]
    names: Names


def lay_out(
    standings: Sequence[Standing],
    wanted: Sequence[str],
    areas: Sequence[Area],
    box: Box,
    unit: float,
    measure: Measure,
    *,
    all_rings: bool = False,
    spots: Sequence[Open] = (),
    ring_names: Sequence[str] = (),
    smallest: float = 9.0,
    step: float = 1.0,
) -> Places:
    """Lay the map out in a box.

    `wanted` are parts of life that get a sector besides those of the people; more people make a sector wider. `areas` gives the
    words on the rim, `ring_names` those straight down. Letters are never smaller than `smallest`; `step` is how much larger than designed they are wanted.

    The ring is law. The sector is law from ring 3 outward, a wish in ring 2, and free in ring 1. Who finds no room stands in a stack.
    """
    crowd = Crowd(tuple(standings), tuple(spots), tuple(areas), tuple(ring_names), unit, measure)
    sort = sort_of(standings, spots, box, unit, all_rings=all_rings, smallest=smallest, step=step)
    return settle(crowd, sort, wanted).places


def settle(crowd: Crowd, sort: Sort, wanted: Sequence[str]) -> Laid:
    """Everybody anew: the first way to draw them in which all have room, else the last with stacks."""
    for one in tries(sort, crowd.standings, crowd.spots, wanted, crowd.mean_name()):
        places = place(crowd, one.places, one.names, stacks=one.stacks, anyhow=one.anyhow)
        if places:
            return Laid(places, crowd, sort, tuple(wanted), one.names)
    raise AssertionError("the last way has room for everybody")


def go_on(before: Laid, crowd: Crowd, sort: Sort, wanted: Sequence[str]) -> Laid:
    """The map after a change: whoever did not change stands where they stood. Anew when another sort of map is needed."""
    if before.crowd == crowd and before.sort == sort and before.wanted == tuple(wanted):
        return before
    known = {sector.area for sector in before.places.sectors}
    used = {*wanted, *(one.area for one in crowd.standings), *(spot.area for spot in crowd.spots)}
    if before.sort != sort or not used <= known:
        return settle(crowd, sort, wanted)
    old = before.places
    stood = {one.person: one for one in before.crowd.standings}
    kept: dict[str, tuple[tuple[float, float], Label | None]] = {}
    for one in crowd.standings:
        if _same_place(stood.get(one.person), one) and not old.stack_of(one.person):
            label = old.labels.get(one.person)
            same = stood[one.person].name == one.name
            kept[one.person] = old.points[one.person], label if same else None
    for spot in crowd.spots:
        if spot in before.crowd.spots:
            kept[f"open:{spot.id}"] = old.points[f"open:{spot.id}"], old.labels.get(f"open:{spot.id}")
    full = frozenset(stack.id for stack in old.stacks)
    places = place(crowd, old, "last" if before.names == "last" else "some", stacks=True, kept=kept, full=full)
    if places is None:
        return settle(crowd, sort, wanted)
    return Laid(places, crowd, sort, tuple(wanted), before.names)


def _same_place(before: Standing | None, now: Standing) -> bool:
    return before is not None and (before.ring, before.area, before.along) == (now.ring, now.area, now.along)


def spot_at(places: Places, x: float, y: float) -> tuple[int, str, float]:
    """The way back: ring, part of life, and how far along it, of a point on the map."""
    u = places.share(x, y)
    ring = next((ring for ring in range(1, places.rings + 1) if u <= places.edges[ring]), places.rings)
    angle = atan2((y - places.y) / places.ry, (x - places.x) / places.rx)
    for sector in places.sectors:
        inside = (angle - sector.start) % (2 * pi)
        if inside <= sector.width:
            return ring, sector.area, min(1.0, max(0.0, (inside / sector.width - 0.08) / 0.84))
    nearest = min(
        places.sectors,
        key=lambda one: min((angle - one.start) % (2 * pi), (one.start - angle) % (2 * pi)),
        default=None,
    )
    return ring, nearest.area if nearest else "", 0.5
