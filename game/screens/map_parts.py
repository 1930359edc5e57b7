"""The map as a part of screens and papers: from what is true to the rings."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import atan2, pi

from game.model.deck import Lists
from game.model.plans import OpenSpot
from game.model.records import PLAYER, Person
from game.model.view import View
from game.rings.crowd import Crowd
from game.rings.drawing import people
from game.rings.frame import FEW, sort_of
from game.rings.geometry import Places
from game.rings.lines import strong_lines
from game.rings.places import Laid, go_on, settle, spot_at
from game.rings.values import ALL, Area, MapLook, Measure, Open, Shown, Standing, Tie
from game.rings.zoom import WHOLE, Zoom, zoomed
from game.screens.desk import Desk
from game.screens.map_kept import carried_picture, lit, unmoving
from game.screens.map_look import look_of, measure_of, screen_look
from game.shapes import Box, Group, Rect, Shapes
from game.ui.look import Look
from game.ui.themes import Colours

MANY = 22  # with more people on the map names may be 15 pixels
FAINT = 0.3  # how much is seen of who is not looked at now
EDGE = 14  # how round the corners are of what is seen of a map that is larger than its room
CELL = 44  # the area around the middle of a ring and a sector that takes a touch by name, in design pixels


@dataclass(frozen=True)
class Board:
    """A map laid out in a box, ready to be drawn and touched."""

    places: Places
    standings: tuple[Standing, ...]  # by ring, then clockwise from above: the order of the keyboard
    ties: tuple[Tie, ...]
    areas: tuple[Area, ...]
    open: tuple[Open, ...]
    look: MapLook
    measure: Measure
    laid: Laid  # without a zoom: the next map goes on from here
    room: Box  # what of it is seen

    @property
    def close(self) -> bool:
        """Whether it is larger than its room."""
        return self.places.box.w > self.room.w + 1

    def shapes(
        self,
        chosen: str = "",
        *,
        marked: Collection[str] = (),
        without: str = "",
        cells: bool = True,
        touch: bool = True,
        shown: Shown = ALL,
    ) -> Shapes:
        """Everything on the map. While someone is picked up (`cells`), places are touched and people are not; `without` is under a finger.

        What is not `shown` stays where it is, faint; everybody can still be touched.
        """
        placing = bool(chosen) and cells and touch
        there = [one for one in self.standings if one.person != without]
        seen = [one for one in there if shown.people is None or one.person in shown.people]
        ties = tuple(one for one in self.ties if shown.ties is None or (one.a, one.b) in shown.ties)
        spots = self.open if shown.open_places else ()
        strong = strong_lines(ties, chosen) if touch and shown.ties is None else None
        clear = people(
            self.places, seen, self.look, self.measure, chosen,
            marked=marked, touch=touch and not placing, shown=shown,
        )  # fmt: skip
        names = frozenset(one.name for one in clear if isinstance(one, Group))
        drawn = (
            *unmoving(self.places, self.areas, ties, spots, self.look, self.measure, strong),
            *self._faint([one for one in there if one not in seen], shown, names, touch=touch and not placing),
            *clear,
        )
        drawn = self._in_room(drawn)
        if not placing:
            return drawn
        return (*drawn, Group((), self.room, "board", "board"), *self._cells(), *self._picked(chosen))

    def _in_room(self, drawn: Shapes) -> Shapes:
        """Of a map that is larger than its room: one picture of that room, and who stands in it to be touched."""
        if not self.close:
            return drawn
        touched = [replace(one, shapes=()) for one in drawn if isinstance(one, Group) and one.role]
        drawn = tuple(replace(one, name="", role="") if isinstance(one, Group) else one for one in drawn)
        edge = Rect(self.room, line=self.look.ring_line, width=2 * self.look.unit, radius=EDGE * self.look.unit)
        return (
            Group((*drawn, edge), self.room, still=True),
            *(one for one in touched if self.room.holds(*one.box.middle)),
        )

    def _faint(self, rest: Sequence[Standing], shown: Shown, clear: frozenset[str], *, touch: bool) -> Iterator[Group]:
        """Those who are not looked at now, as one faint picture; a finger finds them all the same.

        A stack in which somebody is looked at stands among the `clear` ones too, and is touched there.
        """
        if not rest:
            return
        drawn = people(self.places, rest, self.look, self.measure, touch=False, shown=shown)
        yield Group(drawn, self.places.box, still=True, seen=FAINT)
        if touch:
            for one in people(self.places, rest, self.look, self.measure, shown=shown):
                if isinstance(one, Group) and one.name not in clear:
                    yield replace(one, shapes=())

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies on the map."""
        return self.places.share(x, y) <= 1.05 and self.room.holds(x, y)

    def spot_at(self, x: float, y: float) -> tuple[int, str, float]:
        """Ring, part of life and how far along it of a point."""
        return spot_at(self.places, x, y)

    def standing(self, person: str) -> Standing | None:
        """Someone who has a place."""
        return next((one for one in self.standings if one.person == person), None)

    def figure(self, who: Person) -> Group:
        """Someone as one still picture, to be shown wherever the finger is."""
        one = self.standing(who.id) or Standing(who.id, who.name, who.picture, 1, who.area, kind=who.kind)
        return carried_picture(one, self.places, self.look, self.measure)

    def ring_light(self, x: float, y: float, without: str = "") -> Shapes:
        """The ring at a point, lighter and with its name larger; nothing beside the map."""
        return self._light(self.spot_at(x, y)[0], without) if self.holds(x, y) else ()

    def lights(self, without: str = "") -> Shapes:
        """Every ring in that light."""
        return tuple(self._light(ring, without)[0] for ring in range(1, self.places.rings + 1))

    def _light(self, ring: int, without: str) -> Shapes:
        shown = tuple(one for one in self.standings if one.person != without)
        light = lit(self.places, ring, self.areas, self.open, shown, self.look, self.measure)
        return (Group(light, self.room, still=True),) if self.close else light

    def _picked(self, person: str) -> Iterator[Group]:
        """The middle of who is picked up: a second touch means the person, not the place."""
        if person in self.places.points:
            (x, y), half = self.places.points[person], self.places.radius * 0.6
            one = self.standing(person)
            yield Group((), Box(x - half, y - half, 2 * half, 2 * half), "picked", "person", one.name if one else "")

    def _cells(self) -> Iterator[Group]:
        half = CELL * self.look.unit / 2
        names = {area.id: area.label for area in self.areas}
        for sector in self.places.sectors:
            for ring in range(1, self.places.rings + 1):
                x, y = self.places.point(ring, sector.area, 0.5)
                if not self.room.holds(x, y):
                    continue
                said = f"{self.look.ring_names[ring - 1]}, {names.get(sector.area, '')}"
                yield Group((), Box(x - half, y - half, 2 * half, 2 * half), f"cell:{ring}:{sector.area}", "cell", said)


def lay_board(
    desk: Desk, look: Look, box: Box, view: View, picked: str, *, before: Board | None = None, zoom: Zoom = WHOLE
) -> Board:
    """The map of the conversation for a screen. It goes on from the one `before`: whoever did not change stays where they stood.

    While someone is picked up it has all rings, and so has the map of more than a few. It has a sector for every part of life of
    somebody who is there or waits; where none is known of somebody who waits it has them all.
    """
    mine = view.of_player(PLAYER)
    everybody = mine.all(Person)
    every = {person.area for person in everybody if person.area}
    if any(not person.area and not mine.spot(person.id) for person in everybody):
        every = {one.id for one in desk.library.lists.of("domains")}
    map_look = screen_look(desk, look, view.player.picture)
    all_rings = bool(picked) or sum(mine.spot(one.id) is not None for one in everybody) > FEW
    return _laid(
        mine, desk.library.lists, box, map_look, measure_of(look), every, all_rings=all_rings, before=before, zoom=zoom
    )


def still_map(desk: Desk, look: Look, box: Box, seen: View) -> Shapes:
    """A map to look at, of what one reader may see."""
    map_look = replace(screen_look(desk, look, seen.player.picture), unit=look.u * 0.8, step=1.0)
    laid = _laid(seen, desk.library.lists, box, map_look, measure_of(look), (), all_rings=False)
    return laid.shapes(touch=False)


def in_same_room(before: Board | None, look: Look, room: Box) -> Board | None:
    """The map before, when it can go on here: it lay in the same room, as large."""
    return before if before and (before.room, before.look.unit) == (room, look.u) else None


def view_board(
    desk: Desk,
    look: Look,
    box: Box,
    seen: View,
    areas: Collection[str] = (),
    *,
    all_rings: bool = False,
    before: Board | None = None,
) -> Board:
    """The map of any view, laid out in a box; `areas` get a sector also when nobody stands in them. It goes on from the one `before`."""
    map_look, mine = screen_look(desk, look, seen.player.picture), seen.of_player(PLAYER)
    lists, measure = desk.library.lists, measure_of(look)
    return _laid(mine, lists, box, map_look, measure, areas, all_rings=all_rings, before=before)


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
    map_look = look_of(lists, say("me"), Colours(), 1.0, young, seen.player.picture, rtl=rtl)
    return _laid(seen, lists, Box(0, 0, *size).inset(8), map_look, measure, (), all_rings=False).shapes(touch=False)


def tray(view: View) -> tuple[Person, ...]:
    """Everybody who waits for a place."""
    return tuple(person for person in view.of_player(PLAYER).all(Person) if view.spot(person.id) is None)


def _laid(
    view: View,
    lists: Lists,
    box: Box,
    look: MapLook,
    measure: Measure,
    areas: Collection[str],
    *,
    all_rings: bool,
    before: Board | None = None,
    zoom: Zoom = WHOLE,
) -> Board:
    standings = tuple(_standings(view))
    line = {tie.id: tie.line for tie in lists.of("ties")}
    spots = tuple(Open(one.id, one.area, one.text) for one in view.all(OpenSpot))
    known = tuple(Area(one.id, one.label) for one in lists.of("domains"))
    used = {one.area for one in standings} | {one.area for one in spots}
    more = tuple(sorted(set(areas) - used))  # the same map for the same places: it is kept
    crowd = Crowd(standings, spots, known, look.ring_names, look.unit, measure)
    smallest = min(look.smallest, 15.0) if len(standings) > MANY else look.smallest
    sort = sort_of(standings, spots, box, look.unit, all_rings=all_rings, smallest=smallest, step=look.step)
    laid = go_on(before.laid, crowd, sort, more) if before else _settle(crowd, sort, more)
    places = laid.places if zoom == WHOLE else _zoomed(laid.places, crowd, zoom)
    return Board(
        places=places,
        standings=tuple(sorted(standings, key=lambda one: (one.ring, _clockwise(places, one)))),
        ties=tuple(Tie(tie.a, tie.b, line.get(tie.tie, "thin")) for tie in view.ties()),
        areas=known,
        open=spots,
        look=look,
        measure=measure,
        laid=laid,
        room=box,
    )


def _clockwise(places: Places, one: Standing) -> float:
    """The angle of someone, clockwise from straight up."""
    x, y = places.points[one.person]
    return (atan2((y - places.y) / places.ry, (x - places.x) / places.rx) + pi / 2) % (2 * pi)


_settle = lru_cache(maxsize=32)(settle)  # the same people in the same room stand in the same places
_zoomed = lru_cache(maxsize=16)(zoomed)


def _standings(view: View) -> Iterator[Standing]:
    for person in view.all(Person):
        spot = view.spot(person.id)
        if spot:
            yield Standing(
                person.id, person.name, person.picture, spot.ring, spot.area, spot.along, person.kind, spot.varies
            )
