"""How the map looks: its colours and letters, in a window and on paper."""

from dataclasses import replace
from functools import lru_cache

from game.model.deck import Lists
from game.rings.values import MapLook, Measure
from game.screens.desk import Desk
from game.ui.look import Look
from game.ui.themes import Colours

LARGEST_STEP = 1.5  # names on the map grow so far; the list shows them as large as is wanted


def screen_look(desk: Desk, look: Look, me_picture: str) -> MapLook:
    """How the map looks in a window."""
    plain = look_of(desk.library.lists, desk.say("me"), look.colours, look.u, look.young, me_picture, rtl=look.rtl)
    return replace(
        plain,
        hidden=desk.say("somebody"),
        font=look.font,
        touch=look.least,
        smallest=look.smallest,
        step=min(look.text_step, LARGEST_STEP),
    )


def look_of(
    lists: Lists, me_word: str, colours: Colours, unit: float, young: bool, picture: str, *, rtl: bool
) -> MapLook:
    """How the map looks in colours, on a screen or a paper."""
    names = {one.id: one.label for one in lists.of("closeness")}
    ring_names = tuple(names.get(str(ring), str(ring)) for ring in range(1, 6))
    return MapLook(
        unit=unit,
        font="child" if young else "adult",
        rings=colours.rings,
        ring_line=colours.ring_line,
        paper=colours.paper,
        ink=colours.ink,
        quiet=colours.ink2,
        sun=colours.sun,
        picture=colours.picture,
        on_light=colours.on_sun,
        coloured=not young,
        flat=colours.flat,
        ring_names=ring_names,  # type: ignore[arg-type]
        me=me_word,
        me_picture=picture,
        rtl=rtl,
    )


@lru_cache(maxsize=16)
def measure_of(look: Look) -> Measure:
    """How wide letters are, in a look."""
    return lambda text, size, bold: look.measure(text, size, bold, look.font)
