"""Every text of the interface speaks Dutch, with the same holes, and no text speaks to nobody."""

import ast
import re
from pathlib import Path

from game.data import folder
from game.export import formats
from game.export.summary import FOR
from game.words import read_catalogue, words_for

GAME = Path(formats.__file__).parents[1]
SPOKEN = ("say", "tell", "count")
BY_NAME = (*FOR.values(), "people", "animals", "fantasy", "nature and things", *formats.REASONS.values())


def said_in_code() -> set[str]:
    """The texts that stand in the code, each as the first words of a call of say or tell."""
    found: set[str] = set()
    for file in GAME.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _called(node) in SPOKEN:
                first = node.args[: 2 if _called(node) == "count" else 1]
                found |= {one.value for one in first if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return found


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def test_every_text_of_the_interface_has_dutch() -> None:
    dutch = read_catalogue(folder("locales") / "nl" / "game.po").messages

    missing = sorted(text for text in said_in_code() | set(BY_NAME) if ("", text) not in dutch)

    assert missing == []


def test_no_dutch_text_is_left_over() -> None:
    dutch = read_catalogue(folder("locales") / "nl" / "game.po").messages
    code = "\n".join(file.read_text("utf-8") for file in GAME.rglob("*.py"))

    left_over = sorted(text for _, text in dutch if text not in code and text.replace('"', '\\"') not in code)

    assert left_over == []


def test_dutch_texts_have_the_holes_of_the_english() -> None:
    for catalogue in ("nl", "nl@u"):
        for (_, english), dutch in read_catalogue(folder("locales") / catalogue / "game.po").messages.items():
            assert set(re.findall(r"\{\w+\}", english)) == set(re.findall(r"\{\w+\}", dutch)), english


def test_a_grown_up_is_spoken_to_with_u_where_a_child_is_spoken_to_with_je() -> None:
    child, adult = words_for("nl", "je", folder("locales")), words_for("nl", "u", folder("locales"))
    speaks_to = re.compile(r"\b(je|jij|jou|jouw)\b", re.IGNORECASE)

    wrong = sorted(
        text for text in said_in_code() if speaks_to.search(adult.say(text).replace("Wie is voor jou belangrijk", ""))
    )

    assert child.say("You choose.") == "Jij kiest."
    assert wrong == []
