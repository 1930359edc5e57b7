"""Painting: the same shapes give the same picture, kept groups look like others, and a missing picture stops nothing."""

import json
from pathlib import Path

import pygame
import pytest

from game.data import folder
from game.shapes import Arc, Box, Disc, Group, Line, Picture, Rect, Shapes, Stroke, Text
from game.stage.kept import ROOM
from game.stage.painter import Painter
from game.stage.picture import to_png, to_surface
from game.stage.pictures import Pictures
from game.stage.text import Lettering

SIZE = (320, 240)
GROUND = Rect(Box(0, 0, 320, 240), fill="#d5e5e4")
EVERYTHING: Shapes = (
    GROUND,
    Rect(Box(10, 10, 100, 60), fill="#ffffff", line="#5f7480", width=2, radius=14),
    Rect(Box(120, 10, 60, 60), line="#1b1f3b", width=2, radius=8, dash=(6, 4)),
    Disc(60, 140, 30, fill="#ffc845", line="#1b1f3b", width=2.5),
    Disc(140, 140, 40, 20, line="#1b1f3b", width=2, dash=(7, 6)),
    Line(200, 20, 300, 80, "#1b1f3b", 4, (10, 6)),
    Arc(240, 140, 40, 30, 0, 3, "#0b5563", 3),
    Stroke(((200, 200), (240, 190), (300, 230)), "#1b1f3b", 5),
    Stroke(((20, 200), (50, 190), (40, 230)), "#1b1f3b", 2, "#86c79c"),
    Text(100, 200, "Oma Koos", 20, "#1b1f3b", True),
    Picture(Box(260, 20, 40, 40), "zon"),
    Picture(Box(260, 70, 30, 30), "glyph:stop", "#0b5563"),
)


def painter() -> Painter:
    return Painter(Lettering(), Pictures())


def pixels(shapes: Shapes) -> bytes:
    surface = pygame.Surface(SIZE)
    painter().paint(surface, shapes)
    return pygame.image.tobytes(surface, "RGB")


def test_the_same_shapes_give_the_same_bytes() -> None:
    assert to_png(EVERYTHING, SIZE) == to_png(EVERYTHING, SIZE)


def test_each_shape_changes_the_picture() -> None:
    for shape in EVERYTHING[1:]:
        assert pixels((GROUND, shape)) != pixels((GROUND,)), shape


def test_painting_again_on_what_was_kept_changes_nothing() -> None:
    surface, hand = pygame.Surface(SIZE), painter()
    hand.paint(surface, EVERYTHING)
    first = pygame.image.tobytes(surface, "RGB")
    hand.paint(surface, EVERYTHING)

    assert pygame.image.tobytes(surface, "RGB") == first


def test_a_kept_group_looks_like_its_shapes() -> None:
    whole = Box(0, 0, 320, 240)

    assert pixels((Group(EVERYTHING, whole, still=True),)) == pixels((Group(EVERYTHING, whole),))


def test_a_small_kept_group_looks_nearly_like_its_shapes() -> None:
    part = EVERYTHING[1:5]
    kept = pixels((GROUND, Group(part, Box(0, 0, 190, 190), still=True)))
    plain = pixels((GROUND, *part))

    off = max(abs(one - other) for one, other in zip(kept, plain, strict=True))

    assert off <= 12


@pytest.mark.parametrize("colour", ["#ffffff", "#ffc845", "#0b5563"])
def test_the_rim_of_a_disc_is_never_darker_than_its_own_colour_and_the_ground(colour: str) -> None:
    surface = to_surface((Rect(Box(0, 0, 60, 60), fill="#ffffff"), Disc(30, 30, 20, fill=colour)), (60, 60))
    darkest = min(sum(pygame.Color(colour)[:3]), 3 * 255)

    assert all(sum(surface.get_at((x, y))[:3]) >= darkest - 12 for x in range(60) for y in range(60))


@pytest.mark.parametrize("name", ["nothing", "glyph:nothing", "../secret", ""])
def test_a_picture_that_is_not_there_gets_a_stand_in(name: str) -> None:
    assert Pictures().load(name, "", (40, 40)).get_size() == (40, 40)


def test_a_broken_picture_gets_a_stand_in(tmp_path: Path) -> None:
    broken = tmp_path / "x.svg"
    broken.write_text("<svg viewBox='0 0 1 1'><", "utf-8")

    assert Pictures({"x": broken}).load("x", "", (30, 30)).get_size() == (30, 30)


def test_every_picture_that_is_named_is_there() -> None:
    known = json.loads((folder("assets") / "pictures" / "pictures.json").read_text("utf-8"))
    pictures = Pictures()

    missing = [name for name in known if (path := pictures.path(name)) is None or not path.is_file()]

    assert known
    assert missing == []


@pytest.mark.parametrize(
    "shape",
    [
        Disc(-500, -500, 20, fill="#ffffff"),
        Disc(10, 10, 0, fill="#ffffff"),
        Rect(Box(0, 0, 0, 0), fill="#ffffff", radius=4),
        Rect(Box(5, 5, 1, 1), fill="#ffffff", line="#000000", width=4, radius=9),
        Line(5, 5, 5, 5, "#000000"),
        Stroke((), "#000000"),
        Text(9000, 9000, "weg", 20, "#000000"),
        Picture(Box(0, 0, 0, 0), "zon"),
    ],
    ids=lambda shape: type(shape).__name__,
)
def test_shapes_without_room_or_outside_the_window_do_no_harm(
    shape: Disc | Rect | Line | Stroke | Text | Picture,
) -> None:
    assert to_png((GROUND, shape), SIZE)


def test_what_is_kept_has_a_limit() -> None:
    hand = painter()
    surface = pygame.Surface((1200, 900))

    for number in range(60):
        hand.paint(surface, (Disc(600, 450, 300 + number, fill="#ffffff"),))

    assert hand.kept.size <= ROOM


@pytest.mark.parametrize("far", [1, 1_000_000], ids=["to-the-corner", "far-outside"])
def test_a_line_across_a_large_screen_is_drawn_whole(far: int) -> None:
    surface = to_surface((Line(0, 0, 3840 * far, 2160 * far, "#000000", 6),), (3840, 2160))

    assert all(surface.get_at((x, round(x * 2160 / 3840)))[0] < 40 for x in range(10, 3830, 7))


def test_kept_groups_do_not_stay_when_the_room_is_full() -> None:
    hand, surface = painter(), pygame.Surface((1280, 800))
    whole = Box(0, 0, 1280, 800)

    for number in range(40):
        hand.paint(surface, (Group((Disc(number, 9, 5, fill="#ffffff"),), whole, still=True),))

    held = {id(kept): kept for kept in (*hand.kept._kept.values(), *(same[1] for same in hand.kept._same.values()))}
    assert sum(kept.get_width() * kept.get_height() * 4 for kept in held.values()) <= ROOM


def test_a_picture_can_be_made_after_pygame_stopped() -> None:
    empty = to_png((GROUND,), SIZE)
    to_png(EVERYTHING, SIZE)
    pygame.quit()

    never_painted = Text(10, 10, "na de pauze", 20, "#1b1f3b", True)

    assert to_png((GROUND, never_painted), SIZE) != empty
