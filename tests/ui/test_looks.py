"""The look of one window and one player: colours that can be seen in every theme, targets for every finger, letters that can be read."""

import pytest

from game.stage.text import Lettering
from game.ui.look import TARGETS, Size, look_for, target_of
from game.ui.themes import THEMES, Colours
from tests.gallery.seeing import contrast

MEASURE = Lettering().measure
every_theme = pytest.mark.parametrize("colours", THEMES.values(), ids=THEMES.keys())


@every_theme
def test_texts_have_at_least_four_and_a_half_to_one_on_every_ground(colours: Colours) -> None:
    grounds = (
        colours.table,
        colours.table_edge,
        colours.paper,
        colours.paper2,
        colours.chip,
        colours.lit,
        *colours.rings,
    )

    faint = [
        (ink, ground, round(contrast(ink, ground), 1))
        for ink in (colours.ink, colours.ink2)
        for ground in grounds
        if contrast(ink, ground) < 4.5
    ]

    assert faint == []
    assert contrast(colours.on_primary, colours.primary) >= 4.5
    assert contrast(colours.on_sun, colours.sun) >= 4.5


@every_theme
def test_borders_rings_and_the_focus_have_at_least_three_to_one(colours: Colours) -> None:
    assert contrast(colours.line, colours.table) >= 3
    assert contrast(colours.line, colours.paper) >= 3
    assert min(contrast(colours.ring_line, ring) for ring in colours.rings) >= 3
    assert contrast(colours.focus, colours.table) >= 3
    assert contrast(colours.primary, colours.table) >= 3


@every_theme
def test_pictures_lie_on_a_light_ground(colours: Colours) -> None:
    assert contrast("#000000", colours.picture) >= 12


@pytest.mark.parametrize(
    ("age", "young", "whose", "pixels"),
    [(6, True, "small", 72), (8, True, "small", 72), (9, True, "middle", 60), (11, True, "middle", 60), (12, False, "large", 48), (0, False, "large", 48)],
)  # fmt: skip
def test_targets_are_made_for_the_fingers_of_who_plays(age: int, young: bool, whose: str, pixels: int) -> None:
    assert target_of(age, young=young) == whose
    for size in (Size(1280, 800), Size(1024, 600), Size(800, 1280), Size(2560, 1600)):
        look = look_for(size, MEASURE, young=young, fingers=whose)
        assert (look.least, look.space) == TARGETS[whose]
        assert look.least == pixels
        assert look.target(10) == pixels
        assert look.gap >= look.space


@pytest.mark.parametrize("step", [1.0, 1.5, 2.0])
def test_letters_grow_with_the_setting_and_never_get_too_small(step: float) -> None:
    look = look_for(Size(1280, 800), MEASURE, text_step=step)
    small = look_for(Size(1024, 600), MEASURE, text_step=step)

    assert look.text(20) == 20 * step
    assert small.text(12) >= 16
    assert small.smallest == 16


def test_a_chosen_font_goes_before_the_one_of_the_age() -> None:
    assert look_for(Size(1280, 800), MEASURE, young=True).font == "child"
    assert look_for(Size(1280, 800), MEASURE, young=False).font == "adult"
    assert look_for(Size(1280, 800), MEASURE, young=True, letters="open").font == "open"
