"""The screens around the cards: the beginning, the break, the end, who may know what, and the papers."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import pytest

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.model.records import Person, Words, sharing_of
from game.screens.cover import Cover
from game.screens.desk import Desk, Go, Screen, Written
from game.screens.erase import EraseScreen
from game.screens.export import ExportScreen
from game.screens.families import FamiliesScreen
from game.screens.home import HomeScreen
from game.screens.nobody import NobodyScreen
from game.screens.pause import INNER, OUTER, PauseScreen
from game.screens.sharing import SharingScreen
from game.screens.stop import StopScreen
from game.screens.summary import SummaryScreen
from game.screens.thanks import ThanksScreen
from game.shapes import Box, Disc, Group, Picture, Rect, Shape, Shapes, Text, find, named
from game.ui.look import Size
from tests.gallery import seeing
from tests.gallery.desks import WIDE, Variant, lay
from tests.gallery.seeing import flat

SMALL = Variant("small", Size(1024, 600), step=2.0)
UPRIGHT = Variant("upright", Size(800, 1280), step=2.0)
TIGHT = pytest.mark.parametrize("variant", [SMALL, UPRIGHT], ids=lambda one: one.name)


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


@dataclass
class Voice:
    """A voice that speaks every language and keeps what it was asked to say."""

    said: list[str] = field(default_factory=list)
    reading: None = None

    def can(self, language: str, recorded: str = "") -> bool:
        return True

    def say(self, texts: tuple[str, ...], language: str, recorded: str = "") -> None:
        self.said = list(texts)

    def stop(self) -> None:
        self.said = []


def opened(game: Game, make: Callable[[Desk], Screen], variant: Variant | None = None, **settings: object) -> App:
    variant = variant or Variant("day")
    desk = lay(game, variant)
    desk.settings = replace(desk.settings, **settings)  # type: ignore[arg-type]
    return App(desk, make(desk), variant.size)


def box(app: App, name: str) -> Box:
    group = find(app.shapes(), name)
    assert group, name
    return group.box


def words(shapes: Shapes) -> list[str]:
    return [one.text.replace("\n", " ") for one in flat(shapes) if isinstance(one, Text)]


def pages(app: App) -> Iterator[list[str]]:
    """The words of this page and of all after it."""
    yield words(app.shapes())
    while app.press("page_on"):
        yield words(app.shapes())


def pictures(shapes: Shapes) -> set[str]:
    return {one.name for one in flat(shapes) if isinstance(one, Picture)}


def paper_of(app: App, name: str) -> tuple[str, str]:
    group = find(app.shapes(), name)
    assert group
    rects = [one for one in group.shapes if isinstance(one, Rect) and one.box == group.box]
    return rects[-1].fill, rects[-1].line


def test_who_plays_is_asked_with_three_cards_of_one_size_and_no_name_of_anybody(game: Game) -> None:
    app = opened(game, HomeScreen)

    sizes = {(box(app, f"play:{who}").w, box(app, f"play:{who}").h) for who in ("kind", "jongere", "ouder")}

    assert len(sizes) == 1
    assert {"Kind", "Jongere", "Ouder", "Wie speelt er?"} <= set(words(app.shapes()))
    assert not {"Pip", "Mama", "Wim"} & set(words(app.shapes()))


def test_stopping_offers_four_cards_of_one_size_and_one_paper(game: Game) -> None:
    app = opened(game, StopScreen)
    names = ("keep", "part", "erase", "not-yet")

    assert len({(round(box(app, one).w), round(box(app, one).h)) for one in names}) == 1
    assert len({paper_of(app, one) for one in names}) == 1
    assert {"deel_alleen_ik", "puzzel", "deel_niets", "vraagteken"} <= pictures(app.shapes())


def test_keeping_and_erasing_look_alike(game: Game) -> None:
    app = opened(game, EraseScreen)

    assert (box(app, "back-out").w, box(app, "back-out").h) == (box(app, "erase-now").w, box(app, "erase-now").h)
    assert paper_of(app, "back-out") == paper_of(app, "erase-now")


@TIGHT
def test_before_erasing_everything_that_goes_along_is_told(game: Game, variant: Variant) -> None:
    app = opened(game, lambda desk: EraseScreen(desk, "oma"), variant)
    lines = [f"Zin {n} over oma, die ik zelf heb verteld aan tafel." for n in range(14)]
    app.desk.conversation.put(*(Words(id=f"more{n}", text=line, about=("oma",)) for n, line in enumerate(lines)))
    app.resize(variant.size)
    app.reset(EraseScreen(app.desk, "oma"))

    told = " ".join(" ".join(page) for page in pages(app))

    assert all(line in told for line in lines)
    assert "Wat al op papier staat, kan hier niet meer weg." in told


READ: Mapping[str, Callable[[Desk], Screen]] = {
    "stop": StopScreen,
    "erase": EraseScreen,
    "nobody": NobodyScreen,
    "thanks": lambda desk: ThanksScreen(desk, "keep"),
    "pause": PauseScreen,
    "sharing": SharingScreen,
    "summary": SummaryScreen,
}


@pytest.mark.parametrize("screen", READ)
@TIGHT
def test_what_is_read_aloud_stands_on_the_screen_word_for_word(game: Game, screen: str, variant: Variant) -> None:
    app = opened(game, READ[screen], variant)
    app.desk.voice = voice = Voice()
    app.reset(READ[screen](app.desk))

    app.press("listen")

    assert voice.said
    assert set(voice.said) <= set(words(app.shapes()))


@pytest.mark.parametrize("screen", READ)
def test_without_a_voice_nothing_offers_to_read_aloud(game: Game, screen: str) -> None:
    app = opened(game, READ[screen])
    app.desk.voice = None
    app.reset(READ[screen](app.desk))

    assert find(app.shapes(), "listen") is None


@TIGHT
def test_every_one_of_sixty_things_can_be_chosen_and_shared(game: Game, variant: Variant) -> None:
    app = opened(game, SharingScreen, variant)
    everybody = [Person(id=f"p{n}", name=f"Iemand met een lange naam {n}", kind="mens") for n in range(60)]
    app.desk.conversation.put(*everybody)
    app.reset(SharingScreen(app.desk, "p59"))
    assert find(app.shapes(), "item:p59")

    while app.press("page_back"):
        pass
    found = set()
    while True:
        found |= {group.name[5:] for group in named(app.shapes()) if group.name.startswith("item:")}
        if not app.press("page_on"):
            break
    app.press("item:p59")
    app.press("level:werker")

    assert {one.id for one in everybody} <= found
    assert app.desk.view.levels("p59") == ("werker",)
    assert not seeing.too_close(app.shapes(), app.desk.on(app.size).space)


def test_a_chosen_level_stands_beside_the_thing_with_its_picture(game: Game) -> None:
    app = opened(game, lambda desk: SharingScreen(desk, "mama"))
    group = find(app.shapes(), "item:mama")

    assert group
    assert "mijn begeleider" in words((group,))
    assert "deel_werker" in pictures((group,))


def test_more_levels_stand_there_as_pictures(game: Game) -> None:
    app = opened(game, lambda desk: SharingScreen(desk, "mama"))

    app.press("level:dossier")
    group = find(app.shapes(), "item:mama")

    assert group
    assert {"deel_werker", "deel_dossier"} <= pictures((group,))
    assert group.label == "Mama: mijn begeleider, in het dossier"


@TIGHT
def test_a_summary_is_shown_to_its_last_word(game: Game, variant: Variant) -> None:
    app = opened(game, SummaryScreen, variant)
    long = " ".join(f"woord{n}" for n in range(160))
    app.desk.conversation.put(Words(id="long", text=long), sharing_of("long", ("alleen_ik",)))
    app.desk.conversation.end("keep")
    app.reset(SummaryScreen(app.desk, "player"))

    shown = " ".join(" ".join(page) for page in pages(app))

    assert all(f"woord{n}" in shown for n in range(160))
    assert "Kaart van: Pip" in shown


@TIGHT
def test_a_family_tells_its_whole_story_and_is_there_to_play_once_a_page(game: Game, variant: Variant) -> None:
    app = opened(game, FamiliesScreen, variant)

    told = " ".join(" ".join(page) for page in pages(app))

    assert all(word in told for family in app.desk.families for word in family.story.split())


def test_the_papers_tell_what_became_of_them_and_folders_turn_pages(game: Game) -> None:
    app = opened(game, ExportScreen)
    app.desk.folders = lambda: tuple((f"Stick {n}", f"E:/Kaarten{n}") for n in range(12))
    app.desk.write = lambda readers, folder: Written((f"klaar in {folder} voor {', '.join(readers)}",), complete=True)
    app.reset(ExportScreen(app.desk))

    while not app.press("folder:11"):
        assert app.press("page_on")
    app.press("reader:file")
    app.press("write")

    assert "klaar in E:/Kaarten11 voor player, file" in words(app.shapes())


def light(app: App, now: float) -> list[Group]:
    app.tick(now)
    return [one for one in app.shapes() if isinstance(one, Group) and one.still and isinstance(one.shapes[0], Disc)]


def reach(rings: list[Group]) -> float:
    """How far the light comes, as the sum of how bright its rings are."""
    return sum(one.seen for one in rings)


def test_the_light_of_the_break_grows_for_four_seconds_and_shrinks_for_five(game: Game) -> None:
    app = opened(game, PauseScreen, motion=True)
    app.reset(PauseScreen(app.desk))

    at = [reach(light(app, now)) for now in (0.0, 1.0, 2.5, 4.0, 5.5, 8.0, 9.0)]

    assert at[0] < at[1] < at[2] < at[3] > at[4] > at[5] > at[6]
    assert at[0] == pytest.approx(at[6])
    assert app.moving


def test_the_light_is_as_large_as_designed(game: Game) -> None:
    app = opened(game, PauseScreen, motion=False)

    radii = [one.shapes[0].r for one in light(app, 0.0) if isinstance(one.shapes[0], Disc)]

    assert min(radii) == pytest.approx(INNER)
    assert max(radii) == pytest.approx(OUTER)


def test_the_light_stands_still_when_nothing_may_move(game: Game) -> None:
    app = opened(game, PauseScreen, motion=False)

    before = app.shapes()
    rings = light(app, 3.0)

    assert app.shapes() == before
    assert reach(rings) == len(rings)
    assert not app.moving


def test_the_players_picture_rests_in_the_light_moving_or_not(game: Game) -> None:
    still = opened(game, PauseScreen, motion=False)
    moving = opened(game, PauseScreen, motion=True)
    moving.reset(PauseScreen(moving.desk))

    assert all("av_egel" in pictures(app.shapes()) for app in (still, moving))


@pytest.mark.parametrize("way", ["go_on", "lighter", "stop"])
def test_leaving_the_break_ends_what_moves(game: Game, way: str) -> None:
    app = opened(game, HomeScreen, motion=True)
    app.desk.voice = None
    app.go(Go(PauseScreen(app.desk)))
    assert app.desk.movement

    app.press(way)

    assert app.desk.movement is None


def test_nothing_moves_under_the_cover_and_the_light_goes_on_after_it(game: Game) -> None:
    app = opened(game, HomeScreen, motion=True)
    app.desk.voice = None
    app.reset(PauseScreen(app.desk))

    app.press("cover")
    assert isinstance(app.screen, Cover)
    assert not app.moving
    app.press("uncover")

    assert app.moving


def test_a_breath_keeps_few_pictures(game: Game) -> None:
    app = opened(game, PauseScreen, motion=True)
    app.reset(PauseScreen(app.desk))

    kept: set[tuple[Shape, ...]] = {one.shapes for tenth in range(90) for one in light(app, tenth / 10)}

    assert len(kept) <= 6
    assert app.size == WIDE
