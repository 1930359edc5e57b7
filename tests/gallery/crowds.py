"""Many people on a map, the same ones each time: as a family tells them, close ones first, with lines and without."""

from collections.abc import Sequence
from random import Random

from game.model.records import Person, spot_of, tie_between
from game.rings.frame import ORDER
from game.screens.desk import Desk

NAMES = (
    "Oma Koos", "Mama", "Papa Rik", "Sem", "Noor", "Juf Lieve", "Coach Dave", "Tante Ria", "Bovenbuurvrouw van links", "Jo",
    "Opa Jan", "Yusuf", "Fatima", "Meester Bart", "De buurman met de hond", "Bo", "Lin", "Emma", "Daan", "Mevrouw De Wit",
    "Oom Hans", "Zoë", "Ömer", "Luuk", "Kaya", "Nicht Sanne", "Het koor van donderdag", "Ali", "Roos", "X",
)  # fmt: skip
RINGS = (2, 3, 3, 4, 4, 5, 2, 3, 4, 5)
INNER = 6  # so many stand in ring 1


def fill(desk: Desk, people: int, *, lines: int = 0, areas: Sequence[str] = ORDER, pictures: bool = True) -> None:
    """Put so many people on the map of a desk, and so many lines between them."""
    chance = Random(people)
    faces = [name for group in desk.pictures.values() for name in group]
    for n in range(people):
        area = chance.choice(areas)
        ring = 1 if n < min(INNER, people // 2 + 1) else chance.choice(RINGS)
        kind = {"dieren": "dier", "hulpverlening": "beroep"}.get(area, "mens")
        face = chance.choice(faces) if pictures and chance.random() < 0.8 else ""
        desk.conversation.put(
            Person(id=f"p{n}", name=NAMES[n % len(NAMES)], kind=kind, picture=face, area=area),
            spot_of(f"p{n}", ring, area, chance.choice((0.5, 0.5, round(chance.random(), 3)))),
        )
    kinds = ("goed", "kennen", "wisselt", "spanning", "onbekend")
    pairs = [chance.sample(range(people), 2) for _ in range(lines)] if people > 1 else []
    desk.conversation.put(*(tie_between(f"p{a}", f"p{b}", kinds[n % 5]) for n, (a, b) in enumerate(pairs)))
