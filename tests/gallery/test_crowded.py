"""Maps of nobody and of two hundred, on real screens with real letters: nobody covers anybody or anybody's name."""

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.screens.map import MapScreen
from game.screens.map_parts import Board
from tests.gallery.crowds import fill
from tests.gallery.desks import VARIANTS, Variant, lay
from tests.rings.covering import covered


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


def board_of(game: Game, variant: Variant, people: int, *closer: str) -> Board:
    desk = lay(game, variant, people=0)
    fill(desk, people)
    app = App(desk, MapScreen(desk), variant.size)
    app.shapes()
    for name in closer:
        app.press(name)
        app.shapes()
    assert isinstance(app.screen, MapScreen)
    assert app.screen._board
    return app.screen._board


@pytest.mark.parametrize("people", [0, 1, 2, 3, 12, 30, 60, 200])
@pytest.mark.parametrize("variant", VARIANTS, ids=lambda one: one.name)
def test_nobody_covers_anybody_on_a_screen(game: Game, variant: Variant, people: int) -> None:
    board = board_of(game, variant, people)

    assert covered(board.places, board.measure, board.areas, board.look.ring_names, board.look.unit) == []
    if people <= 30:
        assert board.places.stacks == ()


@pytest.mark.parametrize("people", [30, 200])
@pytest.mark.parametrize("variant", VARIANTS[:6], ids=lambda one: one.name)
def test_nobody_covers_anybody_on_a_map_that_came_closer(game: Game, variant: Variant, people: int) -> None:
    board = board_of(game, variant, people, "zoom-in", "zoom-in")

    assert board.close
    assert covered(board.places, board.measure, board.areas, board.look.ring_names, board.look.unit) == []
