"""Movement in the game: it begins at a touch, ends at the next, builds nothing on its way, and does not exist for who wants it still."""

from dataclasses import replace

import pygame
import pytest

from game.app.loop import App
from game.shapes import Group, Key, Shapes, Touch, find
from game.stage.painter import Painter
from game.stage.pictures import Pictures
from game.stage.text import Lettering
from tests.gallery.desks import AnyVoice

FRAME = 1 / 60


@pytest.fixture
def table(app: App) -> App:
    """The table with the first card open, in a game that may move."""
    app.desk.settings = replace(app.desk.settings, motion=True)
    app.tick(100.0)
    for name in ("play:kind", "next", "next", "begin", "ready", "open-card"):
        app.press(name)
    app.tick(110.0)
    return app


def cards(shapes: Shapes) -> list[Group]:
    """What lies over the still picture of the table."""
    return [one for one in shapes[1:] if isinstance(one, Group)]


def test_a_card_that_was_answered_goes_and_another_comes_and_turns_over(table: App) -> None:
    before = table.desk.open_card()
    table.press("done")
    after = table.desk.open_card()

    seen = []
    for n in range(60):
        table.tick(110.0 + n * FRAME)
        if not table.moving:
            break
        seen.append(cards(table.shapes()))

    assert before != after
    assert 45 <= len(seen) <= 55
    assert all(len(over) == 1 for over in seen)
    assert min(over[0].wide for over in seen) < 0.2
    assert find(table.shapes(), "card")
    assert find(table.shapes(), "card").label.startswith(after[1].text)  # type: ignore[union-attr,index]


def test_nothing_is_built_in_the_middle_of_a_movement(table: App) -> None:
    surface = pygame.Surface((1280, 800))
    painter = Painter(Lettering(), Pictures())
    painter.show(surface, table.shapes())
    while painter.prepare(table.ahead()):
        pass

    table.press("done")
    sizes = []
    for n in range(1, 60):
        table.tick(110.0 + n * FRAME)
        painter.show(surface, table.shapes())
        sizes.append(painter.kept.size)
        if not table.moving:
            break

    assert len(sizes) > 40
    assert len(set(sizes[1:-1])) == 1


def test_a_touch_ends_a_movement_at_once_and_means_what_is_there_then(table: App) -> None:
    table.press("done")
    table.tick(110.1)
    moving = table.moving
    x, y = find(table.shapes(), "later").box.middle  # type: ignore[union-attr]
    table.give(Touch("down", x, y, finger=True))
    still = table.moving
    table.give(Touch("up", x, y, finger=True))

    assert (moving, still) == (True, False)
    assert [turned.how for turned in table.desk.view.turned] == ["done", "later"]


def test_a_key_ends_a_movement_too(table: App) -> None:
    table.press("done")
    table.give(Key("tab"))

    assert not table.moving


def test_nothing_moves_for_who_wants_it_still(table: App) -> None:
    table.desk.settings = replace(table.desk.settings, motion=False)
    table.press("done")

    assert not table.moving
    assert find(table.shapes(), "card")


def test_soft_sounds_are_asked_for_when_a_card_turns(table: App) -> None:
    heard: list[str] = []
    table.desk.tone = heard.append
    table.press("done")
    table.press("later")

    assert heard == ["card", "card"]


def test_the_drawer_slides_in_and_is_there_when_it_came_to_rest(app: App) -> None:
    app.desk.settings = replace(app.desk.settings, motion=True, calm=False)
    app.tick(100.0)
    for name in ("play:jongere", "next", "next", "begin", "ready", "drawer"):
        app.press(name)
    first = cards(app.shapes())[-1]
    app.tick(100.12)
    later = cards(app.shapes())[-1]
    app.tick(101.0)

    assert first.shift[0] > later.shift[0] > 0
    assert find(app.shapes(), "note")
    assert not app.moving


def test_a_whole_screen_is_read_without_its_buttons_and_a_touch_makes_it_stop(table: App) -> None:
    voice = AnyVoice()
    table.desk.voice = voice
    table.press("map")

    table.give(Key("f1"))
    said = voice.said
    table.give(Touch("down", 700, 400, finger=True))

    assert "Mijn kaart" in said
    assert not {"Stop", "Afdekken", "Later"} & set(said)
    assert voice.said == ()
