"""A conversation in progress: it takes what was done, keeps it as moves, and can take a touch back or erase for good."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from game.model.moves import (
    CardTurned,
    Erased,
    Move,
    Put,
    Record,
    Removed,
    Session,
    Undone,
    What,
    erased,
    last_end,
    undone,
    without_erased,
    without_undone,
)
from game.model.names import says_a_name, says_who
from game.model.records import PLAYER, Feeling, Item, Note, Person, Sharing, Tie
from game.model.sittings import Ended, Kept, Sitting
from game.model.view import View, fold

Clock = Callable[[], datetime]


class Conversation:
    """Holds the session; `clock` gives the time (UTC) and `new_id` the next id, so that a script gives the same bytes for ever."""

    def __init__(self, session: Session, clock: Clock, new_id: Callable[[], str], device: str = "a") -> None:
        """Go on with a session, or begin one without moves."""
        self.session = session
        self.new_id = new_id
        self._clock = clock
        self._device = device
        self._view: View | None = None

    @property
    def view(self) -> View:
        """What is true now."""
        if self._view is None:
            self._view = fold(self.session.moves)
        return self._view

    @property
    def today(self) -> str:
        """The day, ISO 8601."""
        return self._clock().date().isoformat()

    def put(self, *records: Record, card: str = "") -> None:
        """Write records down, as one touch, marked with the card, the day and whose map it is."""
        self.do(*(Put(self._marked(record, card)) for record in records))

    def remove(self, *keys: str) -> None:
        """Take records away, as one touch that can be taken back."""
        self.do(*(Removed(key) for key in keys))

    def turn_card(self, deck: str, card: str, how: str) -> None:
        """The open card was answered or put away."""
        self.do(CardTurned(deck, card, how))  # type: ignore[arg-type]

    def do(self, *whats: What) -> None:
        """Add moves that belong to one touch."""
        if whats:
            self._add(whats)

    def can_undo(self) -> bool:
        """Whether there is a touch to take back: never across an erasure or the end of a sitting."""
        return self._last_touch() is not None

    def undo(self) -> None:
        """Take the last touch back, whole."""
        touch = self._last_touch()
        if touch is not None:
            self._add((Undone(touch[1], touch[0]),))

    def goes_along(self, item_id: str) -> tuple[Item, ...]:
        """What is erased together with an item: all that is about it, for a person each text that says the name, and so on."""
        ids, more = {item_id}, {item_id}
        while more:
            people = [*self._names_of(ids)]
            now = {person.id: person for person in people}.values()  # a name of long ago may be somebody else's by now
            more = {
                item.id
                for item in self.view.items()
                if item.id not in ids
                and (not ids.isdisjoint(item.subjects) or says_who(item, now if isinstance(item, Person) else people))
            }
            ids |= more
        return tuple(item for item in self.view.items() if item.id in ids and item.id != item_id)

    def erase(self, item_id: str) -> None:
        """Erase an item and what goes along with it, for good: from every move, also those that were taken back."""
        self._erase((item_id, *(item.id for item in self.goes_along(item_id))))

    def erase_all(self) -> None:
        """Erase everything that was ever said: the session keeps no move at all."""
        self._view = None
        self.session = replace(self.session, moves=())

    def remove_person(self, person_id: str) -> None:
        """Take someone off the map with their lines, support and wishes, as one touch that can be taken back."""
        along = [item.key for item in self.view.items() if person_id in item.subjects]
        choices = [f"sharing:{key}" for key in (person_id, *along) if f"sharing:{key}" in self.view.records]
        self.remove(person_id, *along, *choices)

    def end(self, kept: Kept, how_was_it: str = "") -> None:
        """End the sitting. What the player shares with nobody is erased; what was taken back is dropped."""
        if kept == "erase":
            self.erase_all()
            return
        for choice in self.view.all(Sharing):
            if choice.levels == ("niets",) and choice.item in self.view.records:
                self.erase(choice.item)
        sitting = self.view.sitting
        self.put(Ended(sitting.n if sitting else 0, kept, how_was_it))
        self.session = replace(self.session, moves=without_undone(self.session.moves))
        self._view = None

    def _erase(self, ids: tuple[str, ...]) -> None:
        people = [*self._names_of(set(ids), also_undone=True)]
        moves, older = self.session.moves, []
        for place, move in enumerate(moves):
            match move.what:
                case Put(Item() as record) if self.view.records.get(record.key) is not record and says_who(
                    record, people
                ):
                    older.append(move.id)
                case Put(Sitting() as sitting) if any(says_a_name(name, people) for name in sitting.present):
                    present = tuple(name for name in sitting.present if not says_a_name(name, people))
                    without = replace(move, id=self.new_id(), what=Put(replace(sitting, present=present)))
                    moves = (*moves[:place], without, *moves[place + 1 :])
                    older.append(move.id)
        self.session = replace(self.session, moves=moves)
        self._add((Erased(tuple(dict.fromkeys((*ids, *older)))),))

    def _names_of(self, ids: set[str], *, also_undone: bool = False) -> Iterator[Person]:
        """These people under every name that they ever had."""
        back = set() if also_undone else undone(self.session.moves)
        for move in self.session.moves:
            match move.what:
                case Put(Person() as person) if person.id in ids and (move.device, move.touch) not in back:
                    yield person

    def _add(self, whats: Iterable[What]) -> None:
        moves = self.session.moves
        counter = moves[-1].counter + 1 if moves else 1
        mine = [move.touch for move in moves if move.device == self._device]
        mine += [touch for device, touch in undone(moves) if device == self._device]  # the touch itself may be dropped
        touch = 1 + max(mine, default=0)
        at = self._clock().isoformat().replace("+00:00", "Z")
        new = (Move(self.new_id(), at, self._device, counter + n, touch, what) for n, what in enumerate(whats))
        self.session = replace(self.session, moves=without_erased((*moves, *new)))
        self._view = None

    def _last_touch(self) -> tuple[str, int] | None:
        moves = self.session.moves
        back = undone(moves)
        for move in reversed(moves[last_end(moves) :]):
            touch = (move.device, move.touch)
            if not isinstance(move.what, Undone) and touch not in back:
                return touch
        return None

    def _marked(self, record: Record, card: str) -> Record:
        if not isinstance(record, Item):
            return record
        of = self._whose(record)
        return replace(record, id=self._key(record, of), of=of, card=record.card or card, day=record.day or self.today)

    def _whose(self, record: Item) -> str:
        """On whose map it stands: what is there already stays there; a note is about the player, the rest of whose turn it is."""
        there = self.view.records.get(record.item if isinstance(record, Sharing) else record.key)
        if isinstance(there, Item) and not _stands_alone(record):
            return there.of
        return record.of if isinstance(record, Note) or self.view.turn == PLAYER else self.view.turn

    def _key(self, record: Item, of: str) -> str:
        """Its own id; another one for a line or feeling whose id was erased, or stands on somebody else's map."""
        key, again = record.id, 1
        gone = erased(self.session.moves) if _stands_alone(record) else frozenset()
        while _stands_alone(record) and (key in gone or getattr(self.view.records.get(key), "of", of) != of):
            again += 1
            key = f"{record.id}:again-{again}"
        return key


def _stands_alone(record: Item) -> bool:
    """Whether its id is made of what it says, and it goes with nobody."""
    return isinstance(record, Tie) or (isinstance(record, Feeling) and not record.person)
