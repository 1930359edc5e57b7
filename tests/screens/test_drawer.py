"""The worker's drawer: what lies in it, on any screen and with any letters; and the same beside the summary."""

import pytest

from game.app.loop import App
from game.model.records import WORKER, Note
from game.screens.desk import Go
from game.screens.drawer import DrawerScreen
from game.screens.drawer_sheet import draw_drawer, drawer_step, pieces_of
from game.shapes import Box, Rect, find, named
from game.trainer.pilot import Pilot
from game.ui.look import Size
from tests.screens.seeing import (
    SIZES,
    box_of,
    every_size,
    every_step,
    outside,
    overlapping,
    pages,
    said,
    sit_down,
    texts,
)


def at_a_card(app: App, card: str = "kind-04", *, step: float = 1.0, size: Size = SIZES[0]) -> None:
    pilot = sit_down(app, step=step, size=size)
    for name in ("begin", "ready", "drawer", "take", f"card:{card}"):
        pilot.touch(name)
    app.go(Go(DrawerScreen(app.desk)))


@every_size
@every_step
def test_everything_in_the_drawer_is_seen_whole_in_letters_that_can_be_read(app: App, size: Size, step: float) -> None:
    at_a_card(app, step=step, size=size)
    wanted = [piece.text for piece in pieces_of(app.desk, "table")]

    seen = pages(app)

    words = " ".join(said(page) for page in seen)
    assert app.screen.name == "drawer"
    assert len(wanted) > 4
    assert min(text.size for page in seen for text in texts(page) if text.text != "Afdekken") >= 16
    assert [text for text in wanted if text not in words and set(text.split()) - set(words.split())] == []
    assert [outside(app, page) for page in seen] == [[]] * len(seen)
    assert [overlapping(page) for page in seen] == [[]] * len(seen)
    assert {"note", "disclosure", "take", "turn", "calm"} <= {group.name for page in seen for group in named(page)}


@every_size
@every_step
def test_a_panel_beside_the_card_holds_the_drawer_too(app: App, size: Size, step: float) -> None:
    at_a_card(app, step=step, size=size)
    look = app.desk.on(size)
    box = Box(size.w - 428 * look.u, 92 * look.u, 428 * look.u, size.h - 204 * look.u)
    wanted = [piece.text for piece in pieces_of(app.desk, "table")]

    seen = [draw_drawer(app.desk, look, box)]
    while find(seen[-1], "page_on"):
        seen.append(draw_drawer(app.desk, look, box, len(seen)))
        assert len(seen) < 20

    places = [box_of(app, text) for page in seen for text in texts(page)]
    places += [group.box for page in seen for group in named(page)]
    words = " ".join(said(page) for page in seen).split()
    assert all(place.x >= box.x and place.x + place.w <= box.x + box.w + 1 for place in places)
    assert all(place.y >= box.y and place.y + place.h <= box.y + box.h + 1 for place in places)
    assert min(text.size for page in seen for text in texts(page)) >= 16
    assert set(" ".join(wanted).split()) <= set(words)
    assert [overlapping(page) for page in seen] == [[]] * len(seen)


def test_for_whom_it_is_stands_on_top_and_that_the_player_can_read_along(app: App) -> None:
    at_a_card(app)

    words = said(app.shapes())

    assert "Voor Wim" in words
    assert "Pip kan meelezen" in words


def test_every_follow_up_lies_on_a_strip_of_its_own_and_the_note_of_the_card_beside_a_bar(app: App) -> None:
    at_a_card(app)
    _, card = app.desk.open_card() or pytest.fail("no card")

    kinds = {piece.text: piece.kind for piece in pieces_of(app.desk, "table")}
    bars = [
        shape for shape in app.shapes() if isinstance(shape, Rect) and shape.fill == app.desk.on(app.size).colours.sun
    ]

    assert [kinds[text] for text in card.follow_up] == ["strip"] * len(card.follow_up)
    assert kinds[card.worker_note] == "bar"
    assert len(bars) == 1


def test_the_calm_table_is_switched_on_and_off(app: App) -> None:
    at_a_card(app)
    before = app.desk.calm

    drawer_step(app.desk, "calm")
    switched = app.desk.calm
    drawer_step(app.desk, "calm")

    assert [before, switched, app.desk.calm] == [before, not before, before]


def test_the_turn_goes_to_the_worker_and_back_and_the_drawer_closes(app: App) -> None:
    at_a_card(app)
    pilot = Pilot(app)

    pilot.touch("turn")
    worker = app.desk.view.turn
    pilot.touch("drawer")
    pilot.touch("turn")

    assert (worker, app.desk.view.turn) == (WORKER, "player")
    assert app.screen.name == "table"


@every_size
@every_step
def test_whoever_writes_a_note_reads_that_others_may_read_it(app: App, size: Size, step: float) -> None:
    at_a_card(app, step=step, size=size)
    pilot = Pilot(app)

    pilot.touch("note")
    told = "Dit kan later door het kind, de ouder of een ander gelezen worden."
    reminder = next(text for text in texts(app.shapes()) if text.text == told)
    pilot.write("Rustig")
    pilot.touch("ok")

    place = box_of(app, reminder)
    assert reminder.size >= 16
    assert place.x + place.w <= size.w
    assert [note.text for note in app.desk.view.all(Note)] == ["Rustig"]


def test_the_worker_finds_hints_beside_the_summary_at_one_touch(app: App) -> None:
    pilot = sit_down(app)
    for name in ("begin", "ready", "stop", "keep", "ok", "on", "drawer"):
        pilot.touch(name)

    words = said(app.shapes())
    names = {group.name for group in named(app.shapes())}
    pilot.touch("ok")

    assert "Praat niet over het gezin zonder het gezin." in words
    assert "disclosure" in names
    assert not names & {"take", "turn", "calm", "note"}
    assert app.screen.name == "summary"
