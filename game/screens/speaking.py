"""How the game speaks: texts in a language, and a voice that reads them aloud."""

from typing import Literal, Protocol

Tone = Literal["card", "person"]  # a card turned, a person placed


class Reading(Protocol):
    """What is being read aloud now."""

    @property
    def text(self) -> str:
        """The text."""
        ...

    @property
    def start(self) -> int:
        """Where the word begins that sounds now."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...


class Reader(Protocol):
    """A voice that reads aloud."""

    @property
    def reading(self) -> Reading | None:
        """The word that sounds now; None while it is silent."""
        ...

    def can(self, language: str, recorded: str = "") -> bool:
        """Whether it speaks a language, or can play what was recorded."""
        ...

    def say(self, texts: tuple[str, ...], language: str, recorded: str = "") -> None:
        """Say texts one after the other (or play the file in which they were recorded), or stop when it was speaking."""
        ...

    def stop(self) -> None:
        """Be silent."""
        ...


class Say(Protocol):
    """Interface texts in one language; the English text is the key."""

    def __call__(self, english: str, **values: object) -> str:
        """The text, with the values filled in."""
        ...
