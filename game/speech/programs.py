"""The voice programs that we know: how each lists its voices, and how it says what comes in by its standard input.

espeak-ng is tried on every change; PowerShell's System.Speech and `say` are written from their manuals and tried with stand-ins only.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

WORDS_A_MINUTE = "140"  # calm; all of them say about 175 when nothing is asked


@dataclass(frozen=True, slots=True)
class Listed:
    """A voice in a program's list: its language and land, what to ask for, its name, and how gladly we take it (0 = most)."""

    language: str
    land: str
    asked: str
    name: str
    rank: int


@dataclass(frozen=True, slots=True)
class Program:
    """A voice program. `says` makes the words behind its name that say standard input with the voice that is `asked` for.

    It prints a sound (WAV), or `plays` it itself. `patience`: the seconds that a sentence may take to be made.
    """

    name: str
    lists: tuple[str, ...]
    read: Callable[[str], Iterable[Listed]]
    says: Callable[[str], tuple[str, ...]]
    patience: float
    plays: bool = False


def programs(system: str) -> tuple[Program, ...]:
    """The voice programs of a system (as `platform.system()` calls it), the first choice first."""
    return (ESPEAK, *{"Windows": (POWERSHELL,), "Darwin": (SAY,)}.get(system, ()))


# espeak-ng --voices: " 2  en-gb           --/M      English_(Great_Britain) gmw/en            (en 2)"
ESPEAK_LINE = re.compile(r"\s*(\d+)\s+(\S+)\s+\S+\s+(\S+)\s+\S+(.*)")
ESPEAK_OTHER = re.compile(r"\((\S+) (\d+)\)")


def _espeak_voices(printed: str) -> Iterable[Listed]:
    for line in printed.splitlines():
        if found := ESPEAK_LINE.fullmatch(line):
            rank, code, name, others = found.groups()
            for language, grade in ((code, rank), *ESPEAK_OTHER.findall(others)):
                first, _, land = language.lower().partition("-")
                yield Listed(first, land or first, code, name.replace("_", " ").strip(), int(grade))


ESPEAK = Program(
    name="espeak-ng",
    lists=("--voices",),
    read=_espeak_voices,
    says=lambda asked: ("-v", asked, "-s", WORDS_A_MINUTE, "--stdin", "--stdout"),
    patience=5,
)


# Windows PowerShell 5.1, which every Windows 10 and 11 has. No double quote in these lines: the text never stands in them.
POWERSHELL_START = (
    "$ErrorActionPreference = 'Stop'; Add-Type -AssemblyName System.Speech; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
)
POWERSHELL_LIST = POWERSHELL_START + (
    "[Console]::OutputEncoding = [Text.Encoding]::UTF8; "
    "$voice.GetInstalledVoices() | Where-Object { $_.Enabled } | "
    "ForEach-Object { $_.VoiceInfo.Culture.Name + '|' + $_.VoiceInfo.Name }"
)
POWERSHELL_SAY = POWERSHELL_START + (
    "$found = $voice.GetInstalledVoices() | Where-Object { $_.Enabled -and $_.VoiceInfo.Culture.Name -eq '%s' } | "
    "Select-Object -First 1; $voice.SelectVoice($found.VoiceInfo.Name); $voice.Rate = -2; "
    "$reader = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8); "
    "$wave = New-Object IO.MemoryStream; $voice.SetOutputToWaveStream($wave); $voice.Speak($reader.ReadToEnd()); "
    "$voice.SetOutputToNull(); $out = [Console]::OpenStandardOutput(); $wave.WriteTo($out); $out.Flush()"
)
POWERSHELL_LINE = re.compile(r"\ufeff?([a-z]{2,3})((?:-[A-Za-z0-9]{2,8})*)\|(.+)")


def _powershell_voices(printed: str) -> Iterable[Listed]:
    for line in printed.splitlines():
        if found := POWERSHELL_LINE.fullmatch(line.strip()):
            language, land, name = found.groups()
            yield Listed(language, land.lstrip("-").lower(), language + land, name, 0)


POWERSHELL = Program(
    name="powershell",
    lists=("-NoProfile", "-NonInteractive", "-Command", POWERSHELL_LIST),
    read=_powershell_voices,
    says=lambda asked: ("-NoProfile", "-NonInteractive", "-Command", POWERSHELL_SAY % asked),
    patience=15,  # it starts slowly, most of all the first time
)


# say -v ?: "Xander              nl_NL    # Hallo, mijn naam is Xander."
SAY_LINE = re.compile(r"(\S.*?)\s+([a-z]{2,3})[_-](\w+)\s+#.*")
ROBOTS = ("Eddy", "Flo", "Grandma", "Grandpa", "Reed", "Rocko", "Sandy", "Shelley", "Fred", "Junior", "Kathy", "Ralph")
JOKES = (
    *("Albert", "Bad News", "Bahh", "Bells", "Boing", "Bubbles", "Cellos", "Deranged", "Good News", "Hysterical"),
    *("Jester", "Organ", "Pipe Organ", "Superstar", "Trinoids", "Whisper", "Wobble", "Zarvox"),
)


def _say_voices(printed: str) -> Iterable[Listed]:
    for line in printed.splitlines():
        if found := SAY_LINE.fullmatch(line.strip()):
            name, language, land = found.groups()
            rank = 2 if name.startswith(JOKES) else 1 if name.startswith(ROBOTS) else 0
            yield Listed(language, land.lower(), name, name, rank)


SAY = Program(
    name="say",
    lists=("-v", "?"),
    read=_say_voices,
    says=lambda asked: ("-v", asked, "-r", WORDS_A_MINUTE, "-f", "-"),
    patience=10,
    plays=True,  # it can write a file, but what a child said is kept out of files
)
