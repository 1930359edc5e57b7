"""What can be done in the list: places, parts of life, open places, wishes, and where the buttons lead."""

from dataclasses import replace

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.plans import OpenSpot, Wish
from game.model.records import Hoped, Person, sharing_of, spot_of
from game.screens.lines import LinesScreen
from game.screens.list_place import PlaceScreen
from game.shapes import find, named
from game.trainer.pilot import Pilot
from tests.gallery.desks import WIDE
from tests.screens.lists import label, open_list, people, ring, rows, spot
from tests.screens.seeing import said


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    return open_list(game)


@pytest.fixture
def adult(game: Game) -> App:
    return open_list(game, variant="evening")


def test_nobody_comes_closer_than_the_first_ring_or_further_than_the_last(app: App) -> None:
    app.desk.conversation.put(spot_of("mama", 5, "thuis"))
    app.resize(WIDE)

    assert find(app.shapes(), "closer:mama")
    assert not find(app.shapes(), "further:mama")
    assert not find(app.shapes(), "closer:oma")


def test_a_place_can_be_given_in_the_list(app: App) -> None:
    Pilot(app).touch("place:koor")

    assert (spot(app, "koor").ring, spot(app, "koor").area) == (3, "vrije_tijd")
    assert Pilot(app).reaches("further:koor")


def test_who_belongs_nowhere_yet_is_asked_for_it_before_they_get_a_place(game: Game) -> None:
    app = open_list(game, *people("Noor"), people=0)
    pilot = Pilot(app)

    pilot.touch("place:n0")
    asked = app.screen.name
    before = app.desk.view.spot("n0")
    pilot.touch("pick:school")

    person = app.desk.view.person("n0")
    assert (asked, before, app.screen.name) == ("list-pick", None, "list")
    assert (spot(app, "n0").ring, spot(app, "n0").area) == (3, "school")
    assert person
    assert person.area == "school"
    app.press("undo")
    assert app.desk.view.spot("n0") is None


@pytest.mark.parametrize("wanted", [1, 2, 3, 4, 5])
def test_the_ring_opens_the_choice_of_five_and_one_touch_is_the_answer(wanted: int, app: App) -> None:
    pilot, before = Pilot(app), spot(app, "oma")
    pilot.touch("ring:oma")

    pilot.touch(f"put:{wanted}")

    assert app.screen.name == "list"
    assert replace(spot(app, "oma"), card="") == replace(before, ring=wanted, card="")


def test_someone_can_go_back_to_those_who_wait(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("ring:oma")

    pilot.touch("put:0")

    assert app.desk.view.spot("oma") is None
    assert pilot.reaches("place:oma")


def test_it_changes_is_said_at_the_place_and_stays_when_someone_moves(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("ring:oma")
    pilot.touch("varies")
    pilot.touch("ok")

    pilot.touch("further:oma")

    assert (spot(app, "oma").ring, spot(app, "oma").varies) == (2, True)
    assert "dichtbij, het wisselt" in label(app, "row:oma")
    pilot.touch("ring:oma")
    pilot.touch("varies")
    assert not spot(app, "oma").varies


def test_a_step_to_the_side_tells_who_stands_there_then(game: Game) -> None:
    app = open_list(
        game, *(spot_of(who, 2, "school", along) for who, along in (("mama", 0.2), ("oma", 0.35), ("zee", 0.8)))
    )
    pilot = Pilot(app)
    pilot.touch("ring:oma")
    before = said(app.shapes())

    pilot.touch("step-left")
    pilot.touch("step-left")

    assert "Links: Mama. Rechts: Zee." in before
    assert spot(app, "oma").along == 0.15
    assert "Rechts: Mama." in said(app.shapes())
    assert "Links:" not in said(app.shapes())


def test_nobody_steps_out_of_their_part_of_life(game: Game) -> None:
    app = open_list(game, spot_of("oma", 2, "school", 0.95))
    pilot = Pilot(app)
    pilot.touch("ring:oma")

    for _ in range(4):
        pilot.touch("step-right")

    assert spot(app, "oma").along == 1.0
    app.press("back")
    app.press("undo")
    assert spot(app, "oma").along == 0.95  # what changes nothing writes nothing down


def test_another_part_of_life_is_one_of_ten(adult: App) -> None:
    pilot = Pilot(adult)
    pilot.touch("area-of:tom")
    tiles = [one.name for one in named(adult.shapes()) if one.name.startswith("pick:")]

    pilot.touch("pick:online")

    assert len(tiles) == 10
    assert (spot(adult, "tom").ring, spot(adult, "tom").area, spot(adult, "tom").along) == (4, "online", 0.5)
    assert "; Online" in label(adult, "row:tom")


def test_somebody_whose_place_changes_takes_that_along_to_another_part_of_life(game: Game) -> None:
    app = open_list(game, replace(spot_of("oma", 2, "familie", 0.9), varies=True))
    pilot = Pilot(app)
    pilot.touch("ring:oma")

    pilot.touch("area")
    pilot.touch("pick:buurt")

    assert (spot(app, "oma").area, spot(app, "oma").varies) == ("buurt", True)


def test_the_part_of_life_where_somebody_stands_already_writes_nothing_down(app: App) -> None:
    pilot, before = Pilot(app), app.desk.conversation.session
    pilot.touch("ring:oma")
    pilot.touch("area")

    pilot.touch("pick:familie")

    assert app.desk.conversation.session is before


def test_the_part_of_life_is_where_someone_stands_on_the_map(game: Game) -> None:
    app = open_list(game, spot_of("oma", 2, "buurt"))

    assert "; Buurt" in label(app, "row:oma")


def test_where_the_player_would_like_someone_is_kept_apart_from_where_they_are(app: App) -> None:
    pilot, now = Pilot(app), spot(app, "rik")
    pilot.touch("row:rik")
    pilot.touch("hoped-of:rik")
    pilot.touch("put:1")
    hoped = app.desk.view.hoped("rik")

    assert hoped
    assert (hoped.ring, hoped.area, hoped.along) == (1, now.area, now.along)
    assert spot(app, "rik") == now
    assert "heel dicht bij mij" in said(app.shapes())
    pilot.touch("hoped-of:rik")
    pilot.touch("put:0")
    assert app.desk.view.all(Hoped) == ()


def test_who_belongs_nowhere_yet_can_be_wished_somewhere_and_the_screen_says_it_is_a_wish(game: Game) -> None:
    app = open_list(game, Person(id="noor", name="Noor", kind="mens"))
    app.reset(PlaceScreen(app.desk, "noor", hoped=True))

    assert "Dit is een wens. De plek op je kaart blijft zoals die is." in said(app.shapes())
    Pilot(app).touch("put:2")
    hoped = app.desk.view.hoped("noor")
    assert hoped
    assert (hoped.ring, hoped.area) == (2, "thuis")
    assert app.desk.view.spot("noor") is None


def test_an_open_place_is_changed_shared_and_taken_away_in_its_row(app: App) -> None:
    pilot = Pilot(app)
    app.desk.conversation.put(sharing_of("open", ("werker",)))
    pilot.touch("row:open")
    pilot.touch("area-of:open")
    pilot.touch("pick:buurt")
    changed = app.desk.view.get("open", OpenSpot)
    pilot.touch("close-spot:open")

    assert changed
    assert changed.area == "buurt"
    assert app.screen.name == "list"
    assert app.desk.view.all(OpenSpot) == ()
    assert app.desk.view.levels("open") == ()
    app.press("undo")
    assert app.desk.view.get("open", OpenSpot) == changed
    assert app.desk.view.levels("open") == ("werker",)


def test_the_wishes_about_someone_can_be_changed_and_a_new_one_made(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("row:rik")
    pilot.touch("wishes-of:rik")
    pilot.touch("pick:wens")
    pilot.touch("field:kind")
    pilot.touch("pick:samen_doen")
    pilot.touch("ok")
    there = [wish.kind for wish in app.desk.view.all(Wish)]

    pilot.touch("wishes-of:rik")
    pilot.touch("pick:new")
    pilot.touch("pick:zo_houden")
    pilot.touch("field:text")
    pilot.write("ja")
    pilot.touch("ok")

    assert there == ["samen_doen"]
    assert app.screen.name == "list-entry"
    assert [(wish.kind, wish.about) for wish in app.desk.view.all(Wish)][1] == ("zo_houden", ("rik",))


def test_a_first_wish_is_asked_for_at_once(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("row:oma")

    pilot.touch("wishes-of:oma")

    assert app.screen.name == "item"


def test_whom_someone_knows_opens_the_lines_with_them_in_the_middle(adult: App) -> None:
    Pilot(adult).touch("knows:oma")

    assert isinstance(adult.screen, LinesScreen)
    assert adult.screen.first == "oma"


@pytest.mark.parametrize(
    ("button", "screen"),
    [("page:mama", "person"), ("support-of:mama", "person"), ("share-of:mama", "sharing"), ("open-spot:open", "item"),
     ("add_person", "naming"), ("open-spot", "item"), ("lines", "lines"), ("map", "map"), ("back", "map"),
     ("row:mama", "list-entry"), ("ring:mama", "list-place")],
)  # fmt: skip
def test_every_button_of_the_list_leads_where_it_says(button: str, screen: str, app: App) -> None:
    Pilot(app).touch(button)

    assert app.screen.name == screen


def test_the_row_of_someone_who_was_erased_meanwhile_says_so_and_leads_back(app: App) -> None:
    Pilot(app).touch("row:mama")
    app.desk.conversation.erase("mama")
    app.resize(WIDE)
    told = said(app.shapes())

    app.press("back")

    assert "Dit staat er niet meer." in told
    assert app.screen.name == "list"
    assert "mama" not in rows(app)


def test_the_place_of_someone_who_was_erased_meanwhile_writes_nothing_down(app: App) -> None:
    Pilot(app).touch("ring:mama")
    app.desk.conversation.erase("mama")

    app.press("put:2")

    assert app.screen.name == "list"
    assert app.desk.view.spot("mama") is None


def test_undo_in_the_list_takes_back_the_last_step(app: App) -> None:
    Pilot(app).touch("further:oma")

    app.press("undo")

    assert ring(app, "oma") == 1
