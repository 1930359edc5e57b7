"""Choices that say nothing about anybody: the two languages and the size of letters; and which decks have faults."""

from collections.abc import Iterable

from game.screens.desk import Back, Desk, Step
from game.shapes import Box, Group, Input, Shape, Shapes, Touch
from game.ui.button import button, label
from game.ui.layout import columns, cut_top, grid
from game.ui.look import Look, Size
from game.ui.page import body, column, paragraph, sheet, table_top, top_bar

STEPS = (1.0, 1.25, 1.5, 2.0)


class SettingsScreen:
    """Two languages side by side, the letters, and the faults of decks with the place to look."""

    name = "settings"

    def __init__(self, desk: Desk) -> None:
        """Show what is chosen now."""
        self.desk = desk

    def shapes(self, size: Size, now: float) -> Shapes:
        """Languages at the left, letters and faults at the right."""
        desk, look = self.desk, self.desk.on(size)
        player, worker, right = columns(body(look), [1, 1, 1.4], 2 * look.gap)
        letters, faults = cut_top(right, 180 * look.u, look.gap)
        return (
            table_top(look),
            *top_bar(look, desk.tell("Settings"), **desk.bar_words()),
            *self._languages(look, player, "player", desk.tell("Language of the player"), desk.view.player.language),
            *self._languages(look, worker, "worker", desk.tell("Language of the worker"), desk.worker_language),
            *self._letters(look, letters),
            *self._faults(look, faults),
        )

    def on_input(self, given: Input) -> Step | None:
        """Change a language or the letters, at once."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on=name) if name.startswith("player:"):
                self.desk.speak_language(name[7:], "")
            case Touch("up", on=name) if name.startswith("worker:"):
                self.desk.speak_language("", name[7:])
            case Touch("up", on=name) if name.startswith("letters:"):
                self.desk.text_size(float(name[8:]))
        return None

    def _languages(self, look: Look, box: Box, who: str, title: str, chosen: str) -> Iterable[Shape]:
        top, rest = cut_top(box, 44 * look.u, look.gap)
        yield label(look, top, title, 20, look.colours.ink, centred=False)
        languages = self.desk.languages
        cells = grid(rest._replace(h=min(rest.h, 76 * look.u * len(languages))), 1, len(languages), look.gap)
        for cell, (code, name) in zip(cells, languages, strict=True):
            yield button(look, cell, f"{who}:{code}", name, chosen=code == chosen)

    def _letters(self, look: Look, box: Box) -> Iterable[Shape]:
        top, rest = cut_top(box, 44 * look.u, look.gap)
        yield label(look, top, self.desk.tell("Letters"), 20, look.colours.ink, centred=False)
        for cell, step in zip(columns(rest._replace(h=84 * look.u), [1] * len(STEPS), look.gap), STEPS, strict=True):
            chosen = abs(look.text_step - step) < 0.01
            yield Group((button(look, cell, f"letters:{step}", f"{step * 100:.0f} %", chosen=chosen),), cell)

    def _faults(self, look: Look, box: Box) -> Iterable[Shape]:
        if not self.desk.faults:
            return
        yield sheet(look, box)
        inner = box.inset(18 * look.u)
        top, rest = cut_top(inner, 44 * look.u, look.gap)
        title = self.desk.tell("These decks have faults and stay out of the menu:")
        yield paragraph(look, top, title, 18, bold=True)[0]
        lines = [line for faults in self.desk.faults.values() for line in faults]
        shown = lines[:8] + ([self.desk.tell("More: run “belangrijk check”.")] if len(lines) > 8 else [])
        yield from column(look, rest, shown, 15)
