"""Shapes as an SVG picture: words stay words, pictures lie inside it, and what a shape is called in the game is never written."""

import math
import re
from collections.abc import Iterator
from html import escape

from game.export.pictures import picture
from game.shapes import Arc, Disc, Group, Line, Picture, Rect, Shapes, Stroke, Text
from game.shapes.drawing import Dash

FONTS = {"child": "Andika", "adult": "Atkinson Hyperlegible Next", "open": "OpenDyslexic"}
OTHER_LETTERS = "'Noto Sans Arabic', 'Noto Sans Ethiopic', sans-serif"
FOOT = {
    "child": 0.415,
    "adult": 0.334,
    "open": 0.375,
}  # from the middle of a line to the foot of its letters, as a share of their size
INK = "#1b1f3b"
COLOUR = re.compile(r"#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?")
SVG = re.compile(r"<svg\b([^>]*)>(.*)</svg>", re.DOTALL)
ATTRIBUTE = re.compile(r'([\w:-]+)="([^"]*)"')
NAMED = re.compile(r'\sid="[^"]*"')  # the same picture may stand there twice


def to_svg(
    shapes: Shapes, size: tuple[float, float], title: str = "", description: str = "", language: str = "nl"
) -> str:
    """A picture of this size; `title` and `description`, in this language, are for those who do not see it.

    A text breaks only where it has a line end: where else it would, only the screen can measure.
    """
    wide, high = _number(size[0]), _number(size[1])
    told = f"<title>{escape(title)}</title>" if title else ""
    told += f"<desc>{escape(description)}</desc>" if description else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xml:lang="{escape(language)}" role="img" '
        f'width="{wide}" height="{high}" viewBox="0 0 {wide} {high}">{told}{"".join(_drawn(shapes))}</svg>\n'
    )


def _drawn(shapes: Shapes) -> Iterator[str]:
    for shape in shapes:
        match shape:
            case Group(inside):
                yield f"<g>{''.join(_drawn(inside))}</g>"
            case Rect():
                yield _rect(shape)
            case Disc(x, y, r, ry):
                looks = _filled(shape.fill) + _lined(shape.line, shape.width, shape.dash)
                yield _tag("ellipse", looks, cx=x, cy=y, rx=r, ry=ry or r)
            case Line(x1, y1, x2, y2):
                yield _tag("line", _lined(shape.colour, shape.width, shape.dash), x1=x1, y1=y1, x2=x2, y2=y2)
            case Arc():
                yield _arc(shape)
            case Stroke():
                yield _stroke(shape)
            case Text():
                yield _text(shape)
            case Picture():
                yield _picture(shape)


def _rect(shape: Rect) -> str:
    x, y, w, h = shape.box
    looks = _filled(shape.fill) + _lined(shape.line, shape.width, shape.dash)
    return _tag("rect", looks, x=x, y=y, width=w, height=h, rx=min(shape.radius, w / 2, h / 2))


def _arc(shape: Arc) -> str:
    (x1, y1), (x2, y2) = (
        (shape.x + shape.rx * math.cos(angle), shape.y + shape.ry * math.sin(angle))
        for angle in (shape.start, shape.end)
    )
    large = int(abs(shape.end - shape.start) > math.pi)
    radii = f"{_number(shape.rx)} {_number(shape.ry)}"
    path = f"M{_number(x1)} {_number(y1)}A{radii} 0 {large} 1 {_number(x2)} {_number(y2)}"
    return f'<path d="{path}" fill="none"{_lined(shape.colour, shape.width)}/>'


def _stroke(shape: Stroke) -> str:
    points = " ".join(f"{_number(x)},{_number(y)}" for x, y in shape.points)
    looks = _filled(shape.fill) + _lined(shape.colour, shape.width, shape.dash)
    name = "polygon" if shape.fill else "polyline"
    return f'<{name} points="{points}"{looks} stroke-linecap="round" stroke-linejoin="round"/>'


def foot_of_letters(text: Text) -> float:
    """From the top of a line to the foot of its letters, as a share of their size: where the screen puts them too."""
    return text.spacing / 2 + FOOT[text.font]


def side_of(text: Text) -> tuple[str, float]:
    """At which side of a text its x lies (left, middle or right), and that x."""
    if text.align == "centre":
        return "middle", text.x
    if text.rtl and text.wrap:
        return ("right", text.x + text.wrap) if text.align == "start" else ("left", text.x)
    return ("left", text.x) if text.align == "start" else ("right", text.x)


def _text(shape: Text) -> str:
    side, x = side_of(shape)
    ends = {"left": "start", "middle": "middle", "right": "end"} | (
        {"left": "end", "right": "start"} if shape.rtl else {}
    )
    looks = f' font-family="{FONTS[shape.font]}, {OTHER_LETTERS}" text-anchor="{ends[side]}"'
    looks += ' font-weight="bold"' if shape.bold else ""
    looks += ' direction="rtl"' if shape.rtl else ""
    top = shape.y + shape.size * foot_of_letters(shape)
    return "".join(
        _tag(
            "text",
            looks + _filled(shape.colour),
            escape(line),
            x=x,
            y=top + number * shape.size * shape.spacing,
            font_size=shape.size,
        )
        for number, line in enumerate(shape.text.split("\n"))
    )


def _picture(shape: Picture) -> str:
    inside = SVG.search(picture(shape.name, shape.colour))
    if not inside:
        return ""
    x, y, w, h = (_number(one) for one in shape.box)
    drawn = NAMED.sub("", inside[2]).strip()
    return f'<svg x="{x}" y="{y}" width="{w}" height="{h}"{_kept_looks(inside[1])}>{drawn}</svg>'


def _kept_looks(attributes: str) -> str:
    """What the picture says about itself as a whole: where it lies on its sheet, and how its lines are drawn."""
    kept = (found for found in ATTRIBUTE.finditer(attributes) if found[1] not in ("id", "xmlns", "width", "height"))
    return "".join(f' {found[1]}="{found[2]}"' for found in kept if ":" not in found[1])


def _tag(name: str, looks: str, inside: str = "", **places: float) -> str:
    where = "".join(f' {key.replace("_", "-")}="{_number(value)}"' for key, value in places.items())
    return f"<{name}{where}{looks}>{inside}</{name}>" if inside else f"<{name}{where}{looks}/>"


def _filled(colour: str) -> str:
    return _coloured("fill", colour) if colour else ' fill="none"'


def _lined(colour: str, width: float, dash: Dash = ()) -> str:
    if not colour or not width:
        return ""
    dashes = f' stroke-dasharray="{" ".join(_number(part) for part in dash)}"' if dash else ""
    return f'{_coloured("stroke", colour)} stroke-width="{_number(width)}"{dashes}'


def _coloured(what: str, colour: str) -> str:
    """A colour of a shape; one that is none (in a file that somebody changed) is ink."""
    if not COLOUR.fullmatch(colour):
        return f' {what}="{INK}"'
    if len(colour) == 9:
        return f' {what}="{colour[:7]}" {what}-opacity="{round(int(colour[7:], 16) / 255, 3)}"'
    return f' {what}="{colour}"'


def _number(value: float) -> str:
    """A length without needless digits, the same on every machine."""
    return f"{round(value, 2):.2f}".rstrip("0").rstrip(".") if math.isfinite(value) else "0"
