"""A keyboard on the screen, for fingers: letters, capitals, letters with accents, digits and marks."""

from dataclasses import dataclass, replace
from functools import lru_cache

from game.shapes import Box, Group
from game.ui.button import button, label, paper
from game.ui.layout import columns, rows
from game.ui.look import Look

LAYERS = {
    "letters": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "accents": ("áàâäãåæçčć", "éèêëęíìîïıñ", "óòôöõøœúùûü", "ýÿßşšžłğ"),
    "digits": ("1234567890", "-/:;()€&@#", '?!"+_=%*'),
}
CAPITALS = {"letters", "accents"}


@dataclass(frozen=True, slots=True)
class Keys:
    """Which layer of the keyboard lies on top, and whether the next letter is a capital."""

    layer: str = "letters"
    capital: bool = False

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


def key_for(letter: str) -> tuple[str, bool, str] | None:
    """How a letter is typed here: its layer, whether it is a capital, and the name of its key; None when no key types it."""
    if letter == " ":
        return "letters", False, "key:space"
    if len(letter) != 1:
        return None
    for layer, lines in LAYERS.items():
        for capital in (False, True):
            if capital and layer not in CAPITALS:
                continue
            small = letter.lower() if capital else letter
            if capital and (small == letter or len(small) != 1 or small.upper() != letter):
                continue
            if small in _letters(layer, lines):
                return layer, capital, f"key:{small}"
    return None


@lru_cache(maxsize=64)
def draw_keyboard(look: Look, box: Box, keys: Keys, words: tuple[str, str, str]) -> Group:
    """The keyboard in a box. `words` are for the space bar, the way back to the letters, and wiping a letter."""
    space, letters, wipe = words
    lines = LAYERS[keys.layer]
    places = rows(box, [1] * (len(lines) + 1), look.gap * 0.8)
    shapes: list[Group] = []
    widest = max(len(line) + (2 if line is lines[-1] else 0) for line in lines)
    for line, place in zip(lines, places, strict=False):
        shapes += _line(look, place, line, widest, keys, last=line is lines[-1], wipe=wipe)
    foot = columns(places[-1], [1.6, 1.6, 6, 1, 1, 1], look.gap * 0.8)
    others = [layer for layer in LAYERS if layer != keys.layer]
    names = {"letters": letters, "accents": "ë é", "digits": "123"}
    for layer, place in zip(others, foot, strict=False):
        shapes.append(button(look, place, f"layer:{layer}", names[layer]))
    shapes.append(button(look, foot[2], "key:space", space))
    shapes += [_key(look, place, mark, keys) for mark, place in zip(",.'", foot[3:], strict=True)]
    return Group(tuple(shapes), box, "keyboard", "", still=True)


def _line(look: Look, place: Box, line: str, widest: int, keys: Keys, *, last: bool, wipe: str) -> list[Group]:
    gap = look.gap * 0.8
    wide = (place.w + gap) / widest - gap
    count = len(line) + (2 if last else 0)
    x = place.x + (place.w - count * (wide + gap) + gap) / 2
    shapes = []
    if last:
        box = Box(x, place.y, wide, place.h)
        shapes.append(button(look, box, "shift", "", glyph="shift", chosen=keys.capital, said="shift"))
        x += wide + gap
    for letter in line:
        shapes.append(_key(look, Box(x, place.y, wide, place.h), letter, keys))
        x += wide + gap
    if last:
        shapes.append(button(look, Box(x, place.y, wide, place.h), "wipe", "", glyph="wissen1", said=wipe))
    return shapes


def _key(look: Look, box: Box, letter: str, keys: Keys) -> Group:
    shown = letter.upper() if keys.capital and len(letter.upper()) == 1 else letter
    parts = (*paper(look, box), label(look, box.inset(2 * look.u), shown, 26, look.colours.ink))
    return Group(parts, box, f"key:{letter}", "button", shown)


def _letters(layer: str, lines: tuple[str, ...]) -> str:
    return "".join(lines) + (",.'" if layer == "letters" else "")
