"""Texts and their translations: every text has one context, and every catalogue belongs to the texts."""

import io
from pathlib import Path

import pytest
from babel.messages.extract import extract, extract_from_dir
from babel.messages.pofile import read_po

from game.content.catalogue_rules import Translations, catalogue_faults, missing_warning
from game.content.source import read_source
from game.content.translatable import texts_of
from game.data import folder

METHOD = "game.content.extract:extract_cards"


def shipped() -> dict[str, str]:
    """All shipped texts by context."""
    sources = [read_source(path) for path in sorted(folder("cards").rglob("*.yaml"))]
    return {one.context: one.text for source in sources for one in texts_of(source)}


def catalogue(name: str) -> dict[str, tuple[str, str]]:
    """A catalogue: context -> (text as written, translation)."""
    with (folder("locales") / name).open("rb") as file:
        return {str(one.context): (str(one.id), str(one.string)) for one in read_po(file) if one.id}


def test_the_template_for_translators_is_what_the_extractor_finds_now() -> None:
    found = extract_from_dir(folder("cards"), [("**.yaml", METHOD)])

    assert {context: text for _, _, text, _, context in found} == {
        context: text for context, (text, _) in catalogue("cards.pot").items()
    }


@pytest.mark.parametrize("name", ["en", "nl@u", "nl@je"])
def test_every_translation_belongs_to_a_text_of_today(name: str) -> None:
    texts = shipped()

    found = catalogue(f"{name}/cards.po")

    assert found
    assert {context: text for context, (text, _) in found.items()}.items() <= texts.items()
    assert all(translation for _, translation in found.values())


def test_the_english_catalogue_has_every_text() -> None:
    assert catalogue("en/cards.po").keys() == shipped().keys()


def test_one_context_never_stands_for_two_texts() -> None:
    sources = [read_source(path) for path in folder("cards").rglob("*.yaml")]
    pairs = {(one.context, one.text) for source in sources for one in texts_of(source)}

    assert len(pairs) == len({context for context, _ in pairs}) == 1314


@pytest.mark.parametrize(
    "context",
    [
        "kind/title",
        "kind/for",
        "kind/rounds/k1/goal",
        "kind/kind-01/follow_up/0",
        "veiligheid/preconditions/3",
        "lists/feelings/blij/label",
        "lists/support_kinds/P/child",
        "lists/initiatives/maatje/what",
        "lists/people_on_map/note",
        "texts/start/what/kind",
        "texts/worker_hints/hint-start",
        "texts/end/check_scale/0",
        "papers/privacy_page/kind/0",
        "papers/trainer_runs/run-15/steps/0",
        "families/zeepaard/story",
        "families/zeepaard/words/w1",
        "families/zeepaard/places/plein",
        "families/zeepaard/sessions/1/0/worker",
        "families/komeet/limits/grens1",
    ],
)
def test_contexts_are_what_sessions_and_translators_point_at(context: str) -> None:
    assert context in shipped()


def test_the_extractor_gives_a_line_a_context_and_a_text() -> None:
    deck = b"deck:\n  id: mine\n  title: Mijn titel\ncards:\n  - id: m-1\n    text: Wie?\n    icon: ster\n"

    found = list(extract(METHOD, io.BytesIO(deck)))

    assert found == [(3, "Mijn titel", [], "mine/title"), (6, "Wie?", [], "mine/m-1/text")]


def test_the_extractor_gives_nothing_of_a_broken_file() -> None:
    assert list(extract(METHOD, io.BytesIO(b"deck: [\n"))) == []


def test_a_catalogue_that_does_not_belong_to_the_texts_is_told(deck_file: Path, tmp_path: Path) -> None:
    source = read_source(deck_file)
    path = tmp_path / "cards.po"
    path.write_text('msgctxt "mini/mini-01/tekst"\nmsgid "x"\nmsgstr "y"\n', "utf-8")
    texts = {
        ("mini/mini-01/tekst", "x"): "y",
        ("mini/title", "Groot"): "Big",
        ("mini/intro", "Hallo."): "Hello {name}.",
    }

    found = list(catalogue_faults(Translations("en", path, texts), [source]))

    assert [fault.message for fault in found[:3]] == [
        "unknown context 'mini/mini-01/tekst' (did you mean 'mini/mini-01/text'?)",
        "mini/title: the text was changed after this was translated",
        "mini/intro: the translation must have no holes, as the text has",
    ]
    assert found[0].line == 1
    assert "mini/mini-01/text: no text in en" in [fault.message for fault in found[3:]]
    assert {fault.path for fault in found[3:]} == {deck_file}


def test_a_language_that_is_not_finished_is_a_warning(deck_file: Path, tmp_path: Path) -> None:
    source = read_source(deck_file)
    turkish = Translations("tr", tmp_path / "cards.po", {("mini/title", "Mini"): "Küçük"})

    assert list(catalogue_faults(turkish, [source])) == []
    assert [(one.warning, one.message) for one in missing_warning(turkish, [source])] == [
        (True, "9 texts have no translation yet and stay Dutch")
    ]
