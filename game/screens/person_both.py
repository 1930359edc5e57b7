"""Important and complicated: the player and the worker say it together, each with a touch of their own. It is about now, never about who someone is."""

from collections.abc import Callable

from game.model.records import PLAYER, WORKER
from game.screens.big_cards import card_paper, lit
from game.screens.desk import Back, Desk, Step
from game.screens.leaves import Said, leaf
from game.screens.listening import listen_button, texts_of
from game.shapes import Box, Group, Input, Shapes, Touch
from game.ui.button import button, person_chip
from game.ui.layout import cut_left, cut_top, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, table_top, top_bar
from game.ui.picking import turn_page

BOTH = frozenset({PLAYER, WORKER})


class BothScreen:
    """Nothing is written down before both have touched their own name."""

    name = "both"

    def __init__(self, desk: Desk, person: str, on_both: Callable[[], None]) -> None:
        """`on_both` is called once, when the second one agrees."""
        self.desk = desk
        self.person = person
        self.on_both = on_both
        self.agreed: frozenset[str] = frozenset()
        self.page = 0
        self._read: tuple[str, ...] = ()

    def shapes(self, size: Size, now: float) -> Shapes:
        """What it says and what it does not say, a name to touch for each, and the way back."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, foot=84)
        sheet = room._replace(h=room.h - look.gap)
        picture, words = _beside(look, sheet.inset(min(32 * look.u, sheet.h * 0.06)))
        text = leaf(look, words, self._said(), self.page, desk.page_words(), middle=True)
        self.page = text.page
        self._read = tuple(texts_of(text.shapes))
        title, name = desk.say("Important and complicated"), desk.view.name(self.person)
        return (
            table_top(look),
            *top_bar(look, title, name, extra=listen_button(desk, look), **desk.bar_words()),
            *card_paper(look, sheet),
            *lit(look, picture, "hart"),
            *text.shapes,
            *self._foot(look),
        )

    def on_input(self, given: Input) -> Step | None:
        """Agree, or take that back; with both it stands there and the page shows what can be done."""
        match given:
            case Touch("up", on="back" | "not-now"):
                return Back()
            case Touch("up", on="listen"):
                self.desk.speak(*self._read)
            case Touch("up", on=name) if name.startswith("agree:"):
                self.agreed ^= {name[6:]}
                if self.agreed == BOTH:
                    self.on_both()
                    return Back()
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _said(self) -> list[Said]:
        desk, name = self.desk, self.desk.view.name(self.person)
        return [
            Said(desk.say("Someone can be important and complicated, both at once."), 28, bold=True, after=18),
            Said(desk.say("This says how it is now. It does not say who {name} is.", name=name), 22),
            Said(desk.say("You choose it together: each touches their own name."), 22),
            Said(desk.say("After that you look together at what can be done."), 22),
        ]

    def _foot(self, look: Look) -> tuple[Group, ...]:
        desk, view = self.desk, self.desk.view
        worker = view.worker
        people = (
            (PLAYER, view.player.name or desk.say("me"), view.player.picture),
            (WORKER, (worker.name if worker else "") or desk.say("my worker"), worker.picture if worker else ""),
        )
        *cells, last = foot_boxes(look, [1.2, 1.2, 1], 84)
        chips = (
            person_chip(
                look, cell, f"agree:{one}", desk.say("{name} thinks so", name=name), picture, chosen=one in self.agreed
            )
            for cell, (one, name, picture) in zip(cells, people, strict=True)
        )
        return (*chips, button(look, last, "not-now", desk.say("Not now"), glyph="terug", design=22))


def _beside(look: Look, box: Box) -> tuple[Box, Box]:
    """A place for the picture and one for the words: side by side, or under each other in an upright window."""
    if look.portrait:
        return cut_top(box, box.h * (0.2 if look.large_text else 0.36), 24 * look.u)
    picture, words = cut_left(box, min(box.w * (0.22 if look.large_text else 0.34), box.h), 32 * look.u)
    return (mirrored(picture, box), mirrored(words, box)) if look.rtl else (picture, words)
