"""Every card of every deck on the table, folded and unfolded: all of it can be read and touched, and its pictures can be chosen."""

import pytest

from game.app.loop import App
from game.app.shelf import Game
from game.model.sittings import Opened
from game.screens.home import HomeScreen
from game.screens.table import TableScreen
from game.shapes import named
from tests.gallery.desks import Variant, lay, variants_of
from tests.gallery.judging import faults_of

NARROW = ("small", "evening-small", "rtl-upright", "large-letters-small")


@pytest.mark.parametrize("variant", [*variants_of(*NARROW)], ids=lambda one: one.name)
def test_every_card_can_be_read_and_answered(variant: Variant, game: Game) -> None:
    desk = lay(game, variant)
    app = App(desk, HomeScreen(desk), variant.size)

    found = {}
    for deck in desk.library.decks:
        for card in deck.cards:
            desk.conversation.put(Opened(deck.id, card.id))
            app.reset(TableScreen(desk))
            faults = [faults_of(app, "table")]
            touched = {group.name for group in named(app.shapes()) if group.role}
            if app.press("unfold"):
                faults.append(faults_of(app, "table"))
                touched |= {group.name for group in named(app.shapes()) if group.role}
            nothing_to_choose = card.options != "" and not any(name.startswith("option:") for name in touched)
            if any(faults) or nothing_to_choose:
                found[card.id] = faults

    assert found == {}
