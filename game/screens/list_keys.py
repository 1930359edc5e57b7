"""The keyboard's way through the list: arrows from cell to cell and on to the next page, a letter to the first name with it."""

from game.screens.list_order import first_with
from game.screens.list_table import Table
from game.shapes import Input, Key, Shapes, Typed
from game.ui.focus import beside


def letter_of(given: Input) -> str:
    """The letter that was pressed or typed; "" for every other key. Figures are the ways out."""
    match given:
        case Key(name, ctrl=False) | Typed(name) if len(name) == 1 and name.isalpha():
            return name
    return ""


def aim_at(table: Table, shown: Shapes, page: int, given: Input, focus: str) -> tuple[str, int]:
    """What has the focus after a key, and on which page; ("", page) when the key means nothing here."""
    letter = letter_of(given)
    if letter:
        found = first_with(table.rows, letter)
        return (f"row:{found}", table.page_of(found)) if found else ("", page)
    match given:
        case Key("page_down" | "page_up" as way) if _row(table, page, focus):
            return _turned(table, page, 1 if way == "page_down" else -1)
        case Key("up" | "down" | "left" | "right" as way):
            return _step(table, shown, page, way, focus)
    return "", page


def _step(table: Table, shown: Shapes, page: int, way: str, focus: str) -> tuple[str, int]:
    ids, row = table.ids(page), _row(table, page, focus)
    if not focus:
        return (f"row:{ids[0]}" if ids else "", page)
    if row and way == "down" and row == ids[-1] and table.ids(page + 1):
        return f"row:{table.ids(page + 1)[0]}", page + 1
    if row and way == "up" and row == ids[0] and table.ids(page - 1):
        return f"row:{table.ids(page - 1)[-1]}", page - 1
    return beside(shown, focus, way), page


def _turned(table: Table, page: int, by: int) -> tuple[str, int]:
    ids = table.ids(page + by)
    return (f"row:{ids[0]}", page + by) if ids else ("", page)


def _row(table: Table, page: int, focus: str) -> str:
    """The row of this page in which the focus is; "" outside the rows."""
    row = focus.partition(":")[2]
    return row if row in table.ids(page) else ""
