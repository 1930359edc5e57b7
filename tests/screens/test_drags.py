"""All that can be dragged can also be done by touch after touch, and by keys: to the very same record."""

from collections.abc import Callable, Mapping
from functools import partial

import pygame
import pytest

from game.app.loop import App
from game.app.shelf import Game
from game.model.records import Drawing, Item, Spot
from game.screens.map import MapScreen
from game.screens.pencil import STEP
from game.screens.steps import Carries
from tests.app.hands import Finger, Keyboard
from tests.gallery.desks import VARIANTS, Variant
from tests.gallery.views import FEW, VIEWS, open_view

AREA, RING = "vrienden", 4
CORNERS = [(-3, -2), (-2, -2), (-1, -2), (-1, -1), (-1, 0)]  # of a line, in steps of an arrow from the middle
Way = Callable[[App], None]


def board(app: App) -> tuple[float, float]:
    """The middle of a ring and a part of life, as the map lies now."""
    screen = app.screen
    assert isinstance(screen, MapScreen)
    assert screen._board
    return screen._board.places.point(RING, AREA, 0.5)


def drag_person(person: str, app: App) -> None:
    hand = Finger(app)
    x, y = hand.on(f"person:{person}").box.middle
    hand.finger(pygame.FINGERDOWN, x, y)
    hand.finger(pygame.FINGERMOTION, x + 30, y + 30)
    app.shapes()
    x, y = board(app)
    hand.finger(pygame.FINGERMOTION, x, y)
    hand.finger(pygame.FINGERUP, x, y)


def touch_person(person: str, app: App) -> None:
    hand = Finger(app)
    hand.press(f"person:{person}")
    hand.press(f"cell:{RING}:{AREA}")


def keys_for_person(person: str, app: App) -> None:
    hand = Keyboard(app)
    hand.press(f"person:{person}")
    hand.press(f"cell:{RING}:{AREA}")


def drag_line(keep: str, app: App) -> None:
    hand = Finger(app)
    take_pencil(hand, keep)
    hand.draw(CORNERS)
    hand.press(keep)


def take_pencil(hand: Finger | Keyboard, keep: str) -> None:
    if keep == "keep":  # on the map to talk about
        hand.press("pencil")


def touch_line(keep: str, app: App) -> None:
    hand = Finger(app)
    take_pencil(hand, keep)
    hand.press("join")
    (x, y), wide = hand.on("sheet").box.middle, hand.on("sheet").box.w
    for across, down in CORNERS:
        hand.stroke([(x + across * STEP * wide, y + down * STEP * wide)])
    hand.press(keep)


def keys_for_line(keep: str, app: App) -> None:
    hand = Keyboard(app)
    take_pencil(hand, keep)
    hand.draw(CORNERS)
    hand.press(keep)


# Each screen on which something is carried, what is carried there, and how: dragged, touched, by keys.
DRAGS: Mapping[str, tuple[str, str, type[Item], tuple[Way, Way, Way]]] = {
    "someone on the map": (
        "map", "spot:oma", Spot,
        (partial(drag_person, "oma"), partial(touch_person, "oma"), partial(keys_for_person, "oma")),
    ),
    "someone who waits": (
        "map", "spot:koor", Spot,
        (partial(drag_person, "koor"), partial(touch_person, "koor"), partial(keys_for_person, "koor")),
    ),
    "a line on a sheet": (
        "drawing", "", Drawing, (partial(drag_line, "ok"), partial(touch_line, "ok"), partial(keys_for_line, "ok")),
    ),
    "a line over the map": (
        "talk", "", Drawing,
        (partial(drag_line, "keep"), partial(touch_line, "keep"), partial(keys_for_line, "keep")),
    ),
}  # fmt: skip


@pytest.mark.parametrize("drag", DRAGS.values(), ids=DRAGS)
@pytest.mark.parametrize("variant", VARIANTS[:4], ids=lambda one: one.name)
def test_what_is_dragged_is_touched_and_keyed_to_the_same_record(
    drag: tuple[str, str, type[Item], tuple[Way, Way, Way]], variant: Variant, game: Game
) -> None:
    view, key, kind, ways = drag
    ends = []
    for way in ways:
        app = open_view(game, variant, view)
        before = app.desk.view.all(kind)
        way(app)
        found = (
            app.desk.view.get(key, kind) if key else next(one for one in app.desk.view.all(kind) if one not in before)
        )
        ends.append(found)

    assert ends[0] not in before
    assert ends[0] == ends[1] == ends[2]


def test_nothing_else_can_be_dragged(game: Game) -> None:
    screens = {
        app.screen.name
        for app in (open_view(game, VARIANTS[0], view) for view in (*VIEWS, *FEW))
        if isinstance(app.screen, Carries)
    }

    assert screens == {screen for screen, *_ in DRAGS.values()}
