"""What this machine has: screen, letters, pictures, voices, folders, versions. Nothing about anybody."""

import platform
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from game import __version__
from game.app.shelf import read_game
from game.data import folder, own_decks, papers_folder
from game.letters import font_faults
from game.speech import voice_for, voices
from game.words import languages

LIBRARIES = ("pygame-ce", "typst", "pydantic", "PyYAML", "Babel", "python-bidi", "platformdirs")

VOICE_CURES = {
    "Windows": "add one in Settings > Time & language > Speech, or install espeak-ng",
    "Darwin": "add one in System Settings > Accessibility > Spoken Content, or install espeak-ng",
    "Linux": "install or renew espeak-ng when it has this language",
}


def doctor(folders: Sequence[Path]) -> Iterator[str]:
    """A line for each thing looked at."""
    yield f"belangrijk {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    yield "libraries: " + ", ".join(f"{name} {_version(name)}" for name in LIBRARIES)
    yield _pygame_twice()
    yield f"screen: {_screen()}"
    yield f"letters: {_count('assets', 'fonts/*.[ot]tf')} fonts, pictures: {_count('assets', 'pictures/*/*.svg')}"
    yield from (f"letters: {path}: {wrong}" for path, wrong in font_faults())
    game = read_game(folders)
    faults = len(game.content.faults)
    told = f", {faults} faults (belangrijk check)" if faults else ", no faults"
    yield f"decks: {', '.join(deck.id for deck in game.content.decks)}{told}"
    yield f"sound: {_sound()}"
    yield from voices_told(languages(folder("locales")), platform.system())
    yield f"recorded cards: {len(game.content.recordings)}"
    yield f"own decks: {own_decks()}{'' if own_decks().is_dir() else ' (not there yet)'}"
    yield f"papers go to: {papers_folder()}"
    yield "conversations: kept in memory only, until they are exported"


def voices_told(codes: Sequence[str], system: str) -> Iterator[str]:
    """For each language the voice that reads it aloud, or what to do where there is none."""
    found = voices(system)
    cure = VOICE_CURES.get(system, VOICE_CURES["Linux"])
    for code in codes:
        voice = voice_for(code, found)
        missing = f"no voice on this machine, so no button to read aloud; {cure}, or record cards beside the deck"
        yield f"language {code}: {'voice ' + voice.told if voice else missing}"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"


def _pygame_twice() -> str:
    if _version("pygame") != "missing":
        return "pygame: the distribution pygame is installed beside pygame-ce; remove it: pip uninstall pygame"
    return "pygame: only pygame-ce is installed, as it should be"


def _screen() -> str:
    from game.stage.window import screen_told

    return screen_told()


def _sound() -> str:
    from game.stage.sound import sound_told

    return sound_told()


def _count(name: str, pattern: str) -> int:
    return len(list(folder(name).glob(pattern)))  # type: ignore[arg-type]
