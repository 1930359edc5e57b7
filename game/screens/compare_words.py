"""Then and now in words: who is there again, who came, who moved. Short sentences that weigh nothing and count nobody."""

from collections.abc import Callable, Iterable, Iterator

from game.model.changes import changes, wished
from game.model.records import PLAYER, Person
from game.model.view import View
from game.screens.desk import Desk


def changes_told(desk: Desk, then: View, now: View) -> tuple[str, ...]:
    """What is otherwise than then, and what is not."""
    say, found = desk.say, changes(then, now)
    moved = found.moved
    row = _row(desk, then, now)
    told = (
        say("On your map again: {names}.", names=row(found.stayed)) if found.stayed else "",
        say("New on your map: {names}.", names=row(found.came)) if found.came else "",
        say("Not on your map now: {names}.", names=row(found.left)) if found.left else "",
        say("Closer to you than then: {names}.", names=row(moved.closer)) if moved.closer else "",
        say("Further from you than then: {names}.", names=row(moved.further)) if moved.further else "",
        say("With another part of your life now: {names}.", names=row(moved.elsewhere)) if moved.elsewhere else "",
        say("Has got a place now: {names}.", names=row(moved.placed)) if moved.placed else "",
        say("Waiting for a place now: {names}.", names=row(moved.waiting)) if moved.waiting else "",
    )
    if any(told[1:]):
        return tuple(text for text in told if text)
    return (say("Everything stands as it did then."),)


def wishes_told(desk: Desk, now: View) -> tuple[str, ...]:
    """Where the player would like people to be."""
    return tuple(_wishes(desk, now)) or (desk.say("There are no wishes on your map. That is fine too."),)


def _wishes(desk: Desk, now: View) -> Iterator[str]:
    say, found = desk.say, wished(now)
    row = _row(desk, now)
    if found.closer:
        yield say("You would like closer to you: {names}.", names=row(found.closer))
    if found.further:
        yield say("You would like with a little more room: {names}.", names=row(found.further))
    if found.placed:
        yield say("You would like on your map: {names}.", names=row(found.placed))
    told = {*found.closer, *found.further, *found.placed}
    people = [one.id for one in now.of_player(PLAYER).all(Person) if now.hoped(one.id)]
    rest = [one for one in people if one not in told or one in found.elsewhere]
    if rest:
        yield say("You would like in another place: {names}.", names=row(rest))


def _row(desk: Desk, *views: View) -> Callable[[Iterable[str]], str]:
    """People in a row, as they are called in the last view that knows them."""

    def row(people: Iterable[str]) -> str:
        return desk.row_of(next(view.name(one) for view in reversed(views) if view.person(one)) for one in people)

    return row
