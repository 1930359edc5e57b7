"""`session.json`: what one reader may see of a map, as a paper for computers, and back."""

import json
import unicodedata
from dataclasses import replace
from typing import Any

from game.model.moves import Record
from game.model.records import (
    PLAYER,
    WORKER,
    Feeling,
    Inked,
    Item,
    Spot,
    Support,
    Tie,
    feeling_of,
    sharing_of,
    spot_of,
    support_of,
    tie_between,
)
from game.model.sharing import seen_by
from game.model.sittings import Player, Sitting
from game.model.view import View
from game.record.kinds import LISTS, ONLY_WHEN_FILLED
from game.record.reading import Step, Unreadable, checked, parsed, upward
from game.record.shape import BESIDES, FORMAT, KNOWN, Paper, own_fields

STEPS: tuple[Step, ...] = ()  # the first will bring version 1 to 2
VERSION = len(STEPS) + 1
PEOPLE = ("person", "a", "b", "who", "option", "said_by")  # fields with the id of somebody


def paper_of(view: View, reader: str) -> dict[str, Any]:
    """The paper of one reader; a whole view and one that `seen_by` made for this reader give the same.

    Items are numbered 1..n in the order of the paper, over all kinds together, and people are called by their number.
    """
    seen = seen_by(view, reader)
    lists = {name: seen.all(kind) for name, kind in LISTS.items()}
    numbers = {item.id: number for number, item in enumerate((one for some in lists.values() for one in some), 1)}
    player = seen.player
    return {
        "format": FORMAT,
        "version": VERSION,
        "reader": reader,
        "player": {
            "name": _clean(player.name),
            "age": player.age,
            "audience": player.audience,
            "language": player.language,
            "picture": player.picture,
        },
        "deck": [
            {"id": one.deck, "version": one.deck_version, "day": one.day}
            for one in sorted(seen.all(Sitting), key=lambda sitting: sitting.n)
        ],
        **{
            name: [_entry(item, numbers) for item in items]
            for name, items in lists.items()
            if items or name not in ONLY_WHEN_FILLED
        },
        "sharing": {str(number): list(seen.levels(one)) for one, number in numbers.items() if seen.levels(one)},
    }


def paper_text(paper: dict[str, Any]) -> str:
    """The paper as it stands in the file: the same text for the same paper, to be written as UTF-8."""
    return json.dumps(paper, ensure_ascii=False, indent=2) + "\n"


def read_paper(text: str) -> dict[str, Any]:
    """The paper in a file, in the newest version. What is no paper is `Unreadable`; what stands in it `view_of` checks."""
    return upward(parsed(text), FORMAT, STEPS)


def view_of(paper: dict[str, Any]) -> View:
    """The view that a paper tells, to be read by its own reader or by one who may see less."""
    data = upward(paper, FORMAT, STEPS)
    checked(Paper, data, KNOWN)
    _check_numbers(data)
    player = Player(**data["player"])
    records: dict[str, Record] = {player.key: player}
    for n, played in enumerate(data["deck"], 1):
        sitting = Sitting(n=n, deck=played["id"], deck_version=played["version"], day=played["day"])
        records[sitting.key] = sitting
    for name, kind in LISTS.items():
        for entry in data.get(name, ()):
            item = _named(_item(kind, entry), records)
            records[item.key] = item
            levels = data["sharing"].get(str(entry["id"]))
            if levels:
                choice = sharing_of(item.id, tuple(levels))
                records[choice.key] = choice
    return View(records)


def _entry(item: Item, numbers: dict[str, int]) -> dict[str, Any]:
    own = {name: _value(item, name, numbers) for name in own_fields(type(item))}
    said_by = WORKER if item.said_by == WORKER else numbers.get(item.said_by, PLAYER)
    about = [numbers[one] for one in item.about]
    return {"id": numbers[item.id], **own, "about": about, "said_by": said_by, "card": item.card, "day": item.day}


def _value(item: Item, name: str, numbers: dict[str, int]) -> Any:
    value = getattr(item, name)
    match name:
        case "person" | "place":
            return numbers[value] if value else None
        case "a" | "b":
            return numbers[value]
        case "who" | "option":
            return numbers[value] if value in item.named() else value
        case "others":
            return [numbers[one] for one in value]
        case "strokes":
            return [
                {"points": [list(point) for point in one.points], "colour": one.colour, "width": one.width}
                for one in value
            ]
    return _clean(value) if isinstance(value, str) else value


def _item(kind: type[Item], entry: dict[str, Any]) -> Item:
    """The item of an entry, with its number as its id."""
    fields = {name: _read(name, entry[name]) for name in ("id", *own_fields(kind), *BESIDES)}
    return kind(**{**fields, "said_by": "" if fields["said_by"] == PLAYER else fields["said_by"]})


def _read(name: str, value: Any) -> Any:
    match name:
        case "id" | "person" | "a" | "b" | "place" | "who" | "option" | "said_by":
            return "" if value is None else str(value)
        case "about" | "others":
            return tuple(str(one) for one in value)
        case "strokes":
            return tuple(Inked(tuple((x, y) for x, y in one["points"]), one["colour"], one["width"]) for one in value)
    return value


def _named(item: Item, taken: dict[str, Record]) -> Item:
    """The item with the id by which a view looks for it; its number, where somebody else has that id."""
    match item:
        case Spot():
            key = spot_of(item.person, item.ring, item.area).id
        case Support():
            key = support_of(item.person, item.kind, item.direction).id
        case Feeling():
            key = feeling_of(item.person, item.feeling).id
        case Tie():
            key = tie_between(item.a, item.b, item.tie).id
        case _:
            return item
    return replace(item, id=f"{key}:{item.id}" if key in taken else key)


def _check_numbers(data: dict[str, Any]) -> None:
    """Items are numbered 1..n, and a number that is used is that of somebody, or of a place, in the paper."""
    entries = [(name, entry) for name in LISTS for entry in data.get(name, ())]
    if [entry["id"] for _, entry in entries] != list(range(1, len(entries) + 1)):
        raise Unreadable("id: the items are not numbered 1, 2, 3 ...")
    people = {entry["id"] for entry in data["people"]}
    places = {entry["id"] for entry in data["places"]}
    for name, entry in entries:
        used = {one: [entry[one]] for one in PEOPLE if isinstance(entry.get(one), int)}
        used |= {one: entry[one] for one in ("about", "others") if one in entry}
        wrong = [one for one, numbers in used.items() if not people.issuperset(numbers)]
        wrong += ["place"] * (entry.get("place") not in (None, *places))
        if wrong:
            raise Unreadable(f"{name}.{wrong[0]}: a number that nobody in this file has (item {entry['id']})")
    if not {str(number) for number in range(1, len(entries) + 1)}.issuperset(data["sharing"]):
        raise Unreadable("sharing: a number that no item in this file has")


def _clean(text: str) -> str:
    """The words as they were said, without control characters and halves of letters."""
    return "".join(one for one in text if one in "\n\t" or unicodedata.category(one) not in ("Cc", "Cs"))
