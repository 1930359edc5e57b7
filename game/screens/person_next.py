"""What next with someone: wishes, an invitation, a small step, a stone, a role. Everything by touching pictures, nothing is a must."""

from dataclasses import replace

from game.model.plans import Barrier, Invite, PlanStep, Role, SupporterNeed, Wish
from game.model.records import PLAYER, Item, Person
from game.screens.desk import Desk, Go, Step
from game.screens.item import ItemScreen
from game.screens.list_place import PlaceScreen
from game.screens.person_ask import ask_when
from game.screens.person_flow import Part, draw_flow, size_of_words
from game.screens.telling import picture_for, told
from game.shapes import Box, Group, Shapes
from game.ui.button import button, tile
from game.ui.look import Look

NOT_ABOUT_SOMEONE = ("nieuw",)  # a wish for somebody who is not there yet: an open place
TILE, STRIP = (133, 84), (300, 60)  # design pixels: the smallest of each
KINDS = (Wish, Invite, PlanStep, Barrier, Role, SupporterNeed)


def draw_next(desk: Desk, look: Look, box: Box, who: Person, page: int) -> Shapes:
    """What can be done, what the player would like, and what stands there already."""
    wishes, ways, there = _wishes(desk, who), _ways(desk), written(desk, who)
    more = (
        1 + (look.text_step - 1) * 0.5 + (0.25 if look.compact else 0)
    )  # a small window shrinks tiles more than letters

    def tiles(options: list[tuple[str, str, str, bool]]) -> Part:
        words = [word for _, word, _, _ in options]

        def draw(cell: Box, number: int) -> Group:
            name, word, picture, on = options[number]
            design = size_of_words(look, cell, words, 18)
            return tile(look, cell, name, word, picture=picture, chosen=on, design=design)

        return Part("", len(options), draw, TILE[0] * more, TILE[1] * more)

    def strip(cell: Box, number: int) -> Group:
        one = there[number]
        return button(look, cell, f"item:{one.id}", told(desk, one), picture=picture_for(one), design=17)

    parts = (
        replace(tiles(ways), title=desk.say("What can be done?")),
        replace(tiles(wishes), title=desk.say("What would you like?")),
        Part(desk.say("What stands there"), len(there), strip, STRIP[0] * more, STRIP[1] * more),
    )
    return draw_flow(look, box, parts, page, desk.page_words())


def touch_next(desk: Desk, who: Person, name: str) -> Step | None:
    """A wish goes on or off; the rest opens where it is written down, with this person filled in."""
    match name.split(":"):
        case ["wish", kind]:
            return _switch_wish(desk, who, kind)
        case ["hoped"]:
            return Go(PlaceScreen(desk, who.id, hoped=True))
        case ["next", "plan_step"]:
            return Go(ItemScreen(desk, "plan_step", given={"about": (who.id,)}))
        case ["next", "barrier"]:
            return Go(ItemScreen(desk, "barrier", given={"about": (who.id,)}))
        case ["next", kind]:
            return Go(ItemScreen(desk, kind, given={"person": who.id}))
    return None


def written(desk: Desk, who: Person) -> tuple[Item, ...]:
    """What stands there about someone that is more than a wish that was touched: it can be changed."""
    mine = desk.view.of_player(PLAYER)
    items = (one for one in mine.items() if isinstance(one, KINDS) and who.id in one.subjects)
    return tuple(one for one in items if not isinstance(one, Wish) or not _only_touched(one, who))


def _wishes(desk: Desk, who: Person) -> list[tuple[str, str, str, bool]]:
    now = {one.kind for one in desk.view.of_player(PLAYER).all(Wish) if who.id in one.subjects}
    wishes = [one for one in desk.entries("wishes") if one.id not in NOT_ABOUT_SOMEONE]
    tiles = [(f"wish:{one.id}", one.label, one.icon, one.id in now) for one in wishes]
    hoped = desk.view.hoped(who.id) is not None
    return [*tiles, ("hoped", desk.say("closer or further away"), "ringen", hoped)]


def _ways(desk: Desk) -> list[tuple[str, str, str, bool]]:
    return [
        ("next:invite", desk.say("may come along"), "stoel", False),
        ("next:plan_step", desk.say("a small step"), "voetstap", False),
        ("next:barrier", desk.say("what makes it hard"), "steen", False),
        ("next:role", desk.say("what someone does"), "regels", False),
        ("next:supporter_need", desk.say("what someone needs"), "hand", False),
    ]


def _switch_wish(desk: Desk, who: Person, kind: str) -> Step | None:
    mine = desk.view.of_player(PLAYER).all(Wish)
    there = next((one for one in mine if one.kind == kind and who.id in one.subjects), None)
    entry = desk.library.lists.entry("wishes", kind)
    if there and not _only_touched(there, who):
        return Go(ItemScreen(desk, "", there))
    if entry and entry.needs_review_date:
        return Go(ask_when(desk, who, there.review if there else "", lambda when: _limit(desk, who, kind, there, when)))
    if there:
        desk.conversation.remove(there.key)
    else:
        desk.put(Wish(id=desk.new_id(), kind=kind, text="", about=(who.id,)))
    return None


def _limit(desk: Desk, who: Person, kind: str, there: Wish | None, when: str) -> None:
    """Not now, with the day on which it is talked about again; without a day it is no limit any more."""
    if when:
        limit = there or Wish(id=desk.new_id(), kind=kind, text="", about=(who.id,))
        desk.put(replace(limit, review=when))
    elif there:
        desk.conversation.remove(there.key)


def _only_touched(wish: Wish, who: Person) -> bool:
    """Whether a wish holds nothing that a second touch would lose."""
    return not wish.text and not wish.place and wish.subjects == (who.id,)
