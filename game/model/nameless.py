"""A view in which nobody is called by name: to look at a map in a full room, where those on it are nobody's business.

The names are taken out of what is true before anything is drawn from it, so that no screen, label or voice can say one.
"""

from dataclasses import replace

from game.model.moves import Record
from game.model.names import names
from game.model.records import Item, Person
from game.model.sittings import Player
from game.model.view import View

WRITTEN = ("name", "text", "does", "does_not", "how_long", "afterwards")  # the fields in which somebody wrote freely


def nameless(view: View, somebody: str, picture: str) -> View:
    """The same people in the same places, all called `somebody`; those without a picture have this one instead of their letters.

    A free text in which somebody on the map or at the table may be named is left out as a whole.
    """
    everybody = [*(one.name for one in view.all(Person)), *(one.name for one in view.all(Player))]
    called = tuple(name for name in everybody if name.strip())
    records = {key: _without(record, called, somebody, picture) for key, record in view.records.items()}
    return View(records, view.turned, view.written)


def _without(record: Record, called: tuple[str, ...], somebody: str, picture: str) -> Record:
    match record:
        case Person():
            return replace(record, name=somebody, picture=record.picture or picture)
        case Player():
            return replace(record, name="")
        case Item():
            return _silent(record, called)
    return record


def _silent(item: Item, called: tuple[str, ...]) -> Item:
    written = {field: text for field in WRITTEN if (text := getattr(item, field, ""))}
    empty = {field: "" for field, text in written.items() if any(names(name, text) for name in called)}
    return replace(item, **empty) if empty else item  # type: ignore[arg-type]
