"""Who could join in from around here: initiatives that an organisation can put its own in the place of. Touching one is no promise."""

from dataclasses import replace

from game.model.deck import Entry
from game.model.records import PLAYER, Choice
from game.screens.desk import Back, Desk, Step
from game.shapes import Box, Group, Input, Shape, Shapes, Touch
from game.ui.button import button, ink_on, label, paper, tick
from game.ui.layout import cut_top
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, paragraph, table_top, top_bar
from game.ui.picking import pick_from, turn_page

LIST = "initiatives"
STRIP = (420, 116)  # design pixels: the smallest strip


class InitiativesScreen:
    """One strip for each: what it is called and what it is. More than one may be touched."""

    name = "initiatives"

    def __init__(self, desk: Desk) -> None:
        """Begin at the first page."""
        self.desk = desk
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The strips, and the way on."""
        desk, look = self.desk, self.desk.on(size)
        room, foot = body(look, foot=76), foot_boxes(look, [1])[0]
        found, chosen = desk.entries(LIST), {one.option for one in self._chosen()}

        def draw(cell: Box, number: int) -> Group:
            one = found[number]
            return _strip(look, cell, one, chosen=one.id in chosen)

        more = 1 + (look.text_step - 1) * 0.6
        strips = pick_from(
            look, room, len(found), draw, wide=STRIP[0] * more, high=STRIP[1] * more, page=self.page,
            words=desk.page_words(),
        ) if found else (paragraph(look, room, desk.say("Nothing stands here yet."), 22)[0],)  # fmt: skip
        told = desk.say("Choosing is no promise yet.")
        return (
            table_top(look),
            *top_bar(look, desk.say("Who could join in?"), told, **desk.bar_words()),
            *strips,
            button(look, foot, "ok", desk.library.button("done"), primary=True, glyph="vink", design=22),
        )

    def on_input(self, given: Input) -> Step | None:
        """Choose one, let one go, or go back."""
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on=name) if name.startswith("initiative:"):
                self._switch(name.removeprefix("initiative:"))
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _chosen(self) -> list[Choice]:
        return [one for one in self.desk.view.of_player(PLAYER).all(Choice) if one.options == LIST]

    def _switch(self, option: str) -> None:
        there = next((one for one in self._chosen() if one.option == option), None)
        if there:
            self.desk.conversation.remove(there.key)
        else:
            self.desk.put(Choice(id=self.desk.new_id(), options=LIST, option=option))


def _strip(look: Look, box: Box, one: Entry, *, chosen: bool) -> Group:
    """The name of an initiative, and what it is."""
    ink = ink_on(look, chosen=chosen)
    inner = box.inset(18 * look.u, 8 * look.u)
    top, under = cut_top(inner, min(inner.h * 0.36, look.text(21) * 1.3), 2 * look.u)
    side = 30 * look.u if chosen else 0
    top = top._replace(x=top.x + (side if look.rtl else 0), w=top.w - side)
    shapes: list[Shape] = [
        *paper(look, box, chosen=chosen),
        label(look, top, one.label, 21, ink, centred=False),
        replace(paragraph(look, under, one.what, 18, spacing=1.25)[0], colour=ink),
    ]
    if chosen:
        shapes.append(tick(look, box))
    said = ". ".join(part for part in (one.label, one.what) if part)
    return Group(tuple(shapes), box, f"initiative:{one.id}", "button", said, chosen=chosen)
