"""The map to talk about: ways to look, the story of whoever is touched, a pencil that keeps nothing, and a full room."""

import re
from collections.abc import Callable

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.plans import Invite, OpenSpot, PlanStep, Role, Wish
from game.model.records import Drawing, GoodAt, Person, Words, hoped_of, sharing_of, spot_of, support_of, tie_between
from game.model.sharing import to_choose
from game.screens.desk import Desk
from game.screens.home import HomeScreen
from game.screens.summary import SummaryScreen
from game.screens.talk import TalkScreen
from game.screens.talk_lens import WAYS
from game.shapes import Disc, Group, Key, Picture, Shapes, Stroke, Text, Touch, find, named
from game.stage.picture import to_png
from game.trainer.pilot import Pilot
from game.ui.look import Size
from tests.gallery.desks import VARIANTS, WIDE, AnyVoice, Variant, lay
from tests.gallery.seeing import flat
from tests.gallery.views import open_view

UPRIGHT = next(one for one in VARIANTS if one.name == "upright")
RTL = next(one for one in VARIANTS if one.name == "rtl")
NAMES = ("A", "Oma", "Oma", "W" * 40, "Anne-Sophie van den Heuvel-Rijnders Junior", "سارة محمد", "👵🏽🦊", "x\u202eyz")


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


def opened(game: Game, variant: Variant = VARIANTS[0], people: int = 11, reader: str = "") -> App:
    desk = lay(game, variant, people=people)
    app = App(desk, HomeScreen(desk), variant.size)
    app.reset(TalkScreen(desk, reader))
    return app


@pytest.fixture
def app(game: Game) -> App:
    return opened(game)


def the_screen(app: App) -> TalkScreen:
    assert isinstance(app.screen, TalkScreen)
    return app.screen


def words(shapes: Shapes) -> str:
    return " | ".join(one.text.replace("\n", " ") for one in flat(shapes) if isinstance(one, Text))


def faint(shapes: Shapes) -> set[str]:
    """The people who do not stand out: they are touched where nothing of their own is drawn."""
    return {one.name[7:] for one in named(shapes) if one.name.startswith("person:") and not one.shapes}


def clear(shapes: Shapes) -> set[str]:
    return {one.name[7:] for one in named(shapes) if one.name.startswith("person:") and one.shapes}


def signs(shapes: Shapes, person: str) -> list[str]:
    group = find(shapes, f"person:{person}")
    assert group
    return [one.name for one in flat(group.shapes) if isinstance(one, Picture)][1:]


def everybody(desk: Desk) -> set[str]:
    return {one.id for one in desk.view.all(Person)}


def test_at_first_everybody_stands_out_also_who_has_no_place(app: App) -> None:
    assert clear(app.shapes()) == everybody(app.desk)
    assert not faint(app.shapes())


def test_a_kind_of_support_lets_those_stand_out_who_give_or_get_it_with_a_sign_for_the_way(app: App) -> None:
    app.desk.conversation.put(support_of("juf", "E", "give"))
    pilot = Pilot(app)

    pilot.touch("lens:support")
    any_kind = clear(app.shapes())
    pilot.touch("kind:E")

    assert any_kind == {"mama", "oma", "juf"}
    assert clear(app.shapes()) == {"mama", "juf"}
    assert faint(app.shapes()) == everybody(app.desk) - {"mama", "juf"}
    assert signs(app.shapes(), "mama") == ["hart", WAYS["both"]]
    assert signs(app.shapes(), "juf") == ["hart", WAYS["give"]]
    assert len(set(WAYS.values())) == len(WAYS)


def test_a_kind_that_is_touched_again_shows_all_kinds_and_then_everybody(app: App) -> None:
    pilot = Pilot(app)
    for name in ("lens:support", "kind:E", "kind:E"):
        pilot.touch(name)
    all_kinds = clear(app.shapes())

    pilot.touch("lens:all")

    assert all_kinds == {"mama", "oma"}
    assert clear(app.shapes()) == everybody(app.desk)


def test_who_may_come_along_is_who_was_said_to_and_who_is_talked_about_first(app: App) -> None:
    talk = app.desk.conversation
    talk.put(Invite(id="1", person="juf", answer="ja"), Invite(id="2", person="tom", answer="eerst_overleg"))
    talk.put(Invite(id="3", person="rik", answer="nee"), Invite(id="4", person="zee", answer="later"))

    Pilot(app).touch("lens:invites")

    assert clear(app.shapes()) == {"juf", "tom"}
    assert (signs(app.shapes(), "juf"), signs(app.shapes(), "tom")[-1:]) == (["duim"], [])
    assert everybody(app.desk) == clear(app.shapes()) | faint(app.shapes())


def test_who_know_each_other_leaves_out_those_who_do_not_yet(app: App) -> None:
    app.desk.conversation.put(tie_between("juf", "tom", "onbekend"))

    Pilot(app).touch("lens:ties")

    assert clear(app.shapes()) == {"mama", "oma", "rik", "zee", "kaya"}


def test_wishes_show_whom_they_are_about_and_where_somebody_is_hoped(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("lens:wishes")
    without = [one for one in flat(app.shapes()) if isinstance(one, Disc) and one.dash]

    app.desk.conversation.put(hoped_of("kaya", 2, "vrienden"), hoped_of("koor", 3, "vrije_tijd"))
    app.resize(WIDE)
    pilot.touch("lens:wishes")
    ghosts = [one for one in flat(app.shapes()) if isinstance(one, Disc) and one.dash]

    assert clear(app.shapes()) == {"rik", "kaya", "koor"}
    assert signs(app.shapes(), "rik") == ["kalender"]
    assert len(ghosts) - len(without) == 2


def test_open_places_stand_out_alone_and_can_be_touched(app: App) -> None:
    pilot = Pilot(app)

    pilot.touch("lens:open")
    clear_people = clear(app.shapes())
    pilot.touch("open-spot:open")

    assert clear_people == set()
    assert app.screen.name == "item"


@pytest.mark.parametrize("lens", ["all", "support", "invites", "ties", "wishes", "open"])
def test_no_way_to_look_leaves_anybody_out_or_says_a_number(lens: str, app: App) -> None:
    Pilot(app).touch(f"lens:{lens}")

    shapes = app.shapes()

    assert clear(shapes) | faint(shapes) == everybody(app.desk)
    assert not any(letter.isdigit() for letter in words(shapes))


def story(app: App) -> str:
    """All pages of the story that is open."""
    pilot, told = Pilot(app), []
    while pilot.sees("story_back"):
        pilot.touch("story_back")
    while True:
        told.append(words(app.shapes()))
        if not pilot.sees("story_on"):
            return " ".join(told)
        pilot.touch("story_on")


def test_the_story_tells_which_card_brought_somebody_up_and_in_whose_words(app: App) -> None:
    deck, talk = app.desk.deck, app.desk.conversation
    assert deck
    first, second = deck.cards[2], deck.cards[5]
    talk.put(Person(id="bep", name="Bep", kind="mens"), spot_of("bep", 3, "buurt"), card=first.id)
    talk.put(Words(id="b1", text="Zij heeft een tuin.", about=("bep",), said_by="mama"), card=second.id)
    talk.put(Person(id="ans", name="Ans", kind="mens"), card="weg-07")
    app.resize(WIDE)
    pilot = Pilot(app)

    pilot.touch("person:bep")
    told = story(app)
    pilot.touch("person:ans")
    gone = story(app)

    assert first.text in told
    assert second.text in told
    assert "“Zij heeft een tuin.” Mama · " in told
    assert "Op 5 januari 2026" in gone
    assert "weg-07" not in gone


def test_the_story_tells_what_they_mean_in_both_directions_how_it_feels_and_whom_they_know(app: App) -> None:
    Pilot(app).touch("person:mama")
    mama = story(app)
    Pilot(app).touch("person:oma")
    oma = story(app)

    assert "helpt met dingen · krijg ik" in mama
    assert "troost en luistert · over en weer" in mama
    assert "Papa Rik: er is spanning" in mama
    assert "blij" in oma
    assert "“Bij oma mag ik logeren. Ze kent alle vogels.” Pip" in oma


def test_what_was_picked_from_a_list_is_told_as_that_list_calls_it_and_own_words_as_they_were_said(app: App) -> None:
    first = {name: app.desk.entries(name)[0] for name in ("good_at", "small_steps", "role_limits", "roles")}
    app.desk.conversation.put(
        GoodAt(id="g1", person="tom", text=first["good_at"].id),
        GoodAt(id="g2", person="tom", text="Fluiten"),
        PlanStep(id="s", who="tom", text=first["small_steps"].id),
        Role(id="r", person="tom", does=first["roles"].id, does_not=first["role_limits"].id, how_long="Tot mei"),
    )

    Pilot(app).touch("person:tom")

    told = story(app)
    assert f"{first['good_at'].label} Pip" in told
    assert "“Fluiten” Pip" in told
    assert f"{first['small_steps'].label} Pip" in told
    assert all(word in told for word in (first["roles"].label, first["role_limits"].label, "Tot mei"))


def test_nothing_is_told_of_somebody_of_whom_nothing_was(app: App) -> None:
    app.desk.conversation.put(Person(id="x", name="Xan", kind="mens", day="-"))
    app.resize(WIDE)

    Pilot(app).touch("person:x")

    told = story(app)
    assert "“" not in told
    for heading in ("Met deze woorden", "Voor elkaar", "Hoe het voelt", "Lijnen met anderen"):
        assert heading not in told


def test_from_the_story_it_goes_to_the_page_and_when_that_person_is_erased_the_story_is_closed(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("person:oma")
    pilot.touch("open-person")
    on_page = app.screen.name

    app.desk.conversation.erase("oma")
    app.give(Key("escape"))

    assert on_page == "person"
    assert app.screen.name == "talk"
    assert not pilot.sees("close-story")
    assert pilot.sees("lens:all")


def test_a_second_touch_the_cross_and_escape_close_a_story(app: App) -> None:
    pilot = Pilot(app)
    closers: list[Callable[[], object]] = [
        lambda: pilot.touch("person:oma"),
        lambda: pilot.touch("close-story"),
        lambda: app.give(Key("escape")),
    ]
    for close in closers:
        pilot.touch("person:oma")
        assert pilot.sees("close-story")
        close()
        assert not pilot.sees("close-story")


def test_a_story_is_read_aloud_as_it_stands_there(app: App) -> None:
    voice = app.desk.voice
    assert isinstance(voice, AnyVoice)
    pilot = Pilot(app)
    pilot.touch("person:oma")

    pilot.touch("listen")

    assert voice.said[0] == "Oma Koos"
    assert any("Bij oma mag ik logeren" in one for one in voice.said)
    assert "Spik" not in voice.said


def said_anywhere(app: App) -> str:
    """All that is written, labelled and would be read aloud."""
    shapes = app.shapes()
    voice = app.desk.voice
    assert isinstance(voice, AnyVoice)
    Pilot(app).touch("listen")
    labels = " | ".join(one.label for one in _groups(shapes))
    return f"{words(shapes)} | {labels} | {' | '.join(voice.said)}"


def _groups(shapes: Shapes) -> list[Group]:
    found = []
    for one in shapes:
        if isinstance(one, Group):
            found += [one, *_groups(one.shapes)]
    return found


@pytest.mark.parametrize("variant", [*VARIANTS[:2], UPRIGHT], ids=lambda one: one.name)
def test_one_touch_hides_every_name_and_letter_on_the_map_in_stories_and_in_the_table(
    variant: Variant, game: Game
) -> None:
    app = opened(game, variant)
    app.desk.conversation.put(OpenSpot(id="bij", area="buurt", text="Iemand zoals Oma Koos"))
    names = {one.name for one in app.desk.view.all(Person)}
    pieces = {part for name in names for part in name.split() if part not in ("Het", "van", "de")} | {"Pip", "Wim"}
    pilot = Pilot(app)

    pilot.touch("names")
    told = said_anywhere(app)
    letters = {one.text for one in flat(app.shapes()) if isinstance(one, Text)} & {name[:2] for name in names}
    for person in sorted(everybody(app.desk)):
        pilot.touch(f"person:{person}")
        told += story(app) + said_anywhere(app)
        pilot.touch("close-story")
    pilot.touch("matrix")
    told += said_anywhere(app)

    assert not [piece for piece in pieces if re.search(rf"\b{piece}\b", told, re.IGNORECASE)]
    assert not letters
    assert "iemand" in told


def test_while_names_are_hidden_no_way_leads_to_where_they_stand(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("person:oma")

    pilot.touch("names")
    hidden = pilot.sees("open-person")
    pilot.touch("names")

    assert not hidden
    assert pilot.sees("open-person")
    assert "Oma Koos" in words(app.shapes())


def test_nobody_moves_when_names_are_hidden(app: App) -> None:
    def places() -> dict[str, object]:
        return {one.name: one.box for one in named(app.shapes()) if one.role == "person"}

    before = places()

    Pilot(app).touch("names")

    assert places() == before


def test_names_come_back_with_one_touch_and_nothing_of_it_is_kept(app: App) -> None:
    pilot, before = Pilot(app), app.desk.conversation.session
    pilot.touch("names")
    pilot.touch("freeze")

    again = TalkScreen(app.desk)

    assert app.desk.conversation.session is before
    assert (again.room.names, again.room.frozen) == (True, False)


def test_a_map_that_stands_still_opens_nothing_until_it_may_go_on(app: App) -> None:
    pilot = Pilot(app)
    where = find(app.shapes(), "person:oma")
    assert where
    x, y = where.box.middle
    pilot.touch("lens:ties")
    before = clear(app.shapes())

    pilot.touch("freeze")
    app.give(Touch("down", x, y, finger=True))
    app.give(Touch("up", x, y, finger=True))
    roles = {one.name for one in named(app.shapes()) if one.role}
    the_screen(app).on_input(Touch("up", x, y, on="person:oma"))

    assert app.screen.name == "talk"
    assert not the_screen(app).person
    assert roles >= {"go_on", "cover", "back", "names", "pause", "stop", "another"}
    assert not [name for name in roles if name.startswith(("person:", "lens:", "kind:", "pencil", "matrix"))]
    pilot.touch("go_on")
    assert clear(app.shapes()) == before
    pilot.touch("person:oma")
    assert the_screen(app).person == "oma"


@pytest.mark.parametrize("way", ["cover", "pause", "stop", "back"])
def test_the_cover_and_the_ways_out_work_on_a_map_that_stands_still(way: str, game: Game) -> None:
    app = opened(game)
    app._stack.insert(0, HomeScreen(app.desk))
    app._behind.insert(0, "")
    pilot = Pilot(app)
    pilot.touch("freeze")

    pilot.touch(way)

    assert app.screen.name != "talk"


def draw(app: App) -> None:
    Pilot(app).draw("sheet", [[(0.3, 0.2), (0.4, 0.3), (0.5, 0.3)], [(0.6, 0.2), (0.6, 0.4)]])


def test_what_the_pencil_draws_lies_on_the_map_and_is_gone_when_it_is_put_away(app: App) -> None:
    pilot, before = Pilot(app), app.desk.conversation.session
    pilot.touch("pencil")
    told = words(app.shapes())
    draw(app)
    lines = [one for one in flat(app.shapes()) if isinstance(one, Stroke) and one.colour == "#d55e00"]

    pilot.touch("close-pencil")
    pilot.touch("pencil")

    assert "Opbergen wist de tekening. Bewaren kan." in told
    assert len(lines) == 2
    assert the_screen(app).pencil
    assert the_screen(app).pencil.strokes == ()  # type: ignore[union-attr]
    assert app.desk.conversation.session is before


def test_a_drawing_that_is_kept_is_about_nobody_and_is_asked_about_at_the_end(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("pencil")
    draw(app)

    pilot.touch("keep")

    (kept,) = [one for one in app.desk.view.all(Drawing) if one.id != "d1"]
    assert (kept.about, kept.said_by, len(kept.strokes)) == ((), "", 2)
    assert all(0 <= x <= 1 and y >= 0 for one in kept.strokes for x, y in one.points)
    assert kept in to_choose(app.desk.view)
    assert not pilot.sees("sheet")
    assert "Bewaard." in words(app.shapes())


def test_an_empty_sheet_cannot_be_kept(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("pencil")
    empty = pilot.sees("keep")
    draw(app)
    drawn = pilot.sees("keep")
    pilot.touch("wipe-all")

    assert (empty, drawn, pilot.sees("keep")) == (False, True, False)


def test_leaving_with_the_pencil_in_the_hand_keeps_nothing(app: App) -> None:
    pilot, before = Pilot(app), app.desk.conversation.session
    pilot.touch("pencil")
    draw(app)

    app.give(Key("escape"))
    app.give(Key("escape"))

    assert app.desk.conversation.session is before


def test_freezing_in_the_middle_of_a_line_leaves_the_line_as_it_is(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("pencil")
    app.give(Touch("down", 400, 300, finger=True))
    app.give(Touch("move", 440, 330, finger=True))

    app.press("freeze", finger=False)
    app.give(Touch("move", 700, 500, finger=True))
    app.give(Touch("up", 700, 500, finger=True))
    app.give(Touch("down", 400, 500, finger=True))
    app.give(Touch("up", 400, 500, finger=True))

    pencil = the_screen(app).pencil
    assert pencil
    assert [len(one.points) for one in pencil.strokes] == [2]
    assert not pencil.points
    pilot.touch("go_on")
    draw(app)
    assert len(pencil.strokes) == 3


def test_freezing_ends_a_line_that_goes_from_touch_to_touch(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("pencil")
    pilot.touch("join")
    app.give(Touch("down", 400, 300, finger=True))
    app.give(Touch("up", 400, 300, finger=True))

    pilot.touch("freeze")

    pencil = the_screen(app).pencil
    assert pencil
    assert (len(pencil.strokes), pencil.points) == (1, ())


def test_the_pencil_works_by_touch_after_touch_and_by_keys(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("pencil")
    pilot.touch("join")
    for x, y in ((400, 300), (500, 320)):
        app.give(Touch("down", x, y, finger=True))
        app.give(Touch("up", x, y, finger=True))
    pilot.touch("join")

    for key in ("right", "space", "right", "down", "space"):
        app.give(Key(key))

    pencil = the_screen(app).pencil
    assert pencil
    assert [len(one.points) for one in pencil.strokes] == [2, 3]


def test_a_reader_sees_only_what_is_theirs_and_can_change_nothing(game: Game) -> None:
    app = opened(game, reader="worker")
    app.desk.conversation.put(sharing_of("oma", ("alleen_ik",)))
    app.resize(WIDE)
    pilot = Pilot(app)

    everyone = clear(app.shapes())
    pilot.touch("person:mama")
    told = story(app)
    pilot.touch("close-story")
    pilot.touch("pencil")
    draw(app)

    assert everyone == {"mama"}
    assert "Oma" not in told
    assert not pilot.sees("open-person")
    assert not pilot.sees("keep")
    assert not pilot.sees("stop")


def test_the_summary_leads_to_what_its_reader_may_see(app: App) -> None:
    app.reset(SummaryScreen(app.desk, "worker"))

    Pilot(app).touch("talk")

    assert the_screen(app).room.reader == "worker"
    app.give(Key("escape"))
    assert app.screen.name == "summary"


def test_after_the_last_card_the_table_leads_to_the_whole_map(game: Game) -> None:
    app = open_view(game, VARIANTS[0], "table-through")

    Pilot(app).touch("talk")

    assert clear(app.shapes()) == everybody(app.desk)
    app.give(Key("escape"))
    assert app.screen.name == "table"


def stacked(game: Game) -> tuple[App, str]:
    """Forty-five people in one ring of one part of life, among many in all others, and the stack in which they stand."""
    app = opened(game, people=0)
    crowd = [("Bo", f"p{number}", "school") for number in range(45)]
    areas = [one.id for one in app.desk.entries("domains") if one.id != "school"]
    crowd += [("Ko", f"q{number}", area) for number, area in enumerate(areas * 16)]
    for number, (name, key, area) in enumerate(crowd):
        one = Person(id=key, name=name + "abcdefghij"[number % 10], kind="mens", area=area)
        app.desk.conversation.put(one, spot_of(key, 3, area))
    app.desk.conversation.put(*(support_of(f"p{number}", "E", "get") for number in range(0, 45, 2)))
    app.resize(WIDE)
    app.press("lens:all")
    return app, "stack:3:school"


def test_a_stack_fans_out_at_a_touch_and_leads_to_a_story(game: Game) -> None:
    app, stack = stacked(game)
    pilot = Pilot(app)

    pilot.touch(stack)
    fanned = clear(app.shapes())
    app.give(Key("escape"))
    folded = pilot.sees("fold")
    pilot.touch(stack)
    pilot.touch(f"person:{min(fanned)}")

    assert len(fanned) > 1
    assert not folded
    assert pilot.sees("close-story")


def test_a_stack_of_which_some_stand_out_is_touched_once_and_tells_no_hidden_name(game: Game) -> None:
    app, stack = stacked(game)
    pilot = Pilot(app)
    pilot.touch("lens:support")
    names = [one.name for one in named(app.shapes())]

    pilot.touch("names")
    pilot.touch(stack)
    told = said_anywhere(app)
    chosen = {one.chosen for one in named(app.shapes()) if one.name.startswith("person:")}

    assert names.count(stack) == 1
    assert chosen == {True, False}
    assert not re.search(r"\bBo", told)


def test_with_nobody_there_is_still_something_to_look_at(game: Game) -> None:
    app = opened(game, people=0)
    pilot = Pilot(app)

    for name in ("lens:support", "kind:E", "lens:all", "lens:wishes", "lens:open", "names", "names", "freeze", "go_on"):
        pilot.touch(name)
        to_png(app.shapes(), app.size)

    assert app.screen.name == "talk"


@pytest.mark.parametrize("size", [Size(1280, 800), Size(1024, 600), Size(800, 1280)], ids=lambda one: f"{one.w}")
def test_strange_and_equal_names_many_people_and_unknown_kinds_are_drawn(size: Size, game: Game) -> None:
    desk = lay(game, RTL, people=0)
    areas = [one.id for one in desk.entries("domains")]
    for number in range(60):
        name, area = NAMES[number % len(NAMES)], areas[number % len(areas)]
        one = Person(id=f"p{number}", name=name, kind="mens" if number % 5 else "vreemd", area=area)
        desk.conversation.put(one, spot_of(one.id, 1 + number % 5, area), support_of(one.id, "Q", "sideways"))
    desk.conversation.put(Wish(id="w", kind="onbekend", text="", about=("p3", "nobody")), hoped_of("gone", 9, "maan"))
    app = App(desk, HomeScreen(desk), size)
    app.reset(TalkScreen(desk))
    pilot = Pilot(app)

    somebody = next(one.name for one in named(app.shapes()) if one.name.startswith("person:"))
    for name in ("lens:support", "lens:all", "lens:wishes", somebody, "names", "close-story", "matrix"):
        assert pilot.reaches(name), name
        app.press(name)
        to_png(app.shapes(), app.size)

    assert app.screen.name == "matrix"


def test_hiding_names_never_looks_like_covering_the_screen(game: Game) -> None:
    for variant in VARIANTS:
        for touched in ((), ("names",)):
            app = opened(game, variant)
            for name in touched:
                app.press(name)
            glyphs = [
                one.name
                for button in ("cover", "names")
                for one in flat((find(app.shapes(), button),))  # type: ignore[arg-type]
                if isinstance(one, Picture) and one.name != "glyph:vink"
            ]
            assert len(glyphs) == len(set(glyphs)) == 2


def test_with_nobody_on_the_map_no_story_is_promised(game: Game) -> None:
    told = words(opened(game, people=0).shapes())
    assert "verhaal" not in told
    assert "plek" in told.split("Samen kijken")[1].split("|")[1]
