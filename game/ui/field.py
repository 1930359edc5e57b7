"""A field to write in: what stands in it, where the caret is, and what a key does to it."""

import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate

from game.shapes import Box, Group, Input, Key, Line, Rect, Text, Typed
from game.shapes.graphemes import graphemes
from game.ui.look import Look

NAME_LENGTH, TEXT_LENGTH = 40, 2000
SIGNS = 15  # of one letter, which is enough for a family in one picture; the accents of a prank have no end


@dataclass(frozen=True, slots=True)
class Field:
    """A text being written, at most `longest` letters as a reader counts them; the caret stands before letter `caret`."""

    text: str = ""
    caret: int = 0
    longest: int = TEXT_LENGTH

    @staticmethod
    def of(text: str, longest: int = TEXT_LENGTH) -> "Field":
        """A field with a text in it, ready to go on writing."""
        return Field("", 0, longest).with_typed(text)

    def with_typed(self, text: str) -> "Field":
        """The field after these letters were typed or pasted: what is too long is cut, and what nobody can read left out."""
        letters = graphemes(_readable(text))
        room = self.longest - len(graphemes(self.text))
        new = "".join(letters[: max(0, room)])
        before = "".join(letter[:SIGNS] for letter in graphemes(self.text[: self.caret] + new))
        return replace(self, text=before + self.text[self.caret :], caret=len(before))

    def answer(self, given: Input) -> "Field":
        """The field after an input; the same field when the input is not for it."""
        match given:
            case Typed(text):
                return self.with_typed(text)
            case Key("backspace"):
                before = "".join(graphemes(self.text[: self.caret])[:-1])
                return replace(self, text=before + self.text[self.caret :], caret=len(before))
            case Key("delete"):
                after = "".join(graphemes(self.text[self.caret :])[1:])
                return replace(self, text=self.text[: self.caret] + after)
            case Key("left"):
                return replace(self, caret=len("".join(graphemes(self.text[: self.caret])[:-1])))
            case Key("right"):
                step = graphemes(self.text[self.caret :])[:1]
                return replace(self, caret=self.caret + len("".join(step)))
            case Key("home"):
                return replace(self, caret=0)
            case Key("end"):
                return replace(self, caret=len(self.text))
        return self

    @property
    def written(self) -> str:
        """The text without the room around it."""
        return " ".join(self.text.split())


def draw_field(look: Look, box: Box, field: Field, name: str, hint: str, design: float = 26) -> Group:
    """The field: its text with the caret, or a quiet hint. What is written runs in its own direction, as a Dutch name does in Arabic."""
    colours, u = look.colours, look.u
    look = _in_its_direction(look, field)
    paper = Rect(box, fill=colours.paper, line=colours.primary, width=3 * u, radius=look.radius)
    inner, size = _room(look, box, field.text or hint, design)
    colour = colours.ink if field.text else colours.ink2
    shown = field.text or hint
    beside_caret = 0 if field.text else 8 * u
    words = Text(
        inner.x + (0 if look.rtl else beside_caret),
        inner.y,
        shown,
        size,
        colour,
        bool(field.text),
        look.font,
        "start",
        inner.w - beside_caret,
        1.25,
        look.rtl,
    )
    x, y = _caret_at(look, inner, field, size)
    caret = Line(x + 2, y + size * 0.12, x + 2, y + size * 1.2, colours.primary, 3 * u)
    return Group((paper, words, caret), box, name, "field", hint)


def touched(look: Look, box: Box, field: Field, x: float, y: float, design: float = 26) -> Field:
    """The field with its caret at the letter that was touched; `look`, `box` and `design` as it was drawn."""
    if not field.text:
        return field
    look = _in_its_direction(look, field)
    inner, size = _room(look, box, field.text, design)
    ends = [0, *accumulate(len(letter) for letter in graphemes(field.text))]
    towards = -1 if look.rtl else 1

    def order(end: int) -> tuple[int, float]:
        at_x, at_y = _caret_at(look, inner, replace(field, caret=end), size)
        return round((at_y - inner.y) / size / 1.25), at_x * towards

    wanted = (min(order(ends[-1])[0], max(0, int((y - inner.y) / size / 1.25))), x * towards)
    near = ends
    if len(ends) > NAME_LENGTH:  # a long text is not measured at every letter
        after = min(bisect_left(ends, wanted, key=order), len(ends) - 1)
        near = ends[max(0, after - 1) : after + 1]
    return replace(field, caret=min(near, key=lambda end: _apart(order(end), wanted)))


def _apart(one: tuple[int, float], other: tuple[int, float]) -> tuple[int, float]:
    """How far a place is from another: lines first."""
    return abs(one[0] - other[0]), abs(one[1] - other[1])


def runs_from_the_right(text: str, *, otherwise: bool) -> bool:
    """The direction in which a name is written: that of its first letter that has one, else the other texts'."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return otherwise


def _in_its_direction(look: Look, field: Field) -> Look:
    return replace(look, rtl=runs_from_the_right(field.text, otherwise=look.rtl))


def _room(look: Look, box: Box, shown: str, design: float) -> tuple[Box, float]:
    """Where the letters stand, and how large: smaller when they would not fit, and in the middle when there is more than one line's room."""
    inner = box.inset(min(18 * look.u, box.w * 0.08), min(12 * look.u, box.h * 0.1))
    size = look.text(design)
    while size > look.smallest and look.height(shown, size, inner.w, True, 1.25) > inner.h:
        size -= 1
    if inner.h < 2.5 * size * 1.25:  # a field of one line: the line stands in its middle
        high = look.height(shown, size, inner.w, True, 1.25)
        inner = Box(inner.x, inner.y + max(0.0, (inner.h - high) / 2), inner.w, inner.h)
    return inner, size


def _caret_at(look: Look, inner: Box, field: Field, size: float) -> tuple[float, float]:
    """The top of the caret."""
    before = field.text[: field.caret]
    if not before:
        return (inner.x + inner.w - 4 if look.rtl else inner.x), inner.y
    high = look.height(before, size, inner.w, True, 1.25)
    wide = _last_line_width(look, before, size, inner.w)
    return (inner.x + inner.w - wide - 4 if look.rtl else inner.x + wide), inner.y + high - size * 1.25


def _last_line_width(look: Look, text: str, size: float, wrap: float) -> float:
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        line = longer if look.width(longer, size, True) <= wrap else _last_piece(look, word, size, wrap)
    return min(wrap, look.width(line, size, True))


def _last_piece(look: Look, word: str, size: float, wrap: float) -> str:
    """What stands on the last line of a word that is wider than a line."""
    while len(word) > 1 and look.width(word, size, True) > wrap:
        fit = bisect_right(range(len(word)), wrap, key=lambda end: look.width(word[:end], size, True)) - 1
        word = word[max(1, fit) :]
    return word


def _readable(text: str) -> str:
    """Without control characters and lone surrogates, which no screen and no paper can show; ends of lines become spaces."""
    spaced = "".join(" " if letter in "\n\r\t\u2028\u2029" else letter for letter in text)
    return "".join(letter for letter in spaced if unicodedata.category(letter) not in ("Cc", "Cs", "Cn"))
