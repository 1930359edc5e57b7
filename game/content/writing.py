"""How texts are written: no why-questions, one form of address, no promise that cannot be kept. Short and open where that can be."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from game.content.card_rules import whose
from game.content.faults import Fault, quoted
from game.content.source import Place, Source
from game.content.translatable import Written, texts_of

Others = Mapping[str, Mapping[str, str]]  # language or form of address -> context -> text
BUTTONS = {
    "done": "Klaar",
    "another": "Andere kaart",
    "nobody": "Niemand",
    "dont_know": "Weet ik niet",
    "rather_not": "Zeg ik liever niet",
    "later": "Later",
    "pause": "Pauze",
    "stop": "Stop",
}
JE = re.compile(r"\b(je|jij|jou|jouw|jezelf)\b", re.IGNORECASE)
U = re.compile(r"\b(u|uw|uzelf)\b", re.IGNORECASE)
WHY = re.compile(r"\bwaarom\b", re.IGNORECASE)
WORKER = re.compile(r"\b(de|mijn|je|uw|jouw) werker\b", re.IGNORECASE)
PROMISE = re.compile(
    r"echt alles|alles (weer )?(wissen|weghalen)(?! op dit apparaat)|blijft van (jou|u)\b(?! alleen)|alles blijft"
    r"|niemand (ziet|hoort|leest) (dit|het)|schrijven alleen op wat|blijft geheim(?! blijft)"
    r"|everything stays|really everything|erase everything(?! on this device)|only write down what",
    re.IGNORECASE,
)
HONEST = re.compile(r"niet beloven|cannot promise|wat blijft van|what stays", re.IGNORECASE)
CLOSED = re.compile(
    r"(ben|bent|is|zijn|heb|hebt|heeft|kun|kunt|kan|mag|mogen|wil|wilt|moet|doe|doet|gaat|ga|vind|vindt|voel|voelt|weet"
    r"|woont|was|waren|had|zou|zal|helpt|ken|kent|klopt)\b",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"(?<=[.?!:])\s+")
WORD = re.compile(r"[\w'’-]+")


@dataclass(frozen=True, slots=True)
class Manner:
    """How one text should be: to whom it speaks, how ("" = it speaks to nobody), and how long its sentences may be."""

    longest: int = 20
    to_player: bool = True
    address: str = ""
    adults: bool = False


def writing_faults(source: Source, others: Others | None = None) -> tuple[Fault, ...]:
    """What may not be written so. `others` are the catalogues; without them nobody asks for the other form of address."""
    found: list[Fault] = []
    for written in texts_of(source):
        manner, who = _manner(source, written), whose(source, written.place)
        messages = [*_told(written, manner, others or {})]
        if manner and manner.address and others is not None:
            messages += _other_form(written, manner, others)
        found += (source.fault(written.place, who + message) for message in messages)
    return (*found, *_buttons(source))


def writing_warnings(source: Source) -> tuple[Fault, ...]:
    """What may be written better: long sentences, and questions that yes or no answers."""
    found = []
    for written in texts_of(source):
        manner = _manner(source, written)
        for sentence in SENTENCE_END.split(written.text) if manner else ():
            for message in _clumsy(sentence, manner.longest if manner else 0):
                line, column = source.at(written.place)
                found.append(Fault(source.path, line, column, message, warning=True))
    return tuple(found)


def _clumsy(sentence: str, longest: int) -> Iterator[str]:
    count = len(WORD.findall(sentence))
    if count > longest:
        yield f"a sentence of {count} words: {quoted(sentence)}"
    if sentence.endswith("?") and CLOSED.match(sentence):
        yield f"yes or no answers this: {quoted(sentence)}"


def _told(written: Written, manner: Manner | None, others: Others) -> Iterator[str]:
    texts = {"": written.text} | {name: texts.get(written.context, "") for name, texts in others.items()}
    for name, text in texts.items():
        where = f" ({name})" if name else ""
        promise = PROMISE.search(text)
        if promise and not HONEST.search(text):
            yield f"a promise that cannot be kept{where}: {quoted(promise[0])}"
        if not manner or not (name == "" or name.startswith("nl@")):
            continue
        if WHY.search(text):
            yield f"a why-question{where} asks for a defence: ask what, who, when or how"
        if manner.to_player and WORKER.search(text):
            yield f"a text for the player says 'begeleider', not 'werker'{where}"
    if manner and manner.address:
        wrong = (U if manner.address == "je" else JE).search(written.text)
        if wrong:
            yield f"the deck says '{manner.address}', and here stands {quoted(wrong[0])}"


def _other_form(written: Written, manner: Manner, others: Others) -> Iterator[str]:
    name, here = ("nl@u", JE) if manner.address == "je" else ("nl@je", U)
    form = others.get(name, {}).get(written.context, "")
    if not form and manner.adults and here.search(written.text):
        yield f"an adult may play this, and {name} has no text for it ({written.context})"
    wrong = here.search(form)
    if wrong:
        yield f"the text in {name} says {quoted(wrong[0])}"


def _manner(source: Source, written: Written) -> Manner | None:
    """How this text should be; None = it is free."""
    data = source.data
    match written.place:
        case _ if "deck" in data:
            return _manner_in_deck(data, written.place) if data["deck"].get("language", "nl") == "nl" else None
        case _ if "list" in data:
            return Manner()
        case ("start" | "pause" | "stop" | "end", *_):
            adults = not written.context.endswith(("/kind", "/jongere"))
            return Manner(address="je", adults=adults)
        case ("summary_sections", *_):
            return Manner()
        case ("worker_hints", *_):
            return Manner(to_player=False)
        case ("invitation" | "support_figure_invite" | "support_figure_leaflet" | "privacy_page", *_):
            return Manner()
    return None


def _manner_in_deck(data: Mapping[str, Any], place: Place) -> Manner | None:
    head = data["deck"]
    adults = not {"ouder", "netwerk"}.isdisjoint(head.get("audience", ()))
    match place:
        case ("deck", "intro"):
            return Manner(address=head.get("address", "je"), adults=adults)
        case ("deck", "title") | ("rounds", _, "name"):
            return Manner(14)
        case ("deck", "for"):
            return Manner()
        case ("rounds", _, "goal"):
            return Manner(to_player=False)
        case ("cards", _, "worker_note"):
            return Manner(25, to_player=False)
        case ("cards", int(number), "text" | "skip" | "follow_up", *_):
            audience = data["cards"][number].get("audience", head.get("audience", ()))
            adults = not {"ouder", "netwerk"}.isdisjoint(audience)
            return Manner(14, address=head.get("address", "je"), adults=adults)
    return None


def _buttons(source: Source) -> Iterator[Fault]:
    if not isinstance(source.data, dict) or source.data.get("list") != "answers_always_offered":
        return
    for number, entry in enumerate(source.data.get("entries", ())):
        label = BUTTONS.get(entry.get("id"))
        if label is None:
            yield source.fault(("entries", number), f"there is no button {quoted(entry.get('id'))}")
        elif entry.get("label") != label:
            yield source.fault(("entries", number, "label"), f"this button is called {label!r}")
