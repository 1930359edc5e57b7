"""The pilot plays by touches alone: it finds a named shape and touches its middle, as a finger would."""

from collections.abc import Callable
from typing import Protocol

from game.screens.desk import Desk, Screen
from game.shapes import Group, Input, Key, Shapes, Touch, Typed, find
from game.ui.keyboard import Keys, key_for, way_to


class Table(Protocol):
    """What the pilot sits at: something that shows shapes and takes inputs."""

    desk: Desk

    @property
    def screen(self) -> Screen:
        """The screen on top."""
        ...

    def shapes(self) -> Shapes:
        """What is to be seen."""
        ...

    def give(self, given: Input) -> None:
        """Take an input."""
        ...


class Lost(Exception):
    """The pilot does not find what it wants to touch: it names the shape and the screen, and nothing that anybody said."""

    def __init__(self, name: str, screen: str) -> None:
        """Name both, ids left out."""
        super().__init__(f"no {name.split(':', maxsplit=1)[0]} to touch on the screen {screen}")
        self.wanted = name


class Pilot:
    """A hand at the table. `seen` is called whenever something new may be looked at."""

    def __init__(self, table: Table, seen: Callable[[], None] = lambda: None) -> None:
        """Sit down."""
        self.table = table
        self.seen = seen

    @property
    def screen(self) -> str:
        """The name of the screen on top."""
        return self.table.screen.name

    def group(self, name: str) -> Group | None:
        """What has this name on the screen now."""
        return find(self.table.shapes(), name)

    def sees(self, name: str) -> bool:
        """Whether there is such a thing on the screen now."""
        return self.group(name) is not None

    def reaches(self, name: str) -> bool:
        """Whether there is such a thing here, maybe on another page or folded away, which is then turned up."""
        return (self.group(name) or self._on_another_page(name) or self._unfolded(name)) is not None

    def touch(self, name: str) -> None:
        """Touch the middle of something; its page is turned up first when it stands on another one."""
        group = self.group(name) or self._on_another_page(name) or self._unfolded(name)
        if group is None:
            raise Lost(name, self.screen)
        x, y = group.box.middle
        before = self.screen
        self.table.give(Touch("down", x, y, finger=True))
        self.table.give(Touch("up", x, y, finger=True))
        if self.screen != before:
            self.seen()

    def draw(self, name: str, lines: list[list[tuple[float, float]]]) -> None:
        """Draw lines on a sheet with a finger; points run from 0 to 1 of its width."""
        for points in lines:
            group = self.group(name)
            if group is None or not points:
                raise Lost(name, self.screen)
            places = [(group.box.x + x * group.box.w, group.box.y + y * group.box.w) for x, y in points]
            self.table.give(Touch("down", *places[0], finger=True))
            for x, y in places[1:]:
                self.table.give(Touch("move", x, y, finger=True))
            self.table.give(Touch("up", *places[-1], finger=True))

    def write(self, text: str) -> None:
        """Write in the open field, letter by letter on the keyboard of the screen; a letter that has no key there comes as typed."""
        for letter in text:
            key = key_for(letter, self._keys().home)
            if key is None:
                self.table.give(Typed(letter))
            else:
                self._press_key(*key)
        self.seen()

    def clear(self, length: int) -> None:
        """Wipe so many letters."""
        for _ in range(length):
            self.touch("wipe")

    def _keys(self) -> Keys:
        """The keyboard of the screen as it lies there now."""
        keys = getattr(getattr(self.table.screen, "typing", None), "keys", Keys())
        return keys if isinstance(keys, Keys) else Keys()

    def _press_key(self, layer: str, capital: bool, name: str) -> None:
        if not self.sees("keyboard"):
            self.touch("field")
            self.table.give(Key("end"))  # a touch in the text puts the caret there
        if not self.sees(name):
            for way in way_to(layer):
                if self.sees(way):
                    self.touch(way)
        if self._keys().capital != capital and name != "key:space" and self.sees("shift"):
            self.touch("shift")
        self.touch(name)

    def _unfolded(self, name: str) -> Group | None:
        """What lies folded away on a calm table."""
        if not self.sees("unfold"):
            return None
        self.touch("unfold")
        return self.group(name) or self._on_another_page(name)

    def _on_another_page(self, name: str) -> Group | None:
        for turn in ("page_back", "page_on", "fields_back", "fields_on"):
            for _ in range(400):
                there = self.group(name)
                button = self.group(turn)
                if there or button is None:
                    break
                x, y = button.box.middle
                self.table.give(Touch("down", x, y, finger=True))
                self.table.give(Touch("up", x, y, finger=True))
        return self.group(name)
