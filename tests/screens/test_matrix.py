"""Who does what: everybody on some leaf, a sign of its own for each way, and open places instead of empty rows."""

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.plans import OpenSpot
from game.model.records import Person, spot_of, support_of
from game.screens.home import HomeScreen
from game.screens.talk import TalkScreen
from game.screens.talk_lens import WAYS
from game.shapes import Key, Picture, Text, find, named
from game.trainer.pilot import Pilot
from tests.gallery.desks import VARIANTS, WIDE, Variant, lay, variants_of
from tests.gallery.seeing import flat
from tests.screens.seeing import outside

KINDS = ("P", "G", "A", "E", "W", "N", "V", "S", "R")


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


def opened(game: Game, variant: Variant = VARIANTS[0], people: int = 11, reader: str = "") -> App:
    desk = lay(game, variant, people=people)
    app = App(desk, HomeScreen(desk), variant.size)
    app.reset(TalkScreen(desk, reader))
    app.press("matrix")
    return app


def crowd(app: App, count: int) -> None:
    for number in range(count):
        one = Person(id=f"p{number}", name=("Oma" if number % 2 else "N" * 40), kind="mens", area="buurt")
        app.desk.conversation.put(one, spot_of(one.id, 1 + number % 5, "buurt"), support_of(one.id, "E", "get"))
    app.resize(app.size)


def over_all_leaves(app: App) -> tuple[list[str], list[str]]:
    """The people and the open rows, from the first leaf to the last."""
    people, rows = [], []
    for _ in range(60):
        names = [one.name for one in named(app.shapes())]
        people += [name[7:] for name in names if name.startswith("person:")]
        rows += [name[9:] for name in names if name.startswith("open-row:")]
        if not app.press("page_on"):
            return people, rows
    raise AssertionError("no end of leaves")


def signs(app: App, person: str) -> list[str]:
    group = find(app.shapes(), f"person:{person}")
    assert group
    return [one.name for one in flat(group.shapes) if isinstance(one, Picture) and one.name in WAYS.values()]


def test_a_cell_says_by_a_sign_of_its_own_who_gets_and_who_gives(game: Game) -> None:
    app = opened(game)
    app.desk.conversation.put(support_of("oma", "P", "give"))
    app.resize(WIDE)

    assert signs(app, "mama") == [WAYS["get"], WAYS["both"]]
    assert signs(app, "oma") == [WAYS["give"], WAYS["get"]]
    assert signs(app, "spik") == []
    mama = find(app.shapes(), "person:mama")
    assert mama
    assert mama.label == "Mama. helpt met dingen: krijg ik; troost en luistert: over en weer"


def test_a_touch_on_somebody_opens_what_they_do_for_each_other(game: Game) -> None:
    app = opened(game)

    Pilot(app).touch("person:mama")

    assert app.screen.name == "person"
    assert find(app.shapes(), "direction:get")


def test_rows_without_anybody_are_open_places_with_words_to_begin_from(game: Game) -> None:
    app = opened(game)
    pilot = Pilot(app)
    rows = over_all_leaves(app)[1]

    pilot.touch("open-row:W")
    form = app.screen.name
    pilot.touch("ok")
    (spot,) = [one for one in app.desk.view.all(OpenSpot) if one.id != "open"]

    assert set(rows) == set(KINDS) - {"P", "E", "G"}
    assert form == "item"
    assert spot.text == "Iemand die ziet wat ik goed kan"
    row = find(app.shapes(), "open-row:W")
    assert row
    assert row.chosen
    pilot.touch("open-row:W")
    pilot.touch("ok")
    assert len(app.desk.view.all(OpenSpot)) == 2


def test_nobody_on_the_map_gives_nine_open_places_and_no_lack(game: Game) -> None:
    app = opened(game, people=0)

    people, rows = over_all_leaves(app)

    assert people == []
    assert tuple(rows) == KINDS


@pytest.mark.parametrize(
    "variant", [*variants_of("day", "evening-small", "large-letters-upright", "rtl")], ids=lambda one: one.name
)
def test_sixty_people_stand_on_leaves_each_once_and_nothing_is_counted(variant: Variant, game: Game) -> None:
    app = opened(game, variant, people=0)
    crowd(app, 60)
    seen = []
    for _ in range(60):
        assert outside(app, app.shapes()) == []
        seen += [one.text for one in flat(app.shapes()) if isinstance(one, Text)]
        if not app.press("page_on"):
            break
    while app.press("page_back"):
        pass

    people, rows = over_all_leaves(app)

    assert sorted(people) == sorted(f"p{number}" for number in range(60))
    assert set(rows) == set(KINDS) - {"E"}
    assert not any(letter.isdigit() or letter == "%" for text in seen for letter in text)


def test_people_stand_from_near_to_far_and_who_has_no_place_comes_last(game: Game) -> None:
    app = opened(game)

    people = over_all_leaves(app)[0]

    rings = [spot.ring if (spot := app.desk.view.spot(one)) else 9 for one in people]
    assert rings == sorted(rings)
    assert people[-1] == "koor"


def test_a_kind_of_support_that_the_list_does_not_know_has_a_row_of_its_own(game: Game) -> None:
    app = opened(game)
    app.desk.conversation.put(support_of("spik", "Zonneschijn", "get"), support_of("weg", "X", "get"))
    app.resize(WIDE)

    texts = [one.text for one in flat(app.shapes()) if isinstance(one, Text)]

    assert "Zonneschijn" in texts
    assert "X" not in texts
    assert signs(app, "spik") == [WAYS["get"]]


def test_hidden_names_and_standing_still_hold_here_and_back_on_the_map(game: Game) -> None:
    app = opened(game)
    pilot = Pilot(app)

    pilot.touch("names")
    pilot.touch("freeze")
    roles = {one.name for one in named(app.shapes()) if one.role}
    app.give(Key("escape"))

    assert not [name for name in roles if name.startswith(("person:", "open-row:"))]
    assert app.screen.name == "talk"
    assert isinstance(app.screen, TalkScreen)
    assert (app.screen.room.names, app.screen.room.frozen) == (False, True)


def test_a_reader_can_look_and_change_nothing(game: Game) -> None:
    app = opened(game, reader="worker")

    roles = {one.name for one in named(app.shapes()) if one.role}

    assert find(app.shapes(), "person:mama")
    assert not [name for name in roles if name.startswith(("person:", "open-row:"))]
