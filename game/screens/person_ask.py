"""One question about someone with a few answers to touch: how close would you like it, when do we look again?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.model.records import Person, hoped_of
from game.screens.desk import Back, Desk, Step
from game.screens.item_fields import when_word
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Box, Disc, Group, Input, Shape, Shapes, Touch
from game.ui.button import button, ink_on, label, paper, tick
from game.ui.layout import cut_top
from game.ui.look import Look, Size
from game.ui.page import body, paragraph, table_top, top_bar
from game.ui.picking import pick_from, turn_page

TIMES = ("P1W", "P2W", "P1M", "P3M", "P6M", "P1Y")
RINGS = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: what it is called, what it says, whether it was chosen before, and for a place on the map its ring."""

    id: str
    word: str
    chosen: bool = False
    ring: int = 0


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
            return _answer(look, cell, self.answers[number])

        more = 1 + (look.text_step - 1) * 0.5
        rings = any(one.ring for one in self.answers)
        wide, high = (190 * more, 180) if rings else (320 * more, 100)
        picked = pick_from(
            look, room, len(self.answers), draw, wide=wide, high=high, page=self.page, words=desk.page_words()
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


def ask_ring(desk: Desk, who: Person) -> AskScreen:
    """How close would the player like someone to be? A wish, beside the place where they stand."""
    hoped, spot = desk.view.hoped(who.id), desk.view.spot(who.id)

    def answered(ring: str) -> None:
        if ring:
            there = hoped or spot
            area, along = (there.area, there.along) if there else (who.area or "thuis", 0.5)
            desk.put(hoped_of(who.id, int(ring), area, along))
        elif hoped:
            desk.conversation.remove(hoped.key)

    question = (
        desk.say("How close would you like {name} to be?", name=who.name),
        desk.say("This is a wish. The place on your map stays as it is."),
    )
    answers = [
        Answer(str(ring), desk.library.label("closeness", str(ring)), bool(hoped and hoped.ring == ring), ring)
        for ring in RINGS
    ]
    return AskScreen(desk, who.name, question, answers, answered)


def _answer(look: Look, cell: Box, one: Answer) -> Group:
    name = f"answer:{one.id}"
    if not one.ring:
        return button(look, cell, name, one.word, chosen=one.chosen)
    inner = cell.inset(min(10 * look.u, cell.h * 0.08))
    picture, words = cut_top(inner, inner.h * 0.56, 4 * look.u)
    shapes: list[Shape] = [*paper(look, cell, chosen=one.chosen), *_rings(look, picture, one.ring)]
    shapes.append(label(look, words, one.word, 19, ink_on(look, chosen=one.chosen)))
    if one.chosen:
        shapes.append(tick(look, cell))
    return Group(tuple(shapes), cell, name, "button", one.word, chosen=one.chosen)


def _rings(look: Look, box: Box, ring: int) -> Shapes:
    """The rings of the map, small, with the light in one of them."""
    colours, (x, y) = look.colours, box.middle
    across, down = min(box.w / 2, box.h * 0.9), box.h / 2
    drawn: list[Shape] = []
    for number in range(5, 0, -1):
        share = number / 5
        fill = colours.sun if number == ring else colours.rings[4]
        line = colours.on_sun if number in (ring, ring - 1) else colours.ring_line
        drawn.append(Disc(x, y, across * share, down * share, fill=fill, line=line, width=1.5 * look.u))
    return tuple(drawn)
