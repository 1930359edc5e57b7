"""The slider under then, now and wish: three stops to touch, and a track between them along which a finger goes."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.screens.compare_parts import NOW, THEN, WISH
from game.shapes import Box, Disc, Group, Rect
from game.ui.button import button
from game.ui.layout import columns, mirrored
from game.ui.look import Look

STOPS = ("then", "now", "wish")
VALUE = dict(zip(STOPS, (THEN, NOW, WISH), strict=True))
TRACKS = ("slider", "slider-wish")
NEAR = 0.07  # so near a stop it is that stop


@dataclass(frozen=True, slots=True)
class Slider:
    """Where the stops and the tracks between them lie, in the order of reading; `knob` is half the knob, in pixels."""

    stops: tuple[Box, ...]
    tracks: tuple[Box, ...]
    knob: float
    rtl: bool

    def value_at(self, x: float) -> float:
        """What a finger at x means: 0 = then, 1 = now, 2 = wish, and what lies between."""
        shares = [self._share(track, x) for track in self.tracks]
        return shares[0] if shares[0] < 1 else 1 + shares[1]

    def _share(self, track: Box, x: float) -> float:
        """How far along a track, in the direction of reading."""
        share = min(1.0, max(0.0, (x - track.x - self.knob) / max(1.0, track.w - 2 * self.knob)))
        return 1 - share if self.rtl else share

    def knob_at(self, track: Box, share: float) -> float:
        """The middle of the knob on a track."""
        long = track.w - 2 * self.knob
        return track.x + self.knob + long * (1 - share if self.rtl else share)


def lay_slider(look: Look, box: Box, words: tuple[str, str, str]) -> Slider:
    """Stops as wide as their words ask, and the rest for the tracks."""
    wide = max(look.width(word, look.text(20), bold=True) for word in words) + 36 * look.u
    spare = box.w - 4 * look.gap
    stop = min(max(wide, look.target(96)), (spare - 2 * look.least) / 3)
    track = (spare - 3 * stop) / 2
    cells = columns(box, [stop, track, stop, track, stop], look.gap)
    cells = [mirrored(cell, box) for cell in cells] if look.rtl else cells
    return Slider(tuple(cells[::2]), tuple(cells[1::2]), min(22 * look.u, track / 3), look.rtl)


def draw_slider(look: Look, slider: Slider, words: tuple[str, str, str], said: str, at: float) -> Iterator[Group]:
    """The stops, of which one is chosen when the slider stands `at` it, and the tracks; `said` is what a track is called."""
    for number, (name, box, word) in enumerate(zip(STOPS, slider.stops, words, strict=True)):
        yield button(look, box, f"when:{name}", word, design=20, chosen=at == VALUE[name])
        if number < len(slider.tracks):
            track = slider.tracks[number]
            yield Group((_groove(look, track),), track, TRACKS[number], "slider", said)


def draw_knob(look: Look, slider: Slider, at: float) -> Iterator[Disc]:
    """The knob where it is now."""
    number = 0 if at <= NOW else 1
    track, colours = slider.tracks[number], look.colours
    x, y = slider.knob_at(track, at - number), track.middle[1]
    yield Disc(x, y + 3 * look.u, slider.knob, fill=colours.edge)
    yield Disc(x, y, slider.knob, fill=colours.sun, line=colours.ink, width=3 * look.u)


def settled(at: float) -> float:
    """The value where the slider comes to rest: a stop when it is near one."""
    return next((stop for stop in VALUE.values() if abs(at - stop) <= NEAR), at)


def _groove(look: Look, track: Box) -> Rect:
    high = 10 * look.u
    place = Box(track.x, track.middle[1] - high / 2, track.w, high)
    return Rect(place, fill=look.colours.soft, line=look.colours.line, width=2 * look.u, radius=high / 2)
