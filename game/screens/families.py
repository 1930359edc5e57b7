"""Choose a made-up family to play with in a workshop: nothing of it is kept."""

from typing import NamedTuple

from game.model.family import Family
from game.screens.big_cards import card_paper, lit
from game.screens.desk import Back, Desk, Step
from game.screens.leaves import Said, block, pieces
from game.shapes import Box, Group, Input, Shapes, Touch
from game.ui.button import button
from game.ui.layout import columns, cut_bottom, cut_left, cut_top, mirrored, rows
from game.ui.look import Look, Size
from game.ui.page import body, table_top, top_bar
from game.ui.picking import page_buttons, turn_page

PICTURES = {"kind": "av_egel", "jongere": "av_gitaar", "ouder": "koffie"}  # as at the beginning, by who plays


class Part(NamedTuple):
    """A family, and as much of its story as stands on one card."""

    family: Family
    story: str


class FamiliesScreen:
    """One card a family: its title and its story, which goes on over the page where letters are large."""

    name = "families"

    def __init__(self, desk: Desk) -> None:
        """Begin at the first page."""
        self.desk = desk
        self.page = 0

    def shapes(self, size: Size, now: float) -> Shapes:
        """The families side by side, as many as have room for their whole story."""
        desk, look = self.desk, self.desk.on(size)
        room = body(look)
        upper, foot = cut_bottom(room, look.target(56), look.gap)
        cells, parts = self._laid_out(look, room, upper)
        pages = max(1, -(-len(parts) // len(cells)))
        self.page = min(self.page, pages - 1)
        shown = parts[self.page * len(cells) : (self.page + 1) * len(cells)]
        seen: set[str] = set()
        cards = []
        free = min((_free(look, cell, part) for cell, part in zip(cells, shown, strict=False)), default=0.0)
        for cell, part in zip(cells, shown, strict=False):
            cards.append(self._card(look, cell, part, free, again=part.family.id in seen))
            seen.add(part.family.id)
        turn = page_buttons(look, foot, self.page, pages, desk.page_words()) if pages > 1 else ()
        title = desk.tell("Practice family")
        bar = top_bar(look, title, desk.tell("Made up; nothing is kept."), **desk.backstage_words())
        return (table_top(look), *bar, *cards, *turn)

    def on_input(self, given: Input) -> Step | None:
        """Play the family that was touched."""
        match given:
            case Touch("up", on="back"):
                return Back()
            case Touch("up", on=name) if name.startswith("family:"):
                self.desk.play_family(name[7:])
            case Touch("up", on=name):
                self.page = turn_page(name, self.page)
        return None

    def _laid_out(self, look: Look, whole: Box, upper: Box) -> tuple[list[Box], list[Part]]:
        """The places of one page, and every card that there is: the most places at which each story stands on one card."""
        most = 3 if look.portrait or look.size.w >= 900 else 2
        for count in range(most, 0, -1):
            room = whole if len(self.desk.families) <= count else upper
            cells = (rows if look.portrait else columns)(room, [1] * count, 1.5 * look.gap)
            parts = [part for family in self.desk.families for part in self._parts(look, cells[0], family)]
            if len(parts) == len(self.desk.families):
                break
        else:
            cells = [upper]
            parts = [part for family in self.desk.families for part in self._parts(look, upper, family)]
        return (cells[::-1] if look.rtl and not look.portrait else cells), parts

    def _parts(self, look: Look, box: Box, family: Family) -> list[Part]:
        room = _rooms(look, box, family)[1]
        return [Part(family, piece) for piece in pieces(look, Said(family.story), look.text(19), room)]

    def _card(self, look: Look, box: Box, part: Part, free: float, *, again: bool) -> Group:
        """Title, story and button; above them a picture of who plays, where every card of the page has room for it."""
        top, rest, foot = _rooms(look, box, part.family)
        picture: Shapes = ()
        if _lies(look, box):
            beside = _inner(look, box)[0]
            picture = lit(look, mirrored(beside, box) if look.rtl else beside, _picture(part))
        elif free > 110 * look.u:
            high = min(free - 16 * look.u, 230 * look.u)
            picture = lit(look, top._replace(h=high), _picture(part))
            down = high + 16 * look.u
            top, rest = top.shifted(0, down), rest._replace(y=rest.y + down, h=rest.h - down)
        story = block(look, rest, [Said(part.story, 19, after=0)])
        play = button(look, foot, f"family:{part.family.id}", self.desk.tell("Play along"), glyph="speel")
        head = block(look, top, [_title(part.family)])
        return Group((*card_paper(look, box), *picture, *head.shapes, *story.shapes, *(() if again else (play,))), box)


def _picture(part: Part) -> str:
    return PICTURES.get(part.family.player.role, "samen")


def _lies(look: Look, box: Box) -> bool:
    """Whether a card is wide and low, so that its picture lies beside its words."""
    return box.w > 1.6 * box.h and not look.large_text


def _inner(look: Look, box: Box) -> tuple[Box, Box]:
    """The room for a picture beside the words, and the room for the words, before they are mirrored."""
    inner = box.inset(min(24 * look.u, box.h * 0.06))
    return cut_left(inner, min(inner.h, inner.w * 0.3) if _lies(look, box) else 0.0, 20 * look.u * _lies(look, box))


def _free(look: Look, box: Box, part: Part) -> float:
    """How much room is left on a card under its story."""
    rest = _rooms(look, box, part.family)[1]
    return rest.h - look.height(part.story, look.text(19), rest.w, spacing=1.4)


def _title(family: Family) -> Said:
    return Said(family.title.replace(": ", ":\n"), 23, bold=True, after=0)


def _rooms(look: Look, box: Box, family: Family) -> tuple[Box, Box, Box]:
    """Places on a card: for the title, the story, and the button."""
    inner = _inner(look, box)[1]
    inner = mirrored(inner, box) if look.rtl else inner
    inner, foot = cut_bottom(inner, look.target(60), look.gap)
    high = block(look, inner._replace(h=inner.h * 0.4), [_title(family)]).high
    top, rest = cut_top(inner, high, 0.7 * look.gap)
    return top, rest, foot
