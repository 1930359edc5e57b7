"""Who is to stand on a map, and what stands there already: words, and the player in the middle."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from game.rings.geometry import Places
from game.rings.values import Area, Measure, Open, Standing
from game.rings.words import ring_boxes, short, word_box
from game.shapes import Box

ROUND_ME = 4.0  # pixels that stay free around the player's disc


@dataclass(frozen=True)
class Crowd:
    """Who is to stand on the map, with the words that stand there already; widths are measured once."""

    standings: tuple[Standing, ...]
    spots: tuple[Open, ...]
    areas: tuple[Area, ...]
    ring_names: tuple[str, ...]
    unit: float
    measure: Measure
    _widths: dict[tuple[str, float, bool], tuple[float, float]] = field(default_factory=dict, compare=False, repr=False)

    def extent(self, text: str, size: float, bold: bool) -> tuple[float, float]:
        """Width and height of a text in pixels."""
        key = text, size, bold
        found = self._widths.get(key)
        if found is None:
            found = self._widths[key] = self.measure(text, size, bold)
        return found

    def mean_name(self) -> float:
        """The mean width of a name, as a share of the size of its letters."""
        names = [len(short(one.name)) for one in self.standings]
        return 0.62 * sum(names) / len(names) + 0.7 if names else 0.0


def words_of(crowd: Crowd, places: Places) -> Iterable[Box]:
    """The words on the rim and the names of rings, which do not move."""
    labels = {area.id: area.label for area in crowd.areas}
    parts = () if places.close else places.sectors
    for sector in parts:
        if labels.get(sector.area):
            yield word_box(places, sector, labels[sector.area], crowd.unit, crowd.extent)
    yield from ring_boxes(places, crowd.ring_names, crowd.unit, crowd.extent).values()


def me_boxes(places: Places) -> Iterator[Box]:
    """The player's disc as three boxes that hold it, and the word below."""
    x, y, r = places.x, places.y, places.me_radius + ROUND_ME
    for wide, high in ((r, 0.38 * r), (0.93 * r, 0.71 * r), (0.71 * r, r)):
        yield Box(x - wide, y - high, 2 * wide, 2 * high)
    yield Box(x - 0.6 * r, y, 1.2 * r, r + places.letters * 1.5)
