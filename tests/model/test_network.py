"""From a conversation to its figures: people only, asked pairs only."""

import pytest

from game.model import measures
from game.model.moves import Record
from game.model.network import network_of
from game.model.records import Asked, Person, spot_of, support_of, tie_between
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
        view(*FOUR, row("a", "b", "c"), tie_between("a", "b", "weet_niet"), tie_between("b", "c", "onbekend"))
    )

    assert network.asked == {("a", "c"), ("b", "c")}
    assert measures.density(network) == 0


def test_support_and_rings_come_along() -> None:
    records = (*FOUR, support_of("a", "E", "both"), support_of("b", "P", "give"), spot_of("a", 1, "thuis"))

    network = network_of(view(*records))

    assert network.gets == {"a": frozenset({"E"}), "b": frozenset()}
    assert network.gives == {"a": frozenset({"E"}), "b": frozenset({"P"})}
    assert network.ring == {"a": 1}
    assert measures.support_given(network) == {"P": 0, "G": 0, "A": 0, "E": 1}
