"""The map as a list: the same people and the same actions, for the keyboard, for a screen reader, and for who likes lists."""

from game.model.plans import OpenSpot
from game.model.records import PLAYER, Person
from game.screens.desk import Back, Desk, Go, Step
from game.screens.item import ItemScreen
from game.screens.lines import LinesScreen
from game.screens.list_actions import about
from game.screens.list_entry import EntryScreen
from game.screens.list_keys import aim_at
from game.screens.list_order import By, Row, Sorting, in_order
from game.screens.list_table import Table, lay_table
from game.screens.map_sides import map_tools, place_tools, undo_tool
from game.screens.naming import NamingScreen
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Input, Shapes, Touch
from game.ui.look import Size
from game.ui.page import body, paragraph, table_top, top_bar
from game.ui.tool import Tool


class PeopleListScreen:
    """One row a person. The order is that of the moment when it was asked for, so that nobody jumps away from under a finger."""

    name = "list"

    def __init__(self, desk: Desk) -> None:
        """Begin at the first page, with those who are closest."""
        self.desk = desk
        self.page = 0
        self.sorting = Sorting()
        self._order = self._in_order()
        self._wanted = ""  # whose page is to be turned up
        self._table: Table | None = None
        self._shown: Shapes = ()

    def shapes(self, size: Size, now: float) -> Shapes:
        """The tools where they stand on the map, the rows, and the ways out."""
        desk, look = self.desk, self.desk.on(size)
        rings = Tool("map", desk.say("Show the rings"), "kring")
        tools = [one for one in map_tools(desk, other=rings) if one.name != "support"]  # every row has it
        buttons, room = place_tools(look, body(look, exits=True), [*tools, *undo_tool(desk)])
        rows = self._rows()
        if self._table is None or not self._table.fits(desk, look, room, rows):
            self._table = lay_table(desk, look, room, rows)
        table = self._table
        if self._wanted:
            self.page, self._wanted = table.page_of(self._wanted), ""
        self.page = min(self.page, len(table.pages) - 1)
        empty = () if rows else (paragraph(look, room, desk.say("Nobody stands here yet."), 22)[0],)
        told = desk.say("All that can be done on the map can be done here.")
        self._shown = (
            table_top(look),
            *top_bar(look, desk.say("My map as a list"), told, **desk.bar_words()),
            *buttons,
            *table.draw(desk, self.sorting, self.page),
            *empty,
            *draw_ways_out(desk, look),
        )
        return self._shown

    def on_input(self, given: Input) -> Step | None:
        """Change something about someone, put the rows in another order, or go where a button says."""
        match given:
            case Touch("up", on="back" | "map"):
                return Back()
            case Touch("up", on=name) if name in WAYS_OUT:
                return way_out(self.desk, name)
            case Touch("up", on="undo"):
                self.desk.conversation.undo()
            case Touch("up", on=name) if ":" in name:
                return self._about(*name.split(":", 1))
            case Touch("up", on="page_back"):
                self.page = max(0, self.page - 1)
            case Touch("up", on="page_on"):
                self.page += 1
            case Touch("up", on=name):
                return self._go(name)
        return None

    def aim(self, given: Input, focus: str) -> str:
        """Arrows lead from cell to cell, a letter to the first name that begins with it."""
        if self._table is None:
            return ""
        aimed, self.page = aim_at(self._table, self._shown, self.page, given, focus)
        return aimed

    def _about(self, what: str, who: str) -> Step | None:
        match what, who:
            case "sort", ("name" | "area" | "closeness") as by:
                self._sort(by)
                return None
            case "row", _:
                return Go(EntryScreen(self.desk, who))
        return about(self.desk, what, who)

    def _go(self, name: str) -> Step | None:
        desk = self.desk
        match name:
            case "add_person":
                return Go(NamingScreen(desk, self._named))
            case "open-spot":
                return Go(ItemScreen(desk, "open_spot"))
            case "lines":
                return Go(LinesScreen(desk))
        return None

    def _named(self, people: tuple[str, ...]) -> Step:
        """The page of who was named last is turned up."""
        self._wanted = people[-1]
        return Back()

    def _sort(self, by: By) -> None:
        self.sorting = self.sorting.touched(by)
        self._order, self.page = self._in_order(), 0

    def _in_order(self) -> list[str]:
        areas = [one.id for one in self.desk.entries("domains")]
        return in_order(self.desk.view.of_player(PLAYER), self._all(), self.sorting, areas)

    def _rows(self) -> list[Row]:
        """In the order of that moment; who came later stands at the end."""
        there = {one.id: one for one in self._all()}
        known = set(self._order)
        self._order += [one for one in there if one not in known]
        return [there[one] for one in self._order if one in there]

    def _all(self) -> tuple[Row, ...]:
        mine = self.desk.view.of_player(PLAYER)
        return (*mine.all(Person), *mine.all(OpenSpot))
