"""From rings and parts of life to points: who stands where in a box, so that nobody covers anybody or anybody's name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import atan2, cos, pi, sin
from unicodedata import bidirectional

from game.rings.geometry import CORRIDOR, EDGES, Places, Sector
from game.rings.settling import Body, discs_meet, narrowed, settle
from game.rings.values import Area, Measure, Open, Standing
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
SMALLEST_SECTOR = 20 * pi / 180
SIZES = (
    (1, 168),
    (3, 98),
    (7, 84),
    (14, 72),
    (22, 60),
    (40, 50),
    (80, 38),
)  # up to so many people: the disc in design pixels
LONGEST_NAME, WHOLE = 12, 5  # letters at the most; words of so many letters say enough
CLOSE = {
    1: (0.20, 1.0),
    2: (0.20, 0.80, 1.0),
    3: (0.16, 0.62, 0.84, 1.0),
}  # rings shown -> their edges when the view comes closer (design tokens, "map")
FEW = 3  # up to so many people the view comes closer
SEEN, ROOMY = 15, 14  # design pixels: half a disc stays so large, up to so many people
CROWD = 80  # more people than this are not settled so finely


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

    The ring is law. The sector is law from ring 3 outward, a wish in ring 2, and free in ring 1.
    """
    count = len(standings)
    x, y = box.middle
    rx, ry = max(10.0, box.w / 2 - 6 * unit), max(10.0, box.h / 2 - 6 * unit)
    close = count <= FEW and len(spots) <= 1 and not all_rings
    edges = _edges(standings, close=close, all_rings=all_rings) if standings or spots or all_rings else CLOSE[1]
    scale = min(rx / 480, ry / 296)
    discs = count + len(spots) if close else max(count, FEW + 1)
    design = next((size for most, size in SIZES if discs <= most), 30)
    sectors = _sectors([*(one.area for one in standings), *(spot.area for spot in spots)], wanted)
    labels = {area.id: area.label for area in areas}
    least = max(9.0, min(SEEN * unit, design * scale / 2)) if discs <= ROOMY else 9.0
    shrinks = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5) if count <= CROWD else (0.8, 0.5)
    for turn, shrink in enumerate(shrinks):
        radius = max(least, design * scale * shrink / 2)
        wanted_step = 1 + (step - 1) * max(0.0, 1 - turn / 3)  # large letters give way before discs grow small
        letters = max(smallest, min(18 * unit, radius * 0.52 + 4) * wanted_step)
        places = Places(
            box,
            x,
            y,
            rx,
            ry,
            edges,
            sectors,
            radius,
            radius if close and discs <= 1 else min(radius * 1.25, edges[0] * min(rx, ry) + radius * 0.4),
            letters,
            close=close,
            smallest=smallest,
        )
        still = [_me(places), *_words(places, labels, ring_names, unit, measure)]
        bodies = [*_bodies(places, standings, measure, min(1.0, turn / 2)), *_open(places, spots, measure)]
        points, clear = settle(bodies, still, places, patient=shrink == shrinks[-1])
        if clear:
            break
    if not clear and discs_meet(bodies, radius):  # no room for all names: then at least nobody covers anybody
        points, _ = settle([narrowed(one, radius + 2) for one in bodies], still, places)
    return replace(places, points=points)


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


def beside(places: Places, ring: int) -> tuple[float, float]:
    """Where someone stands who is the only one: right beside the player."""
    ring = min(ring, places.rings)
    return places.x + places.rx * (places.edges[ring - 1] + places.edges[ring]) / 2, places.y


def short(name: str) -> str:
    """A name as it stands on the map: at most twelve letters, and a whole word rather than a piece of the next."""
    if len(name) <= LONGEST_NAME:
        return name
    words, space, _ = name[:LONGEST_NAME].rpartition(" ")
    return (words.rstrip() if space and len(words) >= WHOLE else name[: LONGEST_NAME - 1].rstrip()) + "…"


def reads_rtl(name: str, *, rtl: bool) -> bool:
    """Which way a name reads: its first letter says so, or else the screen."""
    ways = (bidirectional(letter) for letter in name)
    return next((way != "L" for way in ways if way in ("L", "R", "AL")), rtl)


def _edges(standings: Sequence[Standing], *, close: bool, all_rings: bool) -> tuple[float, ...]:
    """Few people come closer: only the rings that are used, and at least two or three of them; for nobody the light alone."""
    least = 2 if len(standings) <= 1 else 3 if len(standings) <= 7 else 5
    shown = 5 if all_rings else max(least, max((one.ring for one in standings), default=2))
    if close and shown in CLOSE:
        return CLOSE[shown]
    return tuple(edge / EDGES[shown] for edge in EDGES[: shown + 1])


def _sectors(inside: Sequence[str], wanted: Sequence[str]) -> tuple[Sector, ...]:
    """A sector for every part of life: wider with everybody, and with every open place, that is to stand `inside`."""
    used = {*wanted, *inside}
    named = [area for area in ORDER if area in used] + sorted(used - set(ORDER))
    if not named:
        return ()
    room = 2 * pi - CORRIDOR
    least = min(SMALLEST_SECTOR, room / len(named))
    spare = room - least * len(named)
    sectors = []
    angle = pi / 2 + CORRIDOR / 2
    for area in named:
        width = least + spare * (inside.count(area) / len(inside) if inside else 1 / len(named))
        sectors.append(Sector(area, angle, width))
        angle += width
    return tuple(sectors)


def _open(places: Places, spots: Sequence[Open], measure: Measure) -> Iterator[Body]:
    """Open places, in the outer part of what is shown up to ring 3: others make way for them as for people."""
    for number, spot in enumerate(spots):
        ring = min(3, places.rings)
        x, y = places.point(ring, spot.area, 0.15 + 0.7 * ((0.5 + number * 0.37) % 1))
        half = max(places.radius + 3, measure(short(spot.label), places.letters * 0.92, True)[0] / 2 + 6)
        yield Body(
            f"open:{spot.id}", ring, spot.area, x, y, half, places.radius + 3, places.radius + places.letters * 1.55
        )


def _me(places: Places) -> Body:
    r = places.me_radius + 4
    return Body("", 0, "", places.x, places.y, r, r, r + places.letters * 1.5)


def _words(
    places: Places, labels: Mapping[str, str], ring_names: Sequence[str], unit: float, measure: Measure
) -> Iterator[Body]:
    """The words on the rim and the names of rings, which do not move."""
    sectors = () if places.close else places.sectors
    words = [word_box(places, sector, labels.get(sector.area, ""), unit, measure) for sector in sectors]
    for box in (*words, *ring_boxes(places, ring_names, unit, measure).values()):
        x, y = box.middle
        yield Body("", 0, "", x, y, box.w / 2, box.h / 2, box.h / 2)


def ring_boxes(places: Places, names: Sequence[str], unit: float, measure: Measure) -> dict[int, Box]:
    """Where the names of rings stand, straight down on their edges.

    Where rings lie so close that names would cover each other, the outermost and those with room stay.
    """
    size = max(10.0, places.smallest, 15 * unit)
    boxes = {ring: ring_box(places, ring, name, size, measure) for ring, name in enumerate(names[: places.rings], 1)}
    free, last = places.y - places.box.h, places.rings
    shown = {}
    for ring, box in boxes.items():
        if ring == last or (box.y >= free and box.y + box.h <= boxes[last].y):
            free = box.y + box.h
            shown[ring] = box
    return shown


def ring_box(places: Places, ring: int, name: str, size: float, measure: Measure) -> Box:
    """Where the name of a ring stands in letters of this size."""
    wide, high = measure(name, size, False)[0] + size, size * 1.4
    y = min(places.y + places.edges[ring] * places.ry - high / 2, places.box.y + places.box.h - high)
    return Box(places.x - wide / 2, y, wide, high)


def word_box(places: Places, sector: Sector, word: str, unit: float, measure: Measure) -> Box:
    """Where the word of a part of life stands: on the rim, in the middle of its sector, inside the box."""
    size = words_size(places, unit)
    wide = measure(word, size, True)[0] + size * 2.4
    angle = sector.start + sector.width / 2
    x, y = places.x + places.rx * cos(angle) - wide / 2, places.y + places.ry * sin(angle) - size * 0.8
    left = min(max(x, places.box.x), places.box.x + places.box.w - wide)
    top = min(max(y, places.box.y), places.box.y + places.box.h - size * 1.6)
    return Box(left, top, wide, size * 1.6)


def words_size(places: Places, unit: float) -> float:
    """The size of the letters of rings and parts of life."""
    return max(10.0, places.smallest, 17 * unit)


def _bodies(places: Places, standings: Sequence[Standing], measure: Measure, ease: float) -> list[Body]:
    """Everybody as a box (disc and name under it) at the point where they would like to stand.

    Who cannot stand there makes way along the ring, in the same order: `ease` goes from 0 to 1, which is evenly spread.
    """
    bodies = []
    groups: dict[tuple[int, str], list[Standing]] = {}
    for one in standings:
        groups.setdefault((one.ring, one.area), []).append(one)
    for (ring, area), group in groups.items():
        ordered = sorted(group, key=lambda one: one.along)
        for number, one in enumerate(ordered):
            even = (number + 0.5) / len(ordered)
            along = one.along if one.along != 0.5 or len(ordered) == 1 else even
            along += (even - along) * ease if len(ordered) > 1 else 0.0
            x, y = places.point(ring, area, along) if len(standings) > 1 or places.rings == 5 else beside(places, ring)
            wide = measure(short(one.name), places.letters, True)[0] + 12
            half = max(places.radius + 3, wide / 2)
            bodies.append(
                Body(one.person, ring, area, x, y, half, places.radius + 3, places.radius + places.letters * 1.55)
            )
    return bodies
