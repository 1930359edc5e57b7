"""The bar over the table: the round and how many cards it still has, who has the turn, and the ways to the worker's drawer and back."""

from game.model.sittings import Player
from game.screens.desk import Desk
from game.shapes import Box, Group, Shapes
from game.ui.button import button, ink_on, label, paper, portrait
from game.ui.layout import mirrored
from game.ui.look import Look
from game.ui.page import bar_place, bar_start, top_bar


def draw_bar(desk: Desk, look: Look, *, bare: bool, worker_may: bool, drawer: bool) -> Shapes:
    """`bare` = the calm table: only whose turn it is. `worker_may` = the worker can take the turn at this card. `drawer` = it is open."""
    dealt = desk.dealt()
    title = dealt.round.name if dealt else desk.say("The deck is through")
    left = ""
    if dealt:
        left = (
            desk.say("last card of this round")
            if dealt.left == 1
            else desk.say("{n} cards left in this round", n=dealt.left)
        )
    extra = _tools(desk, look, bare=bare, drawer=drawer)
    turns = _turns(desk, look, len(extra), bare=bare, worker_may=worker_may)
    words = desk.safe_words() if desk.open_card() else {**desk.safe_words(), "listen": desk.bar_words()["listen"]}
    who = _who(desk, look) if bare else None
    bar = top_bar(
        look,
        title,
        left,
        extra=(*turns, *reversed(extra)),
        start=who.box.w + look.gap if who else 0.0,
        **words,
    )
    return (who, *bar) if who else bar


def _who(desk: Desk, look: Look) -> Group | None:
    """On the calm table: a picture of whose turn it is, nothing to touch."""
    view = desk.view
    who = view.worker if desk.worker_turn() else view.player
    if who is None or not (who.name or who.picture):
        return None
    place = bar_start(look)
    disc = place.inset(2 * look.u)
    return Group(
        portrait(look, disc, who.name, who.picture), place, label=desk.say("It is the turn of {name}", name=who.name)
    )


def _tools(desk: Desk, look: Look, *, bare: bool, drawer: bool) -> list[Group]:
    """From the end of the bar inwards: undo when there is something to take back, and the drawer where not all is folded away."""
    narrow = look.compact or look.portrait or look.large_text
    worker = desk.view.worker
    word = desk.tell("For {name}", name=worker.name) if worker and worker.name else desk.tell("For the worker")
    found = []
    if desk.conversation.can_undo():
        found.append(button(look, bar_place(look, 0, 60), "undo", "", glyph="ongedaan", said=desk.say("Undo")))
    if bare:
        return found
    if narrow:
        found.append(button(look, bar_place(look, len(found), 60), "drawer", "", glyph="lijst", said=word))
    else:
        place = bar_place(look, len(found), 60)
        wide = look.target(150)
        x = place.x if look.rtl else place.x + place.w - wide
        found.append(
            button(look, Box(x, place.y, wide, place.h), "drawer", word, glyph="lijst", design=18, chosen=drawer)
        )
    return found


def _turns(desk: Desk, look: Look, taken: int, *, bare: bool, worker_may: bool) -> list[Group]:
    """Who sits at the table; the one with the turn lies on the sunny paper, the other at its side."""
    worker = desk.view.worker
    if worker is None or not worker.name or bare:
        return []
    narrow = look.compact or look.portrait or look.large_text
    wide = look.target(60 if narrow else 150)
    end = bar_place(look, max(0, taken - 1), 60)
    spare = 0.0 if narrow or not taken else look.target(150) - look.target(60)
    people = [
        one for one in (desk.view.player, worker) if worker_may or one.id == desk.view.turn or one.id != worker.id
    ]
    chips = []
    for number, one in enumerate(reversed(people)):
        away = (number + 1) * (wide + look.gap) + spare
        x = end.x - away if not look.rtl else end.x + end.w + away - wide
        chips.append(_turn_chip(desk, look, Box(x, end.y, wide, end.h), one, small=narrow))
    return list(reversed(chips))


def _turn_chip(desk: Desk, look: Look, box: Box, who: Player, *, small: bool) -> Group:
    chosen = desk.view.turn == who.id
    name = who.name or desk.say("me")
    side = box.h - 12 * look.u
    disc = Box(box.x + ((box.w - side) / 2 if small else 8 * look.u), box.y + 6 * look.u, side, side)
    words = Box(disc.x + side + 8 * look.u, box.y + 4 * look.u, box.w - side - 26 * look.u, box.h - 8 * look.u)
    if look.rtl and not small:
        disc, words = mirrored(disc, box), mirrored(words, box)
    shapes: Shapes = (*paper(look, box, chosen=chosen), *portrait(look, disc, name, who.picture))
    if not small:
        shapes = (*shapes, label(look, words, name, 18, ink_on(look, chosen=chosen), centred=False))
    said = desk.say("It is the turn of {name}", name=name) if chosen else name
    return Group(shapes, box, f"turn:{who.id}", "button", said, chosen=chosen)
