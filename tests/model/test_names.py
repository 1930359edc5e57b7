"""Does a text say a name?"""

import pytest

from game.model.names import may_name, names, names_of, plain, says_a_name, says_who
from game.model.records import Person
from tests.model.playing import person, words


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Sam", "Met Sam naar zee"),
        ("Sam", "met SAM!"),
        ("Sam", "Sams fiets"),
        ("Sam", "Sam's fiets"),
        ("Sam", "Sam’s fiets"),
        ("Sam", "sam"),
        ("Sam", "_Sam_"),
        ("Opa Jan", "Jan kookt"),
        ("Opa Jan", "mijn opa kookt"),
        ("Anne-Marie", "marie kookt"),
        ("Jo Li", "met Jo\nLi erbij"),
        ("José", "jose\u0301 kookt"),
        ("Straße", "STRASSE"),
        ("Ｓａｍ", "Sam"),
        ("Sam", "S\u200bam"),
        ("Sam", "S\x00am"),
        ("Sam", "S\ud800am"),
        ("S\u200bam", "Sam"),
        ("李", "我和李去"),
        ("王明", "我和王明去"),
        ("محمد", "ومحمد"),
        ("🐶", "mijn🐶is lief"),
        ("A.J.", "Van A.J. gekregen"),
    ],
)
def test_a_text_says_a_name(name: str, text: str) -> None:
    assert names(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Sam", "Samen naar zee"),
        ("Sam", "balsam"),
        ("Sam", "Sam2"),
        ("Jan van der Berg", "van der"),
        ("Bo de Wit", "bo"),
        ("5", "om 15 uur"),
        ("", "tekst"),
        (" ", "een tekst"),
        ("\u200b", "een tekst"),
        ("Sam", ""),
    ],
)
def test_a_text_does_not_say_a_name(name: str, text: str) -> None:
    assert not names(name, text)


def test_a_name_is_known_whole_and_by_its_words_of_three_letters_and_more() -> None:
    assert names_of("Jo van  den Berg") == ("jo van den berg", "berg")


def test_texts_are_compared_without_signs_that_no_paper_prints() -> None:
    assert plain(" O\x07p\u200ba\tJAN ") == "opa jan"


def test_a_title_in_a_text_may_mean_someone_but_not_in_the_name_of_somebody_else() -> None:
    koos = person("koos", "Oma Koos")

    assert may_name(words("w", "oma kookt"), [koos])
    assert not may_name(person("bep", "Oma Bep"), [koos])
    assert may_name(person("bep", "Bep van Koos"), [koos])
    assert not may_name(koos, [koos])


def test_erasing_asks_for_a_name_said_for_sure() -> None:
    koos = person("koos", "Oma Koos")

    assert not says_who(words("w", "oma kookt"), [koos])
    assert says_who(words("w", "oma koos kookt"), [koos])
    assert says_who(words("w", "met Koos"), [koos])


def test_somebody_called_only_by_a_title_is_named_by_it() -> None:
    assert says_who(words("w", "met oma naar zee"), [person("oma", "Oma")])


def test_a_name_at_the_table_is_compared_for_sure() -> None:
    koos = person("koos", "Oma Koos")

    assert says_a_name("Koos", [koos])
    assert not says_a_name("Oma Bep", [koos])
    assert not says_a_name("Koos", [])


def test_a_very_long_name_is_no_trouble() -> None:
    assert names("x" * 10_000, "x" * 10_000)
    assert not names("x" * 10_000, "x" * 9_999)


def someone(one: str, name: str) -> Person:
    return Person(id=one, name=name, kind="mens")


@pytest.mark.parametrize(
    ("hidden", "other", "called_after"),
    [
        ("Jan de Boer", "Jan Smit", False),
        ("Tom Jansen", "Buur Tom", False),
        ("Truus van Samira", "Samira", False),
        ("Oma Bep", "Oma Koos", False),
        ("Jan", "Vriendin van Jan", True),
        ("Nova_7", "Maatje van Nova", True),
        ("Oma Bep", "Zus van oma Bep", True),
        ("Sam", "Sams hond", True),
    ],
)
def test_a_name_is_somebodys_own_unless_they_are_called_after_another(
    hidden: str, other: str, called_after: bool
) -> None:
    assert may_name(someone("b", other), [someone("a", hidden)]) is called_after
