"""The list on a desk half way a conversation, and what stands in it."""

from game.app.loop import App
from game.app.shelf import Game
from game.model.records import Item, Person, Spot
from game.screens.home import HomeScreen
from game.screens.map import MapScreen
from game.shapes import find, named
from game.trainer.pilot import Pilot
from tests.gallery.desks import lay, variants_of


def open_list(game: Game, *records: Item, people: int = 11, variant: str = "day") -> App:
    """The list over the map, with some more records."""
    (look,) = variants_of(variant)
    desk = lay(game, look, people=people)
    if records:
        desk.conversation.put(*records)
    app = App(desk, HomeScreen(desk), look.size)
    app.reset(MapScreen(desk))
    app.press("list")
    return app


def rows(app: App) -> list[str]:
    """Who stands in the list, from the first page to the last."""
    while app.press("page_back"):
        pass
    seen: list[str] = []
    while True:
        seen += [group.name[4:] for group in named(app.shapes()) if group.name.startswith("row:")]
        if not app.press("page_on"):
            return seen


def ring(app: App, person: str) -> int:
    spot = app.desk.view.spot(person)
    return spot.ring if spot else 0


def spot(app: App, person: str) -> Spot:
    found = app.desk.view.spot(person)
    assert found
    return found


def label(app: App, name: str) -> str:
    """What something on some page says to whoever does not see it."""
    assert Pilot(app).reaches(name)
    group = find(app.shapes(), name)
    assert group
    return group.label


def people(*names: str) -> list[Person]:
    return [Person(id=f"n{n}", name=name, kind="mens") for n, name in enumerate(names)]
