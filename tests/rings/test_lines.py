"""Lines between people: they keep off everybody else where they can, many are painted as one, and only those of the chosen one are strong."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import hypot
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.rings.bows import BENDS, curve_between
from game.rings.geometry import Places
from game.rings.lines import CROWD, FAINT, MANY, lines, strong_lines
from game.rings.places import ORDER, lay_out
from game.rings.together import together
from game.rings.values import Standing, Tie
from game.shapes import Shape, Stroke
from game.stage.dashes import dashed
from tests.rings.test_drawing import BOX, WORDS, look, measure

EMPTY = lay_out((), (), WORDS, BOX, 1.0, measure, all_rings=True)
KINDS = ("solid", "thin", "dashed", "zigzag", "dotted")
Point = tuple[float, float]


def crowd(count: int) -> tuple[Standing, ...]:
    chance = Random(count)
    rings = [1 if number < 5 else chance.randint(2, 5) for number in range(count)]
    return tuple(
        Standing(f"p{number}", f"Naam {number}", "", ring, chance.choice(ORDER), chance.random())
        for number, ring in enumerate(rings)
    )


def ties(count: int, people: int) -> tuple[Tie, ...]:
    chance = Random(count)
    pairs: dict[tuple[int, ...], None] = {}
    while len(pairs) < count:
        pairs[tuple(sorted(chance.sample(range(people), 2)))] = None
    return tuple(Tie(f"p{a}", f"p{b}", KINDS[number % 5]) for number, (a, b) in enumerate(pairs))


def at(points: dict[str, Point], me: float = 30) -> Places:
    places = EMPTY
    return Places(
        BOX, places.x, places.y, places.rx, places.ry, places.edges, places.sectors, 30, me, 12, points,
    )  # fmt: skip


def nearest(curve: Sequence[Point], x: float, y: float) -> float:
    """How far a point lies from a line through points."""
    return min(
        hypot(x1 + (x2 - x1) * n / 10 - x, y1 + (y2 - y1) * n / 10 - y)
        for (x1, y1), (x2, y2) in pairwise(curve)
        for n in range(11)
    )


def strokes(shapes: Sequence[Shape]) -> list[Stroke]:
    return [shape for shape in shapes if isinstance(shape, Stroke)]


spots = st.tuples(st.floats(150, 1000), st.floats(130, 640))


@settings(max_examples=100, deadline=None)
@given(spots, spots, spots)
def test_a_line_goes_around_one_other_person_wherever_the_three_stand(a: Point, b: Point, other: Point) -> None:
    apart = min(hypot(other[0] - end[0], other[1] - end[1]) for end in (a, b))
    assume(hypot(a[0] - b[0], a[1] - b[1]) > 240)
    assume(apart > 75)  # closer to an end there is no way around
    places = replace(at({"a": a, "b": b, "c": other}), x=500.0, y=-2000.0, rx=9000.0, ry=9000.0)  # nobody else is near

    curve = curve_between(places, "a", "b")

    assert nearest(curve, *other) > places.radius + 3


def test_a_line_goes_around_the_player_too() -> None:
    places = at({})
    through = {"a": (places.x - 300, places.y - 5), "b": (places.x + 300, places.y + 5)}

    curve = curve_between(at(through, me=60), "a", "b")

    assert nearest(curve, places.x, places.y) > 60


def test_where_somebody_is_always_in_the_way_the_line_is_drawn_all_the_same() -> None:
    wall = {f"w{n}": (500.0, 100.0 + n * 40) for n in range(15)}

    curve = curve_between(at({"a": (200, 360), "b": (900, 380), **wall}), "a", "b")

    assert (curve[0], curve[-1]) == ((200, 360), (900, 380))


def test_no_line_bows_out_of_the_map_when_it_can_stay_in_it() -> None:
    places = at({})
    left, right = ((places.x + side * places.rx, places.y - 0.915 * places.ry) for side in (-0.4, 0.4))

    for ends in ((left, right), (right, left)):
        curve = curve_between(at({"a": ends[0], "b": ends[1]}), "a", "b")

        assert max(places.share(*point) for point in curve) <= 1


def test_someone_at_the_far_end_of_the_list_is_kept_off_as_well_as_the_first() -> None:
    others = {f"o{n}": (20.0 + n, 20.0) for n in range(60)}

    curve = curve_between(at({"a": (300, 200), "b": (700, 200), **others, "last": (500, 200)}), "a", "b")

    assert nearest(curve, 500, 200) > 30


def test_the_curve_of_a_bow_is_round_and_its_pieces_are_short() -> None:
    curve = curve_between(at({"a": (150, 150), "b": (1000, 600)}), "a", "b")

    assert max(hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(curve)) <= 40
    assert len(BENDS) == len(set(BENDS))


def test_up_to_fifteen_lines_are_all_strong_and_of_more_only_those_of_the_chosen_one() -> None:
    few, many = ties(MANY, 12), ties(MANY + 1, 12)

    assert strong_lines(few, "p1") is None
    assert strong_lines(many, "p1") == frozenset((tie.a, tie.b) for tie in many if "p1" in (tie.a, tie.b))
    assert strong_lines(many, "") == frozenset()


def test_faint_lines_lie_under_the_strong_ones_and_have_less_ink() -> None:
    places = lay_out(crowd(12), (), WORDS, BOX, 1.0, measure)
    many = ties(MANY + 5, 12)
    strong = strong_lines(many, "p1")
    assert strong

    drawn = strokes(list(lines(places, many, look(), strong)))

    faint = [number for number, stroke in enumerate(drawn) if stroke.colour == look().ink + FAINT]
    clear = [number for number, stroke in enumerate(drawn) if stroke.colour == look().ink]
    assert faint
    assert len(clear) == len(strong)
    assert max(faint) < min(clear)


def test_hundreds_of_lines_become_a_few_strokes_and_lose_nothing() -> None:
    people = crowd(60)
    places = lay_out(people, (), WORDS, BOX, 1.0, measure)
    many = ties(400, 60)

    drawn = strokes(list(lines(places, many, look())))

    assert len(drawn) <= 6
    inked = {stroke.width: stroke for stroke in drawn if stroke.colour == look().ink}
    solid = dashed(inked[5.0].points, inked[5.0].dash)
    expected = [curve_between(places, tie.a, tie.b) for tie in many if tie.line == "solid"]
    assert len(solid) == len(expected)
    for piece, curve in zip(solid, expected, strict=True):
        assert piece[0] == pytest.approx(curve[0], abs=0.1)
        assert piece[-1] == pytest.approx(curve[-1], abs=0.1)


@settings(max_examples=12, deadline=None)  # each looks at every dash for every end: that takes long
@given(
    st.lists(st.lists(spots, min_size=2, max_size=5, unique=True), min_size=1, max_size=6),
    st.sampled_from(((), (14.0, 10.0), (1.0, 9.0))),
)
def test_strokes_together_are_drawn_where_each_of_them_was(ways: list[list[Point]], dash: tuple[float, ...]) -> None:
    single = [Stroke(tuple(way), "#000000", 3, dash=dash) for way in ways]

    one = together(single)

    wanted = [piece for stroke in single for piece in in_pieces(stroke) if long(piece) > 0.5]  # less is left out
    pieces = [piece for piece in in_pieces(one) if len(piece) > 1]
    for x, y in (point for piece in wanted for point in (piece[0], piece[-1])):
        assert min(nearest(piece, x, y) for piece in pieces) < 1.1
    assert sum(map(long, pieces)) == pytest.approx(sum(map(long, wanted)), abs=1.1 * len(ways))


def in_pieces(stroke: Stroke) -> Sequence[Sequence[Point]]:
    """What is drawn of a stroke."""
    return dashed(stroke.points, stroke.dash) if stroke.dash else (stroke.points,)


def long(piece: Sequence[Point]) -> float:
    return sum(hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(piece))


def test_more_strong_lines_than_a_few_dozen_have_their_halos_under_all_of_them() -> None:
    places = lay_out(crowd(40), (), WORDS, BOX, 1.0, measure)

    drawn = strokes(list(lines(places, ties(CROWD + 1, 40), look())))

    halos = [stroke.colour == look().rings[2] for stroke in drawn]
    assert halos == sorted(halos, reverse=True)
    assert sum(halos) == 1


@pytest.mark.parametrize(
    "tie", [Tie("p1", "gone", "solid"), Tie("gone", "p1", "zigzag"), Tie("p1", "p2", "none")], ids=lambda tie: tie.line
)
@pytest.mark.parametrize("strong", [None, frozenset[tuple[str, str]]()])
def test_a_line_to_somebody_who_is_gone_and_one_that_is_none_are_not_drawn(
    tie: Tie, strong: frozenset[tuple[str, str]] | None
) -> None:
    places = lay_out(crowd(5), (), WORDS, BOX, 1.0, measure)

    assert list(lines(places, (tie,), look(), strong)) == []


def test_a_line_of_a_kind_that_nobody_knows_is_a_thin_one() -> None:
    places = lay_out(crowd(5), (), WORDS, BOX, 1.0, measure)

    unknown, thin = (list(lines(places, (Tie("p1", "p2", kind),), look())) for kind in ("wobbly", "thin"))

    assert unknown == thin
