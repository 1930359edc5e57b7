"""What worker and player agree on before the first card: how heavy, how long, which parts of life, and whether it is made easy."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.model.hints import hints_now
from game.model.sittings import Sitting
from game.screens.desk import Desk
from game.shapes import Box, Shape, Shapes
from game.ui.flow import Do, Piece, buttons_height, draw_buttons, draw_pieces, paged, words, words_height
from game.ui.layout import cut_bottom
from game.ui.look import Look
from game.ui.page import sheet
from game.ui.picking import page_buttons

AGREED = ("weight", "length", "area", "easy")
TITLE = 19


@dataclass(frozen=True, slots=True)
class _Part:
    """A question with its answers, or a hint."""

    title: str
    dos: tuple[Do, ...] = ()
    most: int = 1
    hint: str = ""


def changed(sitting: Sitting, name: str) -> Sitting:
    """The agreements after a touch on one of the answers."""
    match name.split(":"):
        case ["weight", one]:
            return replace(sitting, heaviest=int(one))  # type: ignore[arg-type]
        case ["length", one]:
            return replace(sitting, length=one)  # type: ignore[arg-type]
        case ["area", one]:
            return replace(sitting, areas_off=_switched(sitting.areas_off, one))
        case ["easy"]:
            return replace(sitting, easy=not sitting.easy)
    return sitting


def agreed_pages(desk: Desk, look: Look, box: Box) -> int:
    """On how many pages the agreements stand in a box."""
    return len(_pages(look, _inner(look, box), _parts(desk, Sitting(n=0, deck="")))[0])


def draw_agreements(desk: Desk, look: Look, box: Box, sitting: Sitting, page: int) -> Shapes:
    """One page of them, and the buttons that turn it when there are more."""
    inner = _inner(look, box)
    pages, many = _pages(look, inner, _parts(desk, sitting))
    shapes: list[Shape] = []
    y = inner.y
    for part in pages[page]:
        shapes += _draw(look, inner._replace(y=y), part)
        y += _high(look, inner.w, part)
    if not many:  # no paper without words
        box = box._replace(h=min(box.h, y + inner.y - box.y - box.y))
    if many:
        _, strip = cut_bottom(inner, look.target(56))
        shapes += page_buttons(look, strip, page, len(pages), (desk.tell("Back"), desk.tell("More")))
    return (sheet(look, box), *shapes)


def _parts(desk: Desk, sitting: Sitting) -> list[_Part]:
    tell = desk.tell
    weights = (
        ("1", tell("only light cards")),
        ("2", tell("light, and cards that may touch")),
        ("3", tell("also heavy cards, later on")),
    )
    lengths = (("short", tell("short")), ("normal", tell("normal")), ("long", tell("long")))
    easy = Do("easy", tell("Two cards a round, answers with pictures"), _tick(sitting.easy), chosen=sitting.easy)
    areas = tuple(
        Do(f"area:{one.id}", one.label, _tick(one.id not in sitting.areas_off), chosen=one.id not in sitting.areas_off)
        for one in desk.backstage.lists.of("domains")
    )
    return [
        _Part(tell("Which cards?"), _one_of("weight", weights, str(sitting.heaviest)), 3),
        _Part(tell("How long?"), _one_of("length", lengths, sitting.length), 3),
        _Part(tell("As easy as can be"), (easy,), 1),
        _Part(tell("What do we talk about?"), areas, 5),
        *(_Part("", hint=hint) for hint in hints_now(desk.view, desk.backstage.texts, "before")),
    ]


def _one_of(kind: str, answers: Iterable[tuple[str, str]], chosen: str) -> tuple[Do, ...]:
    return tuple(Do(f"{kind}:{one}", word, _tick(one == chosen), chosen=one == chosen) for one, word in answers)


def _tick(on: bool) -> str:
    return "vink" if on else ""


def _switched(off: tuple[str, ...], area: str) -> tuple[str, ...]:
    return tuple(one for one in off if one != area) if area in off else (*off, area)


def _inner(look: Look, box: Box) -> Box:
    return box.inset(22 * look.u, 16 * look.u)


def _pages(look: Look, box: Box, parts: list[_Part]) -> tuple[list[list[_Part]], bool]:
    """The parts page by page, and whether room is kept for turning pages."""
    found = _filled(look, box, parts)
    if len(found) == 1:
        return found, False
    return _filled(look, cut_bottom(box, look.target(56), look.gap)[0], parts), True


def _filled(look: Look, box: Box, parts: list[_Part]) -> list[list[_Part]]:
    pages: list[list[_Part]] = [[]]
    used = 0.0
    for part in (piece for whole in parts for piece in _cut(look, box, whole)):
        high = _high(look, box.w, part)
        if pages[-1] and used + high - look.gap > box.h:
            pages.append([])
            used = 0.0
        pages[-1].append(part)
        used += high
    return pages


def _cut(look: Look, box: Box, part: _Part) -> list[_Part]:
    """A part with more answers than fit, as parts under the same question."""
    cut: list[_Part] = []
    dos = part.dos
    while len(dos) > 1:
        fits = len(dos)
        while fits > 1 and _high(look, box.w, replace(part, dos=dos[:fits])) - look.gap > box.h:
            fits -= 1
        cut.append(replace(part, dos=dos[:fits]))
        dos = dos[fits:]
    return [*cut, replace(part, dos=dos)] if dos or not cut else cut


def _high(look: Look, wide: float, part: _Part) -> float:
    if part.hint:
        pages = paged(look, Box(0, 0, wide, 10_000), [Piece("quiet", part.hint)])
        return sum(words_height(look, wide - 20 * look.u, one.text, 18) + 6 * look.u for one in pages[0]) + look.gap
    title = words_height(look, wide, part.title, TITLE, bold=True)
    return title + buttons_height(look, wide, part.dos, part.most) + 6 * look.u + 1.5 * look.gap


def _draw(look: Look, box: Box, part: _Part) -> Shapes:
    if part.hint:
        return draw_pieces(look, box, [Piece("quiet", part.hint)])
    title = words_height(look, box.w, part.title, TITLE, bold=True)
    below = box._replace(y=box.y + title + 6 * look.u)
    return (words(look, box, part.title, TITLE, bold=True), *draw_buttons(look, below, part.dos, part.most))
