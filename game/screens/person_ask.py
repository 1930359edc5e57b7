"""One question about someone with a few answers to touch: when do we look again?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.model.records import Person
from game.screens.desk import Back, Desk, Step
from game.screens.item_fields import when_word
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Box, Group, Input, Shape, Shapes, Touch
from game.ui.button import button
from game.ui.layout import cut_top
from game.ui.look import Size
from game.ui.page import body, paragraph, table_top, top_bar
from game.ui.picking import pick_from, turn_page

TIMES = ("P1W", "P2W", "P1M", "P3M", "P6M", "P1Y")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: what it is called, what it says, and whether it was chosen before."""

    id: str
    word: str
    chosen: bool = False


class AskScreen:
    """A touch answers and goes back; what was chosen before is taken away by touching it again."""

    name = "ask"

    def __init__(
        self,
        desk: Desk,
        title: str,
        question: tuple[str, str],
        answers: Sequence[Answer],
        on_answer: Callable[[str], None],
    ) -> None:
        """`question` is asked, with a quiet line under it; `on_answer` gets the id, or "" when the chosen one was touched again."""
        self.desk = desk
        self.title = title
        self.question = question
        self.answers = answers
        self.on_answer = on_answer
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The question, the answers and the ways out."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, exits=True)
        asked, told = self.question
        shapes: list[Shape] = []
        for text, design, bold in ((asked, 26, True), (told, 19, False)):
            if text:
                high = min(look.height(text, look.text(design), room.w, bold, 1.4), room.h * 0.25)
                place, room = cut_top(room, high, look.gap if not bold or not told else 0)
                shapes.append(paragraph(look, place, text, design, bold=bold, quiet=not bold)[0])

        def draw(cell: Box, number: int) -> Group:
            one = self.answers[number]
            return button(look, cell, f"answer:{one.id}", one.word, chosen=one.chosen)

        wide = 320 * (1 + (look.text_step - 1) * 0.5)
        picked = pick_from(
            look, room, len(self.answers), draw, wide=wide, high=100, page=self.page, words=desk.page_words()
        )
        bar = top_bar(look, self.title, **desk.bar_words())
        return (table_top(look), *bar, *shapes, *picked, *draw_ways_out(desk, look))

    def on_input(self, given: Input) -> Step | None:
        """Answer, or go back without."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on=name) if name in WAYS_OUT:
                return way_out(self.desk, name)
            case Touch("up", on=name) if name.startswith("answer:"):
                one = next((one for one in self.answers if one.id == name[7:]), None)
                if one:
                    self.on_answer("" if one.chosen else one.id)
                return Back()
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None


def ask_when(desk: Desk, who: Person, now: str, on_answer: Callable[[str], None]) -> AskScreen:
    """When is it talked about again? `now` is the duration that was chosen before; nobody asks for a reason."""
    question = (desk.say("When do we look again?"), desk.say("You need no reason. Until then it is left alone."))
    answers = [Answer(time, when_word(desk, time), time == now) for time in TIMES]
    return AskScreen(desk, who.name, question, answers, on_answer)
