"""Pick one from a few: a screen that asks one thing, and goes back with the answer."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screens.desk import Back, Desk, Step
from game.shapes import Box, Group, Input, Shapes, Touch
from game.ui.button import button, tile
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import pick_from, turn_page

LONG = 40  # letters: longer words stand on strips, not on tiles


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to pick."""

    id: str
    word: str
    picture: str = ""


class PickScreen:
    """What is asked, and the things to pick from as tiles, or as strips where their words are long."""

    name = "list-pick"

    def __init__(
        self, desk: Desk, title: str, options: tuple[Option, ...], chosen: str, on_pick: Callable[[str], Step]
    ) -> None:
        """Begin with what was chosen before; `on_pick` says where to go with the answer."""
        self.desk = desk
        self.title = title
        self.options = options
        self.chosen = chosen
        self.on_pick = on_pick
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The title and the tiles."""
        desk, look = self.desk, self.desk.on(size)
        long = any(len(one.word) > LONG for one in self.options)
        more = 1 + (look.text_step - 1) * 0.5
        room = body(look)
        wide, high = (room.w / look.u, 84 * more) if long else (190 * more, 130 * more)

        def draw(cell: Box, number: int) -> Group:
            return self._option(look, cell, self.options[number], long=long)

        return (
            table_top(look),
            *top_bar(look, self.title, **desk.bar_words()),
            *pick_from(
                look, room, len(self.options), draw, wide=wide, high=high, page=self.page, words=desk.page_words()
            ),
        )

    def on_input(self, given: Input) -> Step | None:
        """Take the answer along."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on=name) if name.startswith("pick:"):
                return self.on_pick(name[5:])
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _option(self, look: Look, cell: Box, one: Option, *, long: bool) -> Group:
        on = one.id == self.chosen
        if long:
            return button(look, cell, f"pick:{one.id}", one.word, picture=one.picture, chosen=on, design=18)
        return tile(look, cell, f"pick:{one.id}", one.word, picture=one.picture, chosen=on, design=18)
