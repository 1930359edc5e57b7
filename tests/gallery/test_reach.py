"""Whatever can be touched is touched once, on every screen: nothing breaks, nothing gets out of reach, and there is a way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.loop import App
from game.app.shelf import Game
from game.screens.desk import Screen
from game.screens.table import TableScreen
from game.shapes import Group, Key, Touch, at, find, named
from tests.gallery import seeing
from tests.gallery.desks import VARIANTS, Variant, variants_of
from tests.gallery.views import FEW, VIEWS, open_view

STEPS = 8  # more steps back than anybody should ever need
WAYS_BACK = ("back", "ok", "go_on", "uncover", "not-yet", "back-out")
# What ends a conversation or the game, or begins another one: from there nothing leads back, and nothing should.
AWAY = {
    ("home", "quit"),
    ("promise", "rather-not"),
    ("promise-kept", "rather-not"),
    ("erase-all", "erase-now"),
    ("thanks", "on"),
    ("summary-end", "home"),
}
COVERING = ("cover", "disclosure")  # screens that cover the game themselves
DAY = VARIANTS[0]


@pytest.fixture(autouse=True)
def _papers_stay_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folders on the desks are no folders of anybody."""
    monkeypatch.chdir(tmp_path)


def open_over_a_table(game: Game, variant: Variant, view: str) -> tuple[App, Screen]:
    """The game at a view, with a table under it as in a conversation; and that view's screen."""
    app = open_view(game, variant, view)
    app._stack.insert(0, TableScreen(app.desk))
    app._behind.insert(0, "")
    return app, app.screen


def touch(app: App, group: Group) -> None:
    """A finger on the middle of something; what lies there must be what is meant."""
    x, y = group.box.middle
    there = at(app.shapes(), x, y)
    under_themselves = group.role == "cell" and there == "picked"  # somebody's own place lies under them
    assert there == group.name or under_themselves, f"{there} lies over {group.name}"
    app.give(Touch("down", x, y, finger=True))
    app.give(Touch("up", x, y, finger=True))


def touched(app: App) -> list[Group]:
    """What can be touched on the screen."""
    return [group for group in named(app.shapes()) if group.role]


def first_and_last_of_each_kind(groups: list[Group]) -> list[Group]:
    """One of many pictures or letters is as good as another."""
    kinds: dict[str, list[Group]] = {}
    for group in groups:
        kinds.setdefault(group.name.split(":")[0], []).append(group)
    return [group for kind in kinds.values() for group in dict.fromkeys((kind[0], kind[-1]))]


def comes_back(app: App, first: Screen) -> bool:
    """Whether Escape, or else a button for it, leads to the first screen or to the table."""
    for _ in range(STEPS):
        before = app.screen
        if not app.closed and (before is first or before.name == "table"):
            return True
        app.give(Key("escape"))
        way = next((group for group in touched(app) if group.name in WAYS_BACK), None)
        if app.screen is before and way:
            touch(app, way)
    return False


def faults_after(app: App, first: Screen, *, away: bool) -> Iterator[str]:
    """What is wrong after a touch; `away` = it should lead to where nothing leads back from."""
    shapes, now = app.shapes(), app.screen.name
    names = [group.name for group in touched(app)]
    if now not in COVERING and not find(shapes, "cover"):
        yield f"no cover on {now}"
    yield from (f"{one} stands outside on {now}" for one in seeing.outside(shapes, *app.size, 0))
    yield from (f"{name} is there twice on {now}" for name in set(names) if names.count(name) > 1)
    if comes_back(app, first) == away:
        yield f"leads back from {now}" if away else f"no way back from {now}"


def faults_of_touching(game: Game, variant: Variant, view: str, wanted: list[Group]) -> list[str]:
    """Each is touched with everything laid out anew."""
    found = []
    for group in wanted:
        app, first = open_over_a_table(game, variant, view)
        touch(app, group)
        away = (view, group.name) in AWAY
        found += [f"{group.name}: {fault}" for fault in faults_after(app, first, away=away)]
    return found


@pytest.mark.parametrize("view", [*VIEWS, *FEW])
def test_everything_can_be_touched_and_there_is_a_way_back(view: str, game: Game) -> None:
    app, _ = open_over_a_table(game, DAY, view)
    wanted = touched(app)

    assert wanted
    assert faults_of_touching(game, DAY, view, wanted) == []


OTHER_WINDOWS = tuple(variants_of("evening-small", "large-letters-upright", "rtl"))


@pytest.mark.parametrize(
    ("view", "variant"),
    [(view, OTHER_WINDOWS[number % len(OTHER_WINDOWS)]) for number, view in enumerate((*VIEWS, *FEW))],
    ids=lambda one: one if isinstance(one, str) else one.name,
)
def test_so_it_is_in_windows_of_other_kinds(view: str, variant: Variant, game: Game) -> None:
    app, _ = open_over_a_table(game, variant, view)
    wanted = first_and_last_of_each_kind(touched(app))

    assert wanted
    assert faults_of_touching(game, variant, view, wanted) == []
