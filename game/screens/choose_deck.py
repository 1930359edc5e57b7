"""Which cards, how heavy, how long, and which parts of life: chosen together before the first card."""

from collections.abc import Iterable
from dataclasses import replace

from game.model.dealing import playable
from game.model.deck import Deck
from game.model.sittings import Sitting
from game.model.view import View
from game.screens.desk import Back, Desk, Go, Step
from game.screens.promise import PromiseScreen
from game.screens.settings import SettingsScreen
from game.screens.unlock import UnlockScreen
from game.shapes import Box, Group, Input, Rect, Shape, Shapes, Touch
from game.ui.button import button, fitting, label
from game.ui.layout import columns, cut_left, cut_top, grid, rows
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, paragraph, table_top, top_bar
from game.ui.picking import pick_from, turn_page

WEIGHTS, LENGTHS = ("1", "2", "3"), ("short", "normal", "long")


class ChooseDeckScreen:
    """The decks at the left; what is agreed at the right."""

    name = "choose-deck"

    def __init__(self, desk: Desk) -> None:
        """Begin with the first deck that is meant for this player."""
        self.desk = desk
        self.page = 0
        self.all_decks = False
        decks = self._decks()
        last = desk.view.sitting
        n = last.n + 1 if last and desk.view.ended else (last.n if last else 1)
        self.sitting = replace(last, n=n) if last else Sitting(n=n, deck=decks[0].id if decks else "")

    def shapes(self, size: Size, now: float) -> Shapes:
        """Decks, weights, lengths, parts of life, and Begin."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, foot=76)
        left, right = (
            cut_left(room, room.w * 0.56, 2 * look.gap)
            if not look.portrait
            else cut_top(room, room.h * 0.36, 2 * look.gap)
        )
        decks = self._decks()
        more, begin = foot_boxes(look, [1, 1])
        return (
            table_top(look),
            *top_bar(look, desk.say("Choose a deck"), desk.say("You choose together."), **desk.bar_words()),
            *pick_from(
                look, left, len(decks), lambda box, n: self._deck(look, box, decks[n]),
                wide=300, high=150, page=self.page, words=desk.page_words(),
            ),
            *self._agreed(look, right),
            button(look, more, "all-decks", desk.tell("All decks"), glyph="lijst", chosen=self.all_decks),
            *self._begin_or_say(look, begin),
            *self._faults(look, left),
        )  # fmt: skip

    def on_input(self, given: Input) -> Step | None:
        """Choose, and begin."""
        sitting = self.sitting
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="all-decks"):
                self.all_decks, self.page = not self.all_decks, 0
            case Touch("up", on="faults"):
                return Go(SettingsScreen(self.desk))
            case Touch("up", on="begin") if self._playable():
                return self._begin()
            case Touch("up", on=name) if name.startswith("deck:"):
                return self._choose(name[5:])
            case Touch("up", on=name) if name.startswith("weight:"):
                self.sitting = replace(sitting, heaviest=int(name[7:]))  # type: ignore[arg-type]
            case Touch("up", on=name) if name.startswith("length:"):
                self.sitting = replace(sitting, length=name[7:])  # type: ignore[arg-type]
            case Touch("up", on=name) if name.startswith("area:"):
                self.sitting = replace(sitting, areas_off=_switched(sitting.areas_off, name[5:]))
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _decks(self) -> list[Deck]:
        mine = self.desk.view.player.audience
        every = self.desk.library.decks
        return [deck for deck in every if self.all_decks or (not deck.locked and mine in deck.audience)]

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

    def _begin_or_say(self, look: Look, box: Box) -> Iterable[Shape]:
        if self._playable():
            yield button(look, box, "begin", self.desk.say("Begin"), primary=True, glyph="speel", design=24)
        else:
            nothing = self.desk.tell("With these choices no card is left. Choose another deck or age.")
            yield paragraph(look, box, nothing, 20)[0]

    def _faults(self, look: Look, box: Box) -> Iterable[Shape]:
        """Decks that cannot be played, and where to look: the others play."""
        if self.desk.faults:
            words = self.desk.tell("Some decks have faults: look here.")
            place = Box(box.x, box.y + box.h - 56 * look.u, box.w * 0.62, 56 * look.u)
            yield button(look, place, "faults", words, glyph="hulp", design=17)

    def _deck(self, look: Look, box: Box, deck: Deck) -> Group:
        chosen = deck.id == self.sitting.deck
        fill = look.colours.sun if chosen else look.colours.paper
        line, wide = (look.colours.ink, 3) if chosen else (look.colours.line, 2)
        inner = box.inset(16 * look.u, 10 * look.u)
        title, rest = cut_top(inner, inner.h * 0.4)
        size = fitting(look, deck.meant_for, rest, 18, bold=False)
        shapes: list[Shape] = [
            Rect(box, fill=fill, line=line, width=wide * look.u, radius=look.radius),
            label(look, title, deck.title, 24, look.colours.ink, centred=False),
            paragraph(look, rest, deck.meant_for, size / look.u / look.text_step, quiet=not chosen)[0],
        ]
        return Group(tuple(shapes), box, f"deck:{deck.id}", "button", deck.title, chosen=chosen)

    def _agreed(self, look: Look, box: Box) -> Iterable[Shape]:
        desk, sitting = self.desk, self.sitting
        weights, lengths, areas = rows(box, [1, 1, 2.6], look.gap)
        words = [desk.say("light"), desk.say("also cards that may touch"), desk.say("also heavy cards")]
        yield from _choice(look, weights, desk.say("Which cards?"), "weight", WEIGHTS, words, {str(sitting.heaviest)})
        words = [desk.say("short"), desk.say("normal"), desk.say("long")]
        yield from _choice(look, lengths, desk.say("How long?"), "length", LENGTHS, words, {sitting.length})
        domains = desk.entries("domains")
        title, rest = cut_top(areas, 30 * look.u, 4 * look.u)
        yield label(look, title, desk.say("What do we talk about?"), 20, look.colours.ink, centred=False)
        across = 2 if rest.w < 420 * look.u else 3
        cells = grid(rest, across, -(-len(domains) // across), look.gap * 0.7)
        for cell, domain in zip(cells, domains, strict=False):
            on = domain.id not in sitting.areas_off
            yield button(look, cell, f"area:{domain.id}", domain.label, picture=domain.icon, chosen=on, design=17)


def _choice(
    look: Look, box: Box, title: str, kind: str, ids: tuple[str, ...], words: list[str], chosen: set[str]
) -> Iterable[Shape]:
    head, rest = cut_top(box, 30 * look.u, 4 * look.u)
    yield label(look, head, title, 20, look.colours.ink, centred=False)
    for cell, one, word in zip(columns(rest, [1] * len(ids), look.gap), ids, words, strict=True):
        yield button(look, cell, f"{kind}:{one}", word, chosen=one in chosen, design=18)


def _switched(off: tuple[str, ...], area: str) -> tuple[str, ...]:
    return tuple(one for one in off if one != area) if area in off else (*off, area)
