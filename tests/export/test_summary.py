"""What one reader gets to read."""

import pytest

from game.export.blocks import Block, Facts, Map, Paragraph, People, Places, Sheet, Strip, Ties
from game.export.summary import Summary
from game.model.deck import Lists
from game.model.plans import Place, PlanStep, Role, SupporterNeed, Wish
from game.model.records import Choice, Feeling, GoodAt, Note, Person, Strength, Words, hoped_of
from game.model.sittings import Player, Sitting
from game.model.view import View
from tests.export.made_up import SECTIONS, Make, section, someone, texts_of, view_of, whole


def kinds(summary: Summary, section_id: str) -> list[type[Block]]:
    """The kinds of block in a section."""
    return [type(block) for one in summary.sections if one.id == section_id for block in one.blocks]


def test_all_sections_stand_in_the_order_of_the_list_with_their_headings(make: Make) -> None:
    summary = make(view_of(*whole()))

    assert [(one.id, one.heading) for one in summary.sections] == [(one, f"Heading {one}") for one in SECTIONS]


def test_sections_without_anything_in_them_are_left_out(make: Make) -> None:
    summary = make(view_of(Strength(id="k", text="I juggle.")))

    assert [one.id for one in summary.sections] == ["cover", "strengths", "sharing"]


def test_a_conversation_that_never_began_still_has_a_summary(make: Make) -> None:
    summary = make(View())

    assert summary.title == "The map of someone"
    assert [one.id for one in summary.sections] == ["cover"]


@pytest.mark.parametrize(
    ("section_id", "expected"),
    [
        ("cover", [Facts]),
        ("map", [Map]),
        ("strengths", [Strip]),
        ("people", [People, People]),
        ("formal", [People]),
        ("places", [Places]),
        ("ties", [Ties]),
        ("own_words", [Strip, Sheet, Strip]),
        ("wishes", [Strip, Strip, Strip]),
        ("limits", [Strip]),
        ("barriers", [Strip]),
        ("complicated", [Strip]),
        ("safety", [Places, Facts]),
        ("invites", [Strip]),
        ("plan", [Strip]),
        ("roles", [Strip, Strip]),
        ("growth", [Strip]),
        ("sharing", [Paragraph, Facts]),
        ("worker_note", [Paragraph, Strip]),
    ],
)
def test_each_kind_of_item_comes_out_in_its_section(make: Make, section_id: str, expected: list[type[Block]]) -> None:
    summary = make(view_of(*whole()))

    assert kinds(summary, section_id) == expected


@pytest.mark.parametrize(
    ("section_id", "text"),
    [
        ("cover", "February 3, 2026"),
        ("cover", "Quibble"),
        ("cover", "Quiz night"),
        ("cover", "February 4, 2026"),
        ("map", "very near"),
        ("map", "Moxie"),
        ("strengths", "I juggle."),
        ("people", "Emotional: comfort"),
        ("people", "I miss them"),
        ("people", "important and complicated"),
        ("people", "very near, it changes"),
        ("people", "Good at, or knows much about: cooking and Juggling eggs."),
        ("wishes", "Moxie: rather near"),
        ("formal", "Professional · friend · School"),
        ("places", "The attic"),
        ("ties", "Moxie – Farah"),
        ("ties", "zigzag"),
        ("own_words", "Moxie has a tuba."),
        ("own_words", "Who makes you laugh? · February 3, 2026"),
        ("own_words", "Chosen: hedgehog"),
        ("wishes", "Fly kites."),
        ("wishes", "At: The attic"),
        ("wishes", "About Farah"),
        ("wishes", "Open spot: Street"),
        ("limits", "Farah: not now"),
        ("limits", "We talk about it again in 2 weeks."),
        ("barriers", "I am ashamed"),
        ("complicated", "Moxie rings on Sunday."),
        ("safety", "I want help here"),
        ("safety", "ruit"),
        ("safety", "hand up"),
        ("invites", "Moxie: yes please"),
        ("invites", "making the plan · together"),
        ("plan", "We look at it in one month."),
        ("roles", "Does listens"),
        ("roles", "Does not No homework."),
        ("roles", "Who makes you laugh? · February 3, 2026 · said by Moxie"),
        ("growth", "Someone who does things with you."),
        ("worker_note", "This is the view of Quibble, not of Zorg."),
    ],
)
def test_a_section_says_what_was_recorded_in_words(make: Make, section_id: str, text: str) -> None:
    summary = make(view_of(*whole()))

    assert text in section(summary, section_id)


@pytest.mark.parametrize("reader", ["worker", "file", "parent", "network"])
def test_someone_who_is_not_shared_leaves_no_trace(make: Make, reader: str) -> None:
    hidden = (
        *someone("p7", "Nyxa", 1),
        hoped_of("p7", 1, "vrienden"),
        GoodAt(id="g7", person="p7", text="Staying up."),
        GoodAt(id="g8", person="p1", text="Cooking with Nyxa."),
        Words(id="w7", text="Nyxa plays all night.", about=("p7",)),
        Strength(id="k7", text="I laugh with nyxa's jokes."),
        Note(id="a7", text="Ask about Nyxa.", said_by="worker"),
        Choice(id="c7", options="people_on_map", option="p7"),
    )
    shared = {"levels": ("werker", "ouder", "netwerk", "dossier"), "p7": ("alleen_ik",)}

    with_nyxa = make(view_of(*whole(), *hidden, **shared), reader)
    without = make(view_of(*whole(), levels=shared["levels"]), reader)

    assert with_nyxa == without
    assert not [text for text in texts_of(with_nyxa) if "nyxa" in text.casefold()]


def test_the_player_reads_what_nobody_else_may_read(make: Make) -> None:
    view = view_of(*someone("p7", "Nyxa", 1), p7=("alleen_ik",))

    summary = make(view, "player")

    assert "Nyxa" in section(summary, "people")


def test_answers_of_somebody_else_at_the_table_are_not_on_the_players_paper(make: Make) -> None:
    view = view_of(Words(id="w", text="My own goldfish.", of="sister"))

    assert not section(make(view, "player"), "own_words")


def test_who_may_know_what_people_are_good_at_is_told_on_the_paper(make: Make) -> None:
    told = " ".join(section(make(view_of(*whole())), "sharing"))

    assert "what people are good at" in told


def test_what_was_picked_from_a_list_is_told_in_the_words_of_the_paper(make: Make) -> None:
    items = (
        *someone("p1", "Moxie", 1),
        PlanStep(id="s", who="p1", text="bellen"),
        SupporterNeed(id="n", person="p1", text="rust"),
        Role(id="r", person="p1", does="luisteren", how_long="elke_week"),
    )

    summary = make(view_of(*items))

    assert "call once" in section(summary, "plan")
    assert "some rest" in section(summary, "roles")
    assert "How long every week" in section(summary, "roles")


def test_a_wish_without_words_says_its_kind_and_whom_it_is_about(make: Make) -> None:
    items = (*someone("p1", "Moxie", 1), Wish(id="h", kind="vaker", text="", about=("p1",)))

    assert section(make(view_of(*items)), "wishes") == ["more often", "About Moxie", ""]


def test_a_volunteer_counts_as_formal_in_help_only(make: Make) -> None:
    helping = someone("p1", "Anka", 1, "vrijwilliger", "hulpverlening")
    coaching = someone("p2", "Bodo", 1, "vrijwilliger", "vrienden")

    summary = make(view_of(*helping, *coaching))

    assert "Anka" in section(summary, "formal")
    assert "Bodo" in section(summary, "people")


def test_a_person_never_has_a_colour(make: Make) -> None:
    view = view_of(*someone("p1", "Anka", 1), Place(id="l", name="The shed", safety="rustig"))

    summary = make(view)

    assert "#0072B2" in section(summary, "safety")
    assert "Anka" not in section(summary, "safety")
    assert "#0072B2" not in section(summary, "people")


@pytest.mark.parametrize(
    ("duration", "told"),
    [
        ("P1W", "one week"),
        ("P6W", "6 weeks"),
        ("P2M", "2 months"),
        ("P1Y", "one year"),
        ("P10D", "10 days"),
        ("P1M1W", "one month and one week"),
    ],
)
def test_a_day_to_look_again_is_told_in_words(make: Make, duration: str, told: str) -> None:
    view = view_of(PlanStep(id="s", who="player", text="Ring.", check=duration))

    assert f"We look at it in {told}." in section(make(view), "plan")


def test_a_duration_that_nobody_can_read_stands_there_as_it_is(make: Make) -> None:
    view = view_of(PlanStep(id="s", who="worker", text="Ring.", check="soon"))

    assert "We look at it soon." in section(make(view), "plan")


def test_codes_that_no_list_knows_are_shown_as_codes(make: Make) -> None:
    view = view_of(
        Person(id="p", name="Moxie", kind="draak", relation="vuur", area="maan"),
        Feeling(id="f", person="p", feeling="zoemt"),
        Wish(id="h", kind="vliegen", text="Up."),
        Place(id="l", name="The moon", safety="blauw"),
    )

    summary = make(view, lists=Lists())

    assert "draak · vuur · maan" in section(summary, "people")
    assert "zoemt" in section(summary, "people")
    assert "vliegen" in section(summary, "wishes")
    assert "blauw" in section(summary, "safety")


def test_support_is_told_to_a_child_in_a_childs_words_and_to_the_worker_in_the_usual_ones(make: Make) -> None:
    view = view_of(*whole(), levels=("werker",))

    assert "comforts me" in section(make(view, "player"), "people")
    assert "Emotional: comfort" in section(make(view, "worker"), "people")


def test_no_paper_counts_people(make: Make) -> None:
    people = [item for number in range(23) for item in someone(f"p{number}", f"Anka {chr(65 + number)}", 2)]

    summary = make(view_of(*people))

    assert not [text for text in texts_of(summary.sections) if "23" in text]


def test_words_said_at_one_card_stand_together(make: Make) -> None:
    said = (Words(id=one, text=one, card="quiz-01", day="2026-02-03") for one in ("One.", "Two."))
    view = view_of(*said)

    assert section(make(view), "own_words") == ["", "One.", "Two.", "Who makes you laugh? · February 3, 2026"]


def test_unprintable_letters_are_counted_and_replaced(make: Make) -> None:
    summary = make(view_of(*someone("p", "安娜", 1)))

    assert summary.replaced == 2
    assert "▢▢" in section(summary, "people")


def test_a_nameless_person_is_someone(make: Make) -> None:
    summary = make(view_of(*someone("p", "\0 ", 1)))

    assert "someone" in section(summary, "people")


def test_the_date_of_a_paper_is_that_of_the_last_conversation(make: Make) -> None:
    view = view_of()
    later = Sitting(n=2, deck="quiz", day="2026-03-01")

    summary = make(View({**view.records, later.key: later}))

    assert summary.day == "2026-03-01"


def test_a_deck_that_is_not_there_is_named_by_its_id(make: Make) -> None:
    assert "quiz" in section(make(view_of(), decks={}), "cover")


def test_the_legal_line_of_the_organisation_stands_on_the_cover(make: Make) -> None:
    assert "Article 7." in section(make(view_of(), legal_line="Article 7."), "cover")


def test_the_paper_of_a_made_up_family_says_so(make: Make) -> None:
    assert make(view_of(), made_up=True).made_up == "MADE UP"
    assert not make(view_of()).made_up


def test_another_player_is_named_only_as_someone_at_the_table(make: Make) -> None:
    view = view_of()
    sister = Player(id="sister", name="Pippa")
    sitting = Sitting(n=1, deck="quiz", day="2026-02-03", present=("Zorg", "Pippa"))

    alone = make(View({**view.records, sister.key: sister}))
    together = make(View({**view.records, sister.key: sister, sitting.key: sitting}))

    assert "Pippa" not in " ".join(texts_of(alone.sections))
    assert "Quibble and Pippa" in section(together, "cover")


def test_the_name_of_the_player_is_cut_when_it_is_longer_than_any_name(make: Make) -> None:
    view = view_of()
    long = Player(name="x" * 10_000)

    summary = make(View({**view.records, long.key: long}))

    assert len(summary.title) < 100
