"""What is true now: the moves of a session, folded. Everything that is shown or printed is read from here."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from game.model.moves import CardTurned, How, Move, Put, Record, Removed, undone
from game.model.records import PLAYER, WORKER, Feeling, Hoped, Item, Person, Sharing, Spot, Support, Tie
from game.model.sittings import Ended, Looked, Opened, Player, Sitting, Turn, Unlocked

Kind = TypeVar("Kind", bound=Record)
CALM_UNTIL = 8  # years


@dataclass(frozen=True, slots=True)
class Turned:
    """A card that was turned: in which sitting, and how it ended."""

    sitting: int
    deck: str
    card: str
    how: How
    by_hand: bool = False  # the worker took it, out of turn


@dataclass(frozen=True)
class View:
    """All records by key, in the order in which they were first written, and the cards in the order they were turned."""

    records: Mapping[str, Record] = field(default_factory=dict)
    turned: tuple[Turned, ...] = ()
    written: Mapping[str, int] = field(
        default_factory=dict, compare=False
    )  # key -> cards turned when it was last written

    def all(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Every record of a kind."""
        return tuple(record for record in self.records.values() if isinstance(record, kind))

    def items(self) -> Iterator[Item]:
        """Every item, without the choices of who may read them."""
        return (
            record for record in self.records.values() if isinstance(record, Item) and not isinstance(record, Sharing)
        )

    def get(self, key: str, kind: type[Kind]) -> Kind | None:
        """The record with this key, when it is of this kind."""
        record = self.records.get(key)
        return record if isinstance(record, kind) else None

    def person(self, person_id: str) -> Person | None:
        """Someone by id."""
        return self.get(person_id, Person)

    def name(self, person_id: str) -> str:
        """What someone is called; "" when they are not there."""
        person = self.person(person_id)
        return person.name if person else ""

    def spot(self, person_id: str) -> Spot | None:
        """Where someone stands, or None: no place yet."""
        return self.get(f"spot:{person_id}", Spot)

    def hoped(self, person_id: str) -> Hoped | None:
        """Where the player would like someone to stand, or None: no such wish."""
        return self.get(f"hoped:{person_id}", Hoped)

    def support(self, person_id: str) -> tuple[Support, ...]:
        """What someone and the player do for each other."""
        return tuple(record for record in self.all(Support) if record.person == person_id)

    def feelings(self, person_id: str) -> tuple[Feeling, ...]:
        """The feelings that go with someone."""
        return tuple(record for record in self.all(Feeling) if record.person == person_id)

    def ties(self, person_id: str = "") -> tuple[Tie, ...]:
        """The lines between people, or those of one person."""
        return tuple(tie for tie in self.all(Tie) if not person_id or person_id in (tie.a, tie.b))

    def levels(self, item_id: str) -> tuple[str, ...]:
        """The chosen levels of sharing of an item; empty = not chosen yet."""
        choice = self.get(f"sharing:{item_id}", Sharing)
        return choice.levels if choice else ()

    @property
    def player(self) -> Player:
        """The first player: whose map it is."""
        return self.get(f"player:{PLAYER}", Player) or Player()

    @property
    def worker(self) -> Player | None:
        """The worker at the table."""
        return self.get(f"player:{WORKER}", Player)

    @property
    def turn(self) -> str:
        """The id of the player whose turn it is."""
        turn = self.get("turn", Turn)
        return turn.player if turn else PLAYER

    @property
    def sitting(self) -> Sitting | None:
        """The sitting that was begun last."""
        sittings = self.all(Sitting)
        return max(sittings, key=lambda sitting: sitting.n) if sittings else None

    @property
    def easy(self) -> bool:
        """Whether it was agreed to take two cards a round at most, and to answer with pictures."""
        return self.sitting is not None and self.sitting.easy

    def calm_for(self, usual: bool) -> bool:
        """Whether only the most needed lies on the table: as was agreed here, else as usual, and for a child of eight at most."""
        young = self.player.audience == "kind" and 0 < self.player.age <= CALM_UNTIL
        agreed = self.sitting.calm if self.sitting else "by_age"
        return agreed == "yes" or (agreed == "by_age" and (usual or young))

    @property
    def ended(self) -> bool:
        """Whether the last sitting has ended."""
        return self.sitting is not None and f"ended:{self.sitting.n}" in self.records

    @property
    def opened(self) -> Opened | None:
        """The card that the worker took by hand, when it still lies open."""
        return self.get("opened", Opened)

    @property
    def looked(self) -> str:
        """The day on which the summary was looked at together, or ""."""
        looked = self.get("looked", Looked)
        return looked.day if looked else ""

    def unlocked(self, deck: str) -> bool:
        """Whether the worker unlocked a deck."""
        return self.get(f"unlocked:{deck}", Unlocked) is not None

    def this_sitting(self) -> tuple[Turned, ...]:
        """The cards turned since the last sitting began."""
        n = self.sitting.n if self.sitting else 0
        return tuple(card for card in self.turned if card.sitting == n)

    def cards_since(self, key: str) -> int | None:
        """How many cards were turned since a record was written last; None when that is not known."""
        return len(self.turned) - self.written[key] if key in self.written and key in self.records else None

    def of_player(self, player: str) -> "View":
        """Only what stands on one player's map: the answers of others at the table are left out."""
        mine = {
            key: record for key, record in self.records.items() if not isinstance(record, Item) or record.of == player
        }
        return View(mine, self.turned, self.written)


def fold(moves: Iterable[Move]) -> View:
    """What is true after these moves: the last writer of a key wins, and a touch that was taken back never was."""
    moves = tuple(moves)
    back = undone(moves)
    records: dict[str, Record] = {}
    turned: list[Turned] = []
    written: dict[str, int] = {}
    sitting = 0
    for move in moves:
        if (move.device, move.touch) in back:
            continue
        match move.what:
            case Put(record):
                records[record.key] = record
                written[record.key] = len(turned)
                if isinstance(record, Sitting):
                    sitting = max(sitting, record.n)
            case Removed(key):
                records.pop(key, None)
            case CardTurned(deck, card, how):
                opened = records.pop("opened", None)
                turned.append(Turned(sitting, deck, card, how, by_hand=opened == Opened(deck, card)))
    return View(records, tuple(turned), written)


__all__ = ["Ended", "Turned", "View", "fold"]
