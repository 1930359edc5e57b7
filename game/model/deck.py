"""A deck of cards, as its author wrote it: rounds, cards, and the lists that the cards pick from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Form = Literal["ask", "choose", "imagine", "draw", "place", "connect", "do"]
Audience = Literal["kind", "jongere", "ouder", "netwerk"]
Direction = Literal["get", "give"]


@dataclass(frozen=True, slots=True)
class Card:
    """One card: a question with a lighter way in, and what may be written down at it. Empty texts mean "not given"."""

    id: str
    round: str
    form: Form
    icon: str
    text: str
    follow_up: tuple[str, ...]
    records: tuple[str, ...]
    support: tuple[str, ...]
    domains: tuple[str, ...]
    ages: tuple[int, int]
    sensitivity: Literal[1, 2, 3]
    skip: str
    options: str = ""
    direction: Direction = "get"
    audience: tuple[Audience, ...] = ()
    worker_note: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """A few cards with one aim. `pick` is an upper wish: at most so many of them are played."""

    id: str
    name: str
    goal: str
    records: tuple[str, ...]
    pick: int


@dataclass(frozen=True, slots=True)
class Deck:
    """A whole deck. `audience` of a card falls back to the deck's; `meant_for` is the key `for` in the file."""

    id: str
    version: str
    language: str
    address: Literal["je", "u"]
    language_level: str
    title: str
    meant_for: str
    audience: tuple[Audience, ...]
    ages: tuple[int, int]
    led_by: Literal["together", "worker"]
    minutes: tuple[int, int]
    licence: str
    intro: str
    worker_intro: str
    rounds: tuple[Round, ...]
    cards: tuple[Card, ...]
    locked: bool = False
    preconditions: tuple[str, ...] = ()

    def card(self, card_id: str) -> Card | None:
        """The card with this id, or None."""
        return next((card for card in self.cards if card.id == card_id), None)

    def audience_of(self, card: Card) -> tuple[Audience, ...]:
        """For whom a card is: its own audience, else the deck's."""
        return card.audience or self.audience


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to pick from a list. Only `id` and `label` are always there; a list uses the extras that it needs."""

    id: str
    label: str
    icon: str = ""
    child: str = ""  # wording for ages 6-11 (support kinds)
    domain: str = ""  # relations: the part of life that comes with it
    line: str = ""  # ties: how the line is drawn
    colour: str = ""  # safety colours
    shape: str = ""  # safety colours: the shape that says the same
    what: str = ""  # initiatives: one line that tells what it is
    where: str = ""  # initiatives: where it happens
    number: str = ""  # help numbers: what to call
    maps_to: str = ""  # record kinds: the core kind it belongs to
    core: bool = False  # record kinds
    ecogram: bool = False  # support kinds: one of the classic four
    primary: bool = False  # buttons
    sensitive_data: bool = False  # parts of life with special protection
    needs_review_date: bool = False  # wishes that want a day to look again


@dataclass(frozen=True, slots=True)
class Lists:
    """All lists by name, each with its entries in the order of the file."""

    entries: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)

    def of(self, name: str) -> tuple[Entry, ...]:
        """The entries of a list; empty when there is no such list."""
        return self.entries.get(name, ())

    def entry(self, name: str, entry_id: str) -> Entry | None:
        """One entry of a list, or None."""
        return next((entry for entry in self.of(name) if entry.id == entry_id), None)
