"""The lists to pick from, and the texts around the cards."""

import shutil
from pathlib import Path

import pytest

from game.content import Content, read_lists, read_texts
from game.content.scalars import NUMBERS, SWITCHES
from game.data import folder
from game.model.deck import Card, Deck, Entry, Round
from game.model.family import FamilyPlayer


@pytest.fixture
def lists_folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(folder("cards") / "lists", tmp_path / "lists"))


@pytest.fixture
def texts_folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(folder("cards") / "texts", tmp_path / "texts"))


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_shipped_lists_are_all_there(content: Content) -> None:
    assert len(content.lists.entries) == 37
    assert [entry.id for entry in content.lists.of("closeness")] == ["1", "2", "3", "4", "5", "0"]
    assert content.lists.of("people_on_map") == ()


def test_an_entry_has_the_extras_of_its_list(content: Content) -> None:
    assert content.lists.entry("support_kinds", "P") == Entry(
        "P", "Praktisch: doen en regelen", icon="gereedschap", ecogram=True, child="helpt met dingen"
    )
    assert content.lists.entry("relations", "anders") == Entry("anders", "anders")
    assert content.lists.entry("safety_colours", "hulp") == Entry(
        "hulp", "hier wil ik hulp bij", colour="#CC79A7", shape="ruit"
    )


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("feelings", "id: blij,", "id: rustig,", "5:10: entry 'rustig': this id is used twice"),
        ("feelings", "label: blij", "lable: blij", "4:16: entry 'blij': unknown key 'lable' (did you mean 'label'?)"),
        ("feelings", "id: blij", "id: b j", "4:10: entry 'b j': an id has letters, digits, '_' and '-' only"),
        ("feelings", "list: feelings", "list: moods", "2:7: the list is called 'moods', and its file 'feelings'"),
        ("feelings", "label: blij", 'label: ""', "4:23: entry 'blij': 'label' is empty"),
        (
            "relations",
            "domain: thuis",
            "domain: thius",
            "4:52: entry 'ouder': unknown domain 'thius' (did you mean 'thuis'?)",
        ),
        ("safety_colours", '"#0072B2"', "blue", "4:53: entry 'rustig': a colour is written as \"#0072B2\", not 'blue'"),
        (
            "help_numbers",
            "number: 0800-2000",
            "number: nul acht",
            "5:53: entry 'veilig_thuis': 'number' has digits, with '-' or a space between, and at most a '+' before",
        ),
        ("domains", "icon: huis", "icon: huise", "4:37: entry 'thuis': unknown picture 'huise' (did you mean 'huis'?)"),
    ],
)
def test_a_fault_in_a_list_is_told_at_its_place(
    lists_folder: Path, pictures: frozenset[str], name: str, old: str, new: str, expected: str
) -> None:
    change(lists_folder / f"{name}.yaml", old, new)

    _, faults = read_lists(lists_folder, pictures)

    assert expected in [f"{fault.line}:{fault.column}: {fault.message}" for fault in faults]
    assert len({fault.line for fault in faults}) == 1


def test_a_list_that_the_game_needs_is_missed(lists_folder: Path) -> None:
    (lists_folder / "wishes.yaml").unlink()

    lists, faults = read_lists(lists_folder)

    assert [fault.message for fault in faults] == ["the list 'wishes' is missing"]
    assert len(lists.entries) == 36


NUMBERS_OF_OURS = """list: help_numbers
entries:
  - {id: bureau, label: Ons bureau, number: 010-123 45 67}
"""


def test_an_organisation_puts_its_own_numbers_in_the_place_of_the_shipped_ones(
    lists_folder: Path, tmp_path: Path
) -> None:
    own = tmp_path / "help_numbers.yaml"
    own.write_text(NUMBERS_OF_OURS, "utf-8")

    lists, faults = read_lists(lists_folder, own=[own])

    assert faults == ()
    assert [(one.label, one.number) for one in lists.of("help_numbers")] == [("Ons bureau", "010-123 45 67")]


def test_an_own_list_with_a_fault_leaves_the_shipped_numbers(lists_folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "help_numbers.yaml"
    own.write_text(NUMBERS_OF_OURS.replace("010-123 45 67", "bel even"), "utf-8")

    lists, faults = read_lists(lists_folder, own=[own])

    assert [fault.path for fault in faults] == [own]
    assert lists.entry("help_numbers", "alarm") is not None


def test_an_own_list_cannot_change_what_the_game_counts_on(lists_folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "wishes.yaml"
    own.write_text("list: wishes\nentries:\n  - {id: x, label: X}\n", "utf-8")

    lists, faults = read_lists(lists_folder, own=[own])

    assert [fault.message for fault in faults] == ["an own list is one of help_numbers, initiatives, not 'wishes'"]
    assert lists.entry("wishes", "weer") is not None


def test_texts_go_by_their_path(content: Content) -> None:
    texts = content.texts

    assert texts["start/what/kind"] == "We doen een spel met kaarten. Het gaat over de mensen om jou heen."
    assert texts["pause/choices/go_on"] == "We gaan verder"
    assert texts.under("end/check_scale")[0] == ("end/check_scale/1", "niet fijn")
    assert texts["papers/support_figure_invite"].startswith("Hallo,\n{name} heeft jou genoemd")
    assert len(texts.under("start/rules")) == 7


def test_hints_sections_and_runs_keep_their_order(content: Content) -> None:
    texts = content.texts

    assert (texts.hints[0].id, texts.hints[0].when) == ("hint-start", "before_start")
    assert len(texts.hints) == 23
    assert texts.sections[:3] == ("cover", "map", "strengths")
    assert [(run.id, run.family, len(run.steps)) for run in texts.runs] == [
        ("run-15", "zeepaard", 4),
        ("run-45", "lantaarn", 4),
        ("run-90", "komeet", 5),
    ]


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("session", "when: start,", "whne: start,", "worker_hints 2: unknown key 'whne' (did you mean 'when'?)"),
        ("session", "when: start,", "whne: start,", "worker_hints 2: 'when' is missing"),
        (
            "session",
            "when: no_plan_step,",
            "when: no_plan_stap,",
            "worker_hints 15: unknown moment 'no_plan_stap' (did you mean 'no_plan_step'?)",
        ),
        ("session", "honesty: Ik", 'honesty: ""\n  more: Ik', "'honesty' is empty"),
        ("session", "privacy_cover:", "privacy_covr:", "unknown key 'privacy_covr' (did you mean 'privacy_cover'?)"),
        ("session", "privacy_cover:", "privacy_covr:", "'privacy_cover' is missing"),
        ("papers", "texts: papers", "texts: paper", "'texts' says the name of the file: papers, not 'paper'"),
        ("papers", "minutes: 15", "minutes: kwart", "'minutes' wants a whole number, not 'kwart'"),
        ("papers", "{min: 2, text", "{min: 2, tekst", "trainer_runs 1: 'steps' is not right"),
    ],
)
def test_a_fault_in_the_texts_is_told_and_the_rest_is_there(
    texts_folder: Path, name: str, old: str, new: str, expected: str
) -> None:
    change(texts_folder / f"{name}.yaml", old, new)

    texts, faults = read_texts(texts_folder)

    assert expected in [fault.message for fault in faults]
    assert texts["pause/title"] == "Even pauze"


def test_without_its_files_there_are_no_texts_and_it_is_told(tmp_path: Path) -> None:
    texts, faults = read_texts(tmp_path / "none")

    assert texts.lines == {}
    assert [fault.message for fault in faults] == [
        "the file 'session.yaml' is missing",
        "the file 'papers.yaml' is missing",
    ]


def test_numbers_and_switches_are_read_where_the_classes_want_them() -> None:
    kinds = (Card, Round, Deck, Entry, FamilyPlayer)
    fields = [field for kind in kinds for field in kind.__dataclass_fields__.values()]

    switches = {field.name for field in fields if field.type is bool}
    numbers = {field.name for field in fields if field.type is int or "int" in str(field.type)}

    assert switches <= SWITCHES
    assert numbers | {"sensitivity"} <= NUMBERS
