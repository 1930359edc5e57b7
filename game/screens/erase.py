"""Erase, in two steps: first what goes along, then for good. Words protect here, not colours. Someone can also be taken off the map, which can be taken back."""

from collections.abc import Callable

from game.model.records import Item, Person
from game.screens.big_cards import card_paper, lit
from game.screens.desk import Back, Desk, Step
from game.screens.leaves import Said, leaf
from game.screens.listening import listen_button, texts_of
from game.screens.telling import told
from game.shapes import Box, Input, Shapes, Touch
from game.ui.button import button, button_words, of_one_size
from game.ui.layout import columns, cut_left, cut_top, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, table_top, top_bar
from game.ui.picking import turn_page


class EraseScreen:
    """Erase one item with what is about it, or (without an item) the whole map."""

    name = "erase"

    def __init__(self, desk: Desk, item: str = "", on_all: Callable[[], Step] = Back) -> None:
        """Nothing is erased yet; `on_all` says where to go when the whole map is."""
        self.desk = desk
        self.item = item
        self.on_all = on_all
        self.page = 0
        self._read: tuple[str, ...] = ()

    def shapes(self, size: Size, now: float) -> Shapes:
        """What goes away, what cannot be taken back, and two answers of one size."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, foot=84)
        wide = min(room.w, 1000 * look.u * max(1.0, look.text_step))
        sheet = room._replace(x=room.x + (room.w - wide) / 2, w=wide, h=room.h - look.gap)
        picture, words = _beside(look, sheet.inset(min(32 * look.u, sheet.h * 0.06)))
        text = leaf(look, words, self._said(), self.page, desk.page_words(), middle=True)
        self.page = text.page
        self._read = tuple(texts_of(text.shapes))
        strip = foot_boxes(look, [1], 84)[0]._replace(x=sheet.x, w=sheet.w)  # as wide as the sheet
        answers = self._answers()
        cells = columns(strip, [1] * len(answers), look.gap)
        cells = cells[::-1] if look.rtl else cells
        letters = of_one_size(look, [(one[1], button_words(look, cells[0], glyph=True)) for one in answers], 22)
        return (
            table_top(look),
            *top_bar(look, desk.say("Erase"), extra=listen_button(desk, look), **desk.bar_words()),
            *card_paper(look, sheet),
            *lit(look, picture, "deel_niets"),
            *text.shapes,
            *(
                button(look, cell, name, word, glyph=glyph, design=letters)
                for cell, (name, word, glyph) in zip(cells, answers, strict=True)
            ),
        )

    def on_input(self, given: Input) -> Step | None:
        """Keep it, or erase it for good."""
        match given:
            case Touch("up", on="back" | "back-out"):
                return Back()
            case Touch("up", on="erase-now") if self.item:
                self.desk.conversation.erase(self.item)
                return Back()
            case Touch("up", on="off-the-map") if self.desk.view.person(self.item):
                self.desk.conversation.remove_person(self.item)
                return Back()
            case Touch("up", on="erase-now"):
                self.desk.conversation.end("erase")
                return self.on_all()
            case Touch("up", on="listen"):
                self.desk.speak(*self._read)
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _answers(self) -> list[tuple[str, str, str]]:
        """Keep it, erase it for good; someone can go off the map in a way that can be taken back."""
        desk = self.desk
        keep = ("back-out", desk.say("No, keep it"), "terug")
        if not self.item:
            return [keep, ("erase-now", desk.say("Yes, erase everything here"), "wis")]
        off = [("off-the-map", desk.say("Only off my map"), "verplaats")] if desk.view.person(self.item) else []
        return [keep, *off, ("erase-now", desk.say("Yes, erase"), "wis")]

    def _said(self) -> list[Said]:
        desk = self.desk
        honest = Said(desk.say("What was put on paper before cannot be erased here."), 22)
        if not self.item:
            whole = desk.say("Everything of this map goes away from this device, for good.")
            return [Said(whole, 28, bold=True, after=20), honest]
        items = [
            item
            for item in (desk.view.records.get(self.item), *desk.conversation.goes_along(self.item))
            if isinstance(item, Item)
        ]
        lines = dict.fromkeys(told(desk, item) for item in items if isinstance(item, Person) or item.texts())
        first = Said(desk.say("This goes away for good:"), 26, bold=True)
        gone = [Said(line, 22, after=8 if line != [*lines][-1] else 24) for line in lines]
        off = Said(desk.say("Only off your map can be undone. Erasing cannot."), 22)
        return [first, *gone, *([off] if desk.view.person(self.item) else []), honest]


def _beside(look: Look, box: Box) -> tuple[Box, Box]:
    """A place for the picture and one for the words: side by side, or under each other in an upright window."""
    if look.portrait:
        return cut_top(box, box.h * (0.26 if look.large_text else 0.4), 24 * look.u)
    picture, words = cut_left(box, min(box.w * (0.3 if look.large_text else 0.38), box.h), 32 * look.u)
    side = min(picture.w, picture.h)
    picture = picture._replace(y=picture.y + (picture.h - side) / 2, h=side)
    return (mirrored(picture, box), mirrored(words, box)) if look.rtl else (picture, words)
