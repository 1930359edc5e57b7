"""The table: one card, one talk. Klaar and the seven ways out lie always in the same place."""

from game.model.deck import Card
from game.model.records import PLAYER, Choice
from game.model.sittings import Turn
from game.screens.card_face import draw_card
from game.screens.desk import Desk, Go, Instead, Step
from game.screens.drawer import DrawerScreen
from game.screens.drawing import DrawingScreen
from game.screens.item import ItemScreen
from game.screens.lines import LinesScreen
from game.screens.map import MapScreen
from game.screens.naming import NamingScreen
from game.screens.nobody import NobodyScreen
from game.screens.pause import PauseScreen
from game.screens.person import PersonScreen
from game.screens.sharing import SharingScreen
from game.screens.stop import StopScreen
from game.screens.table_sides import draw_left, draw_right, draw_turns
from game.shapes import Input, Shapes, Touch
from game.ui.button import button
from game.ui.layout import cut_bottom, cut_left, cut_right, cut_top
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, exits, paragraph, sheet, table_top, top_bar
from game.ui.picking import turn_page


class TableScreen:
    """The open card in the middle, the pile and Klaar at one side, what can be written down at the other."""

    name = "table"

    def __init__(self, desk: Desk) -> None:
        """Lay out the cards."""
        self.desk = desk
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The whole table."""
        desk, look = self.desk, self.desk.on(size)
        opened = desk.open_card()
        room = body(look, exits=True)
        words = {
            name: desk.library.button(name)
            for name in ("another", "nobody", "dont_know", "rather_not", "later", "pause", "stop")
        }
        shapes: Shapes = (table_top(look), *self._bar(look))
        if opened is None:
            return (*shapes, *self._all_done(look), *exits(look, words))
        if look.portrait:
            above, below = cut_bottom(room, room.h * 0.46, look.gap)
            left, right = cut_left(below, below.w * 0.34, look.gap)
            middle = above
        else:
            left, rest = cut_left(room, 218 * look.u, 2 * look.gap)
            middle, right = cut_right(rest, min(rest.w * 0.42, 340 * look.u), 2 * look.gap)
        card = opened[1]
        shapes += draw_left(desk, look, left)
        shapes += draw_card(desk, look, middle, opened[0], card)
        shapes += draw_right(desk, look, right, card, self.page)
        return (*shapes, *exits(look, words))

    def on_input(self, given: Input) -> Step | None:
        """Answer the card, write something down, or take a way out."""
        match given:
            case Touch("up", on="done"):
                return self._done()
            case Touch("up", on="another" | "dont_know" | "rather_not" | "later" as how):
                return self._turn(how)
            case Touch("up", on="nobody") if self.desk.open_card():
                return Go(NobodyScreen(self.desk))
            case Touch("up", on="pause"):
                return Go(PauseScreen(self.desk))
            case Touch("up", on="stop"):
                return Go(StopScreen(self.desk))
            case Touch("up", on="undo"):
                self.desk.conversation.undo()
            case Touch("up", on="listen"):
                self._listen()
            case Touch("up", on=name) if name.startswith("option:"):
                return self._pick(name[7:])
            case Touch("up", on=name) if name.startswith("turn:"):
                self.desk.conversation.put(Turn(name[5:]))
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
                return self._go(name)
        return None

    def _go(self, name: str) -> Step | None:
        desk = self.desk
        match name.split(":"):
            case ["back" | "drawer"]:
                return Go(DrawerScreen(desk))
            case ["add_person"]:
                return Go(NamingScreen(desk, lambda person: Instead(PersonScreen(desk, person))))
            case ["map"]:
                return Go(MapScreen(desk))
            case ["written"] | ["record", "sharing"]:
                return Go(SharingScreen(desk))
            case ["record", "tie"]:
                return Go(LinesScreen(desk))
            case ["record", "closeness"]:
                return Go(MapScreen(desk))
            case ["record", "drawing"]:
                return Go(DrawingScreen(desk))
            case ["record", kind]:
                return Go(ItemScreen(desk, kind))
            case ["person", person]:
                return Go(PersonScreen(desk, person))
        return None

    def _done(self) -> Step | None:
        if self.desk.worker_turn():
            self.desk.conversation.put(Turn(PLAYER))
            return None
        return self._turn("done")

    def _turn(self, how: str) -> Step | None:
        opened = self.desk.open_card()
        if opened:
            self.page = 0
            self.desk.conversation.turn_card(opened[0].id, opened[1].id, how)
        return None

    def _pick(self, option: str) -> Step | None:
        opened = self.desk.open_card()
        card = opened[1] if opened else None
        if card is None:
            return None
        match card.options:
            case "sharing_levels":
                return Go(SharingScreen(self.desk))
            case "barriers":
                return Go(ItemScreen(self.desk, "barrier", given={"kind": option}))
            case "people_on_map" if "invite" in card.records and self.desk.view.person(option):
                return Go(ItemScreen(self.desk, "invite", given={"person": option}))
        self._switch(card, option)
        return None

    def _switch(self, card: Card, option: str) -> None:
        mine = (choice for choice in self.desk.view.all(Choice) if choice.card == card.id and choice.option == option)
        chosen = next(mine, None)
        if chosen:
            self.desk.conversation.remove(chosen.key)
        else:
            self.desk.put(Choice(id=self.desk.new_id(), options=card.options, option=option))

    def _listen(self) -> None:
        opened = self.desk.open_card()
        if opened:
            self.desk.speak(opened[1].text, opened[1].skip, card=opened[1])

    def _bar(self, look: Look) -> Shapes:
        desk = self.desk
        dealt = desk.dealt()
        title = dealt.round.name if dealt else desk.say("The deck is through")
        left = (
            ""
            if not dealt
            else desk.say("last card of this round")
            if dealt.left == 1
            else desk.say("{n} cards left in this round", n=dealt.left)
        )
        undo = button(look, bar_place(look, 0, 70), "undo", "", glyph="ongedaan", said=desk.say("Undo"))
        turns = draw_turns(desk, look)
        extra = (*turns, undo) if desk.conversation.can_undo() else turns
        return top_bar(look, title, left, extra=extra, cover=desk.say("Cover"))

    def _all_done(self, look: Look) -> Shapes:
        desk, room = self.desk, body(look, exits=True)
        top, foot = cut_bottom(room.inset(40 * look.u), 84 * look.u, look.gap)
        text, _ = paragraph(
            look,
            cut_top(top, top.h)[0],
            desk.say("These were all the cards. We can look at the map, or stop."),
            34,
            bold=True,
        )
        look_at = button(
            look, foot._replace(w=min(foot.w, 300 * look.u)), "map", desk.say("My map"), glyph="kring", primary=True
        )
        return sheet(look, room), text, look_at
