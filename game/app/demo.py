"""Play a made-up family without a window, by touches on the real screens, and write the papers of each reader."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from game.app.loop import App
from game.app.opening import lay_desk, open_rooms
from game.app.papers import summary_of, write_for
from game.app.shelf import Game, read_game
from game.export.formats import FORMATS, Report, write_papers
from game.model.family import Family
from game.model.view import View
from game.problem import Problem
from game.screens.desk import Desk
from game.screens.home import HomeScreen
from game.settings import Settings
from game.stage.text import Lettering
from game.trainer.clock import FamilyClock, family_conversation
from game.trainer.pilot import Lost, Pilot
from game.trainer.script import Play
from game.ui.look import Size


def demo(
    name: str,
    folders: Sequence[Path],
    *,
    sittings: int = 0,
    readers: Sequence[str] = ("player", "worker", "file"),
    out: Path | None = None,
    language: str = "",
    pictures: bool = False,
    size: tuple[int, int] = (1280, 800),
) -> int:
    """Play, write the papers of each reader into a folder of its own, and say what became of them."""
    game, family = find_family(name, folders)
    folder = out or Path(f"demo-{family.id}")
    shots = Shots(folder / "pictures", game.own_pictures) if pictures else None
    desk = play_through(game, family, sittings=sittings, language=language, size=size, seen=shots)
    failed = False
    for reader in readers:
        failed = (
            report(write_for(game, desk.view, reader, desk.worker_language, folder / reader, made_up=True)) or failed
        )
    if shots:
        print(f"{shots.count} pictures in {shots.folder}")
    return 1 if failed else 0


def play_through(
    game: Game,
    family: Family,
    *,
    sittings: int = 0,
    language: str = "",
    size: tuple[int, int] = (1280, 800),
    seen: Callable[[App], None] | None = None,
) -> Desk:
    """Play a family's script from the home screen on; the desk holds the conversation afterwards."""
    clock = FamilyClock(family)
    settings = replace(Settings(), player_language=language or family.player.language, motion=False)
    desk = lay_desk(game, settings, Lettering().measure, lambda: family_conversation(family, clock), fictional=True)
    open_rooms(desk, game)
    app = App(desk, HomeScreen(desk), Size(*size))

    def look_at() -> None:
        if seen:
            seen(app)

    look_at()
    try:
        for _ in Play(Pilot(app, look_at), family, clock.set, sittings).all():
            pass
    except Lost as lost:
        raise Problem(f"family {family.id}: {lost}") from lost
    return desk


class Shots:
    """Each screen as it was seen, as a picture: 001-home.png, 002-who.png ..."""

    def __init__(self, folder: Path, own: Mapping[str, Path] | None = None) -> None:
        """The folder is made when the first picture is; `own` are the pictures of decks, by name."""
        self.folder = folder
        self._own = own
        self.count = 0
        self._last: object = None

    def __call__(self, app: App) -> None:
        """Keep what is to be seen now, unless it was kept already."""
        from game.stage.picture import to_png

        shapes = app.shapes()
        if shapes == self._last:
            return
        self._last = shapes
        self.count += 1
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / f"{self.count:03}-{app.screen.name}.png").write_bytes(
                to_png(shapes, (app.size.w, app.size.h), self._own)
            )
        except OSError as fault:
            raise Problem(f"{self.folder}: {fault.strerror}; choose another folder with --out") from None


def find_family(name: str, folders: Sequence[Path]) -> tuple[Game, Family]:
    """A family by its id or its file, with all content."""
    from game.content import read_family_file

    game = read_game(folders)
    for family in game.content.families:
        if family.id == name:
            return game, family
    path = Path(name)
    if not path.is_file():
        known = ", ".join(family.id for family in game.content.families)
        raise Problem(f"there is no family called {name!r}; there are: {known}, or give a file")
    found, faults = read_family_file(path, game.content)
    if found is None:
        raise Problem(f"{faults[0]} (all faults: belangrijk check {path})")
    return game, found


def export(file: Path, folders: Sequence[Path], reader: str, formats: Sequence[str], out: Path) -> int:
    """A family or a session.json as papers of one reader."""
    for one in formats:
        if one not in FORMATS:
            raise Problem(f"there is no format {one!r}; there are: {', '.join(FORMATS)}")
    view, game, made_up, language = _view_of(file, folders)
    summary = summary_of(game, view, reader, language, made_up=made_up)
    return 1 if report(write_papers(summary, out, tuple(formats) or None)) else 0


def _view_of(file: Path, folders: Sequence[Path]) -> tuple[View, Game, bool, str]:
    from game.record import Unreadable, read_paper, view_of

    if file.suffix.lower() == ".json":
        try:
            return view_of(read_paper(file.read_text("utf-8-sig"))), read_game(folders), False, "nl"
        except (OSError, UnicodeDecodeError):
            raise Problem(f"{file}: cannot be read; is this the right file?") from None
        except Unreadable as fault:
            raise Problem(f"{file}: {fault}") from None
    game, family = find_family(str(file), folders)
    desk = play_through(game, family)
    return desk.view, game, True, desk.worker_language


def report(written: Report) -> bool:
    """Print what was written, and name what was not; whether something failed."""
    for path in written.written:
        print(path)
    for name, reason in written.failed:
        print(f"belangrijk: {name}: {reason}", file=sys.stderr)
    if written.replaced_letters:
        print(f"{written.replaced_letters} letters have no picture in our fonts and stand as ▢")
    return bool(written.failed)
