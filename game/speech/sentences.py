"""A text in sentences and words, and the time of a sound shared over them. The spans are places in the whole text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import category

LONGEST = 300  # letters that a voice gets at once; its answer is then there at once, and the text fits in any pipe
END = re.compile(r"[.!?…؟۔።፧։]+[\"'»”’)\]]*(?=\s|$)|[።፧]+|\n+")
PAUSES = re.compile(r"[,;:،؛፣፤–—][\"'»”’)\]]*$")
SHORT = ("bijv", "bv", "dhr", "dr", "enz", "etc", "mevr", "mr", "mrs", "mw", "nr", "o.a", "st", "tel")

WORD = 1  # every word takes the time of one letter more than it has, a pause the time of four: measured with espeak-ng
PAUSE = 4
DIGIT = 4  # "12" is said as a word
WEIGHT_A_SECOND = 14.0  # at 140 words a minute


@dataclass(frozen=True, slots=True)
class Sentence:
    """A piece of a text that is said in one breath; `start` is the place of its first letter in the whole text."""

    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Word:
    """The letters from `start` up to `end` sound at second `at`."""

    start: int
    end: int
    at: float


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a text in order, without the white around them and without those that hold nothing to say."""
    start = 0
    for end in [one.end() for one in END.finditer(text) if _ends(text, one)] + [len(text)]:
        if end > start:
            yield from _short_enough(start, text[start:end])
            start = end


def shared(sentence: Sentence, seconds: float, begins: float = 0.0) -> tuple[Word, ...]:
    """The words of a sentence; each gets its share of the seconds, by its letters and the pause behind it."""
    found = [one for one in re.finditer(r"\S+", sentence.text) if _letters(one.group())]
    weights = [_weight(one.group()) for one in found]
    pauses = [PAUSE if PAUSES.search(one.group()) else 0 for one in found[:-1]] + [0]
    whole = sum(weights) + sum(pauses)
    words: list[Word] = []
    passed = 0
    for one, weight, pause in zip(found, weights, pauses, strict=True):
        start, end = _bare(one.group())
        at = begins + seconds * passed / whole
        words.append(Word(sentence.start + one.start() + start, sentence.start + one.start() + end, at))
        passed += weight + pause
    return tuple(words)


def timed(sentence: Sentence) -> float:
    """About how many seconds a sentence takes, for a voice that does not tell it."""
    return sum(_weight(one) + (PAUSE if PAUSES.search(one) else 0) for one in sentence.text.split()) / WEIGHT_A_SECOND


def _ends(text: str, found: re.Match[str]) -> bool:
    """Whether a sentence ends here: not at the dot of "dhr." or "S.", not behind the number of a list, not before a small letter."""
    if found.group()[0] not in ".…":
        return True
    head = text[max(0, found.start() - LONGEST) : found.start()]
    before = re.split(r"[\s(\"'«“‘]", head)[-1]
    after = text[found.end() : found.end() + LONGEST].lstrip()[:1]
    numbered = before.isdecimal() and head.rpartition("\n")[2].strip() == before
    initial = len(before) == 1 and before.isalpha()
    return not (after.islower() or numbered or initial or before.lower() in SHORT)


def _short_enough(start: int, text: str) -> Iterator[Sentence]:
    """A sentence in pieces that are short enough: cut at the last comma, else at the last white, else anywhere."""
    while len(text) > LONGEST:
        head = text[:LONGEST]
        cut = max(head.rfind(sign) for sign in (", ", "; ", ": ", "، ")) + 1 or head.rfind(" ") + 1 or LONGEST
        yield from _stripped(start, text[:cut])
        start, text = start + cut, text[cut:]
    yield from _stripped(start, text)


def _stripped(start: int, text: str) -> Iterator[Sentence]:
    if _letters(text):
        yield Sentence(start + len(text) - len(text.lstrip()), text.strip())


def _letters(text: str) -> bool:
    return any(one.isalnum() for one in text)


def _weight(word: str) -> int:
    return WORD + sum(DIGIT if one.isdigit() else 1 for one in word if one.isalnum())


def _bare(word: str) -> tuple[int, int]:
    """Where a word begins and ends without the signs around it."""
    places: Sequence[int] = [place for place, one in enumerate(word) if category(one)[0] in "LNM"]
    return places[0], places[-1] + 1
