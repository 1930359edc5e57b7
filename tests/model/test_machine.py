"""Everything that can be done in a conversation, in any order, on two devices at once: what was promised holds after every touch.

Each name and each text holds a word of its own that occurs nowhere else, so that a trace of it can be found in the bytes.
"""

import re
from collections import defaultdict
from dataclasses import replace
from itertools import count
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from game.model.conversation import Conversation
from game.model.moves import Removed, Session, erased, merged
from game.model.plans import Barrier, Invite, OpenSpot, Place, PlanStep, Role, SupporterNeed, Wish
from game.model.records import (
    FACETS,
    PLAYER,
    WORKER,
    Asked,
    Choice,
    Drawing,
    Inked,
    Item,
    Note,
    Person,
    Strength,
    Words,
    feeling_of,
    sharing_of,
    spot_of,
    support_of,
    tie_between,
)
from game.model.sharing import OF_LEVEL, READERS, chosen_readers, seen_by
from game.model.sittings import Opened, Player, Sitting, Turn
from game.model.view import View
from game.record import from_json, paper_of, paper_text, to_json, view_of
from tests.model.playing import NOON, ids

DEVICES = st.sampled_from("ab")
NUMBERS = st.integers(0, 99)
OWN_WORD = re.compile(r"q[a-j]{4}z")


def own_words(something: object) -> set[str]:
    """The words in the bytes of anything that occur nowhere else."""
    return set(OWN_WORD.findall(repr(something)))


class Table(RuleBasedStateMachine):
    """A player and a worker at a table, with two devices that now and then become one again."""

    @initialize()
    def sit_down(self) -> None:
        self.new_id = ids("i")
        self.numbers = count(1)
        self.written: dict[str, set[str]] = defaultdict(set)  # the words that an item was the first to hold
        self.past: dict[str, list[View]] = {"a": [], "b": []}  # what was true before each touch
        self.taken_back: dict[str, set[str]] = {"a": set(), "b": set()}
        self.dropped: dict[str, set[str]] = {"a": set(), "b": set()}
        self.talks: dict[str, Conversation] = {}
        self._go_on(Session("s"))
        self.talks["a"].put(Player(name="Pip", age=9), Player(id=WORKER, name="Noor"), Sitting(n=1, deck="d"))
        self._together()

    def word(self) -> str:
        """A word that occurs nowhere else."""
        digits = f"{next(self.numbers):04}"
        return "q" + "".join("abcdefghij"[int(digit)] for digit in digits) + "z"

    def _go_on(self, session: Session) -> None:
        for device in "ab":
            self.talks[device] = Conversation(session, lambda: NOON, self.new_id, device)

    def _together(self) -> None:
        """Both devices get what the other has, and it does not matter which comes first."""
        here, there = self.talks["a"].session, self.talks["b"].session
        both = merged(here, there)
        assert both == merged(there, here)
        assert merged(both, here) == merged(here, both) == both
        assert merged(both, there) == both
        self.dropped["a"] |= self.dropped["b"]
        self.taken_back["a"] |= self.taken_back["b"]
        self.dropped["b"], self.taken_back["b"] = set(self.dropped["a"]), set(self.taken_back["a"])
        self.past = {"a": [], "b": []}
        self._go_on(both)

    def _put(self, device: str, *records: Any) -> None:
        talk = self.talks[device]
        if records:
            self.past[device].append(talk.view)
        for record in records:
            if isinstance(record, Item):
                others = set().union(*(words for key, words in self.written.items() if key != record.id))
                self.written[record.id] |= own_words(record.texts()) - others
        talk.put(*records, card="c1")

    def _items(self, device: str) -> list[Item]:
        return list(self.talks[device].view.items())

    def _people(self, device: str) -> list[Person]:
        view = self.talks[device].view
        return [one for one in view.all(Person) if one.of == view.turn]

    def _someone(self, device: str, number: int) -> str:
        people = self._people(device)
        return people[number % len(people)].id if people else ""

    # What can be done at the table.

    @rule(device=DEVICES, ring=st.integers(0, 5))
    def name_someone(self, device: str, ring: int) -> None:
        person = Person(id=self.new_id(), name=self.word(), kind="mens")
        self._put(device, person, *([spot_of(person.id, ring, "familie")] if ring else []))

    @rule(device=DEVICES, number=NUMBERS)
    def rename(self, device: str, number: int) -> None:
        person = self.talks[device].view.person(self._someone(device, number))
        if person:
            self._put(device, replace(person, name=self.word()))

    @rule(device=DEVICES, number=NUMBERS, what=st.sampled_from(["spot", "get", "give", "blij", "bang", "asked"]))
    def tell_about_someone(self, device: str, number: int, what: str) -> None:
        person, other = self._someone(device, number), self._someone(device, number + 1)
        match what:
            case "blij" | "bang":
                self._put(device, feeling_of(person, what))
            case "spot" if person:
                self._put(device, spot_of(person, 1 + number % 5, "school"))
            case "get" | "give" if person:
                self._put(device, support_of(person, "E", what))
            case "asked" if person:
                self._put(device, Asked(id=f"asked:{person}", person=person, others=(other,)))

    @rule(device=DEVICES, number=NUMBERS, step=st.integers(1, 3), tie=st.sampled_from(["goed", "spanning"]))
    def draw_a_line(self, device: str, number: int, step: int, tie: str) -> None:
        a, b = self._someone(device, number), self._someone(device, number + step)
        if a != b:
            self._put(device, tie_between(a, b, tie))

    @rule(device=DEVICES, number=NUMBERS, what=st.integers(0, 11), about=st.booleans(), says=st.booleans())
    def tell(self, device: str, number: int, what: int, about: bool, says: bool) -> None:
        someone = self._someone(device, number)
        text = self.word() + (f" {self.talks[device].view.name(someone)}s" if about and someone and says else "")
        shared: dict[str, Any] = {"id": self.new_id(), "about": (someone,) if about and someone else ()}
        place = next((one.id for one in self.talks[device].view.all(Place)), "")
        if not someone and what in (6, 7, 8, 9):
            return
        made: list[Item] = [
            Words(text=text, **shared),
            Note(text=text, **{**shared, "said_by": WORKER}),
            Words(text=text, **{**shared, "said_by": someone}),
            Place(name=text, **shared),
            Wish(kind="wens", text=text, place=place, **shared),
            OpenSpot(area="school", text=text, **shared),
        ]
        if someone:
            made += [
                Invite(person=someone, answer="ja", text=text, **shared),
                PlanStep(who=someone, text=text, **shared),
                Role(person=someone, does=text, **shared),
                SupporterNeed(person=someone, text=text, **shared),
                Choice(options="people_on_map", option=someone, **shared),
            ]
        made += [Barrier(kind="b", text=text, **shared), Strength(text=text, **shared)]
        made += [Drawing(strokes=(Inked(((0.0, 0.5), (1.0, 0.5)), "rood", 0.1),), **shared)]
        self._put(device, made[what % len(made)])

    @rule(device=DEVICES, number=NUMBERS, kind=st.sampled_from(["words", "person", "present"]))
    def say_a_name_in_passing(self, device: str, number: int, kind: str) -> None:
        """No device can know of a name that another wrote meanwhile, so this is done with both together."""
        self._together()
        name = self.talks[device].view.name(self._someone(device, number))
        sitting = self.talks[device].view.sitting
        new = self.new_id()
        chosen = sharing_of(new, ("dossier", "netwerk", "ouder"))
        match kind:
            case "words" if name:
                self._put(device, Words(id=new, text=f"{self.word()} met {name.upper()}."), chosen)
            case "person" if name:
                self._put(device, Person(id=new, name=f"{self.word()} van {name}", kind="mens"), chosen)
            case "present" if name and sitting:
                self._put(device, replace(sitting, present=(name, "Kim")))
        self._together()

    @rule(device=DEVICES, number=NUMBERS)
    def change_the_words(self, device: str, number: int) -> None:
        texts = self.talks[device].view.all(Words)
        if texts:
            self._put(device, replace(texts[number % len(texts)], text=self.word()))

    @rule(device=DEVICES, number=NUMBERS, levels=st.sets(st.sampled_from(sorted(OF_LEVEL)), min_size=1, max_size=2))
    def share(self, device: str, number: int, levels: set[str]) -> None:
        items = self._items(device)
        if items:
            self._put(device, sharing_of(items[number % len(items)].id, tuple(sorted(levels))))

    @rule(device=DEVICES, level=st.sampled_from(sorted(OF_LEVEL.keys() - {"niets"})))
    def share_what_was_not_chosen(self, device: str, level: str) -> None:
        view = self.talks[device].view
        self._put(device, *(sharing_of(item.id, (level,)) for item in view.items() if not view.levels(item.id)))

    @rule(device=DEVICES, player=st.sampled_from([PLAYER, PLAYER, WORKER]))
    def pass_the_turn(self, device: str, player: str) -> None:
        self._put(device, Turn(player))

    @rule(device=DEVICES, how=st.sampled_from(["open", "done", "another", "later"]))
    def turn_a_card(self, device: str, how: str) -> None:
        if how == "open":
            self._put(device, Opened("d", "c1"))
        else:
            self.past[device].append(self.talks[device].view)
            self.talks[device].turn_card("d", "c1", how)

    @rule(device=DEVICES, number=NUMBERS)
    def take_something_away(self, device: str, number: int) -> None:
        items = self._items(device)
        if items:
            self.past[device].append(self.talks[device].view)
            item = items[number % len(items)]
            if isinstance(item, Person):
                self.talks[device].remove_person(item.id)
            else:
                self.talks[device].remove(item.key)

    @rule(device=DEVICES)
    def undo(self, device: str) -> None:
        talk = self.talks[device]
        before = {move.id: move for move in talk.session.moves}
        could = talk.can_undo()

        talk.undo()

        if could and self.past[device]:
            earlier = self.past[device].pop()
            assert talk.view == earlier
            assert list(talk.view.records) == list(earlier.records)
        alive = own_words(list(talk.view.records.values()))
        last = talk.session.moves[-1]
        if could:
            what: Any = last.what
            back = [one for one in before.values() if (one.device, one.touch) == (what.device, what.touch)]
            others = [one for one in before.values() if one not in back]
            self.taken_back[device] |= own_words(back) - own_words(others) - alive

    @rule(device=DEVICES, number=NUMBERS)
    def erase(self, device: str, number: int) -> None:
        talk, items = self.talks[device], [one for one in self._items(device) if not isinstance(one, FACETS)]
        if items:
            item = items[number % len(items)]
            along = [one.id for one in talk.goes_along(item.id)]
            stays = [one.id for one in self._items(device) if one.id not in (item.id, *along)]

            talk.erase(item.id)

            assert sorted(one.id for one in self._items(device)) == sorted(stays)
            assert not talk.can_undo()
            self.past[device].clear()

    @rule(device=DEVICES)
    def end(self, device: str) -> None:
        talk = self.talks[device]
        sitting = talk.view.sitting
        n = sitting.n if sitting else 0

        talk.end("keep")

        assert not talk.can_undo()
        assert not any(talk.view.levels(item.id) == ("niets",) for item in talk.view.items())
        self.dropped[device] |= self.taken_back[device]
        self.past[device].clear()
        talk.put(Sitting(n=n + 1, deck="d"))

    @precondition(lambda self: self.talks["a"].session != self.talks["b"].session)
    @rule()
    def become_one(self) -> None:
        self._together()

    # What holds at every moment.

    @invariant()
    def nothing_erased_is_left_in_any_byte(self) -> None:
        for talk in self.talks.values():
            session, view = talk.session, talk.view
            gone = erased(session.moves)
            named = own_words([one.name for one in view.all(Person)])  # somebody else may by now be called so
            words = set().union(*(self.written[one] for one in gone)) - named

            left = own_words([move for move in session.moves if not isinstance(move.what, Removed)])

            assert not words & left
            assert not words & set(OWN_WORD.findall(to_json(session)))
            assert not any(item.id in gone or gone & set(item.subjects) for item in view.items())
            assert not any(gone & set(row.others) for row in view.all(Asked))

    @invariant()
    def nothing_taken_back_is_left_after_the_end(self) -> None:
        for device, talk in self.talks.items():
            assert not self.dropped[device] & own_words(talk.session)

    @invariant()
    def a_session_is_read_back_as_it_was(self) -> None:
        session = self.talks["a"].session
        assert from_json(to_json(session)) == session

    @invariant()
    def nobody_sees_more_or_less_than_was_chosen(self) -> None:
        for talk in self.talks.values():
            mine = talk.view.of_player(PLAYER)
            for reader in READERS:
                seen = seen_by(talk.view, reader)
                visible = {one.id for one in seen.all(Person)}
                hidden = [one for one in mine.all(Person) if one.id not in visible]
                theirs = {
                    OWN_WORD.findall(one.name)[0].lower() for one in seen.all(Person) if OWN_WORD.findall(one.name)
                }
                secret = (
                    own_words([one.name for one in hidden]) - theirs
                )  # "Vriendin van Jan" hides no Jan who is shared
                expected = [
                    item.id
                    for item in mine.items()
                    if reader in chosen_readers(mine, item)
                    and visible.issuperset(item.subjects)
                    and (isinstance(item, Person) or not secret & set(OWN_WORD.findall(repr(item.texts()).lower())))
                    and (not isinstance(item, Person) or item.id in visible)
                ]
                assert [item.id for item in seen.items()] == expected
                assert not any(reader not in chosen_readers(mine, one) for one in seen.all(Person))
                first = {word for one in hidden for word in OWN_WORD.findall(one.name.lower())[:1]}
                self._no_trace(talk.view, seen, hidden, first)  # "Vriendin van Jan" hides no Jan who is shared
                assert seen_by(twin_without(talk.view, {one.id for one in hidden}, secret), reader) == seen

    def _no_trace(self, view: View, seen: View, hidden: list[Person], secret: set[str]) -> None:
        told = repr(seen)
        assert not secret & set(OWN_WORD.findall(told.lower()))
        assert not any(f"'{one.id}'" in told or f":{one.id}" in told for one in hidden)
        of_the_worker = [item for item in view.items() if item.of == WORKER]
        assert not any(item.of != PLAYER for item in seen.items())
        named = own_words([[one.name for one in view.of_player(PLAYER).all(Person)], view.all(Sitting)])
        assert not (own_words([item.texts() for item in of_the_worker]) - named) & own_words(told)

    @invariant()
    def a_paper_tells_what_its_reader_sees_and_nothing_else(self) -> None:
        view = self.talks["a"].view
        papers = {reader: paper_of(view, reader) for reader in READERS}
        for reader, paper in papers.items():
            assert paper_of(view_of(paper), reader) == paper
            assert paper_of(view_of(papers["player"]), reader) == paper
            assert own_words(paper_text(paper)) <= own_words(seen_by(view, reader))


def twin_without(view: View, people: set[str], secret: set[str]) -> View:
    """The same session, in which these people never were."""
    records: dict[str, Any] = {}
    gone = set(people)
    for key, record in view.records.items():
        match record:
            case Sitting():
                present = tuple(name for name in record.present if not own_words(name) & secret)
                records[key] = replace(record, present=present)
            case Asked() if record.person not in people:
                records[key] = replace(record, others=tuple(one for one in record.others if one not in people))
            case Item() if record.id in people or people & set(record.subjects):
                gone.add(record.id)
            case Item() if not isinstance(record, Person) and secret & set(
                OWN_WORD.findall(repr(record.texts()).lower())
            ):
                gone.add(record.id)
            case _:
                records[key] = record
    kept = {key: one for key, one in records.items() if getattr(one, "item", "") not in gone}
    return View(kept, view.turned)


settings.register_profile("table", max_examples=25, stateful_step_count=30, deadline=None, database=None)
TestTable = Table.TestCase
TestTable.settings = settings.get_profile("table")
