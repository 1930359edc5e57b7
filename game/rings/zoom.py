"""Come closer to a map: everybody stays where they are, their discs and names grow, and names that had no room find one."""

from dataclasses import dataclass, replace

from game.rings.crowd import Crowd
from game.rings.geometry import Label, Places
from game.rings.placing import place
from game.rings.words import short
from game.shapes import Box

SCALES = (1.0, 1.3, 1.7, 2.2)
LARGEST_LETTERS = 24.0  # design pixels


@dataclass(frozen=True, slots=True)
class Zoom:
    """How close, and what lies in the middle of the view: shares of the map's radii, -1 to 1 from its own middle."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def step(self, closer: int) -> "Zoom":
        """One step closer (1) or further away (-1)."""
        steps = [scale for scale in SCALES if (scale > self.scale + 0.01 if closer > 0 else scale < self.scale - 0.01)]
        return self.to(min(steps) if closer > 0 else max(steps)) if steps else self

    def to(self, scale: float) -> "Zoom":
        """As close as this; the middle of the view stays, as far as the map reaches."""
        scale = min(max(scale, SCALES[0]), SCALES[-1])
        return Zoom(scale, _inside(self.x, scale), _inside(self.y, scale))

    def moved(self, x: float, y: float) -> "Zoom":
        """Another point in the middle: so many shares further."""
        return Zoom(self.scale, _inside(self.x + x, self.scale), _inside(self.y + y, self.scale))


WHOLE = Zoom()


def zoomed(places: Places, crowd: Crowd, zoom: Zoom) -> Places:
    """The same map, closer, around the same room: its own box is larger than that."""
    scale = zoom.scale
    (x, y), box = places.box.middle, places.box
    left, top = x - zoom.x * places.rx * scale, y - zoom.y * places.ry * scale
    closer = replace(
        places,
        box=Box(left - box.w * scale / 2, top - box.h * scale / 2, box.w * scale, box.h * scale),
        x=left,
        y=top,
        rx=places.rx * scale,
        ry=places.ry * scale,
        radius=places.radius * scale,
        grain=places.grain * scale,
        me_radius=places.me_radius * scale,
        letters=min(places.letters * scale, max(places.letters, LARGEST_LETTERS * crowd.unit)),
    )
    stacks = {f"stack:{stack.id}": stack.people for stack in places.stacks}
    hidden = {person for people in stacks.values() for person in people}
    points = {one: point for one, point in places.points.items() if one not in hidden}
    points |= {stack: places.points[people[0]] for stack, people in stacks.items()}

    def there(px: float, py: float) -> tuple[float, float]:
        return left + (px - x) * scale, top + (py - y) * scale

    labels = {one: Label(label.text, *there(label.x, label.y)) for one, label in places.labels.items()}
    whole = {one.person: short(one.name) for one in crowd.standings}
    names = {one: label for one, label in labels.items() if label.text == whole.get(one, label.text)}
    full = {stack.id: stack.half * scale for stack in places.stacks}
    found = closer
    for kept in (names, labels):  # first those that were shortened look for room anew
        stood = {one: (there(*point), kept.get(one)) for one, point in points.items()}
        found = place(crowd, closer, "last", stacks=True, anyhow=True, kept=stood, full=full) or closer
        if len(found.labels) >= len(labels):
            break
    return found


def _inside(share: float, scale: float) -> float:
    """The view does not leave the map."""
    most = 1 - 1 / scale
    return min(max(share, -most), most)
