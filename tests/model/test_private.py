"""What is more than a nickname or a story needs is seen, and what only looks a little like it is left in peace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.private import eleven_test, looks_private

TOO_MUCH = {
    "number": ["123456782", "1234.56.782", "123 456 782", "mijn bsn is 123456782.", "10000008", "١٢٣٤٥٦٧٨٢"],
    "phone": [
        "06-12345678", "06 12 34 56 78", "bel 0612345678.", "+31 6 12345678", "0031612345678", "+31 (0)6 1234 5678",
        "010-1234567", "0229 123456", "+48 601 234 567", "٠٦١٢٣٤٥٦٧٨",
    ],
    "mail": ["jan@voorbeeld.nl", "mail me op bo.b@x-y.org hoor"],
    "address": [
        "Kerkstraat 12", "kerkstraat 12, Hoorn", "Van der Lindenlaan 4a", "Dorpsweg 3-1", "Kerkstr. 5", "1621 AB",
        "Ik woon op Lange Nieuwstraat 8 bis.", "Oude Gracht 100",
    ],
}  # fmt: skip
SURNAMES = [
    "Jan de Boer", "Opa Jan Smit", "J. de Boer", "Fatima El Amrani", "Juf Anne Bakker", "Oma Koos en Jan Smit",
    "Jan van den Berg (buurman)",
]  # fmt: skip
NICKNAMES = [
    "Oma Koos", "opa Jan", "Nova_7", "Vriendin van Jan", "Juf de Vries", "Meester Van Dijk", "Mevrouw Bakker", "Groep 6",
    "FC Utrecht", "Team Zes", "Klas 6B", "Coach Orion", "Opa & Oma", "Papa en Mama", "Oma van Papa", "De hond van Piet",
    "Oom Piet uit Hoorn", "Anne-Marie", "Yusuf", "أحمد محمد", "De familie Jansen", "Buurvrouw van nummer 4", "Ali", "",
]  # fmt: skip
STORIES = [
    "mijn 2 broers", "om 12 uur", "in 2019 en 2020", "op 01-02-2026 12 uur 30", "2026-11-25", "25-11-2026", "20261125",
    "vak 123456789", "tussen 10 en 12 jaar", "Op het schoolplein 3 kinderen", "onderweg 2 uur", "Onderweg 2", "de straat 12",
    "Snelweg 3 keer", "€ 1.250.000", "3.141592653", "x@y", "000000000", "1234567", "06-12-2026", "Jan de Boer", "2020 en later",
]  # fmt: skip


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, texts in TOO_MUCH.items() for text in texts])
def test_what_is_too_much_is_seen_in_a_name_and_in_a_story(what: str, text: str) -> None:
    assert looks_private(text) == what
    assert looks_private(text, name=True) == what


@pytest.mark.parametrize("name", SURNAMES)
def test_a_first_name_with_a_surname_is_more_than_a_nickname(name: str) -> None:
    assert looks_private(name, name=True) == "surname"
    assert looks_private(name) == ""


@pytest.mark.parametrize("name", NICKNAMES)
def test_a_nickname_is_left_in_peace(name: str) -> None:
    assert looks_private(name, name=True) == ""


@pytest.mark.parametrize("text", STORIES)
def test_a_story_with_a_year_or_a_number_is_left_in_peace(text: str) -> None:
    assert looks_private(text) == ""


@pytest.mark.parametrize(
    ("digits", "right"), [("123456782", True), ("123456783", False), ("10000008", True), ("000000000", False)]
)
def test_the_test_of_eleven(digits: str, right: bool) -> None:
    assert eleven_test(digits) is right


@given(st.integers(10_000_000, 99_999_999))
def test_of_ten_numbers_that_differ_in_the_last_digit_at_most_one_passes(front: int) -> None:
    assert sum(eleven_test(f"{front}{last}") for last in range(10)) <= 1


@given(st.text(max_size=80), st.booleans())
def test_whatever_is_written_there_is_an_answer(text: str, name: bool) -> None:
    assert looks_private(text, name=name) in ("", "number", "phone", "mail", "address", "surname")
