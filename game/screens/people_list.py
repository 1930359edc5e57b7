"""The map as a list: the same people and the same actions, for the keyboard, for a screen reader, and for who likes lists."""

from dataclasses import replace

from game.model.plans import OpenSpot
from game.model.records import PLAYER, Person, spot_of
from game.screens.desk import Back, Desk, Go, Step
from game.screens.item import ItemScreen
from game.screens.lines import LinesScreen
from game.screens.list_rows import draw_heads, draw_row, one_line, row_height
from game.screens.map_sides import map_tools, place_tools, undo_tool
from game.screens.naming import NamingScreen
from game.screens.sharing import SharingScreen
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Box, Group, Input, Shapes, Touch
from game.ui.layout import cut_top
from game.ui.look import Size
from game.ui.page import body, paragraph, table_top, top_bar
from game.ui.picking import pick_from, turn_page
from game.ui.tool import Tool

MIDDLE = 3  # the ring where someone begins who gets a place here
LAST = 9  # after everybody who has a ring


class PeopleListScreen:
    """One row a person. The order is that of the moment when the list was opened, so that nobody jumps away from under a finger."""

    name = "list"

    def __init__(self, desk: Desk) -> None:
        """Begin at the first page."""
        self.desk = desk
        self.page = 0
        self._order = [one.id for one in sorted(self._people(), key=self._place)]

    def shapes(self, size: Size, now: float) -> Shapes:
        """The tools where they stand on the map, the rows, and the ways out."""
        desk, look = self.desk, self.desk.on(size)
        rings = Tool("map", desk.say("Show the rings"), "kring")
        buttons, room = place_tools(
            look,
            body(look, exits=True),
            [*(one for one in map_tools(desk, other=rings) if one.name != "support"), *undo_tool(desk)],
        )
        heads: Shapes = ()
        wide = one_line(look, room.w)
        entries = self._rows()
        if wide and entries:
            head, room = cut_top(room, 26 * look.u, 4 * look.u)
            heads = draw_heads(desk, look, head)

        def draw(cell: Box, number: int) -> Group:
            return draw_row(desk, look, cell, entries[number])

        high = row_height(look, room.w)
        picked = pick_from(
            look,
            room,
            len(entries),
            draw,
            wide=room.w / look.u,
            high=high / look.u,
            page=self.page,
            words=desk.page_words(),
        )
        empty = () if entries else (paragraph(look, room, desk.say("Nobody stands here yet."), 22)[0],)
        told = desk.say("All that can be done on the map can be done here.")
        return (
            table_top(look),
            *top_bar(look, desk.say("My map as a list"), told, **desk.bar_words()),
            *buttons,
            *heads,
            *picked,
            *empty,
            *draw_ways_out(desk, look),
        )

    def on_input(self, given: Input) -> Step | None:
        """Change something about someone, or go where a button says."""
        match given:
            case Touch("up", on="back" | "map"):
                return Back()
            case Touch("up", on=name) if name in WAYS_OUT:
                return way_out(self.desk, name)
            case Touch("up", on="undo"):
                self.desk.conversation.undo()
            case Touch("up", on=name) if ":" in name:
                return self._about(*name.split(":", 1))
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
                return self._go(name)
        return None

    def _go(self, name: str) -> Step | None:
        desk = self.desk
        match name:
            case "add_person":
                return Go(NamingScreen(desk, lambda _person: Back()))
            case "open-spot":
                return Go(ItemScreen(desk, "open_spot"))
            case "lines":
                return Go(LinesScreen(desk))
        return None

    def _about(self, what: str, who: str) -> Step | None:
        desk = self.desk
        match what:
            case "closer":
                self._move(who, -1)
            case "further":
                self._move(who, 1)
            case "place":
                person = desk.view.person(who)
                desk.put(spot_of(who, MIDDLE, person.area if person and person.area else "thuis"))
                desk.tone("person")
            case "page" if desk.open_person:
                return Go(desk.open_person(who, "who"))
            case "support-of" if desk.open_person:
                return Go(desk.open_person(who, "support"))
            case "share-of":
                return Go(SharingScreen(desk, who))
            case "open-spot":
                return Go(ItemScreen(desk, "", desk.view.get(who, OpenSpot)))
        return None

    def _move(self, person: str, rings: int) -> None:
        spot = self.desk.view.spot(person)
        if spot and 1 <= spot.ring + rings <= 5:
            self.desk.put(replace(spot, ring=spot.ring + rings))

    def _rows(self) -> list[Person | OpenSpot]:
        there = {one.id: one for one in self._people()}
        self._order += [one for one in there if one not in self._order]
        people = [there[one] for one in self._order if one in there]
        return [*people, *self.desk.view.of_player(PLAYER).all(OpenSpot)]

    def _people(self) -> tuple[Person, ...]:
        return self.desk.view.of_player(PLAYER).all(Person)

    def _place(self, person: Person) -> tuple[int, str]:
        spot = self.desk.view.spot(person.id)
        return spot.ring if spot else LAST, person.name.casefold()
