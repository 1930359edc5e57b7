"""Which earlier moments of the player's map can be looked back at, and the ways to the screens that show them."""

from game.model.changes import Moment, another_player, moments, not_named_yet
from game.model.records import Person
from game.model.view import View
from game.screens.desk import Desk
from game.ui.tool import Tool


def last_time(desk: Desk) -> View | None:
    """The earlier conversation that lies ready; None as long as none does, or as it seems to be somebody else's.

    A made-up family never meets a real map, and when everything was erased nothing lies ready any more.
    """
    if desk.before is None or desk.fictional or desk.view.sitting is None or asks_whose(desk):
        return None
    return desk.before


def asks_whose(desk: Desk) -> bool:
    """Whether the worker has yet to say that the earlier conversation is this player's."""
    return desk.before is not None and not desk.same_player and another_player(desk.before, desk.view)


def from_last_time(desk: Desk) -> tuple[Person, ...]:
    """Everybody of last time who is not on the map: each can be chosen, nobody comes by themselves."""
    before = last_time(desk)
    return not_named_yet(before, desk.view, desk.conversation.session.moves) if before else ()


def moments_of(desk: Desk) -> tuple[Moment, ...]:
    """The moments to compare with, the first one first."""
    return moments(desk.conversation.session.moves, last_time(desk))


def compare_tools(desk: Desk) -> tuple[Tool, ...]:
    """The way to then and now, once there is an earlier moment."""
    return (Tool("compare", desk.say("Then and now"), "klok"),) if moments_of(desk) else ()


def wish_tool(desk: Desk) -> Tool:
    """The way to where the player would like people to be."""
    return Tool("wish-layer", desk.say("Wishes"), "hart", said=desk.say("Where would you like someone to be?"))
