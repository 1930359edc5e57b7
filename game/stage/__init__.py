"""The engine on pygame-ce: the window, inputs, painting, measuring text, sound. No other room knows pygame."""

import os

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_TOUCH_MOUSE_EVENTS", "0")
os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "kaarten")  # a neutral name in the task bar
os.environ.setdefault(
    "SDL_FRAMEBUFFER_ACCELERATION", "0"
)  # we paint in memory: a software flip is many times faster without it
