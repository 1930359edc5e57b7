"""The figures of a network in plain words for the worker: what they say, over what they speak, and what they do not say.

Nothing is scored, judged or held against a norm, and what was not asked is not told as nothing. Only figures that a worker can use stand
here; the others (constraint, EI, entropy ...) are for exports alone. Over who knows whom is spoken from two people on: `figure_pairs`.
"""

from collections.abc import Iterator

from game.export.source import is_formal
from game.model import makeup, measures
from game.model.network import GETS
from game.model.records import Person, Support
from game.screens.figure_pairs import groups, who_connects, who_knows_whom
from game.screens.figure_subject import Subject, Told


def told(subject: Subject) -> Iterator[Told]:
    """Everything that can be told."""
    yield who_is_there(subject)
    if subject.people:
        yield how_close(subject)
    if subject.people or any(subject.view.support(one.id) for one in subject.others):
        yield support(subject)
    yield from giving_back(subject)
    if len(subject.people) > 1:
        yield who_knows_whom(subject)
    if subject.network.pairs:
        yield groups(subject)
        yield who_connects(subject)


def who_is_there(subject: Subject) -> Told:
    """How many people, and who of them is there for work; what else counts is told by name."""
    tell, count = subject.tell, subject.teller.count
    n = measures.size(subject.network)
    names = subject.names(one.id for one in subject.others)
    says = []
    if n:
        says.append(count("There is one person on the map.", "There are {n} people on the map.", n))
        says += _formal(subject, n)
    if names:
        says.append(tell("Also important: {names}.", names=names) if n else tell("On the map: {names}.", names=names))
    return Told(
        "people",
        "groep",
        tell("Who is there"),
        tuple(says) or (tell("Nobody stands on the map yet."),),
        "",
        tell("Who was named until now. Animals, groups, memories and faith count as much, and are told by name."),
        tell("Whether it is enough. One person can mean a lot."),
    )


def how_close(subject: Subject) -> Told:
    """How many people stand in each ring; a ring without anybody is not told."""
    tell, count, n = subject.tell, subject.teller.count, len(subject.people)
    rings = {ring: people for ring, people in makeup.ring_counts(subject.network).items() if people}
    says = [
        count("“{ring}”: one person.", "“{ring}”: {n} people.", people, ring=_ring(subject, ring))
        for ring, people in rings.items()
    ]
    placed, over = sum(rings.values()), ""
    if 0 < placed < n:
        over = count(
            "One of the {all} people has a place; the others not yet.",
            "{n} of the {all} people have a place; the others not yet.",
            placed,
            all=n,
        )
    return Told(
        "rings",
        "ringen",
        tell("How close they stand"),
        tuple(says) or (tell("That was not asked yet."),),
        _opened(over),
        tell("How close people felt to {name} on that day.", name=subject.player),
        tell("How good anybody is, how often they meet, or how far away somebody lives."),
    )


def support(subject: Subject) -> Told:
    """From how many people each kind of support comes, and which kinds are open places."""
    tell, network = subject.tell, subject.network
    kinds = {entry.id: entry.label.split(":")[0] for entry in subject.library.lists.of("support_kinds")}
    given = measures.support_given(network, kinds)
    says = [line for kind, word in kinds.items() if (line := _kind(subject, kind, word, given[kind] if given else 0))]
    rows = [word for kind, word in kinds.items() if given and not given[kind] and not _from_others(subject, kind)]
    if rows:
        open_places = subject.teller.row([word[:1].lower() + word[1:] for word in rows])
        says.append(tell("Open places, where somebody can come: {kinds}.", kinds=open_places))
    return Told(
        "support",
        "samen",
        tell("What they do for {name}", name=subject.player),
        tuple(says) or (tell("That was not asked yet."),),
        _asked_about(subject, len(network.gets)) if says else "",
        tell("Which kinds of support there are, and where there is room for more."),
        tell("That anybody does too little. An open place is something to look at together."),
    )


def giving_back(subject: Subject) -> Iterator[Told]:
    """For how many of those who give something the player does something too. Nothing while nobody gives."""
    network, name = subject.network, subject.player
    share = measures.reciprocity(network)
    if share is None:
        return
    both = [one for one in network.gets if one in network.gives]
    giving = sum(bool(network.gets[one]) for one in both)
    back = round(share * giving)
    if back == giving:
        says = subject.tell("{name} does something for everybody who does something for {name}.", name=name)
    elif not back:
        says = subject.tell("What {name} does for them was not told yet.", name=name)
    else:
        says = subject.teller.count(
            "{all} people do something for {name}; {name} does something for one of them too.",
            "{all} people do something for {name}; {name} does something for {n} of them too.",
            back,
            all=giving,
            name=name,
        )
    yield Told(
        "back",
        "hand",
        subject.tell("For each other"),
        (_opened(says),),
        _asked_about(subject, len(both)),
        subject.tell("Where getting and giving go together."),
        subject.tell("That something must be given back. Only getting is fine too."),
    )


def _formal(subject: Subject, n: int) -> list[str]:
    formal = sum(is_formal(one, _area(subject, one)) for one in subject.people)
    if not formal:
        return []
    if n == 1:
        return [subject.tell("This is someone from school, work or help.")]
    return [
        subject.teller.count(
            "Of these, one is there for school, work or help.",
            "Of these, {n} are there for school, work or help.",
            formal,
        )
    ]


def _area(subject: Subject, person: Person) -> str:
    spot = subject.view.spot(person.id)
    return (spot.area if spot else "") or person.area


def _ring(subject: Subject, ring: int) -> str:
    return _opened(subject.library.label("closeness", str(ring)))


def _opened(sentence: str) -> str:
    """A sentence that begins with a capital, whatever word it begins with."""
    return sentence[:1].upper() + sentence[1:]


def _from_others(subject: Subject, kind: str) -> list[str]:
    """The animals, groups and others from whom a kind of support comes."""
    found = {one.person for one in subject.view.all(Support) if one.kind == kind and one.direction in GETS}
    return [one.id for one in subject.others if one.id in found]


def _kind(subject: Subject, kind: str, word: str, people: int) -> str:
    """From whom a kind of support comes; "" when it comes from nobody."""
    names = subject.names(_from_others(subject, kind))
    if not people:
        return subject.tell("{kind}: from {names}.", kind=word, names=names) if names else ""
    if not names:
        return subject.teller.count("{kind}: from one person.", "{kind}: from {n} people.", people, kind=word)
    return subject.teller.count(
        "{kind}: from one person, and from {names}.",
        "{kind}: from {n} people, and from {names}.",
        people,
        kind=word,
        names=names,
    )


def _asked_about(subject: Subject, known: int) -> str:
    """Over how many people something speaks; "" when that is all of them."""
    n = len(subject.people)
    if known == n:
        return ""
    if not known:
        return subject.tell("Of the people this was not asked yet.")
    return subject.teller.count(
        "Asked about one of the {all} people; of the others we do not know.",
        "Asked about {n} of the {all} people; of the others we do not know.",
        known,
        all=n,
    )
