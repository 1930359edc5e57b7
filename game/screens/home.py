"""The beginning: who plays? And a made-up family for workshops, settings, and what this is."""

from game.model.sittings import Player
from game.screens.about import AboutScreen
from game.screens.big_cards import Choice, big_cards, side_by_side
from game.screens.desk import Close, Desk, Go, Step
from game.screens.families import FamiliesScreen
from game.screens.settings import SettingsScreen
from game.shapes import Box, Group, Input, Picture, Shape, Shapes, Text, Touch
from game.ui.button import button, button_words, light_behind, of_one_size
from game.ui.layout import columns, cut_bottom, cut_top, grid, mirrored
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar

PLAYERS = (("kind", "av_egel", 8), ("jongere", "av_gitaar", 14), ("ouder", "koffie", 0))
BESIDE = {"kind": ("av_vos", "av_uil"), "jongere": ("telefoon", "bal"), "ouder": ("deur", "samen")}


class HomeScreen:
    """Three cards to begin with, and a few quiet buttons. No list of anybody stands here."""

    name = "home"

    def __init__(self, desk: Desk) -> None:
        """Begin."""
        self.desk = desk

    def shapes(self, size: Size, now: float) -> Shapes:
        """The question, the three cards, and the buttons under them."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look)
        room, line = cut_bottom(room, look.text(18) * 1.5, 0.6 * look.gap)
        buttons = self._buttons(look, room)
        room = room._replace(h=buttons[0].box.y - 1.5 * look.gap - room.y)
        asked, low = desk.say("Who plays?"), look.size.h < 700 or look.large_text
        game = desk.say("Who is important to you?")
        bar = top_bar(look, asked if low else game, game if low else "", cover=desk.say("Cover"))
        question: Shapes = ()
        if not low:
            head, room = cut_top(room, look.text(42) * 1.4, 0.5 * look.gap)
            question = (
                Text(
                    head.x + head.w / 2, head.y, asked, look.text(42), look.colours.ink, True, look.font, "centre",
                    head.w, 1.2, look.rtl,
                ),
            )  # fmt: skip
        return (
            table_top(look),
            *bar,
            *question,
            *self._cards(look, room),
            *buttons,
            *_promise(look, line, desk.say("This game sends nothing to the internet.")),
        )

    def on_input(self, given: Input) -> Step | None:
        """Begin with one of the three, or go where a button says."""
        match given:
            case Touch("up", on="families"):
                return Go(FamiliesScreen(self.desk))
            case Touch("up", on="settings"):
                return Go(SettingsScreen(self.desk))
            case Touch("up", on="about"):
                return Go(AboutScreen(self.desk))
            case Touch("up", on="quit"):
                return Close()
            case Touch("up", on=name) if name.startswith("play:"):
                return self._begin(name[5:])
        return None

    def _begin(self, who: str) -> Step | None:
        for audience, _, age in PLAYERS:
            if audience == who:
                self.desk.new_conversation()
                view = self.desk.view
                language = view.player.language or "nl"
                self.desk.conversation.put(Player(age=age, audience=audience, language=language))  # type: ignore[arg-type]
                self.desk.speak_language("", "")  # the form of address goes with who plays
                return Go(self.desk.who()) if self.desk.who else None
        return None

    def _cards(self, look: Look, room: Box) -> list[Group]:
        say = self.desk.say
        words = {
            "kind": (say("Child"), say("6 to 11 years old")),
            "jongere": (say("Young person"), say("12 to 18 years old")),
            "ouder": (say("Parent"), say("or carer")),
        }
        cards = [Choice(f"play:{who}", *words[who], picture, BESIDE[who]) for who, picture, _ in PLAYERS]
        return big_cards(look, side_by_side(look, room, len(cards), 2 * look.gap), cards, 38)

    def _buttons(self, look: Look, room: Box) -> list[Group]:
        """At the bottom of the room, in a row, or two by two where that is too narrow for their words."""
        say = self.desk.say
        names = (
            ("families", say("Practice family"), "beamer"),
            ("settings", say("Settings and language"), "instel"),
            ("about", say("About this game"), "hulp"),
            ("quit", say("Close"), "sluit"),
        )
        high = look.target(72)
        if look.portrait or look.large_text:
            strip = cut_bottom(room, 2 * high + look.gap)[1]
            cells = [mirrored(one, strip) if look.rtl else one for one in grid(strip, 2, 2, look.gap)]
        else:
            cells = columns(cut_bottom(room, high)[1], [1] * len(names), look.gap)
            cells = cells[::-1] if look.rtl else cells
        places = ((word, button_words(look, cell, glyph=True)) for cell, (_, word, _) in zip(cells, names, strict=True))
        size = of_one_size(look, places, 20)
        return [
            button(look, cell, name, word, glyph=glyph, design=size)
            for cell, (name, word, glyph) in zip(cells, names, strict=True)
        ]


def _promise(look: Look, box: Box, text: str) -> Shapes:
    """What holds for everything that is said here, with its picture, in the middle of a line."""
    size, side = look.text(18), box.h
    wide = look.width(text, size)
    while size > look.smallest and wide > box.w - side - look.gap:
        size -= 1
        wide = look.width(text, size)
    start = box.x + max(0.0, (box.w - side - look.gap - wide) / 2)
    picture = Box(start, box.y, side, side)
    words = Box(start + side + look.gap, box.y, wide + 2, box.h)
    if look.rtl:
        picture, words = mirrored(picture, box), mirrored(words, box)
    line: Shape = Text(
        words.x, words.y + (box.h - size * 1.3) / 2, text, size, look.colours.ink, False, look.font, "start", words.w,
        1.3, look.rtl,
    )  # fmt: skip
    return (*light_behind(look, picture), Picture(picture, "deel_alleen_ik"), line)
