"""A field to write in: what stands in it, where the caret is, and what a key does to it."""

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, replace

from game.shapes import Box, Group, Input, Key, Line, Rect, Shapes, Text, Typed
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
        letters = _graphemes(_readable(text))
        room = self.longest - len(_graphemes(self.text))
        new = "".join(letters[: max(0, room)])
        before = "".join(letter[:SIGNS] for letter in _graphemes(self.text[: self.caret] + new))
        return replace(self, text=before + self.text[self.caret :], caret=len(before))

    def answer(self, given: Input) -> "Field":
        """The field after an input; the same field when the input is not for it."""
        match given:
            case Typed(text):
                return self.with_typed(text)
            case Key("backspace"):
                before = "".join(_graphemes(self.text[: self.caret])[:-1])
                return replace(self, text=before + self.text[self.caret :], caret=len(before))
            case Key("delete"):
                after = "".join(_graphemes(self.text[self.caret :])[1:])
                return replace(self, text=self.text[: self.caret] + after)
            case Key("left"):
                return replace(self, caret=len("".join(_graphemes(self.text[: self.caret])[:-1])))
            case Key("right"):
                step = _graphemes(self.text[self.caret :])[:1]
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
    """The field: its text with the caret, or a quiet hint."""
    colours, u = look.colours, look.u
    paper = Rect(box, fill=colours.paper, line=colours.primary, width=3 * u, radius=look.radius)
    inner = box.inset(18 * u, 12 * u)
    size = look.text(design)
    shown = field.text or hint
    while size > look.smallest and look.height(shown, size, inner.w, True, 1.25) > inner.h:
        size -= 1
    colour = colours.ink if field.text else colours.ink2
    words = Text(inner.x, inner.y, shown, size, colour, bool(field.text), look.font, "start", inner.w, 1.25, look.rtl)
    return Group((paper, words, *_caret(look, inner, field, size)), box, name, "field", hint)


def _caret(look: Look, inner: Box, field: Field, size: float) -> Shapes:
    before = field.text[: field.caret]
    if not before:
        x, y = (inner.x + inner.w if look.rtl else inner.x), inner.y
    else:
        high = look.height(before, size, inner.w, True, 1.25)
        y = inner.y + high - size * 1.25
        wide = _last_line_width(look, before, size, inner.w)
        x = inner.x + inner.w - wide if look.rtl else inner.x + wide
    return (Line(x + 2, y + size * 0.12, x + 2, y + size * 1.2, look.colours.primary, 3 * look.u),)


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


def _graphemes(text: str) -> list[str]:
    """The letters as a reader sees them: marks, joiners and skin tones stay with the letter before them."""
    letters: list[str] = []
    for letter in text:
        joins = unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Mc", "Cf")
        toned = "\U0001f3fb" <= letter <= "\U0001f3ff"
        after_joiner = bool(letters) and letters[-1].endswith("\u200d")
        flag = _is_flag(letter) and bool(letters) and len(letters[-1]) == 1 and _is_flag(letters[-1])
        if letters and (joins or toned or after_joiner or flag):
            letters[-1] += letter
        else:
            letters.append(letter)
    return letters


def _is_flag(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"
