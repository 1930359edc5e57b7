"""One row of the list of people: who, how close, what you do for each other, who may know, and the pencil to the page."""

from dataclasses import dataclass

from game.model.plans import OpenSpot
from game.model.records import Person
from game.rings.badges import AREAS, badge
from game.screens.desk import Desk
from game.shapes import Box, Group, Picture, Rect, Shape, Shapes
from game.ui.button import button, label, light_behind, paper, portrait
from game.ui.layout import columns, cut_left, cut_right, cut_top, mirrored, rows
from game.ui.look import Look
from game.ui.page import paragraph

WIDE = (3.0, 4.0, 2.2, 2.2)  # who, how close, for each other, who may know
PICTURES = 4  # of support in a row; all of them stand on the page


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the parts of a row stand."""

    who: Box
    close: Box
    support: Box
    share: Box
    page: Box


def one_line(look: Look, wide: float) -> bool:
    """Whether a row of this width holds all its parts side by side."""
    return not look.large_text and not look.portrait and wide >= 5 * look.least + 9 * look.gap + 420 * look.u


def row_height(look: Look, wide: float) -> float:
    """The height of a row, in pixels."""
    pad = 2 * _pad(look)
    return look.target(60) + pad if one_line(look, wide) else _name_height(look) + look.target(60) + look.gap / 2 + pad


def draw_heads(desk: Desk, look: Look, box: Box) -> Shapes:
    """The words above the columns, where there are columns."""
    cells = _cells(look, box)
    words = (desk.say("Who"), desk.say("How close"), desk.say("For each other"), desk.say("Who may know"))
    boxes = (cells.who, cells.close, cells.support, cells.share)
    return tuple(
        paragraph(look, cell._replace(y=box.y, h=box.h), word, 17, quiet=True)[0]
        for cell, word in zip(boxes, words, strict=True)
    )


def draw_row(desk: Desk, look: Look, box: Box, one: Person | OpenSpot) -> Group:
    """The row of a person, or of a place that is open."""
    cells = _cells(look, box)
    ground = Rect(box, fill=look.colours.paper2, line=look.colours.soft, width=1.5 * look.u, radius=look.radius)
    if isinstance(one, OpenSpot):
        parts: Shapes = (
            *_who(desk, look, cells.who, one.text or desk.say("Open place"), "open_plek", one.area),
            button(look, cells.page, f"open-spot:{one.id}", "", glyph="pen", said=desk.say("Change")),
        )
    else:
        parts = (
            *_who(desk, look, cells.who, one.name, one.picture, one.area),
            *_close(desk, look, cells.close, one),
            _support(desk, look, cells.support, one),
            _share(desk, look, cells.share, one),
            button(
                look, cells.page, f"page:{one.id}", "", glyph="pen", said=desk.say("More about {name}", name=one.name)
            ),
        )
    return Group((ground, *parts), box)


def _cells(look: Look, box: Box) -> Cells:
    pad, gap = _pad(look), look.gap
    inner = box.inset(pad)
    side = look.target(60)
    if one_line(look, box.w):
        rest, page = cut_right(inner, side, gap)
        who, close, support, share = columns(rest, WIDE, gap)
    else:
        who, below = cut_top(inner, _name_height(look), gap / 2)
        below, page = cut_right(below, side, gap)
        close, support, share = columns(below, [max(4.0, (2 * side + gap + 110 * look.u) / 70), 2.2, 2.4], gap)
    boxes = (who, close, support, share, page)
    return Cells(*(mirrored(one, box) if look.rtl else one for one in boxes))


def _who(desk: Desk, look: Look, box: Box, name: str, picture: str, area: str) -> Shapes:
    side, colours, u = min(box.h, 64 * look.u), look.colours, look.u
    low = box.h < look.target(60)
    disc, words = cut_left(box, side, 12 * u)
    if look.rtl:
        disc, words = mirrored(disc, box), mirrored(words, box)
    disc = Box(disc.x, box.y + (box.h - side) / 2, side, side)
    fill = AREAS[area][0] if not look.young and area in AREAS else ""
    top, under = columns(words, [1, 1], 12 * u) if low else rows(words, [1.1, 1], 0)
    if low and look.rtl:
        top, under = mirrored(top, words), mirrored(under, words)
    whole = under
    sign, under = cut_left(under, 20 * u if area else 0, 8 * u if area else 0)
    if look.rtl:
        sign, under = mirrored(sign, whole), mirrored(under, whole)
    shapes: list[Shape] = [
        *portrait(look, disc, name, picture, fill=fill),
        label(look, top, name, 20, colours.ink, centred=False),
    ]
    if area:
        word = desk.library.label("domains", area)
        shapes += [
            badge(area, *sign.middle, 8 * u, colours.on_sun, 1.4 * u),
            label(look, under, word, 16, colours.ink2, centred=False, bold=False),
        ]
    return tuple(shapes)


def _close(desk: Desk, look: Look, box: Box, one: Person) -> Shapes:
    """How close, with a step closer (up, as in the list and with the arrows on the map) and a step further; first a place."""
    spot = desk.view.spot(one.id)
    if spot is None:
        return (button(look, box, f"place:{one.id}", desk.say("Give a place"), glyph="kring", design=18),)
    side = look.target(60)
    closer, rest = cut_left(box, side, look.gap * 0.5)
    told, further = cut_right(rest, side, look.gap * 0.5)
    if look.rtl:
        closer, further = further, closer
    word = desk.library.label("closeness", str(spot.ring))
    shapes: list[Shape] = [label(look, told, word, 18, look.colours.ink)]
    if spot.ring > 1:
        shapes.append(button(look, closer, f"closer:{one.id}", "", glyph="omhoog", said=desk.say("Closer")))
    if spot.ring < 5:
        shapes.append(button(look, further, f"further:{one.id}", "", glyph="omlaag", said=desk.say("Further away")))
    return tuple(shapes)


def _support(desk: Desk, look: Look, box: Box, one: Person) -> Group:
    kinds = {entry.id: entry for entry in desk.entries("support_kinds")}
    given = [kinds[support.kind] for support in desk.view.support(one.id) if support.kind in kinds][:PICTURES]
    said = ", ".join((desk.say("For each other"), *(kind.label for kind in given)))
    if not given:
        return button(look, box, f"support-of:{one.id}", "", glyph="steun", said=said)
    side = min(34 * look.u, (box.w - 16 * look.u) / PICTURES - 6 * look.u, box.h * 0.6)
    step = side + 6 * look.u
    x = box.x + (box.w - step * len(given) + 6 * look.u) / 2
    shapes: list[Shape] = [*paper(look, box)]
    for number, kind in enumerate(given):
        place = Box(x + number * step, box.y + (box.h - side) / 2, side, side)
        shapes += [*light_behind(look, place.inset(side * 0.08)), Picture(place, kind.icon)]
    return Group(tuple(shapes), box, f"support-of:{one.id}", "button", said)


def _share(desk: Desk, look: Look, box: Box, one: Person) -> Group:
    levels = desk.view.levels(one.id)
    words = ", ".join(desk.library.label("sharing_levels", level) for level in levels)
    said = f"{desk.say('Who may know')}: {words or desk.say('not chosen yet')}"
    shown = desk.library.label("sharing_levels", levels[0]) if levels else ""
    if not shown or _too_long(look, box, shown):
        return button(look, box, f"share-of:{one.id}", "", glyph="oog", said=said, chosen=False)
    return button(look, box, f"share-of:{one.id}", shown, design=17, said=said)


def _too_long(look: Look, box: Box, words: str) -> bool:
    """Whether words do not stand on a button, not even in the smallest letters."""
    inner = box.inset(8 * look.u, 4 * look.u)
    longest = max(look.width(word, look.smallest, True) for word in words.split())
    return longest > inner.w or look.extent(words, look.smallest, inner.w)[1] > inner.h


def _name_height(look: Look) -> float:
    """The height of the line with the name, where it has a line of its own."""
    return max(40 * look.u, look.text(20) * 1.3)


def _pad(look: Look) -> float:
    return max(6 * look.u, 5.0)
