"""What the map looks like: names, badges, lines and colours, as shapes."""

from collections.abc import Iterator
from colorsys import rgb_to_hsv
from dataclasses import replace
from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rings.badges import AREAS, badge, star
from game.rings.drawing import board, me, open_places, people
from game.rings.faces import person_at
from game.rings.geometry import Places
from game.rings.lines import lines, zigzag
from game.rings.places import ORDER, lay_out
from game.rings.values import Area, MapLook, Open, Standing, Tie
from game.rings.words import LONGEST_NAME, short
from game.shapes import Box, Disc, Group, Line, Picture, Rect, Shape, Shapes, Stroke, Text, named
from game.shapes.graphemes import graphemes
from game.ui.themes import Colours

COLOURS = Colours()
WORDS = tuple(Area(one, one.replace("_", " ")) for one in ORDER)
SPOT = Open("o", "vrienden", "Iemand om mee te spelen")
BOX = Box(20, 90, 1100, 600)
LETTERS = (
    "e\u0301",
    "\U0001f469\U0001f3fd\u200d\U0001f692",
    "\U0001f1f3\U0001f1f1",
    "\u0646\u064e",
)  # one each, of several signs


def measure(text: str, size: float, bold: bool) -> tuple[float, float]:
    return len(text) * size * (0.6 if bold else 0.55), size * 1.3


def look(unit: float = 1.0, **more: object) -> MapLook:
    return MapLook(
        unit, "child", COLOURS.rings, COLOURS.ring_line, COLOURS.paper, COLOURS.ink, COLOURS.ink2, COLOURS.sun,
        ("dichtbij", "fijn", "bekend", "soms", "verder weg"), "ik", **more,  # type: ignore[arg-type]
    )  # fmt: skip


CROWD = tuple(
    Standing(
        f"p{n}", f"Naam {n}", "zon" if n % 2 else "", 1 + n % 5, ORDER[n % 10], kind="herinnering" if n == 3 else "mens"
    )
    for n in range(10)
)
PLACES = lay_out(CROWD, (), WORDS, BOX, 1.0, measure, spots=(SPOT,))


def flat(shapes: Shapes) -> Iterator[Shape]:
    for shape in shapes:
        yield shape
        if isinstance(shape, Group):
            yield from flat(shape.shapes)


def whole_map(places: Places = PLACES) -> list[Shape]:
    ties = [Tie(f"p{n}", f"p{n + 1}", kind) for n, kind in enumerate(("solid", "thin", "dashed", "zigzag", "dotted"))]
    return list(
        flat(
            (
                board(places, WORDS, look(), measure),
                *me(places, look(me_picture="zon"), measure),
                *lines(places, ties, look()),
                *people(places, CROWD, look(), measure, "p1"),
                *open_places(places, (SPOT,), look(), measure),
            )
        )
    )


def colours(shape: Shape) -> list[str]:
    names = ("fill", "line", "colour")
    return [colour for name in names if (colour := getattr(shape, name, ""))]


def is_red(colour: str) -> bool:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    hue, strength, value = rgb_to_hsv(red, green, blue)
    return (hue < 18 / 360 or hue > 340 / 360) and strength > 0.35 and value > 0.4


def test_nothing_on_the_map_is_red() -> None:
    seen = {colour for shape in whole_map() for colour in colours(shape)} | {fill for fill, _ in AREAS.values()}

    assert len(seen) > 15
    assert not [colour for colour in seen if is_red(colour)]
    assert is_red("#cc2222")


def test_every_ring_and_every_part_of_life_with_people_is_named() -> None:
    texts = [shape.text for shape in flat((board(PLACES, WORDS, look(), measure),)) if isinstance(shape, Text)]

    assert texts[:5] == ["dichtbij", "fijn", "bekend", "soms", "verder weg"]
    assert set(texts[5:]) == {area.label for area in WORDS}


@pytest.mark.parametrize("count", [0, 1, 4, 10])
def test_the_words_of_the_map_stand_inside_its_box(count: int) -> None:
    places = lay_out(CROWD[:count], ORDER, WORDS, BOX, 1.0, measure, all_rings=True)

    for shape in flat((board(places, WORDS, look(), measure),)):
        if isinstance(shape, Text):
            wide = measure(shape.text, shape.size, shape.bold)[0]
            left = shape.x - wide / 2 if shape.align == "centre" else shape.x
            assert BOX.x - 1 <= left
            assert left + wide <= BOX.x + BOX.w + 1
            assert BOX.y - 1 <= shape.y <= BOX.y + BOX.h


def test_names_of_parts_of_life_stand_beside_each_other_and_not_on_top_of_one_another() -> None:
    places = lay_out((), ORDER, WORDS, BOX, 1.0, measure, all_rings=True)
    paper = COLOURS.paper

    pills = [
        shape.box
        for shape in board(places, WORDS, look(), measure).shapes
        if isinstance(shape, Rect) and shape.fill == paper
    ]

    assert len(pills) == 10
    for number, one in enumerate(pills):
        for other in pills[number + 1 :]:
            apart = one.x + one.w <= other.x or other.x + other.w <= one.x
            assert apart or one.y + one.h <= other.y or other.y + other.h <= one.y


@pytest.mark.parametrize("unit", [0.4, 1.0, 2.0])
def test_everybody_is_a_named_group_that_a_finger_can_hit(unit: float) -> None:
    places = lay_out(CROWD, (), WORDS, BOX, unit, measure)

    groups = list(named(people(places, CROWD, look(unit), measure, "p4")))

    assert [(group.name, group.role, group.label) for group in groups] == [
        (f"person:{one.person}", "person", one.name) for one in CROWD
    ]
    assert all(min(group.box.w, group.box.h) >= 48 * unit - 1e-6 for group in groups)
    assert [group.name for group in groups if group.chosen] == ["person:p4"]
    for group, one in zip(groups, CROWD, strict=True):
        assert group.box.middle == pytest.approx(places.points[one.person])


def test_on_paper_nobody_can_be_touched() -> None:
    assert not list(named(people(PLACES, CROWD, look(), measure, touch=False)))


def test_a_disc_shows_the_picture_or_two_letters_and_the_name_stands_under_it() -> None:
    for group, one in zip(people(PLACES, CROWD, look(), measure), CROWD, strict=True):
        assert isinstance(group, Group)
        pictures = [shape.name for shape in group.shapes if isinstance(shape, Picture)]
        texts = [shape for shape in group.shapes if isinstance(shape, Text)]
        assert pictures == (["zon"] if one.picture else [])
        assert [text.text for text in texts] == ([] if one.picture else ["Na"]) + [one.name]
        assert texts[-1].y > PLACES.points[one.person][1] + PLACES.radius - 1


def test_a_memory_has_a_star_and_nobody_else() -> None:
    stars = [
        one.person
        for one, group in zip(CROWD, people(PLACES, CROWD, look(), measure), strict=True)
        if any(isinstance(shape, Stroke) and shape.fill == "#ffd84d" for shape in flat((group,)))
    ]

    assert stars == ["p3"]


@pytest.mark.parametrize("area", [*AREAS, "onbekend", ""])
def test_the_badge_of_a_part_of_life_stays_near_its_middle(area: str) -> None:
    shape = badge(area, 100, 50, 10, "#1b1f3b", 1)

    if isinstance(shape, Disc):
        assert (shape.x, shape.y) == (100, 50)
        assert shape.r <= 10
    else:
        assert isinstance(shape, Stroke)
        assert max(hypot(x - 100, y - 50) for x, y in shape.points) <= 14.2
        assert shape.fill


def test_no_two_parts_of_life_have_the_same_sign() -> None:
    signs = {area: badge(area, 0, 0, 10, "#1b1f3b", 1) for area in AREAS}

    assert len({shape for _, shape in AREAS.values()}) == len(AREAS)
    assert len({fill for fill, _ in AREAS.values()}) == len(AREAS)
    assert len(set(signs.values())) == len(AREAS)
    assert set(AREAS) == set(ORDER)


def test_a_star_has_five_points() -> None:
    shape = star(0, 0, 10, "#1b1f3b", 1)

    assert isinstance(shape, Stroke)
    assert sum(hypot(x, y) > 10 for x, y in shape.points) == 5


@given(st.text(max_size=30))
def test_a_name_on_the_map_is_at_most_twelve_letters(name: str) -> None:
    shown = short(name)

    assert len(graphemes(shown)) <= LONGEST_NAME
    assert shown == name if len(graphemes(name)) <= LONGEST_NAME else shown.endswith("…")
    assert name.startswith(shown.removesuffix("…").rstrip())


@pytest.mark.parametrize("letter", LETTERS, ids=ascii)
def test_no_letter_of_a_name_on_the_map_is_cut_in_two(letter: str) -> None:
    assert short(letter * 12) == letter * 12
    assert short(letter * 40) == letter * 11 + "…"
    assert short(letter * 5 + " " + letter * 20) == letter * 5 + "…"


@pytest.mark.parametrize("letter", LETTERS, ids=ascii)
@pytest.mark.parametrize(("r", "whole"), [(40.0, 2), (4.0, 1)])
def test_the_letters_in_a_disc_are_whole_ones(letter: str, r: float, whole: int) -> None:
    someone = Standing("p", letter * 4, "", 1, "familie")

    shapes = person_at((0.0, 0.0), someone, replace(PLACES, radius=r), look(), measure).shapes

    assert next(shape.text for shape in shapes if isinstance(shape, Text)) == letter * whole


def test_a_name_is_not_cut_after_a_space() -> None:
    assert short("Tante Ria en oom Jan") == "Tante Ria…"
    assert short("Tante Marie van der Berg") == "Tante Marie…"


def test_each_kind_of_line_looks_different_and_all_are_ink() -> None:
    drawn = {
        kind: list(lines(PLACES, (Tie("p1", "p6", kind),), look()))[-1]
        for kind in ("solid", "thin", "dashed", "zigzag", "dotted")
    }

    seen = set()
    for stroke in drawn.values():
        assert isinstance(stroke, Stroke)
        assert stroke.colour == COLOURS.ink
        seen.add((stroke.width, stroke.dash, len(stroke.points)))
    assert len(seen) == 5


@pytest.mark.parametrize("kind", ["solid", "thin", "dashed", "zigzag", "dotted"])
@pytest.mark.parametrize(("a", "b"), [("p0", "p5"), ("p5", "p0"), ("p2", "p7"), ("p4", "p9")])
def test_a_line_begins_and_ends_at_the_two_people_and_does_not_jump(kind: str, a: str, b: str) -> None:
    for stroke in lines(PLACES, (Tie(a, b, kind),), look()):
        assert isinstance(stroke, Stroke)
        assert stroke.points[0] == pytest.approx(PLACES.points[a])
        assert stroke.points[-1] == pytest.approx(PLACES.points[b])
        assert all(hypot(x2 - x1, y2 - y1) < 40 for (x1, y1), (x2, y2) in pairwise(stroke.points))


def test_a_line_bows_around_somebody_who_stands_between_two_others() -> None:
    crowd = tuple(Standing(f"q{n}", "Jo", "", 3, "vrienden", 0.5) for n in range(3))
    places = lay_out((*CROWD, *crowd), (), WORDS, BOX, 1.0, measure)
    left, middle, right = (300.0, 200.0), (500.0, 200.0), (700.0, 200.0)
    moved = Places(
        places.box, places.x, places.y, places.rx, places.ry, places.edges, places.sectors, 30, 30, 12,
        {"q0": left, "q1": middle, "q2": right},
    )  # fmt: skip

    stroke = list(lines(moved, (Tie("q0", "q2", "solid"),), look()))[-1]

    assert isinstance(stroke, Stroke)
    assert min(hypot(x - 500, y - 200) for x, y in stroke.points) > 30


@pytest.mark.parametrize("tie", [Tie("p1", "p1", "solid"), Tie("p1", "p1", "zigzag")])
def test_a_line_from_someone_to_the_same_does_no_harm(tie: Tie) -> None:
    for stroke in lines(PLACES, (tie,), look()):
        assert isinstance(stroke, Stroke)
        assert stroke.points[0] == stroke.points[-1]


points = st.tuples(st.floats(-500, 500), st.floats(-500, 500))


@given(st.lists(points, min_size=1, max_size=8), st.floats(1, 30), st.floats(1, 20))
def test_a_zigzag_stays_within_its_height_of_the_line_and_keeps_its_ends(
    way: list[tuple[float, float]], step: float, high: float
) -> None:
    wavy = zigzag(way, step, high)

    assert wavy[0] == way[0]
    assert wavy[-1] == way[-1]
    for x, y in wavy:
        assert min(far(x, y, *one, *other) for one, other in pairwise((*way, way[-1]))) <= high + 0.01


def far(x: float, y: float, x1: float, y1: float, x2: float, y2: float) -> float:
    """How far a point lies from a piece of a line."""
    length = hypot(x2 - x1, y2 - y1) ** 2
    along = min(1.0, max(0.0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length)) if length else 0.0
    return hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))


def test_borders_of_parts_of_life_run_from_the_inner_ring_to_the_rim() -> None:
    borders = [shape for shape in board(PLACES, WORDS, look(), measure).shapes if isinstance(shape, Line)]

    assert len(borders) == len(PLACES.sectors) + 1
    for line in borders:
        assert PLACES.share(line.x1, line.y1) == pytest.approx(PLACES.edges[1])
        assert PLACES.share(line.x2, line.y2) == pytest.approx(1)


def test_the_map_is_kept_as_one_picture_and_what_moves_is_not() -> None:
    ground = board(PLACES, WORDS, look(), measure)

    assert ground.still
    assert ground.box == BOX
    assert not any(isinstance(shape, Group) and shape.still for shape in people(PLACES, CROWD, look(), measure))


def test_an_open_place_shows_its_word_and_lies_in_its_part_of_life() -> None:
    shapes = list(open_places(PLACES, (SPOT,), look(), measure))

    assert [shape.text for shape in shapes if isinstance(shape, Text)] == [short(SPOT.label)]
    disc = next(shape for shape in shapes if isinstance(shape, Disc))
    picture = next(shape for shape in shapes if isinstance(shape, Picture))
    assert (disc.x, disc.y) == PLACES.points["open:o"]
    assert picture.box.w == pytest.approx(2 * disc.r)  # the picture has the dashed ring
    older = [shape for shape in open_places(PLACES, (SPOT,), look(coloured=True), measure) if isinstance(shape, Disc)]
    assert older[0].dash
