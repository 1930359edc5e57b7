"""One line that says what an item is, in the player's words: for the list of what stands there, and for erasing."""

from game.model.plans import Barrier, Invite, OpenSpot, Place, PlanStep, Role, SupporterNeed, Wish
from game.model.records import (
    PLAYER,
    WORKER,
    Choice,
    Drawing,
    Feeling,
    GoodAt,
    Item,
    Note,
    Person,
    Strength,
    Tie,
    Words,
)
from game.screens.desk import Desk


def told(desk: Desk, item: Item) -> str:
    """What an item says."""
    view, label = desk.view, desk.library.label
    match item:
        case Person():
            return item.name
        case Tie():
            return f"{view.name(item.a)} – {view.name(item.b)}: {label('ties', item.tie)}"
        case Place():
            return f"{item.name}: {label('safety_colours', item.safety)}" if item.safety else item.name
        case Wish():
            return _with(label("wishes", item.kind), item.text)
        case Barrier():
            return _with(label("barriers", item.kind), item.text)
        case Invite():
            return f"{view.name(item.person)}: {label('invites', item.answer)}. {item.text}".strip()
        case Role():
            return f"{view.name(item.person)}: {label('roles', item.does)}"
        case OpenSpot():
            return item.text or desk.say("An open place")
        case Choice():
            return view.name(item.option) or label(item.options, item.option)
        case Feeling():
            return label("feelings", item.feeling)
        case Drawing():
            return desk.say("A drawing")
        case GoodAt():
            return _with(view.name(item.person), label("good_at", item.text))
        case PlanStep():
            picked = desk.library.lists.entry("small_steps", item.text)
            return _with(_who(desk, item.who), picked.label) if picked else item.text
        case SupporterNeed():
            return _with(view.name(item.person), label("supporter_needs", item.text))
        case Strength() | Words() | Note():
            return item.text
    return ""


def _who(desk: Desk, who: str) -> str:
    """Who does it: somebody on the map, or at the table."""
    player, worker = desk.view.player, desk.view.worker
    at_the_table = {PLAYER: player.name, WORKER: worker.name if worker else ""}
    return at_the_table.get(who) or desk.view.name(who)


def _with(first: str, second: str) -> str:
    return ": ".join(part for part in (first, second) if part)


PICTURES = {
    Tie: "lijn",
    Place: "plek",
    Wish: "wens",
    Barrier: "steen",
    Invite: "stoel",
    Role: "regels",
    OpenSpot: "open_plek",
    Choice: "kleuren",
    Feeling: "gezichten",
    GoodAt: "zon",
    Drawing: "kleuren",
    PlanStep: "voetstap",
    SupporterNeed: "hand",
    Strength: "ster",
    Words: "praatwolk",
    Note: "brief",
}


def picture_for(item: Item) -> str:
    """The picture that stands for an item."""
    return item.picture if isinstance(item, Person) else PICTURES.get(type(item), "")
