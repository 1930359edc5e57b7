"""How fast it moves, beside the same pictures drawn by hand in bare pygame, in the same run: python -m tests.bench

Drawing is measured on SDL's dummy driver, in a window of 1920 x 1200. "By hand" holds every part as a finished surface and blits it: the least
that this picture can cost. Idle and memory are measured on whole processes; with DISPLAY set, in a real window.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")

import pygame

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.records import Person, spot_of
from game.screens.map import MapScreen
from game.screens.table import TableScreen
from game.shapes import Group, Touch, named
from game.stage.painter import Painter
from game.stage.pictures import Pictures
from game.stage.text import Lettering
from game.ui.look import Size
from tests.bench.processes import IDLE, MEMORY
from tests.gallery.crowds import fill
from tests.gallery.desks import VARIANTS, lay, wider

LARGE = Size(1920, 1200)
FRAME = 1 / 60


def main() -> None:
    """Print the table."""
    pygame.display.init()
    window = pygame.display.set_mode(LARGE)
    game = read_game()
    print("| what | ours p50 | p95 | max | by hand p50 | p95 | ratio p50 | over 16.7 ms |")
    print("|---|---|---|---|---|---|---|---|")
    for variant in VARIANTS[:2]:
        table = _table(game, variant.name)
        _row(f"card comes and turns over, 30 people, {variant.name}", *_turning(table, window))
    for people in (40, 200):
        _row(f"one of {people} people with 60 lines is dragged", *_dragging(_map(game, people, 60), window))
    for name, code, *arguments in (("idle table", IDLE, "table"), ("idle map", IDLE, "map"), ("memory", MEMORY)):
        print(f"| {name} | {_process(code, *arguments)} |")


def _table(game: Game, name: str) -> App:
    variant = next(one for one in VARIANTS if one.name == name)
    desk = lay(game, wider(replace(variant, age=max(variant.age, 10)), LARGE))
    for n in range(20):
        desk.conversation.put(
            Person(id=f"q{n}", name=f"Naam {n}", kind="mens", area="school"), spot_of(f"q{n}", 1 + n % 5, "school")
        )
    desk.settings = replace(desk.settings, motion=True)
    return App(desk, TableScreen(desk), LARGE)


def _map(game: Game, people: int, lines: int) -> App:
    desk = lay(game, wider(VARIANTS[0], LARGE), people=0)
    fill(desk, people, lines=lines)
    return App(desk, MapScreen(desk), LARGE)


def _turning(app: App, window: pygame.Surface) -> tuple[list[float], list[float]]:
    """Each frame of six cards that come and turn over; and the same by hand: a ground and a card that is made narrow."""
    painter, now, ours = _painter(), 100.0, []
    app.tick(now)
    painter.show(window, app.shapes())
    _prepare(app, painter)
    for _ in range(6):
        app.press("done")
        while app.moving:
            now += FRAME
            ours.append(_timed(lambda now=now: _frame(app, painter, window, now)))  # type: ignore[misc]
        _prepare(app, painter)
    return ours, list(_by_hand(app, window, len(ours)))


def _frame(app: App, painter: Painter, window: pygame.Surface, now: float) -> None:
    app.tick(now)
    painter.show(window, app.shapes())
    pygame.display.flip()


def _by_hand(app: App, window: pygame.Surface, frames: int) -> Iterator[float]:
    ground = window.copy()
    card = pygame.Surface(
        next((group.box.w, group.box.h) for group in app.ahead() if isinstance(group, Group)), pygame.SRCALPHA
    )
    card.fill((11, 85, 99, 255))
    card = card.convert_alpha()
    for n in range(frames):
        wide = max(0.06, abs(1 - 2 * (n % 40) / 40))

        def frame(wide: float = wide) -> None:
            window.blit(ground, (0, 0))
            window.blit(
                pygame.transform.smoothscale(card, (max(1, round(card.get_width() * wide)), card.get_height())),
                (400, 120),
            )
            pygame.display.flip()

        yield _timed(frame)


def _dragging(app: App, window: pygame.Surface) -> tuple[list[float], list[float]]:
    """Each move of a finger that carries somebody over the map; and by hand: a ground and a disc with a name."""
    painter = _painter()
    painter.show(window, app.shapes())
    group = next(one for one in named(app.shapes()) if one.name.startswith("person:"))
    x, y = group.box.middle
    app.give(Touch("down", x, y, finger=True))
    ours = []
    for n in range(240):
        given = Touch("move", x + 3 * (n % 80), y + 2 * (n % 60), finger=True)
        ours.append(_timed(lambda given=given: _move(app, painter, window, given)))  # type: ignore[misc]
    app.give(Touch("cancel", 0, 0))
    ground, disc = window.copy(), pygame.Surface((120, 120), pygame.SRCALPHA).convert_alpha()

    def frame() -> None:
        window.blit(ground, (0, 0))
        window.blit(disc, (300, 300))
        pygame.display.flip()

    by_hand = [_timed(frame) for _ in ours]
    return ours, by_hand


def _move(app: App, painter: Painter, window: pygame.Surface, given: Touch) -> None:
    app.give(given)
    painter.show(window, app.shapes())
    pygame.display.flip()


def _painter() -> Painter:
    return Painter(Lettering(), Pictures())


def _prepare(app: App, painter: Painter) -> None:
    """What the window does while nothing happens."""
    while painter.prepare(app.ahead()):
        pass


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _row(what: str, ours: list[float], by_hand: list[float]) -> None:
    mine, hand = sorted(ours), sorted(by_hand)
    middle, high = len(mine) // 2, int(len(mine) * 0.95)
    missed = sum(one > FRAME * 1000 for one in mine)
    ratio = mine[middle] / hand[middle]
    print(
        f"| {what} | {mine[middle]:.2f} | {mine[high]:.2f} | {mine[-1]:.1f} | {hand[middle]:.2f} | {hand[high]:.2f} "
        f"| {ratio:.2f} | {missed} of {len(mine)} |"
    )


def _process(code: str, *arguments: str) -> str:
    driver = "x11" if os.environ.get("DISPLAY") else "dummy"
    environment = {
        **os.environ,
        "SDL_VIDEODRIVER": driver,
        "SDL_AUDIODRIVER": "dummy",
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


main()
