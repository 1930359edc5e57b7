"""From a conversation to a network whose figures can be told: who counts as a person, which lines count, which pairs were asked."""

from game.model.graph import Pair, pair
from game.model.measures import Network
from game.model.records import Person, Support, Tie
from game.model.rows import PEOPLE, asked_pairs
from game.model.view import View

TIES = ("goed", "kennen", "wisselt", "spanning")
NO_TIE = "onbekend"  # they do not know each other
GETS, GIVES = ("get", "both"), ("give", "both")


def network_of(view: View) -> Network:
    """The network on a player's map. A pair was asked when the row of one of the two was finished; a line drawn freely asks nothing.

    That holds for every line alike, also for one that says that two do not know each other: else a row that was left in the middle
    would count its "no" and not its "yes". A pair of which the player does not know it, or said something that our list does not
    have, is not counted. Someone about whom no support was told was not asked; whoever has any was asked both ways, since getting and
    giving stand side by side on one sheet.
    """
    people = tuple(person.id for person in view.all(Person) if person.kind in PEOPLE)
    known = frozenset(people)
    drawn = {pair(tie.a, tie.b): tie.tie for tie in view.all(Tie) if tie.a != tie.b and {tie.a, tie.b} <= known}
    return Network(
        people=people,
        ties=frozenset(ends for ends, kind in drawn.items() if kind in TIES),
        asked=_asked(view, known, drawn),
        category={person.id: person.relation for person in view.all(Person) if person.id in known and person.relation},
        ring={one: spot.ring for one in people if (spot := view.spot(one))},
        gets=_support(view, people, GETS),
        gives=_support(view, people, GIVES),
    )


def _asked(view: View, people: frozenset[str], drawn: dict[Pair, str]) -> frozenset[Pair]:
    return frozenset(
        ends for ends in asked_pairs(view) if people.issuperset(ends) and drawn.get(ends, NO_TIE) in (*TIES, NO_TIE)
    )


def _support(view: View, people: tuple[str, ...], ways: tuple[str, ...]) -> dict[str, frozenset[str]]:
    told = {one.person for one in view.all(Support)}
    return {
        person: frozenset(one.kind for one in view.support(person) if one.direction in ways)
        for person in people
        if person in told
    }


__all__ = ["GETS", "GIVES", "NO_TIE", "PEOPLE", "TIES", "network_of"]
