"""What is read aloud: the word that sounds now lies over the text, on a sunny ground."""

from collections.abc import Iterator
from dataclasses import replace

from game.shapes import Group, Shapes, Text
from game.ui.look import Look
from game.ui.page import EXITS

SILENT = ("back", "cover", "settings", "undo", "page_", "key:", "layer:", "keyboard", *(name for name, _ in EXITS))


def word_over(look: Look, shapes: Shapes, text: str, start: int, end: int) -> Shapes:
    """The word from letter `start` to `end` of a text, wherever that text stands on the screen."""
    colours = look.colours
    return tuple(
        replace(one, mark=(start, end), ground=colours.sun, colour=colours.on_sun)
        for one in _texts(shapes)
        if one.text.replace("\n", " ") == text.replace("\n", " ")  # where its lines break makes no other text
    )


def texts_to_read(shapes: Shapes) -> tuple[str, ...]:
    """The texts of a screen in the order in which they are drawn, each once: all but what stands on every screen, and single keys."""
    return tuple(dict.fromkeys(text.text.replace("\n", " ") for text in _texts(shapes, SILENT) if text.text.strip()))


def _texts(shapes: Shapes, without: tuple[str, ...] = ()) -> Iterator[Text]:
    for shape in shapes:
        if isinstance(shape, Text):
            yield shape
        elif isinstance(shape, Group) and not (shape.name and shape.name.startswith(without or ("\0",))):
            yield from _texts(shape.shapes, without)
