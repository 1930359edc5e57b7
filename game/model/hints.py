"""Which of the worker's hints fit this moment. They are shown at the worker's side only, and never by themselves.

A hint comes with what happened at this card or the one before, so it goes by itself; those of the summary go when what they ask for is there.
"""

from collections.abc import Iterable
from typing import Literal, TypeVar

from game.model.deck import Card, Deck
from game.model.plans import Barrier, Invite, OpenSpot, PlanStep, Role, SupporterNeed, Wish
from game.model.records import Item, Person, Support
from game.model.sittings import Turn
from game.model.texts import Texts
from game.model.view import View

Kind = TypeVar("Kind", bound=Item)
Where = Literal["before", "table", "together"]  # before the cards, at a card, and where the summary is looked at

AT_MOST = 3
SKIPS = ("another", "rather_not", "dont_know", "later")
SAFETY, SMALL_NETWORK = "veiligheid", "klein-netwerk"  # decks that a hint speaks of
FIRST_CARDS = 3
MOMENTS = (
    *("before_start", "three_skips", "answer_nobody", "wish_niet_betrekken", "wish_weer", "barrier_tot_last"),
    *(
        "barrier_recorded",
        "person_complicated",
        "safety_card",
        "safety_deck",
        "no_give_recorded",
        "fewer_than_2_people",
    ),
    *("start", "save", "after_session", "summary", "no_plan_step", "helper_without_role", "role_without_need"),
    *("someone_invited", "role_recorded", "open_spot_recorded", "manual"),
)
"""All moments that a hint can name, also the one that never comes by itself: "manual", the button for when someone tells of danger."""


def moments(view: View, where: Where = "table", opened: tuple[Deck, Card] | None = None) -> tuple[str, ...]:
    """The moments that hold now, the most particular first. `opened` is the card on the table."""
    match where:
        case "before":
            return ("before_start",)
        case "table":
            checks = _at_the_table(view, opened)
        case "together":
            checks = _together(view)
    return tuple(moment for moment, holds in checks if holds)


def hints_now(
    view: View, texts: Texts, where: Where = "table", opened: tuple[Deck, Card] | None = None
) -> tuple[str, ...]:
    """The hints for now, at most three."""
    found = [hint.text for moment in moments(view, where, opened) for hint in texts.hints if hint.when == moment]
    return tuple(dict.fromkeys(found))[:AT_MOST]


def hints_of(texts: Texts, moment: str) -> tuple[str, ...]:
    """The hints of one moment, whether it holds or not."""
    return tuple(hint.text for hint in texts.hints if hint.when == moment)


def _at_the_table(view: View, opened: tuple[Deck, Card] | None) -> Iterable[tuple[str, bool]]:
    turned = view.this_sitting()
    wishes = {wish.kind for wish in _fresh(view, view.all(Wish))}
    stones = {stone.kind for stone in _fresh(view, view.all(Barrier))}
    supports = view.all(Support)
    return (
        ("three_skips", _skipped(view)),
        ("answer_nobody", bool(turned) and turned[-1].how == "nobody"),
        ("wish_niet_betrekken", "niet_betrekken" in wishes),
        ("wish_weer", "weer" in wishes),
        ("barrier_tot_last", "tot_last" in stones),
        ("barrier_recorded", bool(stones)),
        ("person_complicated", any(person.complicated for person in _fresh(view, view.all(Person)))),
        ("safety_card", _of_safety(opened) and opened is not None and opened[1].sensitivity > 1),
        ("safety_deck", _of_safety(opened) and sum(one.deck == SAFETY for one in turned) < FIRST_CARDS),
        (
            "no_give_recorded",
            len(supports) >= 3 and all(one.direction == "get" for one in supports) and bool(_fresh(view, supports)),
        ),
        ("fewer_than_2_people", _few_people(view)),
        ("start", view.sitting is not None and len(turned) <= 1 and not _worker_joined(view)),
    )


def _together(view: View) -> Iterable[tuple[str, bool]]:
    """While the summary is looked at. First what is to be done now; when it was looked at together, what comes after."""
    ended = view.ended
    looked = bool(view.looked) and view.looked >= (view.sitting.day if view.sitting else "")
    roles, needs = view.all(Role), {need.person for need in view.all(SupporterNeed)}
    helpers = {step.who for step in view.all(PlanStep) if view.person(step.who)}
    return (
        ("save", ended and looked),
        ("after_session", ended and looked),
        ("summary", not looked),
        ("helper_without_role", not helpers <= {role.person for role in roles}),
        ("role_without_need", any(role.person not in needs for role in roles)),
        ("no_plan_step", not view.all(PlanStep)),
        ("someone_invited", any(invite.answer == "ja" for invite in view.all(Invite))),
        ("role_recorded", bool(roles)),
        ("open_spot_recorded", bool(view.all(OpenSpot))),
    )


def _fresh(view: View, items: Iterable[Kind]) -> list[Kind]:
    """What was written down, or changed, at the card that lies open or at the one before, in this sitting."""
    here, day = len(view.this_sitting()), view.sitting.day if view.sitting else ""
    since = ((item, view.cards_since(item.key)) for item in items)
    return [
        item
        for item, cards in since
        if cards is not None and (0 <= cards <= 1 if here > cards else cards == here and item.day == day)
    ]


def _skipped(view: View) -> bool:
    """Whether the last three cards were passed; choosing other cards after that begins anew."""
    last = view.this_sitting()[-3:]
    agreed = view.cards_since(view.sitting.key) if view.sitting else None
    return len(last) == 3 and all(one.how in SKIPS for one in last) and (agreed is None or agreed >= 3)


def _few_people(view: View) -> bool:
    """Whether after some cards nobody or one person stands there, told for a few cards only."""
    sitting, turned = view.sitting, len(view.this_sitting())
    elsewhere = sitting is not None and sitting.deck != SMALL_NETWORK
    return elsewhere and 3 <= turned < 3 + 2 * FIRST_CARDS and len(view.all(Person)) < 2


def _worker_joined(view: View) -> bool:
    """Whether the turn was passed in this sitting, so that the worker does take part."""
    since = view.cards_since(Turn().key)
    return since is not None and since <= len(view.this_sitting())


def _of_safety(opened: tuple[Deck, Card] | None) -> bool:
    return opened is not None and opened[0].id == SAFETY
