"""Which of the worker's hints fit this moment. They are shown in the drawer only, and never by themselves."""

from game.model.plans import Barrier, Wish
from game.model.records import Person, Support
from game.model.texts import Texts
from game.model.view import View

SKIPS = ("another", "rather_not", "dont_know", "later")
AT_MOST = 5


def moments(view: View) -> tuple[str, ...]:
    """The moments that hold now, the most particular first."""
    turned = view.this_sitting()
    wishes = {wish.kind for wish in view.all(Wish)}
    stones = {stone.kind for stone in view.all(Barrier)}
    checks = (
        ("answer_nobody", bool(turned) and turned[-1].how == "nobody"),
        ("three_skips", len(turned) >= 3 and all(one.how in SKIPS for one in turned[-3:])),
        ("wish_niet_betrekken", "niet_betrekken" in wishes),
        ("wish_weer", "weer" in wishes),
        ("barrier_tot_last", "tot_last" in stones),
        ("barrier_recorded", bool(stones)),
        ("person_complicated", any(person.complicated for person in view.all(Person))),
        ("safety_deck", bool(view.sitting and view.sitting.deck == "veiligheid")),
        ("before_start", not turned),
        ("start", len(turned) <= 1),
        ("fewer_than_2_people", len(turned) >= 3 and len(view.all(Person)) < 2),
        ("no_give_recorded", len(view.all(Support)) >= 3 and all(one.direction == "get" for one in view.all(Support))),
        ("summary", view.ended),
        ("after_session", view.ended),
        ("save", view.ended),
    )
    return tuple(moment for moment, holds in checks if holds)


def hints_now(view: View, texts: Texts) -> tuple[str, ...]:
    """The hints for now, at most a handful."""
    found = [hint.text for moment in moments(view) for hint in texts.hints if hint.when == moment]
    return tuple(dict.fromkeys(found))[:AT_MOST]
