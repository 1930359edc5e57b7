"""Programs that are run as processes of their own: what an idle window costs, and how memory grows in play."""

IDLE = """
import sys, time
from dataclasses import replace
from game.app.play import sit_down, turn
from game.app.shelf import Game
from game.stage.window import open_window
window = open_window((1920, 1200), "Kaarten")
app, demo = sit_down(window, Game())
for name in ("play:kind", "next", "next", "begin", "ready", "open-card", *(["map"] if sys.argv[1] == "map" else [])):
    app.press(name)
def play(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end and turn(window, app, demo):
        if not app.moving and not window.busy:
            window.prepare(app.ahead())
        window.wait(moving=app.moving)
play(4)
before = time.process_time()
play(20)
print(f"{(time.process_time() - before) / 20 * 100:.2f} % of a core")
"""

MEMORY = """
import gc, sys
sys.path.insert(0, ".")
import pygame
from game.app.loop import App
from game.app.play import sit_down, turn
from game.app.shelf import Game
from game.stage.window import open_window
window = open_window((1280, 800), "Kaarten")
app, demo = sit_down(window, Game())
for name in ("play:kind", "next", "next", "begin", "ready", "open-card"):
    app.press(name)
def resident():
    gc.collect()
    return next(int(line.split()[1]) / 1024 for line in open("/proc/self/status") if line.startswith("VmRSS"))
def show():
    turn(window, app, demo)
    while window.prepare(app.ahead()):
        pass
def cards(count):
    from game.model.sittings import Opened
    deck = app.desk.deck
    for n in range(count):
        app.desk.conversation.put(Opened(deck.id, deck.cards[n % len(deck.cards)].id))
        app.press("done")
        show()
        app.desk.movement = None
        show()
        if n % 100 == 99:
            app.desk.new_conversation()
            from game.model.sittings import Sitting
            app.desk.conversation.put(Sitting(n=1, deck=deck.id))
def screens(count):
    for n in range(count):
        app.press("map" if n % 2 else "add_person") or app.press("unfold")
        show()
        app.press("back")
        show()
cards(100)
screens(10)
first = resident()
cards(1000)
screens(200)
last = resident()
print(f"{first:.0f} MB after 100 cards; {last:.0f} MB after 1,000 more and 200 screens: {(last / first - 1) * 100:+.1f} %")
"""
