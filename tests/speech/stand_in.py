"""A program that stands in for a voice: a short Python script under the name of the real one, alone on the PATH."""

import io
import os
import sys
import wave
from pathlib import Path

import pytest

LIST = {
    "espeak-ng": " 5  nl              --/M      Dutch              gmw/nl               \n"
    " 2  en-gb           --/M      English_(Great_Britain) gmw/en            (en 2)\n"
    " 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)",
    "powershell": "nl-BE|Microsoft Bart\nnl-NL|Microsoft Frank\nen-US|Microsoft Zira",
    "say": "Albert              en_US    # Hello! My name is Albert.\n"
    "Samantha            en_US    # Hello! My name is Samantha.\n"
    "Eddy (Dutch (Netherlands)) nl_NL    # Hallo!\n"
    "Ellen               nl_BE    # Hallo, mijn naam is Ellen.\n"
    "Xander              nl_NL    # Hallo, mijn naam is Xander.",
}
LISTS = ("--voices", "GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach", "?")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a stand-in is a script with an interpreter in its first line")


def stand_in(place: Path, says: str, name: str = "espeak-ng", listed: str | None = None) -> Path:
    """Put a program in a folder. `says` is what it does with a text; when it is asked for its voices it prints a list."""
    path = place / name
    # Made aside and then put in its place: a program must not be open for writing when it is run.
    aside = place / f"{name}.new"
    aside.write_text(
        f"#!{sys.executable} -S\n"
        "import os, sys, time\n"
        f"if any(one in ' '.join(sys.argv[1:]) for one in {LISTS!r}) and 'OpenStandardInput' not in sys.argv[-1]:\n"
        f"    print({listed if listed is not None else LIST[name]!r})\n"
        "    sys.exit()\n"
        f"{says}\n",
        "utf-8",
    )
    aside.chmod(0o755)
    aside.replace(path)
    return path


def sound(seconds: float, rate: int = 8000, channels: int = 1, width: int = 2, quiet: float = 0.0) -> bytes:
    """A sound (WAV) that is loud all the time, and then quiet for some seconds more."""
    file = io.BytesIO()
    with wave.open(file, "wb") as made:
        made.setnchannels(channels)
        made.setsampwidth(width)
        made.setframerate(rate)
        loud = (b"\x00\x20" * channels)[: width * channels] or b"\x20"
        made.writeframes(loud * round(seconds * rate))
        made.writeframes(b"\0" * (width * channels) * round(quiet * rate))
    return file.getvalue()


def prints(wav: bytes) -> str:
    """What a stand-in does that hears a text to its end and prints a sound; the script stays short, however long that is."""
    head, loud = wav[:46], len(wav[44:].rstrip(b"\0")) // 2
    quiet = len(wav) - 44 - 2 * loud
    return f"sys.stdin.buffer.read(); sys.stdout.buffer.write({head[:44]!r} + {head[44:]!r} * {loud} + bytes({quiet}))"
