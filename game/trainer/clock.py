"""A family's own time and its own ids: the same conversation gives the same bytes on any machine and day."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from game.model.conversation import Conversation
from game.model.family import Family
from game.model.moves import Session


class FamilyClock:
    """The time of a family: the first sitting at its start, each next one a week later unless it says its own."""

    def __init__(self, family: Family) -> None:
        """At the start of the first sitting."""
        self._starts: list[datetime] = []
        for sitting in family.sittings:
            week_later = self._starts[-1] + timedelta(weeks=1) if self._starts else _time(family.start)
            self._starts.append(_time(sitting.start) if sitting.start else week_later)
        self.now = self._starts[0] if self._starts else _time(family.start)

    def set(self, sitting: int, minute: int) -> None:
        """It is so many minutes into a sitting (from 0)."""
        self.now = self._starts[sitting] + timedelta(minutes=minute)

    def __call__(self) -> datetime:
        """What time it is."""
        return self.now


def family_conversation(family: Family, clock: Callable[[], datetime]) -> Conversation:
    """A conversation whose ids come from the family alone: the same bytes on any machine and day."""
    count = 0

    def new_id() -> str:
        nonlocal count
        count += 1
        return uuid5(NAMESPACE_URL, f"belangrijk:{family.id}:{family.version}:{count}").hex

    return Conversation(Session(uuid5(NAMESPACE_URL, f"belangrijk:{family.id}").hex), clock, new_id)


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00").replace(" ", "T")).astimezone(UTC)
