"""A conversation half way, in each look: the same people at the table whatever the window, the theme, the letters and the direction."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count

from game.app.opening import lay_desk, open_rooms
from game.app.shelf import Game
from game.data import folder
from game.model.conversation import Conversation
from game.model.moves import Session
from game.model.plans import Invite, OpenSpot, Place, PlanStep, Wish
from game.model.records import (
    WORKER,
    Drawing,
    Inked,
    Person,
    Strength,
    Words,
    feeling_of,
    sharing_of,
    spot_of,
    support_of,
    tie_between,
)
from game.model.sittings import Player, Sitting
from game.screens.desk import Desk
from game.settings import Settings
from game.stage.text import Lettering
from game.ui.look import Size
from game.words import fill, words_for

MEASURE = Lettering().measure
ARABIC = dict(zip("abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه", strict=True))


WIDE = Size(1280, 800)


@dataclass(frozen=True)
class Variant:
    """One way to look at the game."""

    name: str
    size: Size = WIDE
    who: str = "kind"
    age: int = 8
    theme: str = "auto"
    step: float = 1.0
    rtl: bool = False
    letters: str = "auto"


VARIANTS = (
    Variant("day"),
    Variant("evening", who="jongere", age=15),
    Variant("upright", Size(800, 1280)),
    Variant("evening-upright", Size(800, 1280), "jongere", 15),
    Variant("small", Size(1024, 600)),
    Variant("evening-small", Size(1024, 600), "jongere", 15),
    Variant("rtl", rtl=True, age=10),
    Variant("rtl-upright", Size(800, 1280), "ouder", 0, rtl=True),
    Variant("cream", theme="cream", age=10),
    Variant("contrast", who="ouder", age=0, theme="contrast"),
    Variant("large-letters", step=2.0, age=10),
    Variant("large-letters-small", Size(1024, 600), "jongere", 15, step=2.0),
    Variant("large-letters-upright", Size(800, 1280), step=2.0),
    Variant("beamer", Size(2560, 1600), "ouder", 0),
)
PEOPLE = (
    ("mama", "Mama", "mens", "av_krullen2", "thuis", 1, 0.3),
    ("spik", "Spik", "mens", "av_jongen1", "thuis", 1, 0.8),
    ("oma", "Oma Koos", "mens", "av_oma1", "familie", 1, 0.4),
    ("opa", "Opa Jan", "herinnering", "", "familie", 2, 0.2),
    ("bobbel", "Bobbel", "dier", "av_hond", "dieren", 1, 0.5),
    ("rik", "Papa Rik", "mens", "av_baard", "thuis", 2, 0.1),
    ("zee", "Zee", "mens", "", "vrienden", 3, 0.5),
    ("juf", "Juf Lieve", "beroep", "av_juf", "school", 3, 0.5),
    ("tom", "Buur Tom", "mens", "", "buurt", 4, 0.5),
    ("kaya", "Kaya", "mens", "", "vrienden", 4, 0.9),
    ("koor", "Het koor van de donderdag", "groep", "", "vrije_tijd", 0, 0.0),
)


def arabic(text: str) -> str:
    """The text in Arabic letters, as a language from right to left would look: it says nothing."""
    pieces = []
    for part in text.replace("}", "{").split("{"):
        hole = f"{{{part}}}" in text
        pieces.append(f"{{{part}}}" if hole else "".join(ARABIC.get(letter.lower(), letter) for letter in part))
    return "".join(pieces)


def mirrored(desk: Desk, game: Game) -> None:
    """Let the player's side of a desk speak the test language, from right to left; the worker's stays Dutch."""
    dutch = words_for("nl", "je", folder("locales"))

    class Mirrored(type(dutch)):  # type: ignore[misc]
        def card(self, context: str, written: str) -> str:
            return arabic(written)

    desk.say = lambda english, **values: fill(arabic(dutch.say(english)), values)
    desk.library = game.library(Mirrored(dutch.language, dutch.wanted, dutch.game, ({},)))
    desk.rtl = True
    desk.languages = (("nl", "Nederlands"), ("en", "English"), ("ar", "العربية"))


class AnyVoice:
    """A voice for every language, so that the buttons to read aloud are there; it remembers what it should say, and says nothing."""

    reading = None

    def __init__(self) -> None:
        self.said: tuple[str, ...] = ()

    def can(self, language: str, recorded: str = "") -> bool:
        return True

    def say(self, texts: tuple[str, ...], language: str, recorded: str = "") -> None:
        self.said = texts

    def stop(self) -> None:
        self.said = ()


def lay(game: Game, variant: Variant, *, people: int = len(PEOPLE)) -> Desk:
    """A desk with a conversation half way; `people` = only the first so many stand on the map."""
    ids = count(1)
    clock = datetime(2026, 1, 5, 10, tzinfo=UTC)
    settings = Settings(text_step=variant.step, theme=variant.theme, letters=variant.letters, motion=False)
    desk = lay_desk(
        game, settings, MEASURE, lambda: Conversation(Session("s"), lambda: clock, lambda: f"id{next(ids)}")
    )
    open_rooms(desk, game)
    names = {"kind": ("Pip", "av_egel"), "jongere": ("Sam", "av_gitaar"), "ouder": ("Amal", "")}
    name, picture = names[variant.who]
    desk.new_conversation()
    talk = desk.conversation
    talk.put(Player(name=name, picture=picture, age=variant.age, audience=variant.who))  # type: ignore[arg-type]
    talk.put(Player(id=WORKER, name="Wim", picture="av_mens2", audience="netwerk"))
    talk.put(Sitting(n=1, deck=variant.who, heaviest=2, day="2026-01-05"))
    desk.speak_language("", "")
    desk.voice = AnyVoice()
    desk.folders = lambda: (("Documenten", "Documenten/Kaarten"), ("USB-stick", "E:/Kaarten"))
    for one in PEOPLE[:people]:
        _person(talk, *one)
    if people == len(PEOPLE):
        _more(talk)
    deck = desk.deck
    for card in deck.cards[:2] if deck else ():
        talk.turn_card(deck.id if deck else "", card.id, "done")
    if variant.rtl:
        mirrored(desk, game)
    return desk


def _person(
    talk: Conversation, who: str, name: str, kind: str, picture: str, area: str, ring: int, along: float
) -> None:
    talk.put(Person(id=who, name=name, kind=kind, picture=picture, area=area))
    if ring:
        talk.put(spot_of(who, ring, area, along))


def _more(talk: Conversation) -> None:
    talk.put(support_of("mama", "P", "get"), support_of("mama", "E", "both"), support_of("oma", "G", "get"))
    talk.put(feeling_of("oma", "blij"))
    talk.put(
        tie_between("mama", "oma", "goed"), tie_between("mama", "rik", "spanning"), tie_between("zee", "kaya", "kennen")
    )
    talk.put(Words(id="w1", text="Bij oma mag ik logeren. Ze kent alle vogels.", about=("oma",)))
    talk.put(Strength(id="s1", text="Ik kan goed voor Bobbel zorgen."))
    talk.put(Place(id="p1", name="De schuur van opa", area="buurt", safety="rustig"))
    talk.put(Wish(id="wens", kind="vaker", text="Ook op woensdag met papa voetballen.", about=("rik",)))
    talk.put(OpenSpot(id="open", area="vrienden", text="Iemand om mee te spelen"))
    talk.put(Invite(id="inv", person="oma", answer="graag", goal="meedenken", by="samen"))
    talk.put(PlanStep(id="stap", who="oma", text="Oma vraagt of zij vrijdag kan brengen.", check="P2W"))
    line = tuple((0.1 + 0.02 * n, 0.2 + 0.004 * n * (n % 7)) for n in range(30))
    talk.put(
        Drawing(id="d1", strokes=(Inked(line, "#0072b2", 0.014), Inked(((0.2, 0.5), (0.7, 0.4)), "#d55e00", 0.03)))
    )
    talk.put(sharing_of("mama", ("werker",)), sharing_of("w1", ("werker", "ouder")), sharing_of("opa", ("alleen_ik",)))


def variants_of(*names: str) -> Iterator[Variant]:
    """Variants by name; all of them without a name."""
    return (one for one in VARIANTS if not names or one.name in names)


def wider(variant: Variant, size: Size) -> Variant:
    """The same variant in another window."""
    return replace(variant, size=size)
