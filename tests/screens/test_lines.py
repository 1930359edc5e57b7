"""Who knows whom, row by row: whose turn it is, what is left, who was asked already, and what becomes of it in the figures."""

from collections.abc import Sequence

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.network import network_of
from game.model.records import PLAYER, Asked, Person, Tie, spot_of, tie_between
from game.model.rows import row_of
from game.screens.home import HomeScreen
from game.screens.lines import LinesScreen
from game.shapes import Group, Key, Stroke, find, named
from tests.gallery.desks import VARIANTS, Variant, lay
from tests.screens.seeing import box_of, every_size, every_step, outside, overlapping, said, texts

DAY = VARIANTS[0]


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@pytest.fixture
def app(game: Game) -> App:
    return opened(game)


def opened(game: Game, first: str = "", variant: Variant = DAY) -> App:
    desk = lay(game, variant)
    app = App(desk, HomeScreen(desk), variant.size)
    app.reset(LinesScreen(desk, first))
    return app


def with_people(game: Game, people: Sequence[tuple[str, str, int]], variant: Variant = DAY) -> App:
    """Lines among these people alone: id, name and ring (0 = no place)."""
    desk = lay(game, variant, people=0)
    for one, name, ring in people:
        desk.conversation.put(Person(id=one, name=name, kind="mens", area="familie"))
        if ring:
            desk.conversation.put(spot_of(one, ring, "familie", 0.2 * len(desk.view.all(Person)) % 1))
    app = App(desk, HomeScreen(desk), variant.size)
    app.reset(LinesScreen(desk))
    return app


def screen(app: App) -> LinesScreen:
    assert isinstance(app.screen, LinesScreen)
    return app.screen


def ties(app: App) -> dict[frozenset[str], str]:
    return {frozenset((one.a, one.b)): one.tie for one in app.desk.view.all(Tie)}


def rows(app: App) -> set[str]:
    return {one.person for one in app.desk.view.all(Asked)}


def ticked(app: App) -> set[str]:
    return {one.name[7:] for one in named(app.shapes()) if one.chosen and one.name.startswith("person:")}


def faint(app: App) -> set[str]:
    """Whose face is drawn faint: they can be touched, and are drawn in a group that is hardly seen."""
    shown = {one.name for one in named(app.shapes()) if one.name.startswith("person:") and not one.shapes}
    return {name[7:] for name in shown}


def test_the_program_says_who_is_first_and_anybody_else_may_be_it_too(app: App) -> None:
    proposed = said(app.shapes())
    app.press("person:zee")

    assert "Begin met" in proposed
    assert screen(app).first == "zee"


def test_rows_come_by_ring_then_clockwise_and_go_on_by_themselves_until_the_inner_rings_are_done(app: App) -> None:
    order = [one.person for one in app.screen._board.standings] if app.shapes() and screen(app)._board else []  # type: ignore[attr-defined]
    app.press("row-next")
    came = []
    while screen(app).first:
        came.append(screen(app).first)
        app.press("row-done")

    inner = [one for one in order if one in ("mama", "spik", "oma", "rik")]
    assert came == inner
    assert rows(app) == set(inner)
    assert "Iedereen dichtbij is geweest." in said(app.shapes())
    assert find(app.shapes(), "row-further")


def test_how_many_rows_are_left_is_told_in_words_and_is_true(app: App) -> None:
    told = [said(app.shapes())]
    app.press("row-next")
    while screen(app).first:
        told.append(said(app.shapes()))
        app.press("row-done")

    for words, left in zip(told, ("Nog 4 mensen.", "Hierna nog 3 mensen.", "Hierna nog 2 mensen.", "Hierna nog 1 persoon.", "Dit is voor nu de laatste."), strict=True):  # fmt: skip
        assert left in words


def test_after_the_inner_rings_it_goes_on_with_the_next_ring_when_that_is_wanted(app: App) -> None:
    for one in ("mama", "spik", "oma", "rik"):
        app.desk.conversation.put(row_of(app.desk.view, one))
    app.resize(DAY.size._replace(w=1281))

    told = said(app.shapes())
    app.press("row-further")

    assert "Verder met: ertussenin" in told
    assert screen(app).first in ("zee", "juf")


def test_when_every_pair_was_asked_there_is_no_next_row_and_a_finished_one_can_be_opened_again(app: App) -> None:
    for one in [one.id for one in app.desk.view.all(Person)]:
        app.desk.conversation.put(row_of(app.desk.view, one))
    app.resize(DAY.size._replace(w=1281))

    over = said(app.shapes())
    app.press("person:mama")
    app.press("person:kaya")

    assert "Iedereen is geweest." in over
    assert not find(app.shapes(), "row-next")
    assert ties(app)[frozenset(("mama", "kaya"))] == "kennen"
    assert not faint(app)


def test_who_was_asked_about_from_the_other_side_is_faint_and_everybody_else_is_not(app: App) -> None:
    app.press("person:mama")
    app.press("row-done")
    app.press("person:" + screen(app).first)  # let go
    app.press("person:zee")

    assert faint(app) == {"mama"}
    assert "Wie vaag is, is al gevraagd." in said(app.shapes())


def test_who_is_faint_can_still_be_touched_to_change_an_answer(app: App) -> None:
    app.desk.conversation.put(row_of(app.desk.view, "mama"))
    app.press("person:zee")

    app.press("person:mama")

    assert ties(app)[frozenset(("mama", "zee"))] == "kennen"


def test_stopping_in_the_middle_of_a_row_leaves_its_pairs_not_asked(app: App) -> None:
    app.press("person:mama")
    app.press("person:zee")

    app.press("ok")

    assert ties(app)[frozenset(("mama", "zee"))] == "kennen"
    assert network_of(app.desk.view).pairs == 0


def test_a_finished_row_asks_about_every_other_human_and_the_figures_speak_over_those_pairs(app: App) -> None:
    app.press("person:mama")
    app.press("person:zee")

    app.press("row-done")

    network = network_of(app.desk.view)
    assert network.pairs == len(network.people) - 1 == 7
    assert network.rows["mama"] == 7


def test_an_animal_can_have_a_line_but_has_no_row(app: App) -> None:
    app.press("person:bobbel")
    app.press("person:oma")

    app.press("row-done")

    assert ties(app)[frozenset(("bobbel", "oma"))] == "kennen"
    assert not rows(app)
    assert screen(app).first in ("mama", "spik", "oma")


def test_a_line_of_another_kind_changes_kind_and_the_same_kind_takes_it_away(app: App) -> None:
    app.press("person:mama")
    before = ties(app)[frozenset(("mama", "oma"))]
    app.press("tie:wisselt")
    app.press("person:oma")
    changed = ties(app)[frozenset(("mama", "oma"))]
    app.press("person:oma")

    assert (before, changed) == ("goed", "wisselt")
    assert frozenset(("mama", "oma")) not in ties(app)


@pytest.mark.parametrize("kind", ["goed", "kennen", "wisselt", "spanning", "onbekend", "weet_niet"])
def test_each_of_the_six_kinds_has_a_picture_and_words_and_is_drawn_by_touch(kind: str, app: App) -> None:
    place = find(app.shapes(), f"tie:{kind}")
    app.press("person:spik")
    app.press(f"tie:{kind}")
    app.press("person:kaya")

    assert place
    assert place.label in said((place,)).replace("\n", " ")
    assert len(place.shapes) >= 4  # an edge, a sheet, a piece of line, words
    assert ties(app)[frozenset(("spik", "kaya"))] == kind


def test_undo_takes_back_one_touch_and_after_a_row_the_row_is_open_again(app: App) -> None:
    app.press("person:spik")
    app.press("person:zee")
    app.press("person:tom")
    app.press("row-done")
    moved_on = screen(app).first
    app.press("undo")
    opened_again = screen(app).first, rows(app)
    app.press("undo")

    assert moved_on != "spik"
    assert opened_again == ("spik", set())
    assert frozenset(("spik", "zee")) in ties(app)
    assert frozenset(("spik", "tom")) not in ties(app)


def test_a_line_that_was_erased_and_drawn_again_can_be_taken_away_again(app: App) -> None:
    app.press("person:spik")
    app.press("person:zee")
    app.desk.conversation.erase(next(one.key for one in app.desk.view.ties("spik")))
    app.press("person:zee")
    drawn = frozenset(("spik", "zee")) in ties(app)
    app.press("person:zee")

    assert drawn
    assert frozenset(("spik", "zee")) not in ties(app)


def test_keys_alone_choose_the_first_and_the_others_and_step_back(app: App) -> None:
    def tab_to(name: str) -> None:
        for _ in range(60):
            app.give(Key("tab"))
            if app.focus == name:
                return
        raise AssertionError(name)

    tab_to("person:mama")
    app.give(Key("enter"))
    tab_to("person:zee")
    app.give(Key("space"))
    drawn = frozenset(("mama", "zee")) in ties(app)
    app.give(Key("enter"))
    gone = frozenset(("mama", "zee")) not in ties(app)
    app.give(Key("escape"))
    let_go = screen(app).first == ""

    assert (drawn, gone, let_go) == (True, True, True)


def test_the_keys_go_through_people_by_ring(app: App) -> None:
    app.shapes()
    view = app.desk.view
    walked = [one.name[7:] for one in named(app.shapes()) if one.name.startswith("person:")]

    placed = [spot.ring for one in walked if (spot := view.spot(one))]
    assert placed == sorted(placed)


def test_somebody_without_a_place_shows_the_kind_of_line_they_have(app: App) -> None:
    app.press("person:mama")
    app.press("tie:spanning")
    before = find(app.shapes(), "person:koor")
    app.press("person:koor")

    after = find(app.shapes(), "person:koor")
    assert before
    assert after
    assert not any(isinstance(shape, Stroke) for shape in before.shapes)
    assert any(isinstance(shape, Stroke) for shape in after.shapes)


def test_who_has_no_place_and_was_asked_already_is_faint_too(game: Game) -> None:
    app = with_people(game, [("a", "An", 1), ("b", "Bo", 2), ("x", "Xi", 0)])
    app.desk.conversation.put(row_of(app.desk.view, "x"))
    app.press("person:a")

    waiting = find(app.shapes(), "person:x")
    assert waiting
    assert [one.seen for one in waiting.shapes if isinstance(one, Group)] == [0.3]


@pytest.mark.parametrize("count", [0, 1])
def test_with_nobody_or_one_on_the_map_nothing_is_asked_and_nobody_is_missed(count: int, game: Game) -> None:
    app = with_people(game, [("a", "An", 1)][:count])

    words = said(app.shapes())
    app.press("person:a")

    assert "Lijnen tekenen kan ook later." in words
    assert not find(app.shapes(), "row-next")
    assert find(app.shapes(), "ok")
    assert not app.desk.view.all(Asked)


def test_with_two_there_is_one_row_and_then_it_is_done(game: Game) -> None:
    app = with_people(game, [("a", "An", 1), ("b", "Bo", 5)])

    app.press("row-next")
    last = said(app.shapes())
    app.press("row-done")

    assert "Dit is voor nu de laatste." in last
    assert "Iedereen is geweest." in said(app.shapes())
    assert network_of(app.desk.view).pairs == 1


ODD = (
    ("a", "Jo", 1),
    ("b", "Jo", 1),
    ("c", "W" * 40, 2),
    ("d", "مرحبا يا صديقي", 2),
    ("e", "😀🦔", 3),
    ("f", "Ø", 0),
)


@every_size
@every_step
@pytest.mark.parametrize("who", ["kind", "ouder"])
def test_odd_names_stand_in_any_window_and_every_row_can_be_finished(
    size: tuple[int, int], step: float, who: str, game: Game
) -> None:
    app = with_people(game, ODD, Variant("odd", DAY.size.__class__(*size), who, 8 if who == "kind" else 0, step=step))
    app.press("row-next")
    while screen(app).first:
        shapes = app.shapes()
        assert not outside(app, shapes)
        assert not overlapping(shapes)
        app.press("row-done")
        if find(app.shapes(), "row-further"):
            app.press("row-further")

    assert network_of(app.desk.view).pairs == 15


def test_lines_to_somebody_who_was_erased_and_kinds_that_the_list_does_not_know_do_no_harm(app: App) -> None:
    app.desk.conversation.put(tie_between("mama", "nobody", "goed"), tie_between("mama", "zee", "vlog-vrienden"))
    app.press("person:mama")
    marked = ticked(app)
    app.press("person:zee")

    assert "zee" in marked
    assert ties(app)[frozenset(("mama", "zee"))] == "kennen"


def test_when_the_one_in_the_middle_is_erased_nobody_is_in_the_middle(app: App) -> None:
    app.press("person:zee")
    app.desk.conversation.erase("zee")

    app.press("person:mama")

    assert screen(app).first == "mama"
    assert frozenset(("zee", "mama")) not in ties(app)


def test_what_others_at_the_table_told_has_no_row_here(app: App) -> None:
    app.desk.conversation.put(Person(id="wims", name="Wims moeder", kind="mens", of="worker"))

    assert "wims" not in row_of(app.desk.view, "mama").others
    assert row_of(app.desk.view, "mama").of == PLAYER


def test_above_fifteen_lines_those_of_others_are_faint(game: Game) -> None:
    app = opened(game)
    people = [one.id for one in app.desk.view.all(Person) if app.desk.view.spot(one.id)]
    for number, a in enumerate(people[:6]):
        app.desk.conversation.put(*(tie_between(a, b, "kennen") for b in people[number + 1 : 7]))
    app.press("person:mama")

    drawn = find(app.shapes(), "map-drawn")
    assert drawn
    inks = {shape.colour for shape in drawn.shapes if isinstance(shape, Stroke)}
    ink = app.desk.on(app.size).colours.ink
    assert {ink, ink + "59"} <= inks


@every_size
@every_step
def test_the_sentence_that_helps_and_the_note_are_never_cut(size: tuple[int, int], step: float, game: Game) -> None:
    app = opened(game, "", Variant("w", DAY.size.__class__(*size), "kind", 8, step=step))
    seen = [said(app.shapes())]
    app.press("row-next")
    seen.append(said(app.shapes()))
    for text in texts(app.shapes()):
        box = box_of(app, text)
        assert box.x + box.w <= app.size.w + 1

    assert "Begin met" in seen[0]
    assert "Stoppen mag altijd." in seen[0]
    assert "Hierna nog 3 mensen." in seen[1]


@pytest.mark.parametrize("closer", [0, 2])
def test_a_stack_of_which_some_were_asked_already_is_touched_once(closer: int, game: Game) -> None:
    app = with_people(game, [("oma", "Oma", 1)])
    areas = [one.id for one in app.desk.entries("domains")]
    crowd = [(f"p{number}", areas[number % len(areas)]) for number in range(200)]
    for one, area in crowd:
        app.desk.conversation.put(Person(id=one, name="Bo", kind="mens", area=area), spot_of(one, 3, area))
    app.desk.conversation.put(Asked(id="asked:oma", person="oma", others=tuple(one for one, _ in crowd[::3])))
    app.reset(LinesScreen(app.desk, "oma"))
    for _ in range(closer):
        app.press("zoom-in")

    names = [one.name for one in named(app.shapes())]

    assert any(one.startswith("stack:") for one in names)
    assert len(names) == len(set(names))
