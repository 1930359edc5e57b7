"""The seven ways out: the same strip and the same answer at the table, on the map, in the list, at lines and at someone's page."""

from game.screens.desk import Back, Desk, Go, Step
from game.screens.nobody import NobodyScreen
from game.screens.pause import PauseScreen
from game.screens.stop import StopScreen
from game.shapes import Group, Shapes
from game.ui.look import Look
from game.ui.page import EXITS, exits

WAYS_OUT = tuple(name for name, _ in EXITS)
ALWAYS = ("pause", "stop")  # these stand there also when no card lies open


def draw_ways_out(desk: Desk, look: Look) -> Shapes:
    """The strip at the bottom. Without an open card nothing can be passed: then pause and stop stand alone, in their own places."""
    strip = exits(look, {name: desk.library.button(name) for name in WAYS_OUT})
    if desk.open_card():
        return strip
    return tuple(one for one in strip if isinstance(one, Group) and one.name in ALWAYS)


def way_out(desk: Desk, name: str) -> Step | None:
    """What a touch on one of them does, wherever it stands: a break, the end, or the open card turned and back at the table."""
    match name:
        case "pause":
            return Go(PauseScreen(desk))
        case "stop":
            return Go(StopScreen(desk))
    opened = desk.open_card()
    if opened is None:
        return None
    if name == "nobody":
        return Go(NobodyScreen(desk))
    desk.conversation.turn_card(opened[0].id, opened[1].id, name)
    desk.begin("turn")
    desk.tone("card")
    return Back("table")
