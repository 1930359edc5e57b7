"""Writing on any screen: the field, and our own keyboard below it when the last input was a finger."""

from game.screens.desk import Desk
from game.shapes import Box, Group, Input, Key, Shapes, Touch, Typed
from game.ui.field import Field, draw_field
from game.ui.keyboard import Keys, draw_keyboard
from game.ui.layout import cut_bottom
from game.ui.look import Look


class Typing:
    """A field and its keyboard: `on_input` says whether an input was for it."""

    def __init__(self, desk: Desk, text: str, longest: int) -> None:
        """Go on writing after this text."""
        self.desk = desk
        self.field = Field.of(text, longest)
        self.keys = Keys(capital=not text)

    def on_input(self, given: Input) -> bool:
        """Take letters, from keys on the screen or a real keyboard."""
        match given:
            case Typed() | Key("backspace" | "delete" | "left" | "right" | "home" | "end"):
                self.field = self.field.answer(given)
                return True
            case Touch("up", on="wipe"):
                self.field = self.field.answer(Key("backspace"))
                return True
            case Touch("up", on=name) if name.startswith(("key:", "layer:")) or name == "shift":
                self.field = self.field.with_typed(self.keys.letter(name))
                self.keys = self.keys.after(name)
                return True
        return False

    def room(self, look: Look, box: Box) -> tuple[Box, Shapes]:
        """The room that is left for the rest of the screen, and the keyboard under it (none for a real keyboard)."""
        if not self.desk.finger:
            return box, ()
        high = min(box.h * 0.52, 4 * (68 * look.u + look.gap))
        rest, below = cut_bottom(box, high, look.gap)
        words = (self.desk.say("space"), "abc", self.desk.say("Wipe a letter"))
        return rest, (draw_keyboard(look, below, self.keys, words),)

    def draw(self, look: Look, box: Box, hint: str, design: float = 26) -> Group:
        """The field in a box."""
        return draw_field(look, box, self.field, "field", hint, design)
