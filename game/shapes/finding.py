"""Find shapes by name or by place: for touches, the keyboard, tests and the pilot."""

from collections.abc import Iterator
from dataclasses import replace

from game.shapes.drawing import Arc, Disc, Group, Line, Picture, Rect, Shape, Shapes, Stroke, Text

SHARED = ("person", "cell")  # roles whose boxes may lie over each other


def named(shapes: Shapes) -> Iterator[Group]:
    """Everything with a name, in the order it is drawn, which is the order of the keyboard's focus."""
    for shape in shapes:
        if isinstance(shape, Group):
            if shape.name:
                yield shape
            yield from named(shape.shapes)


def find(shapes: Shapes, name: str) -> Group | None:
    """The group with this name, or None."""
    return next((group for group in named(shapes) if group.name == name), None)


def at(shapes: Shapes, x: float, y: float) -> str:
    """The name of what lies on top at a point, among everything with a role; "" when there is nothing.

    People on a map share room, and so do places: among those whose box holds the point, the one with the nearest middle is meant.
    """
    hits = [group for group in named(shapes) if group.role and group.box.holds(x, y)]
    if not hits:
        return ""
    role = hits[-1].role
    if role not in SHARED:
        return hits[-1].name
    return min((group for group in hits if group.role == role), key=lambda group: _distance(group, x, y)).name


def _distance(group: Group, x: float, y: float) -> float:
    middle_x, middle_y = group.box.middle
    return (middle_x - x) ** 2 + (middle_y - y) ** 2


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    """The same shape somewhere else."""
    match shape:
        case Rect() | Picture():
            return replace(shape, box=shape.box.shifted(dx, dy))
        case Disc() | Arc() | Text():
            return replace(shape, x=shape.x + dx, y=shape.y + dy)
        case Line():
            return replace(shape, x1=shape.x1 + dx, y1=shape.y1 + dy, x2=shape.x2 + dx, y2=shape.y2 + dy)
        case Stroke():
            return replace(shape, points=tuple((x + dx, y + dy) for x, y in shape.points))
        case Group():
            return replace(
                shape, box=shape.box.shifted(dx, dy), shapes=tuple(moved(part, dx, dy) for part in shape.shapes)
            )
