"""Bad input at the table: palms, fingers that slip away, a window that changes, a voice that hangs, hands faster than a card. Nothing is lost."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app.demo_bar import DemoBar
from game.app.loop import App
from game.app.play import sit_down, turn
from game.app.shelf import Game
from game.app.voice import Voice
from game.model.records import Choice, Drawing, Person, spot_of
from game.screens.drawing import DrawingScreen
from game.screens.item import ItemScreen
from game.screens.map import MapScreen
from game.screens.naming import NamingScreen
from game.screens.steps import Back, Go, Screen
from game.screens.table import TableScreen
from game.screens.who import WhoScreen
from game.shapes import find
from game.stage.window import Window, open_window
from game.ui.look import Size
from tests.app.hands import Finger, Keyboard
from tests.gallery import seeing
from tests.speech.stand_in import prints, sound, stand_in
from tests.speech.stand_in import pytestmark as needs_scripts

DOWN, MOVE, UP = pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP
PATIENCE = 60  # seconds
TAKEN_AWAY = (pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED, pygame.APP_WILLENTERBACKGROUND)


def until(true: Callable[[], object]) -> None:
    """Look again and again; a test that waits for nothing fails."""
    last = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < last


class Glass(Finger):
    """A hand that lets go when it likes."""

    def take(self, name: str) -> tuple[float, float]:
        """Go down on something and carry it a little way; where the finger is then."""
        x, y = self.on(name).box.middle
        self.finger(DOWN, x, y)
        self.finger(MOVE, x + 20, y + 10)
        self.finger(MOVE, x + 40, y + 20)
        return x + 40, y + 20


def at_the_table(app: App, screen: Callable[[App], Screen] | None = None, *, flip: bool = True) -> Glass:
    """A card lies open (or still closed, without `flip`), and Oma stands on the map; then a screen over the table."""
    glass = Glass(app)
    for name in ("play:kind", "next", "next", "begin", "ready", *(["open-card"] if flip else [])):
        glass.press(name)
    oma = Person(id="oma", name="Oma", kind="mens", area="familie")
    app.desk.conversation.put(oma, spot_of("oma", 3, "familie", 0.2))
    if screen:
        app.go(Go(screen(app)))
    return glass


def place_of_oma(app: App) -> tuple[int, str, float]:
    spot = app.desk.view.spot("oma")
    assert spot
    return spot.ring, spot.area, spot.along


def drawn(app: App) -> list[int]:
    """How many points each line on the sheet has."""
    screen = app.screen
    assert isinstance(screen, DrawingScreen)
    return [len(stroke.points) for stroke in screen.strokes]


def middle_at_rest(app: App, name: str) -> tuple[float, float]:
    """Where something lies when nothing moves."""
    group = find(app.screen.shapes(app.size, app.desk.now + 100), name)
    assert group
    return group.box.middle


def held(app: App) -> object:
    screen = app.screen
    assert isinstance(screen, MapScreen)
    return screen.held


def test_a_palm_that_comes_down_while_someone_is_dragged_leaves_them_where_they_were(app: App) -> None:
    glass = at_the_table(app, lambda app: MapScreen(app.desk))

    glass.take("person:oma")
    for number in range(2, 7):
        glass.finger(DOWN, 200 + 90 * number, 300, number)
    for number in range(1, 7):
        glass.finger(MOVE, 210 + 90 * number, 310, number)
        glass.finger(UP, 210 + 90 * number, 310, number)
    after_the_palm = place_of_oma(app), held(app)
    glass.press("person:oma")

    assert after_the_palm == ((3, "familie", 0.2), None)
    assert find(app.shapes(), "picked")  # a finger alone is heard again


def test_a_palm_on_a_drawing_ends_the_line_and_draws_nothing_itself(app: App) -> None:
    glass = at_the_table(app, lambda app: DrawingScreen(app.desk))

    x, y = glass.take("sheet")
    for number in range(2, 7):
        glass.finger(DOWN, x + 30 * number, y, number)
        glass.finger(MOVE, x + 30 * number, y + 40, number)
    for number in range(1, 7):
        glass.finger(UP, x + 30 * number, y + 40, number)
    after_the_palm = drawn(app)
    glass.take("sheet")
    glass.finger(UP, x, y)

    assert after_the_palm == [3]
    assert drawn(app) == [3, 3]


@pytest.mark.parametrize("beside", [(-6.0, 300.0), (1290.0, 300.0), (600.0, -4.0), (600.0, 806.0)])
def test_a_finger_that_leaves_the_window_with_someone_leaves_them_where_they_were(
    beside: tuple[float, float], app: App
) -> None:
    glass = at_the_table(app, lambda app: MapScreen(app.desk))

    glass.take("person:oma")
    glass.finger(MOVE, *beside)
    let_go = held(app)
    glass.finger(MOVE, 640, 400)  # back again, still on the glass: it means nothing any more
    glass.finger(UP, 640, 400)

    assert let_go is None
    assert place_of_oma(app) == (3, "familie", 0.2)


@pytest.mark.parametrize("message", TAKEN_AWAY, ids=pygame.event.event_name)
def test_a_message_of_the_system_in_the_middle_of_a_drag_moves_nobody(message: int, app: App) -> None:
    glass = at_the_table(app, lambda app: MapScreen(app.desk))

    x, y = glass.take("person:oma")
    glass.feel(message)
    glass.finger(UP, x, y)

    assert held(app) is None
    assert place_of_oma(app) == (3, "familie", 0.2)


@pytest.mark.parametrize("message", TAKEN_AWAY, ids=pygame.event.event_name)
def test_a_message_of_the_system_in_the_middle_of_a_line_keeps_what_was_drawn(message: int, app: App) -> None:
    glass = at_the_table(app, lambda app: DrawingScreen(app.desk))

    glass.take("sheet")
    glass.feel(message)
    glass.press("ok")

    assert [len(one.strokes[0].points) for one in app.desk.view.all(Drawing)] == [3]


@pytest.fixture
def playing(game: Game, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[tuple[Window, App, DemoBar]]:
    """The game in a window, with settings of its own, and with movement."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    window = open_window((1280, 800), "Kaarten")
    app, demo = sit_down(window, Game())
    assert turn(window, app, demo)
    yield window, app, demo
    pygame.display.quit()


def resize(playing: tuple[Window, App, DemoBar], w: int, h: int) -> None:
    pygame.display.set_mode((w, h), pygame.RESIZABLE)
    pygame.event.post(pygame.event.Event(pygame.VIDEORESIZE, size=(w, h), w=w, h=h))
    assert turn(*playing)


def test_a_window_that_is_resized_in_the_middle_of_a_drag_moves_nobody(playing: tuple[Window, App, DemoBar]) -> None:
    app = playing[1]
    glass = at_the_table(app, lambda app: MapScreen(app.desk))

    x, y = glass.take("person:oma")
    resize(playing, 800, 1280)
    upright = place_of_oma(app), held(app)
    glass.finger(UP, x, y)
    glass.press("person:oma")
    glass.press("cell:1:familie")

    assert app.size == Size(800, 1280)
    assert upright == ((3, "familie", 0.2), None)
    assert place_of_oma(app) == (1, "familie", 0.5)


def test_a_window_that_is_resized_in_the_middle_of_a_flip_shows_the_open_card_in_its_new_size(
    playing: tuple[Window, App, DemoBar],
) -> None:
    app = playing[1]
    glass = at_the_table(app, flip=False)
    glass.press("open-card")
    began = app.moving
    card = app.desk.open_card()

    resize(playing, 1024, 600)
    shown = app.shapes()
    app.tick(app.desk.now + 10)
    at_rest = app.shapes()
    app.reset(TableScreen(app.desk))

    assert began
    assert shown
    assert not app.moving
    assert app.desk.open_card() == card
    assert seeing.outside(at_rest, 1024, 600, 0) == []
    assert find(at_rest, "done")


def moving(app: App) -> Glass:
    """A table on which cards move; the clock stands still until it is set."""
    glass = at_the_table(app)
    app.desk.settings = replace(app.desk.settings, motion=True)
    glass.press("done")
    app.tick(0.3)
    assert app.moving
    return glass


def test_a_touch_in_the_middle_of_a_card_s_way_ends_it_and_means_what_lies_there_at_last(app: App) -> None:
    glass = moving(app)

    x, y = middle_at_rest(app, "record:drawing")
    glass.finger(DOWN, x, y)
    at_once = app.desk.movement
    glass.finger(UP, x, y)

    assert at_once is None
    assert app.screen.name == "drawing"


def test_a_second_klaar_in_the_middle_of_a_card_s_way_answers_the_new_card(app: App) -> None:
    glass = moving(app)
    first, second = app.desk.view.turned[-1].card, app.desk.open_card()

    glass.press("done")

    assert second
    assert [one.card for one in app.desk.view.turned[-2:]] == [first, second[1].id]


def test_a_key_in_the_middle_of_a_card_s_way_ends_it_and_means_the_new_card(app: App) -> None:
    moving(app)
    second = app.desk.open_card()
    keys = Keyboard(app)

    keys.key("tab")
    at_once = app.desk.movement
    keys.key("5")

    assert second
    assert at_once is None
    assert (app.desk.view.turned[-1].card, app.desk.view.turned[-1].how) == (second[1].id, "later")


def test_a_touch_in_the_middle_of_a_flip_shows_the_card_at_once(app: App) -> None:
    glass = at_the_table(app, flip=False)
    app.desk.settings = replace(app.desk.settings, motion=True)
    glass.press("open-card")
    app.tick(0.1)

    glass.press("map")
    on_the_map = app.screen.name, app.desk.movement
    app.go(Back())

    assert on_the_map == ("map", None)
    assert not find(app.shapes(), "open-card")


FIELDS: dict[str, Callable[[App], Screen]] = {
    "a name": lambda app: NamingScreen(app.desk, lambda _people: Back()),
    "words": lambda app: ItemScreen(app.desk, "words"),
    "who plays": lambda app: WhoScreen(app.desk),
}


@pytest.mark.parametrize("screen", FIELDS.values(), ids=FIELDS)
def test_settings_and_the_cover_in_the_middle_of_writing_lose_no_letter(
    screen: Callable[[App], Screen], app: App
) -> None:
    glass = at_the_table(app, screen)
    glass.write("Oma")

    glass.press("settings")
    for name in ("text_step:2.0", "theme:evening", "player:en", "back"):
        glass.press(name)
    glass.cover()
    glass.write("a")

    typing = getattr(app.screen, "typing")  # noqa: B009 - each of them has a field
    assert typing.field.text == "Omaa"


def test_settings_in_the_middle_of_a_card_leave_the_card_and_what_was_chosen(app: App) -> None:
    glass = at_the_table(app)
    glass.press("option:aap")
    card, chosen = app.desk.open_card(), app.desk.view.all(Choice)

    glass.press("settings")
    for name in ("text_step:1.5", "theme:contrast", "motion:False", "back"):
        glass.press(name)

    assert app.screen.name == "table"
    assert app.desk.open_card() == card
    assert app.desk.view.all(Choice) == chosen != ()
    option = find(app.shapes(), "option:aap") or glass.on("option:aap")
    assert option.chosen


def test_settings_in_the_middle_of_a_drawing_leave_its_lines(app: App) -> None:
    glass = at_the_table(app, lambda app: DrawingScreen(app.desk))
    x, y = glass.take("sheet")
    glass.finger(UP, x, y)

    for name in ("settings", "theme:contrast", "back"):
        glass.press(name)

    assert drawn(app) == [3]


@pytest.fixture
def voice_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], Voice]]:
    """A voice from what its program does with a text, and from the name of a sound device."""
    made: list[Voice] = []

    def voice(says: str, device: str) -> Voice:
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setenv("SDL_AUDIODRIVER", device)
        pygame.mixer.quit()
        stand_in(tmp_path, says)
        made.append(Voice())
        until(lambda: not made[0]._looked.is_alive())
        return made[0]

    yield voice
    for one in made:
        one.close()
    pygame.mixer.quit()


@needs_scripts
def test_a_voice_that_hangs_lets_the_game_go_on(voice_of: Callable[[str, str], Voice], app: App) -> None:
    app.desk.voice = voice = voice_of("time.sleep(1000)", "dummy")
    glass = at_the_table(app)

    glass.press("listen")
    hangs = voice.sounding
    first = app.desk.open_card()
    glass.press("done")

    assert hangs
    assert not voice.sounding
    assert app.desk.open_card() != first


@needs_scripts
def test_without_a_sound_device_the_game_goes_on_and_the_button_goes_away(
    voice_of: Callable[[str, str], Voice], app: App
) -> None:
    app.desk.voice = voice = voice_of(prints(sound(60)), "nonsense")
    glass = at_the_table(app)

    glass.press("listen")
    until(lambda: not voice.sounding)
    first = app.desk.open_card()
    glass.press("done")

    assert app.desk.open_card() != first
    assert not find(app.shapes(), "listen")
