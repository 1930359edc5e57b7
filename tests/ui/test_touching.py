"""What is touched: keys, tiles, buttons and ways out, in every window large enough and in both directions."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.screens.desk import Desk
from game.screens.typing import Typing
from game.shapes import Box, Group, Shapes, Text, Touch, named
from game.stage.text import Lettering
from game.ui.button import button, person_chip, tile
from game.ui.focus import can_focus, next_focus
from game.ui.keyboard import Keys, draw_keyboard
from game.ui.layout import columns, grid, rows
from game.ui.look import Look, Size, look_for
from game.ui.page import EXITS, exits
from game.ui.picking import fit, pick_from, turn_page

MEASURE = Lettering().measure
SIZES = (Size(1280, 800), Size(1024, 600), Size(800, 1280), Size(2560, 1600))
WORDS = {name: name for name, _ in EXITS}


def look(size: Size = SIZES[0], *, rtl: bool = False) -> Look:
    return look_for(size, MEASURE, rtl=rtl)


def texts(shapes: Shapes) -> list[Text]:
    found: list[Text] = []
    for shape in shapes:
        if isinstance(shape, Group):
            found += texts(shape.shapes)
        elif isinstance(shape, Text):
            found.append(shape)
    return found


def test_a_keyboard_on_the_screen_writes_in_the_field(desk: Desk) -> None:
    typing = Typing(desk, "", 40)
    for name in ("key:o", "key:m", "key:x", "wipe", "key:a", "key:space", "layer:digits", "key:1"):
        assert typing.on_input(Touch("up", 0, 0, on=name))

    assert typing.field.text == "Oma 1"
    assert not typing.on_input(Touch("up", 0, 0, on="ok"))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("rtl", [False, True])
def test_the_seven_ways_out_are_all_there_of_one_size_and_in_one_order(size: Size, rtl: bool) -> None:
    groups = list(named(exits(look(size, rtl=rtl), WORDS)))

    assert [group.name for group in groups] == [name for name, _ in EXITS]
    assert len({(round(group.box.w), round(group.box.h)) for group in groups}) == 1
    assert all(group.box.w >= 48 and group.box.h >= 48 for group in groups)
    assert all(group.box.x >= 0 and group.box.x + group.box.w <= size.w for group in groups)
    first, second = groups[0].box, groups[1].box
    assert (first.x > second.x) == rtl


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 300), st.floats(200, 1200), st.floats(200, 700), st.sampled_from([False, True]))
def test_everything_to_pick_from_stands_on_exactly_one_page(count: int, w: float, h: float, rtl: bool) -> None:
    box, seen = Box(10, 10, w, h), list[str]()
    pages = fit(look(), box, count, 120, 80).pages
    for page in range(max(1, pages)):
        shapes = pick_from(
            look(rtl=rtl), box, count, lambda cell, n: Group((), cell, f"item:{n}", "button"),
            wide=120, high=80, page=page, words=("back", "more"),
        )  # fmt: skip
        names = [group.name for group in named(shapes)]
        seen += [name for name in names if name.startswith("item:")]
        assert ("page_back" in names) == (page > 0)
        assert ("page_on" in names) == (page < pages - 1)

    assert sorted(seen) == sorted(f"item:{n}" for n in range(count))


def test_a_page_turns_one_at_a_time_and_not_before_the_first() -> None:
    assert [turn_page("page_on", 0), turn_page("page_back", 2), turn_page("page_back", 0), turn_page("ok", 3)] == [
        1,
        1,
        0,
        3,
    ]


@pytest.mark.parametrize(
    "text", ["Ja", "Zeg ik liever niet", "Jeugdbeschermingswerkersoverleg", "a b c d e f g h i j k l m n o p"]
)
@pytest.mark.parametrize("make", ["button", "tile", "chip"])
def test_words_stay_inside_what_they_stand_on(text: str, make: str) -> None:
    box = Box(100, 100, 220, 90)
    group = {
        "button": lambda: button(look(), box, "x", text, glyph="stop"),
        "tile": lambda: tile(look(), box, "x", text, picture="zon"),
        "chip": lambda: person_chip(look(), box, "x", text, "", note=text),
    }[make]()

    for shown in texts((group,)):
        wide, high = MEASURE(shown.text, shown.size, shown.bold, shown.font, shown.wrap, shown.spacing)
        left = shown.x - wide / 2 if shown.align == "centre" else shown.x
        assert left >= box.x - 1
        assert left + wide <= box.x + box.w + 1 or shown.size <= look().smallest
        assert shown.y >= box.y - 1
        assert shown.y + high <= box.y + box.h + 2 or shown.size <= look().smallest


def test_boxes_side_by_side_and_under_each_other_do_not_overlap() -> None:
    whole = Box(0, 0, 300, 200)

    for boxes in (columns(whole, [1, 2, 1], 10), rows(whole, [1, 1], 10), grid(whole, 3, 2, 8)):
        assert all(box.x >= 0 and box.y >= 0 and box.x + box.w <= 300.01 and box.y + box.h <= 200.01 for box in boxes)
        for number, one in enumerate(boxes):
            for other in boxes[number + 1 :]:
                assert (
                    one.x + one.w <= other.x
                    or other.x + other.w <= one.x
                    or one.y + one.h <= other.y
                    or other.y + other.h <= one.y
                )


def test_the_focus_goes_round_in_reading_order_and_leaves_the_keys_of_the_screen_to_fingers() -> None:
    keyboard = draw_keyboard(look(), Box(0, 0, 600, 300), Keys(), ("space", "wipe"))
    shapes = (button(look(), Box(0, 0, 90, 90), "a", "a"), keyboard, button(look(), Box(100, 0, 90, 90), "b", "b"))

    assert [group.name for group in can_focus(shapes)] == ["a", "b"]
    assert [next_focus(shapes, ""), next_focus(shapes, "a"), next_focus(shapes, "b")] == ["a", "b", "a"]
    assert next_focus(shapes, "a", back=True) == "b"
    assert next_focus((), "a") == ""
