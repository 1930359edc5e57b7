"""What the figures in words are about: what somebody may see of the player's map, and how the worker speaks."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from game.model.measures import Network
from game.model.network import PEOPLE, network_of
from game.model.records import PLAYER, Person
from game.model.view import View
from game.screens.counting import Teller
from game.screens.desk import Library
from game.screens.speaking import Say


@dataclass(frozen=True, slots=True)
class Told:
    """One figure in words. `over` = over how many people or pairs it speaks; "" when that is everybody."""

    name: str
    picture: str
    heading: str
    says: tuple[str, ...]
    over: str
    means: str
    means_not: str


@dataclass(frozen=True)
class Subject:
    """What the words are about: what somebody may see of a map, and how the worker speaks."""

    view: View
    library: Library
    teller: Teller

    @cached_property
    def network(self) -> Network:
        """The people, their lines and what was asked."""
        return network_of(self.view)

    @property
    def tell(self) -> Say:
        """The worker's language."""
        return self.teller.tell

    @property
    def player(self) -> str:
        """What the player is called."""
        return self.view.player.name or self.tell("the player")

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Those who stand in the figures."""
        return tuple(one for one in self.view.all(Person) if one.kind in PEOPLE)

    @cached_property
    def others(self) -> tuple[Person, ...]:
        """Animals, groups, memories and whatever else counts: told by name, and never counted along."""
        return tuple(one for one in self.view.all(Person) if one.kind not in PEOPLE)

    def names(self, ids: Iterable[str]) -> str:
        """Some of them in a row, in the order in which they came."""
        wanted = frozenset(ids)
        return self.teller.row([self.view.name(one.id) for one in self.view.all(Person) if one.id in wanted])


def subject_of(view: View, library: Library, tell: Say) -> Subject:
    """The map of the player, as far as it may be seen; the maps of others at the table are theirs."""
    return Subject(view.of_player(PLAYER), library, Teller(tell))
