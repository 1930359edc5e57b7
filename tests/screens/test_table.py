"""The table: what each form of card asks for, the calm side, whose turn it is, and the card that lies closed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from game.app.loop import App
from game.model.deck import Card
from game.model.records import PLAYER, WORKER, Person
from game.model.sittings import Opened
from game.screens.table import TableScreen
from game.shapes import Box, Disc, Group, Picture, Shapes, Text, find, named
from game.trainer.pilot import Pilot
from game.ui.look import Size
from tests.gallery.desks import AnyVoice

Sit = Callable[..., Pilot]


@pytest.fixture
def sit(app: App) -> Sit:
    """At the table, with the card open."""

    def sit_down(who: str = "jongere", *, card: str = "", size: Size | None = None) -> Pilot:
        if size:
            app.resize(size)
        pilot = Pilot(app)
        pilot.touch(f"play:{who}")
        if pilot.sees("age:10"):
            pilot.touch("age:10")
        for name in ("next", "next", "begin", "ready", "open-card"):
            pilot.touch(name)
        if card:
            app.desk.conversation.put(Opened(card.split("-", maxsplit=1)[0], card))
            app.reset(TableScreen(app.desk))
        return pilot

    return sit_down


def card_of(app: App, form: str) -> str:
    deck = app.desk.deck
    assert deck
    return next(card.id for card in deck.cards if card.form == form and not card.options)


def opened(app: App) -> Card:
    """The card on the table."""
    found = app.desk.open_card()
    assert found
    return found[1]


def as_written(text: str) -> str:
    """A text without the places where its lines break."""
    return text.replace("\n", " ")


def shown_card(app: App) -> Group:
    """The card as it is drawn."""
    found = find(app.shapes(), "card")
    assert found
    return found


def name_the_worker(app: App) -> None:
    worker = app.desk.view.worker
    assert worker
    app.desk.conversation.put(replace(worker, name="Wim"))


def primary(app: App) -> list[str]:
    """The one button that stands out."""
    colour = app.desk.on(app.size).colours.primary
    return [
        group.name
        for group in named(app.shapes())
        if group.role == "button"
        and not group.chosen
        and any(getattr(one, "fill", "") == colour for one in group.shapes)
    ]


@pytest.mark.parametrize(
    ("form", "main", "screen"),
    [("ask", "add_person", "naming"), ("place", "record:closeness", "map"), ("connect", "record:tie", "lines"), ("draw", "record:drawing", "drawing")],
)  # fmt: skip
def test_each_form_of_card_has_one_button_that_stands_out_and_leads_there(
    sit: Sit, app: App, form: str, main: str, screen: str
) -> None:
    pilot = sit("kind")
    sit_card = card_of(app, form)
    app.desk.conversation.put(Opened("kind", sit_card))
    app.reset(TableScreen(app.desk))

    shown = primary(app)
    pilot.touch(main)

    assert shown == [main]
    assert pilot.screen == screen


@pytest.mark.parametrize(("form", "screen"), [("ask", "person"), ("place", "map"), ("connect", "lines")])
def test_someone_who_is_touched_goes_where_the_card_asks(sit: Sit, app: App, form: str, screen: str) -> None:
    pilot = sit("kind")
    app.desk.conversation.put(Person(id="oma", name="Oma", kind="mens", area="familie"))
    app.desk.conversation.put(Opened("kind", card_of(app, form)))
    app.reset(TableScreen(app.desk))

    pilot.touch("person:oma")

    assert pilot.screen == screen


def test_the_first_card_lies_closed_until_the_player_turns_it(app: App) -> None:
    pilot = Pilot(app)
    for name in ("play:kind", "next", "next", "begin", "ready"):
        pilot.touch(name)
    question = opened(app).text

    closed = "card" not in {group.name for group in named(app.shapes())} and pilot.sees("open-card")
    pilot.touch("open-card")

    assert closed
    assert shown_card(app).label.startswith(question)
    assert not pilot.sees("open-card")


def test_on_the_calm_table_only_the_card_and_the_ways_out_are_in_sight(app: App) -> None:
    pilot = Pilot(app)
    for name in ("play:kind", "age:7", "next", "next", "begin", "ready", "open-card", "done"):
        pilot.touch(name)
    app.desk.voice = AnyVoice()
    app.reset(TableScreen(app.desk))

    names = {group.name for group in named(app.shapes()) if group.role == "button"}
    main = primary(app)
    pilot.touch("unfold")
    unfolded = {group.name for group in named(app.shapes()) if group.role == "button"}

    ways = {"another", "nobody", "dont_know", "rather_not", "later", "pause", "stop"}
    assert names == {"listen", "done", "map", *main, "unfold", "undo", "settings", "cover", *ways}
    assert {"written", "drawer", "record:words"} <= unfolded


def test_what_is_read_aloud_is_what_stands_on_the_card(sit: Sit, app: App) -> None:
    pilot = sit()
    voice = AnyVoice()
    app.desk.voice = voice
    pilot.touch("another")

    pilot.touch("listen")

    card = opened(app)
    assert voice.said == (card.text, card.skip)


def test_without_a_voice_there_is_no_button_to_listen(sit: Sit) -> None:
    assert not sit().sees("listen")


def test_the_turn_goes_to_the_worker_nothing_is_written_down_and_it_comes_back(sit: Sit, app: App) -> None:
    pilot = sit()
    name_the_worker(app)
    items = len(list(app.desk.view.items()))

    pilot.touch(f"turn:{WORKER}")
    closed = pilot.sees("open-card")
    pilot.touch("open-card")
    offered = [group.name for group in named(app.shapes()) if group.name.startswith(("record:", "person:", "add_"))]
    worker = app.desk.view.turn
    pilot.touch("done")

    assert (worker, app.desk.view.turn) == (WORKER, PLAYER)
    assert closed
    assert offered == []
    assert len(list(app.desk.view.items())) == items
    assert not app.desk.view.turned


def test_whose_turn_it_is_is_seen_without_words(sit: Sit, app: App) -> None:
    pilot = sit()
    name_the_worker(app)
    app.reset(TableScreen(app.desk))
    sun = app.desk.on(app.size).colours.sun

    def sunny() -> list[str]:
        chips = [group for group in named(app.shapes()) if group.name.startswith("turn:")]
        return [group.name for group in chips if any(getattr(one, "fill", "") == sun for one in group.shapes)]

    before = sunny()
    pilot.touch(f"turn:{WORKER}")

    assert (before, sunny()) == ([f"turn:{PLAYER}"], [f"turn:{WORKER}"])


def test_the_worker_plays_at_light_cards_only(sit: Sit, app: App) -> None:
    pilot = sit()
    name_the_worker(app)
    deck = app.desk.deck
    assert deck
    offered = {}
    for weight in (1, 2, 3):
        card = next(one for one in deck.cards if one.sensitivity == weight)
        app.desk.conversation.put(Opened(deck.id, card.id))
        app.reset(TableScreen(app.desk))
        offered[weight] = pilot.sees(f"turn:{WORKER}")

    assert offered == {1: True, 2: False, 3: False}


def test_who_came_up_at_a_card_lies_at_its_picture_without_a_name(sit: Sit, app: App) -> None:
    pilot = sit("kind", card="kind-03")
    before = discs(app.shapes())

    pilot.touch("add_person")
    pilot.write("Bo")
    for name in ("ok", "go_on", "back"):
        if pilot.screen != "table":
            pilot.touch(name)

    new = discs(app.shapes()) - before
    assert [one for one in new if inside(one, shown_card(app).box)]


def discs(shapes: Shapes) -> set[tuple[float, float, float]]:
    found: set[tuple[float, float, float]] = set()
    for shape in shapes:
        if isinstance(shape, Group):
            found |= discs(shape.shapes)
        elif isinstance(shape, Disc):
            found.add((shape.x, shape.y, shape.r))
    return found


def inside(disc: tuple[float, float, float], box: Box) -> bool:
    return box.holds(disc[0], disc[1])


@pytest.mark.parametrize("size", [Size(1280, 800), Size(1024, 600), Size(800, 1280), Size(2560, 1600)])
@pytest.mark.parametrize("step", [1.0, 2.0])
def test_every_card_of_every_deck_fits_its_words(sit: Sit, app: App, size: Size, step: float) -> None:
    sit(size=size)
    app.desk.choose("text_step", step)
    look = app.desk.on(size)

    broken = []
    for deck in app.desk.library.decks:
        for card in deck.cards:
            app.desk.conversation.put(Opened(deck.id, card.id))
            app.reset(TableScreen(app.desk))
            shown = shown_card(app)
            words = [
                one for one in shown.shapes if isinstance(one, Text) and as_written(one.text) in (card.text, card.skip)
            ]
            ends = [one.y + look.height(one.text, one.size, one.wrap, one.bold, one.spacing) for one in words]
            if (
                len(words) != 2
                or max(ends) > shown.box.y + shown.box.h + 1
                or min(one.size for one in words) < look.smallest
            ):
                broken.append(card.id)

    assert broken == []


def test_the_question_is_the_largest_text(sit: Sit, app: App) -> None:
    sit()
    shapes = shown_card(app).shapes
    sizes = {shape.text: shape.size for shape in shapes if isinstance(shape, Text)}

    assert as_written(max(sizes, key=lambda text: sizes[text])) == opened(app).text
    assert any(isinstance(shape, Picture) for shape in shapes)


def test_answers_with_pictures_alone_offer_no_writing(sit: Sit, app: App) -> None:
    pilot = sit("kind")
    sitting = app.desk.view.sitting
    assert sitting
    app.desk.conversation.put(replace(sitting, easy=True))
    app.reset(TableScreen(app.desk))

    names = {group.name for group in named(app.shapes())}
    pilot.touch("add_person")

    assert "record:words" not in names
    assert not pilot.sees("keyboard")
