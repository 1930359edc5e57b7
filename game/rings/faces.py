"""Everybody as they are seen on the map: a disc with a picture or letters, signs at the shoulders, the name in a pill, and stacks."""

from collections.abc import Iterator, Sequence
from math import pi, sin

from game.rings.badges import AREAS, badge, star
from game.rings.filling import BEHIND
from game.rings.geometry import Label, Places
from game.rings.values import MapLook, Measure, Standing
from game.rings.words import reads_rtl, short
from game.shapes import Box, Disc, Group, Picture, Rect, Shape, Shapes, Stroke, Text
from game.shapes.graphemes import first_letters

ROOM_FOR_TWO = 1.1  # letters up to so much of a disc's radius stand in it by twos
FACE = 0.94  # a picture's half, as a share of the radius of its disc
STACKED = 3  # so many discs of a stack are seen
TOUCH = 24  # half of the smallest area that a finger must hit, in design pixels


def stack_at(
    stack: str,
    those: Sequence[Standing],
    places: Places,
    look: MapLook,
    measure: Measure,
    *,
    on: tuple[bool, bool] = (False, False),
    touch: bool = True,
    named: bool = True,
) -> Group:
    """People behind each other, the first in front; `on` says whether the chosen one is among them, and one that is marked."""
    x, y = places.points[those[0].person]
    whole = next((one.half for one in places.stacks if one.id == stack), places.radius)
    r = whole / (1 + BEHIND)
    chosen, marked = on
    shapes: list[Shape] = []
    if chosen:
        shapes.append(Disc(x, y, whole + 3 * look.unit, fill=look.sun, line=look.on_light, width=look.outline))
    for number, one in reversed(list(enumerate(those[:STACKED]))):
        off = (number - (min(len(those), STACKED) - 1) / 2) * 2 * BEHIND / (STACKED - 1) * r
        shapes += _disc(one, x + off, y - off, r, look, named=named)
    label = places.labels.get(f"stack:{stack}")
    if label and named:
        shapes += name_at(label.text, label.x, label.y, places.letters, look, measure)
    if marked:
        shapes += _tick(x - r * 0.8, y + r * 0.6, max(11 * look.unit, r * 0.34), look)
    half = max(TOUCH * look.unit, look.touch / 2, whole)
    box = Box(x - half, y - half, 2 * half, 2 * half)
    said = ", ".join(one.name for one in those) if named else look.hidden
    return Group(tuple(shapes), box, f"stack:{stack}" if touch else "", "person" if touch else "", said, chosen=any(on))


def person_at(
    point: tuple[float, float],
    one: Standing,
    places: Places,
    look: MapLook,
    measure: Measure,
    *,
    chosen: bool = False,
    marked: bool = False,
    name: str = "",
    signs: Sequence[str] = (),
    label: Label | None = None,
    named: bool = True,
) -> Group:
    """Someone at a point: the disc, the signs at the shoulders, the name; to be touched when the group has a `name`.

    `signs` are small pictures at the foot; without being `named` nobody can read who it is.
    """
    (x, y), r, u = point, places.radius, look.unit
    shapes: list[Shape] = [*(halo(x, y, r, look) if places.close else ())]
    if chosen:
        shapes.append(Disc(x, y, r + 7 * u, fill=look.sun, line=look.on_light, width=look.outline))
    shapes += _disc(one, x, y, r, look, named=named)
    sign = max(4.5 * u, r * 0.28)
    if one.area:
        shapes.append(badge(one.area, x + r * 0.76, y - r * 0.72, sign, look.on_light, 1.6 * u))
    if one.kind == "herinnering":
        shapes.append(star(x - r * 0.76, y - r * 0.72, sign * 1.1, look.on_light, 1.6 * u))
    if named and label:
        shapes += name_at(label.text, label.x, label.y, places.letters, look, measure)
    if one.varies:
        shapes += _wave(x - r * 0.76, y + r * (0.2 if one.kind == "herinnering" else -0.72), sign * 1.1, look)
    shapes += _signs(signs, x, y, r, look)
    if marked:
        shapes += _tick(x - r * 0.8, y + r * 0.6, max(11 * u, r * 0.34), look)
    half = max(TOUCH * u, look.touch / 2, r)
    box = Box(x - half, y - half, 2 * half, 2 * half)
    said = one.name if named else look.hidden
    return Group(tuple(shapes), box, name, "person" if name else "", said, chosen=chosen or marked)


def carried(one: Standing, places: Places, look: MapLook, measure: Measure) -> Group:
    """Someone as one still picture, to be shown elsewhere by its `shift`: its middle stands at (0, 0)."""
    wide = max(places.radius * 1.5, measure(short(one.name), places.letters, True)[0] / 2 + places.letters)
    box = Box(-wide, -places.radius * 1.5, 2 * wide, places.radius * 3 + places.letters * 1.6)
    label = Label(short(one.name), 0.0, places.radius)
    return Group(person_at((0.0, 0.0), one, places, look, measure, chosen=True, label=label).shapes, box, still=True)


def _disc(one: Standing, x: float, y: float, r: float, look: MapLook, *, named: bool) -> Shapes:
    """Someone's disc, with their picture or two letters in it."""
    fill = AREAS[one.area][0] if look.coloured and not one.picture and one.area in AREAS else look.picture
    disc = Disc(x, y, r, fill=fill, line=look.on_light, width=look.outline)
    if one.picture:
        return disc, Picture(in_disc(x, y, r), one.picture)
    return disc, letters_in(first_letters(one.name.strip(), 2) if named else "", x, y, r, look)


def in_disc(x: float, y: float, r: float) -> Box:
    """The room for a picture: nearly the whole disc, as it has nothing in its corners."""
    return Box(x - r * FACE, y - r * FACE, 2 * r * FACE, 2 * r * FACE)


def halo(x: float, y: float, r: float, look: MapLook) -> Shapes:
    """A soft light around someone."""
    return () if look.flat else (Disc(x, y, r * 1.45, fill=look.sun + "aa", rim=look.sun + "00"),)


def letters_in(text: str, x: float, y: float, r: float, look: MapLook) -> Text:
    """Letters in a disc instead of a picture; one where two would not stand in it."""
    size = max(look.smallest, r * 0.8)
    text = text if size <= r * ROOM_FOR_TWO else first_letters(text, 1)
    return Text(x, y - size * 0.65, text, size, look.on_light, True, look.font, "centre", rtl=look.rtl)


def _wave(x: float, y: float, r: float, look: MapLook) -> Shapes:
    """The sign at the shoulder of somebody who is now closer, now further away."""
    points = tuple((x + r * (n / 8 - 1) * 0.75, y - r * 0.4 * sin(n / 8 * 2 * pi)) for n in range(17))
    disc = Disc(x, y, r, fill="#ffffff", line=look.on_light, width=1.6 * look.unit)
    return disc, Stroke(points, look.on_light, max(1.5, r * 0.22))


def _signs(signs: Sequence[str], x: float, y: float, r: float, look: MapLook) -> Iterator[Shape]:
    """Small pictures on the lower rim of a disc, side by side, each on a piece of light."""
    half = max(9 * look.unit, r * 0.3)
    left = x - (len(signs) - 1) * half
    for number, sign in enumerate(signs):
        middle = left + number * 2 * half
        yield Disc(middle, y + r * 0.85, half, fill="#ffffff", line=look.on_light, width=look.outline * 0.6)
        side = 1.3 * half
        yield Picture(Box(middle - side / 2, y + r * 0.85 - side / 2, side, side), sign)


def _tick(x: float, y: float, r: float, look: MapLook) -> Shapes:
    place = Box(x - r * 0.7, y - r * 0.7, r * 1.4, r * 1.4)
    disc = Disc(x, y, r, fill=look.sun, line=look.on_light, width=look.outline * 0.8)
    return disc, Picture(place, "glyph:vink", look.on_light)


def name_at(name: str, x: float, y: float, size: float, look: MapLook, measure: Measure) -> Shapes:
    """A name in a paper pill under a disc."""
    wide = measure(name, size, True)[0] + size * 0.7
    high = size * 1.3
    pill = Rect(Box(x - wide / 2, y + 1, wide, high), fill=look.paper + "ee", radius=high / 2)
    rtl = reads_rtl(name, rtl=look.rtl)
    return pill, Text(x, y + 1, name, size, look.ink, True, look.font, "centre", 0, 1.3, rtl)
