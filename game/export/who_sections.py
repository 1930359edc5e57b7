"""The sections about people: the map in words, who means what, who knows whom, who may come along, and who has which role."""

from collections.abc import Iterable

from game.export.blocks import Block, Fact, Map, People, Strip, Ties, Who
from game.export.source import OTHER_KINDS, Source, by_closeness, is_formal
from game.model.plans import Invite, PlanStep, Role, SupporterNeed, Wish
from game.model.records import GoodAt, Person, Spot, Tie

RINGS = (1, 2, 3, 4, 5)


def the_map(source: Source) -> tuple[Block, ...]:
    """The picture, and who stands in which ring; nothing when nobody has a place."""
    return (Map(map_in_words(source), _rings(source)),) if source.view.all(Spot) else ()


def map_in_words(source: Source) -> str:
    """What the picture shows, for those who do not see it."""
    rings = "; ".join(f"{ring.label}: {ring.text}" for ring in _rings(source))
    return " ".join((source.words.say("Map with {name} in the middle.", name=source.player), rings)).strip()


def people(source: Source) -> tuple[Block, ...]:
    """Family, friends, neighbours ... and after them animals, groups, memories and the like."""
    informal = [one for one in by_closeness(source) if not is_formal(one, source.area_of(one))]
    humans = [one for one in informal if one.kind not in OTHER_KINDS]
    others = [one for one in informal if one.kind in OTHER_KINDS]
    title = source.words.say("Also important") if humans else ""
    return (*_table(source, humans), *_table(source, others, title))


def formal(source: Source) -> tuple[Block, ...]:
    """Professionals, and volunteers of an organisation that helps."""
    return _table(source, [one for one in by_closeness(source) if is_formal(one, source.area_of(one))])


def ties(source: Source) -> tuple[Block, ...]:
    """All lines, those of one kind together, in the order of the list."""
    all_ties = source.view.all(Tie)
    known = [entry.id for entry in source.lists.of("ties")]
    kinds = [*known, *dict.fromkeys(tie.tie for tie in all_ties if tie.tie not in known)]
    return tuple(
        Ties(source.label("ties", kind), entry.line if (entry := source.lists.entry("ties", kind)) else "thin", pairs)
        for kind in kinds
        if (pairs := tuple(f"{source.name(tie.a)} – {source.name(tie.b)}" for tie in all_ties if tie.tie == kind))
    )


def complicated(source: Source) -> tuple[Block, ...]:
    """Who is important and complicated, with what can be done: wishes, invitations and small steps that are about them."""
    return tuple(
        Strip(person.name, quotes, lines)
        for person in by_closeness(source)
        if person.complicated
        for quotes, lines in (_what_can_be_done(source, person),)
    )


def invites(source: Source) -> tuple[Block, ...]:
    """Who may come along, for what, and who asks."""
    return tuple(
        Strip(
            f"{source.name(invite.person)}: {source.label('invites', invite.answer)}",
            (invite.text,) if invite.text else (),
            _joined(source.label("invite_goals", invite.goal), source.label("invite_by", invite.by)),
            source.origin(invite),
        )
        for invite in source.view.all(Invite)
    )


def roles(source: Source) -> tuple[Block, ...]:
    """What support people do and do not do, and what they need themselves."""
    return (*(_role(source, role) for role in source.view.all(Role)), *_needs(source))


def _rings(source: Source) -> tuple[Fact, ...]:
    return tuple(
        Fact(source.label("closeness", str(ring)), source.words.list_of(names))
        for ring in (*RINGS, 0)
        if (names := _in_ring(source, ring))
    )


def _in_ring(source: Source, ring: int) -> list[str]:
    spots = ((person, source.view.spot(person.id)) for person in source.view.all(Person))
    return [source.name(person.id) for person, spot in spots if (spot.ring if spot else 0) == ring]


def _table(source: Source, persons: Iterable[Person], title: str = "") -> tuple[Block, ...]:
    rows = tuple(_who(source, person) for person in persons)
    say = source.words.say
    headings = (say("Who"), say("How close"), say("Gets"), say("Gives"), say("Feelings"))
    return (People(headings, rows, title),) if rows else ()


def _who(source: Source, person: Person) -> Who:
    support = source.view.support(person.id)
    about = [source.label("person_kinds", person.kind)] if person.kind != "mens" else []
    about += [source.label("relations", person.relation)] if person.relation else []
    area = source.area_of(person)
    about += [source.label("domains", area)] if area else []
    return Who(
        name=source.name(person.id),
        picture=person.picture,
        about=" · ".join(about),
        ring=source.ring_of(person),
        gets=tuple(source.support(one.kind) for one in support if one.direction != "give"),
        gives=tuple(source.support(one.kind) for one in support if one.direction != "get"),
        feelings=tuple(source.label("feelings", one.feeling) for one in source.view.feelings(person.id)),
        mark=source.words.say("important and complicated") if person.complicated else "",
        good_at=_good_at(source, person),
    )


def _good_at(source: Source, person: Person) -> str:
    told = [source.label("good_at", one.text) for one in source.view.all(GoodAt) if one.person == person.id]
    return source.words.say("Good at, or knows much about: {what}", what=source.words.list_of(told)) if told else ""


def _what_can_be_done(source: Source, person: Person) -> tuple[tuple[str, ...], tuple[str, ...]]:
    wishes = [wish for wish in source.view.all(Wish) if person.id in wish.subjects]
    steps = [step for step in source.view.all(PlanStep) if person.id in step.subjects]
    asked = [invite for invite in source.view.all(Invite) if invite.person == person.id]
    lines = dict.fromkeys(
        (
            *(source.label("wishes", wish.kind) for wish in wishes),
            *(source.label("invites", invite.answer) for invite in asked),
        )
    )
    return tuple(wish.text for wish in wishes if wish.text), (
        *lines,
        *(source.label("small_steps", step.text) for step in steps),
    )


def _role(source: Source, role: Role) -> Strip:
    fields = (
        ("doet", source.label("roles", role.does)),
        ("doet_niet", source.label("role_limits", role.does_not)),
        ("hoe_lang", source.label("role_times", role.how_long)),
        ("daarna", source.label("role_after", role.afterwards)),
    )
    told = tuple(f"{source.label('role_fields', field)} {text}" for field, text in fields if text)
    return Strip(source.name(role.person), (), told, source.origin(role))


def _needs(source: Source) -> tuple[Block, ...]:
    label = source.label("role_fields", "nodig")
    return tuple(
        Strip(f"{source.name(need.person)}: {label}", *source.said("supporter_needs", need.text), source.origin(need))
        for need in source.view.all(SupporterNeed)
    )


def _joined(*parts: str) -> tuple[str, ...]:
    line = " · ".join(part for part in parts if part)
    return (line,) if line else ()
