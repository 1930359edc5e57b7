"""Light and shadow: a disc of light that fades to its rim, and the soft shadow of a card."""

from math import ceil

import pygame

from game.shapes import Disc, Rect

STEPS = 96  # circles from the rim to the middle
SMALL = 6  # how many times smaller a shadow is drawn before it is made large: blurring costs by the pixel
FINEST = 256  # pixels across at which light is drawn before it is made large


def glow(disc: Disc, w: int, h: int) -> pygame.Surface:
    """A disc of light from `fill` in the middle to `rim` at its edge, on a surface of this size. Colours may be see-through."""
    side = min(FINEST, max(w, h))
    small = pygame.Surface((side, side), pygame.SRCALPHA)
    inner, outer = pygame.Color(disc.fill), pygame.Color(disc.rim)
    small.fill((outer.r, outer.g, outer.b, 0))
    for step in range(STEPS):
        share = step / (STEPS - 1)
        soft = share * share * (3 - 2 * share)
        pygame.draw.circle(small, outer.lerp(inner, soft), (side / 2, side / 2), side / 2 * (1 - step / STEPS))
    return pygame.transform.smoothscale(small, (w, h))


def shadow(rect: Rect, w: int, h: int) -> pygame.Surface:
    """A rectangle whose edges fade over `blur` pixels; the surface is `blur` larger on each side."""
    out = ceil(rect.blur)
    colour = pygame.Color(rect.fill)
    small = pygame.Surface(((w + 2 * out) // SMALL + 4, (h + 2 * out) // SMALL + 4), pygame.SRCALPHA)
    small.fill((colour.r, colour.g, colour.b, 0))
    inner = pygame.Rect(2 + out // SMALL, 2 + out // SMALL, max(1, w // SMALL), max(1, h // SMALL))
    pygame.draw.rect(small, colour, inner, border_radius=round(rect.radius / SMALL))
    soft = pygame.transform.gaussian_blur(small, max(1, round(rect.blur / SMALL / 2)), repeat_edge_pixels=False)
    return pygame.transform.smoothscale(soft, (w + 2 * out, h + 2 * out))
