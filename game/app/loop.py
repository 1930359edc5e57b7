"""The one loop: inputs go in, the screen on top answers, and what it shows is painted. No window is needed for it."""

from collections.abc import Callable
from dataclasses import replace

from game.app.below import Below
from game.app.scene import Scene
from game.screens.cover import Cover
from game.screens.desk import Back, Close, Desk, Go, Instead, Moves, Reset, Screen, Step
from game.screens.made_up import made_up_mark
from game.screens.settings import SettingsScreen
from game.screens.steps import Carries, aimed_at
from game.screens.too_small import too_small
from game.shapes import Box, Input, Key, Pinch, Shapes, Tick, Touch, Typed, at, find, named
from game.ui.aloud import texts_to_read, word_over
from game.ui.focus import next_focus, place_of, ring
from game.ui.look import SMALLEST, Size
from game.ui.motion import FOREVER, LASTS
from game.ui.page import EXITS

DRIFT = 10  # pixels that a finger may move and still mean the thing it went down on
EXIT_OF_KEY = {str(number): name for number, (name, _) in enumerate(EXITS, 1)}
LET_GO = Touch("cancel", 0, 0)


class App:
    """A stack of screens at one desk. `give` an input, read `shapes`; `on_change` is called after each change of the session."""

    def __init__(self, desk: Desk, first: Screen, size: Size, on_change: Callable[[], None] = lambda: None) -> None:
        """Begin with a screen."""
        self.desk = desk
        self.size = size  # the room of the screens
        self.window = size
        self.closed = False
        self.focus = ""
        self.below: Below | None = None  # a bar under the screens: how high it is, and what it shows
        self._stack: list[Screen] = [first]
        self._behind: list[str] = []  # what had the focus on each screen under the one on top
        self._place = 0  # where the focus was among all, when what had it is gone
        self._on_change = on_change
        self._down: Touch | None = None
        self._scene = Scene()

    @property
    def screen(self) -> Screen:
        """The screen on top."""
        return self._stack[-1]

    def shapes(self) -> Shapes:
        """What is to be seen now: the screen, what moves or lies over it, and the ring of the keyboard's focus."""
        still = self._still()
        focused = find(still, self.focus) if self.focus else None
        around = ring(self.desk.on(self.size), focused) if focused else ()
        moves = bool(self.desk.movement or self._carried())
        shown = self._scene.shapes(self._draw_still, self._draw_over, Box(0, 0, *self.window), moves=moves)
        return (*shown, *self._read_aloud(), *around)

    def ahead(self) -> Shapes:
        """What will be shown soon, to be made while nothing happens."""
        screen, small = self.screen, self._small()
        return self._scene.ahead(lambda: screen.ahead(self.size) if isinstance(screen, Moves) and not small else ())

    @property
    def moving(self) -> bool:
        """Whether the next picture differs from this one by itself."""
        moves = self.desk.movement is not None and self.desk.settings.motion and isinstance(self.screen, Moves)
        return moves or (self.desk.voice is not None and self.desk.voice.reading is not None)

    def tick(self, now: float) -> None:
        """Time went by: `now` in seconds, on a clock that only goes on. A movement that is over leaves what it came to."""
        self.desk.now = now
        if self.desk.movement and self.desk.movement.over(now):
            self._settle()

    def _settle(self) -> None:
        """Whatever moves is where it was going to."""
        if self.desk.movement and LASTS[self.desk.movement.name] < FOREVER:
            self.desk.movement = None
            self._scene.change()

    def _still(self) -> Shapes:
        return self._scene.still(self._draw_still)

    def _draw_still(self) -> Shapes:
        shown = self._too_small() or self.screen.shapes(self.size, self.desk.now)
        return (*shown, *made_up_mark(self.desk, self.size), *self._bar())

    def _draw_over(self) -> Shapes:
        screen = self.screen
        return screen.over(self.size, self.desk.now) if isinstance(screen, Moves) and not self._small() else ()

    def _read_aloud(self) -> Shapes:
        word = self.desk.voice.reading if self.desk.voice else None
        return word_over(self.desk.on(self.size), self._still(), word.text, word.start, word.end) if word else ()

    def reset(self, screen: Screen) -> None:
        """Begin again at a screen."""
        self.go(Reset(screen))

    def resize(self, size: Size) -> None:
        """The window has another size now; what is held is let go. A window of the same size was only uncovered."""
        before = self.size
        self.window = size
        high = round(self.below.height(size)) if self.below else 0
        self.size = Size(size.w, size.h - high)
        self._scene.change()
        if self.size != before:
            self._let_go()

    def give(self, given: Input) -> None:
        """Answer one input."""
        self._scene.touch()
        match given:
            case Touch("cancel"):
                self._down = None
                self._pass_on(given)
            case Touch():
                self.focus, self._place = "", 0
                self._touch(given)
            case Key():
                self._key(given)
            case Pinch():
                self._let_go()
                self._pass_on(given)
            case Typed():
                self.desk.finger = False
                self._pass_on(given)
            case Tick(now):
                self.tick(now)

    def press(self, name: str, *, finger: bool = True) -> bool:
        """Touch a named shape in its middle, also where something lies over it; whether there was one. With a key the focus stays."""
        group = find(self.shapes(), name)
        if group is None:
            return False
        if finger:
            self.focus, self._place = "", 0
        x, y = group.box.middle
        self._begin(Touch("down", x, y, name, finger))
        self._down = None
        self._up(Touch("up", x, y, name, finger))
        return True

    def go(self, step: Step | None) -> None:
        """Go where a screen says."""
        match step:
            case Go(screen):
                self._stack.append(screen)
                self._behind.append(self.focus)
                self.focus = ""
            case Back(to):
                self._back(to)
            case Instead(screen):
                self._stack[-1] = screen
                self.focus = ""
            case Reset(screen):
                self._stack, self._behind = [screen], []
                self.focus = ""
            case Close():
                self.closed = True
            case None:
                return
        self._place = 0
        self._down = None
        if self.desk.voice:
            self.desk.voice.stop()
        self._scene.change()

    def _back(self, to: str) -> None:
        """One screen back, or as many as it takes to come to the one with a name; none when that one is on top."""
        there = to and any(screen.name == to for screen in self._stack)
        while len(self._stack) > 1 and not (there and self.screen.name == to):
            self._stack.pop()
            self.focus = self._behind.pop()
            if not there:
                return

    def _carried(self) -> str:
        return self.screen.carries if isinstance(self.screen, Carries) and not self._small() else ""

    def _bar(self) -> Shapes:
        return self.below.shapes(self.window) if self.below else ()

    def _touch(self, given: Touch) -> None:
        if given.kind == "down":
            self._settle()
        shapes = self.shapes()
        match given.kind:
            case "down":
                self._begin(replace(given, on=at(shapes, given.x, given.y)))
            case "move" if self._down:
                self._pass_on(replace(given, on=self._down.on))
            case "up" if self._down:
                down, self._down = self._down, None
                near = abs(down.x - given.x) <= DRIFT and abs(down.y - given.y) <= DRIFT
                same = near or at(shapes, given.x, given.y) == down.on
                self._up(replace(given, on=down.on if same else ""))

    def _begin(self, down: Touch) -> None:
        group = find(self.shapes(), down.on) if down.on else None
        before = self._scene.copy()
        self._down = down
        # A mouse keeps the keyboard of the screen there, and brings it back in a field: who has no other hand can write too.
        self.desk.finger = self.desk.finger or down.finger or down.on == "field"
        if self.desk.voice and down.on not in ("listen", "read-screen"):
            self.desk.voice.stop()
        self._pass_on(down)
        if group and group.role == "button":
            self._scene = before  # a button acts when it is let go, so nothing is drawn anew

    def _let_go(self) -> None:
        """Take the touch away that is under way."""
        if self._down:
            self._down = None
            self._pass_on(LET_GO)

    def _up(self, given: Touch) -> None:
        match given.on:
            case "cover":
                self._cover()
            case "settings" if not isinstance(self.screen, SettingsScreen):
                self.go(Go(SettingsScreen(self.desk)))
            case "read-screen":
                self.desk.speak(*texts_to_read(self._still()))
            case _:
                self._pass_on(given)

    def _cover(self) -> None:
        if not isinstance(self.screen, Cover):
            self.go(Go(Cover(self.desk)))

    def _key(self, key: Key) -> None:
        self._let_go()
        self._settle()
        shapes = self.shapes()
        writing = any(group.role == "field" for group in named(shapes))
        match key:
            case Key("f9") | Key("d", ctrl=True):
                self._cover()
            case Key() if not writing and (aimed := aimed_at(self.screen, key, self.focus)):
                self.focus, self._place = aimed, 0
                self._scene.change()
            case Key("z", ctrl=True):
                self.press("undo", finger=False)
            case Key("page_up" | "wheel_up" | "page_down" | "wheel_down" as way):
                if not self.press("page_back" if way.endswith("up") else "page_on", finger=False):
                    self._pass_on(key)
            case Key("f1"):
                self.press("listen", finger=False) or self.press("read-screen", finger=False)
            case Key("tab", shift=back):
                self.focus = next_focus(shapes, self.focus, back=back, place=self._place)
            case Key("enter") | Key("space") if self.focus and not (writing and key.name == "space"):
                self._press_focus(shapes)
            case Key("up" | "down" | "left" | "right") if self.focus and not writing:
                if self._changed_by(key):  # then Enter and space mean what moved, no more what had the focus
                    self.focus, self._place = "", place_of(self._still(), self.focus)
            case Key("escape"):
                # the screen may have a step back of its own: putting down who is picked up
                if not self._changed_by(key):
                    self.press("back", finger=False)
            case Key(name, ctrl=False) if not writing and name in EXIT_OF_KEY:
                self.press(EXIT_OF_KEY[name], finger=False)
            case _:
                self._pass_on(key)

    def _press_focus(self, shapes: Shapes) -> None:
        group = find(shapes, self.focus)
        if group is None or group.role == "field":
            self._pass_on(Key("enter"))
            return
        name, screen = self.focus, self.screen
        self.desk.finger = False
        self.press(name, finger=False)
        if self.screen is screen and not find(self.shapes(), name):
            self.focus, self._place = "", place_of(shapes, name)

    def _changed_by(self, key: Key) -> bool:
        """Let the screen answer a key; whether anything is different now."""
        screen, before = self.screen, self.shapes()
        self._pass_on(key)
        return self.screen is not screen or self.shapes() != before

    def _pass_on(self, given: Input) -> None:
        if self._small() and not (isinstance(given, Touch) and given.kind == "cancel"):
            return  # nobody sees what it would do
        before, carried = self.desk.conversation.session, self._carried()
        step = self.screen.on_input(given)
        along = isinstance(given, Touch) and given.kind == "move" and carried and carried == self._carried()
        if not along:
            self._scene.change()
        self.go(step)
        if self.desk.conversation.session is not before:
            self._on_change()

    def _too_small(self) -> Shapes:
        return too_small(self.desk, self.size) if self._small() else ()

    def _small(self) -> bool:
        return self.size.w < SMALLEST.w or self.size.h < SMALLEST.h
