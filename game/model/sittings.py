"""The frame of a conversation: who plays, whose turn it is, which deck, what was opened, and how it ended."""

from dataclasses import dataclass, field
from typing import Literal

from game.model.deck import Audience
from game.model.records import PLAYER

Length = Literal["short", "normal", "long"]
Calm = Literal["by_age", "yes", "no"]
Kept = Literal["keep", "part", "erase"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """Someone at the table. Only players who are no worker have a map; a worker's own answers never enter one."""

    id: str = PLAYER
    name: str = ""
    picture: str = ""
    age: int = 0  # years; 0 = an adult who was not asked
    audience: Audience = "kind"
    language: str = "nl"

    @property
    def key(self) -> str:
        """One record a player."""
        return f"player:{self.id}"


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is. Passing the turn locks nothing."""

    player: str = PLAYER
    key: str = field(default="turn", init=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """A card that the worker took by hand, from this deck or another."""

    deck: str
    card: str
    key: str = field(default="opened", init=False)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A locked deck whose preconditions the worker confirmed, one by one."""

    deck: str

    @property
    def key(self) -> str:
        """One record a deck."""
        return f"unlocked:{self.deck}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One conversation with one deck, and what was agreed before it began."""

    n: int
    deck: str
    deck_version: str = ""
    day: str = ""  # ISO 8601 date
    heaviest: Literal[1, 2, 3] = 2  # the heaviest sensitivity that may come
    length: Length = "normal"
    areas_off: tuple[str, ...] = ()  # parts of life that are left out
    cards_off: tuple[str, ...] = ()  # cards that the worker left out
    easy: bool = False  # two cards a round at most, answered with pictures
    calm: Calm = "by_age"  # only the most needed lies on the table
    present: tuple[str, ...] = ()  # who else sits at the table, by the names they chose

    @property
    def key(self) -> str:
        """One record a sitting; changing an agreement writes it again."""
        return f"sitting:{self.n}"


@dataclass(frozen=True, slots=True)
class Looked:
    """The day on which player and worker looked at the summary together."""

    day: str
    key: str = field(default="looked", init=False)


@dataclass(frozen=True, slots=True)
class Ended:
    """A sitting came to its end: what becomes of the map, and how it was for the player ("" = not asked)."""

    n: int
    kept: Kept
    how_was_it: str = ""

    @property
    def key(self) -> str:
        """One record a sitting."""
        return f"ended:{self.n}"


Frame = Player | Turn | Opened | Unlocked | Sitting | Looked | Ended
