"""Nobody covers anybody or anybody's name: computed for maps of no people and of hundreds, in windows and on paper."""

from collections import Counter
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.rings.crowd import Crowd
from game.rings.frame import MANY_NAMES, SMALLEST_DISC, Sort, sort_of
from game.rings.geometry import Places
from game.rings.places import ORDER, SMALLER, Laid, _kept, go_on, lay_out, settle, spot_at
from game.rings.placing import place
from game.rings.values import Area, Open, Standing
from game.rings.zoom import SCALES, WHOLE, Zoom, zoomed
from game.shapes import Box
from tests.rings.covering import covered

AREAS = tuple(Area(one, one.replace("_", " ")) for one in ORDER)
RINGS = ("heel dicht bij mij", "dichtbij", "ertussenin", "wat verder van mij", "ver van mij")
NAMES = (
    "Oma Koos",
    "Bovenbuurvrouw van links",
    "Jo",
    "مرحبا",
    "W" * 40,
    "Tante Ria",
    "😀",
    "X",
    "Papa",
    "Papa",
    "👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
)
WINDOWS = (
    Box(20, 90, 1080, 590),
    Box(20, 90, 750, 900),
    Box(20, 90, 780, 390),
    Box(8, 8, 1104, 656),
    Box(30, 100, 1600, 950),
)


def measure(text: str, size: float, bold: bool) -> tuple[float, float]:
    return len(text) * size * (0.58 if bold else 0.53), size * 1.3


def crowd(count: int, seed: int = 1, *, inner: int = 6, names: tuple[str, ...] = NAMES) -> tuple[Standing, ...]:
    chance = Random(seed)
    areas = chance.sample(ORDER, chance.choice((1, 4, 10)))
    return tuple(
        Standing(
            f"p{n}", chance.choice(names), "", 1 if n < inner else chance.choice((2, 3, 3, 4, 4, 5)), chance.choice(areas),
            chance.choice((0.5, 0.5, 0.0, 1.0, chance.random())),
        )
        for n in range(count)
    )  # fmt: skip


def laid(people: tuple[Standing, ...], box: Box = WINDOWS[0], spots: tuple[Open, ...] = (), **more: object) -> Places:
    return lay_out(people, (), AREAS, box, 1.0, measure, ring_names=RINGS, spots=spots, **more)  # type: ignore[arg-type]


def begun(people: tuple[Standing, ...], box: Box = WINDOWS[0], spots: tuple[Open, ...] = ()) -> Laid:
    return settle(*_asked(people, box, spots), ())


def changed(before: Laid, people: tuple[Standing, ...], spots: tuple[Open, ...] = ()) -> Laid:
    return go_on(before, *_asked(people, before.sort.box, spots), ())


def _asked(people: tuple[Standing, ...], box: Box, spots: tuple[Open, ...]) -> tuple[Crowd, Sort]:
    sort = sort_of(people, spots, box, 1.0, all_rings=len(people) > 3, smallest=9.0, step=1.0)
    return Crowd(people, spots, AREAS, RINGS, 1.0, measure), sort


@pytest.mark.parametrize("box", WINDOWS)
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 7, 12, 22, 30, 45, 60, 100, 200, 300])
def test_nobody_covers_anybody_or_a_name(count: int, box: Box) -> None:
    for seed in range(3):
        people = crowd(count, seed, inner=min(6, count))
        places = laid(people, box)

        assert covered(places, measure, AREAS, RINGS) == []
        assert set(places.points) == {one.person for one in people}


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 30), st.integers(0, 10_000), st.sampled_from(WINDOWS), st.integers(0, 3))
def test_up_to_thirty_people_have_no_stack_and_all_have_their_name(
    count: int, seed: int, box: Box, open_places: int
) -> None:
    spots = tuple(Open(f"o{n}", ORDER[(seed + n) % 10], "Iemand om mee te praten") for n in range(open_places))
    places = laid(crowd(count, seed, inner=min(6, count), names=NAMES[:10]), box, spots)

    assert places.stacks == ()
    assert covered(places, measure, AREAS, RINGS) == []
    if box != WINDOWS[2]:  # in the lowest window a long name may be told at a touch
        assert set(places.labels) == set(places.points)


@pytest.mark.parametrize("ring", [1, 2, 3, 5])
def test_forty_five_people_in_one_ring_and_part_of_life_stand_there_without_covering_anybody(ring: int) -> None:
    many = tuple(Standing(f"m{n}", f"Naam {n}", "", ring, "school") for n in range(45))
    others = crowd(20, 3)
    places = laid((*many, *others))

    assert covered(places, measure, AREAS, RINGS) == []
    for one in (*many, *others):
        assert places.edges[one.ring - 1] < places.share(*places.points[one.person]) < places.edges[one.ring]


def test_a_cell_without_room_is_one_stack_with_everybody_in_it_and_the_others_stand_alone() -> None:
    many = tuple(Standing(f"m{n}", f"Naam {n}", "", 3, "school") for n in range(45))
    others = tuple(Standing(f"o{n}", f"Ander {n}", "", 3, ORDER[1 + n % 9]) for n in range(150))
    places = laid((*many, *others))

    stacks = {stack.id: set(stack.people) for stack in places.stacks}
    assert stacks["3:school"] == {one.person for one in many}
    assert len({places.points[one.person] for one in many}) == 1
    assert places.stack_of("m0") == places.stack_of("m44")
    assert covered(places, measure, AREAS, RINGS) == []
    assert all(len(people) > 1 for people in stacks.values())


def test_a_stack_stays_where_it_stood_when_others_move_and_when_the_map_comes_closer() -> None:
    many = tuple(Standing(f"m{n}", f"Naam {n}", "", 3, "school") for n in range(45))
    others = tuple(Standing(f"o{n}", f"Ander {n}", "", 3, ORDER[1 + n % 9]) for n in range(150))
    before = begun((*many, *others))
    mover = next(one for one in others if not before.places.stack_of(one.person))
    moved = changed(before, (*many, *(one for one in others if one != mover), replace(mover, ring=5, along=0.5)))
    closer = zoomed(before.places, before.crowd, Zoom(2.2))

    old, new, near = before.places, moved.places, closer
    assert before.places.stacks
    assert {stack.id for stack in before.places.stacks} <= {stack.id for stack in new.stacks}
    for stack in before.places.stacks:
        x, y = old.points[stack.people[0]]
        assert new.points[stack.people[0]] == (x, y)
        far_x, far_y = near.points[stack.people[0]]
        assert (far_x - near.x, far_y - near.y) == pytest.approx(((x - old.x) * 2.2, (y - old.y) * 2.2), abs=0.01)
    for places in (new, near):
        assert covered(places, measure, AREAS, RINGS) == []


@pytest.mark.parametrize("count", [30, 60, 200])
def test_every_disc_has_one_size_between_seventy_two_and_twenty_eight_pixels(count: int) -> None:
    places = laid(crowd(count, 5))

    assert SMALLEST_DISC - 1 <= 2 * places.radius <= 72


def no_room(before: Laid, after: Laid) -> bool:
    """Whether the map before has no room for who moved, with everybody else where they stood and discs as small as they get."""
    smallest = replace(before.places, radius=before.places.radius * SMALLER[-1])
    full = {stack.id: stack.half for stack in before.places.stacks}
    stacks = len(after.crowd.standings) > MANY_NAMES or bool(full)
    kept = _kept(before, after.crowd)
    return place(after.crowd, smallest, "last", stacks=stacks, kept=kept, full=full) is None


@settings(max_examples=40, deadline=None)
@given(st.integers(8, 60), st.integers(0, 10_000), st.integers(1, 5), st.sampled_from(ORDER), st.floats(0, 1))
@example(count=32, seed=2287, ring=5, area="school", along=0.0)  # a word covers all of it: the map is settled anew
@example(count=27, seed=2399, ring=3, area="familie", along=0.0)  # no room: all discs become smaller
def test_moving_one_person_moves_nobody_else(count: int, seed: int, ring: int, area: str, along: float) -> None:
    people = crowd(count, seed)
    used = {one.area for one in people}
    before = begun(people)
    one = people[seed % count]
    area = area if area in used else one.area
    after = changed(
        before, (*(other for other in people if other != one), Standing(one.person, one.name, "", ring, area, along))
    )

    if no_room(before, after):  # not even for the smallest disc: the map is settled anew
        assert covered(after.places, measure, AREAS, RINGS) == []
        return
    moved = {person for person, point in after.places.points.items() if before.places.points[person] != point}
    same = {other.person for other in people if other.ring == ring and (other.area == area or ring == 1)} - {one.person}
    if count <= 14 and len(same) <= 2:
        assert moved <= {one.person}
    else:  # a cell without room makes room: packed closer, or as a stack
        whole = {other.person for other in people if other.ring == ring}
        assert moved <= {one.person} | (whole if ring == 2 else same)
    assert after.places.sectors == before.places.sectors
    assert after.places.radius <= before.places.radius
    assert spot_at(after.places, *after.places.points[one.person])[0] == ring
    assert covered(after.places, measure, AREAS, RINGS) == []


@settings(max_examples=30, deadline=None)
@given(st.integers(8, 40), st.integers(0, 10_000))
def test_renaming_someone_moves_nobody_and_leaving_neither(count: int, seed: int) -> None:
    people = crowd(count, seed)
    before = begun(people)
    first, *rest = people
    renamed = changed(
        before, (Standing(first.person, "Een heel andere naam", "", first.ring, first.area, first.along), *rest)
    )
    left = (
        changed(renamed, tuple(rest))
        if before.sort.design == _asked(tuple(rest), before.sort.box, ())[1].design
        else renamed
    )

    assert renamed.places.points == before.places.points
    assert covered(renamed.places, measure, AREAS, RINGS) == []
    assert {person: left.places.points[person] for person in left.places.points} == {
        person: before.places.points[person] for person in left.places.points
    }


def test_without_a_change_the_map_is_the_very_same() -> None:
    people = crowd(20)
    before = begun(people)

    assert changed(before, people) is before


def test_someone_new_finds_a_place_and_whoever_stands_there_stays() -> None:
    people = crowd(20, 2)
    before = begun(people)
    after = changed(before, (*people, Standing("new", "Nieuw", "", 3, people[0].area, 0.5)))

    assert {person: after.places.points[person] for person in before.places.points} == before.places.points
    assert after.places.edges[2] < after.places.share(*after.places.points["new"]) < after.places.edges[3]
    assert covered(after.places, measure, AREAS, RINGS) == []


def test_a_part_of_life_that_nobody_had_settles_the_map_anew() -> None:
    people = tuple(Standing(f"p{n}", "Jo", "", 3, "thuis", n / 10) for n in range(9))
    before = begun(people)
    after = changed(before, (*people, Standing("new", "Nieuw", "", 3, "online")))

    assert {sector.area for sector in after.places.sectors} == {"thuis", "online"}
    assert covered(after.places, measure, AREAS, RINGS) == []


@pytest.mark.parametrize("scale", SCALES[1:])
@pytest.mark.parametrize("count", [1, 12, 60, 200])
def test_closer_everybody_stands_where_they_stood_and_still_covers_nobody(scale: float, count: int) -> None:
    people = crowd(count, 4, inner=min(6, count))
    before = begun(people)
    closer = zoomed(before.places, before.crowd, Zoom(scale, 0.1, -0.2))

    for person, (x, y) in before.places.points.items():
        far_x, far_y = closer.points[person]
        assert (far_x - closer.x, far_y - closer.y) == pytest.approx(
            ((x - before.places.x) * scale, (y - before.places.y) * scale), abs=0.01
        )
    assert covered(closer, measure, AREAS, RINGS) == []
    assert len(closer.labels) >= len(before.places.labels)


def test_zooming_goes_in_steps_and_never_off_the_map() -> None:
    zoom = WHOLE
    for scale in SCALES[1:]:
        zoom = zoom.step(1)
        assert zoom.scale == scale
    assert zoom.step(1) == zoom
    far = zoom.moved(9, -9)
    assert (far.x, far.y) == pytest.approx((1 - 1 / 2.2, -(1 - 1 / 2.2)))
    assert far.to(0.1) == WHOLE


def test_two_hundred_people_are_told_apart_by_points_unless_they_stand_in_one_stack() -> None:
    places = laid(crowd(200, 8))
    counts = Counter(places.points.values())
    stacked = {places.points[stack.people[0]]: len(stack.people) for stack in places.stacks}

    assert all(many == stacked.get(point, 1) for point, many in counts.items())


def test_the_checker_sees_what_covers_what() -> None:
    people = (Standing("a", "Jo", "", 3, "thuis", 0.2), Standing("b", "Bo", "", 3, "thuis", 0.8), *crowd(8))
    places = laid(people)
    points = {**places.points, "a": places.points["b"]}
    on_top = Places(
        places.box, places.x, places.y, places.rx, places.ry, places.edges, places.sectors, places.radius,
        places.me_radius, places.letters, points, places.labels,
    )  # fmt: skip

    assert any("disc of a" in one for one in covered(on_top, measure, AREAS, RINGS))
    assert all(one != other for one, other in combinations(places.points.values(), 2))
