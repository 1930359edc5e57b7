"""Languages and forms of address: what is missing falls back, what is filled in stays what it is, and a broken catalogue stops nothing."""

from pathlib import Path

import pytest

from game.words import fill, languages, own_name, read_catalogue, words_for

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    def write(name: str, file: str, text: str) -> None:
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / file).write_text(HEAD + text, "utf-8")

    write(
        "nl",
        "game.po",
        'msgid "Hello {name}"\nmsgstr "Dag {name}"\n\nmsgid "one card"\nmsgid_plural "{n} cards"\nmsgstr[0] "één kaart"\nmsgstr[1] "{n} kaarten"\n',
    )
    write("nl@u", "game.po", 'msgid "Hello {name}"\nmsgstr "Goedendag {name}"\n')
    write("nl@u", "cards.po", 'msgctxt "kind/kind-01/text"\nmsgid "Kies je dier."\nmsgstr "Kies uw dier."\n')
    write("ar", "game.po", 'msgid "Hello {name}"\nmsgstr "مرحبا {name}"\n\n#, fuzzy\nmsgid "Stop"\nmsgstr "قف"\n')
    return tmp_path


def test_the_form_of_address_says_only_what_differs(folder: Path) -> None:
    je, u = words_for("nl", "je", folder), words_for("nl", "u", folder)

    assert je.say("Hello {name}", name="Pip") == "Dag Pip"
    assert u.say("Hello {name}", name="Pip") == "Goedendag Pip"
    assert u.card("kind/kind-01/text", "Kies je dier.") == "Kies uw dier."
    assert je.card("kind/kind-01/text", "Kies je dier.") == "Kies je dier."


def test_a_context_belongs_to_one_place(folder: Path) -> None:
    assert words_for("nl", "u", folder).card("kind/kind-02/text", "Kies je dier.") == "Kies je dier."


def test_numbers_choose_between_one_and_many(folder: Path) -> None:
    words = words_for("nl", "je", folder)

    assert [words.count("one card", "{n} cards", n) for n in (1, 3)] == ["één kaart", "3 kaarten"]


def test_what_is_filled_in_is_never_a_pattern_itself() -> None:
    assert fill("Dag {name}", {"name": "{n} {0} {name.__class__}"}) == "Dag {n} {0} {name.__class__}"
    assert fill("Dag {name} en {other}", {"name": "x"}) == "Dag x en {other}"


def test_a_language_without_texts_falls_back_to_dutch_and_says_so(folder: Path) -> None:
    words = words_for("ti", "je", folder)

    assert words.fell_back
    assert words.say("Hello {name}", name="Pip") == "Dag Pip"
    assert words.direction == "ltr"


def test_arabic_runs_from_right_to_left_and_unsure_translations_are_not_used(folder: Path) -> None:
    words = words_for("ar", "je", folder)

    assert words.rtl
    assert not words.fell_back
    assert words.say("Stop") == "Stop"
    assert words.missing("kind/kind-01/text", "Kies je dier.")


def test_a_folder_makes_a_language_appear_and_dutch_comes_first(folder: Path) -> None:
    assert languages(folder) == ("nl", "ar")
    assert languages(folder / "nowhere") == ("nl",)


def test_a_broken_catalogue_is_told_and_stops_nothing(folder: Path) -> None:
    (folder / "nl" / "game.po").write_text('msgid "a"\nmsgstr "b"\nthis is no line of a catalogue\n', "utf-8")
    read_catalogue.cache_clear()

    assert read_catalogue(folder / "nl" / "game.po").faults
    assert words_for("nl", "je", folder).say("Hello {name}", name="Pip") == "Hello Pip"
    read_catalogue.cache_clear()


def test_a_wrong_hole_in_a_translation_is_told_with_its_line(folder: Path) -> None:
    (folder / "nl" / "cards.po").write_text(HEAD + 'msgid "Hello {name}"\nmsgstr "Dag {naam}"\n', "utf-8")

    faults = read_catalogue(folder / "nl" / "cards.po").faults

    assert len(faults) == 1
    assert "{naam}" in faults[0][1]


def test_days_and_rows_of_names_read_as_people_say_them(folder: Path) -> None:
    words = words_for("nl", "je", folder)

    assert words.day("2026-01-05") == "5 januari 2026"
    assert words.day("gisteren") == "gisteren"
    assert [words.list_of([]), words.list_of(["a"]), words.list_of(["a", "b", "c"])] == ["", "a", "a, b en c"]


def test_languages_have_their_own_names() -> None:
    assert [own_name("nl"), own_name("en"), own_name("xx-yy-zz")] == ["Nederlands", "English", "Xx-yy-zz"]
