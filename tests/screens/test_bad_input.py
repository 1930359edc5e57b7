"""Bad input at the table: strange names, nobody, three hundred people, every card passed. Each has a kind end, and a paper always comes."""

from pathlib import Path

import pytest

from game.app.loop import App
from game.app.opening import lay_desk, open_rooms
from game.app.papers import write_for
from game.app.shelf import Game, read_game
from game.model.family import Family, FamilyPlayer, ScriptedSitting
from game.model.records import PLAYER, Person, sharing_of, spot_of
from game.screens.home import HomeScreen
from game.settings import Settings
from game.shapes import Key, Shapes, Touch, Typed, named
from game.stage.picture import to_png
from game.stage.text import Lettering
from game.trainer.clock import FamilyClock, family_conversation
from game.trainer.pilot import Pilot
from game.ui.look import Size

NAMES = {
    "long": "Anne" * 2500,
    "emoji": "Oma \U0001f475\U0001f3fd‍❤️",
    "nul": "Oma\x00 Koos",
    "surrogate": "Oma \ud800Koos",
    "chinese": "王小明",
    "arabic": "سارة 12",
    "markup": '#read("/etc/passwd") <script>*x*{{x}}]]>',
    "formula": '=HYPERLINK("x")',
    "override": "Oma \u202esooK",
    "spaces": "   Oma    Koos  ",
}
SIZES = (Size(1280, 800), Size(1024, 600), Size(800, 1280), Size(2560, 1600), Size(480, 360))


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    family = Family("x", "1", "2026-01-05T10:00:00Z", ("werker",), "", "", "", "", FamilyPlayer("Bo", 9, "kind", "nl"), "Ri", "",
                    (ScriptedSitting(1, "kind", 30, (), ()),), "", ())  # fmt: skip
    clock = FamilyClock(family)
    desk = lay_desk(game, Settings(), Lettering().measure, lambda: family_conversation(family, clock))
    open_rooms(desk, game)
    return App(desk, HomeScreen(desk), Size(1280, 800))


def to_the_table(app: App, who: str = "kind") -> Pilot:
    pilot = Pilot(app)
    for name in (f"play:{who}", "next", "next", "begin", "ready"):
        pilot.touch(name)
    return pilot


def stop(pilot: Pilot) -> None:
    for name in ("stop", "keep", "ok", "on"):
        pilot.touch(name)


def papers(game: Game, app: App, folder: Path) -> None:
    for reader in ("player", "worker", "file"):
        report = write_for(game, app.desk.view, reader, "nl", folder / reader, made_up=False)
        assert len(report.written) == 5
        assert not report.failed


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_strange_name_is_taken_and_the_papers_come(name: str, app: App, game: Game, tmp_path: Path) -> None:
    pilot = to_the_table(app)

    pilot.touch("add_person")
    app.give(Typed(name))
    pilot.touch("ok")
    pilot.touch("go_on")
    person = app.desk.view.all(Person)[0]
    pilot.touch("place")
    pilot.touch(next(group.name for group in named(app.shapes()) if group.name.startswith("cell:2:")))
    app.desk.conversation.put(sharing_of(person.id, ("dossier",)))
    to_png(app.shapes(), app.size)

    assert 0 < len(person.name) <= 40
    assert "\x00" not in person.name
    assert "\ud800" not in person.name
    papers(game, app, tmp_path)


def test_an_empty_name_makes_nobody(app: App) -> None:
    pilot = to_the_table(app)

    pilot.touch("add_person")
    app.give(Typed("    "))
    pilot.touch("ok")

    assert pilot.screen == "naming"
    assert not app.desk.view.all(Person)


def test_a_name_that_is_there_already_goes_to_that_person(app: App) -> None:
    pilot = to_the_table(app)

    for name in ("Oma Koos", "oma  KOOS"):
        pilot.touch("add_person")
        app.give(Typed(name))
        for button in ("ok", "go_on", "back"):
            pilot.touch(button)

    assert [one.name for one in app.desk.view.all(Person)] == ["Oma Koos"]


def test_a_second_enter_makes_no_second_person(app: App) -> None:
    pilot = to_the_table(app)

    pilot.touch("add_person")
    app.give(Typed("Oma"))
    app.give(Key("enter"))
    app.give(Key("enter"))
    app.give(Key("enter"))

    assert len(app.desk.view.all(Person)) == 1


def test_stop_on_the_first_card_still_gives_a_paper(app: App, game: Game, tmp_path: Path) -> None:
    pilot = to_the_table(app)

    stop(pilot)

    assert pilot.screen == "summary"
    papers(game, app, tmp_path)


@pytest.mark.parametrize("how", ["another", "dont_know", "rather_not", "later"])
def test_passing_every_card_comes_to_a_kind_end(how: str, app: App, game: Game, tmp_path: Path) -> None:
    pilot = to_the_table(app)

    turned = 0
    while app.desk.open_card() and turned < 200:
        pilot.touch(how)
        turned += 1

    assert turned < 200
    assert pilot.sees("stop")
    stop(pilot)
    papers(game, app, tmp_path)


def test_nobody_at_every_card_comes_to_a_kind_end(app: App) -> None:
    pilot = to_the_table(app)

    turned = 0
    while app.desk.open_card() and turned < 200:
        pilot.touch("nobody")
        pilot.touch("go_on")
        turned += 1

    assert 0 < turned < 200
    assert pilot.sees("stop")


def test_three_hundred_people_are_drawn_and_printed(app: App, game: Game, tmp_path: Path) -> None:
    pilot = to_the_table(app)
    areas = [one.id for one in app.desk.entries("domains")]
    for number in range(300):
        area = areas[number % len(areas)]
        person = Person(id=f"p{number}", name=f"Naam {number}", kind="mens", area=area)
        spot = spot_of(person.id, 1 + number % 5, area)
        app.desk.conversation.put(person, spot, sharing_of(person.id, ("dossier",)))

    pilot.touch("map")
    to_png(app.shapes(), app.size)
    pilot.touch("ok")
    pilot.touch("written")
    to_png(app.shapes(), app.size)

    papers(game, app, tmp_path)


def test_erasing_everything_leaves_no_move_and_goes_to_the_beginning(app: App) -> None:
    pilot = to_the_table(app)
    pilot.touch("add_person")
    app.give(Typed("Oma"))

    for name in ("ok", "go_on", "back"):
        pilot.touch(name)
    for name in ("stop", "erase", "erase-now", "on"):
        pilot.touch(name)

    assert pilot.screen == "home"
    assert "Oma" not in repr(app.desk.conversation.session)


def test_rather_not_at_the_promise_keeps_nothing(app: App) -> None:
    pilot = Pilot(app)
    for name in ("play:kind", "next", "next", "begin", "rather-not"):
        pilot.touch(name)

    assert pilot.screen == "thanks"
    assert app.desk.conversation.session.moves == ()


def test_a_deck_from_which_nothing_is_left_is_said_before_starting(app: App) -> None:
    pilot = Pilot(app)
    for name in ("play:jongere", "age:18", "next", "next"):
        pilot.touch(name)

    pilot.touch("all-decks")
    pilot.touch("deck:kind")

    assert not pilot.sees("begin")


def walk(app: App, size: Size) -> list[tuple[str, Shapes]]:
    """Every screen of a short conversation, as it is seen at a size."""
    app.resize(size)
    seen: list[tuple[str, Shapes]] = []
    pilot = Pilot(app, lambda: seen.append((app.screen.name, app.shapes())))
    for name in ("play:kind", "next", "next", "agreements", "begin", "privacy", "ready", "add_person"):
        pilot.touch(name)
    app.give(Typed("Oma Koos"))
    for name in ("ok", "go_on", "tab:support", "tab:feeling", "place", "ok", "lines", "back", "back", "record:words", "back",
                 "drawer", "disclosure", "for-worker", "go_on", "drawer", "take", "back", "written", "preview", "back", "back", "nobody",
                 "back", "pause", "go_on", "stop", "keep", "ok", "on", "drawer", "ok", "export", "back"):  # fmt: skip
        pilot.touch(name)
    return seen


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.w}x{size.h}")
def test_every_screen_stays_inside_every_window(app: App, size: Size) -> None:
    outside = {
        (screen, group.name.split(":")[0])
        for screen, shapes in walk(app, size)
        for group in named(shapes)
        if group.role == "button" and not _inside(group.box.x, group.box.y, group.box.w, group.box.h, size)
    }

    assert outside == set()


def _inside(x: float, y: float, w: float, h: float, size: Size) -> bool:
    return x >= -1 and y >= -1 and x + w <= size.w + 1 and y + h <= size.h + 1 and w > 0 and h > 0


def test_a_window_in_which_nothing_can_be_read_asks_for_more_room(app: App) -> None:
    to_the_table(app)

    app.resize(Size(320, 240))
    small = app.shapes()
    app.resize(Size(1280, 800))

    assert not list(named(small))
    assert any(group.name == "done" for group in named(app.shapes()))


def test_a_finger_that_slides_off_a_button_takes_the_touch_back(app: App) -> None:
    app.give(Touch("down", 300, 300, finger=True))
    app.give(Touch("up", 1200, 780, finger=True))

    assert app.screen.name == "home"


def test_what_is_written_by_the_player_is_marked_with_the_card_the_day_and_the_map(app: App) -> None:
    pilot = to_the_table(app)
    pilot.touch("add_person")
    app.give(Typed("Oma"))
    pilot.touch("ok")

    person = app.desk.view.all(Person)[0]

    assert (person.card, person.day, person.of) == ("kind-01", "2026-01-05", PLAYER)


def test_the_menu_says_which_deck_has_faults_and_where_to_look(tmp_path: Path) -> None:
    (tmp_path / "stuk.yaml").write_text("deck:\n  id: stuk\n  titel: x\n", "utf-8")
    game = Game([tmp_path])
    desk = lay_desk(game, Settings(), Lettering().measure)
    open_rooms(desk, game)
    app = App(desk, HomeScreen(desk), Size(1280, 800))
    pilot = Pilot(app)
    for name in ("play:kind", "next", "next"):
        pilot.touch(name)

    playable = pilot.sees("deck:kind") and pilot.sees("begin")
    pilot.touch("faults")

    assert playable
    assert pilot.screen == "settings"
    app.press("faults")
    assert "stuk.yaml:1:1: " in repr(app.shapes())
