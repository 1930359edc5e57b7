"""Reading aloud: by the machine's voice when there is one; a missing, failing or hanging voice is silence."""

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game import speech


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Path]]:
    """Puts a program in the place of the voice."""

    def program(script: str) -> Path:
        path = tmp_path / speech.PROGRAM
        path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        path.chmod(path.stat().st_mode | stat.S_IEXEC)
        return path

    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")
    speech._program.cache_clear()
    yield program
    speech._program.cache_clear()


pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in for the voice is a shell script")


def test_the_text_goes_in_by_standard_input_and_never_as_a_word_of_the_command(
    voice: Callable[[str], Path], tmp_path: Path
) -> None:
    voice(f'cat > {tmp_path}/heard; echo "$@" > {tmp_path}/words; echo sound')

    sound = speech.speak("Oma Koos; rm -rf $HOME", "nl")

    assert sound == b"sound\n"
    assert (tmp_path / "heard").read_text("utf-8") == "Oma Koos; rm -rf $HOME"
    assert "Oma" not in (tmp_path / "words").read_text("utf-8")


@pytest.mark.parametrize("script", ["exit 3", "true"])
def test_a_voice_that_fails_is_silence(script: str, voice: Callable[[str], Path]) -> None:
    voice(script)

    assert speech.speak("Dag", "nl") is None


def test_a_voice_that_hangs_is_stopped(voice: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    voice("exec tail -f /dev/null")
    monkeypatch.setattr(speech, "PATIENCE", 0.2)

    assert speech.speak("Dag", "nl") is None


def test_without_a_voice_there_are_no_voices(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    speech._program.cache_clear()

    assert speech.voices() == {}
    assert speech.speak("Dag", "nl") is None
    speech._program.cache_clear()


def test_nothing_and_unknown_languages_are_silence(voice: Callable[[str], Path]) -> None:
    voice("echo sound")

    assert speech.speak("   ", "nl") is None
    assert speech.speak("Dag", "ti") is None
    assert "nl" in speech.voices()


@pytest.mark.parametrize("text", ["--help", "-v en", "$(id)", "`id`", "a\nb", "😀 é", "'; exit 3; '"])
def test_a_text_that_looks_like_a_command_is_only_said(text: str, voice: Callable[[str], Path], tmp_path: Path) -> None:
    voice(f'cat > {tmp_path}/heard; printf "%s\\n" "$@" > {tmp_path}/words; echo sound')

    assert speech.speak(text, "en") == b"sound\n"

    assert (tmp_path / "heard").read_text("utf-8") == text
    assert (tmp_path / "words").read_text("utf-8").split() == ["-v", "en", "-s", "140", "--stdin", "--stdout"]


@pytest.mark.parametrize("text", ["\ud800", "a\x00b", "Oma " * 50_000])
@pytest.mark.parametrize("script", ["cat > /dev/null; echo sound", "echo sound"])
def test_whatever_is_to_be_said_does_no_harm_also_when_the_voice_does_not_listen(
    text: str, script: str, voice: Callable[[str], Path]
) -> None:
    voice(script)

    assert speech.speak(text, "nl") == b"sound\n"


def test_a_voice_that_cannot_be_started_is_silence(voice: Callable[[str], Path]) -> None:
    voice("").write_bytes(b"\x00\x01 no program")

    assert speech.speak("Dag", "nl") is None


def test_sound_of_a_voice_that_broke_off_is_not_played(voice: Callable[[str], Path]) -> None:
    voice("echo half a sound; exit 1")

    assert speech.speak("Dag", "nl") is None
