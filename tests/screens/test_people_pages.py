"""Lines, someone's page and the forms: what is known has a tick, and what does not fit has pages."""

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.screens.home import HomeScreen
from game.screens.item import ItemScreen
from game.screens.lines import LinesScreen
from game.screens.person import PersonScreen
from game.screens.steps import Screen
from game.shapes import Key, find, named
from game.trainer.pilot import Pilot
from game.ui.look import Size
from tests.gallery.desks import VARIANTS, Variant, lay

LOW = Variant("low", Size(1024, 600), step=1.5)


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


def opened(game: Game, variant: Variant, screen: type, *more: str) -> App:
    desk = lay(game, variant)
    app = App(desk, HomeScreen(desk), variant.size)
    made: Screen = screen(desk, *more)
    app.reset(made)
    return app


def chosen(app: App) -> set[str]:
    return {group.name for group in named(app.shapes()) if group.chosen and group.name.startswith("person:")}


def test_everyone_whom_the_first_person_knows_has_a_tick_and_loses_it_when_touched_again(game: Game) -> None:
    app = opened(game, VARIANTS[0], LinesScreen)

    app.press("person:mama")
    app.press("person:zee")
    known = chosen(app)
    app.press("person:zee")

    assert known == {"person:mama", "person:oma", "person:rik", "person:zee"}
    assert chosen(app) == known - {"person:zee"}


def test_someone_without_a_place_can_be_known_too(game: Game) -> None:
    app = opened(game, VARIANTS[0], LinesScreen, "mama")

    app.press("person:koor")

    assert "person:koor" in chosen(app)


def test_escape_at_the_lines_lets_the_first_person_go_before_it_goes_back(game: Game) -> None:
    app = opened(game, VARIANTS[0], LinesScreen, "mama")

    app.give(Key("escape"))

    assert app.screen.name == "lines"
    assert not chosen(app)


@pytest.mark.parametrize("variant", [VARIANTS[0], LOW, VARIANTS[2]], ids=lambda one: one.name)
def test_every_part_of_life_relation_support_and_feeling_is_reached_in_any_window(variant: Variant, game: Game) -> None:
    app = opened(game, variant, PersonScreen, "oma")
    pilot = Pilot(app)
    lists = {"who": ("area", "domains"), "support": ("support", "support_kinds"), "feeling": ("feeling", "feelings")}

    missing = []
    for tab, (name, entries) in lists.items():
        pilot.touch(f"tab:{tab}")
        missing += [one.id for one in app.desk.entries(entries) if not pilot.reaches(f"{name}:{one.id}")]
    pilot.touch("tab:who")
    missing += [one.id for one in app.desk.entries("relations") if not pilot.reaches(f"relation:{one.id}")]

    assert missing == []


@pytest.mark.parametrize("variant", [VARIANTS[0], LOW], ids=lambda one: one.name)
def test_every_field_of_a_form_is_reached_and_says_what_stands_in_it(variant: Variant, game: Game) -> None:
    app = opened(game, variant, ItemScreen, "invite")
    pilot = Pilot(app)

    reached = [
        pilot.reaches(f"field:{name}") for name in ("person", "answer", "goal", "by", "text", "about", "said_by")
    ]
    pilot.touch("field:person")
    pilot.touch("pick:oma")

    strip = find(app.shapes(), "field:person")
    assert all(reached)
    assert strip
    assert strip.label == "Wie: Oma Koos"


def test_the_page_of_the_open_field_is_turned_up_by_itself(game: Game) -> None:
    app = opened(game, LOW, ItemScreen, "role")
    pilot = Pilot(app)

    pilot.touch("field:afterwards")

    assert find(app.shapes(), "field:afterwards")
    assert find(app.shapes(), "fields_back")
