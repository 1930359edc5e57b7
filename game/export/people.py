"""people.csv: one row for everybody on the map, for a spreadsheet with Dutch settings (semicolons, UTF-8 with a byte-order mark)."""

import csv
from dataclasses import astuple
from io import StringIO

from game.export.letters import clean
from game.export.summary import Summary

HEADER = (
    "naam",
    "soort",
    "relatie",
    "levensgebied",
    "ring",
    "krijgt",
    "geeft",
    "gevoelens",
    "ingewikkeld",
    "wens",
    "kaart",
    "eigen_woorden",
)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # also in full width: what a spreadsheet may run


def write(summary: Summary) -> bytes:
    """One row a person. A cell that could be taken for a formula gets a ' in front."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows([safe(cell) for cell in astuple(row)] for row in summary.rows)
    return text.getvalue().encode("utf-8-sig")


def safe(cell: str) -> str:
    """A cell on one line that no spreadsheet takes for a formula."""
    line = clean(cell)
    return f"'{line}" if line.lstrip().startswith(FORMULA) or cell.startswith(FORMULA) else line
