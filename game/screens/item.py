"""Write one item down: a wish, a place, someone's words ... The fields stand at the left, the one that is open at the right."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from game.model.records import WORKER, Item
from game.screens.desk import Back, Desk, Go, Instead, Step
from game.screens.erase import EraseScreen
from game.screens.forms import FORMS, Ask, form_of
from game.screens.initiatives import InitiativesScreen
from game.screens.item_fields import OWN_WORDS, draw_pick, draw_when, field_word, shown, strip, turned_when
from game.screens.table_sides import record_word
from game.screens.typing import Typing
from game.shapes import Box, Group, Input, Key, Shape, Shapes, Touch
from game.ui.button import button
from game.ui.flow import words, words_height
from game.ui.keyboard import keyboard_height
from game.ui.layout import cut_bottom, cut_left, cut_top, mirrored
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, paragraph, table_top, top_bar
from game.ui.picking import Draw, fit, pick_from, turn_page

STRIP = 64  # design pixels: the height of a field


class ItemScreen:
    """A new item of a kind, or an item that is there and changes."""

    name = "item"

    def __init__(
        self,
        desk: Desk,
        kind: str,
        item: Item | None = None,
        given: Mapping[str, object] | None = None,
        *,
        writing: bool = False,
    ) -> None:
        """Begin with what is known already; `writing` = own words instead of a list to pick from."""
        self.desk = desk
        self.kind = form_of(item) if item else kind
        self.item = item
        made, self.asks = FORMS[self.kind]
        names = {ask.name for ask in self.asks}
        self.values: dict[str, object] = {name: getattr(item, name) for name in names} if item else dict(given or {})
        self.made = made
        self.page = 0
        self.fields_page = -1  # -1 = the page of the open field
        self._fields_now = 0
        self.ask = next((ask for ask in self.asks if ask.needed and not self.values.get(ask.name)), self.asks[0])
        if writing:
            self.ask = replace(next(ask for ask in self.asks if ask.name == "text"), how="text", from_list="")
        self.typing = self._typing()

    def shapes(self, size: Size, now: float) -> Shapes:
        """The fields and the one that is open."""
        desk, look = self.desk, self.desk.on(size)
        reminder, room = self._reminder(look, body(look))
        keys: Shapes = ()
        if self.ask.how == "text":
            room, keys = self._keyboard(look, room)
        fields, editor = self._sides(look, room)
        ok = button(look, bar_place(look, 0, 170), "ok", desk.library.button("done"), primary=True, glyph="vink")
        title = desk.tell("Note of the worker") if self.kind == "note" else record_word(desk, self.kind)
        return (
            table_top(look),
            *top_bar(look, title, extra=(ok,) if self._complete() else (), **desk.bar_words()),
            *reminder,
            *self._fields(look, fields),
            *self._editor(look, editor),
            *keys,
        )

    def on_input(self, given: Input) -> Step | None:
        """Fill the open field, open another, or write the item down."""
        if self.ask.how == "text" and self.typing.on_input(given):
            self.values[self.ask.name] = self.typing.field.written
            return None
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="erase") if self.item:
                return Instead(EraseScreen(self.desk, self.item.id))
            case Touch("up", on="nearby"):
                return Go(InitiativesScreen(self.desk))
            case Touch("up", on="ok") | Key("enter") if self._complete():
                self._write()
                return Back()
            case Touch("up", on=name):
                self._touched(name)
        return None

    def _touched(self, name: str) -> None:
        match name.split(":", 1):
            case ["field", field]:
                self._open(next(ask for ask in self.asks if ask.name == field))
            case ["pick", one]:
                self._pick(one)
            case ["when", change]:
                self.values[self.ask.name] = turned_when(str(self.values.get(self.ask.name) or ""), change)
            case ["fields_back"]:
                self.fields_page = self._fields_now - 1
            case ["fields_on"]:
                self.fields_page = self._fields_now + 1
            case _:
                self.page = turn_page(name, self.page)

    def _open(self, ask: Ask) -> None:
        self.ask, self.page, self.fields_page = ask, 0, -1
        self.typing = self._typing()

    def _pick(self, one: str) -> None:
        name, now = self.ask.name, self.values.get(self.ask.name)
        if one == OWN_WORDS:
            self._open(replace(self.ask, how="text", from_list=""))
            return
        if self.ask.how == "people":
            many = tuple(now) if isinstance(now, tuple) else ()
            self.values[name] = tuple(other for other in many if other != one) if one in many else (*many, one)
        else:
            self.values[name] = "" if now == one and not self.ask.needed else one

    def _complete(self) -> bool:
        filled = all(self.values.get(ask.name) for ask in self.asks if ask.needed)
        entry = (
            self.desk.library.lists.entry("wishes", str(self.values.get("kind", ""))) if self.kind == "wish" else None
        )
        return filled and not (entry and entry.needs_review_date and not self.values.get("review"))

    def _write(self) -> None:
        values = dict(self.values)
        if self.item:
            self.desk.put(replace(self.item, **values))  # type: ignore[arg-type]
            return
        if self.kind == "note":
            values["said_by"] = WORKER
        self.desk.put(self.made(id=self.desk.new_id(), **self._filled(values)))  # type: ignore[arg-type]

    def _filled(self, values: dict[str, object]) -> dict[str, object]:
        empty = {ask.name: () if ask.how == "people" else "" for ask in self.asks}
        return {**empty, **values}

    def _reminder(self, look: Look, room: Box) -> tuple[Shapes, Box]:
        """Above a note of the worker, in letters that do not shrink: others may read it."""
        if self.kind != "note":
            return (), room
        told = self.desk.tell("The child, the parent or someone else may read this later.")
        top, rest = cut_top(room, words_height(look, room.w, told, 18), look.gap)
        return (words(look, top, told, 18, colour=look.colours.ink2),), rest

    def _typing(self) -> Typing:
        longest = 40 if self.ask.name == "name" else 2000
        return Typing(self.desk, str(self.values.get(self.ask.name) or "") if self.ask.how == "text" else "", longest)

    def _keyboard(self, look: Look, room: Box) -> tuple[Box, Shapes]:
        """The keyboard with keys that a finger hits, also where it leaves no more than one row above it."""
        if not self.typing.shows_keys:
            return room, ()
        most = room.h - look.target(72) - look.space
        rest, below = cut_bottom(room, keyboard_height(look, self.typing.keys.home, room.w, most), look.space)
        return rest, (self.typing.keyboard(look, below),)

    def _sides(self, look: Look, room: Box) -> tuple[Box, Box]:
        """The strips at the start of a wide window, above in an upright one; the open field in the rest."""
        if look.portrait:
            down = -(-self._strips() // 2)
            strips = down * look.target(STRIP) + (down - 1) * look.gap
            return cut_top(room, min(strips, max(room.h * 0.4, 2 * look.least + look.gap)), 1.5 * look.gap)
        fields, editor = cut_left(room, room.w * 0.34, 1.5 * look.gap)
        return (mirrored(fields, room), mirrored(editor, room)) if look.rtl else (fields, editor)

    def _strips(self) -> int:
        return len(self.asks) + len(self._ways())

    def _ways(self) -> list[tuple[str, str, str]]:
        """What stands under the fields: who could join in at an open place, and erasing what is there already."""
        desk, ways = self.desk, []
        if self.kind == "open_spot":
            ways.append(("nearby", desk.say("Who could join in?"), "zoek"))
        if self.item:
            ways.append(("erase", desk.say("Erase"), "wis"))
        return ways

    def _fields(self, look: Look, box: Box) -> Shapes:
        wide = (box.w - look.gap) / 2 / look.u if look.portrait else box.w / look.u
        count, ways = self._strips(), self._ways()
        across, down, _ = fit(look, box, count, wide, STRIP)
        open_now = next((n for n, ask in enumerate(self.asks) if ask.name == self.ask.name), 0)
        self._fields_now = self.fields_page if self.fields_page >= 0 else open_now // (across * down)

        def draw(cell: Box, number: int) -> Group:
            if number >= len(self.asks):
                name, word, glyph = ways[number - len(self.asks)]
                return button(look, cell, name, word, glyph=glyph, design=19)
            ask = self.asks[number]
            value = shown(self.desk, ask, self.values.get(ask.name))
            return strip(look, cell, ask.name, field_word(self.desk, ask, self.kind), value, chosen=number == open_now)

        back_on = self.desk.page_words()
        if box.h < 2 * look.least + look.gap and count > 1:
            return self._one_row(look, box, draw, back_on)
        page = self._fields_now
        return pick_from(look, box, count, draw, wide=wide, high=STRIP, page=page, words=back_on, turn="fields")

    def _one_row(self, look: Look, box: Box, draw: Draw, back_on: tuple[str, str]) -> Shapes:
        """One strip with the ways to the others at its sides."""
        last = self._strips() - 1
        self._fields_now = min(last, self._fields_now)
        side, gap = look.target(48), look.gap
        before, after = self._fields_now > 0, self._fields_now < last
        left = after if look.rtl else before
        middle = box._replace(x=box.x + (side + gap) * left, w=box.w - (side + gap) * (before + after))
        start, end = box._replace(w=side), box._replace(x=box.x + box.w - side, w=side)
        back, on = (end, start) if look.rtl else (start, end)
        shapes = [draw(middle, self._fields_now)]
        if before:
            shapes.append(button(look, back, "fields_back", "", glyph="omhoog", said=back_on[0]))
        if after:
            shapes.append(button(look, on, "fields_on", "", glyph="omlaag", said=back_on[1]))
        return tuple(shapes)

    def _editor(self, look: Look, box: Box) -> Iterable[Shape]:
        desk, ask = self.desk, self.ask
        title, rest = cut_top(box, max(34 * look.u, look.text(22) * 1.4), look.gap * 0.5)
        if ask.how == "text":
            yield self.typing.draw(look, box, field_word(desk, ask, self.kind), 26)
            return
        yield paragraph(look, title, field_word(desk, ask, self.kind), 22, bold=True)[0]
        if ask.how == "when":
            yield from draw_when(desk, look, rest, str(self.values.get(ask.name) or ""))
        else:
            yield from draw_pick(desk, look, rest, ask, self.values.get(ask.name), self.page)
