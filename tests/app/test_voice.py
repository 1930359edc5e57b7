"""Reading aloud beside the game: heard, marked word by word, stopped at a touch; and silence whatever the voice program does."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pygame
import pytest

from game.app.doctor import voices_told
from game.app.opening import lay_desk, open_rooms
from game.app.shelf import Game
from game.app.voice import Reading, Tones, Voice
from game.settings import Settings
from game.speech import voices
from game.stage.sound import Sound
from game.stage.text import Lettering
from tests.speech.stand_in import prints, pytestmark, sound, stand_in

__all__ = ["pytestmark"]

HANGS = "time.sleep(1000)"
LONG = sound(60)


class Clock:
    """A clock that stands still until the test moves it."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that is the whole PATH, and a sound device that nobody hears."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.mixer.quit()
    yield tmp_path
    pygame.mixer.quit()


def until(true: Callable[[], object]) -> None:
    """Look again and again; a test that waits for nothing fails."""
    last = time.monotonic() + 60
    while not true():
        assert time.monotonic() < last


def a_voice(place: Path, says: str, clock: Clock | None = None, system: str = "") -> Voice:
    """A voice that knows what the machine can say."""
    stand_in(place, says, "say" if system else "espeak-ng")
    voice = Voice(now=clock or Clock())
    until(lambda: not voice._looked.is_alive())
    if system:
        voice._voices = voices(system)
    assert voice.can("nl")
    return voice


def counted(place: Path) -> str:
    """What a stand-in does to tell that it was called."""
    return f"open({str(place / 'count')!r}, 'a').write('x'); "


def test_each_word_is_told_while_it_sounds_and_a_second_touch_stops(place: Path) -> None:
    clock = Clock()
    voice = a_voice(place, prints(LONG), clock)

    voice.say(("Dag lieve oma",), "nl")
    at_once = voice.sounding
    until(lambda: voice.reading)
    heard = [voice.reading]
    for clock.at in (25.0, 55.0):
        heard.append(voice.reading)
    voice.say(("Iets anders",), "nl")

    assert at_once
    assert heard == [Reading("Dag lieve oma", *span) for span in ((0, 3), (4, 9), (10, 13))]
    assert (voice.sounding, voice.reading) == (False, None)
    assert not pygame.mixer.get_busy()


def test_texts_are_said_one_after_the_other_and_then_it_is_silent(place: Path) -> None:
    said = f"open({str(place / 'said')!r}, 'a').write(sys.stdin.read() + '|'); "
    voice = a_voice(place, said + prints(sound(0.05)))

    voice.say(("Een. Twee.", "", "Drie."), "nl")
    until(lambda: not voice.sounding)

    assert (place / "said").read_text() == "Een.|Twee.|Drie.|"
    assert voice.reading is None


def test_the_first_sentence_sounds_while_a_later_one_is_not_made_yet(place: Path) -> None:
    voice = a_voice(
        place,
        f"sys.stdout.buffer.write({LONG[:44]!r} + {LONG[44:46]!r} * {len(LONG) // 2}) if 'Een' in sys.stdin.read() else {HANGS}",
    )

    voice.say(("Een. Twee.",), "nl")
    until(lambda: voice.reading)

    assert voice.reading == Reading("Een. Twee.", 0, 3)
    assert pygame.mixer.get_busy()
    voice.stop()


def test_a_voice_that_hangs_freezes_nothing_and_the_next_text_works(place: Path) -> None:
    os.mkfifo(place / "begun")
    voice = a_voice(place, f"open({str(place / 'begun')!r}, 'w').close(); {HANGS}")
    voice.say(("Dag",), "nl")
    (place / "begun").read_text()  # waits until the program runs

    during = (voice.sounding, voice.reading)
    voice.stop()
    stand_in(place, prints(LONG))
    voice.say(("Dag",), "nl")
    until(lambda: voice.reading)

    assert during == (True, None)
    voice.stop()


@pytest.mark.parametrize("says", ["sys.exit(1)", "print('rubbish')", "os.kill(os.getpid(), 9)"])
def test_a_voice_that_fails_is_silence_and_the_next_text_works(
    says: str, place: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    voice = a_voice(place, says)
    voice.say(("Dag",), "nl")
    until(lambda: not voice.sounding)

    stand_in(place, prints(LONG))
    voice.say(("Dag",), "nl")
    until(lambda: voice.reading)

    voice.stop()
    assert capfd.readouterr().err == ""


def test_a_voice_that_is_gone_while_it_reads_ends_in_silence(place: Path) -> None:
    voice = a_voice(place, f"sys.stdin.read(); os.remove(sys.argv[0]); sys.stdout.buffer.write({sound(0.05)!r})")

    voice.say(("Een. Twee.",), "nl")
    until(lambda: not voice.sounding)

    assert voice.reading is None


def test_nothing_sounds_without_a_touch(place: Path) -> None:
    voice = a_voice(place, counted(place) + prints(LONG))

    assert not voice.sounding
    assert pygame.mixer.get_init() is None
    assert not (place / "count").exists()


def test_a_voice_that_was_closed_stays_silent(place: Path) -> None:
    voice = a_voice(place, prints(LONG))
    voice.say(("Dag",), "nl")

    voice.close()
    voice.say(("Dag",), "nl")

    assert not voice.sounding


def test_a_language_without_a_voice_is_not_offered(place: Path) -> None:
    voice = a_voice(place, prints(LONG))

    assert voice.can("nl@u")
    assert not voice.can("ti")
    assert voice.can("ti", str(place / "card.ti.ogg"))


def test_a_recording_goes_before_the_voice_and_shares_its_words(place: Path) -> None:
    clock = Clock()
    voice = a_voice(place, counted(place) + prints(LONG), clock)
    recorded = place / "card.wav"
    recorded.write_bytes(sound(20))

    voice.say(("Dag oma", "Mag ook niet"), "nl", str(recorded))
    until(lambda: voice.reading)
    first = voice.reading
    clock.at = 19.8

    assert first == Reading("Dag oma", 0, 3)
    assert voice.reading == Reading("Mag ook niet", 8, 12)
    voice.stop()
    assert not (place / "count").exists()


def test_a_recording_is_heard_in_a_language_without_a_voice(place: Path) -> None:
    voice = a_voice(place, prints(LONG))
    recorded = place / "card.ti.wav"
    recorded.write_bytes(sound(20))

    voice.say(("ሰላም",), "ti", str(recorded))
    until(lambda: voice.reading)

    assert voice.reading == Reading("ሰላም", 0, 3)
    voice.stop()


@pytest.mark.parametrize("inside", [b"this is no sound", b"", None])
def test_a_recording_that_cannot_be_played_gives_the_turn_to_the_voice(inside: bytes | None, place: Path) -> None:
    voice = a_voice(place, prints(LONG))
    recorded = place / "card.ogg"
    if inside is not None:
        recorded.write_bytes(inside)

    voice.say(("Dag",), "nl", str(recorded))
    until(lambda: voice.reading)

    voice.stop()


def test_a_program_that_plays_by_itself_is_marked_by_its_speed_and_ended_by_a_touch(place: Path) -> None:
    os.mkfifo(place / "begun")
    clock = Clock()
    voice = a_voice(place, f"open({str(place / 'begun')!r}, 'w').close(); {HANGS}", clock, "Darwin")

    voice.say(("Dag lieve oma",), "nl")
    (place / "begun").read_text()
    first = voice.reading
    clock.at = 0.3
    second = voice.reading
    running = voice._talk
    voice.stop()

    assert first == Reading("Dag lieve oma", 0, 3)
    assert second == Reading("Dag lieve oma", 4, 9)
    assert (voice.sounding, voice.reading) == (False, None)
    assert running
    until(lambda: running._running[0].returncode)


def test_without_a_sound_device_the_buttons_go_away_and_nothing_breaks(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "nonsense")
    voice = a_voice(place, prints(LONG))

    voice.say(("Dag",), "nl")
    until(lambda: not voice.sounding)

    assert not voice.can("nl")
    assert not voice.can("nl", "card.ogg")


def test_a_soft_sound_does_not_stop_the_voice(place: Path) -> None:
    shared = Sound()
    stand_in(place, prints(LONG))
    voice = Voice(shared, Clock())
    voice.say(("Dag",), "nl")
    until(lambda: voice.reading)

    Tones(shared).play("card")
    until(lambda: pygame.mixer.Channel(1).get_busy())

    assert shared.playing
    voice.stop()
    assert not shared.playing


def test_a_card_that_was_recorded_in_the_users_folder_is_what_sounds(place: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "kind").mkdir(parents=True)
    (own / "kind" / "kind-01.wav").write_bytes(sound(20))
    game = Game([own])
    desk = lay_desk(game, Settings(), Lettering().measure)
    open_rooms(desk, game)
    desk.voice = voice = a_voice(place, counted(place) + prints(LONG))
    found = desk.library.card("kind-01")
    assert found

    desk.speak(found[1].text, found[1].skip, card=found[1])
    until(lambda: voice.reading)

    assert not (place / "count").exists()
    voice.stop()


def run(place: Path, script: str, driver: str) -> subprocess.CompletedProcess[str]:
    """A game of its own, in another process."""
    known = {**os.environ, "SDL_AUDIODRIVER": driver, "PATH": str(place), "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    return subprocess.run(
        [sys.executable, "-c", dedent(script)], env=known, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize("driver", ["dummy", "nonsense"])
def test_a_game_that_ends_while_a_voice_hangs_ends_and_leaves_no_program_behind(driver: str, place: Path) -> None:
    os.mkfifo(place / "begun")
    stand_in(place, f"print(os.getpid(), file=open({str(place / 'begun')!r}, 'w'), flush=True); {HANGS}")

    ended = run(
        place,
        f"""
        from game.app.voice import Voice
        voice = Voice()
        voice.say(("Dag",), "nl")
        print(open({str(place / "begun")!r}).read())
        """,
        driver,
    )

    assert (ended.returncode, ended.stderr) == (0, "")
    until(lambda: not runs(int(ended.stdout)))


def runs(number: int) -> bool:
    """Whether a program still runs; one that was ended and that nobody asked about any more does not."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    told = Path(f"/proc/{number}/stat")
    return not (told.exists() and told.read_text().rpartition(")")[2].split()[0] == "Z")


def test_the_doctor_names_the_voice_of_each_language_or_the_cure(place: Path) -> None:
    stand_in(place, "pass")

    told = list(voices_told(("nl", "en", "ti"), "Linux"))

    assert told[:2] == [
        "language nl: voice espeak-ng (Dutch)",
        "language en: voice espeak-ng (English (Great Britain))",
    ]
    assert told[2] == (
        "language ti: no voice on this machine, so no button to read aloud; "
        "install or renew espeak-ng when it has this language, or record cards beside the deck"
    )


@pytest.mark.parametrize(
    ("driver", "told"), [("dummy", "sound: there is a device (dummy)"), ("nonsense", "sound: none found")]
)
def test_the_doctor_tells_whether_anything_can_be_heard(driver: str, told: str, place: Path) -> None:
    ended = run(place, "from game.cli import main\nmain(['doctor'])", driver)

    assert told in ended.stdout
    assert ended.stderr == ""
    assert "language nl: no voice on this machine" in ended.stdout
