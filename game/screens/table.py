"""The table: one card, one talk. Klaar and the seven ways out lie always in the same place."""

from dataclasses import replace

from game.model.dealing import deal
from game.model.deck import Card
from game.model.records import PLAYER, WORKER, Choice
from game.model.sittings import Turn
from game.model.view import Turned, View
from game.screens.card_face import card_back, card_face
from game.screens.card_moves import Leaving, next_card, turn_over
from game.screens.desk import Back, Desk, Go, Instead, Step
from game.screens.drawer import DrawerScreen
from game.screens.drawer_sheet import draw_drawer, drawer_step
from game.screens.drawing import DrawingScreen
from game.screens.item import ItemScreen
from game.screens.lines import LinesScreen
from game.screens.map import MapScreen
from game.screens.naming import NamingScreen
from game.screens.person import PersonScreen
from game.screens.sharing import SharingScreen
from game.screens.table_bar import draw_bar
from game.screens.table_middle import draw_all_done, draw_closed
from game.screens.table_places import Places, has_drawer, places
from game.screens.table_sides import draw_answered, draw_left, draw_right, draw_worker_turn
from game.screens.ways_out import draw_ways_out, way_out
from game.shapes import Group, Input, Key, Shapes, Touch
from game.ui.look import Look, Size
from game.ui.motion import slow_down
from game.ui.page import table_top
from game.ui.picking import turn_page

TO_PILE = ("another", "later")  # these cards come back


class TableScreen:
    """The open card in the middle, the pile and Klaar at one side, what can be written down at the other."""

    name = "table"

    def __init__(self, desk: Desk) -> None:
        """Lay out the cards. The first card of a sitting lies closed, for the player to turn over."""
        self.desk = desk
        self.page = 0
        self.unfolded = False
        self.drawer = False
        self.closed = not desk.view.this_sitting() and desk.view.opened is None
        self.leaving: Leaving | None = None
        self._last_face: Group | None = None
        self._has_drawer = True

    def shapes(self, size: Size, now: float) -> Shapes:
        """The whole table, without the card while that moves."""
        desk, look = self.desk, self.desk.on(size)
        opened = desk.open_card()
        card = opened[1] if opened else None
        bare = desk.calm and not self.unfolded
        drawer = self._open_drawer(look)
        bar = draw_bar(desk, look, bare=bare, worker_may=bool(card and card.sensitivity == 1), drawer=drawer)
        if card is None:
            return (table_top(look), *bar, *draw_all_done(desk, look), *draw_ways_out(desk, look))
        at = self._places(look, card)
        left = draw_left(desk, look, at, more=self._after(card) is not None)
        middle = () if desk.share("turn") < 1 or desk.share("flip") < 1 else self._card(look, at, card)
        side = (
            self._side(look, at, card) if not drawer else () if desk.share("drawer") < 1 else (self._panel(look, at),)
        )
        return (table_top(look), *bar, *left, *middle, *side, *draw_ways_out(desk, look))

    def over(self, size: Size, now: float) -> Shapes:
        """The card on its way."""
        desk, look = self.desk, self.desk.on(size)
        opened = desk.open_card()
        if opened is None:
            return ()
        at = self._places(look, opened[1])
        if desk.share("drawer") < 1:
            away = (1 - slow_down(desk.share("drawer"))) * (at.side.w + look.margin)
            return (replace(self._panel(look, at), shift=(-away if look.rtl else away, 0.0)),)
        back, face = card_back(look, at.card), self._face(look, at, opened[1])
        if desk.share("flip") < 1:
            return (turn_over(back, face, desk.share("flip")),)
        if desk.share("turn") < 1:
            return next_card(self.leaving, at.pile, back, face, desk.share("turn"))
        return ()

    def ahead(self, size: Size) -> Shapes:
        """The back, this card, and the card that comes next."""
        look, opened = self.desk.on(size), self.desk.open_card()
        if opened is None:
            return ()
        soon = [card for card in (opened[1], self._after(opened[1])) if card]
        boxes = [self._places(look, card) for card in soon]  # a card with pictures to choose from is narrower
        faces = [self._face(look, at, card) for at, card in zip(boxes, soon, strict=True)]
        return (*dict.fromkeys(card_back(look, at.card) for at in boxes), *faces)

    def on_input(self, given: Input) -> Step | None:
        """Answer the card, write something down, or take a way out."""
        match given:
            case Key("escape") if self.drawer:
                self.drawer = False
            case Touch("up", on="note" | "take" | "disclosure" | "figures" | "turn" | "calm" as name) if self.drawer:
                self.drawer = name == "calm"
                return drawer_step(self.desk, name)
            case Touch("up", on="open-card"):
                self.closed = False
                self.desk.begin("flip")
                self.desk.tone("card")
            case Touch("up", on="done"):
                return self._done()
            case Touch("up", on="another" | "dont_know" | "rather_not" | "later" as how):
                return self._turn(how)
            case Touch("up", on="nobody" | "pause" | "stop" as way):
                return way_out(self.desk, way)
            case Touch("up", on="undo"):
                self.desk.conversation.undo()
            case Touch("up", on="listen"):
                self._listen()
            case Touch("up", on="unfold"):
                self.unfolded, self.page = not self.unfolded, 0
            case Touch("up", on=name) if name.startswith("option:"):
                return self._pick(name[7:])
            case Touch("up", on=name) if name.startswith("turn:"):
                self._pass_turn(name[5:])
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
                return self._go(name)
        return None

    def _pull_drawer(self) -> Step | None:
        """The drawer beside the card; where that has no room, a screen of its own."""
        if not self._has_drawer:
            return Go(DrawerScreen(self.desk))
        self.drawer, self.page = not self.drawer, 0
        if self.drawer:
            self.desk.begin("drawer")
        return None

    def _go(self, name: str) -> Step | None:
        desk = self.desk
        match name.split(":"):
            case ["drawer"]:
                return self._pull_drawer()
            case ["add_person"]:
                return Go(NamingScreen(desk, self._named))
            case ["map"]:
                return Go(MapScreen(desk))
            case ["talk"] if desk.talk:
                return Go(desk.talk(""))
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
                return self._person(person)
        return None

    def _person(self, person: str) -> Step:
        """Someone at this card: to the map, to the lines, or to their page, as the card asks."""
        opened = self.desk.open_card()
        match opened[1].form if opened else "":
            case "place":
                return Go(MapScreen(self.desk, picked=person))
            case "connect":
                return Go(LinesScreen(self.desk, first=person))
        return Go(PersonScreen(self.desk, person))

    def _named(self, people: tuple[str, ...]) -> Step:
        """One who was named gets their page; after several it goes on here."""
        return Instead(PersonScreen(self.desk, people[0])) if len(people) == 1 else Back()

    def _done(self) -> Step | None:
        if self.desk.worker_turn():
            self._pass_turn(PLAYER)
            return None
        return self._turn("done")

    def _pass_turn(self, to: str) -> None:
        """The turn goes to someone else: the card lies closed for a moment, with whose turn it is."""
        if to != self.desk.view.turn:
            self.desk.conversation.put(Turn(to))
            self.closed = True

    def _turn(self, how: str) -> Step | None:
        opened = self.desk.open_card()
        if opened:
            self.leaving = Leaving(self._last_face, how in TO_PILE) if self._last_face else None
            self.page, self.unfolded, self.closed, self.drawer = 0, False, False, False
            self.desk.conversation.turn_card(opened[0].id, opened[1].id, how)
            if self.desk.worker_turn():
                self.desk.conversation.put(Turn(PLAYER))
            self.desk.begin("turn")
            self.desk.tone("card")
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

    def _places(self, look: Look, card: Card) -> Places:
        can_fold = self._can_fold(look)
        options = bool(card.options)  # pictures to choose from need their room
        return places(
            look,
            drawer=self._open_drawer(look),
            folded=can_fold and not self.unfolded and not options,
            wide_side=can_fold and self.unfolded,
        )

    def _open_drawer(self, look: Look) -> bool:
        self._has_drawer = has_drawer(look)
        return self.drawer and self._has_drawer

    def _panel(self, look: Look, at: Places) -> Group:
        return Group(draw_drawer(self.desk, look, at.side, self.page), at.side, "panel", "", still=True)

    def _can_fold(self, look: Look) -> bool:
        return (self.desk.calm or look.large_text) and not self.desk.worker_turn()

    def _card(self, look: Look, at: Places, card: Card) -> Shapes:
        face = self._face(look, at, card)
        if self.closed:
            who = self.desk.view.worker if self.desk.view.turn == WORKER else self.desk.view.player
            return draw_closed(self.desk, look, at.card, who)
        self._last_face = face
        return (face, *draw_answered(self.desk, look, at.card, card))

    def _face(self, look: Look, at: Places, card: Card) -> Group:
        return card_face(self.desk, look, at.card, card, easy=self.desk.easy)

    def _side(self, look: Look, at: Places, card: Card) -> Shapes:
        desk = self.desk
        if desk.worker_turn():
            return draw_worker_turn(desk, look, at.side)
        can_fold = self._can_fold(look)
        folded = can_fold and not self.unfolded
        return draw_right(
            desk, look, at.side, card, self.page, folded=folded, can_fold=can_fold, primary=not self.closed
        )

    def _after(self, card: Card) -> Card | None:
        """The card that comes when this one is done."""
        view, deck = self.desk.view, self.desk.deck
        if deck is None or view.sitting is None:
            return None
        turned = Turned(view.sitting.n, deck.id, card.id, "done")
        dealt = deal(deck, View(view.records, (*view.turned, turned)))
        return dealt.card if dealt else None
