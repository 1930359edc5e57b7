"""One row of the list, as large as it is wanted: everything about somebody or about an open place, each with the way to change it."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.model.plans import OpenSpot
from game.model.records import Person
from game.screens.desk import Back, Desk, Step
from game.screens.list_actions import about
from game.screens.list_order import Row
from game.screens.list_words import (
    Found,
    area_word,
    close_words,
    hoped_word,
    kind_of,
    known_names,
    level_words,
    look_up,
    name_of,
    support_words,
    wish_words,
)
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Box, Group, Input, Picture, Shape, Shapes, Touch
from game.ui.button import button, paper
from game.ui.flow import words, words_height
from game.ui.layout import columns, cut_bottom, cut_left, mirrored
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, table_top, top_bar
from game.ui.picking import page_buttons, page_height, turn_page

ASKED, TOLD = 16, 20  # sizes of letters


@dataclass(frozen=True, slots=True)
class Field:
    """One thing about a row: what it is called, what stands there, and what a touch does."""

    what: str
    word: str
    value: str
    glyph: str


Line = tuple[list[Field], float]  # fields side by side, and how high they are


class EntryScreen:
    """The fields of a row, under each other, each as high as its words ask for."""

    name = "list-entry"

    def __init__(self, desk: Desk, row: str) -> None:
        """Begin at the first field."""
        self.desk = desk
        self.id = row
        self.page = 0

    @property
    def row(self) -> Row | None:
        """What it is about; None once it is gone."""
        return self.desk.view.person(self.id) or self.desk.view.get(self.id, OpenSpot)

    def shapes(self, size: Size, now: float) -> Shapes:
        """The name, the fields, and the ways out."""
        desk, look, row = self.desk, self.desk.on(size), self.row
        room = body(look, exits=True)
        fields = list(_fields(desk, look_up(desk.view), row)) if row else []
        pages = _paged(look, room, fields)
        self.page = min(self.page, len(pages) - 1)
        undo = button(look, bar_place(look, 0, 70), "undo", "", glyph="ongedaan", said=desk.say("Undo"))
        shapes: list[Shape] = []
        if row is None:
            shapes.append(words(look, room, desk.say("This is not here any more."), TOLD))
        y = room.y
        for line, high in pages[self.page]:
            cells = columns(Box(room.x, y, room.w, high), [1] * len(line), look.gap)
            cells = cells[::-1] if look.rtl else cells
            shapes += [_draw(look, cell, one, self.id) for cell, one in zip(cells, line, strict=True)]
            y += high + look.gap
        if len(pages) > 1:
            foot = cut_bottom(room, page_height(look))[1]
            shapes += page_buttons(look, foot, self.page, len(pages), desk.page_words())
        return (
            table_top(look),
            *top_bar(
                look,
                name_of(desk, row) if row else "",
                kind_of(desk, row) if row else "",
                extra=(undo,) if desk.conversation.can_undo() else (),
                **desk.bar_words(),
            ),
            *shapes,
            *draw_ways_out(desk, look),
        )

    def on_input(self, given: Input) -> Step | None:
        """Change one of the fields, or go back."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up") if self.row is None:
                return Back()
            case Touch("up", on=name) if name in WAYS_OUT:
                return way_out(self.desk, name)
            case Touch("up", on="undo"):
                self.desk.conversation.undo()
            case Touch("up", on=name) if ":" in name:
                step = about(self.desk, *name.split(":", 1))
                return Back() if self.row is None else step
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None


def _fields(desk: Desk, found: Found, row: Row) -> Iterator[Field]:
    one, empty = row.id, desk.say("not chosen yet")
    area = Field("area-of", desk.say("Belongs to"), area_word(desk, found, row) or empty, "map")
    share = Field("share-of", desk.say("Who may know"), ", ".join(level_words(desk, found, one)) or empty, "oog")
    if not isinstance(row, Person):
        yield Field("open-spot", desk.say("Open place"), row.text or desk.say("Change"), "pen")
        yield area
        yield share
        yield Field("close-spot", desk.say("Take away"), "", "sluit")
        return
    yield Field("ring", desk.say("How close"), close_words(desk, found, one), "kring")
    yield area
    yield Field(
        "support-of", desk.say("For each other"), ", ".join(support_words(desk, found, one, ways=True)), "steun"
    )
    yield Field("knows", desk.say("Knows"), ", ".join(known_names(found, one)), "lijn")
    yield Field("wishes-of", desk.say("Wishes"), ", ".join(wish_words(desk, found, one)), "plus")
    yield Field("hoped-of", desk.say("Best here"), hoped_word(desk, found, one) or empty, "kring")
    yield share
    yield Field("page", desk.say("More about {name}", name=row.name), "", "pen")


def _height(look: Look, wide: float, field: Field) -> float:
    room = wide - _before(look) - 16 * look.u
    asked = words_height(look, room, field.word, ASKED if field.value else TOLD, bold=not field.value)
    value = words_height(look, room, field.value, TOLD, bold=True) if field.value else 0.0
    return max(look.target(60), asked + value + 12 * look.u)


def _paged(look: Look, room: Box, fields: list[Field]) -> list[list[Line]]:
    """The fields page by page, under each other; side by side where they would not stand on one page else."""
    lines = _lines(look, room, [[one] for one in fields])
    if _total(look, lines) > room.h and not (look.portrait or look.large_text):
        lines = _lines(look, room, [fields[place : place + 2] for place in range(0, len(fields), 2)])
    if _total(look, lines) <= room.h:
        return [lines]
    most = room.h - page_height(look) - look.gap
    pages: list[list[Line]] = [[]]
    for line in lines:
        if pages[-1] and _total(look, [*pages[-1], line]) > most:
            pages.append([])
        pages[-1].append(line)
    return pages


def _lines(look: Look, room: Box, lines: list[list[Field]]) -> list[Line]:
    """Lines of fields, each as high as its highest."""
    return [
        (line, max(_height(look, (room.w - look.gap * (len(line) - 1)) / len(line), one) for one in line))
        for line in lines
    ]


def _total(look: Look, lines: list[Line]) -> float:
    return sum(high + look.gap for _, high in lines) - look.gap


def _before(look: Look) -> float:
    """The room for the glyph."""
    return 56 * look.u


def _draw(look: Look, box: Box, field: Field, row: str) -> Group:
    colours, u = look.colours, look.u
    glyph, room = cut_left(box, _before(look), 0)
    room = room._replace(w=room.w - 16 * u)
    side = 28 * u
    place = Box(glyph.x + (glyph.w - side) / 2 + 2 * u, box.y + (box.h - side) / 2, side, side)
    design, bold = (ASKED, False) if field.value else (TOLD, True)
    asked = words_height(look, room.w, field.word, design, bold=bold)
    value = words_height(look, room.w, field.value, TOLD, bold=True) if field.value else 0.0
    top = box.y + (box.h - asked - value) / 2
    upper, lower = room._replace(y=top, h=asked), room._replace(y=top + asked, h=value)
    if look.rtl:
        place, upper, lower = mirrored(place, box), mirrored(upper, box), mirrored(lower, box)
    shapes = [
        *paper(look, box),
        Picture(place, f"glyph:{field.glyph}", colours.ink),
        words(look, upper, field.word, design, bold=bold, colour=colours.ink2 if field.value else colours.ink),
    ]
    if field.value:
        shapes.append(words(look, lower, field.value, TOLD, bold=True))
    said = f"{field.word}: {field.value}" if field.value else field.word
    return Group(tuple(shapes), box, f"{field.what}:{row}", "button", said)
