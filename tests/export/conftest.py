"""What the tests of the papers share."""

import pytest

from game.export.summary import Summary
from game.model.view import View
from tests.export.made_up import DECK, ENGLISH, LISTS, TEXTS, Make, plain_map


@pytest.fixture
def make() -> Make:
    """Make the summary of a view for a reader, in plain English."""

    def summary(view: View, reader: str = "worker", **more: object) -> Summary:
        given: dict[str, object] = {
            "lists": LISTS,
            "texts": TEXTS,
            "decks": {"quiz": DECK},
            "words": ENGLISH,
            "draw": plain_map,
        }
        return Summary.of(view, reader, **(given | more))  # type: ignore[arg-type]

    return summary
