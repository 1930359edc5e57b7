"""The window: open it, and play until it is closed."""

import time
from collections.abc import Callable
from pathlib import Path

from game.app.demo_bar import DemoBar
from game.app.loop import App
from game.app.opening import lay_desk, new_conversation, open_rooms
from game.app.shelf import Game
from game.data import papers_folder, settings_file
from game.model.conversation import Conversation
from game.model.view import View
from game.problem import Problem
from game.screens.home import HomeScreen
from game.screens.speaking import Tone
from game.settings import read_settings, write_settings
from game.shapes import Input, Key, Tick, find
from game.stage.text import Lettering
from game.stage.window import Closed, Hidden, NoScreen, Resized, Window, open_window, screen_missing
from game.ui.look import Size

NO_SCREEN = "there is no screen here. To see the game without one: belangrijk demo --pictures"
FIRST_SIZE = (1280, 800)


def play(folders: list[Path], before: Path | None = None) -> int:
    """Open the window and play. Without a screen, or with an earlier conversation that cannot be read: one line that says what to do."""
    last_time = _last_time(before) if before else None
    try:
        window = open_window(FIRST_SIZE, "Kaarten")
    except NoScreen:
        raise Problem(NO_SCREEN) from None
    if screen_missing():
        window.close()
        raise Problem(NO_SCREEN)
    try:
        run(window, Game(folders), last_time)
    finally:
        window.close()
    return 0


def _last_time(file: Path) -> View:
    from game.app.before import Unusable, read_before

    try:
        return read_before(file)
    except Unusable as why:
        raise Problem(f"{file}: {why}") from None


def sit_down(
    window: Window,
    game: Game,
    make: Callable[[], Conversation] = new_conversation,
    before: View | None = None,
) -> tuple[App, DemoBar]:
    """Lay the desk and show the first screen, then read the content and open the rest. `before` is an earlier conversation."""
    desk = lay_desk(
        game,
        read_settings(settings_file()),
        Lettering().measure,
        make,
        keep=lambda settings: write_settings(settings, settings_file()),
    )
    desk.folders = lambda: ((desk.tell("Documents"), str(papers_folder())),)
    app = App(desk, HomeScreen(desk), Size(*window.size))
    demo = DemoBar(app, game)
    desk.play_family = demo.begin
    window.show(app.shapes())
    from game.app.voice import Tones, Voice  # like the rest, after the first screen
    from game.stage.sound import Sound

    open_rooms(desk, game, before)
    window.add_pictures(game.own_pictures)
    sound = Sound()
    tones = Tones(sound)
    desk.voice = Voice(sound)

    def tone(name: Tone) -> None:
        if desk.settings.sound:
            tones.play(name)

    desk.tone = tone
    app.reset(HomeScreen(desk))
    return app, demo


def run(window: Window, game: Game, before: View | None = None) -> None:
    """Inputs in, shapes out, until the window or the game is closed."""
    app, demo = sit_down(window, game, before=before)
    while turn(window, app, demo):
        if not app.moving and not window.busy:
            window.prepare(app.ahead())
        window.wait(moving=app.moving)
    if app.desk.voice:
        app.desk.voice.stop()


def turn(window: Window, app: App, demo: DemoBar) -> bool:
    """One turn of the loop: take what happened, show what is; False when the window or the game was closed."""
    app.tick(time.monotonic())
    for given in window.inputs():
        match given:
            case Closed():
                return False
            case Resized(w, h):
                app.resize(Size(w, h))
            case Hidden():
                app.give(Key("f9"))  # covered before it comes back into sight
            case _:
                _give(app, demo, given)
    window.text_input(find(app.shapes(), "field") is not None)
    window.show(app.shapes())
    return not app.closed


def _give(app: App, demo: DemoBar, given: Input) -> None:
    if not isinstance(given, Tick) and not demo.give(given):
        app.give(given)
