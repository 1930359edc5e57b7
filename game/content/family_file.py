"""A family as its file holds it: the head, the end state list by list, and the script; and which fields each of those may have."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from game.model.family import FamilyPlayer

Item = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FileWorker:
    """The worker who plays with the family."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class FileHead:
    """Who the family is."""

    id: str
    version: str
    fictional: bool
    start: str
    default_sharing: tuple[str, ...]
    notice: str
    title: str
    level: str
    story: str
    player: FamilyPlayer
    worker: FileWorker


@dataclass(frozen=True, slots=True)
class FileStep:
    """What happens at one card."""

    min: int
    card: str
    action: str
    does: tuple[dict[str, Any], ...]
    said: str = ""
    worker: str = ""


@dataclass(frozen=True, slots=True)
class FileSitting:
    """One conversation."""

    n: int
    deck: str
    minutes: int
    present: tuple[str, ...]
    steps: tuple[FileStep, ...]
    start: str = ""


@dataclass(frozen=True, slots=True)
class FamilyFile:
    """The whole file. The lists in the middle are the end state that the script comes to."""

    family: FileHead
    sessions: tuple[FileSitting, ...]
    summary: str
    trainer_questions: tuple[str, ...]
    people: tuple[dict[str, Any], ...]
    ties: tuple[dict[str, Any], ...] = ()
    places: tuple[dict[str, Any], ...] = ()
    wishes: tuple[dict[str, Any], ...] = ()
    open_spots: tuple[dict[str, Any], ...] = ()
    barriers: tuple[dict[str, Any], ...] = ()
    invites: tuple[dict[str, Any], ...] = ()
    limits: tuple[dict[str, Any], ...] = ()
    plan_steps: tuple[dict[str, Any], ...] = ()
    roles: tuple[dict[str, Any], ...] = ()
    supporter_needs: tuple[dict[str, Any], ...] = ()
    good_at: tuple[dict[str, Any], ...] = ()
    strengths: tuple[dict[str, Any], ...] = ()
    choices: tuple[dict[str, Any], ...] = ()
    drawings: tuple[dict[str, Any], ...] = ()
    words: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one verb: those that something new needs, those that it may have, and the list each value comes from."""

    needed: tuple[str, ...]
    free: tuple[str, ...] = ()
    lists: Mapping[str, str] | None = None
    part: str = ""  # the list of the end state where it stands

    @property
    def all(self) -> tuple[str, ...]:
        """Every field it may have."""
        return (*self.needed, *self.free)


VERBS: dict[str, Fields] = {
    "person": Fields(
        ("id", "name", "kind", "relation", "area"),
        ("complicated", "said_by"),
        {"kind": "person_kinds", "relation": "relations", "area": "domains"},
        "people",
    ),
    "spot": Fields(("person", "ring", "area"), ("varies", "said_by"), {"area": "domains", "ring": "closeness"}),
    "hoped": Fields(("person", "ring", "area"), ("said_by",), {"area": "domains", "ring": "closeness"}),
    "good_at": Fields(("id", "person", "text"), ("said_by",), part="good_at"),
    "support": Fields(
        ("person", "kind", "direction"), ("said_by",), {"kind": "support_kinds", "direction": "support_direction"}
    ),
    "feeling": Fields(("person", "feeling"), ("said_by",), {"feeling": "feelings"}),
    "tie": Fields(("id", "a", "b", "tie"), ("about", "said_by"), {"tie": "ties"}, "ties"),
    "place": Fields(
        ("id", "name", "area"),
        ("safety", "about", "said_by"),
        {"area": "domains", "safety": "safety_colours"},
        "places",
    ),
    "wish": Fields(("id", "kind"), ("text", "about", "place", "review", "said_by"), {"kind": "wishes"}, "wishes"),
    "open_spot": Fields(("id", "area", "text"), ("about", "said_by"), {"area": "domains"}, "open_spots"),
    "barrier": Fields(("id", "kind", "text"), ("about", "said_by"), {"kind": "barriers"}, "barriers"),
    "invite": Fields(
        ("id", "person", "answer", "goal", "by", "text"),
        ("about", "said_by"),
        {"answer": "invites", "goal": "invite_goals", "by": "invite_by"},
        "invites",
    ),
    "plan_step": Fields(("id", "who", "text", "check"), ("about", "said_by"), part="plan_steps"),
    "role": Fields(("id", "person", "does"), ("does_not", "how_long", "afterwards", "about", "said_by"), part="roles"),
    "supporter_need": Fields(("id", "person", "text"), ("about", "said_by"), part="supporter_needs"),
    "strength": Fields(("id", "text"), ("about", "said_by"), part="strengths"),
    "choice": Fields(("id", "option"), ("said_by",), part="choices"),
    "drawing": Fields(("id", "strokes"), ("about", "said_by"), part="drawings"),
    "words": Fields(("id", "text"), ("about", "said_by"), part="words"),
    "share": Fields(("item", "levels"), lists={"levels": "sharing_levels"}),
    "rename": Fields(("item", "name")),
}
BUTTONS = ("done", "another", "nobody", "dont_know", "rather_not", "later", "pause", "stop", "undo", "cover")
PARTS: dict[str, str] = {fields.part: verb for verb, fields in VERBS.items() if fields.part} | {"limits": "wish"}


def declared_name(verb: str, field: str) -> str:
    """What a field of the script is called in the end state."""
    match verb, field:
        case "person", "kind":
            return "person_kind"
        case _, "area":
            return "domain"
    return field


def about_of(item: Item) -> tuple[str, ...]:
    """Everybody an item is about: those whom its fields name, then those it lists itself."""
    named = [item[key] for key in ("a", "b", "person") if key in item]
    return tuple(dict.fromkeys((*named, *item.get("about", ()))))
