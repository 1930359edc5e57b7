"""Papers of the conversation on the desk: the same for the export screen, the demo and the command line."""

from collections.abc import Sequence
from pathlib import Path

from game.app.shelf import Game
from game.data import folder
from game.export.formats import Report, write_papers
from game.export.summary import MAP_SIZE, Summary
from game.model.view import View
from game.rings.values import Measure
from game.screens.desk import Desk, Written
from game.screens.map_parts import paper_map
from game.shapes.drawing import Font
from game.stage.text import Lettering
from game.words import Words, words_for

WORKERS = ("worker", "file")  # these read in the worker's language


def summary_of(game: Game, view: View, reader: str, worker_language: str, *, made_up: bool) -> Summary:
    """What one reader gets to read, in their language."""
    words = reader_words(view, reader, worker_language)
    library = game.library(words)
    return Summary.of(
        view,
        reader,
        lists=library.lists,
        texts=library.texts,
        decks={deck.id: deck for deck in library.decks},
        words=words,
        draw=lambda seen: paper_map(library.lists, words.say, seen, MAP_SIZE, _measure(view), rtl=words.rtl),
        made_up=made_up,
        credits_line=words.say("Pictures: OpenMoji (CC BY-SA 4.0). Made with “Wie is voor jou belangrijk?”."),
    )


def reader_words(view: View, reader: str, worker_language: str) -> Words:
    """The language of a reader: the worker's for worker and file, the player's for all others."""
    player = view.player
    adult = player.audience in ("ouder", "netwerk")
    if reader in WORKERS:
        return words_for(worker_language, "je", folder("locales"))
    return words_for(player.language, "u" if adult else "je", folder("locales"))


class Previews:
    """What each reader gets to read of the conversation on the desk; made once as long as nothing changes."""

    def __init__(self, desk: Desk, game: Game) -> None:
        """Nothing is made yet."""
        self._desk = desk
        self._game = game
        self._kept: dict[str, tuple[object, Summary]] = {}

    def __call__(self, reader: str) -> Summary:
        """The summary of one reader."""
        desk = self._desk
        made_from = (id(desk.conversation.session), desk.worker_language)
        kept = self._kept.get(reader)
        if kept is None or kept[0] != made_from:
            summary = summary_of(self._game, desk.view, reader, desk.worker_language, made_up=desk.fictional)
            self._kept[reader] = kept = (made_from, summary)
        return kept[1]


def write_for(game: Game, view: View, reader: str, worker_language: str, out: Path, *, made_up: bool) -> Report:
    """All papers of one reader, straight into a folder."""
    return write_papers(summary_of(game, view, reader, worker_language, made_up=made_up), out)


def write_papers_of(desk: Desk, game: Game, readers: Sequence[str], out: Path) -> Written:
    """The papers of some readers, each in a folder of its own, told in the worker's language."""
    lines: list[str] = []
    complete = True
    for reader in readers:
        report = write_for(game, desk.view, reader, desk.worker_language, out / reader, made_up=desk.fictional)
        complete = complete and not report.failed
        if report.written:
            place = report.written[0].parent
            lines.append(desk.tell("{n} papers are in {folder}", n=len(report.written), folder=place))
        lines += [
            desk.tell("Not made: {name}. {reason}", name=name, reason=desk.tell(reason))
            for name, reason in report.failed
        ]
    return Written(tuple(lines), complete)


def _measure(view: View) -> Measure:
    """How wide letters are on paper: the same letters as on the screen."""
    font: Font = "child" if view.player.audience == "kind" else "adult"
    lettering = Lettering()
    return lambda text, size, bold: lettering.measure(text, size, bold, font)
