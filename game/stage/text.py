"""Letters: how wide and high a text is, where its lines break, and the picture of a line. Works without a window."""

from collections.abc import Iterator
from functools import lru_cache

import pygame

from game.letters import whole_file
from game.shapes import Box, Text
from game.shapes.drawing import Font
from game.shapes.graphemes import graphemes
from game.stage.runs import Run, runs_back, runs_of

THINNEST = 0.1  # the width of the thinnest letters as a share of their size, and less
FAMILIES: dict[str, str] = {"child": "Andika", "adult": "AtkinsonHyperlegibleNext", "open": "OpenDyslexic"}


class Lettering:
    """Holds the fonts, and loads them anew when pygame was stopped and started again."""

    def __init__(self) -> None:
        """Begin with no font loaded."""
        self._fonts: dict[tuple[str, int, bool, bool], pygame.font.Font] = {}
        self._width = lru_cache(maxsize=20_000)(self._width_of)
        self._break = lru_cache(maxsize=4_000)(self._lines_of)

    def measure(
        self,
        text: str,
        size: float,
        bold: bool = False,
        font: Font = "child",
        wrap: float = 0.0,
        spacing: float = 1.3,
        rtl: bool = False,
    ) -> tuple[float, float]:
        """Width and height in pixels of a text, with the line breaks with which it is painted."""
        size = _whole(size)
        if wrap <= 0:
            return self._width(text, size, bold, font, rtl), size * spacing
        lines = self._break(text, size, bold, font, round(wrap, 1), rtl)
        widest = max((self._width(line, size, bold, font, rtl) for line in lines), default=0.0)
        return widest, len(lines) * size * spacing

    def lines(self, text: Text) -> tuple[str, ...]:
        """The lines of a text shape."""
        if text.wrap <= 0:
            return (text.text,)
        return self._break(text.text, _whole(text.size), text.bold, text.font, round(text.wrap, 1), text.rtl)

    def width(self, line: str, text: Text) -> float:
        """How wide one line of a text shape is."""
        return self._width(line, _whole(text.size), text.bold, text.font, text.rtl)

    def picture(self, line: str, text: Text) -> pygame.Surface:
        """One line as a picture: all runs on one baseline."""
        size = _whole(text.size)
        runs = runs_of(line, FAMILIES[text.font], rtl=text.rtl)
        parts = [(self._font(run, size, text.bold), run) for run in runs]
        colour = pygame.Color(text.colour)
        ascent = max((font.get_ascent() for font, _ in parts), default=0)
        high = max((ascent - font.get_ascent() + font.get_height() for font, _ in parts), default=1)
        whole = pygame.Surface((max(1, round(self.width(line, text)) + 2), high), pygame.SRCALPHA)
        whole.fill((colour.r, colour.g, colour.b, 0))
        x = 0
        for font, run in parts:
            drawn = font.render(run.text, True, colour)
            whole.blit(drawn, (x, ascent - font.get_ascent()))
            x += font.size(run.text)[0]
        return whole

    def _width_of(self, line: str, size: int, bold: bool, font: Font, rtl: bool) -> float:
        runs = runs_of(line, FAMILIES[font], rtl=rtl)
        return float(sum(self._font(run, size, bold).size(run.text)[0] for run in runs))

    def _lines_of(self, text: str, size: int, bold: bool, font: Font, wrap: float, rtl: bool) -> tuple[str, ...]:
        lines: list[str] = []
        for part in text.split("\n"):
            line = ""
            for word in part.split(" "):
                longer = f"{line} {word}" if line else word
                if len(word) * size * THINNEST <= 2 * wrap and self._width(longer, size, bold, font, rtl) <= wrap:
                    line = longer
                    continue
                if line:
                    lines.append(line)
                *full, line = self._cut(word, size, bold, font, wrap, rtl)
                lines += full
            lines.append(line)
        return tuple(lines)

    def _cut(self, word: str, size: int, bold: bool, font: Font, wrap: float, rtl: bool) -> list[str]:
        """A word that is wider than a line, in pieces that fit."""
        pieces = []
        most = int(wrap / (size * THINNEST)) + 2  # a longer piece is not even measured
        while len(word) > most or self._width(word, size, bold, font, rtl) > wrap:
            low, high = 1, min(most, len(word))
            while low < high:
                middle = (low + high + 1) // 2
                if self._width(word[:middle], size, bold, font, rtl) <= wrap:
                    low = middle
                else:
                    high = middle - 1
            low = _whole_letter(word, low)
            pieces.append(word[:low])
            word = word[low:]
        return [*pieces, word]

    def _font(self, run: Run, size: int, bold: bool) -> pygame.font.Font:
        """The font of a run. A font object has one direction, and a line may need both: so each direction has its own."""
        key = (run.font, size, bold, run.rtl)
        font = self._fonts.get(key)
        if font is None:
            if not self._fonts:
                pygame.font.init()
                pygame.register_quit(
                    self._fonts.clear
                )  # fonts do not outlive pygame; new ones are loaded when it starts again
            path = whole_file(run.font, bold=bold)  # none: pygame's own font
            self._fonts[key] = font = pygame.font.Font(str(path) if path else None, size)
            if run.script:
                font.set_script(run.script)
                font.set_direction(pygame.DIRECTION_RTL if run.rtl else pygame.DIRECTION_LTR)
        return font


def place_of_mark(lettering: Lettering, text: Text, mark: tuple[int, int]) -> Iterator[tuple[str, Box]]:
    """The marked letters of a text, a piece for each line on which they stand, with the room they take in pixels."""
    high = _whole(text.size) * text.spacing
    begin = 0
    for number, line in enumerate(lettering.lines(text)):
        if text.text[begin : begin + 1] in (" ", "\n") and not line.startswith((" ", "\n")):
            begin += 1  # the room at which the line was broken
        start, end = max(mark[0] - begin, 0), min(mark[1] - begin, len(line))
        if start < end:
            before = lettering.width(line[:start], text)
            word = lettering.width(line[start:end], text)
            left = start_of(text, lettering.width(line, text))
            along = lettering.width(line, text) - before - word if runs_back(line, rtl=text.rtl) else before
            yield line[start:end], Box(left + along, text.y + number * high, word, high)
        begin += len(line)


def start_of(text: Text, wide: float) -> float:
    """Where a line of this width begins at the left."""
    if text.align == "centre":
        return text.x - wide / 2
    if (text.align == "end") != (text.rtl and text.wrap > 0):
        return text.x + (text.wrap if text.align == "start" else 0) - wide
    return text.x


def _whole_letter(word: str, end: int) -> int:
    """The nearest place before `end` to cut a word, so that no letter is cut in two; `end` itself when there is none."""
    if end >= len(word):
        return end
    return sum(len(letter) for letter in graphemes(word[: end + 1])[:-1]) or end


def _whole(size: float) -> int:
    """The size at which letters are drawn: whole pixels, at least one."""
    return max(1, round(size))
