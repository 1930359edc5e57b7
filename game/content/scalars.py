"""What a single value is. Everything is text, as the author typed it; numbers and yes-or-no are read only where the game wants them."""

import re

# `no`, `3:30`, `1.0` and a date stay text: a value is a number or a switch by its key, never by its looks.
NUMBERS = frozenset({"age", "ages", "min", "minutes", "n", "pick", "ring", "sensitivity"})
FRACTIONS = frozenset({"strokes"})  # points of a drawing, from 0 to 1
SWITCHES = frozenset(
    {
        "complicated",
        "core",
        "ecogram",
        "fictional",
        "locked",
        "needs_review_date",
        "primary",
        "read_aloud",
        "sensitive_data",
        "varies",
    }
)
TYPED = NUMBERS | FRACTIONS | SWITCHES
WHOLE = re.compile(r"0|-?[1-9][0-9]{0,8}")
FRACTION = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,9})?")

Value = str | int | float | bool


class NotWanted(ValueError):
    """A value is not what its key wants; the message says what is wanted."""


def value_of(key: str, text: str, *, plain: bool) -> Value:
    """The value of a text under a key; `plain` = it stood there without quotation marks. Raises NotWanted."""
    if key in NUMBERS:
        if plain and WHOLE.fullmatch(text):
            return int(text)
        raise NotWanted("a whole number")
    if key in SWITCHES:
        if plain and text in ("true", "false"):
            return text == "true"
        raise NotWanted("true or false")
    if key in FRACTIONS:
        if plain and FRACTION.fullmatch(text):
            return float(text)
        raise NotWanted("a number")
    return text
