"""Someone: who this is, what you mean to each other, and how it feels. Everything by touching pictures, nothing is a must."""

from collections.abc import Iterable
from dataclasses import replace

from game.model.deck import Entry
from game.model.records import Person, feeling_of, support_of
from game.rings.badges import AREAS
from game.screens.desk import Back, Desk, Go, Step
from game.screens.erase import EraseScreen
from game.screens.lines import LinesScreen
from game.screens.map import MapScreen
from game.screens.naming import NamingScreen
from game.screens.person_sheet import draw_kinds, side_places, square_in
from game.screens.sharing import SharingScreen
from game.screens.table_sides import picture_of
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Box, Group, Input, Shape, Shapes, Touch
from game.ui.button import button, fitting, portrait, tile
from game.ui.layout import columns, cut_top
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import Draw, pick_from, turn_page
from game.ui.tool import Tool, draw_tools

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
        """The page: what can be done, the three sheets, and the ways out."""
        desk, look, who = self.desk, self.desk.on(size), self.who
        actions = self._actions()
        side, right = side_places(look, body(look, exits=True), [one.word for one in actions])
        tabs, sheet = cut_top(right, look.target(60), look.gap)
        words = (desk.say("Who is this?"), desk.say("For each other"), desk.say("How it feels"))
        shapes: list[Shape] = [
            table_top(look),
            *top_bar(look, who.name if who else "", self._where(), **desk.bar_words()),
        ]
        if who and min(side.face.w, side.face.h) > 48 * look.u:
            fill = AREAS[who.area][0] if not look.young and who.area in AREAS else ""
            shapes += portrait(look, square_in(side.face), who.name, who.picture, fill=fill)
        if who:  # the main one has letters of its own: the words beside it are long
            shapes += draw_tools(look, side.cells[:-1], actions[:-1])
            shapes += draw_tools(look, side.cells[-1:], actions[-1:])
        for cell, tab, word in zip(self._in_order(look, columns(tabs, [1, 1, 1], look.gap)), TABS, words, strict=True):
            shapes.append(button(look, cell, f"tab:{tab}", word, chosen=tab == self.tab, design=19))
        match self.tab:
            case "support":
                shapes += self._support(look, sheet)
            case "feeling":
                shapes += self._feelings(look, sheet)
            case _:
                shapes += draw_kinds(desk, look, sheet, who, self.page)
        return (*shapes, *draw_ways_out(desk, look))

    def on_input(self, given: Input) -> Step | None:
        """Answer a touch."""
        desk, who = self.desk, self.who
        if who is None:
            return Back()
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on=name) if name in WAYS_OUT:
                return way_out(desk, name)
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

    def _actions(self) -> tuple[Tool, ...]:
        desk, who = self.desk, self.who
        said = desk.say("Important and complicated")
        return (
            Tool("place", desk.say("On my map"), "kring"),
            Tool("lines", desk.say("Who knows whom"), "lijn"),
            Tool("rename", desk.say("Name or picture"), "pen"),
            Tool("complicated", said, "hart", chosen=bool(who and who.complicated)),
            Tool("share", desk.say("Who may know"), "oog"),
            Tool("erase", desk.say("Erase"), "wis"),
            Tool("ok", desk.library.button("done"), "vink", primary=True),
        )

    def _in_order(self, look: Look, cells: list[Box]) -> list[Box]:
        return cells[::-1] if look.rtl else cells

    def _support(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        now = {one.kind: one.direction for one in desk.view.support(self.person)}
        ways, rest = cut_top(box, look.target(56), look.gap)
        for cell, way in zip(self._in_order(look, columns(ways, [1, 1, 1], look.gap)), DIRECTIONS, strict=True):
            word = desk.library.label("support_direction", way)
            yield button(look, cell, f"direction:{way}", word, chosen=way == self.direction, design=18)
        kinds = desk.entries("support_kinds")

        words = [self._support_word(kind) for kind in kinds]
        ways_now = {kind: desk.library.label("support_direction", way) for kind, way in now.items()}
        words = [
            f"{word} ({ways_now[kind.id]})" if kind.id in ways_now else word
            for kind, word in zip(kinds, words, strict=True)
        ]

        def draw(cell: Box, number: int) -> Group:
            kind = kinds[number]
            size = min(fitting(look, word, _half(look, cell), 18) for word in words) / (look.u * look.text_step)
            on = kind.id in now
            return tile(look, cell, f"support:{kind.id}", words[number], picture=kind.icon, chosen=on, design=size)

        yield from self._tiles(look, rest, len(kinds), draw)

    def _tiles(self, look: Look, box: Box, count: int, draw: Draw) -> Shapes:
        """Tiles with a picture and a word, on as many pages as it takes; larger for larger letters."""
        more = 1 + (look.text_step - 1) * 0.5
        words = self.desk.page_words()
        return pick_from(look, box, count, draw, wide=150 * more, high=108 * more, page=self.page, words=words)

    def _support_word(self, kind: Entry) -> str:
        child = self.desk.view.player.audience == "kind"
        return kind.child if child and kind.child else kind.label

    def _feelings(self, look: Look, box: Box) -> Shapes:
        now = {one.feeling for one in self.desk.view.feelings(self.person)}
        feelings = self.desk.entries("feelings")

        def draw(cell: Box, number: int) -> Group:
            one = feelings[number]
            picture = picture_of("feelings", one.id)
            return tile(look, cell, f"feeling:{one.id}", one.label, picture=picture, chosen=one.id in now)

        return self._tiles(look, box, len(feelings), draw)


def _half(look: Look, cell: Box) -> Box:
    """The room for the words of a tile with a picture."""
    inner = cell.inset(min(10 * look.u, cell.w * 0.08, cell.h * 0.08))
    return inner._replace(h=inner.h * 0.5)
