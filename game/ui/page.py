"""What every screen has: the table top, a title with a way back and the cover, texts, and the strip with the seven ways out."""

from collections.abc import Sequence

from game.shapes import Box, Group, Rect, Shapes, Text
from game.ui.button import button, label
from game.ui.layout import columns, cut_bottom, cut_top, rows
from game.ui.look import Look

EXITS = (
    ("another", "andere"),
    ("nobody", "niemand"),
    ("dont_know", "weetniet"),
    ("rather_not", "lieverniet"),
    ("later", "later"),
    ("pause", "pauze"),
    ("stop", "stop"),
)


def table_top(look: Look) -> Group:
    """The table, kept as one picture."""
    return Group((Rect(look.whole, fill=look.colours.table),), look.whole, still=True)


def top_bar(
    look: Look, title: str, subtitle: str = "", *, back: str = "", cover: str = "", extra: Sequence[Group] = ()
) -> Shapes:
    """The bar at the top: back at the start, the title, and the cover at the end. An empty word leaves a button out."""
    u, whole = look.u, look.whole
    bar = Box(look.margin, 16 * u, whole.w - 2 * look.margin, 56 * u)
    shapes: list[Group | Text] = []
    x = bar.x
    if back:
        shapes.append(button(look, _side(look, Box(x, bar.y, 60 * u, bar.h)), "back", "", glyph="terug", said=back))
        x += 76 * u
    room = bar.x + bar.w - x - (152 * u if cover else 0) - sum(one.box.w + look.gap for one in extra)
    shapes += _titles(look, _side(look, Box(x, bar.y, room, bar.h)), title, subtitle)
    shapes += extra
    if cover:
        box = Box(bar.x + bar.w - 140 * u, bar.y, 140 * u, bar.h)
        shapes.append(button(look, _side(look, box), "cover", cover, glyph="afdekken", design=18))
    return tuple(shapes)


def bar_place(look: Look, place: int, width: float = 150) -> Box:
    """A place for one more button in the top bar: 0 is the one next to the cover."""
    u = look.u
    x = look.whole.w - look.margin - 140 * u - look.gap - (place + 1) * width * u - place * look.gap
    return _side(look, Box(x, 16 * u, width * u, 56 * u))


def body(look: Look, *, exits: bool = False, foot: float = 0.0) -> Box:
    """The room between the top bar and the bottom."""
    u = look.u
    low = exits_height(look) + 2 * look.gap if exits else foot * u + (2 * look.gap if foot else look.margin)
    return Box(look.margin, 88 * u, look.whole.w - 2 * look.margin, look.whole.h - 88 * u - low)


def foot_boxes(look: Look, weights: Sequence[float], height: float = 76) -> list[Box]:
    """Places for the buttons at the bottom of a screen without ways out."""
    h = height * look.u
    strip = Box(look.margin, look.whole.h - h - look.gap, look.whole.w - 2 * look.margin, h)
    boxes = columns(strip, weights, look.gap)
    return [_side(look, box) for box in boxes]


def exits_height(look: Look) -> float:
    """The height of the strip with the ways out: one row, or two when the window is upright."""
    row = (84 if look.young else 72) * look.u
    return 2 * row + look.gap if look.portrait else row


def exits(look: Look, words: dict[str, str]) -> Shapes:
    """The seven ways out, always in this order and all of one size. `words` gives the word of each."""
    high = exits_height(look)
    strip = Box(look.margin, look.whole.h - high - look.gap, look.whole.w - 2 * look.margin, high)
    if look.portrait:
        upper, lower = rows(strip, [1, 1], look.gap)
        boxes = [*columns(upper, [1] * 4, look.gap), *columns(lower, [1] * 4, look.gap)[:3]]
    else:
        boxes = columns(strip, [1] * 7, look.gap)
    return tuple(
        button(look, _side(look, box), name, words[name], glyph=glyph, design=20 if look.young else 18)
        for box, (name, glyph) in zip(boxes, EXITS, strict=False)
    )


def paragraph(
    look: Look,
    box: Box,
    text: str,
    design: float = 20,
    *,
    bold: bool = False,
    quiet: bool = False,
    spacing: float = 1.4,
) -> tuple[Text, float]:
    """A text from the top of a box, and how high it came out; smaller letters when it would not fit."""
    size = look.text(design)
    while size > 13 and look.height(text, size, box.w, bold, spacing) > box.h:
        size -= 1
    colour = look.colours.ink2 if quiet else look.colours.ink
    high = look.height(text, size, box.w, bold, spacing)
    return Text(box.x, box.y, text, size, colour, bold, look.font, "start", box.w, spacing, look.rtl), high


def column(look: Look, box: Box, texts: Sequence[str], design: float = 20) -> Shapes:
    """Texts under each other, with some room between."""
    size = look.text(design)
    while size > 13 and sum(look.height(text, size, box.w, False, 1.4) + look.gap for text in texts) > box.h:
        size -= 1
    shapes, y = [], box.y
    for text in texts:
        shapes.append(Text(box.x, y, text, size, look.colours.ink, False, look.font, "start", box.w, 1.4, look.rtl))
        y += look.height(text, size, box.w, False, 1.4) + look.gap
    return tuple(shapes)


def sheet(look: Look, box: Box, *, quiet: bool = False) -> Rect:
    """A large sheet of paper to put things on."""
    fill = look.colours.paper2 if quiet else look.colours.paper
    return Rect(box, fill=fill, line=look.colours.soft, width=2 * look.u, radius=look.radius)


def _titles(look: Look, box: Box, title: str, subtitle: str) -> list[Text]:
    if not subtitle:
        return [label(look, box, title, 26, look.colours.ink, centred=False)]
    upper, lower = cut_top(box, box.h * 0.56)
    return [
        label(look, upper, title, 26, look.colours.ink, centred=False),
        label(look, lower, subtitle, 18, look.colours.ink2, centred=False, bold=False),
    ]


def _side(look: Look, box: Box) -> Box:
    """The same place, on the other side for languages from right to left."""
    return box.shifted(look.whole.w - box.w - 2 * box.x, 0) if look.rtl else box


__all__ = [
    "EXITS",
    "bar_place",
    "body",
    "column",
    "cut_bottom",
    "exits",
    "exits_height",
    "foot_boxes",
    "paragraph",
    "sheet",
    "table_top",
    "top_bar",
]
