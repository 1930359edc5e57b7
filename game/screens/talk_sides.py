"""What stands beside the map while it is talked about: ways to look, the nine kinds of support, or the tools of the pencil."""

from collections.abc import Sequence
from math import ceil

from game.screens.desk import Desk
from game.screens.pencil import Pencil
from game.screens.talk_lens import LENSES, Lens, kind_word, lens_words
from game.shapes import Box, Disc, Group, Shape, Shapes
from game.ui.button import button, fitting, label, paper, shortened, tile, tile_words, upright_button
from game.ui.layout import cut_bottom, cut_right, cut_top, grid, mirrored
from game.ui.look import Look

TOOLS = 5  # of the pencil, besides its colours
PLACES = 10  # the most that stands there at once: the kinds of support, and the way back from them
INKS = ("#d55e00", "#0072b2", "#009e73")  # seen on every ring of every theme, with a light edge
WIDEST = 200  # design pixels: no tool gets wider or higher for its words
LARGER = 1.4  # as much as letters on the tools grow
MORE = "glyph:omlaag"  # as on every button that turns a page
OPENED = {"wish-layer": 6, "compare": 7, "matrix": 8, "pencil": 9}  # where each of these stands, always
PEN = 0.007  # of the width of the map


def side_room(desk: Desk, look: Look, room: Box) -> tuple[Box, Box]:
    """The room for the tools, beside the map in a wide window and above it in an upright one; and the room for the map."""
    gap, (across, down) = look.gap, _spread(look, room)
    if look.portrait:
        wide, tall = (room.w - (across - 1) * gap) / across, look.target(92)
        while tall < WIDEST * look.u and not _all_stand(desk, look, Box(0, 0, wide, tall)):
            tall += 8 * look.u
        return cut_top(room, down * tall + (down - 1) * gap, gap)
    wide, tall = look.target(128), _tall(look, room, down)
    while wide < WIDEST * look.u and not _all_stand(desk, look, Box(0, 0, wide, tall)):
        wide += 8 * look.u
    rest, side = cut_right(room, across * wide + (across - 1) * gap, 1.5 * gap)
    return (mirrored(side, room), mirrored(rest, room)) if look.rtl else (side, rest)


def _all_stand(desk: Desk, look: Look, cell: Box) -> bool:
    """Whether every word stands under its picture: the few ways to look in large letters when those are wanted."""
    few = [word for word, _ in lens_words(desk).values()]
    many = [kind_word(desk, one.id) for one in desk.entries("support_kinds")]
    wanted = min(look.text(17), look.smallest * LARGER)
    return all(_stands(look, word, cell, wanted) for word in few) and all(
        _stands(look, word, cell, look.smallest) for word in many
    )


def _spread(look: Look, room: Box) -> tuple[int, int]:
    """How many tools stand side by side, and how many rows there are."""
    if look.portrait:
        across = 4 if look.large_text else 5
        return across, ceil(PLACES / across)
    down = int((room.h + look.gap + 0.1) // (max(look.least, 60 * look.u) + look.gap))
    return 2, max(4, min(ceil(PLACES / 2), down))


def _tall(look: Look, room: Box, down: int) -> float:
    tall = (room.h - (down - 1) * look.gap) / down
    return tall if look.portrait else min(tall, max(look.least, 108 * look.u))


def _stands(look: Look, word: str, cell: Box, size: float) -> bool:
    """Whether a word stands under its picture in letters of at least this size."""
    place = tile_words(look, cell)
    longest = max((look.width(one, size, True) for one in word.split()), default=0.0)
    return longest <= place.w and shortened(look, word, place, size) == word


def _cells(look: Look, side: Box) -> list[Box]:
    """Places for the tools, all of one size."""
    across, down = _spread(look, side)
    tall = _tall(look, side, down)
    cells = grid(side._replace(h=down * tall + (down - 1) * look.gap), across, down, look.gap)
    return [mirrored(cell, side) if look.rtl else cell for cell in cells][:PLACES]


def draw_lenses(desk: Desk, look: Look, side: Box, lens: Lens, page: int, *, wishes: bool, then: bool) -> Shapes:
    """The ways to look; under them what else can be opened, and where it may be `wishes` to place and `then` beside now."""
    words = lens_words(desk)
    more = {
        **({"wish-layer": (desk.say("Place a wish"), "wens")} if wishes else {}),
        **({"compare": (desk.say("Then and now"), "klok")} if then else {}),
        "matrix": (desk.say("Who does what"), "ui_lijst"),
        "pencil": (desk.say("Pencil"), "ui_bewerk"),
    }
    names = [*(f"lens:{one}" for one in LENSES), *more]
    told = [*(words[one] for one in LENSES), *more.values()]
    cells = _cells(look, side)
    if len(names) > len(cells):  # one touch further where they do not all stand
        each = len(cells) - 1
        start = page % ceil(len(names) / each) * each
        names = [*names[start : start + each], "kinds_on"]
        told = [*told[start : start + each], (desk.say("More"), MORE)]
        return _tiles(look, cells, names, told, f"lens:{lens.name}")
    if len(cells) < PLACES:  # they just fit: then none is left open
        return _tiles(look, cells, names, told, f"lens:{lens.name}")
    own = [*range(len(LENSES)), *(place for one, place in OPENED.items() if one in more)]
    return _tiles(look, [cells[place] for place in own], names, told, f"lens:{lens.name}")


def draw_kinds(desk: Desk, look: Look, side: Box, lens: Lens, page: int) -> Shapes:
    """The kinds of support, each with its picture, and the way back to the other ways to look; one more touch where they do not all stand."""
    kinds, cells = desk.entries("support_kinds"), _cells(look, side)
    back = (desk.say("Look at something else"), "ogen")
    first: list[tuple[str, tuple[str, str]]] = [("lens:all", back)]
    each = len(cells) - 1
    if len(kinds) > each:
        each -= 1
        first.append(("kinds_on", (desk.say("More"), MORE)))
    start = page % max(1, ceil(len(kinds) / each)) * each
    shown = [(f"kind:{one.id}", (kind_word(desk, one.id), one.icon)) for one in kinds[start : start + each]]
    names, told = zip(*first, *shown, strict=True)
    return _tiles(look, cells, names, told, f"kind:{lens.kind}")


def draw_frozen(desk: Desk, look: Look, side: Box) -> Shapes:
    """The map stands still: one large button lets it go on."""
    high = min(side.h, 200 * look.u) if not look.portrait else side.h
    box = side._replace(h=high)
    return (upright_button(look, box, "go_on", desk.say("Go on"), glyph="speel", primary=True, design=24),)


def draw_pencil(desk: Desk, look: Look, side: Box, pencil: Pencil, *, keeps: bool) -> Shapes:
    """Three colours, from touch to touch, undo, wipe, put away and keep. `keeps` = it may be written down here."""
    cells = _cells(look, side)
    inks = (desk.say("orange"), desk.say("blue"), desk.say("green"))
    shapes: list[Shape] = [
        _ink(look, cell, number, ink, word, chosen=ink == pencil.colour)
        for number, (cell, ink, word) in enumerate(zip(cells, INKS, inks, strict=False))
    ]
    there = bool(pencil.strokes or pencil.points)
    tools = (
        ("join", desk.say("From touch to touch"), "lijn", pencil.joins),
        ("undo", desk.say("Take back"), "ongedaan", False),
        ("wipe-all", desk.say("Wipe"), "wis", False),
        ("close-pencil", desk.say("Put away"), "sluit", False),
        *((("keep", desk.say("Keep this"), "bewaar", False),) if keeps and there else ()),
    )
    draw = upright_button if cells[0].w < cells[0].h * 1.9 else button
    shapes += [
        draw(look, cell, name, word, glyph=glyph, chosen=on, design=16)
        for cell, (name, word, glyph, on) in zip(cells[len(INKS) :], tools, strict=False)
    ]
    left = cells[len(INKS) + TOOLS :]
    if pencil.pen and left:
        told = desk.say("The arrows move the pen, the space bar puts it down.")
        shapes.append(label(look, _around(left), told, 17, look.colours.ink, centred=False, bold=False))
    return tuple(shapes)


def _around(cells: Sequence[Box]) -> Box:
    left, top = min(cell.x for cell in cells), min(cell.y for cell in cells)
    right, low = max(cell.x + cell.w for cell in cells), max(cell.y + cell.h for cell in cells)
    return Box(left, top, right - left, low - top)


def _tiles(
    look: Look, cells: Sequence[Box], names: Sequence[str], told: Sequence[tuple[str, str]], chosen: str
) -> Shapes:
    """Pictures with a word, all in letters of one size."""
    pairs = list(zip(cells, told, strict=False))
    size = min((fitting(look, word, tile_words(look, cell), 17) for cell, (word, _) in pairs), default=17.0)
    design = min(17.0, size / (look.u * look.text_step))
    return tuple(
        tile(look, cell, name, word, picture=picture, chosen=name == chosen, design=design)
        for cell, name, (word, picture) in zip(cells, names, told, strict=False)
    )


def _ink(look: Look, box: Box, number: int, ink: str, word: str, *, chosen: bool) -> Group:
    disc, words = cut_bottom(box.inset(6 * look.u), look.smallest * 1.3)
    (x, y), r = disc.middle, min(disc.w, disc.h) * 0.36
    line = look.colours.on_sun if chosen else look.colours.ink
    shapes: list[Shape] = [*paper(look, box, chosen=chosen), Disc(x, y, r, fill=ink, line=line, width=2 * look.u)]
    if chosen:
        shapes.append(Disc(x, y, r + 5 * look.u, line=line, width=3 * look.u))
    shapes.append(label(look, words, word, 16, line))
    return Group(tuple(shapes), box, f"colour:{number}", "button", word, chosen=chosen)


__all__ = ["INKS", "PEN", "draw_frozen", "draw_kinds", "draw_lenses", "draw_pencil", "side_room"]
