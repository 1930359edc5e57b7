"""The drawing language: eight frozen shapes that say what is on a screen or a paper, and five inputs that say what was done."""

from game.shapes.drawing import (
    Arc,
    Box,
    Disc,
    Group,
    Line,
    Picture,
    Rect,
    Shape,
    Shapes,
    Stroke,
    Text,
)
from game.shapes.finding import at, find, moved, named
from game.shapes.inputs import Input, Key, Pinch, Tick, Touch, Typed

__all__ = [
    "Arc",
    "Box",
    "Disc",
    "Group",
    "Input",
    "Key",
    "Line",
    "Picture",
    "Pinch",
    "Rect",
    "Shape",
    "Shapes",
    "Stroke",
    "Text",
    "Tick",
    "Touch",
    "Typed",
    "at",
    "find",
    "moved",
    "named",
]
