"""Who may know what: the player goes through what stands there and chooses for each thing. Before a choice it is nobody's."""

from collections.abc import Callable, Iterable

from game.model.plans import Place
from game.model.records import PLAYER, Item, Person, sharing_of
from game.model.sharing import OF_LEVEL, READERS, Withheld, not_chosen, to_choose, withheld
from game.screens.big_cards import card_paper
from game.screens.desk import Back, Desk, Go, Step
from game.screens.erase import EraseScreen
from game.screens.forms import form_of
from game.screens.item import ItemScreen
from game.screens.leaves import Said, block
from game.screens.listening import listen_button, texts_of
from game.screens.sharing_parts import chosen_head, item_row, levels_of, row_boxes, rows_a_page
from game.screens.summary import SummaryScreen
from game.screens.telling import picture_for, told
from game.shapes import Box, Group, Input, Shape, Shapes, Touch
from game.ui.button import button
from game.ui.layout import columns, cut_bottom, cut_left, cut_right, cut_top, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, table_top, top_bar
from game.ui.picking import page_buttons, turn_page

ALONE = ("niets", "alleen_ik")  # levels that stand by themselves


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
        self._read: tuple[str, ...] = ()
        self.page = -1  # -1 = the page on which the chosen item stands
        first = next(iter((*not_chosen(desk.view), *self._items())), None)
        self.item = item or (first.id if first else "")

    def shapes(self, size: Size, now: float) -> Shapes:
        """The list, the levels, and the buttons below."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, foot=76)
        room = room._replace(h=room.h - 0.5 * look.gap)
        left, right = _two(look, room)
        title = desk.say("What do we keep?") if self.part else desk.say("Who may know what?")
        chosen = self._chosen(look, right)
        self._read = tuple(texts_of(chosen))
        return (
            table_top(look),
            *top_bar(look, title, desk.say("You choose."), extra=listen_button(desk, look), **desk.bar_words()),
            *self._list(look, left),
            *card_paper(look, right),
            *chosen,
            *self._foot(look),
        )

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
            case Touch("up", on="listen"):
                desk.speak(*self._read)
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

    def _list(self, look: Look, box: Box) -> Iterable[Shape]:
        desk, items = self.desk, self._items()
        fit = rows_a_page(look, box, len(items))
        pages = max(1, -(-len(items) // fit))
        place = next((n for n, item in enumerate(items) if item.id == self.item), 0)
        self._page_now = min(self.page if self.page >= 0 else place // fit, pages - 1)
        first, none = self._page_now * fit, desk.say("not chosen yet")
        for cell, item in zip(row_boxes(look, box, len(items), fit), items[first : first + fit], strict=False):
            levels = [one for one in desk.entries("sharing_levels") if one.id in desk.view.levels(item.id)]
            chosen, person = item.id == self.item, isinstance(item, Person)
            text, picture = told(desk, item), picture_for(item)
            yield item_row(look, cell, f"item:{item.id}", text, picture, levels, none, chosen=chosen, person=person)
        if pages > 1:
            foot = cut_bottom(box, look.target(56))[1]
            yield from page_buttons(look, foot, self._page_now, pages, desk.page_words())

    def _chosen(self, look: Look, box: Box) -> Shapes:
        desk = self.desk
        item = desk.view.records.get(self.item)
        inner = box.inset(18 * look.u, 16 * look.u)
        if not isinstance(item, Item):
            return block(look, inner, [Said(desk.say("Nothing stands here yet."), 24)], middle=True).shapes
        low = look.compact or look.large_text
        head, rest = cut_top(inner, look.target(72), look.gap)
        ways = self._ways(look, item, head if low else cut_bottom(rest, look.target(56))[1], low=low)
        if low:
            taken = len(ways) * (ways[0].box.w + look.gap)
            head = head._replace(x=head.x + (taken if look.rtl else 0), w=head.w - taken)
        else:
            rest = cut_bottom(rest, look.target(56), look.gap)[0]
        text = self._kept_back(item) or desk.say("What was said was heard. This is about what stands on paper.")
        said = [Said(text, 18, quiet=True, after=0)]
        high = block(look, rest._replace(h=rest.h * 0.3), said).high
        rest, honest = cut_bottom(rest, high, 0.7 * look.gap)
        person, chosen = isinstance(item, Person), desk.view.levels(item.id)
        question = desk.say("Who may know this?")
        return (
            *chosen_head(look, head, told(desk, item), question, picture_for(item), person=person),
            *(ways if low else ()),
            *levels_of(look, rest, desk.entries("sharing_levels"), chosen),
            *block(look, honest, said).shapes,
            *(() if low else ways),
        )

    def _ways(self, look: Look, item: Item, box: Box, *, low: bool) -> list[Group]:
        """Change it, erase it, or take the last touch back; pictures alone, at the end of the box, where there is little room."""
        desk = self.desk
        names = [("erase", desk.say("Erase"), "wis")]
        if form_of(item) or isinstance(item, Place):
            names.insert(0, ("change", desk.say("Change"), "pen"))
        if desk.conversation.can_undo():
            names.append(("undo", desk.say("Undo"), "ongedaan"))
        strip = box
        if low:
            wide = look.target(56)
            strip = cut_right(box, len(names) * (wide + look.gap) - look.gap)[1]
            strip = strip._replace(y=box.y + (box.h - wide) / 2, h=wide)
        cells = columns(strip, [1] * (len(names) if low else 3), look.gap)
        if look.rtl:
            cells = [mirrored(cell, box) for cell in cells]
        return [
            button(look, cell, name, "" if low else word, glyph=glyph, design=18, said=word)
            for cell, (name, word, glyph) in zip(cells, names, strict=False)
        ]

    def _foot(self, look: Look) -> Iterable[Shape]:
        desk = self.desk
        later = bool(self.on_done and not_chosen(desk.view))
        preview, *others, done = foot_boxes(look, [1.4, 1, 1.2] if later else [1.2, 1])
        word = desk.say("Ready with choosing") if self.on_done else desk.library.button("done")
        yield button(look, preview, "preview", desk.say("What does everyone get to read?"), glyph="oog")
        if later:
            yield button(look, others[0], "choose-later", desk.say("Choose later"), glyph="later")
        yield button(look, done, "ok", word, primary=True, glyph="vink")

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


def _two(look: Look, room: Box) -> tuple[Box, Box]:
    """The list and what was chosen: side by side, or under each other in an upright window."""
    if look.portrait:
        return cut_top(room, room.h * 0.46, look.gap)
    left, right = cut_left(room, room.w * (0.42 if look.compact or look.large_text else 0.5), 1.5 * look.gap)
    return (mirrored(left, room), mirrored(right, room)) if look.rtl else (left, right)
