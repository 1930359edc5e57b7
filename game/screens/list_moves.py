"""What a touch in the list writes down about a place: the same records as on the map."""

from dataclasses import replace

from game.model.plans import OpenSpot
from game.model.records import PLAYER, Spot, spot_of
from game.screens.desk import Back, Desk, Step
from game.screens.list_order import area_of
from game.screens.list_pick import Option, PickScreen
from game.screens.list_words import name_of
from game.screens.map_moves import stepped


def step(desk: Desk, who: str, way: str) -> None:
    """A step as an arrow makes it on the map: up is a ring closer, down one further, left and right along the ring."""
    spot = stepped(desk.view, who, way) if desk.view.spot(who) else None
    if spot:
        desk.put(spot)


def put_in(desk: Desk, who: str, ring: int) -> PickScreen | None:
    """Put someone in a ring; of whom nobody knows the part of life, that is asked first: the screen that asks it."""
    spot, person = desk.view.spot(who), desk.view.person(who)
    if spot:
        if spot.ring != ring:
            desk.put(replace(spot, ring=ring))
    elif person and not person.area:
        return ask_area(desk, who, ring)
    elif person:
        desk.put(spot_of(who, ring, person.area))
        desk.tone("person")
    return None


def take_place(desk: Desk, who: str) -> None:
    """No place yet: they wait beside the map again."""
    spot = desk.view.spot(who)
    if spot:
        desk.conversation.remove(spot.key)


def put_area(desk: Desk, who: str, area: str, ring: int = 0) -> None:
    """Put someone in another part of life, in the middle of it, as on the map; with `ring` who has no place gets one there.

    Someone whose part of life nobody knew belongs to it from now on.
    """
    spot, person, opened = desk.view.spot(who), desk.view.person(who), desk.view.get(who, OpenSpot)
    if opened:
        desk.put(replace(opened, area=area))
    elif person and spot and spot.area != area:
        moved = replace(spot_of(who, spot.ring, area), varies=spot.varies)
        desk.put(*(() if person.area else (replace(person, area=area),)), moved)
    elif person and ring:
        desk.put(replace(person, area=area), spot_of(who, ring, area))
        desk.tone("person")
    elif person and not spot:
        desk.put(replace(person, area=area))


def neighbours(desk: Desk, spot: Spot) -> tuple[str, str]:
    """The names of who stands to the left and to the right in the same ring and part of life; "" where nobody does."""
    mine = desk.view.of_player(PLAYER)
    others = sorted(
        (one for one in mine.all(Spot) if (one.ring, one.area) == (spot.ring, spot.area) and one.person != spot.person),
        key=lambda one: one.along,
    )
    left = [one.person for one in others if one.along <= spot.along]
    right = [one.person for one in others if one.along > spot.along]
    return mine.name(left[-1]) if left else "", mine.name(right[0]) if right else ""


def close_spot(desk: Desk, who: str) -> None:
    """Take an open place away, with the choice of who may know it; one touch back brings both."""
    keys = [key for key in (who, f"sharing:{who}") if key in desk.view.records]
    desk.conversation.remove(*keys)


def ask_area(desk: Desk, who: str, ring: int = 0) -> PickScreen:
    """Ask for the part of life; with `ring` they are put there at once."""
    row = desk.view.person(who) or desk.view.get(who, OpenSpot)
    options = tuple(Option(one.id, one.label, one.icon) for one in desk.entries("domains"))

    def picked(area: str) -> Step:
        put_area(desk, who, area, ring)
        return Back()

    title = desk.say("Where does {name} belong?", name=name_of(desk, row) if row else "")
    return PickScreen(desk, title, options, area_of(desk.view, row) if row else "", picked)


def change(desk: Desk, who: str) -> None:
    """Say that someone's place changes, or no more."""
    spot = desk.view.spot(who)
    if spot:
        desk.put(replace(spot, varies=not spot.varies))
