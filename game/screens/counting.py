"""How many, in words for the worker: "twee van de zes". Numbers above twenty stand in figures, as they do in a newspaper."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.screens.speaking import Say


@dataclass(frozen=True)
class Teller:
    """Tells the worker numbers and names in the worker's language."""

    tell: Say

    def number(self, n: int) -> str:
        """A number in words."""
        tell = self.tell
        first = (tell("zero"), tell("one"), tell("two"), tell("three"), tell("four"), tell("five"), tell("six"))
        then = (tell("seven"), tell("eight"), tell("nine"), tell("ten"), tell("eleven"), tell("twelve"))
        teens = (tell("thirteen"), tell("fourteen"), tell("fifteen"), tell("sixteen"), tell("seventeen"))
        words = (*first, *then, *teens, tell("eighteen"), tell("nineteen"), tell("twenty"))
        return words[n] if n < len(words) else str(n)

    def count(self, one: str, many: str, n: int, **values: object) -> str:
        """A sentence that depends on a number; `{n}` and every other number in it are told in words."""
        told = {name: self.number(value) if isinstance(value, int) else value for name, value in values.items()}
        return self.tell(one if n == 1 else many, n=self.number(n), **told)

    def row(self, parts: Sequence[str]) -> str:
        """Names or words in a row: "Mama, Spik en Oma"; "" when there are none."""
        *first, last = parts or ("",)
        return self.tell("{first} and {last}", first=", ".join(first), last=last) if first else last
