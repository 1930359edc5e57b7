"""Where someone stands, in words: in one of the five rings or nowhere yet, whether it changes, and beside whom."""

from collections.abc import Sequence
from dataclasses import replace

from game.model.records import Person, hoped_of
from game.screens.desk import Back, Desk, Go, Instead, Step
from game.screens.list_moves import ask_area, change, neighbours, put_in, step, take_place
from game.screens.map_moves import HOME
from game.shapes import Box, Disc, Group, Input, Shape, Shapes, Touch
from game.ui.button import ink_on, label, of_one_size, paper, tick
from game.ui.flow import Do, buttons_height, draw_buttons, words, words_height
from game.ui.layout import cut_bottom, cut_left, cut_top, grid, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar


class PlaceScreen:
    """Six tiles for how close, and below them the rest of the place. With `hoped` it is about where the player would like them to be."""

    name = "list-place"

    def __init__(self, desk: Desk, person: str, *, hoped: bool = False) -> None:
        """Begin with the place that is there."""
        self.desk = desk
        self.person = person
        self.hoped = hoped

    @property
    def who(self) -> Person | None:
        """Who it is about; None once they are erased."""
        return self.desk.view.person(self.person)

    def shapes(self, size: Size, now: float) -> Shapes:
        """The rings as tiles, who stands beside, and the buttons."""
        desk, look = self.desk, self.desk.on(size)
        name = self.who.name if self.who else ""
        title = (
            desk.say("Where would you like {name} to be?", name=name)
            if self.hoped
            else desk.say("Where does {name} stand?", name=name)
        )
        quiet = desk.say("This is a wish. The place on your map stays as it is.") if self.hoped else ""
        dos, room = self._dos(look), body(look)
        upper, foot = cut_bottom(room, buttons_height(look, room.w, dos, len(dos)), look.gap)
        beside, shapes = self._beside(), list[Shape]()
        if beside:
            upper, line = cut_bottom(upper, words_height(look, upper.w, beside, 18), look.gap)
            shapes.append(words(look, line, beside, 18, colour=look.colours.ink2))
        return (
            table_top(look),
            *top_bar(look, title, quiet, **desk.bar_words()),
            *self._rings(look, upper),
            *shapes,
            *draw_buttons(look, foot, dos, len(dos)),
        )

    def on_input(self, given: Input) -> Step | None:
        """Put them there, or change the rest of the place."""
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up") if self.who is None:
                return Back()
            case Touch("up", on="varies"):
                change(self.desk, self.person)
            case Touch("up", on="step-left"):
                step(self.desk, self.person, "left")
            case Touch("up", on="step-right"):
                step(self.desk, self.person, "right")
            case Touch("up", on="area"):
                return Go(ask_area(self.desk, self.person))
            case Touch("up", on=name) if name.startswith("put:"):
                return self._put(int(name[4:]))
        return None

    def _put(self, ring: int) -> Step:
        """One touch is the answer: back to the list; who must be asked for their part of life is asked in between."""
        if self.hoped:
            self._hope(ring)
        elif ring == 0:
            take_place(self.desk, self.person)
        else:
            asks = put_in(self.desk, self.person, ring)
            return Instead(asks) if asks else Back()
        return Back()

    def _hope(self, ring: int) -> None:
        desk, who = self.desk, self.who
        now, spot = desk.view.hoped(self.person), desk.view.spot(self.person)
        if ring == 0 and now:
            desk.conversation.remove(now.key)
        elif ring and now:
            desk.put(replace(now, ring=ring))
        elif ring and who:
            desk.put(hoped_of(who.id, ring, *((spot.area, spot.along) if spot else (who.area or HOME, 0.5))))

    def _now(self) -> int:
        view = self.desk.view
        there = view.hoped(self.person) if self.hoped else view.spot(self.person)
        return there.ring if there else 0

    def _rings(self, look: Look, box: Box) -> Shapes:
        desk, now = self.desk, self._now()
        nowhere = desk.say("No such wish") if self.hoped else desk.library.label("closeness", "0")
        options = [*((ring, desk.library.label("closeness", str(ring))) for ring in range(1, 6)), (0, nowhere)]
        across = 2 if look.portrait and look.large_text else 3
        down = len(options) // across
        high = min(box.h, down * 260 * look.u * max(1.0, look.text_step * 0.8) + (down - 1) * look.gap)
        cells = grid(box._replace(h=high), across, down, look.gap)
        cells = [mirrored(cell, box) for cell in cells] if look.rtl else cells
        size = of_one_size(
            look, ((word, _parts(look, cell)[1]) for cell, (_, word) in zip(cells, options, strict=True)), 19
        )
        return tuple(
            _tile(look, cell, ring, word, size, chosen=ring == now, waits=not self.hoped)
            for cell, (ring, word) in zip(cells, options, strict=True)
        )

    def _beside(self) -> str:
        """Who stands at their sides, in words."""
        desk, spot = self.desk, self.desk.view.spot(self.person)
        if self.hoped or spot is None:
            return ""
        left, right = neighbours(desk, spot)
        parts = [
            desk.say("To the left: {name}.", name=left) if left else "",
            desk.say("To the right: {name}.", name=right) if right else "",
        ]
        return " ".join(part for part in parts if part)

    def _dos(self, look: Look) -> Sequence[Do]:
        desk, spot = self.desk, self.desk.view.spot(self.person)
        done = Do("ok", desk.library.button("done"), "vink", primary=True)
        if self.hoped:
            return (done,)
        area = Do("area", desk.say("Belongs to"), "map")
        if spot is None:
            return (area, done)
        left, right = ("verder", "terug") if look.rtl else ("terug", "verder")  # the map is not turned round
        sides = (
            Do("step-left", desk.say("A step to the left"), left),
            Do("step-right", desk.say("A step to the right"), right),
        )
        changes = Do("varies", desk.say("It changes"), "beweging", chosen=spot.varies)
        return (changes, area, *(sides[::-1] if look.rtl else sides), done)


def _parts(look: Look, cell: Box) -> tuple[Box, Box]:
    """The room for the rings and for the word: under each other, or side by side on a low tile."""
    inner = cell.inset(min(12 * look.u, cell.w * 0.06), min(8 * look.u, cell.h * 0.06))
    if inner.h < 110 * look.u or inner.w > 2.2 * inner.h:
        return cut_left(inner, min(inner.h, inner.w * 0.36), 8 * look.u)
    return cut_top(inner, inner.h * 0.62, 4 * look.u)


def _tile(look: Look, cell: Box, ring: int, word: str, size: float, *, chosen: bool, waits: bool) -> Group:
    rings, room = _parts(look, cell)
    beside = rings.h == room.h
    if look.rtl and beside:
        rings, room = mirrored(rings, cell), mirrored(room, cell)
    parts = (
        *paper(look, cell, chosen=chosen),
        *_picture(look, rings, ring, waits=waits),
        label(look, room, word, size, ink_on(look, chosen=chosen), centred=not beside),
        *([tick(look, cell)] if chosen else []),
    )
    return Group(parts, cell, f"put:{ring}", "button", word, chosen=chosen)


def _picture(look: Look, box: Box, ring: int, *, waits: bool) -> Shapes:
    """The five rings from above with one of them in the light; for who waits beside the map all of them, with a dot beside."""
    (x, y), colours = box.middle, look.colours
    most = min(box.w / 1.25, box.h) / 2 * 0.9
    shapes: list[Shape] = []
    for one in range(5, 0, -1):
        r = most * (0.16 + 0.84 * one / 5)
        fill = colours.sun if one == ring else colours.rings[one - 1]
        shapes.append(Disc(x, y, r * 1.2, r, fill, colours.ring_line, 1.5 * look.u))
    dot = most * 0.13
    shapes.append(Disc(x, y, dot, fill=colours.on_sun if ring == 1 else colours.ink))
    if ring == 0 and waits:
        shapes.append(
            Disc(x + most * 1.08, y - most * 0.82, dot, fill=colours.sun, line=colours.on_sun, width=1.5 * look.u)
        )
    return tuple(shapes)
