"""What the naming screen is made of: the preview with the field, the kinds, who was named just now, the sheets, and the buttons."""

from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from game.model.deck import Entry
from game.model.records import Person
from game.screens.desk import Desk
from game.screens.naming_before import draw_last_time, last_time_tab
from game.screens.naming_room import NOWHERE, Places
from game.screens.typing import Typing
from game.shapes import Box, Group, Shape, Text
from game.ui.button import button, button_words, fitting, person_chip, portrait, tile
from game.ui.field import runs_from_the_right
from game.ui.gallery import draw_pictures
from game.ui.layout import columns, cut_top, grid, mirrored
from game.ui.look import Look
from game.ui.page import sheet
from game.ui.picking import pick_from

COMMON = ("mens", "dier", "herinnering")
NARROW = 80  # pixels of a button on which a long word would be cut
WIDTHS = (1, 0.9, 1.3, 1.1)  # of the three and the way to all, as long as their words are
SOME_PICTURE = "av_egel"  # on the way to the pictures, until one was chosen


class Naming(Protocol):
    """What a naming screen knows."""

    desk: Desk
    typing: Typing
    old: Person | None
    picture: str
    kind: str
    group: str
    sheet: str
    page: int

    @property
    def named(self) -> tuple[Person, ...]:
        """Who was named just now."""
        ...

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody on the map."""
        ...


def draw_preview(who: Naming, look: Look, places: Places) -> Iterable[Shape]:
    """How this person will stand on the map, and the field for the name."""
    if places.paper != NOWHERE:
        yield sheet(look, places.paper, quiet=True)
    yield from portrait(look, places.disc, who.typing.field.text, who.picture)
    quiet = who.desk.say("No surname, address or number.")
    yield who.typing.draw(look, places.field, who.desk.say("Name"), 28, quiet)


def draw_kinds(who: Naming, look: Look, box: Box, *, instead: bool) -> Iterable[Group]:
    """The three kinds that come most and the way to all eight; where there is no room, the way to the pictures and to the kinds."""
    kinds = {kind.id: kind for kind in who.desk.entries("person_kinds")}
    count = int((box.w + look.space + 1) // (look.least + look.space))
    chosen = kinds.get(who.kind)
    if instead:
        names = ["pictures", "kinds"] if count > 1 else ["pictures"]
        for cell, name in zip(_in_order(look, columns(box, [1] * len(names), look.space), box), names, strict=True):
            word = who.desk.say("Picture") if name == "pictures" else kind_word(who.desk, chosen)
            icon = who.picture or SOME_PICTURE if name == "pictures" else chosen.icon if chosen else ""
            yield tile(look, cell, name, word, picture=icon, chosen=who.sheet == name, design=17)
        return
    if count < len(COMMON) + 1:
        yield _all_kinds(who, look, box, chosen)
        return
    narrowest = (box.w - len(COMMON) * look.space) * min(WIDTHS) / sum(WIDTHS)
    small = look.least, look.least, box.w - len(COMMON) * (look.space + look.least), look.least
    widths = WIDTHS if narrowest >= look.least else small
    *cells, last = _in_order(look, columns(box, widths, look.space), box)
    for cell, name in zip(cells, COMMON, strict=True):
        kind = kinds.get(name)
        icon = kind.icon if kind else ""
        yield tile(
            look, cell, f"kind:{name}", kind_word(who.desk, kind), picture=icon, chosen=name == who.kind, design=17
        )
    yield _all_kinds(who, look, last, chosen if who.kind not in COMMON else None)


def _in_order(look: Look, cells: list[Box], box: Box) -> list[Box]:
    """Places in the order of reading."""
    return [mirrored(cell, box) for cell in cells] if look.rtl else cells


def _all_kinds(who: Naming, look: Look, box: Box, shown: Entry | None) -> Group:
    if shown is None:
        return button(look, box, "kinds", who.desk.say("Other kind"), chosen=who.sheet == "kinds", design=17)
    return tile(look, box, "kinds", kind_word(who.desk, shown), picture=shown.icon, chosen=True, design=17)


def kind_word(desk: Desk, kind: Entry | None) -> str:
    """The word for a kind on a small button; "" when the list does not know it."""
    words: Mapping[str, str] = {
        "herinnering": desk.say("Memory"),
        "groep": desk.say("Group"),
        "figuur": desk.say("Soft toy"),
        "beroep": desk.say("Work or help"),
        "vrijwilliger": desk.say("Buddy"),
        "geloof": desk.say("Faith"),
    }
    return words.get(kind.id, kind.label) if kind else ""


def draw_breath(who: Naming, look: Look, box: Box) -> Iterable[Shape]:
    """Who was named just now, the newest first, as many as fit: a touch opens their page, so that a picture can come later."""
    wide = look.target(76)
    fit = int((box.w + look.space) // (wide + look.space))
    cells = [Box(box.x + number * (wide + look.space), box.y, wide, box.h) for number in range(fit)]
    for cell, person in zip(_in_order(look, cells, box), reversed(who.named), strict=False):
        yield _named(look, cell, person)


def _named(look: Look, box: Box, person: Person) -> Group:
    """A disc with the beginning of the name under it."""
    size = max(look.smallest, min(look.text(16), 22 * look.u))
    side = min(box.w, box.h - size * 1.2)
    disc = Box(box.x + (box.w - side) / 2, box.y, side, side)
    name = Text(
        box.x + box.w / 2, box.y + side, shortened(look, person.name, size, box.w), size, look.colours.ink, True,
        look.font, "centre", spacing=1.2, rtl=runs_from_the_right(person.name, otherwise=look.rtl),
    )  # fmt: skip
    return Group(
        (*portrait(look, disc, person.name, person.picture), name), box, f"named:{person.id}", "button", person.name
    )


def shortened(look: Look, name: str, size: float, wide: float) -> str:
    """The beginning of a name that fits on one line."""
    if look.width(name, size, True) <= wide:
        return name
    while name and look.width(name + "…", size, True) > wide:
        name = name[:-1]
    return name.rstrip() + "…"


def draw_sheet(who: Naming, look: Look, box: Box, there: Collection[str]) -> Iterable[Shape]:
    """Pictures, the kinds that are not `there` in the panel, or who is on the map already."""
    words = who.desk.page_words()
    match who.sheet:
        case "known":
            people = who.people

            def chip(cell: Box, number: int) -> Group:
                return person_chip(
                    look, cell, f"person:{people[number].id}", people[number].name, people[number].picture
                )

            yield from pick_from(
                look, box, len(people), chip, wide=220, high=max(64, look.least / look.u), page=who.page, words=words
            )
        case "kinds":
            yield from _kinds(who, look, box, there)
        case _:
            tabs, rest = cut_top(box, look.target(56), look.space)
            yield from _tabs(who, look, tabs)
            if who.sheet == "last-time":
                yield from draw_last_time(who.desk, look, rest, who.page)
                return
            pictures = who.desk.pictures.get(who.group, ())
            yield from draw_pictures(look, rest, pictures, who.picture, who.page, words)


def _tabs(who: Naming, look: Look, box: Box) -> Iterable[Shape]:
    groups, desk = list(who.desk.pictures), who.desk
    words = last_time_tab(desk) if not who.old else {}
    words |= {f"pictures:{group}": desk.say(group) for group in groups} | {"letters": desk.say("Rather letters")}
    cells = _in_order(look, columns(box, _weights(look, box.w, list(words.values())), look.space), box)
    if not who.picture:
        del words["letters"]
    sizes = [
        fitting(look, word, button_words(look, cell), 18) for cell, word in zip(cells, words.values(), strict=False)
    ]
    design = min(sizes) / look.u / look.text_step  # letters of one size side by side
    for cell, (name, word) in zip(cells, words.items(), strict=False):
        chosen = name == ("last-time" if who.sheet == "last-time" else f"pictures:{who.group}")
        yield button(look, cell, name, word, chosen=chosen, design=design)


def _weights(look: Look, wide: float, words: list[str]) -> list[float]:
    """How wide the tabs are: each as its word, on two lines where one has no room."""
    whole = [look.width(word, look.text(18), bold=True) for word in words]
    if sum(whole) + len(words) * 40 * look.u > wide:
        parts = [max(look.width(part, look.text(18), bold=True) for part in word.split()) for word in words]
        whole = [max(part, all_of_it * 0.5) for part, all_of_it in zip(parts, whole, strict=True)]
    spare = max(0.0, wide - len(words) * look.least - (len(words) - 1) * look.space)
    return [look.least + spare * one / sum(whole) for one in whole]


def _kinds(who: Naming, look: Look, box: Box, there: Collection[str]) -> Iterable[Shape]:
    kinds = [kind for kind in who.desk.entries("person_kinds") if f"kind:{kind.id}" not in there]
    across = 2 if box.w < 4 * look.target(130) else 4
    cells = grid(box, across, -(-len(kinds) // across), look.space)
    for place, kind in enumerate(kinds):
        row, col = divmod(place, across)
        cell = cells[row * across + (across - 1 - col if look.rtl else col)]
        yield tile(look, cell, f"kind:{kind.id}", kind.label, picture=kind.icon, chosen=kind.id == who.kind, design=17)


def draw_buttons(who: Naming, look: Look, boxes: tuple[Box, ...]) -> Iterable[Shape]:
    """Someone who is there already, no name, on, and ready: each always in its own place."""
    desk = who.desk
    known, no_name, on, ok = boxes
    full = bool(who.typing.field.written or who.picture or not who.named)
    if who.people and not who.old:
        chosen = who.sheet == "known"
        word = desk.say("Someone on my map")
        narrow = known.w < NARROW
        yield button(
            look,
            known,
            "known",
            "" if narrow else word,
            glyph="kring" if narrow else "",
            chosen=chosen,
            design=18,
            said=word,
        )
    yield button(look, no_name, "no-name", desk.say("Rather no name"), design=18)
    if who.named:
        yield button(look, on, "go_on", desk.say("Go on"), primary=not full, design=22)
    yield button(
        look,
        ok,
        "ok",
        desk.library.button("done"),
        primary=full,
        glyph="" if ok.w < 1.5 * NARROW else "vink",
        design=24,
    )
