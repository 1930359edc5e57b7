"""A summary as strips of paper to read on a screen: a picture, a heading, and lines."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.export.blocks import Block, Facts, Map, Paragraph, People, Places, Sheet, Strip, Ties, Who
from game.export.summary import Summary

PICTURES = {
    "cover": "brief",
    "map": "ringen",
    "strengths": "ster",
    "people": "groep",
    "formal": "koffer",
    "places": "plek",
    "ties": "lijn",
    "own_words": "praatwolk",
    "wishes": "wens",
    "limits": "grens",
    "barriers": "steen",
    "complicated": "knoop",
    "safety": "schild",
    "invites": "stoel",
    "plan": "puzzel",
    "roles": "regels",
    "growth": "plant",
    "sharing": "ogen",
    "worker_note": "koffie",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the player's words, or a quiet line of ours."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One section, or as much of it as stands together."""

    picture: str
    heading: str
    lines: tuple[Line, ...]


def parts_of(summary: Summary) -> Iterator[Part]:
    """All sections, one after the other."""
    for section in summary.sections:
        lines = tuple(line for block in section.blocks for line in _block(block) if line.text)
        yield Part(PICTURES.get(section.id, "brief"), section.heading, lines)


def _block(block: Block) -> Iterator[Line]:
    match block:
        case Paragraph():
            yield Line(block.text, quiet=block.quiet)
        case Facts():
            yield from (Line(f"{fact.label}: {fact.text}") for fact in block.facts)
        case Strip():
            if block.label:
                yield Line(block.label)
            yield from (Line(f"“{quote}”") for quote in block.quotes)
            yield from (Line(line) for line in block.lines)
            if block.source:
                yield Line(block.source, quiet=True)
        case People():
            for who in block.people:
                yield from _who(who, block.headings)
        case Ties():
            yield from (Line(f"{pair}: {block.label}") for pair in block.pairs)
        case Places():
            yield from (Line(": ".join(part for part in (one.name, one.word) if part)) for one in block.places)
        case Map():
            yield from (Line(f"{fact.label}: {fact.text}") for fact in block.rings)
        case Sheet():
            yield Line(block.alt)


def _who(who: Who, headings: tuple[str, ...]) -> Iterator[Line]:
    yield Line(f"{who.name} ({who.about})" if who.about else who.name)
    parts = [who.ring]
    for word, told in zip(headings[2:], (who.gets, who.gives, who.feelings), strict=False):
        if told:
            parts.append(f"{word}: {', '.join(told)}")
    yield Line(". ".join(part for part in (*parts, who.mark) if part), quiet=True)
    if who.good_at:
        yield Line(who.good_at, quiet=True)
