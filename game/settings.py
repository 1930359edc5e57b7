"""Choices that are kept and say nothing about anybody: languages, letters, sound. A broken file means the usual choices."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

SMALLEST, LARGEST = 1.0, 2.0  # letters: as designed, and twice as large; outside these no screen can be read or used

CHOICES: Mapping[str, tuple[str, ...]] = {  # "auto" goes by who plays
    "theme": ("auto", "day", "cream", "evening", "contrast"),
    "letters": ("auto", "child", "adult", "open"),
    "fingers": ("auto", "small", "middle", "large"),
    "address": ("auto", "je", "u"),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of this device."""

    worker_language: str = "nl"
    player_language: str = "nl"
    text_step: float = 1.0
    sound: bool = False  # soft sounds of the table; a voice sounds at a touch only
    motion: bool = True
    theme: str = "auto"
    letters: str = "auto"  # the font
    fingers: str = "auto"  # for whose fingers targets are made
    address: str = "auto"
    calm: bool = False  # the calm table for everyone; ages 6-8 have it anyway


def read_settings(path: Path) -> Settings:
    """What was chosen before; the usual choices for whatever is missing, broken or of another kind."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):  # the last: brackets without end
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    usual = asdict(Settings())
    kept = {name: found[name] for name, value in usual.items() if type(found.get(name)) is type(value)}
    if not SMALLEST <= kept.get("text_step", SMALLEST) <= LARGEST:  # NaN is never between them
        del kept["text_step"]
    kept = {name: value for name, value in kept.items() if value in CHOICES.get(name, (value,))}
    return Settings(**kept)


def write_settings(settings: Settings, path: Path) -> bool:
    """Keep the choices; False when this device does not let us."""
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(asdict(settings), indent=2) + "\n", "utf-8")
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        return False
    return True
