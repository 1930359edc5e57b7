"""From a conversation to its figures: people only, asked pairs only."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model import measures
from game.model.figures import figures
from game.model.moves import Record
from game.model.network import network_of
from game.model.records import Asked, Person, Tie, spot_of, support_of, tie_between
from game.model.view import View


def view(*records: Record) -> View:
    return View({record.key: record for record in records})


def someone(name: str, kind: str = "mens") -> Person:
    return Person(id=name, name=name, kind=kind, relation="vriend")


def row(person: str, *others: str) -> Asked:
    return Asked(id=f"asked:{person}", person=person, others=others)


FOUR = (someone("a"), someone("b"), someone("c", "beroep"), someone("d", "dier"))


def test_animals_and_memories_stand_in_no_figure() -> None:
    network = network_of(view(*FOUR, row("a", "b", "c", "d"), tie_between("a", "d", "goed")))

    assert network.people == ("a", "b", "c")
    assert network.asked == {("a", "b"), ("a", "c")}
    assert network.ties == frozenset()


def test_a_line_that_was_drawn_freely_asks_nothing() -> None:
    network = network_of(view(*FOUR, tie_between("a", "b", "goed"), tie_between("b", "c", "onbekend")))

    assert measures.density(network) is None
    assert measures.isolates(network) is None


def test_a_finished_row_makes_its_pairs_count_and_no_others() -> None:
    network = network_of(
        view(*FOUR, row("a", "b", "c"), tie_between("b", "a", "wisselt"), tie_between("b", "c", "goed"))
    )

    assert network.pairs == 2
    assert measures.density(network) == pytest.approx(0.5)


def test_not_knowing_is_not_counted_and_not_knowing_each_other_is_no_line() -> None:
    network = network_of(
        view(*FOUR, row("a", "b", "c"), tie_between("a", "b", "weet_niet"), tie_between("a", "c", "onbekend"))
    )

    assert network.asked == {("a", "c")}
    assert measures.density(network) == 0


def test_in_a_row_that_was_left_in_the_middle_a_no_counts_as_little_as_a_yes() -> None:
    network = network_of(view(*FOUR, row("a", "b"), tie_between("b", "c", "onbekend"), tie_between("a", "c", "goed")))

    assert network.asked == {("a", "b")}


def test_a_kind_of_line_that_our_list_does_not_have_is_not_counted() -> None:
    network = network_of(view(*FOUR, row("a", "b", "c"), tie_between("a", "b", "vlog-vrienden")))

    assert network.asked == {("a", "c")}
    assert network.ties == frozenset()


def test_rows_and_lines_of_somebody_who_was_erased_say_nothing_any_more() -> None:
    network = network_of(view(*FOUR, row("a", "b", "gone"), row("gone", "a", "c"), tie_between("gone", "c", "goed")))

    assert network.asked == {("a", "b")}
    assert network.ties == frozenset()


IDS = tuple("abcdefg")
KINDS = ("goed", "kennen", "wisselt", "spanning", "onbekend", "weet_niet", "wobbly")


@st.composite
def views(draw: st.DrawFn) -> View:
    """People of all kinds, some of them gone, with any lines between them and any rows finished."""
    people = [someone(one, draw(st.sampled_from(("mens", "beroep", "vrijwilliger", "dier", "geloof")))) for one in IDS]
    gone = draw(st.sets(st.sampled_from(IDS), max_size=3))
    drawn = draw(st.dictionaries(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)), st.sampled_from(KINDS)))
    rows = draw(st.dictionaries(st.sampled_from(IDS), st.lists(st.sampled_from(IDS), unique=True)))
    return view(
        *(one for one in people if one.id not in gone),
        *(tie_between(a, b, kind) for (a, b), kind in drawn.items()),
        *(row(one, *others) for one, others in rows.items()),
    )


@settings(deadline=None)
@given(views())
def test_the_pairs_that_count_are_those_of_finished_rows_between_humans_that_are_there_with_a_known_answer(
    seen: View,
) -> None:
    network = network_of(seen)

    humans = {one.id for one in seen.all(Person) if one.kind in ("mens", "beroep", "vrijwilliger")}
    lines = {frozenset((one.a, one.b)): one.tie for one in seen.all(Tie)}
    in_rows = {frozenset((one.person, other)) for one in seen.all(Asked) for other in one.others}
    counted = {
        ends
        for ends in in_rows
        if len(ends) == 2 and ends <= humans and lines.get(ends, "onbekend") not in ("weet_niet", "wobbly")
    }
    known = {ends for ends in counted if lines.get(ends, "onbekend") != "onbekend"}
    assert {frozenset(ends) for ends in network.asked} == counted
    assert {frozenset(ends) for ends in network.known} == known
    assert set(network.people) == humans


@settings(deadline=None)
@given(views())
def test_every_figure_says_over_how_many_of_all_pairs_it_speaks_and_none_is_told_where_nothing_was_asked(
    seen: View,
) -> None:
    network = network_of(seen)
    found = figures(network)

    n = len(network.people)
    assert found.pairs_asked == len(network.asked)
    assert found.pairs_possible == n * (n - 1) // 2
    assert 0 <= found.pairs_asked <= found.pairs_possible
    for figure in (found.density, found.degree, found.components, found.effective_size, found.cut_people):
        assert (figure is None) == (found.pairs_asked == 0)
    if found.density is not None:
        assert found.density == pytest.approx(len(network.known) / found.pairs_asked)


def test_support_and_rings_come_along() -> None:
    records = (*FOUR, support_of("a", "E", "both"), support_of("b", "P", "give"), spot_of("a", 1, "thuis"))

    network = network_of(view(*records))

    assert network.gets == {"a": frozenset({"E"}), "b": frozenset()}
    assert network.gives == {"a": frozenset({"E"}), "b": frozenset({"P"})}
    assert network.ring == {"a": 1}
    assert measures.support_given(network) == {"P": 0, "G": 0, "A": 0, "E": 1}
