"""Catalogues as translators hand them in: half done, saved by an editor of Windows, in a language that Babel does not know, or broken."""

from collections.abc import Callable
from pathlib import Path

import pytest

from game.words import own_name, read_catalogue, words_for

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a catalogue ("tr/game.po") and says where it is."""

    def at(place: str, text: str) -> Path:
        path = tmp_path / place
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return at


def test_a_text_of_the_interface_without_a_translation_is_dutch_and_not_english(write: Write, tmp_path: Path) -> None:
    write("nl/game.po", HEAD + 'msgid "Stop"\nmsgstr "Stoppen"\n')
    write("nl@u/game.po", HEAD + 'msgid "You choose."\nmsgstr "U kiest."\n')
    write("tr/game.po", HEAD + 'msgid "Pause"\nmsgstr "Ara"\n')

    turkish = words_for("tr", "u", tmp_path)

    assert [turkish.say(text) for text in ("Pause", "Stop", "You choose.")] == ["Ara", "Stoppen", "U kiest."]


def test_english_needs_no_catalogue_of_the_interface(write: Write, tmp_path: Path) -> None:
    write("nl/game.po", HEAD + 'msgid "Stop"\nmsgstr "Stoppen"\n')
    write("en/cards.po", HEAD + 'msgctxt "kind/title"\nmsgid "Kring"\nmsgstr "Circle"\n')

    english = words_for("en", "je", tmp_path)

    assert english.say("Stop") == "Stop"
    assert english.card("kind/title", "Kring") == "Circle"


def test_a_card_without_a_translation_is_marked_and_keeps_the_form_of_address(write: Write, tmp_path: Path) -> None:
    write("nl@je/cards.po", HEAD + 'msgctxt "ouder/o-1/text"\nmsgid "Kies uw weer."\nmsgstr "Kies je weer."\n')
    write("tr/cards.po", HEAD + 'msgctxt "ouder/title"\nmsgid "Kring"\nmsgstr "Çevre"\n')

    turkish = words_for("tr", "je", tmp_path)

    assert turkish.card("ouder/o-1/text", "Kies uw weer.") == "Kies je weer."
    assert turkish.missing("ouder/o-1/text", "Kies uw weer.")
    assert not turkish.missing("ouder/title", "Kring")


@pytest.mark.parametrize("language", ["xx", "not-a-language"])
def test_a_language_that_babel_does_not_know_has_dutch_days_and_rows(
    language: str, write: Write, tmp_path: Path
) -> None:
    write(f"{language}/game.po", HEAD + 'msgid "Stop"\nmsgstr "Ho"\n')

    words = words_for(language, "je", tmp_path)

    assert words.say("Stop") == "Ho"
    assert words.day("2026-01-05") == "5 januari 2026"
    assert words.list_of(["a", "b"]) == "a en b"
    assert words.language_name("ar") == "Arabisch"


def test_dari_is_known_by_its_other_name(write: Write, tmp_path: Path) -> None:
    write("prs/cards.po", HEAD + 'msgid "Kring"\nmsgstr "حلقه"\n')

    words = words_for("prs", "je", tmp_path)

    assert words.rtl
    assert "جنوری" in words.day("2026-01-05")
    assert own_name("prs") == "دری"


@pytest.mark.parametrize(("language", "direction"), [("ar_SY", "rtl"), ("ar", "rtl"), ("tr", "ltr"), ("arn", "ltr")])
def test_a_country_behind_a_language_does_not_change_its_direction(
    language: str, direction: str, write: Write, tmp_path: Path
) -> None:
    write(f"{language}/game.po", HEAD + 'msgid "Stop"\nmsgstr "…"\n')

    assert words_for(language, "je", tmp_path).direction == direction


def test_a_byte_order_mark_does_no_harm(write: Write) -> None:
    path = write("nl/game.po", "\ufeff" + HEAD + 'msgid "Stop"\nmsgstr "Stoppen"\n')

    catalogue = read_catalogue(path)

    assert catalogue.messages == {("", "Stop"): "Stoppen"}
    assert catalogue.faults == ()


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        (HEAD.replace("utf-8", "klingon") + 'msgid "a"\nmsgstr "b"\n', 1, "it is not written in UTF-8"),
        ('msgid "a"\nmsgstr "b"\n\nthis is no line of a catalogue\n', 4, "Unknown or misformatted keyword"),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "c"\n', 4, "missing msgstr"),
        ('msgid ""\nmsgstr ""\n"POT-Creation-Date: gisteren\\n"\n', 1, "the head of this catalogue cannot be read"),
    ],
)
def test_a_catalogue_that_cannot_be_read_is_told_with_the_reason(text: str, line: int, told: str, write: Write) -> None:
    path = write("nl/game.po", text)

    catalogue = read_catalogue(path)

    assert catalogue.messages == {}
    assert [one for one, _ in catalogue.faults] == [line]
    assert told in catalogue.faults[0][1]
    assert " on " not in catalogue.faults[0][1]


def test_bytes_that_are_no_letters_are_told(tmp_path: Path) -> None:
    (tmp_path / "game.po").write_bytes(b'msgid "a"\nmsgstr "\xff\xfe"\n')

    assert read_catalogue(tmp_path / "game.po").faults == (
        (1, "this catalogue cannot be read: it is not written in UTF-8"),
    )


def test_a_folder_in_the_place_of_a_catalogue_is_told(tmp_path: Path) -> None:
    (tmp_path / "game.po").mkdir()

    assert len(read_catalogue(tmp_path / "game.po").faults) == 1


def test_a_forgotten_quotation_mark_is_told_at_its_line_and_the_other_texts_stay(write: Write) -> None:
    path = write("nl/game.po", HEAD + 'msgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr "d\n')

    catalogue = read_catalogue(path)

    assert catalogue.messages["", "a"] == "b"
    assert catalogue.faults == ((9, "this line is no whole text between quotation marks"),)


@pytest.mark.parametrize(
    "text",
    [
        '#, fuzzy\n#| msgid "old\nmsgid "a"\nmsgstr "b"\n',
        '#~ msgid "gone\n#~ msgstr "weg"\n',
        'msgid ""\n  "a \\"quoted\\" "\n"word\\\\"\r\nmsgstr "b"\n',
        'msgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\nmsgstr[1] "c"\n',
    ],
)
def test_what_translators_programs_write_is_no_fault(text: str, write: Write) -> None:
    assert read_catalogue(write("nl/game.po", HEAD + text)).faults == ()


def test_a_hole_that_was_lost_in_the_interface_is_told_at_its_line(write: Write) -> None:
    path = write("nl/game.po", HEAD + 'msgid "Hello {name}"\nmsgstr "Dag"\n')

    assert read_catalogue(path).faults == ((5, "the text has no {name}, which the original has"),)


def test_one_of_something_may_leave_out_the_number(write: Write) -> None:
    plural = 'msgid "{n} card"\nmsgid_plural "{n} cards"\nmsgstr[0] "één kaart"\nmsgstr[1] "{n} kaarten"\n'

    assert read_catalogue(write("nl/game.po", HEAD + plural)).faults == ()


@pytest.mark.parametrize("mark", ["#, fuzzy\n", ""])
def test_a_text_without_a_sure_translation_has_no_holes_to_lose(mark: str, write: Write) -> None:
    text = "Dag" if mark else ""

    assert read_catalogue(write("nl/game.po", HEAD + f'{mark}msgid "Hello {{name}}"\nmsgstr "{text}"\n')).faults == ()
