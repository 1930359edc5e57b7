"""Who knows whom: one person in the middle of attention, and then everyone they know. Touch again and the line is gone."""

from collections.abc import Iterable
from math import ceil

from game.model.deck import Entry
from game.model.records import PLAYER, Asked, Person, tie_between
from game.screens.desk import Back, Desk, Step
from game.screens.map_parts import lay_board, tray
from game.screens.map_sides import draw_waiting
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Box, Group, Input, Key, Line, Picture, Shape, Shapes, Stroke, Touch
from game.ui.button import button, fitting, ink_on, label, paper
from game.ui.layout import cut_bottom, cut_left, cut_right, cut_top, grid, mirrored
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, table_top, top_bar
from game.ui.picking import turn_page

LOW = 66  # pixels: in lower buttons a sample of a line stands beside its words


class LinesScreen:
    """The board at the left, the six kinds of line at the right."""

    name = "lines"

    def __init__(self, desk: Desk, first: str = "") -> None:
        """Begin with nobody, or with someone."""
        self.desk = desk
        self.first = first
        self.tie = "kennen"
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """Board, people, lines, kinds of line, and the ways out."""
        desk, look = self.desk, self.desk.on(size)
        cells, rest = self._cells(look, body(look, exits=True))
        known = {one.b if one.a == self.first else one.a for one in desk.view.ties(self.first)} if self.first else set()
        side, rest = draw_waiting(desk, look, rest, tray(desk.view), self.first, self.page, marked=known)
        board = lay_board(desk, look, rest, desk.view, "")
        undo = button(look, bar_place(look, 0, 70), "undo", "", glyph="ongedaan", said=desk.say("Undo"))
        extra = (undo,) if desk.conversation.can_undo() else ()
        return (
            table_top(look),
            *top_bar(look, desk.say("Who knows whom?"), self._told(), extra=extra, **desk.bar_words()),
            *side,
            *board.shapes(self.first, marked=known, cells=False),
            *self._panel(look, cells),
            *draw_ways_out(desk, look),
        )

    def on_input(self, given: Input) -> Step | None:
        """The first person, then the others; or another kind of line."""
        desk = self.desk
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on="undo"):
                desk.conversation.undo()
            case Touch("up", on="row-done") if self.first:
                others = tuple(one.id for one in desk.view.of_player(PLAYER).all(Person) if one.id != self.first)
                desk.put(Asked(id=f"asked:{self.first}", person=self.first, others=others))
                self.first = ""
            case Touch("up", on=name) if name in WAYS_OUT:
                return way_out(desk, name)
            case Touch("up", on=name) if name.startswith("tie:"):
                self.tie = name[4:]
            case Touch("up", on=name) if name.startswith("person:"):
                self._person(name[7:])
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
            case Key("escape") if self.first:
                self.first = ""
            case Key("escape"):
                return Back()
        return None

    def _person(self, person: str) -> None:
        if not self.first:
            self.first = person
        elif person == self.first:
            self.first = ""
        else:
            self._switch(person)

    def _switch(self, other: str) -> None:
        new = tie_between(self.first, other, self.tie)
        old = next((tie for tie in self.desk.view.ties(self.first) if tie.key == new.key), None)
        if old and old.tie == self.tie:
            self.desk.conversation.remove(old.key)
        else:
            self.desk.put(new)

    def _told(self) -> str:
        desk = self.desk
        if self.first:
            return desk.say("Touch everyone whom {name} knows.", name=desk.view.name(self.first))
        return desk.say("Touch someone to begin with.")

    def _cells(self, look: Look, room: Box) -> tuple[list[Box], Box]:
        """Places for the kinds of line and the two buttons below them, and the room for the board."""
        ties = self.desk.entries("ties")
        count, gap, high = len(ties) + 2, look.gap, look.target(68 if look.portrait else 60)
        if look.portrait:
            across = 2 if look.large_text else 4
            down = ceil(count / across)
            rest, panel = cut_bottom(room, down * high + (down - 1) * gap, gap)
            return self._sided(look, grid(panel, across, down, gap), room), rest
        fit = max(1, int((room.h + gap + 0.1) // (high + gap)))
        across = ceil(count / fit)
        down = ceil(count / across)
        longest = max((look.width(tie.label, look.smallest, True) for tie in ties), default=0.0)
        more = 24 if high >= LOW else 100  # two lines under a sample, or beside it
        wide = max(look.target(250 if across == 1 else 130), longest * 0.62 + more * look.u)
        rest, panel = cut_right(room, across * wide + (across - 1) * gap, 1.5 * gap)
        tall = min((panel.h - (down - 1) * gap) / down, max(look.least, 72 * look.u * max(1.0, look.text_step * 0.75)))
        panel = panel._replace(h=down * tall + (down - 1) * gap)
        rest = mirrored(rest, room) if look.rtl else rest
        return self._sided(look, grid(panel, across, down, gap), room), rest

    def _sided(self, look: Look, cells: list[Box], room: Box) -> list[Box]:
        return [mirrored(cell, room) for cell in cells] if look.rtl else cells

    def _panel(self, look: Look, cells: list[Box]) -> Iterable[Shape]:
        desk = self.desk
        ties = desk.entries("ties")
        pairs = list(zip(cells, ties, strict=False))
        size = min((fitting(look, tie.label, _parts(look, cell, tie.line)[1], 18) for cell, tie in pairs), default=18.0)
        design = size / (look.u * look.text_step)
        for cell, tie in pairs:
            yield self._kind(look, cell, tie, design)
        if self.first:
            word = desk.say("That is everyone")
            said = desk.say("That is everyone {name} knows", name=desk.view.name(self.first))
            done = button(look, cells[len(ties)], "row-done", word, glyph="verder", design=design, said=said)
            yield done
        yield button(
            look, cells[len(ties) + 1], "ok", desk.library.button("done"), primary=True, glyph="vink", design=18
        )

    def _kind(self, look: Look, cell: Box, tie: Entry, design: float) -> Group:
        """A kind of line: a piece of it, and its words beside or under it."""
        chosen = tie.id == self.tie
        ink = ink_on(look, chosen=chosen)
        sample, words = _parts(look, cell, tie.line)
        if look.rtl:
            sample, words = mirrored(sample, cell), mirrored(words, cell)
        text = label(look, words, tie.label, design, ink, centred=not _beside(look, cell))
        parts = (*paper(look, cell, chosen=chosen), *_sample(look, sample, tie.line, ink), text)
        return Group(parts, cell, f"tie:{tie.id}", "button", tie.label, chosen=chosen)


def _beside(look: Look, cell: Box) -> bool:
    """Whether the piece of line stands beside its words."""
    return cell.h < LOW or (cell.w > 220 * look.u and not look.large_text)


def _parts(look: Look, cell: Box, line: str) -> tuple[Box, Box]:
    """The places of a piece of line and of its words."""
    u = look.u
    if _beside(look, cell):
        return cut_left(cell.inset(14 * u, 2 * u), min(72 * u, cell.w * 0.22), 12 * u)
    sample, words = cut_top(cell.inset(10 * u, 5 * u), cell.h * 0.22, 0)
    return (sample if line == "none" else sample.inset(sample.w * 0.12, 0)), words


def _sample(look: Look, box: Box, line: str, ink: str) -> Shapes:
    """A piece of line as it is drawn on the map: the pattern carries the meaning, never the colour."""
    (x, y), w, u = (box.x, box.middle[1]), box.w, look.u
    match line:
        case "solid":
            return (Line(x, y, x + w, y, ink, 5 * u),)
        case "thin":
            return (Line(x, y, x + w, y, ink, 2.5 * u),)
        case "dashed":
            return (Line(x, y, x + w, y, ink, 3.5 * u, (14 * u, 10 * u)),)
        case "dotted":
            return (Line(x, y, x + w, y, ink, 3 * u, (2 * u, 8 * u)),)
        case "zigzag":
            steps = int(w // (11 * u))
            return (
                Stroke(tuple((x + n * 11 * u, y + (7 * u if n % 2 else -7 * u)) for n in range(steps)), ink, 3 * u),
            )
        case "none":
            side = min(24 * u, max(box.h, 18 * u))
            return (Picture(Box(x + (w - side) / 2, y - side / 2, side, side), "glyph:weetniet", ink),)
    return ()
