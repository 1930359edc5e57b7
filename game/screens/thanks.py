"""Thank you, and how was this for you? Then the summary, when there is something kept."""

from game.model.sittings import Kept
from game.screens.big_cards import card_paper
from game.screens.desk import Desk, Reset, Step
from game.screens.leaves import Said, block
from game.screens.listening import listen_button, texts_of
from game.screens.summary import SummaryScreen
from game.shapes import Box, Group, Input, Shapes, Touch
from game.ui.button import button, tile
from game.ui.layout import columns, cut_top, grid, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, foot_boxes, table_top, top_bar

WEATHER = {"1": "weer_regen", "2": "weer_wolken", "3": "weer_zon", "0": "vraagteken"}  # faces would steer the answer


class ThanksScreen:
    """A warm end. `kept` is empty when the map was erased."""

    name = "thanks"

    def __init__(self, desk: Desk, kept: str = "") -> None:
        """Say thank you."""
        self.desk = desk
        self.kept = kept
        self.answer = ""
        self._read: tuple[str, ...] = ()

    def shapes(self, size: Size, now: float) -> Shapes:
        """The thanks, four kinds of weather to touch, and the way on."""
        desk, look = self.desk, self.desk.on(size)
        texts = desk.library.texts
        room = body(look, foot=90)
        sheet = room._replace(h=room.h - look.gap)
        inner = sheet.inset(min(32 * look.u, sheet.h * 0.06))
        said = [
            Said(texts.get("end/thanks"), 34, bold=True, centred=True, after=20),
            Said(texts.get("end/check"), 26, centred=True, after=0),
        ]
        head = block(look, inner._replace(h=inner.h * 0.5), said)
        tiles = self._weather(look, cut_top(inner, head.high, 24 * look.u)[1])
        self._read = tuple(texts_of((*head.shapes, *tiles)))
        on = desk.say("To the summary") if self.kept else desk.say("To the beginning")
        (foot,) = foot_boxes(look, [1], 90)
        if not look.portrait:
            foot = foot.inset(max(0.0, foot.w - 720 * look.u * max(1.0, look.text_step)) / 2, 0)
        return (
            table_top(look),
            *top_bar(look, desk.say("Thank you"), extra=listen_button(desk, look), **desk.safe_words()),
            *card_paper(look, sheet),
            *head.shapes,
            *tiles,
            button(look, foot, "on", on, primary=True, glyph="verder", design=24),
        )

    def on_input(self, given: Input) -> Step | None:
        """Choose the weather if you like, and go on."""
        match given:
            case Touch("up", on="on") if self.kept:
                kept: Kept = "part" if self.kept == "part" else "keep"
                self.desk.conversation.end(kept, self.answer)
                return Reset(SummaryScreen(self.desk))
            case Touch("up", on="on"):
                return Reset(self.desk.home()) if self.desk.home else None
            case Touch("up", on="listen"):
                self.desk.speak(*self._read)
            case Touch("up", on=name) if name.startswith("mood:"):
                self.answer = "" if self.answer == name[5:] else name[5:]
        return None

    def _weather(self, look: Look, box: Box) -> list[Group]:
        texts = self.desk.library.texts
        scale = [(path.rsplit("/", 1)[-1], word) for path, word in texts.under("end/check_scale")]
        box = _no_higher(look, box)
        cells = grid(box, 2, 2, look.gap) if look.portrait else columns(box, [1] * max(1, len(scale)), look.gap)
        if look.rtl:
            cells = [mirrored(cell, box) for cell in cells]
        return [
            tile(look, cell, f"mood:{one}", word, picture=WEATHER.get(one, ""), chosen=self.answer == one, design=24)
            for cell, (one, word) in zip(cells, scale, strict=False)
        ]


def _no_higher(look: Look, box: Box) -> Box:
    """Tiles are no towers: what is left over lies above and below them."""
    high = min(box.h, (620 if look.portrait else 330) * look.u)
    return box._replace(y=box.y + (box.h - high) / 2, h=high)
