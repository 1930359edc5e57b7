"""What is read aloud: the word that sounds now lies over the text, on a sunny ground."""

from collections.abc import Iterator
from dataclasses import replace

from game.shapes import Group, Shapes, Text
from game.ui.look import Look


def word_over(look: Look, shapes: Shapes, text: str, start: int, end: int) -> Shapes:
    """The word from letter `start` to `end` of a text, wherever that text stands on the screen."""
    colours = look.colours
    return tuple(
        replace(one, mark=(start, end), ground=colours.sun, colour=colours.on_sun)
        for one in _texts(shapes)
        if one.text == text
    )


def _texts(shapes: Shapes) -> Iterator[Text]:
    for shape in shapes:
        if isinstance(shape, Text):
            yield shape
        elif isinstance(shape, Group):
            yield from _texts(shape.shapes)
