"""The story of one person, gathered from all that was written down: at which cards they came up, in whose words, and what they mean.

Nothing is made up or added up here: every line of a story is a record that somebody wrote. Notes of the worker are left out: a story is told in
the words of those at the table.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from game.model.plans import Invite, OpenSpot, PlanStep, Role, SupporterNeed, Wish
from game.model.records import (
    PLAYER,
    WORKER,
    Asked,
    Feeling,
    GoodAt,
    Hoped,
    Item,
    Note,
    Person,
    Spot,
    Strength,
    Support,
    Tie,
    Words,
)
from game.model.view import View

SILENT = (Asked, Note)  # to be asked about says nothing yet, and what the worker thinks is a separate thing
QUOTED = (Words, Strength, GoodAt, Wish, Invite, PlanStep, SupporterNeed, OpenSpot)  # whose text is what somebody said


@dataclass(frozen=True, slots=True)
class Moment:
    """When someone came up: at which card ("" = at none), and on which day (ISO 8601)."""

    card: str
    day: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words about someone, as they were said; `said_by` is a person's id, "worker", or "" for the player."""

    text: str
    said_by: str
    moment: Moment
    item: Item


@dataclass(frozen=True, slots=True)
class Story:
    """All that was told about one person, each kind in the order in which it was written first."""

    person: Person
    spot: Spot | None
    hoped: Hoped | None
    moments: tuple[Moment, ...]
    quotes: tuple[Quote, ...]
    support: tuple[Support, ...]
    feelings: tuple[Feeling, ...]
    ties: tuple[Tie, ...]
    wishes: tuple[Wish, ...]
    invites: tuple[Invite, ...]
    roles: tuple[Role, ...]


def story_of(view: View, person_id: str) -> Story | None:
    """The story of someone; None when they are not there (any more)."""
    person = view.person(person_id)
    if person is None:
        return None
    told = tuple(_told_about(view, person))
    moments = [Moment(item.card, item.day) for item in told if item.card or item.day]
    return Story(
        person=person,
        spot=view.spot(person_id),
        hoped=view.hoped(person_id),
        moments=tuple(dict.fromkeys(moments)),
        quotes=tuple(_quotes(view, told)),
        support=tuple(one for one in told if isinstance(one, Support)),
        feelings=tuple(one for one in told if isinstance(one, Feeling)),
        ties=tuple(one for one in told if isinstance(one, Tie)),
        wishes=tuple(one for one in told if isinstance(one, Wish)),
        invites=tuple(one for one in told if isinstance(one, Invite)),
        roles=tuple(one for one in told if isinstance(one, Role) and one.person == person_id),
    )


def _told_about(view: View, person: Person) -> Iterator[Item]:
    """The person first, then everything that is about them, said by whoever still is there."""
    yield person
    for item in view.items():
        about = person.id in (*item.named(), *item.about)
        if about and item is not person and not isinstance(item, SILENT) and _is_there(view, item.said_by):
            yield item


def _is_there(view: View, speaker: str) -> bool:
    return speaker in ("", PLAYER, WORKER) or view.person(speaker) is not None


def _quotes(view: View, told: tuple[Item, ...]) -> Iterator[Quote]:
    for item in told:
        text = getattr(item, "text", "").strip() if isinstance(item, QUOTED) else ""
        if text:
            said_by = "" if item.said_by == PLAYER else item.said_by
            yield Quote(text, said_by, Moment(item.card, item.day), item)
