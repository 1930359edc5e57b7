"""Words in what they stand on, boxes beside each other, the bar at the top and pages: in every window and both directions."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.shapes import Box, Group, Picture, Rect, Shape, Shapes, Text, named
from game.stage.text import Lettering
from game.ui.button import button, button_words, fitting, label, of_one_size, person_chip, tile
from game.ui.layout import columns, cut_bottom, cut_left, cut_right, cut_top, grid, mirrored, rows
from game.ui.look import Look, Size, look_for
from game.ui.page import EXITS, bar_place, body, column, exits, exits_height, foot_boxes, paragraph, top_bar
from game.ui.picking import fit, page_buttons, pick_from, turn_page

LETTERING = Lettering()
MEASURE = LETTERING.measure
SIZES = (Size(1280, 800), Size(1024, 600), Size(800, 1280))
EVERY_SIZE = (*SIZES, Size(480, 360), Size(2560, 1600), Size(360, 640), Size(1600, 500))
EXIT_WORDS = dict(zip((name for name, _ in EXITS), (
    "Andere kaart", "Niemand", "Weet ik niet", "Zeg ik liever niet", "Later", "Pauze", "Stop"), strict=True))  # fmt: skip
TEXTS = st.text(st.sampled_from("aW ilé-王مب"), min_size=1, max_size=40)
LONG = "Jeugdbeschermingswerkersoverlegvergadering"


def look(size: Size = SIZES[0], *, rtl: bool = False, young: bool = True, step: float = 1.0) -> Look:
    return look_for(size, MEASURE, rtl=rtl, young=young, text_step=step)


def flat(shapes: Shapes) -> Iterator[Shape]:
    for shape in shapes:
        yield shape
        if isinstance(shape, Group):
            yield from flat(shape.shapes)


def room_of(text: Text) -> Box:
    """The place that a text takes on the screen."""
    wide, high = MEASURE(text.text, text.size, text.bold, text.font, text.wrap, text.spacing, text.rtl)
    left = text.x - wide / 2 if text.align == "centre" else text.x
    if text.align == "start" and text.rtl and text.wrap > 0:
        left = text.x + text.wrap - wide
    return Box(left, text.y, wide, high)


def inside(one: Box, other: Box, slack: float = 1.0) -> bool:
    across = one.x >= other.x - slack and one.x + one.w <= other.x + other.w + slack
    return across and one.y >= other.y - slack and one.y + one.h <= other.y + other.h + slack


def apart(one: Box, other: Box) -> bool:
    slack = 0.01
    across = one.x + one.w <= other.x + slack or other.x + other.w <= one.x + slack
    return across or one.y + one.h <= other.y + slack or other.y + other.h <= one.y + slack


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.floats(20, 500), st.floats(20, 200), st.integers(13, 40), st.booleans(), st.booleans())
def test_a_label_is_never_wider_than_its_box_and_not_higher_unless_the_letters_are_the_smallest(
    text: str, w: float, h: float, design: int, rtl: bool, centred: bool
) -> None:
    box = Box(50, 60, w, h)

    drawn = label(look(rtl=rtl), box, text, design, "#1b1f3b", centred=centred)

    room = room_of(drawn)
    assert room.x >= box.x - 1
    assert room.x + room.w <= box.x + box.w + 1
    assert inside(room, box) or drawn.size == look().smallest
    assert drawn.size <= look().text(design)


def test_letters_are_as_large_as_designed_where_there_is_room() -> None:
    assert fitting(look(), "Ja", Box(0, 0, 300, 80), 24) == 24


def test_a_long_word_is_made_small_before_it_is_cut() -> None:
    size = fitting(look(), LONG, Box(0, 0, 420, 300), 30)

    assert look().smallest < size < 30
    assert MEASURE(LONG, size, True)[0] <= 420 < MEASURE(LONG, size + 1, True)[0]


@settings(max_examples=60, deadline=None)
@given(
    TEXTS,
    st.floats(48, 400),
    st.floats(48, 200),
    st.sampled_from(("plain", "glyph", "picture")),
    st.booleans(),
    st.sampled_from(EVERY_SIZE),
)
def test_the_words_and_the_sign_of_a_button_stay_inside_it(
    text: str, w: float, h: float, kind: str, rtl: bool, size: Size
) -> None:
    box = Box(50, 60, w, h)
    glyph, picture = ("stop" if kind == "glyph" else ""), ("zon" if kind == "picture" else "")

    group = button(look(size, rtl=rtl), box, "b", text, glyph=glyph, picture=picture)

    assert_inside(group, box)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.floats(48, 400), st.floats(48, 300), st.booleans(), st.booleans(), st.sampled_from(EVERY_SIZE))
def test_the_word_and_the_picture_of_a_tile_stay_inside_it(
    text: str, w: float, h: float, rtl: bool, picture: bool, size: Size
) -> None:
    box = Box(50, 60, w, h)

    group = tile(look(size, rtl=rtl), box, "t", text, picture="zon" if picture else "", chosen=True)

    assert_inside(group, box)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS, st.floats(120, 500), st.floats(48, 110), st.booleans(), st.sampled_from(EVERY_SIZE))
def test_the_name_and_the_note_of_a_person_stay_inside_their_strip(
    name: str, note: str, w: float, h: float, rtl: bool, size: Size
) -> None:
    box = Box(50, 60, w, h)

    assert_inside(person_chip(look(size, rtl=rtl), box, "p", name, "zon", note=note), box)
    assert_inside(person_chip(look(size, rtl=rtl), box, "p", name, ""), box)


def assert_inside(group: Group, box: Box) -> None:
    assert group.box == box
    pictures = [shape.box for shape in flat((group,)) if isinstance(shape, Picture)]
    for picture in pictures:
        assert picture.w > 0
        assert inside(picture, box)
    for shape in flat((group,)):
        if isinstance(shape, Text):
            room = room_of(shape)
            assert room.x >= box.x - 1
            assert room.x + room.w <= box.x + box.w + 1
            assert inside(room, box) or shape.size <= look().smallest


def test_a_button_says_its_word_and_one_without_a_word_says_what_it_does() -> None:
    assert button(look(), Box(0, 0, 90, 90), "x", "Klaar").label == "Klaar"
    assert button(look(), Box(0, 0, 90, 90), "x", "", glyph="terug", said="Terug").label == "Terug"


def test_what_is_chosen_looks_different_and_says_so() -> None:
    box = Box(0, 0, 120, 120)
    for make in (button, tile):
        plain, chosen = make(look(), box, "x", "Ja"), make(look(), box, "x", "Ja", chosen=True)
        assert chosen.chosen
        assert not plain.chosen
        assert {shape.fill for shape in plain.shapes if isinstance(shape, Rect)} != {
            shape.fill for shape in chosen.shapes if isinstance(shape, Rect)
        }


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("young", [False, True])
@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("step", [1.0, 1.5])
def test_the_ways_out_are_seven_of_one_size_in_one_order_large_enough_and_readable(
    size: Size, young: bool, rtl: bool, step: float
) -> None:
    seen = look(size, young=young, rtl=rtl, step=step)

    groups = list(named(exits(seen, EXIT_WORDS)))

    assert [(group.name, group.label) for group in groups] == list(EXIT_WORDS.items())
    assert len({(round(group.box.w, 3), round(group.box.h, 3)) for group in groups}) == 1
    assert all(min(group.box.w, group.box.h) >= 48 for group in groups)
    assert all(inside(group.box, seen.whole) for group in groups)
    assert all(apart(one.box, other.box) for one, other in combinations(groups, 2))
    for group in groups:
        for shape in flat((group,)):
            if isinstance(shape, Text):
                assert inside(room_of(shape), group.box, 2)
    assert min(group.box.y for group in groups) == pytest.approx(size.h - exits_height(seen) - seen.gap)
    rightmost = max(group.box.x for group in groups)
    assert (groups[0].box.x == rightmost) == rtl


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("title", ["Kaart", "Wie wil je dat er bij is als het moeilijk wordt thuis?", LONG])
@pytest.mark.parametrize("subtitle", ["", "Kaart 3 van 12"])
@pytest.mark.parametrize("more", [0, 1])
def test_the_title_stands_between_the_way_back_and_the_cover(
    size: Size, rtl: bool, title: str, subtitle: str, more: int
) -> None:
    seen = look(size, rtl=rtl)
    extra = [button(seen, bar_place(seen, place), f"extra{place}", "Lijst") for place in range(more)]

    shapes = top_bar(seen, title, subtitle, back="Terug", cover="Afdekken", extra=extra)

    buttons = [group.box for group in named(shapes)]
    assert len(buttons) == 2 + more
    texts = [room_of(shape) for shape in shapes if isinstance(shape, Text)]
    assert len(texts) == 1 + bool(subtitle)
    for one, other in combinations([*buttons, *texts[:1]], 2):
        assert apart(one, other)
    assert all(apart(text, one) for text in texts for one in buttons)
    assert all(inside(box, seen.whole) for box in [*buttons, *texts])
    assert (buttons[0].x < texts[0].x) != rtl


def test_a_bar_without_a_way_back_or_a_cover_has_none() -> None:
    assert not list(named(top_bar(look(), "Titel")))
    assert [group.name for group in named(top_bar(look(), "Titel", back="Terug"))] == ["back"]
    assert [group.name for group in named(top_bar(look(), "Titel", cover="Afdekken"))] == ["cover"]


@pytest.mark.parametrize("size", EVERY_SIZE)
def test_the_body_lies_between_the_bar_and_what_stands_at_the_bottom(size: Size) -> None:
    seen = look(size)

    assert inside(body(seen), seen.whole)
    assert apart(body(seen, foot=76), foot_boxes(seen, [1])[0])
    for one in named(exits(seen, EXIT_WORDS)):
        assert apart(body(seen, exits=True), one.box)


@pytest.mark.parametrize("rtl", [False, True])
def test_buttons_at_the_bottom_are_as_wide_as_their_weights_and_mirrored(rtl: bool) -> None:
    one, two = foot_boxes(look(rtl=rtl), [1, 2])

    assert two.w == pytest.approx(2 * one.w)
    assert (one.x > two.x) == rtl
    assert apart(one, two)


@pytest.mark.parametrize("design", [16, 20, 40])
def test_a_paragraph_fits_or_has_the_smallest_letters(design: int) -> None:
    box, text = Box(40, 40, 300, 120), "Je mag altijd stoppen. Jij bepaalt wat wij opschrijven."

    drawn, high = paragraph(look(), box, text, design)

    assert high == pytest.approx(room_of(drawn).h)
    assert inside(room_of(drawn), box) or drawn.size == look().smallest


def test_texts_in_a_column_stand_under_each_other_inside_the_box() -> None:
    box = Box(40, 40, 400, 300)

    shapes = column(look(), box, ["Een eerste zin die wat langer is dan de andere."] * 4, 30)

    rooms = [room_of(shape) for shape in shapes if isinstance(shape, Text)]
    assert len(rooms) == 4
    assert all(inside(one, box) for one in rooms)
    assert all(apart(one, other) for one, other in combinations(rooms, 2))


weights = st.lists(st.floats(0.2, 5), min_size=1, max_size=6)
wholes = st.builds(Box, st.floats(-50, 50), st.floats(-50, 50), st.floats(100, 900), st.floats(100, 900))


@given(wholes, weights, st.floats(0, 15))
def test_columns_and_rows_fill_a_box_in_order_without_overlap(whole: Box, parts: list[float], gap: float) -> None:
    for boxes in (columns(whole, parts, gap), rows(whole, parts, gap)):
        assert all(inside(box, whole, 0.01) for box in boxes)
        assert all(apart(one, other) for one, other in combinations(boxes, 2))
        assert boxes == sorted(boxes)
    assert sum(box.w for box in columns(whole, parts, gap)) + gap * (len(parts) - 1) == pytest.approx(whole.w)
    assert sum(box.h for box in rows(whole, parts, gap)) + gap * (len(parts) - 1) == pytest.approx(whole.h)


@given(wholes, st.integers(1, 6), st.integers(1, 6), st.floats(0, 10))
def test_a_grid_runs_from_left_to_right_and_down(whole: Box, across: int, down: int, gap: float) -> None:
    cells = grid(whole, across, down, gap)

    assert len(cells) == across * down
    assert all(inside(cell, whole, 0.01) for cell in cells)
    assert all(apart(one, other) for one, other in combinations(cells, 2))
    assert cells == sorted(cells, key=lambda cell: (round(cell.y, 3), cell.x))


@given(wholes, st.floats(0, 100), st.floats(0, 20))
def test_a_strip_and_the_rest_lie_side_by_side(whole: Box, strip: float, gap: float) -> None:
    strip = min(strip, 90 - gap)
    for first, second in (
        cut_top(whole, strip, gap), cut_bottom(whole, strip, gap), cut_left(whole, strip, gap), cut_right(whole, strip, gap),
    ):  # fmt: skip
        assert inside(first, whole, 0.01)
        assert inside(second, whole, 0.01)
        assert apart(first, second)


@given(wholes, st.floats(0, 1), st.floats(0.01, 1))
def test_a_mirrored_box_has_as_much_room_on_its_other_side(whole: Box, place: float, share: float) -> None:
    w = whole.w * share
    box = Box(whole.x + (whole.w - w) * place, whole.y, w, 10)

    there = mirrored(box, whole)

    assert inside(there, whole, 0.01)
    assert box.x - whole.x == pytest.approx(whole.x + whole.w - there.x - there.w, abs=0.01)


@settings(max_examples=50, deadline=None)
@given(
    st.integers(0, 500),
    st.floats(120, 1240),
    st.floats(150, 700),
    st.floats(60, 300),
    st.floats(60, 200),
    st.booleans(),
)
def test_each_of_any_number_stands_on_one_page_inside_the_box_and_on_no_other(
    count: int, w: float, h: float, wide: float, high: float, rtl: bool
) -> None:
    box, seen, page = Box(10, 20, w, h), list[str](), 0
    while True:
        shapes = pick_from(
            look(rtl=rtl), box, count, lambda cell, n: Group((), cell, f"item:{n}", "button"),
            wide=wide, high=high, page=page, words=("Terug", "Meer"),
        )  # fmt: skip
        groups = list(named(shapes))
        assert all(inside(group.box, box, 0.01) for group in groups)
        assert all(apart(one.box, other.box) for one, other in combinations(groups, 2))
        names = [group.name for group in groups]
        assert ("page_back" in names) == (page > 0)
        seen += [name for name in names if name.startswith("item:")]
        if "page_on" not in names:
            break
        page = turn_page("page_on", page)

    assert seen == [f"item:{n}" for n in range(count)]
    assert fit(look(), box, count, wide, high).pages == page + 1


def test_a_page_that_is_no_longer_there_shows_the_last() -> None:
    shapes = pick_from(
        look(), Box(0, 0, 400, 300), 9, lambda cell, n: Group((), cell, f"item:{n}", "button"),
        wide=190, high=120, page=7, words=("Terug", "Meer"),
    )  # fmt: skip

    assert "item:8" in [group.name for group in named(shapes)]


@pytest.mark.parametrize("rtl", [False, True])
def test_page_buttons_stand_on_either_side_and_say_their_words(rtl: bool) -> None:
    back, on = page_buttons(look(rtl=rtl), Box(0, 0, 500, 56), 1, 3, ("Terug", "Meer"))

    assert [back.label, on.label] == ["Terug", "Meer"]
    assert (back.box.x > on.box.x) == rtl
    assert apart(back.box, on.box)


@pytest.mark.parametrize("size", EVERY_SIZE)
@pytest.mark.parametrize("step", [0.5, 1.0, 2.0])
def test_letters_are_never_smaller_than_thirteen_pixels(size: Size, step: float) -> None:
    assert all(look(size, step=step).text(design) >= 13 for design in (1, 14, 20, 40))


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("step", [1.0, 2.0])
@pytest.mark.parametrize("text", ["je", "8 jaar", "alleen voorlezen", LONG])
def test_the_tick_of_a_chosen_button_lies_on_no_word(text: str, step: float, rtl: bool) -> None:
    for wide, high in ((90, 60), (212, 72), (300, 96)):
        drawn = button(look(step=step, rtl=rtl), Box(20, 20, wide, high), "b", text, chosen=True)

        words = [room_of(one) for one in drawn.shapes if isinstance(one, Text)]
        ticks = [one.box for one in drawn.shapes if isinstance(one, Picture)]
        assert len(ticks) <= 1
        for tick in ticks:
            for room in words:
                apart = room.y + 0.2 * room.h >= tick.y + tick.h or room.x >= tick.x + tick.w
                assert apart or room.x + room.w <= tick.x


def test_a_chosen_button_with_room_has_its_tick() -> None:
    drawn = button(look(), Box(0, 0, 212, 72), "b", "alleen voorlezen", chosen=True)

    assert any(isinstance(one, Picture) and one.name == "glyph:vink" for one in drawn.shapes)


def test_words_side_by_side_stand_in_letters_of_one_size() -> None:
    boxes = [Box(0, 0, 150, 60), Box(160, 0, 150, 60)]
    one = look(step=2.0)
    size = of_one_size(one, ((word, button_words(one, box)) for word, box in zip(("je", LONG), boxes, strict=True)), 20)

    drawn = [button(one, box, "b", word, design=size) for box, word in zip(boxes, ("je", LONG), strict=True)]

    assert len({text.size for text in flat(tuple(drawn)) if isinstance(text, Text)}) == 1


def test_where_a_word_and_a_glyph_have_no_room_together_the_word_stays_whole() -> None:
    narrow = Box(0, 0, 123, 60)
    here = look(Size(1024, 600), step=2.0)

    passed_on = list(flat((button(here, narrow, "done", "Beurt doorgeven", glyph="vink"),)))
    short = list(flat((button(here, narrow, "done", "Klaar", glyph="vink"),)))

    assert [shape.text for shape in passed_on if isinstance(shape, Text)] == ["Beurt doorgeven"]
    assert not [shape for shape in passed_on if isinstance(shape, Picture)]
    assert [shape for shape in short if isinstance(shape, Picture)]
