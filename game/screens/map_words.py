"""The words on the map: what to touch next, and those on a map with nobody."""

from collections.abc import Iterable

from game.model.records import PLAYER, Person
from game.screens.desk import Desk
from game.screens.map_parts import Board
from game.shapes import Box, Shape, Text
from game.ui.look import Look

FIRST_CARD = "klein-02"  # its words stand on a map with nobody


def told_above(desk: Desk, picked: str, *, asks: bool) -> str:
    """What a finger can do now, with somebody picked up or when support is asked for."""
    if picked:
        return desk.say("Touch a place for {name}.", name=desk.view.name(picked))
    if asks:
        return desk.say("Touch someone: what do you do for each other?")
    people = desk.view.of_player(PLAYER).all(Person)
    if len(people) == 1:
        return desk.say("One is a beginning.")
    return desk.say("Touch someone, and then a place.") if people else ""


def welcome(desk: Desk, look: Look, board: Board) -> Iterable[Shape]:
    """The words on a map with nobody."""
    found = desk.library.card(FIRST_CARD)
    if desk.view.of_player(PLAYER).all(Person) or found is None:
        return
    places = board.places
    top = places.y + places.me_radius + places.letters * 2
    room = Box(places.x - places.rx * 0.6, top, places.rx * 1.2, places.box.y + places.box.h - top)
    text, size = found[1].text, look.text(22)
    while size > look.smallest:  # the last line ends inside the light
        wide, high = look.measure(text, size, False, look.font, room.w, 1.3, look.rtl)
        if places.share(places.x + wide / 2, top + high - size * 0.3) < 1:
            break
        size -= 1
    ink, middle = look.colours.ink, room.x + room.w / 2
    yield Text(middle, top, text, size, ink, False, look.font, "centre", room.w, 1.3, look.rtl)
