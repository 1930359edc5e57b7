"""Who plays: a picture first, a nickname second, the age by touch, and the language. Nothing of it is a must."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from game.model.records import WORKER
from game.model.sittings import Player
from game.screens.choose_deck import ChooseDeckScreen
from game.screens.desk import Back, Desk, Go, Step
from game.screens.naming_parts import SOME_PICTURE
from game.screens.naming_room import PAD, Frame, disc_and_field, frame
from game.screens.typing import Typing, line_height
from game.shapes import Box, Input, Key, Shape, Shapes, Touch
from game.ui.button import button, button_words, label, of_one_size, portrait, tile
from game.ui.field import NAME_LENGTH
from game.ui.gallery import draw_pictures
from game.ui.layout import cut_bottom, cut_right, cut_top, grid, mirrored
from game.ui.look import Look, Size
from game.ui.page import sheet, table_top, top_bar
from game.ui.picking import turn_page

AGE_TITLE, LEAST_TITLE = 36, 29  # design pixels
AGES = {"kind": range(6, 12), "jongere": range(12, 19)}


class WhoScreen:
    """One of the people at the table: the player, or the worker who plays along."""

    name = "who"

    def __init__(self, desk: Desk) -> None:
        """Begin with the player."""
        self.desk = desk
        self.who = "player"
        self.page = 0
        self.sheet = "pictures"  # what lies in the place of the keyboard in a low window: a picture comes first; "" = the keyboard
        self.typing = self._typing()

    @property
    def person(self) -> Player:
        """Whoever is being described now."""
        view = self.desk.view
        if self.who == WORKER:
            return view.worker or Player(id=WORKER, audience="netwerk", picture="av_mens2")
        return view.player

    def shapes(self, size: Size, now: float) -> Shapes:
        """The nickname and the age at the start, pictures beside them; the keyboard when a finger writes."""
        desk, look = self.desk, self.desk.on(size)
        room = frame(look, self.typing.keys.home, finger=self.typing.shows_keys)
        keys = self.typing.shows_keys and not (room.instead and self.sheet)
        say = self._say
        title = desk.say("Who are you?") if self.who == "player" else desk.tell("And who plays along?")
        return (
            table_top(look),
            *top_bar(look, title, say("A nickname is enough."), **desk.bar_words()),
            *self._panel(look, room),
            *(self._sheet(look, room) if not (room.instead and keys) else ()),
            *((self.typing.keyboard(look, room.keys),) if keys else ()),
            *self._buttons(look, room.buttons),
        )

    def on_input(self, given: Input) -> Step | None:
        """Write the nickname, choose a picture, an age, a language; then the worker, then the deck."""
        if isinstance(given, Touch) and given.kind == "up" and given.on == "field":
            self.sheet = ""
        if self.typing.on_input(given):
            return None
        match given:
            case Touch("up", on="back"):
                return self._back()
            case Touch("up", on="next") | Key("enter"):
                return self._next()
            case Touch("up", on="pictures" | "languages" as sheet):
                self.sheet, self.page = ("" if sheet == self.sheet else sheet), 0
            case Touch("up", on=name) if name.startswith("picture:"):
                self._change(picture=name[8:])
            case Touch("up", on=name) if name.startswith("age:"):
                self._change(age=int(name[4:]))
            case Touch("up", on=name) if name.startswith("language:"):
                self._speak(name[9:])
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    @property
    def _say(self) -> Callable[..., str]:
        """How whoever is being described reads: the worker in the worker's language."""
        return self.desk.tell if self.who == WORKER else self.desk.say

    def _typing(self) -> Typing:
        language = self.desk.worker_language if self.who == WORKER else ""
        typing = Typing(self.desk, self.person.name, NAME_LENGTH, language)
        typing.is_name = True
        return typing

    def _speak(self, language: str) -> None:
        self._change(language=language)
        self.desk.speak_language(language, "")
        self.typing, self.sheet = self._typing(), "pictures"

    def _change(self, **what: object) -> None:
        player = replace(self.person, name=self.typing.field.written, **what)  # type: ignore[arg-type]
        self.desk.conversation.put(player)

    def _next(self) -> Step | None:
        self._change()
        if self.who == "player":
            self._turn_to(WORKER)
            return None
        return Go(ChooseDeckScreen(self.desk))

    def _back(self) -> Step | None:
        if self.who == "player":
            return Back()
        self._change()
        self._turn_to("player")
        return None

    def _turn_to(self, who: str) -> None:
        self.who, self.page, self.sheet = who, 0, "pictures"
        self.typing = self._typing()

    @property
    def _ages(self) -> range:
        return AGES.get(self.person.audience, range(0)) if self.who == "player" else range(0)

    def _panel(self, look: Look, room: Frame) -> Iterable[Shape]:
        """The picture and the nickname; under them the age, where there is room for it."""
        desk, box, say = self.desk, room.panel, self._say
        quiet = say("No surname, address or number.")
        if room.instead:
            left, way = cut_right(box, look.target(150), look.gap)
            disc, field = disc_and_field(look, left)
            way = way._replace(y=field.y, h=field.h)
            disc, field, way = ((mirrored(one, box) if look.rtl else one) for one in (disc, field, way))
            yield from portrait(look, disc, self.typing.field.text, self.person.picture)
            yield self.typing.draw(look, field, say("Nickname"), 28, quiet)
            word = desk.say("Picture and age") if self._ages else say("Picture")
            chosen = self.sheet == "pictures"
            yield tile(look, way, "pictures", word, picture=self.person.picture or SOME_PICTURE, chosen=chosen)
            return
        yield sheet(look, box, quiet=True)
        inner = box.inset(PAD * look.u)
        if self._ages and self._ages_fit(look, box):
            needs = AGE_TITLE * look.u * look.text_step + self._ages_high(look, inner.w)
            inner, ages = cut_bottom(inner, min(needs, inner.h - look.least - line_height(look) - look.gap), look.gap)
            yield from self._draw_ages(look, ages)
        disc, field = disc_and_field(look, inner)
        disc, field = (mirrored(disc, inner), mirrored(field, inner)) if look.rtl else (disc, field)
        yield from portrait(look, disc, self.typing.field.text, self.person.picture)
        yield self.typing.draw(look, field, say("Nickname"), 28, quiet)

    def _age_rows(self, look: Look, wide: float) -> int:
        across = max(1, int((wide + look.space) // (look.target(72) + look.space)))
        return -(-len(self._ages) // across)

    def _ages_high(self, look: Look, wide: float) -> float:
        rows = self._age_rows(look, wide)
        return rows * look.target(64) + (rows - 1) * look.space

    def _ages_fit(self, look: Look, panel: Box) -> bool:
        """Whether there is room for the ages in the panel; else they stand above the pictures."""
        inner = panel.inset(PAD * look.u)
        return self._ages_high(look, inner.w) <= inner.h - look.least - line_height(look) - look.gap

    def _draw_ages(self, look: Look, box: Box) -> Iterable[Shape]:
        ages, high, rows = self._ages, self._ages_high(look, box.w), self._age_rows(look, box.w)
        across = -(-len(ages) // rows)
        if box.h - high >= LEAST_TITLE * look.u:
            title, box = cut_top(box, min(box.h - high, AGE_TITLE * look.u * look.text_step))
            title = title._replace(h=title.h - 6 * look.u)
            yield label(look, title, self.desk.say("How old are you?"), 20, look.colours.ink, centred=False)
        cells = grid(box._replace(h=min(box.h, high)), across, rows, look.space)
        room = button_words(look, cells[0])
        wide = max(look.width(self.desk.say("{n} years", n=age), look.text(20), True) for age in ages)
        size = 20 * min(1.0, 0.94 * room.w / wide)  # an age stands on one line
        for number, age in enumerate(ages):
            row, col = divmod(number, across)
            cell = cells[row * across + (across - 1 - col if look.rtl else col)]
            word = self.desk.say("{n} years", n=age)
            yield button(look, cell, f"age:{age}", word, chosen=age == self.person.age, design=size)

    def _sheet(self, look: Look, room: Frame) -> Iterable[Shape]:
        """The pictures, with the age above them in a low window; or the languages."""
        box, languages = room.sheet, self.desk.languages
        if self.sheet == "languages":
            rows = -(-len(languages) // 3)
            for cell, (code, name) in zip(grid(box, 3, rows, look.space), languages, strict=False):
                tall = cell._replace(h=min(cell.h, look.target(84)))
                yield button(look, tall, f"language:{code}", name, chosen=code == self.person.language)
            return
        if self._ages and (room.instead or not self._ages_fit(look, room.panel)):
            ages, box = cut_top(box, self._ages_high(look, box.w), look.space)
            yield from self._draw_ages(look, ages)
        pictures = [name for names in self.desk.pictures.values() for name in names]
        yield from draw_pictures(look, box, pictures, self.person.picture, self.page, self.desk.page_words())

    def _buttons(self, look: Look, boxes: tuple[Box, ...]) -> Iterable[Shape]:
        """The languages (or the way to them when there are many), and on: each always in its own place."""
        desk, languages = self.desk, self.desk.languages
        *places, on = boxes
        widest = max(look.width(name, look.smallest, True) for _, name in languages)
        if self.who != WORKER and len(languages) <= len(places) and widest < places[0].w - 12 * look.u:
            rooms = ((name, button_words(look, places[0])) for _, name in languages)
            size = of_one_size(look, rooms, 20)
            for cell, (code, name) in zip(places, languages, strict=False):
                yield button(look, cell, f"language:{code}", name, chosen=code == self.person.language, design=size)
        elif self.who != WORKER:
            mine = dict(languages).get(self.person.language, self.person.language)
            word = mine if places[0].w > 150 * look.u else ""
            chosen = self.sheet == "languages"
            yield button(look, places[0], "languages", word, glyph="taal", chosen=chosen, said=mine)
        go_on = desk.tell("Go on") if self.who == WORKER else desk.say("Next")
        tick = "vink" if on.w >= 150 * look.u else ""
        yield button(look, on, "next", go_on, primary=True, glyph=tick, design=22)
