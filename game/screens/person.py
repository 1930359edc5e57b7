"""Someone: who this is, what you mean to each other, and how it feels. Everything by touching pictures, nothing is a must."""

from collections.abc import Iterable
from dataclasses import replace

from game.model.deck import Entry
from game.model.records import Person, feeling_of, support_of
from game.screens.desk import Back, Desk, Go, Step
from game.screens.erase import EraseScreen
from game.screens.lines import LinesScreen
from game.screens.map import MapScreen
from game.screens.naming import NamingScreen
from game.screens.sharing import SharingScreen
from game.screens.table_sides import picture_of
from game.shapes import Box, Group, Input, Shape, Shapes, Touch
from game.ui.button import button, label, portrait, tile
from game.ui.layout import columns, cut_left, cut_top, grid
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import pick_from, turn_page

TABS = ("who", "support", "feeling")
DIRECTIONS = ("get", "give", "both")


class PersonScreen:
    """The page of one person: at the left what can be done, at the right three sheets to touch."""

    name = "person"

    def __init__(self, desk: Desk, person: str, tab: str = "who") -> None:
        """Open at a sheet: who, support or feeling."""
        self.desk = desk
        self.person = person
        self.tab = tab
        self.direction = "get"
        self.page = 0

    @property
    def who(self) -> Person | None:
        """Whose page it is; None once they are erased."""
        return self.desk.view.person(self.person)

    def shapes(self, size: Size, now: float) -> Shapes:
        """The page."""
        desk, look, who = self.desk, self.desk.on(size), self.who
        name = who.name if who else ""
        room = body(look)
        left, right = (
            cut_top(room, 210 * look.u, look.gap) if look.portrait else cut_left(room, 300 * look.u, 2 * look.gap)
        )
        tabs, sheet = cut_top(right, 64 * look.u, look.gap)
        words = (desk.say("Who is this?"), desk.say("For each other"), desk.say("How it feels"))
        shapes: list[Shape] = [table_top(look), *top_bar(look, name, self._where(), **desk.bar_words())]
        shapes += self._actions(look, left)
        for cell, tab, word in zip(columns(tabs, [1, 1, 1], look.gap), TABS, words, strict=True):
            shapes.append(button(look, cell, f"tab:{tab}", word, chosen=tab == self.tab))
        match self.tab:
            case "support":
                shapes += self._support(look, sheet)
            case "feeling":
                shapes += self._feelings(look, sheet)
            case _:
                shapes += self._kinds(look, sheet)
        return tuple(shapes)

    def on_input(self, given: Input) -> Step | None:
        """Answer a touch."""
        desk, who = self.desk, self.who
        if who is None:
            return Back()
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on="place"):
                return Go(MapScreen(desk, picked=who.id))
            case Touch("up", on="lines"):
                return Go(LinesScreen(desk, first=who.id))
            case Touch("up", on="rename"):
                return Go(NamingScreen(desk, lambda _people: Back(), who.id))
            case Touch("up", on="share"):
                return Go(SharingScreen(desk, who.id))
            case Touch("up", on="erase"):
                return Go(EraseScreen(desk, who.id))
            case Touch("up", on="complicated"):
                desk.put(replace(who, complicated=not who.complicated))
            case Touch("up", on=name):
                self._touched(name, who)
        return None

    def _touched(self, name: str, who: Person) -> None:
        desk = self.desk
        match name.split(":"):
            case ["tab", tab]:
                self.tab, self.page = tab, 0
            case ["relation", relation]:
                domain = next((one.domain for one in desk.entries("relations") if one.id == relation), "")
                area = who.area or (domain if domain != "null" else "")
                desk.put(replace(who, relation="" if relation == who.relation else relation, area=area))
            case ["area", area]:
                desk.put(replace(who, area=area))
            case ["direction", direction]:
                self.direction = direction
            case ["support", kind]:
                self._switch_support(kind)
            case ["feeling", feeling]:
                record = feeling_of(who.id, feeling)
                desk.conversation.remove(record.key) if record.key in desk.view.records else desk.put(record)
            case _:
                self.page = turn_page(name, self.page)

    def _switch_support(self, kind: str) -> None:
        record = support_of(self.person, kind, self.direction)
        there = next((one for one in self.desk.view.support(self.person) if one.kind == kind), None)
        if there and there.direction == self.direction:
            self.desk.conversation.remove(there.key)
        else:
            self.desk.put(record)

    def _where(self) -> str:
        spot, desk = self.desk.view.spot(self.person), self.desk
        return desk.library.label("closeness", str(spot.ring if spot else 0))

    def _actions(self, look: Look, box: Box) -> Iterable[Shape]:
        desk, who = self.desk, self.who
        if who is None:
            return
        if look.portrait:
            disc, rest = cut_left(box, 160 * look.u, look.gap)
        else:
            disc, rest = cut_top(box, 150 * look.u, look.gap)
        side = min(disc.w, disc.h)
        yield from portrait(look, Box(disc.x + (disc.w - side) / 2, disc.y, side, side), who.name, who.picture)
        buttons = (
            ("place", desk.say("On my map"), "kring"),
            ("lines", desk.say("Who knows whom"), "lijn"),
            ("rename", desk.say("Name or picture"), "pen"),
            ("complicated", desk.say("Important and complicated"), "hart"),
            ("share", desk.say("Who may know"), "oog"),
            ("erase", desk.say("Erase"), "wis"),
        )
        across = 3 if look.portrait else 1
        down = len(buttons) // across + 1
        cells = grid(rest, across, down, look.gap * 0.7)
        for cell, (name, word, glyph) in zip(cells, buttons, strict=False):
            chosen = name == "complicated" and who.complicated
            yield button(look, cell, name, word, glyph=glyph, chosen=chosen, design=18)
        yield button(look, cells[len(buttons)], "ok", desk.library.button("done"), primary=True, glyph="vink")

    def _kinds(self, look: Look, box: Box) -> Iterable[Shape]:
        desk, who = self.desk, self.who
        relations, areas = desk.entries("relations"), desk.entries("domains")
        upper, lower = cut_top(box, box.h * 0.34, look.gap)
        title, upper = cut_top(upper, 30 * look.u, 4 * look.u)
        yield label(look, title, desk.say("Where do you know each other from?"), 19, look.colours.ink, centred=False)
        across = 5 if box.w > 640 * look.u else 4
        for cell, one in zip(grid(upper, across, -(-len(areas) // across), look.gap * 0.7), areas, strict=False):
            yield button(
                look,
                cell,
                f"area:{one.id}",
                one.label,
                picture=one.icon,
                chosen=bool(who and who.area == one.id),
                design=16,
            )
        title, lower = cut_top(lower, 30 * look.u, 4 * look.u)
        yield label(look, title, desk.say("Who is this for you?"), 19, look.colours.ink, centred=False)

        def draw(cell: Box, number: int) -> Group:
            one = relations[number]
            return button(
                look, cell, f"relation:{one.id}", one.label, chosen=bool(who and who.relation == one.id), design=16
            )

        yield from pick_from(
            look, lower, len(relations), draw, wide=190, high=56, page=self.page, words=desk.page_words()
        )

    def _support(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        now = {one.kind: one.direction for one in desk.view.support(self.person)}
        ways, rest = cut_top(box, 64 * look.u, look.gap)
        for cell, way in zip(columns(ways, [1, 1, 1], look.gap), DIRECTIONS, strict=True):
            word = desk.library.label("support_direction", way)
            yield button(look, cell, f"direction:{way}", word, chosen=way == self.direction)
        kinds = desk.entries("support_kinds")
        for cell, kind in zip(grid(rest, 3, -(-len(kinds) // 3), look.gap), kinds, strict=False):
            way = now.get(kind.id, "")
            told = (
                f"{self._support_word(kind)}: {desk.library.label('support_direction', way)}"
                if way
                else self._support_word(kind)
            )
            yield tile(look, cell, f"support:{kind.id}", told, picture=kind.icon, chosen=bool(way), design=18)

    def _support_word(self, kind: Entry) -> str:
        child = self.desk.view.player.audience == "kind"
        return kind.child if child and kind.child else kind.label

    def _feelings(self, look: Look, box: Box) -> Iterable[Shape]:
        now = {one.feeling for one in self.desk.view.feelings(self.person)}
        feelings = self.desk.entries("feelings")
        across = 3 if look.portrait else 4
        for cell, one in zip(grid(box, across, -(-len(feelings) // across), look.gap), feelings, strict=False):
            picture = picture_of("feelings", one.id)
            yield tile(look, cell, f"feeling:{one.id}", one.label, picture=picture, chosen=one.id in now)
