"""Go on with last time: the worker chooses a file by touches, hears what is wrong with it, and says whose map it is."""

from pathlib import Path

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.records import Person, sharing_of
from game.model.sittings import Player
from game.model.view import View
from game.record import paper_of, paper_text
from game.screens.choose_deck import ChooseDeckScreen
from game.screens.home import HomeScreen
from game.screens.naming import NamingScreen
from game.screens.steps import Back, Step
from game.shapes import find
from game.trainer.pilot import Pilot
from tests.gallery.desks import VARIANTS, lay
from tests.screens.seeing import said


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game, tmp_path: Path) -> App:
    """Where the deck is chosen; in the folder for papers lie a paper of Pip and a file that is none."""
    earlier = lay(game, VARIANTS[0])
    earlier.put(*(sharing_of(one.id, ("alleen_ik",)) for one in earlier.view.all(Person)))
    for place, text in (("player", paper_text(paper_of(earlier.view, "player"))), ("worker", "{}")):
        (tmp_path / place).mkdir()
        (tmp_path / place / "session.json").write_text(text, encoding="utf-8")
    desk = lay(game, VARIANTS[0], people=2)
    desk.folders = lambda: (("Documenten", str(tmp_path)),)
    return App(desk, ChooseDeckScreen(desk), VARIANTS[0].size)


def choose(app: App, reader: str) -> Pilot:
    pilot = Pilot(app)
    pilot.touch("before")
    labels = [label for label, _ in app.desk.earlier()]
    pilot.touch(f"file:{next(n for n, label in enumerate(labels) if reader in label)}")
    return pilot


def names(app: App) -> list[str]:
    return [one.name for one in app.desk.before.all(Person)] if app.desk.before else []


def test_a_file_is_opened_by_two_touches_and_lies_ready(app: App) -> None:
    pilot = choose(app, "player")
    told = said(app.shapes())
    pilot.touch("ok")
    way = find(app.shapes(), "before")

    assert "De kaart van vorige keer ligt klaar." in told
    assert len(names(app)) == 11
    assert len(app.desk.view.all(Person)) == 2
    assert pilot.screen == "choose-deck"
    assert way
    assert way.chosen


def test_a_wrong_file_is_told_in_one_line_and_another_can_be_chosen(app: App) -> None:
    pilot = choose(app, "worker")
    told = said(app.shapes())
    pilot.touch("file:0" if "player" in app.desk.earlier()[0][0] else "file:1")

    assert "Dit is geen eerder gesprek van dit spel, of het bestand is beschadigd." in told
    assert "De kaart van vorige keer ligt klaar." in said(app.shapes())


def test_the_map_of_another_player_is_asked_about_without_a_name(app: App) -> None:
    app.desk.conversation.put(Player(name="Bo", age=8))
    pilot = choose(app, "player")
    told = said(app.shapes())
    pilot.touch("same-player")

    assert "Is dit de kaart van iemand anders?" in told
    assert "Pip" not in told
    assert "Bo" not in told.replace("Bobbel", "")
    assert "De kaart van vorige keer ligt klaar." in said(app.shapes())


def test_it_can_be_left_out_again(app: App) -> None:
    pilot = choose(app, "player")
    pilot.touch("leave-out")

    assert app.desk.before is None
    assert "Met welk gesprek gaan jullie verder?" in said(app.shapes())


def test_without_files_it_says_where_to_put_one(game: Game) -> None:
    desk = lay(game, VARIANTS[0])
    desk.folders = lambda: ()
    app = App(desk, ChooseDeckScreen(desk), VARIANTS[0].size)

    Pilot(app).touch("before")

    assert "staat geen session.json" in said(app.shapes())


def test_a_made_up_family_is_not_asked_for_last_time(game: Game) -> None:
    desk = lay(game, VARIANTS[0])
    desk.fictional = True

    assert not find(App(desk, ChooseDeckScreen(desk), VARIANTS[0].size).shapes(), "before")


def test_one_touch_on_somebody_of_last_time_names_them_and_undo_takes_it_back(app: App) -> None:
    pilot = choose(app, "player")
    desk = app.desk
    named: list[tuple[str, ...]] = []

    def done(people: tuple[str, ...]) -> Step:
        named.append(people)
        return Back()

    app.reset(HomeScreen(desk))
    app.reset(NamingScreen(desk, done))
    pilot.touch("last-time")
    before = desk.before
    assert before
    oma = next(one.id for one in before.all(Person) if one.name == "Oma Koos")
    offered = find(app.shapes(), f"last:{oma}")
    pilot.touch(f"last:{oma}")
    gone = find(app.shapes(), f"last:{oma}")
    there = desk.view.person(oma)
    pilot.touch("go_on")
    desk.conversation.undo()

    assert offered
    assert gone is None
    assert there
    assert (there.name, there.area, there.picture) == ("Oma Koos", "familie", "av_oma1")
    assert named == [(oma,)]
    assert desk.view.person(oma) is None


def test_only_who_somebody_is_comes_along(app: App) -> None:
    desk = app.desk
    told = Person(id="bea", name="Bea", kind="mens", complicated=True, card="kind-01", day="2025-01-01", about=("x",))
    desk.before = View({"bea": told})
    app.reset(NamingScreen(desk, lambda _people: Back()))
    pilot = Pilot(app)
    pilot.touch("last-time")
    pilot.touch("last:bea")

    there = desk.view.person("bea")
    assert there
    assert (there.complicated, there.about, there.day) == (False, (), "2026-01-05")
    assert there.card != "kind-01"


def test_everybody_of_last_time_may_come_again_and_then_the_tab_is_gone(app: App) -> None:
    pilot = choose(app, "player")
    app.reset(NamingScreen(app.desk, lambda _people: Back()))
    pilot.touch("last-time")
    before = app.desk.before
    assert before

    for one in before.all(Person):
        pilot.touch(f"last:{one.id}")

    assert "Iedereen van vorige keer staat op je kaart." in said(app.shapes())
    assert not find(app.shapes(), "last-time")
    assert {one.id for one in before.all(Person)} <= {one.id for one in app.desk.view.all(Person)}
