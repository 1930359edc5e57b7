"""The head of what is for the worker: whose it is, and that it is not secret."""

from game.screens.desk import Desk
from game.shapes import Box, Picture, Rect, Shapes
from game.ui.flow import words
from game.ui.layout import mirrored
from game.ui.look import Look


def drawer_head(desk: Desk, look: Look, box: Box) -> tuple[Shapes, float]:
    """For whom the drawer is, and that it is not secret: side by side, or under each other when the letters are large."""
    colours, u = look.colours, look.u
    worker, player = desk.view.worker, desk.view.player
    title = desk.tell("For {name}", name=worker.name) if worker and worker.name else desk.tell("For the worker")
    mark = desk.tell("{name} can read along", name=player.name) if player.name else desk.tell("All can read along")
    big, small, side = look.text(23), look.text(17), 22 * u
    title_wide, icon = look.width(title, big, True) + u, side + 22 * u
    mark_wide = min(box.w, look.width(mark, small, True) + icon + 14 * u)
    mark_high = max(36 * u, look.height(mark, small, mark_wide - icon - 12 * u, True, 1.3) + 10 * u)
    beside = title_wide + look.gap + mark_wide <= box.w
    title_high = look.height(title, big, title_wide if beside else box.w, True, 1.3)
    high = max(title_high, mark_high) if beside else title_high + mark_high + look.gap / 2
    chip = Box(box.x + box.w - mark_wide, box.y, mark_wide, mark_high)
    if not beside:
        chip = Box(box.x, box.y + title_high + look.gap / 2, mark_wide, mark_high)
    name = Box(box.x, box.y + (max(0.0, high - title_high) / 2 if beside else 0.0), box.w, title_high)
    eye = Box(chip.x + 12 * u, chip.y + (chip.h - side) / 2, side, side)
    text = Box(chip.x + icon, chip.y + 5 * u, chip.w - icon - 10 * u, chip.h)
    if look.rtl:
        chip, eye, text = mirrored(chip, box), mirrored(eye, box), mirrored(text, box)
    shapes: Shapes = (
        words(look, name, title, 23, bold=True),
        Rect(chip, fill=colours.chip, radius=min(chip.h / 2, 18 * u)),
        Picture(eye, "glyph:oog", colours.ink),
        words(look, text, mark, 17, bold=True),
    )
    return shapes, high
