"""Look together: what each reader gets to read, with the map beside it. At the end also: papers, and the next conversation."""

from collections.abc import Iterable

from game.model.sharing import READERS
from game.model.sittings import Looked
from game.screens.big_cards import card_paper
from game.screens.desk import Back, Desk, Go, Reset, Step
from game.screens.drawer import DrawerScreen
from game.screens.export import ExportScreen
from game.screens.figures import FiguresScreen
from game.screens.listening import listen_button
from game.screens.map_parts import still_map
from game.screens.reading import parts_of
from game.screens.strips import strips
from game.shapes import Box, Group, Input, Shape, Shapes, Touch
from game.ui.button import button, button_words, of_one_size
from game.ui.layout import cut_bottom, cut_left, cut_top, grid, mirrored
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, foot_boxes, table_top, top_bar
from game.ui.picking import turn_page


class SummaryScreen:
    """One reader at a time. Before the end it is a preview; after the end it is where the papers come from."""

    name = "summary"

    def __init__(self, desk: Desk, reader: str = "") -> None:
        """Begin with the player's own copy, or what the worker gets."""
        self.desk = desk
        self.reader = reader or ("worker" if desk.view.ended else "player")
        self.page = 0
        self._read: tuple[str, ...] = ()

    def shapes(self, size: Size, now: float) -> Shapes:
        """Readers at the top, the map at the left, the texts at the right."""
        desk, look = self.desk, self.desk.on(size)
        summary = desk.preview(self.reader) if desk.preview else None
        ended = desk.view.ended
        room = body(look, foot=76)
        room = room._replace(h=room.h - 0.5 * look.gap)
        tabs, room = cut_top(room, _tabs_high(look), look.gap)
        left, right = _map_and_texts(look, room)
        title = desk.say("Looking together: the map of {name}", name=desk.view.player.name or desk.say("me"))
        words = desk.safe_words() if ended else desk.bar_words()
        bar = top_bar(look, title, extra=self._bar_buttons(look), **words)
        if not (ended or look.portrait):  # beside the one button there is room
            foot = foot_boxes(look, [1])[0]
            left = left._replace(h=foot.y + foot.h - left.y)
        shapes: list[Shape] = [table_top(look), *bar, *self._readers(look, tabs), *card_paper(look, left)]
        if summary:
            seen, talk = cut_bottom(left.inset(10 * look.u), look.target(56), 8 * look.u)
            shapes += still_map(desk, look, seen, summary.seen)
            shapes.append(button(look, talk, "talk", desk.say("Look together"), glyph="praat", design=18))
            read = strips(look, right, tuple(parts_of(summary)), self.page, desk.page_words(), rtl=summary.rtl)
            self.page, self._read = read.page, read.texts
            shapes += read.shapes
        shapes += self._foot(look, right, ended=ended)
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
            case Touch("up", on="figures"):
                return Go(FiguresScreen(desk, self.reader))
            case Touch("up", on="export"):
                return Go(ExportScreen(desk))
            case Touch("up", on="talk") if desk.talk:
                return Go(desk.talk(self.reader))
            case Touch("up", on="looked"):
                desk.conversation.put(Looked("" if desk.view.looked else desk.conversation.today))
            case Touch("up", on="again") if desk.again:
                return Go(desk.again())
            case Touch("up", on="home") if desk.home:
                return Reset(desk.home())
            case Touch("up", on="listen"):
                desk.speak(*self._read)
            case Touch("up", on=name) if name.startswith("reader:"):
                self.reader, self.page = name[7:], 0
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _bar_buttons(self, look: Look) -> tuple[Group, ...]:
        """What the worker may look at now, and reading aloud."""
        desk, listen = self.desk, listen_button(self.desk, look)
        worker = desk.view.worker
        word = desk.tell("For {name}", name=worker.name) if worker and worker.name else desk.tell("For the worker")
        narrow = look.compact or look.portrait or look.large_text
        place = bar_place(look, len(listen), 60 if narrow else 160)
        drawer = button(look, place, "drawer", "" if narrow else word, glyph="lijst", design=18, said=word)
        before = place._replace(
            x=place.x + (place.w + look.gap if look.rtl else -look.gap - look.target(60)), w=look.target(60)
        )
        figures = button(look, before, "figures", "", glyph="lijn", said=desk.tell("The network in words"))
        return (figures, drawer, *listen)

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
        down = 2 if look.portrait or look.large_text else 1
        cells = grid(box, -(-len(READERS) // down), down, look.gap)
        places = (
            (words[reader], button_words(look, cell, glyph=True)) for cell, reader in zip(cells, READERS, strict=False)
        )
        size = of_one_size(look, places, 17)
        for cell, reader in zip(cells, READERS, strict=False):
            chosen = reader == self.reader
            place = mirrored(cell, box) if look.rtl else cell
            glyph = "vink" if chosen else "oog"
            yield button(look, place, f"reader:{reader}", words[reader], glyph=glyph, chosen=chosen, design=size)

    def _foot(self, look: Look, texts: Box, *, ended: bool) -> Iterable[Shape]:
        desk = self.desk
        if not ended:
            (ok,) = foot_boxes(look, [1])
            ok = ok if look.portrait else ok._replace(x=texts.x, w=texts.w)
            yield button(look, ok, "ok", desk.library.button("done"), primary=True, glyph="vink")
            return
        done = bool(desk.view.looked)
        buttons = (
            ("home", desk.say("To the beginning"), "kring"),
            ("again", desk.say("Another conversation"), "speel"),
            ("looked", desk.say("Looked at together"), "vink" if done else "oog"),
            ("export", desk.say("Take along or print"), "print"),
        )
        boxes = foot_boxes(look, [1, 1.3, 1.2, 1.3])
        places = ((word, button_words(look, box, glyph=True)) for box, (_, word, _) in zip(boxes, buttons, strict=True))
        size = of_one_size(look, places, 20)
        for box, (name, word, glyph) in zip(boxes, buttons, strict=True):
            chosen, last = name == "looked" and done, name == "export"
            yield button(look, box, name, word, glyph=glyph, chosen=chosen, primary=last, design=size)


def _tabs_high(look: Look) -> float:
    high = look.target(52 if look.compact else 60)
    return 2 * high + look.gap if look.portrait or look.large_text else high


def _map_and_texts(look: Look, room: Box) -> tuple[Box, Box]:
    """The map beside the texts, or above them in an upright window; smaller where letters are large."""
    if look.portrait:
        return cut_top(room, room.h * (0.36 if look.large_text else 0.46), look.gap)
    left, right = cut_left(room, room.w * (0.4 if look.large_text else 0.48), 1.5 * look.gap)
    return (mirrored(left, room), mirrored(right, room)) if look.rtl else (left, right)
