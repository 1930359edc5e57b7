"""summary.pdf: the summary on A4, tagged so that it can be read aloud (PDF/UA-1) and kept for years (PDF/A-2a)."""

import json
import math
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from functools import lru_cache

import typst

from game import data
from game.export import map_picture
from game.export.blocks import People, Sheet
from game.export.pictures import picture
from game.export.summary import MAP_SIZE, Summary
from game.export.svg import foot_of_letters, side_of
from game.shapes import Arc, Group, Picture, Stroke, Text

FAMILIES = ("Andika", "Noto Sans Arabic", "Noto Sans Ethiopic")
NO_DAY = date(2000, 1, 1)  # a paper of a conversation that never began still has a date, and never the clock's


def write(summary: Summary) -> bytes:
    """The paper as bytes; the same summary gives the same bytes on every machine and day."""
    day = _date(summary.day)
    return typst.compile(
        _template(),
        format="pdf",
        font_paths=_fonts(),
        sys_inputs={"data": json.dumps(_told(summary, day), ensure_ascii=False, sort_keys=True)},
        pdf_standards=["ua-1", "a-2a"],
        timestamp=datetime(day.year, day.month, day.day, tzinfo=UTC),
    )


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """Our own fonts and no others: the paper looks the same on every machine."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(data.folder("assets") / "fonts")])


@lru_cache(maxsize=1)
def _template() -> bytes:
    return (data.folder("assets") / "papers" / "summary.typ").read_bytes()


def _told(summary: Summary, day: date) -> dict[str, object]:
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
        "fonts": FAMILIES,
        "picture": summary.picture,
        "pictures": pictures,
        "map": {"size": MAP_SIZE, "shapes": _plain(summary.map)},
        "sections": [_plain(section) for section in summary.sections],
    }


def _plain(value: object) -> object:
    """Blocks and shapes as the template reads them: each says what it is. A name of the game is left out."""
    match value:
        case tuple():
            return [_plain(part) for part in value]
        case Group(shapes):
            return {"is": "Group", "shapes": _plain(shapes)}
        case Picture(box, name, colour):
            return {"is": "Picture", "box": box, "svg": picture(name, colour)}
        case Text():
            side, x = side_of(value)
            letters = {"text": value.text, "size": value.size, "colour": value.colour, "bold": value.bold}
            where = {"side": side, "x": x, "y": value.y, "wrap": value.wrap, "spacing": value.spacing}
            return {"is": "Text", "foot": foot_of_letters(value), **letters, **where}
        case Arc():
            return _plain(Stroke(_along(value), value.colour, value.width))
        case Sheet(strokes, alt, source):
            return {"is": "Sheet", "svg": map_picture.drawing_svg(strokes), "alt": alt, "source": source}
    if is_dataclass(value) and not isinstance(value, type):
        return {"is": type(value).__name__} | {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    return value


def _along(arc: Arc) -> tuple[tuple[float, float], ...]:
    """An arc as points, near enough to each other to look round."""
    steps = max(8, math.ceil(abs(arc.end - arc.start) * 24))
    angles = (arc.start + (arc.end - arc.start) * step / steps for step in range(steps + 1))
    return tuple((arc.x + arc.rx * math.cos(angle), arc.y + arc.ry * math.sin(angle)) for angle in angles)


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
