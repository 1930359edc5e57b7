"""The texts around the cards, out of their files: each by its path, and the hints, sections and run sheets in their order."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from game.content.faults import Fault, in_order, quoted, unknown
from game.content.letters import yaml_files
from game.content.source import Place, Source, read_source
from game.content.translatable import texts_of
from game.model.hints import MOMENTS
from game.model.texts import Hint, Run, RunStep, Texts

FILES = ("session", "papers")
# What the screens and papers ask for by name.
NEEDED = {
    "session": ("start", "pause", "stop", "privacy_cover", "end", "worker_hints", "summary_sections"),
    "papers": ("invitation", "support_figure_invite", "support_figure_leaflet", "privacy_page", "trainer_runs"),
}
KEYS = {"worker_hints": ("id", "when", "text"), "summary_sections": ("id", "text")}
RUN_KEYS = ("id", "minutes", "title", "demo", "steps")


def read_texts(folder: Path) -> tuple[Texts, tuple[Fault, ...]]:
    """All texts of a folder, and what is wrong in them. What is sound is there, also beside faults."""
    sources = {path.stem: read_source(path) for path in yaml_files(folder)}
    faults = [Fault(folder, 1, 1, f"the file '{name}.yaml' is missing") for name in FILES if name not in sources]
    lines: dict[str, str] = {}
    for source in sources.values():
        faults += text_faults(source)
        lines |= {one.context.removeprefix("texts/"): one.text for one in texts_of(source)}
    session, papers = (_data(sources.get(name)) for name in FILES)
    sections = tuple(entry["id"] for entry in _whole(session, "summary_sections", ("id", "text")))
    hints = (
        Hint(one["id"], one["when"], one["text"]) for one in _whole(session, "worker_hints", ("id", "when", "text"))
    )
    runs = tuple(_run(one) for one in _whole(papers, "trainer_runs", RUN_KEYS))
    return Texts(lines, tuple(hints), sections, runs), tuple(faults)


def text_faults(source: Source) -> tuple[Fault, ...]:
    """What is wrong in one file of texts."""
    return in_order((*source.faults, *_rules(source, source.path.stem)))


def run_faults(source: Source, families: Collection[str], cards: Collection[str]) -> Iterator[Fault]:
    """Run sheets that name a family or a card that is not there."""
    prefixes = "|".join(sorted({re.escape(card.rpartition("-")[0]) for card in cards}))
    mention = re.compile(rf"\b(?:{prefixes})-\d+\b")
    for number, run in enumerate(_whole(_data(source), "trainer_runs", RUN_KEYS)):
        place: Place = ("trainer_runs", number)
        if run["demo"] not in families:
            yield source.fault((*place, "demo"), unknown("family", run["demo"], families))
        for index, step in enumerate(run["steps"]):
            for card in mention.findall(step["text"]) if prefixes else ():
                if card not in cards:
                    yield source.fault((*place, "steps", index, "text"), unknown("card", card, cards))


def _data(source: Source | None) -> dict[str, Any]:
    return source.data if source and isinstance(source.data, dict) else {}


def _whole(data: dict[str, Any], part: str, keys: tuple[str, ...]) -> list[dict[str, Any]]:
    """The entries of a list that have all their keys."""
    entries = data.get(part)
    return [one for one in entries if _misses(one, keys) == []] if isinstance(entries, list) else []


def _run(entry: dict[str, Any]) -> Run:
    steps = (RunStep(step["min"], step["text"]) for step in entry["steps"])
    return Run(entry["id"], entry["minutes"], entry["title"], entry["demo"], tuple(steps))


def _misses(entry: Any, keys: tuple[str, ...]) -> list[str]:
    """The keys that an entry lacks, or whose value is of the wrong kind."""
    if not isinstance(entry, dict):
        return list(keys)
    return [key for key in keys if not _fits(key, entry.get(key))]


def _fits(key: str, value: Any) -> bool:
    match key:
        case "minutes" | "min":
            return isinstance(value, int)
        case "steps":
            return isinstance(value, list) and all(not _misses(step, ("min", "text")) for step in value)
    return isinstance(value, str) and bool(value.strip())


def _rules(source: Source, name: str) -> Iterator[Fault]:
    data = source.data
    if not isinstance(data, dict):
        if not source.faults:
            yield source.fault((), "texts have keys with values: 'texts', 'version' ...")
        return
    if data.get("texts") != name:
        yield source.fault(
            ("texts",), f"'texts' says the name of the file: {name}, not {quoted(data.get('texts', ''))}"
        )
    needed = NEEDED.get(name, ())
    for part in needed:
        if part not in data:
            yield source.fault((), f"'{part}' is missing")
    for key in data:
        if needed and key not in (*needed, "texts", "version"):
            yield source.fault_at_key((key,), unknown("key", key, needed))
    for part in ("worker_hints", "summary_sections", "trainer_runs"):
        if part in data and part in needed:
            yield from _entries(source, (part,), data[part], KEYS.get(part, RUN_KEYS))
    yield from _moments(source, data.get("worker_hints"))
    yield from _empty(source, data, ())


def _moments(source: Source, hints: Any) -> Iterator[Fault]:
    """Hints for a moment that never comes."""
    for number, hint in enumerate(hints if isinstance(hints, list) else ()):
        when = hint.get("when") if isinstance(hint, dict) else None
        if isinstance(when, str) and when.strip() and when not in MOMENTS:
            place: Place = ("worker_hints", number, "when")
            yield source.fault(place, f"worker_hints {number + 1}: {unknown('moment', when, MOMENTS)}")


def _entries(source: Source, place: Place, entries: Any, keys: tuple[str, ...]) -> Iterator[Fault]:
    if not isinstance(entries, list):
        yield source.fault(place, f"'{place[-1]}' wants a list")
        return
    for number, entry in enumerate(entries):
        here = (*place, number)
        for key in _misses(entry, keys):
            problem = "is not right" if isinstance(entry, dict) and key in entry else "is missing"
            yield source.fault((*here, key), f"{place[-1]} {number + 1}: '{key}' {problem}")
        for key in entry if isinstance(entry, dict) else ():
            if key not in keys:
                yield source.fault_at_key((*here, key), f"{place[-1]} {number + 1}: {unknown('key', key, keys)}")


def _empty(source: Source, node: Any, place: Place) -> Iterator[Fault]:
    match node:
        case str() if not node.strip():
            yield source.fault(
                place, f"'{next((one for one in reversed(place) if isinstance(one, str)), '')}' is empty"
            )
        case dict():
            for key, value in node.items():
                yield from _empty(source, value, (*place, key))
        case list():
            for number, value in enumerate(node):
                yield from _empty(source, value, (*place, number))
