"""What is said where lines are drawn: one sentence that helps, and a note on how many rows are left. Nobody is hurried, nothing is praised."""

from typing import NamedTuple

from game.model.rows import INNER, NOWHERE, Rows
from game.screens.desk import Desk
from game.screens.lines_panel import Act


class Standing(NamedTuple):
    """How far it came: who is in the middle, whose row comes next, up to which ring, and how many can have a line at all."""

    first: str
    next: str
    upto: int
    there: int
    rows: Rows

    @property
    def further(self) -> int:
        """The ring with which it could go on; 0 = none, or it is not time for that yet."""
        return 0 if self.first or self.next else self.rows.further(self.upto)

    @property
    def left(self) -> int:
        """How many rows are still to come up to this ring; without somebody in the middle the next one is among them."""
        return len(self.rows.to_come(self.upto, self.first))

    @property
    def is_row(self) -> bool:
        """Whether the one in the middle has a row in which something is still open."""
        return bool(self.first) and self.rows.is_open(self.first)


def help_of(desk: Desk, at: Standing) -> str:
    """The sentence at the top."""
    say, name = desk.say, desk.view.name
    if at.there < 2:
        return say("Drawing lines can come later.")
    if at.first:
        return say("Touch everyone whom {name} knows.", name=name(at.first))
    if at.next:
        return say("Begin with {name}, or with someone else.", name=name(at.next))
    if at.further:
        return say("Everyone close had a turn.") if at.upto == INNER else say("Up to here everyone had a turn.")
    return say("Everyone had a turn.") if at.rows.asked_any else say("Touch someone to begin with.")


def note_of(desk: Desk, at: Standing) -> str:
    """The note beside the board: what is left, and what faint faces mean."""
    say = desk.say
    if at.there < 2:
        return say("A line goes from one to another.")
    if at.is_row:
        faint = say("Who is faint was asked already.") if at.rows.answered(at.first) else ""
        return " ".join(part for part in (_left(desk, at.left), faint) if part)
    if at.first:
        return say("This row is finished. You may still change it.") if at.rows.answered(at.first) else ""
    if at.next:
        return f"{_more(desk, at.left)} {say('You may stop at any time.')}"
    if at.further:
        return say("Go on with: {ring}, or is this enough?", ring=ring_name(desk, at.further))
    return say("Touch someone to look again.") if at.rows.asked_any else ""


def acts_of(desk: Desk, at: Standing) -> tuple[Act, ...]:
    """The buttons under the kinds of line: what can be done with the row now, and always the end."""
    say, view = desk.say, desk.view
    done = Act("ok", desk.library.button("done"), "vink", primary=True)
    if at.first:
        said = say("That is everyone {name} knows", name=view.name(at.first))
        return Act("row-done", say("That is everyone"), "verder", said), done
    if at.next:
        who = view.person(at.next)
        said = say("Begin with {name}", name=view.name(at.next))
        return Act("row-next", say("Start"), "verder", said, who.picture if who else ""), done
    if at.further:
        return Act(
            "row-further", say("Go on"), "verder", say("Go on with: {ring}", ring=ring_name(desk, at.further))
        ), done
    return (done,)


def ring_name(desk: Desk, ring: int) -> str:
    """What a ring is called."""
    return desk.library.label("closeness", "0" if ring == NOWHERE else str(ring))


def _left(desk: Desk, rows: int) -> str:
    if rows == 0:
        return desk.say("This is the last one for now.")
    return desk.say("After this 1 more person.") if rows == 1 else desk.say("After this {n} more people.", n=rows)


def _more(desk: Desk, rows: int) -> str:
    return desk.say("1 more person.") if rows == 1 else desk.say("{n} more people.", n=rows)
