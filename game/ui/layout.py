"""Cut a box into smaller ones: columns, rows, a grid."""

from collections.abc import Sequence

from game.shapes import Box


def columns(box: Box, weights: Sequence[float], gap: float) -> list[Box]:
    """Boxes side by side, as wide as their weights say."""
    room = box.w - gap * (len(weights) - 1)
    boxes, x = [], box.x
    for weight in weights:
        w = room * weight / sum(weights)
        boxes.append(Box(x, box.y, w, box.h))
        x += w + gap
    return boxes


def rows(box: Box, weights: Sequence[float], gap: float) -> list[Box]:
    """Boxes under each other, as high as their weights say."""
    turned = columns(Box(box.y, box.x, box.h, box.w), weights, gap)
    return [Box(part.y, part.x, part.h, part.w) for part in turned]


def cut_top(box: Box, height: float, gap: float = 0.0) -> tuple[Box, Box]:
    """A strip from the top, and the rest."""
    return Box(box.x, box.y, box.w, height), Box(box.x, box.y + height + gap, box.w, max(0.0, box.h - height - gap))


def cut_bottom(box: Box, height: float, gap: float = 0.0) -> tuple[Box, Box]:
    """The rest, and a strip from the bottom."""
    return Box(box.x, box.y, box.w, max(0.0, box.h - height - gap)), Box(box.x, box.y + box.h - height, box.w, height)


def cut_left(box: Box, width: float, gap: float = 0.0) -> tuple[Box, Box]:
    """A strip from the left, and the rest."""
    return Box(box.x, box.y, width, box.h), Box(box.x + width + gap, box.y, max(0.0, box.w - width - gap), box.h)


def cut_right(box: Box, width: float, gap: float = 0.0) -> tuple[Box, Box]:
    """The rest, and a strip from the right."""
    return Box(box.x, box.y, max(0.0, box.w - width - gap), box.h), Box(box.x + box.w - width, box.y, width, box.h)


def grid(box: Box, across: int, down: int, gap: float) -> list[Box]:
    """Boxes in rows, from left to right and down."""
    return [cell for row in rows(box, [1] * down, gap) for cell in columns(row, [1] * across, gap)]


def mirrored(box: Box, whole: Box) -> Box:
    """The box on the other side, for languages that are written from right to left."""
    return Box(whole.x + whole.w - (box.x - whole.x) - box.w, box.y, box.w, box.h)
