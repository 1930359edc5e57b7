"""How texts are written: the rules, and the warnings that stop nobody."""

from pathlib import Path

import pytest

from game.content.source import read_source
from game.content.writing import writing_faults, writing_warnings
from game.data import folder

QUESTION = "Wie is er bij jou?"
FORMAL = {"nl@u": {"mini/mini-01/text": "Wie is er bij u?"}}


def messages(deck_file: Path, old: str, new: str, others: dict[str, dict[str, str]] | None = None) -> list[str]:
    text = deck_file.read_text("utf-8")
    assert old in text
    deck_file.write_text(text.replace(old, new), "utf-8")
    return [fault.message.removeprefix("card 'mini-01': ") for fault in writing_faults(read_source(deck_file), others)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Waarom kom jij hier?", "a why-question asks for a defence: ask what, who, when or how"),
        ("Wat zegt de werker?", "a text for the player says 'begeleider', not 'werker'"),
        ("Hoe gaat het met u?", "the deck says 'je', and here stands 'u'"),
        ("Niemand ziet dit.", "a promise that cannot be kept: 'Niemand ziet dit'"),
        ("Alles blijft hier.", "a promise that cannot be kept: 'Alles blijft'"),
    ],
)
def test_what_may_not_be_written_so_is_told(deck_file: Path, text: str, expected: str) -> None:
    assert messages(deck_file, QUESTION, text) == [expected]


def test_an_honest_text_may_say_that_it_promises_nothing(deck_file: Path) -> None:
    assert messages(deck_file, QUESTION, "Ik kan niet beloven dat alles geheim blijft. Alles blijft anders.") == []


def test_the_note_for_the_worker_may_speak_of_the_worker(deck_file: Path) -> None:
    assert messages(deck_file, "    skip:", "    worker_note: De werker zit erbij.\n    skip:") == []


def test_a_deck_that_says_u_does_not_say_je(deck_file: Path) -> None:
    assert messages(deck_file, "address: je", "address: u") == ["the deck says 'u', and here stands 'jou'"]


def test_an_adult_needs_the_other_form_of_address(deck_file: Path) -> None:
    missing = "an adult may play this, and nl@u has no text for it (mini/mini-01/text)"

    assert messages(deck_file, "audience: [kind]", "audience: [ouder]", {}) == [missing]
    assert messages(deck_file, "audience: [ouder]", "audience: [netwerk]", FORMAL) == []
    assert messages(deck_file, "audience: [netwerk]", "audience: [kind]", {}) == []


def test_without_catalogues_nobody_asks_for_the_other_form(deck_file: Path) -> None:
    assert messages(deck_file, "audience: [kind]", "audience: [ouder]") == []


def test_the_other_form_speaks_one_way_too(deck_file: Path) -> None:
    others = {"nl@u": {"mini/mini-01/text": "Wie is er bij u en jou?"}}

    assert messages(deck_file, "audience: [kind]", "audience: [ouder]", others) == ["the text in nl@u says 'jou'"]


def test_a_promise_in_a_translation_is_a_promise(deck_file: Path) -> None:
    others = {"en": {"mini/mini-01/text": "Everything stays here."}}

    assert messages(deck_file, QUESTION, QUESTION, others) == ["a promise that cannot be kept (en): 'Everything stays'"]


def test_a_deck_in_another_language_keeps_its_own_rules(deck_file: Path) -> None:
    assert messages(deck_file, "language: nl", "language: de") == []
    assert messages(deck_file, QUESTION, "Waarom u?") == []


def test_the_buttons_keep_their_words(tmp_path: Path) -> None:
    path = tmp_path / "answers_always_offered.yaml"
    text = (folder("cards") / "lists" / path.name).read_text("utf-8")
    path.write_text(text.replace("label: Klaar", "label: Verder"), "utf-8")

    found = writing_faults(read_source(path))

    assert [(fault.line, fault.message) for fault in found] == [(4, "this button is called 'Klaar'")]


def test_long_sentences_and_closed_questions_are_warnings(deck_file: Path) -> None:
    long = "Wie van alle mensen die jij kent zou er nu naast jou op de bank mogen zitten?"
    deck_file.write_text(deck_file.read_text("utf-8").replace(QUESTION, f"{long} Is dat oma?"), "utf-8")
    source = read_source(deck_file)

    found = writing_warnings(source)

    assert writing_faults(source) == ()
    assert [fault.message[:30] for fault in found] == [
        "a sentence of 17 words: 'Wie v",
        "yes or no answers this: 'Is da",
    ]
    assert all(fault.warning for fault in found)
