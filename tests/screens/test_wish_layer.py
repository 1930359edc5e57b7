"""The layer of wishes: by touch, by drag, by arrows and by cells; the map of now stays as it is, and everything can be taken back."""

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.records import Hoped, Person, Spot, hoped_of, spot_of
from game.screens.desk import Go
from game.screens.home import HomeScreen
from game.screens.wish_layer import WishLayerScreen
from game.shapes import Disc, Group, Key, Line, Shapes, Touch, find
from tests.gallery.desks import VARIANTS, lay
from tests.gallery.seeing import flat
from tests.screens.seeing import said


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    desk = lay(game, VARIANTS[0])
    app = App(desk, HomeScreen(desk), VARIANTS[0].size)
    app.go(Go(WishLayerScreen(desk)))
    return app


def the_screen(app: App) -> WishLayerScreen:
    assert isinstance(app.screen, WishLayerScreen)
    return app.screen


def wish(app: App, person: str) -> tuple[int, str] | None:
    found = app.desk.view.hoped(person)
    return (found.ring, found.area) if found else None


def spots(app: App) -> tuple[Spot, ...]:
    return app.desk.view.all(Spot)


def middle(app: App, name: str) -> tuple[float, float]:
    group = find(app.shapes(), name)
    assert group, name
    return group.box.middle


def touch(app: App, name: str) -> None:
    x, y = middle(app, name)
    app.give(Touch("down", x, y, finger=True))
    app.give(Touch("up", x, y, finger=True))


def drag(app: App, name: str, x: float, y: float) -> None:
    app.give(Touch("down", *middle(app, name), finger=True))
    app.give(Touch("move", x, y, finger=True))


def dotted(shapes: Shapes) -> list[Disc]:
    return [one for one in flat(shapes) if isinstance(one, Disc) and one.dash]


def test_someone_and_then_a_place_is_a_wish_and_the_map_stays_as_it_is(app: App) -> None:
    before = spots(app)

    touch(app, "person:rik")
    asked = said(app.shapes())
    touch(app, "cell:1:thuis")

    assert "Waar zou je Papa Rik willen hebben?" in asked
    assert wish(app, "rik") == (1, "thuis")
    assert spots(app) == before
    assert the_screen(app).picked == ""


def test_a_wish_has_a_dotted_ring_and_an_arrow_and_who_it_is_stays_faint_where_they_are(app: App) -> None:
    without = dotted(app.shapes()), [one for one in flat(app.shapes()) if isinstance(one, Line) and one.dash]
    app.desk.put(hoped_of("kaya", 1, "thuis"))
    app.go(Go(WishLayerScreen(app.desk)))

    shapes = app.shapes()
    faint = [one for one in shapes if isinstance(one, Group) and one.seen < 1]

    assert len(dotted(shapes)) == len(without[0]) + 1
    assert len([one for one in flat(shapes) if isinstance(one, Line) and one.dash]) > len(without[1])
    assert len(faint) == 1
    assert "Kaya" in said(faint[0].shapes)
    assert find(shapes, "person:kaya")
    assert find(shapes, "hoped:kaya")


def test_letting_go_of_a_drag_wishes_there_and_beside_the_map_wishes_nothing(app: App) -> None:
    board = the_screen(app)._board
    assert app.shapes()
    board = the_screen(app)._board
    assert board
    x, y = board.places.point(5, "familie", 0.5)

    drag(app, "person:zee", x, y)
    carried = the_screen(app).carries
    over = the_screen(app).over(app.size, 0.0)
    app.give(Touch("up", x, y, finger=True))
    drag(app, "person:mama", 40, 640)
    app.give(Touch("up", 40, 640, finger=True))

    assert carried == "zee"
    assert [one.shift for one in over if isinstance(one, Group) and one.shift != (0, 0)] == [(round(x), round(y))]
    assert wish(app, "zee") == (5, "familie")
    assert wish(app, "mama") is None


def test_a_touch_on_the_place_of_now_means_no_wish(app: App) -> None:
    app.desk.put(hoped_of("rik", 4, "thuis"))

    touch(app, "hoped:rik")
    touch(app, "picked")

    assert wish(app, "rik") is None
    assert the_screen(app).picked == ""


def test_wishing_someone_where_they_are_is_no_wish(app: App) -> None:
    spot = app.desk.view.spot("rik")
    assert spot
    before = app.desk.conversation.session

    touch(app, "person:rik")
    touch(app, f"cell:{spot.ring}:{spot.area}")

    assert wish(app, "rik") is None
    assert app.desk.conversation.session is before


def test_the_button_for_no_wish_is_there_only_when_there_is_one(app: App) -> None:
    touch(app, "person:rik")
    without = find(app.shapes(), "no-wish")
    touch(app, "cell:4:thuis")
    touch(app, "person:rik")
    touch(app, "no-wish")

    assert without is None
    assert wish(app, "rik") is None


def test_someone_who_waits_for_a_place_can_be_wished_on_the_map(app: App) -> None:
    touch(app, "person:koor")
    touch(app, "cell:2:vrije_tijd")

    assert wish(app, "koor") == (2, "vrije_tijd")
    assert app.desk.view.spot("koor") is None
    chip = find(app.shapes(), "person:koor")
    assert chip
    assert chip.chosen


def test_undo_takes_a_wish_back(app: App) -> None:
    touch(app, "person:rik")
    touch(app, "cell:1:thuis")

    touch(app, "undo")

    assert wish(app, "rik") is None


def test_by_keys_alone_a_wish_goes_ring_by_ring_and_escape_puts_it_back(app: App) -> None:
    while app.focus != "person:tom":
        app.give(Key("tab"))
    app.give(Key("enter"))

    app.give(Key("up"))
    app.give(Key("up"))
    there = wish(app, "tom")
    app.give(Key("down"))
    app.give(Key("down"))
    at_home = wish(app, "tom")
    app.give(Key("up"))
    app.give(Key("escape"))

    assert there == (2, "buurt")
    assert at_home is None
    assert wish(app, "tom") is None
    assert app.screen.name == "wish-layer"


def test_escape_after_the_arrows_were_taken_back_keeps_the_wishes_of_before(app: App) -> None:
    touch(app, "person:rik")
    touch(app, "cell:1:thuis")
    touch(app, "person:tom")

    for key in (Key("up"), Key("up"), Key("z", ctrl=True), Key("z", ctrl=True), Key("escape")):
        app.give(key)

    assert wish(app, "tom") is None
    assert wish(app, "rik") == (1, "thuis")


def test_arrows_bring_someone_without_a_place_to_the_middle_and_enter_leaves_them_there(app: App) -> None:
    touch(app, "person:koor")

    app.give(Key("up"))
    app.give(Key("enter"))

    assert wish(app, "koor") == (3, "vrije_tijd")
    assert the_screen(app).picked == ""


def test_someone_of_whom_no_part_of_life_is_known_can_be_wished_in_any(app: App) -> None:
    app.desk.put(Person(id="nieuw", name="Nieuw", kind="mens"))
    app.go(Go(WishLayerScreen(app.desk)))

    assert find(app.shapes(), "person:nieuw")
    touch(app, "person:nieuw")
    touch(app, "cell:3:geloof_cultuur")

    assert wish(app, "nieuw") == (3, "geloof_cultuur")


def test_everybody_stands_still_while_wishes_come_where_there_is_room(app: App) -> None:
    def points() -> dict[str, tuple[float, float]]:
        assert app.shapes()
        board = the_screen(app)._board
        assert board
        return {one.person: board.places.points[one.person] for one in board.standings}

    before = points()
    for who, cell in (("rik", "cell:4:thuis"), ("mama", "cell:5:familie")):
        touch(app, f"person:{who}")
        touch(app, cell)

    moved = [who for who, point in points().items() if point != pytest.approx(before[who], abs=1)]
    assert moved == []


def test_a_wish_in_a_full_ring_makes_no_stack_of_people_who_stood_side_by_side(app: App) -> None:
    for who in ("rik", "opa"):
        touch(app, f"person:{who}")
        touch(app, "cell:1:thuis")

    assert app.shapes()
    board = the_screen(app)._board
    assert board
    assert board.places.stacks == ()


def test_a_stack_fans_out_and_one_of_it_can_be_wished_elsewhere(app: App) -> None:
    for number in range(150):
        who = f"p{number}"
        app.desk.put(Person(id=who, name=f"Kind {number}", kind="mens", area="school"), spot_of(who, 3, "school"))
    app.go(Go(WishLayerScreen(app.desk)))
    stack = next(one.name for one in app.shapes() if isinstance(one, Group) and one.name.startswith("stack:"))

    touch(app, stack)
    someone = next(
        one.name
        for one in app.shapes()
        if isinstance(one, Group) and one.name.startswith("person:p") and one.box.w > 150
    )
    touch(app, someone)
    touch(app, "cell:5:school")

    assert wish(app, someone[7:]) == (5, "school")


def test_the_ways_out_and_the_way_back_are_there(app: App) -> None:
    names = [one.name for one in app.shapes() if isinstance(one, Group)]

    assert {"another", "nobody", "dont_know", "rather_not", "later", "pause", "stop", "cover", "back"} <= set(names)
    app.give(Key("escape"))
    assert app.screen.name == "home"
    assert app.desk.view.all(Hoped) == ()
