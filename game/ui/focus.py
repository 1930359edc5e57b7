"""The keyboard's way through a screen: what has the focus, what comes next, and the ring around it."""

from game.shapes import Box, Group, Rect, Shapes, named
from game.ui.look import Look


def can_focus(shapes: Shapes) -> list[Group]:
    """Everything that answers a touch, in reading order; the keys of the keyboard on the screen are left to fingers."""
    return [
        group
        for group in named(shapes)
        if group.role not in ("", "board")  # its places are touched one by one
        and group.name not in ("shift", "wipe")
        and not group.name.startswith(("key:", "layer:"))
    ]


def place_of(shapes: Shapes, focus: str) -> int:
    """Where something stands in the order; 0 when it is not there."""
    names = [group.name for group in can_focus(shapes)]
    return names.index(focus) if focus in names else 0


def next_focus(shapes: Shapes, focus: str, *, back: bool = False, place: int = 0) -> str:
    """The name that comes after the one with the focus, round and round; "" when nothing can be touched.

    When what had the focus is gone, `place` is where it stood: on from there.
    """
    names = [group.name for group in can_focus(shapes)]
    if not names:
        return ""
    if focus not in names:
        return names[(place - 1 if back else place) % len(names)]
    return names[(names.index(focus) + (-1 if back else 1)) % len(names)]


def ring(look: Look, group: Group) -> Shapes:
    """Two colours around what has the focus, so that it shows on every ground; never red."""
    out = 4 * look.u
    outer = group.box.inset(-2 * out)
    inner = group.box.inset(-out)
    return (
        Rect(outer, line=look.colours.focus, width=out, radius=look.radius + 2 * out),
        Rect(Box(*inner), line=look.colours.sun, width=out, radius=look.radius + out),
    )
