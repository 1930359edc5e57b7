"""How the table of support is spread over leaves: so many people side by side, so many kinds under each other, and rows that are still open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from game.model.deck import Entry
from game.model.records import Person, Support
from game.model.view import View
from game.screens.desk import Desk
from game.screens.talk_lens import kind_word
from game.ui.look import Look

Part = TypeVar("Part")
WIDEST = 124  # design pixels: no column gets wider
NO_PLACE = 9  # the ring after all others


@dataclass(frozen=True, slots=True)
class Leaf:
    """What stands on one leaf. Every leaf with people has the same width of columns and height of rows."""

    kinds: tuple[Entry, ...]
    people: tuple[Person, ...]
    open: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes in pixels: of the words at the start of a row, of a column, of what stands above it, of a row, and of an open place."""

    start: float
    column: float
    head: float
    row: float
    open_wide: float
    open_across: int
    open_high: float
    open_title: float
    gap: float


def measures_of(
    desk: Desk, look: Look, wide: float, kinds: Sequence[Entry], phrases: Sequence[str], people: int
) -> Measures:
    """Rows as high as the longest of their words asks, and columns that a finger finds."""
    start = min(wide * 0.36, 250 * look.u * min(look.text_step, 1.4))
    size, room = row_letters(look), start - look.gap - 60 * look.u
    lines = [look.height(kind_word(desk, one.id), size, room, True, 1.15) for one in kinds]
    letters = look.text(17)
    longest = max((look.width(word, letters, True) for text in phrases for word in text.split()), default=0.0)
    open_wide = max(look.target(210), min(wide, longest + 84 * look.u))
    across = max(1, int((wide + look.gap) // (open_wide + look.gap)))
    open_wide = (wide - (across - 1) * look.gap) / across
    tall = max((look.height(text, letters, open_wide - 72 * look.u, True, 1.15) for text in phrases), default=0.0)
    name = look.smallest * 1.15 * 2
    least = look.target(92)
    side_by_side = max(1, min(people, int((wide - start + look.gap) // (least + look.gap))))
    column = (wide - start + look.gap) / side_by_side - look.gap
    return Measures(
        start=start,
        column=max(least, min(column, WIDEST * look.u)),
        head=max(52 * look.u + name + 12 * look.u, 3 * look.smallest * 1.8),
        row=max(36 * look.u, *lines, 0.0) + 4 * look.u,
        open_wide=open_wide,
        open_across=across,
        open_high=max(look.target(64), tall + 24 * look.u),
        open_title=look.text(19) * 1.4 + 8 * look.u,
        gap=look.gap,
    )


def row_letters(look: Look) -> float:
    """Letters at the start of a row grow so far that a table stays a table; the page of a person shows them as large as is wanted."""
    return min(look.text(17), look.smallest * 1.4)


def leaves(
    at: Measures, wide: float, high: float, kinds: Sequence[Entry], people: Sequence[Person], empty: Sequence[Entry]
) -> list[Leaf]:
    """All leaves: every row of some people, then of the next; rows that are open under them, or on leaves of their own."""
    across = max(1, int((wide - at.start + at.gap + 0.1) // (at.column + at.gap)))
    down = max(1, int((high - at.head) // at.row))
    open_down = max(1, int((high - at.open_title + at.gap) // (at.open_high + at.gap)))
    rows = [*_parts(kinds, down)] or [()]
    if people and len(rows) == 1:
        left = high - at.head - len(rows[0]) * at.row - 2 * at.gap - at.open_title
        if left >= -(-len(empty) // at.open_across) * (at.open_high + at.gap) - at.gap:
            return [Leaf(rows[0], some, tuple(empty)) for some in _parts(people, across)]
    found = [Leaf(row, some, ()) for row in rows for some in _parts(people, across)]
    return [*found, *(Leaf((), (), some) for some in _parts(empty, at.open_across * open_down))]


def roomy(at: Measures, high: float, leaf: Leaf) -> Measures:
    """The same with rows that take what is left of the height, so far as a row stays a row."""
    down = -(-len(leaf.open) // at.open_across)
    if not leaf.people:
        most = (high - at.open_title + at.gap) / max(1, down) - at.gap
        return replace(at, open_high=max(at.open_high, min(at.open_high * 1.6, most)))
    opened = down * (at.open_high + at.gap) + at.open_title + at.gap if leaf.open else 0.0
    left = high - at.head - len(leaf.kinds) * at.row - opened
    more = min(at.row * 0.5, left / len(leaf.kinds)) if leaf.kinds and left > 0 else 0.0
    return replace(at, row=at.row + more)


def kinds_of(desk: Desk, view: View) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """The kinds of support that somebody gives or gets, also one that the list does not know; and those that are open."""
    told = dict.fromkeys(one.kind for one in view.all(Support) if view.person(one.person))
    known = desk.entries("support_kinds")
    strange = [Entry(id=kind, label=kind) for kind in told if all(kind != one.id for one in known)]
    there = (*(one for one in known if one.id in told), *strange)
    return there, tuple(one for one in known if one.id not in told)


def people_of(view: View) -> tuple[Person, ...]:
    """Everybody, from near to far; among those in one ring in the order in which they came up."""
    return tuple(sorted(view.all(Person), key=lambda one: spot.ring if (spot := view.spot(one.id)) else NO_PLACE))


def open_phrase(desk: Desk, kind: Entry) -> str:
    """An open place for a kind of support, as an invitation in the player's own words."""
    phrases = {
        "P": desk.say("Someone to sort things out with"),
        "G": desk.say("Someone to do something nice with"),
        "A": desk.say("Someone to ask for advice"),
        "E": desk.say("Someone to talk with"),
        "W": desk.say("Someone who sees what I am good at"),
        "N": desk.say("Someone who is honest with me"),
        "V": desk.say("Someone who looks out for me"),
        "S": desk.say("Someone to go along with me"),
        "R": desk.say("Someone to stay with and rest"),
    }
    return phrases.get(kind.id) or desk.say("Someone for: {what}", what=kind_word(desk, kind.id))


def _parts(many: Sequence[Part], each: int) -> Iterator[tuple[Part, ...]]:
    return (tuple(many[start : start + each]) for start in range(0, len(many), each))
