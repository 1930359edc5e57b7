"""Made-up families: who they are, their script, and whether it comes to what they say."""

from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import Content, read_families, read_family
from game.data import folder
from game.model.family import Doing

Told = Callable[[str, str], list[str]]


@pytest.fixture
def told(content: Content, tmp_path: Path) -> Told:
    """The faults of the family Komeet after one change."""

    def change(old: str, new: str) -> list[str]:
        text = (folder("cards") / "families" / "komeet.yaml").read_text("utf-8")
        assert old in text
        path = tmp_path / "komeet.yaml"
        path.write_text(text.replace(old, new, 1), "utf-8")
        family, faults = read_family(path, content.lists, content.decks)
        assert bool(family) is not bool(faults)
        return [f"{fault.line}:{fault.column}: {fault.message}" for fault in faults]

    return change


def test_the_shipped_families_are_read(content: Content) -> None:
    assert [(one.id, one.player.name, len(one.sittings)) for one in content.families] == [
        ("komeet", "Sam", 2),
        ("lantaarn", "Amal", 2),
        ("zeepaard", "Pip", 2),
    ]


def test_a_script_comes_out_line_by_line(content: Content) -> None:
    step = content.families[2].sittings[0].steps[0]

    assert (step.minute, step.card, step.action) == (0, "kind-01", "answered")
    assert step.does[0] == Doing("choice", {"id": "c1", "option": "egel"})
    assert step.does[-1] == Doing("button", "done")
    assert step.worker == "Wim kiest een eend die te vroeg wakker is."


def test_the_end_state_is_there_list_by_list(content: Content) -> None:
    declared = content.families[2].declared

    assert [person["id"] for person in declared["people"]][:3] == ["mama", "spik", "papa"]
    assert declared["ties"][0] == {
        "id": "t1", "a": "oma", "b": "bobbel", "tie": "goed", "about": ["oma", "bobbel"], "sharing": ["ouder"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("  title:", "  titel:", "9:3: unknown key 'titel' (did you mean 'title'?)"),
        ("person_kind: mens", "person_kind: mensch", "unknown person_kind 'mensch' (did you mean 'mens'?)"),
        ("ring: 2", "ring: 7", "people 'moeder': unknown ring '7'"),
        ("age: 15", "age: vijftien", "'age' wants a whole number, not 'vijftien'"),
        ("fictional: true", "fictional: false", "5:14: a family is made up: 'fictional: true'"),
        ("start: 2026-01-05T10:00:00Z", "start: 5 januari", "6:10: a start is written as 2026-01-05T10:00:00Z"),
        ("id: komeet", "id: komet", "3:7: the family is called 'komet', and its file 'komeet'"),
        ("default_sharing: [werker]", "default_sharing: [wreker]", "unknown level of sharing 'wreker'"),
        ("id: t2,", "id: t1,", "this id is used twice"),
        ("about: [ziggy]}", "about: [zigy]}", "unknown person 'zigy' (did you mean 'ziggy'?)"),
        ("review: P6W", "review: 6 weken", "'review' is a time like P2W or P3M, not '6 weken'"),
        (", review: P6W", "", "limits 'grens1': 'niet_betrekken' wants a 'review'"),
        ("place: boks, about", "place: bok, about", "unknown place 'bok' (did you mean 'boks'?)"),
        ("- button: done", "- buton: done", "unknown verb 'buton' (did you mean 'button'?)"),
        ("- button: done", "- button: klaar", "unknown button 'klaar'"),
        ("- button: done", "- button: undo", "leave both the move and the undo out"),
        ("- button: done", "- {button: done, erase: w1}", "one verb a line"),
        ("          - button: done\n", "", "'answered' ends with 'button: done'"),
        ("action: answered", "action: antwoord", "unknown action 'antwoord'"),
        ("deck: jongere", "deck: jongeren", "unknown deck 'jongeren' (did you mean 'jongere'?)"),
        ("card: hallo-01", "card: hallo-99", "unknown card 'hallo-99'"),
        ("card: hallo-01", "card: kind-02", "card 'kind-02' is not for this player: age or audience"),
        ("min: 0", "min: 99", "the minutes go up, and stay under"),
        ("erase: w13", "erase: w99", "there is nothing to erase: 'w99'"),
        ("spot: {person: coach, ring: 2,", "spot: {person: coach, ring: 3,", "in the script 'ring' comes to '3'"),
        ("spot: {person: coach, ring: 2,", "spot: {person: coch, ring: 2,", "'coch' is not on the map yet"),
        ("share: {item: nova,", "share: {item: nova_7,", "there is no 'nova_7' yet"),
        ('"Sam. Geen Samuel.", about: []}', '"Sam. Geen Sem.", about: []}', "in the script 'text' comes to 'Sam. Geen Samuel.'"),
        ("  - {id: w4,", "  - {id: w99,", "words 'w99': the script does not come to this"),
        ("words: {id: w3, ", "words: {id: w3, tekst: x, ", "words 'w3': unknown field 'tekst' (did you mean 'text'?)"),
        ("[nova], sharing: [alleen_ik]", "[nova], sharing: [dossier]", "'nova', of whom file and worker may not know"),
        ('summary: "Sam', 'summary: "Nova_7 en Sam', "this names 'nova', of whom worker may not know"),
        ("choice: {id: c1, option: lopen}", "choice: {id: c1, option: vliegen}", "unknown option 'vliegen'"),
        ("about: [coach]", "about: coach", "'about' is not of the right kind"),
        ("2, area: vrije_tijd}", "2, area: vrije_tijd, varies: soms}", "'varies' wants true or false, not 'soms'"),
        ("2, area: vrije_tijd}", "2, area: vrije_tijd, varies: true}", "in the script 'varies' comes to 'True'"),
        ("- button: done", "- hoped: {person: sam, ring: 9, area: thuis}", "unknown ring '9'"),
        ("- words: {id: w3,", "- good_at: {id: g1, person: coach}\n          - words: {id: w3,", "'text' is missing"),
    ],
)  # fmt: skip
def test_a_fault_in_a_family_is_told(told: Told, old: str, new: str, expected: str) -> None:
    assert any(expected in line for line in told(old, new))


def test_a_family_may_tell_that_it_changes_where_someone_is_hoped_and_what_they_are_good_at(
    content: Content, tmp_path: Path
) -> None:
    text = (folder("cards") / "families" / "komeet.yaml").read_text("utf-8")
    for old, new in (
        (
            "domain: vrije_tijd, ring: 2,",
            "domain: vrije_tijd, ring: 2, varies: true, hoped: {ring: 1, area: vrije_tijd},",
        ),
        (
            "          - spot: {person: coach, ring: 2, area: vrije_tijd}\n",
            """          - spot: {person: coach, ring: 2, area: vrije_tijd, varies: true}
          - hoped: {person: coach, ring: 1, area: vrije_tijd}
          - good_at: {id: g1, person: coach, text: Uitleggen.}
""",
        ),
        ("strengths: []", "strengths: []\ngood_at:\n  - {id: g1, person: coach, text: Uitleggen., about: [coach]}"),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    (tmp_path / "komeet.yaml").write_text(text, "utf-8")

    family, faults = read_family(tmp_path / "komeet.yaml", content.lists, content.decks)

    assert faults == ()
    assert family is not None
    assert [one["id"] for one in family.declared["good_at"]] == ["g1"]


def test_an_unchanged_family_has_no_faults(told: Told) -> None:
    assert told("id: komeet", "id: komeet") == []


@pytest.mark.parametrize(
    "text",
    [
        "family: no\n",
        "family: {}\npeople: x\nsessions: [1]\n",
        "family: {id: x}\npeople: [x]\nsessions: [{steps: [{does: [x, [y], {}]}]}]\nsummary: {}\ntrainer_questions: x\n",
        "[]",
    ],
)
def test_no_content_of_a_family_can_stop_the_reading(tmp_path: Path, content: Content, text: str) -> None:
    (tmp_path / "x.yaml").write_text(text, "utf-8")

    families, faults = read_families(tmp_path, lists=content.lists, decks=content.decks)

    assert families == ()
    assert faults
