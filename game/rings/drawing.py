"""The map as shapes: five rings of light, sectors, lines, everybody with a name, open places, and the player in the middle."""

from collections.abc import Collection, Iterator, Sequence
from math import cos, pi, sin

from game.rings.badges import AREAS, badge, star
from game.rings.geometry import Places
from game.rings.places import reads_rtl, ring_box, ring_boxes, short, word_box, words_size
from game.rings.values import ALL, Area, MapLook, Measure, Open, Shown, Standing
from game.shapes import Box, Disc, Group, Line, Picture, Rect, Shape, Shapes, Stroke, Text

ROOM_FOR_TWO = 1.1  # letters up to so much of a disc's radius stand in it by twos
FACE = 0.94  # a picture's half, as a share of the radius of its disc
TOUCH = 24  # half of the smallest area that a finger must hit, in design pixels


def board(places: Places, areas: Sequence[Area], look: MapLook, measure: Measure, *, named: bool = True) -> Group:
    """Rings, borders of sectors, names of rings and parts of life. It does not move, so it is kept as one picture."""
    shapes: list[Shape] = []
    for ring in range(places.rings, 0, -1):
        edge = places.edges[ring]
        wide = (3 if look.flat else 2) * look.unit
        shapes.append(
            Disc(places.x, places.y, edge * places.rx, edge * places.ry, look.rings[ring - 1], look.ring_line, wide)
        )
    if len(places.sectors) > 1 and not places.close:
        shapes += _borders(places, look)
    if named:
        shapes += words(places, areas, look, measure)
    return Group(tuple(shapes), places.box, "map-rings", still=True)


def words(places: Places, areas: Sequence[Area], look: MapLook, measure: Measure) -> Iterator[Shape]:
    """The names of rings and parts of life. On a screen they lie on top of the lines."""
    if places.points or not places.close:
        yield from _ring_names(places, look, measure)
    if not places.close:
        yield from _area_names(places, areas, look, measure)


def me(places: Places, look: MapLook, measure: Measure) -> Shapes:
    """The player's own disc, in the light: with the picture that was chosen, else with the word for me in it."""
    x, y, r = places.x, places.y, places.me_radius
    disc = Disc(x, y, r, fill=look.sun, line=look.on_light, width=look.outline)
    if not look.me_picture and look.smallest <= r * ROOM_FOR_TWO:
        return *_halo(x, y, r, look), disc, _letters(look.me, x, y, r, look)
    picture = (Picture(_in_disc(x, y, r), look.me_picture),) if look.me_picture else ()
    return *_halo(x, y, r, look), disc, *picture, *_name(look.me, x, y + r, places.letters, look, measure)


def people(
    places: Places,
    standings: Sequence[Standing],
    look: MapLook,
    measure: Measure,
    chosen: str = "",
    *,
    marked: Collection[str] = (),
    touch: bool = True,
    shown: Shown = ALL,
) -> Shapes:
    """Everybody with a place: a named group each, that may be touched, with at least the smallest area for a finger.

    The `chosen` one has a yellow ring, the `marked` ones a tick.
    """
    return tuple(
        person_at(
            places.points[one.person],
            one,
            places,
            look,
            measure,
            chosen=one.person == chosen,
            marked=one.person in marked,
            name=f"person:{one.person}" if touch else "",
            signs=shown.of(one.person),
            named=shown.names,
        )
        for one in standings
    )


def open_places(places: Places, spots: Sequence[Open], look: MapLook, measure: Measure) -> Iterator[Shape]:
    """Open places as invitations, in the outer part of their part of life: a seedling for a child, a plus from 12 on."""
    for spot in spots:
        x, y = places.points[f"open:{spot.id}"]
        r, u = places.radius, look.unit
        yield Disc(x, y, r, fill=look.paper + "aa", line=look.ink, width=3 * u, dash=(7 * u, 6 * u))
        name, colour = ("glyph:plus", look.ink) if look.coloured else ("open_plek", "")
        yield Picture(Box(x - r * 0.6, y - r * 0.6, r * 1.2, r * 1.2), name, colour)
        yield from _name(short(spot.label), x, y + r, places.letters, look, measure)


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
    named: bool = True,
) -> Group:
    """Someone at a point: the disc, the signs at the shoulders, the name; to be touched when the group has a `name`.

    `signs` are small pictures at the foot; without being `named` nobody can read who it is.
    """
    (x, y), r, u = point, places.radius, look.unit
    shapes: list[Shape] = [*(_halo(x, y, r, look) if places.close else ())]
    if chosen:
        shapes.append(Disc(x, y, r + 7 * u, fill=look.sun, line=look.on_light, width=look.outline))
    fill = AREAS[one.area][0] if look.coloured and not one.picture and one.area in AREAS else look.picture
    shapes.append(Disc(x, y, r, fill=fill, line=look.on_light, width=look.outline))
    if one.picture:
        shapes.append(Picture(_in_disc(x, y, r), one.picture))
    else:
        shapes.append(_letters(one.name.strip()[:2] if named else "", x, y, r, look))
    sign = max(6 * u, r * 0.28)
    if one.area:
        shapes.append(badge(one.area, x + r * 0.76, y - r * 0.72, sign, look.on_light, 1.6 * u))
    if one.kind == "herinnering":
        shapes.append(star(x - r * 0.76, y - r * 0.72, sign * 1.1, look.on_light, 1.6 * u))
    if named:
        shapes += _name(short(one.name), x, y + r, places.letters, look, measure)
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
    return Group(person_at((0.0, 0.0), one, places, look, measure, chosen=True).shapes, box, still=True)


def ring_light(places: Places, ring: int, look: MapLook, measure: Measure, upon: Shapes = ()) -> Shapes:
    """The ring under a finger: lighter than the others, and its name larger; `upon` is what lies on it, and stays clear."""
    inner, outer = places.edges[ring - 1] if ring > 1 else 0.0, places.edges[ring]
    turns = [n / 120 * 2 * pi for n in range(121)]
    points = [(places.x + outer * places.rx * cos(t), places.y + outer * places.ry * sin(t)) for t in turns]
    if inner:
        points += [(places.x + inner * places.rx * cos(t), places.y + inner * places.ry * sin(t)) for t in turns[::-1]]
    light = Stroke(tuple(points), fill=look.sun + "66" if look.flat else "#ffffff40")
    edges = tuple(
        Disc(places.x, places.y, edge * places.rx, edge * places.ry, "", look.ink, 3 * look.unit)
        for edge in (inner, outer)
        if edge
    )
    size = max(20 * look.unit * look.step, look.smallest * 1.25)
    name = _ring_name(ring_box(places, ring, look.ring_names[ring - 1], size, measure), ring, look, look.ink)
    wide, high = outer * places.rx + 2 * look.unit, outer * places.ry + 2 * look.unit
    box = Box(places.x - wide, places.y - high, 2 * wide, 2 * high)
    return (Group((light, *edges, *upon), box, still=True), *name)


def _in_disc(x: float, y: float, r: float) -> Box:
    """The room for a picture: nearly the whole disc, as it has nothing in its corners."""
    return Box(x - r * FACE, y - r * FACE, 2 * r * FACE, 2 * r * FACE)


def _halo(x: float, y: float, r: float, look: MapLook) -> Shapes:
    """A soft light around someone."""
    return () if look.flat else (Disc(x, y, r * 1.45, fill=look.sun + "aa", rim=look.sun + "00"),)


def _letters(text: str, x: float, y: float, r: float, look: MapLook) -> Text:
    """Letters in a disc instead of a picture; one where two would not stand in it."""
    size = max(look.smallest, r * 0.8)
    text = text if size <= r * ROOM_FOR_TWO else text[:1]
    return Text(x, y - size * 0.65, text, size, look.on_light, True, look.font, "centre", rtl=look.rtl)


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


def _name(name: str, x: float, y: float, size: float, look: MapLook, measure: Measure) -> Shapes:
    """A name in a paper pill under a disc."""
    wide = measure(name, size, True)[0] + size * 0.7
    high = size * 1.3
    pill = Rect(Box(x - wide / 2, y + 1, wide, high), fill=look.paper + "ee", radius=high / 2)
    rtl = reads_rtl(name, rtl=look.rtl)
    return pill, Text(x, y + 1, name, size, look.ink, True, look.font, "centre", 0, 1.3, rtl)


def _borders(places: Places, look: MapLook) -> Iterator[Shape]:
    inner = places.edges[1]
    angles = [sector.start for sector in places.sectors] + [places.sectors[-1].start + places.sectors[-1].width]
    for angle in angles:
        dx, dy = places.rx * cos(angle), places.ry * sin(angle)
        ends = (places.x + dx * inner, places.y + dy * inner, places.x + dx, places.y + dy)
        yield Line(*ends, look.ring_line, 1.5 * look.unit, (2 * look.unit, 7 * look.unit))


def _ring_names(places: Places, look: MapLook, measure: Measure) -> Iterator[Shape]:
    for ring, box in ring_boxes(places, look.ring_names, look.unit, measure).items():
        yield from _ring_name(box, ring, look, look.quiet)


def _ring_name(box: Box, ring: int, look: MapLook, colour: str) -> tuple[Rect, Text]:
    size, name = box.h / 1.4, look.ring_names[ring - 1]
    pill = Rect(box, look.rings[ring - 1], look.ring_line, 1.2 * look.unit, box.h / 2)
    text = Text(box.middle[0], box.y + size * 0.05, name, size, colour, False, look.font, "centre", 0, 1.3, look.rtl)
    return pill, text


def _area_names(places: Places, areas: Sequence[Area], look: MapLook, measure: Measure) -> Iterator[Shape]:
    size = words_size(places, look.unit)
    labels = {area.id: area.label for area in areas}
    for sector in places.sectors:
        word = labels.get(sector.area, "")
        if not word:
            continue
        left, top, wide, _ = word_box(places, sector, word, look.unit, measure)
        yield Rect(Box(left, top, wide, size * 1.6), look.paper, look.ring_line, 1.6 * look.unit, size * 0.8)
        yield badge(sector.area, left + size * 0.95, top + size * 0.8, size * 0.48, look.on_light, 1.4 * look.unit)
        yield Text(left + size * 1.75, top + size * 0.14, word, size, look.ink, True, look.font)
