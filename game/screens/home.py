"""The beginning: who plays? And a made-up family for workshops, settings, and what this is."""

from game.model.sittings import Player
from game.screens.about import AboutScreen
from game.screens.desk import Close, Desk, Go, Step
from game.screens.families import FamiliesScreen
from game.screens.settings import SettingsScreen
from game.shapes import Box, Group, Input, Shapes, Touch
from game.ui.button import button, tile
from game.ui.layout import columns, cut_bottom, rows
from game.ui.look import Size
from game.ui.page import paragraph, table_top, top_bar

PLAYERS = (("kind", "av_egel", 8), ("jongere", "av_gitaar", 14), ("ouder", "koffie", 0))


class HomeScreen:
    """Three cards to begin with, and three quiet buttons. No list of anybody stands here."""

    name = "home"

    def __init__(self, desk: Desk) -> None:
        """Begin."""
        self.desk = desk

    def shapes(self, size: Size, now: float) -> Shapes:
        """The three cards and the buttons under them."""
        desk, look = self.desk, self.desk.on(size)
        room = Box(look.margin, 96 * look.u, size.w - 2 * look.margin, size.h - 96 * look.u - look.margin)
        room, line = cut_bottom(room, 56 * look.u, look.gap)
        room, foot = cut_bottom(room, 84 * look.u, 1.5 * look.gap)
        places = (rows if look.portrait else columns)(room, [1, 1, 1], 2 * look.gap)
        words = (desk.say("Child"), desk.say("Young person"), desk.say("Parent or carer"))
        cards = [
            tile(look, place, f"play:{who}", word, picture=picture, design=30)
            for place, (who, picture, _), word in zip(places, PLAYERS, words, strict=True)
        ]
        promise, _ = paragraph(look, line, desk.say("This game sends nothing to the internet."), 18, quiet=True)
        title = top_bar(look, desk.say("Who is important to you?"), desk.say("Who plays?"), cover=desk.say("Cover"))
        return (table_top(look), *title, *cards, *self._buttons(foot, size), promise)

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

    def _buttons(self, foot: Box, size: Size) -> list[Group]:
        desk, look = self.desk, self.desk.on(size)
        names = (
            ("families", desk.say("Practice family"), "beamer"),
            ("settings", desk.say("Settings"), "instel"),
            ("about", desk.say("About this game"), "hulp"),
            ("quit", desk.say("Close"), "sluit"),
        )
        boxes = columns(foot, [1] * len(names), look.gap)
        return [
            button(look, box, name, word, glyph=glyph) for box, (name, word, glyph) in zip(boxes, names, strict=True)
        ]
