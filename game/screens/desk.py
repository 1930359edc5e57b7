"""What lies on the desk for all screens: the conversation, the cards in the player's language and in the worker's, and the words."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict

from game.model.conversation import Conversation
from game.model.dealing import Dealt, deal
from game.model.deck import Card, Deck, Entry, Lists
from game.model.family import Family
from game.model.moves import Record
from game.model.records import WORKER
from game.model.texts import Texts
from game.model.view import View
from game.screens.speaking import Reader, Say, Tone
from game.screens.steps import Back, Close, Go, Instead, Moves, Reset, Screen, Step
from game.settings import Settings
from game.ui.look import Look, LookFor, Size
from game.ui.motion import Movement

if TYPE_CHECKING:
    from game.export.summary import Summary  # what it brings along is not needed for the first screen


class BarWords(TypedDict):
    """The words of the top bar."""

    back: str
    listen: str
    cover: str
    settings: str


class BackWords(TypedDict):
    """The words of the top bar on a screen for the worker."""

    back: str
    cover: str
    settings: str


class SafeWords(TypedDict):
    """The words of the top bar without a way back."""

    cover: str
    settings: str


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
    address: str = "je"  # how the player is spoken to: je or u
    voice: Reader | None = None  # reads aloud; None = the buttons for it are hidden
    speak_language: Callable[[str, str], None] = lambda _player, _worker: None  # change the languages
    settings: Settings = field(default_factory=Settings)  # the choices of this device
    choose: Callable[[str, object], None] = lambda _name, _value: None  # change one of them
    now: float = 0.0  # seconds on the clock of the app
    movement: Movement | None = None  # the one thing that moves
    tone: Callable[[Tone], object] = lambda _name: None  # a soft sound, when sounds are on
    recordings: Mapping[tuple[str, str, str], str] = field(default_factory=dict)  # deck, card, language -> file
    day: Callable[[str], str] = lambda iso: iso  # a day in words, for the player
    row_of: Callable[[Iterable[str]], str] = ", ".join  # names in a row, for the player
    before: View | None = None  # an earlier conversation, as much of it as is looked back at
    same_player: bool = False  # the worker said that it is this player's, though the name in it is another one
    earlier: Callable[[], tuple[tuple[str, str], ...]] = lambda: ()  # files with one: label and path
    open_before: Callable[[str], str] = lambda _path: ""  # read one of them; what is wrong with it, for the worker
    new_conversation: Callable[[], None] = lambda: None
    play_family: Callable[[str], None] = lambda _family: None
    folders: Callable[[], tuple[tuple[str, str], ...]] = lambda: ()  # label and path
    write: Callable[[tuple[str, ...], str], Written] = lambda _readers, _folder: Written((), complete=True)
    open_person: "Callable[[str, str], Screen] | None" = (
        None  # the page of someone, at a sheet: who, support or feeling
    )
    who: "Callable[[], Screen] | None" = None  # the screen after the first
    home: "Callable[[], Screen] | None" = None  # the first screen
    again: "Callable[[], Screen] | None" = None  # a new sitting on the same map
    preview: "Callable[[str], Summary] | None" = None  # what one reader gets to read
    talk: "Callable[[str], Screen] | None" = (
        None  # looking at the map together: all of it (""), or what one reader may know
    )

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

    def can_read(self, card: Card) -> bool:
        """Whether this card can be read aloud: it was recorded, or there is a voice."""
        return self.voice is not None and self.voice.can(self.language, self._recording(card))

    @property
    def language(self) -> str:
        """The language that is really spoken to the player."""
        return "nl" if self.fell_back else self.view.player.language

    def speak(self, *texts: str, card: Card | None = None) -> None:
        """Read texts aloud to the player, a card from its recording when there is one; a second touch while it sounds makes it stop."""
        if self.voice:
            recorded = self._recording(card) if card else ""
            self.voice.say(tuple(text for text in texts if text), self.language, recorded)

    def _recording(self, card: Card) -> str:
        """The file in which a card was recorded, "" when there is none: as the deck speaks, not in another form of address."""
        deck = next((deck for deck in self.library.decks if deck.card(card.id)), None)
        if deck is None or (deck.address != self.address and deck.language == self.language):
            return ""
        return self.recordings.get((deck.id, card.id, self.language), "")

    def begin(self, name: str) -> None:
        """Let something move from now on; nothing when the player wants it still."""
        self.movement = Movement(name, self.now) if self.settings.motion else None

    def share(self, name: str) -> float:
        """How far a movement came: 1 when it is over, or is not the one that moves."""
        moves = self.movement
        return moves.share(self.now) if moves and moves.name == name else 1.0

    @property
    def calm(self) -> bool:
        """Whether the table shows only the card and the ways out: for ages 6-8, and whenever the worker wants it."""
        return self.view.calm_for(self.settings.calm)

    @property
    def easy(self) -> bool:
        """Whether answers are given with pictures alone, two cards a round."""
        return self.view.easy

    def page_words(self) -> tuple[str, str]:
        """The words on the buttons that turn a page."""
        return self.say("Back"), self.say("More")

    def bar_words(self) -> "BarWords":
        """The words of the top bar."""
        return {"back": self.say("Back"), "listen": self.say("Listen") if self.can_speak else "", **self.safe_words()}

    def backstage_words(self) -> "BackWords":
        """The words of the top bar on a screen for the worker."""
        return {"back": self.tell("Back"), **self.safe_words()}

    def safe_words(self) -> "SafeWords":
        """The words of the top bar on a screen without a way back."""
        return {"cover": self.say("Cover"), "settings": self.tell("Settings")}

    def on(self, size: Size) -> Look:
        """The look for a window."""
        return self.look(size)


__all__ = [
    "Back",
    "Close",
    "Desk",
    "Go",
    "Instead",
    "Library",
    "Moves",
    "Reader",
    "Reset",
    "Say",
    "Screen",
    "Step",
    "Written",
]
