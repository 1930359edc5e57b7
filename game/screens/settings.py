"""Choices that say nothing about anybody, a row each: languages, letters, colours, movement, sound, and for whose fingers it is made."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.screens.desk import Back, Desk, Go, Step
from game.screens.faults import FaultsScreen
from game.shapes import Box, Input, Picture, Shape, Shapes, Touch
from game.ui.button import button, button_words, label, of_one_size
from game.ui.layout import columns, cut_bottom, cut_left, cut_top, mirrored, rows
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import page_buttons, turn_page

STEPS = (1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Row:
    """One choice: the setting, the glyph and the word before it, and what can be chosen as (value, word)."""

    name: str
    glyph: str
    title: str
    options: tuple[tuple[object, str], ...]
    chosen: object


class SettingsScreen:
    """Reachable from every screen, also in the middle of a card; every choice is seen at once, on this very screen."""

    name = "settings"

    def __init__(self, desk: Desk) -> None:
        """Show what is chosen now."""
        self.desk = desk
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """As many rows as fit, and a way to the others."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look)
        every = list(_rows(desk))
        high = look.target(58) + (_head_high(look) + 4 * look.u if look.portrait else 0)
        fit = max(1, int((room.h + look.gap) // (high + look.gap)))
        foot: Shapes = ()
        if fit < len(every) or desk.faults:
            room, strip = cut_bottom(room, look.target(56), look.gap)
            fit = max(1, int((room.h + look.gap) // (high + look.gap)))
            foot = self._foot(look, strip, -(-len(every) // fit))
        self.page = min(self.page, (len(every) - 1) // fit)
        shown = every[self.page * fit : (self.page + 1) * fit]
        cells = rows(
            room._replace(h=min(room.h, len(shown) * (high * 1.25 + look.gap) - look.gap)), [1] * len(shown), look.gap
        )
        heads = ((row.title, _head(look, cell)[0]) for cell, row in zip(cells, shown, strict=True))
        title = of_one_size(look, heads, 19)
        parts = [shape for cell, row in zip(cells, shown, strict=True) for shape in _draw(look, cell, row, title)]
        subtitle = desk.tell("You see at once how it looks.")
        words = desk.backstage_words()
        bar = top_bar(look, desk.tell("Settings"), subtitle, back=words["back"], cover=words["cover"])
        return (table_top(look), *bar, *parts, *foot)

    def on_input(self, given: Input) -> Step | None:
        """Change something, at once."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="faults"):
                return Go(FaultsScreen(self.desk))
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
                self._choose(name)
        return None

    def _choose(self, name: str) -> None:
        match name.split(":"):
            case ["player", language]:
                self.desk.speak_language(language, "")
            case ["worker", language]:
                self.desk.speak_language("", language)
            case [setting, _]:
                for row in _rows(self.desk):
                    for value, _word in row.options:
                        if row.name == setting and name == f"{setting}:{value}":
                            self.desk.choose(setting, value)

    def _foot(self, look: Look, strip: Box, pages: int) -> Shapes:
        desk = self.desk
        if not desk.faults:
            return tuple(page_buttons(look, strip, self.page, pages, desk.page_words()))
        wide = min(look.target(420), strip.w * 0.4)
        place = strip._replace(x=strip.x + (strip.w - wide) / 2, w=wide)
        beside = (strip.w - wide) / 2 - look.gap
        return (
            *page_buttons(look, strip, self.page, pages, desk.page_words(), most=beside),
            button(look, place, "faults", desk.tell("Some decks have faults: look here."), glyph="hulp", design=17),
        )


def _rows(desk: Desk) -> Iterable[Row]:
    chosen, tell = desk.settings, desk.tell
    auto = ("auto", tell("by itself"))
    yield Row("player", "taal", tell("Language of the player"), desk.languages, desk.view.player.language)
    yield Row("worker", "taal", tell("Language of the worker"), desk.languages, desk.worker_language)
    sizes = tuple((step, f"{step * 100:.0f} %") for step in STEPS)
    yield Row("text_step", "A", tell("Size of letters"), sizes, chosen.text_step)
    fonts = (auto, ("child", "Andika"), ("adult", "Atkinson"), ("open", "OpenDyslexic"))
    yield Row("letters", "A", tell("Letters"), fonts, chosen.letters)
    themes = (
        auto,
        ("day", tell("day")),
        ("cream", tell("cream")),
        ("evening", tell("evening")),
        ("contrast", tell("black and white")),
    )
    yield Row("theme", "contrast", tell("Colours"), themes, chosen.theme)
    yield Row(
        "motion", "beweging", tell("Movement"), ((True, tell("normal")), (False, tell("nothing moves"))), chosen.motion
    )
    yield Row(
        "sound",
        "luister",
        tell("Sound"),
        ((False, tell("only reading aloud")), (True, tell("also soft sounds"))),
        chosen.sound,
    )
    fingers = (
        auto,
        ("small", tell("6 to 8 years")),
        ("middle", tell("9 to 11 years")),
        ("large", tell("12 and older")),
    )
    yield Row("fingers", "verplaats", tell("Size of buttons"), fingers, chosen.fingers)
    yield Row("address", "praat", tell("Form of address"), (auto, ("je", "je"), ("u", "u")), chosen.address)
    calm = ((False, tell("for ages 6 to 8")), (True, tell("for everyone")))
    yield Row("calm", "kring", tell("Calm table"), calm, chosen.calm)


def _head_high(look: Look) -> float:
    return look.text(19) * 1.22


def _head(look: Look, box: Box) -> tuple[Box, Box, Box]:
    """The room of a row for its title, for the glyph before it, and for what can be chosen."""
    if look.portrait:
        head, options = cut_top(box, _head_high(look), 4 * look.u)
    else:
        head, options = cut_left(box, box.w * 0.25, look.gap)
    side = min(28 * look.u, head.h)
    return cut_left(head, side + 10 * look.u)[1], Box(head.x, head.y + (head.h - side) / 2, side, side), options


def _draw(look: Look, box: Box, row: Row, title: float) -> Iterable[Shape]:
    words, place, options = _head(look, box)
    whole = look.whole
    if look.rtl:
        place, words = mirrored(place, whole), mirrored(words, whole)
    yield Picture(place, f"glyph:{row.glyph}", look.colours.ink)
    yield label(look, words, row.title, title, look.colours.ink, centred=False)
    cells = columns(options, [1] * max(4, len(row.options)), look.gap)
    places = ((word, button_words(look, cell)) for cell, (_, word) in zip(cells, row.options, strict=False))
    size = of_one_size(look, places, 18)
    for cell, (value, word) in zip(cells, row.options, strict=False):
        at = mirrored(cell, whole) if look.rtl else cell
        yield button(look, at, f"{row.name}:{value}", word, chosen=value == row.chosen, design=size)
