"""Made-up families out of their files, with everything that is wrong in them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from game.content.decks import deck_files
from game.content.family_fields import field_faults
from game.content.family_file import PARTS, FamilyFile, FileSitting, FileStep
from game.content.family_names import name_faults
from game.content.family_sharing import sharing_faults
from game.content.faults import Fault, in_order, shown
from game.content.script import script_faults
from game.content.shape import fit, told
from game.content.source import Source, read_source
from game.content.table_rules import table_faults
from game.model.deck import Deck, Lists
from game.model.family import Doing, Family, ScriptedSitting, Step


def read_family(path: Path, lists: Lists, decks: Iterable[Deck]) -> tuple[Family | None, tuple[Fault, ...]]:
    """One family, or None and its faults."""
    return family_of(read_source(path), lists, decks)


def family_of(source: Source, lists: Lists, decks: Iterable[Deck]) -> tuple[Family | None, tuple[Fault, ...]]:
    """The family that stands in a source. Names and rules are looked at when all values are of the right kind."""
    if not isinstance(source.data, dict):
        return None, source.faults or (source.fault((), "a family has the keys family, people, sessions ..."),)
    read, misfits = fit(FamilyFile, source.data)
    faults = [*source.faults, *told(source, misfits)]
    if read and not faults:
        faults += field_faults(source)
    if read and not faults:
        faults += _rules(source, lists, {deck.id: deck for deck in decks})
    return (_family(read) if read and not faults else None), in_order(faults)


def read_families(*folders: Path, lists: Lists, decks: Iterable[Deck]) -> tuple[tuple[Family, ...], tuple[Fault, ...]]:
    """All families of these folders (and single files), and the faults of all that cannot be played."""
    families: dict[str, tuple[Path, Family]] = {}
    faults: list[Fault] = []
    decks = tuple(decks)
    for path in deck_files(folders):
        family, found = read_family(path, lists, decks)
        faults += found
        if family and family.id in families:
            faults.append(
                Fault(path, 1, 1, f"a family {family.id!r} is there already: {shown(families[family.id][0])}")
            )
        elif family:
            families[family.id] = (path, family)
    return tuple(family for _, family in families.values()), tuple(faults)


def _rules(source: Source, lists: Lists, decks: dict[str, Deck]) -> Iterator[Fault]:
    yield from name_faults(source, lists)
    yield from sharing_faults(source)
    yield from table_faults(source, lists, decks)
    yield from script_faults(source)


def _family(read: FamilyFile) -> Family:
    head = read.family
    return Family(
        id=head.id,
        version=head.version,
        start=head.start,
        default_sharing=head.default_sharing,
        notice=head.notice,
        title=head.title,
        level=head.level,
        story=head.story,
        player=head.player,
        worker_name=head.worker.name,
        worker_role=head.worker.role,
        sittings=tuple(_sitting(sitting) for sitting in read.sessions),
        summary=read.summary,
        trainer_questions=read.trainer_questions,
        declared={part: getattr(read, part) for part in PARTS},
    )


def _sitting(read: FileSitting) -> ScriptedSitting:
    steps = tuple(_step(step) for step in read.steps)
    return ScriptedSitting(read.n, read.deck, read.minutes, read.present, steps, read.start)


def _step(read: FileStep) -> Step:
    does = tuple(Doing(verb, what) for doing in read.does for verb, what in doing.items())
    return Step(read.min, read.card, read.action, does, read.said, read.worker)
