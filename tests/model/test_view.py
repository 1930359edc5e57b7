"""The fold: what is true after the moves."""

from game.model.records import PLAYER, WORKER, Person, feeling_of, sharing_of, spot_of, support_of, tie_between
from game.model.sittings import Calm, Ended, Looked, Opened, Player, Sitting, Turn, Unlocked
from game.model.view import Turned, View, fold
from tests.model.playing import begun, person, words


def test_the_last_one_written_with_a_key_holds_and_keeps_its_place() -> None:
    talk = begun()
    talk.put(person("oma"))
    talk.put(person("mees"))

    talk.put(person("oma", "Oma Bep"))

    assert [someone.name for someone in talk.view.all(Person)] == ["Oma Bep", "Mees"]


def test_what_was_taken_away_is_gone_until_that_touch_is_taken_back() -> None:
    talk = begun()
    talk.put(person("oma"), spot_of("oma", 2, "familie"))

    talk.remove("spot:oma")

    assert talk.view.spot("oma") is None
    talk.undo()
    spot = talk.view.spot("oma")
    assert spot is not None
    assert spot.ring == 2


def test_it_is_known_how_many_cards_came_since_something_was_written() -> None:
    talk = begun()
    talk.put(person("oma"))
    talk.turn_card("d", "c1", "done")
    talk.put(person("mees"))
    talk.turn_card("d", "c2", "another")

    assert [talk.view.cards_since(key) for key in ("oma", "mees", "nobody")] == [2, 1, None]
    talk.put(person("oma", "Oma Bep"))
    assert talk.view.cards_since("oma") == 0
    talk.undo()
    assert talk.view.cards_since("oma") == 2


def test_the_table_is_calm_for_a_young_child_and_whenever_it_was_agreed() -> None:
    talk = begun()

    def calm(age: int, wanted: Calm, *, usual: bool = False) -> bool:
        talk.put(Player(age=age), Sitting(n=1, deck="d", calm=wanted))
        return talk.view.calm_for(usual)

    assert [calm(age, "by_age") for age in (0, 6, 8, 9)] == [False, True, True, False]
    assert [calm(age, "yes") for age in (0, 6, 9)] == [True, True, True]
    assert [calm(age, "no") for age in (0, 6, 9)] == [False, False, False]
    assert [calm(9, wanted, usual=True) for wanted in ("by_age", "yes", "no")] == [True, True, False]


def test_an_easy_sitting_is_easy_until_the_next_one() -> None:
    talk = begun(easy=True)

    assert talk.view.easy
    talk.put(Sitting(n=2, deck="d"))
    assert not talk.view.easy
    assert not View().easy


def test_what_goes_with_someone_is_found_by_their_id() -> None:
    talk = begun()
    talk.put(person("oma"), person("mees"))
    talk.put(support_of("oma", "E", "get"), feeling_of("mees", "blij"), tie_between("oma", "mees", "goed"))
    talk.put(sharing_of("oma", ("werker",)))

    view = talk.view

    assert [one.kind for one in view.support("oma")] == ["E"]
    assert [one.feeling for one in view.feelings("mees")] == ["blij"]
    assert not view.feelings("oma")
    assert view.ties("oma") == view.ties("mees") == view.ties()
    assert not view.ties("nobody")
    assert view.levels("oma") == ("werker",)
    assert view.levels("mees") == ()
    assert view.name("nobody") == ""


def test_cards_know_their_sitting_and_whether_the_worker_took_them() -> None:
    talk = begun()
    talk.turn_card("d", "c1", "done")
    talk.put(Opened("x", "c9"))
    talk.turn_card("x", "c9", "later")
    talk.end("keep")
    talk.put(Sitting(n=2, deck="d"))

    talk.turn_card("d", "c2", "nobody")

    assert talk.view.turned == (
        Turned(1, "d", "c1", "done"),
        Turned(1, "x", "c9", "later", by_hand=True),
        Turned(2, "d", "c2", "nobody"),
    )
    assert [one.card for one in talk.view.this_sitting()] == ["c2"]


def test_an_agreement_of_an_earlier_sitting_does_not_bring_that_sitting_back() -> None:
    talk = begun()
    talk.put(Sitting(n=2, deck="d"))
    talk.put(Sitting(n=1, deck="d", areas_off=("school",)))

    talk.turn_card("d", "c1", "done")

    assert [one.card for one in talk.view.this_sitting()] == ["c1"]


def test_a_card_taken_by_hand_lies_open_until_it_is_turned_and_again_after_undo() -> None:
    talk = begun()
    talk.put(Opened("d", "c1"))
    talk.turn_card("d", "c1", "done")

    assert talk.view.opened is None
    talk.undo()
    assert talk.view.opened == Opened("d", "c1")


def test_the_frame_of_the_conversation_is_read_from_the_same_records() -> None:
    talk = begun()
    talk.put(Player(id=WORKER, name="Noor"), Turn(WORKER), Unlocked("veilig"), Looked("2026-02-01"))

    view = talk.view

    assert (view.player.name, view.player.age, view.turn, view.looked) == ("Pip", 9, WORKER, "2026-02-01")
    assert view.worker is not None
    assert view.worker.name == "Noor"
    assert view.unlocked("veilig")
    assert not view.unlocked("kind")
    assert not view.ended
    talk.put(Ended(1, "keep"))
    assert talk.view.ended


def test_nothing_written_down_is_an_empty_view_of_a_player_without_name() -> None:
    view = fold(())

    assert view == View()
    assert (view.player, view.turn, view.worker, view.sitting, view.ended) == (Player(), PLAYER, None, None, False)
    assert view.this_sitting() == ()


def test_the_view_of_one_player_leaves_out_what_stands_on_other_maps() -> None:
    talk = begun()
    talk.put(words("w1", "van mij"))
    talk.put(Turn("mama"))
    talk.put(words("w2", "van mama"))

    mine, hers = talk.view.of_player(PLAYER), talk.view.of_player("mama")

    assert [item.id for item in mine.items()] == ["w1"]
    assert [item.id for item in hers.items()] == ["w2"]
    assert mine.player.name == "Pip"
