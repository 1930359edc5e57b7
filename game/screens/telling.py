"""One line that says what an item is, in the player's words: for the list of what stands there, and for erasing."""

from game.model.plans import Barrier, Invite, OpenSpot, Place, PlanStep, Role, SupporterNeed, Wish
from game.model.records import Choice, Drawing, Feeling, Item, Note, Person, Strength, Tie, Words
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
            return f"{label('wishes', item.kind)}: {item.text}"
        case Barrier():
            return f"{label('barriers', item.kind)}: {item.text}" if item.text else label("barriers", item.kind)
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
        case PlanStep() | SupporterNeed() | Strength() | Words() | Note():
            return item.text
    return ""


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
