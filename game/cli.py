"""The command line: what `belangrijk` offers. Exit codes: 0 done, 1 a problem told in one line, 2 wrong usage."""

import argparse
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from game import __version__
from game.problem import Problem

READERS = ("player", "worker", "parent", "network", "file")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; every problem that a user can meet is one line on standard error."""
    _speak_utf8()
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.before and asked.run is not _play:
        parser.error("--before opens the game; it goes with no command")
    try:
        return int(asked.run(asked))
    except Problem as problem:
        print(f"belangrijk: {problem}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, BrokenPipeError):
        return 1
    except Exception as fault:  # noqa: BLE001 - whatever it is, nobody gets to read a traceback, nor what somebody said
        print(f"belangrijk: this is our fault, please tell us: {_where(fault)}", file=sys.stderr)
        return 1


def _where(fault: Exception) -> str:
    """The kind of fault and the place in our code; never its text, in which somebody's words may stand."""
    frames = [frame for frame in traceback.extract_tb(fault.__traceback__) if "game" in Path(frame.filename).parts]
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(fault).__name__}{place}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="belangrijk", description="Wie is voor jou belangrijk? Kaarten over de mensen om je heen."
    )
    parser.add_argument("--version", action="version", version=f"belangrijk {__version__}")
    parser.set_defaults(run=_play)
    common = argparse.ArgumentParser(add_help=False)
    # SUPPRESS: an option before the command must not be lost to the default of the command's own
    _decks(common, argparse.SUPPRESS)
    _decks(parser, None)
    parser.add_argument(
        "--before",
        type=Path,
        metavar="FILE",
        help="an earlier conversation (session.json) to look back at; opens the game",
    )
    commands = parser.add_subparsers(title="commands", metavar="")

    demo = commands.add_parser("demo", parents=[common], help="play a made-up family by touches, and write the papers")
    demo.add_argument("family", nargs="?", default="zeepaard", help="id or file of a family (default: zeepaard)")
    demo.add_argument("--session", type=_number, metavar="N", default=0, help="only the first N sittings")
    demo.add_argument(
        "--for", dest="readers", action="append", choices=READERS, help="whose papers; may be given more than once"
    )
    demo.add_argument("--out", type=Path, metavar="DIR", help="where to (default: ./demo-FAMILY)")
    demo.add_argument("--lang", default="", metavar="L", help="the player's language")
    demo.add_argument("--pictures", action="store_true", help="also write the screens as pictures")
    demo.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="the window, 1280x800")
    demo.set_defaults(run=_demo)

    export = commands.add_parser("export", parents=[common], help="a family or a session.json as papers")
    export.add_argument("file", type=Path, help="a family file or a session.json")
    export.add_argument("--for", dest="reader", required=True, choices=READERS, help="whose papers")
    export.add_argument("--format", dest="formats", action="append", help="pdf, png, svg, csv, json (default: all)")
    export.add_argument("--out", type=Path, metavar="DIR", required=True, help="where to")
    export.set_defaults(run=_export)

    check = commands.add_parser("check", parents=[common], help="are all decks, families, pictures and texts right?")
    check.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="decks, families or folders (default: what is shipped)"
    )
    check.add_argument("--style", action="store_true", help="also tell of long sentences and closed questions")
    check.set_defaults(run=_check)

    doctor = commands.add_parser("doctor", parents=[common], help="what this machine has: screen, voices, letters")
    doctor.set_defaults(run=_doctor)
    return parser


def _decks(parser: argparse.ArgumentParser, default: object) -> None:
    told = "own decks and families, beside the shipped ones"
    parser.add_argument("--decks", type=Path, metavar="DIR", default=default, help=told)


def _play(asked: argparse.Namespace) -> int:
    from game.app.play import play

    return play(_folders(asked), asked.before)


def _demo(asked: argparse.Namespace) -> int:
    from game.app.demo import demo

    readers = tuple(dict.fromkeys(asked.readers or ("player", "worker", "file")))
    return demo(
        asked.family,
        _folders(asked),
        sittings=asked.session,
        readers=readers,
        out=asked.out,
        language=asked.lang,
        pictures=asked.pictures,
        size=asked.size,
    )


def _export(asked: argparse.Namespace) -> int:
    from game.app.demo import export

    return export(asked.file, _folders(asked), asked.reader, tuple(asked.formats or ()), asked.out)


def _check(asked: argparse.Namespace) -> int:
    from game.check import check

    faults = check(tuple(asked.paths), tuple(_folders(asked)), style=asked.style)
    for fault in faults:
        print(fault)
    return 1 if any(not fault.warning for fault in faults) else 0


def _doctor(asked: argparse.Namespace) -> int:
    from game.app.doctor import doctor

    for line in doctor(_folders(asked)):
        print(line)
    return 0


def _folders(asked: argparse.Namespace) -> list[Path]:
    if asked.decks is None:
        return []
    if not asked.decks.is_dir():
        raise Problem(f"{asked.decks}: there is no such folder; give the folder with your decks to --decks")
    return [asked.decks]


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.lower().partition("x")
    if not (wide.isdigit() and high.isdigit() and 100 <= int(wide) <= 8000 and 100 <= int(high) <= 8000):
        raise argparse.ArgumentTypeError("give the size as width x height in pixels, like 1280x800")
    return int(wide), int(high)


def _number(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError("give the number of sittings, 1 or more")
    return int(text)


def _speak_utf8() -> None:
    """On Windows a pipe has another encoding: names of files must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
