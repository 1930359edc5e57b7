"""What was painted before, by value: the least used goes when it takes too much room."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

import pygame

from game.shapes import Box, Group

SAME = 64  # still groups that are known by being the very same value
ROOM = 16 * 1024 * 1024  # bytes of kept pictures, in a window of 1280 x 800; a larger window has more
WINDOWS = 2  # pictures of a whole window: the table, and what stands still while something moves over it
LARGEST_PART = 1024 * 1024  # bytes; a larger part of a still group is kept in the picture of that group only


class Kept:
    """Pictures by the value they show."""

    def __init__(self, room: int = ROOM) -> None:
        """Begin with nothing kept; `room` in bytes."""
        self.room = room
        self._windows: list[tuple[Group, pygame.Surface]] = []  # the one that was used last stands last
        self._kept: OrderedDict[Hashable, pygame.Surface] = OrderedDict()
        self._bytes = 0
        self._same: dict[int, tuple[Group, pygame.Surface]] = {}  # found without comparing

    @property
    def size(self) -> int:
        """How many bytes are kept."""
        return self._bytes

    def find(self, key: Hashable, draw: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The picture with this key; drawn now when it is not there."""
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            return kept
        drawn = draw()
        if _weight(drawn) > LARGEST_PART and not _is_group(key):
            return drawn
        if pygame.display.get_surface() and drawn.get_flags() & pygame.SRCALPHA:
            drawn = drawn.convert_alpha()
        self._kept[key] = drawn
        self._bytes += _weight(drawn)
        while self._bytes > self.room and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= _weight(gone)
            self._same = {name: same for name, same in self._same.items() if same[1] is not gone}
        return drawn

    def find_group(self, group: Group, draw: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The picture of a still group. One that only moves holds the very same shapes, and is found without comparing them."""
        same = self._same.get(id(group.shapes))
        if same is not None and same[0].shapes is group.shapes and same[0].box == group.box:
            return same[1]
        picture = self.find(("still", group.shapes, group.box), draw)
        if len(self._same) > SAME:
            self._same.clear()
        self._same[id(group.shapes)] = (group, picture)
        return picture

    def make_windows(self, size: tuple[int, int]) -> None:
        """Have the surfaces for pictures of a whole window ready: to ask for them takes longer than to paint on them."""
        while len(self._windows) < WINDOWS:
            surface = pygame.Surface(size)
            surface.fill((0, 0, 0))
            self._windows.insert(0, (Group((), Box(0, 0, 0, 0)), surface))

    def find_window(
        self, group: Group, size: tuple[int, int], paint: Callable[[pygame.Surface], None]
    ) -> pygame.Surface:
        """The picture of a still group that fills a window. It is painted on the oldest of the few that there are: a new one costs time."""
        for number, (known, picture) in enumerate(self._windows):
            if picture.get_size() == size and (known.shapes is group.shapes or known.shapes == group.shapes):
                self._windows.append(self._windows.pop(number))
                return picture
        old = self._windows.pop(0)[1] if len(self._windows) >= WINDOWS else None
        surface = old if old is not None and old.get_size() == size else pygame.Surface(size)
        self._windows.append((group, surface))
        paint(surface)
        return surface


def _is_group(key: Hashable) -> bool:
    return isinstance(key, tuple) and key[:1] == ("still",)


def _weight(surface: pygame.Surface) -> int:
    return surface.get_width() * surface.get_height() * surface.get_bytesize()
