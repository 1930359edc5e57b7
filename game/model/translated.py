"""The same cards, lists, texts and families in another language or form of address: every text through one function."""

from collections.abc import Callable
from dataclasses import replace

from game.model.deck import Card, Deck, Entry, Lists, Round
from game.model.family import Family
from game.model.texts import Hint, Run, RunStep, Texts

Translate = Callable[[str, str], str]  # (context, the text as written) -> the text in the language that is wanted


def deck_in(deck: Deck, translate: Translate) -> Deck:
    """A deck in another language."""

    def put(context: str, text: str) -> str:
        return translate(f"{deck.id}/{context}", text) if text else text

    return replace(
        deck,
        title=put("title", deck.title),
        meant_for=put("for", deck.meant_for),
        intro=put("intro", deck.intro),
        worker_intro=put("worker_intro", deck.worker_intro),
        preconditions=_each("preconditions", deck.preconditions, put),
        rounds=tuple(_round(round_, put) for round_ in deck.rounds),
        cards=tuple(_card(card, put) for card in deck.cards),
    )


def lists_in(lists: Lists, translate: Translate) -> Lists:
    """All lists in another language."""
    return Lists(
        {name: tuple(_entry(name, one, translate) for one in entries) for name, entries in lists.entries.items()}
    )


def texts_in(texts: Texts, translate: Translate) -> Texts:
    """All texts around the cards in another language."""
    put = _texts_say(translate)
    return Texts(
        {path: put(path, text) for path, text in texts.lines.items()},
        tuple(Hint(hint.id, hint.when, put(f"worker_hints/{hint.id}", hint.text)) for hint in texts.hints),
        texts.sections,
        tuple(_run(run, put) for run in texts.runs),
    )


def family_in(family: Family, translate: Translate) -> Family:
    """A family's title and story in another language; what its people put stays as it was said."""

    def put(context: str, text: str) -> str:
        return translate(f"families/{family.id}/{context}", text)

    return replace(
        family, title=put("title", family.title), story=put("story", family.story), notice=put("notice", family.notice)
    )


def _texts_say(translate: Translate) -> Translate:
    def put(path: str, text: str) -> str:
        return translate(path if path.startswith("papers/") else f"texts/{path}", text)

    return put


def _run(run: Run, put: Translate) -> Run:
    path = f"papers/trainer_runs/{run.id}"
    steps = (RunStep(step.minutes, put(f"{path}/steps/{n}", step.text)) for n, step in enumerate(run.steps))
    return replace(run, title=put(f"{path}/title", run.title), steps=tuple(steps))


def _round(round_: Round, put: Translate) -> Round:
    path = f"rounds/{round_.id}"
    return replace(round_, name=put(f"{path}/name", round_.name), goal=put(f"{path}/goal", round_.goal))


def _card(card: Card, put: Translate) -> Card:
    return replace(
        card,
        text=put(f"{card.id}/text", card.text),
        skip=put(f"{card.id}/skip", card.skip),
        worker_note=put(f"{card.id}/worker_note", card.worker_note),
        follow_up=_each(f"{card.id}/follow_up", card.follow_up, put),
    )


def _entry(name: str, entry: Entry, translate: Translate) -> Entry:
    def put(field: str, text: str) -> str:
        return translate(f"lists/{name}/{entry.id}/{field}", text) if text else text

    return replace(
        entry, label=put("label", entry.label), child=put("child", entry.child), what=put("what", entry.what)
    )


def _each(path: str, texts: tuple[str, ...], put: Translate) -> tuple[str, ...]:
    return tuple(put(f"{path}/{number}", text) for number, text in enumerate(texts))
