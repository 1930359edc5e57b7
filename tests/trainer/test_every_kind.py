"""One made-up conversation in which every kind of record is written down by touches: each comes out at its place of the summary."""

from functools import lru_cache
from typing import Any

import pytest

from game.app.demo import play_through
from game.app.loop import App
from game.app.papers import summary_of
from game.app.shelf import Game, read_game
from game.export.summary import Summary
from game.model.family import Doing, Family, FamilyPlayer, ScriptedSitting, Step
from game.model.records import sharing_of
from game.model.sharing import not_chosen
from game.model.sittings import Sitting
from game.model.view import View
from game.record import paper_of
from game.screens.table import TableScreen
from game.trainer.pilot import Pilot
from game.ui.look import Size
from tests.export.made_up import section

WORDS_OF = {  # kind of record -> the section where it comes out, and words of it that stand there
    "person": ("people", "Quint"),
    "place": ("places", "De oude tram"),
    "support": ("people", "Gezelschap: samen zijn"),
    "closeness": ("map", "Quint"),
    "feeling": ("people", "trots"),
    "wish": ("wishes", "Vaker naar de tram."),
    "barrier": ("barriers", "ik schaam me"),
    "tie": ("ties", "Quint – Mevrouw Uil"),
    "safety": ("safety", "hier is het rustig"),
    "invite": ("invites", "Quint: ja, graag"),
    "open_spot": ("wishes", "Iemand met een fiets."),
    "strength": ("strengths", "Ik kan goed wachten."),
    "plan_step": ("plan", "een keer bellen"),
    "supporter_need": ("roles", "een bedankje"),
    "sharing": ("sharing", "Quint"),
}
MORE = {
    "a professional": ("formal", "Mevrouw Uil"),
    "a volunteer of an organisation that helps": ("formal", "Vos"),
    "it changes": ("people", "het wisselt"),
    "good at, picked": ("people", "lekker koken"),
    "good at, in own words": ("people", "alle treinen kennen"),
    "hoped": ("wishes", "Quint: graag heel dicht bij mij"),
    "a limit": ("limits", "Vos: nu niet betrekken"),
    "with whom a step is": ("plan", "Over Quint"),
    "its day": ("limits", "We praten er over 3 maanden weer over."),
    "complicated": ("complicated", "Quint"),
    "what a role does": ("roles", "luistert"),
    "what a role does not": ("roles", "alles oplossen"),
    "how long": ("roles", "elke week"),
    "afterwards": ("roles", "Zwaaien op straat."),
    "an initiative": ("growth", "Maatje of buddy"),
    "own words": ("own_words", "Quint ruikt naar koffie."),
    "a note": ("worker_note", "Bo lachte veel."),
}


@lru_cache(maxsize=1)
def shelf() -> Game:
    return read_game()


def doing(verb: str, **what: Any) -> Doing:
    return Doing(verb, what)


def at(card: str, *does: Doing) -> Step:
    return Step(0, card, "answered", (*does, Doing("button", "done")))


STEPS = (
    at(
        "klein-03",
        doing("person", id="q", name="Quint", kind="mens", relation="vriend", area="vrienden", complicated=True),
        doing("person", id="u", name="Mevrouw Uil", kind="beroep", relation="leerkracht", area="school"),
        doing("person", id="v", name="Vos", kind="vrijwilliger", relation="maatje", area="hulpverlening"),
        doing("spot", person="q", ring=2, area="vrienden", varies=True),
        doing("hoped", person="q", ring=1, area="vrienden"),
        doing("support", person="q", kind="G", direction="both"),
        doing("feeling", person="q", feeling="trots"),
        doing("good_at", id="g1", person="q", text="koken"),
        doing("good_at", id="g2", person="q", text="alle treinen kennen"),
        doing("tie", id="t", a="q", b="u", tie="goed"),
        doing("words", id="w", text="Quint ruikt naar koffie.", about=["q"]),
    ),
    at("klein-10", doing("place", id="p", name="De oude tram", area="buurt", safety="rustig")),
    at("klein-13", doing("open_spot", id="o", area="buurt", text="Iemand met een fiets.")),
    at(
        "klein-21",
        doing("wish", id="h", kind="vaker", text="Vaker naar de tram.", about=["q"], place="p"),
        doing("wish", id="l", kind="niet_betrekken", text="", about=["v"], review="P3M"),
    ),
    at("klein-20", doing("strength", id="s", text="Ik kan goed wachten.")),
    at("klein-15", doing("barrier", id="b", kind="schaamte", about=["q"])),
    at("hallo-10", doing("invite", id="i", person="q", answer="ja", goal="plan_maken", by="samen")),
    at("klein-18", doing("plan_step", id="n", who="worker", text="bellen", check="P2W", about=["q"])),
    at(
        "jong-24",
        doing("supporter_need", id="sn", person="q", text="bedankje"),
        doing(
            "role", id="r", person="q", does="luisteren", does_not="oplossen", how_long="elke_week",
            afterwards="Zwaaien op straat.",
        ),
    ),
    at("klein-12", doing("choice", id="c", option="maatje"), doing("share", item="q", levels=["werker", "dossier"])),
)  # fmt: skip


@lru_cache(maxsize=1)
def played() -> View:
    script = Family(
        id="verzonnen",
        version="1",
        start="2026-01-05T10:00:00Z",
        default_sharing=("werker",),
        notice="",
        title="",
        level="",
        story="",
        player=FamilyPlayer("Bo", 15, "jongere", "nl"),
        worker_name="Ri",
        worker_role="",
        sittings=(ScriptedSitting(1, "jongere", 60, ("Bo", "Ri"), STEPS),),
        summary="",
        trainer_questions=(),
    )
    desk = play_through(shelf(), script)
    pilot = Pilot(App(desk, TableScreen(desk), Size(1280, 800)))
    desk.conversation.put(Sitting(n=2, deck="jongere"))
    pilot.touch("drawer")
    pilot.touch("note")
    pilot.write("Bo lachte veel.")
    pilot.touch("ok")
    desk.conversation.put(*(sharing_of(one.id, ("werker",)) for one in not_chosen(desk.view)))
    return desk.view


def paper(view: View, reader: str = "worker") -> Summary:
    return summary_of(shelf(), view, reader, "nl", made_up=True)


def test_this_conversation_holds_every_kind_that_the_list_of_records_knows() -> None:
    known = {entry.id for entry in shelf().content.lists.of("record_kinds")}

    assert known == set(WORDS_OF)


@pytest.mark.parametrize("kind", [*WORDS_OF, *MORE])
def test_each_kind_comes_out_at_its_place_of_the_summary(kind: str) -> None:
    where, words = (WORDS_OF | MORE)[kind]

    assert words in " | ".join(section(paper(played()), where))


def test_the_summary_has_all_nineteen_sections_in_their_order() -> None:
    summary = paper(played())

    assert tuple(one.id for one in summary.sections) == shelf().content.texts.sections
    assert len(summary.sections) == 19


def test_the_open_file_holds_what_someone_is_good_at_and_where_they_are_hoped() -> None:
    file = paper_of(played(), "worker")

    assert [one["text"] for one in file["good_at"]] == ["koken", "alle treinen kennen"]
    assert [one["ring"] for one in file["hoped"]] == [1]
    assert [one["varies"] for one in file["spots"]] == [True]
