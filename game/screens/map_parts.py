"""The map as a part of screens and papers: from what is true to the rings."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from game.model.deck import Lists
from game.model.plans import OpenSpot
from game.model.records import PLAYER, Person
from game.model.view import View
from game.rings.drawing import board as draw_board
from game.rings.drawing import me, open_places, people
from game.rings.geometry import Places
from game.rings.lines import lines
from game.rings.places import lay_out, spot_at
from game.rings.values import Area, MapLook, Measure, Open, Standing, Tie
from game.screens.desk import Desk
from game.shapes import Box, Group, Shapes
from game.ui.look import Look
from game.ui.themes import Colours

CELL = 44  # the area around the middle of a ring and a sector that takes a touch by name, in design pixels


@dataclass(frozen=True)
class Board:
    """A map laid out in a box, ready to be drawn and touched."""

    places: Places
    standings: tuple[Standing, ...]
    ties: tuple[Tie, ...]
    areas: tuple[Area, ...]
    open: tuple[Open, ...]
    look: MapLook
    measure: Measure

    def shapes(self, chosen: str = "", *, cells: bool = True, touch: bool = True) -> Shapes:
        """Everything on the map. While someone is picked up (`cells`), places are touched and people are not."""
        placing = bool(chosen) and cells and touch
        parts = _unmoving(self.places, self.areas, self.ties, self.open, self.look, self.measure)
        everybody = people(self.places, self.standings, self.look, self.measure, chosen, touch=touch and not placing)
        if not placing:
            return (*parts, *everybody)
        return (*parts, *everybody, Group((), self.places.box, "board", "board"), *self._cells())

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies on the map."""
        return self.places.share(x, y) <= 1.05

    def spot_at(self, x: float, y: float) -> tuple[int, str, float]:
        """Ring, part of life and how far along it of a point."""
        return spot_at(self.places, x, y)

    def _cells(self) -> Iterator[Group]:
        half = CELL * self.look.unit / 2
        names = {area.id: area.label for area in self.areas}
        for sector in self.places.sectors:
            for ring in range(1, self.places.rings + 1):
                x, y = self.places.point(ring, sector.area, 0.5)
                said = f"{self.look.ring_names[ring - 1]}, {names.get(sector.area, '')}"
                yield Group((), Box(x - half, y - half, 2 * half, 2 * half), f"cell:{ring}:{sector.area}", "cell", said)


def lay_board(desk: Desk, look: Look, box: Box, view: View, picked: str) -> Board:
    """The map of the conversation for a screen; everybody's part of life has a sector, also of those who wait for a place."""
    measure = _measure(look)
    mine = view.of_player(PLAYER)
    every = {person.area for person in mine.all(Person)} if picked else set()
    colours, me_picture = look.colours, view.player.picture
    map_look = _look(desk.library.lists, desk.say("me"), colours, look.u, look.young, me_picture, rtl=look.rtl)
    return _laid(mine, desk.library.lists, box, map_look, measure, tuple(sorted(every)), all_rings=bool(picked))


def still_map(desk: Desk, look: Look, box: Box, seen: View) -> Shapes:
    """A map to look at, of what one reader may see."""
    map_look = _look(
        desk.library.lists, desk.say("me"), look.colours, look.u * 0.8, look.young, seen.player.picture, rtl=look.rtl
    )
    return _laid(seen, desk.library.lists, box, map_look, _measure(look), (), all_rings=False).shapes(touch=False)


def paper_map(
    lists: Lists,
    say: Callable[[str], str],
    seen: View,
    size: tuple[float, float],
    measure: Measure,
    *,
    rtl: bool = False,
) -> Shapes:
    """The map for papers, of what one reader may see."""
    young = seen.player.audience == "kind"
    map_look = _look(lists, say("me"), Colours(), 1.0, young, seen.player.picture, rtl=rtl)
    return _laid(seen, lists, Box(0, 0, *size).inset(8), map_look, measure, (), all_rings=False).shapes(touch=False)


def tray(view: View) -> tuple[Person, ...]:
    """Everybody who waits for a place."""
    return tuple(person for person in view.of_player(PLAYER).all(Person) if view.spot(person.id) is None)


def _laid(
    view: View, lists: Lists, box: Box, look: MapLook, measure: Measure, areas: Sequence[str], *, all_rings: bool
) -> Board:
    standings = tuple(_standings(view))
    line = {tie.id: tie.line for tie in lists.of("ties")}
    spots = tuple(Open(one.id, one.area, one.text) for one in view.all(OpenSpot))
    known = tuple(Area(one.id, one.label) for one in lists.of("domains"))
    return Board(
        places=_lay_out(standings, tuple(areas), known, box, look.unit, measure, all_rings=all_rings, spots=spots),
        standings=standings,
        ties=tuple(Tie(tie.a, tie.b, line.get(tie.tie, "thin")) for tie in view.ties()),
        areas=known,
        open=spots,
        look=look,
        measure=measure,
    )


@lru_cache(maxsize=16)
def _unmoving(
    places: Places,
    areas: tuple[Area, ...],
    ties: tuple[Tie, ...],
    spots: tuple[Open, ...],
    look: MapLook,
    measure: Measure,
) -> tuple[Group, Group]:
    """Rings, lines, open places and the player: what stays where it is while somebody is dragged. Kept as one picture."""
    ground = draw_board(places, areas, look, measure)
    drawn = (*lines(places, ties, look), *open_places(places, spots, look, measure), *me(places, look, measure))
    return ground, Group(drawn, places.box, still=True)


_lay_out = lru_cache(maxsize=32)(lay_out)  # the same people in the same room stand in the same places


def _standings(view: View) -> Iterator[Standing]:
    for person in view.all(Person):
        spot = view.spot(person.id)
        if spot:
            yield Standing(person.id, person.name, person.picture, spot.ring, spot.area, spot.along, person.kind)


def _look(
    lists: Lists, me_word: str, colours: Colours, unit: float, young: bool, picture: str, *, rtl: bool
) -> MapLook:
    names = {one.id: one.label for one in lists.of("closeness")}
    ring_names = tuple(names.get(str(ring), str(ring)) for ring in range(1, 6))
    return MapLook(
        unit=unit,
        font="child" if young else "adult",
        rings=colours.rings,
        ring_line=colours.ring_line,
        paper=colours.paper,
        ink=colours.ink,
        quiet=colours.ink2,
        sun=colours.sun,
        ring_names=ring_names,  # type: ignore[arg-type]
        me=me_word,
        me_picture=picture,
        rtl=rtl,
    )


@lru_cache(maxsize=16)
def _measure(look: Look) -> Measure:
    return lambda text, size, bold: look.measure(text, size, bold, look.font)
