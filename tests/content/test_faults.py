"""Faults as their author reads them: all of them at once, each at its line and column, with the likely cure."""

from pathlib import Path

import pytest

from game.check import check
from game.content.faults import Fault, in_order, quoted, unknown

BROKEN = Path(__file__).parent / "broken"
MARK = "  #= "


def expected_in(path: Path) -> set[str]:
    """The faults that the comments of a broken deck announce: `#= column message | column message`."""
    found = set()
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        for one in line.partition(MARK)[2].split(" | ") if MARK in line else ():
            column, _, message = one.partition(" ")
            found.add(f"{path.name}:{number}:{column}: {message}")
    return found


def test_all_faults_of_three_decks_come_in_one_run_each_at_its_line_and_column() -> None:
    expected = set().union(*(expected_in(path) for path in BROKEN.iterdir()))

    told = [f"{fault.path.name}:{fault.line}:{fault.column}: {fault.message}" for fault in check([BROKEN])]

    assert len({line.partition(":")[0] for line in expected}) == 3
    assert len(expected) >= 40
    assert sorted(told) == sorted(expected)


def test_faults_of_a_file_come_from_top_to_bottom() -> None:
    lines = [(fault.line, fault.column) for fault in check([BROKEN / "strand.yaml"])]

    assert lines == sorted(lines)


def test_a_fault_names_its_file_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert str(Fault(tmp_path / "mine" / "a.yaml", 3, 5, "oops")) == "mine/a.yaml:3:5: oops"
    assert str(Fault(Path("mine/a.yaml"), 3, 5, "oops", warning=True)) == "mine/a.yaml:3:5: warning: oops"
    assert str(Fault(tmp_path.parent / "a.yaml", 3, 5, "oops")) == f"{tmp_path.parent / 'a.yaml'}:3:5: oops"


@pytest.mark.parametrize(
    ("found", "known", "expected"),
    [
        ("buurd", ("thuis", "buurt"), "unknown domain 'buurd' (did you mean 'buurt'?)"),
        ("x", ("thuis", "buurt"), "unknown domain 'x' (one of thuis, buurt)"),
        ("x", tuple(f"name-{n}" for n in range(99)), "unknown domain 'x'"),
        ("x", (), "unknown domain 'x'"),
    ],
)
def test_the_nearest_name_is_proposed(found: str, known: tuple[str, ...], expected: str) -> None:
    assert unknown("domain", found, known) == expected


def test_a_quotation_is_short_and_on_one_line() -> None:
    assert quoted("a\nb\x1b[31m") == "'a\\nb\\x1b[31m'"
    assert len(quoted("x" * 10_000)) < 70


def test_nobody_gets_more_faults_of_one_file_than_a_thousand() -> None:
    many = (Fault(Path("a"), line, 1, "oops") for line in range(5000, 0, -1))

    told = in_order(many)

    assert [fault.line for fault in told] == list(range(1, 1001))
