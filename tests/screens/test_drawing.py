"""A sheet to draw on: the line follows a finger or the arrows, and what was drawn stands still meanwhile."""

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.records import Drawing, Inked
from game.screens.drawing import DrawingScreen
from game.screens.home import HomeScreen
from game.screens.pencil import PIECE, inked_pieces
from game.shapes import Box, Group, Key, Rect, Touch, find
from tests.gallery.desks import VARIANTS, WIDE, Variant, lay


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    return sheet(game, VARIANTS[0])


def sheet(game: Game, variant: Variant) -> App:
    desk = lay(game, variant)
    app = App(desk, HomeScreen(desk), WIDE)
    app.reset(DrawingScreen(desk))
    return app


def the_screen(app: App) -> DrawingScreen:
    assert isinstance(app.screen, DrawingScreen)
    return app.screen


def test_a_line_under_way_lies_over_a_sheet_that_stands_still(app: App) -> None:
    app.give(Touch("down", 500, 300, finger=True))
    app.give(Touch("move", 540, 330, finger=True))
    before = app.shapes()

    app.give(Touch("move", 580, 360, finger=True))
    after = app.shapes()
    app.give(Touch("up", 580, 360, finger=True))

    assert isinstance(before[0], Group)
    assert before[0] is after[0]
    assert before[1:] != after[1:]
    assert len(the_screen(app).strokes[0].points) == 3
    assert not the_screen(app).over(app.size, 0.0)


def test_a_long_line_is_painted_in_pieces_of_which_all_but_the_last_stay_the_same() -> None:
    box = Box(0, 0, 1000, 600)
    points = tuple((0.001 * n, 0.2) for n in range(90))

    short = list(inked_pieces(Inked(points[:80], "#0072b2", 0.01), box))
    long = list(inked_pieces(Inked(points, "#0072b2", 0.01), box))

    assert short[:-1] == long[: len(short) - 1]
    assert len(long) == -(-89 // PIECE)
    assert [one.points[-1] for one in long[:-1]] == [one.points[0] for one in long[1:]]


def test_one_touch_is_a_dot() -> None:
    dots = list(inked_pieces(Inked(((0.5, 0.5),), "#0072b2", 0.01), Box(0, 0, 100, 100)))

    assert [dot.points for dot in dots] == [((50.0, 50.0), (50.0, 50.0))]


def test_arrows_and_the_space_bar_draw_without_a_finger(app: App) -> None:
    for name in ("right", "space", "right", "right", "down", "space", "left", "left"):
        app.give(Key(name))
    line = the_screen(app).strokes

    app.press("ok")

    (drawing,) = [one for one in app.desk.view.all(Drawing) if one.id != "d1"]
    assert drawing.strokes == line
    xs, ys = zip(*line[0].points, strict=True)
    assert xs == pytest.approx((0.5, 0.52, 0.54, 0.54))
    assert ys[-1] - ys[0] == pytest.approx(0.02)


def test_after_an_arrow_the_space_bar_means_the_pen_and_not_the_colour_that_had_the_focus(app: App) -> None:
    for _ in range(30):
        if app.focus == "colour:3":
            break
        app.give(Key("tab"))
    app.give(Key("enter"))
    app.give(Key("right"))

    app.give(Key("space"))
    app.give(Key("down"))
    app.give(Key("space"))

    assert [one.colour for one in the_screen(app).strokes] == ["#009e73"]


def test_the_pen_of_the_arrows_stays_on_the_sheet(app: App) -> None:
    app.give(Key("right"))
    for _ in range(60):
        app.give(Key("right"))
        app.give(Key("up"))

    assert the_screen(app).pencil.pen == (1.0, 0.0)


@pytest.mark.parametrize("variant", VARIANTS[:2], ids=lambda one: one.name)
def test_the_paper_is_white_in_every_theme(variant: Variant, game: Game) -> None:
    paper = find(sheet(game, variant).shapes(), "sheet")

    assert paper
    assert isinstance(paper.shapes[0], Rect)
    assert paper.shapes[0].fill == "#ffffff"


def test_undo_takes_the_line_under_way_first(app: App) -> None:
    app.give(Touch("down", 500, 300, finger=True))
    app.give(Touch("up", 500, 300, finger=True))
    for name in ("right", "space", "right"):
        app.give(Key(name))

    app.press("undo")
    first = len(the_screen(app).strokes), the_screen(app).pencil.points
    app.press("undo")

    assert first == (1, ())
    assert the_screen(app).strokes == ()
