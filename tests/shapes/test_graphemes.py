"""Letters as a reader counts them: nothing is lost, and none is cut in two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.shapes.graphemes import first_letters, graphemes

ONE = (
    "a",
    "\u00e9",
    "e\u0301",
    "\U0001f469\U0001f3fd\u200d\U0001f692",
    "\U0001f1f3\U0001f1f1",
    "\u0646\u064e",
    "\u2764\ufe0f",
)


@pytest.mark.parametrize("letter", ONE, ids=ascii)
def test_a_letter_of_several_signs_is_one_letter(letter: str) -> None:
    assert graphemes(f"{letter}b{letter}") == [letter, "b", letter]
    assert first_letters(letter * 3, 2) == letter * 2


def test_two_flags_are_two_letters() -> None:
    assert len(graphemes("\U0001f1f3\U0001f1f1\U0001f1e7\U0001f1ea")) == 2


def test_a_text_of_marks_alone_begins_with_one() -> None:
    assert graphemes("\u0301\u0301") == ["\u0301\u0301"]
    assert graphemes("") == []


@given(st.text())
def test_the_letters_together_are_the_text(text: str) -> None:
    assert "".join(graphemes(text)) == text
    assert all(graphemes(text))
