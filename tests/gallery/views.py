"""Every screen of the game, each in the states in which it looks different."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from game.app.loop import App
from game.app.shelf import Game
from game.model.records import WORKER, Asked, support_of, tie_between
from game.model.sittings import Opened, Sitting, Turn
from game.screens.about import AboutScreen
from game.screens.choose_deck import ChooseDeckScreen
from game.screens.cover import Cover
from game.screens.desk import Back, Desk
from game.screens.disclosure import DisclosureScreen
from game.screens.drawer import DrawerScreen
from game.screens.drawing import DrawingScreen
from game.screens.erase import EraseScreen
from game.screens.export import ExportScreen
from game.screens.families import FamiliesScreen
from game.screens.faults import FaultsScreen
from game.screens.figures import FiguresScreen
from game.screens.home import HomeScreen
from game.screens.item import ItemScreen
from game.screens.lines import LinesScreen
from game.screens.map import MapScreen
from game.screens.naming import NamingScreen
from game.screens.nobody import NobodyScreen
from game.screens.pause import PauseScreen
from game.screens.people_list import PeopleListScreen
from game.screens.person import PersonScreen
from game.screens.promise import PromiseScreen
from game.screens.settings import SettingsScreen
from game.screens.sharing import SharingScreen
from game.screens.stop import StopScreen
from game.screens.summary import SummaryScreen
from game.screens.table import TableScreen
from game.screens.take_card import TakeCardScreen
from game.screens.thanks import ThanksScreen
from game.screens.unlock import UnlockScreen
from game.screens.who import WhoScreen
from game.shapes import Key, Touch, Typed
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
    "person-feeling": _show(lambda desk: PersonScreen(desk, "oma", "feeling")),
    "map": _show(MapScreen),
    "map-picked": _show(lambda desk: MapScreen(desk, picked="oma")),
    "map-list": _show(PeopleListScreen),
    "lines": _show(LinesScreen),
    "lines-first": _show(lambda desk: LinesScreen(desk, first="mama")),
    "lines-waiting": _show(lambda desk: LinesScreen(desk, first="mama"), "person:koor"),
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
    "erase-all": _show(EraseScreen),
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
