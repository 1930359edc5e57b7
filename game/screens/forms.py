"""What is asked for each kind of item: which fields, in which order, and which of them are needed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.model.plans import Barrier, Invite, OpenSpot, Place, PlanStep, Role, SupporterNeed, Wish
from game.model.records import Item, Note, Strength, Words

How = Literal["list", "text", "people", "person", "who", "place", "when", "speaker"]


@dataclass(frozen=True, slots=True)
class Ask:
    """One field of a form: its name in the record, how it is answered, and from which list."""

    name: str
    how: How
    needed: bool = False
    from_list: str = ""


TEXT, ABOUT = Ask("text", "text", needed=True), Ask("about", "people")
SPEAKER = Ask("said_by", "speaker")
PERSON = Ask("person", "person", needed=True)

FORMS: Mapping[str, tuple[type[Item], tuple[Ask, ...]]] = {
    "words": (Words, (TEXT, ABOUT, SPEAKER)),
    "strength": (Strength, (TEXT, ABOUT, SPEAKER)),
    "place": (
        Place,
        (
            Ask("name", "text", needed=True),
            Ask("area", "list", from_list="domains"),
            Ask("safety", "list", from_list="safety_colours"),
            ABOUT,
            SPEAKER,
        ),
    ),
    "wish": (
        Wish,
        (
            Ask("kind", "list", needed=True, from_list="wishes"),
            TEXT,
            ABOUT,
            Ask("place", "place"),
            Ask("review", "when"),
            SPEAKER,
        ),
    ),
    "open_spot": (OpenSpot, (Ask("area", "list", from_list="domains"), Ask("text", "text"), ABOUT, SPEAKER)),
    "barrier": (Barrier, (Ask("kind", "list", needed=True, from_list="barriers"), Ask("text", "text"), ABOUT, SPEAKER)),
    "invite": (
        Invite,
        (
            PERSON,
            Ask("answer", "list", needed=True, from_list="invites"),
            Ask("goal", "list", from_list="invite_goals"),
            Ask("by", "list", from_list="invite_by"),
            Ask("text", "text"),
            ABOUT,
            SPEAKER,
        ),
    ),
    "plan_step": (PlanStep, (Ask("who", "who", needed=True), TEXT, Ask("check", "when"), ABOUT, SPEAKER)),
    "role": (
        Role,
        (
            PERSON,
            Ask("does", "list", needed=True, from_list="roles"),
            Ask("does_not", "text"),
            Ask("how_long", "text"),
            Ask("afterwards", "text"),
            SPEAKER,
        ),
    ),
    "supporter_need": (SupporterNeed, (PERSON, TEXT, ABOUT, SPEAKER)),
    "note": (Note, (TEXT, ABOUT)),
}


def form_of(item: Item) -> str:
    """The kind of form that an item was written with; "" when it has none."""
    return next((kind for kind, (made, _) in FORMS.items() if type(item) is made), "")
