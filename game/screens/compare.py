"""Then and now: two moments of one map side by side, or as one picture in which a slider goes from then to now and to what is wished."""

from collections.abc import Iterable

from game.model.changes import Moment, then_seen_by
from game.model.sharing import seen_by
from game.model.view import View
from game.screens.compare_moments import moments_of
from game.screens.compare_parts import NOW, THEN, WISH, Ways, draw_moving, draw_steps, figures, ground, lay_ways
from game.screens.compare_slider import TRACKS, VALUE, Slider, draw_knob, draw_slider, lay_slider, settled
from game.screens.compare_words import changes_told, wishes_told
from game.screens.desk import Back, Desk, Go, Step
from game.screens.leaves import Leaf, Said, leaf
from game.screens.listening import listen_button
from game.screens.wish_layer import WishLayerScreen
from game.shapes import Box, Input, Key, Shape, Shapes, Touch, find
from game.ui.button import label
from game.ui.flow import Do, buttons_height, draw_buttons
from game.ui.layout import cut_bottom, cut_left, cut_right, cut_top, mirrored
from game.ui.look import Look, Size
from game.ui.motion import between, swing
from game.ui.page import body, sheet, table_top, top_bar
from game.ui.picking import turn_page

ARROW = 0.1  # so far goes the slider at an arrow


class CompareScreen:
    """The maps at the start, and at the end what changed, in words."""

    name = "compare"

    def __init__(self, desk: Desk, reader: str = "") -> None:
        """Begin at then, beside the moment that lies last; a `reader` sees only what is theirs, "" is the player's own map."""
        self.desk = desk
        self.reader = reader
        self.moment = ""  # "" = the last one
        self.at = THEN
        self.side_by_side = False
        self.held = False
        self.page = 0
        self._from = THEN
        self._ways: Ways | None = None
        self._slider: Slider | None = None
        self._read: tuple[str, ...] = ()

    @property
    def carries(self) -> str:
        """The slider, under a finger."""
        return "slider" if self.held else ""

    def shapes(self, size: Size, now: float) -> Shapes:
        """The maps, the slider, and the words."""
        desk, look = self.desk, self.desk.on(size)
        maps, texts = _maps_and_texts(look, body(look), beside=self.side_by_side)
        views = self._views()
        draw = self._beside if self.side_by_side else self._one_picture
        title, told = desk.say("Then and now"), desk.say("Look back together.")
        extra = listen_button(desk, look)
        return (
            table_top(look),
            *top_bar(look, title, told, extra=extra, **desk.bar_words()),
            *draw(look, maps, *views),
            *self._words(look, texts, *views),
        )

    def over(self, size: Size, now: float) -> Shapes:
        """Everybody on the way, and the knob."""
        if self._ways is None or self._slider is None:
            return ()
        at = self._now_at()
        people = tuple(draw_moving(self._ways, at)) if self._moves() else ()
        return (*people, *draw_knob(self.desk.on(size), self._slider, at))

    def ahead(self, size: Size) -> Shapes:
        """Everybody as one picture each."""
        return figures(self._ways) if self._ways else ()

    def on_input(self, given: Input) -> Step | None:
        """Slide, or go where a button says."""
        match given:
            case Touch("down", x, on=name) if name in TRACKS and self._slider:
                self.held, self.at = True, self._slider.value_at(x)
            case Touch("move", x) if self.held and self._slider:
                self.at = self._slider.value_at(x)
            case Touch("up" | "cancel") if self.held:
                self.held, self.at = False, settled(self.at)
            case Touch("up", on=name):
                return self._touched(name)
            case Key("left" | "right" as way) if self._slider:
                on = (way == "right") != self.desk.rtl
                self.at = settled(min(WISH, max(THEN, round(self.at + (ARROW if on else -ARROW), 2))))
            case Key("escape"):
                return Back()
        return None

    def _touched(self, name: str) -> Step | None:
        match name.split(":"):
            case ["back" | "ok"]:
                return Back()
            case ["when", stop]:
                self._from, self.at, self.page = self.at, VALUE[stop], 0
                self.desk.begin("compare")
            case ["side-by-side" | "one-picture" as way]:
                self.side_by_side, self.page = way == "side-by-side", 0
            case ["moment", moment]:
                self.moment, self.page = moment, 0
            case ["wish-layer"]:
                return Go(WishLayerScreen(self.desk))
            case ["listen"]:
                self.desk.speak(*self._read)
            case _:
                self.page = turn_page(name, self.page)
        return None

    def _moves(self) -> bool:
        return self.held or self.desk.share("compare") < 1

    def _now_at(self) -> float:
        share = self.desk.share("compare")
        return self.at if share >= 1 or self.held else between(self._from, self.at, swing(share))

    def _chosen(self) -> Moment | None:
        all_of_them = moments_of(self.desk)
        return next((one for one in all_of_them if one.id == self.moment), all_of_them[-1] if all_of_them else None)

    def _views(self) -> tuple[View, View]:
        """Then and now, as they may be seen here."""
        moment, now = self._chosen(), self.desk.view
        then = moment.view if moment else View()
        if not self.reader:
            return then, now
        return then_seen_by(then, now, self.reader), seen_by(now, self.reader)

    def _stops(self) -> tuple[str, str, str]:
        say = self.desk.say
        return say("Then"), say("Now"), say("Wish")

    def _one_picture(self, look: Look, box: Box, then: View, now: View) -> Iterable[Shape]:
        rest, strip = cut_bottom(box, look.target(60), look.gap)
        self._ways = lay_ways(self.desk, look, rest, then, now)
        self._slider = lay_slider(look, strip, self._stops())
        yield from ground(self._ways.board)
        if not self._moves():
            yield from draw_steps(self._ways, self.at)
        said = self.desk.say("From then to now and to the wish")
        yield from draw_slider(look, self._slider, self._stops(), said, -1.0 if self.held else self.at)

    def _beside(self, look: Look, box: Box, then: View, now: View) -> Iterable[Shape]:
        """Then and now each on a map of their own, laid out as one."""
        self._slider = self._ways = None
        first, second = _halves(look, box)
        for place, at, word, which in (
            (first, THEN, self._stops()[0], "-then"),
            (second, NOW, self._stops()[1], "-now"),
        ):
            head, room = cut_top(place, look.text(20) * 1.3, 0.5 * look.gap)
            yield label(look, head, word, 20, look.colours.ink)
            ways = lay_ways(self.desk, look, room, then, now)
            yield from ground(ways.board, which)
            yield from draw_steps(ways, at, faint_ones=False)

    def _words(self, look: Look, box: Box, then: View, now: View) -> Iterable[Shape]:
        """What there is to tell, and what else can be looked at: beside it in a low strip, else around it."""
        dos = [*self._moments(), *self._dos()]
        yield sheet(look, box, quiet=True)
        inner = box.inset(18 * look.u, 14 * look.u)
        self._read = self._texts(then, now)
        low = inner.w > 2.6 * inner.h
        most = 2 if low or look.portrait or self._moments() else 1  # side by side only where their pictures stand
        if low:
            words, place = cut_right(inner, inner.w * 0.42, 1.5 * look.gap)
            words, place = (mirrored(words, inner), mirrored(place, inner)) if look.rtl else (words, place)
        else:
            words, place = cut_bottom(inner, buttons_height(look, inner.w, dos, most), look.gap)
        yield from draw_buttons(look, place, dos, most)
        told = self._leaf(look, words, self._read)
        if find(told.shapes, "page_on") or find(told.shapes, "page_back"):
            told = self._leaf(look, words, (" ".join(self._read),))  # then no line is left half empty
        self.page = told.page
        yield from told.shapes

    def _leaf(self, look: Look, box: Box, texts: tuple[str, ...]) -> Leaf:
        return leaf(look, box, [Said(text, 19) for text in texts], self.page, self.desk.page_words())

    def _texts(self, then: View, now: View) -> tuple[str, ...]:
        desk, moment = self.desk, self._chosen()
        if self.at > (NOW + WISH) / 2 and not self.side_by_side:
            return wishes_told(desk, now)
        day = moment.day if moment and not self._moments() else ""
        when = (desk.say("Then was on {day}.", day=desk.day(day)),) if day else ()
        return (*when, *changes_told(desk, then, now))

    def _moments(self) -> list[Do]:
        """Which moment then is, when there are more."""
        desk, chosen, every = self.desk, self._chosen(), moments_of(self.desk)
        if len(every) < 2 or chosen is None:
            return []
        return [
            Do(
                f"moment:{one.id}",
                desk.day(one.day) if one.day else desk.say("Last time"),
                "vink" if one.id == chosen.id else "klok",
                chosen=one.id == chosen.id,
            )
            for one in every
        ]

    def _dos(self) -> list[Do]:
        say = self.desk.say
        other = (
            Do("one-picture", say("In one picture"), "kring")
            if self.side_by_side
            else Do("side-by-side", say("Side by side"), "naast")
        )
        return [other, *([] if self.reader else [Do("wish-layer", say("Place a wish"), picture="wens")])]


def _maps_and_texts(look: Look, room: Box, *, beside: bool) -> tuple[Box, Box]:
    """The words at the end of a wide window, or under the maps: in an upright window, and under two maps beside each other."""
    if look.portrait:
        return cut_top(room, room.h * (0.56 if look.large_text else 0.66), look.gap)
    if beside:
        return cut_top(room, room.h * (0.52 if look.large_text else 0.68), look.gap)
    maps, texts = cut_left(room, room.w * (0.62 if look.large_text else 0.68), 1.5 * look.gap)
    return (mirrored(maps, room), mirrored(texts, room)) if look.rtl else (maps, texts)


def _halves(look: Look, box: Box) -> tuple[Box, Box]:
    """Then before now, in the direction of reading; above it in an upright window."""
    if look.portrait:
        return cut_top(box, (box.h - look.gap) / 2, look.gap)
    first, second = cut_left(box, (box.w - look.gap) / 2, look.gap)
    return (second, first) if look.rtl else (first, second)
