"""The loop: what a finger means, where the keyboard goes, and that the cover is always one touch away."""

import pytest

from game.app.demo import play_through
from game.app.loop import App
from game.app.shelf import Game
from game.model.records import Person, spot_of
from game.screens.about import AboutScreen
from game.screens.desk import Desk
from game.screens.drawing import DrawingScreen
from game.screens.home import HomeScreen
from game.screens.map import MapScreen
from game.shapes import Box, Group, Input, Key, Shapes, Touch, Typed, find, named
from game.trainer.pilot import Pilot
from game.ui.look import Size


class Two:
    """Two buttons side by side that remember what they were given."""

    name = "two"

    def __init__(self) -> None:
        self.given: list[Input] = []

    def shapes(self, size: Size, now: float) -> Shapes:
        return (Group((), Box(0, 0, 100, 100), "a", "button"), Group((), Box(104, 0, 100, 100), "b", "button"))

    def on_input(self, given: Input) -> None:
        self.given.append(given)

    def pressed(self) -> list[str]:
        return [one.on for one in self.given if isinstance(one, Touch) and one.kind == "up"]


class Row:
    """Buttons side by side (or on a pile); one that is pressed goes away."""

    name = "row"

    def __init__(self, *names: str, apart: float = 100) -> None:
        self.left, self.apart = list(names), apart

    def shapes(self, size: Size, now: float) -> Shapes:
        return tuple(Group((), Box(n * self.apart, 0, 90, 90), one, "button") for n, one in enumerate(self.left))

    def on_input(self, given: Input) -> None:
        if isinstance(given, Touch) and given.kind == "up" and given.on in self.left:
            self.left.remove(given.on)


def touch(app: App, *path: tuple[float, float]) -> None:
    app.give(Touch("down", *path[0], finger=True))
    for place in path[1:-1]:
        app.give(Touch("move", *place, finger=True))
    app.give(Touch("up", *path[-1], finger=True))


def to_the_table(app: App) -> Pilot:
    pilot = Pilot(app)
    for name in ("play:kind", "next", "next", "begin", "ready"):
        pilot.touch(name)
    return pilot


def to_the_map(app: App, ring: int = 0) -> MapScreen:
    """With one person of the family, who waits for a place when no ring is given."""
    pilot = to_the_table(app)
    oma = Person(id="oma", name="Oma", kind="mens", area="familie")
    app.desk.conversation.put(oma, *([spot_of("oma", ring, "familie")] if ring else []))
    pilot.touch("map")
    assert isinstance(app.screen, MapScreen)
    return app.screen


def focus(app: App, name: str) -> None:
    for _ in named(app.shapes()):
        if app.focus != name:
            app.give(Key("tab"))
    assert app.focus == name, f"Tab does not come to {name} on {app.screen.name}"


def place_of_oma(app: App) -> tuple[int, str]:
    spot = app.desk.view.spot("oma")
    assert spot
    return spot.ring, spot.area


def test_a_touch_means_what_lies_under_it(app: App) -> None:
    two = Two()
    app.reset(two)

    touch(app, (50, 50), (50, 50))
    touch(app, (150, 50), (150, 50))
    touch(app, (500, 500), (500, 500))

    assert two.pressed() == ["a", "b", ""]


def test_a_finger_may_drift_a_little_but_not_to_the_neighbour(app: App) -> None:
    two = Two()
    app.reset(two)

    touch(app, (98, 50), (106, 52))
    touch(app, (50, 50), (150, 50))
    touch(app, (20, 20), (80, 80))

    assert two.pressed() == ["a", "", "a"]


def test_a_touch_that_the_system_takes_away_means_nothing(app: App) -> None:
    two = Two()
    app.reset(two)

    app.give(Touch("down", 50, 50, finger=True))
    app.give(Touch("cancel", 0, 0))
    app.give(Touch("up", 50, 50, finger=True))

    assert two.pressed() == []


def test_a_window_that_changes_while_something_is_held_lets_it_go(app: App) -> None:
    two = Two()
    app.reset(two)

    app.give(Touch("down", 50, 50, finger=True))
    app.resize(Size(800, 1280))
    app.give(Touch("up", 50, 50, finger=True))

    assert two.pressed() == []
    assert any(isinstance(one, Touch) and one.kind == "cancel" for one in two.given)


def test_tab_walks_through_everything_and_enter_presses_it(app: App) -> None:
    wanted = [group.name for group in named(app.shapes()) if group.role]
    walked = []
    for _ in wanted:
        app.give(Key("tab"))
        walked.append(app.focus)

    app.give(Key("tab", shift=True))
    app.give(Key("tab"))

    assert walked == wanted
    assert app.focus == wanted[-1]


def test_enter_presses_what_has_the_focus(app: App) -> None:
    while app.focus != "about":
        app.give(Key("tab"))
    app.give(Key("enter"))

    assert app.screen.name == "about"


def test_escape_goes_back_one_step(app: App) -> None:
    app.press("about")
    app.give(Key("escape"))

    assert app.screen.name == "home"


@pytest.mark.parametrize("key", [Key("f9"), Key("d", ctrl=True)])
def test_one_key_covers_any_screen_and_one_uncovers(key: Key, app: App) -> None:
    app.reset(AboutScreen(app.desk))

    app.give(key)
    covered = app.screen.name
    app.give(Key("enter"))

    assert covered == "cover"
    assert app.screen.name == "about"


def test_the_cover_shows_nothing_but_the_way_back(app: App) -> None:
    pilot = Pilot(app)
    for name in ("play:kind", "next"):
        pilot.touch(name)
    app.give(Typed("Wim"))
    pilot.touch("cover")

    assert [group.name for group in named(app.shapes())] == ["uncover"]
    assert "Wim" not in repr(app.shapes())


def test_digits_are_the_ways_out_but_not_while_somebody_writes(app: App) -> None:
    pilot = to_the_table(app)

    app.give(Key("6"))
    paused = app.screen.name
    pilot.touch("go_on")
    pilot.touch("add_person")
    app.give(Key("7"))

    assert paused == "pause"
    assert app.screen.name == "naming"


def test_the_keyboard_of_the_screen_comes_with_a_finger_and_goes_with_a_real_keyboard(app: App) -> None:
    Pilot(app).touch("play:kind")
    by_finger = find(app.shapes(), "keyboard")
    app.give(Typed("P"))

    assert by_finger is not None
    assert find(app.shapes(), "keyboard") is None


def test_a_mouse_keeps_the_keyboard_of_the_screen_and_brings_it_back_in_a_field(app: App) -> None:
    Pilot(app).touch("play:kind")
    for place in (_middle(app, "age:9"), _middle(app, "key:p")):
        app.give(Touch("down", *place))
        app.give(Touch("up", *place))
    kept = find(app.shapes(), "keyboard")
    app.give(Typed("i"))
    gone = find(app.shapes(), "keyboard")

    app.give(Touch("down", *_middle(app, "age:9")))
    app.give(Touch("up", *_middle(app, "age:9")))
    still_gone = find(app.shapes(), "keyboard")
    app.give(Touch("down", *_middle(app, "field")))
    app.give(Touch("up", *_middle(app, "field")))

    assert kept
    assert gone is still_gone is None
    assert find(app.shapes(), "keyboard")


def test_control_z_takes_back_the_last_touch(app: App) -> None:
    pilot = Pilot(app)
    for name in ("play:kind", "next", "next", "begin", "ready", "done"):
        pilot.touch(name)
    turned = len(app.desk.view.turned)

    app.give(Key("z", ctrl=True))

    assert turned == 1
    assert not app.desk.view.turned


def test_every_change_is_told_once(desk: Desk) -> None:
    changes: list[int] = []
    app = App(desk, HomeScreen(desk), Size(1280, 800), lambda: changes.append(1))

    app.press("about")
    before = len(changes)
    app.press("back")
    app.press("play:kind")

    assert before == 0
    assert len(changes) == 1


def test_the_mouse_wheel_and_page_keys_turn_the_page(app: App) -> None:
    app.resize(Size(600, 400))  # too small for the whole text
    app.reset(AboutScreen(app.desk))
    first = app.shapes()

    app.give(Key("page_down"))
    second = app.shapes()
    app.give(Key("wheel_up"))

    assert second != first
    assert find(second, "page_back")
    assert app.shapes() == first


def test_a_window_that_loses_the_focus_changes_nothing_but_what_is_held(app: App) -> None:
    Pilot(app).touch("play:kind")
    app.focus = "next"

    app.give(Touch("cancel", 0, 0))

    assert app.focus == "next"
    assert find(app.shapes(), "keyboard")


def test_a_window_that_is_only_uncovered_keeps_what_is_held(app: App) -> None:
    table = to_the_map(app, ring=3)
    x, y = _middle(app, "person:oma")

    app.give(Touch("down", x, y, finger=True))
    app.give(Touch("move", x + 60, y + 60, finger=True))
    app.resize(Size(1280, 800))
    kept = table.held
    app.resize(Size(1024, 600))

    assert kept
    assert table.held is None


def test_a_key_during_a_drag_lets_go_and_moves_nobody(app: App) -> None:
    table = to_the_map(app, ring=3)
    x, y = _middle(app, "person:oma")

    app.give(Touch("down", x, y, finger=True))
    app.give(Touch("move", x - 100, y, finger=True))
    app.give(Key("f9"))
    app.give(Touch("up", x - 100, y, finger=True))
    app.give(Key("escape"))

    assert app.screen is table
    assert table.held is None
    assert place_of_oma(app) == (3, "familie")


@pytest.mark.parametrize("name", ["²", "8", "0", "①", "", "left shift", "menu"])
def test_a_key_without_a_meaning_does_nothing(name: str, app: App) -> None:
    to_the_table(app)
    before = app.screen, app.desk.conversation.session

    app.give(Key(name))

    assert (app.screen, app.desk.conversation.session) == before


def test_a_window_in_which_nothing_can_be_read_takes_no_answers(app: App) -> None:
    to_the_table(app).touch("add_person")
    app.give(Typed("Oma"))

    app.resize(Size(320, 240))
    seen = list(named(app.shapes()))
    app.give(Typed(" Koos"))
    app.give(Key("enter"))
    app.give(Touch("down", 160, 120, finger=True))
    app.give(Touch("up", 160, 120, finger=True))
    people = app.desk.view.all(Person)
    app.resize(Size(1280, 800))
    app.give(Key("enter"))

    assert not [group for group in seen if group.role]
    assert not people
    assert [one.name for one in app.desk.view.all(Person)] == ["Oma"]


def test_a_second_enter_makes_no_second_person_and_touches_nothing_else(app: App) -> None:
    to_the_table(app)
    focus(app, "add_person")
    app.give(Key("enter"))
    app.give(Typed("Oma"))
    for _ in range(3):
        app.give(Key("enter"))

    assert app.screen.name == "person"
    assert [one.name for one in app.desk.view.all(Person)] == ["Oma"]


def test_the_focus_comes_back_with_the_screen(app: App) -> None:
    focus(app, "about")

    app.give(Key("enter"))
    on_the_page = app.focus
    app.give(Key("escape"))

    assert on_the_page == ""
    assert app.focus == "about"


def test_a_cover_in_between_leaves_the_focus_where_it_was(app: App) -> None:
    focus(app, "settings")

    app.give(Key("f9"))
    app.give(Key("space"))

    assert (app.screen.name, app.focus) == ("home", "settings")


@pytest.mark.parametrize(("key", "there"), [(Key("tab"), "c"), (Key("tab", shift=True), "a")])
def test_when_a_button_goes_away_tab_goes_on_from_its_place(key: Key, there: str, app: App) -> None:
    row = Row("a", "b", "c", "d")
    app.reset(row)
    focus(app, "b")

    app.give(Key("enter"))
    gone = app.focus
    app.give(Key("enter"))
    app.give(key)

    assert (row.left, gone) == (["a", "c", "d"], "")
    assert app.focus == there


def test_the_focus_comes_to_everything_on_a_sheet_to_draw_on(app: App) -> None:
    app.reset(DrawingScreen(app.desk))

    for name in ("colour:3", "width:2", "undo", "wipe-all"):
        focus(app, name)


def test_a_key_presses_what_has_the_focus_also_when_something_lies_over_it(app: App) -> None:
    pile = Row("under", "over", apart=0)
    app.reset(pile)
    focus(app, "under")

    app.give(Key("enter"))

    assert pile.left == ["over"]


def test_a_finger_takes_the_focus_away(app: App) -> None:
    focus(app, "about")

    touch(app, (2, 2), (2, 2))

    assert app.focus == ""


def test_space_is_a_letter_while_somebody_writes_and_a_press_elsewhere(app: App) -> None:
    focus(app, "play:kind")
    app.give(Key("space"))
    begun = app.screen.name
    focus(app, "next")
    app.give(Key("space"))
    app.give(Typed(" "))

    assert begun == "who"
    assert app.screen.name == "who"
    assert app.focus == "next"


def test_escape_puts_down_who_is_picked_up_and_then_goes_back(app: App) -> None:
    table = to_the_map(app)
    focus(app, "person:oma")
    app.give(Key("enter"))

    picked = table.picked
    app.give(Key("escape"))
    still_there = app.screen is table
    app.give(Key("escape"))

    assert picked == "oma"
    assert still_there
    assert table.picked == ""
    assert app.screen.name == "table"


def test_the_first_arrow_gives_a_place_in_someones_own_part_of_life(app: App) -> None:
    to_the_map(app)
    focus(app, "person:oma")
    app.give(Key("enter"))

    app.give(Key("left"))
    first = place_of_oma(app)
    for _ in range(7):
        app.give(Key("up"))
    nearest = place_of_oma(app)
    for _ in range(7):
        app.give(Key("down"))

    assert first == (3, "familie")
    assert nearest == (1, "familie")
    assert place_of_oma(app) == (5, "familie")


def test_enter_puts_down_who_is_picked_up_and_arrows_then_move_nobody(app: App) -> None:
    table = to_the_map(app, ring=2)
    focus(app, "person:oma")
    app.give(Key("enter"))

    app.give(Key("down"))
    app.give(Key("enter"))
    app.give(Key("down"))

    assert table.picked == ""
    assert place_of_oma(app) == (3, "familie")


def test_tab_and_enter_give_a_place_in_another_part_of_life(app: App) -> None:
    to_the_map(app, ring=2)
    app.desk.conversation.put(Person(id="zee", name="Zee", kind="mens", area="vrienden"))
    focus(app, "person:oma")
    app.give(Key("enter"))
    focus(app, "cell:4:vrienden")
    app.give(Key("enter"))

    assert place_of_oma(app) == (4, "vrienden")


def test_on_every_screen_of_a_family_keys_reach_everything_and_f9_covers(game: Game) -> None:
    family = next(one for one in game.content.families if one.id == "zeepaard")
    screens: set[str] = set()

    def look(app: App) -> None:
        if app.screen.name == "cover":
            return
        screens.add(app.screen.name)
        shown = {group.name for group in named(app.shapes()) if group.role}
        walked, before, finger = set(), app.screen, app.desk.finger
        for _ in shown:
            app.give(Key("tab"))
            walked.add(app.focus)
        app.give(Key("f9"))
        covered = app.screen.name
        app.give(Key("escape"))
        app.focus, app.desk.finger = "", finger

        left = {name for name in shown - walked if not name.startswith(("key:", "layer:"))}
        assert left <= {"shift", "wipe", "board"}, app.screen.name
        assert covered == "cover"
        assert app.screen is before

    play_through(game, family, seen=look)

    assert screens >= {
        "home",
        "who",
        "promise",
        "table",
        "naming",
        "person",
        "map",
        "item",
        "sharing",
        "thanks",
        "summary",
    }


def _middle(app: App, name: str) -> tuple[float, float]:
    group = find(app.shapes(), name)
    assert group
    return group.box.middle
