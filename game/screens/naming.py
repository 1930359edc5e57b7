"""Who is this? A picture first, a nickname second; or someone who is there already, so that nobody is typed twice."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from game.model.names import plain
from game.model.records import PLAYER, Person
from game.screens.desk import Back, Desk, Step
from game.screens.typing import Typing
from game.shapes import Box, Group, Input, Key, Shape, Shapes, Tick, Touch
from game.ui.button import button, label, person_chip, portrait, tile
from game.ui.field import NAME_LENGTH
from game.ui.layout import columns, cut_left, cut_top, grid
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, table_top, top_bar
from game.ui.picking import pick_from, turn_page


class NamingScreen:
    """A new person, or (with `person`) another name or picture for someone. Kinds of important stand under the field."""

    name = "naming"

    def __init__(self, desk: Desk, on_named: Callable[[str], Step], person: str = "") -> None:
        """Begin with an empty field, or with the name that is there; `on_named` says where to go with the person's id."""
        self.desk = desk
        self.on_named = on_named
        self.old = desk.view.person(person)
        self.picture = self.old.picture if self.old else ""
        self.kind = self.old.kind if self.old else "mens"
        self.group = next(iter(desk.pictures), "")
        self.sheet = "pictures"  # what lies at the right: pictures, kinds, or who is known already
        self.page = 0
        self.typing = Typing(desk, self.old.name if self.old else "", NAME_LENGTH)

    def shapes(self, size: Size, now: float) -> Shapes:
        """The preview with the field at the left, the pictures at the right, the keyboard below."""
        desk, look = self.desk, self.desk.on(size)
        room, keys = self.typing.room(look, body(look, foot=72))
        left, right = (
            cut_top(room, room.h * 0.5, look.gap) if look.portrait else cut_left(room, room.w * 0.34, 2 * look.gap)
        )
        return (
            table_top(look),
            *top_bar(look, desk.say("Who is this?"), desk.say("A nickname is enough."), **desk.bar_words()),
            *self._left(look, left),
            *self._right(look, right),
            *keys,
            *self._foot(look),
        )

    def on_input(self, given: Input) -> Step | None:
        """Write, choose, and put the person on the map: once, however often Enter is pressed."""
        if isinstance(given, Tick) or self.typing.on_input(given):
            return None
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="ok") | Key("enter"):
                return self._ready(self.typing.field.written)
            case Touch("up", on="no-name"):
                return self._ready(self.desk.say("someone"))
            case Touch("up", on="known"):
                self.sheet, self.page = ("pictures" if self.sheet == "known" else "known"), 0
            case Touch("up", on="kinds"):
                self.sheet = "kinds"
            case Touch("up", on=name):
                return self._touched(name)
        return None

    def _touched(self, name: str) -> Step | None:
        match name.split(":"):
            case ["picture", picture]:
                self.picture = "" if picture == self.picture else picture
            case ["kind", kind]:
                self.kind = kind
            case ["pictures", group]:
                self.group, self.page, self.sheet = group, 0, "pictures"
            case ["person", person]:
                return self.on_named(person)
            case _:
                self.page = turn_page(name, self.page)
        return None

    def _ready(self, written: str) -> Step | None:
        if not written:
            return None
        if self.old:
            self.desk.put(replace(self.old, name=written, picture=self.picture, kind=self.kind))
            return self.on_named(self.old.id)
        same = next((one for one in self._people() if plain(one.name) == plain(written)), None)
        if same:
            return self.on_named(same.id)
        person = Person(id=self.desk.new_id(), name=written, kind=self.kind, picture=self.picture)
        self.desk.put(person)
        return self.on_named(person.id)

    def _people(self) -> tuple[Person, ...]:
        return self.desk.view.of_player(PLAYER).all(Person)

    def _left(self, look: Look, box: Box) -> Iterable[Shape]:
        top, below = cut_top(box, box.h * 0.62, look.gap)
        disc, field = cut_left(top, min(top.h, top.w * 0.34), look.gap)
        side = min(disc.w, disc.h)
        yield from portrait(
            look, Box(disc.x, disc.y + (disc.h - side) / 2, side, side), self.typing.field.text, self.picture
        )
        yield self.typing.draw(look, field, self.desk.say("Name"))
        kind = self.desk.library.lists.entry("person_kinds", self.kind)
        word, icon = (kind.label, kind.icon) if kind else (self.kind, "")
        below = below._replace(h=min(below.h, 76 * look.u))
        yield button(look, below, "kinds", word, picture=icon, chosen=self.sheet == "kinds", design=18)

    def _right(self, look: Look, box: Box) -> Iterable[Shape]:
        tabs, rest = cut_top(box, 56 * look.u, look.gap)
        groups = list(self.desk.pictures)
        for cell, group in zip(columns(tabs, [1] * len(groups), look.gap), groups, strict=True):
            chosen = group == self.group and self.sheet == "pictures"
            yield button(look, cell, f"pictures:{group}", self.desk.say(group), chosen=chosen, design=18)
        words = self.desk.page_words()
        match self.sheet:
            case "known":
                people = self._people()
                chips = (220, 64)
                yield from pick_from(
                    look,
                    rest,
                    len(people),
                    lambda cell, n: self._chip(look, cell, people[n]),
                    wide=chips[0],
                    high=chips[1],
                    page=self.page,
                    words=words,
                )
            case "kinds":
                yield from self._kinds(look, rest)
            case _:
                pictures = self.desk.pictures.get(self.group, ())
                yield from pick_from(
                    look,
                    rest,
                    len(pictures),
                    lambda cell, n: self._picture(look, cell, pictures[n]),
                    wide=80,
                    high=80,
                    page=self.page,
                    words=words,
                )

    def _kinds(self, look: Look, box: Box) -> Iterable[Shape]:
        kinds = self.desk.entries("person_kinds")
        across = 2 if look.portrait else 4
        for cell, kind in zip(grid(box, across, -(-len(kinds) // across), look.gap), kinds, strict=False):
            yield tile(
                look, cell, f"kind:{kind.id}", kind.label, picture=kind.icon, chosen=kind.id == self.kind, design=17
            )

    def _picture(self, look: Look, cell: Box, name: str) -> Group:
        return tile(look, cell, f"picture:{name}", "", picture=name, chosen=name == self.picture)

    def _chip(self, look: Look, cell: Box, person: Person) -> Group:
        return person_chip(look, cell, f"person:{person.id}", person.name, person.picture)

    def _foot(self, look: Look) -> Iterable[Shape]:
        desk = self.desk
        hint, known, no_name, ok = foot_boxes(look, [1.6, 1.2, 1, 1], 72)
        yield label(
            look, hint, desk.say("No surname, address or number."), 17, look.colours.ink2, centred=False, bold=False
        )
        if self._people() and not self.old:
            yield button(
                look,
                known,
                "known",
                desk.say("Someone on my map"),
                glyph="kring",
                chosen=self.sheet == "known",
                design=18,
            )
        yield button(look, no_name, "no-name", desk.say("Rather no name"), design=18)
        yield button(look, ok, "ok", desk.library.button("done"), primary=True, glyph="vink", design=24)
