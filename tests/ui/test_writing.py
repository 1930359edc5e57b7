"""Writing: letters as a reader counts them in the field, and every letter of the keyboard on the screen under a finger."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.shapes import Box, Group, Key, Line, Shape, Text, Typed, find, named
from game.stage.text import Lettering
from game.ui.field import NAME_LENGTH, Field, draw_field
from game.ui.keyboard import LAYERS, Keys, draw_keyboard, key_for
from game.ui.look import Look, Size, look_for

MEASURE = Lettering().measure
WIDE = Size(1280, 800)
WORDS = ("spatie", "abc", "wissen")
LETTERS = {
    "accent": "e\u0301", "skin tone": "👍🏽", "joined": "👨‍👩‍👧‍👦", "worker": "👩🏿‍🚒", "flag": "🇳🇱", "heart": "❤️",
    "arabic vowel": "ن\u064e", "ethiopic": "ሰ", "chinese": "王", "keycap": "1️⃣", "scotland": "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
}  # fmt: skip


def look(size: Size = WIDE, *, rtl: bool = False) -> Look:
    return look_for(size, MEASURE, rtl=rtl)


@pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS)
def test_a_letter_of_several_signs_is_one_step_for_the_caret_and_one_wipe(letter: str) -> None:
    field = Field.of(f"a{letter}b")

    left = field.answer(Key("left")).answer(Key("left"))
    assert left.caret == 1
    assert left.answer(Key("right")).caret == 1 + len(letter)
    assert left.answer(Key("delete")).text == "ab"
    assert field.answer(Key("left")).answer(Key("backspace")).text == "ab"


@pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS)
def test_forty_letters_fit_in_a_name_and_the_next_is_left_out(letter: str) -> None:
    full = Field.of(letter * 40, NAME_LENGTH)

    assert full.text == letter * 40
    assert full.answer(Typed("x")) == full
    assert full.answer(Key("backspace")).answer(Typed("x")).text == letter * 39 + "x"


def test_two_flags_are_two_letters() -> None:
    assert Field.of("🇳🇱🇧🇪").answer(Key("backspace")).text == "🇳🇱"


def test_what_is_pasted_in_the_middle_is_cut_and_not_what_stands_behind_it() -> None:
    field = Field.of("ab", 5).answer(Key("left")).answer(Typed("12345"))

    assert (field.text, field.caret) == ("a123b", 4)


def test_a_letter_with_a_thousand_accents_is_no_way_around_the_length_of_a_name() -> None:
    field = Field.of("Z" + "\u0301" * 10_000, NAME_LENGTH)

    assert len(field.text) < 1000
    assert field.text.startswith("Z\u0301")


def test_accents_that_are_typed_one_by_one_have_an_end_too() -> None:
    field = Field.of("Z", NAME_LENGTH)
    for _ in range(300):
        field = field.answer(Typed("\u0301"))

    assert len(field.text) < 100


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\x7f", "\x9f", "\ud800", "\uffff"])
def test_signs_that_no_paper_can_show_are_left_out(sign: str) -> None:
    assert Field.of(f"a{sign}b").text == "ab"


@pytest.mark.parametrize("sign", ["\n", "\r", "\t", "\u2028", "\u2029"])
def test_the_end_of_a_line_is_a_space(sign: str) -> None:
    assert Field.of(f"a{sign}b").text == "a b"


@pytest.mark.parametrize("given", [Key("enter"), Key("f9"), Key("a"), Key("up")])
def test_other_keys_leave_the_field_as_it_is(given: Key) -> None:
    field = Field.of("Oma")

    assert field.answer(given) is field


@given(st.text(max_size=60), st.integers(1, 50))
def test_whatever_is_pasted_the_field_holds_no_more_than_it_may_and_can_be_kept(text: str, longest: int) -> None:
    field = Field.of(text, longest)

    assert field.text.encode("utf-8").decode("utf-8") == field.text
    assert field.caret == len(field.text)
    steps = 0
    while field.text:
        shorter = field.answer(Key("backspace"))
        assert len(shorter.text) < len(field.text)
        field, steps = shorter, steps + 1
    assert steps <= longest


def caret(group: Group) -> Line:
    return next(shape for shape in group.shapes if isinstance(shape, Line))


def test_the_caret_moves_along_with_what_is_written() -> None:
    box, field, seen = Box(100, 100, 600, 80), Field.of("Oma Koos"), []
    for _ in range(9):
        seen.append(caret(draw_field(look(), box, field, "name", "Naam")).x1)
        field = field.answer(Key("left"))

    assert all(further > nearer for further, nearer in pairwise(seen))
    assert seen[0] - seen[-1] == pytest.approx(MEASURE("Oma Koos", 26, True)[0], abs=1)


def test_in_a_language_from_right_to_left_the_caret_goes_to_the_left() -> None:
    box = Box(100, 100, 600, 80)
    at = [caret(draw_field(look(rtl=True), box, Field.of("مرحبا"[:n]), "name", "")).x1 for n in range(6)]

    assert at[0] > 600
    assert at[0] - at[-1] == pytest.approx(MEASURE("مرحبا", 26, True)[0], abs=1)


@settings(max_examples=40, deadline=None)
@given(st.text(st.sampled_from("abW m王é"), max_size=40), st.integers(0, 40), st.booleans())
def test_the_caret_and_a_name_stay_inside_the_field(text: str, back: int, rtl: bool) -> None:
    box, field = Box(100, 100, 420, 120), Field.of(text, NAME_LENGTH)
    for _ in range(back):
        field = field.answer(Key("left"))

    group = draw_field(look(rtl=rtl), box, field, "name", "Naam")

    line = caret(group)
    assert box.x <= line.x1 <= box.x + box.w
    assert box.y <= line.y1 < line.y2 <= box.y + box.h + 2
    words = next(shape for shape in group.shapes if isinstance(shape, Text))
    assert MEASURE(words.text, words.size, words.bold, words.font, words.wrap)[0] <= box.w
    assert (group.name, group.role, group.label) == ("name", "field", "Naam")


def test_the_caret_stands_behind_the_last_letter_of_a_name_without_spaces_that_is_broken() -> None:
    box = Box(0, 0, 300, 160)
    drawn = draw_field(look(), box, Field.of("W" * 12), "name", "")
    words = next(shape for shape in drawn.shapes if isinstance(shape, Text))

    last = Lettering().lines(words)[-1]

    assert last != words.text
    assert caret(drawn).x1 == pytest.approx(words.x + MEASURE(last, words.size, True)[0] + 2, abs=1)


def test_a_hint_stands_in_an_empty_field_and_goes_when_something_is_written() -> None:
    def words(field: Field) -> list[str]:
        return [
            shape.text
            for shape in draw_field(look(), Box(0, 0, 500, 80), field, "n", "Naam").shapes
            if isinstance(shape, Text)
        ]

    assert words(Field()) == ["Naam"]
    assert words(Field.of("Pip")) == ["Pip"]


EVERY_LETTER = sorted({letter for lines in LAYERS.values() for line in lines for letter in line} | set(" ,.'"))


@pytest.mark.parametrize(
    "letter", sorted({one for letter in EVERY_LETTER for one in (letter, letter.upper()) if len(one) == 1})
)
def test_a_letter_is_typed_by_the_keys_that_are_named_for_it(letter: str) -> None:
    way = key_for(letter)

    assert way is not None
    layer, capital, name = way
    keys = Keys()
    if layer != keys.layer:
        assert find((draw_keyboard(look(), Box(0, 0, 1200, 300), keys, WORDS),), f"layer:{layer}")
        keys = keys.after(f"layer:{layer}")
    if capital:
        keys = keys.after("shift")
    key = find((draw_keyboard(look(), Box(0, 0, 1200, 300), keys, WORDS),), name)
    assert key is not None
    assert keys.letter(name) == letter
    assert key.label in (letter, WORDS[0])


@pytest.mark.parametrize("layer", LAYERS)
def test_from_every_layer_the_others_the_space_bar_and_wiping_are_one_touch_away(layer: str) -> None:
    names = [group.name for group in named((draw_keyboard(look(), Box(0, 0, 1200, 300), Keys(layer), WORDS),))]

    assert len(names) == len(set(names))
    assert {f"layer:{one}" for one in LAYERS if one != layer} | {"key:space", "wipe", "shift", "key:.", "key:,"} <= set(
        names
    )


def test_a_capital_lasts_one_letter_and_shift_can_be_taken_back() -> None:
    assert Keys().after("shift").after("shift") == Keys()
    assert Keys("accents").after("shift").after("key:é") == Keys("accents")
    assert Keys().after("shift").after("wipe") == Keys().after("shift")


def test_what_is_no_key_types_nothing() -> None:
    assert [Keys().letter(name) for name in ("shift", "wipe", "layer:digits", "", "ok")] == [""] * 5


@pytest.mark.parametrize("letter", ["", "ab", "王", "İ", "\n"])
def test_what_is_on_no_key_has_no_way_to_be_typed(letter: str) -> None:
    assert key_for(letter) is None


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("size", [Size(1280, 800), Size(1024, 600), Size(800, 1280)])
def test_keys_lie_inside_the_keyboard_and_not_on_each_other(layer: str, size: Size) -> None:
    box = Box(20, 30, size.w - 40, size.h * 0.4)
    keyboard = draw_keyboard(look(size), box, Keys(layer), WORDS)

    keys = [group.box for group in named((keyboard,)) if group.role]

    for number, one in enumerate(keys):
        assert box.x - 0.01 <= one.x
        assert one.x + one.w <= box.x + box.w + 0.01
        assert box.y - 0.01 <= one.y
        assert one.y + one.h <= box.y + box.h + 0.01
        for other in keys[number + 1 :]:
            apart = one.x + one.w <= other.x or other.x + other.w <= one.x
            assert apart or one.y + one.h <= other.y or other.y + other.h <= one.y


def test_a_key_shows_the_letter_that_it_types() -> None:
    def letters(shapes: tuple[Shape, ...]) -> list[str]:
        return [shape.text for shape in shapes if isinstance(shape, Text)]

    for keys in (Keys(), Keys().after("shift"), Keys("accents", capital=True)):
        for group in named((draw_keyboard(look(), Box(0, 0, 1200, 300), keys, WORDS),)):
            if group.name.startswith("key:") and group.name != "key:space":
                assert letters(group.shapes) == [keys.letter(group.name)]
