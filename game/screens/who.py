"""Who plays: a picture first, a nickname second, the age by touch, and the language."""

from collections.abc import Iterable
from dataclasses import replace

from game.model.records import WORKER
from game.model.sittings import Player
from game.screens.choose_deck import ChooseDeckScreen
from game.screens.desk import Back, Desk, Go, Step
from game.screens.typing import Typing
from game.shapes import Box, Group, Input, Key, Shape, Shapes, Touch
from game.ui.button import button, label, person_chip, tile
from game.ui.field import NAME_LENGTH
from game.ui.layout import columns, cut_left, cut_top, grid
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, table_top, top_bar
from game.ui.picking import pick_from, turn_page

AGES = {"kind": range(6, 12), "jongere": range(12, 19)}


class WhoScreen:
    """One of the people at the table: the player, or the worker who plays along."""

    name = "who"

    def __init__(self, desk: Desk) -> None:
        """Begin with the player."""
        self.desk = desk
        self.who = "player"
        self.page = 0
        self.typing = Typing(desk, desk.view.player.name, NAME_LENGTH)

    @property
    def person(self) -> Player:
        """Whoever is being described now."""
        view = self.desk.view
        if self.who == WORKER:
            return view.worker or Player(id=WORKER, audience="netwerk", picture="av_mens2")
        return view.player

    def shapes(self, size: Size, now: float) -> Shapes:
        """The nickname and the age at the left, pictures at the right; the keyboard when a finger writes."""
        desk, look = self.desk, self.desk.on(size)
        room, keys = self.typing.room(look, body(look, foot=76))
        left, right = (
            columns(room, [0.42, 0.58], 2 * look.gap) if not look.portrait else (cut_top(room, room.h * 0.45, look.gap))
        )
        title = desk.say("Who are you?") if self.who == "player" else desk.tell("And who plays along?")
        go_on = desk.say("Go on") if self.who == WORKER else desk.say("Next")
        languages, on = foot_boxes(look, [2.2, 1])
        return (
            table_top(look),
            *top_bar(look, title, desk.say("A nickname is enough."), **desk.bar_words()),
            *self._left(look, left),
            *self._pictures(look, right),
            *keys,
            *self._languages(look, languages),
            button(look, on, "next", go_on, primary=True, glyph="vink"),
        )

    def on_input(self, given: Input) -> Step | None:
        """Write the nickname, choose a picture, an age, a language; then the worker, then the deck."""
        if self.typing.on_input(given):
            return None
        match given:
            case Touch("up", on="back"):
                return self._back()
            case Touch("up", on="next") | Key("enter"):
                return self._next()
            case Touch("up", on=name) if name.startswith("picture:"):
                self._change(picture=name[8:])
            case Touch("up", on=name) if name.startswith("age:"):
                self._change(age=int(name[4:]))
            case Touch("up", on=name) if name.startswith("language:"):
                self._change(language=name[9:])
                self.desk.speak_language(name[9:], "")
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _change(self, **what: object) -> None:
        player = replace(self.person, name=self.typing.field.written, **what)  # type: ignore[arg-type]
        self.desk.conversation.put(player)

    def _next(self) -> Step | None:
        self._change()
        if self.who == "player":
            self.who, self.page = WORKER, 0
            self.typing = Typing(self.desk, self.person.name, NAME_LENGTH)
            return None
        return Go(ChooseDeckScreen(self.desk))

    def _back(self) -> Step | None:
        if self.who == "player":
            return Back()
        self._change()
        self.who, self.page = "player", 0
        self.typing = Typing(self.desk, self.person.name, NAME_LENGTH)
        return None

    def _left(self, look: Look, box: Box) -> Iterable[Shape]:
        top, rest = cut_top(box, min(88 * look.u, box.h * 0.4), look.gap)
        chip, field = cut_left(top, top.h, look.gap)
        yield person_chip(look, chip, "", "", self.person.picture)
        yield self.typing.draw(look, field, self.desk.say("Nickname"))
        ages = AGES.get(self.person.audience) if self.who == "player" else None
        if ages and rest.h > 60 * look.u:
            title, rest = cut_top(rest, 32 * look.u, 4 * look.u)
            yield label(look, title, self.desk.say("How old are you?"), 20, look.colours.ink, centred=False)
            cells = grid(rest._replace(h=min(rest.h, 160 * look.u)), -(-len(ages) // 2), 2, look.gap)
            for cell, age in zip(cells, ages, strict=False):
                yield button(look, cell, f"age:{age}", str(age), chosen=age == self.person.age, design=24)

    def _pictures(self, look: Look, box: Box) -> Shapes:
        pictures = [name for names in self.desk.pictures.values() for name in names]

        def draw(cell: Box, number: int) -> Group:
            name = pictures[number]
            return tile(look, cell, f"picture:{name}", "", picture=name, chosen=name == self.person.picture)

        words = self.desk.page_words()
        return pick_from(look, box, len(pictures), draw, wide=84, high=84, page=self.page, words=words)

    def _languages(self, look: Look, box: Box) -> Iterable[Shape]:
        if self.who == WORKER:
            return
        languages = self.desk.languages
        for cell, (code, name) in zip(columns(box, [1] * len(languages), look.gap), languages, strict=True):
            yield button(look, cell, f"language:{code}", name, chosen=code == self.person.language)
