"""The map: everybody gets a place. Drag someone, or touch someone and then a place; arrows do the same."""

from dataclasses import replace

from game.model.records import PLAYER, Person, Spot, spot_of
from game.screens.desk import Back, Desk, Go, Step
from game.screens.item import ItemScreen
from game.screens.lines import LinesScreen
from game.screens.map_fan import draw_fan, still_there
from game.screens.map_moves import ArrowSteps, Held, stepped, tidied
from game.screens.map_parts import Board, in_same_room, lay_board, tray
from game.screens.map_sides import draw_waiting, map_tools, picked_tools, place_tools, undo_tool
from game.screens.map_view import Viewing, bar_tools
from game.screens.map_words import told_above, welcome
from game.screens.naming import NamingScreen
from game.screens.people_list import PeopleListScreen
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.shapes import Box, Group, Input, Key, Shapes, Touch
from game.ui.look import Look, Size
from game.ui.motion import between, slow_down
from game.ui.page import body, table_top, top_bar
from game.ui.picking import turn_page
from game.ui.tool import Tool

FEW = 3  # up to so many people there is nothing to tidy up


class MapScreen:
    """Five rings around the player. Someone who is picked up lies in the light until a place is touched."""

    name = "map"

    def __init__(self, desk: Desk, picked: str = "") -> None:
        """Begin with nobody picked up, or with someone."""
        self.desk = desk
        self.picked = picked
        self.held: Held | None = None
        self.falling: Held | None = None  # who was let go, and is on the way to their place
        self.asks_support = False  # whose support is meant? The next one who is touched
        self.page = 0
        self.viewing = Viewing()
        self.fanned = ""  # the stack that is fanned out
        self._steps = ArrowSteps()  # of who is picked up
        self._board: Board | None = None

    @property
    def carries(self) -> str:
        """Who is under the finger."""
        return self.held.person if self.held and self.held.dragged else ""

    def shapes(self, size: Size, now: float) -> Shapes:
        """The board, everybody on it, who waits, the tools and the ways out."""
        desk, look = self.desk, self.desk.on(size)
        if not desk.view.person(self.picked):
            self._put_down()  # who was taken back, or off the map on another screen, lies in no hand
        buttons, extra, room = self._buttons(look)
        waiting = [one for one in tray(desk.view) if one.id != self._away()]
        side, room = draw_waiting(desk, look, room, waiting, self.picked, self.page, others=not self.picked)
        chosen = self.picked or self.carries
        before = in_same_room(self._board, look, room)
        self._board = lay_board(desk, look, room, desk.view, chosen, before=before, zoom=self.viewing.zoom)
        self.fanned = still_there(self._board, self.fanned)
        fan = draw_fan(desk, look, self._board, self.fanned, self.page) if self.fanned and not self.carries else ()
        return (
            table_top(look),
            *top_bar(
                look,
                desk.say("My map"),
                told_above(desk, self.picked, asks=self.asks_support),
                extra=extra,
                **desk.bar_words(),
            ),
            *buttons,
            *side,
            *self._board.shapes("" if self.carries else self.picked, without=self._away(), touch=not fan),
            *welcome(desk, look, self._board),
            *fan,
            *draw_ways_out(desk, look),
        )

    def _buttons(self, look: Look) -> tuple[Shapes, tuple[Group, ...], Box]:
        """The tools beside the map, those in the bar over it, and the room that is left."""
        desk, room = self.desk, body(look, exits=True)
        people = sum(desk.view.spot(one.id) is not None for one in desk.view.of_player(PLAYER).all(Person))
        tidy = (Tool("tidy", desk.say("Tidy up"), "orden"),) if people > FEW and not self.picked else ()
        more = (*tidy, *self.viewing.tools(desk, people), *undo_tool(desk))
        tools = picked_tools(desk, self.picked) if self.picked else self._tools()
        if look.portrait:
            buttons, room = place_tools(look, room, (*tools, *more))
            return buttons, (), room
        buttons, room = place_tools(look, room, tools)
        return buttons, tuple(bar_tools(look, more)), room

    def over(self, size: Size, now: float) -> Shapes:
        """Who is under the finger, with the ring below lighter; or who is on the way to their place."""
        board = self._board
        if board is None:
            return ()
        if self.held and self.held.dragged:
            x, y = self.held.x, self.held.y
            return (*board.ring_light(x, y, self.held.person), *self._figure(board, self.held.person, x, y))
        if self.falling and self.desk.share("drop") < 1:
            share = slow_down(self.desk.share("drop"))
            x, y = board.places.points.get(self.falling.person, (self.falling.x, self.falling.y))
            return self._figure(
                board, self.falling.person, between(self.falling.x, x, share), between(self.falling.y, y, share)
            )
        return ()

    def ahead(self, size: Size) -> Shapes:
        """The rings in the light that lies under a finger, once somebody is touched."""
        return self._board.lights(self.held.person) if self._board and self.held else ()

    def on_input(self, given: Input) -> Step | None:
        """Pick up, put down, or go where a button says."""
        if not self.held and self.viewing.on_input(given, self._board):
            return None
        match given:
            case Touch("down", x, y, on=name) if name.startswith("person:") or name == "picked":
                self.held = Held(self.picked if name == "picked" else name[7:], x, y, x, y)
            case Touch("move", x, y) if self.held:
                self.held = replace(self.held, x=x, y=y)
            case Touch("cancel"):
                self.held = None
            case Touch("up", x, y, on=name) if self.held:
                return self._let_go(x, y, name)
            case Touch("up", x, y, on=name):
                return self._touched(name, x, y)
            case Key("up" | "down" | "left" | "right" as way) if self.picked:
                self._step(way)
            case Key("enter"):
                self._put_down()
            case Key("escape"):
                return self._leave()
        return None

    def _let_go(self, x: float, y: float, name: str) -> Step | None:
        held, self.held = self.held, None
        if held is None:
            return None
        self.fanned = ""
        if not held.dragged:
            return self._tapped(held.person, again=name == "picked")
        if self._board and self._board.holds(x, y):
            self._drop(held.person, *self._board.spot_at(x, y), x, y)
            self._put_down()
        else:
            self._fall(held.person, x, y)
        return None

    def _tapped(self, person: str, *, again: bool) -> Step | None:
        if again:
            return self._page_of(person)
        if self.asks_support:
            self.asks_support = False
            return self._page_of(person, "support")
        if person == self.picked:
            self._put_down()
        else:
            self.picked, self._steps = person, ArrowSteps()
        return None

    def _touched(self, name: str, x: float, y: float) -> Step | None:
        desk = self.desk
        match name.split(":"):
            case ["cell", ring, area] if self.picked:
                self._drop(self.picked, int(ring), area, 0.5, x, y)
                self._put_down()
            case ["board"] if self.picked and self._board and self._board.holds(x, y):
                self._drop(self.picked, *self._board.spot_at(x, y), x, y)
                self._put_down()
            case ["stack", *stack]:
                self.fanned, self.page = ":".join(stack), 0
            case ["fold" | "fold-ground"]:
                self.fanned, self.page = "", 0
            case ["tidy"]:
                desk.put(*tidied(desk.view))
                self._board = None
            case ["undo"]:
                self._steps.undo(desk.conversation)
            case ["no-place"]:
                desk.conversation.remove(f"spot:{self.picked}")
                self._put_down()
            case ["put-back"]:
                self._put_back()
            case ["back" | "ok"]:
                return Back()
            case [way] if way in WAYS_OUT:
                return way_out(desk, way)
            case _:
                self.page = turn_page(name, self.page)
                return self._go(name)
        return None

    def _go(self, name: str) -> Step | None:
        desk, picked = self.desk, self.picked
        match name:
            case "add_person":
                return Go(NamingScreen(desk, self._named))
            case "open-spot":
                return Go(ItemScreen(desk, "open_spot"))
            case "open-person":
                return self._page_of(picked)
            case "lines":
                return Go(LinesScreen(desk, first=picked))
            case "support" if picked:
                return self._page_of(picked, "support")
            case "support":
                self.asks_support = not self.asks_support
            case "list":
                return Go(PeopleListScreen(desk))
            case "talk" if desk.talk:
                return Go(desk.talk(""))
        return None

    def _page_of(self, person: str, tab: str = "who") -> Step | None:
        self._put_down()
        return Go(self.desk.open_person(person, tab)) if self.desk.open_person else None

    def _named(self, people: tuple[str, ...]) -> Step:
        """The last one who was named lies in the hand at once; the others wait for a place."""
        self.picked, self._steps = people[-1], ArrowSteps()
        return Back()

    def _leave(self) -> Step | None:
        if self.fanned:
            self.fanned = ""
            return None
        if self.picked or self.asks_support:
            self.asks_support = False
            self._put_back()
            return None
        return Back()

    def _put_down(self) -> None:
        self.picked, self._steps = "", ArrowSteps()

    def _put_back(self) -> None:
        """To where the arrows took them from."""
        self._steps.put_back(self.desk.conversation)
        self._put_down()

    def _step(self, way: str) -> None:
        spot = stepped(self.desk.view, self.picked, way)
        if spot:
            before = self.desk.conversation.session
            self._put(spot)
            self._steps.took(self.desk.conversation, before)

    def _drop(self, person: str, ring: int, area: str, along: float, x: float, y: float) -> None:
        """Give a place by a finger, at a point."""
        spot = self.desk.view.spot(person)
        place = spot_of(person, ring, area, round(along, 3))
        self._put(replace(place, varies=spot.varies) if spot else place)
        self.desk.tone("person")
        self._fall(person, x, y)

    def _put(self, spot: Spot) -> None:
        """Give a place. Someone whose part of life nobody knew belongs to the one where they were put."""
        who = self.desk.view.person(spot.person)
        if who and spot.area and not who.area:
            self.desk.put(replace(who, area=spot.area), spot)
        else:
            self.desk.put(spot)

    def _fall(self, person: str, x: float, y: float) -> None:
        self.falling = Held(person, x, y, x, y)
        self.desk.begin("drop")

    def _away(self) -> str:
        """Who is not to be seen at their place: under a finger, or still on the way."""
        if self.carries:
            return self.carries
        return self.falling.person if self.falling and self.desk.share("drop") < 1 else ""

    def _figure(self, board: Board, person: str, x: float, y: float) -> Shapes:
        who = self.desk.view.person(person)
        return (replace(board.figure(who), shift=(round(x), round(y))),) if who else ()

    def _tools(self) -> tuple[Tool, ...]:
        desk = self.desk
        talk = Tool("talk", desk.say("Look together"), "praat")
        return (*map_tools(desk, other=Tool("list", desk.say("List"), "lijst"), asks=self.asks_support), talk)
