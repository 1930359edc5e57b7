"""Naming people: five in one breath, nobody twice, a picture first; who plays; and the field that nothing ever covers."""

from dataclasses import replace
from itertools import combinations

import pytest

from game.app.loop import App
from game.model.records import Person
from game.screens.desk import Desk
from game.screens.naming import NamingScreen
from game.screens.typing import Typing
from game.shapes import Box, Group, Key, Shapes, Text, Touch, Typed, find, named
from game.trainer.pilot import Pilot
from game.ui.look import Size

SIZES = tuple(Size(*size) for size in ((1280, 800), (1024, 600), (800, 1280), (600, 1024), (2560, 1600)))
FINGERS = ((72.0, 16.0), (60.0, 12.0), (48.0, 12.0))


def with_finger(desk: Desk, finger: tuple[float, float], step: float = 1.0) -> None:
    base = desk.look
    desk.look = lambda size: replace(base(size), least=finger[0], space=finger[1], text_step=step)


def to_naming(app: App, who: str = "kind") -> Pilot:
    pilot = Pilot(app)
    for name in (f"play:{who}", "next", "next", "begin", "ready", "add_person"):
        pilot.touch(name)
    return pilot


def people(app: App) -> list[str]:
    return [person.name for person in app.desk.view.all(Person)]


def texts(shapes: Shapes) -> list[str]:
    inside = [text for shape in shapes if isinstance(shape, Group) for text in texts(shape.shapes)]
    return [shape.text for shape in shapes if isinstance(shape, Text)] + inside


def in_breath(app: App) -> list[str]:
    return [group.label for group in named(app.shapes()) if group.name.startswith("named:")]


def test_five_people_take_five_names_and_five_times_enter(app: App) -> None:
    to_naming(app)
    for name in ("Oma", "Opa", "Juf Anne", "Spik", "Bo"):
        app.give(Typed(name))
        app.give(Key("enter"))

    assert app.screen.name == "naming"
    assert people(app) == ["Oma", "Opa", "Juf Anne", "Spik", "Bo"]
    assert in_breath(app) == ["Bo", "Spik", "Juf Anne", "Opa", "Oma"]
    app.give(Key("enter"))
    assert app.screen.name == "table"


def test_the_same_by_finger_alone(app: App) -> None:
    pilot = to_naming(app)
    for name in ("Oma", "Opa Jan"):
        pilot.write(name)
        pilot.touch("ok")
    pilot.touch("go_on")

    assert people(app) == ["Oma", "Opa Jan"]
    assert app.screen.name == "table"


def test_after_one_name_comes_the_page_of_that_person(app: App) -> None:
    pilot = to_naming(app)
    pilot.write("Oma")
    pilot.touch("ok")
    pilot.touch("go_on")

    assert app.screen.name == "person"
    assert "Oma" in texts(app.shapes())


def test_with_nobody_named_enter_stays_and_there_is_no_way_on(app: App) -> None:
    pilot = to_naming(app)
    app.give(Key("enter"))

    assert app.screen.name == "naming"
    assert not pilot.sees("go_on")


def test_a_name_that_is_there_already_makes_nobody_new_and_stands_in_the_row(app: App) -> None:
    to_naming(app)
    for name in ("Oma Koos", "Bo", "oma  KOOS"):
        app.give(Typed(name))
        app.give(Key("enter"))

    assert people(app) == ["Oma Koos", "Bo"]
    assert in_breath(app) == ["Oma Koos", "Bo"]


def test_a_picture_is_one_touch_and_letters_take_it_away(app: App) -> None:
    pilot = to_naming(app)
    first = app.desk.pictures["people"][0]
    pilot.touch(f"picture:{first}")
    pilot.write("Oma")
    pilot.touch("ok")
    pilot.touch(f"picture:{first}")
    pilot.touch("letters")
    pilot.write("Opa")
    pilot.touch("ok")

    assert [person.picture for person in app.desk.view.all(Person)] == [first, ""]


def test_a_picture_without_a_name_is_someone_and_two_of_them_are_two(app: App) -> None:
    pilot = to_naming(app)
    for picture in app.desk.pictures["people"][:2]:
        pilot.touch(f"picture:{picture}")
        pilot.touch("no-name")
    pilot.touch(f"picture:{app.desk.pictures['people'][2]}")
    pilot.touch("ok")

    assert people(app) == ["iemand"] * 3
    assert len({person.picture for person in app.desk.view.all(Person)}) == 3


def test_two_touches_on_no_name_make_one_someone(app: App) -> None:
    pilot = to_naming(app)
    pilot.touch("no-name")
    pilot.touch("no-name")

    assert people(app) == ["iemand"]


def test_a_picture_can_come_later_by_typing_the_name_again(app: App) -> None:
    pilot = to_naming(app)
    pilot.write("Oma")
    pilot.touch("ok")
    picture = app.desk.pictures["people"][0]
    pilot.touch(f"picture:{picture}")
    pilot.write("Oma")
    pilot.touch("ok")

    assert [(person.name, person.picture) for person in app.desk.view.all(Person)] == [("Oma", picture)]


def test_a_disc_opens_the_page_of_who_was_just_named_and_the_way_back_leads_to_the_field(app: App) -> None:
    pilot = to_naming(app)
    pilot.write("Oma")
    pilot.touch("ok")
    pilot.touch(f"named:{app.desk.view.all(Person)[0].id}")
    there = app.screen.name
    pilot.touch("back")

    assert there == "person"
    assert app.screen.name == "naming"


def test_who_was_erased_meanwhile_is_gone_from_the_row(app: App) -> None:
    pilot = to_naming(app)
    pilot.write("Oma")
    pilot.touch("ok")
    for name in (f"named:{app.desk.view.all(Person)[0].id}", "erase", "erase-now"):
        pilot.touch(name)
    while app.screen.name != "naming":
        pilot.touch("back")

    assert in_breath(app) == []
    pilot.touch("go_on") if pilot.sees("go_on") else pilot.touch("back")
    assert app.screen.name == "table"


def test_all_eight_kinds_are_reached_and_the_three_that_come_most_are_in_sight(app: App) -> None:
    pilot = to_naming(app)
    in_sight = {group.name for group in named(app.shapes()) if group.name.startswith("kind:")}
    for kind in app.desk.entries("person_kinds"):
        if not pilot.sees(f"kind:{kind.id}"):
            pilot.touch("kinds")
        pilot.touch(f"kind:{kind.id}")
        pilot.write(f"wie {kind.id}")
        pilot.touch("ok")

    assert in_sight == {"kind:mens", "kind:dier", "kind:herinnering"}
    kinds = [kind.id for kind in app.desk.entries("person_kinds")]
    assert [person.kind for person in app.desk.view.all(Person)] == kinds
    assert isinstance(app.screen, NamingScreen)
    assert app.screen.kind == "mens"


def test_a_new_name_for_someone_ends_at_once(app: App) -> None:
    pilot = to_naming(app)
    pilot.write("Oma")
    for name in ("ok", "go_on", "rename"):
        pilot.touch(name)
    pilot.clear(3)
    pilot.write("Opa")
    pilot.touch("ok")

    assert app.screen.name == "person"
    assert people(app) == ["Opa"]


def test_someone_who_is_on_the_map_is_picked_instead_of_typed(app: App) -> None:
    pilot = to_naming(app)
    pilot.write("Oma")
    for name in ("ok", "go_on", "back", "add_person", "known"):
        pilot.touch(name)
    pilot.touch(f"person:{app.desk.view.all(Person)[0].id}")

    assert app.screen.name == "person"
    assert people(app) == ["Oma"]


def test_one_button_asks_for_the_next_step_and_never_two(app: App) -> None:
    pilot = to_naming(app)

    def primary() -> list[str]:
        colour = app.desk.on(app.size).colours.primary
        return [
            group.name
            for group in named(app.shapes())
            if group.role == "button" and any(getattr(shape, "fill", "") == colour for shape in group.shapes)
        ]

    seen = [primary()]
    pilot.write("Oma")
    seen.append(primary())
    pilot.touch("ok")
    seen.append(primary())
    pilot.write("O")
    seen.append(primary())

    assert seen == [["ok"], ["ok"], ["go_on"], ["ok"]]


@pytest.mark.parametrize(
    ("written", "told"),
    [("06-12345678", "Dit lijkt op een telefoonnummer. Een bijnaam is genoeg."),
     ("Jan de Boer", "Dit lijkt op een achternaam. Een bijnaam is genoeg."),
     ("Kerkstraat 12", "Dit lijkt op een adres. Een bijnaam is genoeg."),
     ("bo@voorbeeld.nl", "Dit lijkt op een e-mailadres. Een bijnaam is genoeg."),
     ("123456782", "Dit lijkt op een burgerservicenummer. Een bijnaam is genoeg.")],
)  # fmt: skip
def test_who_writes_too_much_is_told_gently_and_may_go_on(app: App, written: str, told: str) -> None:
    to_naming(app)
    quiet = "Geen achternaam, adres of nummer."
    before = texts(app.shapes())
    app.give(Typed(written))
    during = texts(app.shapes())
    app.give(Key("enter"))

    assert quiet in before
    assert told in during
    assert quiet not in during
    assert people(app) == [written]
    assert quiet in texts(app.shapes())


def test_a_figure_from_a_book_may_have_a_surname(app: App) -> None:
    pilot = to_naming(app)
    for name in ("kinds", "kind:figuur"):
        pilot.touch(name)
    app.give(Typed("Pluk van de Petteflet"))

    assert not any("achternaam." in text and "lijkt" in text for text in texts(app.shapes()))


def test_own_words_are_told_too_and_a_story_with_a_surname_is_not(desk: Desk) -> None:
    typing, box = Typing(desk, "", 2000), Box(0, 0, 600, 300)
    look = desk.on(Size(1280, 800))

    typing.on_input(Typed("Jan de Boer woont op Kerkstraat 12"))
    told = texts((typing.draw(look, box, "Wat zei je?"),))
    typing.field = typing.field.of("Jan de Boer is lief", 2000)

    assert "Dit lijkt op een adres. Dat hoeft hier niet bij." in told
    assert texts((typing.draw(look, box, "Wat zei je?"),)) == ["Jan de Boer is lief"]


def test_a_touch_in_the_name_puts_the_caret_there_and_letters_come_in_where_it_stands(app: App) -> None:
    to_naming(app)
    app.give(Typed("Koos"))
    field = find(app.shapes(), "field")
    assert field
    y = field.box.y + field.box.h / 2
    app.give(Touch("down", field.box.x + 20, y, finger=True))
    app.give(Touch("up", field.box.x + 20, y, finger=True))
    Pilot(app).touch("key:o")

    assert isinstance(app.screen, NamingScreen)
    assert app.screen.typing.field.text == "oKoos"


def test_the_keyboard_speaks_the_language_of_the_player_and_dutch_names_can_be_typed_on_it(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("play:kind")
    app.desk.conversation.put(replace(app.desk.view.player, language="ar"))
    app.give(Touch("up", 0, 0, on="language:ar"))
    pilot = Pilot(app)
    for name in ("next", "next", "begin", "ready", "add_person"):
        pilot.touch(name)
    first = pilot.sees("key:ش")
    for name in ("سارة", "Opa Jan", "أحمد ٣"):
        pilot.write(name)
        pilot.touch("ok")

    assert first
    assert people(app) == ["سارة", "Opa Jan", "أحمد ٣"]


def test_the_worker_comes_through_in_two_touches_without_a_name_and_writes_in_dutch(app: App) -> None:
    pilot = Pilot(app)
    pilot.touch("play:kind")
    app.desk.conversation.put(replace(app.desk.view.player, language="ar"))
    pilot.touch("next")
    latin = pilot.sees("key:q")
    pilot.touch("next")

    assert latin
    assert app.screen.name == "choose-deck"


def test_many_languages_lie_on_a_sheet_of_their_own(app: App) -> None:
    codes = [(f"l{number}", f"Taal {number}") for number in range(12)]
    app.desk.languages = (("nl", "Nederlands"), *codes)
    pilot = Pilot(app)
    pilot.touch("play:kind")
    pilot.touch("languages")

    assert all(pilot.sees(f"language:{code}") for code, _ in codes)


def screens(app: App, size: Size, name: str) -> list[tuple[str, Shapes]]:
    """Both screens as a finger comes past them, with each sheet."""
    app.resize(size)
    pilot, seen = Pilot(app), list[tuple[str, Shapes]]()
    pilot.touch("play:kind")
    seen.append(("who", app.shapes()))
    pilot.write(name)
    seen.append(("who writes", app.shapes()))
    pilot.touch("next")
    seen.append(("worker", app.shapes()))
    for button in ("next", "begin", "ready", "add_person"):
        pilot.touch(button)
    seen.append(("naming", app.shapes()))
    for number in range(7):
        app.give(Typed(f"{name} {'abcdefg'[number]}"))
        pilot.touch("ok")
    app.give(Typed(f"{name} de Boer 0612345678"))
    pilot.touch("field")
    seen.append(("named", app.shapes()))
    for sheet in ("pictures", "kinds", "known"):
        if pilot.sees(sheet):
            pilot.touch(sheet)
            seen.append((sheet, app.shapes()))
    return seen


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.w}x{size.h}")
@pytest.mark.parametrize("finger", FINGERS, ids=lambda finger: str(finger[0]))
@pytest.mark.parametrize("step", [1.0, 2.0])
@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_covers_the_field_and_everything_is_in_the_window_apart_and_large_enough(
    app: App, size: Size, finger: tuple[float, float], step: float, rtl: bool
) -> None:
    with_finger(app.desk, finger, step)
    speak = app.desk.speak_language

    def from_the_right(player: str, worker: str) -> None:
        speak(player, worker)
        app.desk.rtl = rtl

    app.desk.speak_language = from_the_right

    for screen, shapes in screens(app, size, "Jan"):
        groups = [
            group for group in named(shapes) if group.role and group.name not in ("back", "cover", "settings", "listen")
        ]
        assert any(group.role == "field" for group in groups), screen
        for group in groups:
            x, y, w, h = group.box
            assert -0.01 <= x <= x + w <= size.w + 0.01, (screen, group.name)
            assert -0.01 <= y <= y + h <= size.h + 0.01, (screen, group.name)
            assert min(w, h) >= finger[0] - 0.01, (screen, group.name, w, h)
        for one, other in combinations(groups, 2):
            across = max(one.box.x - other.box.x - other.box.w, other.box.x - one.box.x - one.box.w)
            down = max(one.box.y - other.box.y - other.box.h, other.box.y - one.box.y - one.box.h)
            assert max(across, down) >= finger[1] - 0.01, (screen, one.name, other.name)
