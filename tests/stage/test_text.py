"""Letters: measured as they are painted, broken where they must, and never a crash whatever stands there."""

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.letters import MISSING
from game.shapes import Text
from game.stage.runs import readable, runs_of
from game.stage.text import FAMILIES, Lettering

LETTERING = Lettering()
STRANGE = ["", "\x00", "\ud800", "😀👩🏽‍🚒", "王小明", "a" * 10_000, "مرحبا Sara 12", "ሰላም", "Curaçao ŝ İı", "a\tb\nc"]


def painted_width(text: str, size: int, *, bold: bool = False, rtl: bool = False) -> int:
    picture = LETTERING.picture(text, Text(0, 0, text, size, "#000000", bold, rtl=rtl))
    box = pygame.mask.from_surface(picture, 1).get_bounding_rects()
    return max((one.right for one in box), default=0) - min((one.left for one in box), default=0)


@pytest.mark.parametrize("text", ["Oma Koos", "Denk aan de ochtend.", "WWWW", "ijs"])
@pytest.mark.parametrize("bold", [False, True])
def test_a_text_is_as_wide_as_it_was_measured(text: str, bold: bool) -> None:
    measured, _ = LETTERING.measure(text, 30, bold)

    assert painted_width(text, 30, bold=bold) == pytest.approx(measured, abs=5)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=80), st.sampled_from(STRANGE)), st.integers(60, 500), st.booleans())
def test_no_line_is_wider_than_the_room_it_has(text: str, room: int, rtl: bool) -> None:
    wide, high = LETTERING.measure(text, 20, wrap=room, rtl=rtl)

    assert wide <= room
    assert high > 0


@pytest.mark.parametrize("text", STRANGE, ids=range(len(STRANGE)))
def test_whatever_stands_there_gives_a_picture(text: str) -> None:
    picture = LETTERING.picture(text, Text(0, 0, text, 24, "#000000"))

    assert picture.get_width() > 0


def test_lines_are_as_high_as_there_are_lines() -> None:
    one = LETTERING.measure("kort", 20, wrap=400)[1]

    assert LETTERING.measure("kort\nkort\nkort", 20, wrap=400)[1] == pytest.approx(3 * one)


def test_what_no_screen_can_show_goes_out_and_a_letter_without_a_picture_is_told() -> None:
    assert readable("a\x00b\ud800c\tè", "Andika") == "abc è"
    assert readable("王", "Andika") == MISSING
    assert readable("👩🏽‍🚒 王小", "Andika") == f"{MISSING} {MISSING}{MISSING}"


def test_a_latin_name_and_a_number_inside_arabic_keep_their_own_direction() -> None:
    runs = runs_of("مرحبا Sara 12 في", "Andika", rtl=True)

    latin = [run for run in runs if "Sara" in run.text]
    assert len(latin) == 1
    assert not latin[0].rtl
    assert "Sara 12" in latin[0].text
    assert runs[0].font == runs[-1].font == "NotoSansArabic"
    assert "مرحبا" in runs[-1].text


def test_brackets_are_mirrored_when_a_line_runs_from_right_to_left() -> None:
    shown = "".join(run.text for run in runs_of("(Pip) من", "Andika", rtl=True) if run.font == "Andika")

    assert shown.index("(") < shown.index("Pip") < shown.index(")")


def test_cyrillic_in_the_letters_of_the_older_comes_from_the_other_font() -> None:
    assert {run.font for run in runs_of("Привіт", "AtkinsonHyperlegibleNext", rtl=False)} == {"Andika"}


@pytest.mark.parametrize("text", ["Ééén ijsje, coördinatie", "ığüşöç İĞŞ", "zażółć gęślą jaźń", "€ „…” ’s – 1"])
def test_the_letters_that_are_heavy_at_the_foot_write_the_latin_languages_of_europe(text: str) -> None:
    assert {run.font for run in runs_of(text, FAMILIES["open"], rtl=False)} == {"OpenDyslexic"}


def test_what_they_do_not_have_comes_from_the_other_fonts() -> None:
    assert {run.font for run in runs_of("Привіт سلام ሰላም Sara", FAMILIES["open"], rtl=False)} == {
        "Andika",
        "NotoSansArabic",
        "NotoSansEthiopic",
        "OpenDyslexic",
    }


@pytest.mark.parametrize("line", ["Kijk: مرحبا Sara", "سلام Sara", "Tel ١٢٣ مرحبا x"])
def test_arabic_looks_the_same_inside_a_dutch_line_as_alone(line: str) -> None:
    run = next(run for run in runs_of(line, "Andika", rtl=False) if run.rtl)
    alone = LETTERING.picture(run.text.strip(), Text(0, 0, run.text.strip(), 30, "#000000"))

    whole = LETTERING.picture(line, Text(0, 0, line, 30, "#000000"))

    ink = alone.subsurface(alone.get_bounding_rect())
    assert _stands_in(whole, ink)


def _stands_in(whole: pygame.Surface, part: pygame.Surface) -> bool:
    """Whether these very pixels stand somewhere in a picture."""
    wanted = pygame.image.tobytes(part, "RGBA")
    wide, high = part.get_size()
    return any(
        pygame.image.tobytes(whole.subsurface((x, y, wide, high)), "RGBA") == wanted
        for y in range(whole.get_height() - high + 1)
        for x in range(whole.get_width() - wide + 1)
    )


def test_a_line_has_room_for_all_its_runs() -> None:
    line = "سلام Sara"
    picture = LETTERING.picture(line, Text(0, 0, line, 30, "#000000"))

    runs = runs_of(line, "Andika", rtl=False)
    wide = sum(LETTERING.measure(run.text, 30)[0] for run in runs)

    assert LETTERING.measure(line, 30)[0] == pytest.approx(wide, abs=2)
    assert picture.get_bounding_rect().right < picture.get_width()


def test_letters_are_there_again_after_pygame_stopped() -> None:
    before = LETTERING.measure("Oma Koos", 30)

    pygame.quit()

    again = Lettering()
    assert again.measure("Oma Koos", 31) == LETTERING.measure("Oma Koos", 31)
    assert again.measure("Oma Koos", 30) == before
    assert LETTERING.picture("Oma Koos", Text(0, 0, "Oma Koos", 30, "#000000")).get_bounding_rect().w > 0
