"""Push people apart until nobody covers anybody, and pull each back into their own ring and part of life."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import atan2, cos, pi, sin, sqrt
from typing import NamedTuple

from game.rings.geometry import Places

ROUNDS, MIN_ROUNDS = 90, 6
WORK = 400_000  # pairs that are looked at, at the most, so that a very full map is drawn in time too
FEW = 10  # up to so many people there is room to go the long way round
GAP = 3.0  # pixels between two people
HOPELESS = 1  # pairs that still cover each other half way: more than this has never come right
STILL = 0.1  # pixels: who moves less than this in a round stands still


@dataclass(slots=True)
class Body:
    """Someone's box: half its width, and how far it reaches above and below the middle of the disc."""

    person: str
    ring: int
    area: str
    x: float
    y: float
    half: float
    above: float
    below: float


class Band(NamedTuple):
    """Where someone may stand: how far from the middle, and how far to each side of an angle."""

    inner: float
    outer: float
    middle: float
    most: float
    last: bool  # the outermost ring that is shown


def narrowed(body: Body, room: float) -> Body:
    """The disc alone, without the name under it."""
    return replace(body, half=room, above=room, below=room)


def discs_meet(bodies: Sequence[Body], radius: float) -> bool:
    """Whether anybody's disc covers another's."""
    return any(
        (one.x - other.x) ** 2 + (one.y - other.y) ** 2 < 4 * radius**2 for one, other in combinations(bodies, 2)
    )


def settle(
    bodies: list[Body], still: list[Body], places: Places, *, patient: bool = True
) -> tuple[dict[str, tuple[float, float]], bool]:
    """The point of everybody, and whether nobody covers anybody; `still` are boxes that do not move (the player, words).

    Without patience it gives up as soon as there seems to be no room. The same input gives the same points.
    """
    most = max(MIN_ROUNDS, min(ROUNDS, WORK // (len(bodies) ** 2 + 1)))
    bands = [_band(one, places) for one in bodies]
    pairs = list(zip(bodies, bands, strict=True))
    late, turn = False, 0
    while turn < most:
        bodies.sort(key=lambda one: (one.x, one.person))
        before = [(one.x, one.y) for one, _ in pairs]
        pushed = _push_all(bodies, still, late=late)
        if turn and not pushed:
            break
        for one, band in pairs:
            _pull_back(one, band, places)
        turn += 1
        moved = max(
            (abs(one.x - x) + abs(one.y - y) for (one, _), (x, y) in zip(pairs, before, strict=True)), default=0
        )
        if moved <= STILL and late:
            break
        if not late and (moved <= STILL or turn >= most // 2):
            late, turn = True, most // 2
            covered = _covered(bodies)
            if not covered or (covered > HOPELESS and not patient):
                break
    return {one.person: (one.x, one.y) for one in bodies}, not _covered(bodies)


def _covered(bodies: list[Body]) -> int:
    """How many pairs cover each other."""
    bodies.sort(key=lambda one: (one.x, one.person))
    return sum(_covers(one, other) for one, other in _near(bodies))


def _push_all(bodies: list[Body], still: list[Body], *, late: bool) -> bool:
    """One round of pushing; whether anybody was in the way of anybody. Most do not touch, so that is seen first."""
    pushed = False
    round_about = late and len(bodies) <= FEW
    for one, other in _near(bodies):
        if abs(one.y - other.y) < one.below + other.below + GAP:
            pushed = _push(one, other, late=late, round_about=round_about) or pushed
    for fixed in still:
        x, y, wide, high = fixed.x, fixed.y, fixed.half, fixed.below
        for one in bodies:
            if abs(one.x - x) < one.half + wide and abs(one.y - y) < one.below + high:
                pushed = _push_off(one, fixed) or pushed
    return pushed


def _near(bodies: list[Body]) -> Iterator[tuple[Body, Body]]:
    """The pairs that may touch, when everybody stands in order from left to right."""
    widest = 2 * max((one.half for one in bodies), default=0.0) + GAP
    for number, one in enumerate(bodies):
        for other in bodies[number + 1 :]:
            if other.x - one.x > widest:
                break
            yield one, other


def _covers(one: Body, other: Body) -> bool:
    down = one.below + other.above if one.y < other.y else other.below + one.above
    return abs(one.x - other.x) < one.half + other.half and abs(one.y - other.y) < down


def _push(one: Body, other: Body, *, late: bool, round_about: bool) -> bool:
    """Push two that overlap apart, each half the way, along the smaller overlap, or the other way round when that is blocked by a ring."""
    wide = one.half + other.half + GAP - abs(one.x - other.x)
    if wide <= 0:
        return False
    down = one.below + other.above if one.y < other.y else other.below + one.above
    high = down + GAP - abs(one.y - other.y)
    if high <= 0:
        return False
    share = 0.62 if late else 0.5
    if (wide * 0.8 < high) != round_about:
        step = wide * share * (-1 if one.x < other.x or (one.x == other.x and one.person < other.person) else 1)
        one.x += step
        other.x -= step
    else:
        step = high * share * (-1 if one.y < other.y or (one.y == other.y and one.person < other.person) else 1)
        one.y += step
        other.y -= step
    return True


def _push_off(one: Body, me: Body) -> bool:
    """Keep off what does not move."""
    wide = one.half * 0.9 + me.half - abs(one.x - me.x)
    down = one.below + me.above if one.y < me.y else me.below + one.above
    high = down - abs(one.y - me.y)
    if wide <= 0 or high <= 0:
        return False
    dx, dy = one.x - me.x, one.y - me.y
    far = sqrt(dx * dx + dy * dy) or 1.0
    step = min(wide, high) * 0.7
    if me.half > me.above + me.below:  # a word on the rim is left by its nearer side, the player straight away
        if wide < high:
            one.x += step if dx >= 0 else -step
        else:
            one.y += step if dy >= 0 else -step
        return True
    one.x += step * (dx / far if dx or dy else 1.0)
    one.y += step * dy / far
    return True


def _band(one: Body, places: Places) -> Band:
    """The band of someone's ring, and their sector from ring 3 out, with some play in ring 2."""
    ring = min(one.ring, len(places.edges) - 1)
    inner, outer = places.edges[ring - 1], places.edges[ring]
    room = (outer - inner) * 0.12
    sector = places.sector(one.area)
    most = pi if one.ring <= 1 else sector.width / 2 + (0.35 if one.ring == 2 else -0.02)
    return Band(inner + room, outer - room, sector.start + sector.width / 2, most, ring == len(places.edges) - 1)


def _pull_back(one: Body, band: Band, places: Places) -> None:
    """Back into their band."""
    dx, dy = (one.x - places.x) / places.rx, (one.y - places.y) / places.ry
    u = sqrt(dx * dx + dy * dy)
    angle = atan2(dy, dx) if u else 0.0
    off = (angle - band.middle + pi) % (2 * pi) - pi
    angle = band.middle + min(max(off, -band.most), band.most)
    u = min(max(u, band.inner), band.outer)
    if band.last:
        u = min(u, max(band.inner, _inside(angle, one, places)))
    one.x, one.y = places.x + u * places.rx * cos(angle), places.y + u * places.ry * sin(angle)


def _inside(angle: float, one: Body, places: Places) -> float:
    """The share of the radius up to which someone's box stays inside the map's box."""
    wide = (places.box.w / 2 - one.half) / max(1e-6, places.rx * abs(cos(angle)))
    reach = one.below if sin(angle) > 0 else one.above
    return min(wide, (places.box.h / 2 - reach) / max(1e-6, places.ry * abs(sin(angle))))
