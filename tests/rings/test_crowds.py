"""Crowds of all kinds in boxes of all kinds: rings and parts of life are kept, and every point leads back to its place."""

from collections.abc import Iterator
from itertools import combinations
from math import hypot
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.rings.geometry import Places
from game.rings.places import ORDER, lay_out, spot_at
from game.rings.values import Area, Open, Standing
from game.shapes import Box

AREAS = tuple(Area(one, one.replace("_", " ")) for one in ORDER)
NAMES = ("Oma", "Bovenbuurvrouw van links", "Jo", "مرحبا", "W" * 30, "Tante Ria", "😀")


def measure(text: str, size: float, bold: bool) -> tuple[float, float]:
    return len(text) * size * (0.6 if bold else 0.55), size * 1.3


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    """A map on a screen or a paper, lying or upright."""
    return Box(
        draw(st.floats(-50, 300)), draw(st.floats(-50, 300)), draw(st.floats(480, 2400)), draw(st.floats(420, 1400))
    )


@st.composite
def crowds(draw: st.DrawFn, most: int = 30) -> tuple[Standing, ...]:
    """People with any name, place and part of life, at most six of them in the inner ring."""
    rings = draw(st.lists(st.integers(1, 5), max_size=most))
    inner = [place for place, ring in enumerate(rings) if ring == 1]
    for place in inner[6:]:
        rings[place] = 4
    area, along, name = st.sampled_from(ORDER), st.sampled_from((0.0, 0.1, 0.5, 0.9, 1.0)), st.sampled_from(NAMES)
    return tuple(
        Standing(f"p{number}", draw(name), "", ring, draw(area), draw(along)) for number, ring in enumerate(rings)
    )


def plain(count: int, rings: tuple[int, ...]) -> tuple[Standing, ...]:
    return tuple(
        Standing(f"p{number}", NAMES[number % 6], "", rings[number % len(rings)], ORDER[number * 3 % 10])
        for number in range(count)
    )


def laid(crowd: tuple[Standing, ...], box: Box, **more: object) -> Places:
    return lay_out(crowd, (), AREAS, box, 1.0, measure, **more)  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(crowds(), boxes())
def test_everybody_stands_strictly_inside_their_ring_in_any_box(crowd: tuple[Standing, ...], box: Box) -> None:
    places = laid(crowd, box)

    assert set(places.points) == {one.person for one in crowd}
    for one in crowd:
        x, y = places.points[one.person]
        assert places.edges[one.ring - 1] < places.share(x, y) < places.edges[one.ring]
        assert box.holds(x, y)


@settings(max_examples=30, deadline=None)
@given(crowds(), boxes())
def test_whoever_has_a_further_ring_stands_further_out(crowd: tuple[Standing, ...], box: Box) -> None:
    places = laid(crowd, box)

    shares = {one.person: places.share(*places.points[one.person]) for one in crowd}
    for one, other in combinations(crowd, 2):
        assert one.ring == other.ring or (one.ring < other.ring) == (shares[one.person] < shares[other.person])


@settings(max_examples=40, deadline=None)
@given(crowds(), boxes())
def test_a_place_on_the_map_says_the_ring_and_from_the_third_on_the_part_of_life(
    crowd: tuple[Standing, ...], box: Box
) -> None:
    places = laid(crowd, box)

    for one in crowd:
        ring, area, _ = spot_at(places, *places.points[one.person])
        assert ring == one.ring
        assert one.ring < 3 or area == one.area


@settings(max_examples=60, deadline=None)
@given(crowds(), boxes(), st.integers(1, 5), st.sampled_from(ORDER), st.floats(0, 1), st.booleans())
def test_a_point_leads_back_to_its_ring_part_of_life_and_place_along_it(
    crowd: tuple[Standing, ...], box: Box, ring: int, area: str, along: float, every: bool
) -> None:
    wanted = ORDER if every else ()
    places = lay_out(crowd, wanted, AREAS, box, 1.0, measure, all_rings=True)

    found_ring, found_area, found_along = spot_at(places, *places.point(ring, area, along))

    assert found_ring == ring
    if any(sector.area == area for sector in places.sectors):
        assert found_area == area
        assert found_along == pytest.approx(along, abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(crowds(), boxes(), st.floats(-3000, 3000), st.floats(-3000, 3000))
def test_every_point_wherever_it_is_gives_a_place(crowd: tuple[Standing, ...], box: Box, x: float, y: float) -> None:
    places = laid(crowd, box, all_rings=True)

    ring, area, along = spot_at(places, x, y)

    assert 1 <= ring <= 5
    assert area in {sector.area for sector in places.sectors} | {""}
    assert 0 <= along <= 1


@settings(max_examples=40, deadline=None)
@given(crowds(), st.lists(st.sampled_from(ORDER), unique=True))
def test_parts_of_life_share_the_way_round_without_overlap(crowd: tuple[Standing, ...], wanted: list[str]) -> None:
    places = lay_out(crowd, wanted, AREAS, Box(0, 0, 1100, 600), 1.0, measure)

    assert {sector.area for sector in places.sectors} == {*wanted} | {one.area for one in crowd}
    assert [sector.area for sector in places.sectors] == [
        area for area in ORDER if area in {sector.area for sector in places.sectors}
    ]
    for one, other in zip(places.sectors, places.sectors[1:], strict=False):
        assert other.start == pytest.approx(one.start + one.width)
    assert sum(sector.width for sector in places.sectors) <= 6.2832
    assert all(sector.width > 0.2 for sector in places.sectors)


def discs_apart(places: Places) -> Iterator[float]:
    """How far each two stand from each other, as a share of a disc; people of one stack count as one."""
    behind = {person for stack in places.stacks for person in stack.people[1:]}
    alone = [point for person, point in places.points.items() if person not in behind]
    for (x1, y1), (x2, y2) in combinations(alone, 2):
        yield hypot(x1 - x2, y1 - y2) / (2 * places.radius)


@settings(max_examples=60, deadline=None)
@given(crowds(), st.sampled_from((Box(20, 90, 1100, 600), Box(0, 0, 1280, 800), Box(20, 90, 760, 800))))
def test_no_disc_covers_a_disc_however_they_were_placed(crowd: tuple[Standing, ...], box: Box) -> None:
    assert all(share >= 0.98 for share in discs_apart(laid(crowd, box)))


@pytest.mark.parametrize("seed", range(48))
def test_where_there_is_no_room_for_all_names_still_nobody_covers_anybody(seed: int) -> None:
    chance = Random(seed)
    areas = chance.sample(ORDER, chance.choice((1, 2, 6, 10)))
    crowd = tuple(
        Standing(f"p{n}", "W" * 30, "", 1 if n < 6 else chance.choice((2, 2, 3, 4, 5)), chance.choice(areas))
        for n in range(chance.choice((12, 20, 30)))
    )

    assert all(share >= 0.98 for share in discs_apart(laid(crowd, Box(10, 60, 480, 320))))


@pytest.mark.parametrize("count", [1, 2, 8, 30, 81, 300])
def test_the_same_crowd_stands_in_the_same_places_each_time(count: int) -> None:
    crowd = plain(count, (1, 2, 3, 4, 5))

    first = laid(crowd, Box(0, 0, 1280, 800))
    again = laid(crowd, Box(0, 0, 1280, 800))

    assert first.points == again.points
    assert len(first.points) == count


def test_three_hundred_people_all_have_a_place_in_their_ring() -> None:
    crowd = plain(300, (1, 2, 3, 4, 5))
    places = laid(crowd, Box(0, 0, 1280, 800))

    assert all(
        places.edges[one.ring - 1] < places.share(*places.points[one.person]) < places.edges[one.ring] for one in crowd
    )


@pytest.mark.parametrize("box", [Box(0, 0, 0, 0), Box(0, 0, 30, 20), Box(5, 5, 320, 150)])
def test_a_box_that_is_too_small_does_no_harm(box: Box) -> None:
    places = laid(plain(20, (1, 2, 3, 4, 5)), box)

    assert len(places.points) == 20
    assert spot_at(places, *box.middle)[0] == 1


@settings(max_examples=40, deadline=None)
@given(crowds(most=14), st.lists(st.sampled_from(ORDER), max_size=3))
@example(
    crowd=(
        Standing("p0", "Oma", "", 1, "school", 0.0),
        Standing("p1", "Oma", "", 1, "school", 0.0),
        Standing("p2", "Oma", "", 5, "geloof_cultuur", 0.0),
    ),
    areas=["hulpverlening"] * 3,
)  # open places had no say in how wide their part of life is
@example(
    crowd=(
        Standing("p0", "Oma", "", 1, "school", 0.0),
        Standing("p1", "Oma", "", 5, "school", 0.0),
        Standing("p2", "Oma", "", 2, "buurt", 0.1),
    ),
    areas=["geloof_cultuur"] * 3,
)
def test_open_places_lie_under_nobody_and_not_on_each_other(crowd: tuple[Standing, ...], areas: list[str]) -> None:
    spots = tuple(Open(f"o{number}", area, "Iemand om mee te praten") for number, area in enumerate(areas))

    places = laid(crowd, Box(0, 0, 1280, 800), spots=spots)

    assert {f"open:o{number}" for number in range(len(areas))} <= set(places.points)
    assert all(share >= 0.98 for share in discs_apart(places))


def test_two_people_in_the_same_spot_stand_beside_each_other() -> None:
    crowd = tuple(Standing(f"p{number}", "Jo", "", 3, "familie", 0.3) for number in range(2))

    places = laid(crowd, Box(0, 0, 1280, 800))

    assert min(discs_apart(places)) >= 1


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_someone_alone_in_a_part_of_life_stands_where_they_were_let_go(place: float) -> None:
    crowd = (*plain(9, (1, 2)), Standing("x", "Jo", "", 4, "online", place))
    places = laid(crowd, Box(0, 0, 1280, 800))

    found = spot_at(places, *places.points["x"])[2]

    assert found == pytest.approx(place, abs=0.12)
