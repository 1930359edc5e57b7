"""A deck as a pile of cards: its picture, its title, what it is about, and how long it takes."""

from collections.abc import Sequence

from game.model.deck import Deck
from game.screens.desk import Desk
from game.shapes import Box, Disc, Group, Picture, Rect, Shape
from game.ui.flow import words, words_height
from game.ui.layout import cut_left, cut_top, mirrored
from game.ui.look import Look

LEAST_PICTURE = 64  # design pixels
TITLE, ABOUT, TIME = 25, 18, 17  # sizes of letters in the design
SENTENCES = 2  # of how a deck begins


def about(deck: Deck, *, for_worker: bool) -> str:
    """What stands under the title: for the worker whom the deck is meant for, for the player how it begins."""
    if for_worker or not deck.intro:
        return deck.meant_for
    first = ". ".join(deck.intro.split(". ")[:SENTENCES])
    return first if first == deck.intro else f"{first}."


def lies(box: Box) -> bool:
    """Whether a pile is so wide and low that its picture lies beside its words."""
    return box.w > 1.6 * box.h


def words_high(desk: Desk, look: Look, box: Box, decks: Sequence[Deck], *, for_worker: bool) -> float:
    """How high the words of these piles are at most, so that side by side they begin at one height."""
    return max((sum(_heights(desk, look, _words(look, box).w, deck, for_worker)) for deck in decks), default=0.0)


def least_high(look: Look, box: Box, high: float) -> float:
    """How high a pile must be for words so high, with a small picture above or beside them."""
    return high + (54 if lies(box) else LEAST_PICTURE + 56) * look.u


def draw_pile(
    desk: Desk,
    look: Look,
    box: Box,
    deck: Deck,
    number: int,
    high: float,
    *,
    chosen: bool,
    closed: bool,
    all_decks: bool,
) -> Group:
    """The pile: two backs under the card that lies on top; its words are `high` pixels at most. Chosen: a dark border and a tick; closed: a lock."""
    u, colours = look.u, look.colours
    radius = look.radius + 4 * u
    card = _card(look, box)
    slide = -u if look.rtl else u
    shapes: list[Shape] = [
        Rect(card.shifted(12 * slide, 13 * u), fill=colours.line, line=colours.paper, width=2 * u, radius=radius),
        Rect(card.shifted(6 * slide, 6.5 * u), fill=colours.line, line=colours.paper, width=2 * u, radius=radius),
        Rect(
            card,
            fill=colours.paper,
            line=colours.ink if chosen else colours.line,
            width=(4 if chosen else 2) * u,
            radius=radius,
        ),
    ]
    place = _words(look, box)
    title, told, time = _heights(desk, look, place.w, deck, all_decks)
    inside = card.inset(4 * u)
    if lies(box):
        ground = cut_left(inside, place.x - card.x - 22 * u)[0]
        place = place._replace(y=place.y + max(0.0, (place.h - title - told - time) / 2))
    else:
        ground = cut_top(inside, card.h - high - 42 * u)[0]
        place = place._replace(y=ground.y + ground.h + 14 * u)
    if look.rtl:
        ground, place = mirrored(ground, card), mirrored(place, card)
    if min(ground.w, ground.h) >= LEAST_PICTURE * u * 0.7:
        shapes += _picture(look, ground, deck, number)
    text = about(deck, for_worker=all_decks)
    shapes.append(words(look, place, deck.title, TITLE, bold=True))
    shapes.append(words(look, place._replace(y=place.y + title), text, ABOUT))
    low = place.y + title + told if lies(box) else card.y + card.h - 18 * u - time
    shapes += _time(desk, look, place._replace(y=low, h=time), deck)
    badge = "vink" if chosen else "slot" if closed else ""
    if badge:
        shapes += _badge(look, card, badge)
    return Group(tuple(shapes), box, f"deck:{deck.id}", "button", f"{deck.title}. {text}", chosen=chosen)


def _card(look: Look, box: Box) -> Box:
    card = Box(box.x, box.y, box.w - 12 * look.u, box.h - 14 * look.u)
    return mirrored(card, box) if look.rtl else card


def _words(look: Look, box: Box) -> Box:
    """The room for the words on a card, before it is mirrored."""
    card = _card(look, box)
    inner = card.inset(22 * look.u, 18 * look.u)
    return cut_left(inner, min(card.h * 1.1, card.w * 0.34), 22 * look.u)[1] if lies(box) else inner


def _heights(desk: Desk, look: Look, wide: float, deck: Deck, for_worker: bool) -> tuple[float, float, float]:
    """How high the title, what it is about, and the time stand, each with the room under it."""
    title = words_height(look, wide, deck.title, TITLE, bold=True) + 4 * look.u
    told = words_height(look, wide, about(deck, for_worker=for_worker), ABOUT) + 12 * look.u
    return title, told, max(24 * look.u, words_height(look, wide - 34 * look.u, _minutes(desk, deck), TIME))


def _minutes(desk: Desk, deck: Deck) -> str:
    return desk.say("{low} to {high} minutes", low=deck.minutes[0], high=deck.minutes[1])


def _time(desk: Desk, look: Look, box: Box, deck: Deck) -> list[Shape]:
    side = 24 * look.u
    clock = Box(box.x, box.y + min(box.h - side, look.text(TIME) * 0.65 - side / 2), side, side)
    text = Box(box.x + 34 * look.u, box.y, box.w - 34 * look.u, box.h)
    if look.rtl:
        clock, text = mirrored(clock, box), mirrored(text, box)
    quiet = look.colours.ink2
    return [Picture(clock, "glyph:klok", quiet), words(look, text, _minutes(desk, deck), TIME, colour=quiet)]


def _picture(look: Look, ground: Box, deck: Deck, number: int) -> list[Shape]:
    """The picture of the deck's first card, on a ground of its own."""
    colours = look.colours
    grounds = (colours.light, colours.chip, colours.rings[2])
    x, y = ground.middle
    r = min(ground.w, ground.h) * 0.44
    shapes: list[Shape] = [
        Rect(ground, fill=grounds[number % len(grounds)], radius=look.radius),
        Disc(x, y, r, fill=colours.picture, line=colours.soft, width=look.u),
    ]
    if deck.cards:
        shapes.append(Picture(Box(x - r * 0.7, y - r * 0.7, r * 1.4, r * 1.4), deck.cards[0].icon))
    return shapes


def _badge(look: Look, card: Box, glyph: str) -> list[Shape]:
    u, colours = look.u, look.colours
    r = 24 * u
    x = card.x + r + 12 * u if look.rtl else card.x + card.w - r - 12 * u
    y = card.y + r + 12 * u
    fill = colours.sun if glyph == "vink" else colours.paper2
    place = Box(x - r * 0.62, y - r * 0.62, r * 1.24, r * 1.24)
    ink = colours.on_sun if glyph == "vink" else colours.ink
    return [Disc(x, y, r, fill=fill, line=colours.ink, width=2.5 * u), Picture(place, f"glyph:{glyph}", ink)]
