"""What a section of a paper is made of: a few small blocks, finished and in the reader's language."""

from dataclasses import dataclass

from game.model.records import Inked


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of our own. A quiet one is small."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A word in front and what belongs to it: "Gespeeld met: Wim Golf"."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """A few facts under each other."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """One thing that was said or agreed: what it is, the exact words, lines of our own, and the card and day it came from."""

    label: str = ""
    quotes: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Who:
    """Someone on the map: who they are to the player, how close, and what they mean to each other."""

    name: str
    picture: str
    about: str  # kind, relation and part of life
    ring: str
    gets: tuple[str, ...]
    gives: tuple[str, ...]
    feelings: tuple[str, ...]
    mark: str = ""  # "belangrijk en ingewikkeld"
    good_at: str = ""  # what they are good at or know much about


@dataclass(frozen=True, slots=True)
class People:
    """A table of people under its headings: who, how close, gets, gives, feelings."""

    headings: tuple[str, str, str, str, str]
    people: tuple[Who, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Ties:
    """All pairs with the same kind of line between them; `line` says how it is drawn (solid, thin, dashed, zigzag, dotted)."""

    label: str
    line: str
    pairs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A place or a moment; with a colour, its shape and word say the same."""

    name: str
    area: str = ""
    colour: str = ""
    shape: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """Places and moments under each other."""

    places: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finger painting."""

    strokes: tuple[Inked, ...]
    alt: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Map:
    """The picture of the map, with the same in words: who stands in which ring."""

    alt: str
    rings: tuple[Fact, ...]


Block = Paragraph | Facts | Strip | People | Ties | Places | Sheet | Map


@dataclass(frozen=True, slots=True)
class Section:
    """One of the sections of a summary (list `summary_sections`), with its heading."""

    id: str
    heading: str
    blocks: tuple[Block, ...]
