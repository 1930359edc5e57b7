"""The seven ways out away from the table: what they do is the same on the map, in the list, at lines and at someone's page."""

from collections.abc import Callable

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.screens.desk import Desk, Screen
from game.screens.home import HomeScreen
from game.screens.lines import LinesScreen
from game.screens.map import MapScreen
from game.screens.people_list import PeopleListScreen
from game.screens.person import PersonScreen
from game.screens.steps import Back, Go
from game.screens.table import TableScreen
from game.screens.ways_out import WAYS_OUT, way_out
from game.shapes import find
from tests.gallery.desks import VARIANTS, WIDE, lay

Opens = Callable[[Desk], Screen]
AWAY: dict[str, Opens] = {
    "map": MapScreen,
    "list": PeopleListScreen,
    "lines": LinesScreen,
    "person": lambda desk: PersonScreen(desk, "oma", "support"),
}
TURNS = ("another", "dont_know", "rather_not", "later")

on_each = pytest.mark.parametrize("opens", AWAY.values(), ids=AWAY.keys())


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    app = App(lay(game, VARIANTS[0]), HomeScreen(lay(game, VARIANTS[0])), WIDE)
    app.reset(TableScreen(app.desk))
    return app


def go_to(app: App, opens: Opens) -> None:
    app.go(Go(MapScreen(app.desk)))
    app.go(Go(opens(app.desk)))


@on_each
@pytest.mark.parametrize("way", TURNS)
def test_passing_a_card_turns_it_and_goes_back_to_the_table_from_anywhere(way: str, opens: Opens, app: App) -> None:
    go_to(app, opens)
    opened = app.desk.open_card()
    assert opened

    app.press(way)

    last = app.desk.view.turned[-1]
    assert (last.card, last.how) == (opened[1].id, way)
    assert app.screen.name == "table"


@on_each
def test_nobody_is_asked_about_and_then_the_table_comes(opens: Opens, app: App) -> None:
    go_to(app, opens)

    app.press("nobody")
    asked = app.screen.name
    app.press("go_on")

    assert asked == "nobody"
    assert app.desk.view.turned[-1].how == "nobody"
    assert app.screen.name == "table"


@on_each
@pytest.mark.parametrize("way", ["pause", "stop"])
def test_a_break_and_the_end_open_over_any_screen_and_turn_nothing(way: str, opens: Opens, app: App) -> None:
    go_to(app, opens)
    turned = app.desk.view.turned

    app.press(way)

    assert app.screen.name == way
    assert app.desk.view.turned == turned


@on_each
def test_without_an_open_card_only_pause_and_stop_stand_there_in_their_own_places(opens: Opens, app: App) -> None:
    go_to(app, opens)
    boxes = {name: group.box for name in WAYS_OUT if (group := find(app.shapes(), name))}
    deck = app.desk.deck
    assert deck
    while opened := app.desk.open_card():
        app.desk.conversation.turn_card(opened[0].id, opened[1].id, "done")
    app.resize(WIDE)

    left = {name: group.box for name in WAYS_OUT if (group := find(app.shapes(), name))}

    assert tuple(boxes) == WAYS_OUT
    assert left == {name: boxes[name] for name in ("pause", "stop")}
    assert way_out(app.desk, "later") is None


def test_the_way_back_to_a_screen_that_is_on_top_leads_nowhere(app: App) -> None:
    app.go(Back("table"))

    assert app.screen.name == "table"


def test_the_way_back_to_a_screen_that_is_not_there_is_one_screen_back(app: App) -> None:
    go_to(app, PeopleListScreen)

    app.go(Back("nowhere"))

    assert app.screen.name == "map"
