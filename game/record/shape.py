"""What stands in a `session.json`, part by part: made from the records themselves, so a new kind of item is in it by itself."""

from dataclasses import fields
from typing import Annotated, Any, Literal

from pydantic import Field, create_model

from game.model.deck import Audience
from game.model.records import Feeling, Item
from game.model.sharing import ReaderName
from game.record.kinds import LISTS, ONLY_WHEN_FILLED
from game.record.reading import Part

FORMAT = "belangrijk-session"
BESIDES = ("about", "said_by", "card", "day")  # of every item, after its own fields

Number = Annotated[int, Field(ge=1, description="The number of an item in this file")]
Day = Annotated[str, Field(pattern=r"^(\d{4}-\d{2}-\d{2})?$", description="ISO 8601 date, or empty")]

# Where a field in the file is not what it is in the record: numbers of this file for ids, and limits.
FILED: dict[str, Any] = {
    "person": Number,
    "a": Number,
    "b": Number,
    "place": Number | None,
    "who": Number | Literal["player", "worker", ""],
    "option": Number | str,
    "others": tuple[Number, ...],
    "ring": Annotated[int, Field(ge=1, le=5, description="1 is closest")],
    "along": Annotated[float, Field(ge=0, le=1)],
    "direction": Literal["get", "give", "both"],
}

LATER: dict[str, Any] = {"varies": False}  # fields that came later: what an older file means that lacks them


class PlayerPart(Part):
    """Whose map it is."""

    name: str
    age: Annotated[int, Field(ge=0, description="Years; 0 is an adult who was not asked")]
    audience: Audience
    language: str
    picture: str


class DeckPart(Part):
    """A deck that was played, and the day of that sitting."""

    id: str
    version: str
    day: Day


class ItemPart(Part):
    """What every item has."""

    id: Number
    about: tuple[Number, ...]
    said_by: Literal["player", "worker"] | Number
    card: str
    day: Day


def own_fields(kind: type[Item]) -> tuple[str, ...]:
    """The fields that only this kind of item has."""
    shared = {one.name for one in fields(Item)}
    return tuple(one.name for one in fields(kind) if one.name not in shared)


def _item_part(kind: type[Item]) -> type[ItemPart]:
    types = {one.name: one.type for one in fields(kind)}
    own: dict[str, Any] = {name: (FILED.get(name, types[name]), LATER.get(name, ...)) for name in own_fields(kind)}
    if kind is Feeling:
        own["person"] = (Number | None, ...)  # None: it goes with nobody in particular
    return create_model(kind.__name__, __base__=ItemPart, __doc__=kind.__doc__, **own)


PARTS: dict[str, type[ItemPart]] = {name: _item_part(kind) for name, kind in LISTS.items()}
"""The shape of one item of each list."""


def _paper() -> type[Part]:
    head: dict[str, Any] = {
        "format": (Literal["belangrijk-session"], ...),
        "version": (Literal[1], ...),
        "reader": (ReaderName, ...),
        "player": (PlayerPart, ...),
        "deck": (tuple[DeckPart, ...], ...),
    }
    lists: dict[str, Any] = {
        name: (tuple[part, ...], () if name in ONLY_WHEN_FILLED else ...)  # type: ignore[valid-type]
        for name, part in PARTS.items()
    }
    levels = Annotated[dict[Annotated[str, Field(pattern=r"^[1-9][0-9]*$")], tuple[str, ...]], Field()]
    return create_model("Session", __base__=Part, **head, **lists, sharing=(levels, ...))


Paper = _paper()
KNOWN = frozenset({*Paper.model_fields, *PlayerPart.model_fields, *DeckPart.model_fields}).union(
    *(part.model_fields for part in PARTS.values()), ("points", "colour", "width")
)
