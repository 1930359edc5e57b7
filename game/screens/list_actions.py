"""What can be done with somebody or with an open place in the list: everything that the map can do, by touches alone."""

from game.model.plans import OpenSpot, Wish
from game.model.records import PLAYER
from game.screens.desk import Desk, Go, Instead, Step
from game.screens.item import ItemScreen
from game.screens.lines import LinesScreen
from game.screens.list_moves import ask_area, close_spot, put_in, step
from game.screens.list_pick import Option, PickScreen
from game.screens.list_place import PlaceScreen
from game.screens.map_moves import MIDDLE
from game.screens.sharing import SharingScreen

NEW = "new"


def about(desk: Desk, what: str, who: str) -> Step | None:
    """What a touch on a cell does."""
    match what:
        case "closer":
            step(desk, who, "up")
        case "further":
            step(desk, who, "down")
        case "place":
            asks = put_in(desk, who, MIDDLE)
            return Go(asks) if asks else None
        case "ring":
            return Go(PlaceScreen(desk, who))
        case "hoped-of":
            return Go(PlaceScreen(desk, who, hoped=True))
        case "area-of":
            return Go(ask_area(desk, who))
        case "page" | "support-of" if desk.open_person:
            return Go(desk.open_person(who, "who" if what == "page" else "support"))
        case "knows":
            return Go(LinesScreen(desk, first=who))
        case "wishes-of":
            return Go(wishes_about(desk, who))
        case "share-of":
            return Go(SharingScreen(desk, who))
        case "open-spot":
            return Go(ItemScreen(desk, "", desk.view.get(who, OpenSpot)))
        case "close-spot":
            close_spot(desk, who)
    return None


def wishes_about(desk: Desk, who: str) -> PickScreen | ItemScreen:
    """The wishes about someone, to change one, and the way to a new one; without any, a new one at once."""
    new = ItemScreen(desk, "wish", given={"about": (who,)})
    wishes = [one for one in desk.view.of_player(PLAYER).all(Wish) if who in one.about]
    if not wishes:
        return new
    icons = {one.id: one.icon for one in desk.entries("wishes")}
    options = [Option(one.id, _wish_word(desk, one), icons.get(one.kind, "")) for one in wishes]

    def picked(one: str) -> Step:
        wish = desk.view.get(one, Wish)
        return Instead(ItemScreen(desk, "", wish) if wish else new)

    title = desk.say("Wishes about {name}", name=desk.view.name(who))
    return PickScreen(desk, title, (*options, Option(NEW, desk.say("Another wish"), "open_plek")), "", picked)


def _wish_word(desk: Desk, wish: Wish) -> str:
    kind = desk.library.label("wishes", wish.kind)
    return f"{kind}: {wish.text}" if wish.text else kind
