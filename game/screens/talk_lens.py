"""Ways to look at the map: who stands out, with which signs, and the words above it. Whoever does not stand out stays, faint."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.model.network import TIES
from game.model.plans import Invite, OpenSpot, Wish
from game.model.records import Hoped, Person, Support
from game.model.view import View
from game.rings.values import ALL, Shown
from game.screens.compare_parts import Path
from game.screens.desk import Desk
from game.screens.map_parts import Board
from game.screens.wish_parts import arrow, point_of
from game.shapes import Disc, Shape

LENSES = ("all", "support", "invites", "ties", "wishes", "open")
WAYS = {"get": "glyph:krijg", "give": "glyph:geef", "both": "glyph:beide"}  # how support goes, as a sign of its own
COME_ALONG = ("ja", "eerst_overleg")
SIGNS = 3  # small pictures at one disc, at most


@dataclass(frozen=True, slots=True)
class Lens:
    """One way to look; with support a kind, or "" for every kind."""

    name: str = "all"
    kind: str = ""


def lens_words(desk: Desk) -> dict[str, tuple[str, str]]:
    """The word and the picture of each way to look."""
    return {
        "all": (desk.say("Everybody"), "vrienden"),
        "support": (desk.say("Support"), "hart"),
        "invites": (desk.say("Who may come along"), "stoel"),
        "ties": (desk.say("Who knows whom"), "lijn"),
        "wishes": (desk.say("Wishes"), "wens"),
        "open": (desk.say("Open places"), "open_plek"),
    }


def told_of(desk: Desk, lens: Lens, view: View) -> str:
    """A line to begin talking with."""
    if not view.all(Person):
        lens = Lens("open")
    match lens.name:
        case "support" if lens.kind:
            return kind_word(desk, lens.kind)
        case "support":
            return desk.say("What do people do for each other? Touch a picture.")
        case "invites":
            return desk.say("Who may come along, and with whom do you talk about it first?")
        case "ties":
            return desk.say("Who know each other?")
        case "wishes":
            return desk.say("What do you wish with whom?")
        case "open" if not view.all(OpenSpot):
            return desk.say("A place for somebody can always be added.")
        case "open":
            return desk.say("Who or what could get a place here?")
    return desk.say("Touch someone for the story.")


def kind_word(desk: Desk, kind: str) -> str:
    """What a kind of support is called for this player."""
    entry = desk.library.lists.entry("support_kinds", kind)
    child = desk.view.player.audience == "kind"
    return (entry.child if child and entry.child else entry.label) if entry else kind


def shown_by(desk: Desk, lens: Lens, view: View, *, names: bool, also: str = "") -> Shown:
    """What stands out on the map; `also` is somebody whose story is open."""
    if lens.name == "all":
        return ALL if names else Shown(names=False)
    signs = _signs(desk, lens, view)
    lines = frozenset((tie.a, tie.b) for tie in view.ties() if lens.name == "ties" and tie.tie in TIES)
    people = {*signs, *(end for pair in lines for end in pair), *([also] if also else [])}
    return Shown(
        people=frozenset(people),
        ties=lines,
        open_places=lens.name
        == "open",  # people are never left out; a place for nobody yet is, where others are looked at
        names=names,
        signs=tuple((person, tuple(dict.fromkeys(pictures))[:SIGNS]) for person, pictures in signs.items()),
    )


def _signs(desk: Desk, lens: Lens, view: View) -> dict[str, list[str]]:
    """Who stands out by something that was told about them, and the pictures of that."""
    found: dict[str, list[str]] = {}
    for person, pictures in _told(desk, lens, view):
        found.setdefault(person, []).extend(one for one in pictures if one)
    return found


def _told(desk: Desk, lens: Lens, view: View) -> Iterator[tuple[str, Iterable[str]]]:
    match lens.name:
        case "support":
            for one in view.all(Support):
                if lens.kind in ("", one.kind):
                    way = WAYS.get(one.direction, "") if lens.kind else ""
                    yield one.person, (_icon(desk, "support_kinds", one.kind), way)
        case "invites":
            for invite in view.all(Invite):
                if invite.answer in COME_ALONG:
                    yield invite.person, (_icon(desk, "invites", invite.answer),)
        case "wishes":
            for wish in view.all(Wish):
                for person in wish.about:
                    yield person, (_icon(desk, "wishes", wish.kind),)
            for hope in view.all(Hoped):
                yield hope.person, ()


def _icon(desk: Desk, list_name: str, entry_id: str) -> str:
    entry = desk.library.lists.entry(list_name, entry_id)
    return entry.icon if entry else ""


def hopes(board: Board, paths: Iterable[Path]) -> Iterator[Shape]:
    """Where somebody is wished, as a dotted ring, and the arrow of the wish layer from where they stand now."""
    places, look = board.places, board.look
    for path in paths:
        there, here = point_of(places, path.wish), point_of(places, path.now)
        if there:
            yield Disc(*there, places.radius, line=look.ink, width=3 * look.unit, dash=(3 * look.unit, 6 * look.unit))
        if there and here:
            yield from arrow(here, there, places, look)
