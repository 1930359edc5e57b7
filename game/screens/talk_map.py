"""The map as it is talked about: in one way to look, with whoever does not stand out faint, and a stack fanned out where one was touched."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.model.plans import OpenSpot
from game.model.records import Hoped, Person
from game.model.view import View
from game.rings.values import Shown
from game.screens.compare_parts import Path, together
from game.screens.desk import Desk
from game.screens.map_fan import draw_fan
from game.screens.map_parts import FAINT, Board, tray, view_board
from game.screens.map_sides import draw_waiting
from game.screens.talk_lens import Lens, hopes, shown_by
from game.screens.talk_room import Room
from game.shapes import Box, Group, Shape, Shapes
from game.ui.look import Look


@dataclass(frozen=True, slots=True)
class Seen:
    """What of the map is looked at: in which way, whose story is open, which stack is fanned out, and which page of names is turned up."""

    lens: Lens
    person: str = ""
    fanned: str = ""
    page: int = 0


def draw_map(desk: Desk, look: Look, box: Box, room: Room, view: View, seen: Seen) -> Shapes:
    """Everybody, also those without a place; nobody is left out."""
    lens, chosen = seen.lens, seen.person
    shown = shown_by(desk, lens, view, names=room.names, also=chosen)
    waiting, rest = draw_waiting(desk, look, box, tray(view), chosen, seen.page)
    hoped = view.all(Hoped) if lens.name == "wishes" else ()
    areas = {one.area for one in hoped if one.area}
    everything = room.all_of(desk)
    board = view_board(desk, look, rest, everything, areas, all_rings=bool(hoped))
    paths: tuple[Path, ...] = ()
    if hoped:  # each wish gets room beside everybody, who go on standing where they stand
        laid, paths = together(View(), everything)
        board = view_board(desk, look, rest, laid, areas, all_rings=True, before=board)
    board = replace(board, standings=tuple(one for one in board.standings if everything.person(one.person)))
    board = board if room.names else _nameless(board, view)
    marked = shown.people or ()
    fan = draw_fan(desk, look, board, seen.fanned, seen.page, chosen=chosen, marked=marked, view=view)
    return (
        *_faint_waiting(waiting, shown),
        *board.shapes(chosen, cells=False, shown=shown, touch=not fan),
        *hopes(board, paths),
        *(_open_places(board) if lens.name == "open" and room.live(desk) and not fan else ()),
        *fan,
    )


def _nameless(board: Board, view: View) -> Board:
    """The map as it lay with its names, so that nobody moves; whatever is called by a word there is called as in the view without names."""
    people = {one.id: one for one in view.all(Person)}
    texts = {f"open:{one.id}": one.text for one in view.all(OpenSpot)}
    labels = {key: label for key, label in board.places.labels.items() if texts.get(key)}
    return replace(
        board,
        places=replace(board.places, labels=labels),
        standings=tuple(
            replace(one, name=people[one.person].name, picture=people[one.person].picture) for one in board.standings
        ),
        open=tuple(replace(one, label=texts.get(f"open:{one.id}", "")) for one in board.open),
    )


def _faint_waiting(waiting: Shapes, shown: Shown) -> Iterator[Shape]:
    """Those without a place who are not looked at now: faint, as on the map, and a finger finds them all the same."""
    for one in waiting:
        if (
            not isinstance(one, Group)
            or shown.people is None
            or not one.name.startswith("person:")
            or one.name[7:] in shown.people
        ):
            yield one
        else:
            yield Group(one.shapes, one.box, still=True, seen=FAINT)
            yield replace(one, shapes=())


def _open_places(board: Board) -> Iterator[Group]:
    """Open places answer a touch while they are looked at; the nearest one is meant, as with people."""
    half = max(board.places.radius, board.look.touch / 2)
    for one in board.open:
        x, y = board.places.points[f"open:{one.id}"]
        yield Group((), Box(x - half, y - half, 2 * half, 2 * half), f"open-spot:{one.id}", "person", one.label)
