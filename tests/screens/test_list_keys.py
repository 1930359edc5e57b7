"""The list by keys alone: arrows from cell to cell, letters to names, Enter, and pages."""

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.records import spot_of
from game.shapes import Key, Typed, find, named
from game.ui.focus import can_focus
from tests.gallery.desks import VARIANTS, Variant
from tests.screens.lists import open_list, people, ring, rows


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    return open_list(game)


def shown(app: App) -> list[str]:
    """The rows on this page."""
    return [one.name[4:] for one in named(app.shapes()) if one.name.startswith("row:")]


def press(app: App, *keys: str) -> None:
    for key in keys:
        app.give(Key(key))


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda one: one.name)
def test_tab_goes_through_rows_and_cells_in_reading_order(variant: Variant, game: Game) -> None:
    app = open_list(game, variant=variant.name)
    cells = [one for one in can_focus(app.shapes()) if one.name.partition(":")[2] in shown(app)]

    walked: list[str] = []
    while not walked or walked[-1] != cells[-1].name:
        press(app, "tab")
        walked.append(app.focus)
        assert len(walked) < 200

    at = [walked.index(one.name) for one in cells]
    lines = [[one for one in cells if one.name.endswith(f":{row}")] for row in shown(app)]
    assert at == sorted(at)
    assert [one.name for line in lines for one in line] == [one.name for one in cells]
    assert all(line[0].name.startswith("row:") for line in lines)
    for line in lines:
        on_top = [one.box.x for one in line if one.box.y < line[0].box.y + line[0].box.h]
        assert on_top == sorted(on_top, reverse=variant.rtl)


def test_an_arrow_leads_into_the_rows_and_then_from_cell_to_cell(app: App) -> None:
    press(app, "down")
    first = app.focus
    press(app, "right")
    beside = app.focus
    press(app, "right", "down")

    assert first == "row:bobbel"
    assert beside == "ring:bobbel"
    assert app.focus == "further:mama"
    press(app, "left", "left", "up")
    assert app.focus == "row:bobbel"


def test_the_arrows_follow_the_eye_where_rows_run_from_the_right(game: Game) -> None:
    app = open_list(game, variant="rtl")

    press(app, "down", "left")

    assert app.focus == "ring:bobbel"


def test_above_the_rows_are_the_heads_and_enter_puts_them_in_that_order(app: App) -> None:
    press(app, "down", "up")
    head = app.focus

    press(app, "enter")

    assert head.startswith("sort:")
    assert shown(app)[0] == "bobbel"
    assert app.focus == head


def test_below_the_last_row_comes_the_next_page_and_above_the_first_the_one_before(app: App) -> None:
    order, first = rows(app), None
    while app.press("page_back"):
        pass
    first = shown(app)

    press(app, *["down"] * (len(first) + 1))
    second = shown(app)
    focus = app.focus
    press(app, "up")

    assert focus == f"row:{second[0]}"
    assert second[0] == order[len(first)]
    assert app.focus == f"row:{first[-1]}"
    assert shown(app) == first


def test_below_the_very_last_row_the_focus_goes_on_to_what_lies_there(app: App) -> None:
    last = rows(app)[-1]
    while app.focus != f"row:{last}":
        press(app, "down")

    press(app, "down")

    assert app.focus
    assert not app.focus.startswith("row:")


def test_page_down_takes_the_focus_along(app: App) -> None:
    first = shown(app)
    press(app, "down")

    press(app, "page_down")
    second = shown(app)
    focus = app.focus
    press(app, "page_up")

    assert second[0] not in first
    assert focus == f"row:{second[0]}"
    assert app.focus == f"row:{first[0]}"


def test_without_a_focus_page_down_turns_the_page_as_everywhere(app: App) -> None:
    first = shown(app)

    press(app, "page_down")

    assert shown(app) != first
    assert app.focus == ""


@pytest.mark.parametrize(("letter", "found"), [("k", "kaya"), ("h", "koor"), ("z", "zee"), ("b", "bobbel")])
def test_a_letter_leads_to_the_first_name_with_it_on_whatever_page(letter: str, found: str, app: App) -> None:
    app.press("sort:name")

    press(app, letter)

    assert app.focus == f"row:{found}"
    assert find(app.shapes(), app.focus)


def test_a_letter_finds_a_name_with_an_accent_and_one_in_another_script(game: Game) -> None:
    app = open_list(game, *people("Ömer", "ليلى"), people=0)

    app.give(Key("o"))
    latin = app.focus
    app.give(Key("ل"))

    assert (latin, app.focus) == ("row:n0", "row:n1")


def test_a_letter_that_nobody_has_changes_nothing_and_figures_stay_the_ways_out(game: Game) -> None:
    app = open_list(game, *people("6 van de overkant"))
    press(app, "down", "x")
    focus = app.focus

    press(app, "6")

    assert focus == "row:bobbel"
    assert app.screen.name == "pause"


def test_where_a_field_is_open_a_letter_is_written(app: App) -> None:
    app.press("add_person")

    app.give(Key("k"))
    app.give(Typed("k"))

    assert app.screen.name == "naming"
    assert not app.focus.startswith("row:")


def test_enter_presses_and_the_focus_comes_back_to_its_row(app: App) -> None:
    press(app, "m", "enter")
    there = app.screen.name

    press(app, "escape")

    assert there == "list-entry"
    assert app.screen.name == "list"
    assert app.focus == "row:mama"


def test_the_list_can_be_used_with_keys_alone(app: App) -> None:
    for _ in range(80):
        if app.focus == "further:bobbel":
            break
        app.give(Key("tab"))

    app.give(Key("enter"))

    assert ring(app, "bobbel") == 2
    assert app.focus == "further:bobbel"


def test_someone_gets_another_place_with_keys_alone(app: App) -> None:
    press(app, "m", "right", "enter")
    while app.focus != "put:4":
        press(app, "tab")

    press(app, "enter")

    assert app.screen.name == "list"
    assert ring(app, "mama") == 4


def test_the_keys_mean_nothing_where_there_are_no_rows(game: Game) -> None:
    app = open_list(game, people=0)

    press(app, "down", "a", "page_down")

    assert app.focus == ""


def test_a_step_that_takes_the_last_step_away_leaves_the_focus_in_the_row(app: App) -> None:
    app.desk.conversation.put(spot_of("mama", 2, "thuis"))
    press(app, "m", "right")
    assert app.focus == "closer:mama"

    press(app, "enter", "tab")

    assert ring(app, "mama") == 1
    assert app.focus == "ring:mama"
