"""Writing on any screen: the field, a gentle word when somebody writes what is not needed, and our own keyboard when a finger wrote last."""

from dataclasses import replace

from game.model.private import looks_private
from game.screens.desk import Desk
from game.shapes import Box, Group, Input, Key, Shape, Shapes, Text, Touch, Typed
from game.ui.button import fitting
from game.ui.field import NAME_LENGTH, Field, draw_field, touched
from game.ui.keyboard import Keys, draw_keyboard, keyboard_height
from game.ui.layout import cut_bottom
from game.ui.layouts import Layout, layout_for
from game.ui.look import Look

LINE = 40  # design pixels: what is said under the field, two short lines at most


class Typing:
    """A field and its keyboard: `on_input` says whether an input was for it."""

    def __init__(self, desk: Desk, text: str, longest: int, language: str = "") -> None:
        """Go on writing after this text. The keyboard is that of a language: the player's, or the one that is given."""
        self.desk = desk
        self.field = Field.of(text, longest)
        self.keys = Keys.of(_layout(desk, language), capital=not text)
        self.is_name = False  # whether it is what a person is called, so that a surname is too much
        self._drawn: tuple[Look, Box, float] | None = None
        self._pressed: tuple[Look, Box, float] | None = (
            None  # as the finger saw it when it went down: then the keyboard may come
        )

    def on_input(self, given: Input) -> bool:
        """Take letters, from keys on the screen or a real keyboard; a touch in the text puts the caret there."""
        match given:
            case Typed() | Key("backspace" | "delete" | "left" | "right" | "home" | "end"):
                self.field = self.field.answer(given)
                self.keys = replace(self.keys, capital=not self.field.text)
                return True
            case Touch("down", on="field"):
                self._pressed = self._drawn
            case Touch("up", x, y, on="field") if self._pressed:
                look, box, design = self._pressed
                self.field, self._pressed = touched(look, box, self.field, x, y, design), None
                return True
            case Touch("up", on="wipe"):
                self.field = self.field.answer(Key("backspace"))
                return True
            case Touch("up", on=name) if name.startswith(("key:", "layer:")) or name == "shift":
                self.field = self.field.with_typed(self.keys.letter(name))
                self.keys = self.keys.after(name)
                return True
        return False

    def clear(self) -> None:
        """An empty field, ready for another name."""
        self.field = Field("", 0, self.field.longest)
        self.keys = Keys(self.keys.layer, capital=True, home=self.keys.home)

    @property
    def warning(self) -> str:
        """What is said when the text holds more than is needed, in two short sentences; "" when nothing is to be said."""
        say = self.desk.say
        enough = say("A nickname is enough.") if self.field.longest == NAME_LENGTH else say("That is not needed here.")
        match looks_private(self.field.text, name=self.is_name):
            case "number":
                return f"{say('This looks like a personal number.')} {enough}"
            case "phone":
                return f"{say('This looks like a phone number.')} {enough}"
            case "mail":
                return f"{say('This looks like an e-mail address.')} {enough}"
            case "address":
                return f"{say('This looks like an address.')} {enough}"
            case "surname":
                return f"{say('This looks like a surname.')} {enough}"
        return ""

    @property
    def shows_keys(self) -> bool:
        """Whether the keyboard of the screen is needed: the last input was a finger."""
        return self.desk.finger and not self.desk.easy

    def room(self, look: Look, box: Box) -> tuple[Box, Shapes]:
        """The room that is left for the rest of the screen, and the keyboard under it (none for a real keyboard)."""
        if not self.shows_keys:
            return box, ()
        most = max(box.h * 0.4, box.h - 2 * (look.least + look.space))
        rest, below = cut_bottom(box, keyboard_height(look, self.keys.home, box.w, most), look.space)
        return rest, (self.keyboard(look, below),)

    def keyboard(self, look: Look, box: Box) -> Group:
        """The keyboard in a box."""
        return draw_keyboard(look, box, self.keys, (self.desk.say("space"), self.desk.say("Wipe a letter")))

    def draw(self, look: Look, box: Box, hint: str, design: float = 26, quiet: str = "") -> Group:
        """The field in a box, with a line under it: what is said when somebody writes too much, else a quiet one."""
        field, line = cut_bottom(box, min(line_height(look), box.h * 0.3), 4 * look.u)
        self._drawn = look, field, design
        shapes: list[Shape] = [draw_field(look, field, self.field, "field", hint, design)]
        warning = self.warning
        if warning or quiet:
            shapes.append(_line(look, line, warning or quiet, look.colours.ink if warning else look.colours.ink2))
        return Group(tuple(shapes), box)


def line_height(look: Look) -> float:
    """The height of what is said under a field."""
    return max(LINE * look.u * min(look.text_step, 1.5), least_line(look))


def least_line(look: Look) -> float:
    """The same where there is little room: two lines of the smallest letters."""
    return 2.4 * look.smallest if look.u >= 0.75 else 1.5 * look.smallest


def _line(look: Look, box: Box, said: str, colour: str) -> Text:
    """A calm word under the field: never red, and never in the way."""
    size = fitting(look, said, box, 17, bold=False)
    return Text(box.x, box.y, said, size, colour, False, look.font, "start", box.w, 1.15, look.rtl)


def _layout(desk: Desk, language: str) -> Layout:
    return layout_for(language or desk.view.player.language, rtl=desk.rtl)
