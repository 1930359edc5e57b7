"""The papers in their folder."""

import json
import os
import stat
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from game.export import formats
from game.export.formats import FORMATS, Format, Report, write_papers
from game.export.summary import Summary
from game.model.records import Words
from game.model.view import View
from tests.export.made_up import Make, someone, view_of, whole
from tests.export.test_pdf import unpacked

ROOT = Path(__file__).parents[2]
EVERY = pytest.mark.parametrize("name", list(FORMATS))
FILES = {"pdf": "summary.pdf", "png": "map.png", "svg": "map.svg", "csv": "people.csv", "json": "session.json"}


@pytest.fixture
def full(make: Make) -> Summary:
    """One of every kind of item."""
    return make(view_of(*whole()))


def opened(name: str, content: bytes) -> object:
    """What another program makes of a paper; raises when it is none."""
    match name:
        case "pdf":
            return unpacked(content)
        case "png":
            return Image.open(BytesIO(content)).convert("RGB")
        case "svg":
            return ET.fromstring(content)
        case "csv":
            return content.decode("utf-8-sig").splitlines()
        case "json":
            return json.loads(content)
    raise AssertionError(name)


def test_the_names_of_the_papers_stay_for_ever() -> None:
    assert {name: one.file for name, one in FORMATS.items()} == FILES


@EVERY
def test_each_paper_is_written_and_can_be_opened(full: Summary, tmp_path: Path, name: str) -> None:
    report = write_papers(full, tmp_path / "new" / "folder", [name])

    (path,) = report.written
    assert path == tmp_path / "new" / "folder" / FILES[name]
    assert opened(name, path.read_bytes())


@EVERY
def test_nobody_at_all_still_gives_each_paper(make: Make, tmp_path: Path, name: str) -> None:
    report = write_papers(make(View()), tmp_path, [name])

    assert opened(name, report.written[0].read_bytes())


@EVERY
def test_an_unshared_person_is_in_no_byte_and_a_twin_gives_the_same_bytes(make: Make, name: str) -> None:
    hidden = (*someone("p7", "Nyxa", 1), Words(id="w7", text="Nyxa qwzvix.", about=("p7",)))
    write = FORMATS[name].write

    content = write(make(view_of(*whole(), *hidden, p7=("alleen_ik",)), "file"))

    assert b"nyxa" not in content.lower()
    assert b"qwzvix" not in content
    assert b"p7" not in (b"" if name in ("png", "pdf") else content)
    assert content == write(make(view_of(*whole()), "file"))


@EVERY
def test_the_same_summary_gives_the_same_bytes(full: Summary, make: Make, name: str) -> None:
    assert FORMATS[name].write(full) == FORMATS[name].write(make(view_of(*whole())))


@EVERY
@pytest.mark.parametrize("hard", ["", "\0", "\ud800", "😀", "安娜", "سارة 12", "<b>&]]>", "=1+1", "x" * 10_000])
def test_each_paper_comes_whatever_a_name_is(make: Make, name: str, hard: str) -> None:
    summary = make(view_of(*someone("p", hard, 1), Words(id="w", text=hard, about=("p",), card=hard, day=hard)))

    assert opened(name, FORMATS[name].write(summary))


@EVERY
def test_one_paper_that_fails_is_named_and_the_others_still_come(full: Summary, tmp_path: Path, name: str) -> None:
    (tmp_path / FILES[name] / "in the way").mkdir(parents=True)

    report = write_papers(full, tmp_path)

    assert [one.file for one in report.failed] == [FILES[name]]
    assert {path.name for path in report.written} == set(FILES.values()) - {FILES[name]}
    assert not report.complete


def test_all_papers_come_when_none_is_named(full: Summary, tmp_path: Path) -> None:
    report = write_papers(full, tmp_path)

    assert [path.name for path in report.written] == list(FILES.values())
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(FILES.values())
    assert report.complete


def test_a_paper_that_was_there_is_replaced(full: Summary, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(b"old")

    write_papers(full, tmp_path, ["csv"])

    assert b"Moxie" in (tmp_path / "people.csv").read_bytes()


def test_a_file_where_the_folder_should_be_is_one_clear_line_a_paper(full: Summary, tmp_path: Path) -> None:
    (tmp_path / "papers").write_text("a file")

    report = write_papers(full, tmp_path / "papers", ["csv", "svg"])

    assert report.failed == (("people.csv", formats.NO_FOLDER), ("map.svg", formats.NO_FOLDER))


def test_a_paper_that_cannot_be_made_does_not_say_what_was_in_it(
    full: Summary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(summary: Summary) -> bytes:
        raise RuntimeError(summary.title)

    monkeypatch.setitem(FORMATS, "csv", Format("people.csv", fails))

    report = write_papers(full, tmp_path, ["csv", "svg"])

    assert report.failed == (("people.csv", formats.NOT_MADE),)
    assert [path.name for path in report.written] == ["map.svg"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_folder_that_may_not_be_written_to_is_said(full: Summary, tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)

    report = write_papers(full, tmp_path, ["csv"])

    assert report.failed == (("people.csv", formats.NO_LEAVE),)


def test_a_format_that_does_not_exist_writes_nothing(full: Summary, tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        write_papers(full, tmp_path, ["csv", "docx"])

    assert not list(tmp_path.iterdir())


def test_letters_without_a_font_are_told_in_the_report(make: Make, tmp_path: Path) -> None:
    report = write_papers(make(view_of(*someone("p", "安娜", 1))), tmp_path, ["csv"])

    assert report == Report((tmp_path / "people.csv",), (), 2)


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from game.export.formats import write_papers
from game.export.summary import Summary
from tests.export.made_up import DECK, ENGLISH, LISTS, TEXTS, plain_map, view_of, whole
summary = Summary.of(
    view_of(*whole()), "worker", lists=LISTS, texts=TEXTS, decks={"quiz": DECK}, words=ENGLISH, draw=plain_map
)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
print(write_papers(summary, Path(sys.argv[1]), ["pdf", "csv"]).failed)
"""


@pytest.mark.skipif(os.name != "posix", reason="only here can the room for a file be made small")
def test_a_disk_that_is_full_is_said_and_no_half_paper_stays(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        text=True,
    )

    assert formats.NO_ROOM in told.stdout
    assert "people.csv" not in told.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]
