"""An earlier conversation from a file: what may be opened, what is wrong with the rest in one line, and for whom it lies ready."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.app.before import LARGEST, MISSING, NOBODY, NOT_THEIRS, REASONS, STRANGE, Unusable, read_before
from game.app.demo_bar import DemoBar
from game.app.loop import App
from game.app.opening import lay_desk, open_rooms
from game.app.shelf import Game, read_game
from game.data import folder
from game.model.records import Person, Sharing, Spot, sharing_of
from game.model.sittings import Player, Sitting
from game.model.view import View
from game.record import paper_of, paper_text, to_json
from game.screens.compare_moments import from_last_time, last_time
from game.screens.desk import Desk
from game.screens.home import HomeScreen
from game.settings import Settings
from game.ui.look import Size
from game.words import words_for
from tests.gallery.desks import MEASURE, VARIANTS, lay

NAMES = ("Oma Koos", "Kaya", "Pip")


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def talked(game: Game) -> Desk:
    """A conversation half way, in which Mama is shared with the worker, and everybody with the player."""
    desk = lay(game, VARIANTS[0])
    for who in desk.view.all(Person):
        desk.put(sharing_of(who.id, ("werker",) if who.id == "mama" else ("alleen_ik",)))
    return desk


def written(place: Path, text: str) -> Path:
    file = place / "session.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def paper(desk: Desk, reader: str = "player") -> str:
    return paper_text(paper_of(desk.view, reader))


def names(view: View) -> list[str]:
    return sorted(one.name for one in view.all(Person))


def test_all_moves_of_a_session_can_be_looked_back_at(talked: Desk, tmp_path: Path) -> None:
    found = read_before(written(tmp_path, to_json(talked.conversation.session)))

    assert names(found) == names(talked.view)
    assert found.spot("oma") == replace(talked.view.all(Spot)[2], card="", day="")


def test_a_paper_holds_who_its_reader_may_know_of_and_where_they_stood(talked: Desk, tmp_path: Path) -> None:
    mine = read_before(written(tmp_path / "1", paper(talked)))
    workers = read_before(written(tmp_path / "2", paper(talked, "worker")))

    assert names(mine) == names(talked.view)
    assert names(workers) == ["Mama"]
    assert {type(one) for one in workers.records.values()} == {Player, Sitting, Person, Spot, Sharing}


def test_people_of_two_papers_are_never_taken_for_each_other(talked: Desk, tmp_path: Path) -> None:
    one = read_before(written(tmp_path / "1", paper(talked)))
    talked.conversation.remove_person("mama")
    other = read_before(written(tmp_path / "2", paper(talked)))
    again = read_before(written(tmp_path / "3", paper(talked)))

    assert not {who.id for who in one.all(Person)} & {who.id for who in other.all(Person)}
    assert [who.id for who in other.all(Person)] == [who.id for who in again.all(Person)]
    assert not [who.id for who in one.all(Person) if ":" in who.id]


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda text: "", STRANGE),
        (lambda text: text[: len(text) // 2], STRANGE),
        (lambda text: "[]", STRANGE),
        (lambda text: '{"format": "belangrijk-session", "version": 99}', STRANGE),
        (lambda text: text.replace('"ring": 1', '"ring": "Oma Koos"'), STRANGE),
        (lambda text: json.dumps({**json.loads(text), "reader": "parent"}), NOT_THEIRS),
        (lambda text: json.dumps({**json.loads(text), "reader": "Pip"}), STRANGE),
    ],
)
def test_a_wrong_file_is_told_in_one_line_without_a_word_of_it(
    talked: Desk, tmp_path: Path, spoil: Callable[[str], str], reason: str
) -> None:
    file = written(tmp_path, spoil(paper(talked)))

    with pytest.raises(Unusable) as told:
        read_before(file)

    assert str(told.value) == reason
    assert not [name for name in NAMES if name in str(told.value)]


def test_what_is_no_text_and_what_is_not_there_is_told_too(game: Game, tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    file.write_bytes(b"\xff\xfe\x00")
    for path, reason in (
        (file, STRANGE),
        (tmp_path / "gone.json", MISSING),
        (Path("a\0b"), MISSING),
        (tmp_path, MISSING),
    ):
        with pytest.raises(Unusable, match=f"^{reason}".replace("?", r"\?")):
            read_before(path)

    nobody = lay(game, VARIANTS[0], people=0)
    with pytest.raises(Unusable, match=NOBODY):
        read_before(written(tmp_path, paper(nobody)))

    with file.open("wb") as large:
        large.truncate(LARGEST + 1)
    with pytest.raises(Unusable, match=STRANGE):
        read_before(file)


def test_every_reason_has_dutch() -> None:
    dutch = words_for("nl", "je", folder("locales"))

    assert not [reason for reason in REASONS if dutch.say(reason) == reason]


def test_the_worker_gets_the_reason_and_nothing_is_lost(talked: Desk, tmp_path: Path) -> None:
    good, bad = written(tmp_path / "good", paper(talked)), written(tmp_path / "bad", "{}")

    fine = talked.open_before(str(good))
    lies_ready = talked.before
    told = talked.open_before(str(bad))

    assert fine == ""
    assert told == "Dit is geen eerder gesprek van dit spel, of het bestand is beschadigd."
    assert lies_ready is not None
    assert talked.before is lies_ready


def test_files_are_found_where_papers_go_the_newest_first(talked: Desk, tmp_path: Path) -> None:
    places = (
        tmp_path / "player",
        tmp_path / "gesprek 2" / "worker",
        tmp_path / "a" / "b" / "c",
        tmp_path / "x" / "parent",
    )
    for number, place in enumerate(places):
        file = written(place, "{}")
        os.utime(file, (1_767_600_000 + number * 86_400,) * 2)
    talked.folders = lambda: (("Documenten", str(tmp_path)), ("Weg", str(tmp_path / "gone")))

    found = talked.earlier()

    assert [label for label, _ in found] == [
        "Documenten · gesprek 2/worker · 6 januari 2026",
        "Documenten · player · 5 januari 2026",
    ]
    assert [Path(path).name for _, path in found] == ["session.json", "session.json"]


def a_desk(game: Game, ready: View) -> tuple[Desk, App]:
    desk = lay_desk(game, Settings(motion=False), MEASURE)
    open_rooms(desk, game, ready)
    return desk, App(desk, HomeScreen(desk), Size(1280, 800))


def test_it_lies_ready_for_the_first_conversation_and_for_nobody_after_that(game: Game, talked: Desk) -> None:
    desk, _ = a_desk(game, talked.view)
    seen = []
    for _ in range(2):  # the worker touched the wrong age first
        desk.new_conversation()
        seen.append(desk.before is not None)
    desk.conversation.put(Player(name="Pip", age=8), Sitting(n=1, deck="kind"))
    offered = from_last_time(desk)
    for _ in range(2):  # Bo comes, and then somebody else before Bo has begun
        desk.new_conversation()
        seen.append(desk.before is not None)

    assert seen == [True, True, False, False]
    assert len(offered) == len(talked.view.all(Person))


def test_a_made_up_family_never_meets_it_and_it_is_there_afterwards(game: Game, talked: Desk) -> None:
    desk, app = a_desk(game, talked.view)
    demo = DemoBar(app, game)
    demo.begin("zeepaard")
    while desk.view.sitting is None:
        demo.next()

    during = last_time(desk)
    demo.take_over()
    desk.new_conversation()

    assert during is None
    assert desk.before is not None


def test_after_everything_was_erased_nobody_of_last_time_is_offered(game: Game, talked: Desk) -> None:
    desk, _ = a_desk(game, talked.view)
    desk.new_conversation()
    desk.conversation.put(Player(name="Pip", age=8), Sitting(n=1, deck="kind"))

    desk.conversation.erase_all()

    assert from_last_time(desk) == ()


def test_what_seems_somebody_elses_waits_until_the_worker_said_whose_it_is(game: Game, talked: Desk) -> None:
    desk, _ = a_desk(game, talked.view)
    desk.new_conversation()
    desk.conversation.put(Player(name="Bo", age=8), Sitting(n=1, deck="kind"))

    waits = last_time(desk)
    desk.same_player = True

    assert waits is None
    assert last_time(desk) is talked.view
