"""A text is said sentence by sentence, and its words share the time of each by their letters."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.speech import Sentence, sentences, shared
from game.speech.sentences import LONGEST


def said(text: str) -> list[str]:
    return [one.text for one in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wie helpt jou? En wie help jij! Denk maar.", ["Wie helpt jou?", "En wie help jij!", "Denk maar."]),
        ("Dat is dhr. Jansen. Hij woont hier.", ["Dat is dhr. Jansen.", "Hij woont hier."]),
        ("Oma S. Bakker komt o.a. zondag.", ["Oma S. Bakker komt o.a. zondag."]),
        ("Iemand… een buur. Of niemand.", ["Iemand… een buur.", "Of niemand."]),
        ("1. Oma\n2. Opa", ["1. Oma", "2. Opa"]),
        ("Zij zei: 'Kom maar.' En toen?", ["Zij zei: 'Kom maar.'", "En toen?"]),
        ("من يساعدك؟ فكر جيدا. شكرا", ["من يساعدك؟", "فكر جيدا.", "شكرا"]),
        ("ሰላም። ደህና ነህ?", ["ሰላም።", "ደህና ነህ?"]),
        ("  \n 😀 … \n", []),
        ("", []),
    ],
)
def test_a_text_is_cut_where_somebody_takes_a_breath(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_sentence_without_end_is_cut_at_a_comma_and_stays_whole() -> None:
    text = "oma, " * 200 + "x" * 700

    pieces = said(text)

    assert all(len(one) <= LONGEST for one in pieces)
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert pieces[0].endswith(",")


@given(st.text(st.sampled_from("ab é.?!…\n,؟م12'\"()😀\u0301"), max_size=400))
def test_every_sentence_and_word_stands_where_it_says(text: str) -> None:
    for sentence in sentences(text):
        words = shared(sentence, 2.0, 1.0)

        assert text[sentence.start : sentence.start + len(sentence.text)] == sentence.text
        assert words
        assert all(text[word.start : word.end].strip() for word in words)
        assert [word.at for word in words] == sorted(word.at for word in words)
        assert 1.0 <= words[0].at <= words[-1].at < 3.0


def test_a_longer_word_takes_longer_and_a_comma_is_a_pause() -> None:
    plain = shared(Sentence(0, "nee jawel nee nee"), 10)
    paused = shared(Sentence(0, "nee jawel, nee nee"), 10)

    spans = [after.at - before.at for before, after in pairwise(plain)]
    assert spans[1] > spans[0] == pytest.approx(spans[2])
    assert paused[2].at - paused[1].at > plain[2].at - plain[1].at


def test_the_signs_around_a_word_are_not_marked() -> None:
    words = shared(Sentence(10, "«Wie?» (jij!) - ma’s"), 1)

    assert [(word.start, word.end) for word in words] == [(11, 14), (18, 21), (26, 30)]
