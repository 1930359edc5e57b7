"""Where everybody stands: the ring is law, nobody covers anybody, and a point on the map leads back to a place."""

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.rings.drawing import board, me, open_places, people
from game.rings.lines import lines, zigzag
from game.rings.places import ORDER, lay_out, spot_at
from game.rings.values import Area, MapLook, Open, Standing, Tie
from game.rings.words import short
from game.shapes import Box, Disc, Stroke, Text, named

BOX = Box(20, 90, 1100, 600)
AREAS = tuple(Area(one, one) for one in ORDER)
LOOK = MapLook(
    1.0,
    "child",
    ("#ffffff",) * 5,
    "#667d85",
    "#ffffff",
    "#1b1f3b",
    "#454b66",
    "#ffc845",
    ("1", "2", "3", "4", "5"),
    "ik",
)


def measure(text: str, size: float, bold: bool) -> tuple[float, float]:
    return len(text) * size * (0.6 if bold else 0.55), size * 1.3


def standing(number: int, ring: int, area: str = "familie", along: float = 0.5) -> Standing:
    return Standing(f"p{number}", f"Naam {number}", "", ring, area, along)


@st.composite
def crowds(draw: st.DrawFn) -> tuple[Standing, ...]:
    """Up to thirty people, with at most six in the inner ring."""
    rings = draw(st.lists(st.integers(1, 5), max_size=30))
    inner = [place for place, ring in enumerate(rings) if ring == 1]
    for place in inner[6:]:
        rings[place] = 3
    areas = draw(st.lists(st.sampled_from(ORDER), min_size=len(rings), max_size=len(rings)))
    return tuple(standing(number, ring, area) for number, (ring, area) in enumerate(zip(rings, areas, strict=True)))


@settings(max_examples=30, deadline=None)
@given(crowds())
def test_everybody_stands_inside_their_own_ring_and_inside_the_box(crowd: tuple[Standing, ...]) -> None:
    places = lay_out(crowd, (), AREAS, BOX, 1.0, measure)

    for one in crowd:
        x, y = places.points[one.person]
        assert places.edges[one.ring - 1] < places.share(x, y) < places.edges[one.ring]
        assert BOX.holds(x, y)


@settings(max_examples=30, deadline=None)
@given(crowds())
def test_no_disc_covers_a_disc(crowd: tuple[Standing, ...]) -> None:
    places = lay_out(crowd, (), AREAS, BOX, 1.0, measure)

    for (x1, y1), (x2, y2) in combinations(places.points.values(), 2):
        assert hypot(x1 - x2, y1 - y2) >= 2 * places.radius * 0.98


@settings(max_examples=20, deadline=None)
@given(crowds())
def test_from_ring_three_outward_everybody_stands_in_their_part_of_life(crowd: tuple[Standing, ...]) -> None:
    places = lay_out(crowd, (), AREAS, BOX, 1.0, measure)

    for one in crowd:
        if one.ring >= 3:
            assert spot_at(places, *places.points[one.person])[:2] == (one.ring, one.area)


def test_the_same_people_stand_in_the_same_places_each_time() -> None:
    crowd = tuple(standing(number, 1 + number % 5, ORDER[number % 10]) for number in range(25))

    assert lay_out(crowd, (), AREAS, BOX, 1.0, measure).points == lay_out(crowd, (), AREAS, BOX, 1.0, measure).points


@pytest.mark.parametrize("ring", range(1, 6))
@pytest.mark.parametrize("area", ORDER)
def test_the_middle_of_a_ring_and_part_of_life_leads_back_to_them(ring: int, area: str) -> None:
    places = lay_out((), ORDER, AREAS, BOX, 1.0, measure, all_rings=True)

    found_ring, found_area, along = spot_at(places, *places.point(ring, area, 0.3))

    assert (found_ring, found_area) == (ring, area)
    assert along == pytest.approx(0.3, abs=0.02)


def test_few_people_come_closer_and_while_placing_all_five_rings_are_there() -> None:
    one = (standing(1, 1),)

    assert lay_out(one, (), AREAS, BOX, 1.0, measure).rings == 2
    assert lay_out(one, (), AREAS, BOX, 1.0, measure, all_rings=True).rings == 5
    assert lay_out((standing(1, 4),), (), AREAS, BOX, 1.0, measure).rings == 4


def test_one_person_is_large_and_close_to_the_player() -> None:
    places = lay_out((standing(1, 1),), (), AREAS, BOX, 1.0, measure)
    x, y = places.points["p1"]

    assert places.radius > 40
    assert y == pytest.approx(places.y, abs=2)
    assert x > places.x


def test_an_open_place_lies_under_nobody() -> None:
    crowd = tuple(standing(number, 3, "vrienden") for number in range(4))
    spot = Open("o", "vrienden", "Iemand om mee te spelen")

    places = lay_out(crowd, (), AREAS, BOX, 1.0, measure, spots=(spot,))
    drawn = [shape for shape in open_places(places, (spot,), LOOK, measure) if isinstance(shape, Disc)]

    assert len(drawn) == 1
    for one in crowd:
        x, y = places.points[one.person]
        assert hypot(x - drawn[0].x, y - drawn[0].y) >= 2 * places.radius * 0.98


def test_everybody_is_named_and_large_enough_for_a_finger() -> None:
    crowd = tuple(standing(number, 1 + number % 5, ORDER[number % 10]) for number in range(30))
    places = lay_out(crowd, (), AREAS, BOX, 1.0, measure)

    groups = list(named(people(places, crowd, LOOK, measure)))

    assert [group.name for group in groups] == [f"person:p{number}" for number in range(30)]
    assert all(group.role == "person" and group.box.w >= 48 and group.box.h >= 48 for group in groups)


def test_a_long_name_is_cut_on_the_map() -> None:
    assert short("Bovenbuurvrouw van links") == "Bovenbuurvr…"
    assert short("Oma Koos") == "Oma Koos"


def test_five_rings_are_drawn_from_the_outside_in() -> None:
    places = lay_out((), ORDER, AREAS, BOX, 1.0, measure, all_rings=True)

    discs = [shape for shape in board(places, AREAS, LOOK, measure).shapes if isinstance(shape, Disc) and shape.ry]

    assert len(discs) == 5
    assert [disc.r for disc in discs] == sorted((disc.r for disc in discs), reverse=True)


def test_the_player_stands_in_the_middle_with_their_word() -> None:
    places = lay_out((), (), AREAS, BOX, 1.0, measure)
    texts = [shape.text for shape in me(places, LOOK, measure) if isinstance(shape, Text)]

    assert texts == ["ik"]


@pytest.mark.parametrize(
    ("line", "drawn"), [("solid", 2), ("thin", 2), ("dashed", 2), ("zigzag", 2), ("dotted", 2), ("none", 0)]
)
def test_each_kind_of_line_goes_from_one_person_to_the_other(line: str, drawn: int) -> None:
    crowd = (standing(1, 3, "familie"), standing(2, 3, "vrienden"))
    places = lay_out(crowd, (), AREAS, BOX, 1.0, measure)

    strokes = [shape for shape in lines(places, (Tie("p1", "p2", line),), LOOK) if isinstance(shape, Stroke)]

    assert len(strokes) == drawn
    for stroke in strokes:
        assert stroke.points[0] == pytest.approx(places.points["p1"])
        assert stroke.points[-1] == pytest.approx(places.points["p2"])


def test_a_line_to_somebody_without_a_place_is_not_drawn() -> None:
    places = lay_out((standing(1, 3),), (), AREAS, BOX, 1.0, measure)

    assert not list(lines(places, (Tie("p1", "gone", "solid"),), LOOK))


def test_a_zigzag_stays_within_its_height() -> None:
    wavy = zigzag([(0.0, 0.0), (200.0, 0.0)], 11, 7)

    assert max(abs(y) for _, y in wavy) <= 7.01
    assert any(y > 6 for _, y in wavy)
    assert any(y < -6 for _, y in wavy)
