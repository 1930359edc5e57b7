"""The loop: what a finger means, where the keyboard goes, and that the cover is always one touch away."""

import pytest

from game.app.loop import App
from game.app.opening import lay_desk, open_rooms
from game.app.shelf import Game, read_game
from game.screens.about import AboutScreen
from game.screens.home import HomeScreen
from game.settings import Settings
from game.shapes import Box, Group, Input, Key, Shapes, Touch, Typed, find, named
from game.stage.text import Lettering
from game.trainer.pilot import Pilot
from game.ui.look import Size


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    desk = lay_desk(game, Settings(), Lettering().measure)
    open_rooms(desk, game)
    return App(desk, HomeScreen(desk), Size(1280, 800))


class Two:
    """Two buttons side by side that remember what they were given."""

    name = "two"

    def __init__(self) -> None:
        self.given: list[Input] = []

    def shapes(self, size: Size, now: float) -> Shapes:
        return (Group((), Box(0, 0, 100, 100), "a", "button"), Group((), Box(104, 0, 100, 100), "b", "button"))

    def on_input(self, given: Input) -> None:
        self.given.append(given)

    def pressed(self) -> list[str]:
        return [one.on for one in self.given if isinstance(one, Touch) and one.kind == "up"]


def touch(app: App, *path: tuple[float, float]) -> None:
    app.give(Touch("down", *path[0], finger=True))
    for place in path[1:-1]:
        app.give(Touch("move", *place, finger=True))
    app.give(Touch("up", *path[-1], finger=True))


def test_a_touch_means_what_lies_under_it(app: App) -> None:
    two = Two()
    app.reset(two)

    touch(app, (50, 50), (50, 50))
    touch(app, (150, 50), (150, 50))
    touch(app, (500, 500), (500, 500))

    assert two.pressed() == ["a", "b", ""]


def test_a_finger_may_drift_a_little_but_not_to_the_neighbour(app: App) -> None:
    two = Two()
    app.reset(two)

    touch(app, (98, 50), (106, 52))
    touch(app, (50, 50), (150, 50))
    touch(app, (20, 20), (80, 80))

    assert two.pressed() == ["a", "", "a"]


def test_a_touch_that_the_system_takes_away_means_nothing(app: App) -> None:
    two = Two()
    app.reset(two)

    app.give(Touch("down", 50, 50, finger=True))
    app.give(Touch("cancel", 0, 0))
    app.give(Touch("up", 50, 50, finger=True))

    assert two.pressed() == []


def test_a_window_that_changes_while_something_is_held_lets_it_go(app: App) -> None:
    two = Two()
    app.reset(two)

    app.give(Touch("down", 50, 50, finger=True))
    app.resize(Size(800, 1280))
    app.give(Touch("up", 50, 50, finger=True))

    assert two.pressed() == []
    assert any(isinstance(one, Touch) and one.kind == "cancel" for one in two.given)


def test_tab_walks_through_everything_and_enter_presses_it(app: App) -> None:
    wanted = [group.name for group in named(app.shapes()) if group.role]
    walked = []
    for _ in wanted:
        app.give(Key("tab"))
        walked.append(app.focus)

    app.give(Key("tab", shift=True))
    app.give(Key("tab"))

    assert walked == wanted
    assert app.focus == wanted[-1]


def test_enter_presses_what_has_the_focus(app: App) -> None:
    while app.focus != "about":
        app.give(Key("tab"))
    app.give(Key("enter"))

    assert app.screen.name == "about"


def test_escape_goes_back_one_step(app: App) -> None:
    app.press("about")
    app.give(Key("escape"))

    assert app.screen.name == "home"


@pytest.mark.parametrize("key", [Key("f9"), Key("d", ctrl=True)])
def test_one_key_covers_any_screen_and_one_uncovers(key: Key, app: App) -> None:
    app.reset(AboutScreen(app.desk))

    app.give(key)
    covered = app.screen.name
    app.give(Key("enter"))

    assert covered == "cover"
    assert app.screen.name == "about"


def test_the_cover_shows_nothing_but_the_way_back(app: App) -> None:
    pilot = Pilot(app)
    for name in ("play:kind", "next"):
        pilot.touch(name)
    app.give(Typed("Wim"))
    pilot.touch("cover")

    assert [group.name for group in named(app.shapes())] == ["uncover"]
    assert "Wim" not in repr(app.shapes())


def test_digits_are_the_ways_out_but_not_while_somebody_writes(app: App) -> None:
    pilot = Pilot(app)
    for name in ("play:kind", "next", "next", "begin", "ready"):
        pilot.touch(name)

    app.give(Key("6"))
    paused = app.screen.name
    pilot.touch("go_on")
    pilot.touch("add_person")
    app.give(Key("7"))

    assert paused == "pause"
    assert app.screen.name == "naming"


def test_the_keyboard_of_the_screen_comes_with_a_finger_and_goes_with_a_real_keyboard(app: App) -> None:
    Pilot(app).touch("play:kind")
    by_finger = find(app.shapes(), "keyboard")
    app.give(Typed("P"))

    assert by_finger is not None
    assert find(app.shapes(), "keyboard") is None


def test_control_z_takes_back_the_last_touch(app: App) -> None:
    pilot = Pilot(app)
    for name in ("play:kind", "next", "next", "begin", "ready", "done"):
        pilot.touch(name)
    turned = len(app.desk.view.turned)

    app.give(Key("z", ctrl=True))

    assert turned == 1
    assert not app.desk.view.turned


def test_every_change_is_told_once(game: Game) -> None:
    desk = lay_desk(game, Settings(), Lettering().measure)
    open_rooms(desk, game)
    changes: list[int] = []
    app = App(desk, HomeScreen(desk), Size(1280, 800), lambda: changes.append(1))

    app.press("about")
    before = len(changes)
    app.press("back")
    app.press("play:kind")

    assert before == 0
    assert len(changes) == 1


def test_the_mouse_wheel_and_page_keys_turn_the_page(app: App) -> None:
    app.reset(AboutScreen(app.desk))
    first = app.shapes()

    app.give(Key("page_down"))
    second = app.shapes()
    app.give(Key("wheel_up"))

    assert second != first
    assert find(second, "page_back")
    assert app.shapes() == first
