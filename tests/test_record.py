"""Sessions as text and back, and what one reader may see as `session.json`."""

import json
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from game import data
from game.model import plans, records
from game.model.conversation import Conversation
from game.model.moves import Move, Put, Session
from game.model.plans import Barrier, Invite, OpenSpot, Place, PlanStep, Role, SupporterNeed, Wish
from game.model.records import (
    WORKER,
    Asked,
    Choice,
    Drawing,
    GoodAt,
    Inked,
    Item,
    Note,
    Strength,
    Words,
    feeling_of,
    hoped_of,
    sharing_of,
    spot_of,
    support_of,
    tie_between,
)
from game.model.sharing import READERS, seen_by
from game.model.sittings import Frame, Looked, Opened, Player, Sitting, Turn, Unlocked
from game.record import Unreadable, from_json, paper_of, paper_text, read_paper, session, to_json, view_of
from game.record.kinds import KINDS, LISTS, ONLY_WHEN_FILLED
from game.record.reading import Step, upward
from game.record.schema import schema_text
from tests.model.playing import begun, conversation, person, share, words

TOP = (
    "format version reader player deck people spots support feelings ties places wishes open_spots barriers invites plan_steps "
    "roles supporter_needs strengths choices words notes sharing"
).split()


def everything() -> Conversation:
    """A conversation with every kind of item, all for the file, but Sam is for the player alone."""
    talk = begun()
    talk.put(Player(id=WORKER, name="Noor"), person("oma", "Bep"), person("sam"), person("mees"))
    talk.put(spot_of("oma", 1, "familie", 0.25), spot_of("sam", 2, "school"), support_of("oma", "E", "both"))
    talk.put(feeling_of("oma", "blij"), feeling_of("", "moe"), tie_between("oma", "mees", "goed"))
    talk.put(tie_between("sam", "oma", "kennen"), Asked(id="row", person="oma", others=("sam", "mees")))
    talk.put(
        Place(id="plein", name="het plein", safety="groen"), Wish(id="w1", kind="wens", text="vaker", place="plein")
    )
    talk.put(Wish(id="w2", kind="grens", text="niet 's avonds", review="P2M"), OpenSpot(id="o", area="buurt"))
    talk.put(Barrier(id="b", kind="durven"), Invite(id="i", person="oma", answer="ja"))
    talk.put(PlanStep(id="p1", who="oma", text="belt"), PlanStep(id="p2", who="worker", text="schrijft", check="P2W"))
    talk.put(
        Role(id="r", person="oma", does="luisteren"), SupporterNeed(id="n", person="oma", text="rust", said_by="oma")
    )
    talk.put(hoped_of("oma", 1, "thuis", 0.75), GoodAt(id="g", person="oma", text="vogels"))
    talk.put(Strength(id="s", text="voetbal"), Choice(id="c1", options="people_on_map", option="mees"))
    talk.put(
        Choice(id="c2", options="animals", option="uil"), words("q1", "Zij is lief", "oma"), words("q2", "met Sam")
    )
    talk.put(Drawing(id="d", strokes=(Inked(((0.0, 0.5), (1.0, 0.25)), "rood", 0.02),)))
    talk.put(Note(id="note", text="rustig", said_by=WORKER))
    share(talk, "dossier", *(item.id for item in talk.view.items() if item.id != "sam"))
    share(talk, "alleen_ik", "sam")
    return talk


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    """Every object that a JSON Schema tells of."""
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for part in schema.values():
            yield from objects(part)
    if isinstance(schema, list):
        for part in schema:
            yield from objects(part)


def test_a_session_is_read_back_move_by_move() -> None:
    talk = everything()
    talk.put(Turn(WORKER), Opened("d", "c1"), Unlocked("veilig"), Looked("2026-02-01"))
    talk.turn_card("d", "c1", "later")
    talk.remove("q1")
    talk.undo()
    talk.erase("mees")
    talk.end("part", "goed")

    text = to_json(talk.session)

    assert from_json(text) == talk.session
    assert to_json(from_json(text)) == text


def test_a_sitting_of_before_there_were_easy_ones_is_read_as_an_ordinary_one() -> None:
    text = to_json(begun(easy=True, calm="yes").session)
    old = text.replace(',"easy":true,"calm":"yes"', "")

    assert old != text
    assert from_json(text).moves[1].what == Put(Sitting(n=1, deck="d", day="2026-01-05", easy=True, calm="yes"))
    assert from_json(old).moves[1].what == Put(Sitting(n=1, deck="d", day="2026-01-05"))


def test_every_kind_of_record_has_its_word() -> None:
    classes = [one for module in (records, plans) for one in vars(module).values() if isinstance(one, type)]
    items = {one for one in classes if issubclass(one, Item)} - {Item}

    assert set(KINDS.values()) == {*items, *get_args(Frame)}
    assert set(LISTS.values()) == items - {KINDS["sharing"]}


@pytest.mark.parametrize("name", ["", "x" * 10_000, "李小龙", "محمد", "👩‍👧", 'a"b\\c', "a\x00b", "a\nb"])
def test_any_name_is_read_back(name: str) -> None:
    talk = begun()
    talk.put(person("oma", name or "x"), words("w", name))

    assert from_json(to_json(talk.session)) == talk.session


def test_half_a_letter_does_not_make_a_session_unreadable() -> None:
    talk = begun()
    talk.put(words("w", "hal\ud800f"))

    text = to_json(talk.session)

    assert text.encode()
    assert "hal\ufffdf" in repr(from_json(text))


GOOD = {"id": "m", "at": "2026-01-05T12:00:00Z", "device": "a", "counter": 1, "touch": 1}


@pytest.mark.parametrize(
    ("move", "message"),
    [
        (
            {**GOOD, "put": {"words": {"id": "w", "text": "Geheim", "extra": "Geheim"}}},
            "moves.0.put.words.a key: is not known here",
        ),
        ({**GOOD, "put": {"words": {"id": "w"}}}, "moves.0.put.words.text: is missing"),
        ({**GOOD, "put": {"words": {"id": "w", "text": 5}}}, "moves.0.put.words.text: is not what is expected here"),
        ({**GOOD, "put": {"spot": {"id": "s", "person": "p", "ring": "1", "area": "x"}}}, "ring: is not what"),
        ({**GOOD, "put": {"geheim": {}}}, "moves.0.put: is not what is expected here"),
        ({**GOOD, "put": 5}, "moves.0.put: is not what is expected here"),
        ({**GOOD, "removed": "x", "Geheim": 1}, "moves.0.removed.a key: is not known here"),
        ({**GOOD, "removed": "x", "erased": []}, "is not known here"),
        (
            {**GOOD, "turned": {"deck": "d", "card": "c", "how": "Geheim"}},
            "moves.0.turned.how: is not what is expected",
        ),
        ({**GOOD, "counter": -1, "removed": "x"}, "moves.0.removed.counter: is not what is expected here"),
        (GOOD, "moves.0: is not what is expected here"),
        ("Geheim", "moves.0: is not what is expected here"),
    ],
)
def test_a_move_that_is_none_is_told_by_its_place_and_without_a_word_of_it(move: object, message: str) -> None:
    text = json.dumps({"format": session.FORMAT, "version": 1, "id": "s", "moves": [move]})

    with pytest.raises(Unreadable) as told:
        from_json(text)

    assert message in str(told.value)
    assert "geheim" not in str(told.value).lower()
    assert told.value.__cause__ is None
    assert told.value.__suppress_context__


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1, column 1: this is not JSON"),
        ('{"format":\n Geheim}', "line 2, column 2: this is not JSON"),
        ("[]", "an object was expected"),
        ("{}", "format: 'belangrijk-moves' was expected"),
        ('{"format": "belangrijk-moves"}', "version: a number from 1"),
        ('{"format": "belangrijk-moves", "version": true}', "version: a number from 1"),
        ('{"format": "belangrijk-moves", "version": 0}', "version: a number from 1"),
        ('{"format": "belangrijk-moves", "version": 99}', "made by a newer version"),
        ('{"format": "belangrijk-moves", "version": 1}', "id: is missing"),
        ('{"id": "a", "id": "b"}', "the same key twice"),
        ('{"id": NaN}', "a number that is none"),
        ("1" * 5000, "a number that is none"),
        ("[" * 100_000, "too many parts within parts"),
    ],
)
def test_a_text_that_is_no_session_is_unreadable(text: str, message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        from_json(text)


def test_two_moves_with_one_id_are_unreadable() -> None:
    move = Move("m", "", "a", 1, 1, Put(Turn()))

    with pytest.raises(Unreadable, match="two moves with one id"):
        from_json(to_json(Session("s", (move, move))))


def test_an_older_version_goes_up_step_by_step() -> None:
    def rename(old: dict[str, Any]) -> dict[str, Any]:
        return {"format": old["format"], "said": old["words"]}

    def count(old: dict[str, Any]) -> dict[str, Any]:
        return {**old, "many": len(old["said"])}

    steps: tuple[Step, ...] = (rename, count)

    assert upward({"format": "f", "version": 1, "words": ["a"]}, "f", steps) == {
        "format": "f",
        "version": 3,
        "said": ["a"],
        "many": 1,
    }
    assert upward({"format": "f", "version": 2, "said": []}, "f", steps)["many"] == 0
    assert upward({"format": "f", "version": 3}, "f", steps) == {"format": "f", "version": 3}


@pytest.mark.parametrize("reader", READERS)
def test_a_paper_has_its_keys_in_one_order_also_when_nothing_was_said(reader: str) -> None:
    assert list(paper_of(begun().view, reader)) == TOP


def test_what_is_told_only_when_it_is_there_stands_in_a_paper_that_has_them() -> None:
    keys = list(paper_of(everything().view, "player"))

    assert [key for key in keys if key not in ONLY_WHEN_FILLED] == TOP
    assert keys[keys.index("spots") + 1 : keys.index("support")] == ["hoped", "good_at"]
    assert keys[keys.index("ties") + 1] == "asked"
    assert keys[keys.index("words") + 1 : keys.index("notes")] == ["drawings"]


def test_items_are_numbered_over_all_lists_together_and_people_called_by_their_number() -> None:
    paper = paper_of(everything().view, "player")
    numbers = [item["id"] for name in LISTS for item in paper[name]]

    assert numbers == list(range(1, len(numbers) + 1))
    assert [(one["id"], one["name"]) for one in paper["people"]] == [(1, "Bep"), (2, "Sam"), (3, "Mees")]
    assert [one["person"] for one in paper["spots"]] == [1, 2]
    assert [one["person"] for one in paper["feelings"]] == [1, None]
    assert [(one["a"], one["b"]) for one in paper["ties"]] == [(1, 3), (2, 1)]
    assert paper["asked"][0]["others"] == [2, 3]
    assert paper["wishes"][0]["place"] == paper["places"][0]["id"]
    assert [one["review"] for one in paper["wishes"]] == ["", "P2M"]
    assert [one["who"] for one in paper["plan_steps"]] == [1, "worker"]
    assert [one["option"] for one in paper["choices"]] == [3, "uil"]
    assert (paper["words"][0]["about"], paper["words"][0]["said_by"]) == ([1], "player")
    assert (paper["supporter_needs"][0]["said_by"], paper["notes"][0]["said_by"]) == (1, "worker")


def test_the_choices_of_who_may_read_stand_by_number() -> None:
    paper = paper_of(everything().view, "player")

    assert paper["sharing"]["1"] == ["dossier"]
    assert paper["sharing"]["2"] == ["alleen_ik"]
    assert set(paper["sharing"]) <= {str(item["id"]) for name in LISTS for item in paper[name]}


def test_a_paper_tells_the_player_and_the_decks_that_were_played() -> None:
    talk = begun(deck_version="1.0")
    talk.put(Sitting(n=2, deck="ouder", deck_version="1.2", day="2026-01-12"))

    paper = paper_of(talk.view, "file")

    assert paper["player"] == {"name": "Pip", "age": 9, "audience": "kind", "language": "nl", "picture": ""}
    assert paper["deck"] == [
        {"id": "d", "version": "1.0", "day": "2026-01-05"},
        {"id": "ouder", "version": "1.2", "day": "2026-01-12"},
    ]


@pytest.mark.parametrize("reader", ["worker", "file"])
def test_somebody_who_is_not_shared_is_in_no_byte(reader: str) -> None:
    text = paper_text(paper_of(everything().view, reader))

    assert "sam" not in text.lower()
    assert "Bep" in text


def test_a_session_without_somebody_who_is_not_shared_gives_the_same_bytes() -> None:
    twin = begun()
    whole = begun()
    for talk, people in ((whole, ("oma", "sam", "mees")), (twin, ("oma", "mees"))):
        for one in people:
            talk.put(person(one), spot_of(one, 2, "familie"))
            share(talk, "alleen_ik" if one == "sam" else "werker", one)
        if "sam" in people:
            talk.put(words("w", "met Sam", "oma"), sharing_of("w", ("werker",)))
        talk.put(words("v", "gezellig"), tie_between("oma", "mees", "goed"))
        share(talk, "werker", "v", "tie:mees:oma")

    assert paper_text(paper_of(whole.view, "worker")) == paper_text(paper_of(twin.view, "worker"))


def test_nothing_undone_erased_or_technical_stands_in_a_paper() -> None:
    talk = conversation()
    talk.put(Player(name="Pip"), words("weg", "gewist"), words("blijft", "eigen"), words("terug", "vergist"))
    talk.undo()
    talk.put(Player(name="Pip"), words("weg", "gewist"), words("blijft", "eigen"))
    share(talk, "alleen_ik", "weg", "blijft")
    talk.erase("weg")

    text = paper_text(paper_of(talk.view, "player"))

    assert "eigen" in text
    for gone in ("gewist", "vergist", "blijft", "12:00", "a0-"):
        assert gone not in text


@pytest.mark.parametrize("reader", READERS)
def test_a_paper_read_back_gives_the_same_paper(reader: str) -> None:
    text = paper_text(paper_of(everything().view, reader))

    assert paper_text(paper_of(view_of(read_paper(text)), reader)) == text


@pytest.mark.parametrize("reader", READERS)
def test_the_players_paper_holds_enough_to_make_everybody_elses(reader: str) -> None:
    view = everything().view
    own = view_of(paper_of(view, "player"))

    assert paper_of(own, reader) == paper_of(view, reader)


def test_a_view_and_what_a_reader_sees_of_it_give_the_same_paper() -> None:
    view = everything().view

    assert paper_of(seen_by(view, "worker"), "worker") == paper_of(view, "worker")


def test_what_a_paper_tells_is_found_again_by_person() -> None:
    view = view_of(paper_of(everything().view, "player"))
    spot = view.spot("1")

    assert spot is not None
    assert (spot.ring, spot.along) == (1, 0.25)
    assert [one.kind for one in view.support("1")] == ["E"]
    assert [one.feeling for one in view.feelings("")] == ["moe"]
    assert [one.text for one in view.all(Words)] == ["Zij is lief", "met Sam"]
    assert view.all(Drawing)[0].strokes == (Inked(((0.0, 0.5), (1.0, 0.25)), "rood", 0.02),)


def test_two_lines_between_one_pair_are_both_read_back() -> None:
    talk = begun()
    talk.put(person("a1"), person("b1"), tie_between("a1", "b1", "goed"))
    talk.erase("tie:a1:b1")
    talk.put(tie_between("a1", "b1", "goed"))
    share(talk, "werker", "a1", "b1", *(tie.id for tie in talk.view.ties()))
    paper = paper_of(talk.view, "worker")
    paper["ties"].append({**paper["ties"][0], "id": 4})
    paper["sharing"]["4"] = ["werker"]

    assert paper_of(view_of(paper), "worker") == paper


def test_control_characters_and_halves_of_letters_stay_out_of_a_paper() -> None:
    talk = begun()
    talk.put(words("w", "een\x00 twee\x1b\ndrie\ud800"))
    share(talk, "werker", "w")

    paper = paper_of(talk.view, "worker")

    assert paper["words"][0]["text"] == "een twee\ndrie"
    assert paper_text(paper).encode()


def test_a_paper_is_told_with_indents_and_ends_its_last_line() -> None:
    text = paper_text(paper_of(begun().view, "player"))

    assert text.startswith('{\n  "format": "belangrijk-session",\n  "version": 1,\n')
    assert text.endswith("}\n")


def spoilt(**changed: Any) -> dict[str, Any]:
    return {**json.loads(paper_text(paper_of(everything().view, "player"))), **changed}


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"Geheim": 1}, "a key: is not known here"),
        ({"words": [{"text": "Geheim"}]}, "words.0.id: is missing"),
        ({"reader": "Geheim"}, "reader: is not what is expected here"),
        ({"version": 2}, "made by a newer version"),
        ({"people": []}, "not numbered 1, 2, 3"),
        ({"sharing": {"99": ["werker"]}}, "sharing: a number that no item"),
        ({"sharing": {"Geheim": ["werker"]}}, "sharing"),
    ],
)
def test_a_spoilt_paper_is_told_by_its_place(changed: dict[str, Any], message: str) -> None:
    with pytest.raises(Unreadable, match=message) as told:
        view_of(spoilt(**changed))

    assert "Geheim" not in str(told.value)


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("spots", "ring", 6),
        ("spots", "along", 1.5),
        ("spots", "person", 99),
        ("ties", "a", 4),
        ("asked", "others", [99]),
        ("words", "about", [99]),
        ("words", "said_by", 99),
        ("words", "day", "gisteren"),
        ("wishes", "place", 1),
        ("plan_steps", "who", 99),
        ("choices", "option", 99),
    ],
)
def test_a_number_or_value_that_cannot_be_is_unreadable(kind: str, field: str, value: object) -> None:
    paper = spoilt()
    paper[kind][0][field] = value

    with pytest.raises(Unreadable, match=field):
        view_of(paper)


def test_the_published_schema_is_that_of_the_records() -> None:
    published = json.loads((data.folder("assets") / "session.schema.json").read_text(encoding="utf-8"))
    made = json.loads(schema_text())

    assert published["properties"].keys() == made["properties"].keys()
    assert published["$defs"].keys() == made["$defs"].keys()
    for name, part in made["$defs"].items():
        assert published["$defs"][name]["properties"].keys() == part["properties"].keys()
        assert published["$defs"][name]["required"] == part["required"]


def test_no_object_of_the_published_schema_holds_more_than_it_tells() -> None:
    published = json.loads((data.folder("assets") / "session.schema.json").read_text(encoding="utf-8"))
    found = list(objects(published))

    Draft202012Validator.check_schema(published)
    assert len(found) > len(LISTS)
    assert all(one.get("additionalProperties") is False for one in found)


@pytest.mark.parametrize("reader", READERS)
def test_every_paper_fits_the_published_schema(reader: str) -> None:
    published = json.loads((data.folder("assets") / "session.schema.json").read_text(encoding="utf-8"))
    paper = json.loads(paper_text(paper_of(everything().view, reader)))

    assert not list(Draft202012Validator(published).iter_errors(paper))
    for wrong in ({**paper, "extra": 1}, {**paper, "people": [{"id": 1}]}, {**paper, "sharing": {"x": []}}):
        assert list(Draft202012Validator(published).iter_errors(wrong))
