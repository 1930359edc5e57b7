"""Decks that cannot be played, with the place to look and the likely cure: the others play."""

from game.screens.desk import Back, Desk, Step
from game.shapes import Input, Shapes, Text, Touch
from game.ui.layout import cut_bottom
from game.ui.look import Look, Size
from game.ui.page import body, sheet, table_top, top_bar
from game.ui.picking import page_buttons, turn_page


class FaultsScreen:
    """A line a fault, as `belangrijk check` prints it."""

    name = "faults"

    def __init__(self, desk: Desk) -> None:
        """Begin with the first page."""
        self.desk = desk
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The sheet with the faults of one page."""
        desk, look = self.desk, self.desk.on(size)
        paper, foot = cut_bottom(body(look), look.target(56), look.gap)
        pages = _pages(
            look, paper.w - 48 * look.u, paper.h - 36 * look.u, [one for many in desk.faults.values() for one in many]
        )
        self.page = min(self.page, len(pages) - 1)
        lines, y = [], paper.y + 18 * look.u
        for line in pages[self.page]:
            wide = paper.w - 48 * look.u
            lines.append(
                Text(
                    paper.x + 24 * look.u,
                    y,
                    line,
                    look.text(17),
                    look.colours.ink,
                    False,
                    look.font,
                    wrap=wide,
                    spacing=1.35,
                )
            )
            y += look.height(line, look.text(17), wide, spacing=1.35) + 8 * look.u
        if len(pages) == 1:  # no paper without words
            paper = paper._replace(h=y + 10 * look.u - paper.y)
        title, about = desk.tell("Decks with faults"), desk.tell("These decks have faults and stay out of the menu.")
        return (
            table_top(look),
            *top_bar(look, title, about, **desk.backstage_words()),
            sheet(look, paper),
            *lines,
            *page_buttons(look, foot, self.page, len(pages), desk.page_words()),
        )

    def on_input(self, given: Input) -> Step | None:
        """Turn the page, or go back."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None


def _pages(look: Look, wide: float, high: float, lines: list[str]) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    used = 0.0
    for line in lines:
        takes = look.height(line, look.text(17), wide, spacing=1.35) + 8 * look.u
        if used + takes > high and pages[-1]:
            pages.append([])
            used = 0.0
        pages[-1].append(line)
        used += takes
    return pages
