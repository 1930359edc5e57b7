"""What a paper is written from: what one reader may see, and the words for it in the language of the paper."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from game.model import records
from game.model.deck import Deck, Lists
from game.model.records import PLAYER, Item, Person
from game.model.view import View
from game.words import Words

DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
OTHER_KINDS = frozenset({"groep", "dier", "figuur", "herinnering", "geloof"})  # important, and no people


@dataclass(frozen=True)
class Source:
    """What may be read, with lists and decks that speak the language of the paper."""

    view: View  # already only what the reader may see
    reader: str
    lists: Lists
    decks: Mapping[str, Deck]
    words: Words

    @cached_property
    def player(self) -> str:
        """What the player is called."""
        return self.view.player.name.strip() or self.words.say("someone")

    @cached_property
    def worker(self) -> str:
        """What the worker is called."""
        worker = self.view.worker
        return worker.name.strip() if worker and worker.name.strip() else self.words.say("the worker")

    @cached_property
    def child(self) -> bool:
        """Whether the support kinds are told in the words for children."""
        return self.view.player.audience == "kind" and self.reader in ("player", "parent", "network")

    @cached_property
    def questions(self) -> dict[str, str]:
        """The text of every card."""
        return {card.id: card.text for deck in self.decks.values() for card in deck.cards}

    def label(self, list_name: str, entry_id: str) -> str:
        """What an entry of a list is called; an id that the list does not know stands there as it is."""
        entry = self.lists.entry(list_name, entry_id)
        return entry.label if entry else entry_id

    def said(self, list_name: str, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """A text as the exact words, or as a line when it was picked from a list."""
        picked = self.lists.entry(list_name, text)
        return ((), (picked.label,)) if picked else ((text,), ())

    def support(self, kind: str) -> str:
        """What a kind of support is called, for this reader."""
        entry = self.lists.entry("support_kinds", kind)
        return (entry.child if self.child and entry.child else entry.label) if entry else kind

    def name(self, person_id: str) -> str:
        """What somebody at the table or on the map is called."""
        match person_id:
            case "" | records.PLAYER:
                return self.player
            case records.WORKER:
                return self.worker
        return self.view.name(person_id).strip() or self.words.say("someone")

    def names(self, person_ids: Iterable[str]) -> str:
        """Several names as one text."""
        return self.words.list_of([self.name(one) for one in person_ids])

    def area_of(self, person: Person) -> str:
        """The id of the part of life where someone stands."""
        spot = self.view.spot(person.id)
        return spot.area if spot else person.area

    def ring_of(self, person: Person) -> str:
        """How close someone stands, in words, and whether that changes."""
        spot = self.view.spot(person.id)
        ring = self.label("closeness", str(spot.ring if spot else 0))
        return f"{ring}, {self.words.say('it changes')}" if spot and spot.varies else ring

    def origin(self, item: Item) -> str:
        """Where an item comes from: the question on the card, the day, and who said it when it was not the player."""
        question = self.questions.get(item.card, item.card)
        said_by = "" if item.said_by in ("", PLAYER) else self.words.say("said by {name}", name=self.name(item.said_by))
        return " · ".join(part for part in (question, self.words.day(item.day), said_by) if part)

    def about(self, item: Item, besides: Iterable[str] = ()) -> tuple[str, ...]:
        """A line that tells whom an item is about, if anybody; without those who are told already."""
        told = {*besides, item.said_by}
        people = [one for one in item.subjects if one not in told and self.view.person(one)]
        return (self.words.say("About {names}", names=self.names(people)),) if people else ()

    def after(self, duration: str) -> str:
        """A duration in words: "over 2 weken". One that we cannot read stands there as it is."""
        found = DURATION.fullmatch(duration)
        counts = [int(count or 0) for count in found.groups()] if found else []
        if not any(counts):
            return duration
        count = self.words.count
        years, months, weeks, days = counts
        spans = (
            count("one year", "{n} years", years) if years else "",
            count("one month", "{n} months", months) if months else "",
            count("one week", "{n} weeks", weeks) if weeks else "",
            count("one day", "{n} days", days) if days else "",
        )
        return self.words.say("in {span}", span=self.words.list_of(span for span in spans if span))


def is_formal(person: Person, area: str) -> bool:
    """Whether someone is there for work: a professional, or a volunteer of an organisation that helps."""
    return person.kind == "beroep" or (person.kind == "vrijwilliger" and area == "hulpverlening")


def by_closeness(source: Source) -> tuple[Person, ...]:
    """Everybody on the map, closest first; those without a place last."""

    def ring(person: Person) -> int:
        spot = source.view.spot(person.id)
        return spot.ring if spot else 9

    return tuple(sorted(source.view.all(Person), key=ring))
