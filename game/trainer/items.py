"""How each kind of item is written down by touches: the verbs of a family's script."""

from collections.abc import Iterable, Mapping
from typing import Any

from game.model.records import PLAYER, WORKER, Item, Person, Spot
from game.screens.forms import FORMS, Ask
from game.screens.item_fields import OWN_WORDS, when_parts
from game.trainer.pilot import Lost, Pilot

Values = Mapping[str, Any]


class Items:
    """Knows which id of the script is which id of the conversation."""

    def __init__(self, pilot: Pilot, ids: dict[str, str]) -> None:
        """`ids` is filled while the script plays."""
        self.pilot = pilot
        self.ids = ids

    def do(self, verb: str, what: Values) -> None:
        """Carry out one verb."""
        match verb:
            case "person":
                self._person(what)
            case "spot":
                self._spot(what)
            case "support":
                self._at_person(what["person"], "support")
                self.pilot.touch(f"direction:{what['direction']}")
                self.pilot.touch(f"support:{what['kind']}")
            case "feeling":
                self._at_person(what["person"], "feeling")
                self.pilot.touch(f"feeling:{what['feeling']}")
            case "hoped":
                self._at_person(what["person"], "next")
                self.pilot.touch("hoped")
                self.pilot.touch(f"put:{what['ring']}")
            case "good_at" if what.get("id") not in self.ids:
                self._good_at(what)
            case "tie":
                self._tie(what)
            case "choice":
                self._choice(what)
            case "share":
                self._share(what["item"], what["levels"])
            case "rename":
                self._rename(what["item"], what["name"])
            case "drawing":
                self._drawing(what)
            case _ if what.get("id") in self.ids:
                self._change(verb, what)
            case _:
                self._new(verb, what)

    def to_table(self) -> None:
        """Back to the table, from wherever."""
        for _ in range(12):
            if self.pilot.screen == "table":
                return
            by_ok = self.pilot.sees("ok") and self.pilot.screen not in ("item", "naming")
            self.pilot.touch("ok" if by_ok else "back")
        raise Lost("table", self.pilot.screen)

    def erase(self, item: str) -> None:
        """Erase an item in two steps."""
        self._on_list(item)
        self.pilot.touch("erase")
        self.pilot.touch("erase-now")
        self.to_table()

    def _person(self, what: Values) -> None:
        pilot = self.pilot
        if what["id"] not in self.ids:
            self.to_table()
            pilot.touch("add_person")
            pilot.write(what["name"])
            if what["kind"] != "mens":
                if not pilot.sees(f"kind:{what['kind']}"):
                    pilot.touch("kinds")
                pilot.touch(f"kind:{what['kind']}")
            before = self._known()
            pilot.touch("ok")
            self._learn(what["id"], before)
            pilot.touch("go_on")
        else:
            self._at_person(what["id"], "who")
            if "name" in what:
                self._rename(what["id"], what["name"])
        self._at_person(what["id"], "who")
        person = self._record(what["id"])
        if isinstance(person, Person):
            self._who_sheet(person, what)

    def _who_sheet(self, person: Person, what: Values) -> None:
        if what.get("area") not in (None, person.area):
            self.pilot.touch(f"area:{what['area']}")
        if what.get("relation") not in (None, person.relation):
            self.pilot.touch(f"relation:{what['relation']}")
        if bool(what.get("complicated")) != person.complicated and "complicated" in what:
            self._complicated()

    def _complicated(self) -> None:
        """The two say it together; taking it off again is one touch."""
        self.pilot.touch("complicated")
        if self.pilot.screen == "both":
            self.pilot.touch(f"agree:{PLAYER}")
            self.pilot.touch(f"agree:{WORKER}")

    def _spot(self, what: Values) -> None:
        self._at_person(what["person"], "who")
        self.pilot.touch("place")
        self.pilot.touch(f"cell:{what['ring']}:{what['area']}")
        self.pilot.touch("back")
        spot = self.pilot.table.desk.view.get(f"spot:{self.ids[what['person']]}", Spot)
        if spot and "varies" in what and spot.varies != what["varies"]:
            self._at_person(what["person"], "who")
            self.pilot.touch("varies")

    def _good_at(self, what: Values) -> None:
        before = self._known()
        self._at_person(what["person"], "support")
        self.pilot.touch("good-at")
        ready = self.pilot.table.desk.library.lists.entry("good_at", what["text"])
        if ready and "said_by" not in what:
            self.pilot.touch(f"good:{what['text']}")
        else:
            self.pilot.touch("good-words")
            self._fill("good_at", {one: value for one, value in what.items() if one != "person"})
        self._learn(what["id"], before)

    def _tie(self, what: Values) -> None:
        pilot = self.pilot
        before = self._known()
        self._at_person(what["a"], "who")
        pilot.touch("lines")
        pilot.touch(f"tie:{what['tie']}")
        pilot.touch(f"person:{self.ids[what['b']]}")
        self._learn(what.get("id", ""), before)
        pilot.touch("back")

    def _choice(self, what: Values) -> None:
        self.to_table()
        before = self._known()
        option = what["option"]
        opened = self.pilot.table.desk.open_card()
        on_map = bool(opened and opened[1].options == "people_on_map")
        self.pilot.touch(f"option:{self.ids.get(option, option) if on_map else option}")
        self._learn(what["id"], before)

    def _rename(self, item: str, name: str) -> None:
        self._at_person(item, "who")
        self.pilot.touch("rename")
        person = self._record(item)
        self.pilot.clear(len(person.name) if isinstance(person, Person) else 0)
        self.pilot.write(name)
        self.pilot.touch("ok")

    def _share(self, item: str, levels: Iterable[str]) -> None:
        self._on_list(item)
        view = self.pilot.table.desk.view
        for level in [one for one in view.levels(self.ids[item]) if one not in levels]:
            self.pilot.touch(f"level:{level}")
        for level in levels:
            if level not in self.pilot.table.desk.view.levels(self.ids[item]):
                self.pilot.touch(f"level:{level}")

    def _drawing(self, what: Values) -> None:
        self.to_table()
        before = self._known()
        self.pilot.touch("record:drawing")
        strokes = [stroke["points"] if isinstance(stroke, Mapping) else stroke for stroke in what["strokes"]]
        self.pilot.draw("sheet", [[(float(x), float(y)) for x, y in points] for points in strokes])
        self.pilot.touch("ok")
        self._learn(what["id"], before)

    def _new(self, verb: str, what: Values) -> None:
        self.to_table()
        before = self._known()
        if not self.pilot.sees(f"record:{verb}") and verb == "open_spot":
            self.pilot.touch("nobody")
            self.pilot.touch("open_spot")
        else:
            self.pilot.touch(f"record:{verb}")
        self._fill(verb, what)
        self._learn(what["id"], before)

    def _change(self, verb: str, what: Values) -> None:
        self._on_list(what["id"])
        self.pilot.touch("change")
        self._fill(verb, what)

    def _fill(self, verb: str, what: Values) -> None:
        for ask in FORMS[verb][1]:
            value = what.get(ask.name)
            if value not in (None, "", [], ()):
                self._field(ask, value, verb, what)
        self.pilot.touch("ok")

    def _field(self, ask: Ask, value: Any, verb: str, what: Values) -> None:
        pilot = self.pilot
        screen: Any = pilot.table.screen
        now = screen.values.get(ask.name)
        pilot.touch(f"field:{ask.name}")
        match ask.how:
            case "text":
                pilot.clear(len(str(now or "")))
                pilot.write(str(value))
            case "people":
                named = {what.get(one) for one in ("person", "a", "b", "who")}
                wanted = [self.ids[one] for one in value if one not in named]
                chosen = list(now or ())
                for one in [
                    *(one for one in chosen if one not in wanted),
                    *(one for one in wanted if one not in chosen),
                ]:
                    pilot.touch(f"pick:{one}")
            case "when":
                self._when(str(value))
            case "list":
                self._pick_or_write(str(value), str(now or ""))
            case _:
                pilot.touch(f"pick:{self.ids[value]}")

    def _pick_or_write(self, value: str, now: str) -> None:
        if self.pilot.reaches(f"pick:{value}"):
            self.pilot.touch(f"pick:{value}")
        else:
            self.pilot.touch(f"pick:{OWN_WORDS}")
            self.pilot.clear(len(now))
            self.pilot.write(value)

    def _when(self, duration: str) -> None:
        number, unit = when_parts(duration)
        self.pilot.touch(f"when:{unit}")
        for _ in range(number - 1):
            self.pilot.touch("when:more")

    def _at_person(self, person: str, tab: str) -> None:
        pilot, wanted = self.pilot, self.ids[person]
        if pilot.screen != "person" or getattr(pilot.table.screen, "person", "") != wanted:
            self.to_table()
            if not self._reachable(wanted):
                pilot.touch("map")
            pilot.touch(f"person:{wanted}")
            if pilot.screen == "map":
                pilot.touch("open-person")
        if getattr(pilot.table.screen, "tab", "") != tab:
            pilot.touch(f"tab:{tab}")

    def _reachable(self, person: str) -> bool:
        """Whether someone can be touched at this card; else they are on the map."""
        opened = self.pilot.table.desk.open_card()
        shown = opened and not opened[1].options and opened[1].form != "connect"
        return bool(shown) and self.pilot.reaches(f"person:{person}")

    def _on_list(self, item: str) -> None:
        if self.pilot.screen != "sharing":
            self.to_table()
            self.pilot.touch("written")
        self.pilot.touch(f"item:{self.ids[item]}")

    def _record(self, item: str) -> object:
        return self.pilot.table.desk.view.records.get(self.ids[item])

    def _known(self) -> set[str]:
        return {item.id for item in self.pilot.table.desk.view.of_player(PLAYER).items()}

    def _learn(self, name: str, before: set[str]) -> None:
        items: list[Item] = list(self.pilot.table.desk.view.of_player(PLAYER).items())
        new = [item.id for item in items if item.id not in before]
        if name and new:
            self.ids[name] = new[-1]
