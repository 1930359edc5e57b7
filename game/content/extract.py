"""The texts of the cards for a translator: the door that Babel's `extract` comes in by."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from game.content.source import source_of
from game.content.translatable import texts_of

Extracted = tuple[int, str, tuple[str, str], list[str]]


def extract_cards(
    fileobj: IO[bytes], keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Extracted]:
    """Line, "pgettext", (context, text) and no comments for every text of a YAML file; nothing out of a broken file."""
    source = source_of(Path(str(getattr(fileobj, "name", "cards.yaml"))), fileobj.read())
    for written in texts_of(source):
        line, _ = source.at(written.place)
        yield line, "pgettext", (written.context, written.text), []
