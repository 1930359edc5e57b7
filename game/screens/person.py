"""Someone: who this is, what you mean to each other, how it feels, and what next. Everything by touching pictures, nothing is a must."""

from dataclasses import replace

from game.model.records import Item, Person
from game.rings.badges import AREAS
from game.screens.desk import Back, Desk, Go, Step
from game.screens.erase import EraseScreen
from game.screens.item import ItemScreen
from game.screens.leaves import Said, block
from game.screens.lines import LinesScreen
from game.screens.map import MapScreen
from game.screens.naming import NamingScreen
from game.screens.person_both import BothScreen
from game.screens.person_good import draw_good, touch_good
from game.screens.person_next import draw_next, touch_next
from game.screens.person_sheet import draw_who, side_places, square_in, touch_who
from game.screens.person_support import draw_feelings, draw_support, switch_feeling, switch_support
from game.screens.sharing import SharingScreen
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Box, Input, Shape, Shapes, Touch
from game.ui.button import button, button_words, of_one_size, portrait
from game.ui.layout import columns, cut_top
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, table_top, top_bar
from game.ui.picking import turn_page
from game.ui.tool import Tool, draw_tools

TABS = ("who", "support", "feeling", "next")
UNDER = {"good": "support"}  # a sheet that is reached from another one


class PersonScreen:
    """The page of one person: at the left what can be done, at the right the sheets to touch."""

    name = "person"

    def __init__(self, desk: Desk, person: str, tab: str = "who") -> None:
        """Open at a sheet: who, support, feeling, next, or good (what someone is good at)."""
        self.desk = desk
        self.person = person
        self.tab = tab
        self.direction = "get"
        self.page = 0

    @property
    def who(self) -> Person | None:
        """Whose page it is; None once they are gone."""
        return self.desk.view.person(self.person)

    def shapes(self, size: Size, now: float) -> Shapes:
        """The page: what can be done, the sheets, and the ways out."""
        desk, look, who = self.desk, self.desk.on(size), self.who
        if who is None:
            return self._gone(look)
        actions = self._actions(who)
        side, right = side_places(look, body(look, exits=True), [one.word for one in actions])
        tabs, sheet = cut_top(right, look.target(60), look.gap)
        shapes: list[Shape] = [table_top(look), *top_bar(look, who.name, self._where(), **desk.bar_words())]
        if min(side.face.w, side.face.h) > 48 * look.u:
            fill = AREAS[who.area][0] if not look.young and who.area in AREAS else ""
            shapes += portrait(look, square_in(side.face), who.name, who.picture, fill=fill)
        # The main one has letters of its own: the words beside it are long.
        shapes += draw_tools(look, side.cells[:-1], actions[:-1])
        shapes += draw_tools(look, side.cells[-1:], actions[-1:])
        return (*shapes, *self._tabs(look, tabs), *self._sheet(look, sheet, who), *draw_ways_out(desk, look))

    def on_input(self, given: Input) -> Step | None:
        """Answer a touch."""
        desk, who = self.desk, self.who
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on="undo") if who is None:
                desk.conversation.undo()
            case Touch("up", on=name) if name in WAYS_OUT:
                return way_out(desk, name)
            case Touch("up", on=name) if who:
                return self._go(name, who) or self._touched(name, who)
        return None

    def _go(self, name: str, who: Person) -> Step | None:
        """What leads to another screen."""
        desk = self.desk
        match name.split(":"):
            case ["place"]:
                return Go(MapScreen(desk, picked=who.id))
            case ["lines"]:
                return Go(LinesScreen(desk, first=who.id))
            case ["rename"]:
                return Go(NamingScreen(desk, lambda _people: Back(), who.id))
            case ["share"]:
                return Go(SharingScreen(desk, who.id))
            case ["erase"]:
                return Go(EraseScreen(desk, who.id))
            case ["complicated"] if not who.complicated:
                return Go(BothScreen(desk, who.id, self._complicated))
            case ["item", one]:
                item = desk.view.get(one, Item)
                return Go(ItemScreen(desk, "", item)) if item else None
        return None

    def _touched(self, name: str, who: Person) -> Step | None:
        """What is answered on this page."""
        desk = self.desk
        match name.split(":"):
            case ["tab", tab]:
                self.tab, self.page = tab, 0
            case ["good-at"]:
                self.tab, self.page = "good", 0
            case ["complicated"]:
                desk.put(replace(who, complicated=False))
            case ["varies"]:
                self._switch_varies()
            case ["relation" | "area" | "kind" as what, one]:
                touch_who(desk, who, what, one)
            case ["direction", direction]:
                self.direction = direction
            case ["support", kind]:
                switch_support(desk, who.id, kind, self.direction)
            case ["feeling", feeling]:
                switch_feeling(desk, who.id, feeling)
            case ["good-words"] | ["good", _]:
                return touch_good(desk, who.id, name)
            case ["wish" | "next", _] | ["hoped"]:
                return touch_next(desk, who, name)
            case _:
                self.page = turn_page(name, self.page)
        return None

    def _complicated(self) -> None:
        """Both agreed: it stands there, and the page shows what can be done."""
        who = self.who
        if who:
            self.desk.put(replace(who, complicated=True))
            self.tab, self.page = "next", 0

    def _switch_varies(self) -> None:
        spot = self.desk.view.spot(self.person)
        if spot:
            self.desk.put(replace(spot, varies=not spot.varies))

    def _where(self) -> str:
        spot, desk = self.desk.view.spot(self.person), self.desk
        ring = desk.library.label("closeness", str(spot.ring if spot else 0))
        return f"{ring}, {desk.say('it changes')}" if spot and spot.varies else ring

    def _actions(self, who: Person) -> tuple[Tool, ...]:
        desk, spot = self.desk, self.desk.view.spot(who.id)
        varies = (Tool("varies", desk.say("It changes"), "beweging", chosen=spot.varies),) if spot else ()
        return (
            Tool("place", desk.say("On my map"), "kring"),
            *varies,
            Tool("lines", desk.say("Who knows whom"), "lijn"),
            Tool("rename", desk.say("Name or picture"), "pen"),
            Tool("complicated", desk.say("Important and complicated"), "hart", chosen=who.complicated),
            Tool("share", desk.say("Who may know"), "oog"),
            Tool("erase", desk.say("Erase"), "wis"),
            Tool("ok", desk.library.button("done"), "vink", primary=True),
        )

    def _tabs(self, look: Look, box: Box) -> Shapes:
        desk, now = self.desk, UNDER.get(self.tab, self.tab)
        words = (
            desk.say("Who is this?"),
            desk.say("For each other"),
            desk.say("How it feels"),
            desk.say("What next?"),
        )
        cells = columns(box, [1] * len(TABS), look.gap)
        design = of_one_size(look, [(word, button_words(look, cells[0])) for word in words], 19)
        return tuple(
            button(look, cell, f"tab:{tab}", word, chosen=tab == now, design=design)
            for cell, tab, word in zip(cells[::-1] if look.rtl else cells, TABS, words, strict=True)
        )

    def _sheet(self, look: Look, box: Box, who: Person) -> Shapes:
        desk = self.desk
        match self.tab:
            case "support":
                return tuple(draw_support(desk, look, box, who.id, self.direction, self.page))
            case "good":
                return draw_good(desk, look, box, who.id, self.page)
            case "feeling":
                return draw_feelings(desk, look, box, who.id, self.page)
            case "next":
                return draw_next(desk, look, box, who, self.page)
        return draw_who(desk, look, box, who, self.page)

    def _gone(self, look: Look) -> Shapes:
        """Nobody's page: they were taken off the map, which can be taken back, or erased, which cannot."""
        desk = self.desk
        back = desk.conversation.can_undo()
        *first, last = foot_boxes(look, [1, 1] if back else [1])
        said = [Said(desk.say("This one does not stand on your map any more."), 28, centred=True)]
        undo = [button(look, cell, "undo", desk.say("Undo"), glyph="ongedaan", design=22) for cell in first]
        return (
            table_top(look),
            *top_bar(look, "", **desk.bar_words()),
            *block(look, body(look, foot=76), said, middle=True).shapes,
            *undo,
            button(look, last, "ok", desk.library.button("done"), primary=True, glyph="vink", design=22),
        )
