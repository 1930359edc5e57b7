"""Does a text hold more than a conversation needs? A number of a person, a telephone, an address, a surname: then the writer is told, gently."""

import re
import unicodedata
from typing import Literal

from game.model.names import TITLES

Private = Literal["", "number", "phone", "mail", "address", "surname"]

_DATE = re.compile(r"(?<!\d)(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)")
_MAIL = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\W\d_]{2,}")
_PHONE = re.compile(
    r"(?<!\d)0[1-9](?:[ .\-/()]{0,2}\d){8}(?!\d)"  # 06-..., 010-..., 0229 ...
    r"|(?:\+|(?<!\d)00)[1-9]\d?(?:[ .\-/()]{0,3}\d){7,12}(?!\d)"  # +31 ..., 0031 ...
)
_NUMBER = re.compile(
    r"(?<![\d,.])(?:\d{8,9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. \-]\d{3}[. \-]\d{3}|\d{2}[. ]\d{3}[. ]\d{3})(?![\d,]|\.\d)"
)
_COMPACT_DATE = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)\d{2}")
_STREET = re.compile(
    r"(?<![^\W\d_])(?P<street>(?:[^\W\d_]{2,}(?:straat|laan|plein|gracht|kade|dijk|singel|steeg)|[^\W\d_]{2,}str\."
    r"|[^\W\d_]{2,}(?:weg|hof|park|pad|dreef|markt|wal|akker)"
    r"|[^\W\d_]{2,} (?:straat|laan|plein|gracht|kade|dijk|singel|steeg|weg|markt)))"
    r",? ?(?:nr\.? ?)?(?P<house>[1-9]\d{0,3})(?P<extra> ?-?[a-zA-Z](?![^\W_])| ?- ?\d{1,3})?(?![\d:]|[.,]\d)(?: (?P<next>[^\W\d_]+))?",
    re.IGNORECASE | re.UNICODE,
)
_POSTCODE = re.compile(r"(?<![\w])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?!\w)")
_AFTER_A_HOUSE = frozenset("in te bij op is en of boven hoog huis bis achter naast daar woont wonen woon".split())
_NO_STREETS = frozenset("onderweg terugweg heenweg snelweg autoweg omweg schoolweg sportpark pretpark".split())
_ALSO_WORDS = frozenset("weg hof park pad dreef markt wal akker".split())
_SMALL = frozenset(
    "van de der den het een 't ’t ter ten te el al ben bin bint von da di la le du op in mijn m'n".split()
)
_BETWEEN = re.compile(r"[,&+/]| (?:en|of|and|met|uit|bij|in|op) ")
_ROLES = TITLES | frozenset(
    """stiefvader stiefmoeder stiefpapa stiefmama pleegvader pleegmoeder pleegpapa pleegmama stiefbroer stiefzus halfbroer halfzus
    nichtje neefje tweelingzus tweelingbroer overgrootoma overgrootopa oudoom oudtante omi opi nana omaatje opaatje grootmoeder
    grootvader opoe beppe pake juffrouw leraar lerares docent trainer trainster begeleider begeleidster voogd gezinsvoogd arts zuster
    broeder pastoor dominee imam zwager schoonzus schoonmoeder schoonvader schoonzusje peettante peetoom bonuspapa bonusmama
    bonusmoeder bonusvader baby mevr mevr. dhr dhr. mw mw. maatje vrienden familie fam fam. club buren buurjongen buurmeisje
    konijn paard pony cavia hamster school meneertje abi abla baba teyze amca dede nene uncle aunt auntie grandma grandpa""".split()
)


def looks_private(text: str, *, name: bool = False) -> Private:
    """What a text seems to hold that a nickname or a story does not need; "" when nothing. `name` = it is what a person is called."""
    plain = _DATE.sub("#", _western(text))
    if _MAIL.search(plain):
        return "mail"
    if _PHONE.search(plain):
        return "phone"
    if any(_is_number(found.group()) for found in _NUMBER.finditer(plain)):
        return "number"
    if _POSTCODE.search(plain) or any(_is_street(found) for found in _STREET.finditer(plain)):
        return "address"
    if name and any(_has_surname(part) for part in _BETWEEN.split(plain)):
        return "surname"
    return ""


def eleven_test(digits: str) -> bool:
    """The test of a Dutch citizen service number (BSN): 9 d1 + 8 d2 + ... + 2 d8 - d9 is a multiple of eleven. Old ones have eight digits."""
    nine = digits.rjust(9, "0")
    total = sum(int(digit) * weight for digit, weight in zip(nine, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return total % 11 == 0 and nine.strip("0") != ""


def _western(text: str) -> str:
    """The text with digits of any script as 0-9, and one kind of space, hyphen and letter with its accent."""
    folded = unicodedata.normalize("NFC", text)
    signs = [str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in folded]
    return " ".join("".join("-" if sign in "‐‑‒–—" else sign for sign in signs).split())


def _is_number(found: str) -> bool:
    digits = "".join(sign for sign in found if sign.isdigit())
    return eleven_test(digits) and not (found.isdigit() and _COMPACT_DATE.fullmatch(found))


def _is_street(found: re.Match[str]) -> bool:
    """Not the 3 children on a schoolplein: behind a house number comes nothing, a town, or one of a few small words."""
    street, after = found["street"], found["next"] or ""
    ends_as_word = any(street.casefold().endswith(end) for end in _ALSO_WORDS)
    loose = ends_as_word or " " in street  # only a capital tells such a name from two common words
    if street.casefold() in _NO_STREETS or (loose and not all(word[0].isupper() for word in street.split())):
        return False
    return not after or after[0].isupper() or after in _AFTER_A_HOUSE


def _has_surname(part: str) -> bool:
    """Two names or more, besides what someone is to somebody: "Jan de Boer", "Opa Jan Smit"; not "Oma Koos" or "Vriendin van Jan"."""
    words = [word.strip("()\"'.!?") if len(word) > 2 else word for word in part.split()]
    own = [word for word in words if _is_name(word)]
    return len(own) >= 2


def _is_name(word: str) -> bool:
    """One word that may be a first name or a surname: with a capital, or an initial; no role, no number, no FC or 6B."""
    letters = word.rstrip(".")
    if not letters or not letters[0].isupper() or any(sign.isdigit() or sign == "_" for sign in letters):
        return False
    if letters.casefold() in _SMALL or letters.casefold() in _ROLES:
        return False
    return len(letters) == 1 or not letters.isupper()
