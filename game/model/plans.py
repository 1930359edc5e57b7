"""What can be written down about the time to come: places, wishes, open places, stones, invitations, small steps and roles."""

from dataclasses import dataclass

from game.model.records import PLAYER, WORKER, Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Item):
    """A place or a moment, with the colour that the player gave it (list `safety_colours`); a colour is never given to a person."""

    name: str
    area: str = ""
    safety: str = ""

    def texts(self) -> tuple[str, ...]:
        """What it is called."""
        return (self.name,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish(Item):
    """A wish or a limit (list `wishes`); a limit has a `review`, an ISO 8601 duration after which it is talked about again."""

    kind: str
    text: str
    place: str = ""  # id of a Place
    review: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSpot(Item):
    """A place on the map that is open for someone."""

    area: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Barrier(Item):
    """A stone: what makes asking hard (list `barriers`)."""

    kind: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite(Item):
    """Whether someone may come along, for what, and who asks (lists `invites`, `invite_goals`, `invite_by`)."""

    person: str
    answer: str
    goal: str = ""
    by: str = ""
    text: str = ""

    def named(self) -> tuple[str, ...]:
        """Who may come."""
        return (self.person,)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanStep(Item):
    """A small step: `who` (a person's id, "player" or "worker") does what, and after which duration it is looked at."""

    who: str
    text: str
    check: str = ""

    def named(self) -> tuple[str, ...]:
        """Who does it, when that is someone on the map."""
        return (self.who,) if self.who not in ("", PLAYER, WORKER) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Item):
    """What a support person does (an id of the list `roles`, or words), does not do, how long, and afterwards."""

    person: str
    does: str
    does_not: str = ""
    how_long: str = ""
    afterwards: str = ""

    def named(self) -> tuple[str, ...]:
        """Whose role it is."""
        return (self.person,)

    def texts(self) -> tuple[str, ...]:
        """All four answers."""
        return tuple(text for text in (self.does, self.does_not, self.how_long, self.afterwards) if text)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterNeed(Item):
    """What a support person needs to keep it up."""

    person: str
    text: str

    def named(self) -> tuple[str, ...]:
        """Who needs it."""
        return (self.person,)
