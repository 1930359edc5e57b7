"""What moves goes from its beginning to its end, comes to rest there, and breathes as slowly as a sleeper."""

import pytest

from game.ui.motion import FOREVER, LASTS, Movement, between, breath, slow_down, swing


@pytest.mark.parametrize("name", [name for name, lasts in LASTS.items() if lasts < FOREVER])
def test_a_movement_begins_at_nothing_and_ends_whole(name: str) -> None:
    movement = Movement(name, began=100.0)
    lasts = LASTS[name]

    assert movement.share(99.0) == 0.0
    assert movement.share(100.0 + lasts / 2) == pytest.approx(0.5)
    assert movement.share(100.0 + 2 * lasts) == 1.0
    assert [movement.over(100.0 + part * lasts) for part in (0.0, 0.9, 1.1)] == [False, False, True]
    assert lasts <= 0.9


def test_something_without_end_is_never_over() -> None:
    assert not Movement("breathe", 0.0).over(10_000.0)


@pytest.mark.parametrize("ease", [slow_down, swing])
def test_what_eases_never_goes_back(ease: object) -> None:
    steps = [ease(n / 50) for n in range(51)]  # type: ignore[operator]

    assert (steps[0], steps[-1]) == (0.0, 1.0)
    assert steps == sorted(steps)
    assert between(10, 20, 0.25) == 12.5


def test_a_breath_takes_four_seconds_in_and_five_out() -> None:
    assert [round(breath(at), 3) for at in (0.0, 2.0, 4.0, 6.5, 9.0, 13.0)] == [0.0, 0.5, 1.0, 0.5, 0.0, 1.0]
    assert max(abs(breath(n / 20) - breath((n + 1) / 20)) for n in range(400)) < 0.04
