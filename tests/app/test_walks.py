"""A whole conversation by a finger, by a mouse and by keys: each alone, in every kind of window, and all three come to the same."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from game.app.loop import App
from game.app.opening import lay_desk, open_rooms
from game.app.shelf import Game
from game.model.conversation import Conversation
from game.model.moves import Session
from game.model.records import Drawing, Person
from game.model.sharing import not_chosen
from game.screens.desk import Desk
from game.screens.home import HomeScreen
from game.settings import Settings
from game.ui.look import Size
from tests.app.hands import Finger, Hand, Keyboard, Mouse
from tests.gallery.desks import MEASURE, mirrored
from tests.gallery.judging import faults_of

HANDS = {"finger": Finger, "mouse": Mouse, "keys": Keyboard}


@dataclass(frozen=True)
class Room:
    """A window, and who sits at it."""

    size: Size
    age: int = 9
    step: float = 1.0
    rtl: bool = False


ROOMS = {
    "day": Room(Size(1280, 800)),
    "upright": Room(Size(800, 1280)),
    "large letters": Room(Size(1024, 600), age=10, step=2.0),
    "right to left": Room(Size(1280, 800), rtl=True),
    "calm": Room(Size(1280, 800), age=7),
    "all at once": Room(Size(800, 1280), age=7, step=2.0, rtl=True),
}


def sit_down(game: Game, room: Room, folder: str = "Kaarten") -> App:
    ids = count(1)
    clock = datetime(2026, 1, 5, 10, tzinfo=UTC)
    desk = lay_desk(
        game,
        Settings(text_step=room.step, motion=False),
        MEASURE,
        lambda: Conversation(Session("s"), lambda: clock, lambda: f"id{next(ids)}"),
    )
    open_rooms(desk, game)
    desk.folders = lambda: (("Documenten", folder),)
    if room.rtl:
        speak_from_right_to_left(desk, game)
    return App(desk, HomeScreen(desk), room.size)


def speak_from_right_to_left(desk: Desk, game: Game) -> None:
    """Also after a new conversation, and after another choice in the settings."""
    begin, speak = desk.new_conversation, desk.speak_language

    def new_conversation() -> None:
        begin()
        mirrored(desk, game)

    def speak_language(player: str, worker: str) -> None:
        speak(player, worker)
        mirrored(desk, game)

    desk.new_conversation, desk.speak_language = new_conversation, speak_language
    mirrored(desk, game)


def person(hand: Hand, name: str) -> str:
    return next(one.id for one in hand.app.desk.view.all(Person) if one.name == name)


def play(hand: Hand, age: int) -> None:
    """From the home screen to the summary, with everything that a card can ask in between."""
    begin(hand, age)
    first_cards(hand)
    name_people(hand)
    about_oma(hand)
    say_and_wish(hand)
    lay_by_hand(hand)
    ways_out(hand)
    worker_side(hand)
    end(hand)


def begin(hand: Hand, age: int) -> None:
    hand.press("play:kind")
    hand.write("Bo")
    if not hand.sees(f"age:{age}") and hand.sees("pictures"):
        hand.press("pictures")
    hand.press(f"age:{age}")
    hand.press("next")
    hand.write("Ri")
    for name in ("next", "agreements", "weight:3", "begin", "ready", "open-card"):
        hand.press(name)


def first_cards(hand: Hand) -> None:
    """A card with pictures to choose from, and one to draw at."""
    hand.press("option:aap")
    hand.press("done")
    hand.press("record:drawing")
    hand.press("colour:4")
    hand.press("width:2")
    hand.draw([(-2, 0), (-1, 0), (0, 0), (0, 1), (0, 2)])
    hand.press("ok")
    hand.press("done")


def name_people(hand: Hand) -> None:
    """Two in one breath."""
    hand.press("add_person")
    for name in ("Oma", "Zee"):
        hand.write(name)
        hand.press("ok")
    hand.press("go_on")


def about_oma(hand: Hand) -> None:
    hand.press(f"person:{person(hand, 'Oma')}")
    for name in (
        "area:familie",
        "relation:vriend",
        "tab:support",
        "direction:both",
        "support:G",
        "tab:feeling",
        "feeling:blij",
        "place",
        "cell:2:familie",
    ):
        hand.press(name)
    hand.back_to("table")


def say_and_wish(hand: Hand) -> None:
    hand.press("record:words")
    hand.write("Zij lacht")
    hand.press("ok")
    hand.press("record:place")
    hand.write("de zee")
    for name in ("field:safety", "pick:rustig", "field:about", f"pick:{person(hand, 'Oma')}", "ok"):
        hand.press(name)
    hand.undo()


def lay_by_hand(hand: Hand) -> None:
    """A card to put someone on a ring, one for lines, and one for a wish: the worker takes them from the deck."""
    oma, zee = person(hand, "Oma"), person(hand, "Zee")
    take(hand, "kind-17")
    hand.press("record:closeness")
    hand.place(zee, 3, "familie")
    hand.back_to("table")
    hand.press("done")
    take(hand, "kind-19")
    hand.press("record:tie")
    for name in (f"person:{oma}", "tie:goed", f"person:{zee}"):
        hand.press(name)
    hand.back_to("table")
    hand.press("done")
    take(hand, "kind-22")
    hand.press("record:wish")
    hand.press("pick:vaker")
    hand.press("field:text")
    hand.write("Samen")
    hand.press("ok")
    hand.press("done")


def take(hand: Hand, card: str) -> None:
    hand.press("drawer")
    hand.press("take")
    hand.press(f"card:{card}")
    hand.back_to("table")


def ways_out(hand: Hand) -> None:
    hand.press("nobody")
    hand.press("go_on")
    for name in ("later", "rather_not", "dont_know", "another"):
        hand.press(name)
    hand.undo()
    hand.press("pause")
    hand.press("go_on")
    hand.cover()


def worker_side(hand: Hand) -> None:
    """The worker plays a card, and writes a note that the child may read."""
    hand.press("drawer")
    hand.press("turn")
    if hand.sees("open-card"):
        hand.press("open-card")
    hand.press("done")
    if hand.sees("open-card"):
        hand.press("open-card")
    hand.press("drawer")
    hand.press("note")
    hand.write("Blij")
    hand.press("ok")
    hand.back_to("table")


def end(hand: Hand) -> None:
    hand.press("stop")
    hand.press("keep")
    while left := not_chosen(hand.app.desk.view):
        hand.press(f"item:{left[0].id}")
        hand.press("level:werker")
    for name in ("ok", "mood:3", "on", "looked", "reader:file", "export", "reader:player", "reader:worker", "write"):
        hand.press(name)


@dataclass(frozen=True)
class Told:
    """What is true at the end, and the points of what was drawn."""

    text: str
    points: tuple[float, ...]


def told(app: App) -> Told:
    """With the ids in the order in which they came: arrows take more moves than a touch does."""
    view = app.desk.view
    numbers: dict[str, str] = {}

    def number(found: re.Match[str]) -> str:
        return numbers.setdefault(found[0], f"<{len(numbers)}>")

    records = [*view.records.values(), *view.turned]
    text = re.sub(r"\bid\d+\b", number, "\n".join(map(repr, records)))
    drawn = (one for drawing in view.all(Drawing) for stroke in drawing.strokes for one in stroke.points)
    return Told(re.sub(r"points=\(.*\), colour", "colour", text), tuple(share for point in drawn for share in point))


def looks_whole(app: App) -> None:
    """All that every screen promises: nothing cut off, everything in reach of finger and keys, the cover one touch away."""
    assert faults_of(app, app.screen.name) == {}, app.screen.name


@pytest.fixture(autouse=True)
def _papers_stay_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is named as short as a user's own."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("room", ROOMS.values(), ids=ROOMS)
def test_a_finger_a_mouse_and_keys_come_to_the_same_and_nothing_is_cut_off_on_the_way(
    room: Room, game: Game, tmp_path: Path
) -> None:
    ends: dict[str, Told] = {}
    for name, make in HANDS.items():
        app = sit_down(game, room)
        play(make(app, looks_whole) if name == "finger" else make(app), room.age)
        ends[name] = told(app)

    for name, end in ends.items():
        assert end.text == ends["finger"].text, name
        assert end.points == pytest.approx(ends["finger"].points, abs=0.002), name  # a mouse is told in whole pixels
    assert {path.parent.name for path in tmp_path.rglob("session.json")} == {
        "worker"
    }  # the player's own was touched off


def test_everything_that_was_done_is_there_at_the_end(game: Game) -> None:
    app = sit_down(game, ROOMS["day"])

    play(Finger(app), ROOMS["day"].age)

    view = app.desk.view
    kinds = Counter(type(item).__name__ for item in view.items())
    assert kinds == {
        "Person": 2, "Spot": 2, "Support": 1, "Feeling": 1, "Tie": 1, "Words": 1, "Wish": 1, "Drawing": 1, "Choice": 1, "Note": 1,
    }  # fmt: skip
    assert {turned.how for turned in view.turned} == {"done", "nobody", "later", "rather_not", "dont_know"}
    assert all(levels == ("werker",) for levels in (view.levels(item.id) for item in view.all(Person)))
    assert view.looked
