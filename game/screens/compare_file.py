"""Go on with last time: the worker chooses the file of an earlier conversation. Nothing of it comes onto the map by itself."""

from collections.abc import Iterable
from typing import Literal

from game.screens.big_cards import card_paper
from game.screens.compare_moments import asks_whose
from game.screens.desk import Back, Desk, Step
from game.screens.leaves import Said, block
from game.shapes import Box, Group, Input, Shapes, Touch
from game.ui.button import button
from game.ui.flow import Do, buttons_height, draw_buttons, words_height
from game.ui.layout import cut_top
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, table_top, top_bar
from game.ui.picking import pick_from, turn_page

LETTERS = 20


class BeforeScreen:
    """The files to choose from, or what became of the one that was chosen."""

    name = "before"

    def __init__(self, desk: Desk) -> None:
        """Look once which files there are."""
        self.desk = desk
        self.files = desk.earlier()
        self.fault = ""
        self.page = 0

    @property
    def state(self) -> Literal["whose", "ready", "choose"]:
        """What there is to say or to choose."""
        if asks_whose(self.desk):
            return "whose"
        return "ready" if self.desk.before else "choose"

    def shapes(self, size: Size, now: float) -> Shapes:
        """What it is about, and under it what can be done."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, foot=76)
        paper = room._replace(h=room.h - 0.5 * look.gap)
        inner = paper.inset(24 * look.u, 18 * look.u)
        told = [Said(text, LETTERS, bold=number == 0) for number, text in enumerate(self._told())]
        high = sum(words_height(look, inner.w, one.text, LETTERS, bold=one.bold) * 1.1 + 12 * look.u for one in told)
        top, rest = cut_top(inner, min(high, inner.h * 0.5), look.gap)
        choices = tuple(self._choices(look, rest))
        if self.state != "choose" or not self.files:  # no paper without words
            low = max((one.box.y + one.box.h for one in choices), default=top.y + top.h)
            paper = paper._replace(h=low + inner.y - 2 * paper.y)
        (ok,) = foot_boxes(look, [1])
        return (
            table_top(look),
            *top_bar(look, desk.tell("Go on with last time"), **desk.backstage_words()),
            *card_paper(look, paper),
            *block(look, top, told).shapes,
            *choices,
            button(look, ok, "ok", desk.backstage.button("done"), primary=True, glyph="vink", design=22),
        )

    def on_input(self, given: Input) -> Step | None:
        """Choose a file, say whose it is, or leave it out."""
        desk = self.desk
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on="same-player"):
                desk.same_player = True
            case Touch("up", on="leave-out"):
                desk.before, desk.same_player = None, False
            case Touch("up", on=name) if name.startswith("file:"):
                self.fault = desk.open_before(self.files[int(name[5:])][1])
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _told(self) -> tuple[str, ...]:
        tell = self.desk.tell
        match self.state:
            case "whose":
                return tell("Is this the map of somebody else?"), tell("The file does not fit who plays now.")
            case "ready":
                return (
                    tell("The map of last time lies ready."),
                    tell("Nobody comes onto the map by themselves: the player chooses who is there again."),
                )
        if self.fault:
            return self.fault, tell("Nothing was changed.")
        if not self.files:
            return (
                tell("There is no session.json in the folders where papers go."),
                tell("Put the player's own copy there, or the worker's, and come back here."),
            )
        return (
            tell("Which conversation do you go on with?"),
            tell("Choose the player's own copy, or the worker's: it holds no more than that reader may know."),
        )

    def _choices(self, look: Look, box: Box) -> Iterable[Group]:
        tell = self.desk.tell
        leave = Do("leave-out", tell("Leave it out"), "sluit")
        match self.state:
            case "whose":
                dos = [leave, Do("same-player", tell("It is the same player"), "vink")]
            case "ready":
                dos = [leave]
            case _:
                yield from (one for one in self._files(look, box) if isinstance(one, Group))
                return
        yield from draw_buttons(look, box._replace(h=buttons_height(look, box.w, dos, 2)), dos, 2)

    def _files(self, look: Look, box: Box) -> Shapes:
        def draw(cell: Box, number: int) -> Group:
            return button(look, cell, f"file:{number}", self.files[number][0], glyph="map", design=18)

        wide, words = box.w / look.u, (self.desk.tell("Back"), self.desk.tell("More"))
        return pick_from(look, box, len(self.files), draw, wide=wide, high=60, page=self.page, words=words)
