"""How a map is divided before anybody gets a place: how many rings, how wide each, how wide each part of life, and how large the discs."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import pi
from typing import Literal

from game.rings.geometry import CORRIDOR, EDGES, Places, Sector
from game.rings.values import Open, Standing
from game.shapes import Box

ORDER = (
    "school",
    "hulpverlening",
    "geloof_cultuur",
    "buurt",
    "thuis",
    "familie",
    "dieren",
    "vrienden",
    "vrije_tijd",
    "online",
)  # clockwise, from the corridor at the bottom
SMALLEST_SECTOR, MANY_SECTOR, MANY = 20 * pi / 180, 14 * pi / 180, 22
SIZES = (
    (1, 168),
    (3, 98),
    (7, 84),
    (14, 72),
    (22, 60),
    (40, 50),
    (60, 40),
    (100, 34),
)  # up to so many people: the disc in design pixels
SMALLEST_DISC = 28
CLOSE = {
    1: (0.20, 1.0),
    2: (0.20, 0.80, 1.0),
    3: (0.16, 0.62, 0.84, 1.0),
}  # rings shown -> their edges when the view comes closer (design tokens, "map")
FEW = 3  # up to so many people the view comes closer
SEEN, ROOMY = 15, 14  # design pixels: half a disc stays so large, up to so many people
MANY_NAMES, NAMED = (
    30,
    60,
)  # above the first some names may stand beside a disc or be told at a touch; above the second all may
GAP = 4.0  # pixels between two people
FILLED = {"below": 0.5, "all": 0.55, "some": 0.46, "last": 0.54}  # more of a ring than this is not tried
THIN = 0.35  # a ring keeps so much of its designed room, however few stand in it


@dataclass(frozen=True, slots=True)
class Sort:
    """What must be the same for a map to go on as it was, when people come, move and leave."""

    box: Box
    unit: float
    rings: int
    close: bool
    design: float
    smallest: float
    step: float


Names = Literal["below", "all", "some", "last"]
"""How names get a place: whole and below every disc; all of them, some shorter or beside their disc; as many as that; after all discs."""


@dataclass(frozen=True, slots=True)
class Try:
    """One way to draw everybody: a size of discs and letters, edges and sectors, and what happens to names without room."""

    places: Places
    names: Names
    stacks: bool = False
    anyhow: bool = False  # the box is too small to look at


def sort_of(
    standings: Sequence[Standing],
    spots: Sequence[Open],
    box: Box,
    unit: float,
    *,
    all_rings: bool,
    smallest: float,
    step: float,
) -> Sort:
    """Which sort of map this is."""
    count = len(standings)
    close = count <= FEW and len(spots) <= 1 and not all_rings
    rings = _rings(standings, all_rings=all_rings) if standings or spots or all_rings else 1
    discs = count + len(spots) if close else max(count, FEW + 1)
    design = next((size for most, size in SIZES if discs <= most), SMALLEST_DISC + 2)
    return Sort(box, unit, rings, close, design, smallest, step)


def tries(
    sort: Sort, standings: Sequence[Standing], spots: Sequence[Open], wanted: Sequence[str], mean_name: float
) -> Iterator[Try]:
    """Ways to draw these people, the best to look at first; `mean_name` is the width of a name as a share of its letters' size."""
    edges = CLOSE[sort.rings] if sort.close and sort.rings in CLOSE else _designed(sort.rings)
    areas = [*(one.area for one in standings), *(spot.area for spot in spots)]
    parts, outer = sectors(areas, wanted), _by_outer(standings, spots, wanted)
    for turn, (shrink, names, moved) in enumerate(_ladder(len(standings))):
        places = _places(sort, edges, parts, shrink, turn)
        need = _need(places, standings, names, mean_name)
        if moved and not sort.close:
            places = replace(places, edges=_needed(edges, need, moved), sectors=outer)
        if sort.close or _fits(places, need, names):
            yield Try(places, names)
    least = _places(sort, edges, parts, 0.0, 99)
    few = len(standings) <= MANY_NAMES
    if not sort.close:
        least = replace(least, edges=_needed(edges, _need(least, standings, "last", mean_name), 1.0))
    smaller = [replace(least, radius=least.radius * share) for share in (1.0, 0.75, 0.5)]
    crowded: Names = "last" if len(standings) > NAMED else "some"
    for places in smaller if few else ():
        yield Try(places, crowded)
    for places in smaller:
        yield Try(places, crowded, stacks=True)
    yield Try(least, "last", stacks=True, anyhow=True)


def _ladder(count: int) -> Iterator[tuple[float, Names, float]]:
    """How much smaller the discs are, what happens to names, and how far rings and sectors follow the need: that looks less calm."""
    if count > NAMED:
        yield from ((1.0, "last", 0.0), (0.9, "last", 0.0), (0.9, "last", 1.0))
    elif count > MANY_NAMES:
        yield from ((shrink, "some", moved) for shrink in (1.0, 0.9, 0.8) for moved in (0.0, 1.0))
    else:
        yield from ((1.0, "below", 0.0), (0.9, "below", 0.0), (0.9, "all", 0.0), (0.8, "below", 0.0), (0.8, "all", 0.0))
        yield from ((shrink, "all", moved) for shrink in (0.8, 0.7, 0.6, 0.5, 0.4) for moved in (0.0, 0.5, 1.0))


def sectors(inside: Sequence[str], wanted: Sequence[str]) -> tuple[Sector, ...]:
    """A sector for every part of life: wider with everybody, and with every open place, that is to stand `inside`."""
    used = {*wanted, *inside}
    named = [area for area in ORDER if area in used] + sorted(used - set(ORDER))
    if not named:
        return ()
    room = 2 * pi - CORRIDOR
    least = min(SMALLEST_SECTOR if len(inside) <= MANY else MANY_SECTOR, room / len(named))
    spare = room - least * len(named)
    counts = Counter(inside)
    found = []
    angle = pi / 2 + CORRIDOR / 2
    for area in named:
        width = least + spare * (counts[area] / len(inside) if inside else 1 / len(named))
        found.append(Sector(area, angle, width))
        angle += width
    return tuple(found)


def _by_outer(standings: Sequence[Standing], spots: Sequence[Open], wanted: Sequence[str]) -> tuple[Sector, ...]:
    """Sectors by those whom they hold by law, from ring 3 on."""
    outer = [one.area for one in standings if one.ring >= 3] + [spot.area for spot in spots]
    return sectors(outer, [*wanted, *(one.area for one in standings)])


def _rings(standings: Sequence[Standing], *, all_rings: bool) -> int:
    """Few people come closer: only the rings that are used, and at least two or three of them."""
    least = 2 if len(standings) <= 1 else 3 if len(standings) <= 7 else 5
    return 5 if all_rings else max(least, max((one.ring for one in standings), default=2))


def _designed(shown: int) -> tuple[float, ...]:
    return tuple(edge / EDGES[shown] for edge in EDGES[: shown + 1])


def _places(sort: Sort, edges: tuple[float, ...], parts: tuple[Sector, ...], shrink: float, turn: int) -> Places:
    (x, y), box, unit = sort.box.middle, sort.box, sort.unit
    rx, ry = max(10.0, box.w / 2 - 6 * unit), max(10.0, box.h / 2 - 6 * unit)
    scale = min(rx / 480, ry / 296)
    few = sort.design >= dict(SIZES)[ROOMY]
    least = (
        max(9.0, min(SEEN * unit, sort.design * scale / 2)) if few else max(9.0, SMALLEST_DISC / 2 * min(unit, scale))
    )
    radius = max(least, sort.design * scale * shrink / 2)
    wanted = 1 + (sort.step - 1) * max(0.0, 1 - turn / 4)  # large letters give way before discs grow small
    letters = max(sort.smallest, min(18 * unit, radius * 0.52 + 4) * wanted)
    alone = sort.close and sort.rings <= 2 and sort.design >= dict(SIZES)[1]
    me = radius if alone else min(radius * 1.25, edges[0] * min(rx, ry) + radius * 0.4)
    return Places(box, x, y, rx, ry, edges, parts, radius, me, letters, close=sort.close, smallest=sort.smallest)


def _need(places: Places, standings: Sequence[Standing], names: Names, mean_name: float) -> Mapping[int, float]:
    """The room in pixels that the people of each ring take."""
    side = 2 * places.radius + GAP
    name = places.letters * 1.3 * mean_name * places.letters if names != "last" else 0.0
    counts = Counter(min(one.ring, places.rings) for one in standings)
    return {ring: counts[ring] * (side * side + name) for ring in range(1, places.rings + 1)}


def _room(places: Places, ring: int) -> float:
    """The room of a ring in pixels."""
    inner, outer = places.edges[ring - 1], places.edges[ring]
    return pi * places.rx * places.ry * (outer * outer - inner * inner) * (1.0 if ring < 3 else 1 - CORRIDOR / (2 * pi))


def _fits(places: Places, need: Mapping[int, float], names: Names) -> bool:
    return all(room <= FILLED[names] * _room(places, ring) for ring, room in need.items())


def _needed(edges: tuple[float, ...], need: Mapping[int, float], moved: float) -> tuple[float, ...]:
    """Edges that give each ring some room, and the rest by what it needs: `moved` from 0, as designed, to 1."""
    designed = [edges[ring] ** 2 - edges[ring - 1] ** 2 for ring in need]
    total = sum(need.values()) or 1.0
    square, found = edges[0] ** 2, [edges[0]]
    for size, room in zip(designed, need.values(), strict=True):
        square += size + moved * (THIN * size + (1 - THIN) * sum(designed) * room / total - size)
        found.append(square**0.5)
    return (*found[:-1], 1.0)
