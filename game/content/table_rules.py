"""Do a family's sittings keep the rules of the table: what a card may record, heavy cards late, a light end, a button to each card?"""

from collections.abc import Iterator, Mapping
from typing import Any

from game.content.family_fields import lines_of_step
from game.content.faults import Fault, quoted, unknown
from game.content.source import Place, Source
from game.model.dealing import CARDS_BEFORE_HEAVY
from game.model.deck import Card, Deck, Lists

Step = Mapping[str, Any]
CLOSING: dict[str, tuple[str, ...]] = {  # which button ends the steps on a card
    "answered": ("done",),
    "skipped": ("another", "rather_not", "dont_know"),
    "nobody": ("nobody",),
    "later": ("later",),
    "paused": ("pause",),
    "erased": (),
}
# By hand on the map, at any card.
ALWAYS = (
    *("person", "spot", "hoped", "support", "feeling", "good_at", "tie", "words", "share", "rename", "erase", "button"),
)


def table_faults(source: Source, lists: Lists, decks: Mapping[str, Deck]) -> Iterator[Fault]:
    """Everything in the sittings that could not happen at the table."""
    cards = {card.id: (deck, card) for deck in decks.values() for card in deck.cards}
    for number, sitting in enumerate(source.data["sessions"]):
        place: Place = ("sessions", number)
        deck = decks.get(sitting["deck"])
        if deck is None:
            yield source.fault((*place, "deck"), unknown("deck", sitting["deck"], decks))
            continue
        known = [step for step in sitting["steps"] if step["card"] in cards]
        yield from _minutes(source, place, sitting)
        yield from _steps(source, place, sitting["steps"], cards, lists)
        if not known:
            yield source.fault((*place, "steps"), "a sitting without a step")
        elif cards[known[-1]["card"]][1].round != deck.rounds[-1].id:
            where = (*place, "steps", len(sitting["steps"]) - 1, "card")
            yield source.fault(where, "a sitting ends with a card of the last round")


def _minutes(source: Source, place: Place, sitting: Mapping[str, Any]) -> Iterator[Fault]:
    minute = -1
    for index, step in enumerate(sitting["steps"]):
        if not minute <= step["min"] < sitting["minutes"]:
            message = f"the minutes go up, and stay under {sitting['minutes']}"
            yield source.fault((*place, "steps", index, "min"), message)
        minute = step["min"]


def _steps(
    source: Source, sitting: Place, steps: list[Step], cards: Mapping[str, tuple[Deck, Card]], lists: Lists
) -> Iterator[Fault]:
    before: list[str] = []
    for index, step in enumerate(steps):
        place = (*sitting, "steps", index)
        if step["card"] not in cards:
            yield source.fault((*place, "card"), unknown("card", step["card"], cards))
            continue
        deck, card = cards[step["card"]]
        last = index + 1 == len(steps) or steps[index + 1]["card"] != step["card"]
        yield from _button(source, place, step, last=last)
        for where, verb, what in lines_of_step(step, place):
            yield from _recorded(source, where, verb, what, step, card, lists)
        if step["action"] != "erased" and card.id not in before:
            yield from _may_come(source, place, step, deck, card, before)
            before.append(card.id)


def _button(source: Source, place: Place, step: Step, *, last: bool) -> Iterator[Fault]:
    action = step["action"]
    if action not in CLOSING:
        yield source.fault((*place, "action"), unknown("action", action, CLOSING))
        return
    wanted = CLOSING[action]
    if wanted and (last or action == "paused") and not set(_buttons(step)) & set(wanted):
        yield source.fault((*place, "action"), f"{action!r} ends with 'button: {wanted[0]}'")
    if action == "erased" and not any("erase" in doing for doing in step["does"]):
        yield source.fault((*place, "action"), "nothing is erased in this step")


def _buttons(step: Step) -> list[str]:
    return [doing["button"] for doing in step["does"] if "button" in doing]


def _recorded(
    source: Source, place: Place, verb: str, what: Any, step: Step, card: Card, lists: Lists
) -> Iterator[Fault]:
    match verb:
        case "choice":
            options = [entry.id for entry in lists.of(card.options)]
            if what.get("option") not in options:
                yield source.fault((*place, "option"), unknown("option", str(what.get("option")), options))
            return
        case "place":
            fits = not {"place", "safety"}.isdisjoint(card.records)
        case "drawing":
            fits = card.form == "draw"
        case "role":
            fits = not {"plan_step", "supporter_need"}.isdisjoint(card.records)
        case "open_spot" if "nobody" in _buttons(step):
            fits = True
        case _:
            fits = verb in ALWAYS or verb in card.records
    if not fits:
        yield source.fault_at_key(place, f"card {quoted(card.id)} records no {verb}")


def _may_come(source: Source, place: Place, step: Step, deck: Deck, card: Card, before: list[str]) -> Iterator[Fault]:
    player = source.data["family"]["player"]
    spoken_for = any("said_by" in what for _, _, what in lines_of_step(step, place) if isinstance(what, dict))
    fits = player["role"] in deck.audience_of(card) and card.ages[0] <= player["age"] <= card.ages[1]
    if not fits and not spoken_for:
        yield source.fault((*place, "card"), f"card {quoted(card.id)} is not for this player: age or audience")
    if card.sensitivity == 3 and len(before) < CARDS_BEFORE_HEAVY:
        message = (
            f"card {quoted(card.id)} is heavy, and comes after {CARDS_BEFORE_HEAVY} cards, not after {len(before)}"
        )
        yield source.fault((*place, "card"), message)
    if card.after and card.after not in before:
        yield source.fault((*place, "card"), f"card {quoted(card.id)} comes after {quoted(card.after)}")
