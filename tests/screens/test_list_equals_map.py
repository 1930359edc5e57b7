"""The list can do what the map can: every target of the map has its counterpart, and both write the same down."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.moves import Record
from game.model.records import PLAYER, Asked, Person, hoped_of, spot_of, support_of
from game.screens.home import HomeScreen
from game.screens.map import MapScreen
from game.screens.people_list import PeopleListScreen
from game.shapes import Key, named
from game.trainer.pilot import Pilot
from tests.gallery.desks import VARIANTS, WIDE, lay

# What can be touched on the map (the beginning of its name), and where the same is done in the list. What only turns the picture about
# (nearer, the whole, a stack that fans out, everybody evenly along their ring) has nothing to do in a list.
COUNTERPART: Mapping[str, str] = {
    "person": "row",
    "picked": "page",
    "open-person": "page",
    "add_person": "add_person",
    "open-spot": "open-spot",
    "lines": "lines",
    "support": "support-of",
    "no-place": "put:0",
    "put-back": "undo",
    "undo": "undo",
    "list": "map",
    "cell": "put:2",
    "board": "put:2",
}
OF_THE_PICTURE = ("tidy", "zoom-in", "zoom-out", "stack", "fold", "fold-ground", "page_back", "page_on")
EVERYWHERE = (
    "back",
    "cover",
    "settings",
    "read-screen",
    "another",
    "nobody",
    "dont_know",
    "rather_not",
    "later",
    "pause",
    "stop",
)


CROWD = 60  # in one ring and part of life


@dataclass(frozen=True)
class Both:
    """One thing to do: by touches and keys on the map, and by touches in the list."""

    on_map: Callable[[Pilot], None]
    in_list: Callable[[Pilot], None]


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


def everything(many: int = 0) -> tuple[Record, ...]:
    """What the desk of the gallery does not have yet: someone who belongs nowhere, a wish for a place, a full ring."""
    crowd = [Person(id=f"klas{n}", name=f"Klas {n}", kind="mens", area="school") for n in range(many)]
    return (
        Person(id="noor", name="Noor", kind="mens"),
        hoped_of("rik", 1, "thuis"),
        support_of("rik", "A", "give"),
        Asked(id="asked:mama", person="mama", others=("oma",)),
        *crowd,
        *(spot_of(one.id, 1, "school", n / many) for n, one in enumerate(crowd)),
    )


def open_at(game: Game, screen: type[MapScreen] | type[PeopleListScreen], *records: Record) -> Pilot:
    desk = lay(game, VARIANTS[0])
    desk.conversation.put(*records)
    app = App(desk, HomeScreen(desk), WIDE)
    app.reset(screen(desk))
    return Pilot(app)


def keys(pilot: Pilot, *names: str) -> None:
    for name in names:
        pilot.table.give(Key(name))


def steps(*names: str) -> Callable[[Pilot], None]:
    """Touches; a name that begins with "key " is a key."""

    def does(pilot: Pilot) -> None:
        for name in names:
            if name.startswith("key "):
                keys(pilot, name[4:])
            else:
                pilot.touch(name)

    return does


def names_somebody(*way: str) -> Callable[[Pilot], None]:
    def does(pilot: Pilot) -> None:
        for name in way:
            pilot.touch(name)
        pilot.write("Bo")
        pilot.touch("ok")
        pilot.touch("go_on")

    return does


def opens_a_place(*way: str) -> Callable[[Pilot], None]:
    def does(pilot: Pilot) -> None:
        for name in way:
            pilot.touch(name)
        pilot.touch("pick:buurt")
        pilot.touch("ok")

    return does


BOTH: Mapping[str, Both] = {
    "a ring further": Both(steps("person:oma", "key down"), steps("further:oma")),
    "a ring closer": Both(steps("person:zee", "key up"), steps("closer:zee")),
    "two rings at once": Both(steps("person:oma", "key down", "key down"), steps("ring:oma", "put:3")),
    "to the left": Both(steps("person:mama", "key left"), steps("ring:mama", "step-left")),
    "to the right": Both(steps("person:mama", "key right", "key right"), steps("ring:mama", "step-right", "step-right")),
    "another part of life": Both(steps("person:zee", "cell:3:buurt"), steps("ring:zee", "area", "pick:buurt")),
    "a first place": Both(steps("person:koor", "key up"), steps("place:koor")),
    "a first place, and where they belong": Both(steps("person:noor", "cell:3:online"), steps("place:noor", "pick:online")),
    "that ring, and where they belong": Both(
        steps("person:noor", "cell:5:school"), steps("row:noor", "ring:noor", "put:5", "pick:school")
    ),
    "no place yet": Both(steps("person:oma", "no-place"), steps("ring:oma", "put:0")),
    "put back": Both(steps("person:oma", "key down", "put-back"), steps("further:oma", "undo")),
    "someone more": Both(names_somebody("add_person"), names_somebody("add_person")),
    "an open place": Both(opens_a_place("open-spot", "field:area"), opens_a_place("open-spot", "field:area")),
    "who knows whom": Both(
        steps("person:oma", "lines", "tie:goed", "person:rik", "row-done"),
        steps("row:oma", "knows:oma", "tie:goed", "person:rik", "row-done"),
    ),
    "a line": Both(
        steps("lines", "tie:spanning", "person:juf", "person:zee"), steps("lines", "tie:spanning", "person:juf", "person:zee")
    ),
    "for each other": Both(
        steps("person:zee", "support", "direction:give", "support:E"), steps("support-of:zee", "direction:give", "support:E")
    ),
    "whose support": Both(steps("support", "person:zee", "support:G"), steps("support-of:zee", "support:G")),
    "a feeling": Both(steps("person:zee", "open-person", "tab:feeling", "feeling:blij"), steps("page:zee", "tab:feeling", "feeling:blij")),
    "who may know": Both(
        steps("person:zee", "open-person", "share", "level:ouder"), steps("share-of:zee", "level:ouder")
    ),
    "erased": Both(
        steps("person:zee", "open-person", "erase", "erase-now"), steps("page:zee", "erase", "erase-now")
    ),
    "taken back": Both(steps("undo"), steps("undo")),
}  # fmt: skip


def written(pilot: Pilot) -> Mapping[str, Record]:
    return pilot.table.desk.view.records


@pytest.mark.parametrize("what", BOTH)
def test_both_come_to_the_same_records(what: str, game: Game) -> None:
    on_map, in_list = open_at(game, MapScreen, *everything()), open_at(game, PeopleListScreen, *everything())
    before = dict(written(on_map))

    BOTH[what].on_map(on_map)
    BOTH[what].in_list(in_list)

    assert written(in_list) == written(on_map)
    assert (dict(written(on_map)) != before) == (what != "put back")


def kinds(app: App) -> set[str]:
    """The beginnings of the names of all that can be touched."""
    return {one.name.split(":")[0] for one in named(app.shapes()) if one.role}


@pytest.mark.parametrize("picked", ["", "oma", "koor"])
def test_every_target_of_the_map_has_its_counterpart_in_the_list(picked: str, game: Game) -> None:
    pilot = open_at(game, MapScreen, *everything(CROWD))
    if picked:
        pilot.touch(f"person:{picked}")
    assert {"person", "cell"} & kinds(pilot.table)  # type: ignore[arg-type]

    unknown = kinds(pilot.table) - {*COUNTERPART, *OF_THE_PICTURE, *EVERYWHERE}  # type: ignore[arg-type]

    assert unknown == set()


def found(pilot: Pilot, name: str) -> bool:
    """Whether it is on any page."""
    while pilot.sees("page_back"):
        pilot.touch("page_back")
    return pilot.reaches(name)


@pytest.mark.parametrize("name", sorted(set(COUNTERPART.values())))
def test_and_that_counterpart_is_there_for_everybody(name: str, game: Game) -> None:
    pilot = open_at(game, PeopleListScreen, *everything(CROWD))
    missing = []
    everybody = pilot.table.desk.view.of_player(PLAYER).all(Person)
    for one in everybody[:12] if name in ("row", "page", "support-of") else everybody[:1]:
        wanted = f"{name}:{one.id}" if name in ("row", "page", "support-of") else name
        if name.startswith("put:"):
            pilot.touch(f"ring:{one.id}")
        missing += [] if found(pilot, wanted) else [wanted]

    assert missing == []


def test_whoever_stands_in_a_full_ring_or_waits_stands_in_the_list_as_everybody_else(game: Game) -> None:
    pilot = open_at(game, PeopleListScreen, *everything(CROWD))
    everybody = {one.id for one in pilot.table.desk.view.of_player(PLAYER).all(Person)}

    there = {one for one in everybody if found(pilot, f"row:{one}")}

    assert there == everybody
