"""Is all content right? Everything that is shipped, or the decks, families and folders of somebody's own."""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.content.catalogue_rules import Translations, catalogue_faults, missing_warning
from game.content.decks import Reading, read_each
from game.content.families import family_of
from game.content.family_sharing import sharing_faults
from game.content.faults import Fault, in_order
from game.content.letters import yaml_files
from game.content.lists import list_of, read_lists
from game.content.own import own_files, own_lists, places_in
from game.content.reach import reach_warnings
from game.content.recordings import recording_faults, stray_folders
from game.content.source import Source, read_source
from game.content.texts import read_texts, run_faults, text_faults
from game.content.writing import writing_faults, writing_warnings
from game.data import folder
from game.letters import font_faults
from game.model.deck import Lists
from game.words import read_catalogue


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the files are looked at with: the lists, the names of the pictures, the catalogues, and how strictly."""

    lists: Lists
    pictures: Collection[str]
    catalogues: tuple[Translations, ...]
    style: bool
    places: tuple[Path, ...] = ()  # folders where recordings may lie besides beside their deck

    @property
    def languages(self) -> frozenset[str]:
        """The languages that cards are translated to."""
        return frozenset(one.language.partition("@")[0] for one in self.catalogues)


def check(
    paths: Sequence[Path] = (),
    folders: Sequence[Path] = (),
    *,
    style: bool = False,
    cards: Path | None = None,
    locales: Path | None = None,
    pictures: Path | None = None,
    fonts: Path | None = None,
) -> tuple[Fault, ...]:
    """Every fault in the given files and folders, or in all that is shipped (then with own decks in `folders`).

    `style` adds the warnings: long sentences, closed questions, rounds that some players pass over. The last four arguments are
    other places for what is shipped; `pictures` is the folder with `pictures.json`.
    """
    cards = cards or folder("cards")
    names, wrong_pictures = _pictures(pictures or folder("assets") / "pictures")
    lists, wrong_lists = read_lists(cards / "lists", names, own_lists(folders))
    catalogues, wrong_catalogues = _catalogues(locales or folder("locales"))
    shelf = Shelf(lists, names, catalogues, style, places_in(folders))
    shipped, (own, own_families) = yaml_files(cards / "decks"), own_files(folders)
    if paths:
        return tuple(_given(paths, [*shipped, *own], shelf))
    _, wrong_texts = read_texts(cards / "texts")
    wrong_fonts = (Fault(path, 1, 1, wrong) for path, wrong in font_faults(fonts))
    faults = [*wrong_fonts, *wrong_pictures, *wrong_lists, *wrong_texts, *wrong_catalogues]
    decks = tuple(read_each([*shipped, *own], lists, names))
    rest = [read_source(path) for part in ("lists", "texts", "families") for path in yaml_files(cards / part)]
    families = [read_source(path) for path in own_families]
    faults += _decks(decks, shelf, shipped)
    faults += stray_folders([one.deck.id for one in decks if one.deck], (cards / "decks", *shelf.places))
    faults += _families([*rest, *families], decks, shelf)
    faults += _translations([*rest, *(one.source for one in decks if one.source.path in shipped)], shelf)
    clean = [one for one in rest if one.path not in {fault.path for fault in faults}]
    faults += (fault for source in clean for fault in _written(source, shelf, shipped=True))
    return tuple(dict.fromkeys(faults))


def _given(paths: Sequence[Path], others: Sequence[Path], shelf: Shelf) -> Iterator[Fault]:
    """The given files only; families may play the shipped decks too."""
    decks: list[Path] = []
    families: list[Source] = []
    for file in dict.fromkeys(one for path in paths for one in _files(path)):
        source = read_source(file)
        match source.data:
            case {"family": _}:
                families.append(source)
            case {"list": _}:
                yield from in_order((*list_of(source, shelf.pictures)[1], *_written(source, shelf)))
            case {"texts": _}:
                yield from in_order((*text_faults(source), *_written(source, shelf)))
            case _:
                decks.append(file)
    yield from (Fault(path, 1, 1, "there is no deck or family in this folder") for path in paths if not _files(path))
    readings = tuple(read_each(decks, shelf.lists, shelf.pictures))
    yield from _decks(readings, shelf, ())
    if families:
        yield from _families(families, (*read_each(others, shelf.lists, shelf.pictures), *readings), shelf)


def _decks(readings: Sequence[Reading], shelf: Shelf, shipped: Collection[Path]) -> Iterator[Fault]:
    for reading in readings:
        source = reading.source
        yield from in_order((*reading.faults, *_written(source, shelf, shipped=source.path in shipped)))
        if shelf.style and reading.deck:
            yield from reach_warnings(source, reading.deck)
        if reading.deck:
            yield from recording_faults(reading.deck, (source.path.parent, *shelf.places), shelf.languages)


def _families(sources: Iterable[Source], readings: Iterable[Reading], shelf: Shelf) -> Iterator[Fault]:
    """Families with the decks that they play, and run sheets with the families that they name."""
    decks = {one.deck.id: one.deck for one in readings if one.deck}
    families: dict[str, Source] = {}
    runs: list[Source] = []
    for source in sources:
        match source.data:
            case {"family": _}:
                families[source.path.stem] = source
                family, faults = family_of(source, shelf.lists, decks.values())
                others = {one.language: one.by_context() for one in shelf.catalogues}
                named = sharing_faults(source, others) if family else ()
                yield from in_order((*faults, *named, *_written(source, shelf)))
            case {"trainer_runs": _}:
                runs.append(source)
    cards = [card.id for deck in decks.values() for card in deck.cards]
    for source in runs:
        yield from run_faults(source, families, cards)


def _translations(sources: Sequence[Source], shelf: Shelf) -> Iterator[Fault]:
    for catalogue in shelf.catalogues:
        yield from catalogue_faults(catalogue, sources)
        if shelf.style:
            yield from missing_warning(catalogue, sources)


def _written(source: Source, shelf: Shelf, *, shipped: bool = False) -> tuple[Fault, ...]:
    others = {one.language: one.by_context() for one in shelf.catalogues} if shipped else None
    warnings = writing_warnings(source) if shelf.style else ()
    return (*writing_faults(source, others), *warnings)


def _files(path: Path) -> tuple[Path, ...]:
    """A file itself; of a folder all YAML files in it and in its folders."""
    if not path.is_dir():
        return (path,)
    return tuple(sorted(one for one in path.rglob("*") if one.suffix in (".yaml", ".yml")))


def _pictures(folder_: Path) -> tuple[frozenset[str], tuple[Fault, ...]]:
    """The names of all shipped pictures, and those without a file."""
    index = folder_ / "pictures.json"
    try:
        pictures = json.loads(index.read_text("utf-8"))
    except (OSError, ValueError):
        return frozenset(), (Fault(index, 1, 1, "the list of pictures cannot be read"),)
    lost = (name for name, about in pictures.items() if not (folder_ / about["file"]).is_file())
    return frozenset(pictures), tuple(Fault(index, 1, 1, f"the picture {name!r} has no file") for name in lost)


def _catalogues(locales: Path) -> tuple[tuple[Translations, ...], tuple[Fault, ...]]:
    """The catalogues of the cards, and what is wrong in any catalogue."""
    found: list[Translations] = []
    faults: list[Fault] = []
    for path in sorted(locales.glob("*/*.po")):
        catalogue = read_catalogue(path)
        faults += (Fault(path, line, 1, message) for line, message in catalogue.faults)
        if path.name == "cards.po":
            found.append(Translations(path.parent.name, path, catalogue.messages))
    return tuple(found), tuple(faults)
