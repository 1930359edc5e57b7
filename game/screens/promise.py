"""Before anything is asked: the rules, what is written down, who may read it, and that secrecy cannot be promised."""

from game.screens.desk import Back, Desk, Go, Reset, Step
from game.screens.rule_cards import ACROSS, card_pages
from game.screens.table import TableScreen
from game.screens.thanks import ThanksScreen
from game.shapes import Box, Group, Input, Picture, Rect, Shapes, Touch
from game.ui.button import button, light_behind
from game.ui.flow import Do, Piece, buttons_height, draw_buttons, paged, words, words_height
from game.ui.layout import cut_bottom, cut_left, cut_top, mirrored
from game.ui.look import Look, Size
from game.ui.page import bar_place, body, table_top, top_bar
from game.ui.picking import page_buttons, turn_page

# The picture of each rule, and how many lines of the rules stand with it: what can be erased, and what cannot any more, belong together.
RULES = (("duim", 1), ("kaartrug", 1), ("hand", 1), ("deel_niets", 2), ("naam", 1), ("samen", 1))
# The picture of each line about what is kept.
KEPT = {
    "kind": ("ui_oog", "deel_niets", "ui_sleutel", "schild", "ui_bewerk"),
    "jongere": ("slot", "ui_sleutel", "naam", "ui_oog", "deel_werker", "deel_dossier", "schild"),
    "ouder": ("slot", "ui_sleutel", "deel_niets", "naam", "deel_dossier", "ui_kaart", "ui_oog", "schild"),
}
HONEST, HONEST_LARGE = 25, 21  # sizes of letters in the design; the second where letters are large anyway
TOOL = 285  # design pixels: a button in the bar
TALL = 92  # design pixels: the three answers
MOST_HONEST = 0.42  # of the room, for the honest word


class PromiseScreen:
    """Six rules, the honest word, and three answers of one size; what we write down is one touch further."""

    name = "promise"

    def __init__(self, desk: Desk) -> None:
        """Begin with the rules."""
        self.desk = desk
        self.privacy = False
        self.waiting = False
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The rules as cards, or the page about what is kept."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look)
        moment = desk.say("Take your time.") if self.waiting else desk.say("A moment")
        dos = [
            Do("ready", desk.say("I am ready"), picture="lach"),
            Do("moment", moment, picture="koffie", chosen=self.waiting),
            Do("rather-not", desk.say("Rather not"), picture="gevoel_weet_niet"),
        ]
        room, foot = cut_bottom(room, buttons_height(look, room.w, dos, ACROSS, TALL), look.gap)
        tools, room = self._tools(look, room)
        pages = self._pages(look, room)
        self.page = min(self.page, len(pages) - 1)
        return (
            table_top(look),
            *self._bar(look),
            *tools,
            *pages[self.page],
            *self._turn(look, room, len(pages)),
            *draw_buttons(look, foot, dos, ACROSS, TALL),
        )

    def on_input(self, given: Input) -> Step | None:
        """Begin, wait, or stop before it began."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on="ready"):
                return Go(TableScreen(self.desk))
            case Touch("up", on="moment"):
                self.waiting = True
            case Touch("up", on="privacy"):
                self.privacy, self.page = not self.privacy, 0
            case Touch("up", on="rather-not"):
                return self._stop()
            case Touch("up", on="listen"):
                self._listen()
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _stop(self) -> Step:
        self.desk.conversation.end("erase")
        return Reset(ThanksScreen(self.desk))

    def _listen(self) -> None:
        self.desk.speak(*(text for _, text in self._lines()), self.desk.library.texts.get("start/honesty"))

    def _what(self) -> str:
        return self.desk.library.texts.get(f"start/what/{self._who()}")

    def _in_bar(self, look: Look) -> bool:
        """Whether the bar has room for two buttons beside the title."""
        return not look.portrait and not look.large_text

    def _told_in_bar(self, look: Look) -> bool:
        """Whether it has room for what the game is about, too."""
        taken = 2 * look.margin + look.target(150) + 2 * look.target(60) + 2 * look.target(TOOL) + 6 * look.gap
        return self._in_bar(look) and look.width(self._what(), look.text(18)) < look.whole.w - taken

    def _dos(self) -> list[Do]:
        desk = self.desk
        other = Do("privacy", desk.say("The rules") if self.privacy else desk.say("What is kept?"), "slot")
        return [other, Do("listen", desk.say("Listen"), "luister")] if desk.can_speak else [other]

    def _bar(self, look: Look) -> Shapes:
        extra = [
            button(look, bar_place(look, 1 - place, TOOL), do.name, do.text, glyph=do.glyph, design=17)
            for place, do in enumerate(self._dos() if self._in_bar(look) else ())
        ]
        about = self._what() if self._told_in_bar(look) else ""
        return top_bar(look, self.desk.say("Before we begin"), about, extra=extra, **self.desk.bar_words())

    def _tools(self, look: Look, room: Box) -> tuple[Shapes, Box]:
        """What the game is about, and the bar's own buttons, in the room under it where the bar has no place for them."""
        shapes: Shapes = ()
        if not self._told_in_bar(look):
            shapes = (words(look, room, self._what(), 18, colour=look.colours.ink2),)
            _, room = cut_top(room, words_height(look, room.w, self._what(), 18), look.gap / 2)
        if not self._in_bar(look):
            strip, room = cut_top(room, buttons_height(look, room.w, self._dos(), 2), look.gap)
            shapes += draw_buttons(look, strip, self._dos(), 2)
        return shapes, room

    def _who(self) -> str:
        """For whom the texts are: somebody from the network is spoken to as a parent is."""
        return "ouder" if self.desk.adult() else self.desk.view.player.audience

    def _lines(self) -> list[tuple[str, str]]:
        """Picture and text of each card."""
        texts, who = self.desk.library.texts, self._who()
        if self.privacy:
            kept = [line for _, line in texts.under(f"papers/privacy_page/{who}")]
            pictures = KEPT.get(who, ())
            return list(zip(pictures if len(pictures) == len(kept) else [""] * len(kept), kept, strict=True))
        rules = [line for _, line in texts.under("start/rules")]
        if len(rules) != sum(count for _, count in RULES):
            return [("", line) for line in rules]
        left = iter(rules)
        return [(picture, " ".join(next(left) for _ in range(count))) for picture, count in RULES]

    def _pages(self, look: Look, room: Box) -> list[Shapes]:
        """All on one page when it fits; else the cards on as many pages as they need, and the honest word on each or after them."""
        honest = self._honest_height(look, room.w)
        above, below = cut_bottom(room, honest, look.gap)
        lines = self._lines()
        whole = card_pages(look, above, lines)
        if len(whole) == 1:
            return [(*whole[0], *self._honest(look, below))]
        if honest <= MOST_HONEST * room.h:
            higher, _ = cut_bottom(above, look.target(56), look.gap)
            return [(*page, *self._honest(look, below)) for page in card_pages(look, higher, lines)]
        higher, _ = cut_bottom(room, look.target(56), look.gap)
        return [*card_pages(look, higher, lines), *self._honest_pages(look, higher)]

    def _turn(self, look: Look, room: Box, pages: int) -> list[Group]:
        if pages < 2:
            return []
        honest = self._honest_height(look, room.w)
        lower = room if honest > MOST_HONEST * room.h else cut_bottom(room, honest, look.gap)[0]
        _, strip = cut_bottom(lower, look.target(56))
        return page_buttons(look, strip, self.page, pages, self.desk.page_words())

    def _design(self, look: Look) -> float:
        return HONEST_LARGE if look.large_text else HONEST

    def _honest_title(self) -> str:
        worker = self.desk.view.worker
        name = worker.name if worker else ""
        return self.desk.say("{name} says honestly", name=name) if name else self.desk.say("To be honest")

    def _honest_parts(self, look: Look, box: Box) -> tuple[Box, Box]:
        inner = box.inset(24 * look.u, 18 * look.u)
        picture, text = cut_left(inner, 84 * look.u, 24 * look.u)
        return (mirrored(picture, inner), mirrored(text, inner)) if look.rtl else (picture, text)

    def _honest_height(self, look: Look, wide: float) -> float:
        _, text = self._honest_parts(look, Box(0, 0, wide, 0))
        title = words_height(look, text.w, self._honest_title(), 19, bold=True)
        return (
            title
            + words_height(look, text.w, self.desk.library.texts.get("start/honesty"), self._design(look))
            + 42 * look.u
        )

    def _honest(self, look: Look, box: Box, said: str = "") -> Shapes:
        picture, text = self._honest_parts(look, box)
        title = self._honest_title()
        high = words_height(look, text.w, title, 19, bold=True)
        side = min(picture.w, box.h - 24 * look.u)
        place = Box(picture.x + (picture.w - side) / 2, box.y + (box.h - side) / 2, side, side)
        light = light_behind(look, place.inset(side * 0.08))
        return (
            Rect(box, fill=look.colours.light, line=look.colours.ink, width=3 * look.u, radius=look.radius),
            *light,
            Picture(place.inset(side * 0.1) if light else place, "praatwolk"),
            words(look, text, title, 19, bold=True),
            words(
                look,
                cut_top(text, high, 4 * look.u)[1],
                said or self.desk.library.texts.get("start/honesty"),
                self._design(look),
            ),
        )

    def _honest_pages(self, look: Look, room: Box) -> list[Shapes]:
        """The honest word on a page of its own, or on more when the letters are very large."""
        _, text = self._honest_parts(look, room)
        free = text._replace(h=room.h - words_height(look, text.w, self._honest_title(), 19, bold=True) - 46 * look.u)
        parts = paged(look, free, [Piece("plain", self.desk.library.texts.get("start/honesty"), self._design(look))])
        box = room._replace(h=min(room.h, self._honest_height(look, room.w)))
        return [self._honest(look, box, " ".join(piece.text for piece in part)) for part in parts]
