"""Then and now: who stayed, came, left and moved, by who they are and never by what they are called; and which moments there are."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.model.changes import (
    Changes,
    Moved,
    again,
    another_player,
    changes,
    earlier,
    moments,
    not_named_yet,
    then_seen_by,
    wished,
)
from game.model.conversation import Conversation
from game.model.moves import Record
from game.model.records import Note, Person, Sharing, Spot, hoped_of, sharing_of, spot_of, support_of
from game.model.sittings import Player, Sitting
from game.model.view import View
from tests.model.playing import begun, person, words

Place = tuple[int, str, bool] | None
PEOPLE = ("a", "b", "c", "d", "e")
AREAS = ("thuis", "familie", "school")
PLACES = st.one_of(st.none(), st.tuples(st.integers(1, 5), st.sampled_from(AREAS), st.booleans()))
MAPS = st.dictionaries(st.sampled_from(PEOPLE), PLACES)


def view(stands: Mapping[str, Place], names: dict[str, str] | None = None) -> View:
    records: list[Record] = [Player()]
    for one, place in stands.items():
        records.append(person(one, (names or {}).get(one, "")))
        if place:
            records.append(replace(spot_of(one, place[0], place[1]), varies=place[2]))
    return View({record.key: record for record in records})


@given(MAPS, MAPS)
def test_everybody_of_both_moments_is_told_once(then: dict[str, Place], now: dict[str, Place]) -> None:
    found = changes(view(then), view(now))

    assert sorted((*found.stayed, *found.came)) == sorted(now)
    assert sorted((*found.stayed, *found.left)) == sorted(then)
    assert set(found.came).isdisjoint(found.left)


@given(MAPS, MAPS)
def test_looked_at_the_other_way_round_who_came_has_left(then: dict[str, Place], now: dict[str, Place]) -> None:
    there, back = changes(view(then), view(now)), changes(view(now), view(then))

    assert set(there.came) == set(back.left)
    assert set(there.moved.closer) == set(back.moved.further)
    assert set(there.moved.placed) == set(back.moved.waiting)
    assert set(there.moved.elsewhere) == set(back.moved.elsewhere)


@given(MAPS, MAPS)
def test_only_who_stayed_moved_and_nobody_both_ways(then: dict[str, Place], now: dict[str, Place]) -> None:
    found = changes(view(then), view(now))
    moved = found.moved

    assert set(found.stayed).issuperset((*moved.closer, *moved.further, *moved.elsewhere, *moved.placed))
    assert set(moved.closer).isdisjoint(moved.further)


@given(MAPS, MAPS, st.permutations(PEOPLE))
def test_what_people_are_called_changes_nothing(
    then: dict[str, Place], now: dict[str, Place], names: list[str]
) -> None:
    plain = changes(view(then), view(now))

    assert changes(view(then), view(now, dict(zip(PEOPLE, names, strict=True)))) == plain


@given(MAPS)
def test_between_the_same_and_the_same_nothing_moved(then: dict[str, Place]) -> None:
    assert changes(view(then), view(then)) == Changes(tuple(then), (), (), Moved())


def test_a_smaller_ring_is_closer_and_another_part_of_life_is_elsewhere() -> None:
    then = view({"a": (3, "thuis", False), "b": (2, "school", False), "c": None, "d": (1, "thuis", False)})
    now = view({"a": (1, "thuis", False), "b": (4, "familie", False), "c": (2, "thuis", False), "d": None})

    assert changes(then, now).moved == Moved(("a",), ("b",), ("b",), ("c",), ("d",))


def test_of_whom_the_place_varies_nobody_says_closer_or_further() -> None:
    then, now = view({"a": (5, "thuis", True)}), view({"a": (1, "thuis", False)})

    assert changes(then, now).moved == Moved()
    assert changes(now, then).moved == Moved()


def test_a_namesake_is_somebody_else() -> None:
    then, now = View({"x": person("x", "Oma")}), View({"y": person("y", "Oma")})

    assert changes(then, now) == Changes((), ("y",), ("x",), Moved())


def test_a_wish_is_told_beside_the_place_of_now() -> None:
    now = view({"a": (4, "thuis", False), "b": (1, "school", False), "c": None, "d": (2, "thuis", False)})
    wishes = (hoped_of("a", 2, "thuis"), hoped_of("b", 3, "familie"), hoped_of("c", 3, "school"))
    with_wishes = View({**now.records, **{one.key: one for one in wishes}})

    assert wished(with_wishes) == Moved(("a",), ("b",), ("b",), ("c",))
    assert wished(now) == Moved()


def full() -> Conversation:
    talk = begun()
    talk.put(replace(person("oma", "Oma Koos"), complicated=True, relation="oma", area="familie", picture="av_oma1"))
    talk.put(person("tom"), spot_of("oma", 2, "familie", 0.3), support_of("oma", "P", "get"), words("w", "Lief", "oma"))
    talk.put(Note(id="n", text="Denkbeeldig"), sharing_of("oma", ("werker",)), sharing_of("w", ("werker",)))
    return talk


def test_of_an_earlier_conversation_only_who_where_when_and_who_may_know_is_kept() -> None:
    before = earlier(full().view)

    assert {type(one) for one in before.records.values()} == {Player, Sitting, Person, Spot, Sharing}
    assert before.person("oma") == Person(
        id="oma", name="Oma Koos", kind="mens", relation="oma", area="familie", picture="av_oma1"
    )
    assert [choice.item for choice in before.all(Sharing)] == ["oma"]


def test_people_of_a_file_get_ids_that_no_other_file_has() -> None:
    before = earlier(full().view, "f00-")

    assert [one.id for one in before.all(Person)] == ["f00-oma", "f00-tom"]
    assert before.spot("f00-oma") == replace(spot_of("f00-oma", 2, "familie", 0.3))
    assert before.levels("f00-oma") == ("werker",)


def test_who_is_chosen_again_is_the_same_person_without_a_place_or_support() -> None:
    before, talk = earlier(full().view), begun()

    talk.put(again(before.all(Person)[0]))

    assert changes(before, talk.view).stayed == ("oma",)
    assert talk.view.spot("oma") is None
    assert talk.view.support("oma") == ()


def test_only_those_who_are_not_on_the_map_are_offered_and_nobody_who_was_erased() -> None:
    before, talk = earlier(full().view), begun()
    offered = [one.id for one in not_named_yet(before, talk.view, talk.session.moves)]

    talk.put(again(before.all(Person)[0]))
    then = [one.id for one in not_named_yet(before, talk.view, talk.session.moves)]
    talk.erase("oma")

    assert offered == ["oma", "tom"]
    assert then == ["tom"]
    assert [one.id for one in not_named_yet(before, talk.view, talk.session.moves)] == ["tom"]


def ended(talk: Conversation, n: int, day: str) -> None:
    talk.end("keep")
    talk.put(Sitting(n=n, deck="d", day=day))


def test_the_end_of_every_sitting_but_the_last_is_a_moment() -> None:
    talk = begun()
    talk.put(person("a"), spot_of("a", 4, "thuis"))
    ended(talk, 2, "2026-01-12")
    talk.put(person("b"), spot_of("a", 1, "thuis"))
    ended(talk, 3, "2026-01-19")
    talk.put(person("c"))

    found = moments(talk.session.moves)

    assert [(one.id, one.day) for one in found] == [("sitting-1", "2026-01-05"), ("sitting-2", "2026-01-12")]
    assert [[who.id for who in one.view.all(Person)] for one in found] == [["a"], ["a", "b"]]
    assert changes(found[0].view, talk.view) == Changes(("a",), ("b", "c"), (), Moved(closer=("a",)))


def test_an_earlier_conversation_comes_before_the_sittings_of_this_one() -> None:
    talk = begun()
    talk.put(person("a"))
    ended(talk, 2, "2026-01-12")

    found = moments(talk.session.moves, earlier(full().view))

    assert [one.id for one in found] == ["before", "sitting-1"]


def test_a_moment_with_nobody_is_none_and_neither_is_a_sitting_that_was_taken_back() -> None:
    talk = begun()
    ended(talk, 2, "2026-01-12")
    talk.put(person("a"))
    talk.put(Sitting(n=3, deck="d"))
    talk.undo()

    assert moments(talk.session.moves) == ()
    assert moments(talk.session.moves, View()) == ()


def test_who_was_erased_stands_in_no_moment() -> None:
    before, talk = earlier(full().view), begun()
    talk.put(again(before.all(Person)[0]), person("a"))
    ended(talk, 2, "2026-01-12")
    talk.erase("oma")

    found = moments(talk.session.moves, before)

    assert [[who.id for who in one.view.all(Person)] for one in found] == [["tom"], ["a"]]
    assert "oma" not in repr(found)


def test_another_name_or_a_grown_up_is_another_player() -> None:
    def called(name: str, audience: str = "kind") -> View:
        return View({"player:player": Player(name=name, audience=audience)})  # type: ignore[arg-type]

    assert another_player(called("Pip"), called("Bo"))
    assert another_player(called("", "ouder"), called("Pip"))
    assert not another_player(called("Pip"), called(" pip "))
    assert not another_player(called("Pip"), called("", "jongere"))


def test_a_reader_sees_of_then_what_is_theirs_by_the_choices_of_now() -> None:
    then = earlier(full().view)
    now = View({"sharing:tom": sharing_of("tom", ("ouder",)), "sharing:oma": sharing_of("oma", ("alleen_ik",))})

    assert [one.id for one in then_seen_by(then, now, "worker").all(Person)] == ["tom"]
    assert [one.id for one in then_seen_by(then, View(), "worker").all(Person)] == ["oma"]
