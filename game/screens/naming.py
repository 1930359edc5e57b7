"""Who is this? A picture first, a nickname second; one after the other in one breath, and nobody is typed twice."""

from collections.abc import Callable
from dataclasses import replace

from game.model.names import plain
from game.model.records import PLAYER, Person
from game.screens.desk import Back, Desk, Go, Step
from game.screens.naming_before import name_again
from game.screens.naming_parts import draw_breath, draw_buttons, draw_kinds, draw_preview, draw_sheet
from game.screens.naming_room import frame, lay_panel
from game.screens.typing import Typing
from game.shapes import Input, Key, Shapes, Tick, Touch
from game.ui.field import NAME_LENGTH
from game.ui.look import Size
from game.ui.page import table_top, top_bar
from game.ui.picking import turn_page

HAS_A_SURNAME = ("mens", "beroep", "vrijwilliger", "herinnering")
FIRST_KIND = "mens"


class NamingScreen:
    """New people, or (with `person`) another name or picture for someone. Ready keeps the field open for the next one."""

    name = "naming"

    def __init__(self, desk: Desk, on_named: Callable[[tuple[str, ...]], Step], person: str = "") -> None:
        """Begin with an empty field, or with the name that is there; `on_named` says where to go with the ids, in the order of naming."""
        self.desk = desk
        self.on_named = on_named
        self.old = desk.view.person(person)
        self.picture = self.old.picture if self.old else ""
        self.kind = self.old.kind if self.old else FIRST_KIND
        self.group = next(iter(desk.pictures), "")
        self.sheet = ""  # what was asked for: "pictures", "kinds", "known", "last-time"; "" = nothing, so the keyboard where there is room for one of them
        self.page = 0
        self.breath: tuple[str, ...] = ()
        self.typing = Typing(desk, self.old.name if self.old else "", NAME_LENGTH)

    @property
    def named(self) -> tuple[Person, ...]:
        """Who was named in this breath and is still there, in the order of naming."""
        found = (self.desk.view.person(one) for one in self.breath)
        return tuple(person for person in found if person)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody on the map."""
        return self.desk.view.of_player(PLAYER).all(Person)

    def shapes(self, size: Size, now: float) -> Shapes:
        """The preview with the field at the start, the pictures beside or under it, the keyboard below."""
        desk, look = self.desk, self.desk.on(size)
        self.typing.is_name = self.kind in HAS_A_SURNAME
        room = frame(look, self.typing.keys.home, finger=self.typing.shows_keys)
        places = lay_panel(look, room.panel)
        keys = self.typing.shows_keys and not (room.instead and self.sheet)
        kinds = tuple(draw_kinds(self, look, places.kinds, instead=room.instead))
        return (
            table_top(look),
            *top_bar(look, desk.say("Who is this?"), desk.say("A nickname is enough."), **desk.bar_words()),
            *draw_preview(self, look, places),
            *kinds,
            *draw_breath(self, look, places.breath),
            *(draw_sheet(self, look, room.sheet, {one.name for one in kinds}) if not (room.instead and keys) else ()),
            *((self.typing.keyboard(look, room.keys),) if keys else ()),
            *draw_buttons(self, look, room.buttons),
        )

    def on_input(self, given: Input) -> Step | None:
        """Write, choose, and put people on the map: each once, however often Enter is pressed."""
        if isinstance(given, Touch) and given.kind == "up" and given.on == "field":
            self.sheet = ""
        if isinstance(given, Tick) or self.typing.on_input(given):
            return None
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="ok") | Key("enter"):
                return self._ready()
            case Touch("up", on="go_on"):
                return self._leave()
            case Touch("up", on="no-name"):
                return self._write_down("")
            case Touch("up", on="known" | "kinds" | "pictures" | "last-time" as sheet):
                self.sheet, self.page = ("" if self.sheet == sheet else sheet), 0
            case Touch("up", on="letters"):
                self.picture, self.sheet = "", ""
            case Touch("up", on=name):
                return self._touched(name)
        return None

    def _touched(self, name: str) -> Step | None:
        match name.split(":"):
            case ["picture", picture]:
                self.picture, self.sheet = ("" if picture == self.picture else picture), ""
            case ["kind", kind]:
                self.kind, self.sheet = kind, ""
            case ["pictures", group]:
                self.group, self.page, self.sheet = group, 0, "pictures"
            case ["person", person]:
                return self.on_named(tuple(dict.fromkeys((*self.breath, person))))
            case ["last", person] if name_again(self.desk, person):
                self.breath = (*self.breath, person)
            case ["named", person] if self.desk.open_person:
                return Go(self.desk.open_person(person, "who"))
            case _:
                self.page = turn_page(name, self.page)
        return None

    def _ready(self) -> Step | None:
        """Write down what stands there; with nothing there and somebody named, that was all."""
        written = self.typing.field.written
        if written or (self.picture and not self.old):
            return self._write_down(written)
        return self._leave() if self.breath else None

    def _leave(self) -> Step:
        ids = tuple(person.id for person in self.named)
        return self.on_named(ids) if ids else Back()

    def _write_down(self, written: str) -> Step | None:
        """The person goes on the map, and the field is empty again; a name that is there already is that person."""
        name = written or self.desk.say("someone")
        if self.old:
            self.desk.put(replace(self.old, name=name, picture=self.picture, kind=self.kind))
            return self.on_named((self.old.id,))
        person = self._there_already(name, nameless=not written)
        if person is None:
            person = Person(id=self.desk.new_id(), name=name, kind=self.kind, picture=self.picture)
            self.desk.put(person)
        elif self.picture and not person.picture:
            self.desk.put(replace(person, picture=self.picture))
        self.breath = (*(one for one in self.breath if one != person.id), person.id)
        self.typing.clear()
        self.picture, self.kind, self.sheet = "", FIRST_KIND, ""
        return None

    def _there_already(self, name: str, *, nameless: bool) -> Person | None:
        """Who is called so; two without a name are two, unless nothing tells them apart."""
        same = (one for one in self.people if plain(one.name) == plain(name))
        return next((one for one in same if not nameless or one.picture == self.picture), None)
