"""The summary of a conversation for one reader: a finished, translated value that holds what that reader may know and nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from game.export import ahead_sections as ahead
from game.export import said_sections as said
from game.export import who_sections as who
from game.export.blocks import Block, Fact, Facts, Paragraph, Section
from game.export.letters import all_printable, clean, printable, printable_name
from game.export.rows import Row, rows
from game.export.source import Source
from game.letters import MISSING
from game.model.deck import Deck, Lists
from game.model.moves import Record
from game.model.records import Item, Person
from game.model.sharing import seen_by
from game.model.sittings import Player, Sitting
from game.model.texts import Texts
from game.model.view import View
from game.shapes import Shapes
from game.words import Words

Draw = Callable[[View], Shapes]
MAP_SIZE = (1120.0, 672.0)  # the room in which `draw` draws the map

WRITTEN = ("name", "text", "does", "does_not", "how_long", "afterwards")  # the fields in which somebody wrote freely

FOR = {
    "player": "Own copy of {name}",
    "worker": "For the worker",
    "parent": "For the parent or carer",
    "network": "For the people whom {name} chose",
    "file": "For the file",
}


@dataclass(frozen=True)
class Summary:
    """Everything that a paper needs. No paper asks the conversation anything again."""

    reader: str
    language: str
    rtl: bool
    title: str
    reader_line: str
    day: str  # ISO 8601: of the last conversation, never of the clock
    made_up: str  # the mark on a paper of an invented family; "" for a real one
    page_words: str  # "Page"
    credits: str
    sections: tuple[Section, ...]
    rows: tuple[Row, ...]
    map: Shapes
    map_in_words: str
    picture: str
    seen: View  # what this reader may see, for session.json
    replaced: int  # letters that none of our fonts has

    @classmethod
    def of(
        cls,
        view: View,
        reader: str,
        *,
        lists: Lists,
        texts: Texts,
        decks: Mapping[str, Deck],
        words: Words,
        draw: Draw,
        made_up: bool = False,
        legal_line: str = "",
        credits_line: str = "",
    ) -> "Summary":
        """What `reader` may read, in the language of `words`; lists, decks and headings (list `summary_sections`) speak it already.

        `draw` makes the picture of the map, MAP_SIZE large; `legal_line` is the organisation's own.
        """
        seen = _cleaned(seen_by(view, reader))
        source = Source(seen, reader, lists, decks, words)
        on_paper = replace(source, view=_printed(seen))
        sections = all_printable(_sections(on_paper, texts, legal_line))
        return cls(
            reader=reader,
            language=words.language,
            rtl=words.rtl,
            title=printable(words.say("The map of {name}", name=on_paper.player)),
            reader_line=printable(_reader_line(on_paper)),
            day=_day(seen),
            made_up=words.say("MADE UP") if made_up else "",
            page_words=words.say("Page"),
            credits=credits_line,
            sections=sections,
            rows=rows(source),
            map=all_printable(draw(on_paper.view)),
            map_in_words=printable(who.map_in_words(on_paper)),
            picture=seen.player.picture,
            seen=seen,
            replaced=_replaced(seen),
        )


def _sections(source: Source, texts: Texts, legal_line: str) -> tuple[Section, ...]:
    """The sections in the order of their headings; those without anything in it are left out."""
    filled: dict[str, tuple[Block, ...]] = {
        "cover": _cover(source, legal_line),
        "map": who.the_map(source),
        "strengths": said.strengths(source),
        "people": who.people(source),
        "formal": who.formal(source),
        "places": said.places(source),
        "ties": who.ties(source),
        "own_words": said.own_words(source),
        "wishes": ahead.wishes(source),
        "limits": ahead.limits(source),
        "barriers": ahead.barriers(source),
        "complicated": who.complicated(source),
        "safety": said.safety(source),
        "invites": who.invites(source),
        "plan": ahead.plan(source),
        "roles": who.roles(source),
        "growth": said.growth(source),
        "sharing": ahead.sharing(source),
        "worker_note": said.worker_note(source),
    }
    return tuple(
        Section(one, texts.get(f"summary_sections/{one}") or one, filled[one])
        for one in texts.sections
        if filled.get(one)
    )


def _cover(source: Source, legal_line: str) -> tuple[Block, ...]:
    """Whose map it is, when and with whom it was made, for whom this paper is, and whether it was looked at together."""
    view, words = source.view, source.words
    sittings = view.all(Sitting)
    days = dict.fromkeys(words.day(sitting.day) for sitting in sittings if sitting.day)
    players = [player.name for player in view.all(Player)]
    with_whom = dict.fromkeys([*players, *(name for sitting in sittings for name in sitting.present)])
    decks = dict.fromkeys(_deck_line(source, sitting) for sitting in sittings)
    facts = (
        (words.say("Whose map"), source.player),
        (words.say("When"), words.list_of(list(days))),
        (words.say("Played with"), words.list_of([name for name in with_whom if name and name != view.player.name])),
        (words.say("Cards"), words.list_of(list(decks))),
        (words.say("This paper"), _reader_line(source)),
        (words.say("Looked at together on"), words.day(view.looked)),
    )
    legal = (Paragraph(legal_line, quiet=True),) if legal_line else ()
    return (Facts(tuple(Fact(label, text) for label, text in facts if text)), *legal)


def _deck_line(source: Source, sitting: Sitting) -> str:
    deck = source.decks.get(sitting.deck)
    return deck.title if deck else sitting.deck


def _reader_line(source: Source) -> str:
    return source.words.say(FOR.get(source.reader, source.reader), name=source.player)


def _day(view: View) -> str:
    days = [sitting.day for sitting in view.all(Sitting) if sitting.day]
    return max(days, default="")


def _cleaned(view: View) -> View:
    """The view with everything that somebody wrote free of what is no letter."""
    return _rewritten(
        view, lambda record: {one: clean(getattr(record, one)) for one in WRITTEN if hasattr(record, one)}
    )


def _printed(view: View) -> View:
    """The view with names that fit on a paper."""
    return _rewritten(
        view, lambda record: {"name": printable_name(record.name)} if isinstance(record, Person | Player) else {}
    )


def _rewritten(view: View, texts: Callable[[Record], dict[str, str]]) -> View:
    records = {key: replace(record, **texts(record)) for key, record in view.records.items()}  # type: ignore[arg-type]
    return View(records, view.turned)


def _replaced(view: View) -> int:
    """How many letters of names and words become ▢ on the papers."""
    texts = (text for item in view.all(Item) for text in item.texts())
    return sum(printable(text).count(MISSING) for text in (view.player.name, *texts))
