"""The button that reads a screen aloud, and the words that stand on it."""

from collections.abc import Iterator

from game.screens.desk import Desk
from game.shapes import Group, Shapes, Text
from game.ui.button import button
from game.ui.look import Look
from game.ui.page import bar_place


def listen_button(desk: Desk, look: Look) -> tuple[Group, ...]:
    """The button "listen" in the top bar; none where there is no voice for the player's language."""
    if not desk.can_speak:
        return ()
    word, narrow = desk.say("Listen"), look.compact or look.portrait or look.large_text
    place = bar_place(look, 0, 60 if narrow else 160)
    return (button(look, place, "listen", "" if narrow else word, glyph="luister", design=18, said=word),)


def texts_of(shapes: Shapes) -> Iterator[str]:
    """Every text of some shapes, as it is drawn and in that order, each once."""
    yield from dict.fromkeys(_texts(shapes))


def _texts(shapes: Shapes) -> Iterator[str]:
    for shape in shapes:
        if isinstance(shape, Text):
            yield shape.text
        elif isinstance(shape, Group):
            yield from _texts(shape.shapes)
