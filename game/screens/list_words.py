"""What the list says about someone, in words: how close, from which part of life, what for each other, whom they know, what is wished."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from game.model.network import TIES
from game.model.plans import Wish
from game.model.records import PLAYER, Person, Support
from game.model.view import View
from game.screens.desk import Desk
from game.screens.list_order import Row, area_of
from game.screens.naming_parts import kind_word

Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True)
class Found:
    """What goes with whom on the player's own map, looked up once for all rows."""

    view: View
    known: Mapping[str, tuple[str, ...]]  # a person, and the ids of those whom they know
    support: Mapping[str, tuple[Support, ...]]
    wishes: Mapping[str, tuple[Wish, ...]]


def look_up(view: View) -> Found:
    """Go once through everything, so that no row has to."""
    mine = view.of_player(PLAYER)
    known: dict[str, list[str]] = defaultdict(list)
    support: dict[str, list[Support]] = defaultdict(list)
    wishes: dict[str, list[Wish]] = defaultdict(list)
    for tie in mine.ties():
        if tie.tie in TIES and mine.person(tie.a) and mine.person(tie.b):
            known[tie.a].append(tie.b)
            known[tie.b].append(tie.a)
    for given in mine.all(Support):
        support[given.person].append(given)
    for wish in mine.all(Wish):
        for person in dict.fromkeys(wish.about):
            wishes[person].append(wish)
    return Found(mine, _fixed(known), _fixed(support), _fixed(wishes))


def name_of(desk: Desk, row: Row) -> str:
    """What a row is called."""
    return row.name if isinstance(row, Person) else row.text or desk.say("Open place")


def area_word(desk: Desk, found: Found, row: Row) -> str:
    """The part of life, in words; "" when it is not known."""
    area = area_of(found.view, row)
    return desk.library.label("domains", area) if area else ""


def kind_of(desk: Desk, row: Row) -> str:
    """What kind of someone it is, in a short word; "" for a human, who needs none."""
    if not isinstance(row, Person) or row.kind == "mens":
        return ""
    entry = desk.library.lists.entry("person_kinds", row.kind)
    return kind_word(desk, entry) if entry else row.kind


def ring_word(desk: Desk, found: Found, person: str) -> str:
    """How close someone is, in words."""
    spot = found.view.spot(person)
    return desk.library.label("closeness", str(spot.ring if spot else 0))


def close_words(desk: Desk, found: Found, person: str) -> str:
    """The same, and that it changes where it does."""
    spot, word = found.view.spot(person), ring_word(desk, found, person)
    return f"{word}, {desk.say('it changes')}" if spot and spot.varies else word


def support_words(desk: Desk, found: Found, person: str, *, ways: bool = False) -> list[str]:
    """What they do for each other, in words; with `ways` also who gets and who gives."""
    kinds = {kind.id: kind for kind in desk.entries("support_kinds")}
    child = desk.view.player.audience == "kind"
    words = []
    for given in found.support.get(person, ()):
        kind = kinds.get(given.kind)
        word = (kind.child if child and kind.child else kind.label) if kind else given.kind
        way = desk.library.label("support_direction", given.direction)
        words.append(f"{word} ({way})" if ways else word)
    return words


def known_names(found: Found, person: str) -> list[str]:
    """The names of those whom someone knows."""
    return [found.view.name(one) for one in found.known.get(person, ())]


def wish_words(desk: Desk, found: Found, person: str) -> list[str]:
    """The kinds of the wishes about someone, each once."""
    return list(
        dict.fromkeys(desk.library.label("wishes", wish.kind) for wish in found.wishes.get(person, ()) if wish.kind)
    )


def hoped_word(desk: Desk, found: Found, person: str) -> str:
    """Where the player would like someone to be, in words; "" without such a wish."""
    hoped = found.view.hoped(person)
    return desk.library.label("closeness", str(hoped.ring)) if hoped else ""


def level_words(desk: Desk, found: Found, item: str) -> list[str]:
    """Who may know it."""
    return [desk.library.label("sharing_levels", level) for level in found.view.levels(item)]


def told(word: str, values: Iterable[str]) -> str:
    """A word with what stands behind it; "" when nothing does."""
    row = ", ".join(values)
    return f"{word}: {row}" if row else ""


def sentence(desk: Desk, found: Found, row: Row) -> str:
    """Everything about a row in one sentence, for whoever hears it."""
    name, area, one = name_of(desk, row), area_word(desk, found, row), row.id
    level = told(desk.say("Who may know"), level_words(desk, found, one))
    if not isinstance(row, Person):
        head = desk.say("Open place")
        parts = [f"{head}: {row.text}" if row.text else head, area, level]
        return "; ".join(part for part in parts if part) + "."
    kind = kind_of(desk, row)
    parts = [
        f"{name} ({kind})" if kind else name,
        close_words(desk, found, one),
        area,
        told(desk.say("For each other"), support_words(desk, found, one, ways=True)),
        told(desk.say("Knows"), known_names(found, one)),
        told(desk.say("Wishes"), wish_words(desk, found, one)),
        told(desk.say("Best here"), [hoped_word(desk, found, one)] if hoped_word(desk, found, one) else ()),
        level,
    ]
    return "; ".join(part for part in parts if part) + "."


def _fixed(of: Mapping[str, Sequence[Kind]]) -> dict[str, tuple[Kind, ...]]:
    return {one: tuple(values) for one, values in of.items()}
