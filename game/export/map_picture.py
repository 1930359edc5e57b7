"""map.png and map.svg: the map as the player made it, as a picture."""

from game.export.summary import MAP_SIZE, Summary
from game.export.svg import to_svg
from game.export.typesetting import as_png, as_told
from game.model.records import Inked
from game.shapes import Box, Rect, Shapes, Stroke

SHEET = 600.0  # width of a finger painting on paper


def write_png(summary: Summary) -> bytes:
    """The map as the screen shows it, twice as sharp."""
    return as_png("map", {"map": {"size": MAP_SIZE, "shapes": as_told(summary.map)}})


def write_svg(summary: Summary) -> bytes:
    """The map for a browser or a drawing program, with the same in words for those who do not see it."""
    return to_svg(summary.map, MAP_SIZE, summary.title, summary.map_in_words, summary.language).encode("utf-8")


def drawing_svg(strokes: tuple[Inked, ...]) -> str:
    """A finger painting as SVG; the sheet is as high as what was drawn on it."""
    high = max((y for stroke in strokes for _, y in stroke.points), default=0.0)
    size = (SHEET, max(SHEET / 4, min(2 * SHEET, high * SHEET + 20)))
    sheet = Rect(Box(0, 0, *size), fill="#ffffff", line="#b9ccce", width=2, radius=12)
    lines: Shapes = tuple(
        Stroke(tuple((x * SHEET, y * SHEET) for x, y in stroke.points), stroke.colour, stroke.width * SHEET)
        for stroke in strokes
    )
    return to_svg((sheet, *lines), size)
