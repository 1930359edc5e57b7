"""Do the catalogues still belong to the texts: nothing translated that is not there, nothing from an older text, nothing missing?"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.content.faults import Fault, unknown
from game.content.letters import read_letters
from game.content.source import Source
from game.content.translatable import texts_of

COMPLETE = ("en",)  # in these languages every text must be there; another one falls back to Dutch
HOLE = re.compile(r"\{\w+\}")
CONTEXT = re.compile(r'^msgctxt "(.*)"$')


@dataclass(frozen=True, slots=True)
class Translations:
    """The texts of one catalogue by (context, text as written), and in which language or form of address they are."""

    language: str
    path: Path
    texts: Mapping[tuple[str, str], str]

    def by_context(self) -> dict[str, str]:
        """The texts by their context alone."""
        return {context: text for (context, _), text in self.texts.items()}


def catalogue_faults(found: Translations, sources: Iterable[Source]) -> Iterator[Fault]:
    """What a translator has to look at in one catalogue, and the texts that it does not have."""
    written = {one.context: (one, source) for source in sources for one in texts_of(source)}
    lines = _lines(found.path)
    for (context, text), translated in found.texts.items():
        line = lines.get(context, 1)
        if context not in written:
            yield Fault(found.path, line, 1, unknown("context", context, written))
        elif written[context][0].text != text:
            yield Fault(found.path, line, 1, f"{context}: the text was changed after this was translated")
        elif set(HOLE.findall(text)) != set(HOLE.findall(translated)):
            holes = " ".join(sorted(set(HOLE.findall(text)))) or "no holes"
            yield Fault(found.path, line, 1, f"{context}: the translation must have {holes}, as the text has")
    if found.language in COMPLETE:
        there = {context for context, _ in found.texts}
        for context, (one, source) in written.items():
            if context not in there:
                yield source.fault(one.place, f"{context}: no text in {found.language}")


def missing_warning(found: Translations, sources: Iterable[Source]) -> Iterator[Fault]:
    """How many texts still fall back to Dutch, in a language that need not be complete."""
    written = {one.context for source in sources for one in texts_of(source)}
    missing = len(written - {context for context, _ in found.texts})
    if missing and found.language not in COMPLETE and "@" not in found.language:
        yield Fault(found.path, 1, 1, f"{missing} texts have no translation yet and stay Dutch", warning=True)


def _lines(path: Path) -> dict[str, int]:
    """On which line of a catalogue each context stands."""
    text, _ = read_letters(path)
    found = ((number, CONTEXT.match(line)) for number, line in enumerate(text.splitlines(), 1))
    return {match[1]: number for number, match in found if match}
