"""The map as shapes: five rings of light, sectors, lines, everybody with a name, open places, and the player in the middle."""

from collections.abc import Collection, Iterator, Sequence
from math import cos, pi, sin

from game.rings.badges import badge
from game.rings.faces import ROOM_FOR_TWO, halo, in_disc, letters_in, name_at, person_at, stack_at
from game.rings.geometry import Label, Places
from game.rings.values import ALL, Area, MapLook, Measure, Open, Shown, Standing
from game.rings.words import ring_box, ring_boxes, short, word_box, words_size
from game.shapes import Box, Disc, Group, Line, Picture, Rect, Shape, Shapes, Stroke, Text


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
        return *halo(x, y, r, look), disc, letters_in(look.me, x, y, r, look)
    picture = (Picture(in_disc(x, y, r), look.me_picture),) if look.me_picture else ()
    return *halo(x, y, r, look), disc, *picture, *name_at(look.me, x, y + r, places.letters, look, measure)


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

    The `chosen` one has a yellow ring, the `marked` ones a tick. People who stand behind each other are one group, "stack:…".
    """
    drawn: list[Shape] = []
    stacked: dict[str, list[Standing]] = {}
    for one in standings:
        stack = places.stack_of(one.person)
        if stack:
            stacked.setdefault(stack.id, []).append(one)
            continue
        label = places.labels.get(one.person)
        whole = Label(short(one.name), places.points[one.person][0], places.points[one.person][1] + places.radius)
        group = person_at(
            places.points[one.person],
            one,
            places,
            look,
            measure,
            chosen=one.person == chosen,
            marked=one.person in marked,
            name=f"person:{one.person}" if touch else "",
            signs=shown.of(one.person),
            label=whole if one.person == chosen else label,
            named=shown.names,
        )
        drawn.append(group)
    for stack_id, those in stacked.items():
        on = any(one.person == chosen for one in those), any(one.person in marked for one in those)
        drawn.append(stack_at(stack_id, those, places, look, measure, on=on, touch=touch, named=shown.names))
    return tuple(drawn)


def open_places(places: Places, spots: Sequence[Open], look: MapLook, measure: Measure) -> Iterator[Shape]:
    """Open places as invitations, in the outer part of their part of life: a seedling for a child, a plus from 12 on."""
    for spot in spots:
        x, y = places.points[f"open:{spot.id}"]
        r, u = places.radius, look.unit
        if look.coloured:
            yield Disc(x, y, r, fill=look.paper + "aa", line=look.ink, width=3 * u, dash=(7 * u, 6 * u))
            yield Picture(Box(x - r * 0.6, y - r * 0.6, r * 1.2, r * 1.2), "glyph:plus", look.ink)
        else:  # the seedling stands in a dashed ring of its own
            yield Disc(x, y, r, fill=look.paper + "aa")
            yield Picture(Box(x - r, y - r, 2 * r, 2 * r), "open_plek")
        label = places.labels.get(f"open:{spot.id}")
        if label:
            yield from name_at(label.text, label.x, label.y, places.letters, look, measure)


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
