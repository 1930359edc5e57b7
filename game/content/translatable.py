"""Every text of a file that can stand in another language, with its context in the catalogues: "kind/kind-01/text"."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from game.content.source import Place, Source

DECK_TEXTS = ("title", "for", "intro", "worker_intro")
ENTRY_TEXTS = ("label", "child", "what")
CARD_TEXTS = ("text", "skip", "worker_note")
FAMILY_TEXTS = ("notice", "title", "story")
NO_TEXTS = ("texts", "version", "id", "when", "demo")  # keys of the files of texts that hold a name, not a text
SAID = ("text", "name")  # fields of a family's items that hold a text; a person's name is nobody's to translate
LIST_OF = {  # where an item of a script stands at the end
    "place": "places",
    "wish": "wishes",
    "open_spot": "open_spots",
    "barrier": "barriers",
    "invite": "invites",
    "plan_step": "plan_steps",
    "supporter_need": "supporter_needs",
    "good_at": "good_at",
    "strength": "strengths",
    "words": "words",
}


@dataclass(frozen=True, slots=True)
class Written:
    """A text, its context in the catalogues, and where it stands in its file."""

    context: str
    text: str
    place: Place


def texts_of(source: Source) -> tuple[Written, ...]:
    """All texts of a deck, a list, a family or a file of texts, in the order of the file."""
    match source.data:
        case {"deck": dict(head)}:
            found = _deck(source.data, str(head.get("id", source.path.stem)))
        case {"list": str(name)}:
            found = _list(source.data, f"lists/{name}")
        case {"family": dict(head)}:
            found = _family(source.data, f"families/{head.get('id', source.path.stem)}")
        case {"texts": str(name)}:
            found = _tree("texts" if name == "session" else name, source.data, ())
        case _:
            return ()
    written = (one for one in found if _is_text(one.text))
    return tuple(sorted(written, key=lambda one: source.at(one.place)))


def _is_text(found: object) -> bool:
    return isinstance(found, str) and bool(found.strip())


def _deck(data: dict[str, Any], deck: str) -> Iterator[Written]:
    yield from _fields(data["deck"], deck, ("deck",), DECK_TEXTS)
    yield from _each(data["deck"].get("preconditions"), f"{deck}/preconditions", ("deck", "preconditions"))
    for number, round_ in _entries(data.get("rounds")):
        yield from _fields(round_, f"{deck}/rounds/{round_.get('id')}", ("rounds", number), ("name", "goal"))
    for number, card in _entries(data.get("cards")):
        context, place = f"{deck}/{card.get('id')}", ("cards", number)
        yield from _fields(card, context, place, CARD_TEXTS)
        yield from _each(card.get("follow_up"), f"{context}/follow_up", (*place, "follow_up"))


def _list(data: dict[str, Any], context: str) -> Iterator[Written]:
    yield from _fields(data, context, (), ("note",))
    for number, entry in _entries(data.get("entries")):
        yield from _fields(entry, f"{context}/{entry.get('id')}", ("entries", number), ENTRY_TEXTS)


def _tree(context: str, node: Any, place: Place) -> Iterator[Written]:
    """All texts below a node; an entry of a list goes by its id, else by its number, and its `text` by that alone."""
    match node:
        case str():
            yield Written(context, node, place)
        case dict():
            for key, value in node.items():
                if key not in NO_TEXTS:
                    yield from _tree(context if key == "text" else f"{context}/{key}", value, (*place, key))
        case list():
            for number, value in enumerate(node):
                name = value.get("id", number) if isinstance(value, dict) else number
                yield from _tree(f"{context}/{name}", value, (*place, number))


def _family(data: dict[str, Any], context: str) -> Iterator[Written]:
    head = data["family"]
    yield from _fields(head, context, ("family",), FAMILY_TEXTS)
    if isinstance(head.get("worker"), dict):
        yield from _fields(head["worker"], f"{context}/worker", ("family", "worker"), ("role",))
    yield from _fields(data, context, (), ("summary",))
    yield from _each(data.get("trainer_questions"), f"{context}/trainer_questions", ("trainer_questions",))
    declared = {one.context: one for part in (*LIST_OF.values(), "limits") for one in _declared(data, context, part)}
    yield from declared.values()
    yield from _sittings(data, context, {context: one.text for context, one in declared.items()})


def _declared(data: dict[str, Any], context: str, part: str) -> Iterator[Written]:
    for number, item in _entries(data.get(part)):
        for field in SAID:
            if field in item:
                yield Written(f"{context}/{part}/{item.get('id')}", item[field], (part, number, field))


def _sittings(data: dict[str, Any], context: str, known: dict[str, str]) -> Iterator[Written]:
    """The steps' texts. What a step writes down and the end state holds is one text; another wording has a context of its own."""
    for number, sitting in _entries(data.get("sessions")):
        for index, step in _entries(sitting.get("steps")):
            place = ("sessions", number, "steps", index)
            here = f"{context}/sessions/{sitting.get('n')}/{index}"
            yield from _fields(step, here, place, ("said", "worker"))
            for line, doing in _entries(step.get("does")):
                for verb, what in doing.items():
                    yield from _done(context, here, (*place, "does", line, verb), what, known)


def _done(context: str, here: str, place: Place, what: Any, known: dict[str, str]) -> Iterator[Written]:
    verb, line = place[-1], place[-2]
    for field in SAID if isinstance(what, dict) and verb in LIST_OF else ():
        part = "limits" if verb == "wish" and "review" in what else LIST_OF[str(verb)]
        declared = f"{context}/{part}/{what.get('id')}"
        if field in what and known.setdefault(declared, what[field]) != what[field]:
            declared = f"{here}/does/{line}"
        if field in what:
            yield Written(declared, what[field], (*place, field))


def _fields(entry: dict[str, Any], context: str, place: Place, names: tuple[str, ...]) -> Iterator[Written]:
    for name in names:
        if name in entry:
            yield Written(f"{context}/{name}", entry[name], (*place, name))


def _each(texts: Any, context: str, place: Place) -> Iterator[Written]:
    for number, text in enumerate(texts if isinstance(texts, list) else ()):
        yield Written(f"{context}/{number}", text, (*place, number))


def _entries(found: Any) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, entry in enumerate(found if isinstance(found, list) else ()):
        if isinstance(entry, dict):
            yield number, entry
