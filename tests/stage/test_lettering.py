"""Lines and their measures: what is measured is what is painted, and breaking a text loses no letter."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.shapes import Text
from game.stage.text import Lettering

LETTERING = Lettering()
SIZES = (13, 20, 30, 48)
WORDS = ("Oma Koos", "Denk aan de ochtend.", "WWWW", "Привіт", "مرحبا Sara 12", "ሰላም", "Curaçao ŝ", "王小明")
TEXTS = st.text(st.sampled_from("abcdeW il.-éŝ王😀مرحباሰላም12\n\x00\ud800\u200d"), max_size=60)


@pytest.mark.parametrize("text", WORDS)
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_a_text_takes_as_much_room_as_was_measured(text: str, bold: bool, size: int) -> None:
    whole, wide = f"|{text}|", LETTERING.measure("|", size, bold)[0]

    ink = LETTERING.picture(whole, Text(0, 0, whole, size, "#000000", bold)).get_bounding_rect()
    bar = LETTERING.picture("|", Text(0, 0, "|", size, "#000000", bold)).get_bounding_rect()

    between = ink.right - ink.left - bar.w  # from the left of the first bar to the left of the last
    assert between == pytest.approx(LETTERING.measure(text, size, bold)[0] + wide, abs=1)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.integers(40, 400), st.booleans())
def test_breaking_lines_loses_no_letter(text: str, room: int, rtl: bool) -> None:
    lines = LETTERING.lines(Text(0, 0, text, 18, "#000000", wrap=room, rtl=rtl))

    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.integers(40, 400), st.booleans(), st.booleans())
def test_each_line_fits_and_the_measure_is_that_of_the_widest(text: str, room: int, rtl: bool, bold: bool) -> None:
    shape = Text(0, 0, text, 18, "#000000", bold, "adult", wrap=room, rtl=rtl)

    wide, high = LETTERING.measure(text, 18, bold, "adult", room, 1.3, rtl)

    lines = LETTERING.lines(shape)
    assert wide == max(LETTERING.width(line, shape) for line in lines) <= room
    assert high == pytest.approx(len(lines) * 18 * 1.3)


def test_a_line_is_broken_only_where_it_must() -> None:
    room = LETTERING.measure("een twee", 20)[0]

    assert LETTERING.lines(Text(0, 0, "een twee drie", 20, "#000000", wrap=room)) == ("een twee", "drie")
    assert LETTERING.lines(Text(0, 0, "een twee drie", 20, "#000000", wrap=room - 1))[0] == "een"


@pytest.mark.parametrize("letter", ["a", "m", "م", "\u0301", "\x00", "\ud800", "😀"])
def test_ten_thousand_letters_without_a_space_are_broken_into_lines_that_fit(letter: str) -> None:
    shape = Text(0, 0, letter * 10_000, 20, "#000000", wrap=300)

    lines = LETTERING.lines(shape)

    assert "".join(lines) == shape.text
    assert max(LETTERING.width(line, shape) for line in lines) <= 300


@pytest.mark.parametrize("room", range(20, 60, 5))
def test_an_accent_stays_with_its_letter_when_a_word_is_cut(room: int) -> None:
    lines = LETTERING.lines(Text(0, 0, ("x" + "\u0331\u0302" * 5) * 20, 20, "#000000", wrap=room))

    assert len(lines) > 1
    assert not any(unicodedata.combining(line[0]) for line in lines)


@pytest.mark.parametrize("size", [0, -4, 0.3])
def test_letters_without_a_size_are_one_pixel_high(size: float) -> None:
    assert LETTERING.measure("Oma", size)[0] > 0
    assert LETTERING.picture("Oma", Text(0, 0, "Oma", size, "#000000")).get_height() > 0


@pytest.mark.parametrize("text", ["12 en ouder", "Wat al op papier staat, kan hier niet meer weg.", "Hoe lang?"])
def test_a_text_in_latin_letters_reads_the_same_on_a_screen_from_right_to_left(text: str) -> None:
    there = LETTERING.picture(text, Text(0, 0, text, 20, "#000000", rtl=True))
    here = LETTERING.picture(text, Text(0, 0, text, 20, "#000000"))

    assert there.get_buffer().raw == here.get_buffer().raw


def test_a_text_in_arabic_letters_begins_at_the_right_even_when_a_latin_name_does() -> None:
    text = "Sara مرحبا."

    there = LETTERING.picture(text, Text(0, 0, text, 20, "#000000", rtl=True))
    here = LETTERING.picture(text, Text(0, 0, text, 20, "#000000"))

    assert there.get_buffer().raw != here.get_buffer().raw
