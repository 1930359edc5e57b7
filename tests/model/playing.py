"""A table without a screen: conversations with a clock that stands still, and decks of a few cards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

from game.model.conversation import Conversation
from game.model.deck import Card, Deck, Round
from game.model.moves import Session
from game.model.records import Person, Words, sharing_of
from game.model.sittings import Player, Sitting

NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)


def ids(start: str = "id") -> Callable[[], str]:
    """Ids that are never the same twice."""
    numbers = count(1)
    return lambda: f"{start}{next(numbers):04}"


def conversation(device: str = "a", session: Session | None = None) -> Conversation:
    """A conversation that goes on with a session, on a device."""
    going_on = session or Session("s")
    return Conversation(going_on, lambda: NOON, ids(f"{device}{len(going_on.moves)}-"), device)


def begun(deck: str = "d", **agreed: object) -> Conversation:
    """A conversation with a child of nine, in its first sitting."""
    talk = conversation()
    talk.put(Player(name="Pip", age=9), Sitting(n=1, deck=deck, day="2026-01-05", **agreed))  # type: ignore[arg-type]
    return talk


def person(key: str, name: str = "", kind: str = "mens") -> Person:
    """Someone, called after the id unless told otherwise."""
    return Person(id=key, name=name or key.capitalize(), kind=kind)


def words(key: str, text: str, *about: str) -> Words:
    """Own words."""
    return Words(id=key, text=text, about=about)


def share(talk: Conversation, level: str, *keys: str) -> None:
    """The player chooses who may read these items."""
    for key in keys:
        talk.put(sharing_of(key, (level,)))


def card(key: str, round_: str = "r1", **changed: object) -> Card:
    """A light card that asks about a friend."""
    light = Card(
        key, round_, "ask", "ster", f"Wie? {key}", (), ("person",), (), ("vrienden",), (6, 11), 1, "Een dier mag ook."
    )
    return replace(light, **changed)  # type: ignore[arg-type]


def deck(*cards: Card, picks: tuple[int, ...] = (), key: str = "d") -> Deck:
    """A deck with the rounds r1, r2 ... up to the highest of its cards, with these picks, else nine."""
    last = max(int(one.round[1:]) for one in cards)
    rounds = tuple(Round(f"r{n}", f"Ronde {n}", "", (), pick) for n, pick in enumerate(picks or [9] * last, 1))
    about = {"version": "1.0", "language": "nl", "address": "je", "language_level": "A2", "title": "Proef"}
    whom = {"meant_for": "kinderen", "audience": ("kind",), "ages": (6, 11), "led_by": "together", "minutes": (5, 9)}
    return Deck(id=key, rounds=rounds, cards=cards, licence="", intro="", worker_intro="", **about, **whom)  # type: ignore[arg-type]
