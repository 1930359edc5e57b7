"""Every screen of the game, each in the states in which it looks different."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import combinations

from game.app.loop import App
from game.app.shelf import Game
from game.model.changes import earlier
from game.model.plans import Invite, Wish
from game.model.records import WORKER, Asked, GoodAt, Person, hoped_of, spot_of, support_of, tie_between
from game.model.rows import row_of
from game.model.sittings import Opened, Player, Sitting, Turn
from game.model.view import View
from game.screens.about import AboutScreen
from game.screens.choose_deck import ChooseDeckScreen
from game.screens.compare import CompareScreen
from game.screens.compare_file import BeforeScreen
from game.screens.cover import Cover
from game.screens.desk import Back, Desk, Reset
from game.screens.disclosure import DisclosureScreen
from game.screens.drawer import DrawerScreen
from game.screens.drawing import DrawingScreen
from game.screens.erase import EraseScreen
from game.screens.export import ExportScreen
from game.screens.families import FamiliesScreen
from game.screens.faults import FaultsScreen
from game.screens.figures import FiguresScreen
from game.screens.home import HomeScreen
from game.screens.initiatives import InitiativesScreen
from game.screens.item import ItemScreen
from game.screens.lines import LinesScreen
from game.screens.list_actions import wishes_about
from game.screens.list_entry import EntryScreen
from game.screens.list_moves import ask_area
from game.screens.list_place import PlaceScreen
from game.screens.map import MapScreen
from game.screens.naming import NamingScreen
from game.screens.nobody import NobodyScreen
from game.screens.pause import PauseScreen
from game.screens.people_list import PeopleListScreen
from game.screens.person import PersonScreen
from game.screens.person_both import BothScreen
from game.screens.promise import PromiseScreen
from game.screens.settings import SettingsScreen
from game.screens.sharing import SharingScreen
from game.screens.stop import StopScreen
from game.screens.summary import SummaryScreen
from game.screens.table import TableScreen
from game.screens.take_card import TakeCardScreen
from game.screens.talk import TalkScreen
from game.screens.thanks import ThanksScreen
from game.screens.unlock import UnlockScreen
from game.screens.who import WhoScreen
from game.screens.wish_layer import WishLayerScreen
from game.shapes import Key, Touch, Typed
from game.trainer.pilot import Pilot
from tests.gallery.desks import PEOPLE, Variant, lay

Opens = Callable[[App], None]


def _show(make: Callable[[Desk], object], *presses: str) -> Opens:
    def opens(app: App) -> None:
        app.reset(make(app.desk))  # type: ignore[arg-type]
        for name in presses:
            app.press(name)

    return opens


def _card(form: str = "", options: str = "") -> Opens:
    """The table with the first card of the deck that has this form or these options."""

    def opens(app: App) -> None:
        deck = app.desk.deck
        found = (
            [card for card in deck.cards if form in ("", card.form) and options in ("", card.options)] if deck else []
        )
        if deck and found:
            app.desk.conversation.put(Opened(deck.id, found[0].id))
        app.reset(TableScreen(app.desk))

    return opens


def _unfolded(options: str) -> Opens:
    """The same with all that can be written down unfolded, where it lay folded."""

    def opens(app: App) -> None:
        _card(options=options)(app)
        app.press("unfold")

    return opens


def _worker_turn(app: App) -> None:
    app.desk.conversation.put(Turn(WORKER))
    app.reset(TableScreen(app.desk))


def _deck_through(app: App) -> None:
    sitting = app.desk.view.sitting
    deck = app.desk.deck
    if sitting and deck:
        app.desk.conversation.put(replace(sitting, n=sitting.n + 1))
        for _ in deck.cards:
            opened = app.desk.open_card()
            if opened:
                app.desk.conversation.turn_card(deck.id, opened[1].id, "done")
    app.reset(TableScreen(app.desk))


def _typed(text: str, make: Callable[[Desk], object]) -> Opens:
    def opens(app: App) -> None:
        app.reset(make(app.desk))  # type: ignore[arg-type]
        for letter in text:
            app.give(Typed(letter))
        app.give(Touch("down", 1, 1, finger=True))  # a finger again: our own keyboard comes
        app.give(Touch("up", 1, 1, finger=True))

    return opens


def _by_keys(make: Callable[[Desk], object]) -> Opens:
    def opens(app: App) -> None:
        app.reset(make(app.desk))  # type: ignore[arg-type]
        app.give(Typed("Oma Koos"))
        app.give(Key("tab"))

    return opens


def _faulty(make: Callable[[Desk], object]) -> Opens:
    lines = tuple(
        f"cards/decks/strand.yaml:{n * 7 + 3}:14: card 'strand-0{n}': unknown domain 'buurd' (did you mean 'buurt'?)"
        for n in range(9)
    )

    def opens(app: App) -> None:
        app.desk.faults = {"strand.yaml": lines}
        app.reset(make(app.desk))  # type: ignore[arg-type]

    return opens


def _ended(make: Callable[[Desk], object]) -> Opens:
    def opens(app: App) -> None:
        app.desk.conversation.end("keep")
        app.reset(make(app.desk))  # type: ignore[arg-type]

    return opens


def _asked_all(make: Callable[[Desk], object], *presses: str) -> Opens:
    """The same after the rows of everybody were finished, and two more lines."""

    def opens(app: App) -> None:
        talk, people = app.desk.conversation, [one[0] for one in PEOPLE]
        talk.put(*(Asked(id=f"asked:{one}", person=one, others=tuple(people)) for one in people))
        talk.put(tie_between("spik", "rik", "goed"), support_of("rik", "V", "give"), support_of("bobbel", "E", "get"))
        _show(make, *presses)(app)

    return opens


def _talk(*presses: str) -> Opens:
    """The map to talk about, with somebody wished closer by, and some who may come along."""

    def opens(app: App) -> None:
        app.desk.conversation.put(hoped_of("rik", 1, "thuis", 0.9), hoped_of("kaya", 2, "vrienden", 0.3))
        app.desk.conversation.put(Invite(id="mee", person="juf", answer="ja"), support_of("juf", "A", "give"))
        app.reset(TalkScreen(app.desk))
        for name in presses:  # where the tools do not all stand, it is one touch further
            _ = app.press(name) or (app.press("kinds_on") and app.press(name))

    return opens


def _pencil(app: App) -> None:
    _talk("pencil")(app)
    pilot = Pilot(app)
    pilot.draw("sheet", [[(0.4, 0.2), (0.45, 0.3), (0.6, 0.32)], [(0.3, 0.3), (0.3, 0.4)]])


def _of_nobody(*presses: str) -> Opens:
    """The same with nobody on the map."""

    def opens(app: App) -> None:
        for person in app.desk.view.all(Person):
            app.desk.conversation.erase(person.id)
        app.reset(TalkScreen(app.desk))
        for name in presses:
            _ = app.press(name) or (app.press("kinds_on") and app.press(name))

    return opens


def _good(app: App) -> None:
    app.desk.put(GoodAt(id="g1", person="oma", text="Ze kent alle vogels van de dijk"))
    app.desk.put(GoodAt(id="g2", person="oma", text="koken"))
    app.reset(PersonScreen(app.desk, "oma", "good"))


def _next(app: App) -> None:
    spot = app.desk.view.spot("rik")
    if spot:
        app.desk.put(replace(spot, varies=True))
    app.desk.put(hoped_of("rik", 1, "thuis"), Wish(id="w2", kind="minder", text="", about=("rik",)))
    app.reset(PersonScreen(app.desk, "rik", "next"))


def _gone(app: App) -> None:
    app.reset(PersonScreen(app.desk, "zee"))
    app.press("erase")
    app.press("off-the-map")


def _with_last_time(make: Callable[[Desk], object], *presses: str) -> Opens:
    """With a conversation of before ready: some are there again, one moved, one went to another part of life, and two are not on the map now."""

    def opens(app: App) -> None:
        talk, then = app.desk.conversation, app.desk.view
        gone = (Person(id="tante", name="Tante Bea", kind="mens", area="familie"), spot_of("tante", 3, "familie", 0.7))
        left = (
            Person(id="jo", name="Jo", kind="mens", picture="av_jongen1", area="school"),
            spot_of("jo", 2, "school"),
        )
        records = {one.key: one for one in (*then.records.values(), *gone, *left)}
        for one in ("kaya", "spik", "tom"):
            records.pop(one, None)
            records.pop(f"spot:{one}", None)
        app.desk.before = earlier(View(records))
        talk.put(spot_of("zee", 1, "vrienden", 0.2), spot_of("rik", 4, "thuis", 0.1), spot_of("opa", 2, "dieren", 0.8))
        talk.put(
            hoped_of("rik", 2, "thuis", 0.4), hoped_of("kaya", 2, "vrienden", 0.4), hoped_of("koor", 3, "vrije_tijd")
        )
        app.reset(make(app.desk))  # type: ignore[arg-type]
        for name in presses:
            app.press(name)

    return opens


def _last_time_file(make: Callable[[Desk], object], *presses: str, other: str = "", wrong: str = "") -> Opens:
    """The worker's screen for the file of last time, with files to choose from."""

    def opens(app: App) -> None:
        desk = app.desk
        desk.earlier = lambda: tuple(
            (f"Documenten · gesprek-{n}/player · {n} januari 2026", f"{n}") for n in range(1, 9)
        )
        desk.open_before = lambda _path: wrong
        if other:
            desk.before = View({"player:player": Player(name=other)})
        app.reset(make(desk))  # type: ignore[arg-type]
        for name in presses:
            app.press(name)

    return opens


def _lines(*rows: str, people: int | None = None, first: str = "", drawn: int = 0) -> Opens:
    """Who knows whom, after the rows of some people; with only the first so many on the map, and so many lines more."""

    def opens(app: App) -> None:
        talk = app.desk.conversation
        there = [one.id for one in app.desk.view.all(Person)]
        for one in there[people:] if people is not None else ():
            talk.remove_person(one)
        for a, b in list(combinations(there, 2))[:drawn]:
            talk.put(
                tie_between(a, b, ("goed", "kennen", "wisselt", "spanning", "onbekend", "weet_niet")[len(a + b) % 6])
            )
        for one in rows:
            talk.put(row_of(app.desk.view, one))
        app.reset(LinesScreen(app.desk, first=first))

    return opens


VIEWS: Mapping[str, Opens] = {
    "home": _show(HomeScreen),
    "about": _show(AboutScreen),
    "families": _show(FamiliesScreen),
    "settings": _show(SettingsScreen),
    "settings-faults": _faulty(SettingsScreen),
    "faults": _faulty(FaultsScreen),
    "who": _show(WhoScreen),
    "who-worker": _show(WhoScreen, "next"),
    "choose-deck": _show(ChooseDeckScreen),
    "choose-deck-all": _show(ChooseDeckScreen, "all-decks"),
    "choose-deck-agreed": _show(ChooseDeckScreen, "agreements"),
    "unlock": _show(lambda desk: UnlockScreen(desk, "veiligheid")),
    "promise": _show(PromiseScreen),
    "promise-kept": _show(PromiseScreen, "privacy"),
    "table": _card("ask"),
    "table-choose": _card("choose"),
    "table-draw": _card("draw"),
    "table-place": _card("place"),
    "table-connect": _card("connect"),
    "table-people": _unfolded("people_on_map"),
    "table-worker": _worker_turn,
    "table-drawer": _show(TableScreen, "unfold", "drawer"),
    "table-through": _deck_through,
    "drawer": _show(DrawerScreen),
    "drawer-together": _show(lambda desk: DrawerScreen(desk, "together")),
    "figures": _show(FiguresScreen),
    "figures-asked": _asked_all(FiguresScreen, "page_on"),
    "figures-worker": _ended(FiguresScreen),
    "disclosure": _show(DisclosureScreen),
    "disclosure-told": _show(DisclosureScreen, "for-worker"),
    "take-card": _show(TakeCardScreen),
    "naming": _show(lambda desk: NamingScreen(desk, lambda _one: Back())),
    "naming-kinds": _show(lambda desk: NamingScreen(desk, lambda _one: Back()), "kinds"),
    "naming-typed": _typed("Oma Koos", lambda desk: NamingScreen(desk, lambda _one: Back())),
    "naming-keys": _by_keys(lambda desk: NamingScreen(desk, lambda _one: Back())),
    "person": _show(lambda desk: PersonScreen(desk, "oma")),
    "person-support": _show(lambda desk: PersonScreen(desk, "mama", "support")),
    "person-kinds": _show(lambda desk: PersonScreen(desk, "oma"), "page_on"),
    "person-good": _good,
    "person-next": _next,
    "person-again": _show(lambda desk: PersonScreen(desk, "rik", "next"), "wish:niet_betrekken"),
    "person-both": _show(lambda desk: BothScreen(desk, "rik", lambda: None), "agree:player"),
    "person-gone": _gone,
    "initiatives": _show(InitiativesScreen, "initiative:maatje"),
    "item-good": _typed(
        "Ze kent alle vogels", lambda desk: ItemScreen(desk, "good_at", given={"person": "oma"}, writing=True)
    ),
    "item-role": _show(lambda desk: ItemScreen(desk, "role", given={"person": "oma"}), "field:how_long"),
    "item-change": _show(lambda desk: ItemScreen(desk, "", desk.view.get("wens", Wish))),
    "item-open-spot": _show(lambda desk: ItemScreen(desk, "open_spot")),
    "person-feeling": _show(lambda desk: PersonScreen(desk, "oma", "feeling")),
    "map": _show(MapScreen),
    "map-picked": _show(lambda desk: MapScreen(desk, picked="oma")),
    "map-list": _show(PeopleListScreen),
    "talk": _talk(),
    "talk-support": _talk("lens:support"),
    "talk-kind": _talk("lens:support", "kind:E"),
    "talk-invites": _talk("lens:invites"),
    "talk-ties": _talk("lens:ties"),
    "talk-wishes": _talk("lens:wishes"),
    "talk-open": _talk("lens:open"),
    "talk-story": _talk("person:oma"),
    "talk-story-more": _talk("person:oma", "story_on"),
    "talk-hidden": _talk("person:oma", "names"),
    "talk-frozen": _talk("lens:ties", "freeze"),
    "talk-pencil": _pencil,
    "talk-nobody": _of_nobody(),
    "matrix": _talk("matrix"),
    "matrix-hidden": _talk("matrix", "names"),
    "matrix-nobody": _of_nobody("matrix"),
    "list-last": _show(PeopleListScreen, "sort:area", "sort:area", *["page_on"] * 12),
    "list-row": _show(lambda desk: EntryScreen(desk, "mama")),
    "list-row-open": _show(lambda desk: EntryScreen(desk, "open")),
    "list-place": _show(lambda desk: PlaceScreen(desk, "mama"), "varies"),
    "list-place-none": _show(lambda desk: PlaceScreen(desk, "koor")),
    "list-hoped": _show(lambda desk: PlaceScreen(desk, "rik", hoped=True)),
    "list-hoped-none": _show(lambda desk: PlaceScreen(desk, "koor", hoped=True)),
    "list-area": _show(lambda desk: ask_area(desk, "mama")),
    "list-wishes": _show(lambda desk: wishes_about(desk, "rik")),
    "lines": _show(LinesScreen),
    "lines-first": _show(lambda desk: LinesScreen(desk, first="mama")),
    "lines-waiting": _show(lambda desk: LinesScreen(desk, first="mama"), "person:koor"),
    "compare": _with_last_time(CompareScreen),
    "compare-now": _with_last_time(CompareScreen, "when:now"),
    "compare-wish": _with_last_time(CompareScreen, "when:wish"),
    "compare-beside": _with_last_time(CompareScreen, "side-by-side"),
    "wish-layer": _with_last_time(WishLayerScreen),
    "wish-layer-picked": _with_last_time(lambda desk: WishLayerScreen(desk, picked="rik")),
    "naming-last-time": _with_last_time(lambda desk: NamingScreen(desk, lambda _one: Back()), "pictures", "last-time"),
    "before": _last_time_file(BeforeScreen),
    "before-wrong": _last_time_file(BeforeScreen, "file:0", wrong="Dit is geen eerder gesprek van dit spel."),
    "before-whose": _last_time_file(BeforeScreen, other="Bo"),
    "before-ready": _last_time_file(BeforeScreen, "same-player", other="Bo"),
    "lines-unsure": _show(lambda desk: LinesScreen(desk, first="mama"), "tie:weet_niet", "person:zee", "person:koor"),
    "lines-second-row": _lines("mama", first="oma"),
    "lines-again": _lines("mama", "oma", first="mama"),
    "lines-inner-done": _lines("mama", "spik", "oma", "rik"),
    "lines-all-done": _lines("mama", "spik", "oma", "rik", "zee", "juf", "tom", "kaya"),
    "lines-many": _lines(first="spik", drawn=40),
    "lines-one": _lines(people=1),
    "lines-nobody": _lines(people=0),
    "item-words": _typed("Oma zingt altijd in de auto.", lambda desk: ItemScreen(desk, "words")),
    "item-wish": _show(lambda desk: ItemScreen(desk, "wish")),
    "item-invite": _show(lambda desk: ItemScreen(desk, "invite"), "field:answer"),
    "item-when": _show(lambda desk: ItemScreen(desk, "plan_step"), "field:check", "when:more", "when:more"),
    "item-about": _show(lambda desk: ItemScreen(desk, "wish"), "field:about", "pick:oma", "pick:rik"),
    "item-note": _show(lambda desk: ItemScreen(desk, "note")),
    "drawing": _show(DrawingScreen),
    "nobody": _show(NobodyScreen),
    "pause": _show(PauseScreen),
    "cover": _show(Cover),
    "stop": _show(StopScreen),
    "erase": _show(lambda desk: EraseScreen(desk, "oma")),
    "erase-all": _show(lambda desk: EraseScreen(desk, on_all=lambda: Reset(ThanksScreen(desk)))),
    "sharing": _show(SharingScreen),
    "summary": _show(SummaryScreen),
    "summary-end": _ended(SummaryScreen),
    "thanks": _show(lambda desk: ThanksScreen(desk, "keep")),
    "export": _ended(ExportScreen),
}
FEW: Mapping[str, int] = {"map-nobody": 0, "map-one": 1, "map-three": 3}  # the map with so many people


def open_view(game: Game, variant: Variant, view: str) -> App:
    """The game in a window of this variant, at this view."""
    desk = lay(game, variant, people=FEW.get(view, len(PEOPLE)))
    app = App(desk, HomeScreen(desk), variant.size)
    VIEWS["map" if view in FEW else view](app)
    return app


__all__ = ["FEW", "VIEWS", "Sitting", "open_view"]
