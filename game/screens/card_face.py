"""The cards: the open face with its picture, the question as the largest text of the screen and a lighter way in; and the back."""

from collections.abc import Iterator
from functools import lru_cache
from math import cos, sin
from re import sub
from typing import NamedTuple

from game.model.deck import Card
from game.screens.desk import Desk
from game.shapes import Box, Disc, Group, Line, Picture, Rect, Shape, Text
from game.ui.button import button, label
from game.ui.layout import cut_left, cut_top, mirrored
from game.ui.look import Look

SHARES = (0.42, 0.34, 0.26, 0.0)  # how much of the card the picture may take, largest first
QUESTION = {
    True: (39, 30),
    False: (34, 26),
}  # size of its letters: as designed, and where the picture gives way instead


class Words(NamedTuple):
    """How the words of a card come to stand: the room of the picture, and the sizes of the letters."""

    picture: Box
    words: Box
    question: float
    skip: float


def card_face(desk: Desk, look: Look, box: Box, card: Card, *, easy: bool = False) -> Group:
    """The open card in a box. The same card in the same box is the very same group, so that it is painted once."""
    listen = desk.say("Listen") if desk.can_read(card) else ""
    return _face(look, box, card, desk.library.label("forms", card.form), listen, easy)


@lru_cache(maxsize=12)
def _face(look: Look, box: Box, card: Card, form: str, listen: str, easy: bool) -> Group:
    low = _low(look, box)
    placed = _arranged(look, box, card, bool(listen), easy=easy)
    picture, words = placed.picture, placed.words
    if look.rtl:
        picture, words = mirrored(picture, box), mirrored(words, box)
    shapes: list[Shape] = [*_paper(look, box), *_picture(look, picture, box, card, form, low=low)]
    colours = look.colours
    high = look.height(card.text, placed.question, words.w, True, 1.3)
    spare = words.h - _high(look, words, card, placed.question, placed.skip)
    words = words._replace(y=words.y + max(0.0, spare) * 0.3)
    shapes.append(_text(look, words, words.y, card.text, placed.question, colours.ink, bold=True))
    y = words.y + high + 16 * look.u
    shapes.append(
        Line(
            words.x,
            y,
            words.x + words.w,
            y,
            colours.line if colours.flat else colours.soft,
            2 * look.u,
            (8 * look.u, 6 * look.u),
        )
    )
    shapes.append(_text(look, words, y + 12 * look.u, card.skip, placed.skip, colours.ink2))
    if listen:
        shapes.append(_listen(look, box, picture, words, listen, low=low))
    return Group(tuple(shapes), box, "card", "", f"{card.text} {card.skip}", still=True)


def picture_of_card(desk: Desk, look: Look, box: Box, card: Card) -> Box:
    """Where the picture of an open card lies; without height when the words took its room."""
    picture = _arranged(look, box, card, desk.can_read(card), easy=desk.easy).picture
    return mirrored(picture, box) if look.rtl else picture


def _low(look: Look, box: Box) -> bool:
    return box.h < 430 * look.u or box.h < box.w * 0.62


def _arranged(look: Look, box: Box, card: Card, listen: bool, *, easy: bool) -> Words:
    return _beside(look, box, card, listen) if _low(look, box) else _below(look, box, card, listen, easy=easy)


def _paper(look: Look, box: Box) -> Iterator[Shape]:
    colours, u = look.colours, look.u
    radius = card_radius(look)
    if colours.flat:
        yield Rect(box, fill=colours.paper, line=colours.ink, width=3 * u, radius=radius)
        return
    yield Rect(box.shifted(0, 10 * u), fill=colours.shadow, radius=radius, blur=24 * u)
    yield Rect(box.shifted(0, 2 * u), fill=colours.edge, radius=radius)
    yield Rect(box, fill=colours.paper, radius=radius)


def card_radius(look: Look) -> float:
    """The corners of a card."""
    return (28 if look.young else 18) * look.u


def _below(look: Look, box: Box, card: Card, listen: bool, *, easy: bool) -> Words:
    """The words below the picture: the picture gives way before the letters do, and no word is ever cut."""
    pad = min(36 * look.u, box.w * 0.08)
    largest, least = QUESTION[look.young]
    for share in (0.56, *SHARES) if easy else SHARES:
        picture, rest = cut_top(box, box.h * share)
        low = 0.0 if share or not listen else look.target(60) + 12 * look.u
        words = Box(
            box.x + pad,
            rest.y + pad * (1.0 if share else 1.6),
            box.w - 2 * pad,
            rest.h - pad * (1.7 if share else 2.2) - low,
        )
        for design in range(largest, least - 1, -1):
            if _high(look, words, card, look.text(design), look.text(20)) <= words.h:
                return Words(picture, words, look.text(design), look.text(20))
    return _smaller(look, picture, words, card, look.text(least))


def _beside(look: Look, box: Box, card: Card, listen: bool) -> Words:
    """The words beside the picture, on a card that is low."""
    pad = min(28 * look.u, box.w * 0.05)
    picture, rest = cut_left(box, box.w * (0.27 if not look.large_text else 0.18))
    low = look.target(60) + 12 * look.u if listen else 0.0
    words = Box(rest.x + pad, rest.y + pad, rest.w - 2 * pad, rest.h - 2 * pad - low)
    return _smaller(look, picture, words, card, look.text(QUESTION[look.young][0]))


def _smaller(look: Look, picture: Box, words: Box, card: Card, question: float) -> Words:
    skip = look.text(20)
    while _high(look, words, card, question, skip) > words.h and question > look.smallest:
        question -= 1
        skip = max(look.smallest, min(skip, question * 0.8))
    return Words(picture, words, question, skip)


def _high(look: Look, words: Box, card: Card, question: float, skip: float) -> float:
    if any(look.width(word, question, bold=True) > words.w for word in card.text.split()):
        return float("inf")
    both = look.height(card.text, question, words.w, True, 1.3) + look.height(card.skip, skip, words.w, False, 1.4)
    return both + 28 * look.u


def _text(look: Look, words: Box, y: float, text: str, size: float, colour: str, *, bold: bool = False) -> Text:
    text, wide = balanced(look, text, size, words.w, bold=bold)
    x = words.x + words.w - wide if look.rtl else words.x
    return Text(x, y, text, size, colour, bold, look.font, "start", wide, 1.3 if bold else 1.4, look.rtl)


def balanced(look: Look, text: str, size: float, wide: float, *, bold: bool = True) -> tuple[str, float]:
    """A text and a width in which its lines are about as long, if it can with a new line for each sentence; never more lines than it takes anyway."""
    high = look.height(text, size, wide, bold)
    sentences = sub(r"(?<=[.?!؟]) ", "\n", text)
    if look.height(sentences, size, wide, bold) <= high:
        text = sentences
    low, most = max((look.width(word, size, bold=bold) for word in text.split()), default=wide), wide
    while most - low > 4:
        middle = (low + most) / 2
        low, most = (low, middle) if look.height(text, size, middle, bold) <= high else (middle, most)
    return text, most


def _picture(look: Look, box: Box, card_box: Box, card: Card, form: str, *, low: bool) -> Iterator[Shape]:
    """The picture in the light of the lamp, and the word for what kind of card it is."""
    colours, u, radius = look.colours, look.u, card_radius(look)
    if box.h < 24 * u:
        word = Box(box.x + 36 * u, card_box.y + 10 * u, box.w - 72 * u, 28 * u)
        yield label(look, mirrored(word, box) if look.rtl else word, form, 17, colours.ink2, centred=False)
        return
    edge = 3 * u if colours.flat else 0.0
    ground = box.inset(edge)
    yield Rect(ground, fill=colours.lit, radius=radius)
    if low:  # the corners inside the card are straight
        inner = ground.x if look.rtl else ground.x + ground.w / 2
        yield Rect(Box(inner, ground.y, ground.w / 2, ground.h), fill=colours.lit)
    else:
        yield Rect(Box(ground.x, ground.y + ground.h / 2, ground.w, ground.h / 2), fill=colours.lit)
    x, y = box.middle
    r = min(box.w, box.h) * (0.36 if low else 0.43)
    for n in range(1, 4):
        wide = r * (1 + 0.3 * n)
        if not colours.flat and wide < min(box.w, box.h) / 2:
            yield Disc(x, y, wide, line=f"{colours.line}30", width=1.5 * u)
    yield Disc(x, y, r, fill=colours.picture, line=colours.line if colours.flat else f"{colours.line}40", width=1.5 * u)
    yield Picture(Box(x - r * 0.68, y - r * 0.68, r * 1.36, r * 1.36), card.icon)
    high = look.text(17) * 1.3
    word = Box(box.x + 20 * u, box.y + 12 * u, max(10.0, box.w / 2 - r - 24 * u) if not low else box.w - 40 * u, high)
    if look.width(form, look.text(17), bold=True) <= word.w:
        yield label(look, mirrored(word, box) if look.rtl else word, form, 17, colours.ink2, centred=False)


def _listen(look: Look, box: Box, picture: Box, words: Box, word: str, *, low: bool) -> Group:
    """Read aloud: where picture and words meet, or below the words."""
    high = look.target(60)
    wide = min(words.w, max(look.target(150), look.width(word, look.text(20), bold=True) + 84 * look.u))
    if low or picture.h < 24 * look.u:
        place = Box(words.x, box.y + box.h - high - 20 * look.u, wide, high)
        place = mirrored(place, words) if look.rtl else place
    else:
        place = Box(box.x + box.w - wide - 20 * look.u, picture.y + picture.h - high * 0.62, wide, high)
        place = mirrored(place, box) if look.rtl else place
    return button(look, place, "listen", word, glyph="luister")


@lru_cache(maxsize=8)
def card_back(look: Look, box: Box) -> Group:
    """The back: five rings and a light; nobody sees from afar what the card is about."""
    colours, u = look.colours, look.u
    radius = min(card_radius(look), box.w * 0.09)
    (x, y), most = box.middle, min(box.w * 0.42, box.h * 0.4)
    ground, ring = (
        ("#ffffff", "#000000") if colours.flat else ("#0b5563", "#7cc3c9") if look.young else ("#232b4d", "#8b96b2")
    )
    shapes: list[Shape] = []
    if not colours.flat:
        shapes.append(Rect(box.shifted(0, 4 * u), fill=colours.shadow, radius=radius, blur=9 * u))
    shapes.append(Rect(box, fill="#000000" if colours.flat else "#ffffff", radius=radius))
    shapes.append(Rect(box.inset(3 * u), fill=ground, radius=radius - 2 * u))
    shapes += [Disc(x, y, most * n / 5, line=ring, width=(3 if colours.flat else 1.5) * u) for n in range(2, 6)]
    if not colours.flat:
        shapes += _dots(x, y, most, young=look.young)
    shapes.append(Disc(x, y, most * 0.17, fill="#000000" if colours.flat else "#ffc845"))
    return Group(tuple(shapes), box, still=True)


def _dots(x: float, y: float, most: float, *, young: bool) -> Iterator[Shape]:
    spots = (
        (5, 0.9, "#86cbf2"),
        (4, 2.2, "#ffffff"),
        (5, 3.5, "#f3a6c8"),
        (3, 4.4, "#f7e26b"),
        (4, 5.6, "#c5d65e"),
        (3, 1.5, "#ee9a6b"),
    )
    places = [(x + most * ring / 5 * cos(turn), y + most * ring / 5 * sin(turn)) for ring, turn, _ in spots]
    if not young:  # a map of stars
        yield from (
            Line(*places[a], *places[b], "#8b96b2", max(1.0, most * 0.01)) for a, b in ((0, 1), (1, 2), (3, 4), (1, 5))
        )
    for (dot_x, dot_y), (_, _, colour) in zip(places, spots, strict=True):
        yield Disc(dot_x, dot_y, most * (0.05 if young else 0.035), fill=colour if young else "#f5f1e6")
