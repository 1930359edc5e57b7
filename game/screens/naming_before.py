"""From last time: the portraits of those who were there then and are not on the map now. One touch, and the same person is there."""

from collections.abc import Iterable

from game.model.changes import again
from game.screens.compare_moments import from_last_time
from game.screens.desk import Desk
from game.shapes import Box, Group, Shape
from game.ui.button import person_chip
from game.ui.look import Look
from game.ui.page import paragraph
from game.ui.picking import pick_from


def last_time_tab(desk: Desk) -> dict[str, str]:
    """The tab beside the pictures, with its word; none as long as there is nobody to choose."""
    return {"last-time": desk.say("Last time")} if from_last_time(desk) else {}


def draw_last_time(desk: Desk, look: Look, box: Box, page: int) -> Iterable[Shape]:
    """Everybody of last time, each as a strip to touch."""
    people = from_last_time(desk)
    if not people:
        yield paragraph(look, box, desk.say("Everyone of last time is on your map."), 20, quiet=True)[0]
        return

    def chip(cell: Box, number: int) -> Group:
        one = people[number]
        return person_chip(look, cell, f"last:{one.id}", one.name, one.picture)

    high = max(64, look.least / look.u)
    yield from pick_from(look, box, len(people), chip, wide=220, high=high, page=page, words=desk.page_words())


def name_again(desk: Desk, person: str) -> bool:
    """Put somebody of last time on the map, as the same person; whether they were there to choose."""
    found = next((one for one in from_last_time(desk) if one.id == person), None)
    if found:
        desk.put(again(found))
    return found is not None
