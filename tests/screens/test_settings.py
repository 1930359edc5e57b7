"""Settings: every choice is seen at once, on this very screen, from any screen, and nothing that was going on is lost."""

import pytest

from game.app.loop import App
from game.model.records import Person
from game.screens.settings import SettingsScreen
from game.settings import Settings
from game.shapes import Group, Rect, Shapes, Text, Touch, Typed, find, named
from game.trainer.pilot import Pilot
from game.ui.look import Size
from game.ui.themes import THEMES


def texts(shapes: Shapes) -> list[Text]:
    found: list[Text] = []
    for shape in shapes:
        if isinstance(shape, Group):
            found += texts(shape.shapes)
        elif isinstance(shape, Text):
            found.append(shape)
    return found


@pytest.fixture
def pilot(app: App) -> Pilot:
    app.reset(SettingsScreen(app.desk))
    return Pilot(app)


@pytest.mark.parametrize("theme", THEMES)
def test_colours_change_at_once(pilot: Pilot, app: App, theme: str) -> None:
    pilot.touch(f"theme:{theme}")

    ground = find((Group(app.shapes(), app.desk.on(app.size).whole, "all"),), "all")
    first = ground.shapes[0] if ground else None
    assert isinstance(first, Group)
    assert isinstance(first.shapes[0], Rect)
    assert first.shapes[0].fill == THEMES[theme].table
    assert app.desk.settings.theme == theme


@pytest.mark.parametrize("step", [1.25, 1.5, 2.0])
def test_letters_grow_at_once(pilot: Pilot, app: App, step: float) -> None:
    before = max(text.size for text in texts(app.shapes()))

    pilot.touch(f"text_step:{step}")

    assert max(text.size for text in texts(app.shapes())) > before
    assert app.desk.on(app.size).text_step == step


@pytest.mark.parametrize("font", ["child", "adult", "open"])
def test_fonts_change_at_once(pilot: Pilot, app: App, font: str) -> None:
    pilot.touch(f"letters:{font}")

    assert {text.font for text in texts(app.shapes())} == {font}


@pytest.mark.parametrize(("fingers", "least"), [("small", 72), ("middle", 60), ("large", 48)])
def test_buttons_are_made_for_the_fingers_that_were_chosen(pilot: Pilot, app: App, fingers: str, least: int) -> None:
    pilot.touch(f"fingers:{fingers}")

    heights = [group.box.h for group in named(app.shapes()) if group.role == "button"]
    assert min(heights) >= least - 0.5
    assert app.desk.on(app.size).least == least


@pytest.mark.parametrize(
    ("touched", "name", "value"),
    [("motion:False", "motion", False), ("motion:True", "motion", True), ("sound:True", "sound", True), ("calm:True", "calm", True), ("address:u", "address", "u")],
)  # fmt: skip
def test_every_other_choice_is_kept(pilot: Pilot, app: App, touched: str, name: str, value: object) -> None:
    pilot.touch(touched)

    assert getattr(app.desk.settings, name) == value
    assert find(app.shapes(), touched)
    assert find(app.shapes(), touched).chosen  # type: ignore[union-attr]


def test_the_form_of_address_changes_the_words(pilot: Pilot, app: App) -> None:
    je = app.desk.say("You choose.")

    pilot.touch("address:u")

    assert (je, app.desk.say("You choose.")) == ("Jij kiest.", "U kiest.")


def test_what_is_chosen_says_nothing_about_anybody() -> None:
    kinds = {type(value) for value in vars_of(Settings()).values()}

    assert kinds <= {str, float, bool}
    assert not {"name", "player", "day"} & set(vars_of(Settings()))


def vars_of(settings: Settings) -> dict[str, object]:
    return {name: getattr(settings, name) for name in Settings.__dataclass_fields__}


@pytest.mark.parametrize("size", [Size(1280, 800), Size(1024, 600), Size(800, 1280)])
@pytest.mark.parametrize("step", [1.0, 2.0])
def test_every_choice_can_be_reached_in_every_window(app: App, size: Size, step: float) -> None:
    app.resize(size)
    app.desk.choose("text_step", step)
    app.reset(SettingsScreen(app.desk))
    pilot = Pilot(app)

    wanted = ["player:nl", "worker:en", "text_step:1.0", "letters:open", "theme:cream", "motion:False", "sound:True", "fingers:small", "address:je", "calm:True"]  # fmt: skip

    assert [name for name in wanted if not pilot.reaches(name)] == []


def test_settings_in_the_middle_of_a_name_lose_nothing(app: App) -> None:
    pilot = Pilot(app)
    for name in ("play:kind", "next", "next", "begin", "ready", "add_person"):
        pilot.touch(name)
    app.give(Typed("Oma K"))
    app.give(Touch("down", 1, 1, finger=True))

    pilot.touch("settings")
    pilot.touch("theme:evening")
    pilot.touch("back")
    app.give(Typed("oos"))
    pilot.touch("ok")

    assert [person.name for person in app.desk.view.all(Person)] == ["Oma Koos"]
