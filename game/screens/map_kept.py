"""What of a map stays as it is while a finger moves: made once, and kept as pictures."""

from functools import lru_cache

from game.rings.drawing import board as draw_board
from game.rings.drawing import me, open_places, people, ring_light, words
from game.rings.faces import carried
from game.rings.geometry import Places
from game.rings.lines import lines
from game.rings.values import Area, MapLook, Measure, Open, Standing, Tie
from game.shapes import Group, Shapes

carried_picture = lru_cache(maxsize=16)(carried)


@lru_cache(maxsize=16)
def unmoving(
    places: Places,
    areas: tuple[Area, ...],
    ties: tuple[Tie, ...],
    spots: tuple[Open, ...],
    look: MapLook,
    measure: Measure,
) -> tuple[Group, Group]:
    """Rings, lines, open places and the player: what stays where it is while somebody is dragged. Kept as one picture."""
    ground = draw_board(places, areas, look, measure, named=False)
    drawn = (
        *lines(places, ties, look),
        *words(places, areas, look, measure),
        *open_places(places, spots, look, measure),
        *me(places, look, measure),
    )
    return ground, Group(drawn, places.box, "map-drawn", still=True)


@lru_cache(maxsize=16)
def lit(
    places: Places,
    ring: int,
    areas: tuple[Area, ...],
    spots: tuple[Open, ...],
    shown: tuple[Standing, ...],
    look: MapLook,
    measure: Measure,
) -> Shapes:
    """The light of a ring, under everything that stands on it."""
    upon = (
        *words(places, areas, look, measure),
        *open_places(places, spots, look, measure),
        *me(places, look, measure),
        *people(places, shown, look, measure, touch=False),
    )
    return ring_light(places, ring, look, measure, upon)
