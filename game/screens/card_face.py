"""The open card: its picture, the question as the largest text of the screen, and the lighter way in."""

from game.model.deck import Card, Deck
from game.screens.desk import Desk
from game.shapes import Box, Disc, Group, Line, Picture, Rect, Shape, Shapes
from game.ui.button import button, label
from game.ui.layout import cut_bottom, cut_left, cut_top
from game.ui.look import Look
from game.ui.page import paragraph


def draw_card(desk: Desk, look: Look, box: Box, deck: Deck, card: Card) -> Shapes:
    """The card in a box; narrow boxes get a smaller picture, low ones put it beside the question."""
    paper = Rect(box, fill=look.colours.paper, line=look.colours.soft, width=2 * look.u, radius=28 * look.u)
    shadow = Rect(box.shifted(0, 5 * look.u), fill=look.colours.edge, radius=28 * look.u)
    low = box.h < 420 * look.u
    picture, words = cut_left(box, box.w * 0.3) if low else cut_top(box, box.h * 0.4)
    shapes: list[Shape] = [shadow, paper, *_picture(desk, look, picture, card)]
    inner = words.inset(36 * look.u, 20 * look.u)
    question, skip = cut_bottom(inner, inner.h * 0.3, look.gap)
    shapes.append(paragraph(look, question, card.text, 39 if look.young else 34, bold=True, spacing=1.3)[0])
    shapes.append(
        Line(skip.x, skip.y, skip.x + skip.w, skip.y, look.colours.soft, 2 * look.u, (8 * look.u, 6 * look.u))
    )
    below = skip._replace(y=skip.y + look.gap, h=skip.h - look.gap)
    shapes.append(paragraph(look, below, card.skip, 20, quiet=True)[0])
    if desk.can_speak:
        w, h = 168 * look.u, 64 * look.u
        place = Box(box.x + box.w - w - 20 * look.u, picture.y + picture.h - h - 8 * look.u, w, h)
        shapes.append(button(look, place, "listen", desk.say("Listen"), glyph="luister"))
    return (Group(tuple(shapes), box, "card", "", f"{card.text} {card.skip}"),)


def _picture(desk: Desk, look: Look, box: Box, card: Card) -> list[Shape]:
    u, (x, y) = look.u, box.middle
    r = min(box.w, box.h) * 0.44
    ground = Rect(box.inset(2 * u), fill=look.colours.light, radius=26 * u)
    lamp = Disc(x, y, r, fill="#fffdf2", line=look.colours.soft, width=u)
    picture = Picture(Box(x - r * 0.72, y - r * 0.72, r * 1.44, r * 1.44), card.icon)
    form = desk.library.label("forms", card.form)
    word = label(
        look, Box(box.x + 20 * u, box.y + 14 * u, box.w * 0.4, 26 * u), form, 17, look.colours.ink2, centred=False
    )
    return [ground, lamp, picture, word]
