"""Under which word each kind of record stands in a file. The words stay for ever."""

from dataclasses import fields
from typing import Any

from game.model.moves import Record
from game.model.plans import Barrier, Invite, OpenSpot, Place, PlanStep, Role, SupporterNeed, Wish
from game.model.records import (
    Asked,
    Choice,
    Drawing,
    Feeling,
    GoodAt,
    Hoped,
    Item,
    Note,
    Person,
    Sharing,
    Spot,
    Strength,
    Support,
    Tie,
    Words,
)
from game.model.sittings import Ended, Looked, Opened, Player, Sitting, Turn, Unlocked

# The lists of a paper, in their order.
LISTS: dict[str, type[Item]] = {
    "people": Person,
    "spots": Spot,
    "hoped": Hoped,
    "good_at": GoodAt,
    "support": Support,
    "feelings": Feeling,
    "ties": Tie,
    "asked": Asked,
    "places": Place,
    "wishes": Wish,
    "open_spots": OpenSpot,
    "barriers": Barrier,
    "invites": Invite,
    "plan_steps": PlanStep,
    "roles": Role,
    "supporter_needs": SupporterNeed,
    "strengths": Strength,
    "choices": Choice,
    "words": Words,
    "drawings": Drawing,
    "notes": Note,
}
ONLY_WHEN_FILLED = ("hoped", "good_at", "asked", "drawings")  # the others stand in every paper, also empty

# The records of a session.
KINDS: dict[str, type[Record]] = {
    "person": Person,
    "spot": Spot,
    "hoped": Hoped,
    "good_at": GoodAt,
    "support": Support,
    "feeling": Feeling,
    "tie": Tie,
    "asked": Asked,
    "place": Place,
    "wish": Wish,
    "open_spot": OpenSpot,
    "barrier": Barrier,
    "invite": Invite,
    "plan_step": PlanStep,
    "role": Role,
    "supporter_need": SupporterNeed,
    "strength": Strength,
    "choice": Choice,
    "drawing": Drawing,
    "words": Words,
    "note": Note,
    "sharing": Sharing,
    "player": Player,
    "turn": Turn,
    "opened": Opened,
    "unlocked": Unlocked,
    "sitting": Sitting,
    "looked": Looked,
    "ended": Ended,
}


def field_names(kind: type[Any]) -> tuple[str, ...]:
    """The fields of a record that are written down, in the order of its class."""
    return tuple(one.name for one in fields(kind) if one.init)
