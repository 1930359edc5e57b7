"""Shapes as SVG."""

from xml.etree import ElementTree as ET

import pytest

from game.export.svg import to_svg
from game.shapes import Arc, Box, Disc, Group, Line, Picture, Rect, Shape, Stroke, Text

NS = "{http://www.w3.org/2000/svg}"
BOX = Box(1, 2, 30, 40)


def read(*shapes: Shape, **more: str) -> ET.Element:
    """The picture as another program reads it."""
    return ET.fromstring(to_svg(shapes, (100, 50), **more))


@pytest.mark.parametrize(
    ("shape", "tag"),
    [
        (Rect(BOX, fill="#ff0000", radius=4), "rect"),
        (Disc(5, 6, 7, fill="#00ff00"), "ellipse"),
        (Line(0, 0, 9, 9, "#0000ff", dash=(3, 2)), "line"),
        (Arc(5, 5, 4, 3, 0, 2, "#0000ff"), "path"),
        (Stroke(((0, 0), (5, 5)), "#0000ff"), "polyline"),
        (Stroke(((0, 0), (5, 5), (0, 5)), fill="#0000ff"), "polygon"),
        (Text(1, 2, "Moxie", 12, "#1b1f3b"), "text"),
        (Picture(BOX, "av_oma1"), "svg"),
        (Picture(BOX, "glyph:stop", "#ff0000"), "svg"),
    ],
)
def test_each_shape_is_drawn(shape: Shape, tag: str) -> None:
    (drawn,) = read(shape)

    assert drawn.tag == f"{NS}{tag}"


def test_words_stay_words_and_mean_nothing_else() -> None:
    (drawn,) = read(Text(1, 2, '<script>&"]]>', 12, "#1b1f3b"))

    assert drawn.text == '<script>&"]]>'


def test_what_a_group_is_called_in_the_game_is_not_written() -> None:
    content = to_svg((Group((Disc(1, 1, 1),), BOX, name="person:7f3a", role="person", label="hidden"),), (9, 9))

    assert "7f3a" not in content
    assert "hidden" not in content


def test_the_title_and_the_description_are_for_who_does_not_see_it() -> None:
    drawn = read(title="The map of <Zorg>", description="very near: Moxie", language="en")

    assert [part.text for part in drawn] == ["The map of <Zorg>", "very near: Moxie"]


def test_a_colour_that_shows_through_keeps_its_strength() -> None:
    (drawn,) = read(Rect(BOX, fill="#ff000080"))

    assert (drawn.get("fill"), drawn.get("fill-opacity")) == ("#ff0000", "0.502")


@pytest.mark.parametrize("colour", ["red", '"/><script>', "#12", "url(http://x)"])
def test_what_is_no_colour_is_ink(colour: str) -> None:
    (drawn,) = read(Stroke(((0, 0), (1, 1)), colour))

    assert drawn.get("stroke") == "#1b1f3b"


def test_a_glyph_is_drawn_in_its_colour() -> None:
    content = to_svg((Picture(BOX, "glyph:stop", "#00ff00"),), (9, 9))

    assert "#00ff00" in content
    assert "#1B1F3B" not in content


@pytest.mark.parametrize("name", ["", "nobody_drew_this", "../../../etc/passwd", "own/../own/brug"])
def test_a_picture_that_is_not_there_leaves_an_empty_place(name: str) -> None:
    assert not list(read(Picture(BOX, name)))
