"""The two sides of the table: the pile with Klaar and the map, and what can be written down at this card."""

from collections.abc import Iterator
from math import cos, pi, sin

from game.model.dealing import for_later
from game.model.deck import Card
from game.model.records import PLAYER, WORKER, Choice, Person
from game.model.sittings import Player
from game.model.view import View
from game.screens.card_face import card_back, card_radius, picture_of_card
from game.screens.desk import Desk
from game.screens.record_kinds import GLYPHS, kinds_of, main_kind, option_words, picture_of, record_word
from game.screens.table_places import Places
from game.shapes import Box, Disc, Group, Rect, Shape, Shapes
from game.ui.button import button, label, paper, person_chip, portrait, tile, upright_button
from game.ui.layout import columns, cut_bottom, cut_top, grid, mirrored
from game.ui.look import Look
from game.ui.picking import fit, pick_from

LONG_WORD = 24  # letters; pictures with longer words are wider
SHOWN = 5  # people who came up at this card, in the corner of its picture


def draw_left(desk: Desk, look: Look, at: Places, *, more: bool) -> Shapes:
    """The pile, Klaar, and the way to the map. `more` = there is a card left on the pile."""
    later = bool(desk.deck and for_later(desk.deck, desk.view))
    parts: list[Shape] = [*_pile(look, at.pile, more=more, later=later)]
    if not desk.worker_turn():
        parts.append(button(look, at.done, "done", desk.library.button("done"), glyph="vink", design=24))
    parts.append(_map_button(desk, look, at.map))
    return tuple(parts)


def _pile(look: Look, box: Box, *, more: bool, later: bool) -> Iterator[Shape]:
    """The cards that are still to come; a ribbon sticks out while one waits for later."""
    if box.w < 40 * look.u:
        return
    u, colours = look.u, look.colours
    radius = min(card_radius(look), box.w * 0.09)
    if not more:
        yield Rect(box, line=colours.line, width=2 * u, radius=radius, dash=(8 * u, 7 * u))
        return
    if later:
        ribbon = Box(box.x + box.w * 0.66, box.y - 16 * u, 28 * u, 60 * u)
        yield Rect(ribbon, fill=colours.sun, line=colours.on_sun, width=2 * u, radius=5 * u)
    for step in (2, 1):
        under = box.shifted(step * 6 * u, step * 4 * u)
        yield Rect(under, fill=colours.paper, line=colours.line, width=1.5 * u, radius=radius)
    yield card_back(look, box)


def _map_button(desk: Desk, look: Look, box: Box) -> Group:
    """The map, small, with a word under it: everybody who has a place."""
    word = desk.say("My map")
    high = look.text(20) * 1.3
    room = Box(box.x + 12 * look.u, box.y + 10 * look.u, box.w - 24 * look.u, box.h - high - 18 * look.u)
    if room.h < 60 * look.u:
        return button(look, box, "map", word, glyph="kring")
    parts = (
        *paper(look, box),
        *_small_map(look, room, desk.view.of_player(PLAYER), [one.id for one in desk.entries("domains")]),
    )
    words = label(
        look,
        Box(box.x + 8 * look.u, box.y + box.h - high - 6 * look.u, box.w - 16 * look.u, high),
        word,
        20,
        look.colours.ink,
    )
    return Group((*parts, words), box, "map", "button", word)


def _small_map(look: Look, box: Box, view: View, areas: list[str]) -> Iterator[Shape]:
    """Five rings and a disc for everybody, each in their ring and part of life; no names."""
    (x, y), u, colours = box.middle, look.u, look.colours
    rx, ry = min(box.w / 2, box.h * 0.85), box.h / 2
    for ring in range(5, 0, -1):
        share = ring / 5
        yield Disc(x, y, rx * share, ry * share, fill=colours.rings[ring - 1], line=colours.ring_line, width=1.2 * u)
    used = [area for area in areas if any(person.area == area for person in view.all(Person))]
    for person in view.all(Person):
        spot = view.spot(person.id)
        if spot:
            place = used.index(spot.area) if spot.area in used else 0
            turn = 0.5 * pi + 2 * pi * (place + spot.along) / max(1, len(used))
            share = (spot.ring - 0.35) / 5
            yield Disc(
                x + rx * share * cos(turn),
                y + ry * share * sin(turn),
                5 * u,
                fill=colours.paper,
                line=colours.ink,
                width=1.5 * u,
            )
    yield Disc(x, y, 6 * u, fill=colours.sun, line=colours.on_sun, width=1.5 * u)


def draw_right(desk: Desk, look: Look, box: Box, card: Card, page: int, *, folded: bool, can_fold: bool) -> Shapes:
    """What this card is for; then, unless it lies folded away, all that can be written down, and the people that are there already."""
    if folded:
        return _folded(desk, look, box, card, page)
    first, room = cut_top(box, look.target(64 if look.compact or look.portrait else 88), look.gap)
    main = _kind_button(desk, look, first, main_kind(card), main=True)
    room, last = cut_bottom(room, look.target(56), look.gap)
    others = [kind for kind in ("add_person", *kinds_of(card, easy=desk.easy)) if kind != main_kind(card)]
    step = look.target(56) + look.gap
    across = 2 if -(-len(others) // 2) * step - look.gap <= room.h else 3
    down = -(-len(others) // across)
    top, room = cut_top(room, down * step - look.gap, look.gap)
    cells = grid(top, across, down, look.gap)
    kinds = [
        _kind_button(desk, look, cell, kind)
        for cell, kind in zip(_mirrored_rows(look, cells, top), others, strict=False)
    ]
    below = _options(desk, look, room, card, page) if card.options else _people(desk, look, room, card, page)
    return (main, *kinds, *below, *_last_row(desk, look, last, can_fold=can_fold))


def _folded(desk: Desk, look: Look, box: Box, card: Card, page: int) -> Shapes:
    """The calm side: the one thing that this card is for, large, and what unfolds the rest. Pictures to choose from stay in sight."""
    room, last = cut_bottom(box, look.target(64), look.gap)
    fold = button(look, last, "unfold", desk.say("More to do"), glyph="plus", design=20)
    if card.options:
        first, room = cut_top(room, look.target(72), look.gap)
        main = _kind_button(desk, look, first, main_kind(card), main=True)
        return (main, *_options(desk, look, room, card, page), fold)
    name, word, glyph = _kind(desk, main_kind(card))
    return (
        upright_button(
            look, room._replace(h=min(room.h, 260 * look.u)), name, word, glyph=glyph, primary=True, design=24
        ),
        fold,
    )


def draw_worker_turn(desk: Desk, look: Look, box: Box) -> Shapes:
    """While the worker answers: nothing is written down, and the turn goes back at a touch."""
    worker = desk.view.worker or Player(id=WORKER)
    room, foot = cut_bottom(box, look.target(76), look.gap)
    side = min(room.w * 0.6, room.h * 0.45)
    disc = Box(room.x + (room.w - side) / 2, room.y + room.h * 0.08, side, side)
    words = Box(room.x, disc.y + side + look.gap, room.w, room.y + room.h - disc.y - side - look.gap)
    told = desk.say("{name} tells something now. It is not written down.", name=worker.name or desk.say("My worker"))
    return (
        *portrait(look, disc, worker.name, worker.picture),
        label(look, words._replace(h=words.h * 0.7), told, 20, look.colours.ink, bold=False),
        button(look, foot, "done", desk.say("Pass the turn"), glyph="verder", primary=True),
    )


def draw_answered(desk: Desk, look: Look, box: Box, card: Card) -> Shapes:
    """Small discs in the corner of the picture: who came up at this card. Without names, without a number."""
    at_this_card = [one for one in desk.view.of_player(PLAYER).items() if one.card == card.id]
    people = dict.fromkeys(
        who for one in at_this_card for who in ((one.id,) if isinstance(one, Person) else one.subjects)
    )
    found = [person for person in map(desk.view.person, people) if person][-SHOWN:]
    picture, side = picture_of_card(desk, look, box, card), 52 * look.u
    if picture.h <= side:  # the words took the room of the picture
        return ()
    fit = max(1, int((picture.w - 40 * look.u) / (side * 0.8)))
    beside = picture.w < box.w * 0.6
    y = picture.y + picture.h - (side + 16 * look.u if beside else side * 0.62)
    shapes = []
    for number, person in enumerate(found[-fit:]):
        disc = Box(picture.x + 20 * look.u + number * side * 0.8, y, side, side)
        disc = mirrored(disc, picture) if look.rtl else disc
        shapes.append(Group(portrait(look, disc, person.name, person.picture), disc))
    return tuple(shapes)


def _kind_button(desk: Desk, look: Look, box: Box, kind: str, *, main: bool = False) -> Group:
    name, word, glyph = _kind(desk, kind)
    return button(look, box, name, word, glyph=glyph, primary=main, design=22 if main else 18)


def _kind(desk: Desk, kind: str) -> tuple[str, str, str]:
    """The name, the word and the glyph of the button for a kind of record."""
    if kind == "add_person":
        return "add_person", desk.say("Someone"), "erbij"
    return f"record:{kind}", record_word(desk, kind), GLYPHS.get(kind, "pen")


def _last_row(desk: Desk, look: Look, box: Box, *, can_fold: bool) -> Shapes:
    written, fold = _mirrored_rows(look, columns(box, [1, 1], look.gap), box) if can_fold else (box, box)
    shapes = [button(look, written, "written", desk.say("What stands there"), glyph="oog", design=18)]
    if can_fold:
        shapes.append(button(look, fold, "unfold", desk.say("Less"), glyph="min", design=18))
    return tuple(shapes)


def _people(desk: Desk, look: Look, box: Box, card: Card, page: int) -> Shapes:
    people = list(reversed(desk.view.of_player(PLAYER).all(Person)))

    def chip(cell: Box, number: int) -> Group:
        person = people[number]
        mine = person.card == card.id
        return person_chip(look, cell, f"person:{person.id}", person.name, person.picture, chosen=mine)

    high = max(look.least / look.u, 64)
    if not _has_room(look, box, len(people), 200, high):
        return ()
    return pick_from(look, box, len(people), chip, wide=200, high=high, page=page, words=desk.page_words())


def _has_room(look: Look, box: Box, count: int, wide: float, high: float) -> bool:
    """Whether a row of them stands here, and under it what turns the page when there are more."""
    pages = fit(look, box, count, wide, high)[2]
    return box.h >= (look.least if pages == 1 else 2 * look.least + look.gap)


def _options(desk: Desk, look: Look, box: Box, card: Card, page: int) -> Shapes:
    """The pictures to choose from; where the rest took their room they wait until that is folded away."""
    options = option_words(desk, card)
    mine = {choice.option for choice in desk.view.all(Choice) if choice.card == card.id}

    def draw(cell: Box, number: int) -> Group:
        one, word, picture = options[number]
        return tile(look, cell, f"option:{one}", word, picture=picture, chosen=one in mine, design=18)

    wide, high = max(look.least / look.u, 124), max(look.least / look.u, 96)
    if look.large_text:
        wide, high = wide * 1.5, high * 1.3
    if max((len(word) for _, word, _ in options), default=0) > LONG_WORD:
        wide *= 1.6
    if not _has_room(look, box, len(options), wide, high):
        return ()
    return pick_from(look, box, len(options), draw, wide=wide, high=high, page=page, words=desk.page_words())


def _mirrored_rows(look: Look, cells: list[Box], whole: Box) -> list[Box]:
    return [mirrored(cell, whole) for cell in cells] if look.rtl else cells


__all__ = [
    "draw_answered",
    "draw_left",
    "draw_right",
    "draw_worker_turn",
    "kinds_of",
    "option_words",
    "picture_of",
    "record_word",
]
