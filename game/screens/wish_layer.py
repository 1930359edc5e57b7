"""The layer of wishes over the map: where would you like someone to be? Where they are now stays where it is."""

from collections.abc import Collection
from dataclasses import replace

from game.model.changes import same_place
from game.model.records import PLAYER, Hoped, Person, Spot, hoped_of
from game.model.view import View
from game.rings.values import Shown
from game.screens.compare_parts import together
from game.screens.desk import Back, Desk, Step
from game.screens.map_fan import draw_fan, still_there
from game.screens.map_moves import HOME, MIDDLE, ArrowSteps, Held
from game.screens.map_parts import Board, in_same_room, tray, view_board
from game.screens.map_sides import draw_waiting, undo_tool
from game.screens.map_view import bar_tools
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.screens.wish_parts import draw_wishes
from game.shapes import Box, Group, Input, Key, Shapes, Touch
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import turn_page
from game.ui.tool import Tool, draw_tools, longest_word, tool_places

PLACE = {"ok": 0, "put-back": 1, "no-wish": 2}  # of each tool, always the same
ARROW = 0.1  # so far along a ring goes an arrow


class WishLayerScreen:
    """Everybody where they are; touch someone and then a place, or drag, or use the arrows, and a wish is there."""

    name = "wish-layer"

    def __init__(self, desk: Desk, picked: str = "") -> None:
        """Begin with nobody picked up, or with someone."""
        self.desk = desk
        self.picked = picked
        self.held: Held | None = None
        self.page = 0
        self.fanned = ""  # the stack that is fanned out
        self._steps = ArrowSteps()  # of the wish of who is picked up
        self._board: Board | None = None

    @property
    def carries(self) -> str:
        """Who is under the finger."""
        return self.held.person if self.held and self.held.dragged else ""

    def shapes(self, size: Size, now: float) -> Shapes:
        """The map, the wishes on it, who waits for a place, the tools and the ways out."""
        desk, look = self.desk, self.desk.on(size)
        if not desk.view.person(self.picked):
            self._put_down()  # who was taken back lies in no hand
        tools = self._tools()
        boxes, room = tool_places(
            look, body(look, exits=True), len(PLACE), longest_word(look, [one.word for one in tools])
        )
        waiting, wished = tray(desk.view), [one.person for one in self._wishes()]
        side, room = draw_waiting(
            desk, look, room, waiting, self.picked, self.page, others=not self.picked, marked=wished
        )
        seen, paths = together(View(), desk.view.of_player(PLAYER))  # each wish has room beside everybody
        board = self._lay(look, room, seen)
        self._board = replace(board, standings=tuple(one for one in board.standings if desk.view.person(one.person)))
        wishes = [(one.standing, one.wish) for one in paths if one.wish]
        picked = "" if self.carries else self.picked
        self.fanned = still_there(self._board, self.fanned)
        fan = draw_fan(desk, look, self._board, self.fanned, self.page) if self.fanned and not self.carries else ()
        return (
            table_top(look),
            *top_bar(look, self._title(), self._told(), extra=self._in_bar(look), **desk.bar_words()),
            *draw_tools(look, [boxes[PLACE[one.name]] for one in tools], tools),
            *side,
            *self._board.shapes(picked, touch=not fan, shown=self._shown(wished)),
            *draw_wishes(self._board, wishes, touch=not (picked or fan)),
            *fan,
            *draw_ways_out(desk, look),
        )

    def _lay(self, look: Look, room: Box, seen: View) -> Board:
        """Everybody goes on standing where they stand; anew only when a wish would make a stack of people who have room beside each other."""
        last = in_same_room(self._board, look, room)
        boards = (
            view_board(self.desk, look, room, seen, self._areas(), all_rings=True, before=one) for one in (last, None)
        )
        board = next(boards)
        if last is None or not board.places.stacks:
            return board
        return min(board, next(boards), key=lambda one: sum(len(stack.people) for stack in one.places.stacks))

    def over(self, size: Size, now: float) -> Shapes:
        """Who is under the finger, with the ring below lighter."""
        who = self.desk.view.person(self.carries)
        if self._board is None or self.held is None or who is None:
            return ()
        x, y = self.held.x, self.held.y
        return (*self._board.ring_light(x, y), replace(self._board.figure(who), shift=(round(x), round(y))))

    def ahead(self, size: Size) -> Shapes:
        """The rings in the light that lies under a finger, once somebody is touched."""
        return self._board.lights() if self._board and self.held else ()

    def on_input(self, given: Input) -> Step | None:
        """Pick up, wish somewhere, or go where a button says."""
        match given:
            case Touch("down", x, y, on=name) if name.startswith(("person:", "hoped:")) or name == "picked":
                self.held = Held(self.picked if name == "picked" else name.split(":", 1)[1], x, y, x, y)
            case Touch("move", x, y) if self.held:
                self.held = replace(self.held, x=x, y=y)
            case Touch("cancel"):
                self.held = None
            case Touch("up", x, y, on=name) if self.held:
                self._let_go(x, y, name)
            case Touch("up", x, y, on=name):
                return self._touched(name, x, y)
            case Key("up" | "down" | "left" | "right" as way) if self.picked:
                self._step(way)
            case Key("enter"):
                self._put_down()
            case Key("escape") if self.fanned:
                self.fanned = ""
            case Key("escape") if self.picked:
                self._put_back()
            case Key("escape"):
                return Back()
        return None

    def _let_go(self, x: float, y: float, name: str) -> None:
        held, self.held = self.held, None
        self.fanned = ""
        if held is None:
            return
        if held.dragged:
            if self._board and self._board.holds(x, y):
                self._wish(held.person, *self._board.spot_at(x, y))
            self._put_down()
        elif name == "picked":
            self._no_wish()
        elif held.person == self.picked:
            self._put_down()
        else:
            self.picked, self._steps = held.person, ArrowSteps()

    def _touched(self, name: str, x: float, y: float) -> Step | None:
        match name.split(":"):
            case ["cell", ring, area] if self.picked:
                self._wish(self.picked, int(ring), area, 0.5)
                self._put_down()
            case ["board"] if self.picked and self._board and self._board.holds(x, y):
                self._wish(self.picked, *self._board.spot_at(x, y))
                self._put_down()
            case ["stack", *stack]:
                self.fanned, self.page = ":".join(stack), 0
            case ["fold" | "fold-ground"]:
                self.fanned, self.page = "", 0
            case ["no-wish"]:
                self._no_wish()
            case ["put-back"]:
                self._put_back()
            case ["undo"]:
                self._steps.undo(self.desk.conversation)
            case ["back" | "ok"]:
                return Back()
            case [way] if way in WAYS_OUT:
                return way_out(self.desk, way)
            case _:
                self.page = turn_page(name, self.page)
        return None

    def _wish(self, person: str, ring: int, area: str, along: float) -> None:
        """Wish someone somewhere; where they are already is no wish."""
        wish, view = hoped_of(person, ring, area, round(along, 3)), self.desk.view
        if not same_place(wish, view.spot(person)):
            self.desk.put(wish)
            self.desk.tone("person")
        elif view.hoped(person):
            self.desk.conversation.remove(wish.key)

    def _no_wish(self) -> None:
        """As it is now is how it may be."""
        wish = self.desk.view.hoped(self.picked)
        if wish:
            self.desk.conversation.remove(wish.key)
        self._put_down()

    def _put_down(self) -> None:
        self.picked, self._steps = "", ArrowSteps()

    def _put_back(self) -> None:
        """The wish as it was before the arrows."""
        self._steps.put_back(self.desk.conversation)
        self._put_down()

    def _step(self, way: str) -> None:
        view, person = self.desk.view, self.desk.view.person(self.picked)
        before = self.desk.conversation.session
        from_where: Hoped | Spot | None = view.hoped(self.picked) or view.spot(self.picked)
        if from_where is None:
            self._wish(self.picked, MIDDLE, (person.area if person else "") or HOME, 0.5)
            self._steps.took(self.desk.conversation, before)
            return
        ring = min(5, max(1, from_where.ring + {"up": -1, "down": 1}.get(way, 0)))
        along = min(1.0, max(0.0, from_where.along + {"left": -ARROW, "right": ARROW}.get(way, 0.0)))
        if (ring, round(along, 3)) != (from_where.ring, round(from_where.along, 3)):
            self._wish(self.picked, ring, from_where.area, along)
            self._steps.took(self.desk.conversation, before)

    def _people(self) -> tuple[Person, ...]:
        return self.desk.view.of_player(PLAYER).all(Person)

    def _wishes(self) -> tuple[Hoped, ...]:
        return tuple(wish for one in self._people() if (wish := self.desk.view.hoped(one.id)))

    def _areas(self) -> set[str]:
        """The parts of life with a sector: of everybody and of every wish; all of them for someone of whom none is known."""
        view, people = self.desk.view, self._people()
        if any(not (one.area or view.spot(one.id)) for one in people):
            return {one.id for one in self.desk.library.lists.of("domains")}
        return {one.area for one in people if one.area} | {one.area for one in self._wishes()}

    def _shown(self, wished: Collection[str]) -> Shown:
        """Who has a wish is faint where they are now: the wish is what is looked at."""
        return Shown(
            people=frozenset(one.id for one in self._people() if one.id not in wished or one.id == self.picked)
        )

    def _title(self) -> str:
        desk = self.desk
        if self.picked:
            return desk.say("Where would you like {name} to be?", name=desk.view.name(self.picked))
        return desk.say("Where would you like someone to be?")

    def _told(self) -> str:
        desk = self.desk
        if self.picked and desk.view.hoped(self.picked) and desk.view.spot(self.picked):
            return desk.say("Touch a place, or “No wish”.")
        if self.picked:
            return desk.say("Touch a place.")
        return desk.say("Touch someone, and then a place.") if self._people() else ""

    def _in_bar(self, look: Look) -> tuple[Group, ...]:
        """Undo, where it is on the map and for the lines."""
        return tuple(bar_tools(look, undo_tool(self.desk)))

    def _tools(self) -> tuple[Tool, ...]:
        desk = self.desk
        return (
            Tool("ok", desk.library.button("done"), "vink", primary=True),
            *([Tool("put-back", desk.say("Put back"), "sluit")] if self.picked else []),
            *([Tool("no-wish", desk.say("No wish"), "wis")] if self.picked and desk.view.hoped(self.picked) else []),
        )
