"""Who knows whom: one person in the middle of attention, and then everyone they know. Touch again and the line is gone."""

from collections.abc import Iterable
from dataclasses import replace

from game.model.records import PLAYER, Asked, Person, Tie, tie_between
from game.model.rows import PEOPLE, Rows, row_of
from game.rings.values import Shown
from game.screens.desk import Back, Desk, Step
from game.screens.lines_panel import draw_panel, place_panel, sample
from game.screens.lines_told import Standing, acts_of, help_of, note_of
from game.screens.map_fan import draw_fan, still_there
from game.screens.map_parts import Board, lay_board, tray
from game.screens.map_sides import draw_waiting, is_low
from game.screens.map_view import Viewing, bar_tools
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Box, Group, Input, Key, Shape, Shapes, Touch
from game.ui.button import button
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, table_top, top_bar
from game.ui.picking import turn_page

FAINT = 0.3  # how much is seen of who waits for a place and was asked already
UNSURE = "weet_niet"  # the answer that has no line


class LinesScreen:
    """The board at the left, the six kinds of line at the right. It says whose row comes next; the player may touch anybody else."""

    name = "lines"

    def __init__(self, desk: Desk, first: str = "") -> None:
        """Begin with nobody, or with someone."""
        self.desk = desk
        self.first = first
        self.tie = "kennen"
        self.page = 0
        self.upto = 0  # the ring up to which rows are offered; 0 = as far as it begins
        self.viewing = Viewing()
        self.fanned = ""  # the stack that is fanned out
        self._order: tuple[str, ...] = ()  # who has a place, by ring and then clockwise
        self._board: Board | None = None

    def shapes(self, size: Size, now: float) -> Shapes:
        """Board, people, lines, kinds of line, and the ways out."""
        desk, look = self.desk, self.desk.on(size)
        at = self._at()
        note, acts, ties = note_of(desk, at), acts_of(desk, at), desk.entries("ties")
        rows = at.left if at.next or at.is_row else 0
        panel, rest = place_panel(look, body(look, exits=True), ties, note, rows)
        marked = self._marked(at)
        side, rest = draw_waiting(desk, look, rest, tray(desk.view), at.first, self.page, marked=marked)
        board = self._board = lay_board(desk, look, rest, desk.view, "", zoom=self.viewing.zoom)
        self._order = tuple(one.person for one in board.standings)
        self.fanned = still_there(board, self.fanned)
        fan = draw_fan(desk, look, board, self.fanned, self.page, chosen=at.first, marked=marked) if self.fanned else ()
        shown = Shown(self._in_play(at), signs=self._signs(at))
        return (
            table_top(look),
            *top_bar(
                look, desk.say("Who knows whom?"), help_of(desk, at), extra=self._in_bar(look), **desk.bar_words()
            ),
            *self._told_beside(look, side, at),
            *board.shapes(at.first, marked=marked, cells=False, shown=shown, touch=not fan),
            *fan,
            *draw_panel(look, panel, ties, self.tie, acts, note, rows),
            *draw_ways_out(desk, look),
        )

    def on_input(self, given: Input) -> Step | None:
        """The first person, then the others; or another kind of line, or the next row."""
        desk = self.desk
        if self.viewing.on_input(given, self._board):
            return None
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on=name) if name in WAYS_OUT:
                return way_out(desk, name)
            case Touch("up", on=name):
                self._touched(name)
            case Key("escape") if self.fanned:
                self.fanned = ""
            case Key("escape") if self._at().first:
                self.first = ""
            case Key("escape"):
                return Back()
        return None

    def _touched(self, name: str) -> None:
        match name.split(":"):
            case ["undo"]:
                self._undo()
            case ["row-done"]:
                self._finish()
            case ["row-next"]:
                self.first = self._at().next
            case ["row-further"]:
                self.upto = self._at().further or self.upto
                self.first = self._at().next
            case ["tie", *tie]:
                self.tie = ":".join(tie)
            case ["person", *person]:
                self._person(":".join(person))
            case ["stack", *stack]:
                self.fanned, self.page = ":".join(stack), 0
            case ["fold" | "fold-ground"]:
                self.fanned, self.page = "", 0
            case _:
                self.page = turn_page(name, self.page)

    def _at(self) -> Standing:
        """How far it came. Whoever was taken off the map, or erased, is no longer in the middle."""
        view = self.desk.view
        first = self.first if view.person(self.first) else ""
        rows = Rows(view, self._order or self._by_ring())
        upto = max(self.upto, rows.first_ring())
        there = len(view.of_player(PLAYER).all(Person))
        return Standing(first, "" if first else rows.next(upto), upto, there, rows)

    def _by_ring(self) -> Iterable[str]:
        """Who has a place, before the board was ever laid out."""
        view = self.desk.view
        return (one.id for one in view.of_player(PLAYER).all(Person) if view.spot(one.id))

    def _person(self, person: str) -> None:
        first = self._at().first
        if not first or person == first:
            self.first = "" if first else person
            self.fanned = ""
        else:
            self._switch(first, person)

    def _switch(self, first: str, other: str) -> None:
        old = self._tie(first, other)
        if old and old.tie == self.tie:
            self.desk.conversation.remove(old.key)
        else:
            self.desk.put(tie_between(first, other, self.tie))

    def _tie(self, first: str, other: str) -> Tie | None:
        """The line between two; found by its ends, since one that was erased comes back under another key."""
        return next((tie for tie in self.desk.view.ties(first) if other in (tie.a, tie.b)), None)

    def _finish(self) -> None:
        """Everyone whom the first one knows is there: the pairs were asked, and it is the turn of the next."""
        at = self._at()
        if at.is_row:
            self.desk.put(row_of(self.desk.view, at.first))
        self.first, self.fanned = "", ""
        self.first = self._at().next

    def _undo(self) -> None:
        """Take the last touch back; a row that is no longer finished is the one in the middle again."""
        before = self.desk.view.all(Asked)
        self.desk.conversation.undo()
        after = self.desk.view.all(Asked)
        back = next((row.person for row in before if row not in after), "")
        self.first = back or self.first

    def _in_play(self, at: Standing) -> frozenset[str] | None:
        """Who is seen at full strength: in a row all but those who were asked with this one already."""
        if not at.is_row:
            return None
        there = self.desk.view.of_player(PLAYER).all(Person)
        return frozenset(one.id for one in there) - at.rows.answered(at.first)

    def _marked(self, at: Standing) -> set[str]:
        """Who has a tick: whoever has a line with the first one; without a first one, whoever had a turn."""
        if at.first:
            return {one.b if one.a == at.first else one.a for one in self.desk.view.ties(at.first)}
        humans = (one.id for one in self.desk.view.all(Person) if one.kind in PEOPLE)
        return {one for one in humans if at.rows.answered(one) and not at.rows.is_open(one)}

    def _signs(self, at: Standing) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """A question mark at whom the player does not know it of: that answer has no line."""
        ties = self.desk.view.ties(at.first) if at.first else ()
        return tuple((one.b if one.a == at.first else one.a, ("glyph:weetniet",)) for one in ties if one.tie == UNSURE)

    def _in_bar(self, look: Look) -> tuple[Group, ...]:
        """Undo, and in a wide window the way closer to the map."""
        desk = self.desk
        undo = button(look, bar_place(look, 0, 60), "undo", "", glyph="ongedaan", said=desk.say("Undo"))
        zoom = () if look.portrait or look.compact else self.viewing.tools(desk, len(self._order))
        return (*((undo,) if desk.conversation.can_undo() else ()), *bar_tools(look, zoom, 1))

    def _told_beside(self, look: Look, side: Shapes, at: Standing) -> Iterable[Shape]:
        """Those who wait for a place: with the line they have to the first one, as no line on the map can reach them; faint when asked."""
        play = self._in_play(at)
        for one in side:
            person = one.name.removeprefix("person:") if isinstance(one, Group) else ""
            tie = self._tie(at.first, person) if at.first and person else None
            if not isinstance(one, Group) or not self.desk.view.person(person):
                yield one
            elif play is not None and person not in play:
                yield replace(
                    one,
                    shapes=(Group((*one.shapes, *self._piece(look, one.box, tie)), one.box, still=True, seen=FAINT),),
                )
            else:
                yield replace(one, shapes=(*one.shapes, *self._piece(look, one.box, tie)))

    def _piece(self, look: Look, box: Box, tie: Tie | None) -> Shapes:
        if tie is None:
            return ()
        line = {one.id: one.line for one in self.desk.entries("ties")}.get(tie.tie, "thin")
        wide, high, edge, low = 22 * look.u, 18 * look.u, 8 * look.u, is_low(box)
        at_end = low != look.rtl  # under the tick, or over against it
        x = box.x + box.w - wide - edge if at_end else box.x + edge
        y = box.y + box.h - high - edge if low else box.y + edge
        return sample(look, Box(x, y, wide, high), line, look.colours.ink)
