"""Any text becomes printable."""

import pytest

from game.export.letters import all_printable, clean, known_letters, printable, printable_name
from game.letters import MISSING
from game.shapes import Box, Group, Text


def test_what_is_no_letter_goes_out() -> None:
    printed = clean("a\0b\x1bc\ud800d\u202ee\u2067f\ufeffg")

    assert printed == "abcdefg"


def test_a_line_end_becomes_one_space() -> None:
    printed = clean("one\r\ntwo\tthree\u2028four")

    assert printed == "one two three four"


@pytest.mark.parametrize("text", ["Zoë", "Şükrü", "Łukasz", "Сашко", "“Ja…” – ’s avonds", "سارة 12", "ሰላም", "a\u200cb"])
def test_letters_of_our_own_fonts_stay(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize("text", ["安", "😀", "👍🏽", "👩‍👩‍👧", "🇳🇱", "❤️", "\ue000"])
def test_a_letter_that_no_font_has_becomes_one_box(text: str) -> None:
    assert printable(f"x{text}y") == f"x{MISSING}y"


def test_letters_taken_apart_are_put_together() -> None:
    assert printable("Zoe\u0308") == "Zoë"


def test_making_it_printable_twice_changes_nothing_more() -> None:
    once = printable("安 👩‍👩‍👧 Zoë")

    assert printable(once) == once


def test_a_name_of_ten_thousand_letters_is_cut() -> None:
    printed = printable_name("x" * 10_000)

    assert len(printed) == 60
    assert printed.endswith("…")


def test_the_marks_that_keep_a_name_apart_stay_in_our_own_texts() -> None:
    assert printable("Over \u2068سارة 12\u2069.") == "Over \u2068سارة 12\u2069."


def test_every_text_in_a_shape_is_made_printable() -> None:
    shape = Group((Text(1, 2, "a\0安", 12, "#000000", mark=(0, 1)),), Box(0, 0, 5, 5), label="b\0")

    printed = all_printable((shape,))

    assert printed == (Group((Text(1, 2, f"a{MISSING}", 12, "#000000", mark=(0, 1)),), Box(0, 0, 5, 5), label="b"),)


def test_private_letters_of_a_font_are_not_used() -> None:
    assert not known_letters() & frozenset(range(0xE000, 0xF900))
