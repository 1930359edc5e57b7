"""Light and shadow: a disc of light that fades to its rim, and the soft shadow of a card."""

from math import ceil

import pygame

from game.shapes import Disc, Rect

STEPS = 96  # circles from the rim to the middle
SMALL = 6  # how many times smaller a shadow is drawn before it is made large: blurring costs by the pixel
FINEST = 256  # pixels across at which light is drawn before it is made large


def glow(disc: Disc) -> pygame.Surface:
    """A disc of light from `fill` in the middle to `rim` at its edge, on a small square: it is made large when it is shown."""
    side = min(FINEST, max(2, round(2 * max(disc.r, disc.ry))))
    small = pygame.Surface((side, side), pygame.SRCALPHA)
    inner, outer = pygame.Color(disc.fill), pygame.Color(disc.rim)
    small.fill((outer.r, outer.g, outer.b, 0))
    for step in range(STEPS):
        share = step / (STEPS - 1)
        soft = share * share * (3 - 2 * share)
        pygame.draw.circle(small, outer.lerp(inner, soft), (side / 2, side / 2), side / 2 * (1 - step / STEPS))
    return small


def shine(surface: pygame.Surface, small: pygame.Surface, box: pygame.Rect) -> None:
    """Show a small square of light in a box of the surface; only what can be seen of it is made large."""
    seen = box.clip(surface.get_rect())
    if not seen.w or not seen.h:
        return
    across, down = small.get_width() / box.w, small.get_height() / box.h
    left, top = int((seen.x - box.x) * across), int((seen.y - box.y) * down)
    right, bottom = ceil((seen.right - box.x) * across), ceil((seen.bottom - box.y) * down)
    part = small.subsurface(pygame.Rect(left, top, max(1, right - left), max(1, bottom - top)).clip(small.get_rect()))
    large = round(part.get_width() / across), round(part.get_height() / down)
    place = (box.x + round(left / across), box.y + round(top / down))
    surface.blit(pygame.transform.smoothscale(part, (max(1, large[0]), max(1, large[1]))), place)


def shadow(rect: Rect, w: int, h: int) -> pygame.Surface:
    """A rectangle of w x h pixels whose edges fade over `blur` pixels, drawn small with `blur` more on each side: it is made large when shown."""
    out = ceil(rect.blur)
    colour = pygame.Color(rect.fill)
    small = pygame.Surface((max(3, (w + 2 * out) // SMALL), max(3, (h + 2 * out) // SMALL)), pygame.SRCALPHA)
    small.fill((colour.r, colour.g, colour.b, 0))
    edge = out / SMALL
    inner = pygame.Rect(
        round(edge), round(edge), small.get_width() - 2 * round(edge), small.get_height() - 2 * round(edge)
    )
    pygame.draw.rect(small, colour, inner, border_radius=round(rect.radius / SMALL))
    return pygame.transform.gaussian_blur(small, max(1, round(rect.blur / SMALL / 2)), repeat_edge_pixels=False)
