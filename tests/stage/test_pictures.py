"""The pictures: each that is named can be drawn, glyphs take the colour of the text, and a broken one gets a stand-in."""

import json
from pathlib import Path

import pygame
import pytest

from game.data import folder
from game.stage.pictures import GLYPH_INK, Pictures

PLACE = folder("assets") / "pictures"
KNOWN = sorted(json.loads((PLACE / "pictures.json").read_text("utf-8")))
GLYPHS = sorted(path.stem for path in (PLACE / "glyphs").glob("*.svg"))
SIZE = (32, 32)


def stand_in() -> bytes:
    return pygame.image.tobytes(Pictures().load("no such picture", "", SIZE), "RGBA")


def colours(picture: pygame.Surface) -> set[tuple[int, ...]]:
    whole = [picture.get_at((x, y)) for x in range(picture.get_width()) for y in range(picture.get_height())]
    return {tuple(colour)[:3] for colour in whole if colour.a > 250}


def test_every_picture_that_is_named_is_drawn_at_the_size_asked_for() -> None:
    pictures, none = Pictures(), stand_in()

    for name in KNOWN:
        drawn = pictures.load(name, "", SIZE)
        assert drawn.get_size() == SIZE, name
        assert drawn.get_bounding_rect().w > 4, name
        assert pygame.image.tobytes(drawn, "RGBA") != none, name


@pytest.mark.parametrize("name", GLYPHS)
def test_every_glyph_takes_the_colour_of_the_text(name: str) -> None:
    drawn = Pictures().load(f"glyph:{name}", "#ff00ff", (48, 48))

    seen = colours(drawn)
    assert (255, 0, 255) in seen
    assert tuple(pygame.Color(GLYPH_INK))[:3] not in seen


def test_a_picture_has_the_size_asked_for_also_when_it_is_not_square() -> None:
    wide, high = Pictures().load("zon", "", (80, 30)).get_size()

    assert wide <= 80
    assert high <= 30
    assert max(wide / 80, high / 30) == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize(
    "text",
    [
        "<svg viewBox='0 0 9 9'><text>words are not drawn</text></svg>",
        "",
        "<svg",
        "no drawing",
        "<svg viewBox='0 0 0 0'/>",
        "<svg viewBox='a b'><g></svg>",
        "\x00",
        "<svg/>",
    ],
)
def test_a_broken_picture_of_a_deck_gets_a_stand_in_of_the_size_asked_for(text: str, tmp_path: Path) -> None:
    path = tmp_path / "own.svg"
    path.write_text(text, "utf-8")

    drawn = Pictures({"own": path}).load("own", "", SIZE)
    assert pygame.image.tobytes(drawn, "RGBA") == stand_in()


@pytest.mark.parametrize("raw", [b"\xff\xfe\x00", b"\x89PNG\r\n\x1a\n", b" " * 1_048_577])
def test_a_file_that_is_no_text_gets_a_stand_in(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "own.svg"
    path.write_bytes(raw)

    assert pygame.image.tobytes(Pictures({"own": path}).load("own", "", SIZE), "RGBA") == stand_in()


def test_a_folder_in_the_place_of_a_picture_gets_a_stand_in(tmp_path: Path) -> None:
    assert pygame.image.tobytes(Pictures({"own": tmp_path}).load("own", "", SIZE), "RGBA") == stand_in()


def test_a_picture_of_a_deck_goes_before_one_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "own.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path fill="#00ff00" d="M0 0h2v2H0z"/></svg>'
    )

    assert colours(Pictures({"zon": path}).load("zon", "", SIZE)) == {(0, 255, 0)}


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (5, 5), (6, 200)])
def test_a_stand_in_has_any_size(size: tuple[int, int]) -> None:
    assert Pictures().load("no such picture", "", size).get_size() == size


def test_a_picture_of_dots_keeps_its_proportions(tmp_path: Path) -> None:
    path = tmp_path / "own.png"
    pygame.image.save(pygame.Surface((20, 10)), str(path))

    assert Pictures({"own": path}).load("own", "", (64, 64)).get_size() == (64, 32)


def test_pictures_that_are_added_later_are_drawn(tmp_path: Path) -> None:
    path = tmp_path / "own.png"
    pygame.image.save(pygame.Surface((8, 8)), str(path))
    pictures = Pictures()

    pictures.add({"mini/own": path})

    assert colours(pictures.load("mini/own", "", SIZE)) == {(0, 0, 0)}
