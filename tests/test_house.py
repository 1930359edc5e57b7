"""The walls of the house stand, and the test that watches them sees every way to break one."""

from collections.abc import Mapping
from pathlib import Path

import pytest

import game
from game.data import folder
from tests.walls import DOORS, FLOORS, LONGEST_FILE, STRANGERS, WITHOUT_FILES, faults, read_house

HOUSE = Path(game.__file__).parent
PAGE = Path(__file__).parent.parent / "docs" / "architecture.md"

WAYS_TO_FILES = (
    "open('x')",
    "import pathlib",
    "from pathlib import Path",
    "import json",
    "import os.path",
    "from importlib import resources",
)
WAYS_TO_THE_INTERNET = (
    "import socket",
    "import http.client",
    "from http import server",
    "import urllib.request",
    "from urllib import request",
    "import ssl",
    "import requests",
)


def build(place: Path, files: Mapping[str, str] | None = None) -> Path:
    """A small house: `{"screens/map": "import os"}` becomes screens/map.py; the first line of each file says what it is for."""
    house = place / "game"
    for name, text in {"__init__": "", **(files or {})}.items():
        path = house / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'"""Says what it is for."""\n{text}\n', encoding="utf-8")
    return house


def may_know(room: str, other: str) -> bool:
    """Whether a room may import another one."""
    return FLOORS[other] < FLOORS[room] and other not in STRANGERS.get(room, ())


def test_our_own_house_stands() -> None:
    data = [folder(name) for name in ("cards", "assets", "locales")]

    found = faults(HOUSE, *data)

    assert found == []


def test_the_whole_house_is_read() -> None:
    rooms = {module.room for module in read_house(HOUSE)}

    assert {"model", "shapes", "data"} <= rooms


def test_a_house_whose_walls_stand_has_no_faults(tmp_path: Path) -> None:
    house = build(
        tmp_path,
        {
            "model/session": "from dataclasses import dataclass",
            "stage/window": "import pygame\nimport pygame.freetype\nfrom bidi import get_display\nfrom game.shapes import Rect",
            "content/decks": "import yaml\nimport pydantic\nfrom pathlib import Path\nfrom game.model.session import x",
            "words": "from babel.dates import format_date",
            "data": "import platformdirs",
            "shapes/drawing": "import math",
            "export/pdf": "import typst\nimport json\nfrom urllib.parse import quote",
            "screens/map": "from game.model import session\nfrom . import card",
            "screens/card": "from ..model.session import x",
            "cli": "import argparse\nfrom game import __version__\nfrom game.screens import map",
        },
    )

    assert faults(house) == []


@pytest.mark.parametrize(
    "line",
    [
        "import game.screens.map",
        "import game.screens.map as table",
        "from game import screens",
        "from game.screens import map",
        "from game.screens.map import shapes",
        "from ..screens import map",
        "from .. import screens",
        "def later():\n    from game.screens import map",
        "if TYPE_CHECKING:\n    from game.screens import map",
        "try:\n    import game.screens\nexcept ImportError:\n    pass",
        "import importlib\nimportlib.import_module('game.screens.map')",
        "from importlib import import_module\nimport_module('game.screens')",
        "__import__('game.screens')",
    ],
)
def test_every_way_to_import_a_higher_floor_is_seen(tmp_path: Path, line: str) -> None:
    house = build(tmp_path, {"model/session": line, "screens/map": ""})

    found = faults(house)

    assert len(found) == 1
    assert found[0].startswith("game/model/session.py:")
    assert "'model' (floor 1) imports 'screens' (floor 5)" in found[0]


@pytest.mark.parametrize("room", FLOORS)
def test_a_room_imports_lower_floors_only(tmp_path: Path, room: str) -> None:
    others = [other for other in FLOORS if other != room]
    house = build(tmp_path, {f"{room}/one": "\n".join(f"import game.{other}.two" for other in others)})

    found = faults(house)

    refused = [(line, other) for line, other in enumerate(others, 2) if not may_know(room, other)]
    assert len(found) == len(refused)
    for line, other in refused:
        assert any(
            fault.startswith(f"game/{room}/one.py:{line}: '{room}'") and f"'{other}'" in fault for fault in found
        )


def test_a_room_that_stands_on_no_floor_is_told(tmp_path: Path) -> None:
    house = build(tmp_path, {"attic/box": "", "cli": "import game.cellar"})

    found = faults(house)

    assert found == [
        "game/attic/box.py:1: the room 'attic' stands on no floor",
        "game/cli.py:2: the room 'cellar' stands on no floor",
    ]


def test_files_of_one_room_that_import_each_other_are_told(tmp_path: Path) -> None:
    house = build(
        tmp_path,
        {
            "ui/one": "from game.ui.two import x",
            "ui/two": "def later():\n    from game.ui import three",
            "ui/three": "import game.ui.one",
        },
    )

    (found,) = faults(house)

    assert "in a circle" in found
    assert all(name in found for name in ("game.ui.one", "game.ui.two", "game.ui.three"))


@pytest.mark.parametrize("room", FLOORS)
def test_an_outside_library_comes_in_through_its_own_door_only(tmp_path: Path, room: str) -> None:
    house = build(tmp_path, {f"{room}/one": "\n".join(f"from {library}.part import something" for library in DOORS)})

    found = faults(house)

    refused = [(line, library) for line, library in enumerate(DOORS, 2) if room not in DOORS[library]]
    assert len(found) == len(refused)
    for line, library in refused:
        assert any(fault.startswith(f"game/{room}/one.py:{line}: ") and library in fault for fault in found)


@pytest.mark.parametrize("room", ["model", "shapes"])
def test_the_pure_rooms_have_no_door_at_all(room: str) -> None:
    assert not [library for library, doors in DOORS.items() if room in doors]


def test_a_library_without_a_door_is_told(tmp_path: Path) -> None:
    house = build(tmp_path, {"export/sheet": "import pandas.core"})

    assert faults(house) == ["game/export/sheet.py:2: 'pandas' has no door in this house"]


@pytest.mark.parametrize("room", WITHOUT_FILES)
def test_a_room_without_files_touches_none(tmp_path: Path, room: str) -> None:
    house = build(tmp_path, {f"{room}/one": "\n".join(WAYS_TO_FILES)})

    found = faults(house)

    assert [fault.split(": ")[0] for fault in found] == [
        f"game/{room}/one.py:{line}" for line, _ in enumerate(WAYS_TO_FILES, 2)
    ]
    assert all(f"'{room}' touches files" in fault or f"'{room}' opens a file" in fault for fault in found)


@pytest.mark.parametrize(
    ("room", "stranger"),
    [("export", "screens"), ("export", "stage"), ("export", "vault"), ("vault", "export"), ("screens", "content")],
)
def test_rooms_that_may_not_know_each_other_do_not(tmp_path: Path, room: str, stranger: str) -> None:
    house = build(tmp_path, {f"{room}/one": f"from game.{stranger} import two", f"{stranger}/two": ""})

    assert faults(house) == [f"game/{room}/one.py:2: '{room}' may not know '{stranger}'"]


@pytest.mark.parametrize("room", FLOORS)
def test_no_room_reaches_for_the_internet(tmp_path: Path, room: str) -> None:
    house = build(tmp_path, {f"{room}/one": "\n".join(WAYS_TO_THE_INTERNET)})

    found = faults(house)

    assert len(found) == len(WAYS_TO_THE_INTERNET)
    assert all(fault.endswith("reaches for the internet") for fault in found)


@pytest.mark.parametrize("text", ["", "import os", "'''   '''", "# only a comment", "x = 'not the first line'"])
def test_a_file_that_does_not_say_what_it_is_for_is_told(tmp_path: Path, text: str) -> None:
    house = build(tmp_path)
    (house / "cli.py").write_text(text, encoding="utf-8")

    assert faults(house) == ["game/cli.py:1: the first line does not say what the file is for"]


def test_a_file_that_is_too_long_is_told(tmp_path: Path) -> None:
    fits = build(tmp_path / "fits", {"cli": "x = 1\n" * (LONGEST_FILE - 2)})
    too_long = build(tmp_path / "long", {"cli": "x = 1\n" * LONGEST_FILE})

    assert faults(fits) == []
    assert faults(too_long) == [f"game/cli.py:302: 302 lines, more than {LONGEST_FILE}: probably two files"]


@pytest.mark.parametrize("name", ["DeckManager", "InputHandler", "MapHelper", "TextUtils"])
def test_a_class_whose_name_says_nothing_is_told(tmp_path: Path, name: str) -> None:
    house = build(tmp_path, {"ui/one": f"class {name}:\n    pass"})

    assert faults(house) == [f"game/ui/one.py:2: the name '{name}' does not say what it is"]


def test_a_file_whose_name_says_nothing_is_told(tmp_path: Path) -> None:
    house = build(tmp_path, {"ui/utils": ""})

    assert faults(house) == ["game/ui/utils.py:1: 'utils' says nothing about what is in the file"]


def test_python_among_the_cards_is_told(tmp_path: Path) -> None:
    house, cards = build(tmp_path), tmp_path / "cards"
    (cards / "decks").mkdir(parents=True)
    (cards / "decks" / "kind.yaml").write_text("deck: {}", encoding="utf-8")
    (cards / "decks" / "kind.py").write_text("", encoding="utf-8")

    assert faults(house, cards) == ["cards/decks/kind.py: Python in a data folder"]


def test_all_faults_are_told_at_once_each_at_its_line(tmp_path: Path) -> None:
    house = build(
        tmp_path, {"model/one": "import os\nimport pygame\n\nimport socket", "shapes/two": "import game.model"}
    )

    assert faults(house) == [
        "game/model/one.py:2: 'model' touches files through 'os'",
        "game/model/one.py:3: 'pygame' comes in through stage only",
        "game/model/one.py:5: 'socket' reaches for the internet",
        "game/shapes/two.py:2: 'shapes' (floor 1) imports 'model' (floor 1)",
    ]


@pytest.mark.skipif(not PAGE.is_file(), reason="the architecture page comes with the checkout, not with the wheel")
def test_the_architecture_page_has_the_same_rooms_and_doors() -> None:
    rows = [line.split("|") for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `game/")]

    told = {cells[1].strip(" `").removeprefix("game/").strip("/").removesuffix(".py"): cells[2:4] for cells in rows}

    assert {room: int(floor) for room, (floor, _) in told.items()} == FLOORS
    for room, (_, doors) in told.items():
        assert {name.strip(" `") for name in doors.split(",")} - {"none"} == {
            name for name in DOORS if room in DOORS[name]
        }
