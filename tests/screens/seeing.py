"""What stands on a screen: its texts on all its pages, how large they are, and where its buttons lie."""

from collections.abc import Iterator

import pytest

from game.app.loop import App
from game.shapes import Box, Group, Shapes, Text, named
from game.trainer.pilot import Pilot
from game.ui.look import Size

SIZES = (Size(1280, 800), Size(1024, 600), Size(800, 1280))
STEPS = (1.0, 2.0)
every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.w}x{size.h}")
every_step = pytest.mark.parametrize("step", STEPS)


def texts(shapes: Shapes) -> Iterator[Text]:
    """All texts, also those inside a group."""
    for shape in shapes:
        match shape:
            case Text():
                yield shape
            case Group():
                yield from texts(shape.shapes)


def said(shapes: Shapes) -> str:
    """All words, one after the other."""
    return " ".join(text.text for text in texts(shapes))


def box_of(app: App, text: Text) -> Box:
    """Where a text stands."""
    measure = app.desk.on(app.size).measure
    wide, high = measure(text.text, text.size, text.bold, text.font, text.wrap, text.spacing, text.rtl)
    x = text.x - wide / 2 if text.align == "centre" else text.x
    return Box(x, text.y, wide, high)


def pages(app: App) -> list[Shapes]:
    """What is seen on each page, from the first on."""
    pilot = Pilot(app)
    while pilot.sees("page_back"):
        pilot.touch("page_back")
    seen = [app.shapes()]
    while pilot.sees("page_on"):
        pilot.touch("page_on")
        seen.append(app.shapes())
        assert len(seen) < 60
    return seen


def outside(app: App, shapes: Shapes) -> list[str]:
    """Texts and buttons that stick out of the window."""
    w, h = app.size
    boxes = [(text.text, box_of(app, text)) for text in texts(shapes)]
    boxes += [(group.name, group.box) for group in named(shapes) if group.role == "button"]
    return [name for name, box in boxes if box.x < -1 or box.y < -1 or box.x + box.w > w + 1 or box.y + box.h > h + 1]


def overlapping(shapes: Shapes) -> list[tuple[str, str]]:
    """Buttons that lie over each other."""
    buttons = [group for group in named(shapes) if group.role == "button"]
    return [
        (one.name, two.name) for n, one in enumerate(buttons) for two in buttons[n + 1 :] if _meet(one.box, two.box)
    ]


def _meet(one: Box, two: Box) -> bool:
    across = one.x < two.x + two.w - 1 and two.x < one.x + one.w - 1
    return across and one.y < two.y + two.h - 1 and two.y < one.y + one.h - 1


def sit_down(app: App, who: str = "kind", *, step: float = 1.0, size: Size = SIZES[0]) -> Pilot:
    """Pip and Wim sit at the table, and choose a deck."""
    pilot = Pilot(app)
    pilot.touch(f"play:{who}")
    pilot.write("Pip")
    if who == "kind":
        pilot.touch("age:10")  # the calm table of younger children unfolds first
    pilot.touch("next")
    pilot.write("Wim")
    pilot.touch("next")
    app.desk.choose("text_step", step)
    app.resize(size)
    return pilot
