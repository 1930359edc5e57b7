"""Typst: a template and data go in, a paper comes out. The same data gives the same bytes on every machine and day."""

import json
import math
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Literal

import typst

from game import data
from game.export.pictures import picture
from game.export.svg import FONTS, foot_of_letters, side_of
from game.shapes import Arc, Group, Picture, Shape, Shapes, Stroke, Text

FAMILIES = ("Andika", "Noto Sans Arabic", "Noto Sans Ethiopic")
NO_DAY = date(2000, 1, 1)  # a paper of a conversation that never began still has a date, and never the clock's
FINE = 144  # pixels of a picture to 72 points of its page: twice as sharp as on the screen

Told = Mapping[str, object]


def as_pdf(template: Literal["summary"], told: Told, day: date) -> bytes:
    """A PDF that can be read aloud (PDF/UA-1) and kept for years (PDF/A-2a)."""
    return typst.compile(
        _template(template),
        format="pdf",
        root=_papers(),
        font_paths=_fonts(),
        sys_inputs={"data": _written(told)},
        pdf_standards=["ua-1", "a-2a"],
        timestamp=datetime(day.year, day.month, day.day, tzinfo=UTC),
    )


def as_png(template: Literal["map"], told: Told) -> bytes:
    """A picture of one page."""
    return typst.compile(
        _template(template),
        format="png",
        root=_papers(),
        font_paths=_fonts(),
        sys_inputs={"data": _written(told)},
        ppi=FINE,
    )


def as_told(shapes: Shapes) -> list[Told]:
    """Shapes as the templates read them: each says what it is, and nothing says what it is called in the game."""
    return [_shape(shape) for shape in shapes]


def _shape(shape: Shape) -> Told:
    match shape:
        case Group(inside):
            return {"is": "Group", "shapes": as_told(inside)}
        case Picture(box, name, colour):
            return {"is": "Picture", "box": box, "svg": picture(name, colour)}
        case Arc():
            return _shape(Stroke(_along(shape), shape.colour, shape.width))
        case Text():
            side, x = side_of(shape)
            letters = {"text": shape.text, "size": shape.size, "colour": shape.colour, "bold": shape.bold}
            where = {"side": side, "x": x, "y": shape.y, "wrap": shape.wrap, "spacing": shape.spacing, "rtl": shape.rtl}
            return {"is": "Text", "font": FONTS[shape.font], "foot": foot_of_letters(shape), **letters, **where}
    return {"is": type(shape).__name__} | {one: getattr(shape, one) for one in shape.__slots__}


def _along(arc: Arc) -> tuple[tuple[float, float], ...]:
    """An arc as points, near enough to each other to look round."""
    steps = max(8, math.ceil(abs(arc.end - arc.start) * 24))
    angles = (arc.start + (arc.end - arc.start) * step / steps for step in range(steps + 1))
    return tuple((arc.x + arc.rx * math.cos(angle), arc.y + arc.ry * math.sin(angle)) for angle in angles)


def _written(told: Told) -> str:
    return json.dumps({**told, "fonts": FAMILIES}, ensure_ascii=False, sort_keys=True)


def _papers() -> Path:
    return data.folder("assets") / "papers"


def _template(name: str) -> Path:
    return _papers() / f"{name}.typ"


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """Our own fonts and no others: a paper looks the same on every machine."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(data.folder("assets") / "fonts")])
