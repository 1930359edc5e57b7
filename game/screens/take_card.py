"""Take a card by hand, from any deck that is open: the worker's choice at any time."""

from game.model.deck import Card
from game.model.sittings import Opened
from game.screens.desk import Back, Desk, Go, Step
from game.screens.unlock import UnlockScreen
from game.shapes import Box, Group, Input, Shapes, Touch
from game.ui.button import button, person_chip
from game.ui.layout import cut_top, grid
from game.ui.look import Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import pick_from, turn_page


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
        decks = desk.backstage.decks
        across = 3 if look.portrait else min(6, max(1, len(decks)))
        down = -(-len(decks) // across)
        tabs, room = cut_top(body(look), down * 72 * look.u, look.gap)
        cells = grid(tabs, across, down, look.gap * 0.7)
        buttons = []
        for cell, deck in zip(cells, decks, strict=False):
            closed = deck.locked and not desk.view.unlocked(deck.id)
            buttons.append(
                button(
                    look,
                    cell,
                    f"deck:{deck.id}",
                    deck.title,
                    glyph="slot" if closed else "",
                    chosen=deck.id == self.deck,
                    design=17,
                )
            )
        cards = self._cards()

        def draw(cell: Box, number: int) -> Group:
            card = cards[number]
            weight = desk.backstage.label("sensitivity", str(card.sensitivity))
            return person_chip(look, cell, f"card:{card.id}", card.text, card.icon, note=weight.split(":")[0])

        return (
            table_top(look),
            *top_bar(look, desk.tell("Take another card"), **desk.bar_words()),
            *buttons,
            *pick_from(look, room, len(cards), draw, wide=560, high=84, page=self.page, words=desk.page_words()),
        )

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
