"""A family's script, played line by line: what happened at each card, done by touches."""

from collections.abc import Callable, Iterator, Mapping

from game.model.family import Doing, Family, ScriptedSitting, Step
from game.model.records import PLAYER, WORKER, Item
from game.model.sharing import not_chosen
from game.trainer.items import Items
from game.trainer.pilot import Pilot

SetClock = Callable[[int, int], None]  # sitting (from 0) and minute


class Play:
    """Plays the sittings of a family from the home screen on; each `yield` is one line of the script."""

    def __init__(self, pilot: Pilot, family: Family, set_clock: SetClock, sittings: int = 0) -> None:
        """`sittings` = only the first so many; 0 = all of them."""
        self.pilot = pilot
        self.family = family
        self.set_clock = set_clock
        self.sittings = family.sittings[:sittings] if sittings else family.sittings
        self.ids: dict[str, str] = {"player": PLAYER, "worker": WORKER}
        self.items = Items(pilot, self.ids)

    def all(self) -> Iterator[str]:
        """Every line of every sitting; the text is what the trainer may say at it."""
        for number, sitting in enumerate(self.sittings):
            self.set_clock(number, 0)
            if number == 0:
                self._who()
            else:
                self.pilot.touch("again")
            self._deck(sitting)
            yield ""
            for step in sitting.steps:
                self.set_clock(number, step.minute)
                yield from self._step(step)
            self.set_clock(number, sitting.minutes)
            yield from self._end()

    def _who(self) -> None:
        pilot, player = self.pilot, self.family.player
        pilot.touch(f"play:{player.role}")
        if not pilot.table.desk.view.player.name:
            pilot.write(player.name)
        if not pilot.sees(f"age:{player.age}") and pilot.sees("pictures"):
            pilot.touch("pictures")
        if pilot.sees(f"age:{player.age}"):
            pilot.touch(f"age:{player.age}")
        pilot.touch("next")
        pilot.write(self.family.worker_name)
        pilot.touch("next")

    def _deck(self, sitting: ScriptedSitting) -> None:
        pilot = self.pilot
        if not pilot.sees(f"deck:{sitting.deck}"):
            pilot.touch("all-decks")
        pilot.touch(f"deck:{sitting.deck}")
        if pilot.screen == "unlock":
            self._unlock()
            pilot.touch(f"deck:{sitting.deck}")
        pilot.touch("agreements")
        pilot.touch("weight:3")
        pilot.touch("begin")
        pilot.touch("ready")

    def _unlock(self) -> None:
        number = 0
        while self.pilot.reaches(f"confirm:{number}"):
            self.pilot.touch(f"confirm:{number}")
            number += 1
        self.pilot.touch("unlock")

    def _step(self, step: Step) -> Iterator[str]:
        if step.action != "erased":
            self._lay(step.card)
        yield step.said or step.worker
        for doing in step.does:
            self.do(doing)
            yield ""

    def _lay(self, card: str) -> None:
        """See to it that this card lies open: take it by hand when the deck gives another."""
        pilot = self.pilot
        self.items.to_table()
        opened = pilot.table.desk.open_card()
        if opened and opened[1].id == card:
            if pilot.sees("open-card"):
                pilot.touch("open-card")
            return
        found = pilot.table.desk.library.card(card)
        pilot.touch("drawer")
        pilot.touch("take")
        if found:
            pilot.touch(f"deck:{found[0].id}")
            if pilot.screen == "unlock":
                self._unlock()
        pilot.touch(f"card:{card}")
        self.items.to_table()

    def do(self, doing: Doing) -> None:
        """Do one line of the script."""
        match doing:
            case Doing("button", str(name)):
                self._button(name)
            case Doing("erase", str(item)):
                self.items.erase(item)
            case Doing(verb, what) if isinstance(what, Mapping):
                self.items.do(verb, what)

    def _button(self, name: str) -> None:
        pilot = self.pilot
        if name == "nobody":
            if pilot.screen != "nobody":
                self.items.to_table()
                pilot.touch("nobody")
            pilot.touch("go_on")
            return
        self.items.to_table()
        pilot.touch(name)
        match name:
            case "pause":
                pilot.touch("go_on")
            case "cover":
                pilot.touch("uncover")
            case "stop":
                pilot.touch("not-yet")

    def _end(self) -> Iterator[str]:
        """Stop, choose who may know what nobody chose for yet, and look at the summary."""
        pilot = self.pilot
        self.items.to_table()
        pilot.touch("stop")
        pilot.touch("keep")
        for item in not_chosen(pilot.table.desk.view):
            self._share(item)
        yield ""
        pilot.touch("ok")
        pilot.touch("on")
        yield ""

    def _share(self, item: Item) -> None:
        self.pilot.touch(f"item:{item.id}")
        for level in self.family.default_sharing:
            self.pilot.touch(f"level:{level}")
