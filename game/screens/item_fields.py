"""The fields of a form: what they are called, what stands in them, and what is shown to fill them."""

from collections.abc import Iterable

from game.model.plans import Place
from game.model.records import PLAYER, WORKER, Person
from game.screens.desk import Desk
from game.screens.forms import OWN_WORDS_TOO, Ask
from game.screens.table_sides import picture_of
from game.shapes import Box, Group, Shape, Shapes
from game.ui.button import button, ink_on, label, paper, person_chip, tile
from game.ui.layout import columns, cut_top, grid, rows
from game.ui.look import Look
from game.ui.picking import pick_from

UNITS = "DWMY"
OWN_WORDS = "own-words"


def field_word(desk: Desk, ask: Ask, kind: str) -> str:
    """What a field is called."""
    if ask.name == "text":
        texts = {
            "note": desk.tell("What I saw or heard"),
            "plan_step": desk.say("Which small step?"),
            "supporter_need": desk.say("What does this person need?"),
            "good_at": desk.say("What is this person good at?"),
        }
        return texts.get(kind, desk.say("In your words"))
    words = {
        "about": desk.say("About whom?"),
        "said_by": desk.say("Who says this?"),
        "name": desk.say("What is it called?"),
        "area": desk.say("Where does it belong?"),
        "safety": desk.say("Which colour fits?"),
        "kind": desk.say("What is it?"),
        "place": desk.say("Which place?"),
        "review": desk.say("When do we look again?"),
        "check": desk.say("When do we look how it went?"),
        "person": desk.say("Who?"),
        "who": desk.say("Who does it?"),
        "answer": desk.say("May this person come?"),
        "goal": desk.say("For what?"),
        "by": desk.say("Who asks?"),
        "does": desk.say("What does this person do?"),
        "does_not": desk.say("What not?"),
        "how_long": desk.say("How long, and how often?"),
        "afterwards": desk.say("And after that?"),
    }
    return words.get(ask.name, ask.name)


def shown(desk: Desk, ask: Ask, value: object) -> str:
    """What stands in a field, in words."""
    if not value:
        return ""
    if isinstance(value, tuple):
        return ", ".join(desk.view.name(str(one)) for one in value)
    text = str(value)
    match ask.how:
        case "list":
            text = desk.library.label(ask.from_list, text)
        case "person" | "who" | "speaker":
            return {one: word for one, word, _ in choices(desk, ask)}.get(text, "")
        case "place":
            place = desk.view.get(text, Place)
            return place.name if place else ""
        case "when":
            return when_word(desk, text)
    return text if len(text) <= 40 else text[:39] + "…"


def choices(desk: Desk, ask: Ask) -> list[tuple[str, str, str]]:
    """What can be picked in a field, as (id, word, picture)."""
    view = desk.view.of_player(PLAYER)
    people = [(one.id, one.name, one.picture) for one in view.all(Person)]
    me = (PLAYER, view.player.name or desk.say("me"), view.player.picture)
    worker = (
        WORKER,
        view.worker.name if view.worker and view.worker.name else desk.say("my worker"),
        view.worker.picture if view.worker else "",
    )
    match ask.how:
        case "who":
            return [me, worker, *people]
        case "speaker":
            return [("", me[1], me[2]), *people]
        case "people" | "person":
            return people
        case "place":
            return [(one.id, one.name, "plek") for one in view.all(Place)]
    entries = [(one.id, one.label, picture_of(ask.from_list, one.id, one.icon)) for one in desk.entries(ask.from_list)]
    return (
        [*entries, (OWN_WORDS, desk.say("In your own words"), "ui_bewerk")]
        if ask.from_list in OWN_WORDS_TOO
        else entries
    )


def strip(look: Look, box: Box, name: str, word: str, value: str, *, chosen: bool) -> Group:
    """A field as a strip of paper: what is asked, and under it what stands there."""
    ink = ink_on(look, chosen=chosen)
    inner = box.inset(16 * look.u, 4 * look.u)
    if value:
        asked, told = rows(inner, [1, 1.15], 0)
        parts: Shapes = (
            label(look, asked, word, 16, ink, centred=False, bold=False),
            label(look, told, value, 19, ink, centred=False),
        )
    else:
        parts = (label(look, inner, word, 19, ink, centred=False),)
    said = f"{word.rstrip('?')}: {value}" if value else word
    return Group((*paper(look, box, chosen=chosen), *parts), box, f"field:{name}", "button", said, chosen=chosen)


def draw_pick(desk: Desk, look: Look, box: Box, ask: Ask, value: object, page: int) -> Shapes:
    """Tiles to pick from; more than one for people that it is about."""
    options = choices(desk, ask)
    chosen = set(value) if isinstance(value, tuple) else {value or ""}
    if value and ask.from_list in OWN_WORDS_TOO and not desk.library.lists.entry(ask.from_list, str(value)):
        chosen = {OWN_WORDS}
    strips = ask.how in ("people", "person", "who", "speaker")

    def draw(cell: Box, number: int) -> Group:
        one, word, picture = options[number]
        on = one in chosen and (bool(one) or ask.how == "speaker")
        if strips:
            return person_chip(look, cell, f"pick:{one}", word, picture, chosen=on)
        return tile(look, cell, f"pick:{one}", word, picture=picture, chosen=on, design=18)

    more = 1 + (look.text_step - 1) * 0.5
    wide, high = (230, 64) if strips else (150 * more, 104 * more)
    return pick_from(look, box, len(options), draw, wide=wide, high=high, page=page, words=desk.page_words())


def draw_when(desk: Desk, look: Look, box: Box, value: str) -> Iterable[Shape]:
    """After how long: a number with less and more, and days, weeks, months or years."""
    number, unit = when_parts(value)
    line, rest = cut_top(box, look.target(80), look.gap)
    told, units = columns(line, [1, 2, 1], look.gap), (2 if look.large_text else 4)
    less, told_box, more = told[::-1] if look.rtl else told
    yield button(look, less, "when:less", "", glyph="min", said=desk.say("Less"))
    yield label(look, told_box, when_word(desk, value) or desk.say("Not chosen"), 26, look.colours.ink)
    yield button(look, more, "when:more", "", glyph="plus", said=desk.say("More"))
    words = (desk.say("days"), desk.say("weeks"), desk.say("months"), desk.say("years"))
    down = len(UNITS) // units
    area = cut_top(rest, down * look.target(76) + (down - 1) * look.gap)[0]
    for cell, one, word in zip(grid(area, units, down, look.gap), UNITS, words, strict=True):
        yield button(look, cell, f"when:{one}", word, chosen=bool(number) and one == unit)


def turned_when(value: str, change: str) -> str:
    """The duration (ISO 8601, like P2W) after a touch; "" when it came down to nothing."""
    number, unit = when_parts(value)
    match change:
        case "more":
            number += 1
        case "less":
            number -= 1
        case _:
            number, unit = max(1, number), change
    return f"P{min(number, 99)}{unit}" if number > 0 else ""


def when_parts(value: str) -> tuple[int, str]:
    """The number and the unit of a duration; (0, "W") when there is none."""
    if len(value) >= 3 and value[1:-1].isdigit():
        return int(value[1:-1]), value[-1]
    return 0, "W"


def when_word(desk: Desk, value: str) -> str:
    """A duration in words; "" when there is none."""
    number, unit = when_parts(value)
    if not number:
        return ""
    one = {
        "D": desk.say("in a day"),
        "W": desk.say("in a week"),
        "M": desk.say("in a month"),
        "Y": desk.say("in a year"),
    }
    many = {
        "D": desk.say("in {n} days", n=number),
        "W": desk.say("in {n} weeks", n=number),
        "M": desk.say("in {n} months", n=number),
        "Y": desk.say("in {n} years", n=number),
    }
    return (one if number == 1 else many).get(unit, "")
