"""The letters of a text as a reader counts them: an accent, a joiner or a skin tone belongs to the letter before it."""

import unicodedata

PLAIN = "\u0300"  # before this one no letter joins another, but for one
SOFT_HYPHEN = "\u00ad"
JOINER = "\u200d"


def graphemes(text: str) -> list[str]:
    """The letters as a reader sees them, in their order; together they are the text again."""
    if text.isascii() or (max(text) < PLAIN and SOFT_HYPHEN not in text):
        return list(text)
    letters: list[str] = []
    for letter in text:
        if letters and _belongs(letter, letters[-1]):
            letters[-1] += letter
        else:
            letters.append(letter)
    return letters


def first_letters(text: str, most: int) -> str:
    """The beginning of a text: so many letters at the most, each of them whole."""
    return "".join(graphemes(text)[:most])


def _belongs(letter: str, before: str) -> bool:
    joins = unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Mc", "Cf")
    toned = "\U0001f3fb" <= letter <= "\U0001f3ff"
    flag = _is_flag(letter) and len(before) == 1 and _is_flag(before)
    return bool(joins) or toned or before.endswith(JOINER) or flag


def _is_flag(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"
