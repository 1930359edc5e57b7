"""A view without names: the same map, and nobody on it can be told by a word."""

from game.model.nameless import nameless
from game.model.plans import OpenSpot
from game.model.records import WORKER, Person, Words, spot_of, support_of
from game.model.sittings import Player
from game.model.view import View
from tests.model.playing import begun, person, words


def hidden(view: View) -> View:
    return nameless(view, "iemand", "persoon")


def test_everybody_stays_in_their_place_and_is_called_the_same() -> None:
    talk = begun()
    talk.put(person("oma", "Oma Koos"), spot_of("oma", 2, "familie"), support_of("oma", "E", "get"))
    talk.put(Person(id="bobbel", name="Bobbel", kind="dier", picture="av_hond"))

    view = hidden(talk.view)

    assert [(one.name, one.picture) for one in view.all(Person)] == [("iemand", "persoon"), ("iemand", "av_hond")]
    assert view.spot("oma") == talk.view.spot("oma")
    assert view.support("oma") == talk.view.support("oma")


def test_words_that_may_name_somebody_are_left_out_whole_and_others_stay() -> None:
    talk = begun()
    talk.put(Player(id=WORKER, name="Wim", audience="netwerk"), person("oma", "Oma Koos"))
    talk.put(words("w1", "Bij oma's huis is het fijn.", "oma"), words("w2", "Ze kent alle vogels.", "oma"))
    talk.put(words("w3", "Dat weet WIM ook.", "oma"), words("w4", "Pip wil dat.", "oma"))
    talk.put(OpenSpot(id="o", area="", text="Iemand zoals Koos"))

    view = hidden(talk.view)

    assert [one.text for one in view.all(Words)] == ["", "Ze kent alle vogels.", "", ""]
    assert [one.text for one in view.all(OpenSpot)] == [""]
    assert not [one for one in view.all(Player) if one.name]


def test_equal_names_names_without_letters_and_nobody_at_all_give_no_trouble() -> None:
    talk = begun()
    talk.put(Player(name=""))
    empty = hidden(talk.view)
    talk.put(person("a", "🦊"), person("b", "🦊"), person("c", "سارة"), words("w", "سارة komt", "c"))

    view = hidden(talk.view)

    assert not empty.all(Person)
    assert {one.name for one in view.all(Person)} == {"iemand"}
    assert [one.text for one in view.all(Words)] == [""]
