"""What lies on the desk for all screens: the conversation, the cards in the player's language and in the worker's, and the words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypedDict

from game.model.conversation import Conversation
from game.model.dealing import Dealt, deal
from game.model.deck import Card, Deck, Entry, Lists
from game.model.family import Family
from game.model.moves import Record
from game.model.records import WORKER
from game.model.texts import Texts
from game.model.view import View
from game.shapes import Input, Shapes
from game.ui.look import Look, LookFor, Size

if TYPE_CHECKING:
    from game.export.summary import Summary  # what it brings along is not needed for the first screen


class BarWords(TypedDict):
    """The words of the top bar."""

    back: str
    cover: str


class Screen(Protocol):
    """A screen: what it shows, and where an input leads."""

    name: str

    def shapes(self, size: Size, now: float) -> Shapes:
        """What is to be seen."""
        ...

    def on_input(self, given: Input) -> "Step | None":
        """Answer an input; None = stay here."""
        ...


@dataclass(frozen=True, slots=True)
class Go:
    """On to another screen; Back comes here again."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Back:
    """To the screen before this one."""


@dataclass(frozen=True, slots=True)
class Reset:
    """To a screen with nothing behind it."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Instead:
    """Another screen in the place of this one."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Close:
    """Close the game."""


Step = Go | Back | Reset | Instead | Close


class Reader(Protocol):
    """A voice that reads aloud."""

    def can(self, language: str) -> bool:
        """Whether it speaks a language."""
        ...

    def say(self, text: str, language: str) -> None:
        """Say a text, or stop when it was speaking."""
        ...


class Say(Protocol):
    """Interface texts in one language; the English text is the key."""

    def __call__(self, english: str, **values: object) -> str:
        """The text, with the values filled in."""
        ...


@dataclass(frozen=True)
class Library:
    """All content in one language."""

    decks: tuple[Deck, ...]
    lists: Lists
    texts: Texts

    def deck(self, deck_id: str) -> Deck | None:
        """A deck by id."""
        return next((deck for deck in self.decks if deck.id == deck_id), None)

    def card(self, card_id: str) -> tuple[Deck, Card] | None:
        """A card by id, with its deck."""
        found = ((deck, deck.card(card_id)) for deck in self.decks)
        return next(((deck, card) for deck, card in found if card), None)

    def label(self, list_name: str, entry_id: str) -> str:
        """What an entry of a list is called; the id itself when the list does not know it."""
        entry = self.lists.entry(list_name, entry_id)
        return entry.label if entry else entry_id

    def button(self, name: str) -> str:
        """The word on one of the buttons that every card has."""
        return self.label("answers_always_offered", name)


@dataclass(frozen=True, slots=True)
class Written:
    """What became of the papers: a line for each, in words for the worker, and whether all of them are there."""

    lines: tuple[str, ...]
    complete: bool


@dataclass
class Desk:
    """Handed to every screen by the app. What changes during a conversation lies in the conversation, not here."""

    conversation: Conversation
    library: Library  # the player's language
    backstage: Library  # the worker's language
    say: Say  # interface texts for the player
    tell: Say  # interface texts for the worker
    look: LookFor
    faults: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # deck file -> its faults
    families: tuple[Family, ...] = ()
    pictures: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # group of avatars -> their names
    languages: tuple[tuple[str, str], ...] = (("nl", "Nederlands"),)  # code and own name
    credits: tuple[str, ...] = ()
    fell_back: str = ""  # told to the worker when the player's language has no texts
    worker_language: str = "nl"
    fictional: bool = False
    finger: bool = True  # the last input was a finger: show our own keyboard
    rtl: bool = False
    voice: "Reader | None" = None  # reads aloud; None = the buttons for it are hidden
    speak_language: Callable[[str, str], None] = lambda _player, _worker: None  # change the languages
    text_size: Callable[[float], None] = lambda _step: None
    new_conversation: Callable[[], None] = lambda: None
    play_family: Callable[[str], None] = lambda _family: None
    folders: Callable[[], tuple[tuple[str, str], ...]] = lambda: ()  # label and path
    write: Callable[[tuple[str, ...], str], Written] = lambda _readers, _folder: Written((), complete=True)
    open_person: "Callable[[str], Screen] | None" = None  # the page of someone
    who: "Callable[[], Screen] | None" = None  # the screen after the first
    home: "Callable[[], Screen] | None" = None  # the first screen
    again: "Callable[[], Screen] | None" = None  # a new sitting on the same map
    preview: "Callable[[str], Summary] | None" = None  # what one reader gets to read

    @property
    def view(self) -> View:
        """What is true now."""
        return self.conversation.view

    @property
    def deck(self) -> Deck | None:
        """The deck of this sitting."""
        return self.library.deck(self.view.sitting.deck) if self.view.sitting else None

    def dealt(self) -> Dealt | None:
        """The card that the deck gives next, without what the worker took by hand."""
        return deal(self.deck, self.view) if self.deck else None

    def open_card(self) -> tuple[Deck, Card] | None:
        """The card on the table: what the worker took by hand, else what the deck gives; None at the end of the deck."""
        if self.view.opened:
            return self.library.card(self.view.opened.card)
        dealt = self.dealt()
        return (self.deck, dealt.card) if dealt and self.deck else None

    def put(self, *records: Record) -> None:
        """Write down, as one touch, with the card that lies open."""
        card = self.open_card()
        self.conversation.put(*records, card=card[1].id if card else "")

    def new_id(self) -> str:
        """An id for something new."""
        return self.conversation.new_id()

    def adult(self) -> bool:
        """Whether the player is a grown-up."""
        return self.view.player.audience in ("ouder", "netwerk")

    def worker_turn(self) -> bool:
        """Whether the worker has the turn."""
        return self.view.turn == WORKER

    def entries(self, list_name: str) -> tuple[Entry, ...]:
        """A list in the player's language."""
        return self.library.lists.of(list_name)

    @property
    def can_speak(self) -> bool:
        """Whether there is a voice for the player's language."""
        return self.voice is not None and self.voice.can(self.language)

    @property
    def language(self) -> str:
        """The language that is really spoken to the player."""
        return "nl" if self.fell_back else self.view.player.language

    def speak(self, text: str) -> None:
        """Read a text aloud to the player; a second touch while it sounds makes it stop."""
        if self.voice:
            self.voice.say(text, self.language)

    def page_words(self) -> tuple[str, str]:
        """The words on the buttons that turn a page."""
        return self.say("Back"), self.say("More")

    def bar_words(self) -> "BarWords":
        """The words of the top bar."""
        return {"back": self.say("Back"), "cover": self.say("Cover")}

    def on(self, size: Size) -> Look:
        """The look for a window."""
        return self.look(size)
