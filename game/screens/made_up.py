"""The mark on every screen of a made-up family, so that nobody takes it for real people."""

from game.screens.desk import Desk
from game.shapes import Box, Rect, Shapes, Text
from game.ui.look import Size


def made_up_mark(desk: Desk, size: Size) -> Shapes:
    """The word VERZONNEN at the top, in the middle; nothing for a real conversation."""
    if not desk.fictional:
        return ()
    look = desk.on(size)
    word = desk.tell("MADE UP")
    letters = look.text(15)
    wide = look.width(word, letters, bold=True) + 20 * look.u
    pill = Rect(
        Box((size.w - wide) / 2, -8 * look.u, wide, letters * 1.4 + 8 * look.u), look.colours.light, radius=8 * look.u
    )
    return pill, Text(size.w / 2, 1, word, letters, look.colours.primary, True, look.font, "centre")
