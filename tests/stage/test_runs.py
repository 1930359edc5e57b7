"""Pieces of a line: each letter once, in a font that has it, and in the order in which people read it."""

import unicodedata

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.letters import MISSING, font_file, letters_of
from game.shapes import Text
from game.stage.runs import readable, runs_of
from game.stage.text import Lettering

LETTERING = Lettering()
FONTS = ("Andika", "AtkinsonHyperlegibleNext")
LINES = st.text(
    st.sampled_from("abŝé 12.-(ÖПріسلاممرحباሰላም王😀\u200c\u200d\u200f\u202b\u2067\u0301\u064b\x00\ud800"), max_size=40
)


def seen(text: str, *, rtl: bool) -> list[tuple[str, bool]]:
    return [(run.text, run.rtl) for run in runs_of(text, "Andika", rtl=rtl)]


@settings(deadline=None)
@given(LINES, st.booleans(), st.sampled_from(FONTS))
def test_every_letter_of_a_line_stands_in_one_run(text: str, rtl: bool, font: str) -> None:
    runs = runs_of(text, font, rtl=rtl)

    turned = {"(": "()", ")": "()"}
    shown = "".join(run.text for run in runs)
    assert len(shown) == len(readable(text, font))
    assert {letter for letter in shown if letter not in turned} == {
        letter for letter in readable(text, font) if letter not in turned
    }


@settings(deadline=None)
@given(LINES, st.booleans(), st.sampled_from(FONTS))
def test_every_letter_of_a_run_is_in_its_font(text: str, rtl: bool, font: str) -> None:
    for run in runs_of(text, font, rtl=rtl):
        known = letters_of(font_file(run.font))
        for letter in run.text:
            joins = unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Mn")
            assert ord(letter) in known or letter == MISSING or joins


@settings(deadline=None)
@given(LINES, st.booleans(), st.sampled_from(FONTS))
def test_arabic_always_runs_from_right_to_left_and_latin_never(text: str, rtl: bool, font: str) -> None:
    for run in runs_of(text, font, rtl=rtl):
        strong = {unicodedata.bidirectional(letter) for letter in run.text}
        assert not (run.rtl and "L" in strong)
        assert run.rtl or not strong & {"R", "AL"}


def test_a_name_and_a_number_in_arabic_stand_left_of_what_is_read_before_them() -> None:
    assert seen("مرحبا Sara 12", rtl=True) == [("Sara 12", False), ("مرحبا ", True)]
    assert seen("Sara 12 مرحبا", rtl=True)[-1] == ("Sara 12", False)


def test_arabic_in_a_dutch_line_stands_where_it_is_read() -> None:
    assert [text.strip() for text, _ in seen("Dag مرحبا Sara", rtl=False) if text.strip()] == ["Dag", "مرحبا", "Sara"]


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d", "\u2060", "\ufeff"])
@pytest.mark.parametrize("rtl", [False, True])
def test_a_joiner_inside_a_persian_word_turns_nothing_around(joiner: str, rtl: bool) -> None:
    runs = seen(f"می{joiner}خواهم Sara 12", rtl=rtl)

    latin = [text for text, turned in runs if not turned]
    assert "".join(latin).strip() == "Sara 12"
    assert any("خواهم" in text for text, turned in runs if turned)


@pytest.mark.parametrize("sign", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_signs_that_would_turn_the_letters_around_them_go_out(sign: str) -> None:
    assert readable(f"S{sign}ara", "Andika") == "Sara"
    assert seen(f"{sign}Sara مرحبا", rtl=True) == seen("Sara مرحبا", rtl=True)


def test_brackets_around_a_number_in_arabic_open_on_the_left_of_the_screen() -> None:
    runs = runs_of("مرحبا (12)", "Andika", rtl=True)

    assert runs[0].text == "("
    assert runs[1].text == "12"


@pytest.mark.parametrize("letter", ["王", "א", "😀", "\ue000"])
def test_a_letter_that_no_font_has_is_told_by_a_box(letter: str) -> None:
    assert readable(f"a{letter}b", "Andika") == f"a{MISSING}b"
    assert seen(f"a{letter}b", rtl=False) == [(f"a{MISSING}b", False)]


def test_a_letter_with_a_loose_accent_is_the_letter_with_its_accent() -> None:
    assert readable("e\u0301", "Andika") == "é"


@pytest.mark.parametrize("size", [16, 30])
@pytest.mark.parametrize("mixed", ["Привіт x", "سلام x"])
def test_letters_of_two_fonts_stand_on_one_line(mixed: str, size: int) -> None:
    def low(text: str) -> int:
        picture = LETTERING.picture(text, Text(0, 0, text, size, "#000000", font="adult"))
        box = picture.get_bounding_rect()
        last = picture.subsurface((box.right - 2, 0, 2, picture.get_height()))
        return last.get_bounding_rect().bottom + offset(text)

    def offset(text: str) -> int:
        tallest = max(
            pygame.font.Font(str(font_file(run.font)), size).get_ascent() for run in runs_of(text, FONTS[1], rtl=False)
        )
        return -tallest

    assert low(mixed) == low("x")


def order(text: str, *, rtl: bool) -> str:
    """The letters from the left of the screen to the right."""
    mirrored = {"(": ")", ")": "(", "[": "]", "]": "["}
    shown = ""
    for run in runs_of(text, "Andika", rtl=rtl):
        turned = "".join(mirrored.get(letter, letter) for letter in reversed(run.text))
        shown += turned if run.rtl and run.script else run.text
    return shown


@pytest.mark.parametrize(
    ("text", "rtl", "shown"),
    [
        ("س Sara (Pip)", True, "Sara (Pip) س"),
        ("س (Pip)", True, "(Pip) س"),
        ("س (Pip) س", True, "س (Pip) س"),
        ("س Sara (س)", True, "(س) Sara س"),
        ("Sara (س)", False, "Sara (س)"),
        ("Sara (س [12])", False, "Sara ([12] س)"),
        ("س (12", True, "12) س"),
        ("Sara س (س)", False, "Sara (س) س"),
        ("س )x( س", True, "س )x( س"),
    ],
)
def test_brackets_open_before_and_close_behind_what_they_hold(text: str, rtl: bool, shown: str) -> None:
    assert order(text, rtl=rtl) == shown


@pytest.mark.parametrize("text", ["Wat doen jullie dan?", "(Oma) zingt.", "Zee!"])
def test_latin_words_keep_their_marks_at_their_own_end_among_texts_from_right_to_left(text: str) -> None:
    assert seen(text, rtl=True) == [(text, False)]
