"""The story of one person: gathered from the records, in order, and never more than was written down."""

from game.model.plans import Invite, Role, Wish
from game.model.records import (
    WORKER,
    Asked,
    Choice,
    Note,
    Words,
    feeling_of,
    hoped_of,
    spot_of,
    support_of,
    tie_between,
)
from game.model.story import Moment, story_of
from tests.model.playing import begun, person, words

DAY = "2026-01-05"


def test_somebody_who_is_not_there_has_no_story() -> None:
    assert story_of(begun().view, "oma") is None


def test_somebody_of_whom_only_the_name_is_known_came_up_at_one_card_and_that_is_all() -> None:
    talk = begun()
    talk.put(person("oma"), card="c1")

    story = story_of(talk.view, "oma")

    assert story
    assert story.moments == (Moment("c1", DAY),)
    assert (story.spot, story.hoped) == (None, None)
    kinds = (story.quotes, story.support, story.feelings, story.ties, story.wishes, story.invites, story.roles)
    assert not any(kinds)


def test_the_cards_stand_in_the_order_in_which_somebody_came_up_at_them_each_once() -> None:
    talk = begun()
    talk.put(person("oma"), card="c2")
    talk.put(spot_of("oma", 1, "familie"), card="c2")
    talk.put(support_of("oma", "E", "get"), card="c1")
    talk.put(Choice(id="k", options="people_on_map", option="oma"), card="c9")
    talk.put(person("mees"), card="c3")

    story = story_of(talk.view, "oma")

    assert story
    assert [one.card for one in story.moments] == ["c2", "c1", "c9"]


def test_what_was_said_keeps_its_words_its_speaker_and_its_card() -> None:
    talk = begun()
    talk.put(person("oma"), person("mees"))
    talk.put(words("w1", "Oma kent alle vogels.", "oma"), card="c1")
    talk.put(Words(id="w2", text="Ze komt altijd.", about=("oma",), said_by="mees"), card="c2")
    talk.put(Wish(id="w3", kind="vaker", text="Vaker logeren.", about=("oma",)), card="c3")
    talk.put(words("w4", "Iets anders.", "mees"), card="c4")

    story = story_of(talk.view, "oma")

    assert story
    assert [(one.text, one.said_by, one.moment.card) for one in story.quotes] == [
        ("Oma kent alle vogels.", "", "c1"),
        ("Ze komt altijd.", "mees", "c2"),
        ("Vaker logeren.", "", "c3"),
    ]


def test_nobody_is_quoted_who_is_not_there() -> None:
    talk = begun()
    talk.put(person("oma"), person("mees"))
    talk.put(Words(id="w", text="Ze komt altijd.", about=("oma",), said_by="mees"), card="c2")
    talk.put(Words(id="leeg", text="  ", about=("oma",)))

    talk.remove("mees")

    story = story_of(talk.view, "oma")
    assert story
    assert story.quotes == ()
    assert Moment("c2", DAY) not in story.moments


def test_what_was_erased_is_in_no_story() -> None:
    talk = begun()
    talk.put(person("oma"), card="c1")
    talk.put(words("w", "Zij zingt.", "oma"), card="c2")
    talk.put(support_of("oma", "E", "both"), tie_between("oma", "mees", "goed"), person("mees"))

    talk.erase("w")
    talk.erase("mees")

    story = story_of(talk.view, "oma")
    assert story
    assert not story.quotes
    assert not story.ties
    assert [one.direction for one in story.support] == ["both"]
    assert all(one.card != "c2" for one in story.moments)


def test_what_the_worker_thinks_and_who_was_only_asked_about_is_no_part_of_it() -> None:
    talk = begun()
    talk.put(person("oma"), card="c1")
    talk.put(Note(id="n", text="Oma lijkt moe.", about=("oma",), said_by=WORKER), card="c2")
    talk.put(Asked(id="asked:oma", person="oma", others=()), card="c3")

    story = story_of(talk.view, "oma")

    assert story
    assert story.quotes == ()
    assert [one.card for one in story.moments] == ["c1"]


def test_everything_that_was_told_has_its_place_in_the_story() -> None:
    talk = begun()
    talk.put(person("oma"), person("mees"), spot_of("oma", 2, "familie"), hoped_of("oma", 1, "familie"))
    talk.put(feeling_of("oma", "blij"), tie_between("mees", "oma", "kennen"))
    talk.put(Invite(id="i", person="oma", answer="ja"), Role(id="r", person="oma", does="brengt"))

    story = story_of(talk.view, "oma")

    assert story
    assert story.spot
    assert story.hoped
    assert (story.spot.ring, story.hoped.ring) == (2, 1)
    assert [len(one) for one in (story.feelings, story.ties, story.invites, story.roles)] == [1, 1, 1, 1]
