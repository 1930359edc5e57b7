"""What can be written down: one frozen class per kind of item. The last one written with a key is the one that holds.

Every record has a `key`, unique in its session. Free texts are the words of the player, as they were said, unless a field says otherwise.
"""

from dataclasses import dataclass

PLAYER, WORKER = "player", "worker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What all items share. `of` is the player on whose map it stands; `said_by` a person's id, "worker", or "" for that player."""

    id: str
    of: str = PLAYER
    said_by: str = ""
    card: str = ""
    day: str = ""  # ISO 8601 date
    about: tuple[str, ...] = ()  # ids of people, besides those that a field names

    @property
    def key(self) -> str:
        """What the last writer wins: the id."""
        return self.id

    @property
    def subjects(self) -> tuple[str, ...]:
        """Everybody it is about, in order, each once."""
        return tuple(dict.fromkeys((*self.named(), *self.about, *self._speaker())))

    def named(self) -> tuple[str, ...]:
        """The people that its own fields name."""
        return ()

    def texts(self) -> tuple[str, ...]:
        """Its free texts, in which a name may stand."""
        text = getattr(self, "text", "")
        return (text,) if text else ()

    def _speaker(self) -> tuple[str, ...]:
        return (self.said_by,) if self.said_by not in ("", PLAYER, WORKER) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Item):
    """Someone or something that is important: a human, a group, an animal, a memory ... (list `person_kinds`)."""

    name: str
    kind: str
    relation: str = ""
    area: str = ""
    picture: str = ""
    complicated: bool = False

    def texts(self) -> tuple[str, ...]:
        """The name itself: a name may hold somebody else's."""
        return (self.name,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot(Item):
    """Where someone stands on the map: ring 1 (closest) to 5, in a part of life, along it from 0 to 1; `varies` = it changes."""

    person: str
    ring: int
    area: str
    along: float = 0.5
    varies: bool = False

    def named(self) -> tuple[str, ...]:
        """Who stands there."""
        return (self.person,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hoped(Item):
    """Where the player would like someone to stand: a place as a spot is, on the layer of wishes."""

    person: str
    ring: int
    area: str
    along: float = 0.5

    def named(self) -> tuple[str, ...]:
        """Who is wished there."""
        return (self.person,)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodAt(Item):
    """What someone is good at, or knows much about, in the words of whoever told it."""

    person: str
    text: str

    def named(self) -> tuple[str, ...]:
        """Who is good at it."""
        return (self.person,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Support(Item):
    """What someone does for the player (get), the player for them (give), or both; `kind` from the list `support_kinds`."""

    person: str
    kind: str
    direction: str  # get, give, both

    def named(self) -> tuple[str, ...]:
        """Whose support it is."""
        return (self.person,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling(Item):
    """A feeling of the player that goes with someone, or with nobody in particular (person = "")."""

    person: str
    feeling: str

    def named(self) -> tuple[str, ...]:
        """With whom it goes."""
        return (self.person,) if self.person else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie(Item):
    """How two people know each other (list `ties`). One pair has one tie: make it with `tie_between`."""

    a: str
    b: str
    tie: str

    def named(self) -> tuple[str, ...]:
        """Both ends."""
        return (self.a, self.b)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked(Item):
    """For this person was asked, to the end, whom of `others` they know: only then may a figure count the pairs without a line."""

    person: str
    others: tuple[str, ...]

    def named(self) -> tuple[str, ...]:
        """Whose row it is."""
        return (self.person,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength(Item):
    """What goes well."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Item):
    """What was picked at a card: an id of the list `options`, or of a person when that list is the people on the map."""

    options: str
    option: str

    def named(self) -> tuple[str, ...]:
        """The person that was picked, if it was a person."""
        return (self.option,) if self.options == "people_on_map" and self.option not in ("other", "nobody") else ()


@dataclass(frozen=True, slots=True)
class Inked:
    """One line of a finger painting: points from 0 to 1 of the sheet's width, and how thick it is on the same scale."""

    points: tuple[tuple[float, float], ...]
    colour: str
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing(Item):
    """A finger painting, kept as strokes."""

    strokes: tuple[Inked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Item):
    """The player's exact words."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Item):
    """The worker's view, always marked as such."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing(Item):
    """Who may read an item: ids of the list `sharing_levels`. More than one level is their union."""

    item: str
    levels: tuple[str, ...]


FACETS = (Spot, Hoped, Support, Feeling, Asked)  # shared as their person is


def spot_of(person: str, ring: int, area: str, along: float = 0.5) -> Spot:
    """Someone's place. A person stands in one place, so a second spot moves."""
    return Spot(id=f"spot:{person}", person=person, ring=ring, area=area, along=along)


def hoped_of(person: str, ring: int, area: str, along: float = 0.5) -> Hoped:
    """Where someone is wished; each has one such place."""
    return Hoped(id=f"hoped:{person}", person=person, ring=ring, area=area, along=along)


def support_of(person: str, kind: str, direction: str) -> Support:
    """One kind of support; giving it again changes its direction."""
    return Support(id=f"support:{person}:{kind}", person=person, kind=kind, direction=direction)


def feeling_of(person: str, feeling: str) -> Feeling:
    """One feeling that goes with someone ("" = with the card)."""
    return Feeling(id=f"feeling:{person}:{feeling}", person=person, feeling=feeling)


def tie_between(a: str, b: str, tie: str) -> Tie:
    """The line between two people, whoever of them is named first."""
    first, second = sorted((a, b))
    return Tie(id=f"tie:{first}:{second}", a=a, b=b, tie=tie)


def sharing_of(item: str, levels: tuple[str, ...]) -> Sharing:
    """The choice of who may read an item; each item has one."""
    return Sharing(id=f"sharing:{item}", item=item, levels=levels)
