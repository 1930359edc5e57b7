"""people.csv."""

import csv
from io import StringIO

import pytest

from game.export import people
from game.model.plans import Wish
from game.model.records import Person, Words, feeling_of, spot_of, support_of
from tests.export.made_up import Make, someone, view_of, whole


def read(content: bytes) -> list[dict[str, str]]:
    """The rows as a spreadsheet program reads them."""
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_the_first_line_is_the_header_for_ever(make: Make) -> None:
    content = people.write(make(view_of()))

    assert content == (
        b"\xef\xbb\xbfnaam;soort;relatie;levensgebied;ring;krijgt;geeft;gevoelens;ingewikkeld;wens;kaart;eigen_woorden\r\n"
    )


def test_a_row_says_who_someone_is_in_words(make: Make) -> None:
    person = Person(
        id="p", name="Moxie", kind="mens", relation="leerkracht", area="school", complicated=True, card="quiz-01"
    )
    items = (
        person,
        spot_of("p", 2, "vrienden"),
        support_of("p", "E", "both"),
        support_of("p", "G", "give"),
        feeling_of("p", "blij"),
        feeling_of("p", "missen"),
        Wish(id="h", kind="vaker", text="Fly kites.", about=("p",)),
        Words(id="w", text="Moxie\nhas a tuba.", about=("p",)),
    )

    (row,) = read(people.write(make(view_of(*items))))

    assert row == {
        "naam": "Moxie",
        "soort": "Person",
        "relatie": "teacher, mentor",
        "levensgebied": "Friends",
        "ring": "2",
        "krijgt": "Emotional: comfort",
        "geeft": "Emotional: comfort | Company",
        "gevoelens": "happy | I miss them",
        "ingewikkeld": "yes",
        "wens": "more often: Fly kites.",
        "kaart": "quiz-01",
        "eigen_woorden": "Moxie has a tuba.",
    }


def test_everybody_stands_there_closest_first_and_those_without_a_place_last(make: Make) -> None:
    content = people.write(make(view_of(*whole(), *someone("p9", "Nix"))))

    assert [(row["naam"], row["ring"]) for row in read(content)] == [
        ("Moxie", "1"),
        ("Wobbel", "2"),
        ("Trudel", "3"),
        ("Farah", "5"),
        ("Nix", ""),
    ]


@pytest.mark.parametrize("name", ["=1+1", "+31", "-3", "@SUM(1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠x", " =1"])
def test_a_cell_that_could_be_a_formula_gets_a_mark_in_front(make: Make, name: str) -> None:
    (row,) = read(people.write(make(view_of(*someone("p", name)))))

    assert row["naam"].startswith("'")


def test_semicolons_and_quotes_stay_in_their_cell(make: Make) -> None:
    (row,) = read(people.write(make(view_of(*someone("p", 'Mo;"x"')))))

    assert row["naam"] == 'Mo;"x"'


@pytest.mark.parametrize("name", ["安娜", "😀 Zoë", "سارة"])
def test_letters_that_our_fonts_do_not_have_stay_as_they_are(make: Make, name: str) -> None:
    (row,) = read(people.write(make(view_of(*someone("p", name)))))

    assert row["naam"] == name


def test_a_code_that_no_list_knows_stands_there_as_it_is(make: Make) -> None:
    (row,) = read(people.write(make(view_of(*someone("p", "Mo", kind="draak", area="maan")))))

    assert (row["soort"], row["levensgebied"]) == ("draak", "maan")


def test_nul_and_a_lone_surrogate_do_not_reach_the_file(make: Make) -> None:
    content = people.write(make(view_of(*someone("p", "M\0o\ud800x"))))

    assert b"Mox;" in content
