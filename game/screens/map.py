"""The map: everybody gets a place. Drag someone, or touch someone and then a place; arrows do the same."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.model.records import Person, Spot, spot_of
from game.screens.desk import Back, Desk, Go, Step
from game.screens.item import ItemScreen
from game.screens.map_parts import Board, lay_board, tray
from game.shapes import Box, Group, Input, Key, Shape, Shapes, Touch
from game.ui.button import button, person_chip, portrait
from game.ui.layout import columns, cut_bottom, cut_left
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, paragraph, table_top, top_bar

FAR = 14  # pixels after which a touch is a drag


@dataclass(frozen=True, slots=True)
class Held:
    """Someone under the finger: where it went down, and where it is now."""

    person: str
    from_x: float
    from_y: float
    x: float
    y: float

    @property
    def dragged(self) -> bool:
        """Whether it moved far enough to be a drag."""
        return abs(self.x - self.from_x) + abs(self.y - self.from_y) > FAR


class MapScreen:
    """Five rings around the player. Someone who is picked up lies in the light until a place is touched."""

    name = "map"

    def __init__(self, desk: Desk, picked: str = "") -> None:
        """Begin with nobody picked up, or with someone."""
        self.desk = desk
        self.picked = picked
        self.held: Held | None = None
        self._board: Board | None = None

    def shapes(self, size: Size, now: float) -> Shapes:
        """The board, everybody on it, the tray, and the buttons."""
        desk, look = self.desk, self.desk.on(size)
        room, foot = cut_bottom(body(look), 84 * look.u, look.gap)
        waiting = tray(desk.view)
        side, room = cut_left(room, (150 if waiting else 0) * look.u, look.gap if waiting else 0)
        self._board = lay_board(desk, look, room, desk.view, self.picked)
        title = desk.say("My map")
        undo = button(look, bar_place(look, 0, 70), "undo", "", glyph="ongedaan", said=desk.say("Undo"))
        extra = (undo,) if desk.conversation.can_undo() else ()
        return (
            table_top(look),
            *top_bar(look, title, self._told(), extra=extra, **desk.bar_words()),
            *self._board.shapes(self.picked),
            *self._tray(look, side, waiting),
            *self._under_finger(look),
            *self._foot(look, foot),
        )

    def on_input(self, given: Input) -> Step | None:
        """Pick up, put down, or go where a button says."""
        match given:
            case Touch("down", x, y, on=name) if name.startswith("person:"):
                self.held = Held(name[7:], x, y, x, y)
            case Touch("move", x, y) if self.held:
                self.held = replace(self.held, x=x, y=y)
            case Touch("cancel"):
                self.held = None
            case Touch("up", x, y) if self.held:
                self._let_go(x, y)
            case Touch("up", x, y, on=name):
                return self._touched(name, x, y)
            case Key("up" | "down" | "left" | "right" as way) if self.picked:
                self._step(way)
            case Key("enter"):
                self.picked = ""
            case Key("escape"):
                return self._leave()
        return None

    def _let_go(self, x: float, y: float) -> None:
        held, self.held = self.held, None
        if held is None:
            return
        if not held.dragged:
            self.picked = "" if held.person == self.picked else held.person
        elif self._board and self._board.holds(x, y):
            self._put(held.person, *self._board.spot_at(x, y))
            self.picked = ""

    def _touched(self, name: str, x: float, y: float) -> Step | None:
        desk = self.desk
        match name.split(":"):
            case ["cell", ring, area] if self.picked:
                self._put(self.picked, int(ring), area, 0.5)
                self.picked = ""
            case ["board"] if self.picked and self._board:
                self._put(self.picked, *self._board.spot_at(x, y))
                self.picked = ""
            case ["undo"]:
                desk.conversation.undo()
            case ["no-place"]:
                desk.conversation.remove(f"spot:{self.picked}")
                self.picked = ""
            case ["open-spot"]:
                return Go(ItemScreen(desk, "open_spot"))
            case ["open-person"] if desk.open_person:
                return Go(desk.open_person(self.picked))
            case ["back" | "ok"]:
                return Back()
        return None

    def _leave(self) -> Step | None:
        if self.picked:
            self.picked = ""
            return None
        return Back()

    def _step(self, way: str) -> None:
        spot = self.desk.view.spot(self.picked)
        person = self.desk.view.person(self.picked)
        if spot is None:
            area = person.area if person else ""
            spot = Spot(id="", person=self.picked, ring=3, area=area or "thuis")
        else:
            ring = min(5, max(1, spot.ring + {"up": -1, "down": 1}.get(way, 0)))
            along = min(1.0, max(0.0, spot.along + {"left": -0.1, "right": 0.1}.get(way, 0.0)))
            spot = replace(spot, ring=ring, along=round(along, 3))
        self._put(self.picked, spot.ring, spot.area, spot.along)

    def _put(self, person: str, ring: int, area: str, along: float) -> None:
        self.desk.put(spot_of(person, ring, area, round(along, 3)))

    def _told(self) -> str:
        desk = self.desk
        if self.picked:
            return desk.say("Touch a place for {name}.", name=desk.view.name(self.picked))
        return desk.say("Touch someone, and then a place.")

    def _tray(self, look: Look, box: Box, waiting: tuple[Person, ...]) -> Iterable[Shape]:
        if not waiting:
            return
        yield paragraph(look, box._replace(h=40 * look.u), self.desk.say("No place yet"), 17, quiet=True)[0]
        high = min(64 * look.u, (box.h - 44 * look.u) / len(waiting) - look.gap * 0.5)
        for number, person in enumerate(waiting):
            cell = Box(box.x, box.y + 44 * look.u + number * (high + look.gap * 0.5), box.w, high)
            chip = person_chip(
                look, cell, f"person:{person.id}", person.name, person.picture, chosen=person.id == self.picked
            )
            yield replace(chip, role="" if self.picked and person.id != self.picked else "person")

    def _under_finger(self, look: Look) -> Iterable[Shape]:
        held = self.held
        person = self.desk.view.person(held.person) if held and held.dragged else None
        if held is None or person is None:
            return
        r = 36 * look.u
        box = Box(held.x - r, held.y - r, 2 * r, 2 * r)
        yield Group(portrait(look, box, person.name, person.picture), box)

    def _foot(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        cells = columns(box, [1, 1, 1, 1.2], look.gap)
        if self.picked:
            yield button(
                look,
                cells[0],
                "open-person",
                desk.say("More about {name}", name=desk.view.name(self.picked)),
                glyph="persoon",
                design=18,
            )
            if desk.view.spot(self.picked):
                yield button(look, cells[1], "no-place", desk.say("No place yet"), glyph="verplaats", design=18)
        else:
            yield button(look, cells[0], "open-spot", desk.say("An open place"), glyph="niemand", design=18)
        yield button(look, cells[3], "ok", desk.library.button("done"), primary=True, glyph="vink")
