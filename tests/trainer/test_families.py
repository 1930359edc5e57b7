"""The three families, played by touches alone: what stands there afterwards is what their files say, item by item."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any

import pytest

from game.app.demo import play_through
from game.app.shelf import Game, read_game
from game.model.family import Family
from game.model.records import PLAYER, WORKER, Item, Person
from game.model.sharing import seen_by
from game.model.view import View
from game.record import paper_of, paper_text
from game.screens.compare_moments import moments_of
from game.screens.desk import Desk

FAMILIES = ("zeepaard", "komeet", "lantaarn")
LISTS = {
    "places": "places",
    "wishes": "wishes",
    "limits": "wishes",
    "open_spots": "open_spots",
    "barriers": "barriers",
    "invites": "invites",
    "plan_steps": "plan_steps",
    "supporter_needs": "supporter_needs",
    "strengths": "strengths",
    "choices": "choices",
    "words": "words",
}


@lru_cache(maxsize=1)
def shelf() -> Game:
    return read_game()


@lru_cache(maxsize=8)
def played(name: str) -> Desk:
    return play_through(shelf(), family(name))


def family(name: str) -> Family:
    return next(one for one in shelf().content.families if one.id == name)


@pytest.fixture(params=FAMILIES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def people(view: View) -> dict[str, Person]:
    return {person.name: person for person in view.all(Person)}


def test_everybody_stands_where_the_family_says(name: str) -> None:
    view, declared = played(name).view, family(name).declared["people"]

    found = {
        person.name: (person.kind, person.relation, _area(view, person), _ring(view, person))
        for person in view.all(Person)
    }

    assert found == {one["name"]: (one["person_kind"], one["relation"], one["domain"], one["ring"]) for one in declared}


def _area(view: View, person: Person) -> str:
    spot = view.spot(person.id)
    return spot.area if spot else person.area


def _ring(view: View, person: Person) -> int:
    spot = view.spot(person.id)
    return spot.ring if spot else 0


def test_everybody_means_what_the_family_says(name: str) -> None:
    view, declared = played(name).view, family(name).declared["people"]

    support = {one.name: {(part.kind, part.direction) for part in view.support(one.id)} for one in view.all(Person)}
    feelings = {one.name: {part.feeling for part in view.feelings(one.id)} for one in view.all(Person)}
    complicated = {one.name for one in view.all(Person) if one.complicated}

    assert support == {one["name"]: {(part["kind"], part["direction"]) for part in one["support"]} for one in declared}
    assert feelings == {one["name"]: set(one["feelings"]) for one in declared}
    assert complicated == {one["name"] for one in declared if one.get("complicated")}


def test_the_lines_are_those_of_the_family(name: str) -> None:
    view, declared = played(name).view, family(name).declared
    names = {one["id"]: one["name"] for one in declared["people"]}

    found = {(frozenset((view.name(tie.a), view.name(tie.b))), tie.tie) for tie in view.ties()}

    assert found == {(frozenset((names[one["a"]], names[one["b"]])), one["tie"]) for one in declared["ties"]}


def test_every_other_item_says_what_the_family_says(name: str) -> None:
    paper = paper_of(seen_by(played(name).view, "player"), "player")
    declared = family(name).declared

    for kind, key in LISTS.items():
        wanted = sorted(_texts(declared.get(kind, [])))
        limits = kind == "limits"
        given = [one for one in paper[key] if kind not in ("wishes", "limits") or bool(one.get("review")) == limits]
        assert sorted(_texts(given)) == wanted, kind


def _texts(items: Any) -> Iterator[str]:
    for one in items:
        yield str(one.get("text") or one.get("name") or one.get("option"))


def test_sharing_is_what_the_family_says(name: str) -> None:
    view, whole = played(name).view, family(name)

    found = {person.name: set(view.levels(person.id)) for person in view.all(Person)}

    assert found == {one["name"]: set(one.get("sharing", whole.default_sharing)) for one in whole.declared["people"]}


def test_no_item_is_left_without_a_choice_and_none_is_the_workers(name: str) -> None:
    view = played(name).view

    assert all(item.of == PLAYER for item in view.items())
    assert all(view.levels(item.id) for item in view.all(Person))
    assert view.ended


def test_an_erased_sentence_is_in_no_move() -> None:
    session = played("komeet").conversation.session

    assert "Ma belt nooit als eerste" not in repr(session)


def test_the_online_friend_is_in_the_players_paper_and_in_no_other() -> None:
    view = played("komeet").view

    papers = {
        reader: paper_text(paper_of(seen_by(view, reader), reader))
        for reader in ("player", "worker", "file", "network")
    }

    assert "Nova" in papers["player"]
    assert "laatste drie procent" in papers["player"]
    for reader in ("worker", "file", "network"):
        assert "nova" not in papers[reader].casefold()
        assert "laatste drie procent" not in papers[reader]


def test_a_family_is_marked_as_made_up_from_the_first_screen_to_the_papers(name: str) -> None:
    assert played(name).fictional


def test_playing_twice_gives_the_same_session() -> None:
    again = play_through(shelf(), family("lantaarn"))

    assert again.conversation.session == played("lantaarn").conversation.session


def test_the_window_may_be_upright_or_small_and_the_session_is_the_same() -> None:
    upright = play_through(shelf(), family("zeepaard"), size=(800, 1280))
    small = play_through(shelf(), family("zeepaard"), size=(1024, 600))

    assert upright.conversation.session == played("zeepaard").conversation.session
    assert small.conversation.session == played("zeepaard").conversation.session


def test_only_the_first_sittings_can_be_played() -> None:
    first = play_through(shelf(), family("komeet"), sittings=1)

    assert set(people(first.view)) == {"Coach Orion"}


def test_a_language_without_texts_falls_back_and_the_worker_is_told() -> None:
    desk = played("lantaarn")

    assert desk.view.player.language == "ar"
    assert "Arabisch" in desk.fell_back
    assert desk.rtl is False


def test_a_worker_who_plays_along_leaves_nothing_on_the_map(name: str) -> None:
    items: list[Item] = list(played(name).view.items())

    assert not [item for item in items if item.of == WORKER]


def test_every_earlier_sitting_with_somebody_on_the_map_can_be_looked_back_at(name: str) -> None:
    desk = played(name)

    found = moments_of(desk)
    ids = [{one.id for one in moment.view.all(Person)} for moment in found]

    named = [
        n for n in range(1, len(family(name).sittings)) if name != "lantaarn"
    ]  # there nobody was named the first time
    assert [one.id for one in found] == [f"sitting-{n}" for n in named]
    assert [one.day for one in found] == sorted(one.day for one in found)
    assert all(then <= now for then, now in pairwise([*ids, {one.id for one in desk.view.all(Person)}]))
