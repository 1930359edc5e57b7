"""The order of the list: by closeness, by name or by part of life, as somebody who reads would put names in a row."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from game.model.plans import OpenSpot
from game.model.records import Person
from game.model.view import View

Row = Person | OpenSpot
By = Literal["name", "area", "closeness"]
# Letters of our languages that are no letter with a mark on it, so that nothing takes them apart.
ALIKE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})


@dataclass(frozen=True, slots=True)
class Sorting:
    """By what the rows were put in order, and whether from the end to the beginning."""

    by: By = "closeness"
    back: bool = False

    def touched(self, by: By) -> "Sorting":
        """After a touch on a head: that order, or the other way round when it was that order already."""
        return Sorting(by, back=not self.back) if by == self.by else Sorting(by)


@lru_cache(maxsize=4096)
def letters_of(text: str) -> str:
    """A text as it is looked up: without accents, without a difference between large and small, from its first letter or digit on.

    A name without any (an emoji) is looked up as it is, which is behind the letters.
    """
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold()).translate(ALIKE)
    plain = "".join(one for one in apart if unicodedata.category(one) not in ("Mn", "Cf", "Cc"))
    start = next((place for place, one in enumerate(plain) if one.isalnum()), None)
    return plain.strip() if start is None else " ".join(plain[start:].split())


def words_of(row: Row) -> str:
    """What a row is called: a name, or what the open place is for."""
    return row.name if isinstance(row, Person) else row.text


def area_of(view: View, row: Row) -> str:
    """The part of life in which someone stands on the map; without a place the one they belong to."""
    spot = view.spot(row.id)
    return spot.area if spot and spot.area else row.area


def in_order(view: View, rows: Sequence[Row], sorting: Sorting, areas: Sequence[str]) -> list[str]:
    """The ids in the order that is asked for. What has no ring, no part of life or no name comes last, either way round.

    Equal names keep the order in which they were written down.
    """
    named = sorted(rows, key=lambda row: (isinstance(row, OpenSpot), letters_of(words_of(row))))

    def rank(row: Row) -> tuple[int, str] | None:
        spot = view.spot(row.id)
        match sorting.by:
            case "closeness":
                return (spot.ring, "") if spot else None
            case "area":
                area = area_of(view, row)
                return (areas.index(area) if area in areas else len(areas), "") if area else None
        letters = letters_of(words_of(row))
        return (0, letters) if letters else None

    ranks = {row.id: rank(row) for row in named}
    if sorting.by == "area":  # within a part of life those who are closest come first
        named.sort(key=lambda row: spot.ring if (spot := view.spot(row.id)) else 9)
    placed = [(place, row.id) for row in named if (place := ranks[row.id]) is not None]
    there = [row for _, row in sorted(placed, key=lambda one: one[0], reverse=sorting.back)]
    return [*there, *(row.id for row in named if ranks[row.id] is None)]


def first_with(rows: Sequence[Row], letter: str) -> str:
    """The id of the first row whose name begins with a letter; "" when there is none."""
    wanted = letters_of(letter)
    return next((row.id for row in rows if wanted and letters_of(words_of(row)).startswith(wanted)), "")
