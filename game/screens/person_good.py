"""What someone is good at, or knows much about: touch a picture, or say it in own words. As many as there are."""

from game.model.records import PLAYER, GoodAt
from game.screens.desk import Desk, Go, Step
from game.screens.item import ItemScreen
from game.screens.person_flow import Part, draw_flow, size_of_words
from game.shapes import Box, Group, Shapes
from game.ui.button import tile
from game.ui.look import Look

SIZE = (138, 96)  # design pixels: the smallest tile


def draw_good(desk: Desk, look: Look, box: Box, person: str, page: int) -> Shapes:
    """Own words first, with a tick; then the pictures."""
    said, ready = _own_words(desk, person), desk.entries("good_at")
    chosen = {one.text for one in _of(desk, person)}
    words = (desk.say("In your own words"), *(one.label for one in ready))
    more = 1 + (look.text_step - 1) * 0.5

    def draw(cell: Box, number: int) -> Group:
        design = size_of_words(look, cell, words, 18)
        if number < len(said):
            one = said[number]
            return tile(look, cell, f"item:{one.id}", one.text, picture="praatwolk", chosen=True)
        if number == len(said):
            return tile(look, cell, "good-words", words[0], picture="ui_bewerk", design=design)
        entry = ready[number - len(said) - 1]
        on = entry.id in chosen
        return tile(look, cell, f"good:{entry.id}", entry.label, picture=entry.icon, chosen=on, design=design)

    title = desk.say("What is this person good at, or knows much about?")
    part = Part(title, len(said) + 1 + len(ready), draw, SIZE[0] * more, SIZE[1] * more)
    return draw_flow(look, box, (part,), page, desk.page_words())


def touch_good(desk: Desk, person: str, name: str) -> Step | None:
    """Put it there or take it away; own words open where they are written."""
    if name == "good-words":
        return Go(ItemScreen(desk, "good_at", given={"person": person}, writing=True))
    text = name.removeprefix("good:")
    there = next((one for one in _of(desk, person) if one.text == text), None)
    if there:
        desk.conversation.remove(there.key)
    else:
        desk.put(GoodAt(id=desk.new_id(), person=person, text=text))
    return None


def _of(desk: Desk, person: str) -> list[GoodAt]:
    return [one for one in desk.view.of_player(PLAYER).all(GoodAt) if one.person == person]


def _own_words(desk: Desk, person: str) -> list[GoodAt]:
    return [one for one in _of(desk, person) if not desk.library.lists.entry("good_at", one.text)]
