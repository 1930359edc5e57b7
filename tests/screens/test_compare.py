"""Then and now: two sessions and two files, the slider under a finger and under keys, and what is told of it in words."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.app.before import read_before
from game.app.loop import App
from game.app.opening import lay_desk, open_rooms
from game.app.papers import write_for
from game.app.shelf import Game, read_game
from game.model.changes import earlier
from game.model.records import Person, hoped_of, sharing_of, spot_of
from game.model.view import View
from game.screens.compare import CompareScreen
from game.screens.compare_moments import compare_tools
from game.screens.compare_parts import FAINT, NOW, THEN, WISH, Ways, lay_ways, steps
from game.screens.desk import Go
from game.screens.home import HomeScreen
from game.screens.wish_layer import WishLayerScreen
from game.settings import Settings
from game.shapes import Box, Group, Key, Touch, find
from game.trainer.pilot import Pilot
from game.ui.look import Size
from tests.gallery.desks import MEASURE, VARIANTS, Variant, lay
from tests.screens.seeing import pages, said, sit_down

DAY = VARIANTS[0]
RTL = next(one for one in VARIANTS if one.name == "rtl")


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


def at_the_table(game: Game, before: View | None = None) -> tuple[App, Pilot]:
    """A new conversation, up to the first card."""
    desk = lay_desk(game, Settings(motion=False), MEASURE)
    open_rooms(desk, game, before)
    app = App(desk, HomeScreen(desk), Size(1280, 800))
    pilot = sit_down(app)
    for name in ("begin", "ready"):
        pilot.touch(name)
    return app, pilot


def name_people(pilot: Pilot, *names: str) -> None:
    pilot.touch("add_person")
    for name in names:
        pilot.write(name)
        pilot.touch("ok")
    pilot.touch("go_on")
    while pilot.screen != "table":
        pilot.touch("ok" if pilot.sees("ok") else "back")


def place(app: App, pilot: Pilot, name: str, ring: int, area: str) -> None:
    who = next(one for one in app.desk.view.all(Person) if one.name == name)
    app.desk.put(replace(who, area=area), spot_of(who.id, ring, area))


def ids(app: App) -> dict[str, str]:
    return {one.name: one.id for one in app.desk.view.all(Person)}


def test_two_conversations_of_one_player_end_to_end(game: Game, tmp_path: Path) -> None:
    app, pilot = at_the_table(game)
    name_people(pilot, "Oma", "Tom", "Noor")
    for name, ring in (("Oma", 4), ("Tom", 2), ("Noor", 2)):
        place(app, pilot, name, ring, "familie")
    app.desk.put(*(sharing_of(one.id, ("alleen_ik",)) for one in app.desk.view.all(Person)))
    report = write_for(game, app.desk.view, "player", "nl", tmp_path / "player", made_up=False)
    assert not report.failed

    app, pilot = at_the_table(game, read_before(tmp_path / "player" / "session.json"))
    before = app.desk.before
    assert before
    old = {one.name: one.id for one in before.all(Person)}
    nobody_came_by_themselves = ids(app) == {}
    pilot.touch("add_person")
    pilot.touch("last-time")
    pilot.touch(f"last:{old['Oma']}")
    pilot.touch(f"last:{old['Noor']}")
    pilot.write("Tom")  # another Tom than last time
    pilot.touch("ok")
    pilot.touch("go_on")
    while pilot.screen != "table":
        pilot.touch("ok" if pilot.sees("ok") else "back")
    noor = app.desk.view.person(old["Noor"])
    assert noor
    app.desk.put(replace(noor, name="Noortje"))
    place(app, pilot, "Oma", 1, "familie")
    app.go(Go(CompareScreen(app.desk)))
    told = said(app.shapes())

    assert nobody_came_by_themselves
    assert ids(app)["Oma"] == old["Oma"]
    assert ids(app)["Tom"] != old["Tom"]
    assert "Weer op je kaart: Oma en Noortje." in told
    assert "Nieuw op je kaart: Tom." in told
    assert "Nu niet op je kaart: Tom." in told
    assert "Dichter bij je dan toen: Oma." in told


def a_conversation(game: Game, variant: Variant = DAY, *, moving: bool = False) -> App:
    """Half way, with an earlier one: Zee came closer, Kaya is new, Tante is not there now; Rik is wished closer, the choir is wished a place."""
    desk = lay(game, variant)
    desk.settings = replace(desk.settings, motion=moving)
    then = [one for key, one in desk.view.records.items() if "kaya" not in key]
    then += [Person(id="tante", name="Tante", kind="mens"), spot_of("tante", 3, "familie")]
    desk.before = earlier(View({one.key: one for one in then}))
    desk.put(spot_of("zee", 1, "vrienden"), hoped_of("rik", 1, "thuis"), hoped_of("koor", 3, "vrije_tijd"))
    app = App(desk, HomeScreen(desk), variant.size)
    app.go(Go(CompareScreen(desk)))
    return app


def the_screen(app: App) -> CompareScreen:
    assert isinstance(app.screen, CompareScreen)
    return app.screen


def ways(app: App) -> Ways:
    screen = the_screen(app)
    return lay_ways(app.desk, app.desk.on(app.size), Box(0, 0, 800, 600), *screen._views())


def seen(found: Ways, at: float) -> dict[str, float]:
    return {step.standing.person: step.seen for step in steps(found, at)}


def points(found: Ways, at: float) -> dict[str, tuple[float, float]]:
    return {step.standing.person: step.point for step in steps(found, at)}  # of a wish the last one


def middle(app: App, name: str) -> tuple[float, float]:
    group = find(app.shapes(), name)
    assert group, name
    return group.box.middle


def test_who_stayed_stands_still_wherever_the_slider_is(game: Game) -> None:
    found = ways(a_conversation(game))

    for at in (0.3, NOW, 1.6, WISH):
        assert points(found, at)["mama"] == points(found, THEN)["mama"]
        assert points(found, at)["opa"] == points(found, THEN)["opa"]


def test_who_moved_goes_from_place_to_place(game: Game) -> None:
    found = ways(a_conversation(game))
    (x, y), (then_x, then_y), (now_x, now_y) = (points(found, at)["zee"] for at in (0.5, THEN, NOW))

    assert found.board.places.share(then_x, then_y) > found.board.places.share(now_x, now_y)
    assert (x, y) == pytest.approx(((then_x + now_x) / 2, (then_y + now_y) / 2))


def test_who_came_comes_into_sight_and_who_is_not_there_now_stays_faint(game: Game) -> None:
    found = ways(a_conversation(game))

    assert "kaya" not in seen(found, THEN)
    assert 0 < seen(found, 0.5)["kaya"] < 1
    assert seen(found, NOW)["kaya"] == 1
    assert seen(found, THEN)["tante"] == 1
    assert seen(found, NOW)["tante"] == pytest.approx(FAINT)
    assert "tante" not in seen(found, WISH)


def test_a_wish_leaves_a_faint_one_where_they_are_now(game: Game) -> None:
    found = ways(a_conversation(game))
    rik = [step for step in steps(found, WISH) if step.standing.person == "rik"]

    assert [step.seen for step in rik] == [FAINT, 1.0]
    assert rik[0].point == rik[1].out_of == points(found, NOW)["rik"]
    assert "koor" not in seen(found, NOW)
    assert seen(found, WISH)["koor"] == 1


def test_nobody_covers_anybody_at_any_of_the_three_stops(game: Game) -> None:
    found = ways(a_conversation(game))
    radius = found.board.places.radius

    for at in (THEN, NOW, WISH):
        there = [step.point for step in steps(found, at)]
        for number, (x, y) in enumerate(there):
            for other_x, other_y in there[number + 1 :]:
                assert (x - other_x) ** 2 + (y - other_y) ** 2 > (2 * radius) ** 2


def test_the_three_touches_go_to_then_now_and_wish_and_tell_about_it(game: Game) -> None:
    app = a_conversation(game)
    pilot = Pilot(app)

    told = {}
    for stop in ("now", "wish", "then"):
        pilot.touch(f"when:{stop}")
        told[stop] = the_screen(app).at, said(app.shapes()), find(app.shapes(), f"when:{stop}")

    assert [at for at, _, _ in told.values()] == [NOW, WISH, THEN]
    assert all(button and button.chosen for _, _, button in told.values())
    assert "Nu niet op je kaart: Tante." in told["now"][1]
    assert "Graag dichter bij je: Papa Rik." in told["wish"][1]
    assert "Graag op je kaart: Het koor van de donderdag." in told["wish"][1]


def test_a_finger_takes_the_slider_along_and_all_the_rest_is_one_picture(game: Game) -> None:
    app = a_conversation(game, moving=True)
    group = find(app.shapes(), "slider")
    assert group
    box = group.box

    app.give(Touch("down", box.x + box.w * 0.3, box.middle[1], finger=True))
    first = app.shapes()[0]
    app.give(Touch("move", box.x + box.w * 0.5, box.middle[1] + 90, finger=True))
    half, rest = the_screen(app).at, app.shapes()[0]
    moving = [one for one in app.screen.over(app.size, 0.0) if isinstance(one, Group)]  # type: ignore[attr-defined]
    app.give(Touch("up", box.x + box.w * 0.5, box.middle[1] + 90, finger=True))

    assert half == pytest.approx(0.5, abs=0.02)
    assert isinstance(first, Group)
    assert first.still
    assert rest is first
    assert moving
    assert all(one.still for one in moving)
    assert the_screen(app).at == half
    assert the_screen(app).carries == ""


def test_near_a_stop_the_slider_comes_to_it(game: Game) -> None:
    app = a_conversation(game)
    group = find(app.shapes(), "slider-wish")
    assert group
    x, y = group.box.x + group.box.w - 30, group.box.middle[1]

    app.give(Touch("down", x, y, finger=True))
    app.give(Touch("up", x, y, finger=True))

    assert the_screen(app).at == WISH


def test_arrows_move_the_slider_and_end_at_its_ends(game: Game) -> None:
    app = a_conversation(game)

    app.give(Key("left"))
    start = the_screen(app).at
    for _ in range(4):
        app.give(Key("right"))
    on_the_way = the_screen(app).at
    for _ in range(40):
        app.give(Key("right"))

    assert start == THEN
    assert on_the_way == pytest.approx(0.4)
    assert the_screen(app).at == WISH


def test_from_right_to_left_then_is_at_the_right_and_the_left_arrow_goes_on(game: Game) -> None:
    app = a_conversation(game, RTL)
    then_x, now_x = middle(app, "when:then")[0], middle(app, "when:now")[0]

    app.give(Key("left"))
    by_key = the_screen(app).at
    track = find(app.shapes(), "slider")
    assert track
    x, y = track.box.x + track.box.w * 0.25, track.box.middle[1]
    app.give(Touch("down", x, y, finger=True))

    assert then_x > now_x
    assert by_key > THEN
    assert the_screen(app).at == pytest.approx(0.75, abs=0.1)


def test_a_touch_on_now_lets_everybody_go_there_and_another_touch_ends_it(game: Game) -> None:
    app = a_conversation(game, moving=True)
    app.tick(10.0)

    app.press("when:now")
    app.tick(10.4)
    under_way = [one for one in app.shapes() if isinstance(one, Group) and one.shift != (0.0, 0.0)]
    app.give(Touch("down", 2, 2, finger=True))
    app.give(Touch("up", 2, 2, finger=True))
    after = [one for one in app.shapes() if isinstance(one, Group) and one.shift != (0.0, 0.0)]

    assert under_way
    assert not after
    assert the_screen(app).at == NOW


def test_with_movement_off_everybody_is_there_at_once(game: Game) -> None:
    app = a_conversation(game)

    app.press("when:now")

    assert app.desk.movement is None
    assert not [one for one in app.shapes() if isinstance(one, Group) and one.shift != (0.0, 0.0)]


def test_side_by_side_then_and_now_have_one_measure(game: Game) -> None:
    app = a_conversation(game)

    app.press("side-by-side")
    then, now = find(app.shapes(), "map-then-rings"), find(app.shapes(), "map-now-rings")
    words = said(app.shapes())

    assert then
    assert now
    assert (then.box.w, then.box.h, then.box.y) == (now.box.w, now.box.h, now.box.y)
    assert then.box.x < now.box.x
    assert words.count("Mama") >= 3  # on both maps, and in words
    assert not find(app.shapes(), "slider")


def test_which_moment_then_is_can_be_chosen_when_there_are_more(game: Game) -> None:
    app = a_conversation(game)
    desk = app.desk
    desk.conversation.end("keep")
    sitting = desk.view.sitting
    assert sitting
    desk.conversation.put(replace(sitting, n=2, day="2026-01-12"))

    app.go(Go(CompareScreen(desk)))
    last = said(app.shapes())
    app.press("moment:before")

    assert "Alles staat zoals toen." in last
    assert "Nieuw op je kaart: Kaya." in said(app.shapes())


def test_it_is_offered_only_when_there_is_an_earlier_moment(game: Game) -> None:
    with_one, without = a_conversation(game).desk, lay(game, DAY)

    assert [one.name for one in compare_tools(with_one)] == ["compare"]
    assert compare_tools(without) == ()


def test_a_reader_sees_nobody_who_is_not_shared_with_them(game: Game) -> None:
    app = a_conversation(game)
    app.desk.put(sharing_of("mama", ("werker",)), sharing_of("oma", ("alleen_ik",)))

    app.go(Go(CompareScreen(app.desk, "worker")))
    told = " ".join(said(page) for page in pages(app))

    assert "Mama" in told
    assert "Oma" not in told
    assert "Tante" not in told


def test_it_is_read_aloud_and_leads_to_the_wishes_and_back(game: Game) -> None:
    app = a_conversation(game)
    pilot = Pilot(app)

    pilot.touch("listen")
    read = app.desk.voice.said  # type: ignore[union-attr]
    pilot.touch("wish-layer")
    there = isinstance(app.screen, WishLayerScreen)
    pilot.touch("back")

    assert "Nieuw op je kaart: Kaya." in read
    assert there
    assert pilot.screen == "compare"
