"""What a card can record: the buttons for it, what they say, and the options of a card with their pictures."""

from game.model.deck import Card
from game.model.records import PLAYER, Person
from game.screens.desk import Desk
from game.screens.forms import FORMS

GLYPHS = {"place": "kring", "wish": "hart", "tie": "lijn", "sharing": "oog", "closeness": "kring", "drawing": "pen"}
BY_OTHER_WAYS = ("person", "support", "feeling", "safety")  # these are written down at a person, or at a place


# Answered by touching pictures.
WITHOUT_WRITING = (
    "closeness",
    "tie",
    "drawing",
    "sharing",
    "barrier",
    "invite",
    "wish",
    "plan_step",
    "supporter_need",
    "role",
)
ELSEWHERE = ("closeness", "tie", "drawing", "sharing")  # these have a screen of their own, the rest a form
MAIN = {"place": "closeness", "connect": "tie", "draw": "drawing"}  # by the form of the card: what it asks for


def main_kind(card: Card) -> str:
    """What this card is for: the one button that stands out."""
    if card.options == "sharing_levels" or (card.form == "do" and "sharing" in card.records):
        return "sharing"
    return MAIN.get(card.form, "add_person")


def kinds_of(card: Card, *, easy: bool = False) -> list[str]:
    """What a card can record by a button of its own: own words always, and what the deck says; `easy` = what needs no writing."""
    kinds = ["words", *(kind for kind in card.records if kind not in BY_OTHER_WAYS)]
    if "safety" in card.records and "place" not in kinds:
        kinds.append("place")
    if "supporter_need" in card.records:
        kinds.append("role")
    if card.form == "draw":
        kinds.append("drawing")
    if card.form == "connect" and "tie" not in kinds:
        kinds.append("tie")
    known = [kind for kind in kinds if kind in FORMS or kind in ELSEWHERE]
    return [kind for kind in known if kind in WITHOUT_WRITING] if easy else known


def record_word(desk: Desk, kind: str) -> str:
    """What the button for a kind of record says."""
    words = {
        "words": desk.say("My words"),
        "drawing": desk.say("A drawing"),
        "closeness": desk.say("How close"),
        "place": desk.say("A place"),
        "wish": desk.say("A wish"),
        "barrier": desk.say("A stone"),
        "tie": desk.say("A line"),
        "invite": desk.say("Who may come"),
        "open_spot": desk.say("An open place"),
        "strength": desk.say("Goes well"),
        "plan_step": desk.say("A small step"),
        "supporter_need": desk.say("What someone needs"),
        "role": desk.say("Someone's role"),
        "good_at": desk.say("What someone is good at"),
        "sharing": desk.say("Who may know"),
    }
    return words.get(kind, kind)


def option_words(desk: Desk, card: Card) -> list[tuple[str, str, str]]:
    """The options of a card as (id, word, picture): from a list, or the people on the map."""
    if card.options == "people_on_map":
        people = [(one.id, one.name, one.picture) for one in desk.view.of_player(PLAYER).all(Person)]
        return [
            *people,
            ("other", desk.say("someone else"), "persoon"),
            ("nobody", desk.library.button("nobody"), "open_plek"),
        ]
    return [(one.id, one.label, picture_of(card.options, one.id, one.icon)) for one in desk.entries(card.options)]


PREFIX = {
    "animals": "optie_",
    "weather": "weer_",
    "feelings": "gevoel_",
    "barriers": "steen_",
    "talk_ways": "praat_",
    "signs": "teken_",
    "meeting_places": "plaats_",
    "nearby_places": "plaats_",
    "sharing_levels": "deel_",
}

OTHER_PICTURES = {("meeting_places", "thuis"): "huis", ("meeting_places", "school"): "school"}


def picture_of(list_name: str, entry_id: str, icon: str = "") -> str:
    """The picture of an entry of a list: its own icon, else the picture that is drawn for that list; "" when there is none."""
    prefix = PREFIX.get(list_name, "")
    icon = icon or OTHER_PICTURES.get((list_name, entry_id), "")
    return icon or (prefix + entry_id if prefix else "")
