"""summary.pdf, read by programs that are not ours."""

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game import words
from game.export import pdf
from game.export.summary import Summary
from game.model.records import Person, Words
from game.model.view import View
from tests.export.made_up import Make, someone, view_of, whole

ROOT = Path(__file__).parents[2]


def text_of(content: bytes) -> str:
    """The words on all pages, with one space between them."""
    pages = pypdf.PdfReader(BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def unpacked(content: bytes) -> bytes:
    """Every byte of the file, and every stream in it as it is before packing."""
    with pikepdf.open(BytesIO(content)) as document:
        streams = [one.read_bytes() for one in document.objects if isinstance(one, pikepdf.Stream)]
    return b"\n".join((content, *streams))


@pytest.fixture
def full(make: Make) -> Summary:
    """One of every kind of item."""
    return make(view_of(*whole()))


def test_the_paper_says_what_the_summary_says(full: Summary) -> None:
    text = text_of(pdf.write(full))

    for said in ("The map of Zorg", "For the worker", "“Moxie has a tuba.”", "Moxie – Farah", "Heading worker_note"):
        assert said in text


def test_the_paper_is_tagged_and_keeps_its_promises(full: Summary) -> None:
    with pikepdf.open(BytesIO(pdf.write(full))) as document:
        metadata = document.open_metadata()
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "en"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"], metadata["pdfuaid:part"]) == ("2", "A", "1")
        assert metadata["dc:title"] == "The map of Zorg"
        assert metadata["xmp:CreateDate"].startswith("2026-02-03")


def test_the_headings_are_headings_and_the_map_has_words_for_who_does_not_see_it(full: Summary) -> None:
    content = pdf.write(full)

    with pikepdf.open(BytesIO(content)) as document:
        tags = [one for one in document.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one]
        names = [str(tag.S) for tag in tags]
        alternatives = [str(tag.Alt) for tag in tags if "/Alt" in tag]
    assert names.count("/H1") >= len(full.sections)
    assert "/TH" in names
    assert any("very near: Moxie" in told for told in alternatives)


@pytest.mark.parametrize(
    "name",
    [
        '#read("/etc/passwd")',
        "=1+1",
        "*x*",
        "_x_ $x$ @x <x>",
        "<script>alert(1)</script>",
        "]]>&amp;",
        "{{x}}",
        "M\0oxie",
        "Mo\ud800xie",
        "Moxie 😀👩‍👩‍👧",
        "安娜",
        "سارة 12",
        "ሳራ",
        "\\u{41}",
        "",
    ],
)
def test_whatever_a_name_is_the_paper_comes(make: Make, name: str) -> None:
    items = (*someone("p", name, 1), Words(id="w", text=f"This is {name}!", about=("p",)))

    content = pdf.write(make(view_of(*items)))

    assert "This is" in text_of(content)
    assert "root:" not in text_of(content)


@settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(), max_size=40))
def test_whatever_is_said_the_paper_comes(make: Make, text: str) -> None:
    items = (*someone("p", text, 1), Words(id="w", text=text, card=text, day=text))

    assert pdf.write(make(view_of(*items))).startswith(b"%PDF")


def test_names_that_look_like_commands_are_printed_as_they_are(make: Make) -> None:
    text = text_of(pdf.write(make(view_of(*someone("p", '#read("/etc/passwd") *x* $y$', 1)))))

    assert '#read("/etc/passwd") *x* $y$' in text


def test_ten_thousand_letters_without_a_space_fit_on_the_pages(make: Make) -> None:
    content = pdf.write(make(view_of(*someone("p", "m" * 10_000, 1), Words(id="w", text="w" * 10_000))))

    assert text_of(content).count("w") > 9_000


@pytest.mark.parametrize("many", [0, 1, 60])
def test_a_map_of_any_size_has_its_paper(make: Make, many: int) -> None:
    people = [item for n in range(many) for item in someone(f"p{n}", f"Moxie {n}", 1 + n % 5)]

    text = text_of(pdf.write(make(view_of(*people))))

    assert all(f"Moxie {n}" in text for n in range(many))


def test_twelve_people_with_all_that_was_said_take_four_pages_at_most(make: Make) -> None:
    people = [item for n in range(9) for item in someone(f"q{n}", f"Moxie {n}", 1 + n % 5)]
    said = [Words(id=f"x{n}", text=f"Number {n} is a funny one to me.", about=(f"q{n}",)) for n in range(9)]

    content = pdf.write(make(view_of(*whole(), *people, *said)))

    assert len(pypdf.PdfReader(BytesIO(content)).pages) <= 4


def test_someone_who_is_not_shared_is_in_no_byte(make: Make) -> None:
    hidden = (*someone("p7", "Nyxa", 1), Words(id="w7", text="Nyxa qwzvix.", about=("p7",)))
    view = view_of(*whole(), *hidden, p7=("alleen_ik",))

    worker, own = (unpacked(pdf.write(make(view, reader))) for reader in ("worker", "player"))

    assert b"nyxa" not in worker.lower()
    assert "Nyxa qwzvix." in text_of(pdf.write(make(view_of(*hidden, levels=("alleen_ik",)), "player")))
    assert worker == unpacked(pdf.write(make(view_of(*whole()), "worker")))
    assert own != worker


def test_one_other_name_changes_that_name_and_nothing_else(make: Make) -> None:
    one = text_of(pdf.write(make(view_of(*someone("p1", "Moxie", 1), *someone("p2", "Trudel", 2)))))
    other = text_of(pdf.write(make(view_of(*someone("p1", "Mixie", 1), *someone("p2", "Trudel", 2)))))

    assert one.replace("Moxie", "Mixie") == other


def test_a_language_from_right_to_left_has_its_paper(make: Make) -> None:
    arabic = words.Words("ar", "ar", (), ())

    content = pdf.write(make(view_of(*someone("p", "سارة", 1)), words=arabic))

    with pikepdf.open(BytesIO(content)) as document:
        assert str(document.Root.Lang) == "ar"


def test_a_conversation_without_a_day_has_its_paper(make: Make) -> None:
    assert pdf.write(make(View())).startswith(b"%PDF")


def test_the_avatar_of_somebody_is_on_the_paper(make: Make) -> None:
    plain = Person(id="p", name="Moxie", kind="mens")
    drawn = Person(id="p", name="Moxie", kind="mens", picture="av_oma1")

    assert len(pdf.write(make(view_of(drawn)))) > len(pdf.write(make(view_of(plain))))


SAME = """
import sys
from game import words
from game.export import pdf
from game.export.summary import Summary
from tests.export.made_up import DECK, ENGLISH, LISTS, TEXTS, plain_map, view_of, whole
summary = Summary.of(
    view_of(*whole()), "worker", lists=LISTS, texts=TEXTS, decks={"quiz": DECK}, words=ENGLISH, draw=plain_map
)
sys.stdout.buffer.write(pdf.write(summary))
"""


def test_the_same_bytes_under_another_time_zone_locale_and_hash_seed(full: Summary) -> None:
    other = {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "1"}

    made = subprocess.run(
        [sys.executable, "-c", SAME],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **other},
        capture_output=True,
        check=True,
    )

    assert made.stdout == pdf.write(full)
