"""A made-up family in the window: a bar to play it a step at a time, the mark VERZONNEN, and playing on by yourself at any moment."""

from collections.abc import Iterator

from game.app.loop import App
from game.app.shelf import Game
from game.screens.home import HomeScreen
from game.shapes import Box, Input, Key, Rect, Shapes, Touch, at
from game.ui.button import button
from game.ui.layout import columns
from game.ui.look import Size

BUTTONS = ("demo-next", "demo-stop")


class DemoBar:
    """Lies over the screens while a family plays; nothing of it is kept."""

    def __init__(self, app: App, game: Game) -> None:
        """No family plays yet."""
        self.app = app
        self.game = game
        self._lines: Iterator[str] | None = None
        self._down = ""

    @property
    def playing(self) -> bool:
        """Whether a script is being played."""
        return self._lines is not None

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
        self.app.below = self
        self.app.resize(self.app.window)
        self.app.reset(HomeScreen(desk))
        self._lines = Play(Pilot(self.app), family, clock.set).all()

    def next(self) -> None:
        """Play one line; at the end of the script the family is yours to play on with."""
        from game.trainer.pilot import Lost

        if self._lines is None or self.app.screen.name == "cover":
            return
        try:
            next(self._lines)
        except (StopIteration, Lost):
            self.take_over()

    def take_over(self) -> None:
        """Play on by yourself from here."""
        self._lines = None
        self.app.desk.new_conversation = self._restore
        self.app.below = None
        self.app.resize(self.app.window)

    def give(self, given: Input) -> bool:
        """Answer a touch on the bar, or Enter on one of its buttons; False when the input is for the screen."""
        match given:
            case _ if self._lines is None:
                return False
            case Key("enter" | "space") if self.app.focus in BUTTONS:
                name = self.app.focus
                self._press(name)
                self.app.focus = name if self.playing else ""
                return True
            case Touch("down", x, y):
                self._down = at(self.shapes(self.app.window), x, y)
                return bool(self._down)
            case Touch("up", x, y) if self._down:
                on, self._down = self._down, ""
                if at(self.shapes(self.app.window), x, y) == on:
                    self._press(on)
                return True
        return False

    def height(self, window: Size) -> float:
        """How high the bar is."""
        return 76 * self.app.desk.on(window).u

    def shapes(self, window: Size) -> Shapes:
        """The two buttons at the bottom of the window."""
        desk, look = self.app.desk, self.app.desk.on(window)
        high = self.height(window)
        strip = Box(0, window.h - high, window.w, high)
        ground = Rect(strip, fill=look.colours.chip)
        stop, step = columns(strip.inset(look.margin, 10 * look.u), [1, 1.6], look.gap)
        return (
            ground,
            button(look, stop, "demo-stop", desk.tell("Play on yourself"), glyph="speel", design=18),
            button(look, step, "demo-next", desk.tell("Next step"), glyph="verder", chosen=True, design=18),
        )

    def _press(self, name: str) -> None:
        if name == "demo-next":
            self.next()
        else:
            self.take_over()
