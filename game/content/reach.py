"""Does every player meet a card in every round? A round without cards is passed over, so this is told as a warning only."""

from collections.abc import Iterator

from game.content.faults import Fault
from game.content.source import Source
from game.model.dealing import CARDS_BEFORE_HEAVY
from game.model.deck import Audience, Card, Deck

AGES: dict[Audience, tuple[int, int]] = {"kind": (6, 11), "jongere": (12, 18), "ouder": (16, 99), "netwerk": (16, 99)}


def reach_warnings(source: Source, deck: Deck) -> Iterator[Fault]:
    """Rounds in which no card can come for a player of some audience and age."""
    for number, round_ in enumerate(deck.rounds):
        for audience in deck.audience:
            ages = [age for age in _ages(deck, audience) if not cards_for(deck, audience, age)[round_.id]]
            if ages:
                span = f"{ages[0]}" if len(ages) == 1 else f"{ages[0]} to {ages[-1]}"
                message = f"round {round_.id!r}: no card for {audience} of {span}; it is passed over"
                yield Fault(source.path, *source.at(("rounds", number)), message, warning=True)


def cards_for(deck: Deck, audience: Audience, age: int) -> dict[str, list[Card]]:
    """The cards of each round that can come for a player who skips nothing."""
    come: dict[str, list[Card]] = {round_.id: [] for round_ in deck.rounds}
    ends = (deck.rounds[0].id, deck.rounds[-1].id)
    before: list[Card] = []
    for round_ in deck.rounds:
        earlier = len(before)
        for card in deck.cards:
            fits = audience in deck.audience_of(card) and card.ages[0] <= age <= card.ages[1]
            light = card.sensitivity < 3 or (round_.id not in ends and earlier >= CARDS_BEFORE_HEAVY)
            asked = not card.after or any(card.after == one.id for one in before)
            if card.round == round_.id and fits and light and asked:
                come[round_.id].append(card)
                before.append(card)
    return come


def _ages(deck: Deck, audience: Audience) -> list[int]:
    low, high = (max(AGES[audience][0], deck.ages[0]), min(AGES[audience][1], deck.ages[1]))
    return sorted({*range(low, min(high, 20) + 1), high}) if low <= high else []
