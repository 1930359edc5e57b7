"""Light that fades, a soft shadow, a card that turns over, and the word that is read aloud: as they come to stand on the screen."""

from dataclasses import replace
from itertools import pairwise

import pygame
import pytest

from game.shapes import Box, Disc, Group, Rect, Shapes, Text
from game.stage.kept import WINDOWS, Kept
from game.stage.painter import Painter
from game.stage.pictures import Pictures
from game.stage.text import Lettering, place_of_mark

SIZE = (320, 240)
GROUND = Rect(Box(0, 0, 320, 240), fill="#203040")
CARD = Group((Rect(Box(100, 60, 120, 120), fill="#ffffff", radius=12),), Box(100, 60, 120, 120), still=True)


def painter() -> Painter:
    return Painter(Lettering(), Pictures())


def painted(*shapes: object, hand: Painter | None = None) -> pygame.Surface:
    surface = pygame.Surface(SIZE)
    (hand or painter()).show(surface, (GROUND, *shapes))  # type: ignore[arg-type]
    return surface


def columns_of(surface: pygame.Surface, colour: tuple[int, int, int] = (255, 255, 255)) -> list[int]:
    return [x for x in range(SIZE[0]) if surface.get_at((x, 120))[:3] == colour]


def test_light_goes_from_its_middle_to_its_rim() -> None:
    surface = painted(Disc(160, 120, 100, fill="#ffffff", rim="#203040"))

    shades = [surface.get_at((160 + away, 120))[0] for away in range(0, 100, 10)]

    assert shades[0] > 245
    assert shades == sorted(shades, reverse=True)
    assert abs(shades[-1] - 0x20) < 12


def test_light_that_is_larger_than_the_window_is_the_same_light() -> None:
    surface = painted(Disc(0, 0, 2000, fill="#ffffff", rim="#000000"))

    assert surface.get_at((5, 5))[0] > 250
    assert surface.get_at((310, 230))[0] < surface.get_at((5, 5))[0]


def test_a_shadow_fades_outside_its_rectangle() -> None:
    surface = painted(Rect(Box(100, 60, 120, 120), fill="#000000ff", radius=10, blur=24))

    shades = [surface.get_at((160, 60 - away))[1] for away in range(-10, 24, 4)]

    assert shades == sorted(shades)
    assert shades[0] < shades[-1]
    assert abs(shades[-1] - 0x30) < 6


def test_a_large_sheet_of_paper_is_all_of_one_colour_up_to_its_corners() -> None:
    surface = painted(Rect(Box(20, 20, 280, 200), fill="#fedcba", line="#102030", width=3, radius=30))

    inside = {surface.get_at((x, y))[:3] for x in range(40, 280, 3) for y in range(40, 200, 3)}

    assert inside == {(0xFE, 0xDC, 0xBA)}
    assert max(abs(one - other) for one, other in zip(surface.get_at((160, 21)), (0x10, 0x20, 0x30), strict=False)) <= 4
    assert surface.get_at((22, 22))[:3] == (0x20, 0x30, 0x40)


@pytest.mark.parametrize(("wide", "across"), [(1.0, 120), (0.5, 60), (0.1, 12)])
def test_a_card_that_turns_is_narrower_around_its_middle(wide: float, across: int) -> None:
    surface = painted(replace(CARD, wide=wide))
    columns = [x for x in range(SIZE[0]) if surface.get_at((x, 120))[0] > 0x90]

    assert abs(len(columns) - across) <= 4
    assert abs((columns[0] + columns[-1]) / 2 - 159.5) <= 1.5


def test_a_card_that_moves_is_the_same_picture_elsewhere() -> None:
    hand = painter()
    still = painted(CARD, hand=hand)
    size = hand.kept.size
    moved = painted(replace(CARD, shift=(40.0, 0.0)), hand=hand)

    assert columns_of(moved) == [x + 40 for x in columns_of(still)]
    assert hand.kept.size == size


def test_a_card_that_fades_lets_the_ground_through() -> None:
    assert painted(replace(CARD, seen=0.5)).get_at((160, 120))[0] in range(0x80, 0xA0)
    assert painted(CARD).get_at((160, 120))[0] == 255


def test_at_most_two_pictures_of_a_whole_window_are_kept_and_the_last_used_stay() -> None:
    kept, painted_now = Kept(), []
    whole = [
        Group((Rect(Box(0, 0, 320, 240), fill=colour),), Box(0, 0, 320, 240), still=True)
        for colour in ("#111111", "#222222", "#333333")
    ]

    def show(number: int) -> pygame.Surface:
        return kept.find_window(whole[number], SIZE, lambda _surface: painted_now.append(number))

    surfaces = {id(show(number)) for number in (0, 1, 0, 2, 0, 1)}

    assert painted_now == [0, 1, 2, 1]
    assert len(surfaces) <= WINDOWS


def test_what_is_prepared_is_made_once_and_one_at_a_time() -> None:
    hand = painter()
    cards: Shapes = tuple(
        replace(CARD, shapes=(Rect(Box(0, 0, 50 + n, 50), fill="#ffffff", radius=4),)) for n in range(3)
    )

    turns = [hand.prepare(cards) for _ in range(5)]
    size = hand.kept.size
    painted(*cards, hand=hand)

    assert turns == [True, True, True, False, False]
    assert size > 0
    assert hand.kept.size == size


@pytest.mark.parametrize(
    ("text", "rtl"), [("Wie zie of hoor je als eerste in de ochtend?", False), ("مرحبا يا صديقي كيف حالك اليوم", True)]
)
def test_every_word_that_is_read_has_a_place_of_its_own_in_its_text(text: str, rtl: bool) -> None:
    lettering = Lettering()
    shape = Text(10, 10, text, 20, "#000000", True, wrap=140, rtl=rtl)
    lines = len(lettering.lines(shape))
    found, start = [], 0
    for word in text.split(" "):
        found.append(list(place_of_mark(lettering, shape, (start, start + len(word)))))
        start += len(word) + 1

    boxes = [places[0][1] for places in found]
    assert [places[0][0] for places in found] == text.split(" ")
    assert len({round(box.y) for box in boxes}) == lines > 1
    assert all(box.x >= 9 and box.x + box.w <= 151 for box in boxes)
    same_line = [(one, other) for one, other in pairwise(boxes) if one.y == other.y]
    assert all((one.x > other.x) == rtl for one, other in same_line)


def test_only_the_word_that_is_read_lies_over_the_text() -> None:
    text = Text(20, 100, "een twee drie", 24, "#ffffff", True)
    plain = painted(text)
    word = painted(text, replace(text, mark=(4, 8), ground="#ffc845", colour="#1b1f3b"))

    changed = [x for x in range(SIZE[0]) if plain.get_at((x, 116)) != word.get_at((x, 116))]
    before, after = Lettering().measure("een ", 24, True)[0], Lettering().measure("een twee", 24, True)[0]

    assert changed
    assert 20 + before - 6 <= changed[0]
    assert changed[-1] <= 20 + after + 6
