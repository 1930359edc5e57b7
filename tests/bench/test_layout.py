"""How fast a map is laid out, names and all, with real letters: python -m pytest tests/bench/test_layout.py

The widths of names are measured anew each time, as on the first opening; what the letters themselves keep is warm.
"""

from typing import Any

import pytest

from game.app.shelf import read_game
from game.model.records import PLAYER, Person
from game.rings.crowd import Crowd
from game.rings.frame import sort_of
from game.rings.places import settle
from game.rings.values import Area, Standing
from game.screens.map_look import measure_of, screen_look
from game.shapes import Box
from game.ui.look import Size
from tests.gallery.crowds import fill
from tests.gallery.desks import VARIANTS, lay

ROOMS = {
    "1280x800": (Size(1280, 800), Box(24, 104, 1086, 580)),
    "1920x1200": (Size(1920, 1200), Box(36, 156, 1628, 870)),
}


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("people", [10, 60, 200])
def test_a_map_is_laid_out(people: int, room: str, benchmark: Any) -> None:
    size, box = ROOMS[room]
    desk = lay(read_game(), VARIANTS[1], people=0)
    fill(desk, people)
    view = desk.view.of_player(PLAYER)
    standings = tuple(
        Standing(one.id, one.name, one.picture, spot.ring, spot.area, spot.along)
        for one in view.all(Person)
        if (spot := view.spot(one.id))
    )
    look = desk.on(size)
    map_look, measure = screen_look(desk, look, ""), measure_of(look)
    areas = tuple(Area(one.id, one.label) for one in desk.entries("domains"))
    sort = sort_of(standings, (), box, look.u, all_rings=True, smallest=map_look.smallest, step=1.0)

    laid = benchmark(lambda: settle(Crowd(standings, (), areas, map_look.ring_names, look.u, measure), sort, ()))

    assert len(laid.places.points) == people
