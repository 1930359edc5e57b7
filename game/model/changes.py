"""Then and now: who is there again, who came, who is not there now, and who moved. People are matched by their id, never by a name."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from game.model.makeup import overlap
from game.model.moves import Move, Put, Record, erased, undone
from game.model.names import plain
from game.model.records import PLAYER, Hoped, Person, Sharing, Spot, sharing_of, spot_of
from game.model.sharing import seen_by
from game.model.sittings import Player, Sitting
from game.model.view import View, fold

Where = Callable[[str], Spot | Hoped | None]
BEFORE = "before"  # the moment of an earlier conversation; those of this one are called "sitting-1" ...


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment that can be looked back at: its day (ISO 8601, "" = not known), and what was true then."""

    id: str
    day: str
    view: View


@dataclass(frozen=True, slots=True)
class Moved:
    """People (ids) by how their second place differs from their first. Someone may be closer and in another part of life."""

    closer: tuple[str, ...] = ()
    further: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()  # in another part of life
    placed: tuple[str, ...] = ()  # had no place the first time
    waiting: tuple[str, ...] = ()  # has none the second time


@dataclass(frozen=True, slots=True)
class Changes:
    """Then and now, as ids: who is there both times and now in the order of now, who left in the order of then."""

    stayed: tuple[str, ...]
    came: tuple[str, ...]
    left: tuple[str, ...]
    moved: Moved


def changes(then: View, now: View) -> Changes:
    """Compare two moments of one player's map."""
    there, here = _people(then), _people(now)
    both = overlap(there, here)
    stayed = tuple(one for one in here if one not in both.newcomers)
    return Changes(
        stayed=stayed,
        came=tuple(one for one in here if one in both.newcomers),
        left=tuple(one for one in there if one in both.leavers),
        moved=_moved(stayed, then.spot, now.spot),
    )


def wished(now: View) -> Moved:
    """Where the player would like people to be, beside where they are."""
    return _moved([one for one in _people(now) if now.hoped(one)], now.spot, now.hoped)


def same_place(one: Spot | Hoped | None, other: Spot | Hoped | None) -> bool:
    """Whether two places are one to whoever looks: the same ring in the same part of life."""
    return one is not None and other is not None and (one.ring, one.area) == (other.ring, other.area)


def moments(moves: Iterable[Move], before: View | None = None) -> tuple[Moment, ...]:
    """All earlier moments with somebody on the map, the first one first: an earlier conversation, then each sitting but the last.

    Who was erased in this conversation stands in none of them, also not in the earlier one.
    """
    moves = tuple(moves)
    back = undone(moves)
    settled = [move for move in moves if (move.device, move.touch) not in back]
    found = []
    if before is not None:
        days = sorted(sitting.day for sitting in before.all(Sitting))
        found.append(Moment(BEFORE, days[-1] if days else "", _without(before, erased(moves))))
    for (_, sitting), (end, _) in pairwise(_begins(settled)):
        found.append(Moment(f"sitting-{sitting.n}", sitting.day, fold(settled[:end])))
    return tuple(one for one in found if _people(one.view))


def earlier(view: View, mark: str = "") -> View:
    """What of another conversation is looked back at, and nothing else of it: who, where, when, and who may know of them.

    `mark` goes before the ids of people: in a file that numbers them the number 3 is somebody else than in the next one.
    """
    records: list[Record] = [*view.all(Player), *view.all(Sitting)]
    for person in _people(view).values():
        who, spot, levels = mark + person.id, view.spot(person.id), view.levels(person.id)
        records.append(again(replace(person, id=who)))
        if spot:
            records.append(replace(spot_of(who, spot.ring, spot.area, spot.along), varies=spot.varies))
        if levels:
            records.append(sharing_of(who, levels))
    return View({record.key: record for record in records})


def again(person: Person) -> Person:
    """Somebody of an earlier conversation as they come into a new one: who it is. Place, support and the rest are asked anew."""
    return Person(
        id=person.id,
        name=person.name,
        kind=person.kind,
        relation=person.relation,
        area=person.area,
        picture=person.picture,
    )


def not_named_yet(before: View, now: View, moves: Iterable[Move]) -> tuple[Person, ...]:
    """Who was there in the earlier conversation and is not on the map. Who was erased is not offered again."""
    gone = erased(moves)
    return tuple(person for person in _people(before).values() if person.id not in gone and not now.person(person.id))


def another_player(before: View, now: View) -> bool:
    """Whether an earlier conversation seems to be somebody else's: another name, or a grown-up's where this is a child's."""
    one, other = before.player, now.player
    names = plain(one.name), plain(other.name)
    return (all(names) and names[0] != names[1]) or _grown(one) != _grown(other)


def then_seen_by(then: View, now: View, reader: str) -> View:
    """What one reader may see of an earlier moment, by what the player chose since."""
    choices = {choice.key: choice for choice in now.all(Sharing)}
    return seen_by(View({**then.records, **choices}), reader)


def _grown(player: Player) -> bool:
    return player.audience in ("ouder", "netwerk")


def _people(view: View) -> dict[str, Person]:
    return {person.id: person for person in view.of_player(PLAYER).all(Person)}


def _moved(people: Collection[str], first: Where, second: Where) -> Moved:
    places = [(one, first(one), second(one)) for one in people]
    both = [(one, a, b) for one, a, b in places if a and b]
    sure = [(one, a.ring, b.ring) for one, a, b in both if not (_varies(a) or _varies(b))]
    return Moved(
        closer=tuple(one for one, a, b in sure if b < a),
        further=tuple(one for one, a, b in sure if b > a),
        elsewhere=tuple(one for one, a, b in both if a.area != b.area),
        placed=tuple(one for one, a, b in places if b and not a),
        waiting=tuple(one for one, a, b in places if a and not b),
    )


def _varies(place: Spot | Hoped) -> bool:
    """Whether someone stands now here, now there: of them nobody says closer or further."""
    return isinstance(place, Spot) and place.varies


def _begins(moves: Iterable[Move]) -> list[tuple[int, Sitting]]:
    """Where each sitting begins among the moves, with what was agreed in it at first."""
    begins: dict[int, tuple[int, Sitting]] = {}
    for place, move in enumerate(moves):
        match move.what:
            case Put(Sitting() as sitting) if sitting.n > max(begins, default=0):
                begins[sitting.n] = place, sitting
    return list(begins.values())


def _without(view: View, gone: Collection[str]) -> View:
    return View({key: one for key, one in view.records.items() if _stays(key, gone)})


def _stays(key: str, gone: Collection[str]) -> bool:
    """Whether a record stays when these people are erased: its key names none of them."""
    return not gone or set(key.split(":")).isdisjoint(gone)
