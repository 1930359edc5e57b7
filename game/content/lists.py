"""The lists to pick from: one file a list, its name the file's."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from game.content.faults import Fault, in_order, quoted, unknown
from game.content.letters import yaml_files
from game.content.shape import fit, keep_what_fits, told
from game.content.source import Source, read_source
from game.model.deck import Entry, Lists

# The game itself picks from these; decks may use others besides.
NEEDED = (
    *("record_kinds", "person_kinds", "relations", "domains", "closeness", "support_kinds", "support_direction"),
    *("feelings", "wishes", "barriers", "ties", "safety_colours", "invites", "invite_goals", "invite_by"),
    *("sharing_levels", "initiatives", "sensitivity", "forms", "answers_always_offered", "roles", "role_fields"),
    *("people_on_map", "help_numbers", "good_at", "role_limits", "role_times", "role_after", "small_steps"),
    "supporter_needs",
)
# Lists that say what there is nearby: an organisation may put its own in their place.
OWN = ("help_numbers", "initiatives")
ID = re.compile(r"[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*")
NUMBER = re.compile(r"\+?[0-9]+([ -][0-9]+)*")
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
ELSEWHERE = {"domain": "domains", "maps_to": "record_kinds"}  # fields that hold an id of another list


@dataclass(frozen=True, slots=True)
class ListFile:
    """A list as its file holds it. `note` tells what the list is for when it has no entries of its own."""

    list: str
    entries: tuple[Entry, ...]
    note: str = ""


def read_lists(
    folder: Path, pictures: Collection[str] | None = None, own: Iterable[Path] = ()
) -> tuple[Lists, tuple[Fault, ...]]:
    """All lists of a folder, and what is wrong in them. A list with faults is left out, and one of `own` files takes a shipped one's place."""
    found: dict[str, tuple[Entry, ...]] = {}
    faults: list[Fault] = []
    sources = []
    for path in yaml_files(folder):
        source = read_source(path)
        read, wrong = list_of(source, pictures)
        faults += wrong
        if read:
            found[read.list] = read.entries
            sources.append((source, read))
    for path in own:
        source = read_source(path)
        read, wrong = list_of(source, pictures)
        faults += wrong
        if read and read.list not in OWN:
            faults.append(source.fault(("list",), f"an own list is one of {', '.join(OWN)}, not {quoted(read.list)}"))
        elif read:
            found[read.list] = read.entries
            sources.append((source, read))
    names = [path.stem for path in yaml_files(folder)]
    faults += (Fault(folder, 1, 1, f"the list {name!r} is missing") for name in NEEDED if name not in names)
    for source, read in sources:
        faults += _elsewhere(source, read, found)
    return Lists(found), tuple(faults)


def list_of(source: Source, pictures: Collection[str] | None) -> tuple[ListFile | None, tuple[Fault, ...]]:
    """The list that stands in a source, or None and its faults. What does not fit is taken out of the source's data."""
    if not isinstance(source.data, dict):
        return None, source.faults or (source.fault((), "a list has the keys list and entries"),)
    read, misfits = fit(ListFile, source.data)
    faults = [*source.faults, *told(source, misfits, _whose)]
    keep_what_fits(source.data, misfits)
    faults += _rules(source, pictures)
    return (None if faults else read), in_order(faults)


def _rules(source: Source, pictures: Collection[str] | None) -> Iterator[Fault]:
    name = source.data.get("list", source.path.stem)
    if name != source.path.stem:
        yield source.fault(("list",), f"the list is called {quoted(name)}, and its file {quoted(source.path.stem)}")
    seen: set[str] = set()
    for number, entry in enumerate(source.data.get("entries", ())):
        place = ("entries", number)
        who, entry_id, icon = _whose(source, place), entry.get("id"), entry.get("icon", "")
        if entry_id is not None and not ID.fullmatch(entry_id):
            yield source.fault((*place, "id"), f"{who}an id has letters, digits, '_' and '-' only")
        if entry_id in seen:
            yield source.fault((*place, "id"), f"{who}this id is used twice")
        if not entry.get("label", "x").strip():
            yield source.fault((*place, "label"), f"{who}'label' is empty")
        if name == "help_numbers" and not NUMBER.fullmatch(entry.get("number", "")):
            yield source.fault(
                (*place, "number"), f"{who}'number' has digits, with '-' or a space between, and at most a '+' before"
            )
        if icon and pictures is not None and icon not in pictures:
            yield source.fault((*place, "icon"), who + unknown("picture", icon, pictures))
        if entry.get("colour") and not COLOUR.fullmatch(entry["colour"]):
            yield source.fault((*place, "colour"), f'{who}a colour is written as "#0072B2", not {entry["colour"]!r}')
        seen.add(entry_id or "")


def _elsewhere(source: Source, read: ListFile, found: dict[str, tuple[Entry, ...]]) -> Iterator[Fault]:
    """Names of entries in other lists."""
    for number, entry in enumerate(read.entries):
        for field, other in ELSEWHERE.items():
            value, names = getattr(entry, field), [one.id for one in found.get(other, ())]
            if value and value not in names and other in found:
                place = ("entries", number, field)
                yield source.fault(place, _whose(source, place) + unknown(field, value, names))


def _whose(source: Source, place: tuple[str | int, ...]) -> str:
    match place:
        case ("entries", int(number), *_):
            entries = source.data["entries"]
            entry = entries[number] if isinstance(entries, list) and number < len(entries) else None
            name = entry.get("id") if isinstance(entry, dict) else None
            return f"entry {quoted(name) if isinstance(name, str) else number + 1}: "
    return ""
