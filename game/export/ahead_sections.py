"""The sections about what is to come: wishes and open places, limits, stones, small steps, and who may know what."""

from game.export.blocks import Block, Fact, Facts, Paragraph, Strip
from game.export.said_sections import option
from game.export.source import Source
from game.model.plans import Barrier, Invite, OpenSpot, Place, PlanStep, Role, SupporterNeed, Wish
from game.model.records import Choice, Drawing, GoodAt, Hoped, Item, Note, Person, Strength, Tie, Words


def wishes(source: Source) -> tuple[Block, ...]:
    """Wishes that are no limits, where someone is wished, then the open places."""
    wished = (_wish(source, wish) for wish in source.view.all(Wish) if not is_limit(source, wish))
    spots = (
        Strip(
            _with(source.words.say("Open spot"), source.label("domains", spot.area) if spot.area else ""),
            (spot.text,) if spot.text else (),
            source.about(spot),
            source.origin(spot),
        )
        for spot in source.view.all(OpenSpot)
    )
    hoped = (Strip(_hoped(source, one)) for one in source.view.all(Hoped))
    return (*wished, *hoped, *spots)


def limits(source: Source) -> tuple[Block, ...]:
    """Who not now, and when that is talked about again. Nobody asks for a reason."""
    return tuple(_limit(source, wish) for wish in source.view.all(Wish) if is_limit(source, wish))


def barriers(source: Source) -> tuple[Block, ...]:
    """The stones: what makes asking hard."""
    stones = (
        Strip(
            source.label("barriers", stone.kind),
            (stone.text,) if stone.text else (),
            source.about(stone),
            source.origin(stone),
        )
        for stone in source.view.all(Barrier)
    )
    picked = (
        Strip(option(source, one), source=source.origin(one))
        for one in source.view.all(Choice)
        if one.options == "barriers"
    )
    return (*stones, *picked)


def plan(source: Source) -> tuple[Block, ...]:
    """Small steps: who does what, and when it is looked at."""
    return tuple(
        Strip(
            source.name(step.who),
            (),
            (
                *((source.label("small_steps", step.text),) if step.text else ()),
                *source.about(step, (step.who,)),
                *((source.words.say("We look at it {when}.", when=source.after(step.check)),) if step.check else ()),
            ),
            source.origin(step),
        )
        for step in source.view.all(PlanStep)
    )


def sharing(source: Source) -> tuple[Block, ...]:
    """Who may know what of all that stands on this paper; what does not stand there is not told of either."""
    items = [item for item in source.view.items() if source.view.levels(item.id)]
    if not items:
        return ()
    chosen = Paragraph(source.words.say("{name} chose what stands on this paper.", name=source.player))
    facts = tuple(
        Fact(level.label, told)
        for level in source.lists.of("sharing_levels")
        if (told := _told(source, [item for item in items if level.id in source.view.levels(item.id)]))
    )
    return (chosen, Facts(facts)) if facts else (chosen,)


def is_limit(source: Source, wish: Wish) -> bool:
    """Whether a wish is a limit: it has a day to look again, or its kind asks for one."""
    entry = source.lists.entry("wishes", wish.kind)
    return bool(wish.review) or (entry is not None and entry.needs_review_date)


def _wish(source: Source, wish: Wish) -> Strip:
    place = source.view.get(wish.place, Place) if wish.place else None
    where = (source.words.say("At: {place}", place=place.name),) if place else ()
    quotes = (wish.text,) if wish.text else ()
    return Strip(source.label("wishes", wish.kind), quotes, (*source.about(wish), *where), source.origin(wish))


def _hoped(source: Source, hoped: Hoped) -> str:
    ring = source.label("closeness", str(hoped.ring))
    return source.words.say("{name}: rather {ring}", name=source.name(hoped.person), ring=ring)


def _limit(source: Source, wish: Wish) -> Strip:
    again = source.words.say("We talk about it again {when}.", when=source.after(wish.review)) if wish.review else ""
    who = source.names([one for one in wish.subjects if source.view.person(one)])
    return Strip(
        _with(who, source.label("wishes", wish.kind)),
        (wish.text,) if wish.text else (),
        (again,) if again else (),
        source.origin(wish),
    )


def _told(source: Source, items: list[Item]) -> str:
    people = [item.name for item in items if isinstance(item, Person)]
    return source.words.list_of(
        [*people, *(name for kind, name in _kinds(source) if any(isinstance(item, kind) for item in items))]
    )


def _kinds(source: Source) -> tuple[tuple[type[Item], str], ...]:
    """What all items of a kind are called together."""
    say = source.words.say
    return (
        (Words, say("own words")),
        (Strength, say("what goes well")),
        (Tie, say("who know each other")),
        (Place, say("places")),
        (GoodAt, say("what people are good at")),
        (Wish, say("wishes")),
        (OpenSpot, say("open spots")),
        (Barrier, say("stones")),
        (Invite, say("invitations")),
        (PlanStep, say("small steps")),
        (Role, say("roles")),
        (SupporterNeed, say("what support people need")),
        (Choice, say("choices")),
        (Drawing, say("drawings")),
        (Note, say("notes of the worker")),
    )


def _with(first: str, second: str) -> str:
    return ": ".join(part for part in (first, second) if part)
