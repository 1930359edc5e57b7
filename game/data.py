"""Where things lie: the cards, pictures and texts that come with the game, and the user's own folders."""

from importlib.resources import files
from pathlib import Path
from typing import Literal

import platformdirs

APP = "Wie is voor jou belangrijk"


def folder(name: Literal["cards", "assets", "locales"]) -> Path:
    """The folder of that name: inside the installed package, else beside `game/` in a checkout."""
    packed = Path(str(files("game") / "_data" / name))
    return packed if packed.is_dir() else Path(str(files("game"))).parent / name


def own_decks() -> Path:
    """The user's own decks: every deck in this folder stands in the menu."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / "decks"


def settings_file() -> Path:
    """Where choices are kept that say nothing about anybody."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "settings.json"


def papers_folder() -> Path:
    """Where papers go when nobody says otherwise: the user's documents."""
    return Path(platformdirs.user_documents_dir())
