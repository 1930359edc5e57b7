"""A family and a deck with made-up names: the papers hold exactly those, and a change shows where it was made and nowhere else."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.app.demo import play_through
from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.family import Doing, Family, FamilyPlayer, ScriptedSitting, Step
from game.model.plans import Role
from game.model.records import WORKER, Note, Person
from game.model.sharing import not_chosen, seen_by
from game.model.sittings import Sitting
from game.model.view import View
from game.record import paper_of, paper_text
from game.screens.table import TableScreen
from game.trainer.pilot import Pilot
from game.ui.look import Size

NAMES = st.text(st.characters(codec="utf-8", categories=("L", "N", "Zs")), min_size=1, max_size=14).filter(
    lambda name: len(name.split()) > 0
)


@lru_cache(maxsize=1)
def shelf() -> Game:
    return read_game()


def doing(verb: str, **what: Any) -> Doing:
    return Doing(verb, what)


def person(one: str, name: str, ring: int, *, share: str = "werker") -> tuple[Doing, ...]:
    return (
        doing("person", id=one, name=name, kind="mens", relation="vriend", area="vrienden"),
        doing("spot", person=one, ring=ring, area="vrienden"),
        doing("share", item=one, levels=[share]),
    )


def family(*does: Doing) -> Family:
    steps = (Step(0, "kind-12", "answered", (*does, Doing("button", "done"))),)
    return Family(
        id="verzonnen",
        version="1",
        start="2026-01-05T10:00:00Z",
        default_sharing=("werker",),
        notice="",
        title="",
        level="",
        story="",
        player=FamilyPlayer("Bo", 9, "kind", "nl"),
        worker_name="Ri",
        worker_role="",
        sittings=(ScriptedSitting(1, "kind", 20, ("Bo", "Ri"), steps),),
        summary="",
        trainer_questions=(),
    )


def view_of(*does: Doing) -> View:
    return play_through(shelf(), family(*does)).view


def worker_paper(view: View) -> Mapping[str, Any]:
    return paper_of(seen_by(view, "worker"), "worker")


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(NAMES, min_size=1, max_size=3, unique_by=lambda name: " ".join(name.split()).casefold()))
def test_the_paper_holds_exactly_the_names_that_were_given(names: list[str]) -> None:
    does = [part for number, name in enumerate(names) for part in person(f"p{number}", name, 1 + number)]

    view = view_of(*does)

    assert [one.name for one in view.all(Person)] == [" ".join(name.split()) for name in names]


def test_another_ring_changes_that_persons_place_and_nothing_else() -> None:
    before = worker_paper(view_of(*person("a", "Anne", 1), *person("b", "Bram", 2)))
    after = worker_paper(view_of(*person("a", "Anne", 1), *person("b", "Bram", 4)))

    changed = {key for key in before if before[key] != after[key]}

    assert changed == {"spots"}


def test_another_tie_changes_the_ties_and_nothing_else() -> None:
    two = (*person("a", "Anne", 1), *person("b", "Bram", 2))
    before = worker_paper(view_of(*two, doing("tie", id="t", a="a", b="b", tie="goed")))
    after = worker_paper(view_of(*two, doing("tie", id="t", a="a", b="b", tie="wisselt")))

    changed = {key for key in before if before[key] != after[key]}

    assert changed == {"ties"}


def test_another_name_changes_that_name_and_nothing_else() -> None:
    before = worker_paper(view_of(*person("a", "Anne", 1), *person("b", "Bram", 2)))
    after = worker_paper(view_of(*person("a", "Anne", 1), *person("b", "Sofie", 2)))

    changed = {key for key in before if before[key] != after[key]}

    assert changed == {"people"}


def test_a_twin_without_the_unshared_person_gives_the_worker_the_same_bytes() -> None:
    hidden = (
        *person("x", "Quint", 1, share="alleen_ik"),
        doing("support", person="x", kind="E", direction="get"),
        doing("words", id="w", text="Quint lacht altijd.", about=["x"]),
        doing("share", item="w", levels=["alleen_ik"]),
    )
    two = (*person("a", "Anne", 1), *person("b", "Bram", 2))
    line = doing("tie", id="t", a="a", b="b", tie="goed")

    with_hidden = worker_paper(view_of(*two, *hidden, line))
    without = worker_paper(view_of(*two, line))

    assert paper_text(dict(with_hidden)) == paper_text(dict(without))


def test_a_role_and_a_drawing_are_played_too() -> None:
    does = (
        *person("a", "Anne", 1),
        doing("drawing", id="d", strokes=[[[0.1, 0.1], [0.5, 0.4]]], about=[]),
    )
    steps = (Step(0, "kind-02", "answered", (*does, Doing("button", "done"))),)
    script = replace(family(), sittings=(ScriptedSitting(1, "kind", 20, ("Bo", "Ri"), steps),))

    view = play_through(shelf(), script).view

    assert [type(item).__name__ for item in view.items() if type(item).__name__ == "Drawing"] == ["Drawing"]


def test_a_role_is_picked_from_the_list_or_said_in_own_words() -> None:
    does = (
        *person("a", "Anne", 1),
        doing(
            "role", id="r1", person="a", does="luisteren", does_not="Niet bellen.", how_long="Een jaar.", afterwards=""
        ),
        doing("role", id="r2", person="a", does="Mee naar de tandarts."),
    )
    steps = (Step(0, "ouder-23", "answered", (*does, Doing("button", "done"))),)
    script = replace(family(), sittings=(ScriptedSitting(1, "kind", 20, ("Bo", "Ri"), steps),))

    view = play_through(shelf(), script).view

    assert [(one.does, one.does_not) for one in view.all(Role)] == [
        ("luisteren", "Niet bellen."),
        ("Mee naar de tandarts.", ""),
    ]


def test_a_note_of_the_worker_is_marked_as_theirs_and_asked_about_like_all_else() -> None:
    desk = play_through(shelf(), family(*person("a", "Anne", 1)))
    desk.conversation.put(Sitting(n=2, deck="kind"))
    pilot = Pilot(App(desk, TableScreen(desk), Size(1280, 800)))

    for name in ("drawer", "note"):
        pilot.touch(name)
    pilot.write("Anne lachte")
    pilot.touch("ok")

    note = desk.view.all(Note)[0]
    assert (note.text, note.said_by) == ("Anne lachte", WORKER)
    assert note in not_chosen(desk.view)
