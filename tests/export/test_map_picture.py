"""map.png and map.svg."""

from io import BytesIO

from PIL import Image

from game.export import map_picture
from game.export.summary import MAP_SIZE
from game.model.view import View
from game.shapes import Disc, Shapes
from tests.export.made_up import Make, someone, view_of


def test_the_picture_is_twice_as_sharp_as_the_map(make: Make) -> None:
    picture = Image.open(BytesIO(map_picture.write_png(make(View()))))

    assert picture.size == (2 * MAP_SIZE[0], 2 * MAP_SIZE[1])


def test_what_is_drawn_stands_at_its_place_in_the_picture(make: Make) -> None:
    def draw(_view: View) -> Shapes:
        return (Disc(100, 50, 20, fill="#ff0000"),)

    picture = Image.open(BytesIO(map_picture.write_png(make(View(), draw=draw)))).convert("RGB")

    assert picture.getpixel((200, 100)) == (255, 0, 0)
    assert picture.getpixel((300, 100)) == (255, 255, 255)


def test_the_drawing_program_is_told_who_stands_in_which_ring(make: Make) -> None:
    content = map_picture.write_svg(make(view_of(*someone("p", "Moxie", 1)))).decode()

    assert "<desc>Map with Zorg in the middle. very near: Moxie</desc>" in content
