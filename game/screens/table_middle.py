"""The middle of the table when no card lies open: closed with whose turn it is, or all cards played."""

from game.model.sittings import Player
from game.screens.card_face import balanced, card_back
from game.screens.desk import Desk
from game.shapes import Box, Disc, Group, Picture, Rect, Shape, Shapes, Text
from game.ui.button import button, fitting, light_behind, portrait
from game.ui.layout import columns, cut_bottom
from game.ui.look import Look
from game.ui.page import body, sheet


def draw_closed(desk: Desk, look: Look, box: Box, who: Player | None) -> Shapes:
    """The back of the card, and on it who may turn it over: a picture first, a word below."""
    back = card_back(look, box)
    name = (who.name if who else "") or desk.say("me")
    side = min(box.w, box.h) * 0.34
    disc = Box(box.x + (box.w - side) / 2, box.y + (box.h - side) / 2, side, side)
    (x, y), r = disc.middle, side / 2
    halo = Disc(x, y, r * 1.16, fill=look.colours.sun, line=look.colours.on_sun, width=2 * look.u)
    words = desk.say("{name}, turn the card", name=name)
    strip = Box(box.x + box.w * 0.1, box.y + box.h * 0.845, box.w * 0.8, look.text(24) * 1.9)
    size = fitting(look, words, strip.inset(16 * look.u, 2), 24)
    wide = min(strip.w, look.extent(words, size, strip.w)[0] + 48 * look.u)
    high = look.extent(words, size, strip.w - 32 * look.u)[1] + 18 * look.u
    pill = Box(box.x + (box.w - wide) / 2, min(strip.y, box.y + box.h - high - 12 * look.u), wide, high)
    paper = Rect(pill, fill=look.colours.paper, line=look.colours.line, width=2 * look.u, radius=high / 2)
    text = _centred(look, pill, words, size)
    parts = (halo, *portrait(look, disc, name, who.picture if who else ""), paper, text)
    return (back, Group(parts, box, "open-card", "button", words))


def _centred(look: Look, box: Box, words: str, size: float) -> Text:
    words, wide = balanced(look, words, size, box.w - 24 * look.u)
    high = look.extent(words, size, wide)[1]
    return Text(
        box.x + box.w / 2,
        box.y + (box.h - high) / 2,
        words,
        size,
        look.colours.ink,
        True,
        look.font,
        "centre",
        wide,
        1.15,
        look.rtl,
    )


def draw_all_done(desk: Desk, look: Look) -> Shapes:
    """After the last card: look at the map and talk about it, go on with the map, or stop."""
    room = body(look, exits=True)
    wide = min(room.w, 860 * look.u * max(1.0, look.text_step * 0.8))
    paper = Box(room.x + (room.w - wide) / 2, room.y, wide, room.h)
    inner = paper.inset(36 * look.u, 24 * look.u)
    upper, foot = cut_bottom(inner, look.target(84), look.gap)
    told = desk.say("These were all the cards. We can look at the map, or stop.")
    size = fitting(look, told, upper._replace(h=upper.h * 0.6), 34)
    balanced_words, line = balanced(look, told, size, upper.w - 24 * look.u)  # as they will stand
    high = look.extent(balanced_words, size, line)[1]
    side = min(200 * look.u, upper.h - high - 2 * look.gap)
    y = upper.y + max(0.0, (upper.h - high - side - look.gap) / 2)
    shapes: list[Shape] = [sheet(look, paper)]
    if side > 60 * look.u:
        disc = Disc(paper.middle[0], y + side / 2, side / 2, fill=look.colours.lit)
        picture = Box(paper.middle[0] - side * 0.34, y + side * 0.16, side * 0.68, side * 0.68)
        shapes += [disc, *light_behind(look, picture), Picture(picture, "ringen")]
    else:
        side = 0.0
    shapes.append(_centred(look, Box(upper.x, y + side + look.gap, upper.w, high), told, size))
    wide = min(foot.w, 2 * 340 * look.u * max(1.0, look.text_step * 0.8) + look.gap)
    place = foot._replace(x=foot.x + (foot.w - wide) / 2, w=wide)
    talk, map_place = columns(place, [1, 1], look.gap)
    if look.rtl:
        talk, map_place = map_place, talk
    return (
        *shapes,
        button(look, talk, "talk", desk.say("Look together"), glyph="praat", primary=True),
        button(look, map_place, "map", desk.say("My map"), glyph="kring"),
    )
