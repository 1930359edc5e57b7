"""Pictures of every screen in every variant: python -m tests.gallery FOLDER [VARIANT or VIEW ...]; FOLDER - = what is wrong, in words.

python -m tests.gallery sheets: draw the reference pictures anew, after a change that is meant.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

from game.app.shelf import read_game
from game.stage.picture import to_png
from tests.gallery.desks import variants_of
from tests.gallery.judging import faults_of
from tests.gallery.sheets import sheet_variants, write_sheet
from tests.gallery.views import FEW, VIEWS, open_view


def main(folder: Path, wanted: list[str]) -> None:
    """Write FOLDER/<variant>/<view>.png."""
    game = read_game()
    if folder == Path("sheets"):
        for variant in sheet_variants():
            print(write_sheet(game, variant))
        return
    in_words = str(folder) == "-"
    names = [one for one in wanted if one in {variant.name for variant in variants_of()}]
    views = [one for one in wanted if one in (*VIEWS, *FEW)] or [*VIEWS, *FEW]
    for variant in variants_of(*names):
        place = folder / variant.name
        if not in_words:
            place.mkdir(parents=True, exist_ok=True)
        for view in views:
            if in_words:
                for rule, found in faults_of(open_view(game, variant, view), view).items():
                    print(f"{variant.name} {view}: {rule}: {'; '.join(found[:6])}")
                continue
            (place / f"{view}.png").write_bytes(to_png(open_view(game, variant, view).shapes(), variant.size))


main(Path(sys.argv[1]), sys.argv[2:])
