"""A deck's own pictures: found in the folder of the deck, looked at before they are drawn, and never mixed up with another deck's."""

import io
import zlib
from pathlib import Path
from struct import pack

import pytest
from PIL import Image

from game.app.loop import App
from game.app.opening import lay_desk, open_rooms
from game.app.shelf import read_game
from game.check import check
from game.content import Content, read_all, read_deck, read_decks
from game.content.own_pictures import MOST_NUMBERS, PNG, WIDEST, picture_fault
from game.data import folder
from game.screens.home import HomeScreen
from game.settings import Settings
from game.shapes import Box, Picture
from game.stage.picture import to_png
from game.stage.text import Lettering
from game.trainer.pilot import Pilot
from game.ui.look import Size

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path fill="{}" d="M0 0h2v2H0z"/></svg>'
GREEN, RED = (0, 255, 0), (255, 0, 0)


def png(wide: int = 4, high: int = 4, mode: str = "RGBA") -> bytes:
    file = io.BytesIO()
    Image.new("RGBA", (wide, high), (0, 255, 0, 255)).convert(mode).save(file, "PNG")
    return file.getvalue()


def show(deck: Path, icon: str) -> None:
    deck.write_text(deck.read_text("utf-8").replace("icon: ster", f"icon: {icon}"), "utf-8")


def put(deck: Path, name: str, content: bytes) -> Path:
    deck.with_suffix("").mkdir(exist_ok=True)
    path = deck.with_suffix("") / name
    path.write_bytes(content)
    return path


def sister(deck: Path) -> Path:
    """The same deck and card under another name."""
    path = deck.with_name("zusje.yaml")
    path.write_text(deck.read_text("utf-8").replace("mini", "zusje"), "utf-8")
    return path


def dots(drawn: bytes) -> dict[object, int]:
    """How many dots of each colour a PNG has."""
    counted = Image.open(io.BytesIO(drawn)).convert("RGB").getcolors(2_000_000) or []
    return {colour: number for number, colour in counted}


def colours(content: Content, name: str) -> set[object]:
    """What is painted for a picture."""
    return set(dots(to_png((Picture(Box(0, 0, 8, 8), name),), (8, 8), content.pictures)))


@pytest.mark.parametrize("name", ["vlieger.svg", "vlieger.png", "vlieger.SVG"])
def test_a_deck_may_bring_its_own_pictures(
    deck_file: Path, content: Content, pictures: frozenset[str], name: str
) -> None:
    show(deck_file, "vlieger")
    put(deck_file, name, png() if name.endswith("png") else SQUARE.format("#00ff00").encode())

    deck, faults = read_deck(deck_file, content.lists, pictures)

    assert faults == ()
    assert deck
    assert deck.cards[0].icon == "mini/vlieger"


@pytest.mark.parametrize("mode", ["RGBA", "RGB", "P", "L"])
def test_any_png_is_drawn(deck_file: Path, mode: str) -> None:
    show(deck_file, "vlieger")
    put(deck_file, "vlieger.png", png(mode=mode))

    drawn = colours(read_all(folder("cards"), [deck_file.parent]), "mini/vlieger")

    assert len(drawn) == 1
    assert drawn != {(255, 255, 255)}


def test_two_decks_may_have_different_pictures_of_one_name(deck_file: Path, pictures: frozenset[str]) -> None:
    show(deck_file, "zon")  # which is also one of ours
    other = sister(deck_file)
    put(deck_file, "zon.svg", SQUARE.format("#00ff00").encode())
    put(other, "zon.svg", SQUARE.format("#ff0000").encode())

    content = read_all(folder("cards"), [deck_file.parent], pictures)

    assert content.faults == ()
    assert colours(content, "mini/zon") == {GREEN}
    assert colours(content, "zusje/zon") == {RED}
    assert not colours(content, "zon") & {GREEN, RED}


def test_a_deck_that_is_refused_lends_its_pictures_to_nobody(deck_file: Path, pictures: frozenset[str]) -> None:
    show(deck_file, "vlieger")
    put(deck_file, "vlieger.svg", SQUARE.format("#00ff00").encode())
    second = deck_file.parent / "decks"
    second.mkdir()
    (second / "mini.yaml").write_text(deck_file.read_text("utf-8"), "utf-8")
    put(second / "mini.yaml", "vlieger.svg", SQUARE.format("#ff0000").encode())

    content = read_all(folder("cards"), [deck_file.parent], pictures)

    assert [fault.message.split(":")[0] for fault in content.faults] == ["a deck 'mini' is there already"]
    assert colours(content, "mini/vlieger") == {GREEN}


def test_a_picture_that_is_nowhere_is_told_at_its_card_and_the_deck_plays_with_a_stand_in(
    deck_file: Path, pictures: frozenset[str]
) -> None:
    show(deck_file, "vliegr")
    put(deck_file, "vlieger.svg", SQUARE.format("#00ff00").encode())

    content = read_all(folder("cards"), [deck_file.parent], pictures)

    assert [str(fault).partition("mini.yaml:")[2] for fault in content.faults] == [
        "22:11: card 'mini-01': unknown picture 'vliegr' (did you mean 'vlieger'?)"
    ]
    assert "mini" in [deck.id for deck in content.decks]
    assert not content.by_file()
    assert len(colours(content, "vliegr")) > 1  # the frame of the stand-in


@pytest.mark.parametrize("icon", ["../geheim", "mini/vlieger", "/etc/x", ".verstopt", "glyph:../x", "a\\b"])
def test_a_path_is_no_picture_and_its_deck_does_not_play(
    deck_file: Path, content: Content, pictures: frozenset[str], icon: str
) -> None:
    show(deck_file, f"'{icon}'")
    put(deck_file, "vlieger.svg", SQUARE.format("#00ff00").encode())

    deck, faults = read_deck(deck_file, content.lists, pictures)

    assert deck is None
    assert [fault.message for fault in faults] == [f"card 'mini-01': a picture is a name, never a path: {icon!r}"]


BROKEN = {
    "no-letters.svg": (b"\xff\xfe<\x00", "this is no SVG file: its letters are no UTF-8"),
    "cut.svg": (b"<svg viewBox='0 0 1 1'><g>", "this SVG file is broken at its line 1"),
    "page.svg": (b"<html/>", "this is no SVG file: it does not begin with <svg>"),
    "sizeless.svg": (b"<svg/>", "this drawing has no size: give <svg> a viewBox"),
    "laughs.svg": (
        b"<!DOCTYPE svg [<!ENTITY a 'ha'>]><svg viewBox='0 0 1 1'>&a;</svg>",
        "an SVG file with a DOCTYPE is not read: take that line out",
    ),
    "nothing.svg": (b"", "this SVG file is broken at its line 1"),
    "nul.svg": (b"<svg viewBox='0 0 1 1'>\x00</svg>", "this is no SVG file: it has control characters"),
    "dashes.svg": (
        b"<svg viewBox='0 0 1 1'><path style='stroke-dasharray:.1' d='M0 0H1e9'/></svg>",
        "a dashed line (stroke-dasharray) is not drawn: draw each dash by itself",
    ),
    "detailed.svg": (
        b"<svg viewBox='0 0 1 1'><path d='M0 0" + b"L1 1" * (MOST_NUMBERS // 2) + b"'/></svg>",
        "this drawing is too detailed: at most 10,000 numbers",
    ),
    "packed.svg": (
        b"<svg viewBox='0 0 1 1'><path d='M0 0L" + b".1" * MOST_NUMBERS + b"'/></svg>",
        "this drawing is too detailed: at most 10,000 numbers",
    ),
    "wide.svg": (
        b"<svg viewBox='0 0 1 1'><path stroke-width='100000' d='M0 0H1L100000 1'/></svg>",
        "a number in this drawing is too large: at most 99999",
    ),
    "far.svg": (
        b"<svg viewBox='0 0 1 1'><path d='M0 0H1e9'/></svg>",
        "a number in this drawing is too large: at most 99999",
    ),
    "large.svg": (b" " * (1024 * 1024 + 1), "this picture is too large: a file may be 1 MiB"),
    "photo.png": (b"\xff\xd8\xff\xe0 a photo", "this is no PNG file"),
    "cut.png": (png(64, 64)[:60], "this PNG file is broken"),
    "changed.png": (png().replace(b"IDAT", b"IDOT"), "this PNG file is broken"),
    "huge.png": (
        PNG
        + pack(">I4sIIBBBBB", 13, b"IHDR", 60_000, 60_000, 8, 6, 0, 0, 0)
        + pack(">I", zlib.crc32(pack(">4sIIBBBBB", b"IHDR", 60_000, 60_000, 8, 6, 0, 0, 0)))
        + png()[33:],
        f"this picture is 60000 x 60000 pixels: at most {WIDEST} each way",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_picture_that_cannot_be_drawn_is_told_at_its_card_and_gets_a_stand_in(
    deck_file: Path, pictures: frozenset[str], name: str
) -> None:
    content, told = BROKEN[name]
    show(deck_file, Path(name).stem)
    put(deck_file, name, content)

    read = read_all(folder("cards"), [deck_file.parent], pictures)

    assert [str(fault).partition("mini.yaml:")[2] for fault in read.faults] == [
        f"22:11: card 'mini-01': the picture {name!r}: {told}"
    ]
    assert "mini" in [deck.id for deck in read.decks]
    assert read.pictures == {}


def test_a_photo_of_another_kind_is_told(deck_file: Path, content: Content, pictures: frozenset[str]) -> None:
    show(deck_file, "kat")
    put(deck_file, "kat.jpg", b"\xff\xd8\xff\xe0")

    deck, faults = read_deck(deck_file, content.lists, pictures)

    assert deck
    assert [fault.message for fault in faults] == ["card 'mini-01': a picture is an SVG or a PNG file, not 'kat.jpg'"]


def test_a_picture_that_nobody_may_read_is_told(tmp_path: Path) -> None:
    assert picture_fault(tmp_path) == "this picture cannot be read"


@pytest.mark.parametrize(
    "part",
    [
        "fill='#000000'",
        "transform='matrix(1 0 0 1 6.1e-05 0.1234567)'",
        "id='path1234567'",
        "fill='#61B2E4'",
        "fill='url(#a123456)'",
        "x='-99999'",
    ],
)
def test_what_drawing_programs_write_is_fine(deck_file: Path, part: str) -> None:
    drawing = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect {part} width='1' height='1'/></svg>"

    assert picture_fault(put(deck_file, "x.svg", drawing.encode())) == ""


def test_all_our_own_pictures_would_pass() -> None:
    drawn = [
        path for path in (folder("assets") / "pictures").rglob("*.svg") if "dasharray" not in path.read_text("utf-8")
    ]

    assert len(drawn) > 300
    assert {path.name: fault for path in drawn if (fault := picture_fault(path))} == {}


def test_check_names_the_picture_and_stays_silent_when_it_is_right(deck_file: Path) -> None:
    show(deck_file, "vlieger")
    missing = [str(fault).rpartition(": ")[2] for fault in check((), [deck_file.parent])]
    put(deck_file, "vlieger.svg", SQUARE.format("#00ff00").encode())

    assert missing == ["unknown picture 'vlieger' (did you mean 'av_vlieger'?)"]
    assert check((), [deck_file.parent]) == ()
    assert check([deck_file]) == ()


def test_a_picture_of_a_deck_beside_it_does_not_belong_to_it(
    deck_file: Path, content: Content, pictures: frozenset[str]
) -> None:
    show(deck_file, "vlieger")
    (deck_file.parent / "vlieger.svg").write_text(SQUARE.format("#00ff00"), "utf-8")

    _, faults = read_decks(deck_file, lists=content.lists, pictures=pictures)

    assert len(faults) == 1


def test_a_card_lies_on_the_table_with_the_picture_of_its_deck(deck_file: Path) -> None:
    show(deck_file, "vlieger")
    put(deck_file, "vlieger.svg", SQUARE.format("#00ff00").encode())
    game = read_game([deck_file.parent])
    desk = lay_desk(game, Settings(motion=False), Lettering().measure)
    open_rooms(desk, game)
    app = App(desk, HomeScreen(desk), Size(1280, 800))
    pilot = Pilot(app)

    for name in ("play:kind", "next", "next", "deck:mini", "begin", "ready", "open-card"):
        pilot.touch(name)

    assert app.screen.name == "table"
    assert dots(to_png(app.shapes(), (1280, 800), game.own_pictures))[GREEN] > 5_000
