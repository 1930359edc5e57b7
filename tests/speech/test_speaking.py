"""Reading aloud by the voice programs of a machine; whatever a program does, it is sound or silence and nothing else."""

import os
import shutil
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.speech import Talk, speak, spoken, voice_for, voices
from game.speech.waves import heard
from tests.speech.stand_in import prints, pytestmark, sound, stand_in

__all__ = ["pytestmark"]

HANGS = "time.sleep(1000)"
real = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@real
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wie is belangrijk voor jou, en waar woont die? Vertel maar."),
        ("ar", "من يساعدك؟ فكر جيدا."),
        ("en", "12 friends."),
    ],
)
def test_the_real_voice_says_every_word_in_its_order_within_the_sound(language: str, text: str) -> None:
    made = speak(text, language)

    assert made
    assert [text[word.start : word.end] for word in made.words] == [one.strip(".,?؟") for one in text.split()]
    times = [word.at for word in made.words]
    assert times[0] == 0
    assert times == sorted(set(times))
    assert times[-1] < made.seconds
    found = heard(made.wave)
    assert found
    assert found.seconds == pytest.approx(made.seconds)


@real
def test_the_second_sentence_begins_where_the_sound_of_the_first_ends() -> None:
    first, whole = speak("Wie helpt jou?", "nl"), speak("Wie helpt jou? Denk maar.", "nl")

    assert first
    assert whole
    assert whole.words[3].at == pytest.approx(first.seconds)


@real
def test_the_languages_come_from_the_program_itself() -> None:
    found = voices()

    assert {"nl", "en", "tr", "ar", "pl", "uk"} <= found.keys()
    assert "ti" not in found
    assert found["nl"].told == "espeak-ng (Dutch)"
    assert voice_for("pt-BR", found) == found["pt"]
    assert voice_for("nl@u", found) == found["nl"]
    assert voice_for("ti", found) is None


@pytest.mark.parametrize(
    "text", ["Oma Koos; rm -rf $HOME", "--help", "-v en", "a $(id)", "`id`", "😀 é", "'; exit 3; '"]
)
def test_the_text_goes_in_by_standard_input_and_never_as_a_word_of_the_command(text: str, place: Path) -> None:
    keep = f"open({str(place / 'heard')!r}, 'wb').write(sys.stdin.buffer.read()); print(sys.argv[1:], file=open({str(place / 'words')!r}, 'w')); "
    stand_in(place, keep + prints(sound(0.1)))

    assert speak(text, "nl")
    assert (place / "heard").read_text("utf-8") == text
    assert (place / "words").read_text("utf-8").strip() == str(["-v", "nl", "-s", "140", "--stdin", "--stdout"])
    assert {one.name for one in place.iterdir()} == {"espeak-ng", "heard", "words"}


def test_what_programs_take_for_commands_is_only_text(place: Path) -> None:
    keep = f"open({str(place / 'heard')!r}, 'wb').write(sys.stdin.buffer.read()); "
    stand_in(place, keep + prints(sound(0.1)))

    made = speak("a\0 [[slnc 90000]] Oma", "nl")

    assert made
    assert (place / "heard").read_bytes() == b"a  [ slnc 90000 ] Oma"
    assert made.words[-1].end == len("a\0 [[slnc 90000]] Oma")


@pytest.mark.parametrize(
    "says",
    [
        "sys.exit(3)",
        "pass",
        "print('this is no sound')",
        "sys.stdout.buffer.write(b'RIFF')",
        f"sys.stdout.buffer.write({sound(0.1)!r}); sys.stdout.flush(); sys.exit(1)",
        f"sys.stdout.buffer.write({sound(0.1, width=1)!r})",
        "os.kill(os.getpid(), 9)",
        "while True: sys.stdout.buffer.write(b'rubbish' * 9999)",
    ],
)
def test_a_voice_that_fails_is_silence_and_the_next_text_works(says: str, place: Path) -> None:
    stand_in(place, says)
    before = speak("Dag", "nl")

    stand_in(place, prints(sound(0.1)))

    assert before is None
    assert speak("Dag", "nl")


@pytest.mark.parametrize(
    "says",
    [
        HANGS,
        f"sys.stdout.close(); os.close(1); {HANGS}",
        f"os.fork(); {HANGS}",
        f"os.fork() and os._exit(0); {HANGS}",
    ],
)
def test_a_voice_that_hangs_is_ended_with_all_that_it_started(says: str, place: Path) -> None:
    stand_in(place, says)

    assert not Talk().ask(voices()["nl"].command, "Dag", 0.5)


def test_a_voice_that_hangs_ends_at_once_when_the_talk_is_stopped(place: Path) -> None:
    begun = place / "begun"
    os.mkfifo(begun)
    stand_in(place, f"open({str(begun)!r}, 'w').close(); {HANGS}")
    voice, talk = voices()["nl"], Talk()
    answers: list[object] = []
    thread = threading.Thread(target=lambda: answers.append(talk.ask(voice.command, "Dag", 900)), daemon=True)
    thread.start()
    begun.read_text()  # waits until the program runs

    talk.stop()
    thread.join(60)

    assert answers == [None]
    assert talk.ask(voice.command, "Dag", 900) is None


def test_a_program_that_is_gone_or_cannot_be_started_is_silence(place: Path) -> None:
    path = stand_in(place, prints(sound(0.1)))
    assert speak("Dag", "nl")

    path.write_bytes(b"\x00\x01 no program")
    broken = speak("Dag", "nl")
    path.unlink()

    assert broken is None
    assert speak("Dag", "nl") is None


def test_a_voice_that_fails_halfway_said_what_it_said(place: Path) -> None:
    stand_in(
        place, f"text = sys.stdin.read(); sys.exit(2) if 'Twee' in text else sys.stdout.buffer.write({sound(0.1)!r})"
    )

    made = speak("Een. Twee. Drie.", "nl")

    assert made
    assert len(made.words) == 1


def test_sentences_are_made_one_by_one_as_they_are_asked_for(place: Path) -> None:
    count = f"open({str(place / 'count')!r}, 'a').write('x'); "
    stand_in(place, count + prints(sound(0.2, quiet=0.3)))
    parts = spoken("Een twee. Drie. " * 100, voices()["nl"], Talk())

    first, second = next(parts), next(parts)

    assert (place / "count").read_text() == "xx"
    assert first.seconds == pytest.approx(0.5)
    assert [(word.start, word.end) for word in (*first.words, *second.words)] == [(0, 3), (4, 8), (10, 14)]
    assert first.words[1].at < 0.2


@pytest.mark.parametrize("text", ["\ud800 a", "Oma " * 20_000, "x" * 100_000])
def test_whatever_is_to_be_said_does_no_harm_also_when_the_voice_does_not_listen(text: str, place: Path) -> None:
    stand_in(place, f"sys.stdout.buffer.write({sound(0.01)!r})")

    assert next(spoken(text, voices()["nl"], Talk())).words


def test_nothing_and_unknown_languages_are_silence(place: Path) -> None:
    stand_in(place, prints(sound(0.1)))

    assert speak("   ", "nl") is None
    assert speak("😀 …", "nl") is None
    assert speak("Dag", "ti") is None


@pytest.mark.parametrize("listed", ["", "rubbish " * 50, "\x00", "nl|", "5 nl", "🤷\n" * 10])
def test_a_list_of_voices_that_says_nothing_gives_no_voices(listed: str, place: Path) -> None:
    for name in ("espeak-ng", "powershell", "say"):
        stand_in(place, "pass", name, listed.replace("\x00", "?"))

    assert [voices(system) for system in ("Linux", "Windows", "Darwin")] == [{}, {}, {}]


def test_without_a_program_there_are_no_voices(place: Path) -> None:
    assert voices() == {}
    assert speak("Dag", "nl") is None


def test_windows_reads_with_its_own_voices_where_espeak_has_none(place: Path) -> None:
    keep = f"open({str(place / 'heard')!r}, 'wb').write(sys.stdin.buffer.read()); print(sys.argv[-1], file=open({str(place / 'words')!r}, 'w')); "
    stand_in(place, keep + prints(sound(0.1)), "powershell")
    found = voices("Windows")

    part = next(spoken("Oma \"Koos\" 'x'", found["nl"], Talk()))

    assert found["nl"].told == "powershell (Microsoft Frank)"
    assert part.words
    assert (place / "heard").read_text("utf-8") == "Oma \"Koos\" 'x'"
    script = (place / "words").read_text("utf-8")
    assert "Culture.Name -eq 'nl-NL'" in script
    assert "Koos" not in script
    assert '"' not in script


def test_espeak_goes_before_the_voices_of_the_system(place: Path) -> None:
    stand_in(place, "pass", "espeak-ng", " 5  nl  --/M  Dutch  gmw/nl")
    stand_in(place, "pass", "powershell")

    found = voices("Windows")

    assert found["nl"].program.name == "espeak-ng"
    assert found["en"].program.name == "powershell"


def test_on_a_mac_say_plays_by_itself_with_a_voice_that_is_no_joke(place: Path) -> None:
    keep = f"open({str(place / 'heard')!r}, 'wb').write(sys.stdin.buffer.read()); print(sys.argv[1:], file=open({str(place / 'words')!r}, 'w'))"
    stand_in(place, keep, "say")
    found = voices("Darwin")

    done = Talk().listen(found["nl"].command, "Dag oma", 60)

    assert done
    assert (found["nl"].name, found["en"].name) == ("Xander", "Samantha")
    assert (place / "heard").read_text() == "Dag oma"
    assert (place / "words").read_text().strip() == str(["-v", "Xander", "-r", "140", "-f", "-"])
    assert list(spoken("Dag oma", found["nl"], Talk())) == []


def test_say_and_powershell_are_not_looked_for_on_other_systems(place: Path) -> None:
    stand_in(place, "pass", "say")
    stand_in(place, "pass", "powershell")

    assert voices("Linux") == {}


@given(st.binary(max_size=300), st.integers(0, 60), st.binary(max_size=4))
def test_whatever_a_program_prints_is_a_sound_or_none(noise: bytes, at: int, other: bytes) -> None:
    whole = sound(0.01)
    for bytes_ in (noise, whole[:at], whole[:at] + other + whole[at + len(other) :]):
        found = heard(bytes_)

        assert found is None or found.speaking <= found.seconds
