"""Choose a made-up family to play with in a workshop: nothing of it is kept."""

from game.screens.desk import Back, Desk, Step
from game.shapes import Box, Group, Input, Rect, Shape, Shapes, Touch
from game.ui.button import button, label
from game.ui.layout import cut_bottom, cut_top
from game.ui.look import Look, Size
from game.ui.page import body, paragraph, table_top, top_bar
from game.ui.picking import pick_from, turn_page


class FamiliesScreen:
    """One card a family: its title and its story."""

    name = "families"

    def __init__(self, desk: Desk) -> None:
        """Begin at the first page."""
        self.desk = desk
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The families side by side."""
        desk, look = self.desk, self.desk.on(size)
        cards = pick_from(
            look,
            body(look),
            len(desk.families),
            lambda box, number: self._card(look, box, number),
            wide=360,
            high=420,
            page=self.page,
            words=desk.page_words(),
        )
        title = desk.tell("Practice family")
        return (
            table_top(look),
            *top_bar(look, title, desk.tell("Made up; nothing is kept."), **desk.bar_words()),
            *cards,
        )

    def on_input(self, given: Input) -> Step | None:
        """Play the family that was touched."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on=name) if name.startswith("family:"):
                self.desk.play_family(name[7:])
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _card(self, look: Look, box: Box, number: int) -> Group:
        family = self.desk.families[number]
        sheet = Rect(box, fill=look.colours.paper, line=look.colours.line, width=2 * look.u, radius=look.radius)
        inner = box.inset(20 * look.u)
        inner, foot = cut_bottom(inner, 64 * look.u, look.gap)
        top, rest = cut_top(inner, 72 * look.u, look.gap)
        story, _ = paragraph(look, rest, family.story, 18)
        play = button(look, foot, f"family:{family.id}", self.desk.tell("Play along"), glyph="speel", primary=True)
        shapes: tuple[Shape, ...] = (
            sheet,
            label(look, top, family.title, 24, look.colours.ink, centred=False),
            story,
            play,
        )
        return Group(shapes, box)
