"""Decks out of their files."""

import shutil
from pathlib import Path

import pytest

from game.content import Content, read_all, read_deck, read_decks
from game.data import folder
from game.model.deck import Lists


def test_the_shipped_decks_stand_in_the_order_of_the_menu(content: Content) -> None:
    found = [(deck.id, len(deck.cards)) for deck in content.decks]

    assert found == [
        ("kind", 25),
        ("jongere", 25),
        ("ouder", 25),
        ("kennismaken", 12),
        ("klein-netwerk", 21),
        ("veiligheid", 23),
    ]
    assert content.faults == ()


def test_a_card_comes_out_as_its_author_wrote_it(content: Content) -> None:
    card = content.decks[0].card("kind-01")

    assert card
    assert card.text == "Kies een dier dat vandaag bij jou past. Hoe voelt dat dier zich?"
    assert card.follow_up == ("Wat heeft dat dier nu nodig?", "Waar zit dat dier het liefst?")
    assert (card.ages, card.sensitivity, card.options, card.direction) == ((6, 11), 1, "animals", "get")


def test_a_deck_knows_for_whom_it_is(content: Content) -> None:
    deck = content.decks[5]

    assert deck.meant_for == "Alleen onder leiding van een geschoolde werker. Kaarten per doelgroep."
    assert deck.locked
    assert len(deck.preconditions) == 4


def test_a_small_deck_is_read_without_a_fault(deck_file: Path, content: Content, pictures: frozenset[str]) -> None:
    deck, faults = read_deck(deck_file, content.lists, pictures)

    assert faults == ()
    assert deck
    assert [card.id for card in deck.cards] == ["mini-01"]


def test_a_broken_deck_does_not_stop_the_others(deck_file: Path, content: Content) -> None:
    (deck_file.parent / "anders.yaml").write_text("deck: [\n", "utf-8")

    decks, faults = read_decks(deck_file.parent, lists=content.lists)

    assert [deck.id for deck in decks] == ["mini"]
    assert {fault.path.name for fault in faults} == {"anders.yaml"}


def test_own_decks_stand_behind_the_shipped_ones_and_their_faults_stand_by_their_file(
    deck_file: Path, pictures: frozenset[str]
) -> None:
    broken = deck_file.parent / "decks" / "stuk.yaml"
    broken.parent.mkdir()
    broken.write_text("deck: no\n", "utf-8")

    found = read_all(folder("cards"), [deck_file.parent], pictures)

    assert [deck.id for deck in found.decks][5:] == ["veiligheid", "mini"]
    assert list(found.by_file()) == [broken]
    assert [fault.message for fault in found.by_file()[broken]] == [
        "'cards' is missing",
        "'rounds' is missing",
        "'deck' wants keys with values: id, title ...",
    ]


def test_a_family_may_lie_beside_own_decks(tmp_path: Path, deck_file: Path) -> None:
    text = (folder("cards") / "families" / "zeepaard.yaml").read_text("utf-8").replace("id: zeepaard", "id: zeester")
    (tmp_path / "zeester.yaml").write_text(text, "utf-8")

    found = read_all(folder("cards"), [tmp_path])

    assert found.faults == ()
    assert "zeester" in {family.id for family in found.families}
    assert "mini" in {deck.id for deck in found.decks}


def test_a_second_deck_of_that_name_is_told_and_the_first_plays(deck_file: Path, content: Content) -> None:
    second = deck_file.parent / "more"
    second.mkdir()
    shutil.copy(deck_file, second / "mini.yaml")

    decks, faults = read_decks(deck_file.parent, second, lists=content.lists)

    assert len(decks) == 1
    assert [(fault.path, fault.line, fault.column) for fault in faults] == [(second / "mini.yaml", 2, 7)]
    assert faults[0].message.startswith("a deck 'mini' is there already: ")


def test_a_card_of_another_deck_is_not_there_twice(deck_file: Path, content: Content) -> None:
    other = deck_file.parent / "zusje.yaml"
    other.write_text(deck_file.read_text("utf-8").replace("id: mini\n", "id: zusje\n"), "utf-8")

    decks, faults = read_decks(deck_file.parent, lists=content.lists)

    assert [deck.id for deck in decks] == ["mini"]
    assert [fault.message for fault in faults] == ["card 'mini-01': this id is used in the deck 'mini'"]
    assert (faults[0].line, faults[0].column) == (19, 9)


def test_more_than_five_thousand_cards_are_too_many(deck_file: Path, content: Content) -> None:
    head = deck_file.read_text("utf-8").partition("  - id: mini-01\n")[0]
    short = "round: r1, form: ask, icon: s, text: x, follow_up: [a, b], records: [], support: [], domains: [], "
    short += "ages: [6, 9], sensitivity: 1, skip: y"
    cards = "".join(f"  - {{id: k{number}, {short}}}\n" for number in range(5001))
    deck_file.write_text(head + cards, "utf-8")

    _, faults = read_deck(deck_file, content.lists)

    assert [(fault.line, fault.message) for fault in faults] == [
        (19 + 5000, "too many cards: a deck has at most 5,000")
    ]


@pytest.mark.parametrize(
    "content_of_file",
    [
        "deck: {}\nrounds: {}\ncards: {}\n",
        "deck: []\nrounds: [1, [2]]\ncards: [[], {}, x]\n",
        "deck: {id: {a: b}, title: [x], audience: x, ages: x}\nrounds: [{id: []}]\ncards: [{id: {}, domains: {a: b}}]\n",
        "deck: {audience: [[kind]], preconditions: x, locked: true}\nrounds:\ncards:\n",
        "just text",
        "[1, 2]",
        "cards: [{id: a, ages: [], follow_up: [[x], {y: z}], after: [a], options: {x: y}, audience: {x: y}}]",
        "deck: &x {id: x}\nrounds: *x\ncards: [*x, *x]\n",
    ],
)
def test_no_content_of_a_file_can_stop_the_reading(deck_file: Path, content: Content, content_of_file: str) -> None:
    deck_file.write_text(content_of_file, "utf-8")

    deck, faults = read_deck(deck_file, content.lists, frozenset())

    assert deck is None
    assert faults


def test_without_any_list_a_deck_is_read_and_its_names_are_unknown(deck_file: Path) -> None:
    deck, faults = read_deck(deck_file, Lists())

    assert deck is None
    assert {fault.message.partition(": ")[2] for fault in faults} == {
        "unknown record 'person'",
        "unknown domain 'thuis'",
    }
