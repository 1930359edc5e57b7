"""Recorded cards: found by the name of the deck and the card, and what is wrong with them is told to who recorded them."""

import io
import wave
from dataclasses import replace
from pathlib import Path

import pytest

from game.check import check
from game.content import Content, read_all
from game.content.recordings import recordings
from game.data import folder
from game.model.deck import Deck

OGG = b"OggS" + bytes(24) + b"\x01vorbis"


def a_sound() -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0\0" * 80)
    return file.getvalue()


@pytest.fixture(scope="module")
def kind() -> Deck:
    """The deck for children."""
    content = read_all(folder("cards"))
    return next(deck for deck in content.decks if deck.id == "kind")


def record(place: Path, *names: str, deck: str = "kind", sound: bytes | None = None) -> Path:
    (place / deck).mkdir(exist_ok=True, parents=True)
    for name in names:
        (place / deck / name).write_bytes(a_sound() if sound is None else sound)
    return place


def first(deck: Deck, number: int = 0) -> str:
    return deck.cards[number].id


def read(own: Path) -> Content:
    return read_all(folder("cards"), [own])


def told(own: Path) -> list[tuple[str, str]]:
    return [(fault.path.name, fault.message) for fault in check((), [own])]


def test_a_recording_belongs_to_its_deck_card_and_language(kind: Deck, tmp_path: Path) -> None:
    one, other = first(kind), first(kind, 1)
    record(tmp_path, f"{one}.wav", f"{one}.ti.ogg", f"{other}.en.MP3", "nobody.ogg", "notes.txt")

    found = read(tmp_path).recordings

    assert {which: path.name for which, path in found.items()} == {
        ("kind", one, "nl"): f"{one}.wav",
        ("kind", one, "ti"): f"{one}.ti.ogg",
        ("kind", other, "en"): f"{other}.en.MP3",
    }


def test_of_two_kinds_ogg_is_played_and_the_users_own_folder_wins(kind: Deck, tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    record(shipped, f"{first(kind)}.ogg", f"{first(kind, 1)}.mp3", f"{first(kind, 1)}.ogg")
    record(own, f"{first(kind)}.MP3")

    found = recordings([kind], [shipped, own])

    assert found["kind", first(kind), "nl"] == own / "kind" / f"{first(kind)}.MP3"
    assert found["kind", first(kind, 1), "nl"].suffix == ".ogg"


def test_without_recordings_there_are_none(kind: Deck, tmp_path: Path) -> None:
    assert recordings([kind, replace(kind, id="other")], [tmp_path, tmp_path / "none"]) == {}


def test_right_recordings_have_no_faults(kind: Deck, tmp_path: Path) -> None:
    record(tmp_path, f"{first(kind)}.wav", f"{first(kind)}.en.wav")
    record(tmp_path, f"{first(kind)}.ogg", sound=OGG)
    record(tmp_path, f"{first(kind)}.mp3", sound=b"ID3\x04")

    assert told(tmp_path) == []


def test_a_sound_file_that_no_card_has_is_named_with_the_nearest_card(kind: Deck, tmp_path: Path) -> None:
    card = first(kind)
    record(tmp_path, f"{card}x.wav")

    [(name, message)] = told(tmp_path)

    assert name == f"{card}x.wav"
    assert message == f"unknown card '{card}x' (did you mean '{card}'?)"


def test_a_language_that_nobody_can_choose_is_named(kind: Deck, tmp_path: Path) -> None:
    record(tmp_path, f"{first(kind)}.em.wav")

    assert told(tmp_path) == [(f"{first(kind)}.em.wav", "unknown language 'em' (one of en, nl)")]


@pytest.mark.parametrize("ending", ["ogg", "wav", "mp3"])
@pytest.mark.parametrize("inside", [b"", b"<html>no sound</html>", b"\0" * 5000])
def test_a_file_that_is_no_sound_is_named(ending: str, inside: bytes, kind: Deck, tmp_path: Path) -> None:
    record(tmp_path, f"{first(kind)}.{ending}", sound=inside)

    [(name, message)] = told(tmp_path)

    assert name == f"{first(kind)}.{ending}"
    assert message.startswith(f"is no sound of the kind {ending}")


def test_a_kind_of_file_that_is_not_played_is_named(kind: Deck, tmp_path: Path) -> None:
    record(tmp_path, f"{first(kind)}.m4a")

    assert told(tmp_path) == [(f"{first(kind)}.m4a", "'.m4a' is not played: save it as .ogg, .wav, .mp3")]
    assert read(tmp_path).recordings == {}


def test_a_file_that_is_too_large_and_a_folder_are_named(kind: Deck, tmp_path: Path) -> None:
    record(tmp_path, f"{first(kind)}.wav", sound=a_sound() + bytes(9_000_000))
    (tmp_path / "kind" / f"{first(kind, 1)}.ogg").mkdir()

    assert sorted(message for _, message in told(tmp_path)) == [
        "is no file",
        "too large: 9 MB, at most 8 MB is played",
    ]


def test_a_folder_of_sounds_that_no_deck_has_is_named(kind: Deck, tmp_path: Path) -> None:
    record(tmp_path, f"{first(kind)}.wav", deck="kindd")
    record(tmp_path, "notes.txt", deck="other")

    assert told(tmp_path) == [("kindd", "unknown deck 'kindd' (did you mean 'kind'?)")]


def test_recordings_beside_a_given_deck_are_looked_at(kind: Deck, tmp_path: Path) -> None:
    text = (folder("cards") / "decks" / "kind.yaml").read_text("utf-8")
    (tmp_path / "kind.yaml").write_text(text, "utf-8")
    record(tmp_path, "no-card-at-all.wav")

    found = [fault.path.name for fault in check([tmp_path / "kind.yaml"])]

    assert found == ["no-card-at-all.wav"]
