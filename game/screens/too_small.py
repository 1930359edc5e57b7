"""A window in which nothing can be read says so; what was told stays where it is."""

from game.screens.desk import Desk
from game.shapes import Shapes, Text
from game.ui.look import Size, look_for
from game.ui.page import table_top


def too_small(desk: Desk, size: Size) -> Shapes:
    """One line that asks for a larger window."""
    look = look_for(size, desk.on(size).measure, rtl=desk.rtl)
    wide = max(40.0, size.w - 24)
    text = desk.say("Please make this window larger.")
    high = look.height(text, 15, wide, True)
    words = Text(
        size.w / 2, (size.h - high) / 2, text, 15, look.colours.ink, True, look.font, "centre", wide, rtl=desk.rtl
    )
    return table_top(look), words
