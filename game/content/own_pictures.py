"""A deck's own pictures: the SVG and PNG files in the folder that is called like the deck, looked at before anybody draws them."""

import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from struct import unpack_from
from xml.parsers import expat

from game.content.letters import LARGEST_FILE, UNSEEN

KINDS = (".svg", ".png")
OTHERS = (".jpg", ".jpeg", ".webp", ".gif", ".bmp")
WIDEST = 4096  # pixels of a PNG in each direction; a small file may hold a huge picture
# Drawing takes long, and more than twice as long for twice as many numbers, or for lines that are wider than any paper.
MOST_NUMBERS = 10_000  # in an SVG
NUMBER = re.compile(r"\d*\.?\d+")
TOO_LARGE = re.compile(r"(?<![\d.])\d{6,}|\d[eE]\+?\d")
NO_NUMBER = re.compile(r"#[\w.:-]+")  # a colour, or the name of another part
NO_LOOK = re.compile(r".* .*|id|class|version|data-.*")  # what a drawing program keeps for itself
PNG = b"\x89PNG\r\n\x1a\n"


def own_pictures(deck: Path) -> dict[str, Path]:
    """The pictures of a deck by name: `mini.yaml` has those in the folder `mini` beside it. Of two with one name the SVG counts."""
    found = {path.stem: path for kind in reversed(KINDS) for path in _files(deck) if path.suffix.lower() == kind}
    return dict(sorted(found.items()))


def refused_pictures(deck: Path, names: Iterable[str]) -> dict[str, str]:
    """Of the pictures with these names that lie there and cannot be drawn: what is wrong with each."""
    own = own_pictures(deck)
    strange = {path.stem: path for path in _files(deck) if path.suffix.lower() in OTHERS and path.stem not in own}
    refused = {name: picture_fault(own[name]) for name in {*names} & own.keys()}
    told = {name: f"the picture {own[name].name!r}: {fault}" for name, fault in refused.items() if fault}
    return told | {name: f"a picture is an SVG or a PNG file, not {path.name!r}" for name, path in strange.items()}


def picture_fault(path: Path) -> str:
    """What is wrong with a picture; "" when it can be drawn."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError:
        return "this picture cannot be read"
    if len(content) > LARGEST_FILE:
        return "this picture is too large: a file may be 1 MiB"
    return _png_fault(content) if path.suffix.lower() == ".png" else _svg_fault(content)


def _files(deck: Path) -> tuple[Path, ...]:
    try:
        return tuple(sorted(path for path in deck.with_suffix("").iterdir() if path.is_file()))
    except OSError:
        return ()


def _png_fault(content: bytes) -> str:
    if not content.startswith(PNG):
        return "this is no PNG file"
    chunks = tuple(_chunks(content))
    if chunks[:1] != (b"IHDR",) or chunks[-1:] != (b"IEND",) or b"IDAT" not in chunks:
        return "this PNG file is broken"
    wide, high = unpack_from(">II", content, 16)
    if not (0 < wide <= WIDEST and 0 < high <= WIDEST):
        return f"this picture is {wide} x {high} pixels: at most {WIDEST} each way"
    return ""


def _chunks(content: bytes) -> Iterator[bytes]:
    """The kinds of the parts of a PNG, until the first that is cut or changed (PNG specification, 5.3: its sum is wrong)."""
    place = len(PNG)
    while place + 12 <= len(content):
        length, kind = unpack_from(">I4s", content, place)
        end = place + 8 + length
        if end + 4 > len(content) or zlib.crc32(content[place + 4 : end]) != unpack_from(">I", content, end)[0]:
            return
        yield kind
        place = end + 4


def _svg_fault(content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "this is no SVG file: its letters are no UTF-8"
    if UNSEEN.search(text):
        return "this is no SVG file: it has control characters"
    if "dasharray" in text.lower():
        return "a dashed line (stroke-dasharray) is not drawn: draw each dash by itself"
    return _xml_fault(text)


def _xml_fault(text: str) -> str:
    """XML that is whole, begins with a drawing that has a size, can be drawn soon, and defines nothing that could grow (DOCTYPE)."""
    begins: list[tuple[str, dict[str, str]]] = []
    written: list[str] = []

    def element(name: str, about: dict[str, str]) -> None:
        begins.append((name, about))
        written.extend(NO_NUMBER.sub("", value) for key, value in about.items() if not NO_LOOK.fullmatch(key))

    reader = expat.ParserCreate(namespace_separator=" ")
    reader.StartElementHandler = element
    reader.StartDoctypeDeclHandler = _refuse
    try:
        reader.Parse(text, True)
    except _Refused:
        return "an SVG file with a DOCTYPE is not read: take that line out"
    except expat.ExpatError as fault:
        return f"this SVG file is broken at its line {fault.lineno}"
    name, about = begins[0]
    if name.rpartition(" ")[2] != "svg":
        return "this is no SVG file: it does not begin with <svg>"
    if "viewBox" not in about and not {"width", "height"} <= about.keys():
        return "this drawing has no size: give <svg> a viewBox"
    if sum(1 for value in written for _ in NUMBER.finditer(value)) > MOST_NUMBERS:
        return f"this drawing is too detailed: at most {MOST_NUMBERS:,} numbers"
    if any(TOO_LARGE.search(value) for value in written):
        return "a number in this drawing is too large: at most 99999"
    return ""


class _Refused(Exception):
    """Something stands in an SVG that we do not read."""


def _refuse(*_told: object) -> None:
    raise _Refused
