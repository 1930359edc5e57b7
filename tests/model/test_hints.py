"""The worker's hints: each comes at its moment, goes again by itself, and there are never more than three."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from game.content import read_texts
from game.data import folder
from game.model.conversation import Conversation
from game.model.deck import Card, Deck
from game.model.hints import AT_MOST, MOMENTS, Where, hints_now, hints_of, moments
from game.model.plans import Barrier, Invite, OpenSpot, PlanStep, Role, SupporterNeed, Wish
from game.model.records import WORKER, support_of
from game.model.sittings import Looked, Sitting, Turn
from tests.model.playing import begun, card, deck, person

TEXTS, _ = read_texts(folder("cards") / "texts")
Opened = tuple[Deck, Card] | None
SAFE = deck(card("v1"), card("v2", sensitivity=2), key="veiligheid")


def turned(talk: Conversation, *hows: str, of: str = "d") -> Conversation:
    """Turns a card for each."""
    for number, how in enumerate(hows):
        talk.turn_card(of, f"c{len(talk.view.turned)}-{number}", how)
    return talk


def wished(kind: str, **changed: object) -> Conversation:
    talk = turned(begun(), "done")
    talk.put(Wish(id="w", kind=kind, text="...", **changed))  # type: ignore[arg-type]
    return talk


def stone(kind: str) -> Conversation:
    talk = turned(begun(), "done")
    talk.put(Barrier(id="b", kind=kind))
    return talk


def supported(last: str) -> Conversation:
    talk = turned(begun(), "done")
    talk.put(person("oma"), support_of("oma", "P", "get"), support_of("oma", "G", "get"), support_of("oma", "A", last))
    return talk


def somebody(*, complicated: bool) -> Conversation:
    talk = turned(begun(), "done")
    talk.put(person("neef"))
    talk.put(replace(person("neef"), complicated=complicated))
    return talk


def planned(*records: object, looked: bool = False) -> Conversation:
    talk = turned(begun(), "done")
    talk.put(person("oma"), *records)  # type: ignore[arg-type]
    if looked:
        talk.put(Looked("2026-01-05"))
    return talk


def over(*, looked: bool) -> Conversation:
    talk = planned(looked=looked)
    talk.end("keep")
    return talk


def joined() -> Conversation:
    talk = begun()
    talk.put(Turn(WORKER))
    return talk


STEP, ROLE = PlanStep(id="s", who="oma", text="..."), Role(id="r", person="oma", does="denkt mee")
NEED = SupporterNeed(id="n", person="oma", text="...")
YES, NO = Invite(id="i", person="oma", answer="ja"), Invite(id="i", person="oma", answer="nee")
Situation = tuple[Callable[[], Conversation], Where, Opened]
AT: tuple[Where, Opened] = ("table", None)

# hint: a situation in which it is shown, and one in which it is not
SITUATIONS: dict[str, tuple[Situation, Situation]] = {
    "hint-start": ((begun, "before", None), (begun, *AT)),
    "hint-joinin": ((begun, *AT), (joined, *AT)),
    "hint-one": (
        (lambda: turned(begun(), "done", "done", "done"), *AT),
        (lambda: turned(begun("klein-netwerk"), "done", "done", "done"), *AT),
    ),
    "hint-nobody": ((lambda: turned(begun(), "nobody"), *AT), (lambda: turned(begun(), "nobody", "done"), *AT)),
    "hint-skip": (
        (lambda: turned(begun(), "later", "another", "rather_not"), *AT),
        (lambda: turned(begun(), "another", "another", "another", "done"), *AT),
    ),
    "hint-noinvolve": ((lambda: wished("niet_betrekken"), *AT), (lambda: wished("vaker"), *AT)),
    "hint-nopromise": ((lambda: wished("weer"), *AT), (lambda: turned(wished("weer"), "done", "done"), *AT)),
    "hint-barrier": ((lambda: stone("schaamte"), *AT), (lambda: turned(stone("schaamte"), "done", "done"), *AT)),
    "hint-askisfine": ((lambda: stone("tot_last"), *AT), (lambda: stone("schaamte"), *AT)),
    "hint-complicated": ((lambda: somebody(complicated=True), *AT), (lambda: somebody(complicated=False), *AT)),
    "hint-present": (
        (begun, "table", (SAFE, SAFE.cards[1])),
        (begun, "table", (SAFE, SAFE.cards[0])),
    ),
    "hint-shared": (
        (begun, "table", (SAFE, SAFE.cards[0])),
        (lambda: turned(begun(), "done", "done", "done", of="veiligheid"), "table", (SAFE, SAFE.cards[0])),
    ),
    "hint-give": ((lambda: supported("get"), *AT), (lambda: supported("both"), *AT)),
    "hint-withus": ((planned, "together", None), (lambda: planned(looked=True), "together", None)),
    "hint-plan": ((planned, "together", None), (lambda: planned(STEP), "together", None)),
    "hint-roles": ((lambda: planned(STEP), "together", None), (lambda: planned(STEP, ROLE), "together", None)),
    "hint-supporter": ((lambda: planned(ROLE), "together", None), (lambda: planned(ROLE, NEED), "together", None)),
    "hint-psychoed": ((lambda: planned(YES), "together", None), (lambda: planned(NO), "together", None)),
    "hint-equal": ((lambda: planned(STEP, ROLE, NEED), "together", None), (planned, "together", None)),
    "hint-grow": (
        (lambda: planned(OpenSpot(id="o", area="school")), "together", None),
        (planned, "together", None),
    ),
    "hint-contact": ((lambda: over(looked=True), "together", None), (lambda: over(looked=False), "together", None)),
    "hint-retention": ((lambda: over(looked=True), "together", None), (planned, "together", None)),
}


def shown(situation: Situation) -> tuple[str, ...]:
    make, where, opened = situation
    return hints_now(make().view, TEXTS, where, opened)


def text_of(hint: str) -> str:
    return next(one.text for one in TEXTS.hints if one.id == hint)


@pytest.mark.parametrize("hint", SITUATIONS)
def test_a_hint_is_shown_at_its_moment_and_not_at_another(hint: str) -> None:
    then, otherwise = SITUATIONS[hint]

    assert text_of(hint) in shown(then)
    assert text_of(hint) not in shown(otherwise)


def test_every_hint_has_a_situation_and_the_one_about_danger_never_comes_by_itself() -> None:
    everywhere = {text for pair in SITUATIONS.values() for one in pair for text in shown(one)}

    assert {hint.id for hint in TEXTS.hints} == {*SITUATIONS, "hint-disclosure"}
    assert text_of("hint-disclosure") not in everywhere
    assert hints_of(TEXTS, "manual") == (text_of("hint-disclosure"),)


def test_every_moment_is_named_by_a_hint_and_known() -> None:
    assert {hint.when for hint in TEXTS.hints} == set(MOMENTS)


def test_never_more_than_three_and_the_most_particular_first() -> None:
    talk = turned(begun(), "done", "rather_not", "rather_not")
    talk.put(
        person("oma"),
        *(Wish(id=kind, kind=kind, text="...") for kind in ("weer", "niet_betrekken")),
        Barrier(id="b", kind="tot_last"),
    )
    turned(talk, "nobody")

    found = hints_now(talk.view, TEXTS)

    assert found == tuple(map(text_of, ("hint-nobody", "hint-noinvolve", "hint-nopromise")))
    assert len(found) == AT_MOST < len(moments(talk.view))


def test_lighter_cards_after_three_skips_take_the_hint_away() -> None:
    talk = turned(begun(heaviest=3), "another", "another", "another")

    talk.put(replace(talk.view.sitting or Sitting(n=1, deck="d"), heaviest=1))

    assert text_of("hint-skip") not in hints_now(talk.view, TEXTS)


def test_what_was_written_in_an_earlier_sitting_brings_no_hint() -> None:
    talk = wished("weer", day="2025-12-01")
    talk.end("keep")
    talk.put(Sitting(n=2, deck="d", day="2026-01-05"))

    assert text_of("hint-nopromise") not in hints_now(talk.view, TEXTS)


def test_the_hint_about_few_people_does_not_go_on_for_ever() -> None:
    talk = turned(begun(), *["done"] * 9)

    assert text_of("hint-one") not in hints_now(talk.view, TEXTS)


def test_a_summary_looked_at_in_an_earlier_sitting_is_to_be_looked_at_again() -> None:
    talk = over(looked=True)
    talk.put(Sitting(n=2, deck="d", day="2026-01-12"))

    assert text_of("hint-withus") in hints_now(talk.view, TEXTS, "together")
