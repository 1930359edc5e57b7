"""Who knows whom is asked in rows, one person at a time: which pairs were asked, and whose row comes next.

Pairs grow as n(n-1)/2: nobody is asked for all of them, and nothing is asked twice. The row of one person asks about everybody of whom
it is not known yet; those of the inner two rings come first, and it can end after any row. A row is asked for humans alone (`PEOPLE`):
animals, groups, memories and faith may have lines like everybody, but stand in no figure, so a list of questions about them would be
a burden for nothing.
"""

from collections.abc import Iterable, Sequence

from game.model.graph import Pair, pair
from game.model.records import PLAYER, Asked, Person
from game.model.view import View

PEOPLE = ("mens", "beroep", "vrijwilliger")  # these stand in figures
INNER = 2  # the rings that are asked first
NOWHERE = 6  # the ring of who has no place: after all others


def asked_pairs(view: View) -> frozenset[Pair]:
    """The pairs of which a finished row speaks, from whichever side; also of people who are gone by now."""
    return frozenset(pair(row.person, other) for row in view.all(Asked) for other in row.others if other != row.person)


def row_of(view: View, person: str) -> Asked:
    """The finished row of someone: it was asked about every other human on the player's map."""
    others = tuple(one for one in _humans(view) if one != person)
    return Asked(id=f"asked:{person}", person=person, others=others)


class Rows:
    """What was asked already on the player's map, and what is still open. `order` = people with a place, in the order of their turns."""

    def __init__(self, view: View, order: Iterable[str] = ()) -> None:
        """Read it from what is true now."""
        humans = _humans(view)
        placed = [one for one in order if one in humans]
        self._ring = {one: spot.ring if (spot := view.spot(one)) else NOWHERE for one in humans}
        known = [*placed, *(one for one in humans if one not in set(placed))]
        self._order = sorted(known, key=lambda one: self._ring[one])
        self._done: dict[str, set[str]] = {one: {one} for one in humans}
        for a, b in asked_pairs(view):
            if a in self._done and b in self._done:
                self._done[a].add(b)
                self._done[b].add(a)

    @property
    def asked_any(self) -> bool:
        """Whether any pair was asked."""
        return any(len(done) > 1 for done in self._done.values())

    def answered(self, person: str) -> frozenset[str]:
        """Everybody of whom was asked whether they and someone know each other."""
        return frozenset(self._done.get(person, {person})) - {person}

    def is_open(self, person: str, beside: frozenset[str] = frozenset()) -> bool:
        """Whether there is anybody to ask about in someone's row, when the rows of others (`beside`) are finished first."""
        return person in self._done and len(self._done[person] | (beside & self._done.keys())) < len(self._done)

    def first_ring(self) -> int:
        """Up to which ring is asked to begin with: the inner two, or the first in which somebody stands."""
        return max(INNER, min(self._ring.values(), default=INNER))

    def next(self, upto: int, first: str = "") -> str:
        """Whose row comes next, up to a ring, after that of `first`; "" when all of them had a turn."""
        return next(iter(self.to_come(upto, first)), "")

    def to_come(self, upto: int, first: str = "") -> Sequence[str]:
        """Whose rows are still to come up to a ring, after that of `first`. Whom the earlier rows answer altogether has none."""
        found: list[str] = []
        for one in self._order:
            before = frozenset((first, *found))
            if self._ring[one] <= upto and one != first and self.is_open(one, before):
                found.append(one)
        return found

    def further(self, upto: int) -> int:
        """The next ring in which somebody's row is still open; 0 when there is none."""
        return next((self._ring[one] for one in self._order if self._ring[one] > upto and self.is_open(one)), 0)


def _humans(view: View) -> tuple[str, ...]:
    return tuple(one.id for one in view.of_player(PLAYER).all(Person) if one.kind in PEOPLE)
