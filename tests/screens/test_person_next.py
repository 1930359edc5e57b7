"""What next with someone, by touching pictures alone; what they are good at; and what is said by two. Nobody has to type."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.deck import Entry, Lists
from game.model.plans import Barrier, Invite, OpenSpot, PlanStep, Role, SupporterNeed, Wish
from game.model.records import Choice, GoodAt, Item, Person, Words, tie_between
from game.model.view import View
from game.screens.home import HomeScreen
from game.screens.initiatives import InitiativesScreen
from game.screens.item import ItemScreen
from game.screens.lines import LinesScreen
from game.screens.map import MapScreen
from game.screens.naming import NamingScreen
from game.screens.people_list import PeopleListScreen
from game.screens.person import PersonScreen
from game.screens.record_kinds import kinds_of
from game.screens.steps import Back, Screen
from game.screens.summary import SummaryScreen
from game.screens.telling import told
from game.shapes import find, named
from game.trainer.pilot import Pilot
from game.ui.look import Size
from tests.gallery.desks import VARIANTS, Variant, lay
from tests.screens.seeing import said

LOW = Variant("low", Size(1024, 600), step=2.0)
WISHES = ("vaker", "anders", "weer", "minder", "zo_houden", "samen_doen", "vragen", "geven")
KINDS = ("mens", "groep", "dier", "figuur", "herinnering", "beroep", "vrijwilliger", "geloof")


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


def page_of(game: Game, person: str, tab: str = "next", variant: Variant = VARIANTS[0]) -> Pilot:
    desk = lay(game, variant)
    app = App(desk, HomeScreen(desk), variant.size)
    app.reset(PersonScreen(desk, person, tab))
    return Pilot(app)


def touch(pilot: Pilot, names: str) -> None:
    """Touch one thing after the other; nowhere may a keyboard be needed."""
    for name in names.split():
        assert not pilot.sees("keyboard"), name
        pilot.touch(name)


def view(pilot: Pilot) -> View:
    return pilot.table.desk.view


def new(pilot: Pilot, before: View) -> list[Item]:
    return [one for key, one in view(pilot).records.items() if isinstance(one, Item) and key not in before.records]


def fields(item: Item) -> dict[str, object]:
    """What was filled in."""
    given = {one: getattr(item, one) for one in item.__slots__ if getattr(item, one)}
    return given | ({"about": item.about} if item.about else {})


@pytest.mark.parametrize("kind", WISHES)
def test_each_wish_is_one_touch_and_a_second_touch_takes_it_away(game: Game, kind: str) -> None:
    pilot = page_of(game, "zee")
    before = view(pilot)

    touch(pilot, f"wish:{kind}")
    wishes = new(pilot, before)
    touch(pilot, f"wish:{kind}")

    assert [(type(one), fields(one)) for one in wishes] == [(Wish, {"kind": kind, "about": ("zee",)})]
    assert new(pilot, before) == []


@pytest.mark.parametrize(
    ("touches", "kind", "filled"),
    [
        ("wish:niet_betrekken answer:P3M", Wish, {"kind": "niet_betrekken", "review": "P3M", "about": ("zee",)}),
        ("wish:later answer:P1Y", Wish, {"kind": "later", "review": "P1Y", "about": ("zee",)}),
        ("next:barrier pick:schaamte ok", Barrier, {"kind": "schaamte", "about": ("zee",)}),
        (
            "next:invite pick:ja field:goal pick:plan_maken field:by pick:samen ok",
            Invite,
            {"person": "zee", "answer": "ja", "goal": "plan_maken", "by": "samen"},
        ),
        (
            "next:plan_step pick:zee field:text pick:bellen field:check when:W ok",
            PlanStep,
            {"who": "zee", "text": "bellen", "check": "P1W", "about": ("zee",)},
        ),
        (
            "next:role pick:luisteren field:does_not pick:altijd field:how_long pick:elke_week field:afterwards pick:blijft ok",
            Role,
            {
                "person": "zee",
                "does": "luisteren",
                "does_not": "altijd",
                "how_long": "elke_week",
                "afterwards": "blijft",
            },
        ),
        ("next:supporter_need pick:bedankje ok", SupporterNeed, {"person": "zee", "text": "bedankje"}),
        ("tab:support good-at good:koken", GoodAt, {"person": "zee", "text": "koken"}),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_all_that_can_be_done_with_someone_is_written_down_without_a_letter_typed(
    game: Game, touches: str, kind: type[Item], filled: dict[str, object]
) -> None:
    pilot = page_of(game, "zee")
    before = view(pilot)

    touch(pilot, touches)

    assert [(type(one), fields(one)) for one in new(pilot, before)] == [(kind, filled)]


def test_another_day_for_not_now_changes_it_and_the_same_day_again_takes_it_away(game: Game) -> None:
    pilot = page_of(game, "zee")

    touch(pilot, "wish:niet_betrekken answer:P3M wish:niet_betrekken answer:P1W")
    reviews = [one.review for one in view(pilot).all(Wish) if "zee" in one.about]
    touch(pilot, "wish:niet_betrekken answer:P1W")

    assert reviews == ["P1W"]
    assert not [one for one in view(pilot).all(Wish) if "zee" in one.about]


def test_going_back_from_the_day_writes_nothing_down(game: Game) -> None:
    pilot = page_of(game, "zee")
    before = view(pilot)

    touch(pilot, "wish:niet_betrekken back")

    assert view(pilot) == before


def test_a_wish_with_own_words_is_opened_and_never_lost_by_a_touch(game: Game) -> None:
    pilot = page_of(game, "rik")

    touch(pilot, "wish:vaker")

    assert pilot.screen == "item"
    assert [one.text for one in view(pilot).all(Wish)] == ["Ook op woensdag met papa voetballen."]


def test_where_someone_is_hoped_is_a_wish_and_leaves_their_place_alone(game: Game) -> None:
    pilot = page_of(game, "zee")
    spot = view(pilot).spot("zee")

    touch(pilot, "hoped put:1")
    hoped = view(pilot).hoped("zee")
    touch(pilot, "hoped put:0")

    assert hoped is not None
    assert (hoped.ring, hoped.area) == (1, "vrienden")
    assert view(pilot).spot("zee") == spot
    assert view(pilot).hoped("zee") is None


@pytest.mark.parametrize("variant", [*VARIANTS, LOW], ids=lambda one: one.name)
def test_every_wish_and_all_that_can_be_done_is_reached_in_any_window(game: Game, variant: Variant) -> None:
    pilot = page_of(game, "rik", variant=variant)
    kinds = ("invite", "plan_step", "barrier", "role", "supporter_need")
    names = [*(f"wish:{one}" for one in (*WISHES, "niet_betrekken", "later")), *(f"next:{one}" for one in kinds)]

    missing = [name for name in (*names, "hoped", "item:wens") if not pilot.reaches(name)]

    assert missing == []


def test_someone_has_many_talents_and_own_words_are_changed_and_erased(game: Game) -> None:
    pilot = page_of(game, "zee", "support")

    touch(pilot, "good-at good:koken good:sport good-words")
    pilot.write("vogels")
    pilot.touch("ok")
    own = next(one for one in view(pilot).all(GoodAt) if one.text == "vogels")
    pilot.touch(f"item:{own.id}")
    pilot.touch("field:text")
    pilot.touch("pick:own-words")
    pilot.write(" en vissen")
    pilot.touch("ok")
    texts = [one.text for one in view(pilot).all(GoodAt)]
    for name in (f"item:{own.id}", "erase", "erase-now", "good:koken"):
        pilot.touch(name)

    assert texts == ["koken", "sport", "vogels en vissen"]
    assert [one.text for one in view(pilot).all(GoodAt)] == ["sport"]


def test_important_and_complicated_stands_there_only_when_both_touched_their_name(game: Game) -> None:
    pilot = page_of(game, "rik", "who")

    def complicated() -> bool:
        who = view(pilot).person("rik")
        return bool(who and who.complicated)

    touch(pilot, "complicated agree:player agree:player agree:worker")
    one_alone = complicated()
    touch(pilot, "agree:player")

    assert (one_alone, complicated()) == (False, True)
    assert pilot.screen == "person"
    assert pilot.sees("next:invite")
    assert pilot.sees("next:barrier")
    touch(pilot, "complicated")
    assert not complicated()


def test_it_changes_is_said_of_a_place_and_keeps_it(game: Game) -> None:
    pilot = page_of(game, "zee", "who")
    spot = view(pilot).spot("zee")

    touch(pilot, "varies")

    assert spot is not None
    changed = view(pilot).spot("zee")
    assert changed is not None
    assert (changed.varies, changed.ring, changed.area, changed.along) == (True, spot.ring, spot.area, spot.along)
    assert not page_of(game, "koor", "who").sees("varies")  # without a place there is nothing that changes


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_chosen_while_naming_and_changed_on_the_page(game: Game, kind: str) -> None:
    desk = lay(game, VARIANTS[0])
    app = App(desk, HomeScreen(desk), VARIANTS[0].size)
    app.reset(NamingScreen(desk, lambda _people: Back()))
    pilot = Pilot(app)
    pilot.write("Ko")
    if not pilot.sees(f"kind:{kind}"):
        pilot.touch("kinds")
    pilot.touch(f"kind:{kind}")
    pilot.touch("ok")
    named_as = [one.kind for one in desk.view.all(Person) if one.name == "Ko"]

    page = page_of(game, "opa" if kind != "herinnering" else "zee", "who")
    page.touch(f"kind:{kind}")

    who = view(page).person("opa" if kind != "herinnering" else "zee")
    assert named_as == [kind]
    assert who is not None
    assert who.kind == kind


def test_taken_off_the_map_takes_everything_along_and_undo_brings_all_of_it_back(game: Game) -> None:
    pilot = page_of(game, "mama")
    touch(pilot, "wish:vaker hoped put:1 tab:support good-at good:koken")
    before = view(pilot)
    about = {key for key, one in before.records.items() if isinstance(one, Item) and "mama" in one.subjects}

    touch(pilot, "erase off-the-map")
    after = view(pilot)
    gone = find(pilot.table.shapes(), "undo")
    touch(pilot, "undo")

    kinds = {type(before.records[key]).__name__ for key in about}
    assert kinds >= {"Spot", "Support", "Tie", "Wish", "Hoped", "GoodAt"}
    assert not about & set(after.records)
    assert "mama" not in after.records
    assert gone is not None
    assert view(pilot) == before
    assert pilot.sees("tab:who")


def test_erased_for_good_leaves_nothing_that_is_about_someone(game: Game) -> None:
    pilot = page_of(game, "mama")
    touch(pilot, "wish:vaker hoped put:1 tab:support good-at good:koken erase erase-now")

    left = [one for one in view(pilot).records.values() if isinstance(one, Item) and "mama" in (one.id, *one.subjects)]

    assert left == []
    assert not pilot.sees("undo")


def test_another_name_changes_nothing_else(game: Game) -> None:
    pilot = page_of(game, "mama", "who")
    who = view(pilot).person("mama")
    assert who is not None
    pilot.table.desk.conversation.put(replace(who, card="kind-01"))
    before = view(pilot)

    pilot.touch("rename")
    pilot.write("tje")
    pilot.touch("ok")

    changed = {key for key, one in view(pilot).records.items() if before.records.get(key) != one}
    assert changed == {"mama"}
    assert view(pilot).records.keys() == before.records.keys()
    assert replace(view(pilot).records["mama"], name="Mama") == before.records["mama"]  # type: ignore[arg-type]


def screens(pilot: Pilot) -> Iterator[Screen]:
    desk = pilot.table.desk
    yield from (PersonScreen(desk, "mama", tab) for tab in ("who", "support", "good", "feeling", "next"))
    yield MapScreen(desk)
    yield PeopleListScreen(desk)
    yield LinesScreen(desk, first="mama")
    yield SummaryScreen(desk)


def test_a_line_to_somebody_who_is_erased_is_no_trouble_anywhere(game: Game) -> None:
    pilot = page_of(game, "mama")
    pilot.table.desk.conversation.put(tie_between("mama", "ghost", "goed"))

    drawn = [bool(named(screen.shapes(Size(1280, 800), 0.0))) for screen in screens(pilot)]

    assert all(drawn)


def test_somebody_of_a_kind_that_no_list_knows_is_shown_and_can_get_a_kind_that_is_known(game: Game) -> None:
    pilot = page_of(game, "mama", "who")
    desk = pilot.table.desk
    who = desk.view.person("mama")
    assert who is not None
    desk.put(replace(who, kind="robot", relation="maker"))

    drawn = [bool(named(screen.shapes(Size(1280, 800), 0.0))) for screen in screens(pilot)]
    pilot.touch("kind:dier")

    changed = desk.view.person("mama")
    assert all(drawn)
    assert changed is not None
    assert changed.kind == "dier"


def test_a_card_that_records_what_the_game_does_not_know_has_no_button_for_it(game: Game) -> None:
    card = game.content.decks[0].cards[0]

    kinds = kinds_of(replace(card, records=("person", "wish", "horoscope")))

    assert kinds == ["words", "wish"]


def test_an_initiative_is_chosen_where_a_place_is_open_and_the_organisation_may_have_its_own(game: Game) -> None:
    desk = lay(game, VARIANTS[0])
    own = {**desk.library.lists.entries, "initiatives": (Entry("eettafel", "Eettafel Zuid", what="Samen eten."),)}
    desk.library = replace(desk.library, lists=Lists(own))
    app = App(desk, HomeScreen(desk), VARIANTS[0].size)
    app.reset(ItemScreen(desk, "open_spot"))
    pilot = Pilot(app)

    touch(pilot, "nearby initiative:eettafel")
    words = said(app.shapes())
    chosen = desk.view.all(Choice)
    touch(pilot, "initiative:eettafel ok")

    assert [(one.options, one.option) for one in chosen] == [("initiatives", "eettafel")]
    assert "Samen eten." in words
    assert desk.view.all(Choice) == ()
    assert pilot.screen == "item"


def test_an_organisation_without_initiatives_gets_one_clear_line(game: Game) -> None:
    desk = lay(game, VARIANTS[0])
    desk.library = replace(desk.library, lists=Lists({**desk.library.lists.entries, "initiatives": ()}))

    words = said(InitiativesScreen(desk).shapes(Size(1280, 800), 0.0))

    assert "Hier staat nog niets." in words


def test_what_stands_there_is_told_in_words_and_never_as_the_name_of_an_entry(game: Game) -> None:
    desk = lay(game, VARIANTS[0])

    lines = [
        told(desk, item)
        for item in (
            GoodAt(id="1", person="zee", text="koken"),
            PlanStep(id="2", who="zee", text="bellen"),
            PlanStep(id="2", who="worker", text="bellen"),
            PlanStep(id="2", who="zee", text="Zee brengt mij."),
            SupporterNeed(id="3", person="zee", text="bedankje"),
            Wish(id="4", kind="vaker", text=""),
            Words(id="5", text="koken"),
            OpenSpot(id="6", area="buurt"),
        )
    ]

    assert lines == [
        "Zee: lekker koken",
        "Zee: een keer bellen",
        "Wim: een keer bellen",
        "Zee brengt mij.",
        "Zee: een bedankje",
        "vaker zien",
        "koken",
        "Een open plek",
    ]
