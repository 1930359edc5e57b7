"""While a card is read aloud, the word that sounds now is marked where it stands."""

from re import finditer

import pytest

from game.app.shelf import Game
from game.model.sittings import Opened
from game.screens.table import TableScreen
from game.shapes import Text
from game.stage.text import Lettering, place_of_mark
from game.ui.aloud import word_over
from tests.gallery.desks import Variant, variants_of
from tests.gallery.views import open_view

VARIANTS = tuple(variants_of("day", "evening-small", "rtl", "large-letters-upright"))
LETTERING = Lettering()


@pytest.mark.parametrize("variant", VARIANTS, ids=[variant.name for variant in VARIANTS])
def test_every_word_of_every_card_is_marked_whole_wherever_its_line_breaks(game: Game, variant: Variant) -> None:
    app = open_view(game, variant, "table")
    desk, deck = app.desk, app.desk.deck

    assert deck
    for card in deck.cards:
        desk.conversation.put(Opened(deck.id, card.id))
        app.reset(TableScreen(desk))
        shapes = app.shapes()
        for text in (card.text, card.skip):
            for word in finditer(r"\S+", text):
                over = word_over(desk.on(app.size), shapes, text, *word.span())
                marked = [one for one in over if isinstance(one, Text) and one.mark]
                pieces = [piece for one in marked for piece, _ in place_of_mark(LETTERING, one, one.mark or (0, 0))]
                assert "".join(pieces) == word[0]


@pytest.mark.parametrize(("text", "left_first"), [("Wat kun jij goed?", True), ("ماذا تحب؟", False)])
def test_a_mark_goes_along_in_the_direction_of_the_letters(text: str, left_first: bool) -> None:
    shape = Text(0, 0, text, 20, "#000000", wrap=400, rtl=True)
    first, last = (next(finditer(r"\S+", text)).span(), [*finditer(r"\S+", text)][-1].span())

    places = [next(place_of_mark(LETTERING, shape, span))[1].x for span in (first, last)]

    assert (places[0] < places[1]) == left_first
