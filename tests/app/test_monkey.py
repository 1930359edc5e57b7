"""A monkey at the map and all that opens from it: whatever it touches, drags, types and takes back, it breaks nothing and loses nothing."""

from collections import defaultdict
from collections.abc import Callable
from random import Random

import pygame
import pytest

from game.app.loop import App
from game.app.shelf import Game
from game.model.moves import Move, Record, Undone, erased
from game.model.records import PLAYER, WORKER, Asked, Person
from game.model.view import View
from game.screens.compare import CompareScreen
from game.screens.figures import FiguresScreen
from game.screens.home import HomeScreen
from game.screens.lines import LinesScreen
from game.screens.map import MapScreen
from game.screens.people_list import PeopleListScreen
from game.screens.person import PersonScreen
from game.screens.steps import Screen
from game.screens.talk import TalkScreen
from game.screens.wish_layer import WishLayerScreen
from game.shapes import Group, Key, Typed, find, named
from game.stage.picture import to_png
from game.ui.look import SMALLEST, Size
from tests.app.hands import Finger
from tests.gallery import crowds
from tests.gallery.desks import VARIANTS, lay

BEGINS: tuple[Callable[..., Screen], ...] = (
    MapScreen, TalkScreen, LinesScreen, PeopleListScreen, WishLayerScreen, CompareScreen, FiguresScreen,
)  # fmt: skip
AWAY = ("home", "who", "choose-deck", "unlock", "families", "about", "stop", "thanks", "export", "settings")
NEVER = ("write", "erase-now", "quit")  # what ends the conversation, or leaves the game
COVERS = ("cover", "disclosure")  # these cover the screen themselves
KEYS = (
    "up", "down", "left", "right", "enter", "escape", "tab", "space", "page_up", "page_down", "backspace", "delete", "home", "end",
)  # fmt: skip
TYPED = ("a", "Oma", "e\u0301", "\U0001f469\u200d\U0001f467", "\u0633\u0627", "x" * 50, " ")
SIZES = (Size(1280, 800), Size(800, 1280), Size(1024, 600), Size(300, 200))
STEPS = 90


class Monkey:
    """Does what a hand can do, by chance; the same chance gives the same."""

    def __init__(self, app: App, seed: int) -> None:
        """Nothing was done yet."""
        self.app, self.chance, self.hand = app, Random(seed), Finger(app)

    def step(self) -> None:
        """One thing of all that a hand can do."""
        app, chance = self.app, self.chance
        if app.screen.name in AWAY or chance.random() < 0.04:
            app.reset(self._begin())
        targets = [one for one in named(app.shapes()) if one.role and one.name not in NEVER]
        acts = (self._touch, self._drag, self._key, self._type, self._pinch, self._wheel, self._resize, self._undo)
        (act,) = chance.choices(acts, (60, 12, 10, 4, 3, 3, 2, 6))
        act(targets)

    def _begin(self) -> Screen:
        people, desk = self.app.desk.view.all(Person), self.app.desk
        if people and self.chance.random() < 0.2:
            return PersonScreen(desk, self.chance.choice(people).id)
        return self.chance.choice(BEGINS)(desk)

    def _place(self) -> tuple[float, float]:
        w, h = self.app.window
        return self.chance.uniform(-20, w + 20), self.chance.uniform(-20, h + 20)

    def _touch(self, targets: list[Group]) -> None:
        kinds = defaultdict(list)
        for one in targets:
            kinds[one.name.partition(":")[0]].append(one)
        self.hand.stroke([self.chance.choice(kinds[self.chance.choice([*kinds])]).box.middle if kinds else (9, 9)])

    def _drag(self, targets: list[Group]) -> None:
        people = [one.box.middle for one in targets if one.role == "person"] or [self._place()]
        self.hand.stroke([self.chance.choice(people), *(self._place() for _ in range(self.chance.randint(1, 4)))])

    def _key(self, _targets: list[Group]) -> None:
        self.app.give(Key(self.chance.choice(KEYS)))

    def _type(self, _targets: list[Group]) -> None:
        self.app.give(Typed(self.chance.choice(TYPED)))

    def _pinch(self, _targets: list[Group]) -> None:
        (x, y), far = self._place(), self.chance.uniform(-60, 200)
        for kind, apart in ((pygame.FINGERDOWN, 80.0), (pygame.FINGERMOTION, 80 + far), (pygame.FINGERUP, 80 + far)):
            self.hand.finger(kind, x - apart, y, 1)
            self.hand.finger(kind, x + apart, y, 2)

    def _wheel(self, _targets: list[Group]) -> None:
        self.hand.feel(pygame.MOUSEWHEEL, y=self.chance.choice((-2, 1)))

    def _resize(self, _targets: list[Group]) -> None:
        self.app.resize(self.chance.choice(SIZES))

    def _undo(self, _targets: list[Group]) -> None:
        self.app.give(Key("z", ctrl=True))


def strangers(view: View, gone: frozenset[str]) -> list[str]:
    """What speaks of somebody who is not there, and rows that know of somebody who was erased."""
    people = {PLAYER, WORKER, *(one.id for one in view.all(Person))}
    return [
        item.id
        for item in view.items()
        if not people.issuperset(item.subjects) or (isinstance(item, Asked) and not gone.isdisjoint(item.others))
    ]


def in_force(moves: tuple[Move, ...]) -> tuple[tuple[str, int], ...]:
    """The touches that were not taken back."""
    back = {(one.what.device, one.what.touch) for one in moves if isinstance(one.what, Undone)}
    done = ((one.device, one.touch) for one in moves if not isinstance(one.what, Undone))
    return tuple(dict.fromkeys(touch for touch in done if touch not in back))


@pytest.mark.parametrize(("variant", "people"), [(0, 0), (2, 1), (4, 2), (6, 11), (12, 11), (1, 45)])
def test_a_monkey_breaks_nothing_and_undo_brings_back_what_was(variant: int, people: int, game: Game) -> None:
    look = VARIANTS[variant]
    desk = lay(game, look, people=min(people, 11) if people < 45 else 0)
    if people == 45:
        crowds.fill(desk, people, lines=people)
    app = App(desk, MapScreen(desk), look.size)
    app._stack.insert(0, HomeScreen(desk))
    app._behind.insert(0, "")
    monkey = Monkey(app, seed=people + variant)
    was: dict[tuple[tuple[str, int], ...], list[tuple[str, Record]]] = {}

    for step in range(STEPS):
        monkey.step()

        shapes, moves = app.shapes(), desk.conversation.session.moves
        names = [one.name for one in named(shapes)]
        assert len(names) == len(set(names)), app.screen.name
        assert find(shapes, "cover") or app.screen.name in COVERS or app.size.w < SMALLEST.w
        assert not strangers(desk.view, erased(moves)), app.screen.name
        assert was.setdefault(in_force(moves), [*desk.view.records.items()]) == [*desk.view.records.items()]
        if step % 45 == 0:
            assert to_png(shapes, app.window)
