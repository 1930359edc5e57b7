"""Palms, thumbs, lost fingers and interruptions: nothing is pressed that nobody meant."""

from collections.abc import Iterator
from typing import Any

import pygame
import pytest

from game.shapes import Input, Key, Touch
from game.stage.hands import SILENT, Inputs
from game.stage.window import Hidden, Resized, Window, open_window

SIZE = (1000, 500)
DOWN, MOVE, UP = pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP


def event(kind: int, **what: Any) -> pygame.event.Event:
    return pygame.event.Event(kind, **what)


def finger(kind: int, number: int, x: float = 500, y: float = 250) -> pygame.event.Event:
    return event(kind, x=x / SIZE[0], y=y / SIZE[1], dx=0.0, dy=0.0, finger_id=number, touch_id=1)


def mouse(kind: int, x: int, y: int, *, held: bool = True) -> pygame.event.Event:
    if kind == pygame.MOUSEMOTION:
        return event(kind, pos=(x, y), rel=(0, 0), buttons=(held, 0, 0), touch=False)
    return event(kind, pos=(x, y), button=1, touch=False)


def kinds(inputs: Inputs, *events: pygame.event.Event) -> list[str]:
    """What came of these, as the kinds of touches."""
    given: list[Input] = [one for happened in events for one in inputs.read(happened, SIZE)]
    return [one.kind for one in given if isinstance(one, Touch)]


class Time:
    """A clock that is set."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_of_two_fingers_the_first_counts() -> None:
    inputs = Inputs()

    given = [
        one
        for happened in (finger(DOWN, 1, 300), finger(DOWN, 2, 600), finger(UP, 2, 600), finger(UP, 1, 300))
        for one in inputs.read(happened, SIZE)
    ]

    assert given == [Touch("down", 300, 250, finger=True), Touch("up", 300, 250, finger=True)]


def test_a_palm_takes_back_what_its_first_finger_began_and_presses_nothing() -> None:
    inputs = Inputs()
    five = range(1, 6)

    began = kinds(inputs, *(finger(DOWN, number, 100 * number) for number in five))
    after = kinds(
        inputs,
        *(finger(MOVE, number, 90 * number) for number in five),
        *(finger(UP, number, 90 * number) for number in five),
    )

    assert began == ["down", "cancel"]
    assert after == []


def test_a_finger_is_heard_again_when_the_whole_palm_has_gone_and_not_before() -> None:
    inputs = Inputs()
    kinds(inputs, *(finger(DOWN, number, 100 * number) for number in (1, 2, 3)))

    half = kinds(inputs, finger(UP, 1), finger(UP, 2), finger(DOWN, 4, 700), finger(UP, 4, 700))
    gone = kinds(inputs, finger(UP, 3), finger(DOWN, 5, 700), finger(UP, 5, 700))

    assert half == []
    assert gone == ["down", "up"]


def test_the_mouse_that_a_system_makes_of_a_palm_presses_nothing() -> None:
    inputs = Inputs()
    kinds(inputs, *(finger(DOWN, number, 100 * number) for number in (1, 2, 3)))

    assert kinds(inputs, mouse(pygame.MOUSEBUTTONDOWN, 800, 400), mouse(pygame.MOUSEBUTTONUP, 800, 400)) == []


@pytest.mark.parametrize(("x", "y"), [(5, 250), (995, 250), (500, 4), (500, 497)])
def test_a_thumb_that_holds_the_tablet_at_its_edge_gives_way_to_the_other_hand(x: int, y: int) -> None:
    inputs = Inputs()

    assert kinds(inputs, finger(DOWN, 1, x, y)) == ["down"]
    assert kinds(inputs, finger(DOWN, 2), finger(UP, 2)) == ["cancel", "down", "up"]
    assert kinds(inputs, finger(UP, 1, x, y)) == []


@pytest.mark.parametrize(("x", "y"), [(3, 250), (997, 250), (500, 3), (500, 497)])
def test_one_finger_at_the_edge_presses_like_any_other(x: int, y: int) -> None:
    assert kinds(Inputs(), finger(DOWN, 1, x, y), finger(UP, 1, x, y)) == ["down", "up"]


@pytest.mark.parametrize(("x", "y"), [(-5, 250), (1010, 250), (500, -5), (500, 510)])
@pytest.mark.parametrize("kind", [MOVE, UP])
def test_a_finger_that_leaves_the_window_lets_go(kind: int, x: int, y: int) -> None:
    inputs = Inputs()

    given = kinds(inputs, finger(DOWN, 1), finger(kind, 1, x, y), finger(MOVE, 1), finger(UP, 1))

    assert given == ["down", "cancel"]


@pytest.mark.parametrize(("x", "y"), [(0, 250), (1000, 250), (500, 0), (500, 500)])
def test_the_very_edge_belongs_to_the_window(x: int, y: int) -> None:
    assert kinds(Inputs(), finger(DOWN, 1), finger(MOVE, 1, x, y), finger(UP, 1, x, y)) == ["down", "move", "up"]


def test_a_mouse_or_pen_that_leaves_while_pressed_lets_go() -> None:
    inputs = Inputs()

    left = kinds(inputs, mouse(pygame.MOUSEBUTTONDOWN, 50, 50), event(pygame.WINDOWLEAVE))
    back = kinds(inputs, mouse(pygame.MOUSEMOTION, 60, 60), mouse(pygame.MOUSEBUTTONUP, 60, 60))

    assert left == ["down", "cancel"]
    assert back == []


def test_a_mouse_that_is_dragged_out_of_the_window_lets_go() -> None:
    inputs = Inputs()

    given = kinds(inputs, mouse(pygame.MOUSEBUTTONDOWN, 50, 50), mouse(pygame.MOUSEMOTION, -3, 50))

    assert given == ["down", "cancel"]
    assert kinds(inputs, mouse(pygame.MOUSEBUTTONUP, 50, 50)) == []


def test_a_mouse_that_leaves_takes_no_finger_along() -> None:
    assert kinds(Inputs(), finger(DOWN, 1), event(pygame.WINDOWLEAVE), finger(UP, 1)) == ["down", "up"]


def test_a_mouse_over_the_window_without_a_button_means_nothing() -> None:
    assert kinds(Inputs(), mouse(pygame.MOUSEMOTION, 50, 50), mouse(pygame.MOUSEMOTION, 60, 50, held=False)) == []


@pytest.mark.parametrize(
    "message",
    [pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED, pygame.WINDOWHIDDEN, pygame.APP_WILLENTERBACKGROUND],
    ids=pygame.event.event_name,
)
@pytest.mark.parametrize("hand", ["finger", "mouse"])
def test_a_drag_that_the_system_interrupts_is_let_go(message: int, hand: str) -> None:
    inputs = Inputs()
    begin = finger(DOWN, 1) if hand == "finger" else mouse(pygame.MOUSEBUTTONDOWN, 500, 250)
    end = finger(UP, 1) if hand == "finger" else mouse(pygame.MOUSEBUTTONUP, 500, 250)

    assert kinds(inputs, begin, event(message)) == ["down", "cancel"]
    assert kinds(inputs, end) == []
    assert kinds(inputs, event(message)) == []


def test_a_palm_is_forgotten_when_the_window_was_away() -> None:
    inputs = Inputs()
    kinds(inputs, *(finger(DOWN, number, 100 * number) for number in (1, 2, 3)))
    kinds(inputs, event(pygame.WINDOWFOCUSLOST))

    assert kinds(inputs, finger(DOWN, 9), finger(UP, 9)) == ["down", "up"]


def test_a_finger_whose_up_never_came_does_not_keep_the_others_away() -> None:
    time = Time()
    inputs = Inputs(time)
    kinds(inputs, finger(DOWN, 1))

    soon = kinds(inputs, finger(DOWN, 2, 300), finger(UP, 2, 300))
    time.now += SILENT + 0.1
    later = kinds(inputs, finger(DOWN, 3, 300), finger(UP, 3, 300))

    assert soon == []
    assert later == ["cancel", "down", "up"]


def test_a_palm_of_which_one_up_never_came_ends_after_a_while() -> None:
    time = Time()
    inputs = Inputs(time)
    kinds(inputs, *(finger(DOWN, number, 100 * number) for number in (1, 2, 3)), finger(UP, 1), finger(UP, 2))

    time.now += SILENT + 0.1

    assert kinds(inputs, finger(DOWN, 4), finger(UP, 4)) == ["down", "up"]


def test_a_mouse_does_not_press_while_a_finger_does() -> None:
    inputs = Inputs()

    given = kinds(
        inputs,
        finger(DOWN, 1),
        mouse(pygame.MOUSEBUTTONDOWN, 50, 50),
        mouse(pygame.MOUSEBUTTONUP, 50, 50),
        finger(UP, 1),
    )

    assert given == ["down", "up"]


@pytest.fixture
def window() -> Iterator[Window]:
    opened = open_window((400, 300), "Kaarten")
    list(opened.inputs())
    yield opened
    pygame.display.quit()


@pytest.mark.parametrize(
    "message",
    [pygame.WINDOWMINIMIZED, pygame.WINDOWHIDDEN, pygame.APP_WILLENTERBACKGROUND],
    ids=pygame.event.event_name,
)
def test_a_window_that_goes_out_of_sight_is_told_after_what_was_held_is_let_go(window: Window, message: int) -> None:
    pygame.event.post(finger(DOWN, 1))
    pygame.event.post(event(message))

    happened = list(window.inputs())

    assert [one.kind for one in happened if isinstance(one, Touch)] == ["down", "cancel"]
    assert happened[-1] == Hidden()


def test_a_window_that_only_loses_the_focus_stays_as_it_is(window: Window) -> None:
    pygame.event.post(event(pygame.WINDOWFOCUSLOST))

    assert list(window.inputs()) == []


def test_a_window_that_is_resized_in_the_middle_of_a_drag_lets_go_first(window: Window) -> None:
    pygame.event.post(finger(DOWN, 1))
    list(window.inputs())
    pygame.display.set_mode((500, 350), pygame.RESIZABLE)
    pygame.event.post(event(pygame.VIDEORESIZE, size=(500, 350), w=500, h=350))
    pygame.event.post(finger(UP, 1))

    assert list(window.inputs()) == [Touch("cancel", 0, 0, finger=True), Resized(500, 350)]


def test_a_machine_that_slept_with_its_lid_closed_is_told(window: Window) -> None:
    looks = iter([100.0, 100.5, 900.0, 900.1])
    surface = pygame.display.get_surface()
    assert surface
    assert window.size == surface.get_size()
    slept = Window(surface, lambda: next(looks))
    pygame.event.clear()

    told = []
    for _ in range(4):
        pygame.event.post(event(pygame.KEYDOWN, key=pygame.K_a, mod=0))
        pygame.event.post(event(pygame.KEYUP, key=pygame.K_a, mod=0))
        told.append(list(slept.inputs()))

    assert told == [[Key("a")], [Key("a")], [Hidden(), Key("a")], [Key("a")]]
