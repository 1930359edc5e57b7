"""What is wrong with a screen, in words: the rules that every screen keeps in every variant."""

from collections.abc import Mapping

from game.app.loop import App
from game.shapes import Shapes, find, named
from game.ui.focus import can_focus, next_focus
from tests.gallery import seeing

EDGE = 12  # pixels that stay free along the edge of the window
ON_MAPS = 15  # the smallest letters of names on a map
OF_PEOPLE = ("person:", "item:", "card:", "pick:", "turn:")  # these show names and words of people, which may be long
COVERED = ("cover", "disclosure", "disclosure-told")  # these cover the screen themselves


def faults_of(app: App, view: str) -> Mapping[str, list[str]]:
    """What does not hold, by the rule; empty when all is well."""
    shapes, look = app.shapes(), app.desk.on(app.size)
    smallest = ON_MAPS if view.startswith(("map", "lines", "summary")) else look.smallest
    faults = {
        "too small for a finger": seeing.too_small(shapes, look.least),
        "too close to each other": seeing.too_close(shapes, look.space),
        "at the edge": seeing.outside(shapes, *app.size, EDGE),
        "letters too small": seeing.small_letters(shapes, smallest),
        "words over each other": seeing.over_each_other(shapes),
        "words out of their paper": seeing.out_of_their_paper(shapes),
        "words cut short": [one for one in seeing.cut_short(shapes) if not one.startswith(OF_PEOPLE)],
        "too little contrast": [
            f"{one.what} {one.ratio:.1f}"
            for one in seeing.seen_on_their_ground(shapes)
            if one.ratio < (3 if one.what.startswith("glyph:") else 4.5)
        ],
        "do not stand out": seeing.shapes_that_do_not_stand_out(shapes),
        "more than one main action": seeing.primaries(shapes, look.colours.primary)[1:],
        "the keyboard's way": _ways_of_the_keyboard(shapes),
        "no cover": [] if view in COVERED or find(shapes, "cover") else [view],
        "two of one name": _twice([group.name for group in named(shapes)]),
    }
    return {rule: found for rule, found in faults.items() if found}


def _ways_of_the_keyboard(shapes: Shapes) -> list[str]:
    """Whether Tab comes to everything once, and in reading order."""
    order = can_focus(shapes)
    walked, focus = [], ""
    for _ in order:
        focus = next_focus(shapes, focus)
        walked.append(focus)
    missed = [group.name for group in order if group.name not in walked]
    return [*missed, *_twice(walked), *seeing.goes_back_up(order)]


def _twice(names: list[str]) -> list[str]:
    return sorted({name for name in names if names.count(name) > 1})
