"""A conversation in progress: writing down, undo, erasing for good, and the end."""

from dataclasses import replace

import pytest

from game.model.moves import Erased, merged
from game.model.records import WORKER, Note, Person, Words, feeling_of, sharing_of, spot_of, tie_between
from game.model.sittings import Sitting, Turn
from tests.model.playing import begun, conversation, person, share, words


def test_what_is_written_down_gets_the_card_and_the_day() -> None:
    talk = begun()

    talk.put(person("oma"), card="c3")

    someone = talk.view.person("oma")
    assert someone is not None
    assert (someone.card, someone.day, someone.of) == ("c3", "2026-01-05", "player")


def test_a_change_keeps_the_card_at_which_it_was_first_written() -> None:
    talk = begun()
    talk.put(person("oma"), card="c3")
    first = talk.view.person("oma")
    assert first is not None

    talk.put(replace(first, name="Oma Bep"), card="c4")

    someone = talk.view.person("oma")
    assert someone is not None
    assert (someone.name, someone.card) == ("Oma Bep", "c3")


def test_undo_takes_a_whole_touch_back_and_then_the_one_before() -> None:
    talk = begun()
    start = talk.view
    talk.put(person("oma"), spot_of("oma", 1, "familie"))
    with_oma = talk.view
    talk.put(words("w", "lief"))

    talk.undo()

    assert talk.view == with_oma
    talk.undo()
    assert talk.view == start


def test_undo_also_takes_back_the_last_touch_of_another_device() -> None:
    talk = begun()
    talk.put(person("oma"))
    other = conversation("b", talk.session)
    before = begun().view

    other.undo()

    assert other.view == before


def test_undo_without_anything_to_take_back_does_nothing() -> None:
    talk = conversation()

    talk.undo()

    assert not talk.can_undo()
    assert talk.session.moves == ()


def test_a_new_touch_is_never_one_that_the_other_device_took_back() -> None:
    talk = begun()
    talk.put(words("w", "over oma", "oma"))
    other = conversation("b", talk.session)
    other.undo()
    other.erase("w")
    talk = conversation("a", other.session)

    talk.put(person("mees"))

    assert talk.view.name("mees") == "Mees"


def test_erasing_someone_takes_along_what_is_about_them_and_what_says_their_name() -> None:
    talk = begun()
    talk.put(person("koos", "Opa Koos"), person("mees"))
    talk.put(words("w1", "hij is lief", "koos"), words("w2", "met koos naar zee"), words("w3", "opa is lief"))
    talk.put(tie_between("koos", "mees", "goed"), spot_of("koos", 1, "familie"))

    along = [item.id for item in talk.goes_along("koos")]

    assert along == ["w1", "w2", "tie:koos:mees", "spot:koos"]
    talk.erase("koos")
    assert [item.id for item in talk.view.items()] == ["mees", "w3"]


def test_erasing_goes_on_to_what_is_about_somebody_called_after_the_erased_one() -> None:
    talk = begun()
    talk.put(person("sam", "Samira"), person("mama", "Truus van Samira"))
    talk.put(words("w", "Truus kookt lekker"), words("v", "zij ook", "mama"))

    talk.erase("sam")

    assert [*talk.view.items()] == []
    assert "Truus" not in repr(talk.session)


@pytest.mark.parametrize("how", ["undone", "replaced", "removed"])
def test_no_older_words_keep_a_name_that_was_erased(how: str) -> None:
    talk = begun()
    talk.put(person("koos"), person("mees"))
    talk.put(words("w", "Koos is lief"))
    match how:
        case "undone":
            talk.undo()
        case "replaced":
            talk.put(words("w", "hij is lief"))
        case "removed":
            talk.remove("w")
    other = conversation("b", talk.session)

    talk.erase("koos")

    assert "Koos" not in repr(talk.session)
    assert ("hij" in repr(talk.session)) == (how == "replaced")
    assert talk.view.name("mees") == "Mees"
    assert "Koos" not in repr(merged(other.session, talk.session))


def test_words_with_the_former_name_of_someone_go_along() -> None:
    talk = begun()
    talk.put(person("koos"))
    talk.put(words("w", "Koos is lief"))
    talk.put(person("koos", "Johan"))

    talk.erase("koos")

    assert "Koos" not in repr(talk.session)
    assert "Johan" not in repr(talk.session)


def test_somebody_whose_name_was_once_given_to_the_erased_one_by_mistake_stays() -> None:
    talk = begun()
    talk.put(person("bep", "Truus"))
    talk.put(person("bep", "Bep"))
    talk.put(person("truus"))

    talk.erase("bep")

    assert [someone.name for someone in talk.view.all(Person)] == ["Truus"]


def test_someone_who_was_erased_is_not_named_among_those_at_the_table() -> None:
    talk = begun(present=("Koos", "Noor"))
    talk.put(person("koos"))
    talk.turn_card("d", "c1", "done")

    talk.erase("koos")

    assert "Koos" not in repr(talk.session)
    assert talk.view.sitting == Sitting(n=1, deck="d", day="2026-01-05", present=("Noor",))
    assert [one.card for one in talk.view.this_sitting()] == ["c1"]


def test_what_was_erased_cannot_be_written_again_nor_anything_about_it() -> None:
    talk = begun()
    talk.put(person("oma"))
    talk.erase("oma")

    talk.put(person("oma"))
    talk.put(words("w", "zij", "oma"))

    assert [*talk.view.items()] == []


def test_a_line_or_feeling_that_was_erased_can_be_drawn_anew_and_lasts() -> None:
    talk = begun()
    talk.put(person("oma"), person("mees"))
    for _ in range(2):
        talk.put(tie_between("oma", "mees", "goed"), feeling_of("", "blij"))
        for item in (*talk.view.ties(), *talk.view.feelings("")):
            talk.erase(item.id)

    talk.put(tie_between("mees", "oma", "kennen"), feeling_of("", "blij"))
    talk.put(tie_between("oma", "mees", "spanning"), feeling_of("", "blij"))
    talk.erase("nothing")

    assert [tie.tie for tie in talk.view.ties()] == ["spanning"]
    assert [one.feeling for one in talk.view.feelings("")] == ["blij"]


def test_undo_does_not_cross_an_erasure() -> None:
    talk = begun()
    talk.put(person("oma"))

    talk.erase("oma")

    assert not talk.can_undo()
    assert isinstance(talk.session.moves[-1].what, Erased)


def test_taking_someone_off_the_map_takes_what_is_about_them_and_undo_brings_all_back() -> None:
    talk = begun()
    talk.put(person("oma"), person("mees"), spot_of("oma", 1, "familie"), words("w", "lief", "oma"))
    share(talk, "werker", "oma", "w")
    before = talk.view

    talk.remove_person("oma")

    assert [item.id for item in talk.view.items()] == ["mees"]
    assert talk.view.levels("oma") == ()
    talk.undo()
    assert talk.view == before


def test_the_end_erases_what_the_player_shares_with_nobody_and_drops_what_was_taken_back() -> None:
    talk = begun()
    talk.put(person("oma"), words("w", "geheim"), words("v", "gewoon"))
    share(talk, "niets", "w")
    share(talk, "werker", "oma", "v")
    talk.put(words("u", "foutje"))
    talk.undo()

    talk.end("keep", "blij")

    assert [item.id for item in talk.view.items()] == ["oma", "v"]
    assert talk.view.ended
    assert not talk.can_undo()
    for gone in ("geheim", "foutje"):
        assert gone not in repr(talk.session)


def test_stopping_with_erase_keeps_no_move_at_all() -> None:
    talk = begun()
    talk.put(person("oma"))

    talk.end("erase")

    assert talk.session.moves == ()
    assert not talk.view.records


def test_what_is_said_in_the_turn_of_somebody_else_stands_on_their_map() -> None:
    talk = begun()
    talk.put(Turn(WORKER))

    talk.put(words("w", "van mij"), Words(id="v", text="ook van mij", said_by=WORKER))

    assert [item.of for item in talk.view.items()] == [WORKER, WORKER]


def test_a_note_is_about_the_player_whose_turn_it_may_be() -> None:
    talk = begun()
    talk.put(Turn(WORKER))

    talk.put(Note(id="n", text="rustig gesprek", said_by=WORKER))

    assert [item.of for item in talk.view.items()] == ["player"]


def test_sharing_or_changing_in_somebody_elses_turn_leaves_an_item_on_its_map() -> None:
    talk = begun()
    talk.put(person("oma"))
    talk.put(Turn(WORKER))

    talk.put(sharing_of("oma", ("werker",)), person("oma", "Oma Bep"))

    mine = talk.view.of_player("player")
    assert mine.name("oma") == "Oma Bep"
    assert mine.levels("oma") == ("werker",)


def test_the_same_feeling_of_two_players_stands_on_two_maps() -> None:
    talk = begun()
    talk.put(feeling_of("", "blij"))
    talk.put(Turn(WORKER))

    talk.put(feeling_of("", "blij"))

    assert len(talk.view.of_player("player").feelings("")) == 1
    assert len(talk.view.of_player(WORKER).feelings("")) == 1
