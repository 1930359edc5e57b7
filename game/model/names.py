"""Does a text say someone's name? Names in free text are people too: a paper that may not know someone may not name them."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from game.model.records import Item, Person

SMALL_WORDS = frozenset({"van", "het", "een", "den", "der", "the", "and", "von", "del", "bij", "met", "uit"})
TITLES = frozenset(
    {
        "oma",
        "opa",
        "tante",
        "oom",
        "papa",
        "mama",
        "pap",
        "mam",
        "vader",
        "moeder",
        "zus",
        "zusje",
        "broer",
        "broertje",
        "neef",
        "nicht",
        "juf",
        "meester",
        "meneer",
        "mevrouw",
        "coach",
        "mentor",
        "buur",
        "buurman",
        "buurvrouw",
        "vriend",
        "vriendin",
        "dokter",
        "groep",
        "team",
        "klas",
        "hond",
        "poes",
        "kat",
    }
)
_LINE_ENDS = re.compile(r"[\t\n\r\v\f\x85\u2028\u2029]")


def names_of(name: str) -> tuple[str, ...]:
    """Every way a text may name someone: the whole name, and its words of three letters and more."""
    whole = plain(name)
    parts = [part for part in re.split(r"[\W\d_]+", whole) if len(part) >= 3 and part not in SMALL_WORDS]
    return tuple(dict.fromkeys(one for one in (whole, *parts) if one))


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A text as names are compared: one form of each letter, and no difference between large and small."""
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())
    if not folded.isprintable():  # signs that no paper prints must not hide a name in a text
        folded = "".join(
            one for one in _LINE_ENDS.sub(" ", folded) if unicodedata.category(one) not in ("Cc", "Cf", "Cs")
        )
    return " ".join(folded.split())


def names(name: str, text: str) -> bool:
    """Whether the text says this name: a whole word, in small or large letters, also with a Dutch -s behind it (oma's, Sams)."""
    said = plain(text)
    return any(_pattern(one).search(said) for one in names_of(name))


def may_name(item: Item, people: Iterable[Person]) -> bool:
    """Whether a paper with this item might name one of these people. When in doubt, it does: "oma" may be any grandmother.

    The name of somebody else is theirs: Oma Bep is not Oma Koos and Jan Smit is not Jan de Boer, but Vriendin van Jan names Jan.
    """
    rule = _called_after if isinstance(item, Person) else names
    return any(rule(person.name, text) for person in people if person.id != item.id for text in item.texts())


def says_a_name(text: str, people: Iterable[Person]) -> bool:
    """Whether a text says the name of one of these people for sure, for a name of someone else at the table."""
    return any(_surely(person.name, text) for person in people)


def says_who(item: Item, people: Iterable[Person]) -> bool:
    """Whether an item says the name of one of these people for sure: what is erased together with them."""
    rule = _called_after if isinstance(item, Person) else _surely
    return any(rule(person.name, text) for person in people if person.id != item.id for text in item.texts())


def _called_after(name: str, other: str) -> bool:
    """Whether somebody else is called after this name: the whole name stands in theirs, or its first own word behind their own."""
    if _pattern(plain(name)).search(plain(other)):
        return True
    mine, theirs = _own_words(name), _own_words(other)
    return bool(mine) and mine[0] in theirs[1:]


def _own_words(name: str) -> list[str]:
    """The words of a name that are no titles."""
    return [one for one in names_of(name)[1:] or names_of(name) if one not in TITLES]


def _surely(name: str, text: str) -> bool:
    said = plain(text)
    certain = [one for one in names_of(name) if one == plain(name) or one not in TITLES]
    return any(_pattern(one).search(said) for one in certain)


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    if not any(letter.lower() != letter.upper() for letter in name) and not name.isdigit():
        return re.compile(re.escape(name))  # scripts without spaces between words, or with small words joined on; emoji
    return re.compile(rf"(?<![^\W_]){re.escape(name)}(?:['’]?s)?(?![^\W_])")
