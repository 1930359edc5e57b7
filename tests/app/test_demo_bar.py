"""A made-up family in the window: played a step at a time, marked on every screen, kept nowhere, and taken over at any moment."""

import pytest

from game.app.demo_bar import DemoBar
from game.app.loop import App
from game.app.opening import lay_desk, open_rooms
from game.app.shelf import Game, read_game
from game.model.records import Person
from game.screens.home import HomeScreen
from game.settings import Settings
from game.shapes import Group, Text, Touch, find
from game.shapes.drawing import Shapes
from game.stage.text import Lettering
from game.ui.look import Size


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def demo(game: Game) -> DemoBar:
    desk = lay_desk(game, Settings(), Lettering().measure)
    open_rooms(desk, game)
    bar = DemoBar(App(desk, HomeScreen(desk), Size(1280, 800)), game)
    desk.play_family = bar.begin
    return bar


def touch(demo: DemoBar, name: str) -> None:
    group = find(demo.app.shapes(), name)
    assert group is not None, name
    for kind in ("down", "up"):
        given = Touch(kind, *group.box.middle, finger=True)
        if not demo.give(given):
            demo.app.give(given)


def words(shapes: Shapes) -> str:
    parts = (words(shape.shapes) if isinstance(shape, Group) else getattr(shape, "text", "") for shape in shapes)
    return " ".join(part for part in parts if part)


def begun(demo: DemoBar, steps: int) -> None:
    touch(demo, "families")
    touch(demo, "family:zeepaard")
    for _ in range(steps):
        touch(demo, "demo-next")


def test_each_step_is_one_touch_and_the_screen_says_that_it_is_made_up(demo: DemoBar) -> None:
    begun(demo, 8)

    assert demo.app.desk.view.player.name == "Pip"
    assert "VERZONNEN" in words(demo.app.shapes())
    assert isinstance(demo.app.shapes()[-1], Group | Text)


def test_you_can_play_on_yourself_at_any_moment(demo: DemoBar) -> None:
    begun(demo, 10)
    people = len(demo.app.desk.view.all(Person))

    touch(demo, "demo-stop")

    assert find(demo.app.shapes(), "demo-next") is None
    assert len(demo.app.desk.view.all(Person)) == people
    assert "VERZONNEN" in words(demo.app.shapes())


def test_the_whole_family_can_be_played_by_the_one_button(demo: DemoBar) -> None:
    begun(demo, 0)
    steps = 0
    while find(demo.app.shapes(), "demo-next") and steps < 2000:
        touch(demo, "demo-next")
        steps += 1

    assert demo.app.screen.name == "summary"
    assert "Oma Koos" in {one.name for one in demo.app.desk.view.all(Person)}


def test_a_real_conversation_afterwards_knows_nothing_of_the_family(demo: DemoBar) -> None:
    begun(demo, 12)
    touch(demo, "demo-stop")

    demo.app.reset(HomeScreen(demo.app.desk))
    touch(demo, "play:kind")

    assert not demo.app.desk.fictional
    assert not demo.app.desk.view.all(Person)
    assert "VERZONNEN" not in words(demo.app.shapes())
    assert demo.app.desk.view.player.name == ""


def test_while_the_screen_is_covered_the_family_waits(demo: DemoBar) -> None:
    begun(demo, 10)
    touch(demo, "cover")

    touch(demo, "demo-next")
    covered = demo.app.screen.name
    touch(demo, "uncover")
    touch(demo, "demo-next")

    assert covered == "cover"
    assert find(demo.app.shapes(), "demo-next") is not None
