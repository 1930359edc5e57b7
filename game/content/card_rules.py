"""The rules of one card that its shape alone does not keep: names that must exist, and a lighter way in to every question."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from game.content.faults import Fault, quoted, unknown
from game.content.source import Place, Source

YOUNGEST, OLDEST = 6, 99
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """What a deck may name: ids of lists by the name of the list, and the pictures (None = every picture is fine).

    `refused` says of a picture that is there what is wrong with it.
    """

    ids: Mapping[str, tuple[str, ...]]
    pictures: Collection[str] | None = None
    refused: Mapping[str, str] = field(default_factory=dict)

    def of(self, name: str) -> tuple[str, ...]:
        """The ids of a list."""
        return self.ids.get(name, ())


def tell(source: Source, place: Place, message: str) -> Fault:
    """A fault about something in a deck, with the name of its card or round before it."""
    return source.fault(place, whose(source, place) + message)


def whose(source: Source, place: Place) -> str:
    """What comes before a message about something inside a card: "card 'kind-07': "; "" for the deck itself."""
    match place:
        case ("rounds" | "cards" as part, int(number), *_):
            entries = source.data.get(part)
            entry = entries[number] if isinstance(entries, list) and number < len(entries) else None
            name = entry.get("id") if isinstance(entry, dict) else None
            return f"{part[:-1]} {quoted(name) if isinstance(name, str) else number + 1}: "
    return ""


def card_faults(source: Source, place: Place, card: Entry, known: Known) -> Iterator[Fault]:
    """Everything that is against the rules in one card by itself."""
    yield from id_fault(source, place, card)
    yield from empty(source, place, card, ("text", "skip", "icon"))
    yield from strangers(source, (*place, "records"), card, "record", known.of("record_kinds"))
    yield from strangers(source, (*place, "support"), card, "support", known.of("support_kinds"))
    yield from strangers(source, (*place, "domains"), card, "domain", known.of("domains"))
    yield from span(source, (*place, "ages"), card, YOUNGEST, OLDEST)
    yield from _picture(source, (*place, "icon"), card.get("icon", ""), known)
    yield from _options(source, place, card, known)
    yield from empty_texts(source, (*place, "follow_up"), card)
    if len(card.get("follow_up", "two")) < 2:
        yield tell(source, (*place, "follow_up"), "'follow_up' wants two questions or more")
    if card.get("sensitivity") == 3 and not card.get("worker_note", "").strip():
        yield tell(source, (*place, "sensitivity"), "a heavy card wants a 'worker_note'")


def id_fault(source: Source, place: Place, entry: Entry) -> Iterator[Fault]:
    """An id that a catalogue or a session could not point at."""
    name = entry.get("id")
    if name is not None and not ID.fullmatch(name):
        yield tell(source, (*place, "id"), f"the id {quoted(name)} may have a-z, 0-9 and hyphens only")


def empty(source: Source, place: Place, entry: Entry, keys: Collection[str]) -> Iterator[Fault]:
    """Texts without a word in them."""
    for key in keys:
        if key in entry and not entry[key].strip():
            yield tell(source, (*place, key), f"'{key}' is empty")


def empty_texts(source: Source, place: Place, entry: Entry) -> Iterator[Fault]:
    """Texts without a word in a list of texts."""
    for number, text in enumerate(entry.get(str(place[-1]), ())):
        if not text.strip():
            yield tell(source, (*place, number), f"'{place[-1]}' has an empty text")


def strangers(source: Source, place: Place, entry: Entry, what: str, names: Collection[str]) -> Iterator[Fault]:
    """Names that do not stand in their list."""
    for number, name in enumerate(entry.get(str(place[-1]), ())):
        if name not in names:
            yield tell(source, (*place, number), unknown(what, name, names))


def span(source: Source, place: Place, entry: Entry, least: int, most: int) -> Iterator[Fault]:
    """Two numbers that go the wrong way, or past what there is."""
    found = entry.get(str(place[-1]))
    if found and not least <= found[0] <= found[1] <= most:
        low, high = found
        yield tell(source, place, f"'{place[-1]}' goes up, between {least} and {most}, not from {low} to {high}")


def _picture(source: Source, place: Place, name: str, known: Known) -> Iterator[Fault]:
    if re.search(r"[/\\]|^\.", name):
        yield tell(source, place, f"a picture is a name, never a path: {quoted(name)}")
    elif name in known.refused:
        yield replace(tell(source, place, known.refused[name]), stand_in=True)
    elif name.strip() and known.pictures is not None and name not in known.pictures:
        yield replace(tell(source, place, unknown("picture", name, known.pictures)), stand_in=True)


def _options(source: Source, place: Place, card: Entry, known: Known) -> Iterator[Fault]:
    form, options = card.get("form"), card.get("options")
    if form == "choose" and (*place, "options") not in source.keys:
        yield tell(source, (*place, "form"), "a card to choose at wants 'options'")
    if options is not None and form not in ("choose", "do", None):
        yield tell(source, (*place, "options"), f"'options' stand at the forms choose and do only, not at {form}")
    if options is not None and options not in known.ids:
        yield tell(source, (*place, "options"), unknown("options", options, known.ids))
