"""Many people on the map: come closer, move what is seen, fan out a stack, and put everybody in order again."""

from itertools import pairwise

import pytest

from game.app.loop import App
from game.app.shelf import Game
from game.model.records import Person, Spot, spot_of
from game.rings.frame import ORDER
from game.rings.zoom import SCALES, WHOLE
from game.screens.map import MapScreen
from game.screens.map_parts import Board
from game.shapes import Key, Pinch, Touch, find, named
from game.stage.picture import to_png
from game.ui.look import Size
from tests.gallery.crowds import fill
from tests.gallery.desks import VARIANTS, lay


def at_map(game: Game, people: int, variant: int = 1) -> App:
    desk = lay(game, VARIANTS[variant], people=0)
    fill(desk, people)
    app = App(desk, MapScreen(desk), VARIANTS[variant].size)
    app.shapes()
    return app


def full(game: Game) -> App:
    """A map on which ring 3 of school is one stack."""
    desk = lay(game, VARIANTS[1], people=0)
    for n in range(45):
        desk.conversation.put(
            Person(id=f"s{n}", name=f"Naam {n}", kind="mens", area="school"), spot_of(f"s{n}", 3, "school")
        )
    for n in range(150):
        area = ORDER[1 + n % 9]
        desk.conversation.put(Person(id=f"o{n}", name=f"Ander {n}", kind="mens", area=area), spot_of(f"o{n}", 3, area))
    app = App(desk, MapScreen(desk), VARIANTS[1].size)
    app.shapes()
    return app


def board(app: App) -> Board:
    app.shapes()
    assert isinstance(app.screen, MapScreen)
    assert app.screen._board
    return app.screen._board


def scale(app: App) -> float:
    assert isinstance(app.screen, MapScreen)
    return app.screen.viewing.zoom.scale


def test_the_buttons_come_closer_step_by_step_and_go_back(game: Game) -> None:
    app = at_map(game, 30)
    seen = [scale(app)]
    for _ in SCALES:
        app.press("zoom-in")
        seen.append(scale(app))

    assert seen == [*SCALES, SCALES[-1]]
    for _ in SCALES:
        app.press("zoom-out")
    assert scale(app) == 1


def test_a_small_network_has_no_buttons_to_come_closer(game: Game) -> None:
    app = at_map(game, 7)

    assert not find(app.shapes(), "zoom-in")
    app.give(Key("wheel_up"))
    assert scale(app) == SCALES[1]
    assert find(app.shapes(), "zoom-out")  # the way back is there


def test_the_wheel_and_two_fingers_do_the_same(game: Game) -> None:
    app = at_map(game, 30)
    app.give(Key("wheel_up"))
    assert scale(app) == SCALES[1]
    app.give(Key("wheel_down"))
    assert scale(app) == 1

    app.give(Pinch(1.5, 0, 0))
    assert scale(app) == pytest.approx(1.5)
    app.give(Pinch(9.0, 0, 0))
    assert scale(app) == SCALES[-1]


def test_closer_a_finger_on_the_ground_moves_what_is_seen_and_places_nobody(game: Game) -> None:
    app = at_map(game, 30)
    app.press("zoom-in")
    app.press("zoom-in")
    before, session = board(app), app.desk.conversation.session
    x, y = before.room.middle
    free = next(
        (px, py)
        for px in range(int(before.room.x) + 40, int(x), 9)
        for py in (int(y) - 60, int(y) + 70)
        if not _somebody(app, px, py)
    )
    app.give(Touch("down", *free, finger=True))
    app.give(Touch("move", free[0] + 60, free[1] + 30, finger=True))
    app.give(Touch("up", free[0] + 60, free[1] + 30, finger=True))
    after = board(app)

    moved = after.places.x - before.places.x, after.places.y - before.places.y
    assert moved == pytest.approx((60, 30), abs=1.5)
    assert app.desk.conversation.session is session


def _somebody(app: App, x: float, y: float) -> bool:
    return any(group.box.holds(x, y) for group in named(app.shapes()) if group.role)


def test_of_a_closer_map_only_whoever_stands_in_the_room_can_be_touched(game: Game) -> None:
    app = at_map(game, 60)
    for _ in SCALES:
        app.press("zoom-in")
    room = board(app).room
    people = [group for group in named(app.shapes()) if group.name.startswith("person:")]

    assert 0 < len(people) < 60
    assert all(room.holds(*group.box.middle) for group in people)


def test_someone_is_placed_on_a_closer_map_where_the_finger_is(game: Game) -> None:
    app = at_map(game, 30)
    app.press("zoom-in")
    person = next(group.name for group in named(app.shapes()) if group.name.startswith("person:"))
    app.press(person)
    cell = next(group for group in named(app.shapes()) if group.name.startswith("cell:"))
    _, ring, area = cell.name.split(":")
    app.press(cell.name)

    spot = app.desk.view.spot(person[7:])
    assert spot
    assert (spot.ring, spot.area) == (int(ring), area)


def test_a_stack_fans_out_at_a_touch_and_each_in_it_can_be_picked_up(game: Game) -> None:
    app = full(game)
    assert not find(app.shapes(), "person:s0")
    app.press("stack:3:school")
    shown = {group.name for group in named(app.shapes()) if group.name.startswith("person:")}

    assert shown
    assert shown <= {f"person:s{n}" for n in range(45)}
    app.press("page_on")
    more = {group.name for group in named(app.shapes()) if group.name.startswith("person:")}
    assert more
    assert not more & shown
    person = min(more)
    app.press(person)
    assert isinstance(app.screen, MapScreen)
    assert app.screen.picked == person[7:]
    assert not app.screen.fanned


def test_whoever_leaves_a_stack_stands_where_they_were_put(game: Game) -> None:
    app = full(game)
    app.press("stack:3:school")
    app.press("person:s1")
    app.press("cell:5:online")

    assert find(app.shapes(), "person:s1")
    spot = app.desk.view.spot("s1")
    assert spot
    assert (spot.ring, spot.area) == (5, "online")


@pytest.mark.parametrize("way", ["fold", "fold-ground", "escape"])
def test_a_fan_is_closed_by_its_cross_by_the_ground_and_by_escape(game: Game, way: str) -> None:
    app = full(game)
    app.press("stack:3:school")
    if way == "escape":
        app.give(Key("escape"))
    elif way == "fold":
        app.press(way)
    else:
        room = board(app).room
        for kind in ("down", "up"):
            app.give(Touch(kind, room.x + 3, room.y + 3, finger=True))

    assert not find(app.shapes(), "fold")
    assert isinstance(app.screen, MapScreen)


def test_a_fan_whose_people_are_erased_one_by_one_closes_by_itself_and_stays_closed(game: Game) -> None:
    app = full(game)
    app.press("stack:3:school")
    stack = next(one for one in board(app).places.stacks if one.id == "3:school")

    for number, person in enumerate(stack.people):
        remove = app.desk.conversation.erase if number % 2 else app.desk.conversation.remove_person
        remove(person)
        app.resize(Size(app.size.w, app.size.h - 1))  # drawn anew
        seen = {one.name for one in named(app.shapes())}
        assert f"person:{person}" not in seen
        assert ("fold" in seen) == any(one.id == "3:school" for one in board(app).places.stacks)
        if "fold" not in seen:
            break
    app.desk.conversation.undo()
    seen = {one.name for one in named(app.shapes())}

    assert isinstance(app.screen, MapScreen)
    assert not app.screen.fanned
    assert "fold" not in seen
    assert to_png(app.shapes(), app.size)


def test_under_a_fan_nobody_on_the_map_is_touched(game: Game) -> None:
    app = full(game)
    app.press("stack:3:school")

    assert not [group.name for group in named(app.shapes()) if group.name.startswith("person:o")]


def test_in_order_again_everybody_keeps_ring_and_part_of_life_and_one_undo_brings_all_back(game: Game) -> None:
    app = at_map(game, 20)
    before = {spot.person: spot for spot in app.desk.view.all(Spot)}
    app.press("tidy")
    after = {spot.person: spot for spot in app.desk.view.all(Spot)}

    assert {person: (spot.ring, spot.area) for person, spot in after.items()} == {
        person: (spot.ring, spot.area) for person, spot in before.items()
    }
    groups: dict[tuple[int, str], list[float]] = {}
    for spot in after.values():
        groups.setdefault((spot.ring, spot.area), []).append(spot.along)
    for alongs in groups.values():
        gaps = [later - earlier for earlier, later in pairwise(sorted(alongs))]
        assert gaps == pytest.approx([1 / len(alongs)] * len(gaps), abs=0.002)
    assert after != before
    app.press("undo")
    assert {spot.person: spot for spot in app.desk.view.all(Spot)} == before


def test_in_order_twice_changes_nothing_more(game: Game) -> None:
    app = at_map(game, 20)
    app.press("tidy")
    session = app.desk.conversation.session
    app.press("tidy")

    assert app.desk.view == app.desk.view
    assert len(app.desk.conversation.session.moves) == len(session.moves)


def test_a_drag_leaves_everybody_else_where_they_stood(game: Game) -> None:
    app = at_map(game, 20)
    before = board(app).places
    person = "p10"
    x, y = before.points[person]
    app.give(Touch("down", x, y, finger=True))
    app.give(Touch("move", x + 40, y + 5, finger=True))
    during = board(app).places
    to = before.point(5, before.sectors[0].area, 0.1)
    app.give(Touch("move", *to, finger=True))
    app.give(Touch("up", *to, finger=True))
    after = board(app).places

    assert during.sectors == before.sectors == after.sectors
    assert {one: point for one, point in after.points.items() if one != person} == {
        one: point for one, point in before.points.items() if one != person
    }
    assert after.points[person] != before.points[person]


def test_the_whole_map_is_seen_at_first(game: Game) -> None:
    app = at_map(game, 200)
    places = board(app).places

    assert isinstance(app.screen, MapScreen)
    assert app.screen.viewing.zoom == WHOLE
    assert all(board(app).room.holds(*point) for point in places.points.values())
