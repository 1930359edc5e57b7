"""The field: letters as a reader counts them, a caret, and nothing that no paper can show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.shapes import Key, Typed
from game.ui.field import NAME_LENGTH, Field


def test_letters_come_in_at_the_caret() -> None:
    field = Field.of("Oa").answer(Key("left")).answer(Typed("m"))

    assert (field.text, field.caret) == ("Oma", 2)


def test_keys_move_the_caret_and_wipe() -> None:
    field = Field.of("Koos")
    for name in ("home", "delete", "right", "backspace", "end", "backspace"):
        field = field.answer(Key(name))

    assert field.text == "o"


@pytest.mark.parametrize(
    "letter", ["\u00e9", "e\u0301", "\U0001f469\U0001f3fd\u200d\U0001f692", "\U0001f1f3\U0001f1f1", "\u0646\u064e"]
)
def test_a_letter_of_several_signs_is_wiped_whole(letter: str) -> None:
    assert Field.of(f"a{letter}").answer(Key("backspace")).text == "a"


def test_a_name_is_cut_at_forty_letters_as_a_reader_counts_them() -> None:
    assert Field.of("é" * 100, NAME_LENGTH).text == "é" * 40
    assert Field.of("👩🏽‍🚒" * 50, NAME_LENGTH).text == "👩🏽‍🚒" * 40


def test_ends_of_lines_become_spaces_and_the_rest_of_the_invisible_goes_out() -> None:
    assert Field.of("a\nb\x00c\ud800d\x1b").text == "a bcd"


def test_what_was_written_has_no_room_around_it() -> None:
    assert Field.of("  Oma   Koos ").written == "Oma Koos"


@given(
    st.lists(
        st.one_of(
            st.text(max_size=5).map(Typed),
            st.sampled_from(["left", "right", "home", "end", "backspace", "delete"]).map(Key),
        )
    )
)
def test_the_caret_never_leaves_the_text(given_inputs: list[Typed | Key]) -> None:
    field = Field(longest=20)
    for one in given_inputs:
        field = field.answer(one)
        assert 0 <= field.caret <= len(field.text)
