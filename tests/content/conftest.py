"""What the tests of the content share: the shipped content, and a deck small enough to break."""

import json
from pathlib import Path

import pytest

from game.content import Content, read_all
from game.data import folder

DECK = """\
deck:
  id: mini
  version: "1"
  language: nl
  address: je
  language_level: A2
  title: Mini
  for: Iedereen
  audience: [kind]
  ages: [6, 11]
  led_by: together
  minutes: [10, 20]
  licence: CC-BY-SA-4.0
  intro: Hallo.
  worker_intro: Rustig.
rounds:
  - {id: r1, name: Begin, goal: Beginnen., records: [person], pick: 1}
cards:
  - id: mini-01
    round: r1
    form: ask
    icon: ster
    text: Wie is er bij jou?
    follow_up: [Wie nog meer?, Wie niet?]
    records: [person]
    support: []
    domains: [thuis]
    ages: [6, 11]
    sensitivity: 1
    skip: Een dier mag ook.
"""


@pytest.fixture(scope="session")
def pictures() -> frozenset[str]:
    return frozenset(json.loads((folder("assets") / "pictures" / "pictures.json").read_text("utf-8")))


@pytest.fixture(scope="session")
def content(pictures: frozenset[str]) -> Content:
    return read_all(folder("cards"), pictures=pictures)


@pytest.fixture
def deck_file(tmp_path: Path) -> Path:
    path = tmp_path / "mini.yaml"
    path.write_text(DECK, "utf-8")
    return path
