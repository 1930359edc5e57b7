"""A made-up family in the window: a bar to play it a step at a time, the mark VERZONNEN, and playing on by yourself at any moment."""

from collections.abc import Iterator

from game.app.loop import App
from game.app.shelf import Game
from game.screens.home import HomeScreen
from game.shapes import Box, Group, Input, Shapes, Text, Touch, at
from game.ui.button import button
from game.ui.look import Size


class DemoBar:
    """Lies over the screens while a family plays; nothing of it is kept."""

    def __init__(self, app: App, game: Game) -> None:
        """No family plays yet."""
        self.app = app
        self.game = game
        self._lines: Iterator[str] | None = None
        self._down = ""
        app.overlay = self.shapes

    def begin(self, family_id: str) -> None:
        """Begin with a family, at the home screen, on a conversation of its own."""
        from game.trainer.clock import FamilyClock, family_conversation
        from game.trainer.pilot import Pilot
        from game.trainer.script import Play

        desk = self.app.desk
        family = next(one for one in self.game.content.families if one.id == family_id)
        clock = FamilyClock(family)
        keep = desk.new_conversation
        desk.new_conversation()
        desk.fictional = True
        conversation = family_conversation(family, clock)

        def fresh() -> None:
            keep()
            desk.conversation = conversation
            desk.fictional = True

        desk.new_conversation = fresh
        self._restore = keep
        self.app.reset(HomeScreen(desk))
        self._lines = Play(Pilot(self.app), family, clock.set).all()

    def next(self) -> None:
        """Play one line; at the end of the script the family is yours to play on with."""
        from game.trainer.pilot import Lost

        if self._lines is None:
            return
        try:
            next(self._lines)
        except (StopIteration, Lost):
            self.take_over()

    def take_over(self) -> None:
        """Play on by yourself from here."""
        self._lines = None
        self.app.desk.new_conversation = self._restore

    def give(self, given: Input) -> bool:
        """Answer a touch on the bar; False when the input is for the screen."""
        if self._lines is None or not isinstance(given, Touch):
            return False
        on = at(self._buttons(self.app.size), given.x, given.y)
        if given.kind == "down":
            self._down = on
        elif given.kind == "up" and on and on == self._down:
            self._down = ""
            self.next() if on == "demo-next" else self.take_over()
            return True
        return bool(on)

    def shapes(self, size: Size, _shown: Shapes) -> Shapes:
        """The mark on every made-up map, and the bar while the script plays."""
        if not self.app.desk.fictional:
            return ()
        look = self.app.desk.on(size)
        word = self.app.desk.tell("MADE UP")
        text = Text(size.w / 2, 4 * look.u, word, look.text(15), look.colours.primary, True, look.font, "centre")
        return (text, *(self._buttons(size) if self._lines else ()))

    def _buttons(self, size: Size) -> tuple[Group, ...]:
        desk, look = self.app.desk, self.app.desk.on(size)
        w, h = 220 * look.u, 56 * look.u
        x, y = size.w - 2 * w - 40 * look.u, size.h * 0.5
        return (
            button(look, Box(x, y, w, h), "demo-next", desk.tell("Next step"), glyph="verder", chosen=True, design=18),
            button(
                look,
                Box(x + w + look.gap, y, w, h),
                "demo-stop",
                desk.tell("Play on yourself"),
                glyph="speel",
                design=18,
            ),
        )
