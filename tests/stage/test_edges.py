"""Edges and extremes of painting: no dark rims, nothing that depends on what was painted before, and no shape that does harm."""

from itertools import pairwise, product
from math import hypot

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.shapes import Arc, Box, Disc, Group, Line, Picture, Rect, Shape, Shapes, Stroke, Text, moved
from game.stage.dashes import dashed
from game.stage.painter import Painter
from game.stage.pictures import Pictures
from game.stage.text import Lettering

SIZE = (160, 120)
WHITE, INK = "#ffffff", "#1b1f3b"
LIGHT: Shapes = (
    Rect(Box(20, 20, 60, 40), fill=WHITE, radius=14),
    Rect(Box(20.4, 20.6, 60, 40), fill=WHITE, line=INK, radius=14),
    Disc(60, 60, 25, fill=WHITE),
    Disc(60.3, 60.7, 25, 12, fill=WHITE, line=INK),
    Line(20, 20, 130, 77, WHITE, 7),
    Line(20, 20, 130, 77, WHITE, 5, (9, 8)),
    Arc(70, 60, 40, 30, 0.2, 4, WHITE, 5),
    Stroke(((20, 100), (60, 20), (100, 90)), WHITE, 4),
    Stroke(((20, 100), (60, 20), (100, 90)), "", 0, WHITE),
    Text(20, 20, "Oma Koos", 24, WHITE, True),
    Picture(Box(20, 20, 60, 60), "glyph:stop", WHITE),
)
EXTREME: tuple[Shape, ...] = (
    *(Disc(60, 60, r, ry, fill=WHITE, line=INK, width=2, dash=dash)
      for r, ry, dash in ((0, 0, ()), (-5, 0, ()), (5, -3, ()), (-5, 0, (3, 3)), (0.01, 0, ()))),
    *(Rect(Box(60, 60, w, h), fill=WHITE, line=INK, width=2, radius=4, dash=dash)
      for w, h, dash in ((0, 0, ()), (-20, -20, ()), (20, -20, (3, 3)), (0, 30, ()))),
    Rect(Box(60, 60, -20, -20), fill=WHITE),
    Group((Disc(60, 60, 5, fill=WHITE),), Box(60, 60, -10, -10), still=True),
    Group((Disc(60, 60, 5, fill=WHITE),), Box(0, 0, 0, 0), still=True),
    Line(60, 60, 60, 60, INK, 0),
    Line(60, 60, 90, 90, INK, -4),
    Line(60, 60, 90, 90, INK, 2, (0, 0)),
    Stroke((), INK, 2, WHITE),
    Stroke(((60, 60),), INK, 2, WHITE),
    Stroke(((60, 60), (70, 70)), "", 2, WHITE),
    Arc(60, 60, 0, 0, 0, 3, INK),
    Arc(60, 60, -9, 9, 3, 0, INK),
    Text(60, 60, "", 20, INK, wrap=50),
    Text(60, 60, "x\ny", 0, INK, wrap=-5),
    Text(60, 60, "hallo", 20, INK, wrap=0.5),
    Picture(Box(60, 60, 0, -9), "zon"),
)  # fmt: skip


def painter() -> Painter:
    return Painter(Lettering(), Pictures())


def painted(shapes: Shapes, hand: Painter | None = None, ground: str = WHITE) -> pygame.Surface:
    surface = pygame.Surface(SIZE)
    surface.fill(pygame.Color(ground))
    (hand or painter()).paint(surface, shapes)
    return surface


def pixels(shapes: Shapes, hand: Painter | None = None, ground: str = WHITE) -> bytes:
    return pygame.image.tobytes(painted(shapes, hand, ground), "RGB")


@pytest.mark.parametrize("shape", LIGHT, ids=lambda shape: type(shape).__name__)
def test_a_white_shape_on_white_shows_no_rim(shape: Shape) -> None:
    assert min(pixels((shape,))) >= 243
    assert pixels((shape,), ground=INK) != pixels((), ground=INK)


@pytest.mark.parametrize("shape", LIGHT, ids=lambda shape: type(shape).__name__)
def test_a_white_shape_in_a_kept_group_shows_no_rim(shape: Shape) -> None:
    assert min(pixels((Group((shape,), Box(0, 0, 150, 110), still=True),))) >= 243


@pytest.mark.parametrize("shape", EXTREME, ids=lambda shape: type(shape).__name__)
def test_a_shape_without_room_does_no_harm_to_what_is_beside_it(shape: Shape) -> None:
    surface = painted((shape,))

    far = [surface.get_at((x, y))[:3] for x, y in product(range(0, 160, 3), range(0, 120, 3)) if x < 45 or y < 45]
    assert set(far) == {(255, 255, 255)}


@pytest.mark.parametrize("shape", [*LIGHT, *EXTREME], ids=lambda shape: type(shape).__name__)
@pytest.mark.parametrize("away", [(-9000, 0), (9000, 0), (0, -9000), (0, 9000)])
def test_a_shape_far_outside_paints_nothing(shape: Shape, away: tuple[int, int]) -> None:
    assert pixels((moved(shape, *away),), ground=INK) == pixels((), ground=INK)


def test_a_filled_shape_larger_than_any_window_covers_it() -> None:
    surface = painted((Stroke(((-9000, -9000), (9000, -9000), (0, 9000)), "", 0, INK),))

    assert surface.get_at((5, 5)) == surface.get_at((150, 110)) == pygame.Color(INK)


sizes = st.floats(1, 40)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(sizes, sizes, sizes), min_size=2, max_size=6))
def test_a_shape_looks_the_same_whatever_was_painted_before(them: list[tuple[float, float, float]]) -> None:
    shapes: Shapes = tuple(
        shape
        for a, b, c in them
        for near in (0.0, 0.03, 0.06)
        for shape in (
            Disc(60 + c, 60, a + near, b, WHITE, "#000000", c / 8),
            Rect(Box(c, 10, a + near, b), WHITE, "#000000", c / 8, c / 3),
            Stroke(((a, b), (b + near, c), (c, a + near)), "#000000", c / 8),
        )
    )
    hand = painter()
    hand.paint(pygame.Surface(SIZE), shapes)

    for shape in shapes[:9]:
        assert pixels((shape,), hand) == pixels((shape,))


@pytest.mark.parametrize("box", [Box(0, 0, 160, 120), Box(-10, -10, 200, 200), Box(20, 10, 200, 200)])
def test_the_ground_shows_through_a_kept_group_without_a_ground_of_its_own(box: Box) -> None:
    shapes = (Disc(60, 60, 20, fill=WHITE, line=INK, width=2),)

    kept = painted((Group(shapes, box, still=True),), ground="#86c79c")

    assert kept.get_at((150, 110)) == kept.get_at((10, 10)) == pygame.Color("#86c79c")
    assert kept.get_at((60, 60)) == pygame.Color(WHITE)


def test_a_rectangle_with_a_dashed_border_keeps_its_ground() -> None:
    surface = painted((Rect(Box(40, 40, 60, 40), INK, "#86c79c", 2, 6, (5, 4)),))

    assert surface.get_at((70, 60)) == pygame.Color(INK)


@pytest.mark.parametrize(
    ("align", "rtl", "wrap", "left", "right"),
    [
        ("start", False, 0, 20, None), ("start", False, 120, 20, None), ("start", True, 120, None, 140),
        ("end", False, 0, None, 20), ("end", True, 120, 20, None),
    ],
)  # fmt: skip
def test_a_text_begins_or_ends_where_it_was_asked_to(
    align: str, rtl: bool, wrap: float, left: int | None, right: int | None
) -> None:
    x = right if right is not None and wrap == 0 else 20
    ink = painted((Text(x or 0, 40, "IlI", 20, INK, align=align, wrap=wrap, rtl=rtl),))  # type: ignore[arg-type]
    mask = pygame.mask.from_threshold(ink, (255, 255, 255), (200, 200, 200))
    mask.invert()
    found = mask.get_bounding_rects()

    if left is not None:
        assert min(one.left for one in found) == pytest.approx(left, abs=3)
    if right is not None:
        assert max(one.right for one in found) == pytest.approx(right, abs=3)


def test_a_text_in_the_middle_has_as_much_room_on_either_side() -> None:
    ink = painted((Text(80, 40, "HOOH", 20, INK, align="centre"),))
    mask = pygame.mask.from_threshold(ink, (255, 255, 255), (200, 200, 200))
    mask.invert()
    found = mask.get_bounding_rects()

    assert min(one.left for one in found) + max(one.right for one in found) == pytest.approx(160, abs=2)


lengths = st.floats(0.5, 30)
points = st.tuples(st.floats(-200, 200), st.floats(-200, 200))


@given(st.lists(points, min_size=2, max_size=6), st.lists(lengths, min_size=2, max_size=2))
def test_dashes_lie_on_the_line_and_are_as_long_as_asked(way: list[tuple[float, float]], dash: list[float]) -> None:
    def length(piece: tuple[tuple[float, float], ...]) -> float:
        return sum(hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(piece))

    pieces, whole = dashed(way, dash), length(tuple(way))

    assert not pieces or pieces[0][0] == way[0]
    assert all(length(piece) <= dash[0] + 0.01 for piece in pieces)
    assert all(length(piece) == pytest.approx(dash[0], abs=0.01) for piece in pieces[:-1])
    assert sum(map(length, pieces)) <= whole + 0.01
