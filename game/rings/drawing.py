"""The map as shapes: five rings of light, sectors, lines, everybody with a name, open places, and the player in the middle."""

from collections.abc import Iterator, Sequence
from math import cos, sin

from game.rings.badges import badge, star
from game.rings.geometry import Places
from game.rings.places import short, word_box
from game.rings.values import Area, MapLook, Measure, Open, Standing
from game.shapes import Box, Disc, Group, Line, Picture, Rect, Shape, Shapes, Text

TOUCH = 24  # half of the smallest area that a finger must hit, in design pixels


def board(places: Places, areas: Sequence[Area], look: MapLook, measure: Measure) -> Group:
    """Rings, borders of sectors, names of rings and parts of life. It does not move, so it is kept as one picture."""
    shapes: list[Shape] = []
    u = look.unit
    for ring in range(places.rings, 0, -1):
        edge = places.edges[ring]
        fill = look.rings[ring - 1]
        line = look.ring_line
        shapes.append(Disc(places.x, places.y, edge * places.rx, edge * places.ry, fill, line, 2 * u))
    if len(places.sectors) > 1:
        shapes += _borders(places, look)
    shapes += _ring_names(places, look, measure)
    if places.rings > 2:
        shapes += _area_names(places, areas, look, measure)
    return Group(tuple(shapes), places.box, still=True)


def me(places: Places, look: MapLook, measure: Measure) -> Shapes:
    """The player's own disc, in the light."""
    x, y, r = places.x, places.y, places.me_radius
    glow = Disc(x, y, r * 1.18, fill=look.sun + "77")
    disc = Disc(x, y, r, fill=look.sun, line=look.ink, width=2.5 * look.unit)
    picture = (Picture(Box(x - r * 0.75, y - r * 0.75, r * 1.5, r * 1.5), look.me_picture),) if look.me_picture else ()
    return glow, disc, *picture, *_name(look.me, x, y + r, places.letters, look, measure)


def people(
    places: Places,
    standings: Sequence[Standing],
    look: MapLook,
    measure: Measure,
    chosen: str = "",
    *,
    touch: bool = True,
) -> Shapes:
    """Everybody with a place: a named group each, that may be touched, with at least the smallest area for a finger."""
    return tuple(_person(places, one, look, measure, chosen=one.person == chosen, touch=touch) for one in standings)


def open_places(places: Places, spots: Sequence[Open], look: MapLook, measure: Measure) -> Iterator[Shape]:
    """Open places as invitations, in the outer part of their part of life."""
    for spot in spots:
        x, y = places.points[f"open:{spot.id}"]
        r = places.radius
        yield Disc(
            x, y, r, fill=look.paper + "aa", line=look.ink, width=3 * look.unit, dash=(7 * look.unit, 6 * look.unit)
        )
        yield Picture(Box(x - r * 0.6, y - r * 0.6, r * 1.2, r * 1.2), "open_plek")
        yield from _name(short(spot.label), x, y + r, places.letters * 0.92, look, measure)


def _person(places: Places, one: Standing, look: MapLook, measure: Measure, *, chosen: bool, touch: bool) -> Group:
    x, y = places.points[one.person]
    r, u = places.radius, look.unit
    shapes: list[Shape] = []
    if chosen:
        shapes.append(Disc(x, y, r + 7 * u, fill=look.sun, line=look.ink, width=2.5 * u))
    shapes.append(Disc(x, y, r, fill=look.paper, line=look.ink, width=2.5 * u))
    if one.picture:
        shapes.append(Picture(Box(x - r * 0.72, y - r * 0.72, r * 1.44, r * 1.44), one.picture))
    else:
        size = r * 0.8
        shapes.append(
            Text(x, y - size * 0.65, one.name.strip()[:2], size, look.ink, True, look.font, "centre", rtl=look.rtl)
        )
    sign = max(6 * u, r * 0.28)
    if one.area:
        shapes.append(badge(one.area, x + r * 0.76, y - r * 0.72, sign, look.ink, 1.6 * u))
    if one.kind == "herinnering":
        shapes.append(star(x - r * 0.76, y - r * 0.72, sign * 1.1, look.ink, 1.6 * u))
    shapes += _name(short(one.name), x, y + r, places.letters, look, measure)
    half = max(TOUCH * u, r)
    box = Box(x - half, y - half, 2 * half, 2 * half)
    return Group(
        tuple(shapes), box, f"person:{one.person}" if touch else "", "person" if touch else "", one.name, chosen=chosen
    )


def _name(name: str, x: float, y: float, size: float, look: MapLook, measure: Measure) -> Shapes:
    """A name in a paper pill under a disc."""
    wide = measure(name, size, True)[0] + size * 0.7
    high = size * 1.3
    pill = Rect(Box(x - wide / 2, y + 1, wide, high), fill=look.paper + "ee", radius=high / 2)
    return pill, Text(x, y + 1, name, size, look.ink, True, look.font, "centre", 0, 1.3, look.rtl)


def _borders(places: Places, look: MapLook) -> Iterator[Shape]:
    inner = places.edges[1]
    angles = [sector.start for sector in places.sectors] + [places.sectors[-1].start + places.sectors[-1].width]
    for angle in angles:
        dx, dy = places.rx * cos(angle), places.ry * sin(angle)
        ends = (places.x + dx * inner, places.y + dy * inner, places.x + dx, places.y + dy)
        yield Line(*ends, look.ring_line, 1.5 * look.unit, (2 * look.unit, 7 * look.unit))


def _ring_names(places: Places, look: MapLook, measure: Measure) -> Iterator[Shape]:
    size = max(10.0, 15 * look.unit)
    for ring in range(1, places.rings + 1):
        name = look.ring_names[ring - 1]
        wide = measure(name, size, False)[0] + size
        y = places.y + places.edges[ring] * places.ry - size * 0.75
        yield Rect(
            Box(places.x - wide / 2, y, wide, size * 1.4),
            look.rings[ring - 1],
            look.ring_line,
            1.2 * look.unit,
            size * 0.7,
        )
        yield Text(places.x, y + size * 0.05, name, size, look.quiet, False, look.font, "centre", 0, 1.3, look.rtl)


def _area_names(places: Places, areas: Sequence[Area], look: MapLook, measure: Measure) -> Iterator[Shape]:
    size = max(10.0, 17 * look.unit)
    labels = {area.id: area.label for area in areas}
    for sector in places.sectors:
        word = labels.get(sector.area, "")
        if not word:
            continue
        left, top, wide, _ = word_box(places, sector, word, look.unit, measure)
        yield Rect(Box(left, top, wide, size * 1.6), look.paper, look.ring_line, 1.6 * look.unit, size * 0.8)
        yield badge(sector.area, left + size * 0.95, top + size * 0.8, size * 0.48, look.ink, 1.4 * look.unit)
        yield Text(left + size * 1.75, top + size * 0.14, word, size, look.ink, True, look.font)
