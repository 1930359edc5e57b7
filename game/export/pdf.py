"""summary.pdf: the summary on A4, tagged so that it can be read aloud (PDF/UA-1) and kept for years (PDF/A-2a)."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

from game.export.blocks import People, Sheet
from game.export.map_picture import drawing_svg
from game.export.pictures import picture
from game.export.summary import MAP_SIZE, Summary
from game.export.typesetting import NO_DAY, Told, as_pdf, as_told
from game.model.records import Spot

FEW = 3


def write(summary: Summary) -> bytes:
    """The paper as bytes; the same summary gives the same bytes on every machine and day."""
    day = _date(summary.day)
    return as_pdf("summary", _told(summary, day), day)


def _told(summary: Summary, day: date) -> Told:
    """The summary as the template reads it."""
    pictures = {name: drawn for name in (summary.picture, *_faces(summary)) if (drawn := picture(name))}
    return {
        "title": summary.title,
        "reader_line": summary.reader_line,
        "day": day.isoformat(),
        "language": summary.language.partition("@")[0].partition("_")[0],
        "rtl": summary.rtl,
        "made_up": summary.made_up,
        "page_words": summary.page_words,
        "credits": summary.credits if pictures else "",
        "picture": summary.picture,
        "pictures": pictures,
        "map": {"size": MAP_SIZE, "shapes": as_told(summary.map), "wide": _is_wide(summary)},
        "sections": [_plain(section) for section in summary.sections],
    }


def _is_wide(summary: Summary) -> bool:
    """Whether the map wants the whole width; with few people a smaller one is as easy to read."""
    return len(summary.seen.all(Spot)) > FEW


def _plain(value: object) -> object:
    """Blocks as the template reads them: each says what it is."""
    match value:
        case tuple():
            return [_plain(part) for part in value]
        case Sheet(strokes, alt, source):
            return {"is": "Sheet", "svg": drawing_svg(strokes), "alt": alt, "source": source}
    if is_dataclass(value) and not isinstance(value, type):
        return {"is": type(value).__name__} | {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    return value


def _faces(summary: Summary) -> Iterator[str]:
    for section in summary.sections:
        for block in section.blocks:
            if isinstance(block, People):
                yield from (who.picture for who in block.people)


def _date(iso: str) -> date:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return NO_DAY
