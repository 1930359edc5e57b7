"""The map as a list: everything that the map can do, row by row."""

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.records import Person, spot_of
from game.screens.home import HomeScreen
from game.screens.map import MapScreen
from game.shapes import Key, find, named
from game.trainer.pilot import Pilot
from tests.gallery.desks import VARIANTS, WIDE, lay


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    desk = lay(game, VARIANTS[0])
    app = App(desk, HomeScreen(desk), WIDE)
    app.reset(MapScreen(desk))
    app.press("list")
    return app


def rows(app: App) -> list[str]:
    """Who stands in the list, from the first page to the last."""
    seen: list[str] = []
    while True:
        seen += [group.name[5:] for group in named(app.shapes()) if group.name.startswith("page:")]
        if not app.press("page_on"):
            return seen


def ring(app: App, person: str) -> int:
    spot = app.desk.view.spot(person)
    return spot.ring if spot else 0


def test_rows_stand_by_ring_and_then_by_name_and_who_has_no_place_comes_last(app: App) -> None:
    order = rows(app)

    rings = [ring(app, one) or 9 for one in order]
    assert rings == sorted(rings)
    assert order[:4] == ["bobbel", "mama", "oma", "spik"]
    assert order[-1] == "koor"


def test_a_step_further_and_a_step_closer_move_someone_and_nobody_jumps_away(app: App) -> None:
    pilot, before = Pilot(app), rows(app)

    pilot.touch("further:mama")
    pilot.touch("further:mama")
    far = ring(app, "mama")
    pilot.touch("closer:mama")

    assert (far, ring(app, "mama")) == (3, 2)
    app.press("page_back")
    assert rows(app)[:4] == before[:4]


def test_nobody_comes_closer_than_the_first_ring_or_further_than_the_last(app: App) -> None:
    app.desk.conversation.put(spot_of("mama", 5, "thuis"))
    app.resize(WIDE)

    assert find(app.shapes(), "closer:mama")
    assert not find(app.shapes(), "further:mama")
    assert not find(app.shapes(), "closer:oma")


def test_a_place_can_be_given_in_the_list(app: App) -> None:
    Pilot(app).touch("place:koor")

    spot = app.desk.view.spot("koor")
    assert spot
    assert (spot.ring, spot.area) == (3, "vrije_tijd")
    assert Pilot(app).reaches("further:koor")


@pytest.mark.parametrize(
    ("button", "screen"),
    [("page:mama", "person"), ("support-of:mama", "person"), ("share-of:mama", "sharing"), ("open-spot:open", "item"),
     ("add_person", "naming"), ("open-spot", "item"), ("lines", "lines"), ("map", "map"), ("back", "map")],
)  # fmt: skip
def test_every_button_of_the_list_leads_where_it_says(button: str, screen: str, app: App) -> None:
    Pilot(app).touch(button)

    assert app.screen.name == screen


def test_the_list_can_be_used_with_keys_alone(app: App) -> None:
    for _ in range(80):
        if app.focus == "further:bobbel":
            break
        app.give(Key("tab"))

    app.give(Key("enter"))

    assert ring(app, "bobbel") == 2
    assert app.focus == "further:bobbel"


def test_undo_in_the_list_takes_back_the_last_step(app: App) -> None:
    Pilot(app).touch("further:oma")

    app.press("undo")

    assert ring(app, "oma") == 1


def test_a_list_of_nobody_says_so(game: Game) -> None:
    desk = lay(game, VARIANTS[0], people=0)
    app = App(desk, HomeScreen(desk), WIDE)
    app.reset(MapScreen(desk))

    app.press("list")

    assert not desk.view.all(Person)
    assert "Hier staat nog niemand." in str(app.shapes())
