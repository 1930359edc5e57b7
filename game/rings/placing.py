"""Put everybody on a map that is divided already, and again where somebody has to make room."""

from collections.abc import Mapping
from types import MappingProxyType

from game.rings.crowd import Crowd
from game.rings.filling import Filling, Kept, cell_of
from game.rings.frame import Names
from game.rings.geometry import Places

NO_STACKS: Mapping[str, float] = MappingProxyType({})


def place(
    crowd: Crowd,
    places: Places,
    names: Names,
    *,
    stacks: bool = False,
    anyhow: bool = False,
    kept: Kept | None = None,
    full: Mapping[str, float] = NO_STACKS,
) -> Places | None:
    """Everybody on the map; None when somebody has no room, or a name has none that should.

    With `stacks` those of a full ring and part of life stand behind each other; those in `full` do so already (with the half of all their discs). `kept` stand where they
    stood. `anyhow` is for a box that is too small to look at.
    """
    going_on, kept = kept is not None, dict(kept or {})
    while True:
        board = Filling(crowd, places, names, full)
        failed = board.fill(kept, pack=names in ("some", "last") or going_on, stacks=stacks, anyhow=anyhow)
        if failed is None:
            done = board.done()
            return None if names == "all" and board.unnamed else done
        fixed = {one.person for one in crowd.standings if cell_of(one, places, full) == failed} & kept.keys()
        if fixed:  # they make room for somebody new
            kept = {one: there for one, there in kept.items() if one not in fixed}
        elif stacks and failed.endswith(":") and failed not in full:
            full = {**full, failed: 0.0}
        else:
            return None
