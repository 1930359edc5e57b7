"""A break: a light that breathes, and nothing goes on by itself."""

from dataclasses import replace
from functools import lru_cache

from game.model.sittings import Sitting
from game.screens.desk import Back, Desk, Instead, Step
from game.screens.leaves import Said, block
from game.screens.listening import listen_button
from game.screens.stop import StopScreen
from game.shapes import Box, Disc, Group, Input, Key, Picture, Shapes, Touch
from game.ui.button import button
from game.ui.layout import cut_bottom
from game.ui.look import Look, Size
from game.ui.motion import between, breath
from game.ui.page import body, foot_boxes, table_top, top_bar

GLYPHS = {"go_on": "speel", "lighter": "hart", "stop": "stop"}
INNER, OUTER = 92.0, 206.0  # radius of the light when the breath is out, and when it is in (design)
RINGS = 6


class PauseScreen:
    """A calm light, and three answers."""

    name = "pause"

    def __init__(self, desk: Desk) -> None:
        """Rest; the light begins to breathe, unless everything stands still."""
        self.desk = desk
        desk.begin("breathe")

    def shapes(self, size: Size, now: float) -> Shapes:
        """What to do in a break, and the three answers; also the light, when it stands still."""
        desk, look = self.desk, self.desk.on(size)
        texts = desk.library.texts
        choices = texts.under("pause/choices")
        boxes = foot_boxes(look, [1] * max(1, len(choices)), 96)
        bar = top_bar(look, texts.get("pause/title"), extra=listen_button(desk, look), **desk.safe_words())
        return (
            table_top(look),
            *bar,
            *self._words(look)[0],
            *(() if self._breathes else self._light(look, 1.0)),
            *(
                button(look, cell, name, word, glyph=GLYPHS.get(name, ""), primary=name == "go_on", design=22)
                for cell, (name, word) in zip(
                    boxes, ((path.rsplit("/", 1)[-1], one) for path, one in choices), strict=False
                )
            ),
        )

    def over(self, size: Size, now: float) -> Shapes:
        """The light, as far as the breath is drawn."""
        moves = self.desk.movement
        return self._light(self.desk.on(size), breath(now - moves.began)) if moves and self._breathes else ()

    def ahead(self, size: Size) -> Shapes:
        """Nothing comes after this by itself."""
        return ()

    def on_input(self, given: Input) -> Step | None:
        """Go on, with lighter cards when asked, or stop."""
        match given:
            case Touch("up", on="go_on") | Key("escape"):
                return self._leave(Back())
            case Touch("up", on="lighter"):
                self._lighter()
                return self._leave(Back())
            case Touch("up", on="stop"):
                return self._leave(Instead(StopScreen(self.desk)))
            case Touch("up", on="listen"):
                texts = self.desk.library.texts
                self.desk.speak(texts.get("pause/title"), texts.get("pause/body"))
        return None

    @property
    def _breathes(self) -> bool:
        moves = self.desk.movement
        return moves is not None and moves.name == "breathe" and self.desk.settings.motion

    def _leave(self, step: Step) -> Step:
        self.desk.movement = None
        return step

    def _lighter(self) -> None:
        sitting = self.desk.view.sitting
        if isinstance(sitting, Sitting):
            self.desk.conversation.put(replace(sitting, heaviest=1))

    def _words(self, look: Look) -> tuple[Shapes, Box]:
        """The words of the break, and the room above them."""
        room = body(look, foot=96)
        wide = min(room.w, 900 * look.u * max(1.0, look.text_step))
        room = room._replace(x=room.x + (room.w - wide) / 2, w=wide)
        said = [Said(self.desk.library.texts.get("pause/body"), 26, centred=True, after=0)]
        high = block(look, room._replace(h=room.h * 0.5), said).high
        above, below = cut_bottom(room, high + (look.gap if look.compact else 40 * look.u), look.gap)
        return block(look, below, said).shapes, above

    def _light(self, look: Look, drawn: float) -> Shapes:
        """The light when a breath is drawn so far (0 = out, 1 = in), with the player's picture resting in it."""
        room = self._words(look)[1]
        (x, y), r = room.middle, min(OUTER * look.u, room.h / 2, room.w / 2)
        reach = between(INNER / OUTER, 1.0, drawn)
        rings = [_dimmed(ring, reach, share) for ring, share in _rings(x, y, r, look.colours.sun)]
        picture = self.desk.view.player.picture
        side = r * 0.6
        mine = (Picture(Box(x - side / 2, y - side / 2, side, side), picture),) if picture else ()
        return (*(ring for ring in rings if ring.seen > 0), *mine)


def _dimmed(ring: Group, reach: float, share: float) -> Group:
    """A ring of light comes when the light reaches beyond the ring before it."""
    step = (1 - INNER / OUTER) / (RINGS - 1)
    return replace(ring, seen=min(1.0, max(0.0, (reach - share + step) / step)))


@lru_cache(maxsize=4)
def _rings(x: float, y: float, r: float, sun: str) -> tuple[tuple[Group, float], ...]:
    """Discs of light around one point, and how much of the largest each is. They are kept as pictures: a breath only dims them."""
    found = []
    for number in range(RINGS):
        share = between(INNER / OUTER, 1.0, number / (RINGS - 1))
        inner = Disc(x, y, r * share, fill=f"{sun}d0")
        disc = Disc(x, y, r * share, fill=f"{sun}60", rim=f"{sun}18") if number else inner
        box = Box(x - r * share, y - r * share, 2 * r * share, 2 * r * share)
        found.append((Group((disc,), box, still=True), share))
    return tuple(reversed(found))
