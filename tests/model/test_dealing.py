"""Which card comes."""

from typing import Any

import pytest

from game.model.conversation import Conversation
from game.model.dealing import deal, heavy_allowed, may_come, picks, playable
from game.model.deck import Card, Deck, Round
from game.model.sittings import Opened, Player, Sitting
from tests.model.playing import begun, card, deck


def played(cards: Deck, talk: Conversation, how: str = "done") -> list[str]:
    """Turns every card that comes, the same way, to the end."""
    came = []
    while dealt := deal(cards, talk.view):
        came.append(dealt.card.id)
        talk.turn_card(cards.id, dealt.card.id, how)
    return came


def four_and(*cards: Card) -> Deck:
    """Four light cards, then these, then a light end."""
    light = [card(f"c{n}") for n in range(1, 5)]
    return deck(*light, *cards, card("end", "r3"))


def test_rounds_come_in_order_and_each_is_over_after_its_pick() -> None:
    cards = deck(card("a1"), card("c1", "r3"), card("b1", "r2"), card("a2"), card("b2", "r2"), picks=(1, 2, 1))

    assert played(cards, begun()) == ["a1", "b1", "b2", "c1"]


def test_a_deal_says_how_many_cards_its_round_still_has_and_whether_it_is_the_last() -> None:
    talk = begun()
    cards = deck(card("a1"), card("a2"), card("a3"), card("b1", "r2"), picks=(2, 1))

    first = deal(cards, talk.view)
    talk.turn_card("d", "a1", "done")
    talk.turn_card("d", "a2", "nobody")
    last = deal(cards, talk.view)

    assert first is not None
    assert last is not None
    assert (first.card.id, first.round.id, first.left, first.last_round) == ("a1", "r1", 2, False)
    assert (last.card.id, last.round.id, last.left, last.last_round) == ("b1", "r2", 1, True)


def test_a_round_without_cards_is_passed_over() -> None:
    cards = deck(card("a1"), card("old", "r2", ages=(12, 18)), card("c1", "r3"))

    assert played(cards, begun()) == ["a1", "c1"]


@pytest.mark.parametrize(("length", "expected"), [("short", 2), ("normal", 3), ("long", 5)])
def test_a_short_sitting_halves_the_pick_and_a_long_one_plays_all(length: str, expected: int) -> None:
    cards = deck(*(card(f"a{n}") for n in range(5)), picks=(3,))

    assert len(played(cards, begun(length=length))) == expected


@pytest.mark.parametrize("length", ["short", "normal", "long"])
def test_an_easy_sitting_deals_two_cards_of_a_round_at_most(length: str) -> None:
    cards = deck(*(card(f"a{n}") for n in range(5)), card("b1", "r2"), picks=(5, 3))

    assert played(cards, begun(length=length, easy=True)) == ["a0", "a1", "b1"]


def test_an_easy_sitting_gives_more_cards_to_no_round() -> None:
    assert picks(Round("r", "", "", (), 1), Sitting(n=1, deck="d", easy=True)) == 1


def test_an_easy_sitting_begins_with_the_cards_that_pictures_can_answer() -> None:
    told = card("told", records=("words",))
    cards = deck(told, card("who"), card("picked", records=("feeling",), form="choose"), picks=(3,))

    assert played(cards, begun()) == ["told", "who", "picked"]
    assert played(cards, begun(easy=True)) == ["who", "picked"]


def test_an_easy_sitting_still_takes_what_can_only_be_told_when_nothing_else_is_left() -> None:
    cards = deck(card("told", records=("words",)), card("who"), picks=(2,))

    assert played(cards, begun(easy=True)) == ["who", "told"]


def test_without_a_sitting_the_pick_holds() -> None:
    assert picks(Round("r", "", "", (), 4), None) == 4


@pytest.mark.parametrize("how", ["done", "nobody", "dont_know", "rather_not"])
def test_every_answer_counts_as_a_turn(how: str) -> None:
    cards = deck(card("a1"), card("a2"), picks=(1,))

    assert played(cards, begun(), how) == ["a1"]


def test_a_card_that_was_put_away_comes_back_once_at_the_end_of_its_round() -> None:
    cards = deck(card("a1"), card("a2"), card("b1", "r2"), picks=(2, 1))

    assert played(cards, begun(), "another") == ["a1", "a2", "a1", "a2", "b1", "b1"]


def test_a_card_for_later_comes_once_before_the_last_round() -> None:
    cards = deck(card("a1"), card("b1", "r2"), card("c1", "r3"))

    assert played(cards, begun(), "later") == ["a1", "b1", "a1", "b1", "c1"]


def test_a_card_that_was_put_away_and_then_kept_for_later_still_comes() -> None:
    talk = begun()
    cards = deck(card("a1"), card("b1", "r2"), card("c1", "r3"))
    talk.turn_card("d", "a1", "another")
    talk.turn_card("d", "a1", "later")

    assert played(cards, talk) == ["b1", "a1", "c1"]


def test_a_card_for_later_that_is_put_away_when_it_comes_does_not_come_again() -> None:
    talk = begun()
    cards = deck(card("a1"), card("b1", "r2"), card("c1", "r3"))
    talk.turn_card("d", "a1", "later")

    assert played(cards, talk, "another") == ["b1", "b1", "a1", "c1", "c1"]


def test_a_card_waiting_for_later_tells_its_own_round() -> None:
    talk = begun()
    cards = deck(card("a1"), card("b1", "r2"))
    talk.turn_card("d", "a1", "later")

    dealt = deal(cards, talk.view)

    assert dealt is not None
    assert (dealt.card.id, dealt.round.id, dealt.left, dealt.last_round) == ("a1", "r1", 1, False)


def test_a_heavy_card_comes_only_after_four_cards_of_this_sitting() -> None:
    talk = begun(heaviest=3)
    cards = four_and(card("heavy", "r2", sensitivity=3), card("light", "r2"))
    for name in ("c1", "c2", "c3"):
        talk.turn_card("d", name, "done")
    talk.turn_card("d", "c4", "another")

    assert not heavy_allowed(talk.view)
    assert played(cards, talk) == ["c4", "heavy", "light", "end"]


def test_cards_of_an_earlier_sitting_do_not_make_a_heavy_card_possible() -> None:
    talk = begun(heaviest=3)
    cards = four_and(card("heavy", "r2", sensitivity=3))
    played(cards, talk)

    talk.put(Sitting(n=2, deck="d", heaviest=3))

    assert not heavy_allowed(talk.view)


def test_a_heavy_card_that_could_not_come_in_its_round_does_not_come_after_the_last_one() -> None:
    last = [card(f"e{n}", "r3") for n in range(5)]
    cards = deck(card("c1"), card("heavy", "r2", sensitivity=3), *last)

    assert "heavy" not in played(cards, begun(heaviest=3))


def test_a_card_taken_by_hand_from_the_last_round_skips_no_round() -> None:
    talk = begun()
    cards = deck(card("a1"), card("b1", "r2"), card("c1", "r3"), card("c2", "r3"))
    talk.put(Opened("d", "c1"))
    talk.turn_card("d", "c1", "done")

    assert played(cards, talk) == ["a1", "b1", "c2"]


@pytest.mark.parametrize("round_", ["r1", "r3"])
def test_no_heavy_card_stands_in_the_first_or_the_last_round(round_: str) -> None:
    cards = four_and(card("heavy", round_, sensitivity=3))

    assert "heavy" not in played(cards, begun(heaviest=3, cards_off=("end",)))


def test_a_card_heavier_than_agreed_does_not_come() -> None:
    cards = four_and(card("middle", "r2", sensitivity=2), card("heavy", "r2", sensitivity=3))

    assert "heavy" not in played(cards, begun(heaviest=2))
    assert "middle" not in played(cards, begun(heaviest=1))


@pytest.mark.parametrize(("age", "comes"), [(5, False), (6, True), (11, True), (12, False), (0, True)])
def test_a_card_comes_for_its_ages_and_for_an_adult_who_was_not_asked(age: int, comes: bool) -> None:
    talk = begun()
    talk.put(Player(age=age))

    assert may_come(deck(card("a1")), card("a1"), talk.view) is comes


def test_a_card_comes_for_its_own_audience_else_for_that_of_the_deck() -> None:
    view = begun().view
    cards = deck(card("a1"))

    assert may_come(cards, card("a1"), view)
    assert not may_come(cards, card("a1", audience=("ouder",)), view)


def test_a_card_that_the_worker_left_out_does_not_come() -> None:
    cards = deck(card("a1"), card("a2"), card("b1", "r2"))

    assert played(cards, begun(cards_off=("a1",))) == ["a2", "b1"]


def test_a_card_drops_out_only_when_all_its_parts_of_life_are_off() -> None:
    view = begun(areas_off=("school", "thuis")).view
    cards = deck(card("a1"))

    assert not may_come(cards, card("x", domains=("school",)), view)
    assert not may_come(cards, card("x", domains=("thuis", "school")), view)
    assert may_come(cards, card("x", domains=("school", "buurt")), view)
    assert may_come(cards, card("x", domains=()), view)


@pytest.mark.parametrize("changed", [{"form": "place"}, {"form": "connect"}, {"records": ("sharing",)}])
def test_placing_connecting_and_sharing_never_drop_out_by_a_part_of_life(changed: dict[str, Any]) -> None:
    view = begun(areas_off=("vrienden",)).view

    assert may_come(deck(card("x")), card("x", **changed), view)


def test_a_card_that_goes_on_from_another_comes_only_after_that_was_played() -> None:
    cards = deck(card("next", after="first"), card("first"), card("end", "r2"))

    assert played(cards, begun()) == ["first", "next", "end"]
    assert "next" not in played(cards, begun(), "another")
    assert "next" not in played(cards, begun(cards_off=("first",)))


def test_a_card_that_goes_on_from_another_may_do_so_in_a_later_sitting() -> None:
    talk = begun()
    cards = deck(card("first"), card("next", "r2", after="first"), picks=(1, 1))
    talk.turn_card("d", "first", "done")

    talk.put(Sitting(n=2, deck="d", cards_off=("first",)))

    assert played(cards, talk) == ["next"]


def test_new_cards_come_before_those_of_an_earlier_sitting() -> None:
    talk = begun()
    cards = deck(card("a1"), card("a2"), card("a3"), picks=(2,))
    played(cards, talk)

    talk.put(Sitting(n=2, deck="d"))

    assert played(cards, talk) == ["a3", "a1"]


def test_one_card_of_the_last_round_comes_also_when_all_were_left_out() -> None:
    cards = deck(card("a1"), card("e1", "r2", sensitivity=2), card("e2", "r2"))

    assert played(cards, begun(cards_off=("e1", "e2"))) == ["a1", "e2"]
    assert played(cards, begun(areas_off=("vrienden",))) == ["e2"]


def test_one_card_of_the_last_round_comes_also_when_the_rest_waits_for_a_card_that_did_not_come() -> None:
    cards = deck(card("a1"), card("e1", "r2", after="a1"), card("e2", "r2", sensitivity=2))

    assert played(cards, begun(heaviest=1), "another")[-2:] == ["e2", "e2"]


def test_a_card_with_the_same_id_from_another_deck_counts_for_that_deck_alone() -> None:
    talk = begun()
    talk.put(Opened("other", "a1"))
    talk.turn_card("other", "a1", "done")

    assert played(deck(card("a1"), picks=(1,)), talk) == ["a1"]


def test_nothing_left_at_all_is_known_before_starting() -> None:
    talk = begun()
    talk.put(Player(age=30))
    cards = deck(card("a1"), card("b1", "r2"))

    assert playable(cards, talk.view) == ()
    assert deal(cards, talk.view) is None


def test_a_card_whose_forerunner_cannot_come_is_not_playable() -> None:
    view = begun(cards_off=("first",)).view
    cards = deck(card("first"), card("next", after="first"), card("end", "r2"))

    assert [one.id for one in playable(cards, view)] == ["end"]


def test_the_closing_card_is_playable_when_all_were_left_out() -> None:
    view = begun(cards_off=("a1", "e1")).view

    assert [one.id for one in playable(deck(card("a1"), card("e1", "r2")), view)] == ["e1"]


def test_a_deck_of_one_round_is_played_through() -> None:
    assert played(deck(card("a1"), card("a2"), picks=(9,)), begun(), "later") == ["a1", "a2"]


@pytest.mark.parametrize(
    ("left_out", "expected"), [((), ["a1", "b1", "end"]), (("end",), ["a1", "b1", "end"]), (("b1",), ["a1", "end"])]
)
def test_the_last_of_three_rounds_has_its_card_once(left_out: tuple[str, ...], expected: list[str]) -> None:
    cards = deck(card("a1"), card("b1", "r2"), card("end", "r3"))

    found = playable(cards, begun(cards_off=left_out).view)

    assert [one.id for one in found] == expected
