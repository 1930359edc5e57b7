"""How fast it is, beside yardsticks that are measured in the same run: python -m pytest tests/bench

Whole-process times (first frame, demo) are taken from processes of their own: in a real X window when DISPLAY is set, else on SDL's
dummy driver; without software GL, for the yardstick too. Each figure is the median of its rounds. Nothing here passes or fails by the clock: read the table.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from game.app.loop import App
from game.app.opening import lay_desk, open_rooms
from game.app.shelf import Game, read_game
from game.content import read_decks
from game.data import folder
from game.model import graph
from game.model.deck import Lists
from game.model.family import Family, FamilyPlayer, ScriptedSitting
from game.model.records import Person, spot_of, tie_between
from game.model.sittings import Opened
from game.rings.geometry import Places
from game.rings.lines import lines, strong_lines
from game.rings.places import ORDER, lay_out
from game.rings.values import Area, MapLook, Standing, Tie
from game.screens.home import HomeScreen
from game.screens.map import MapScreen
from game.screens.map_look import look_of
from game.screens.table import TableScreen
from game.settings import Settings
from game.shapes import Box, Touch, find
from game.stage.painter import Painter
from game.stage.pictures import Pictures
from game.stage.text import Lettering
from game.trainer.clock import FamilyClock, family_conversation
from game.ui.look import Size
from game.ui.themes import Colours

BARE_WINDOW = """
import pygame
pygame.display.init()
window = pygame.display.set_mode((1280, 800), pygame.RESIZABLE)
window.fill((213, 229, 228))
pygame.display.flip()
"""
FIRST_FRAME = """
from game.app import play
play.open_rooms = lambda desk, game: None  # up to the first frame; the content is read right after it
from game.app.play import Game, open_window, sit_down
window = open_window((1280, 800), "Kaarten")
sit_down(window, Game())
"""
ALL_READ = """
from game.app.play import sit_down
from game.app.shelf import Game
from game.stage.window import open_window
window = open_window((1280, 800), "Kaarten")
app, _ = sit_down(window, Game())
"""
MENU = f"""{ALL_READ}
for name in ("play:kind", "next", "next"):
    app.press(name)
window.show(app.shapes())
"""


def process(code: str) -> None:
    driver = "x11" if os.environ.get("DISPLAY") else "dummy"
    quiet = {"SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1", "SDL_FRAMEBUFFER_ACCELERATION": "0"}
    paths = os.pathsep.join(path for path in sys.path if path)
    environment = {**os.environ, "SDL_VIDEODRIVER": driver, **quiet, "PYTHONPATH": paths}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, capture_output=True)


@pytest.mark.parametrize(
    "code", [BARE_WINDOW, FIRST_FRAME, MENU], ids=["bare-pygame-window", "our-first-frame", "all-decks-in-the-menu"]
)
def test_start(code: str, benchmark: Any) -> None:
    benchmark.pedantic(process, args=(code,), rounds=5, warmup_rounds=1)


def test_a_deck_of_a_thousand_cards(benchmark: Any, tmp_path: Path, game: Game) -> None:
    text = (folder("cards") / "decks" / "kind.yaml").read_text("utf-8").replace("id: kind\n", "id: groot\n", 1)
    head, cards = text.split("\ncards:\n")
    blocks = ["  - id:" + block for block in cards.split("  - id:") if block.strip()]
    many = [blocks[n % len(blocks)].replace("kind-", f"k{n:04}-", 1) for n in range(1000)]
    path = tmp_path / "groot.yaml"
    path.write_text(head + "\ncards:\n" + "".join(many), "utf-8")

    decks, _ = benchmark(read_decks, path, lists=game.content.lists)

    assert len(decks[0].cards) == 1000


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    """A table with thirty people on the map."""
    sitting = ScriptedSitting(1, "kind", 30, (), ())
    player = FamilyPlayer("Bo", 9, "kind", "nl")
    family = Family("x", "1", "2026-01-05T10:00:00Z", ("werker",), "", "", "", "", player, "Ri", "", (sitting,), "", ())
    clock = FamilyClock(family)
    desk = lay_desk(game, Settings(), Lettering().measure, lambda: family_conversation(family, clock))
    open_rooms(desk, game)
    app = App(desk, HomeScreen(desk), Size(1280, 800))
    for name in ("play:kind", "age:9", "next", "next", "begin", "ready", "open-card"):
        app.press(name)
    areas = [one.id for one in desk.entries("domains")]
    for n in range(30):
        area = areas[n % len(areas)]
        desk.conversation.put(
            Person(id=f"p{n}", name=f"Naam {n}", kind="mens", area=area), spot_of(f"p{n}", 1 + n % 5, area)
        )
    desk.conversation.put(*(tie_between(f"p{n}", f"p{(n * 7 + 3) % 30}", "goed") for n in range(15)))
    return app


@pytest.mark.parametrize("screen", [TableScreen, MapScreen], ids=["table", "map"])
def test_from_an_input_to_the_next_frame_with_thirty_people(screen: Any, app: App, benchmark: Any) -> None:
    import pygame

    app.reset(screen(app.desk))
    app.desk.put(Opened("kind", "kind-05"))
    surface = pygame.Surface((1280, 800))
    painter = Painter(Lettering(), Pictures())
    painter.paint(surface, app.shapes())
    person = next(f"person:p{n}" for n in range(29, -1, -1) if find(app.shapes(), f"person:p{n}"))
    x, y = find(app.shapes(), person).box.middle  # type: ignore[union-attr]

    def touch() -> None:
        app.give(Touch("down", x, y, finger=True))
        app.give(Touch("move", x + 2, y, finger=True))
        painter.paint(surface, app.shapes())
        app.give(Touch("cancel", x, y, finger=True))

    benchmark(touch)


def test_a_demo_of_a_family_with_the_papers_of_three_readers(benchmark: Any, tmp_path: Path) -> None:
    code = f"import sys; from game.cli import main; sys.exit(main(['demo', 'komeet', '--out', {str(tmp_path)!r}]))"

    benchmark.pedantic(process, args=(code,), rounds=3)


def drawn_lines(people: int, count: int) -> tuple[Places, tuple[Tie, ...], MapLook]:
    """A map that was just laid out, with so many lines between so many people."""
    areas = tuple(Area(one, one) for one in ORDER)
    crowd = tuple(
        Standing(f"p{n}", f"Naam {n}", "", 1 if n < 6 else 2 + n % 4, ORDER[n * 7 % 10], n * 0.37 % 1)
        for n in range(people)
    )
    look = look_of(Lists(), "ik", Colours(), 1.0, True, "", rtl=False)
    places = lay_out(
        crowd, (), areas, Box(20, 90, 1240, 690), 1.0, lambda text, size, _: (len(text) * size * 0.6, size)
    )
    kinds = ("solid", "thin", "dashed", "zigzag", "dotted")
    pairs = sorted({graph.pair(f"p{n % people}", f"p{(n * 37 + n // people * 11 + 1) % people}") for n in range(count)})
    return places, tuple(Tie(a, b, kinds[n % 5]) for n, (a, b) in enumerate(pairs) if a != b), look


@pytest.mark.parametrize(("people", "count"), [(40, 60), (200, 2000)])
@pytest.mark.parametrize("painted", [False, True], ids=["shapes", "painted"])
def test_lines_on_a_new_map(painted: bool, people: int, count: int, benchmark: Any) -> None:
    import pygame

    def draw(places: Places, ties: tuple[Tie, ...], look: MapLook) -> None:
        shapes = tuple(lines(places, ties, look, strong_lines(ties, "p1")))
        if painted:
            Painter(Lettering(), Pictures()).paint(pygame.Surface((1280, 800)), shapes)

    benchmark.pedantic(draw, setup=lambda: (drawn_lines(people, count), {}), rounds=3)
