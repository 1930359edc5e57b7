"""What an eye and a finger meet on a screen, computed from its shapes: targets, gaps, contrasts, letters, and what covers what."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from game.shapes import Box, Disc, Group, Picture, Rect, Shape, Shapes, Text, named
from game.stage.text import start_of
from tests.gallery.desks import MEASURE

FREE = (
    "person",
    "cell",
    "board",
    "sheet",
    "field",
)  # people share room; places and sheets are the ground under a finger


def flat(shapes: Shapes) -> Iterator[Shape]:
    """Every shape in the order in which it is painted."""
    for shape in shapes:
        if isinstance(shape, Group):
            yield from flat(shape.shapes)
        else:
            yield shape


def targets(shapes: Shapes) -> list[Group]:
    """What a finger may touch."""
    return [group for group in named(shapes) if group.role and group.role not in FREE]


def too_small(shapes: Shapes, least: float) -> list[str]:
    """Targets that are smaller than a finger needs, in pixels."""
    small = (group for group in targets(shapes) if min(group.box.w, group.box.h) < least - 0.6)
    return [f"{group.name} {group.box.w:.0f}x{group.box.h:.0f} < {least:.0f}" for group in small]


def too_close(shapes: Shapes, space: float) -> list[str]:
    """Pairs of targets between which a finger has no room, or which lie over each other."""
    found = []
    for one, other in combinations(targets(shapes), 2):
        apart = distance(one.box, other.box)
        if apart < space - 0.6 and not (_inside(one.box, other.box) or _inside(other.box, one.box)):
            found.append(f"{one.name} and {other.name}: {apart:.0f} < {space:.0f}")
    return found


def outside(shapes: Shapes, w: float, h: float, edge: float) -> list[str]:
    """Targets and words that touch the edge of the window, or lie beyond it."""
    window = Box(0, 0, w, h).inset(edge - 1)
    found = [group.name for group in targets(shapes) if not _inside(group.box, window)]
    return [
        *found,
        *(
            shape.text
            for shape in flat(shapes)
            if isinstance(shape, Text) and not _inside(place(shape), Box(-1, -1, w + 2, h + 2))
        ),
    ]


def distance(one: Box, other: Box) -> float:
    """The room between two boxes in pixels, the larger of across and down; negative when they overlap."""
    across = max(other.x - one.x - one.w, one.x - other.x - other.w)
    down = max(other.y - one.y - one.h, one.y - other.y - other.h)
    return max(across, down)


def _inside(one: Box, other: Box, slack: float = 1.0) -> bool:
    across = one.x >= other.x - slack and one.x + one.w <= other.x + other.w + slack
    return across and one.y >= other.y - slack and one.y + one.h <= other.y + other.h + slack


def place(text: Text) -> Box:
    """The room that a text takes."""
    wide, high = MEASURE(text.text, text.size, text.bold, text.font, text.wrap, text.spacing, text.rtl)
    return Box(start_of(text, wide), text.y, wide, high)


def small_letters(shapes: Shapes, smallest: float) -> list[str]:
    """Texts in letters that are too small to read, in pixels."""
    return [
        f"{shape.text} {shape.size:.0f}" for shape in flat(shapes) if isinstance(shape, Text) and shape.size < smallest
    ]


def over_each_other(shapes: Shapes) -> list[str]:
    """Pairs of texts of which one covers the other; names on a map are looked after by the map's own tests."""
    texts = [
        (shape, _letters(shape)) for shape in _outside_map(shapes) if isinstance(shape, Text) and shape.text.strip()
    ]
    return [
        f"“{one.text[:30]}” and “{other.text[:30]}”"
        for (one, here), (other, there) in combinations(texts, 2)
        if distance(here, there) < -1
    ]


def out_of_their_paper(shapes: Shapes) -> list[str]:
    """Texts that hang out of the button, tile or strip they stand on."""
    return [
        f"{group.name}: “{shape.text[:30]}”"
        for group in targets(shapes)
        for shape in flat(group.shapes)
        if isinstance(shape, Text) and not _inside(_letters(shape), group.box, 2.0)
    ]


def cut_short(shapes: Shapes) -> list[str]:
    """Words of ours that end in dots since they had no room (names and words of people may)."""
    return [
        f"{group.name}: “{shape.text}”"
        for group in targets(shapes)
        for shape in flat(group.shapes)
        if isinstance(shape, Text) and shape.text.endswith("…") and not group.label.endswith("…")
    ]


def _letters(text: Text) -> Box:
    """The room of the letters themselves: without the air above the first line and below the last."""
    box = place(text)
    air = text.size * (text.spacing - 1.0) / 2
    return Box(box.x, box.y + air, box.w, max(1.0, box.h - 2 * air))


def _outside_map(shapes: Shapes) -> Iterator[Shape]:
    for shape in shapes:
        if isinstance(shape, Group):
            if shape.role not in ("person", "board") and not shape.name.startswith("map"):
                yield from _outside_map(shape.shapes)
        else:
            yield shape


@dataclass(frozen=True)
class Seen:
    """A text or a glyph, its colour, and the colour of the ground it stands on."""

    what: str
    colour: str
    ground: str

    @property
    def ratio(self) -> float:
        """The contrast (WCAG 2.2, 1.4.3)."""
        return contrast(self.colour, self.ground)


def seen_on_their_ground(shapes: Shapes) -> Iterator[Seen]:
    """Every text and glyph with what lies under its middle."""
    grounds: list[Rect | Disc] = []
    for shape in flat(shapes):
        match shape:
            case Text(text=text) if text.strip():
                yield Seen(text[:40], shape.colour, ground_at(grounds, *_letters(shape).middle))
            case Picture(name=name, colour=colour) if name.startswith("glyph:") and colour:
                yield Seen(name, colour, ground_at(grounds, *shape.box.middle))
            case Rect(fill=fill, blur=0) | Disc(fill=fill) if fill:
                grounds.append(shape)


def ground_at(grounds: Iterable[Rect | Disc], x: float, y: float) -> str:
    """The colour at a point: the last ground over it, see-through ones mixed with what lies under them."""
    colour = "#ffffff"
    for shape in grounds:
        share = _share(shape, x, y)
        if share is not None:
            fill = shape.fill if not isinstance(shape, Disc) or not shape.rim else _mixed_light(shape, share)
            colour = _over(fill, colour)
    return colour


def _share(shape: Rect | Disc, x: float, y: float) -> float | None:
    if isinstance(shape, Rect):
        return 0.0 if shape.box.holds(x, y) else None
    share = (((x - shape.x) / shape.r) ** 2 + ((y - shape.y) / (shape.ry or shape.r)) ** 2) ** 0.5
    return share if share <= 1 else None


def _mixed_light(disc: Disc, share: float) -> str:
    soft = (1 - share) ** 2 * (3 - 2 * (1 - share))
    inner, outer = _rgba(disc.fill), _rgba(disc.rim)
    return _hex(tuple(o + (i - o) * soft for i, o in zip(inner, outer, strict=True)))


def _over(top: str, under: str) -> str:
    r, g, b, a = _rgba(top)
    below = _rgba(under)
    return _hex((*(t * a / 255 + u * (1 - a / 255) for t, u in zip((r, g, b), below[:3], strict=True)), 255))


def _rgba(colour: str) -> tuple[float, float, float, float]:
    parts = [int(colour[n : n + 2], 16) for n in range(1, len(colour), 2)]
    r, g, b = parts[:3]
    return r, g, b, parts[3] if len(parts) > 3 else 255


def _hex(parts: Iterable[float]) -> str:
    return "#" + "".join(f"{round(part):02x}" for part in parts)


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in _rgba(colour)[:3]]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def shapes_that_do_not_stand_out(shapes: Shapes, needed: float = 3.0) -> list[str]:
    """Buttons whose border and paper both drown in the ground (WCAG 2.2, 1.4.11)."""
    found = []
    grounds: list[Rect | Disc] = []
    for shape in _groups_and_grounds(shapes):
        if isinstance(shape, Group):
            papers = [one for one in shape.shapes if isinstance(one, Rect) and one.box == shape.box]
            if papers:
                paper = papers[-1]
                under = ground_at(
                    [one for one in grounds if one not in shape.shapes], shape.box.x - 2, shape.box.y + shape.box.h / 2
                )
                best = max(contrast(colour, under) for colour in (paper.line, paper.fill) if colour)
                if best < needed:
                    found.append(f"{shape.name}: {best:.1f}")
        else:
            grounds.append(shape)
    return found


def _groups_and_grounds(shapes: Shapes) -> Iterator[Group | Rect | Disc]:
    for shape in shapes:
        if isinstance(shape, Group):
            if shape.role == "button":
                yield shape
            yield from _groups_and_grounds(shape.shapes)
        elif isinstance(shape, Rect | Disc) and shape.fill and not (isinstance(shape, Rect) and shape.blur):
            yield shape


def primaries(shapes: Shapes, colour: str) -> list[str]:
    """The buttons in the colour of the one main action; what was chosen may have the same colour."""
    return [group.name for group in targets(shapes) if not group.chosen and _paper(group) == colour]


def _paper(group: Group) -> str:
    """The colour of the sheet of paper that something to touch is."""
    sheets = [one for one in group.shapes if isinstance(one, Rect) and one.box == group.box]
    return sheets[-1].fill if sheets else ""


def goes_back_up(order: list[Group]) -> list[str]:
    """Where the keyboard's focus jumps from the strip at the bottom back to the bar at the top, or past what lies between."""
    bar = [n for n, group in enumerate(order) if group.name in ("back", "cover", "settings")]
    ways = [n for n, group in enumerate(order) if group.name in ("another", "pause", "stop")]
    found = [f"{order[b].name} after {order[a].name}" for a, b in pairwise(bar) if b < a]
    if ways and bar and min(ways) < max(bar):
        found.append("ways out before the bar")
    return found
