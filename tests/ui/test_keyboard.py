"""The keyboard of the screen: every letter of every script under a finger, in every window, and large enough for it."""

from dataclasses import replace
from itertools import combinations

import pytest

from game.letters import font_file, letters_of
from game.shapes import Box, Group, Shapes, Text, find, named
from game.stage.text import Lettering
from game.ui.gallery import draw_pictures, sheet_of
from game.ui.keyboard import Keys, draw_keyboard, key_for, keyboard_height, plan, way_to
from game.ui.layouts import ARABIC, LATIN, LAYOUTS, PERSIAN, Layer, Layout, layer_called, layout_for, within_reach
from game.ui.look import Look, Size, look_for

MEASURE = Lettering().measure
WORDS = ("spatie", "wissen")
SIZES = (Size(1280, 800), Size(1024, 600), Size(800, 1280), Size(600, 1024), Size(2560, 1600), Size(1600, 2560))
FINGERS = ((72.0, 16.0), (60.0, 12.0), (48.0, 12.0))  # by age: 6-8, 9-11, older
LAYERS = [(layout, layer) for layout in LAYOUTS.values() for layer in layout.layers]
IDS = [layer.id for _, layer in LAYERS]


def look(size: Size = SIZES[0], finger: tuple[float, float] = FINGERS[2]) -> Look:
    return replace(look_for(size, MEASURE), least=finger[0], space=finger[1])


def drawn(keys: Keys, size: Size = SIZES[0], finger: tuple[float, float] = FINGERS[2]) -> Group:
    seen = look(size, finger)
    wide = size.w - 2 * seen.margin
    return draw_keyboard(seen, Box(20, 30, wide, keyboard_height(seen, keys.home, wide, size.h * 0.75)), keys, WORDS)


def press(keys: Keys, name: str) -> Keys:
    """The keyboard after a touch on a key that is really there."""
    assert find((drawn(keys),), name), name
    return keys.after(name)


@pytest.mark.parametrize(("layout", "layer"), LAYERS, ids=IDS)
def test_a_letter_is_typed_by_the_keys_that_lead_to_it(layout: Layout, layer: Layer) -> None:
    letters = set(layer.letters + layout.marks)
    capitals = {letter.upper() for letter in layer.letters if layer.capitals and len(letter.upper()) == 1}

    for letter in letters | capitals:
        way = key_for(letter, layout.id)
        assert way
        keys = Keys.of(layout)
        for step in way_to(way[0]) if not find((drawn(keys),), way[2]) else ():
            if find((drawn(keys),), step):
                keys = press(keys, step)
        if way[1]:
            keys = press(keys, "shift")
        key = find((drawn(keys),), way[2])
        assert key
        assert keys.letter(way[2]) == letter
        assert key.label == letter


@pytest.mark.parametrize("home", LAYOUTS)
def test_every_layer_within_reach_is_two_touches_away_at_most_from_every_other(home: str) -> None:
    layers = [layer for layout in within_reach(home) for layer in layout.layers]

    for start, end in ((start, end) for start in layers for end in layers):
        keys = Keys(start.id, home=home)
        for step in way_to(end.id):
            if step != f"layer:{keys.layer}" and not find((drawn(keys),), f"layer:{end.id}"):
                keys = press(keys, step)
        assert keys.layer == end.id or press(keys, f"layer:{end.id}").layer == end.id


@pytest.mark.parametrize(("layout", "layer"), LAYERS, ids=IDS)
def test_space_and_wiping_are_on_every_layer_and_no_key_is_there_twice(layout: Layout, layer: Layer) -> None:
    names = [group.name for group in named((drawn(Keys(layer.id, home=layout.id)),))]

    assert len(names) == len(set(names))
    assert {"key:space", "wipe", *(f"key:{letter}" for letter in layer.letters + layout.marks)} <= set(names)
    assert ("shift" in names) == layer.capitals


@pytest.mark.parametrize("home", LAYOUTS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.w}x{size.h}")
@pytest.mark.parametrize("finger", FINGERS, ids=lambda finger: str(finger[0]))
def test_keys_are_large_enough_apart_and_inside_the_keyboard(
    home: str, size: Size, finger: tuple[float, float]
) -> None:
    for layer in (layer for layout in within_reach(home) for layer in layout.layers):
        keyboard = drawn(Keys(layer.id, home=home), size, finger)
        box, keys = keyboard.box, [group.box for group in named((keyboard,)) if group.role]
        for key in keys:
            assert min(key.w, key.h) >= finger[0] - 0.01
            assert box.x - 0.01 <= key.x
            assert key.x + key.w <= box.x + box.w + 0.01
            assert box.y - 0.01 <= key.y
            assert key.y + key.h <= box.y + box.h + 0.01
        for one, other in combinations(keys, 2):
            across = max(one.x - other.x - other.w, other.x - one.x - one.w)
            down = max(one.y - other.y - other.h, other.y - one.y - one.h)
            assert max(across, down) >= finger[1] - 0.01


@pytest.mark.parametrize("home", LAYOUTS)
def test_in_a_narrow_window_the_letters_follow_the_alphabet_and_the_other_keys_stay_where_they_are(home: str) -> None:
    size, finger = Size(600, 1024), FINGERS[0]
    first = LAYOUTS[home].first
    keyboard = drawn(Keys(first.id, home=home), size, finger)
    boxes = {group.name: group.box for group in named((keyboard,))}
    letters = sorted(first.letters)
    places = [
        (boxes[f"key:{letter}"].y, boxes[f"key:{letter}"].x * (-1 if LAYOUTS[home].rtl else 1)) for letter in letters
    ]

    assert plan(look(size, finger), home, keyboard.box.w, keyboard.box.h).flowing
    assert places == sorted(places)
    for layer in LAYOUTS[home].layers:
        there = {group.name: group.box for group in named((drawn(Keys(layer.id, home=home), size, finger),))}
        assert [there[name] for name in ("wipe", "key:space")] == [boxes[name] for name in ("wipe", "key:space")]


def test_a_window_that_is_smaller_than_any_we_are_made_for_gets_smaller_keys_and_no_higher_keyboard() -> None:
    seen = look(Size(480, 360), FINGERS[0])

    assert keyboard_height(seen, "latin", 460, 200) <= 200


def test_a_key_shows_the_letter_that_it_types() -> None:
    def letters(shapes: Shapes) -> list[str]:
        return [shape.text for shape in shapes if isinstance(shape, Text)]

    for keys in (Keys(), Keys().after("shift"), Keys("accents", capital=True), Keys.of(ARABIC)):
        for group in named((drawn(keys),)):
            if group.name.startswith("key:") and group.name != "key:space":
                assert letters(group.shapes) == [keys.letter(group.name)]


def test_a_capital_lasts_one_letter_and_shift_can_be_taken_back() -> None:
    assert Keys().after("shift").after("shift") == Keys()
    assert Keys("accents").after("shift").after("key:é") == Keys("accents")
    assert Keys().after("shift").after("wipe") == Keys().after("shift")
    assert Keys().after("shift").letter("key:o") == "O"


def test_what_is_no_key_types_nothing() -> None:
    assert [Keys().letter(name) for name in ("shift", "wipe", "layer:digits", "", "ok")] == [""] * 5


@pytest.mark.parametrize("letter", ["", "ab", "王", "İ", "\n", "ش"])
def test_what_is_on_no_key_has_no_way_to_be_typed(letter: str) -> None:
    assert key_for(letter) is None


def test_an_accent_is_a_capital_too() -> None:
    assert key_for("O") == ("letters", True, "key:o")
    assert key_for("É") == ("accents", True, "key:é")
    assert key_for("O", "arabic") == ("letters", True, "key:o")


@pytest.mark.parametrize(
    ("language", "rtl", "layout"),
    [("nl", False, LATIN), ("ar", True, ARABIC), ("ar", False, ARABIC), ("ar-SY", True, ARABIC), ("fa", True, PERSIAN),
     ("prs", True, PERSIAN), ("tr", False, LATIN), ("xx", True, ARABIC), ("he", True, LATIN)],
)  # fmt: skip
def test_the_keyboard_is_that_of_the_language(language: str, rtl: bool, layout: Layout) -> None:
    assert layout_for(language, rtl=rtl) is layout


def test_every_key_has_a_letter_that_our_fonts_can_draw() -> None:
    known = frozenset().union(
        *(letters_of(font_file(font)) for font in ("Andika", "NotoSansArabic", "NotoSansEthiopic"))
    )

    missing = {
        letter for layout, layer in LAYERS for letter in layer.letters + layout.marks if ord(letter) not in known
    }

    assert not missing


def test_layers_have_names_of_their_own() -> None:
    assert len(IDS) == len(set(IDS))
    assert all(layer_called(layer.id) is layer for _, layer in LAYERS)


@pytest.mark.parametrize("count", [0, 1, 5, 33, 108])
@pytest.mark.parametrize("size", [(700, 250), (860, 90), (500, 600), (100, 90), (200, 90)], ids=str)
@pytest.mark.parametrize("finger", FINGERS, ids=lambda finger: str(finger[0]))
def test_every_picture_is_on_one_page_and_large_enough(
    count: int, size: tuple[int, int], finger: tuple[float, float]
) -> None:
    names, seen, box = [f"p{number}" for number in range(count)], list[str](), Box(10, 10, *size)
    pages = sheet_of(look(finger=finger), box, count).pages
    for page in range(pages):
        groups = list(named(draw_pictures(look(finger=finger), box, names, "", page, ("terug", "meer"))))
        seen += [group.name[8:] for group in groups if group.name.startswith("picture:")]
        assert all(min(group.box.w, group.box.h) >= finger[0] - 0.01 for group in groups)
        assert all(group.box.y + group.box.h <= box.y + box.h + 0.01 for group in groups)
        has = {group.name for group in groups}
        assert ("page_back" in has, "page_on" in has) == (page > 0, page < pages - 1) or size[0] < 250

    assert sorted(seen) == sorted(names) or size[0] < 250
