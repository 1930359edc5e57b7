"""The walls of the house: reads a folder of code, without running it, and lists everything that stands where it may not."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

HOUSE = "game"
LONGEST_FILE = 300

FLOORS: dict[str, int] = {
    room: floor
    for floor, rooms in {
        0: ("data", "problem"),
        1: ("model", "shapes", "letters"),
        2: ("stage", "words", "content", "record", "speech", "settings"),
        3: ("rings", "vault"),
        4: ("ui", "export", "check"),
        5: ("screens",),
        6: ("trainer",),
        7: ("app",),
        8: ("cli",),
        9: ("__main__",),
    }.items()
    for room in rooms
}

DOORS: dict[str, tuple[str, ...]] = {
    "pygame": ("stage",),
    "babel": ("words",),
    # A line is split into runs where it is painted, so right-to-left has two doors.
    "bidi": ("stage",),
    "yaml": ("content",),
    "pydantic": ("content", "record"),
    "platformdirs": ("data",),
    "pyrage": ("vault",),
    "typst": ("export",),
    "docx": ("export",),
    "xlsxwriter": ("export",),
}

WITHOUT_FILES = ("model", "shapes", "rings", "ui", "screens")
FILES = (
    "glob",
    "importlib.resources",
    "io",
    "json",
    "os",
    "pathlib",
    "pickle",
    "shelve",
    "shutil",
    "sqlite3",
    "tempfile",
    "yaml",
)

STRANGERS: dict[str, tuple[str, ...]] = {
    "export": ("screens", "stage", "ui", "vault"),
    "vault": ("export",),
    "screens": ("content", "data", "record", "vault"),
}

LIBRARIES = ("aiohttp", "httpx", "requests", "urllib3", "websockets")
STANDARD = (
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "poplib",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "webbrowser",
    "wsgiref",
    "xmlrpc",
)
INTERNET = (*LIBRARIES, *STANDARD, "urllib.error", "urllib.request")

EMPTY_NAMES = ("Manager", "Handler", "Helper", "Helpers", "Util", "Utils")


@dataclass(frozen=True, slots=True)
class Imported:
    """A name that a file imports, in full, and the line where it does."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Module:
    """A file of the house: its place under the house, its dotted name, its text and its tree."""

    place: Path
    name: str
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """The room it stands in; "" for the front door `game/__init__.py`."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 1 else ""

    def told(self, line: int, fault: str) -> str:
        """A fault with its place, as an editor can open it."""
        return f"{HOUSE}/{self.place.as_posix()}:{line}: {fault}"


def faults(house: Path, *data_folders: Path) -> list[str]:
    """Everything in the house that breaks a wall, and every Python file in the data folders; an empty list when all is well."""
    modules = read_house(house)
    found = [fault for module in modules for fault in sorted(set(_faults_of(module)))]
    return (
        found
        + _circles(modules)
        + [f"{folder.name}/{place}: Python in a data folder" for folder, place in _stray(data_folders)]
    )


def read_house(house: Path) -> list[Module]:
    """Every Python file under a folder, but not what is packed in `_data`."""
    places = sorted(path.relative_to(house) for path in house.rglob("*.py"))
    return [_read(house, place) for place in places if place.parts[0] != "_data"]


def imports(module: Module) -> Iterator[Imported]:
    """Everything a file imports, wherever in it and in whatever way."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Import(names=names):
                yield from (Imported(one.name, node.lineno) for one in names)
            case ast.ImportFrom(names=names):
                origin = _origin(module, node)
                yield from (Imported(f"{origin}.{one.name}", node.lineno) for one in names)
            case ast.Call(
                func=ast.Name(id=called) | ast.Attribute(attr=called), args=[ast.Constant(value=str(name)), *_]
            ):
                if called in ("import_module", "__import__"):
                    yield Imported(name, node.lineno)


def _read(house: Path, place: Path) -> Module:
    text = (house / place).read_text(encoding="utf-8")
    inside = place.parent.parts if place.name == "__init__.py" else (*place.parent.parts, place.stem)
    return Module(place, ".".join((HOUSE, *inside)), text, ast.parse(text))


def _origin(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    up = node.level - (module.place.name == "__init__.py")
    return ".".join([*parts[: len(parts) - up], *([node.module] if node.module else [])])


def _faults_of(module: Module) -> Iterator[str]:
    yield from _shape_faults(module)
    if module.room and module.room not in FLOORS:
        yield module.told(1, f"the room '{module.room}' stands on no floor")
        return
    for one in imports(module):
        fault = _import_fault(module.room, one.name)
        if fault:
            yield module.told(one.line, fault)
    if module.room in WITHOUT_FILES:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open":
                yield module.told(node.lineno, f"'{module.room}' opens a file")


def _shape_faults(module: Module) -> Iterator[str]:
    told = ast.get_docstring(module.tree) or ""
    if not told.partition("\n")[0].strip():
        yield module.told(1, "the first line does not say what the file is for")
    length = len(module.text.splitlines())
    if length > LONGEST_FILE:
        yield module.told(length, f"{length} lines, more than {LONGEST_FILE}: probably two files")
    if module.place.stem.capitalize() in EMPTY_NAMES:
        yield module.told(1, f"'{module.place.stem}' says nothing about what is in the file")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef) and node.name.endswith(EMPTY_NAMES):
            yield module.told(node.lineno, f"the name '{node.name}' does not say what it is")


def _import_fault(room: str, name: str) -> str:
    if _within(name, INTERNET):
        return f"'{name}' reaches for the internet"
    if room in WITHOUT_FILES and _within(name, FILES):
        return f"'{room}' touches files through '{name}'"
    first, *rest = name.split(".")
    if first == HOUSE:
        return _room_fault(room, rest[0] if rest else "")
    if first in sys.stdlib_module_names:
        return ""
    doors = DOORS.get(first, ())
    if room in doors:
        return ""
    return f"'{first}' comes in through {' or '.join(doors)} only" if doors else f"'{first}' has no door in this house"


def _room_fault(room: str, other: str) -> str:
    if other in ("", room, "__version__"):
        return ""
    if other in STRANGERS.get(room, ()):
        return f"'{room}' may not know '{other}'"
    if other not in FLOORS:
        return f"the room '{other}' stands on no floor"
    here = FLOORS.get(room, -1)
    return f"'{room}' (floor {here}) imports '{other}' (floor {FLOORS[other]})" if FLOORS[other] >= here else ""


def _within(name: str, names: tuple[str, ...]) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in names)


def _circles(modules: list[Module]) -> list[str]:
    """The first circle of files that import each other, inside a room or across rooms."""
    names = {module.name for module in modules}
    meant = {
        module.name: {_file_of(one.name, names) for one in imports(module)} - {"", module.name} for module in modules
    }
    try:
        TopologicalSorter(meant).prepare()
    except CycleError as circle:
        return [f"{HOUSE}/: files import each other in a circle: {' > '.join(circle.args[1])}"]
    return []


def _file_of(name: str, names: set[str]) -> str:
    """The file that an imported name lives in: `game.shapes.Rect` lives in `game.shapes`; "" for what is not ours."""
    while name and name not in names:
        name = name.rpartition(".")[0]
    return name


def _stray(folders: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    for folder in folders:
        yield from ((folder, path.relative_to(folder).as_posix()) for path in sorted(folder.rglob("*.py*")))
