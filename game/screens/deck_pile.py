"""A deck as a pile of cards: its picture, its title, for whom it is, and how long it takes."""

from game.model.deck import Deck
from game.screens.desk import Desk
from game.shapes import Box, Disc, Group, Picture, Rect, Shape
from game.ui.flow import words, words_height
from game.ui.layout import cut_bottom, mirrored
from game.ui.look import Look

LEAST_PICTURE = 84  # design pixels
TITLE, WHOM, TIME = 25, 18, 17  # sizes of letters in the design


def pile_height(desk: Desk, look: Look, wide: float, deck: Deck) -> float:
    """How high a pile must be to show all its words under a small picture."""
    u = look.u
    inner = wide - 56 * u
    high = words_height(look, inner, deck.title, TITLE, bold=True) + words_height(look, inner, deck.meant_for, WHOM)
    return high + _time_height(desk, look, inner, deck) + (LEAST_PICTURE + 64) * u


def draw_pile(
    desk: Desk, look: Look, box: Box, deck: Deck, number: int, *, chosen: bool = False, closed: bool = False
) -> Group:
    """The pile: two backs under the card that lies on top. Chosen: a dark border and a tick; closed: a lock."""
    u, colours = look.u, look.colours
    radius = look.radius + 4 * u
    card = Box(box.x, box.y, box.w - 12 * u, box.h - 14 * u)
    card = mirrored(card, box) if look.rtl else card
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
    inner = card.inset(22 * u, 18 * u)
    title_high = words_height(look, inner.w, deck.title, TITLE, bold=True)
    whom_high = words_height(look, inner.w, deck.meant_for, WHOM)
    time_high = _time_height(desk, look, inner.w, deck)
    under = title_high + whom_high + time_high + 30 * u
    free = card.h - under - 30 * u
    if free >= LEAST_PICTURE * u / 2:
        shapes += _picture(look, card, free, deck, number)
    _, low = cut_bottom(inner, under)
    shapes.append(words(look, low, deck.title, TITLE, bold=True))
    shapes.append(words(look, low._replace(y=low.y + title_high + 4 * u), deck.meant_for, WHOM))
    shapes += _time(desk, look, cut_bottom(inner, time_high)[1], deck)
    badge = "vink" if chosen else "slot" if closed else ""
    if badge:
        shapes += _badge(look, card, badge)
    return Group(tuple(shapes), box, f"deck:{deck.id}", "button", f"{deck.title}. {deck.meant_for}", chosen=chosen)


def _minutes(desk: Desk, deck: Deck) -> str:
    return desk.say("{low} to {high} minutes", low=deck.minutes[0], high=deck.minutes[1])


def _time_height(desk: Desk, look: Look, wide: float, deck: Deck) -> float:
    return max(24 * look.u, words_height(look, wide - 34 * look.u, _minutes(desk, deck), TIME))


def _time(desk: Desk, look: Look, box: Box, deck: Deck) -> list[Shape]:
    side = 24 * look.u
    clock = Box(box.x, box.y + min(box.h - side, look.text(TIME) * 0.65 - side / 2), side, side)
    text = Box(box.x + 34 * look.u, box.y, box.w - 34 * look.u, box.h)
    if look.rtl:
        clock, text = mirrored(clock, box), mirrored(text, box)
    quiet = look.colours.ink2
    return [Picture(clock, "glyph:klok", quiet), words(look, text, _minutes(desk, deck), TIME, colour=quiet)]


def _picture(look: Look, card: Box, high: float, deck: Deck, number: int) -> list[Shape]:
    """The picture of the deck's first card, on a ground of its own."""
    u, colours = look.u, look.colours
    grounds = (colours.light, colours.chip, colours.rings[2])
    edge = 4 * u
    ground = Box(card.x + edge, card.y + edge, card.w - 2 * edge, high)
    x, y = ground.middle
    r = min(ground.w, ground.h) * 0.44
    shapes: list[Shape] = [
        Rect(ground, fill=grounds[number % len(grounds)], radius=look.radius),
        Disc(x, y, r, fill=colours.picture, line=colours.soft, width=u),
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
