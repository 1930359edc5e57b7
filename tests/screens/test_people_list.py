"""The map as a list: what a row says and which columns it has, with nobody, with many, and with odd names."""

from dataclasses import replace

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.records import Person, hoped_of, spot_of, support_of, tie_between
from game.shapes import find, named
from game.trainer.pilot import Pilot
from tests.gallery import seeing
from tests.gallery.desks import VARIANTS, Variant
from tests.screens.lists import label, open_list, people, rows
from tests.screens.seeing import said, texts


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    return open_list(game)


@pytest.fixture
def adult(game: Game) -> App:
    return open_list(game, variant="evening")


def test_a_row_says_everything_in_one_sentence(game: Game) -> None:
    app = open_list(game, replace(spot_of("mama", 1, "thuis"), varies=True), hoped_of("rik", 1, "thuis"))

    assert label(app, "row:mama") == (
        "Mama; heel dicht bij mij, het wisselt; Thuis; voor elkaar: helpt met dingen (krijg ik), "
        "troost en luistert (over en weer); kent: Oma Koos, Papa Rik; wie mag dit weten: mijn begeleider."
    ).replace("; v", "; V").replace("; k", "; K").replace("; w", "; W")
    assert "Wensen: vaker zien; Graag hier: heel dicht bij mij" in label(app, "row:rik")
    assert label(app, "row:opa").startswith("Opa Jan (Herinnering); dichtbij; Familie")
    assert label(app, "row:open") == "Open plek: Iemand om mee te spelen; Vrienden."


def test_what_has_no_column_of_its_own_is_told_in_the_row(app: App) -> None:
    Pilot(app).reaches("row:rik")

    words = said(app.shapes())

    assert "Kent: Mama · Wensen: vaker zien" in words


def test_that_a_place_changes_is_seen_in_its_row(game: Game) -> None:
    app = open_list(game, replace(spot_of("bobbel", 1, "dieren"), varies=True))

    assert "het wisselt" in said(app.shapes())


def test_only_lines_of_people_who_know_each_other_count_as_knowing(game: Game) -> None:
    ties = tie_between("bobbel", "spik", "onbekend"), tie_between("bobbel", "tom", "weet_niet")
    app = open_list(game, *ties, tie_between("bobbel", "zee", "wisselt"))

    assert "; Kent: Zee;" in label(app, "row:bobbel").replace(".", ";")


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda one: one.name)
def test_all_about_a_person_can_be_reached_in_every_window(variant: Variant, game: Game) -> None:
    app = open_list(game, variant=variant.name)
    pilot = Pilot(app)
    cells = ("row", "closer", "ring", "further", "page")

    missing = [cell for cell in cells if not pilot.reaches(f"{cell}:rik")]
    pilot.touch("row:rik")
    fields = ("ring", "area-of", "support-of", "knows", "wishes-of", "hoped-of", "share-of", "page")
    for field in fields:
        while pilot.sees("page_back"):
            pilot.touch("page_back")
        missing += [] if pilot.reaches(f"{field}:rik") else [field]

    assert missing == []


def test_a_wide_window_has_more_columns_for_grown_ups_than_for_children(app: App, adult: App) -> None:
    cells = [
        {one.name.split(":")[0] for one in named(each.shapes()) if one.name.endswith(":mama")} for each in (app, adult)
    ]

    assert cells[0] == {"row", "ring", "further", "support-of", "share-of", "page"}
    assert cells[1] == cells[0] | {"area-of", "knows"}


def test_a_list_of_nobody_says_so(game: Game) -> None:
    app = open_list(game, people=0)

    assert not app.desk.view.all(Person)
    assert "Hier staat nog niemand." in str(app.shapes())
    assert not find(app.shapes(), "sort:name")


@pytest.mark.parametrize("count", [1, 2, 60, 300])
def test_everybody_stands_in_the_list_once(count: int, game: Game) -> None:
    them = people(*(f"Iemand {n % 40}" for n in range(count)))
    spots = [spot_of(one.id, n % 5 + 1, "thuis") for n, one in enumerate(them) if n % 4]
    app = open_list(game, *them, *spots, *(support_of(one.id, "P", "get") for one in them), people=0)

    assert sorted(rows(app)) == sorted(one.id for one in them)


def test_people_on_somebody_elses_map_stand_in_somebody_elses_list(game: Game) -> None:
    app = open_list(game)
    theirs = Person(id="w", name="Vriend van Wim", kind="mens", of="worker")
    view = app.desk.view
    app.desk.conversation._view = replace(view, records={**view.records, "w": theirs})

    assert "w" not in rows(app)


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda one: one.name)
def test_no_name_is_cut_off_however_long_it_is(variant: Variant, game: Game) -> None:
    long = ("Tante Wilhelmina van de overkant bij oma", "Q", "عبد الرحمن بن محمد بن عبد الله الكبير", "👩‍👩‍👧 thuis")
    them = people(*long)
    app = open_list(
        game, *them, *(tie_between(one.id, "n0", "goed") for one in them[1:]), people=0, variant=variant.name
    )

    shown: list[str] = []
    while True:
        shown += [text.text for text in texts(app.shapes())]
        assert seeing.out_of_their_paper(app.shapes()) == []
        assert seeing.over_each_other(app.shapes()) == []
        if not app.press("page_on"):
            break

    assert set(long) <= set(shown)


def test_a_kind_and_a_part_of_life_that_no_list_knows_are_shown_as_they_are(game: Game) -> None:
    odd = Person(id="odd", name="Robot", kind="machine", area="ruimte")
    app = open_list(game, odd, spot_of("odd", 2, "ruimte"), support_of("odd", "?", "get"))

    assert label(app, "row:odd") == "Robot (machine); dichtbij; ruimte; Voor elkaar: ? (krijg ik)."
    Pilot(app).touch("sort:area")
    assert rows(app).index("odd") == rows(app).index("bobbel") + 1
