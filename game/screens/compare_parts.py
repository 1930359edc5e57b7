"""Then, now and wish in one layout of the map: every place of everybody has room, so nobody who stayed ever stands elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.model.changes import same_place
from game.model.moves import Record
from game.model.records import PLAYER, Hoped, Person, Spot, spot_of
from game.model.view import View
from game.rings.drawing import board as draw_board
from game.rings.drawing import me, words
from game.rings.geometry import Label, Places
from game.rings.values import Standing
from game.rings.words import short
from game.screens.desk import Desk
from game.screens.map_parts import Board, view_board
from game.screens.wish_parts import arrow, dotted, face, faint, figure, label_of, point_of
from game.shapes import Box, Group, Shape, Shapes
from game.ui.look import Look
from game.ui.motion import between

THEN, NOW, WISH = 0.0, 1.0, 2.0  # where the slider stands
FAINT = 0.35  # how much is seen of who is not on the map, and of where somebody is beside the wish
THERE, WISHED = "~then", "~wish"  # marks behind an id, in the layout alone
Point = tuple[float, float]
Taken = list[tuple[str, Spot | Hoped]]


@dataclass(frozen=True, slots=True)
class Path:
    """Somebody as they are drawn, and which place of the layout is theirs then, now and wished ("" = none)."""

    standing: Standing
    then: str
    now: str
    wish: str


@dataclass(frozen=True)
class Ways:
    """A board with all these places, and the ways between them."""

    board: Board
    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """Somebody on the way: where, how much of them is seen, and from where when it is a wish."""

    standing: Standing
    point: Point
    seen: float
    body: str = ""  # the place of the layout where they are, "" between two of them
    out_of: Point | None = None


def lay_ways(desk: Desk, look: Look, box: Box, then: View, now: View) -> Ways:
    """Two moments and the wishes in a box: the same sectors, rings and discs wherever the slider stands."""
    seen, paths = together(then.of_player(PLAYER), now.of_player(PLAYER))
    return Ways(view_board(desk, look, box, seen), paths)


def together(then: View, now: View) -> tuple[View, tuple[Path, ...]]:
    """Both moments and the wishes as one view. Where somebody is now has their own id, another place of theirs one with a mark."""
    people = {one.id: one for one in (*then.all(Person), *now.all(Person))}  # as they are called now
    records: dict[str, Record] = {now.player.key: now.player}
    paths = []
    for person in people.values():
        taken: Taken = []
        here = _place(person.id, now.spot(person.id), taken)
        there = _place(person.id + THERE, then.spot(person.id), taken)
        wish = _place(person.id + WISHED, now.hoped(person.id) if now.person(person.id) else None, taken)
        for body, place in taken:
            spot = spot_of(body, place.ring, place.area, place.along)
            records |= {body: replace(person, id=body), spot.key: spot}
        if taken:
            first = taken[0][1]
            one = Standing(person.id, person.name, person.picture, first.ring, first.area, first.along, person.kind)
            paths.append(Path(one, there, here, wish))
    return View(records), tuple(paths)


def _place(body: str, place: Spot | Hoped | None, taken: Taken) -> str:
    """Which place of the layout this is: one that is there already when it is the same, else a new one of this name."""
    if place is None:
        return ""
    there = next((one for one, other in taken if same_place(place, other)), "")
    if not there:
        taken.append((body, place))
    return there or body


def steps(ways: Ways, at: float) -> tuple[Step, ...]:
    """Everybody who is seen when the slider stands here, the faint ones first."""
    found = (step for path in ways.paths for step in _steps(ways.board.places, path, at))
    return tuple(sorted(found, key=lambda step: step.seen >= 1))


def _steps(places: Places, path: Path, at: float) -> Iterator[Step]:
    then, now, wish = (point_of(places, body) for body in (path.then, path.now, path.wish))
    one, share = path.standing, at if at <= NOW else at - NOW
    if at <= NOW:
        if then and now:
            yield Step(one, _on_the_way(then, now, share), 1.0, _body(path.then, path.now, share))
        elif now and share:
            yield Step(one, now, share, path.now)
        elif then:
            yield Step(one, then, 1 - (1 - FAINT) * share, path.then)
    elif now and wish:
        yield Step(one, now, FAINT, path.now)
        yield Step(one, _on_the_way(now, wish, share), 1.0, _body(path.now, path.wish, share), out_of=now)
    elif wish:
        yield Step(one, wish, share, path.wish, out_of=wish)
    elif now:
        yield Step(one, now, 1.0, path.now)
    elif then and share < 1:
        yield Step(one, then, FAINT * (1 - share), path.then)


def _body(first: str, second: str, share: float) -> str:
    """The place of the layout at one end of a way, "" between the two."""
    return first if first == second or share == 0 else second if share == 1 else ""


def _on_the_way(start: Point, end: Point, share: float) -> Point:
    return between(start[0], end[0], share), between(start[1], end[1], share)


def draw_steps(ways: Ways, at: float, *, faint_ones: bool = True) -> Iterator[Shape]:
    """Everybody where they are when the slider stands still; without the `faint_ones` only who is there at that moment."""
    board = ways.board
    places, look, measure = board.places, board.look, board.measure
    for step in steps(ways, at):
        if step.seen < 1 and not faint_ones:
            continue
        under = Label(short(step.standing.name), step.point[0], step.point[1] + places.radius)
        label = label_of(places, step.body, step.point) if step.body else under
        yield from _signs(step, board)
        if step.seen < 1:
            yield faint(step.standing, step.point, places, look, measure, label, step.seen)
        else:
            yield face(step.standing, step.point, places, look, measure, label)


def draw_moving(ways: Ways, at: float) -> Iterator[Shape]:
    """The same while it moves: pictures that are made once, shown elsewhere."""
    board = ways.board
    for step in steps(ways, at):
        yield from _signs(step, board)
        picture = figure(step.standing, board.places, board.look, board.measure)
        yield replace(picture, shift=(round(step.point[0]), round(step.point[1])), seen=step.seen)


def _signs(step: Step, board: Board) -> Iterator[Shape]:
    """A dotted ring around a wish, and the arrow to it."""
    if step.out_of:
        yield dotted(step.point, board.places, board.look)
        yield from arrow(step.out_of, step.point, board.places, board.look)


def figures(ways: Ways) -> Shapes:
    """The pictures that a movement needs."""
    board = ways.board
    return tuple(figure(path.standing, board.places, board.look, board.measure) for path in ways.paths)


def ground(board: Board, which: str = "") -> Shapes:
    """Rings, parts of life and the player: what never moves. `which` tells two maps on one screen apart."""
    places, look, measure = board.places, board.look, board.measure
    drawn: tuple[Shape, ...] = (*words(places, board.areas, look, measure), *me(places, look, measure))
    rings = draw_board(places, board.areas, look, measure, named=False)
    return replace(rings, name=f"map{which}-rings"), Group(drawn, places.box, f"map{which}-drawn", still=True)
