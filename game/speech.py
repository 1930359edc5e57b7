"""A text aloud: with the voice of this machine when it has one, else silence. Nothing goes over a network."""

import shutil
import subprocess
from functools import lru_cache

PROGRAM = "espeak-ng"
PATIENCE = 5  # seconds; a voice that hangs is stopped
VOICES = {
    "nl": "nl",
    "en": "en",
    "tr": "tr",
    "ar": "ar",
    "pl": "pl",
    "uk": "uk",
    "fa": "fa",
    "fr": "fr",
    "de": "de",
    "am": "am",
}


def voices() -> dict[str, str]:
    """The languages that this machine can say aloud, with the program that does it."""
    return dict.fromkeys(VOICES, PROGRAM) if _program() else {}


def speak(text: str, language: str) -> bytes | None:
    """The sound (WAV) of a text; None when there is no voice for it. The text goes in by standard input, never through a shell."""
    program = _program()
    if program is None or language not in VOICES or not text.strip():
        return None
    command = [program, "-v", VOICES[language], "-s", "140", "--stdin", "--stdout"]
    try:
        done = subprocess.run(
            command, input=text.encode("utf-8", "replace"), capture_output=True, timeout=PATIENCE, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout or None


@lru_cache(maxsize=1)
def _program() -> str | None:
    return shutil.which(PROGRAM)
