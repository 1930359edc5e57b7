"""Moves on the map that are no touches: a step of an arrow, and everybody in order again."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.model.conversation import Conversation
from game.model.moves import Session
from game.model.records import PLAYER, Person, Spot, spot_of
from game.model.view import View

FAR = 14  # pixels after which a touch is a drag
MIDDLE, HOME = 3, "thuis"  # where the arrows begin with someone of whom nothing is known


@dataclass(frozen=True, slots=True)
class Held:
    """Someone under the finger: where it went down, and where it is now."""

    person: str
    from_x: float
    from_y: float
    x: float
    y: float

    @property
    def dragged(self) -> bool:
        """Whether it moved far enough to be a drag."""
        return abs(self.x - self.from_x) + abs(self.y - self.from_y) > FAR


@dataclass
class ArrowSteps:
    """The steps that arrows took with who is picked up, as long as nothing else was done: only those are put back, never what lies before them."""

    count: int = 0
    _after: Session | None = None

    def took(self, talk: Conversation, before: Session) -> None:
        """One more step was written down, after `before`; or none, when nothing is different."""
        if talk.session is not before:
            self.count = self.count + 1 if before is self._after else 1
            self._after = talk.session

    def undo(self, talk: Conversation) -> None:
        """Take the last touch back; a step that was taken back is not put back once more."""
        left = self.count - 1 if self._last(talk) else 0
        talk.undo()
        self.count, self._after = max(0, left), talk.session

    def put_back(self, talk: Conversation) -> None:
        """To where they stood before the arrows, in as many touches as it took."""
        for _ in range(self.count if self._last(talk) else 0):
            talk.undo()

    def _last(self, talk: Conversation) -> bool:
        """Whether they are the last that was done."""
        return talk.session is self._after


def stepped(view: View, person: str, way: str) -> Spot | None:
    """Where someone stands after one arrow: up and down through the rings, left and right along; None when they can go no further."""
    spot, who = view.spot(person), view.person(person)
    if spot is None:
        return spot_of(person, MIDDLE, (who.area if who else "") or HOME)
    ring = min(5, max(1, spot.ring + {"up": -1, "down": 1}.get(way, 0)))
    along = round(min(1.0, max(0.0, spot.along + {"left": -0.1, "right": 0.1}.get(way, 0.0))), 3)
    if (ring, along) == (spot.ring, round(spot.along, 3)):
        return None
    return replace(spot, ring=ring, along=along)


def tidied(view: View) -> Iterator[Spot]:
    """Everybody evenly along their own ring and part of life, in the order in which they stand: only those whose place differs."""
    groups: dict[tuple[int, str], list[Spot]] = {}
    for person in view.of_player(PLAYER).all(Person):
        spot = view.spot(person.id)
        if spot:
            groups.setdefault((spot.ring, spot.area), []).append(spot)
    for spots in groups.values():
        ordered = sorted(spots, key=lambda spot: spot.along)
        for number, spot in enumerate(ordered):
            along = round((number + 0.5) / len(ordered), 3)
            if spot.along != along:
                yield replace(spot, along=along)
