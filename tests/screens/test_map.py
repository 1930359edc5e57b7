"""The map under a finger and under keys: picked up, carried, put down, put back; and what stands beside it."""

from dataclasses import replace

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.records import Person
from game.screens.home import HomeScreen
from game.screens.map import MapScreen
from game.shapes import Disc, Group, Key, Shapes, Text, Touch, Typed, find, named
from game.ui.look import Size
from tests.gallery.desks import VARIANTS, Variant, lay

DAY, EVENING, UPRIGHT = VARIANTS[0], VARIANTS[1], VARIANTS[2]


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    return the_map(game, DAY)


def the_map(game: Game, variant: Variant, *, people: int = 11, moving: bool = False) -> App:
    desk = lay(game, variant, people=people)
    desk.settings = replace(desk.settings, motion=moving)
    app = App(desk, HomeScreen(desk), variant.size)
    app.reset(MapScreen(desk))
    return app


def the_screen(app: App) -> MapScreen:
    assert isinstance(app.screen, MapScreen)
    return app.screen


def middle(app: App, name: str) -> tuple[float, float]:
    group = find(app.shapes(), name)
    assert group, name
    return group.box.middle


def drag(app: App, name: str, *path: tuple[float, float]) -> None:
    app.give(Touch("down", *middle(app, name), finger=True))
    for x, y in path:
        app.give(Touch("move", x, y, finger=True))


def ring(app: App, person: str) -> int:
    spot = app.desk.view.spot(person)
    return spot.ring if spot else 0


def words(shapes: Shapes) -> list[str]:
    found: list[str] = []
    for shape in shapes:
        if isinstance(shape, Group):
            found += words(shape.shapes)
        elif isinstance(shape, Text):
            found.append(shape.text)
    return found


def flat(shapes: Shapes) -> list[object]:
    return [part for shape in shapes for part in (flat(shape.shapes) if isinstance(shape, Group) else [shape])]


def test_while_someone_is_carried_all_the_rest_is_the_very_same_picture(app: App) -> None:
    x, y = middle(app, "board") if find(app.shapes(), "board") else (600.0, 300.0)
    drag(app, "person:zee", (x, y))
    first = app.shapes()[0]

    app.give(Touch("move", x + 40, y + 30, finger=True))
    app.give(Touch("move", x + 80, y - 30, finger=True))

    assert isinstance(first, Group)
    assert first.still
    assert app.shapes()[0] is first


def test_who_is_carried_lies_under_the_finger_and_nowhere_else(app: App) -> None:
    drag(app, "person:zee", (600, 300))

    app.give(Touch("move", 612, 318, finger=True))
    moved = [shape for shape in app.screen.over(app.size, 0.0) if isinstance(shape, Group) and shape.shift != (0, 0)]  # type: ignore[attr-defined]

    assert [group.shift for group in moved] == [(612, 318)]
    assert not find(app.screen.shapes(app.size, 0.0), "person:zee")


def test_the_ring_under_the_finger_is_lighter_and_its_name_larger(app: App) -> None:
    drag(app, "person:zee", (600, 300))
    board = the_screen(app)._board
    assert board
    x, y = board.places.point(4, "familie", 0.5)

    app.give(Touch("move", x, y, finger=True))
    over = the_screen(app).over(app.size, 0.0)
    beside = the_screen(app)
    app.give(Touch("move", 5, 5, finger=True))

    large = [shape for shape in over if isinstance(shape, Text)]
    small = [
        one for one in flat(app.screen.shapes(app.size, 0.0)) if isinstance(one, Text) and one.text == large[0].text
    ]
    assert large[0].text == "wat verder van mij"
    assert large[0].size > small[0].size
    assert not [shape for shape in beside.over(app.size, 0.0) if isinstance(shape, Text)]


def test_letting_go_on_a_ring_places_the_person_there(app: App) -> None:
    drag(app, "person:zee", (600, 300))
    board = the_screen(app)._board
    assert board
    x, y = board.places.point(5, "familie", 0.5)

    app.give(Touch("move", x, y, finger=True))
    app.give(Touch("up", x, y, finger=True))

    spot = app.desk.view.spot("zee")
    assert spot
    assert (spot.ring, spot.area) == (5, "familie")


def test_letting_go_beside_the_map_puts_back(app: App) -> None:
    before = app.desk.view.spot("zee")

    drag(app, "person:zee", (600, 300), (40, 640))
    app.give(Touch("up", 40, 640, finger=True))

    assert app.desk.view.spot("zee") == before
    assert find(app.shapes(), "person:zee")


def test_someone_who_waits_can_be_dragged_onto_the_map(app: App) -> None:
    drag(app, "person:koor", (500, 300))
    board = the_screen(app)._board
    assert board
    x, y = board.places.point(2, "vrije_tijd", 0.5)

    app.give(Touch("move", x, y, finger=True))
    app.give(Touch("up", x, y, finger=True))

    assert ring(app, "koor") == 2
    assert not find(app.shapes(), "page_on")


def test_who_is_let_go_comes_to_their_place_in_a_moment_and_stands_there(game: Game) -> None:
    app = the_map(game, DAY, moving=True)
    tones: list[str] = []
    app.desk.tone = tones.append
    drag(app, "person:zee", (600, 300), (640, 200))

    app.give(Touch("up", 640, 200, finger=True))
    on_the_way = app.desk.movement
    shown_twice = find(app.screen.shapes(app.size, 0.0), "person:zee")
    app.tick(0.1)
    half_way = the_screen(app).over(app.size, 0.1)
    app.tick(0.3)

    assert on_the_way
    assert on_the_way.name == "drop"
    assert not shown_twice
    assert half_way
    assert app.desk.movement is None
    assert find(app.shapes(), "person:zee")
    assert tones == ["person"]


def test_with_movement_off_who_is_let_go_stands_there_at_once(app: App) -> None:
    drag(app, "person:zee", (600, 300), (640, 200))

    app.give(Touch("up", 640, 200, finger=True))

    assert app.desk.movement is None
    assert find(app.shapes(), "person:zee")
    assert not the_screen(app).over(app.size, 0.0)


def test_touching_someone_twice_opens_their_page(app: App) -> None:
    app.press("person:oma")
    picked = the_screen(app).picked
    app.press("picked")

    assert picked == "oma"
    assert app.screen.name == "person"


def test_support_asks_for_whom_and_opens_that_sheet(app: App) -> None:
    app.press("support")
    asked = find(app.shapes(), "support")
    app.press("person:mama")

    assert asked
    assert asked.chosen
    assert app.screen.name == "person"
    assert getattr(app.screen, "tab", "") == "support"


def test_someone_new_lies_in_the_hand_with_every_part_of_life_to_choose_from(app: App) -> None:
    app.press("add_person")
    app.give(Typed("Tante Noor"))
    app.press("ok")
    app.press("go_on")

    new = app.desk.view.all(Person)[-1]
    cells = {group.name.split(":")[2] for group in named(app.shapes()) if group.name.startswith("cell:")}
    app.press("cell:2:buurt")

    placed = app.desk.view.person(new.id)
    assert cells == {one.id for one in app.desk.entries("domains")}
    assert ring(app, new.id) == 2
    assert placed
    assert placed.area == "buurt"


def test_escape_puts_back_where_the_arrows_took_someone_from(app: App) -> None:
    before = app.desk.view.spot("oma")
    app.press("person:oma", finger=False)

    for name in ("down", "down", "right"):
        app.give(Key(name))
    moved = app.desk.view.spot("oma")
    app.give(Key("escape"))

    assert moved
    assert moved.ring == 3
    assert app.desk.view.spot("oma") == before
    assert app.screen.name == "map"


def test_escape_after_the_arrows_were_taken_back_takes_nothing_else_back(app: App) -> None:
    app.desk.put(Person(id="nieuw", name="Nieuw", kind="mens"))
    before = app.desk.view
    app.press("person:oma", finger=False)

    app.give(Key("down"))
    app.give(Key("z", ctrl=True))
    app.give(Key("escape"))

    assert app.desk.view == before


def test_escape_takes_back_no_line_that_was_drawn_after_the_arrows(app: App) -> None:
    app.press("person:oma", finger=False)
    app.give(Key("down"))
    for name in ("lines", "person:tom", "person:zee", "ok"):
        app.press(name)
    drawn = app.desk.view

    app.give(Key("escape"))

    assert app.screen.name == "map"
    assert len(drawn.ties("oma")) == 3
    assert app.desk.view == drawn


def test_somebody_who_was_taken_back_lies_in_no_hand(app: App) -> None:
    app.press("add_person")
    app.give(Typed("Nieuw"))
    for name in ("ok", "go_on", "undo"):
        app.press(name)

    app.shapes()

    assert not the_screen(app).picked
    assert not find(app.shapes(), "cell:2:thuis")


def test_tab_goes_through_people_by_ring_and_then_clockwise(app: App) -> None:
    order = [group.name[7:] for group in named(app.shapes()) if group.name.startswith("person:")]
    placed = [one for one in order if ring(app, one)]

    assert [ring(app, one) for one in placed] == sorted(ring(app, one) for one in placed)


def test_a_network_of_one_is_two_large_discs_in_the_light_with_the_same_words_as_its_deck(game: Game) -> None:
    app = the_map(game, DAY, people=1)
    shapes = app.screen.shapes(app.size, 0.0)
    board = the_screen(app)._board
    assert board

    assert "Eén is een begin." in words(shapes)
    assert board.places.rings == 2
    assert board.places.radius == board.places.me_radius
    assert not [text for text in words(shapes) if text in {area.label for area in board.areas}]
    assert [one for one in flat(shapes) if isinstance(one, Disc) and one.rim == board.look.sun + "00"]


def test_with_nobody_yet_only_the_player_stands_in_the_light_with_the_words_of_a_card(game: Game) -> None:
    app = the_map(game, DAY, people=0)

    assert "Er is één plek vlak bij jou op de kaart. Wie of wat zet je daar?" in words(app.shapes())
    assert not [text for text in words(app.shapes()) if text == "ver van mij"]


def test_from_twelve_on_letters_stand_in_the_colour_of_a_part_of_life_and_before_that_in_white(game: Game) -> None:
    fills = {}
    for variant in (DAY, EVENING):
        group = find(the_map(game, variant).shapes(), "person:kaya")
        assert group
        fills[variant.name] = next(one.fill for one in group.shapes if isinstance(one, Disc))

    assert fills == {"day": "#ffffff", "evening": "#86cbf2"}


@pytest.mark.parametrize("variant", [DAY, UPRIGHT, Variant("low", Size(1024, 600))], ids=lambda one: one.name)
def test_many_who_wait_are_all_reached_on_pages(variant: Variant, game: Game) -> None:
    app = the_map(game, variant)
    for number in range(30):
        app.desk.conversation.put(Person(id=f"w{number}", name=f"Naam {number}", kind="mens"))
    app.resize(variant.size)

    seen = set()
    while True:
        seen |= {group.name for group in named(app.shapes()) if group.name.startswith("person:w")}
        if not app.press("page_on"):
            break

    assert len(seen) == 30
