"""Look at the map together and talk about it: who is there, who does what, who knows whom; and the story of whoever is touched."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.model.plans import OpenSpot
from game.model.records import Drawing, Inked
from game.model.story import Story, story_of
from game.model.view import View
from game.screens.compare import CompareScreen
from game.screens.compare_moments import moments_of
from game.screens.desk import Back, Desk, Go, Step
from game.screens.item import ItemScreen
from game.screens.listening import listen_button, texts_of
from game.screens.matrix import MatrixScreen
from game.screens.pencil import Pencil, inked_pieces
from game.screens.story import draw_story
from game.screens.talk_lens import Lens, told_of
from game.screens.talk_map import Seen, draw_map
from game.screens.talk_room import Room, room_buttons, told_above, untouchable
from game.screens.talk_sides import INKS, PEN, draw_frozen, draw_kinds, draw_lenses, draw_pencil, side_room
from game.screens.ways_out import WAYS_OUT, draw_ways_out, way_out
from game.screens.wish_layer import WishLayerScreen
from game.shapes import Box, Group, Input, Key, Shapes, Stroke, Touch, find
from game.ui.layout import cut_bottom, cut_right, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import turn_page


class TalkScreen:
    """The map, large, with a few ways to look at it. Whatever is switched on here is the screen's own and is not kept."""

    name = "talk"

    def __init__(self, desk: Desk, reader: str = "") -> None:
        """Begin with everybody; `reader` = only what this reader may know, to look at."""
        self.desk = desk
        self.room = Room(reader)
        self.lens = Lens()
        self.person = ""  # whose story is open
        self.pencil: Pencil | None = None
        self.kept = False  # the drawing was written down just now
        self.fanned = ""  # the stack that is fanned out
        self.page = 0  # of those without a place, or of that stack
        self.leaf = 0  # of the story, or of the kinds of support
        self._read: tuple[str, ...] = ()

    @property
    def carries(self) -> str:
        """The line under way: all that was drawn before stands still."""
        return "line" if self.pencil and self.pencil.points else ""

    def shapes(self, size: Size, now: float) -> Shapes:
        """The map, beside it the ways to look or the story, and the ways out."""
        desk, look = self.desk, self.desk.on(size)
        view, live = self.room.view(desk), self.room.live(desk)
        story = story_of(view, self.person) if self.person else None
        room = body(look, exits=live)
        beside, rest = _for_story(look, room) if story else side_room(desk, look, room)
        side = self._story(look, beside, view, story) if story else self._side(look, beside)
        told = self._told(view)
        self._read = self._read if story else (told, *texts_of(side))
        above, rest = told_above(look, rest, "" if story else told)
        return (
            table_top(look),
            *top_bar(
                look,
                desk.say("Looking together"),
                "" if above or look.portrait else told,
                extra=(*reversed(room_buttons(desk, look, self.room)), *listen_button(desk, look)),
                **desk.bar_words(),
            ),
            *above,
            *self._map(look, rest, view, story),
            *side,
            *(draw_ways_out(desk, look) if live else ()),
        )

    def over(self, size: Size, now: float) -> Shapes:
        """The line under way."""
        line = self.pencil.under_way if self.pencil else None
        return tuple(_lines((line,), self.pencil.sheet, self.desk.on(size).u)) if self.pencil and line else ()

    def ahead(self, size: Size) -> Shapes:
        """Nobody knows what will be drawn."""
        return ()

    def on_input(self, given: Input) -> Step | None:
        """Another way to look, somebody's story, a line of the pencil, or out of here."""
        if self.pencil and not self.room.frozen and self.pencil.on_input(given):
            return None
        match given:
            case Touch("up", on=name):
                return self._touched(name)
            case Key("escape") if self.fanned:
                self.fanned = ""
            case Key("escape") if self.person:
                self.person = ""
            case Key("escape") if self.pencil:
                self.pencil = None
            case Key("escape"):
                return Back()
        return None

    def _touched(self, name: str) -> Step | None:
        desk = self.desk
        if self.room.touched(name):
            if self.pencil:
                self.pencil.finish()
            return None
        match name:
            case "back":
                return Back()
            case "listen":
                desk.speak(*self._read)
            case "close-story":
                self.person = ""
            case "story_back" | "story_on":
                self.leaf = turn_page(name.replace("story", "page"), self.leaf)
            case "open-person" if desk.open_person and self.room.opens(desk):
                return Go(desk.open_person(self.person, "who"))
            case way if way in WAYS_OUT:
                return way_out(desk, way)
            case _ if not self.room.frozen:
                return self._open(name)
        return None

    def _open(self, name: str) -> Step | None:
        """What a touch on the map or beside it opens, while nothing stands still."""
        match name.split(":"):
            case ["lens", lens]:
                self.leaf = 0 if "support" in (lens, self.lens.name) else self.leaf
                self.lens, self.kept = Lens(lens), False
            case ["kind", kind]:
                self.lens = Lens("support", "" if kind == self.lens.kind else kind)
            case ["kinds_on"]:
                self.leaf += 1
            case ["person", person]:
                self.person, self.leaf, self.fanned = "" if person == self.person else person, 0, ""
            case ["stack", *stack]:
                self.fanned, self.page = ":".join(stack), 0
            case ["fold" | "fold-ground"]:
                self.fanned, self.page = "", 0
            case ["open-spot", spot]:
                return Go(ItemScreen(self.desk, "", self.desk.view.get(spot, OpenSpot)))
            case ["wish-layer"] if self.room.opens(self.desk):
                return Go(WishLayerScreen(self.desk))
            case ["compare"] if self.room.names:
                return Go(CompareScreen(self.desk, self.room.reader))
            case ["matrix"]:
                return Go(MatrixScreen(self.desk, self.room))
            case ["pencil"]:
                self.pencil, self.person, self.fanned, self.kept = Pencil(INKS[0], PEN), "", "", False
            case _:
                self.page = turn_page(name, self.page)
                self._with_pencil(name)
        return None

    def _with_pencil(self, name: str) -> None:
        pencil = self.pencil
        if pencil is None:
            return
        match name.split(":"):
            case ["colour", number]:
                pencil.take(INKS[int(number)], PEN)
            case ["join"]:
                pencil.switch_joining()
            case ["undo"]:
                pencil.take_back()
            case ["wipe-all"]:
                pencil.wipe()
            case ["keep"] if self.room.live(self.desk):
                pencil.finish()
                self.desk.put(Drawing(id=self.desk.new_id(), strokes=pencil.strokes))
                self.pencil, self.kept = None, True
            case ["close-pencil"]:
                self.pencil = None

    def _told(self, view: View) -> str:
        desk = self.desk
        if self.room.frozen:
            return desk.say("The map stands still. A touch opens nothing.")
        if self.pencil:
            if not self.room.live(desk):
                return desk.say("Putting away wipes the drawing.")
            return desk.say("Putting away wipes the drawing. You can keep it.")
        if self.kept:
            return desk.say("The drawing is kept. At the end you choose who may see it.")
        return told_of(desk, self.lens, view)

    def _story(self, look: Look, box: Box, view: View, story: Story) -> Shapes:
        drawn = draw_story(self.desk, look, box, self.room, view, story, self.leaf)
        self.leaf, self._read = drawn.page, drawn.texts
        return drawn.shapes

    def _side(self, look: Look, box: Box) -> Shapes:
        desk = self.desk
        if self.room.frozen:
            return draw_frozen(desk, look, box)
        if self.pencil:
            return draw_pencil(desk, look, box, self.pencil, keeps=self.room.live(desk))
        if self.lens.name == "support":
            return draw_kinds(desk, look, box, self.lens, self.leaf)
        opens = self.room.opens(desk)
        then = self.room.names and bool(moments_of(desk))
        return draw_lenses(desk, look, box, self.lens, self.leaf, wishes=opens, then=then)

    def _map(self, look: Look, box: Box, view: View, story: Story | None) -> Shapes:
        seen = Seen(self.lens, story.person.id if story else "", self.fanned, self.page)
        drawn = draw_map(self.desk, look, box, self.room, view, seen)
        self.fanned = self.fanned if find(drawn, "fold") else ""  # the stack is gone
        if self.pencil:
            self.pencil.sheet = box
            lines = tuple(_lines(self.pencil.strokes, box, look.u))
            sheet = Group(lines, box, "sheet", "board", self.desk.say("The map"))
            drawn = (*untouchable(drawn), sheet, *self.pencil.cross(look))
        return untouchable(drawn) if self.room.frozen else drawn


def _for_story(look: Look, room: Box) -> tuple[Box, Box]:
    """The sheet beside the map in a wide window, below it in an upright one; and the room for the map."""
    if look.portrait:
        rest, sheet = cut_bottom(room, room.h * (0.54 if look.large_text else 0.48), look.gap)
        return sheet, rest
    rest, sheet = cut_right(room, room.w * (0.46 if look.large_text else 0.36), 1.5 * look.gap)
    return (mirrored(sheet, room), mirrored(rest, room)) if look.rtl else (sheet, rest)


def _lines(strokes: Iterable[Inked], box: Box, u: float) -> Iterator[Stroke]:
    """Lines of the pencil with a light edge, so that they are seen on every ring of every theme."""
    pieces = [piece for one in strokes for piece in inked_pieces(one, box)]
    yield from (replace(piece, colour="#ffffff", width=piece.width + 5 * u) for piece in pieces)
    yield from pieces
