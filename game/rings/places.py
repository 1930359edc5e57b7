"""From rings and parts of life to points: who stands where in a box, so that nobody covers anybody or anybody's name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import atan2, pi

from game.rings.crowd import Crowd
from game.rings.filling import Kept
from game.rings.frame import MANY_NAMES, ORDER, Names, Sort, sort_of, tries
from game.rings.geometry import Places
from game.rings.placing import place
from game.rings.values import Area, Measure, Open, Standing
from game.shapes import Box

__all__ = ["ORDER", "Laid", "lay_out", "spot_at"]


SMALLER = (1.0, 0.85, 0.7, 0.55)  # when somebody finds no room nobody moves, but all discs grow smaller


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
    full = {stack.id: stack.half for stack in before.places.stacks}
    names: Names = "last" if before.names == "last" else "some"
    many = len(crowd.standings) > MANY_NAMES
    for share in SMALLER:
        old = replace(before.places, radius=before.places.radius * share)
        places = place(crowd, old, names, stacks=many or bool(full), kept=_kept(before, crowd), full=full)
        if places:
            return Laid(places, crowd, sort, tuple(wanted), before.names)
    return settle(crowd, sort, wanted)


def _kept(before: Laid, crowd: Crowd) -> Kept:
    """Where those stand who did not change, with their names."""
    old = before.places
    stood = {one.person: one for one in before.crowd.standings}
    same = [
        (one.person, one.name == stood[one.person].name)
        for one in crowd.standings
        if _same_place(stood.get(one.person), one)
    ]
    same += [(f"open:{spot.id}", True) for spot in crowd.spots if spot in before.crowd.spots]
    alone = [(one, old.points[one], named) for one, named in same if not old.stack_of(one)]
    stacks = [(f"stack:{stack.id}", old.points[stack.people[0]], False) for stack in old.stacks]
    return {one: (point, old.labels.get(one) if named else None) for one, point, named in (*alone, *stacks)}


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
