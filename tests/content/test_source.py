"""A YAML file as plain data with its places, and the limits on what we read."""

from pathlib import Path

import pytest

from game.content.letters import _why as why
from game.content.source import Source, read_source


def source(tmp_path: Path, content: str | bytes) -> Source:
    path = tmp_path / "one.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return read_source(path)


def told(read: Source) -> list[str]:
    return [f"{fault.line}:{fault.column}: {fault.message}" for fault in read.faults]


@pytest.mark.parametrize(
    "text", ["no", "yes", "3:30", "1.0", "007", "2026-01-05", "~", "null", "0x1F", "1e3", "=", "6"]
)
def test_what_looks_like_something_else_stays_text(tmp_path: Path, text: str) -> None:
    read = source(tmp_path, f"name: {text}\nnames: [{text}]\n")

    assert read.data == {"name": text, "names": [text]}
    assert not read.faults


def test_a_number_is_a_number_where_its_key_wants_one(tmp_path: Path) -> None:
    read = source(tmp_path, "ages: [6, 11]\npick: 2\nlocked: true\nid: 2\nstrokes: [[[0.5, 1]]]\n")

    assert read.data == {"ages": [6, 11], "pick": 2, "locked": True, "id": "2", "strokes": [[[0.5, 1.0]]]}


@pytest.mark.parametrize("text", ['"6"', "six", "6.0", "0x6", "06", "1_0", "+6", "true", "99999999999"])
def test_a_number_is_written_plainly(tmp_path: Path, text: str) -> None:
    read = source(tmp_path, f"pick: {text}\n")

    assert told(read) == [f"1:7: 'pick' wants a whole number, not {text.strip(chr(34))!r}"]


@pytest.mark.parametrize("text", ["yes", "True", "on", "1", '"true"'])
def test_a_switch_is_true_or_false_and_nothing_else(tmp_path: Path, text: str) -> None:
    read = source(tmp_path, f"locked: {text}\n")

    assert told(read) == [f"1:9: 'locked' wants true or false, not {text.strip(chr(34))!r}"]


def test_every_value_and_key_has_its_place_counted_in_letters(tmp_path: Path) -> None:
    read = source(tmp_path, "één: {b: [x, yé, zz]}\nc:\n  - d: 👵 e\n    f: g\n")

    assert read.at(("één", "b", 2)) == (1, 18)
    assert read.at(("c", 0, "f")) == (3 + 1, 8)
    assert read.fault_at_key(("c", 0, "f"), "").column == 5
    assert read.at(("c", 0, "not there", "deeper")) == (3, 5)


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    read = source(tmp_path, b"\xef\xbb\xbfid: x\n")

    assert read.data == {"id": "x"}
    assert read.at(("id",)) == (1, 5)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a: 1\na: 2\n", "2:1: the key 'a' stands here twice"),
        ("a: &x 1\n", "1:4: an anchor (&x) is not read here: leave it out"),
        ("a: [1]\nb: *x\n", "2:4: an alias (*x) is not read here: write the value out"),
        ("a: !!python/name:os.system x\n", "1:4: a tag (tag:yaml.org,2002:python/name:os.system) is not read here"),
        ("a: !x {b: 1}\n", "1:4: a tag (!x) is not read here: leave it out"),
        ("a: 1\n---\nb: 2\n", "2:1: a second document: everything stands in one"),
        ("", "1:1: the file is empty"),
        ("# only a comment\n", "1:1: the file is empty"),
        ("? [a, b]\n: c\n", "1:3: a key is a plain word"),
        ("&x a: 1\n", "1:1: a key is a plain word"),
        ("a: b\x07c\n", "1:5: a control character (U+0007) does not belong in a text"),
        ("a: b\x85c\n", "1:5: a control character (U+0085) does not belong in a text"),
        ('a: ["b\\0c"]\n', "1:5: a control character (U+0000) does not belong in a text"),
        ("a: b\x00", "1:5: a control character (U+0000) does not belong in a text"),
        (b"a: b\nc: d\xff\n", "2:5: these are no UTF-8 letters: save the file as UTF-8"),
        (b"\xff\xfea\x00", "1:1: these are no UTF-8 letters: save the file as UTF-8"),
        ("a: \ud800\n", "1:4: these are no UTF-8 letters: save the file as UTF-8"),
        ("a: b: c\n", "1:5: this is no YAML: a text with ': ' in it stands between quotation marks"),
        ('a: "b\n', "2:1: this is no YAML: found unexpected end of stream (what began at line 1)"),
        ("\ta: b\n", "1:1: this is no YAML: found character that cannot start any token"),
        ("a: " + "[" * 17 + "]" * 17, "1:19: too deep: at most 16 levels"),
        ("a: " + "[" * 100_000, "1:1003: too deep: at most 16 levels"),
        ("a: x" + "x" * 1024 * 1024, "1:1: too large: a file may be 1 MiB"),
    ],
)
def test_what_is_past_a_limit_is_told_with_its_place(tmp_path: Path, content: str | bytes, expected: str) -> None:
    read = source(tmp_path, content)

    assert told(read)[0].startswith(expected)
    assert len(read.faults) == 1


def test_a_bomb_of_aliases_is_told_and_not_unfolded(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]

    read = source(tmp_path, "\n".join(lines))

    assert len(read.faults) == 9 + 8 * 9
    assert read.data["a8"] == [None] * 9


def test_several_faults_of_one_file_come_together(tmp_path: Path) -> None:
    read = source(tmp_path, "a: &x 1\nb: *x\nb: 2\npick: x\n")

    assert [fault.line for fault in read.faults] == [1, 2, 3, 4]


def test_sixteen_levels_are_not_too_deep(tmp_path: Path) -> None:
    read = source(tmp_path, "a: " + "[" * 15 + "]" * 15)

    assert not read.faults


def test_a_folder_or_nothing_at_all_is_told_as_a_fault(tmp_path: Path) -> None:
    assert told(read_source(tmp_path)) == ["1:1: cannot be read: this is a folder"]
    assert told(read_source(tmp_path / "none.yaml")) == ["1:1: cannot be read: there is no such file"]
    assert told(read_source(Path("a\0b"))) == ["1:1: cannot be read: this is no name of a file"]


def test_a_file_that_may_not_be_read_is_told_as_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")

    assert told(read_source(file / "deck.yaml")) == ["1:1: cannot be read: not a directory"]
    assert why(PermissionError(13, "Permission denied")) == "no permission"


def test_the_slow_parser_reads_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: {b: [x, 'y', \"é\"]}\nages: [6, 11]\nlong: |\n  één\n  twee\nc: &x no\nc: *x\n"
    fast = source(tmp_path, text)

    monkeypatch.delattr("yaml.CSafeLoader", raising=False)
    slow = source(tmp_path, text)

    assert slow.data == fast.data
    assert [slow.at(place) for place in slow.values] == [fast.at(place) for place in fast.values]
    assert slow.faults == fast.faults
