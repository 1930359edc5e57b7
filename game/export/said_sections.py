"""The sections with what was said: what goes well, the player's own words, drawings and choices, places, and the worker's view."""

from itertools import groupby

from game.export.blocks import Block, Fact, Facts, Marked, Paragraph, Places, Sheet, Strip
from game.export.source import Source
from game.model.plans import Place
from game.model.records import Choice, Drawing, Feeling, Note, Strength, Support, Words

SIGNS = "signs"  # the set of options with agreed signs: an agreement, so part of "calm and safety"
GROWTH = ("initiatives", "nearby_places")  # what is chosen from these helps the network grow


def strengths(source: Source) -> tuple[Block, ...]:
    """What goes well, in the player's words."""
    return tuple(Strip("", (one.text,), (), source.origin(one)) for one in source.view.all(Strength))


def own_words(source: Source) -> tuple[Block, ...]:
    """The exact words, those at one card together; then what was drawn and what was picked."""
    groups = groupby(source.view.all(Words), key=source.origin)
    quotes = (Strip("", tuple(one.text for one in said), (), origin) for origin, said in groups)
    drawings = (
        Sheet(one.strokes, source.words.say("A drawing by {name}", name=source.player), source.origin(one))
        for one in source.view.all(Drawing)
    )
    return (*quotes, *drawings, *_picked(source))


def places(source: Source) -> tuple[Block, ...]:
    """Good places: those without a colour, and those that are calm."""
    good = tuple(_marked(source, place) for place in source.view.all(Place) if place.safety in ("", "rustig"))
    return (Places(good),) if good else ()


def safety(source: Source) -> tuple[Block, ...]:
    """Places and moments with their colour, who keeps an eye out, and which sign was agreed. A person never has a colour."""
    coloured = tuple(_marked(source, place) for place in source.view.all(Place) if place.safety)
    watching = [one.person for one in source.view.all(Support) if one.kind == "V" and one.direction != "give"]
    signs = [option(source, one) for one in source.view.all(Choice) if one.options == SIGNS]
    say = source.words.say
    facts = (
        *((Fact(say("People who keep an eye out"), source.names(watching)),) if watching else ()),
        *((Fact(say("Agreed sign"), source.words.list_of(signs)),) if signs else ()),
    )
    return (*((Places(coloured),) if coloured else ()), *((Facts(facts),) if facts else ()))


def growth(source: Source) -> tuple[Block, ...]:
    """Places nearby and initiatives that were picked, with what they are."""
    picked = [one for one in source.view.all(Choice) if one.options in GROWTH]
    return tuple(
        Strip(option(source, one), (), (entry.what,) if entry and entry.what else (), source.origin(one))
        for one in picked
        for entry in (source.lists.entry(one.options, one.option),)
    )


def worker_note(source: Source) -> tuple[Block, ...]:
    """What the worker thought, marked as the worker's view."""
    notes = source.view.all(Note)
    if not notes:
        return ()
    mark = source.words.say("This is the view of {name}, not of {player}.", name=source.worker, player=source.player)
    told = (Strip("", (), (*source.about(note), note.text), source.words.day(note.day)) for note in notes if note.text)
    return (Paragraph(mark, quiet=True), *told)


def option(source: Source, choice: Choice) -> str:
    """What was picked, in words: a person when the list is the people on the map."""
    if choice.options == "people_on_map" and source.view.person(choice.option):
        return source.name(choice.option)
    return source.label(choice.options, choice.option)


def _picked(source: Source) -> tuple[Block, ...]:
    elsewhere = (SIGNS, *GROWTH, "sharing_levels", "barriers")
    choices = [one for one in source.view.all(Choice) if one.options not in elsewhere]
    feelings = [one for one in source.view.all(Feeling) if not one.person]
    picked = [
        *((source.origin(one), option(source, one)) for one in choices),
        *((source.origin(one), source.label("feelings", one.feeling)) for one in feelings),
    ]
    groups = groupby(picked, key=lambda pair: pair[0])
    return tuple(
        Strip(source.words.say("Chosen: {what}", what=source.words.list_of([what for _, what in pairs])), source=origin)
        for origin, pairs in groups
    )


def _marked(source: Source, place: Place) -> Marked:
    area = source.label("domains", place.area) if place.area else ""
    if not place.safety:
        return Marked(place.name, area)
    entry = source.lists.entry("safety_colours", place.safety)
    colour, shape = (entry.colour, entry.shape) if entry else ("", "")
    return Marked(place.name, area, colour, shape, source.label("safety_colours", place.safety))
