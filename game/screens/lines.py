"""Who knows whom: one person in the middle of attention, and then everyone they know. Touch again and the line is gone."""

from collections.abc import Iterable

from game.model.records import PLAYER, Asked, Person, tie_between
from game.screens.desk import Back, Desk, Step
from game.screens.map_parts import lay_board, tray
from game.shapes import Box, Group, Input, Key, Line, Shape, Shapes, Stroke, Touch
from game.ui.button import button, label, paper, person_chip
from game.ui.layout import cut_bottom, cut_left, cut_right, cut_top, grid, rows
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, table_top, top_bar


class LinesScreen:
    """The board at the left, the six kinds of line at the right."""

    name = "lines"

    def __init__(self, desk: Desk, first: str = "") -> None:
        """Begin with nobody, or with someone."""
        self.desk = desk
        self.first = first
        self.tie = "kennen"

    def shapes(self, size: Size, now: float) -> Shapes:
        """Board, people, lines, kinds of line."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look)
        rest, panel = (
            cut_bottom(room, 210 * look.u, look.gap) if look.portrait else cut_right(room, 260 * look.u, 2 * look.gap)
        )
        waiting = tray(desk.view)
        side, rest = cut_left(rest, (150 if waiting else 0) * look.u, look.gap if waiting else 0)
        board = lay_board(desk, look, rest, desk.view, "")
        undo = button(look, bar_place(look, 0, 70), "undo", "", glyph="ongedaan", said=desk.say("Undo"))
        extra = (undo,) if desk.conversation.can_undo() else ()
        return (
            table_top(look),
            *top_bar(look, desk.say("Who knows whom?"), self._told(), extra=extra, **desk.bar_words()),
            *board.shapes(self.first, cells=False),
            *self._tray(look, side, waiting),
            *self._panel(look, panel),
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
            case Touch("up", on=name) if name.startswith("tie:"):
                self.tie = name[4:]
            case Touch("up", on=name) if name.startswith("person:"):
                self._person(name[7:])
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

    def _tray(self, look: Look, box: Box, waiting: tuple[Person, ...]) -> Iterable[Shape]:
        if not waiting:
            return
        high = min(64 * look.u, box.h / len(waiting) - look.gap * 0.5)
        for number, person in enumerate(waiting):
            cell = Box(box.x, box.y + number * (high + look.gap * 0.5), box.w, high)
            yield person_chip(
                look, cell, f"person:{person.id}", person.name, person.picture, chosen=person.id == self.first
            )

    def _panel(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        kinds, foot = (
            cut_bottom(box, 150 * look.u, look.gap) if not look.portrait else cut_right(box, 240 * look.u, look.gap)
        )
        ties = desk.entries("ties")
        across = 3 if look.portrait else 1
        for cell, tie in zip(grid(kinds, across, -(-len(ties) // across), look.gap * 0.8), ties, strict=False):
            chosen = tie.id == self.tie
            sample, words = cut_top(cell, cell.h * 0.34)
            text = label(look, words.inset(10 * look.u, 2 * look.u), tie.label, 18, look.colours.ink)
            line = _sample(look, sample.inset(24 * look.u, 4 * look.u), tie.line)
            yield Group(
                (*paper(look, cell, chosen=chosen), *line, text),
                cell,
                f"tie:{tie.id}",
                "button",
                tie.label,
                chosen=chosen,
            )
        upper, lower = rows(foot, [1, 1], look.gap)
        if self.first:
            name = desk.view.name(self.first)
            yield button(
                look, upper, "row-done", desk.say("That is everyone {name} knows", name=name), glyph="verder", design=17
            )
        yield button(look, lower, "ok", desk.library.button("done"), primary=True, glyph="vink")


def _sample(look: Look, box: Box, line: str) -> Shapes:
    """A piece of line as it is drawn on the map: the pattern carries the meaning, never the colour."""
    (x, y), w, u, ink = (box.x, box.middle[1]), box.w, look.u, look.colours.ink
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
    return ()
