"""Who knows whom, in plain words for the worker: over the pairs that were asked, and never as if the others were asked too."""

from game.model import measures
from game.screens.figure_subject import Subject, Told


def who_knows_whom(subject: Subject) -> Told:
    """How many of the pairs that were asked know each other, and who knows none of the others."""
    tell, network = subject.tell, subject.network
    says = [tell("That was not asked yet.")]
    share = measures.density(network)
    if share is not None:
        says = [_pairs_that_know(subject, round(share * network.pairs), network.pairs)]
    alone = measures.isolates(network)
    if alone and share:  # where nobody knows anybody, no names are told
        says.append(
            subject.teller.count(
                "{names} does not know the others (yet). That says nothing about being alone.",
                "{names} do not know the others (yet). That says nothing about being alone.",
                len(alone),
                names=subject.names(alone),
            )
        )
    return Told(
        "known",
        "lijn",
        tell("Who knows whom"),
        tuple(says),
        _over_pairs(subject),
        tell("Who could meet or call each other."),
        tell("Whether they get on. And not knowing each other can be just right."),
    )


def groups(subject: Subject) -> Told:
    """Groups of people who hang together through lines, the largest first; who has no line is in none."""
    tell, count, network = subject.tell, subject.teller.count, subject.network
    sizes = [size for size in measures.components(network) or () if size > 1]
    if not sizes:
        says = tell("There are no groups who know each other (yet).")
    elif sizes == [len(network.people)]:
        says = tell("Everybody hangs together, at times through someone else.")
    else:
        says = count(
            "There is one group of {sizes} people who know each other, at times through someone else.",
            "There are {n} groups who know each other, at times through someone else: of {sizes} people.",
            len(sizes),
            sizes=subject.teller.row([subject.teller.number(size) for size in sizes]),
        )
    return Told(
        "groups",
        "vrienden",
        tell("Groups that hang together"),
        (says,),
        _over_pairs(subject),
        tell("Who can be reached through each other."),
        tell("Which group matters more. Groups that are apart can also give rest."),
    )


def who_connects(subject: Subject) -> Told:
    """Who connects groups that would not know each other without them."""
    found = measures.cut_people(subject.network)
    says = subject.tell("Nobody connects groups all alone.")
    if found:
        says = subject.teller.count(
            "{names} connects groups that do not know each other otherwise.",
            "{names} connect groups that do not know each other otherwise.",
            len(found),
            names=subject.names(found),
        )
    return Told(
        "connects",
        "brug",
        subject.tell("Who connects groups"),
        (says,),
        _over_pairs(subject),
        subject.tell("Through whom groups know each other now."),
        subject.tell("Who matters most, or that somebody has to go on doing this."),
    )


def _pairs_that_know(subject: Subject, known: int, asked: int) -> str:
    if known == asked:
        return subject.teller.count(
            "The two of whom it was asked know each other.", "All pairs that were asked know each other.", asked
        )
    if not known:
        return subject.tell(
            "Of the pairs that were asked, none knows each other (yet). That says nothing about being alone."
        )
    return subject.teller.count(
        "Of the {all} pairs that were asked, one pair knows each other.",
        "Of the {all} pairs that were asked, {n} know each other.",
        known,
        all=asked,
    )


def _over_pairs(subject: Subject) -> str:
    """Over how many pairs something speaks; "" when that is all of them, or none yet."""
    asked, n = subject.network.pairs, len(subject.people)
    every = n * (n - 1) // 2
    if asked in (0, every):
        return ""
    return subject.teller.count(
        "Asked about one of the {all} pairs; of the others we do not know.",
        "Asked about {n} of the {all} pairs; of the others we do not know.",
        asked,
        all=every,
    )
