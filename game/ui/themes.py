"""The colours of the four themes, by what they are for. The contrast of each pair that meets on a screen is computed in the tests."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme (the design's tokens; these are those of the day)."""

    table: str = "#d5e5e4"
    table_edge: str = "#c3d8d8"  # where the lamp does not reach
    light: str = "#fff3cc"  # the lamp
    lit: str = "#fff3cc"  # behind the picture of a card
    paper: str = "#ffffff"
    paper2: str = "#f2f7f6"
    ink: str = "#1b1f3b"
    ink2: str = "#454b66"
    line: str = "#5f7480"
    soft: str = "#b9ccce"  # decoration only: it never carries a meaning
    primary: str = "#0b5563"
    on_primary: str = "#ffffff"
    sun: str = "#ffc845"  # what was chosen, and the player
    on_sun: str = "#1b1f3b"
    edge: str = "#1b1f3b33"  # under a sheet of paper
    shadow: str = "#1b1f3b2e"  # under a card
    focus: str = "#1b1f3b"
    chip: str = "#e3eef0"
    picture: str = "#ffffff"  # behind a picture: its outlines are dark in every theme
    rings: tuple[str, ...] = ("#fff3cc", "#f6f1d6", "#eaefdf", "#dfece6", "#d9e9e8")  # from the inside
    ring_line: str = "#667d85"
    flat: bool = False  # no light and no shadows: borders alone


DAY = Colours()
CREAM = Colours(
    table="#eadfc8",
    table_edge="#dccfb3",
    light="#fff6dd",
    lit="#fff0cc",
    paper="#fffbf0",
    paper2="#f6eedb",
    ink="#24203a",
    ink2="#4e4862",
    line="#766b57",
    soft="#cfc0a0",
    edge="#3c2d0f38",
    shadow="#3c2d0f2e",
    focus="#24203a",
    chip="#f1e6cd",
    picture="#fffdf6",
    rings=("#fff3cc", "#faefd0", "#f4ead0", "#efe4cc", "#eadfc8"),
    ring_line="#847654",
)
EVENING = Colours(
    table="#20273a",
    table_edge="#181e2e",
    light="#5c4c2c",
    lit="#3d4763",
    paper="#2b344b",
    paper2="#353f59",
    ink="#f5f1e6",
    ink2="#c9cddc",
    line="#97a1bb",
    soft="#46516d",
    primary="#ffc845",
    on_primary="#1b1f3b",
    edge="#00000059",
    shadow="#00000059",
    focus="#7cc3f0",
    chip="#3a4560",
    picture="#f4f0e6",
    rings=("#5d4f33", "#4a4537", "#3b3d3e", "#2f3542", "#272f43"),
    ring_line="#a4aec8",
)
CONTRAST = Colours(
    table="#ffffff",
    table_edge="#ffffff",
    light="#ffffff",
    lit="#ffffff",
    paper2="#ffffff",
    ink="#000000",
    ink2="#000000",
    line="#000000",
    soft="#000000",
    primary="#000000",
    sun="#ffd83d",
    on_sun="#000000",
    edge="#000000",
    shadow="",
    focus="#0047b3",
    chip="#ffffff",
    rings=("#ffffff",) * 5,
    ring_line="#000000",
    flat=True,
)

THEMES: Mapping[str, Colours] = {"day": DAY, "cream": CREAM, "evening": EVENING, "contrast": CONTRAST}
