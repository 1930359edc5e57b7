"""What is asked for each kind of item: which fields, in which order, and which of them are needed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.model.plans import Barrier, Invite, OpenSpot, Place, PlanStep, Role, SupporterNeed, Wish
from game.model.records import GoodAt, Item, Note, Strength, Words

OWN_WORDS_TOO = ("roles", "role_limits", "role_times", "role_after", "small_steps", "supporter_needs", "good_at")
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
            Ask("text", "text"),
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
    "plan_step": (
        PlanStep,
        (
            Ask("who", "who", needed=True),
            Ask("text", "list", needed=True, from_list="small_steps"),
            Ask("check", "when"),
            ABOUT,
            SPEAKER,
        ),
    ),
    "role": (
        Role,
        (
            PERSON,
            Ask("does", "list", needed=True, from_list="roles"),
            Ask("does_not", "list", from_list="role_limits"),
            Ask("how_long", "list", from_list="role_times"),
            Ask("afterwards", "list", from_list="role_after"),
            SPEAKER,
        ),
    ),
    "supporter_need": (
        SupporterNeed,
        (PERSON, Ask("text", "list", needed=True, from_list="supporter_needs"), ABOUT, SPEAKER),
    ),
    "good_at": (GoodAt, (PERSON, Ask("text", "list", needed=True, from_list="good_at"), SPEAKER)),
    "note": (Note, (TEXT, ABOUT)),
}


def form_of(item: Item) -> str:
    """The kind of form that an item was written with; "" when it has none."""
    return next((kind for kind, (made, _) in FORMS.items() if type(item) is made), "")
