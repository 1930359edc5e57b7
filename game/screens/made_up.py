"""The mark on every screen of a made-up family, so that nobody takes it for real people."""

from game.screens.desk import Desk
from game.shapes import Box, Rect, Shapes, Text
from game.ui.look import Size


def made_up_mark(desk: Desk, size: Size) -> Shapes:
    """The word VERZONNEN at the top edge, in the middle, above the bar; nothing for a real conversation."""
    if not desk.fictional:
        return ()
    look = desk.on(size)
    word, letters = desk.tell("MADE UP"), max(look.smallest, round(15 * look.u))
    wide = look.width(word, letters, bold=True) + 24 * look.u
    low = max(letters * 0.85, 15 * look.u)  # the bar begins at 16
    colours = look.colours
    pill = Rect(
        Box((size.w - wide) / 2, -8 * look.u, wide, low + 8 * look.u),
        fill=colours.sun,
        line=colours.on_sun,
        width=1.5 * look.u,
        radius=8 * look.u,
    )
    return pill, Text(
        size.w / 2,
        (low - letters) * 0.5 - letters * 0.08,
        word,
        letters,
        colours.on_sun,
        True,
        look.font,
        "centre",
        spacing=1.0,
    )
