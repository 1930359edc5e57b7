"""What covers what on a map, computed: discs, names, stacks, the player, and the words of rings and parts of life."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from game.rings.geometry import Places
from game.rings.values import Area, Measure
from game.rings.words import ring_boxes, word_box
from game.shapes import Box

Part = tuple[str, str, Box]  # whose it is, what it is, and where


def covered(
    places: Places, measure: Measure, areas: Sequence[Area] = (), ring_names: Sequence[str] = (), unit: float = 1.0
) -> list[str]:
    """Every pair of which one covers the other: nobody's own disc and name, and no two words that stand there anyway."""
    parts = [*_people(places, measure), *_words(places, measure, areas, ring_names, unit)]
    pairs = (
        (one, other)
        for one, other in combinations(parts, 2)
        if one[0] != other[0] and {one[1], other[1]} != {"word"} and _over(one[2], other[2])
    )
    return [f"{one[1]} of {one[0]} and {other[1]} of {other[0]}" for one, other in pairs]


def _people(places: Places, measure: Measure) -> Iterator[Part]:
    behind = {person: stack for stack in places.stacks for person in stack.people}
    for person, (x, y) in places.points.items():
        stack = behind.get(person)
        if stack is None:
            yield person, "disc", _around(x, y, places.radius)
        elif stack.people[0] == person:
            yield f"stack:{stack.id}", "disc", _around(x, y, stack.half)
    for who, label in places.labels.items():
        wide = measure(label.text, places.letters, True)[0] + places.letters * 0.7
        yield who, "name", Box(label.x - wide / 2, label.y + 1, wide, places.letters * 1.3)
    yield "me", "disc", _around(places.x, places.y, places.me_radius * 0.7)


def _words(
    places: Places, measure: Measure, areas: Sequence[Area], ring_names: Sequence[str], unit: float
) -> Iterator[Part]:
    labels = {area.id: area.label for area in areas}
    for sector in () if places.close else places.sectors:
        if labels.get(sector.area):
            yield sector.area, "word", word_box(places, sector, labels[sector.area], unit, measure)
    for ring, box in ring_boxes(places, ring_names, unit, measure).items():
        yield f"ring {ring}", "word", box


def _around(x: float, y: float, half: float) -> Box:
    return Box(x - half, y - half, 2 * half, 2 * half)


def _over(one: Box, other: Box, slack: float = 0.5) -> bool:
    across = one.x < other.x + other.w - slack and other.x < one.x + one.w - slack
    return across and one.y < other.y + other.h - slack and other.y < one.y + one.h - slack
