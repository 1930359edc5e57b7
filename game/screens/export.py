"""Take along or print: for whom, and where to. Nothing is said to be there before it was read back."""

from collections.abc import Iterable

from game.model.sharing import READERS
from game.screens.desk import Back, Desk, Step, Written
from game.shapes import Box, Input, Shape, Shapes, Touch
from game.ui.button import button, label
from game.ui.layout import columns, cut_top, grid
from game.ui.look import Look, Size
from game.ui.page import body, column, foot_boxes, paragraph, sheet, table_top, top_bar


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

    def shapes(self, size: Size, now: float) -> Shapes:
        """For whom at the left, where to at the right, and below it what became of it."""
        desk, look = self.desk, self.desk.on(size)
        left, right = columns(body(look, foot=76), [1, 1.3], 2 * look.gap)
        where, told = cut_top(right, right.h * 0.5, look.gap)
        ok, write = foot_boxes(look, [1, 1.5])
        return (
            table_top(look),
            *top_bar(look, desk.tell("Take along or print"), **desk.bar_words()),
            *self._readers(look, left),
            *self._folders(look, where),
            *self._told(look, told),
            button(look, ok, "ok", desk.tell("Back to the summary"), glyph="terug"),
            button(look, write, "write", desk.tell("Make the papers"), glyph="print", primary=True, design=24),
        )

    def on_input(self, given: Input) -> Step | None:
        """Choose, and make the papers."""
        match given:
            case Touch("up", on="back" | "ok"):
                return Back()
            case Touch("up", on="write") if self.readers and self.folder:
                chosen = tuple(reader for reader in READERS if reader in self.readers)
                self.written = self.desk.write(chosen, self.folder)
            case Touch("up", on=name) if name.startswith("reader:"):
                self.readers ^= {name[7:]}
                self.written = None
            case Touch("up", on=name) if name.startswith("folder:"):
                self.folder = self.desk.folders()[int(name[7:])][1]
                self.written = None
        return None

    def _readers(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        words = {
            "player": desk.tell("The player's own copy"),
            "worker": desk.tell("For the worker"),
            "parent": desk.tell("For the parent or carer"),
            "network": desk.tell("For people the player chose"),
            "file": desk.tell("For the file"),
        }
        title, rest = cut_top(box, 44 * look.u, look.gap)
        yield label(look, title, desk.tell("For whom?"), 22, look.colours.ink, centred=False)
        for cell, reader in zip(
            grid(rest._replace(h=min(rest.h, 430 * look.u)), 1, 5, look.gap), READERS, strict=False
        ):
            chosen = reader in self.readers
            yield button(
                look, cell, f"reader:{reader}", words[reader], glyph="vink" if chosen else "niemand", chosen=chosen
            )

    def _folders(self, look: Look, box: Box) -> Iterable[Shape]:
        desk, folders = self.desk, self.desk.folders()
        title, rest = cut_top(box, 44 * look.u, look.gap)
        yield label(look, title, desk.tell("Where to?"), 22, look.colours.ink, centred=False)
        cells = grid(rest, 1, max(3, len(folders)), look.gap)
        for number, (cell, (word, path)) in enumerate(zip(cells, folders, strict=False)):
            yield button(
                look, cell, f"folder:{number}", f"{word}: {path}", glyph="map", chosen=path == self.folder, design=17
            )

    def _told(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        yield sheet(look, box, quiet=True)
        inner = box.inset(18 * look.u)
        if self.written is None:
            text = desk.tell(
                "Papers are not locked: whoever opens the folder can read them. Each reader gets a folder with only what they may read."
            )
            yield paragraph(look, inner, text, 19)[0]
            return
        yield from column(look, inner, self.written.lines, 18)
