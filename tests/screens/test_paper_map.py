"""The map as others get it, read back from its SVG: who is closer stands closer, and nobody covers anybody."""

from itertools import combinations
from math import hypot
from xml.etree import ElementTree as ET

import pytest

from game.app.shelf import Game
from game.export.summary import MAP_SIZE
from game.export.svg import to_svg
from game.model.records import PLAYER, Person
from game.screens.map_parts import paper_map
from tests.gallery.crowds import fill
from tests.gallery.desks import MEASURE, VARIANTS, lay

NS = "{http://www.w3.org/2000/svg}"


def drawn(game: Game, people: int) -> tuple[ET.Element, dict[str, int]]:
    """The picture, and who belongs in which ring, by a name that nobody else has."""
    desk = lay(game, VARIANTS[0], people=0)
    fill(desk, people, lines=people // 3, pictures=False)
    rings = {}
    for number, one in enumerate(desk.view.all(Person)):
        name = f"N{number}"
        desk.conversation.put(Person(id=one.id, name=name, kind=one.kind, area=one.area))
        spot = desk.view.spot(one.id)
        rings[name] = spot.ring if spot else 0
    seen = desk.view.of_player(PLAYER)
    shapes = paper_map(
        desk.library.lists, desk.say, seen, MAP_SIZE, lambda text, size, bold: MEASURE(text, size, bold, "child")
    )
    return ET.fromstring(to_svg(shapes, MAP_SIZE)), rings


def ellipses(part: ET.Element) -> list[tuple[float, float, float, float]]:
    return [
        (float(one.get("cx", 0)), float(one.get("cy", 0)), float(one.get("rx", 0)), float(one.get("ry", 0)))
        for one in part.iter(f"{NS}ellipse")
    ]


def discs(picture: ET.Element) -> dict[str, tuple[float, float, float]]:
    """The middle and the half of everybody's disc, by the name or the letters that stand with it."""
    found = {}
    for group in picture.iter(f"{NS}g"):
        if any(part.tag == f"{NS}g" for part in group):
            continue
        texts = [text.text or "" for text in group.iter(f"{NS}text")]
        if texts and texts[-1].startswith("N") and ellipses(group):
            x, y, r, _ = ellipses(group)[0]
            found[texts[-1]] = x, y, r
    return found


@pytest.mark.parametrize("people", [5, 12, 30, 60])
def test_the_distance_from_the_middle_rises_with_the_ring(game: Game, people: int) -> None:
    picture, rings = drawn(game, people)
    x, y, rx, ry = max(ellipses(picture), key=lambda one: one[2])
    shares = {name: hypot((px - x) / rx, (py - y) / ry) for name, (px, py, _) in discs(picture).items()}

    assert set(shares) == set(rings)
    for one, other in combinations(rings, 2):
        assert rings[one] == rings[other] or (rings[one] < rings[other]) == (shares[one] < shares[other])


@pytest.mark.parametrize("people", [1, 2, 3, 12, 30, 60])
def test_no_disc_covers_another_on_paper(game: Game, people: int) -> None:
    found = discs(drawn(game, people)[0])

    assert len(found) == people
    for (x1, y1, r1), (x2, y2, r2) in combinations(found.values(), 2):
        assert hypot(x1 - x2, y1 - y2) >= r1 + r2


def test_a_map_of_nobody_is_a_map_all_the_same(game: Game) -> None:
    picture, rings = drawn(game, 0)

    assert not rings
    assert len(ellipses(picture)) >= 2
