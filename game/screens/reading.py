"""A summary as lines to read on a screen."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.export.blocks import Block, Facts, Map, Paragraph, People, Places, Sheet, Strip, Ties, Who
from game.export.summary import Summary


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a heading, the player's words, or a quiet line of ours."""

    text: str
    heading: bool = False
    quiet: bool = False


def lines_of(summary: Summary) -> Iterator[Line]:
    """All sections, one after the other."""
    for section in summary.sections:
        yield Line(section.heading, heading=True)
        for block in section.blocks:
            yield from _block(block)


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
