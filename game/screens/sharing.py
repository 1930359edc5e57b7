"""Who may know what: the player goes through what stands there and chooses for each thing. Before a choice it is nobody's."""

from collections.abc import Callable, Iterable

from game.model.plans import Place
from game.model.records import PLAYER, Item, Person, sharing_of
from game.model.sharing import OF_LEVEL, READERS, Withheld, not_chosen, to_choose, withheld
from game.screens.desk import Back, Desk, Go, Step
from game.screens.erase import EraseScreen
from game.screens.forms import form_of
from game.screens.item import ItemScreen
from game.screens.summary import SummaryScreen
from game.screens.table_sides import picture_of
from game.screens.telling import picture_for, told
from game.shapes import Box, Group, Input, Shape, Shapes, Touch
from game.ui.button import button, person_chip, tile
from game.ui.layout import columns, cut_bottom, cut_left, cut_top, grid
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, paragraph, sheet, table_top, top_bar
from game.ui.picking import fit, pick_from, turn_page

ALONE = ("niets", "alleen_ik")  # levels that stand by themselves
LIST_TILE = (420, 80)


class SharingScreen:
    """Everything that stands there at the left, the six levels for the chosen thing at the right."""

    name = "sharing"

    def __init__(
        self, desk: Desk, item: str = "", on_done: Callable[[], Step] | None = None, *, part: bool = False
    ) -> None:
        """Begin with an item, else with the first that nobody chose for; `on_done` ends the conversation."""
        self.desk = desk
        self.on_done = on_done
        self.part = part
        self.page = -1  # -1 = the page on which the chosen item stands
        first = next(iter((*not_chosen(desk.view), *self._items())), None)
        self.item = item or (first.id if first else "")

    def shapes(self, size: Size, now: float) -> Shapes:
        """The list, the levels, and the buttons below."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, foot=76)
        left, right = (
            cut_top(room, room.h * 0.5, look.gap) if look.portrait else cut_left(room, room.w * 0.5, 2 * look.gap)
        )
        title = desk.say("What do we keep?") if self.part else desk.say("Who may know what?")
        preview, later, done = foot_boxes(look, [1.4, 1, 1.2])
        word = desk.say("Ready with choosing") if self.on_done else desk.library.button("done")
        shapes: list[Shape] = [table_top(look), *top_bar(look, title, desk.say("You choose."), **desk.bar_words())]
        shapes += self._list(look, left)
        shapes += self._chosen(look, right)
        shapes.append(button(look, preview, "preview", desk.say("What does everyone get to read?"), glyph="oog"))
        if self.on_done and not_chosen(desk.view):
            shapes.append(button(look, later, "choose-later", desk.say("Choose later"), glyph="later"))
        shapes.append(button(look, done, "ok", word, primary=True, glyph="vink"))
        return tuple(shapes)

    def on_input(self, given: Input) -> Step | None:
        """Choose a thing, a level, or go on."""
        desk = self.desk
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="ok" | "choose-later"):
                return self.on_done() if self.on_done else Back()
            case Touch("up", on="preview"):
                return Go(SummaryScreen(desk))
            case Touch("up", on="erase") if self.item in desk.view.records:
                return Go(EraseScreen(desk, self.item))
            case Touch("up", on="change"):
                return self._change()
            case Touch("up", on="undo"):
                desk.conversation.undo()
            case Touch("up", on=name) if name.startswith("item:"):
                self.item = name[5:]
            case Touch("up", on=name) if name.startswith("level:"):
                self._level(name[6:])
            case Touch("up", on="page_back" | "page_on" as name):
                self.page = turn_page(name, self._page_now)
        return None

    def _items(self) -> list[Item]:
        mine = self.desk.view.of_player(PLAYER)
        items = to_choose(mine)
        return sorted(items, key=lambda item: not isinstance(item, Person))

    def _level(self, level: str) -> None:
        now = self.desk.view.levels(self.item)
        if level in now:
            levels = tuple(one for one in now if one != level)
        elif level in ALONE:
            levels = (level,)
        else:
            order = list(OF_LEVEL)
            levels = tuple(sorted({*(one for one in now if one not in ALONE), level}, key=order.index))
        choice = sharing_of(self.item, levels)
        if levels:
            self.desk.put(choice)
        else:
            self.desk.conversation.remove(choice.key)

    def _change(self) -> Step | None:
        item = self.desk.view.records.get(self.item)
        if isinstance(item, Item) and form_of(item):
            return Go(ItemScreen(self.desk, "", item))
        return None

    def _list(self, look: Look, box: Box) -> Shapes:
        desk, items = self.desk, self._items()
        across, down, _ = fit(look, box, len(items), *LIST_TILE)
        place = next((n for n, item in enumerate(items) if item.id == self.item), 0)
        self._page_now = self.page if self.page >= 0 else place // max(1, across * down)

        def draw(cell: Box, number: int) -> Group:
            item = items[number]
            levels = desk.view.levels(item.id)
            words = ", ".join(desk.library.label("sharing_levels", level) for level in levels) or desk.say(
                "not chosen yet"
            )
            name = f"item:{item.id}"
            return person_chip(
                look, cell, name, told(desk, item), picture_for(item), chosen=item.id == self.item, note=words
            )

        wide, high = LIST_TILE
        return pick_from(
            look, box, len(items), draw, wide=wide, high=high, page=self._page_now, words=desk.page_words()
        )

    def _chosen(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        item = desk.view.records.get(self.item)
        yield sheet(look, box, quiet=True)
        inner = box.inset(20 * look.u)
        if not isinstance(item, Item):
            yield paragraph(look, inner, desk.say("Nothing stands here yet."), 24)[0]
            return
        head, rest = cut_top(inner, 80 * look.u, look.gap)
        yield paragraph(look, head, told(desk, item), 24, bold=True)[0]
        rest, honest = cut_bottom(rest, 96 * look.u, look.gap)
        rest, ways = cut_bottom(rest, 60 * look.u, look.gap)
        levels = desk.entries("sharing_levels")
        for cell, level in zip(grid(rest, 2, -(-len(levels) // 2), look.gap), levels, strict=False):
            chosen = level.id in desk.view.levels(item.id)
            picture = picture_of("sharing_levels", level.id)
            yield tile(look, cell, f"level:{level.id}", level.label, picture=picture, chosen=chosen)
        cells = columns(ways, [1, 1, 1], look.gap)
        if form_of(item) or isinstance(item, Place):
            yield button(look, cells[0], "change", desk.say("Change"), glyph="pen", design=18)
        yield button(look, cells[1], "erase", desk.say("Erase"), glyph="wis", design=18)
        if desk.conversation.can_undo():
            yield button(look, cells[2], "undo", desk.say("Undo"), glyph="ongedaan", design=18)
        yield paragraph(
            look,
            honest,
            self._kept_back(item) or desk.say("What was said was heard. This is about what stands on paper."),
            17,
            quiet=True,
        )[0]

    def _kept_back(self, item: Item) -> str:
        found: list[Withheld] = [
            one for reader in READERS for one in withheld(self.desk.view, reader) if one.item == item.id
        ]
        names = dict.fromkeys(self.desk.view.name(person) for one in found for person in one.people)
        if not names:
            return ""
        return self.desk.say(
            "This is about {names}. Not everyone who may read this may know of {names}; they do not get it.",
            names=", ".join(names),
        )
