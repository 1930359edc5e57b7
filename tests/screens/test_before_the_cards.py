"""Before the first card: piles to choose from, what is agreed, the rules, a locked deck, and a card taken by hand."""

import pytest

from game.app.loop import App
from game.model.sittings import Opened
from game.shapes import find, named
from game.ui.look import Size
from tests.screens.seeing import every_size, every_step, outside, overlapping, pages, said, sit_down, texts


def names(app: App, start: str) -> list[str]:
    return [group.name for group in named(app.shapes()) if group.name.startswith(start)]


def test_a_child_sees_the_piles_first_and_no_locked_one(app: App) -> None:
    sit_down(app)

    assert names(app, "deck:") == ["deck:kind", "deck:kennismaken", "deck:klein-netwerk"]
    assert names(app, "weight:") == names(app, "area:") == []
    assert "25 tot 45 minuten" in said(app.shapes())


def test_a_child_reads_how_a_deck_begins_and_not_for_whom_it_was_made(app: App) -> None:
    pilot = sit_down(app)

    words = said(app.shapes())
    pilot.touch("all-decks")

    assert "Allebei is gewoon." in words
    assert [deck.id for deck in app.desk.library.decks if deck.meant_for in words] == []
    assert app.desk.library.decks[0].meant_for in said(app.shapes())


def test_the_locked_pile_lies_behind_the_button_for_more(app: App) -> None:
    pilot = sit_down(app)

    pilot.touch("all-decks")
    pilot.touch("deck:veiligheid")

    assert app.screen.name == "unlock"


@every_size
@every_step
@pytest.mark.parametrize("who", ["kind", "jongere"])
def test_every_pile_shows_all_its_words(app: App, who: str, size: Size, step: float) -> None:
    pilot = sit_down(app, who, step=step, size=size)
    pilot.touch("all-decks")

    seen = pages(app)

    words = " ".join(said(page) for page in seen)
    decks = app.desk.library.decks
    assert [deck.id for deck in decks if deck.title not in words or deck.meant_for not in words] == []
    assert [outside(app, page) for page in seen] == [[]] * len(seen)
    assert [overlapping(page) for page in seen] == [[]] * len(seen)


@every_size
@every_step
def test_what_is_agreed_can_be_reached_whole(app: App, size: Size, step: float) -> None:
    pilot = sit_down(app, step=step, size=size)

    pilot.touch("agreements")
    seen = pages(app)

    found = {group.name.split(":")[0] for page in seen for group in named(page)}
    words = " ".join(said(page) for page in seen)
    assert {"weight", "length", "area", "easy", "begin", "all-decks", "agreements"} <= found
    assert len({group.name for page in seen for group in named(page) if group.name.startswith("area:")}) == 10
    assert "Vraag al bij de uitnodiging wie er mee mag komen." in words
    assert [outside(app, page) for page in seen] == [[]] * len(seen)
    assert [overlapping(page) for page in seen] == [[]] * len(seen)


def test_what_was_agreed_holds_from_the_first_card(app: App) -> None:
    pilot = sit_down(app)

    for name in ("agreements", "weight:1", "length:long", "area:school", "easy", "begin", "ready"):
        pilot.touch(name)

    sitting = app.desk.view.sitting
    dealt = app.desk.dealt()
    assert sitting is not None
    assert dealt is not None
    assert (sitting.heaviest, sitting.length, sitting.areas_off, sitting.easy) == (1, "long", ("school",), True)
    assert dealt.left == 2


def test_back_folds_the_agreements_before_it_leaves_the_piles(app: App) -> None:
    pilot = sit_down(app)
    pilot.touch("agreements")

    pilot.touch("back")

    assert app.screen.name == "choose-deck"
    assert names(app, "deck:")


@every_size
@every_step
@pytest.mark.parametrize("who", ["kind", "jongere", "ouder"])
def test_every_rule_and_the_honest_word_are_seen(app: App, who: str, size: Size, step: float) -> None:
    pilot = sit_down(app, who, step=step, size=size)
    pilot.touch("begin")

    rules = pages(app)
    pilot.touch("privacy")
    kept = pages(app)

    told = app.desk.library.texts
    wanted = [(line, rules) for _, line in told.under("start/rules")]
    wanted += [(line, kept) for _, line in told.under(f"papers/privacy_page/{who}")]
    wanted += [(told["start/honesty"], rules), (told["start/honesty"], kept), (told[f"start/what/{who}"], rules)]
    assert [line for line, seen in wanted if line not in " ".join(map(said, seen))] == []
    assert [outside(app, page) for page in (*rules, *kept)] == [[]] * len((*rules, *kept))
    assert [overlapping(page) for page in (*rules, *kept)] == [[]] * len((*rules, *kept))


@every_size
@every_step
def test_the_three_answers_are_of_one_size_and_none_of_them_is_urged(app: App, size: Size, step: float) -> None:
    pilot = sit_down(app, step=step, size=size)
    pilot.touch("begin")

    answers = [find(app.shapes(), name) for name in ("ready", "moment", "rather-not")]

    assert len({(round(one.box.w), round(one.box.h)) for one in answers if one}) == 1
    assert len({one.shapes[1].fill for one in answers if one}) == 1  # type: ignore[union-attr]


@every_size
@every_step
def test_a_locked_deck_opens_when_everything_is_confirmed(app: App, size: Size, step: float) -> None:
    pilot = sit_down(app, step=step, size=size)
    pilot.touch("all-decks")
    pilot.touch("deck:veiligheid")
    needs = (app.desk.backstage.deck("veiligheid") or pytest.fail("no deck")).preconditions

    shown = " ".join(map(said, pages(app)))
    for number in range(len(needs)):
        assert not pilot.sees("unlock")
        pilot.touch(f"confirm:{number}")
    pilot.touch("unlock")

    assert [need for need in needs if need not in shown] == []
    assert app.desk.view.unlocked("veiligheid")


@every_size
@every_step
def test_a_card_to_take_shows_its_whole_question(app: App, size: Size, step: float) -> None:
    pilot = sit_down(app, step=step, size=size)
    for name in ("begin", "ready", "drawer", "take", "deck:kennismaken"):
        pilot.touch(name)

    seen = pages(app)
    cards = (app.desk.backstage.deck("kennismaken") or pytest.fail("no deck")).cards
    pilot.touch(f"card:{cards[-1].id}")

    words = " ".join(map(said, seen))
    assert [card.id for card in cards if card.text not in words] == []
    assert min(text.size for page in seen for text in texts(page) if "?" in text.text) >= 16
    assert [outside(app, page) for page in seen] == [[]] * len(seen)
    assert app.desk.view.opened == Opened("kennismaken", cards[-1].id)
