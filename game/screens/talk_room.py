"""How a full room looks at the map: whether names are told, and whether the map stands still. The screens keep it, and nothing else does."""

from dataclasses import dataclass, replace

from game.model.nameless import nameless
from game.model.records import PLAYER
from game.model.sharing import seen_by
from game.model.view import View
from game.screens.desk import Desk
from game.shapes import Box, Group, Shapes, Text
from game.ui.button import button
from game.ui.layout import cut_top
from game.ui.look import Look
from game.ui.page import bar_place

NOBODYS_PICTURE = "persoon"  # instead of the letters of somebody whose name is hidden


@dataclass
class Room:
    """Shared by the screens that look at one map: what is hidden on the one is hidden on the other."""

    reader: str = (
        ""  # "" = those at the table, who see all of it; else what this reader may know, and nothing can be changed
    )
    names: bool = True
    frozen: bool = False

    def all_of(self, desk: Desk) -> View:
        """What may be looked at, with its names."""
        return seen_by(desk.view, self.reader) if self.reader else desk.view.of_player(PLAYER)

    def view(self, desk: Desk) -> View:
        """What is told of it now."""
        seen = self.all_of(desk)
        return seen if self.names else nameless(seen, desk.say("somebody"), NOBODYS_PICTURE)

    def live(self, desk: Desk) -> bool:
        """Whether the conversation goes on here, so that something can be written down."""
        return not self.reader and not desk.view.ended

    def opens(self, desk: Desk) -> bool:
        """Whether there is a way from here to somebody's page: it would tell the name."""
        return self.names and not self.frozen and self.live(desk)

    def touched(self, name: str) -> bool:
        """Answer one of its own buttons; whether it was one."""
        match name:
            case "names":
                self.names = not self.names
            case "freeze" | "go_on":
                self.frozen = name == "freeze" and not self.frozen
            case _:
                return False
        return True


def room_buttons(desk: Desk, look: Look, room: Room) -> tuple[Group, ...]:
    """The two buttons of the room in the top bar, beside the one that reads aloud."""
    narrow = look.compact or look.portrait or look.large_text
    wide = 60 if narrow else 160  # as the one that reads aloud, beside which they stand
    first = 1 if desk.can_speak else 0
    names = desk.say("Hide names") if room.names else desk.say("Show names")
    still = desk.say("Go on") if room.frozen else desk.say("Hold still")
    words = (
        ("names", names, "naam_weg" if room.names else "naam", not room.names),
        ("freeze", still, "speel" if room.frozen else "slot", room.frozen),
    )
    return tuple(
        button(
            look, bar_place(look, first + number, wide), name, "" if narrow else word,
            glyph=glyph, chosen=on, design=17, said=word,
        )
        for number, (name, word, glyph, on) in enumerate(words)
    )  # fmt: skip


def told_above(look: Look, room: Box, told: str) -> tuple[Shapes, Box]:
    """The line to talk from above the map of an upright window, where the bar has no room for it; and the room for the map."""
    if not told or not look.portrait:
        return (), room
    size = look.text(18)
    high = look.height(told, size, room.w, False, 1.3)
    text = Text(room.x, room.y, told, size, look.colours.ink, False, look.font, "start", room.w, 1.3, look.rtl)
    return (text,), cut_top(room, high, look.gap * 0.5)[1]


def untouchable(shapes: Shapes) -> Shapes:
    """The same to look at only."""
    return tuple(
        replace(one, role="", shapes=untouchable(one.shapes)) if isinstance(one, Group) else one for one in shapes
    )
