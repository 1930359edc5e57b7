"""Thank you, and how was this for you? Then the summary, when there is something kept."""

from game.model.sittings import Kept
from game.screens.desk import Desk, Reset, Step
from game.screens.summary import SummaryScreen
from game.shapes import Input, Shapes, Touch
from game.ui.button import button, tile
from game.ui.layout import columns, cut_bottom, cut_top, grid
from game.ui.look import Size
from game.ui.page import body, paragraph, sheet, table_top, top_bar

WEATHER = {"1": "weer_regen", "2": "weer_wolken", "3": "weer_zon", "0": "vraagteken"}  # faces would steer the answer


class ThanksScreen:
    """A warm end. `kept` is empty when the map was erased."""

    name = "thanks"

    def __init__(self, desk: Desk, kept: str = "") -> None:
        """Say thank you."""
        self.desk = desk
        self.kept = kept
        self.answer = ""

    def shapes(self, size: Size, now: float) -> Shapes:
        """The thanks, four faces to touch, and the way on."""
        desk, look = self.desk, self.desk.on(size)
        texts = desk.library.texts
        room, foot = cut_bottom(body(look), 90 * look.u, look.gap)
        head, faces = cut_top(room.inset(32 * look.u), 190 * look.u, look.gap)
        thanks, ask = cut_top(head, head.h * 0.6)
        scale = [(path.rsplit("/", 1)[-1], word) for path, word in texts.under("end/check_scale")]
        cells = grid(faces, 2, 2, look.gap) if look.portrait else columns(faces, [1] * max(1, len(scale)), look.gap)
        on = desk.say("To the summary") if self.kept else desk.say("To the beginning")
        return (
            table_top(look),
            *top_bar(look, texts.get("end/check"), cover=desk.say("Cover")),
            sheet(look, room),
            paragraph(look, thanks, texts.get("end/thanks"), 32, bold=True)[0],
            paragraph(look, ask, texts.get("end/check"), 24)[0],
            *(
                tile(
                    look, cell, f"mood:{one}", word, picture=WEATHER.get(one, ""), chosen=self.answer == one, design=22
                )
                for cell, (one, word) in zip(cells, scale, strict=False)
            ),
            button(look, foot, "on", on, primary=True, glyph="verder", design=24),
        )

    def on_input(self, given: Input) -> Step | None:
        """Choose a face if you like, and go on."""
        match given:
            case Touch("up", on="on") if self.kept:
                kept: Kept = "part" if self.kept == "part" else "keep"
                self.desk.conversation.end(kept, self.answer)
                return Reset(SummaryScreen(self.desk))
            case Touch("up", on="on"):
                return Reset(self.desk.home()) if self.desk.home else None
            case Touch("up", on=name) if name.startswith("mood:"):
                self.answer = "" if self.answer == name[5:] else name[5:]
        return None
