"""Writing: letters as a reader counts them in the field, the caret among them, and a touch in the text."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.shapes import Box, Group, Key, Line, Text, Typed
from game.stage.text import Lettering
from game.ui.field import NAME_LENGTH, Field, draw_field, touched
from game.ui.look import Look, Size, look_for

MEASURE = Lettering().measure
WIDE = Size(1280, 800)
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
@example("0\xadͰ", 1)  # a soft hyphen joins the letter before it, whatever comes after
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


def ends_of_letters(field: Field) -> list[tuple[Field, Line]]:
    """The field with its caret at every place where it may stand, and the caret as it is drawn."""
    found: list[tuple[Field, Line]] = []
    box = Box(100, 100, 420, 140)
    field = field.answer(Key("home"))
    while not found or found[-1][0].caret < len(field.text):
        found.append((field, caret(draw_field(look(), box, field, "name", ""))))
        field = field.answer(Key("right"))
    return found


@pytest.mark.parametrize(
    "text", ["Oma Koos", "مرحبا", "Oma e\u0301n de buurvrouw van de hoek, en nog iemand", "W" * 30]
)
def test_a_touch_in_the_text_puts_the_caret_at_the_letter_that_was_touched(text: str) -> None:
    box, field = Box(100, 100, 420, 140), Field.of(text)

    for wanted, line in ends_of_letters(field):
        middle = (line.y1 + line.y2) / 2
        found = touched(look(), box, field, line.x1, middle)
        drawn = caret(draw_field(look(), box, found, "name", ""))
        assert abs(drawn.x1 - line.x1) <= 6, wanted.caret
        assert drawn.y1 == line.y1 or wanted.caret in (0, len(text)) or text[wanted.caret - 1] == " "


def test_a_touch_behind_the_text_goes_to_its_end_and_one_before_it_to_its_beginning() -> None:
    box, field = Box(100, 100, 420, 80), Field.of("Oma Koos").answer(Key("left"))

    assert touched(look(), box, field, 515, 140).caret == 8
    assert touched(look(), box, field, 101, 140).caret == 0
    assert touched(look(), box, Field(), 300, 140) == Field()


def test_a_dutch_name_in_an_arabic_game_runs_from_the_left_and_an_arabic_one_in_a_dutch_game_from_the_right() -> None:
    box = Box(100, 100, 420, 80)

    dutch = draw_field(look(rtl=True), box, Field.of("Oma"), "name", "")
    arabic = draw_field(look(), box, Field.of("سارة"), "name", "")

    assert [shape.rtl for group in (dutch, arabic) for shape in group.shapes if isinstance(shape, Text)] == [
        False,
        True,
    ]
    assert caret(dutch).x1 < 200
    assert caret(arabic).x1 > 400
