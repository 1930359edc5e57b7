"""The network in plain words: every number in a sentence is the figure's, what is not known is told as not known, and nothing is judged."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.app.loop import App
from game.app.shelf import Game, read_game
from game.data import folder
from game.model.figures import Figures, figures
from game.model.moves import Record
from game.model.network import PEOPLE, network_of
from game.model.records import Asked, Person, sharing_of, spot_of, support_of, tie_between
from game.model.view import View
from game.screens.counting import Teller
from game.screens.figure_subject import Told, subject_of
from game.screens.figure_words import told
from game.screens.figures import FiguresScreen
from game.screens.summary import SummaryScreen
from game.shapes import find
from game.trainer.pilot import Pilot
from game.ui.look import Size
from game.words import words_for
from tests.gallery.desks import Variant, lay
from tests.model.networks import networks
from tests.screens.seeing import every_size, every_step, outside, overlapping, pages, said, sit_down, texts

WORDS = words_for("nl", "je", folder("locales"))
DUTCH = WORDS.say
NUMBERS = {Teller(DUTCH).number(n): n for n in range(21)}
NOT_ASKED = "Dat is nog niet gevraagd."
KINDS = (*PEOPLE, "dier", "groep", "herinnering")
FOUR = tuple(Person(id=one, name=one.title(), kind="mens") for one in ("mama", "oma", "rik", "zee"))


@pytest.fixture(scope="module")
def game() -> Game:
    return read_game()


def in_words(game: Game, *records: Record) -> dict[str, Told]:
    view = View({record.key: record for record in records})
    return {one.name: one for one in told(subject_of(view, game.library(WORDS), DUTCH))}


def row(person: str, *others: str) -> Asked:
    return Asked(id=f"asked:{person}", person=person, others=others)


def numbers_in(*sentences: str) -> list[int]:
    """All numbers of some sentences, in words or in figures."""
    found = re.findall(r"\w+", " ".join(sentences).lower())
    return [int(one) if one.isdigit() else NUMBERS[one] for one in found if one.isdigit() or one in NUMBERS]


@st.composite
def maps(draw: st.DrawFn) -> tuple[Record, ...]:
    """A map with all that can be known of a network at random, and some who are no people among them."""
    some = draw(networks(most=9))
    ids = {one: f"p{chr(97 + number)}" for number, one in enumerate(some.people)}  # no digits: names stand in sentences
    kinds = {one: draw(st.sampled_from(KINDS)) for one in ids}
    here = [(a, b) for a, b in some.asked if a in ids and b in ids]
    lines = [(a, b) for a, b in some.ties if a in ids and b in ids]
    given = [(one, kind, "get") for one, kinds in some.gets.items() for kind in sorted(kinds)]
    given += [(one, kind, "give") for one, kinds in some.gives.items() for kind in sorted(kinds)]
    return (
        *(Person(id=ids[one], name=ids[one].title(), kind=kinds[one]) for one in some.people),
        *(spot_of(ids[one], ring, "thuis") for one, ring in some.ring.items()),
        *(replace(row(ids[a], ids[b]), id=f"asked:{a}:{b}") for a, b in sorted(here)),
        *(
            tie_between(ids[a], ids[b], draw(st.sampled_from(("goed", "wisselt", "onbekend"))))
            for a, b in sorted(lines)
        ),
        *(support_of(ids[one], kind, way) for one, kind, way in given),
    )


@settings(max_examples=150, deadline=None)
@given(maps())
def test_every_number_in_a_sentence_is_the_figure_and_where_there_is_no_figure_there_is_no_number(
    game: Game, records: tuple[Record, ...]
) -> None:
    view = View({record.key: record for record in records})
    network, found = network_of(view), figures(network_of(view))

    words = in_words(game, *records)

    for name, one in words.items():
        numbers, over = WANTED[name](view, found)
        assert numbers_in(*one.says) == numbers
        assert numbers_in(one.over) == over
        assert not numbers_in(one.heading)
    assert ("groups" in words) == (found.components is not None)
    assert ("connects" in words) == (found.cut_people is not None)
    assert ("back" in words) == (found.reciprocity is not None)
    assert ("known" in words) == (found.size > 1)
    if found.density is None and "known" in words:
        assert words["known"].says == (NOT_ASKED,)
    if found.median_ring is None and network.people:
        assert words["rings"].says == (NOT_ASKED,)


def _people(view: View, found: Figures) -> tuple[list[int], list[int]]:
    formal = sum(one.kind == "beroep" for one in view.all(Person))
    return ([found.size] if found.size else []) + ([formal] if formal and found.size > 1 else []), []


def _rings(view: View, found: Figures) -> tuple[list[int], list[int]]:
    counts = [people for _, people in sorted(found.ring_counts.items()) if people]
    return counts, [found.size, sum(counts)] if 0 < sum(counts) < found.size else []


def _support(view: View, found: Figures) -> tuple[list[int], list[int]]:
    network = network_of(view)
    counts = Counter(kind for kinds in network.gets.values() for kind in kinds)
    asked = len(network.gets)
    return [counts[kind] for kind in "PGAEWNVSR" if counts[kind]], [asked, found.size] if 0 < asked < found.size else []


def _back(view: View, found: Figures) -> tuple[list[int], list[int]]:
    network = network_of(view)
    giving = [one for one, kinds in network.gets.items() if kinds]
    back = [one for one in giving if network.gives[one]]
    asked = len(network.gets)
    told_so = [len(giving), len(back)] if back and len(back) < len(giving) else []
    return told_so, [asked, found.size] if asked < found.size else []


def _over(found: Figures) -> list[int]:
    some = 0 < found.pairs_asked < found.pairs_possible
    return [found.pairs_asked, found.pairs_possible] if some else []


def _known(view: View, found: Figures) -> tuple[list[int], list[int]]:
    known = len(network_of(view).known)
    if found.pairs_asked == known == 1:
        return [2], _over(found)  # "the two of whom it was asked"
    return [found.pairs_asked, known] if 0 < known < found.pairs_asked else [], _over(found)


def _groups(view: View, found: Figures) -> tuple[list[int], list[int]]:
    sizes = [size for size in found.components or () if size > 1]
    return [len(sizes), *sizes] if sizes and sizes != [found.size] else [], _over(found)


def _connects(view: View, found: Figures) -> tuple[list[int], list[int]]:
    return [], _over(found)


WANTED = {
    "people": _people,
    "rings": _rings,
    "support": _support,
    "back": _back,
    "known": _known,
    "groups": _groups,
    "connects": _connects,
}


@settings(max_examples=60, deadline=None)
@given(maps())
def test_who_is_told_by_name_is_who_the_figure_names(game: Game, records: tuple[Record, ...]) -> None:
    view = View({record.key: record for record in records})
    found = figures(network_of(view))

    words = in_words(game, *records)

    def named_in(name: str, sentence: str) -> set[str]:
        says = " ".join(one for one in words[name].says if sentence in one) if name in words else ""
        return {one.id for one in view.all(Person) if re.search(rf"\b{one.name}\b", says)}

    assert named_in("connects", "groepjes") == (found.cut_people or set())
    assert named_in("known", "(nog) niet.") == (found.isolates if found.isolates and found.density else set())
    assert named_in("people", "") == {one.id for one in view.all(Person) if one.kind not in PEOPLE}


def test_a_kind_of_support_that_nobody_gives_is_an_open_place_and_what_a_dog_gives_is_given(game: Game) -> None:
    dog = Person(id="dog", name="Bobbel", kind="dier")
    given_here = (support_of("mama", "P", "get"), support_of("oma", "P", "both"), support_of("dog", "E", "get"))

    says = in_words(game, *FOUR, dog, *given_here)["support"].says

    assert says[:2] == ("Praktisch: van twee mensen.", "Emotioneel: van Bobbel.")
    assert says[2].startswith("Open plekken, waar iemand bij kan komen: gezelschap, ")
    assert not re.search("praktisch|emotioneel", says[2])


def test_support_that_was_not_asked_of_anybody_is_no_open_place(game: Game) -> None:
    words = in_words(game, *FOUR)["support"]

    assert words.says == (NOT_ASKED,)
    assert words.over == ""


def test_over_pairs_it_is_told_how_many_were_asked_and_that_the_rest_is_not_known(game: Game) -> None:
    words = in_words(game, *FOUR, row("mama", "oma", "rik", "zee"), tie_between("mama", "oma", "goed"))

    assert words["known"].says[0] == "Van de drie paren die gevraagd zijn, kent één paar elkaar."
    assert {words[name].over for name in ("known", "groups", "connects")} == {
        "Gevraagd bij drie van de zes paren; over de rest weten we niets."
    }


def test_who_knows_none_of_the_others_is_told_with_the_word_that_it_says_nothing_about_being_alone(game: Game) -> None:
    asked = [row(one.id, *(other.id for other in FOUR)) for one in FOUR]

    some = in_words(game, *FOUR, *asked, tie_between("mama", "oma", "goed"))["known"].says
    nobody = in_words(game, *FOUR, *asked)["known"].says

    assert some[1] == "Rik en Zee kennen de anderen (nog) niet. Dat zegt niets over alleen zijn."
    assert nobody == ("Van de paren die gevraagd zijn, kent (nog) niemand elkaar. Dat zegt niets over alleen zijn.",)


@pytest.mark.parametrize("people", [0, 1])
def test_where_nobody_or_one_person_stands_nothing_is_told_of_pairs(game: Game, people: int) -> None:
    words = in_words(game, *FOUR[:people])

    assert set(words) == ({"people", "rings", "support"} if people else {"people"})
    assert words["people"].says == (
        (DUTCH("There is one person on the map."),) if people else ("Er staat nog niemand op de kaart.",)
    )


@settings(max_examples=30, deadline=None)
@given(maps())
def test_each_says_what_it_does_not_say_and_none_has_a_percentage_or_a_word_of_judgement(
    game: Game, records: tuple[Record, ...]
) -> None:
    for one in in_words(game, *records).values():
        assert one.means
        assert one.means_not
        words = " ".join((one.heading, *one.says, one.over, one.means, one.means_not)).lower()
        assert not re.search(r"%|procent|score|norm|gemiddeld|maar één|slechts|tekort|\bgoed netwerk|zwak", words)
        assert "{" not in words


def test_others_at_the_table_have_a_map_of_their_own(game: Game) -> None:
    words = in_words(game, *FOUR, Person(id="x", of="sister", name="Xander", kind="mens"))

    assert words["people"].says == ("Er staan vier mensen op de kaart.",)


def test_numbers_above_twenty_stand_in_figures() -> None:
    assert [Teller(DUTCH).number(n) for n in (1, 12, 20, 21, 300)] == ["één", "twaalf", "twintig", "21", "300"]


@every_size
@every_step
def test_everything_is_seen_whole_in_letters_that_can_be_read(game: Game, size: Size, step: float) -> None:
    desk = lay(game, Variant("any", size, step=step, age=10))
    people = [one.id for one in desk.view.all(Person)]
    desk.conversation.put(*(row(one, *people) for one in people))
    app = App(desk, FiguresScreen(desk), size)
    wanted = [
        text
        for one in told(subject_of(desk.view, desk.backstage, desk.tell))
        for text in (one.heading, *one.says, one.over, one.means, one.means_not)
    ]

    seen = pages(app)

    words = " ".join(said(page) for page in seen).lower()
    assert len(wanted) > 30
    assert [text for text in wanted if set(text.lower().split()) - set(words.split())] == []
    assert min(text.size for page in seen for text in texts(page) if text.text != "Afdekken") >= 16
    assert [outside(app, page) for page in seen] == [[]] * len(seen)
    assert [overlapping(page) for page in seen] == [[]] * len(seen)
    assert all("Pip kan meelezen" in said(page) for page in seen)


@every_size
def test_where_very_many_are_told_by_name_nothing_is_cut_off(game: Game, size: Size) -> None:
    desk = lay(game, Variant("any", size), people=0)
    crowd = [Person(id=f"p{n}", name=f"Iemand met nummer {n}", kind="mens") for n in range(200)]
    asked = [row(one.id, *(other.id for other in crowd)) for one in crowd]
    desk.conversation.put(*crowd, *asked, tie_between("p0", "p1", "goed"))
    app = App(desk, FiguresScreen(desk), size)

    seen = pages(app)

    words = " ".join(said(page) for page in seen)
    assert "Er staan 200 mensen op de kaart." in words
    assert {str(n) for n in range(2, 200)} <= set(re.findall(r"\d+", words))
    assert [outside(app, page) for page in seen] == [[]] * len(seen)


@every_size
def test_what_it_does_not_say_stands_on_the_page_of_what_it_says(game: Game, size: Size) -> None:
    desk = lay(game, Variant("any", size, age=10))
    app = App(desk, FiguresScreen(desk), size)

    seen = [said(page) for page in pages(app)]

    for one in told(subject_of(desk.view, desk.backstage, desk.tell)):
        whole = [page for page in seen if one.heading in page]
        assert len(whole) == 1
        assert all(text in whole[0] for text in (*one.says, one.means, one.means_not))


def test_the_worker_finds_it_in_the_drawer_and_goes_back_to_the_card(app: App) -> None:
    pilot = sit_down(app)
    for name in ("begin", "ready", "drawer", "figures"):
        pilot.touch(name)

    title = said(app.shapes())
    pilot.touch("back")

    assert "Het netwerk in woorden" in title
    assert app.screen.name == "table"


@pytest.mark.parametrize("way", [("figures",), ("drawer", "figures")])
def test_beside_a_summary_it_tells_what_the_worker_gets_and_goes_back_to_it(game: Game, way: tuple[str, ...]) -> None:
    desk = lay(game, Variant("day"))
    desk.conversation.end("keep")
    app = App(desk, SummaryScreen(desk), Size(1280, 800))
    pilot = Pilot(app)

    for name in way:
        pilot.touch(name)
    told_here = said(app.shapes())
    pilot.touch("back")

    assert "Er staat één mens op de kaart." in told_here  # only Mama was shared
    assert "Bobbel" not in told_here
    assert app.screen.name == "summary"


@pytest.mark.parametrize("reader", ["worker", "parent", "network", "file"])
def test_who_is_not_shared_leaves_no_trace_in_what_a_reader_is_told(game: Game, reader: str) -> None:
    def told_to(reader: str, *, with_rik: bool) -> list[str]:
        desk = lay(game, Variant("day"), people=0)
        shown = [one for one in FOUR if with_rik or one.id != "rik"]
        ids = [one.id for one in shown]
        desk.conversation.put(*shown, *(row(one, *ids) for one in ids), *_all_of(ids))
        desk.conversation.put(
            *(sharing_of(one, ("werker", "ouder", "netwerk", "dossier")) for one in ids if one != "rik")
        )
        app = App(desk, FiguresScreen(desk, reader), Size(1280, 800))
        return [said(page) for page in pages(app)]

    told_here = told_to(reader, with_rik=True)

    assert told_here == told_to(reader, with_rik=False)
    assert "Er staan drie mensen op de kaart." in told_here[0]
    assert "Rik" in " ".join(told_to("", with_rik=True))


def _all_of(ids: list[str]) -> Iterator[Record]:
    """A place, support and lines for all of them."""
    for number, one in enumerate(one.id for one in FOUR):
        if one not in ids:
            continue
        yield spot_of(one, 1 + number % 5, "thuis")
        yield support_of(one, "PGAE"[number], "both")
        if one == "rik":
            yield from (tie_between("rik", other, "goed") for other in ids if other != "rik")


def test_it_has_a_cover_and_a_way_back_and_nothing_else_to_press_but_its_pages(game: Game) -> None:
    desk = lay(game, Variant("day"))
    app = App(desk, FiguresScreen(desk), Size(1280, 800))

    assert all(find(app.shapes(), name) for name in ("cover", "back", "page_on"))
    assert not find(app.shapes(), "page_back")
