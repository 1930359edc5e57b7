"""A keyboard on the screen, for fingers: letters of the player's script and Latin ones, capitals, accents, digits and marks."""

from dataclasses import dataclass, replace
from functools import lru_cache

from game.shapes import Box, Group
from game.ui.button import button, label, paper
from game.ui.layout import rows
from game.ui.layouts import LATIN, LAYOUTS, Layer, Layout, layer_called, layout_of, within_reach
from game.ui.look import Look

NARROWEST_SPACE = 2  # keys


@dataclass(frozen=True, slots=True)
class Keys:
    """Which layer of the keyboard lies on top, whether the next letter is a capital, and whose keyboard it is (`home`, a layout)."""

    layer: str = LATIN.first.id
    capital: bool = False
    home: str = LATIN.id

    @staticmethod
    def of(layout: Layout, *, capital: bool = False) -> "Keys":
        """The keyboard of someone's script, at its first layer."""
        return Keys(layout.first.id, capital, layout.id)

    def letter(self, name: str) -> str:
        """The letter that a key types; "" when the key types nothing."""
        if not name.startswith("key:"):
            return ""
        letter = {"space": " "}.get(name[4:], name[4:])
        return letter.upper() if self.capital and len(letter.upper()) == 1 else letter

    def after(self, name: str) -> "Keys":
        """The keyboard after a touch on one of its keys."""
        if name.startswith("layer:"):
            return replace(self, layer=name[6:])
        if name == "shift":
            return replace(self, capital=not self.capital)
        return replace(self, capital=False) if name.startswith("key:") else self


def key_for(letter: str, home: str = LATIN.id) -> tuple[str, bool, str] | None:
    """How a letter is typed on someone's keyboard: its layer, whether it is a capital, and the name of its key; None when no key types it."""
    if len(letter) != 1:
        return None
    if letter == " ":
        return LAYOUTS[home].first.id, False, "key:space"
    for layout in within_reach(home):
        for layer in layout.layers:
            marks = layout.marks if layer is layout.first else ""
            if letter in layer.letters + marks:
                return layer.id, False, f"key:{letter}"
            small = letter.lower()
            if (
                layer.capitals
                and small != letter
                and len(small) == 1
                and small.upper() == letter
                and small in layer.letters
            ):
                return layer.id, True, f"key:{small}"
    return None


def way_to(layer: str) -> tuple[str, ...]:
    """The keys that lead to a layer from any other one, each only needed where the next is not in sight yet."""
    first = layout_of(layer).first.id
    return (f"layer:{layer}",) if layer == first else (f"layer:{first}", f"layer:{layer}")


@dataclass(frozen=True, slots=True)
class Plan:
    """How the keys lie in a room: as on a real keyboard, or (`flowing`) in as many rows as a narrow window needs."""

    across: int
    down: int
    flowing: bool = False

    def least_size(self, look: Look) -> tuple[float, float]:
        """The room it needs for keys that a finger hits."""
        step = look.least + look.space
        return self.across * step - look.space, self.down * step - look.space


@lru_cache(maxsize=64)
def plan(look: Look, home: str, wide: float, high: float) -> Plan:
    """How the keys of someone's keyboard lie in a room: never smaller than a finger needs, as long as the room allows it."""
    reach = within_reach(home)
    usual = Plan(max(_widest(layout) for layout in reach), max(len(_lines(layout.first)) for layout in reach) + 1)
    if usual.least_size(look)[0] <= wide:
        return usual
    step = look.least + look.space
    across = max(1, int((wide + look.space) // step))
    flowing = Plan(across, max(_rows_flowing(layout, across, home) for layout in reach), flowing=True)
    return flowing if flowing.least_size(look)[1] <= high else usual


def keyboard_height(look: Look, home: str, wide: float, most: float) -> float:
    """How high the keyboard becomes in a room of this width, at most `most`: as designed, and higher when the keys must be."""
    down = plan(look, home, wide, most).down
    step = look.target(68) + look.space
    lowest = plan(look, home, wide, most).least_size(look)[1]
    designed = down * step - look.space
    return min(most, max(lowest, min(designed, most * 0.75)))


@lru_cache(maxsize=64)
def draw_keyboard(look: Look, box: Box, keys: Keys, words: tuple[str, str]) -> Group:
    """The keyboard in a box. `words` are for the space bar and for wiping a letter. It is the same in every direction of writing."""
    laid = plan(look, keys.home, box.w, box.h)
    places = rows(box, [1] * laid.down, look.space)
    shapes = (
        _flowing(look, places, laid.across, keys, words) if laid.flowing else _usual(look, places, laid, keys, words)
    )
    return Group(tuple(shapes), box, "keyboard", "", still=True)


def _usual(look: Look, places: list[Box], laid: Plan, keys: Keys, words: tuple[str, str]) -> list[Group]:
    """Rows as on a real keyboard, with the space bar and the other layers under them."""
    layer, shapes = layer_called(keys.layer), []
    lines = _lines(layer)
    wide = (places[0].w + look.space) / laid.across
    for names, place in zip(lines, places, strict=False):
        x = place.x + (place.w - len(names) * wide + look.space) / 2
        for number, name in enumerate(names):
            key = Box(x + number * wide, place.y, wide - look.space, place.h)
            shapes.append(_key(look, key, name, keys, words))
    marks = [f"key:{mark}" for mark in layout_of(keys.layer).marks]
    names = [*_others(keys), "key:space", *marks]
    bar = laid.across - len(names) + 1
    x, foot = places[-1].x, places[-1]
    for name in names:
        step = wide * (bar if name == "key:space" else 1)
        shapes.append(_key(look, Box(x, foot.y, step - look.space, foot.h), name, keys, words))
        x += step
    return shapes


def _flowing(look: Look, places: list[Box], across: int, keys: Keys, words: tuple[str, str]) -> list[Group]:
    """The letters by their alphabet in as many rows as needed; then all other keys, which stay where they are in every layer."""
    layout, layer = layout_of(keys.layer), layer_called(keys.layer)
    letters = sorted(layer.letters) if layer is layout.first else list(layer.letters)
    down = -(-layout.most // across)
    others = _controls(layout, keys)
    lines = [others[start : start + across] for start in range(0, len(others), across)]
    if len(lines[-1]) + NARROWEST_SPACE > across:
        lines.append([])
    places = places[len(places) - down - len(lines) :]
    wide = (places[0].w + look.space) / across
    shapes = []
    for line, place in zip(_shared(letters, down), places, strict=False):
        ordered = line[::-1] if layout.rtl else line
        x = place.x + (place.w - len(line) * wide + look.space) / 2
        for number, letter in enumerate(ordered):
            key = Box(x + number * wide, place.y, wide - look.space, place.h)
            shapes.append(_key(look, key, f"key:{letter}", keys, words))
    for line, place in zip(lines, places[down:], strict=True):
        for number, name in enumerate(line):
            key = Box(place.x + number * wide, place.y, wide - look.space, place.h)
            shapes.append(_key(look, key, name, keys, words))
    x, last = places[-1].x + len(lines[-1]) * wide, places[-1]
    shapes.append(_key(look, Box(x, last.y, last.x + last.w - x, last.h), "key:space", keys, words))
    return shapes


def _shared(letters: list[str], down: int) -> list[list[str]]:
    """The letters over so many rows, as evenly as can be."""
    rows_of, start = [], 0
    for row in range(down):
        end = start + len(letters) // down + (1 if row < len(letters) % down else 0)
        rows_of.append(letters[start:end])
        start = end
    return rows_of


def _lines(layer: Layer) -> list[list[str]]:
    """The names of the keys of a layer, row by row, with shift and wiping beside the last."""
    lines = [[f"key:{letter}" for letter in line] for line in layer.lines]
    lines[-1] = [*(["shift"] if layer.capitals else []), *lines[-1], "wipe"]
    return lines


def _widest(layout: Layout) -> int:
    return max(len(line) for layer in layout.layers for line in _lines(layer))


def _rows_flowing(layout: Layout, across: int, home: str) -> int:
    left = len(_controls(layout, Keys(layout.first.id, home=home))) % across
    full = -(-layout.most // across) + len(_controls(layout, Keys(layout.first.id, home=home))) // across
    return full + (1 if left + NARROWEST_SPACE <= across else 2)


def _controls(layout: Layout, keys: Keys) -> list[str]:
    shift = ["shift"] if layout.first.capitals else []
    return [*shift, *_others(keys), *(f"key:{mark}" for mark in layout.marks), "wipe"]


def _others(keys: Keys) -> list[str]:
    """The keys that bring another layer of this script, and the other script."""
    mine = layout_of(keys.layer)
    others = [layer for layer in mine.layers if layer.id != keys.layer]
    scripts = [layout.first for layout in within_reach(keys.home) if layout is not mine]
    return [f"layer:{layer.id}" for layer in (*others, *scripts)]


def _key(look: Look, box: Box, name: str, keys: Keys, words: tuple[str, str]) -> Group:
    match name.partition(":"):
        case ["layer", _, layer]:
            return button(look, box, name, layer_called(layer).face)
        case ["key", _, "space"]:
            return button(look, box, name, words[0])
        case ["shift", _, _]:
            return button(look, box, name, "", glyph="shift", chosen=keys.capital, said="shift")
        case ["wipe", _, _]:
            return button(look, box, name, "", glyph="wissen1", said=words[1])
    shown = keys.letter(name)
    parts = (*paper(look, box), label(look, box.inset(2 * look.u, box.h * 0.1), shown, 28, look.colours.ink))
    return Group(parts, box, name, "button", shown)
