"""Finding shapes by name and by place, and putting them somewhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.shapes import Arc, Box, Disc, Group, Line, Picture, Rect, Shape, Stroke, Text, at, find, moved, named

WHOLE = Box(0, 0, 100, 100)
SMALL = Box(40, 40, 20, 20)
EVERY_SHAPE: tuple[Shape, ...] = (
    Rect(Box(1, 2, 30, 40), "#ffffff", "#1b1f3b", 2, 5, (3, 4)),
    Disc(10, 20, 5, 7, "#ffffff", "#1b1f3b", 2, (3, 4)),
    Line(1, 2, 30, 40, "#1b1f3b", 3, (3, 4)),
    Arc(10, 20, 5, 7, 0.5, 2.5, "#1b1f3b", 3),
    Stroke(((1, 2), (30, 40), (5, 6)), "#1b1f3b", 3, "#ffffff", (3, 4)),
    Text(1, 2, "Oma", 20, "#1b1f3b", True, "adult", "end", 90, 1.5, True, (0, 2)),
    Picture(Box(1, 2, 30, 40), "zon", "#1b1f3b", "de zon"),
)


def button(name: str, box: Box = SMALL, *inside: Shape) -> Group:
    return Group(inside, box, name, "button")


def person(name: str, x: float, y: float, half: float = 20) -> Group:
    return Group((), Box(x - half, y - half, 2 * half, 2 * half), name, "person")


def test_names_come_in_the_order_in_which_they_are_drawn_also_from_inside_others() -> None:
    shapes = (Group((button("a"), Group((button("b"),), WHOLE)), WHOLE, "outer"), Disc(1, 1, 1), button("c"))

    assert [group.name for group in named(shapes)] == ["outer", "a", "b", "c"]


def test_a_group_deep_inside_is_found_by_its_name() -> None:
    wanted = button("wanted")

    assert find((Group((Group((wanted,), WHOLE),), WHOLE),), "wanted") is wanted
    assert find((wanted,), "other") is None


def test_what_lies_on_top_is_touched() -> None:
    assert at((button("under", WHOLE), button("over")), 50, 50) == "over"
    assert at((button("under", WHOLE), button("over")), 10, 10) == "under"


def test_what_stands_inside_something_touchable_is_touched_first() -> None:
    assert at((button("outer", WHOLE, button("inner")),), 50, 50) == "inner"


def test_a_name_without_a_role_cannot_be_touched() -> None:
    assert at((Group((), WHOLE, "sign"),), 50, 50) == ""
    assert at((button("under", WHOLE), Group((), WHOLE, "sign")), 50, 50) == "under"


def test_beside_everything_nothing_is_touched() -> None:
    assert at((button("a"),), 39, 50) == ""
    assert at((button("a"),), 60, 50) == ""
    assert at((button("a"),), 40, 59.9) == "a"
    assert at((), 0, 0) == ""


@pytest.mark.parametrize("turned", [False, True])
def test_of_people_who_share_room_the_nearest_is_meant(turned: bool) -> None:
    people = (person("left", 40, 50), person("right", 60, 50))
    shapes = people[::-1] if turned else people

    assert at(shapes, 47, 50) == "left"
    assert at(shapes, 53, 50) == "right"


def test_a_button_over_a_person_is_touched_and_a_person_over_a_button_too() -> None:
    assert at((person("p", 50, 50), button("b", WHOLE)), 50, 50) == "b"
    assert at((button("b", WHOLE), person("p", 50, 50), person("q", 55, 50)), 50, 50) == "p"


@pytest.mark.parametrize("shape", EVERY_SHAPE, ids=lambda shape: type(shape).__name__)
@given(dx=st.integers(-1000, 1000), dy=st.integers(-1000, 1000))
def test_a_moved_shape_moves_back_to_itself(shape: Shape, dx: int, dy: int) -> None:
    there = moved(shape, dx, dy)

    assert moved(there, -dx, -dy) == shape
    assert (there == shape) == (dx == dy == 0)


def test_each_kind_of_shape_moves_as_far_as_was_asked() -> None:
    rect, disc, line, arc, stroke, text, picture = (moved(shape, 100, 200) for shape in EVERY_SHAPE)

    assert isinstance(rect, Rect)
    assert isinstance(picture, Picture)
    assert rect.box == picture.box == Box(101, 202, 30, 40)
    assert isinstance(disc, Disc)
    assert isinstance(arc, Arc)
    assert (disc.x, disc.y) == (arc.x, arc.y) == (110, 220)
    assert isinstance(line, Line)
    assert (line.x1, line.y1, line.x2, line.y2) == (101, 202, 130, 240)
    assert isinstance(stroke, Stroke)
    assert stroke.points == ((101, 202), (130, 240), (105, 206))
    assert isinstance(text, Text)
    assert (text.x, text.y) == (101, 202)


def test_a_moved_group_takes_everything_in_it_along_and_keeps_its_name() -> None:
    group = Group((button("inner", Box(10, 10, 20, 20), Disc(20, 20, 5)),), WHOLE, "outer", "tile", "said", still=True)

    there = moved(group, 100, 0)

    assert isinstance(there, Group)
    assert (there.name, there.role, there.label, there.still, there.box) == (
        "outer",
        "tile",
        "said",
        True,
        Box(100, 0, 100, 100),
    )
    assert at((there,), 115, 15) == "inner"
    assert find((there,), "inner") == button("inner", Box(110, 10, 20, 20), Disc(120, 20, 5))
