"""Before anything is asked: the rules, what is written down, who may read it, and that secrecy cannot be promised."""

from game.screens.desk import Back, Desk, Go, Reset, Step
from game.screens.table import TableScreen
from game.screens.thanks import ThanksScreen
from game.shapes import Box, Group, Input, Rect, Shape, Shapes, Touch
from game.ui.button import button
from game.ui.layout import cut_bottom, grid
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, foot_boxes, paragraph, table_top, top_bar


class PromiseScreen:
    """Six rules, the honest word, and three answers; what we write down is one touch further."""

    name = "promise"

    def __init__(self, desk: Desk) -> None:
        """Begin with the rules."""
        self.desk = desk
        self.privacy = False
        self.waiting = False

    def shapes(self, size: Size, now: float) -> Shapes:
        """The rules as cards, or the page about what is kept."""
        desk, look = self.desk, self.desk.on(size)
        texts = desk.library.texts
        who = desk.view.player.audience
        room, honest = cut_bottom(body(look, foot=90), 150 * look.u, look.gap)
        lines = texts.under(f"papers/privacy_page/{who}") if self.privacy else texts.under("start/rules")
        cards = self._cards(look, room, [line for _, line in lines])
        ready, moment, no = foot_boxes(look, [1.3, 1, 1], 90)
        subtitle = texts.get(f"start/what/{who}")
        listen = button(look, bar_place(look, 0), "listen", desk.say("Listen"), glyph="luister", design=18)
        word = desk.say("The rules") if self.privacy else desk.say("What is kept?")
        other = button(look, bar_place(look, 1, 190), "privacy", word, glyph="slot", design=18)
        extra = (other, listen) if desk.can_speak else (other,)
        moment_word = desk.say("Take your time.") if self.waiting else desk.say("A moment")
        return (
            table_top(look),
            *top_bar(look, desk.say("Before we begin"), subtitle, extra=extra, **desk.bar_words()),
            *cards,
            *_honest(look, honest, texts.get("start/honesty")),
            button(look, ready, "ready", desk.say("I am ready"), primary=True, glyph="vink", design=24),
            button(look, moment, "moment", moment_word, glyph="klok", chosen=self.waiting),
            button(look, no, "rather-not", desk.say("Rather not"), glyph="lieverniet"),
        )

    def on_input(self, given: Input) -> Step | None:
        """Begin, wait, or stop before it began."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="ready"):
                return Go(TableScreen(self.desk))
            case Touch("up", on="moment"):
                self.waiting = True
            case Touch("up", on="privacy"):
                self.privacy = not self.privacy
            case Touch("up", on="rather-not"):
                return self._stop()
            case Touch("up", on="listen"):
                texts = self.desk.library.texts
                self.desk.speak(*(line for _, line in texts.under("start/rules")), texts.get("start/honesty"))
        return None

    def _stop(self) -> Step:
        self.desk.conversation.end("erase")
        return Reset(ThanksScreen(self.desk))

    def _cards(self, look: Look, room: Box, lines: list[str]) -> list[Group]:
        across = 2 if look.portrait else 3
        cells = grid(room, across, -(-len(lines) // across), look.gap)
        cards = []
        for cell, line in zip(cells, lines, strict=False):
            paper = Rect(cell, fill=look.colours.paper, line=look.colours.soft, width=2 * look.u, radius=look.radius)
            text, _ = paragraph(look, cell.inset(20 * look.u), line, 22)
            cards.append(Group((paper, text), cell))
        return cards


def _honest(look: Look, box: Box, text: str) -> list[Shape]:
    paper = Rect(box, fill=look.colours.light, line=look.colours.ink, width=3 * look.u, radius=look.radius)
    return [paper, paragraph(look, box.inset(24 * look.u, 18 * look.u), text, 24, bold=True)[0]]
