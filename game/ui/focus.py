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


def beside(shapes: Shapes, focus: str, way: str) -> str:
    """The name of what lies next to the focus, up, down, left or right of it; the focus itself when nothing does.

    What lies straight that way goes before what lies aslant, and of those what is nearest.
    """
    groups = can_focus(shapes)
    here = next((group.box for group in groups if group.name == focus), None)
    if here is None:
        return focus
    found = [(steps, group.name) for group in groups if (steps := _steps(here, group.box, way)) is not None]
    return min(found)[1] if found else focus


def _steps(here: Box, there: Box, way: str) -> tuple[bool, float, float] | None:
    """Whether it lies aslant, how far away, and how far from the middle; None when it does not lie that way."""
    if way in ("up", "down"):
        here, there = Box(here.y, here.x, here.h, here.w), Box(there.y, there.x, there.h, there.w)
    ahead = there.x - here.x - here.w if way in ("right", "down") else here.x - there.x - there.w
    if ahead < -1:
        return None
    aside = max(0.0, there.y - here.y - here.h, here.y - there.y - there.h)
    return aside > 0, ahead + 3 * aside, abs(there.y + there.h / 2 - here.y - here.h / 2)


def ring(look: Look, group: Group) -> Shapes:
    """Two colours around what has the focus, so that it shows on every ground; never red."""
    out = 4 * look.u
    outer = group.box.inset(-2 * out)
    inner = group.box.inset(-out)
    return (
        Rect(outer, line=look.colours.focus, width=out, radius=look.radius + 2 * out),
        Rect(Box(*inner), line=look.colours.sun, width=out, radius=look.radius + out),
    )
