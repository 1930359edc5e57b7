"""The story of someone on a sheet beside the map: which cards brought them up, in whose words, and what they mean to each other."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.model.plans import Wish
from game.model.records import WORKER, GoodAt, Item, Words
from game.model.story import Moment, Quote, Story
from game.model.view import View
from game.rings.badges import AREAS
from game.screens.desk import Desk
from game.screens.forms import FORMS, form_of
from game.screens.record_kinds import picture_of, record_word
from game.screens.talk_lens import kind_word
from game.screens.talk_room import Room
from game.shapes import Box, Shape, Shapes
from game.ui.button import button, label, portrait
from game.ui.flow import Piece, draw_pieces, paged
from game.ui.layout import cut_bottom, cut_left, cut_right, cut_top, mirrored
from game.ui.look import Look
from game.ui.page import sheet
from game.ui.picking import page_buttons, page_height

ROLE = {
    "does": "doet",
    "does_not": "doet_niet",
    "how_long": "hoe_lang",
    "afterwards": "daarna",
}  # as the list calls them
SMALL = 16  # letters (design) of who said it, and at which card


class Sheet(NamedTuple):
    """What stands on one page of a story, which page it is, and its texts to be read aloud."""

    shapes: Shapes
    page: int
    texts: tuple[str, ...]


def draw_story(desk: Desk, look: Look, box: Box, room: Room, view: View, story: Story, page: int) -> Sheet:
    """The sheet: who it is above, the story, and below it the way to their page."""
    inner = box.inset(16 * look.u, 14 * look.u)
    head, rest = cut_top(inner, max(look.target(56), 60 * look.u, look.text(22) * 2.4), look.gap)
    rest, foot = cut_bottom(rest, page_height(look), look.gap)
    pages = paged(look, rest, tuple(pieces_of(desk, view, story, hidden=not room.names)))
    page = min(page, len(pages) - 1)
    about = _about(desk, view, story)
    shapes = (
        sheet(look, box),
        *_head(desk, look, head, story, about),
        *draw_pieces(look, rest, pages[page]),
        *_foot(desk, look, foot, page, len(pages), more=story.person.name if room.opens(desk) else ""),
    )
    texts = (story.person.name, about, *(piece.text for piece in pages[page]))
    return Sheet(shapes, page, tuple(text for text in texts if text))


def pieces_of(desk: Desk, view: View, story: Story, *, hidden: bool = False) -> Iterator[Piece]:
    """The whole story in words: only what was told, and nothing where nothing was."""
    sections = (
        (desk.say("This is how {name} came up", name=story.person.name), _moments(desk, story.moments)),
        (desk.say("In these words"), _quotes(desk, view, story.quotes)),
        (desk.say("For each other"), _support(desk, story)),
        (desk.say("How it feels"), _feelings(desk, story)),
        (desk.say("Lines with others"), _ties(desk, view, story)),
        (desk.say("Wishes and plans"), _ahead(desk, story)),
    )
    told = [(heading, pieces) for heading, found in sections if (pieces := list(found))]
    for heading, pieces in told:
        yield Piece("heading", heading, 19)
        yield from pieces
    if not told:
        yield Piece("plain", desk.say("Nothing more was written down. That is fine."))
    if hidden:
        yield Piece("quiet", desk.say("Words with a name in them are hidden now."), SMALL)


def _moments(desk: Desk, moments: Iterable[Moment]) -> Iterator[Piece]:
    """The cards as they were asked, with their day; only the day for a card that no deck has any more."""
    days = []
    at_cards = set()
    for moment in moments:
        found = desk.library.card(moment.card)
        if found:
            at_cards.add(moment.day)
            yield Piece("strip", _joined(f"“{found[1].text}”", _day(desk, moment)), 18, found[1].icon)
        elif moment.day:
            days.append(moment)
    for day in dict.fromkeys(_day(desk, one) for one in days if one.day not in at_cards):
        yield Piece("plain", desk.say("On {day}", day=day))


def _quotes(desk: Desk, view: View, quotes: Iterable[Quote]) -> Iterator[Piece]:
    for quote in quotes:
        found = desk.library.card(quote.moment.card)
        at = f"“{found[1].text}”" if found else _day(desk, quote.moment)
        source = _joined(_speaker(desk, view, quote.said_by), _kind(desk, quote.item), at)
        yield Piece("bar", f"{_words(desk, quote)}\n{source}", 18)


def _words(desk: Desk, quote: Quote) -> str:
    """As it was said; what was picked from a list, as that list calls it."""
    picked = desk.library.lists.entry(_list_of(quote.item, "text"), quote.text)
    return picked.label if picked else f"“{quote.text}”"


def _list_of(item: Item, field: str) -> str:
    """The list from which a field may be filled; "" when it has none."""
    asks = FORMS[form_of(item)][1] if form_of(item) else ()
    return next((ask.from_list for ask in asks if ask.name == field), "")


def _support(desk: Desk, story: Story) -> Iterator[Piece]:
    for one in story.support:
        entry = desk.library.lists.entry("support_kinds", one.kind)
        way = desk.library.label("support_direction", one.direction)
        yield Piece("strip", f"{kind_word(desk, one.kind)} · {way}", 18, entry.icon if entry else "hart")


def _feelings(desk: Desk, story: Story) -> Iterator[Piece]:
    for one in story.feelings:
        word = desk.library.label("feelings", one.feeling)
        yield Piece("strip", word, 18, picture_of("feelings", one.feeling))


def _ties(desk: Desk, view: View, story: Story) -> Iterator[Piece]:
    for tie in story.ties:
        other = view.name(tie.b if tie.a == story.person.id else tie.a)
        if other:
            yield Piece("strip", f"{other}: {desk.library.label('ties', tie.tie)}", 18, "lijn")


def _ahead(desk: Desk, story: Story) -> Iterator[Piece]:
    lists = desk.library.lists
    for wish in story.wishes:
        if not wish.text:  # one with words stands among the words
            entry = lists.entry("wishes", wish.kind)
            yield Piece("strip", desk.library.label("wishes", wish.kind), 18, entry.icon if entry else "wens")
    if story.hoped:
        ring = desk.library.label("closeness", str(story.hoped.ring))
        yield Piece("strip", desk.say("It would be nice: {ring}", ring=ring), 18, "wens")
    for invite in story.invites:
        entry = lists.entry("invites", invite.answer)
        answer = desk.library.label("invites", invite.answer)
        goal = desk.library.label("invite_goals", invite.goal) if invite.goal else ""
        told = _joined(f"{desk.say('Who may come along')}: {answer}", goal)
        yield Piece("strip", told, 18, entry.icon if entry else "stoel")
    for role in story.roles:
        fields = ("does", "does_not", "how_long", "afterwards")
        filled = ((one, desk.library.label(_list_of(role, one), getattr(role, one))) for one in fields)
        lines = (f"{desk.library.label('role_fields', ROLE[one])} {text}" for one, text in filled if text)
        yield Piece("strip", _joined(*lines), 18, "regels")


def _kind(desk: Desk, item: Item) -> str:
    """What the words were written down as; "" for plain words."""
    match item:
        case Words():
            return ""
        case Wish():
            return desk.library.label("wishes", item.kind)
        case GoodAt():
            return desk.say("good at, or knows about")
    return record_word(desk, form_of(item))


def _speaker(desk: Desk, view: View, said_by: str) -> str:
    if said_by == WORKER:
        return (view.worker.name if view.worker else "") or desk.say("my worker")
    return view.name(said_by) if said_by else view.player.name or desk.say("me")


def _day(desk: Desk, moment: Moment) -> str:
    return desk.day(moment.day) if moment.day else ""


def _about(desk: Desk, view: View, story: Story) -> str:
    """What kind of someone it is, who for the player, from which part of life, and how close."""
    person = story.person
    return _joined(
        desk.library.label("person_kinds", person.kind) if person.kind != "mens" else "",
        desk.library.label("relations", person.relation) if person.relation else "",
        desk.library.label("domains", person.area) if person.area else "",
        desk.library.label("closeness", str(story.spot.ring if story.spot else 0)),
    )


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _head(desk: Desk, look: Look, box: Box, story: Story, about: str) -> Iterator[Shape]:
    person, side = story.person, min(box.h, look.target(56))
    face, words = cut_left(box, side, 12 * look.u)
    words, close = cut_right(words, look.target(52), look.gap)
    face, close = face._replace(h=side), close._replace(h=look.target(52))
    if look.rtl:
        face, words, close = (mirrored(one, box) for one in (face, words, close))
    upper, lower = cut_top(words, words.h * 0.5)
    fill = AREAS[person.area][0] if not look.young and person.area in AREAS else ""
    yield from portrait(look, face, person.name, person.picture, fill=fill)
    yield label(look, upper, person.name, 24, look.colours.ink, centred=False)
    yield label(look, lower, about, 16, look.colours.ink2, centred=False, bold=False)
    yield button(look, close, "close-story", "", glyph="sluit", said=desk.say("Close"))


def _foot(desk: Desk, look: Look, box: Box, page: int, pages: int, *, more: str) -> Iterator[Shape]:
    """The way to their page between the buttons that turn the pages of the story."""
    side = look.target(56)
    if pages > 1:
        words = desk.page_words()
        turn = page_buttons(look, box, page, pages, words, "story", side)
        yield from turn
        box = box._replace(x=box.x + side + look.gap, w=box.w - 2 * (side + look.gap))
    if more:
        said = desk.say("More about {name}", name=more)
        yield button(look, box, "open-person", desk.say("More"), glyph="persoon", said=said, design=18)
