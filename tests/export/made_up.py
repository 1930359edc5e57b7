"""A made-up conversation for the tests of the papers, with names that occur nowhere else."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace

from game.export.summary import Summary
from game.model import records
from game.model.deck import Card, Deck, Entry, Lists
from game.model.moves import Record
from game.model.plans import Barrier, Invite, OpenSpot, Place, PlanStep, Role, SupporterNeed, Wish
from game.model.records import (
    WORKER,
    Choice,
    Drawing,
    GoodAt,
    Inked,
    Item,
    Note,
    Person,
    Strength,
    feeling_of,
    hoped_of,
    sharing_of,
    spot_of,
    support_of,
    tie_between,
)
from game.model.sittings import Looked, Player, Sitting
from game.model.texts import Texts
from game.model.view import View
from game.shapes import Shapes, Text
from game.words import Words

SECTIONS = (
    "cover",
    "map",
    "strengths",
    "people",
    "formal",
    "places",
    "ties",
    "own_words",
    "wishes",
    "limits",
    "barriers",
    "complicated",
    "safety",
    "invites",
    "plan",
    "roles",
    "growth",
    "sharing",
    "worker_note",
)
Make = Callable[..., Summary]


ENGLISH = Words("en", "en", (), ())  # no catalogue: every text as it stands in the code


def entries(**labels: str) -> tuple[Entry, ...]:
    """A list from ids and labels."""
    return tuple(Entry(key.strip("_"), label) for key, label in labels.items())


LISTS = Lists(
    {
        "person_kinds": entries(mens="Person", dier="Animal", beroep="Professional", vrijwilliger="Volunteer"),
        "relations": entries(vriend="friend", leerkracht="teacher, mentor", huisdier="pet"),
        "domains": entries(vrienden="Friends", school="School", dieren="Animals", hulpverlening="Help", buurt="Street"),
        "closeness": entries(_0="no place yet", _1="very near", _2="near", _3="between", _4="further", _5="far"),
        "support_kinds": (
            Entry("E", "Emotional: comfort", child="comforts me"),
            Entry("G", "Company", child="fun together"),
            Entry("V", "Safety", child="looks out"),
        ),
        "feelings": entries(blij="happy", missen="I miss them"),
        "wishes": (Entry("vaker", "more often"), Entry("niet_betrekken", "not now", needs_review_date=True)),
        "barriers": entries(schaamte="I am ashamed"),
        "ties": (Entry("goed", "good together", line="solid"), Entry("spanning", "tension", line="zigzag")),
        "safety_colours": (
            Entry("rustig", "calm here", colour="#0072B2", shape="cirkel"),
            Entry("hulp", "I want help here", colour="#CC79A7", shape="ruit"),
        ),
        "invites": entries(ja="yes please"),
        "invite_goals": entries(plan_maken="making the plan"),
        "invite_by": entries(samen="together"),
        "sharing_levels": entries(alleen_ik="only for me", werker="my worker", dossier="in the file"),
        "roles": entries(luisteren="listens"),
        "role_fields": entries(
            doet="Does", doet_niet="Does not", hoe_lang="How long", daarna="Afterwards", nodig="Needs"
        ),
        "initiatives": (Entry("maatje", "Buddy", what="Someone who does things with you."),),
        "animals": entries(egel="hedgehog"),
        "good_at": entries(koken="cooking"),
        "small_steps": entries(bellen="call once"),
        "supporter_needs": entries(rust="some rest"),
        "role_times": entries(elke_week="every week"),
        "signs": entries(hand="hand up"),
    }
)
TEXTS = Texts({f"summary_sections/{one}": f"Heading {one}" for one in SECTIONS}, (), SECTIONS)
CARD = Card("quiz-01", "q", "ask", "dier", "Who makes you laugh?", (), ("person",), (), (), (6, 99), 1, "Skip it.")
DECK = Deck(
    "quiz",
    "1.0",
    "en",
    "je",
    "A2",
    "Quiz night",
    "all",
    ("kind",),
    (6, 99),
    "together",
    (5, 10),
    "CC0",
    "",
    "",
    (),
    (CARD,),
)
FRAME: tuple[Record, ...] = (
    Player(name="Zorg", age=9, picture="av_egel"),
    Player(id=WORKER, name="Quibble"),
    Sitting(n=1, deck="quiz", day="2026-02-03", present=("Zorg", "Quibble")),
    Looked("2026-02-04"),
)


def view_of(*records: Record, levels: tuple[str, ...] = ("werker", "dossier"), **other: tuple[str, ...]) -> View:
    """A view of these records, each shared with `levels`, or with what stands under its id."""
    choices = (sharing_of(one.id, other.get(one.id, levels)) for one in records if isinstance(one, Item))
    return View({one.key: one for one in (*FRAME, *records, *choices)})


def someone(person_id: str, name: str, ring: int = 0, kind: str = "mens", area: str = "vrienden") -> tuple[Item, ...]:
    """A person, with a place when a ring is given."""
    person = Person(id=person_id, name=name, kind=kind, relation="vriend", area=area, card="quiz-01", day="2026-02-03")
    return (person, spot_of(person_id, ring, area)) if ring else (person,)


def whole() -> tuple[Item, ...]:
    """One of every kind of item."""
    items = (
        Person(
            id="p1", name="Moxie", kind="mens", relation="vriend", area="vrienden", complicated=True, picture="av_oma1"
        ),
        replace(spot_of("p1", 1, "vrienden"), varies=True),
        hoped_of("p1", 2, "vrienden"),
        GoodAt(id="g1", person="p1", text="koken"),
        GoodAt(id="g2", person="p1", text="Juggling eggs."),
        support_of("p1", "E", "both"),
        support_of("p1", "V", "get"),
        feeling_of("p1", "missen"),
        *someone("p2", "Trudel", 3, "beroep", "school"),
        *someone("p3", "Wobbel", 2, "dier", "dieren"),
        *someone("p4", "Farah", 5),
        replace(tie_between("p1", "p4", "spanning"), id="t1"),
        Strength(id="k1", text="I juggle."),
        Place(id="l1", name="The attic", area="buurt", safety="rustig"),
        Place(id="l2", name="Friday evening", safety="hulp"),
        records.Words(id="w1", text="Moxie has a tuba.", about=("p1",)),
        Drawing(id="d1", strokes=(Inked(((0.1, 0.1), (0.8, 0.5)), "#0072b2", 0.01),)),
        Choice(id="c1", options="animals", option="egel"),
        Choice(id="c2", options="initiatives", option="maatje"),
        Choice(id="c3", options="signs", option="hand"),
        Wish(id="h1", kind="vaker", text="Fly kites.", about=("p4",), place="l1"),
        Wish(id="h2", kind="niet_betrekken", text="Not Farah now.", about=("p4",), review="P2W"),
        OpenSpot(id="o1", area="buurt", text="Someone with a trampoline."),
        Barrier(id="b1", kind="schaamte", text="They will stare."),
        Invite(id="u1", person="p1", answer="ja", goal="plan_maken", by="samen", text="Next to me."),
        PlanStep(id="s1", who="p1", text="Moxie rings on Sunday.", check="P1M"),
        Role(id="r1", person="p1", does="luisteren", does_not="No homework.", how_long="All summer."),
        SupporterNeed(id="n1", person="p1", text="A quiet phone.", said_by="p1"),
        Note(id="a1", text="A warm talk.", said_by=WORKER),
    )
    return tuple(replace(item, card="quiz-01", day="2026-02-03") for item in items)


def plain_map(view: View) -> Shapes:
    """A picture that shows all names, so that a test of the papers needs no map."""
    return tuple(Text(10, 20.0 * number, one.name, 14, "#1b1f3b") for number, one in enumerate(view.all(Person), 1))


def texts_of(value: object) -> Iterator[str]:
    """Every text in a finished value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_of(part)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts_of(getattr(value, one.name))


def section(summary: Summary, section_id: str) -> list[str]:
    """Every text in one section without its heading; empty when it was left out."""
    return [text for one in summary.sections if one.id == section_id for text in texts_of(one.blocks)]
