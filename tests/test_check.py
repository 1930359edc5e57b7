"""`check`: silent when all is right, and one line for everything that is not."""

import json
import shutil
from pathlib import Path

import pytest

from game.check import check
from game.data import folder


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    return Path(shutil.copytree(folder("cards"), tmp_path / "cards"))


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    return Path(shutil.copytree(folder("locales"), tmp_path / "locales"))


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_shipped_content_is_right() -> None:
    assert check() == ()


def test_the_shipped_content_has_only_the_warnings_that_we_know() -> None:
    found = [(fault.path.name, fault.message[:42]) for fault in check(style=True)]

    assert all(fault.warning for fault in check(style=True))
    assert sorted(one for one in found if one[0].endswith(".yaml")) == [
        ("jongere.yaml", "a sentence of 15 words: 'Bij welke groep, "),
        ("papers.yaml", "yes or no answers this: 'Is het al gedeeld"),
        ("papers.yaml", "yes or no answers this: 'Is het al gedeeld"),
        ("papers.yaml", "yes or no answers this: 'Wilt u een tolk?'"),
        ("session.yaml", "yes or no answers this: 'Wil je een kopie?"),
        ("veiligheid.yaml", "round 'v4': no card for kind of 6; it is p"),
        ("veiligheid.yaml", "round 'v4': no card for netwerk of 16 to 9"),
    ]


def test_given_paths_are_looked_at_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()

    found = check([folder("cards"), tmp_path / "leeg", tmp_path / "none.yaml"])

    assert [(fault.path.name, fault.message) for fault in found] == [
        ("leeg", "there is no deck or family in this folder"),
        ("none.yaml", "cannot be read: there is no such file"),
    ]


def test_own_numbers_are_looked_at_beside_own_decks(tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    own = tmp_path / "lists" / "help_numbers.yaml"
    own.write_text("list: help_numbers\nentries:\n  - {id: bureau, label: Ons bureau, number: bellen}\n", "utf-8")

    found = check(folders=[tmp_path])

    assert [(fault.path, fault.line) for fault in found] == [(own, 3)]
    own.write_text(own.read_text("utf-8").replace("bellen", "010-1234567"), "utf-8")
    assert check(folders=[tmp_path]) == ()


def test_own_decks_are_looked_at_beside_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "mijn.yaml").write_text("deck: {id: mijn}\nrounds: []\ncards: []\n", "utf-8")

    found = check((), [tmp_path])

    assert {fault.path.name for fault in found} == {"mijn.yaml"}
    assert "a deck without cards" in [fault.message for fault in found]


def test_a_changed_text_makes_its_translations_old(cards: Path) -> None:
    change(cards / "decks" / "kind.yaml", "Mijn mensen", "Al mijn mensen")

    found = check(cards=cards)

    assert [(fault.path.parent.name, fault.message) for fault in found] == [
        ("en", "kind/title: the text was changed after this was translated")
    ]
    assert found[0].line > 1


def test_a_new_card_wants_its_english_and_its_formal_text(cards: Path) -> None:
    change(cards / "decks" / "klein-netwerk.yaml", "    skip:", "    worker_note: Let op je toon.\n    skip:")

    found = [fault.message for fault in check(cards=cards)]

    assert len(found) == 1
    assert found[0].endswith("/worker_note: no text in en")


def test_a_lost_formal_text_is_told_at_its_card(locales: Path) -> None:
    change(locales / "nl@u" / "cards.po", 'msgctxt "kennismaken/intro"', 'msgctxt "kennismaken/intro-"')

    found = [fault.message for fault in check(locales=locales)]

    assert "unknown context 'kennismaken/intro-' (did you mean 'kennismaken/intro'?)" in found
    assert "an adult may play this, and nl@u has no text for it (kennismaken/intro)" in found


def test_a_family_that_names_someone_hidden_in_a_run_sheet_of_no_family_is_told(cards: Path) -> None:
    change(cards / "texts" / "papers.yaml", "demo: zeepaard", "demo: zeepard")
    change(cards / "texts" / "papers.yaml", "hallo-05 en", "hallo-55 en")

    found = [fault.message for fault in check(cards=cards)]

    assert "unknown family 'zeepard' (did you mean 'zeepaard'?)" in found
    assert any(message.startswith("unknown card 'hallo-55'") for message in found)


def test_a_translation_that_names_somebody_hidden_is_told(locales: Path) -> None:
    change(locales / "en" / "cards.po", '"That song with the siren."', '"That song of Nova."')

    found = [fault.message for fault in check(locales=locales)]

    assert found == ["words 'w4': this names 'nova', of whom worker may not know (en)"]


def test_a_picture_without_a_file_is_told(tmp_path: Path) -> None:
    source = folder("assets") / "pictures"
    pictures = json.loads((source / "pictures.json").read_text("utf-8"))
    pictures = {name: {"file": "pictures.json"} for name in pictures} | {"dier": {"file": "weg.svg"}}
    (tmp_path / "pictures.json").write_text(json.dumps(pictures), "utf-8")

    found = check(pictures=tmp_path)

    assert [fault.message for fault in found] == ["the picture 'dier' has no file"]


def test_content_that_is_not_there_at_all_is_told(tmp_path: Path) -> None:
    found = check(cards=tmp_path / "none", locales=tmp_path, pictures=tmp_path)

    assert "the list 'feelings' is missing" in [fault.message for fault in found]
    assert "the list of pictures cannot be read" in [fault.message for fault in found]
