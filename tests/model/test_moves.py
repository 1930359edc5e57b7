"""Moves: their order, taking back, erasing, and two devices whose halves become one."""

from game.model.moves import (
    Erased,
    Move,
    Put,
    Removed,
    Session,
    Undone,
    What,
    erased,
    in_order,
    last_end,
    merged,
    without_erased,
    without_undone,
)
from game.model.plans import Place, Wish
from game.model.records import Asked, sharing_of, spot_of, tie_between
from game.model.sittings import Ended
from game.model.view import fold
from tests.model.playing import begun, conversation, person, words


def move(counter: int, what: What, device: str = "a", touch: int = 0) -> Move:
    return Move(f"{device}{counter}", "2026-01-05T12:00:00Z", device, counter, touch or counter, what)


def test_moves_stand_in_the_order_of_counter_then_device_then_id() -> None:
    first = move(1, Removed("x"), "b")
    second = move(2, Removed("x"), "a")
    third = move(2, Removed("x"), "b")

    assert in_order((third, second, first)) == (first, second, third)


def test_erasing_takes_every_move_that_wrote_it_or_speaks_of_it() -> None:
    moves = (
        move(1, Put(person("oma"))),
        move(2, Put(spot_of("oma", 1, "familie"))),
        move(3, Put(tie_between("oma", "mees", "goed"))),
        move(4, Put(words("w", "lief", "oma"))),
        move(5, Put(sharing_of("tie:mees:oma", ("werker",)))),
        move(6, Removed("spot:oma")),
        move(7, Put(person("mees"))),
        move(8, Erased(("oma",))),
    )

    assert without_erased(moves) == moves[6:]


def test_a_row_of_who_knows_whom_forgets_who_was_erased_and_stays() -> None:
    moves = (
        move(1, Put(Asked(id="asked:mees", person="mees", others=("oma", "zee")))),
        move(2, Undone(1, "a")),
        move(3, Put(Asked(id="asked:mees", person="mees", others=("zee", "oma")))),
        move(4, Erased(("oma",))),
    )

    kept = without_erased(moves)

    assert "'oma'" not in repr(kept[:3])
    assert fold(kept).get("asked:mees", Asked) == Asked(id="asked:mees", person="mees", others=("zee",))
    assert kept[0].what == Put(Asked(id="asked:mees", person="mees", others=("zee",)))


def test_a_wish_forgets_a_place_that_was_erased_and_stays() -> None:
    wish = Wish(id="w", kind="vaker", text="voetballen", place="plein")
    moves = (move(1, Put(Place(id="plein", name="Het plein"))), move(2, Put(wish)), move(3, Erased(("plein",))))

    assert fold(without_erased(moves)).get("w", Wish) == Wish(id="w", kind="vaker", text="voetballen")


def test_a_row_of_the_other_half_forgets_who_was_erased_here() -> None:
    talk = begun()
    talk.put(person("oma"), person("mees"))
    talk.put(Asked(id="asked:mees", person="mees", others=("oma",)))
    other = conversation("b", talk.session)
    talk.erase("oma")
    other.put(Asked(id="asked:mees", person="mees", others=("oma",)))

    whole = merged(talk.session, other.session)

    assert whole == merged(other.session, talk.session)
    assert [one.others for one in fold(whole.moves).all(Asked)] == [()]
    assert not [one for one in whole.moves if not isinstance(one.what, Erased) and "'oma'" in repr(one)]


def test_an_erasure_can_name_a_single_move() -> None:
    moves = (move(1, Put(words("w", "oma"))), move(2, Put(words("w", "zij"))), move(3, Erased(("a1",))))

    assert without_erased(moves) == moves[1:]
    assert erased(moves) == {"a1"}


def test_the_end_drops_what_was_taken_back_and_keeps_that_it_was() -> None:
    moves = (
        move(1, Put(words("w", "fout"))),
        move(2, Undone(1, "a")),
        move(3, Put(words("v", "ook fout"))),
        move(4, Removed("v")),
        move(5, Put(words("u", "goed"))),
        move(6, Put(Ended(1, "keep"))),
    )

    assert without_undone(moves) == (moves[1], moves[3], *moves[4:])


def test_a_removal_after_the_last_end_can_still_be_taken_back() -> None:
    moves = (move(1, Put(words("w", "goed"))), move(2, Put(Ended(1, "keep"))), move(3, Removed("w")))

    assert without_undone(moves) == moves


def test_undo_may_not_cross_an_end_or_an_erasure() -> None:
    ended = (move(1, Put(person("oma"))), move(2, Put(Ended(1, "keep"))), move(3, Put(person("mees"))))
    gone = (move(1, Put(person("oma"))), move(2, Erased(("x",))))

    assert last_end(ended) == 2
    assert last_end(gone) == 2
    assert last_end(ended[:1]) == 0


def test_two_halves_become_the_same_session_whichever_comes_first() -> None:
    start = begun().session
    here, there = conversation("a", start), conversation("b", start)
    here.put(person("oma"))
    there.put(person("mees"))
    there.put(person("mees", "Mees B"))

    one, other = merged(here.session, there.session), merged(there.session, here.session)

    assert one == other
    assert [someone.name for someone in fold(one.moves).all(type(person("x")))] == ["Oma", "Mees B"]
    assert merged(one, one) == one


def test_what_one_half_erased_stays_erased_when_the_other_half_writes_it_again() -> None:
    talk = begun()
    talk.put(person("oma"))
    other = conversation("b", talk.session)
    talk.erase("oma")
    for record in (person("oma", "Oma Toos"), words("w", "zij is lief", "oma"), spot_of("oma", 1, "familie")):
        other.put(record)

    both = merged(other.session, talk.session)

    assert "Toos" not in repr(both)
    assert "lief" not in repr(both)
    assert not [*fold(both.moves).items()]
    assert both == merged(talk.session, other.session)


def test_what_one_half_took_back_before_the_end_does_not_come_back_from_the_other() -> None:
    talk = begun()
    talk.put(words("w", "geheim"))
    other = conversation("b", talk.session)
    talk.undo()
    talk.end("keep")

    both = merged(other.session, talk.session)

    assert "geheim" not in repr(both)


def test_what_one_half_took_away_before_the_end_does_not_come_back_from_the_other() -> None:
    talk = begun()
    talk.put(person("oma"))
    other = conversation("b", talk.session)
    talk.remove_person("oma")
    talk.end("keep")

    both = merged(other.session, talk.session)

    assert "Oma" not in repr(both)
    assert fold(both.moves).person("oma") is None


def test_a_removal_that_the_other_half_took_back_is_taken_back() -> None:
    talk = begun()
    talk.put(person("oma"))
    talk.remove_person("oma")
    other = conversation("b", talk.session)
    talk.end("keep")
    other.undo()

    both = merged(talk.session, other.session)

    assert fold(both.moves).name("oma") == "Oma"


def test_the_end_of_an_empty_session_changes_nothing() -> None:
    assert without_undone(()) == ()
    assert merged(Session("s"), Session("s")) == Session("s")
