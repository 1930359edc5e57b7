"""What every screen has: the table top, a title with a way back and the cover, texts, and the strip with the seven ways out."""

from collections.abc import Mapping, Sequence

from game.shapes import Box, Disc, Group, Rect, Shape, Shapes, Text
from game.ui.button import button, button_words, fitting, label, upright_button, upright_words
from game.ui.layout import columns, cut_bottom, cut_left, cut_right, cut_top, rows
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
    """The table with the light of the lamp in its middle, kept as one picture."""
    colours, whole = look.colours, look.whole
    ground = Rect(whole, fill=colours.table)
    if colours.flat:
        return Group((ground,), whole, still=True)
    across, down = whole.w * 0.75, whole.h * 0.85
    edge = Disc(whole.w / 2, whole.h * 0.45, across, down, fill=colours.table, rim=colours.table_edge)
    lamp = Disc(
        whole.w / 2, whole.h * 0.45, across * 0.62, down * 0.6, fill=f"{colours.light}c0", rim=f"{colours.light}00"
    )
    return Group((ground, Rect(whole, fill=colours.table_edge), edge, lamp), whole, still=True)


def top_bar(
    look: Look,
    title: str,
    subtitle: str = "",
    *,
    back: str = "",
    cover: str = "",
    settings: str = "",
    listen: str = "",
    extra: Sequence[Group] = (),
    start: float = 0.0,
) -> Shapes:
    """The bar at the top: back at the start, the title, and at the end what belongs to the screen, the settings and the cover.

    `listen` is the word for reading the whole screen aloud; a screen that has a button "listen" of its own does without. An empty word leaves a button out. `extra` are the buttons of the screen, each in a `bar_place`; `start` pixels before the title stay free.
    """
    bar = cut_left(_bar(look), start)[1]
    shapes: list[Shape] = []
    if back:
        place, bar = cut_left(bar, look.target(60), look.gap)
        shapes.append(button(look, _side(look, place), "back", "", glyph="terug", said=back))
    ends: list[Shape] = [*extra]
    if settings:
        place = _settings_place(look)
        ends.append(button(look, _side(look, place), "settings", "", glyph="instel", said=settings))
    if cover:
        word = "" if _narrow(look) else cover
        place = _cover_place(look)
        ends.append(button(look, _side(look, place), "cover", word, glyph="afdekken", design=18, said=cover))
    if listen and not any(one.name == "listen" for one in extra):
        place = _listen_place(look, extra)
        ends.insert(0, button(look, _side(look, place), "read-screen", "", glyph="luister", said=listen))
    taken = [_side(look, one.box).x for one in (*extra, *ends) if isinstance(one, Group)]
    room = min(taken, default=bar.x + bar.w) - look.gap - bar.x
    shapes += _titles(look, _side(look, bar._replace(w=max(1.0, room))), title, subtitle)
    return (*shapes, *ends)


def bar_place(look: Look, place: int, width: float = 150) -> Box:
    """A place for one more button in the top bar: 0 is the one next to the settings, 1 the one before it."""
    wide = look.target(width)
    x = _settings_place(look).x - (place + 1) * (wide + look.gap)
    return _side(look, _bar(look)._replace(x=x, w=wide))


def bar_start(look: Look) -> Box:
    """A place as high as the bar at its start, where other screens have the way back."""
    bar = _bar(look)
    return _side(look, bar._replace(w=bar.h))


def _bar(look: Look) -> Box:
    return Box(look.margin, 16 * look.u, look.whole.w - 2 * look.margin, bar_height(look))


def _cover_place(look: Look) -> Box:
    return cut_right(_bar(look), look.target(60 if _narrow(look) else 150))[1]


def _settings_place(look: Look) -> Box:
    left = cut_right(_bar(look), _cover_place(look).w, look.gap)[0]
    return cut_right(left, look.target(60))[1]


def _listen_place(look: Look, extra: Sequence[Group]) -> Box:
    """The place before all that stands at the end of the bar already."""
    first = min((_side(look, one.box).x for one in extra), default=_settings_place(look).x)
    wide = look.target(60)
    return _bar(look)._replace(x=first - look.gap - wide, w=wide)


def _narrow(look: Look) -> bool:
    """Whether the word on the cover gives way to its picture."""
    return look.compact or look.portrait or look.large_text


def bar_height(look: Look) -> float:
    """The height of the bar at the top."""
    return look.target(56)


def body(look: Look, *, exits: bool = False, foot: float = 0.0) -> Box:
    """The room between the top bar and the bottom."""
    top = 16 * look.u + bar_height(look) + max(16 * look.u, look.space)
    low = exits_height(look) + 2 * look.gap if exits else (look.target(foot) + 2 * look.gap if foot else look.margin)
    return Box(look.margin, top, look.whole.w - 2 * look.margin, look.whole.h - top - low)


def foot_boxes(look: Look, weights: Sequence[float], height: float = 76) -> list[Box]:
    """Places for the buttons at the bottom of a screen without ways out."""
    h = look.target(height)
    strip = Box(look.margin, look.whole.h - h - look.gap, look.whole.w - 2 * look.margin, h)
    boxes = columns(strip, weights, look.gap)
    return [_side(look, box) for box in boxes]


def exit_rows(look: Look) -> tuple[int, ...]:
    """How many of the seven ways out lie in each row: one row, or two when the window is upright or the letters are large."""
    return (4, 3) if look.portrait or look.large_text else (7,)


def exits_height(look: Look) -> float:
    """The height of the strip with the ways out."""
    count = len(exit_rows(look))
    high = (72 if look.compact else 84) if look.young else 72
    if count > 1 and look.compact:
        high = 56
    return count * look.target(high) + (count - 1) * look.gap


def exits(look: Look, words: Mapping[str, str]) -> Shapes:
    """The seven ways out, always in this order and all of one size. `words` gives the word of each."""
    high = exits_height(look)
    strip = Box(look.margin, look.whole.h - high - look.gap, look.whole.w - 2 * look.margin, high)
    counts = exit_rows(look)
    boxes = [
        cell
        for row, count in zip(rows(strip, [1] * len(counts), look.gap), counts, strict=True)
        for cell in columns(row, [1] * max(counts), look.gap)[:count]
    ]
    size = min(_exit_letters(look, box, words[name]) for box, (name, _) in zip(boxes, EXITS, strict=True))
    draw = upright_button if _upright_exits(look, boxes[0]) else button
    return tuple(
        draw(look, _side(look, box), name, words[name], glyph=glyph, design=size)
        for box, (name, glyph) in zip(boxes, EXITS, strict=True)
    )


def _upright_exits(look: Look, box: Box) -> bool:
    """Whether the words need the whole width of the buttons, so that the glyph stands above them."""
    return box.w < 140 * max(1.0, look.u) and box.h >= 68


def _exit_letters(look: Look, box: Box, word: str) -> float:
    """The size of letters (design pixels) at which one way out can be read: the smallest of all is the size of all."""
    design = 20.0 if look.young else 18.0
    if _upright_exits(look, box):
        return min(design, fitting(look, word, upright_words(look, box), design) / (look.u * look.text_step))
    return min(design, fitting(look, word, button_words(look, box, glyph=True), design) / (look.u * look.text_step))


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
    while size > look.smallest and look.height(text, size, box.w, bold, spacing) > box.h:
        size -= 1
    colour = look.colours.ink2 if quiet else look.colours.ink
    high = look.height(text, size, box.w, bold, spacing)
    return Text(box.x, box.y, text, size, colour, bold, look.font, "start", box.w, spacing, look.rtl), high


def column(look: Look, box: Box, texts: Sequence[str], design: float = 20) -> Shapes:
    """Texts under each other, with some room between."""
    size = look.text(design)
    while size > look.smallest and sum(look.height(text, size, box.w, False, 1.4) + look.gap for text in texts) > box.h:
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
