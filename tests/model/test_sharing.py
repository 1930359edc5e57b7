"""Who may read what, and that nobody finds a trace of the rest."""

import pytest

from game.model.conversation import Conversation
from game.model.plans import Place, PlanStep, Role, Wish
from game.model.records import (
    WORKER,
    Asked,
    Choice,
    Item,
    Note,
    Person,
    Words,
    feeling_of,
    spot_of,
    support_of,
    tie_between,
)
from game.model.sharing import hidden_from, not_chosen, readers_of, seen_by, to_choose, withheld
from game.model.sittings import Player, Turn
from tests.model.playing import begun, person, share, words


def two_people() -> Conversation:
    """Oma may be known by the worker; Sam by the player alone."""
    talk = begun()
    talk.put(person("oma", "Bep"), person("sam"))
    share(talk, "werker", "oma")
    share(talk, "alleen_ik", "sam")
    return talk


def ids_of(talk: Conversation, reader: str) -> list[str]:
    return [item.id for item in seen_by(talk.view, reader).items()]


@pytest.mark.parametrize(
    ("levels", "readers"),
    [
        ((), set()),
        (("niets",), set()),
        (("alleen_ik",), {"player"}),
        (("werker",), {"player", "worker"}),
        (("ouder",), {"player", "worker", "parent"}),
        (("netwerk",), {"player", "worker", "network"}),
        (("dossier",), {"player", "worker", "file"}),
        (("ouder", "dossier"), {"player", "worker", "parent", "file"}),
        (("iedereen",), set()),
    ],
)
def test_levels_let_in_their_readers(levels: tuple[str, ...], readers: set[str]) -> None:
    assert readers_of(levels) == readers


def test_before_a_choice_an_item_is_nobodys() -> None:
    talk = begun()
    talk.put(person("oma"), words("w", "lief"))

    assert ids_of(talk, "player") == []
    assert [item.id for item in not_chosen(talk.view)] == ["oma", "w"]


def test_a_place_support_and_feelings_go_with_their_person() -> None:
    talk = two_people()
    for someone in ("oma", "sam"):
        talk.put(spot_of(someone, 1, "familie"), support_of(someone, "E", "get"), feeling_of(someone, "blij"))

    assert ids_of(talk, "worker") == ["oma", "spot:oma", "support:oma:E", "feeling:oma:blij"]
    assert [item.id for item in to_choose(talk.view)] == ["oma", "sam"]


def test_a_feeling_with_nobody_in_particular_has_a_choice_of_its_own() -> None:
    talk = begun()
    talk.put(feeling_of("", "blij"))
    share(talk, "werker", "feeling::blij")

    assert ids_of(talk, "worker") == ["feeling::blij"]


@pytest.mark.parametrize(
    "item",
    [
        words("x", "lief", "sam"),
        Words(id="x", text="hoi", said_by="sam"),
        tie_between("oma", "sam", "goed"),
        PlanStep(id="x", who="sam", text="belt"),
        Role(id="x", person="sam", does="maatje"),
        Choice(id="x", options="people_on_map", option="sam"),
        Note(id="x", text="zij zijn close", about=("oma", "sam"), said_by=WORKER),
    ],
)
def test_an_item_about_someone_hidden_is_withheld_whoever_may_read_the_item(item: Item) -> None:
    talk = two_people()
    talk.put(item)
    share(talk, "dossier", item.id)

    assert item.id not in ids_of(talk, "worker")
    assert item.id in ids_of(talk, "player")
    assert [(one.item, one.people) for one in withheld(talk.view, "worker")] == [(item.id, ("sam",))]


@pytest.mark.parametrize(
    "item",
    [
        words("x", "Met SAM naar zee"),
        Note(id="x", text="vertelt veel over Sam's huis", said_by=WORKER),
        Wish(id="x", kind="wens", text="vaker naar Sam"),
        Place(id="x", name="Het huis van Sam"),
        Role(id="x", person="oma", does="luisteren", afterwards="belt Sam"),
        person("x", "Moeder van Sam"),
    ],
)
def test_a_text_that_names_someone_hidden_is_withheld(item: Item) -> None:
    talk = two_people()
    talk.put(item)
    share(talk, "werker", item.id)

    assert ids_of(talk, "worker") == ["oma"]
    assert item.id in ids_of(talk, "player")


def test_somebody_called_after_someone_hidden_is_hidden_with_all_that_names_them() -> None:
    talk = two_people()
    talk.put(person("truus", "Truus van Sam"), words("w", "Truus kookt"))
    share(talk, "werker", "truus", "w")

    assert [one.id for one in hidden_from(talk.view, "worker")] == ["sam", "truus"]
    assert ids_of(talk, "worker") == ["oma"]


def test_what_is_about_somebody_who_is_no_longer_there_is_withheld() -> None:
    talk = two_people()
    talk.put(words("w", "lief", "gone"))
    share(talk, "werker", "w")

    assert "w" not in ids_of(talk, "worker")


def test_nobody_hidden_is_left_in_what_stays() -> None:
    talk = two_people()
    talk.put(Asked(id="row", person="oma", others=("sam", "gone", "oma")))
    talk.put(Place(id="p", name="thuis"), Wish(id="w", kind="wens", text="rust", place="p"))
    share(talk, "werker", "w")
    share(talk, "alleen_ik", "p")

    seen = seen_by(talk.view, "worker")

    row, wish = seen.get("row", Asked), seen.get("w", Wish)
    assert row is not None
    assert row.others == ("oma",)
    assert wish is not None
    assert wish.place == ""


def test_those_at_the_table_are_named_unless_they_are_hidden() -> None:
    talk = begun(present=("Sam", "Noor"))
    talk.put(person("sam"))
    share(talk, "alleen_ik", "sam")

    worker, player = seen_by(talk.view, "worker").sitting, seen_by(talk.view, "player").sitting

    assert worker is not None
    assert worker.present == ("Noor",)
    assert player is not None
    assert player.present == ("Sam", "Noor")


def test_the_answers_and_names_of_others_at_the_table_stay_on_their_own_map() -> None:
    talk = two_people()
    talk.put(Player(id=WORKER, name="Noor"), Player(id="mama", name="Sams moeder"), Turn(WORKER))
    talk.put(words("mine", "van de werker"), person("vriend"))
    share(talk, "werker", "mine", "vriend")
    talk.put(Turn())

    seen = seen_by(talk.view, "worker")

    assert [item.id for item in seen.items()] == ["oma"]
    assert seen.worker is not None
    assert "moeder" not in repr(seen)


def test_a_session_that_never_had_someone_hidden_gives_an_equal_view() -> None:
    with_sam, without = two_people(), begun()
    without.put(person("oma", "Bep"))
    share(without, "werker", "oma")
    for talk in (with_sam, without):
        talk.put(words("w", "gezellig"))
        share(talk, "werker", "w")

    seen, twin = seen_by(with_sam.view, "worker"), seen_by(without.view, "worker")

    assert seen == twin
    assert list(seen.records) == list(twin.records)


def test_the_choices_of_what_is_not_seen_are_not_seen() -> None:
    talk = two_people()

    seen = seen_by(talk.view, "worker")

    assert seen.levels("oma") == ("werker",)
    assert seen.levels("sam") == ()
    assert "sam" not in repr(seen)


def test_seeing_twice_is_seeing_once() -> None:
    talk = two_people()
    talk.put(words("w", "met Sam"), tie_between("oma", "sam", "goed"))
    share(talk, "netwerk", "w", "tie:oma:sam")

    once = seen_by(talk.view, "worker")

    assert seen_by(once, "worker") == once
    assert seen_by(seen_by(talk.view, "player"), "worker") == once


def test_nobody_reads_anything_for_research_yet() -> None:
    assert ids_of(two_people(), "research") == []


def test_what_is_withheld_says_nothing_about_hidden_people_themselves() -> None:
    talk = two_people()

    assert withheld(talk.view, "worker") == ()
    assert [one.name for one in seen_by(talk.view, "worker").all(Person)] == ["Bep"]
