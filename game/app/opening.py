"""Put together before the first screen: the content, the languages, the pictures, and the desk on which they lie."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from game.app.shelf import Game
from game.data import folder
from game.model.conversation import Conversation
from game.model.moves import Session
from game.model.sittings import Player
from game.model.view import View
from game.screens.desk import Desk
from game.screens.home import HomeScreen
from game.settings import Settings
from game.shapes.drawing import Font
from game.ui.look import Look, Measure, Size, look_for, target_of
from game.ui.themes import THEMES
from game.words import Address, languages, own_name, words_for

FONTS: Mapping[str, Font] = {"child": "child", "adult": "adult", "open": "open"}


def new_conversation() -> Conversation:
    """A conversation with the clock of this machine and random ids."""
    return Conversation(Session(uuid4().hex), lambda: datetime.now(UTC), lambda: uuid4().hex)


def lay_desk(
    game: Game,
    settings: Settings,
    measure: Measure,
    make: Callable[[], Conversation] = new_conversation,
    keep: Callable[[Settings], object] = lambda _settings: None,
    *,
    fictional: bool = False,
) -> Desk:
    """The desk for one device. Languages and letters follow the settings, can change at any moment, and are kept then (`keep`)."""
    nothing = words_for("nl", "je", folder("locales"))
    desk = Desk(
        conversation=make(),
        library=game.library(nothing),
        backstage=game.library(nothing),
        say=nothing.say,
        tell=nothing.say,
        look=lambda size: look_for(size, measure),
        pictures=game.pictures,
        credits=game.credits,
    )

    def speak_language(player: str, worker: str) -> None:
        if player:
            now = desk.conversation.view.player
            desk.conversation.put(replace(now, language=player))
        if worker:
            changed(worker_language=worker)
            desk.worker_language = worker
        _speak(desk, game)

    def changed(**what: Any) -> None:
        desk.settings = replace(desk.settings, **what)
        keep(desk.settings)

    def choose(name: str, value: object) -> None:
        changed(**{name: value})
        _speak(desk, game)

    def begin() -> None:
        desk.conversation = make()
        desk.conversation.put(Player(language=settings.player_language))
        desk.fictional = fictional
        _speak(desk, game)

    desk.settings = settings
    desk.worker_language = settings.worker_language
    desk.look = lambda size: _look(desk, size, measure)
    desk.speak_language = speak_language
    desk.choose = choose
    desk.new_conversation = begin
    desk.home = lambda: HomeScreen(desk)
    begin()
    return desk


def _look(desk: Desk, size: Size, measure: Measure) -> Look:
    """How a window looks now: what was chosen on this device, and else what fits who plays."""
    player, chosen = desk.view.player, desk.settings
    young = player.audience == "kind"
    theme = chosen.theme if chosen.theme != "auto" else "evening" if player.audience == "jongere" else "day"
    fingers = chosen.fingers if chosen.fingers != "auto" else target_of(player.age, young=young)
    return look_for(
        size,
        measure,
        young=young,
        rtl=desk.rtl,
        text_step=chosen.text_step,
        colours=THEMES[theme],
        letters=FONTS.get(chosen.letters),
        fingers=fingers,
    )


def open_rooms(desk: Desk, game: Game, before: View | None = None) -> None:
    """Lay out all content and open the ways to the other screens: after the first screen is there, since it takes a moment."""
    from game.app.before import lay_before
    from game.app.papers import Previews, write_papers_of
    from game.screens.choose_deck import ChooseDeckScreen
    from game.screens.person import PersonScreen
    from game.screens.talk import TalkScreen
    from game.screens.who import WhoScreen

    _ = game.content  # read now when it was not
    _speak(desk, game)
    desk.languages = _languages()
    desk.recordings = game.recordings()
    desk.who = lambda: WhoScreen(desk)
    desk.open_person = lambda person, tab: PersonScreen(desk, person, tab)
    desk.talk = lambda reader: TalkScreen(desk, reader)
    desk.again = lambda: ChooseDeckScreen(desk)
    desk.preview = Previews(desk, game)
    lay_before(desk, before)
    desk.write = lambda readers, path: write_papers_of(desk, game, readers, Path(path))


def _speak(desk: Desk, game: Game) -> None:
    """Lay everything out again in the languages and the form of address that hold now."""
    player = desk.conversation.view.player
    usual = "u" if player.audience in ("ouder", "netwerk") else "je"
    address: Address = "u" if (desk.settings.address if desk.settings.address != "auto" else usual) == "u" else "je"
    desk.address = address
    mine = words_for(player.language, address, folder("locales"))
    worker = words_for(desk.worker_language, "je", folder("locales"))
    desk.say, desk.tell = mine.say, worker.say
    desk.day, desk.row_of = mine.day, mine.list_of
    desk.library, desk.backstage = game.library(mine), game.library(worker)
    desk.families = game.families(worker)
    desk.faults = game.faults()
    desk.rtl = mine.direction == "rtl"
    name = worker.language_name(player.language)
    desk.fell_back = (
        worker.say("There are no texts in {language} yet. The cards speak Dutch.", language=name)
        if mine.fell_back
        else ""
    )


def _languages() -> tuple[tuple[str, str], ...]:
    return tuple((code, own_name(code)) for code in languages(folder("locales")))
