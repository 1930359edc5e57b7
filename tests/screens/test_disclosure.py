"""Someone told that they are not safe: covered at once, nothing written, and the worker's sheet one touch further."""

from dataclasses import replace

from game.app.loop import App
from game.model.deck import Entry, Lists
from game.shapes import Key, named
from game.trainer.pilot import Pilot
from game.ui.look import Size
from tests.screens.seeing import SIZES, every_size, every_step, outside, overlapping, pages, said, sit_down, texts


def told(app: App, *, step: float = 1.0, size: Size = SIZES[0]) -> Pilot:
    pilot = sit_down(app, step=step, size=size)
    for name in ("begin", "ready", "drawer", "disclosure"):
        pilot.touch(name)
    return pilot


@every_size
@every_step
def test_the_game_is_covered_at_once_without_a_word_about_it(app: App, size: Size, step: float) -> None:
    told(app, step=step, size=size)

    shapes = app.shapes()

    assert said(shapes) == "Verder Voor de begeleider"
    assert {group.name for group in named(shapes)} == {"go_on", "for-worker"}
    assert outside(app, shapes) == []
    assert overlapping(shapes) == []


@every_size
@every_step
def test_one_touch_further_lies_what_to_do_and_whom_to_call(app: App, size: Size, step: float) -> None:
    pilot = told(app, step=step, size=size)

    pilot.touch("for-worker")
    seen = pages(app)

    words = " ".join(said(page) for page in seen)
    assert [
        word for word in ("Vraag niet door.", "meldcode", "0800-2000", "0800-0432", "112") if word not in words
    ] == []
    assert min(text.size for page in seen for text in texts(page)) >= 16
    assert [outside(app, page) for page in seen] == [[]] * len(seen)
    assert [overlapping(page) for page in seen] == [[]] * len(seen)


def test_nothing_of_it_stands_in_the_session(app: App) -> None:
    pilot = sit_down(app)
    for name in ("begin", "ready", "drawer"):
        pilot.touch(name)
    before = app.desk.conversation.session

    for name in ("disclosure", "for-worker", "hide", "for-worker", "go_on"):
        pilot.touch(name)

    assert app.screen.name == "table"
    assert app.desk.conversation.session == before


def test_only_the_button_for_it_leads_back_to_the_game(app: App) -> None:
    pilot = told(app)

    for key in ("escape", "enter", "space", "backspace"):
        app.give(Key(key))
    stayed = app.screen.name
    pilot.touch("go_on")

    assert (stayed, app.screen.name) == ("disclosure", "table")


class Loud:
    """A voice that speaks until it is told to stop."""

    speaking = True
    reading = None

    def can(self, language: str, recorded: str = "") -> bool:
        return language == "nl"

    def say(self, texts: tuple[str, ...], language: str, recorded: str = "") -> None:
        self.speaking = True

    def stop(self) -> None:
        self.speaking = False


def test_the_voice_is_silent_at_once(app: App) -> None:
    app.desk.voice = voice = Loud()

    told(app)

    assert not voice.speaking


def test_the_sheet_can_be_covered_again(app: App) -> None:
    pilot = told(app)
    pilot.touch("for-worker")

    pilot.touch("hide")

    assert said(app.shapes()) == "Verder Voor de begeleider"


def test_the_numbers_are_those_of_the_list(app: App) -> None:
    pilot = told(app)
    lists = Lists(
        {**app.desk.backstage.lists.entries, "help_numbers": (Entry("x", "Ons bureau", number="010-1234567"),)}
    )
    app.desk.backstage = replace(app.desk.backstage, lists=lists)

    pilot.touch("for-worker")

    assert "010-1234567" in said(app.shapes())
    assert "0800-2000" not in said(app.shapes())
