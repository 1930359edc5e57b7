"""Take a card by hand, from any deck that is open: the worker's choice at any time."""

from game.model.deck import Card
from game.model.sittings import Opened
from game.screens.desk import Back, Desk, Go, Step
from game.screens.unlock import UnlockScreen
from game.shapes import Box, Group, Input, Picture, Shapes, Touch
from game.ui.button import light_behind, paper
from game.ui.flow import Do, buttons_height, draw_buttons, words, words_height
from game.ui.layout import cut_top, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import pick_from, turn_page

QUESTION, NOTE = 19, 16  # sizes of letters in the design
NARROWEST = 560  # of a card's strip, in design pixels


class TakeCardScreen:
    """The decks at the top, the cards of one of them below."""

    name = "take-card"

    def __init__(self, desk: Desk) -> None:
        """Begin with the deck of this sitting."""
        self.desk = desk
        self.deck = desk.deck.id if desk.deck else desk.library.decks[0].id
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """Decks and cards."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look)
        tabs = [self._tab(deck.id, deck.title, locked=deck.locked) for deck in desk.backstage.decks]
        strip, room = cut_top(room, buttons_height(look, room.w, tabs, len(tabs)), look.gap)
        cards = self._cards()
        across = max(1, int((room.w + look.gap) // (NARROWEST * look.u * look.text_step + look.gap)))
        wide = (room.w - look.gap * (across - 1)) / across
        high = max((self._height(look, wide, card) for card in cards), default=look.target(60))

        def draw(cell: Box, number: int) -> Group:
            return self._strip(look, cell, cards[number])

        return (
            table_top(look),
            *top_bar(look, desk.tell("Take another card"), **desk.backstage_words()),
            *draw_buttons(look, strip, tabs, len(tabs)),
            *pick_from(
                look, room, len(cards), draw, wide=(wide - 1) / look.u, high=min(high, room.h) / look.u, page=self.page,
                words=(desk.tell("Back"), desk.tell("More")),
            ),
        )  # fmt: skip

    def on_input(self, given: Input) -> Step | None:
        """Open a deck, or lay a card on the table."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on=name) if name.startswith("deck:"):
                return self._deck(name[5:])
            case Touch("up", on=name) if name.startswith("card:"):
                self.desk.conversation.put(Opened(self.deck, name[5:]))
                return Back()
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _tab(self, deck: str, title: str, *, locked: bool) -> Do:
        closed = locked and not self.desk.view.unlocked(deck)
        chosen = deck == self.deck
        return Do(f"deck:{deck}", title, "slot" if closed else "vink" if chosen else "", chosen=chosen)

    def _cards(self) -> tuple[Card, ...]:
        deck = self.desk.backstage.deck(self.deck)
        if deck is None or (deck.locked and not self.desk.view.unlocked(deck.id)):
            return ()
        return deck.cards

    def _deck(self, deck_id: str) -> Step | None:
        deck = self.desk.library.deck(deck_id)
        if deck is None:
            return None
        self.deck, self.page = deck_id, 0
        if deck.locked and not self.desk.view.unlocked(deck_id):
            return Go(UnlockScreen(self.desk, deck_id))
        return None

    def _note(self, card: Card) -> str:
        """How heavy a card is, in its first words."""
        return self.desk.backstage.label("sensitivity", str(card.sensitivity)).split(":")[0]

    def _height(self, look: Look, wide: float, card: Card) -> float:
        room = wide - _start(look) - 18 * look.u
        words_high = words_height(look, room, card.text, QUESTION, bold=True) + words_height(
            look, room, self._note(card), NOTE
        )
        return max(look.target(60) + 12 * look.u, words_high + 24 * look.u)

    def _strip(self, look: Look, cell: Box, card: Card) -> Group:
        u = look.u
        side = min(52 * u, cell.h - 16 * u)
        picture = Box(cell.x + 16 * u, cell.y + (cell.h - side) / 2, side, side)
        wide = cell.w - _start(look) - 18 * u
        question = words_height(look, wide, card.text, QUESTION, bold=True)
        both = question + words_height(look, wide, self._note(card), NOTE)
        place = Box(cell.x + _start(look), cell.y + max(0.0, (cell.h - both) / 2), wide, question)
        if look.rtl:
            picture, place = mirrored(picture, cell), mirrored(place, cell)
        shapes = (
            *paper(look, cell),
            *light_behind(look, picture.inset(side * 0.08)),
            Picture(picture, card.icon),
            words(look, place, card.text, QUESTION, bold=True),
            words(look, place.shifted(0, question), self._note(card), NOTE, colour=look.colours.ink2),
        )
        return Group(shapes, cell, f"card:{card.id}", "button", card.text)


def _start(look: Look) -> float:
    return 84 * look.u
