"""Take along or print: for whom, and where to. Nothing is said to be there before it was read back."""

from collections.abc import Iterable

from game.model.sharing import READERS
from game.screens.big_cards import card_paper
from game.screens.desk import Back, Desk, Step, Written
from game.screens.leaves import Said, block, leaf
from game.shapes import Box, Input, Shape, Shapes, Touch
from game.ui.button import button, button_words, label, of_one_size, tile
from game.ui.layout import cut_bottom, cut_left, cut_top, grid, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, sheet, table_top, top_bar
from game.ui.picking import page_buttons, turn_page

PICTURES = {
    "player": "naam",
    "worker": "deel_werker",
    "parent": "deel_ouder",
    "network": "deel_netwerk",
    "file": "deel_dossier",
}


class ExportScreen:
    """Readers and folders to touch, then what was written."""

    name = "export"

    def __init__(self, desk: Desk) -> None:
        """Begin with the player's own copy."""
        self.desk = desk
        self.readers: frozenset[str] = frozenset({"player"})
        folders = desk.folders()
        self.folder = folders[0][1] if folders else ""
        self.written: Written | None = None
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """For whom and where to, what that gives, and below it what became of it."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look, foot=76)
        room = room._replace(h=room.h - 0.5 * look.gap)
        if look.portrait:
            asked, told = cut_top(room, room.h * 0.62, look.gap)
        else:
            asked, told = cut_left(room, room.w * 0.62, 1.5 * look.gap)
            asked, told = (mirrored(asked, room), mirrored(told, room)) if look.rtl else (asked, told)
        ok, write = foot_boxes(look, [1, 1.2])
        back, make = desk.tell("Back to the summary"), desk.tell("Make the papers")
        places = ((word, button_words(look, box, glyph=True)) for word, box in ((back, ok), (make, write)))
        letters = of_one_size(look, places, 22)
        return (
            table_top(look),
            *top_bar(look, desk.tell("Take along or print"), **desk.backstage_words()),
            *card_paper(look, asked),
            *self._asked(look, asked.inset(24 * look.u, 16 * look.u)),
            *self._told(look, told),
            button(look, ok, "ok", back, glyph="terug", design=letters),
            button(look, write, "write", make, glyph="print", primary=True, design=letters),
        )

    def on_input(self, given: Input) -> Step | None:
        """Choose, and make the papers."""
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on="write") if self.readers and self.folder:
                chosen = tuple(reader for reader in READERS if reader in self.readers)
                self.written, self.page = self.desk.write(chosen, self.folder), 0
            case Touch("up", on=name) if name.startswith("reader:"):
                self.readers ^= {name[7:]}
                self.written = None
            case Touch("up", on=name) if name.startswith("folder:"):
                self.folder = self.desk.folders()[int(name[7:])][1]
                self.written = None
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _asked(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        high = look.text(22) * 1.3
        one, rest = cut_top(box, high, 0.5 * look.gap)
        yield label(look, one, desk.tell("For whom?"), 22, look.colours.ink, centred=False)
        readers, rest = cut_top(rest, rest.h * (0.52 if _two_rows(look) else 0.4), 0.8 * look.gap)
        yield from self._readers(look, readers)
        two, rest = cut_top(rest, high, 0.5 * look.gap)
        yield label(look, two, desk.tell("Where to?"), 22, look.colours.ink, centred=False)
        yield from self._folders(look, rest)

    def _readers(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        words = {
            "player": desk.tell("The player's own copy"),
            "worker": desk.tell("For the worker"),
            "parent": desk.tell("For the parent or carer"),
            "network": desk.tell("For people the player chose"),
            "file": desk.tell("For the file"),
        }
        down = 2 if _two_rows(look) else 1
        box = box._replace(h=min(box.h, down * 170 * look.u))
        for cell, reader in zip(grid(box, -(-len(READERS) // down), down, look.gap), READERS, strict=False):
            place = mirrored(cell, box) if look.rtl else cell
            picture = PICTURES[reader]
            yield tile(
                look,
                place,
                f"reader:{reader}",
                words[reader],
                picture=picture,
                chosen=reader in self.readers,
                design=18,
            )

    def _folders(self, look: Look, box: Box) -> Iterable[Shape]:
        folders = self.desk.folders()
        high = look.target(64)
        fit = max(1, int((box.h + look.gap) // (high + look.gap)))
        if fit < len(folders):
            fit = max(1, int((box.h - look.target(56)) // (high + look.gap)))
        pages = max(1, -(-len(folders) // fit))
        page = min(self.page, pages - 1)
        shown = list(enumerate(folders))[page * fit : (page + 1) * fit]
        place = box._replace(h=high)
        for number, (word, path) in shown:
            chosen = path == self.folder
            glyph = "vink" if chosen else "map"
            yield button(look, place, f"folder:{number}", f"{word}: {path}", glyph=glyph, chosen=chosen, design=18)
            place = place.shifted(0, high + look.gap)
        if pages > 1 and self.written is None:
            foot = cut_bottom(box, look.target(56))[1]
            yield from page_buttons(look, foot, page, pages, self.desk.page_words())

    def _told(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        inner = box.inset(20 * look.u, 16 * look.u)
        if self.written is None:
            each = desk.tell("Each reader gets a folder with only what they may read.")
            inside = desk.tell("In it: a letter to read and print, the map as a picture, and data for other programs.")
            open_ = desk.tell("Papers are not locked: whoever opens the folder can read them.")
            said = [Said(each, 20, bold=True), Said(inside, 19, after=20), Said(open_, 19, after=0)]
            texts = block(look, inner, said)
            yield sheet(look, box._replace(h=texts.high + 32 * look.u), quiet=True)
            yield from texts.shapes
            return
        yield sheet(look, box, quiet=True)
        lines = [Said(line, 19) for line in self.written.lines]
        told = leaf(look, inner, lines, self.page, desk.page_words())
        self.page = told.page
        yield from told.shapes


def _two_rows(look: Look) -> bool:
    return look.portrait or look.large_text
