"""The rows of the list: what stands in each cell, and how high a row is so that nothing in it is cut off."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from game.model.records import Person
from game.rings.badges import AREAS, badge, star
from game.rings.words import reads_rtl
from game.screens.desk import Desk
from game.screens.list_cells import draw_cell
from game.screens.list_columns import BADGE, Columns
from game.screens.list_order import Row, area_of
from game.screens.list_words import (
    Found,
    area_word,
    hoped_word,
    kind_of,
    known_names,
    level_words,
    name_of,
    sentence,
    support_words,
    told,
    wish_words,
)
from game.shapes import Box, Group, Rect, Shape, Shapes, Text
from game.ui.button import fitting, paper, portrait
from game.ui.layout import cut_bottom, cut_left, mirrored
from game.ui.look import Look

NAMES = 3  # of those whom someone knows, in a line of quiet words; all of them stand one touch further
SPACING = 1.2


@dataclass(frozen=True, slots=True)
class Sized:
    """A row with its words in the sizes in which they stand there: nothing shrinks or is cut to fit, the row gets higher."""

    row: Row
    name_size: float
    name_high: float
    under: str
    under_high: float
    note: str
    note_high: float
    first: float  # the height of its first line
    high: float  # of the whole row


def sized(desk: Desk, look: Look, columns: Columns, found: Found, row: Row) -> Sized:
    """How high a row is, and what is told in quiet words under the name and at its foot."""
    who = dict(columns.lines[0])["who"]
    words = who - _before(look, columns) - 10 * look.u
    name = name_of(desk, row)
    size = fitting(look, name, Box(0, 0, words, inf), 20)
    name_high = look.height(name, size, words, True, SPACING)
    under, note = _quiet_words(desk, columns, found, row)
    small, has_badge = look.text(16), bool(_badge_area(columns, found, row))
    under_high = look.height(under, small, words - (BADGE * look.u if has_badge else 0), False, SPACING) if under else 0
    inner = sum(wide + columns.gap for _, wide in columns.lines[0]) - columns.gap
    note_high = (
        look.height(note, small, inner - _before(look, columns) - columns.pad, False, SPACING) + 4 * look.u
        if note
        else 0.0
    )
    first = max(columns.high, name_high + under_high + 8 * look.u)
    high = columns.row_height(noted=False) - columns.high + first + note_high
    return Sized(row, size, name_high, under, under_high, note, note_high, first, high)


def draw_row(desk: Desk, look: Look, columns: Columns, found: Found, one: Sized, box: Box, *, headed: bool) -> Group:
    """A row in its place. `headed` = the columns have a word above them."""
    colours, row = look.colours, one.row
    person = isinstance(row, Person)
    dash = () if person else (6 * look.u, 6 * look.u)
    line = colours.soft if person else colours.line
    ground = Rect(box, fill=colours.paper2, line=line, width=1.5 * look.u, radius=look.radius, dash=dash)
    upper = box._replace(h=box.h - one.note_high)
    more = upper.h - columns.row_height(noted=False)  # the first line is so much higher than it would have to be
    shapes: list[Shape] = [ground]
    for name, cell in columns.cells(upper, rtl=look.rtl).items():
        first = cell.y < box.y + columns.pad + 1
        place = cell._replace(h=cell.h + more) if first else cell.shifted(0, more)
        if name == "who":
            shapes.append(_who(desk, look, columns, found, one, place))
        else:
            shapes += draw_cell(desk, look, found, row, name, place, headed=headed)
    if one.note:
        foot = cut_bottom(box, one.note_high)[1]
        foot = cut_left(foot, columns.pad + _before(look, columns), 0)[1]
        foot = foot._replace(w=foot.w - columns.pad)
        foot = mirrored(foot, box) if look.rtl else foot
        shapes.append(_text(look, foot, one.note, look.text(16), colours.ink2, bold=False))
    return Group(tuple(shapes), box)


def _who(desk: Desk, look: Look, columns: Columns, found: Found, one: Sized, box: Box) -> Group:
    """Picture and name, with the quiet words under them: a touch shows all about this row."""
    row, u, colours = one.row, look.u, look.colours
    side = _face_side(look, columns)
    disc, words = cut_left(box.inset(8 * u, 0), side, 0)
    disc = disc._replace(y=box.y + (box.h - side) / 2, h=side)
    start = _before(look, columns)
    words = words._replace(x=box.x + start, w=box.w - start - 10 * u)
    top = box.y + (box.h - one.name_high - one.under_high) / 2
    upper = words._replace(y=top, h=one.name_high)
    lower = words._replace(y=top + one.name_high, h=one.under_high)
    area = _badge_area(columns, found, row)
    sign, lower = cut_left(lower, BADGE * u if area else 0)
    disc, upper, sign, lower = (mirrored(part, box) if look.rtl else part for part in (disc, upper, sign, lower))
    return Group(
        (
            *paper(look, box),
            *_face(look, disc, desk, found, row),
            _text(look, upper, name_of(desk, row), one.name_size, colours.ink, bold=True),
            *_badge(look, sign, area),
            *([_text(look, lower, one.under, look.text(16), colours.ink2, bold=False)] if one.under else []),
        ),
        box,
        f"row:{row.id}",
        "button",
        sentence(desk, found, row),
    )


def _badge(look: Look, box: Box, area: str) -> Iterator[Shape]:
    if area:
        side = look.text(16) * SPACING
        x = box.x + box.w - 8 * look.u if look.rtl else box.x + 8 * look.u
        yield badge(area, x, box.y + side / 2, 8 * look.u, look.colours.on_sun, 1.4 * look.u)


def _face(look: Look, disc: Box, desk: Desk, found: Found, row: Row) -> Shapes:
    """The picture as on the map: with the colour of the part of life from 12 on, and the star of a memory at its shoulder."""
    if not isinstance(row, Person):
        return portrait(look, disc, "", "open_plek")
    area = area_of(found.view, row)
    fill = AREAS[area][0] if not look.young and area in AREAS else ""
    shapes = portrait(look, disc, row.name, row.picture, fill=fill)
    if row.kind == "herinnering":
        x, y = disc.middle
        r = disc.w / 2
        shapes = (*shapes, star(x - r * 0.76, y - r * 0.72, r * 0.42, look.colours.on_sun, 1.6 * look.u))
    return shapes


def _quiet_words(desk: Desk, columns: Columns, found: Found, row: Row) -> tuple[str, str]:
    """What has no column of its own: part of life and kind under the name, all the rest at the foot (or also there, where it is wide)."""
    near = [] if columns.has("area") else [area_word(desk, found, row)]
    far: list[str] = []
    one = row.id
    if isinstance(row, Person):
        spot, names = found.view.spot(one), known_names(found, one)
        kind = kind_of(desk, row)
        near += [] if near and near[0].startswith(kind) else [kind]  # an animal from the animals needs it once
        far.append(desk.say("it changes") if spot and spot.varies else "")
        if len(names) > NAMES:
            names = [desk.say("{names} and others", names=", ".join(names[:NAMES]))]
        if not columns.has("support"):
            far.append(told(desk.say("For each other"), support_words(desk, found, one)))
        if not columns.has("knows"):
            far.append(told(desk.say("Knows"), names))
        if not columns.has("wishes"):
            far.append(told(desk.say("Wishes"), wish_words(desk, found, one)))
        hoped = hoped_word(desk, found, one)
        far.append(told(desk.say("Best here"), [hoped] if hoped else []))
    elif row.text:
        near.append(desk.say("Open place"))
    if not columns.has("share"):
        far.append(told(desk.say("Who may know"), level_words(desk, found, one)))
    if len(columns.lines) > 1:
        near, far = [*near, *far], []
    return _joined(near), _joined(far)


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)


def _badge_area(columns: Columns, found: Found, row: Row) -> str:
    return "" if columns.has("area") else area_of(found.view, row)


def _before(look: Look, columns: Columns) -> float:
    """The room before the words: the picture."""
    return _face_side(look, columns) + 18 * look.u


def _face_side(look: Look, columns: Columns) -> float:
    """The picture grows with the letters, but not as fast."""
    return min(columns.high - 10 * look.u, 64 * look.u)


def _text(look: Look, box: Box, text: str, size: float, colour: str, *, bold: bool) -> Text:
    rtl = reads_rtl(text, rtl=look.rtl)
    shown = Text(box.x, box.y, text, size, colour, bold, look.font, "start", box.w, SPACING, rtl)
    if rtl == look.rtl:
        return shown
    wide = look.measure(text, size, bold, look.font, box.w, SPACING, rtl)[0]  # at the side of the picture all the same
    return Text(
        box.x + box.w - wide if look.rtl else box.x, box.y, text, size, colour, bold, look.font, "start",
        wide + 1, SPACING, rtl,
    )  # fmt: skip
