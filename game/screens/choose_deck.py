"""Which pile of cards: chosen together before the first card. What the worker agrees with the player lies folded behind one button."""

from collections.abc import Iterable
from dataclasses import replace

from game.model.dealing import playable
from game.model.deck import Deck
from game.model.sittings import Sitting
from game.model.view import View
from game.screens.agreements import AGREED, agreed_pages, changed, draw_agreements
from game.screens.compare_file import BeforeScreen
from game.screens.compare_moments import asks_whose
from game.screens.deck_pile import about, draw_pile, least_high, words_high
from game.screens.desk import Back, Desk, Go, Step
from game.screens.listening import listen_button
from game.screens.promise import PromiseScreen
from game.screens.settings import SettingsScreen
from game.screens.unlock import UnlockScreen
from game.shapes import Box, Group, Input, Shape, Shapes, Touch
from game.ui.flow import Do, buttons_height, draw_buttons, words, words_height
from game.ui.layout import cut_bottom, cut_left, cut_top
from game.ui.look import Look, Size
from game.ui.page import body, sheet, table_top, top_bar
from game.ui.picking import pick_from, turn_page

NARROWEST, HIGHEST = 280, 480  # of a pile, in design pixels
TURN = 56  # the strip with the buttons that turn the page


class ChooseDeckScreen:
    """The piles, and the worker's strip under them; or, unfolded, the agreements in their place."""

    name = "choose-deck"

    def __init__(self, desk: Desk) -> None:
        """Begin with the first deck that is meant for this player."""
        self.desk = desk
        self.page = 0
        self.all_decks = False
        self.unfolded = False
        decks = self._decks()
        last = desk.view.sitting
        n = last.n + 1 if last and desk.view.ended else (last.n if last else 1)
        self.sitting = replace(last, n=n) if last else Sitting(n=n, deck=decks[0].id if decks else "")

    def shapes(self, size: Size, now: float) -> Shapes:
        """Piles or agreements, the strip, and Begin."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look)
        strip_high = self._strip_height(look, room.w)
        room, strip = cut_bottom(room, strip_high, look.gap)
        title = desk.tell("What we agree on") if self.unfolded else desk.say("Choose a deck")
        subtitle = "" if self.unfolded else desk.say("You choose together.")
        extra = () if self.unfolded else listen_button(desk, look)
        middle = self._agreed(look, room) if self.unfolded else self._piles(look, room)
        return (
            table_top(look),
            *top_bar(look, title, subtitle, extra=extra, **desk.bar_words()),
            *middle,
            *self._strip(look, strip),
        )

    def on_input(self, given: Input) -> Step | None:
        """Choose, agree, and begin."""
        match given:
            case Touch("up", on="back") if self.unfolded:
                self.unfolded, self.page = False, 0
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="agreements"):
                self.unfolded, self.page = not self.unfolded, 0
            case Touch("up", on="all-decks"):
                self.all_decks, self.unfolded, self.page = not self.all_decks, False, 0
            case Touch("up", on="before"):
                return Go(BeforeScreen(self.desk))
            case Touch("up", on="faults"):
                return Go(SettingsScreen(self.desk))
            case Touch("up", on="listen"):
                self.desk.speak(*(text for deck in self._decks() for text in self._told(deck)))
            case Touch("up", on="begin") if self._playable():
                return self._begin()
            case Touch("up", on=name) if name.startswith("deck:"):
                return self._choose(name[5:])
            case Touch("up", on=name) if name.split(":")[0] in AGREED:
                self.sitting = changed(self.sitting, name)
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _decks(self) -> list[Deck]:
        """Those for this player; every deck, also a locked one, behind the button for more."""
        mine = self.desk.view.player.audience
        every = self.desk.library.decks
        return [deck for deck in every if self.all_decks or (not deck.locked and mine in deck.audience)]

    def _told(self, deck: Deck) -> tuple[str, str]:
        return deck.title, about(deck, for_worker=self.all_decks)

    def _choose(self, deck_id: str) -> Step | None:
        deck = self.desk.library.deck(deck_id)
        if deck and deck.locked and not self.desk.view.unlocked(deck_id):
            return Go(UnlockScreen(self.desk, deck_id))
        self.sitting = replace(self.sitting, deck=deck_id)
        return None

    def _begin(self) -> Step:
        deck = self.desk.library.deck(self.sitting.deck)
        version = deck.version if deck else ""
        self.desk.conversation.put(replace(self.sitting, deck_version=version, day=self.desk.conversation.today))
        return Go(PromiseScreen(self.desk))

    def _playable(self) -> bool:
        deck = self.desk.library.deck(self.sitting.deck)
        if deck is None or (deck.locked and not self.desk.view.unlocked(deck.id)):
            return False
        now = self.desk.view
        return bool(playable(deck, View({**now.records, self.sitting.key: self.sitting}, now.turned)))

    def _piles(self, look: Look, box: Box) -> Shapes:
        desk, decks = self.desk, self._decks()
        wide, high = self._pile_size(look, box, decks)
        text = words_high(desk, look, Box(0, 0, wide, high), decks, for_worker=self.all_decks)

        def draw(cell: Box, number: int) -> Group:
            deck = decks[number]
            closed = deck.locked and not desk.view.unlocked(deck.id)
            chosen = deck.id == self.sitting.deck
            return draw_pile(
                desk, look, cell, deck, number, text, chosen=chosen, closed=closed, all_decks=self.all_decks
            )

        return pick_from(
            look, box, len(decks), draw, wide=wide / look.u - 1, high=high / look.u - 1,
            page=self.page, words=desk.page_words(),
        )  # fmt: skip

    def _pile_size(self, look: Look, box: Box, decks: list[Deck]) -> tuple[float, float]:
        """As many piles side by side as have room for all their words; the fewer, the wider."""
        wide = high = 0.0
        most = int((box.w + look.gap) // (NARROWEST * look.u + look.gap))
        if look.portrait and len(decks) <= 3 and not look.large_text:
            most = 1  # no hole beside the third
        for across in range(max(1, min(3, most)), 0, -1):
            wide = (box.w - look.gap * (across - 1)) / across
            down = max(1, -(-len(decks) // across))
            high = (box.h - look.gap * (down - 1)) / down
            if high < self._least(look, wide, high, decks):
                high = box.h - look.target(TURN) - look.gap
            if high >= self._least(look, wide, high, decks):
                break
        return wide, min(high, HIGHEST * look.u)

    def _least(self, look: Look, wide: float, high: float, decks: list[Deck]) -> float:
        pile = Box(0, 0, wide, high)
        return least_high(look, pile, words_high(self.desk, look, pile, decks, for_worker=self.all_decks))

    def _agreed(self, look: Look, box: Box) -> Shapes:
        self.page = min(self.page, agreed_pages(self.desk, look, box) - 1)
        return draw_agreements(self.desk, look, box, self.sitting, self.page)

    def _dos(self) -> list[Do]:
        desk = self.desk
        more = Do("all-decks", desk.tell("More decks"), "vink" if self.all_decks else "slot", chosen=self.all_decks)
        agree = Do("agreements", desk.tell("Agreements"), "vink" if self.unfolded else "praat", chosen=self.unfolded)
        word = desk.tell("Last time: whose map?") if asks_whose(desk) else desk.tell("Last time")
        there = desk.before is not None
        before = [] if desk.fictional else [Do("before", word, "vink" if there else "klok", chosen=there)]
        faults = [Do("faults", desk.tell("Some decks have faults: look here."), "hulp")] if desk.faults else []
        begin = [Do("begin", desk.say("Begin"), "speel", primary=True)] if self._playable() else []
        return [agree, more, *before, *faults, *begin]

    def _strip_height(self, look: Look, wide: float) -> float:
        left, right = self._strip_parts(look, Box(0, 0, wide, 0))
        texts = self._strip_texts(look, left.w)
        dos = self._dos()
        high = buttons_height(look, right.w, dos, len(dos))
        above = sum(one for _, _, one in texts)
        return (max(above, high) if left.y == right.y else above + look.gap + high) + 28 * look.u

    def _strip_parts(self, look: Look, box: Box) -> tuple[Box, Box]:
        inner = box.inset(20 * look.u, 14 * look.u)
        if look.portrait:
            return inner, inner._replace(y=inner.y + 1)
        left, right = cut_left(inner, inner.w * 0.27, 2 * look.gap)
        return (
            (left, right) if not look.rtl else (left._replace(x=right.x + right.w - left.w), right._replace(x=left.x))
        )

    def _strip_texts(self, look: Look, wide: float) -> list[tuple[str, float, float]]:
        desk = self.desk
        worker = desk.view.worker
        name = desk.tell("For {name}", name=worker.name) if worker and worker.name else desk.tell("For the worker")
        told = desk.tell("Which cards lie on the pile?")
        if not self._playable():
            told = desk.tell("With these choices no card is left. Choose another deck or age.")
        lines = ((name, 19.0, True), (told, 17.0, False))
        return [(text, size, words_height(look, wide, text, size, bold=bold)) for text, size, bold in lines]

    def _strip(self, look: Look, box: Box) -> Iterable[Shape]:
        yield sheet(look, box, quiet=True)
        left, right = self._strip_parts(look, box)
        dos, texts = self._dos(), self._strip_texts(look, left.w)
        if not look.portrait:
            left = _halfway(left, sum(high for _, _, high in texts))
            right = _halfway(right, buttons_height(look, right.w, dos, len(dos)))
        for number, (text, size, high) in enumerate(texts):
            quiet = "" if number == 0 else look.colours.ink2
            yield words(look, left, text, size, bold=number == 0, colour=quiet)
            _, left = cut_top(left, high)
        if look.portrait:
            right = left._replace(y=left.y + look.gap)
        yield from draw_buttons(look, right, dos, len(dos))


def _halfway(box: Box, high: float) -> Box:
    """The room for something so high, half way down a box."""
    return box._replace(y=box.y + max(0.0, (box.h - high) / 2))
