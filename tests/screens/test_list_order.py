"""The order of the list: by closeness, by name, by part of life, and the other way round."""

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.shapes import named
from game.trainer.pilot import Pilot
from tests.screens.lists import label, open_list, people, ring, rows


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    return open_list(game)


def test_rows_stand_by_ring_and_then_by_name_and_what_has_no_place_comes_last(app: App) -> None:
    order = rows(app)

    rings = [ring(app, one) or 9 for one in order]
    assert rings == sorted(rings)
    assert order[:4] == ["bobbel", "mama", "oma", "spik"]
    assert order[-2:] == ["koor", "open"]


def test_of_what_has_no_ring_people_come_before_open_places(game: Game) -> None:
    app = open_list(game, *people("Zwaantje"))

    assert rows(app)[-3:] == ["koor", "n0", "open"]


def test_a_head_puts_the_rows_in_its_order_and_a_second_touch_turns_it_round(app: App) -> None:
    pilot = Pilot(app)

    pilot.touch("sort:name")
    by_name = rows(app)
    pilot.touch("sort:name")
    from_the_end = rows(app)

    assert by_name[:4] == ["bobbel", "tom", "koor", "open"]
    assert from_the_end == by_name[::-1]


def test_the_furthest_come_first_when_asked_for_and_who_has_no_place_stays_last(app: App) -> None:
    Pilot(app).touch("sort:closeness")

    order = rows(app)

    assert [ring(app, one) for one in order] == [4, 4, 3, 3, 2, 2, 1, 1, 1, 1, 0, 0]


def test_parts_of_life_stand_in_the_order_of_their_list_and_within_one_the_closest_first(app: App) -> None:
    Pilot(app).touch("sort:area")

    order = rows(app)

    assert order[:6] == ["mama", "spik", "rik", "oma", "opa", "zee"]
    assert order.index("open") == order.index("kaya") + 1  # an open place stands where it is open


def test_the_head_says_which_order_it_is_and_which_way(app: App) -> None:
    first = label(app, "sort:closeness")
    Pilot(app).touch("sort:closeness")

    assert first == "Hoe dichtbij: dichtbij eerst"
    assert label(app, "sort:closeness") == "Hoe dichtbij: ver weg eerst"
    assert label(app, "sort:name") == "Naam"
    chosen = {one.name for one in named(app.shapes()) if one.name.startswith("sort:") and one.chosen}
    assert chosen == {"sort:closeness"}


def test_names_stand_as_a_reader_would_put_them(game: Game) -> None:
    names = ("Zoë", "émile", "Eva", "Øystein", "oma", "Ömer", "'t Hart", "🐕", "ليلى", "أحمد", "Łukasz", "Lot")
    app = open_list(game, *people(*names), people=0)

    Pilot(app).touch("sort:name")

    order = [app.desk.view.name(one) for one in rows(app)]
    assert order == ["émile", "Eva", "Lot", "Łukasz", "oma", "Ömer", "Øystein", "'t Hart", "Zoë", "أحمد", "ليلى", "🐕"]


@pytest.mark.parametrize("touches", [1, 2])
def test_equal_names_keep_the_order_in_which_they_were_written_down(touches: int, game: Game) -> None:
    app = open_list(game, *people("Sam", "Sam", "sam", "SAM"), people=0)

    for _ in range(touches):
        Pilot(app).touch("sort:name")

    assert rows(app) == ["n0", "n1", "n2", "n3"]


def test_a_step_further_and_a_step_closer_move_someone_and_nobody_jumps_away(app: App) -> None:
    pilot, before = Pilot(app), rows(app)

    pilot.touch("further:mama")
    pilot.touch("further:mama")
    far = ring(app, "mama")
    pilot.touch("closer:mama")

    assert (far, ring(app, "mama")) == (3, 2)
    assert rows(app) == before


def test_who_is_named_in_the_list_stands_at_its_end_and_that_page_is_turned_up(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("add_person")
    pilot.write("Aad")
    pilot.touch("ok")

    pilot.touch("go_on")

    assert app.screen.name == "list"
    shown = [one.label for one in named(app.shapes()) if one.name.startswith("row:")]
    assert shown[-1].startswith("Aad; nog geen plek")
