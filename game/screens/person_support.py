"""What you do for each other, and how it feels: two sheets of pictures on someone's page."""

from collections.abc import Iterable

from game.model.deck import Entry
from game.model.records import GoodAt, feeling_of, support_of
from game.screens.desk import Desk
from game.screens.person_flow import size_of_words
from game.screens.table_sides import picture_of
from game.shapes import Box, Group, Shape, Shapes
from game.ui.button import button, tile
from game.ui.layout import columns, cut_top
from game.ui.look import Look
from game.ui.picking import Draw, pick_from

DIRECTIONS = ("get", "give", "both")


def draw_support(desk: Desk, look: Look, box: Box, person: str, direction: str, page: int) -> Iterable[Shape]:
    """Who gets and who gives on top, the nine kinds below, and last the way to what someone is good at."""
    ways, rest = cut_top(box, look.target(56), look.gap)
    cells = columns(ways, [1] * len(DIRECTIONS), look.gap)
    for cell, way in zip(cells[::-1] if look.rtl else cells, DIRECTIONS, strict=True):
        word = desk.library.label("support_direction", way)
        yield button(look, cell, f"direction:{way}", word, chosen=way == direction, design=18)
    kinds = desk.entries("support_kinds")
    now = {one.kind: desk.library.label("support_direction", one.direction) for one in desk.view.support(person)}
    words = [_word(desk, kind) for kind in kinds]
    words = [f"{word} ({now[kind.id]})" if kind.id in now else word for kind, word in zip(kinds, words, strict=True)]
    words.append(desk.say("Is good at …"))
    good_at = any(one.person == person for one in desk.view.all(GoodAt))

    def draw(cell: Box, number: int) -> Group:
        design = size_of_words(look, cell, words, 18)
        if number == len(kinds):
            return tile(look, cell, "good-at", words[number], picture="zon", chosen=good_at, design=design)
        kind = kinds[number]
        on = kind.id in now
        return tile(look, cell, f"support:{kind.id}", words[number], picture=kind.icon, chosen=on, design=design)

    yield from tiles(desk, look, rest, len(words), draw, page)


def draw_feelings(desk: Desk, look: Look, box: Box, person: str, page: int) -> Shapes:
    """The feelings that go with someone: more than one may be touched."""
    now = {one.feeling for one in desk.view.feelings(person)}
    feelings = desk.entries("feelings")

    def draw(cell: Box, number: int) -> Group:
        one = feelings[number]
        picture = picture_of("feelings", one.id)
        return tile(look, cell, f"feeling:{one.id}", one.label, picture=picture, chosen=one.id in now)

    return tiles(desk, look, box, len(feelings), draw, page)


def tiles(desk: Desk, look: Look, box: Box, count: int, draw: Draw, page: int) -> Shapes:
    """Tiles with a picture and a word, on as many pages as it takes; larger for larger letters."""
    more = 1 + (look.text_step - 1) * 0.5
    return pick_from(look, box, count, draw, wide=150 * more, high=108 * more, page=page, words=desk.page_words())


def switch_support(desk: Desk, person: str, kind: str, direction: str) -> None:
    """On with this direction, or to this direction; off when it was there like that."""
    record = support_of(person, kind, direction)
    there = next((one for one in desk.view.support(person) if one.kind == kind), None)
    if there and there.direction == direction:
        desk.conversation.remove(there.key)
    else:
        desk.put(record)


def switch_feeling(desk: Desk, person: str, feeling: str) -> None:
    """On, or off when it was there."""
    record = feeling_of(person, feeling)
    if record.key in desk.view.records:
        desk.conversation.remove(record.key)
    else:
        desk.put(record)


def _word(desk: Desk, kind: Entry) -> str:
    child = desk.view.player.audience == "kind"
    return kind.child if child and kind.child else kind.label
