"""The rules of a whole deck that its shape alone does not keep: light ends, ids that are its own, an order that can be played."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from game.content.card_rules import (
    OLDEST,
    YOUNGEST,
    Entry,
    Known,
    card_faults,
    empty,
    empty_texts,
    id_fault,
    span,
    strangers,
    tell,
)
from game.content.faults import Fault, quoted, unknown
from game.content.source import Place, Source

MOST_CARDS = 5000
LANGUAGE = re.compile(r"[a-z]{2,3}([-_][A-Za-z]{2,8})?")
TEXTS = ("version", "title", "for", "language_level", "licence", "intro", "worker_intro")


def deck_faults(source: Source, known: Known) -> Iterator[Fault]:
    """Everything that is against the rules, in a deck whose values have the right types (what had not, was taken out)."""
    head: Entry = source.data.get("deck", {})
    rounds: list[Entry] = source.data.get("rounds", [])
    cards: list[Entry] = source.data.get("cards", [])[:MOST_CARDS]
    yield from _head(source, head)
    yield from _twice(source, "rounds", rounds)
    yield from _twice(source, "cards", cards)
    yield from _rounds(source, rounds, cards, known)
    for number, card in enumerate(cards):
        yield from card_faults(source, ("cards", number), card, known)
    yield from _places(source, rounds, cards)
    yield from _order(source, cards)
    yield from _audience(source, head, cards)
    yield from _size(source)


def _head(source: Source, head: Entry) -> Iterator[Fault]:
    place: Place = ("deck",)
    name, language = head.get("id"), head.get("language")
    yield from id_fault(source, place, head)
    yield from empty(source, place, head, TEXTS)
    yield from empty_texts(source, (*place, "preconditions"), head)
    yield from span(source, (*place, "ages"), head, YOUNGEST, OLDEST)
    yield from span(source, (*place, "minutes"), head, 1, 999)
    if name is not None and source.path.stem != name:
        yield source.fault(
            (*place, "id"), f"the deck is called {quoted(name)}, and its file {quoted(source.path.stem)}"
        )
    if language is not None and not LANGUAGE.fullmatch(language):
        yield source.fault((*place, "language"), f"{quoted(language)} is no code of a language, like nl or en")
    if head.get("audience") == []:
        yield source.fault((*place, "audience"), "'audience' is empty: for whom is this deck?")
    if head.get("locked") and not head.get("preconditions"):
        yield source.fault((*place, "locked"), "a locked deck wants 'preconditions' that the worker confirms")
    if head.get("preconditions") and not head.get("locked"):
        yield source.fault((*place, "preconditions"), "'preconditions' belong to a locked deck: 'locked: true'")


def _rounds(source: Source, rounds: list[Entry], cards: list[Entry], known: Known) -> Iterator[Fault]:
    there = Counter(card.get("round") for card in cards)
    for number, round_ in enumerate(rounds):
        place: Place = ("rounds", number)
        pick, found = round_.get("pick"), there[round_.get("id")]
        yield from id_fault(source, place, round_)
        yield from empty(source, place, round_, ("name", "goal"))
        yield from strangers(source, (*place, "records"), round_, "record", known.of("record_kinds"))
        if pick is not None and pick < 1:
            yield tell(source, (*place, "pick"), f"'pick' is at least 1, not {pick}")
        elif pick is not None and "id" in round_ and pick > found:
            yield tell(source, (*place, "pick"), f"'pick' is {pick}, and the round has {found} cards")


def _places(source: Source, rounds: list[Entry], cards: list[Entry]) -> Iterator[Fault]:
    names = {round_["id"]: None for round_ in rounds if "id" in round_}
    ends = {rounds[0].get("id"), rounds[-1].get("id")} if rounds else set()
    for number, card in enumerate(cards):
        round_ = card.get("round")
        if round_ is not None and round_ not in names:
            yield tell(source, ("cards", number, "round"), unknown("round", round_, names))
        if round_ in ends and card.get("sensitivity", 1) > 1:
            message = "the first and the last round hold light cards only (sensitivity 1)"
            yield tell(source, ("cards", number, "sensitivity"), message)


def _order(source: Source, cards: list[Entry]) -> Iterator[Fault]:
    every = {card["id"]: None for card in cards if "id" in card}
    earlier: set[str] = set()
    for number, card in enumerate(cards):
        after, place = card.get("after"), ("cards", number, "after")
        if after is not None and after not in every:
            yield tell(source, place, unknown("card", after, every))
        elif after is not None and after not in earlier:
            yield tell(source, place, f"{quoted(after)} does not stand before this card")
        earlier.add(card.get("id", ""))


def _audience(source: Source, head: Entry, cards: list[Entry]) -> Iterator[Fault]:
    several = head.get("locked") and len(head.get("audience", ())) > 1
    for number, card in enumerate(cards if several else ()):
        place: Place = ("cards", number)
        if card and (*place, "audience") not in source.keys:
            yield tell(source, place, "'audience' is missing: a locked deck says it card by card")


def _size(source: Source) -> Iterator[Fault]:
    data: dict[str, Any] = source.data
    for part in ("rounds", "cards"):
        if data.get(part) == []:
            yield source.fault((part,), f"a deck without {part}")
    if len(data.get("cards", ())) > MOST_CARDS:
        yield source.fault(("cards", MOST_CARDS), f"too many cards: a deck has at most {MOST_CARDS:,}")


def _twice(source: Source, part: str, entries: list[Entry]) -> Iterator[Fault]:
    seen: set[str] = set()
    for number, entry in enumerate(entries):
        name = entry.get("id")
        if name in seen:
            yield tell(source, (part, number, "id"), "this id is used twice")
        elif name:
            seen.add(name)
