"""Whose row comes next, and which pairs are still open: nobody is asked twice, and it can stop after any row."""

from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.moves import Record
from game.model.records import Asked, Person, spot_of
from game.model.rows import NOWHERE, Rows, asked_pairs, row_of
from game.model.view import View

RINGS = {"a": 1, "b": 2, "c": 2, "d": 3, "e": 0, "dog": 1}
ORDER = ("dog", "a", "b", "c", "d")


def view(*records: Record) -> View:
    return View({record.key: record for record in records})


def people(rings: dict[str, int]) -> list[Record]:
    found: list[Record] = []
    for one, ring in rings.items():
        found.append(Person(id=one, name=one, kind="dier" if one == "dog" else "mens"))
        if ring:
            found.append(spot_of(one, ring, "thuis"))
    return found


def row(person: str, *others: str) -> Asked:
    return Asked(id=f"asked:{person}", person=person, others=others)


def test_rows_come_by_ring_and_then_in_the_given_order_and_only_up_to_a_ring() -> None:
    rows = Rows(view(*people(RINGS)), ORDER)

    assert rows.to_come(2) == ["a", "b", "c"]
    assert rows.to_come(3) == ["a", "b", "c", "d"]  # by then all is known of e
    assert rows.further(2) == 3
    assert rows.first_ring() == 2


def test_the_ring_comes_before_the_order_in_which_people_were_given() -> None:
    rows = Rows(view(*people(RINGS)), ("d", "c", "b", "a"))

    assert list(rows.to_come(3)) == ["a", "c", "b", "d"]


def test_an_animal_has_no_row_and_stands_in_none() -> None:
    seen = view(*people(RINGS))

    assert not Rows(seen, ORDER).is_open("dog")
    assert row_of(seen, "a").others == ("b", "c", "d", "e")


def test_who_was_asked_about_from_the_other_side_is_answered_and_the_last_one_has_nothing_left() -> None:
    inner = {"a": 1, "b": 1, "c": 2}
    seen = view(*people(inner), row("a", "b", "c"))

    rows = Rows(seen, "abc")

    assert rows.answered("b") == {"a"}
    assert rows.to_come(2) == ["b"]  # with b the pair b-c is known, so c needs no row
    assert Rows(view(*seen.records.values(), row("b", "a", "c")), "abc").to_come(2) == []


def test_a_newcomer_opens_the_rows_again_for_that_one_person_only() -> None:
    seen = view(*people({"a": 1, "b": 1, "new": 4}), row("a", "b"))

    rows = Rows(seen, ("a", "b", "new"))

    assert rows.to_come(2) == ["a", "b"]
    assert rows.answered("a") == {"b"}


def test_whose_turn_it_is_does_not_come_after_themselves() -> None:
    rows = Rows(view(*people(RINGS)), ORDER)

    assert rows.next(2) == "a"
    assert rows.next(2, "a") == "b"
    assert list(rows.to_come(2, "b")) == ["a", "c"]


def test_when_nobody_stands_close_the_first_ring_with_somebody_begins_and_who_has_no_place_comes_last() -> None:
    rows = Rows(view(*people({"far": 4, "farther": 5, "x": 0, "y": 0})), ("far", "farther"))

    assert rows.first_ring() == 4
    assert rows.to_come(4) == ["far"]
    assert rows.further(4) == 5
    assert rows.further(5) == NOWHERE


def test_with_nobody_and_with_one_there_is_no_row() -> None:
    for there in ({}, {"a": 1}, {"a": 1, "dog": 1}):
        rows = Rows(view(*people(there)), there)

        assert not rows.to_come(NOWHERE)
        assert rows.further(0) == 0


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 5)))
def test_when_all_rows_had_their_turn_every_pair_was_asked_exactly_once(rings: dict[str, int]) -> None:
    seen = view(*people(rings))
    told: list[int] = []
    fresh = 0
    while True:
        rows = Rows(seen, sorted(rings))
        to_come = rows.to_come(NOWHERE)
        told.append(len(to_come))
        if not to_come:
            break
        before = asked_pairs(seen)
        seen = view(*seen.records.values(), row_of(seen, to_come[0]))
        fresh += len(asked_pairs(seen) - before)

    n = len(rings)
    assert fresh == len(asked_pairs(seen)) == n * (n - 1) // 2
    assert told == list(range(len(told) - 1, -1, -1))  # what was said to be left is what came
