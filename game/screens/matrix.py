"""Who does what: the kinds of support under each other and everybody side by side. A row without anybody is a place that is open."""

from collections.abc import Iterator
from dataclasses import replace

from game.model.deck import Entry
from game.model.plans import OpenSpot
from game.model.records import Person
from game.model.view import View
from game.rings.badges import AREAS
from game.screens.desk import Back, Desk, Go, Step
from game.screens.item import ItemScreen
from game.screens.listening import listen_button
from game.screens.matrix_leaves import (
    Leaf,
    Measures,
    kinds_of,
    leaves,
    measures_of,
    open_phrase,
    people_of,
    roomy,
    row_letters,
)
from game.screens.talk_lens import WAYS, kind_word
from game.screens.talk_room import Room, room_buttons, told_above, untouchable
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Box, Disc, Group, Input, Line, Picture, Rect, Shape, Shapes, Touch
from game.ui.button import button, label, light_behind, paper, portrait
from game.ui.layout import cut_bottom, cut_left, cut_top, grid, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, paragraph, table_top, top_bar
from game.ui.picking import page_buttons, page_height, turn_page


class MatrixScreen:
    """A table to look at together: no totals, no order of merit. A touch on somebody's column opens what they do for each other."""

    name = "matrix"

    def __init__(self, desk: Desk, room: Room) -> None:
        """Names are hidden here, and all stands still, as on the map."""
        self.desk = desk
        self.room = room
        self.page = 0
        self._read: tuple[str, ...] = ()

    def shapes(self, size: Size, now: float) -> Shapes:
        """One leaf of the table, and the ways out."""
        desk, look = self.desk, self.desk.on(size)
        view, live = self.room.view(desk), self.room.live(desk)
        told = desk.say("Touch somebody to add something.") if self.room.opens(desk) and view.all(Person) else ""
        if self.room.frozen:
            told = desk.say("The map stands still. A touch opens nothing.")
        above, room = told_above(look, body(look, exits=live), told)
        table = self._leaf(look, room, view)
        return (
            table_top(look),
            *top_bar(
                look,
                desk.say("Who does what"),
                "" if above else told,
                extra=(*reversed(room_buttons(desk, look, self.room)), *listen_button(desk, look)),
                **desk.bar_words(),
            ),
            *above,
            *table,
            *(draw_ways_out(desk, look) if live else ()),
        )

    def on_input(self, given: Input) -> Step | None:
        """Somebody's support, an open place, another leaf, or out of here."""
        match given:
            case Touch("up", on=name):
                return self._touched(name)
        return None

    def _touched(self, name: str) -> Step | None:
        desk, room = self.desk, self.room
        if room.touched(name):
            return None
        match name.split(":", 1):
            case ["back"]:
                return Back()
            case ["listen"]:
                desk.speak(*self._read)
            case [way] if way in WAYS_OUT:
                return way_out(desk, way)
            case ["person", person] if desk.open_person and room.opens(desk):
                return Go(desk.open_person(person, "support"))
            case ["open-row", kind] if room.live(desk) and not room.frozen:
                return self._open_place(kind)
            case _:
                self.page = turn_page(name, self.page)
        return None

    def _open_place(self, kind: str) -> Step | None:
        """A place for somebody, with words to begin from; the same place again when it is there already."""
        entry = self.desk.library.lists.entry("support_kinds", kind)
        if entry is None:
            return None
        phrase = open_phrase(self.desk, entry)
        there = _spot_for(self.desk.view, phrase)
        return Go(ItemScreen(self.desk, "open_spot", there, given={"text": phrase}))

    def _leaf(self, look: Look, box: Box, view: View) -> Shapes:
        desk = self.desk
        kinds, empty = kinds_of(desk, view)
        people = people_of(view)
        at = measures_of(desk, look, box.w, kinds, [open_phrase(desk, one) for one in empty], len(people))
        found = leaves(at, box.w, box.h, kinds, people, empty)
        turn: list[Group] = []
        if len(found) > 1:
            box, foot = cut_bottom(box, page_height(look), look.gap)
            found = leaves(at, box.w, box.h, kinds, people, empty)
            self.page = min(self.page, len(found) - 1)
            turn = page_buttons(look, foot, self.page, len(found), desk.page_words())
        self.page = min(self.page, len(found) - 1)
        leaf = found[self.page]
        at = roomy(at, box.h, leaf)
        table, rest = cut_top(box, at.head + len(leaf.kinds) * at.row, 2 * look.gap) if leaf.people else (box, box)
        columns: Shapes = tuple(self._columns(look, table, at, leaf, view))
        opened = tuple(self._open_rows(look, rest, at, leaf.open, view)) if leaf.open else ()
        self._read = tuple(one.label for one in (*columns, *opened) if isinstance(one, Group))
        columns = columns if self.room.opens(desk) else untouchable(columns)
        opened = opened if self.room.live(desk) and not self.room.frozen else untouchable(opened)
        starts = tuple(self._starts(look, table, at, leaf)) if leaf.people else ()
        return (*starts, *columns, *opened, *turn)

    def _starts(self, look: Look, box: Box, at: Measures, leaf: Leaf) -> Iterator[Shape]:
        """What the signs mean, and at the start of each row its picture and word."""
        desk, colours = self.desk, look.colours
        legend, y = cut_left(box, at.start - at.gap)[0]._replace(h=at.head), box.y + at.head
        high, letters = legend.h / len(WAYS), row_letters(look) / (look.u * look.text_step)
        for number, (way, sign) in enumerate(WAYS.items()):
            line = Box(legend.x, legend.y + number * high, legend.w, high)
            place, words = cut_left(line, min(high, 34 * look.u), 10 * look.u)
            place, words = (mirrored(one, box) if look.rtl else one for one in (place, words))
            word = desk.library.label("support_direction", way)
            yield from (*_sign(look, place, sign), label(look, words, word, letters, colours.ink, centred=False))
        for kind in leaf.kinds:
            row = Box(box.x, y + 2 * look.u, at.start - at.gap, at.row - 4 * look.u)
            place, words = cut_left(row.inset(8 * look.u, 0), 34 * look.u, 8 * look.u)
            place = Box(place.x, row.y + (row.h - place.w) / 2, place.w, place.w)
            row_box, place, words = (mirrored(one, box) if look.rtl else one for one in (row, place, words))
            yield Rect(row_box, fill=colours.paper, line=colours.soft, width=1.5 * look.u, radius=look.radius * 0.6)
            if kind.icon:
                yield from (*light_behind(look, place.inset(3 * look.u)), Picture(place.inset(3 * look.u), kind.icon))
            yield label(look, words, kind_word(desk, kind.id), letters, colours.ink, centred=False)
            y += at.row

    def _columns(self, look: Look, box: Box, at: Measures, leaf: Leaf, view: View) -> Iterator[Group]:
        """Everybody of this leaf: the picture, the name, and a sign in each row in which they stand."""
        x = box.x + at.start
        for person in leaf.people:
            column = Box(x, box.y, at.column, box.h)
            yield self._column(look, mirrored(column, box) if look.rtl else column, at, leaf.kinds, person, view)
            x += at.column + at.gap

    def _column(
        self, look: Look, box: Box, at: Measures, kinds: tuple[Entry, ...], person: Person, view: View
    ) -> Group:
        desk, u, young = self.desk, look.u, look.young
        ways = {one.kind: one.direction for one in view.support(person.id)}
        side = 52 * u
        face = Box(box.x + (box.w - side) / 2, box.y + 6 * u, side, side)
        name = Box(box.x + 3 * u, face.y + side + 2 * u, box.w - 6 * u, at.head - side - 10 * u)
        fill = AREAS[person.area][0] if not young and person.area in AREAS else ""
        shapes: list[Shape] = [
            *paper(look, box),
            *portrait(look, face, person.name, person.picture, fill=fill),
            label(look, name, person.name, look.smallest / (u * look.text_step), look.colours.ink),
        ]
        said = []
        for number, kind in enumerate(kinds):
            y = box.y + at.head + number * at.row
            shapes.append(Line(box.x + 8 * u, y, box.x + box.w - 8 * u, y, look.colours.soft, 1.5 * u))
            if kind.id in ways:
                way = ways[kind.id]
                shapes += _sign(look, Box(box.x, y, box.w, at.row), WAYS.get(way, ""))
                said.append(f"{kind_word(desk, kind.id)}: {desk.library.label('support_direction', way)}")
        told = f"{person.name}. {'; '.join(said)}" if said else person.name
        return Group(tuple(shapes), box, f"person:{person.id}", "button", told)

    def _open_rows(self, look: Look, box: Box, at: Measures, kinds: tuple[Entry, ...], view: View) -> Iterator[Shape]:
        """Kinds of support in which nobody stands yet, as places for whoever may come."""
        title, rest = cut_top(box, at.open_title)
        yield paragraph(look, title, self.desk.say("Here is room for somebody, if you like"), 19, bold=True)[0]
        down = -(-len(kinds) // at.open_across)
        cells = grid(rest._replace(h=down * (at.open_high + at.gap) - at.gap), at.open_across, down, at.gap)
        for cell, kind in zip(cells, kinds, strict=False):
            phrase = open_phrase(self.desk, kind)
            place = mirrored(cell, rest) if look.rtl else cell
            there = _spot_for(view, phrase) is not None
            drawn = button(
                look, place, f"open-row:{kind.id}", phrase, picture=kind.icon or "open_plek", chosen=there, design=17
            )
            yield drawn if there else replace(drawn, shapes=(_open_paper(look, place), *drawn.shapes[2:]))


def _open_paper(look: Look, box: Box) -> Rect:
    """A sheet with a dashed edge, as open places have on the map."""
    u, colours = look.u, look.colours
    return Rect(box, fill=colours.paper, line=colours.line, width=2.5 * u, radius=look.radius, dash=(8 * u, 7 * u))


def _spot_for(view: View, phrase: str) -> OpenSpot | None:
    """The open place that was made with these words."""
    return next((one for one in view.all(OpenSpot) if one.text == phrase), None)


def _sign(look: Look, box: Box, sign: str) -> Shapes:
    """How support goes: a shape of its own for each way, on a light disc."""
    (x, y), r = box.middle, min(box.h * 0.42, 17 * look.u)
    ground = Disc(x, y, r, fill=look.colours.picture, line=look.colours.on_sun, width=2 * look.u)
    side = 1.4 * r
    return (
        (ground, Picture(Box(x - side / 2, y - side / 2, side, side), sign, look.colours.on_sun)) if sign else (ground,)
    )
