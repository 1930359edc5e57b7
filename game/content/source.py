"""A YAML file as plain data, with the line and column of every value. Nothing in a file can make this raise: it says what is wrong."""

import gc
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import yaml

from game.content.faults import Fault, quoted
from game.content.letters import UNSEEN, letters_of, read_letters
from game.content.scalars import TYPED, NotWanted, value_of

DEEPEST = 16
TOO_DEEP = f"too deep: at most {DEEPEST} levels"
Place = tuple[str | int, ...]  # the way to a value: ("cards", 3, "text")


class Mark(Protocol):
    """Where something begins, as the parser counts."""

    @property
    def line(self) -> int:
        """Line, from 0."""

    @property
    def column(self) -> int:
        """Column, from 0."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file. `data` holds dict, list, text, number and switch, and None where a value was not what its key wants.

    `values` says where each value begins, `keys` where its key does.
    """

    path: Path
    data: Any = None
    values: dict[Place, Mark] = field(default_factory=dict)
    keys: dict[Place, Mark] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()

    def at(self, place: Place) -> tuple[int, int]:
        """Line and column (from 1) of a value; when it is not there, of the nearest thing around it."""
        while place and place not in self.values:
            place = place[:-1]
        return _position(self.values.get(place))

    def fault(self, place: Place, message: str) -> Fault:
        """A fault about a value."""
        return Fault(self.path, *self.at(place), message)

    def fault_at_key(self, place: Place, message: str) -> Fault:
        """A fault about a key, not about what it holds."""
        mark = self.keys.get(place)
        return Fault(self.path, *(_position(mark) if mark else self.at(place)), message)


def _position(mark: Mark | None) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def read_source(path: Path) -> Source:
    """A file as data. What is wrong with its letters or its YAML stands in `faults`; then `data` may be None."""
    return _source(path, *read_letters(path))


def source_of(path: Path, content: bytes) -> Source:
    """The content of a file as data; `path` is named in the faults."""
    return _source(path, *letters_of(path, content))


def _source(path: Path, text: str, faults: tuple[Fault, ...]) -> Source:
    if faults:
        return Source(path, faults=faults)
    source = Source(path)
    walk = _Walk(source, text)
    collecting = gc.isenabled()
    gc.disable()  # nothing in a file goes round in a circle, and looking for circles takes a third of the time
    try:
        data = walk.document()
    except _Refused:
        data = None
    except yaml.MarkedYAMLError as reason:
        walk.say(reason.problem_mark or reason.context_mark, _no_yaml(reason))
        data = None
    except (yaml.YAMLError, ValueError) as reason:
        walk.say(None, f"this is no YAML: {' '.join(str(reason).split())}")
        data = None
    finally:
        if collecting:
            gc.enable()
    return Source(path, data, source.values, source.keys, tuple(walk.faults))


def _no_yaml(reason: yaml.MarkedYAMLError) -> str:
    problem, began = reason.problem or reason.context or "", reason.context_mark
    if "mapping values are not allowed" in problem:
        return "this is no YAML: a text with ': ' in it stands between quotation marks"
    if "nesting depth" in problem:
        return TOO_DEEP
    since = f" (what began at line {began.line + 1})" if began and reason.problem else ""
    return f"this is no YAML: {problem}{since}"


class _Refused(Exception):
    """The file goes past a limit; reading stops."""


class _Walk:
    """Walks over the events of a parser: building the data ourselves is the only place where limits hold with the fast parser too."""

    def __init__(self, source: Source, text: str) -> None:
        self.source = source
        self.faults: list[Fault] = []
        self.values = source.values
        self.keys = source.keys
        self.next: Callable[[], Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text).get_event

    def say(self, mark: Any, message: str) -> None:
        self.faults.append(Fault(self.source.path, *_position(mark), message))

    def document(self) -> Any:
        """The one document of the file."""
        self.next()
        if isinstance(self.next(), yaml.StreamEndEvent):
            self.say(None, "the file is empty")
            return None
        data = self.value(self.next(), (), "")
        self.next()
        event = self.next()
        if not isinstance(event, yaml.StreamEndEvent):
            self.say(event.start_mark, "a second document: everything stands in one, without '---' between")
        return data

    def value(self, event: Any, place: Place, key: str) -> Any:
        """What begins at this event."""
        mark = event.start_mark
        self.values[place] = mark
        kind = type(event)
        if kind is yaml.AliasEvent:
            self.say(mark, f"an alias (*{event.anchor}) is not read here: write the value out")
            return None
        if event.anchor is not None:
            self.say(mark, f"an anchor (&{event.anchor}) is not read here: leave it out")
        if event.tag is not None:
            self.say(mark, f"a tag ({event.tag}) is not read here: leave it out")
        if kind is yaml.ScalarEvent:
            plain: bool = event.implicit[0]
            return event.value if plain and key not in TYPED else self.scalar(event, key)
        if len(place) >= DEEPEST:
            self.say(mark, TOO_DEEP)
            raise _Refused
        return self.mapping(place) if kind is yaml.MappingStartEvent else self.sequence(place, key)

    def scalar(self, event: Any, key: str) -> Any:
        """A single value, as its key wants it."""
        text = event.value
        unseen = UNSEEN.search(text)
        if unseen:
            self.say(event.start_mark, f"a control character (U+{ord(unseen[0]):04X}) does not belong in a text")
            return None
        try:
            return value_of(key, text, plain=event.implicit[0])
        except NotWanted as wanted:
            self.say(event.start_mark, f"'{key}' wants {wanted}, not {quoted(text)}")
            return None

    def sequence(self, place: Place, key: str) -> list[Any]:
        """A list."""
        found: list[Any] = []
        while type(event := self.next()) is not yaml.SequenceEndEvent:
            found.append(self.value(event, (*place, len(found)), key))
        return found

    def mapping(self, place: Place) -> dict[str, Any]:
        """Keys with their values; of a key that stands there twice the first counts."""
        found: dict[str, Any] = {}
        while type(event := self.next()) is not yaml.MappingEndEvent:
            mark: Any = event.start_mark
            if type(event) is not yaml.ScalarEvent or event.anchor is not None or event.tag is not None:
                self.say(mark, "a key is a plain word")
                raise _Refused
            key = event.value
            if key in found:
                self.say(mark, f"the key {quoted(key)} stands here twice")
                self.skip()
                continue
            here = (*place, key)
            self.keys[here] = mark
            found[key] = self.value(self.next(), here, key)
        return found

    def skip(self) -> None:
        """Pass over one value."""
        depth = 0
        while True:
            event = self.next()
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth == 0:
                return
