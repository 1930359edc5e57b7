"""What stands beside the board where lines are drawn: the six kinds of line, what to do with the row, and how many rows are left."""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from game.model.deck import Entry
from game.shapes import Box, Group, Line, Picture, Rect, Shape, Shapes, Stroke
from game.ui.button import button, fitting, ink_on, label, paper
from game.ui.layout import cut_bottom, cut_left, cut_right, cut_top, grid, mirrored
from game.ui.look import Look
from game.ui.page import paragraph

LOW = 66  # pixels: in lower buttons a sample of a line stands beside its words
MOST_BACKS = 6  # more rows than this are told in words alone
ACTS = 2  # buttons under the kinds: what is done with the row, and the end, which always lies in the same place
NOTE, ABOVE = 17, 9  # size of letters in the design, and the room above them
STEP = 8  # design pixels from one card back to the next


class Act(NamedTuple):
    """A button under the kinds of line."""

    name: str
    word: str
    glyph: str
    said: str = ""
    picture: str = ""
    primary: bool = False


class Panel(NamedTuple):
    """Places for the kinds of line, for the buttons below them, and for the note."""

    kinds: list[Box]
    acts: list[Box]
    note: Box


def place_panel(look: Look, room: Box, ties: Sequence[Entry], note: str, rows: int) -> tuple[Panel, Box]:
    """The panel at the end of a wide window, and at the bottom of an upright one; and the room for the board."""
    count, gap, high = len(ties) + ACTS, look.gap, look.target(68 if look.portrait else 60)
    if look.portrait:
        across = 2 if look.large_text else 4
        down = ceil(count / across)
        told = _note_height(look, note, rows, room.w)
        rest, strip = cut_bottom(room, down * high + (down - 1) * gap + told, gap)
        place, panel = cut_top(strip, max(0.0, told - ABOVE * look.u), ABOVE * look.u if told else 0.0)
        return _sided(look, grid(panel, across, down, gap), place, room, len(ties)), rest
    across, wide = _columns(look, room, ties, count, note, rows, high)
    rest, panel = cut_right(room, across * wide + (across - 1) * gap, 1.5 * gap)
    told = _note_height(look, note, rows, panel.w)
    down = ceil(count / across)
    tall = _tall(look, panel.h - told, down)
    cells = grid(panel._replace(h=down * tall + (down - 1) * gap), across, down, gap)
    place = Box(panel.x, cells[-1].y + tall + ABOVE * look.u, panel.w, max(0.0, told - ABOVE * look.u))
    rest = mirrored(rest, room) if look.rtl else rest
    return _sided(look, cells, place, room, len(ties)), rest


def _columns(
    look: Look, room: Box, ties: Sequence[Entry], count: int, note: str, rows: int, high: float
) -> tuple[int, float]:
    """How many columns the panel has, and how wide one is, so that all of it stands under each other with the note.

    There is room for a note of two lines also where it is shorter, so that the map stays where it is from row to row.
    """
    least = 2 * 1.4 * look.text(NOTE) + ABOVE * look.u
    longest = max((look.width(tie.label, look.smallest, True) for tie in ties), default=0.0)
    for across in (1, 2, 3, 4):
        down = ceil(count / across)
        more = 24 if _tall(look, room.h - least, down) >= LOW else 100  # two lines under a sample, or beside it
        wide = max(look.target(250 if across == 1 else 130), longest * 0.62 + more * look.u)
        whole = across * wide + (across - 1) * look.gap
        told = max(least, _note_height(look, note, rows, whole))
        if down * high + (down - 1) * look.gap + told <= room.h + 0.1:
            return across, wide
    return across, wide


def _tall(look: Look, high: float, down: int) -> float:
    """How high a button gets where so many stand under each other."""
    most = max(look.least, 72 * look.u * max(1.0, look.text_step * 0.75))
    return min((high - (down - 1) * look.gap) / down, most)


def _note_height(look: Look, note: str, rows: int, wide: float) -> float:
    """How high the note stands with the room above it; nothing when there is none."""
    beside = wide - _backs_wide(look, rows)
    return look.height(note, look.text(NOTE), beside, False, 1.4) + ABOVE * look.u if note else 0.0


def _backs_wide(look: Look, rows: int) -> float:
    """How wide the card backs are with the room after them."""
    return (28 + STEP * (rows - 1)) * look.u if 0 < rows <= MOST_BACKS else 0.0


def _sided(look: Look, cells: list[Box], note: Box, room: Box, kinds: int) -> Panel:
    if look.rtl:
        cells, note = [mirrored(cell, room) for cell in cells], mirrored(note, room)
    return Panel(cells[:kinds], cells[kinds : kinds + ACTS], note)


def draw_panel(
    look: Look, panel: Panel, ties: Sequence[Entry], chosen: str, acts: Sequence[Act], note: str, rows: int
) -> Iterator[Shape]:
    """The kinds with the `chosen` one, the buttons, and the note with a small card back for each row that is left."""
    pairs = list(zip(panel.kinds, ties, strict=True))
    size = min((fitting(look, tie.label, _parts(look, cell, tie.line)[1], 18) for cell, tie in pairs), default=18.0)
    design = size / (look.u * look.text_step)
    for cell, tie in pairs:
        yield _kind(look, cell, tie, design, chosen=tie.id == chosen)
    for cell, act in zip(panel.acts[-len(acts) :], acts, strict=True):
        yield button(
            look, cell, act.name, act.word, glyph="" if act.picture else act.glyph, picture=act.picture,
            primary=act.primary, design=18, said=act.said,
        )  # fmt: skip
    if note:
        yield from _note(look, panel.note, note, rows)


def _note(look: Look, box: Box, note: str, rows: int) -> Iterator[Shape]:
    u, colours, size = look.u, look.colours, look.text(NOTE)
    wide = _backs_wide(look, rows)
    for number in range(rows if wide else 0):
        back = Box(box.x + STEP * number * u, box.y + size * 0.7 - 11 * u, 16 * u, 22 * u)
        place = mirrored(back, box) if look.rtl else back
        yield Rect(place, fill=colours.line, line=colours.paper, width=1.5 * u, radius=4 * u)
    words = cut_left(box, 0, wide)[1]
    yield paragraph(look, mirrored(words, box) if look.rtl else words, note, NOTE, quiet=True)[0]


def _kind(look: Look, cell: Box, tie: Entry, design: float, *, chosen: bool) -> Group:
    """A kind of line: a piece of it, and its words beside or under it."""
    ink = ink_on(look, chosen=chosen)
    piece, words = _parts(look, cell, tie.line)
    if look.rtl:
        piece, words = mirrored(piece, cell), mirrored(words, cell)
    text = label(look, words, tie.label, design, ink, centred=not _beside(look, cell))
    parts = (*paper(look, cell, chosen=chosen), *sample(look, piece, tie.line, ink), text)
    return Group(parts, cell, f"tie:{tie.id}", "button", tie.label, chosen=chosen)


def _beside(look: Look, cell: Box) -> bool:
    """Whether the piece of line stands beside its words."""
    return cell.h < LOW or (cell.w > 220 * look.u and not look.large_text)


def _parts(look: Look, cell: Box, line: str) -> tuple[Box, Box]:
    """The places of a piece of line and of its words."""
    u = look.u
    if _beside(look, cell):
        return cut_left(cell.inset(14 * u, 2 * u), min(72 * u, cell.w * 0.22), 12 * u)
    piece, words = cut_top(cell.inset(10 * u, 8 * u), cell.h * 0.2, 0)
    return (piece if line == "none" else piece.inset(piece.w * 0.12, 0)), words


def sample(look: Look, box: Box, line: str, ink: str) -> Shapes:
    """A piece of line as it is drawn on the map: the pattern carries the meaning, never the colour."""
    (x, y), w, u = (box.x, box.middle[1]), box.w, look.u
    match line:
        case "solid":
            return (Line(x, y, x + w, y, ink, 5 * u),)
        case "dashed":
            return (Line(x, y, x + w, y, ink, 3.5 * u, (14 * u, 10 * u)),)
        case "dotted":
            return (Line(x, y, x + w, y, ink, 3 * u, (2 * u, 8 * u)),)
        case "zigzag":
            steps = max(2, int(w // (11 * u)) + 1)
            wave = tuple((x + n * 11 * u, y + (7 * u if n % 2 else -7 * u)) for n in range(steps))
            return (Stroke(wave, ink, 3 * u),)
        case "none":
            side = min(24 * u, max(box.h, 18 * u))
            return (Picture(Box(x + (w - side) / 2, y - side / 2, side, side), "glyph:weetniet", ink),)
    return (Line(x, y, x + w, y, ink, 2.5 * u),)
