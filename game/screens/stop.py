"""Stop: keep the map, keep a part of it, or erase it; or not know it yet. All of one size."""

from collections.abc import Callable

from game.screens.big_cards import Choice, big_cards, side_by_side
from game.screens.desk import Back, Desk, Go, Instead, Reset, Step
from game.screens.erase import EraseScreen
from game.screens.leaves import Said, block
from game.screens.listening import listen_button, texts_of
from game.screens.sharing import SharingScreen
from game.screens.thanks import ThanksScreen
from game.shapes import Box, Group, Input, Shapes, Touch
from game.ui.layout import cut_top
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar

PICTURES = {"keep": "deel_alleen_ik", "part": "puzzel", "erase": "deel_niets", "not-yet": "vraagteken"}


class StopScreen:
    """Four equal cards: three ways to stop, and the way back to the game."""

    name = "stop"

    def __init__(self, desk: Desk) -> None:
        """Ask."""
        self.desk = desk
        self._read: tuple[str, ...] = ()

    def shapes(self, size: Size, now: float) -> Shapes:
        """The question and the cards."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look)
        said = [Said(desk.library.texts.get("stop/body"), 30, bold=True)]
        head = block(look, room._replace(h=room.h * 0.25), said)
        room = cut_top(room, head.high, 1.5 * look.gap)[1]
        cards = self._cards(look, room)
        self._read = tuple(texts_of((*head.shapes, *cards)))
        bar = top_bar(look, desk.library.button("stop"), extra=listen_button(desk, look), **desk.bar_words())
        return (table_top(look), *bar, *head.shapes, *cards)

    def on_input(self, given: Input) -> Step | None:
        """Go on to the check of who may know what, or erase."""
        match given:
            case Touch("up", on="back" | "not-yet"):
                return Back()
            case Touch("up", on="keep"):
                return Go(SharingScreen(self.desk, on_done=self._ended("keep")))
            case Touch("up", on="part"):
                return Go(SharingScreen(self.desk, on_done=self._ended("part"), part=True))
            case Touch("up", on="erase"):
                return Go(EraseScreen(self.desk, on_all=lambda: Reset(ThanksScreen(self.desk))))
            case Touch("up", on="listen"):
                self.desk.speak(*self._read)
        return None

    def _cards(self, look: Look, room: Box) -> list[Group]:
        say = self.desk.say
        lines = {
            "keep": say("First you choose who may know what."),
            "part": say("You choose what stays and what goes away."),
            "erase": say("Then it is really gone. That cannot be undone."),
        }
        words = [(path.rsplit("/", 1)[-1], word) for path, word in self.desk.library.texts.under("stop/choices")]
        cards = [Choice(name, word, lines.get(name, ""), PICTURES.get(name, "vraagteken")) for name, word in words]
        later = say("Back to the cards. You can choose later.")
        cards.append(Choice("not-yet", say("I don't know yet"), later, PICTURES["not-yet"]))
        return big_cards(look, side_by_side(look, room, len(cards), 1.5 * look.gap), cards, 28)

    def _ended(self, kept: str) -> Callable[[], Step]:
        return lambda: Instead(ThanksScreen(self.desk, kept))
