"""The two sides of the table: the pile with Klaar and the map, and what can be written down at this card."""

from game.model.deck import Card
from game.model.records import PLAYER, Choice, Person
from game.screens.desk import Desk
from game.shapes import Box, Group, Picture, Rect, Shapes
from game.ui.button import button, person_chip, tile
from game.ui.layout import columns, cut_top, grid
from game.ui.look import Look
from game.ui.page import bar_place
from game.ui.picking import pick_from

GLYPHS = {"place": "kring", "wish": "hart", "tie": "lijn", "sharing": "oog", "closeness": "kring", "drawing": "pen"}
BY_OTHER_WAYS = ("person", "support", "feeling", "safety")  # these are written down at a person, or at a place


def draw_left(desk: Desk, look: Look, box: Box) -> Shapes:
    """The pile, Klaar, and the way to the map."""
    gap = look.gap
    pile, rest = cut_top(box, max(0.0, box.h - 2 * (92 * look.u + gap)), gap)
    done, rest = cut_top(rest, 92 * look.u, gap)
    wide = min(pile.w * 0.86, pile.h * 0.72)
    back = Box(pile.x + (pile.w - wide) / 2, pile.y, wide, wide * 1.32)
    under = Rect(
        back.shifted(7 * look.u, 5 * look.u),
        fill=look.colours.paper,
        line=look.colours.line,
        width=2,
        radius=16 * look.u,
    )
    cards = (under, Picture(back, "kaartrug")) if desk.dealt() and back.h > 60 * look.u else ()
    word = desk.library.button("done")
    if desk.worker_turn():
        word = desk.say("Pass the turn")
    return (
        *cards,
        button(look, done, "done", word, primary=True, glyph="vink", design=24),
        button(look, rest._replace(h=92 * look.u), "map", desk.say("My map"), glyph="kring"),
    )


def draw_right(desk: Desk, look: Look, box: Box, card: Card, page: int) -> Shapes:
    """Someone new, what this card can record, and below it the card's options or the people that are there already."""
    tab, room = _drawer_tab(desk, look, box)
    if desk.worker_turn():
        return (tab,)
    first, room = cut_top(room, 72 * look.u, look.gap)
    half = columns(first, [1.5, 1], look.gap)
    shapes = [
        tab,
        button(look, half[0], "add_person", desk.say("Someone"), glyph="erbij"),
        button(look, half[1], "written", desk.say("What stands there"), glyph="oog", design=17),
    ]
    kinds = kinds_of(card)
    down = -(-len(kinds) // 2)
    high = min(60 * look.u, (room.h * 0.5) / max(1, down))
    top, room = cut_top(room, down * (high + look.gap) - look.gap, look.gap)
    for cell, kind in zip(grid(top, 2, down, look.gap), kinds, strict=False):
        shapes.append(
            button(look, cell, f"record:{kind}", record_word(desk, kind), glyph=GLYPHS.get(kind, "pen"), design=17)
        )
    words = desk.page_words()
    if card.options:
        return (*shapes, *_options(desk, look, room, card, page, words))
    people = list(reversed(desk.view.of_player(PLAYER).all(Person)))

    def chip(cell: Box, number: int) -> Group:
        person = people[number]
        return person_chip(look, cell, f"person:{person.id}", person.name, person.picture)

    return (*shapes, *pick_from(look, room, len(people), chip, wide=200, high=60, page=page, words=words))


def kinds_of(card: Card) -> list[str]:
    """What a card can record by a button of its own: own words always, and what the deck says."""
    kinds = ["words", *(kind for kind in card.records if kind not in BY_OTHER_WAYS)]
    if "safety" in card.records and "place" not in kinds:
        kinds.append("place")
    if "supporter_need" in card.records:
        kinds.append("role")
    if card.form == "draw":
        kinds.append("drawing")
    if card.form == "connect" and "tie" not in kinds:
        kinds.append("tie")
    return kinds


def record_word(desk: Desk, kind: str) -> str:
    """What the button for a kind of record says."""
    words = {
        "words": desk.say("My words"),
        "drawing": desk.say("A drawing"),
        "closeness": desk.say("How close"),
        "place": desk.say("A place"),
        "wish": desk.say("A wish"),
        "barrier": desk.say("A stone"),
        "tie": desk.say("A line"),
        "invite": desk.say("Who may come"),
        "open_spot": desk.say("An open place"),
        "strength": desk.say("Goes well"),
        "plan_step": desk.say("A small step"),
        "supporter_need": desk.say("What someone needs"),
        "role": desk.say("Someone's role"),
        "sharing": desk.say("Who may know"),
    }
    return words.get(kind, kind)


def draw_turns(desk: Desk, look: Look) -> tuple[Group, ...]:
    """Who sits at the table; whose turn it is has the dark border."""
    worker = desk.view.worker
    if worker is None or not worker.name:
        return ()
    places = (bar_place(look, 2, 160), bar_place(look, 1, 160)) if not look.portrait else ()
    return tuple(
        person_chip(
            look, box, f"turn:{one.id}", one.name or desk.say("me"), one.picture, chosen=desk.view.turn == one.id
        )
        for box, one in zip(places, (desk.view.player, worker), strict=False)
    )


def _options(desk: Desk, look: Look, box: Box, card: Card, page: int, words: tuple[str, str]) -> Shapes:
    options = option_words(desk, card)
    mine = {choice.option for choice in desk.view.all(Choice) if choice.card == card.id}

    def draw(cell: Box, number: int) -> Group:
        one, word, picture = options[number]
        return tile(look, cell, f"option:{one}", word, picture=picture, chosen=one in mine, design=17)

    return pick_from(look, box, len(options), draw, wide=120, high=92, page=page, words=words)


def option_words(desk: Desk, card: Card) -> list[tuple[str, str, str]]:
    """The options of a card as (id, word, picture): from a list, or the people on the map."""
    if card.options == "people_on_map":
        people = [(one.id, one.name, one.picture) for one in desk.view.of_player(PLAYER).all(Person)]
        return [
            *people,
            ("other", desk.say("someone else"), "persoon"),
            ("nobody", desk.library.button("nobody"), "open_plek"),
        ]
    return [(one.id, one.label, picture_of(card.options, one.id, one.icon)) for one in desk.entries(card.options)]


PREFIX = {
    "animals": "optie_",
    "weather": "weer_",
    "feelings": "gevoel_",
    "barriers": "steen_",
    "talk_ways": "praat_",
    "signs": "teken_",
    "meeting_places": "plaats_",
    "nearby_places": "plaats_",
    "sharing_levels": "deel_",
}

OTHER_PICTURES = {("meeting_places", "thuis"): "huis", ("meeting_places", "school"): "school"}


def picture_of(list_name: str, entry_id: str, icon: str = "") -> str:
    """The picture of an entry of a list: its own icon, else the picture that is drawn for that list; "" when there is none."""
    prefix = PREFIX.get(list_name, "")
    icon = icon or OTHER_PICTURES.get((list_name, entry_id), "")
    return icon or (prefix + entry_id if prefix else "")


def _drawer_tab(desk: Desk, look: Look, box: Box) -> tuple[Group, Box]:
    tab = 52 * look.u
    place = Box(box.x, box.y + box.h - tab, box.w, tab)
    word = (
        desk.tell("For {name}", name=desk.view.worker.name)
        if desk.view.worker and desk.view.worker.name
        else desk.tell("For the worker")
    )
    return button(look, place, "drawer", word, glyph="lijst", design=17), Box(
        box.x, box.y, box.w, box.h - tab - look.gap
    )
