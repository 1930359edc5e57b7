"""Cards that somebody recorded: sound files in a folder with the deck's id beside the deck, each named after its card.

`kind/kind-01.ogg` is the card `kind-01` in the deck's own language, `kind/kind-01.ti.ogg` the same card in Tigrinya. A deck that
comes with the game is recorded in the user's own folder of decks: a folder with that deck's id there wins.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from game.content.faults import MOST_FAULTS, Fault, quoted, unknown
from game.content.letters import yaml_files
from game.model.deck import Deck

PLAYED = (".ogg", ".wav", ".mp3")  # the first choice first
OTHERS = (".aac", ".aif", ".aiff", ".amr", ".flac", ".m4a", ".mp4", ".oga", ".opus", ".webm", ".wma")
LARGEST = 8_000_000  # bytes: some minutes; the game plays nothing larger
HEAD = 4096

Recorded = tuple[str, str, str]  # deck, card, language


def recordings(decks: Iterable[Deck], folders: Iterable[Path]) -> Mapping[Recorded, Path]:
    """The file of every card and language that was recorded beside the decks in these folders; a later folder wins."""
    found: dict[Recorded, Path] = {}
    places = tuple(dict.fromkeys(folders))
    for deck in decks:
        cards = {card.id for card in deck.cards}
        for folder in places:
            for file in reversed(_in_order(folder / deck.id)):
                card, language = named_after(file)
                if card in cards and file.suffix.lower() in PLAYED:
                    found[deck.id, card, language or deck.language] = file
    return found


def named_after(file: Path) -> tuple[str, str]:
    """The card and the language that stand in the name of a sound file; "" = the deck's own language."""
    card, _, language = file.stem.partition(".")
    return card, language


def recording_faults(deck: Deck, folders: Iterable[Path], languages: Collection[str]) -> Iterator[Fault]:
    """What is wrong among a deck's recordings in these folders: files that no card has, or that cannot be played."""
    cards = [card.id for card in deck.cards]
    known = sorted({deck.language, *languages})
    for file in [file for folder in dict.fromkeys(folders) for file in _in_order(folder / deck.id)][:MOST_FAULTS]:
        card, language = named_after(file)
        if card not in cards:
            yield Fault(file, 1, 1, unknown("card", card, cards))
        elif language and language not in known:
            yield Fault(file, 1, 1, unknown("language", language, known))
        elif file.suffix.lower() in OTHERS:
            yield Fault(file, 1, 1, f"{quoted(file.suffix)} is not played: save it as {', '.join(PLAYED)}")
        elif wrong := _wrong(file):
            yield Fault(file, 1, 1, wrong)


def stray_folders(decks: Sequence[str], folders: Iterable[Path]) -> Iterator[Fault]:
    """Folders with sound that have no deck's id, nor the name of a deck file that may be broken."""
    for folder in dict.fromkeys(folders):
        files = {file.stem for file in yaml_files(folder)}
        for inside in _folders_in(folder):
            if inside.name not in files.union(decks) and _in_order(inside):
                yield Fault(inside, 1, 1, unknown("deck", inside.name, decks))


def _folders_in(folder: Path) -> Sequence[Path]:
    try:
        return sorted(inside for inside in folder.iterdir() if inside.is_dir())
    except OSError:
        return ()


def _in_order(folder: Path) -> Sequence[Path]:
    """The sound files right in a folder, by name; of one name the kind that we like best first."""
    kinds = (*PLAYED, *OTHERS)
    try:
        files = [file for file in folder.iterdir() if file.suffix.lower() in kinds and not file.name.startswith(".")]
    except OSError:
        return ()
    return sorted(files, key=lambda file: (file.stem, kinds.index(file.suffix.lower()), file.suffix))


def _wrong(file: Path) -> str:
    """Why a file cannot be played, as far as its size and its head tell; "" when they tell nothing."""
    try:
        if not file.is_file():
            return "is no file"
        size = file.stat().st_size
        with file.open("rb") as sound:
            head = sound.read(HEAD)
    except OSError:
        return "cannot be read"
    if size > LARGEST:
        return f"too large: {size // 1_000_000} MB, at most {LARGEST // 1_000_000} MB is played"
    kind = file.suffix.lower()
    return (
        "" if _looks_like(kind, head) else f"is no sound of the kind {kind[1:]}: record it again, or save it as {kind}"
    )


def _looks_like(kind: str, head: bytes) -> bool:
    match kind:
        case ".ogg":
            return head.startswith(b"OggS") and (b"\x01vorbis" in head or b"OpusHead" in head)
        case ".wav":
            return head.startswith(b"RIFF") and head[8:12] == b"WAVE" and b"fmt " in head
        case _:
            return head.startswith(b"ID3") or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0)
