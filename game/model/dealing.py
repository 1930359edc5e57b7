"""Which card comes. The rules are those of the deck's page: light at the ends, heavy only after four cards, never one that was left out."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from game.model.deck import Card, Deck, Round
from game.model.sittings import Sitting
from game.model.view import Turned, View

NEVER_BY_AREA = ("place", "connect")  # forms that no switched-off part of life takes away; sharing cards neither
PLAYED = ("done", "nobody", "dont_know", "rather_not")  # these count as a turn; another and later do not
CARDS_BEFORE_HEAVY = 4
EASY_ROUND = 2  # cards of a round in an easy sitting
BY_PICTURE = ("choose", "place", "connect", "draw")  # forms that are answered without a written word


@dataclass(frozen=True, slots=True)
class Dealt:
    """The card that comes, in which round, and how many cards (this one included) that round still has."""

    card: Card
    round: Round
    left: int
    last_round: bool


def deal(deck: Deck, view: View) -> Dealt | None:
    """The next card of the deck in this sitting, or None when the deck is through.

    Rounds come in order and none comes back; a round is over after its pick, or when it has no card left. A card that was put away
    ("another") comes back at the end of its round, one for later before the last round, each once.
    """
    for round_ in deck.rounds[_reached(deck, view) :]:
        last = round_ is deck.rounds[-1]
        if last:
            waiting = _for_later(deck, view)
            if waiting:
                card = waiting[0]
                return Dealt(card, _round_of(deck, card), len(waiting), last_round=False)
        left = picks(round_, view.sitting) - _played_in(round_, deck, view)
        cards = _available(deck, round_, view)
        if left > 0 and cards:
            return Dealt(cards[0], round_, min(left, len(cards)), last)
    return None


def picks(round_: Round, sitting: Sitting | None) -> int:
    """How many cards of a round are played at most: its pick; half of it in a short sitting, all in a long, two in an easy one."""
    most = round_.pick
    match sitting.length if sitting else "normal":
        case "short":
            most = ceil(round_.pick / 2)
        case "long":
            most = 1_000_000
    return min(most, EASY_ROUND) if sitting and sitting.easy else most


def fits(deck: Deck, card: Card, view: View) -> bool:
    """Whether a card is meant for this player at all: age and audience."""
    player = view.player
    old_enough = not player.age or card.ages[0] <= player.age <= card.ages[1]
    return old_enough and player.audience in deck.audience_of(card)


def may_come(deck: Deck, card: Card, view: View) -> bool:
    """Whether a card may come in this sitting, whenever that is: it fits, is not too heavy, and was not left out."""
    sitting = view.sitting or Sitting(n=0, deck=deck.id)
    at_the_ends = card.round in (deck.rounds[0].id, deck.rounds[-1].id)
    off = bool(card.domains) and set(card.domains) <= set(sitting.areas_off) and not _never_by_area(card)
    return (
        fits(deck, card, view)
        and card.sensitivity <= sitting.heaviest
        and not (card.sensitivity == 3 and at_the_ends)
        and card.id not in sitting.cards_off
        and not off
    )


def playable(deck: Deck, view: View) -> tuple[Card, ...]:
    """All cards that may come in this sitting; empty = said before starting."""
    cards = [card for card in deck.cards if may_come(deck, card, view)]
    last = deck.rounds[-1].id
    if not any(card.round == last for card in cards):
        cards += _closing(deck, view)
    known = {card.id for card in cards} | _played(deck, view)
    return tuple(card for card in cards if not card.after or card.after in known)


def by_picture(card: Card) -> bool:
    """Whether pictures can answer a card: by picking, drawing, placing, or by someone, who can be just a picture."""
    return card.form in BY_PICTURE or "person" in card.records


def for_later(deck: Deck, view: View) -> bool:
    """Whether a card was put away for later in this sitting, and has not come back yet."""
    return bool(_for_later(deck, view))


def heavy_allowed(view: View) -> bool:
    """Whether four cards of this sitting were played, so that a heavy one may come."""
    return sum(turned.how in PLAYED for turned in view.this_sitting()) >= CARDS_BEFORE_HEAVY


def _available(deck: Deck, round_: Round, view: View) -> list[Card]:
    """The cards of a round that can come now; those of earlier sittings after the new ones, put-away ones last.

    In an easy sitting, where few cards come, those that pictures can answer come before the others.
    """
    here = _of_deck(deck, view.this_sitting())
    times = {card.id: _times(card, here) for card in deck.cards}
    before = _played(deck, view)
    cards = [card for card in deck.cards if card.round == round_.id and may_come(deck, card, view)]
    if round_ is deck.rounds[-1] and not any(_ready(deck, card, view) or times[card.id] for card in cards):
        cards = _closing(deck, view)
    ready = [card for card in cards if _ready(deck, card, view)]
    fresh = [card for card in ready if not times[card.id]]
    again = [card for card in ready if times[card.id] == ["another"]]
    return [*sorted(fresh, key=lambda card: (card.id in before, view.easy and not by_picture(card))), *again]


def _ready(deck: Deck, card: Card, view: View) -> bool:
    """Whether a card can come now: not too early for a heavy one, and after the card that it goes on from."""
    return (card.sensitivity < 3 or heavy_allowed(view)) and (not card.after or card.after in _played(deck, view))


def _closing(deck: Deck, view: View) -> list[Card]:
    """At least one card of the last round always comes, also when all of them were left out: the lightest."""
    cards = [
        card
        for card in deck.cards
        if card.round == deck.rounds[-1].id
        and card.sensitivity < 3
        and fits(deck, card, view)
        and (not card.after or card.after in _played(deck, view))
    ]
    return sorted(cards, key=lambda card: card.sensitivity)[:1]


def _for_later(deck: Deck, view: View) -> list[Card]:
    here = _of_deck(deck, view.this_sitting())
    times = {card.id: _times(card, here) for card in deck.cards}
    return [
        card
        for card in deck.cards
        if times[card.id][-1:] == ["later"]
        and times[card.id].count("later") == 1
        and may_come(deck, card, view)
        and _ready(deck, card, view)
        and card.round != deck.rounds[-1].id
    ]


def _reached(deck: Deck, view: View) -> int:
    """The place of the round that the deck has come to: a round that was passed over stays behind, whatever can come by now."""
    places = {round_.id: place for place, round_ in enumerate(deck.rounds)}
    dealt = (deck.card(turned.card) for turned in _of_deck(deck, view.this_sitting()) if not turned.by_hand)
    return max((places[card.round] for card in dealt if card), default=0)


def _of_deck(deck: Deck, turned: Iterable[Turned]) -> list[Turned]:
    return [one for one in turned if one.deck == deck.id]


def _played(deck: Deck, view: View) -> set[str]:
    return {one.card for one in _of_deck(deck, view.turned) if one.how in PLAYED}


def _times(card: Card, turned: Iterable[Turned]) -> list[str]:
    return [one.how for one in turned if one.card == card.id]


def _played_in(round_: Round, deck: Deck, view: View) -> int:
    ids = {card.id for card in deck.cards if card.round == round_.id}
    return len({one.card for one in _of_deck(deck, view.this_sitting()) if one.how in PLAYED and one.card in ids})


def _round_of(deck: Deck, card: Card) -> Round:
    return next(round_ for round_ in deck.rounds if round_.id == card.round)


def _never_by_area(card: Card) -> bool:
    return card.form in NEVER_BY_AREA or "sharing" in card.records
