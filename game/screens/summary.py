"""Look together: what each reader gets to read, with the map beside it. At the end also: papers, and the next conversation."""

from collections.abc import Iterable

from game.export.summary import Summary
from game.model.sharing import READERS
from game.model.sittings import Looked
from game.screens.desk import Back, Desk, Go, Reset, Step
from game.screens.drawer import DrawerScreen
from game.screens.export import ExportScreen
from game.screens.map_parts import still_map
from game.screens.reading import Line, lines_of
from game.shapes import Box, Input, Rect, Shape, Shapes, Text, Touch
from game.ui.button import button
from game.ui.layout import columns, cut_bottom, cut_left, cut_top, rows
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, foot_boxes, sheet, table_top, top_bar
from game.ui.picking import page_buttons, turn_page


class SummaryScreen:
    """One reader at a time. Before the end it is a preview; after the end it is where the papers come from."""

    name = "summary"

    def __init__(self, desk: Desk, reader: str = "") -> None:
        """Begin with the player's own copy, or what the worker gets."""
        self.desk = desk
        self.reader = reader or ("worker" if desk.view.ended else "player")
        self.page = 0
        self._pages: list[list[tuple[Line, float]]] = []

    def shapes(self, size: Size, now: float) -> Shapes:
        """Readers at the top, the map at the left, the texts at the right."""
        desk, look = self.desk, self.desk.on(size)
        summary = desk.preview(self.reader) if desk.preview else None
        room = body(look, foot=76)
        tabs, room = cut_top(
            room, look.target(60) * (2 if look.portrait else 1) + (look.gap if look.portrait else 0), look.gap
        )
        left, right = (
            cut_top(room, room.h * 0.42, look.gap) if look.portrait else cut_left(room, room.w * 0.46, 2 * look.gap)
        )
        title = desk.say("Looking together: the map of {name}", name=desk.view.player.name or desk.say("me"))
        ended = desk.view.ended
        hints = button(look, bar_place(look, 0, 190), "drawer", desk.tell("For the worker"), glyph="lijst", design=18)
        bar = (
            top_bar(look, title, cover=desk.say("Cover"), extra=(hints,))
            if ended
            else top_bar(look, title, extra=(hints,), **desk.bar_words())
        )
        shapes: list[Shape] = [table_top(look), *bar, *self._readers(look, tabs), sheet(look, left)]
        if summary:
            shapes += still_map(desk, look, left.inset(8 * look.u), summary.seen)
            shapes += self._text(look, right, summary)
        shapes += self._foot(look, ended=ended)
        return tuple(shapes)

    def on_input(self, given: Input) -> Step | None:
        """Another reader, another page, or one of the buttons."""
        desk = self.desk
        match given:
            case Touch("up", on="back") if not desk.view.ended:
                return Back()
            case Touch("up", on="ok"):
                return Back()
            case Touch("up", on="drawer"):
                return Go(DrawerScreen(desk, "together"))
            case Touch("up", on="export"):
                return Go(ExportScreen(desk))
            case Touch("up", on="looked"):
                desk.conversation.put(Looked("" if desk.view.looked else desk.conversation.today))
            case Touch("up", on="again") if desk.again:
                return Go(desk.again())
            case Touch("up", on="home") if desk.home:
                return Reset(desk.home())
            case Touch("up", on="listen"):
                desk.speak(*(line.text for page in self._pages[self.page : self.page + 1] for line, _ in page))
            case Touch("up", on=name) if name.startswith("reader:"):
                self.reader, self.page = name[7:], 0
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _readers(self, look: Look, box: Box) -> Iterable[Shape]:
        desk = self.desk
        worker = desk.view.worker
        words = {
            "player": desk.say("everything of {name}", name=desk.view.player.name or desk.say("me")),
            "worker": desk.say(
                "what {name} gets", name=worker.name if worker and worker.name else desk.say("my worker")
            ),
            "parent": desk.say("what my parent sees"),
            "network": desk.say("what people I choose see"),
            "file": desk.say("what goes into the file"),
        }
        cells = (
            [cell for row in rows(box, [1, 1], look.gap) for cell in columns(row, [1] * 3, look.gap)]
            if look.portrait
            else columns(box, [1] * 5, look.gap)
        )
        for cell, reader in zip(cells, READERS, strict=False):
            yield button(
                look, cell, f"reader:{reader}", words[reader], glyph="oog", chosen=reader == self.reader, design=17
            )

    def _text(self, look: Look, box: Box, summary: Summary) -> Iterable[Shape]:
        paper, foot = cut_bottom(box, look.target(56), look.gap)
        inner = paper.inset(24 * look.u, 18 * look.u)
        self._pages = self._paged(look, inner, summary)
        self.page = min(self.page, len(self._pages) - 1)
        yield Rect(paper, fill=look.colours.paper, line=look.colours.soft, width=2 * look.u, radius=look.radius)
        y = inner.y
        for line, high in self._pages[self.page]:
            size = look.text(20 if line.heading else 18)
            colour = look.colours.ink2 if line.quiet else look.colours.ink
            yield Text(
                inner.x, y, line.text, size, colour, line.heading, look.font, "start", inner.w, 1.35, summary.rtl
            )
            y += high
        yield from page_buttons(look, foot, self.page, len(self._pages), self.desk.page_words())

    def _paged(self, look: Look, box: Box, summary: Summary) -> list[list[tuple[Line, float]]]:
        pages: list[list[tuple[Line, float]]] = [[]]
        used = 0.0
        for line in lines_of(summary):
            size = look.text(20 if line.heading else 18)
            high = look.height(line.text, size, box.w, line.heading, 1.35) + (6 if line.heading else 4) * look.u
            if used + high + (60 * look.u if line.heading else 0) > box.h and pages[-1]:
                pages.append([])
                used = 0.0
            pages[-1].append((line, high))
            used += high
        return pages

    def _foot(self, look: Look, *, ended: bool) -> Iterable[Shape]:
        desk = self.desk
        if not ended:
            (ok,) = foot_boxes(look, [1])
            yield button(look, ok, "ok", desk.library.button("done"), primary=True, glyph="vink")
            return
        home, again, looked, export = foot_boxes(look, [1, 1.3, 1.2, 1.3])
        yield button(look, home, "home", desk.say("To the beginning"), glyph="kring")
        yield button(look, again, "again", desk.say("Another conversation"), glyph="speel")
        yield button(
            look, looked, "looked", desk.say("Looked at together"), glyph="vink", chosen=bool(desk.view.looked)
        )
        yield button(look, export, "export", desk.say("Take along or print"), glyph="print", primary=True)
