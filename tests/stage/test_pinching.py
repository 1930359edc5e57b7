"""Two fingers that go apart zoom; whatever else two fingers do is what it was."""

import pygame
import pytest

from game.shapes import Pinch, Touch
from game.stage.hands import Inputs
from game.stage.pinching import TwoFingers

SIZE = (1000, 1000)


def fingers(*events: tuple[int, int, int, int]) -> list[object]:
    """What comes of (kind, finger, x, y)."""
    inputs = Inputs(clock=lambda: 0.0)
    made = (
        pygame.event.Event(kind, touch_id=1, finger_id=finger, x=x / SIZE[0], y=y / SIZE[1])
        for kind, finger, x, y in events
    )
    return [given for event in made for given in inputs.read(event, SIZE)]


DOWN, MOVE, UP = pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP


def test_two_fingers_that_go_apart_let_go_of_what_the_first_held_and_zoom() -> None:
    told = fingers(
        (DOWN, 1, 400, 500), (DOWN, 2, 500, 500), (MOVE, 1, 350, 500), (MOVE, 2, 550, 500), (MOVE, 2, 650, 500)
    )

    kinds = [given.kind if isinstance(given, Touch) else "pinch" for given in told]
    assert kinds == ["down", "move", "cancel", "pinch", "pinch"]
    scales = [given.scale for given in told if isinstance(given, Pinch)]
    assert scales == pytest.approx([2.0, 1.5])


def test_the_middle_of_two_fingers_says_how_far_the_picture_moves() -> None:
    told = fingers((DOWN, 1, 400, 500), (DOWN, 2, 500, 500), (MOVE, 1, 380, 510), (MOVE, 2, 560, 530))

    pinches = [given for given in told if isinstance(given, Pinch)]
    assert len(pinches) == 1
    assert (pinches[0].dx, pinches[0].dy) == pytest.approx((20, 20))


def test_a_hand_that_rests_beside_a_finger_that_drags_zooms_nothing() -> None:
    told = fingers((DOWN, 1, 400, 500), (DOWN, 2, 800, 800), (MOVE, 1, 100, 100), (MOVE, 1, 50, 50), (UP, 1, 50, 50))

    assert [given.kind for given in told if isinstance(given, Touch)] == ["down", "move", "move", "up"]
    assert not any(isinstance(given, Pinch) for given in told)


def test_two_fingers_that_move_side_by_side_zoom_nothing() -> None:
    told = fingers((DOWN, 1, 400, 500), (DOWN, 2, 500, 500), (MOVE, 1, 410, 520), (MOVE, 2, 510, 520))

    assert not any(isinstance(given, Pinch) for given in told)


def test_the_finger_that_stays_after_a_pinch_presses_nothing() -> None:
    told = fingers(
        (DOWN, 1, 400, 500), (DOWN, 2, 500, 500), (MOVE, 1, 300, 500), (MOVE, 2, 600, 500),
        (UP, 2, 600, 500), (MOVE, 1, 320, 500), (UP, 1, 320, 500),
    )  # fmt: skip

    after = told[told.index(next(given for given in told if isinstance(given, Pinch))) + 1 :]
    assert after == []


def test_a_pinch_ends_with_one_of_its_fingers() -> None:
    two = TwoFingers()
    two.down(1, 0, 0)
    two.down(2, 100, 0)
    two.moved(1, -50, 0)
    assert two.moved(2, 150, 0)
    two.up(1)

    assert not two.on
    assert two.moved(2, 300, 0) is None
