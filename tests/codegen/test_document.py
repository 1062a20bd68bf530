"""Reading a document: plain data with source lines, and refusal of what YAML would change."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.document import Document, join
from codegen.problem import DocumentError, Problem

TEXT = """\
openapi: 3.1.0

paths:
  /v1/notes/{id}:
    get:
      tags: [notes, "~odd"]
      limits: {low: -1, high: 2.5, good: true, bad: false, none: null}
      description: >-
        Two
        lines
  '/~':
    - 'quoted: 1.10'
    - {a: 1}
"""


def _problem(text: str) -> Problem:
    with pytest.raises(DocumentError) as caught:
        Document.parse(text)
    (problem,) = caught.value.problems
    return problem


def test_the_data_is_plain(tmp_path: Path) -> None:
    path = tmp_path / "notes.yaml"
    path.write_text(TEXT, "utf-8-sig")
    document = Document.load(path)
    assert document.name == str(path)
    assert document.root == {
        "openapi": "3.1.0",
        "paths": {
            "/v1/notes/{id}": {
                "get": {
                    "tags": ["notes", "~odd"],
                    "limits": {"low": -1, "high": 2.5, "good": True, "bad": False, "none": None},
                    "description": "Two lines",
                }
            },
            "/~": ["quoted: 1.10", {"a": 1}],
        },
    }


@pytest.mark.parametrize(
    ("pointer", "line"),
    [
        ("", 1),
        ("/openapi", 1),
        ("/paths", 3),
        ("/paths/~1v1~1notes~1{id}/get", 5),
        ("/paths/~1v1~1notes~1{id}/get/tags/1", 6),
        ("/paths/~1v1~1notes~1{id}/get/description", 8),
        ("/paths/~1~0/1/a", 13),
        ("/paths/~1v1~1notes~1{id}/get/absent/deeper", 5),
        ("/nowhere", 1),
    ],
)
def test_every_pointer_has_its_line(pointer: str, line: int) -> None:
    document = Document.parse(TEXT)
    assert document.line(pointer) == line


def test_pointers_are_escaped() -> None:
    assert join("/paths", "/v1/{a~b}", 0) == "/paths/~1v1~1{a~0b}/0"


@pytest.mark.parametrize(
    ("text", "line", "message", "remedy"),
    [
        ("a: 1\nb: [", 3, "YAML syntax", "mend the syntax"),
        ("a: 1\n\tb: 2", 2, "YAML syntax", "mend the syntax"),
        ("a: 1\n---\nb: 2", 2, "YAML syntax", "mend the syntax"),
        ("a: \x01", 1, "YAML syntax", "characters that YAML does not allow"),
        ("", 1, "the document is empty", "openapi: 3.1.0"),
        ("# only a comment", 1, "the document is empty", "openapi: 3.1.0"),
        ("- a", 1, "the document is not a mapping", "openapi: 3.1.0"),
        ("a: 1\nb: 2\na: 3", 3, "key 'a' stands twice, first in line 1", "keep one"),
        ("a:\n  200: x", 2, "key 200 is read as int", "quote it: '200'"),
        ("2026-04-01: x", 1, "key 2026-04-01 is read as timestamp", "quote it: '2026-04-01'"),
        ("a: 1\non: x", 2, "key on is read as bool", "quote it: 'on'"),
        ("a: 1\n? [b]\n: c", 2, "a key that is a list or mapping", "plain text key"),
        ("a: 1\nb: 2026-04-01", 2, "2026-04-01 is read as a date", "quote it: '2026-04-01'"),
        ("a:\n- 2026-10-21T09:30:00Z", 2, "is read as a date", "quote it: '2026-10-21T09:30"),
        ("a: 1\nb: 1.10", 2, "1.10 is read as the number 1.1", "quote it: '1.10', or write 1.1"),
        ("a: 1\nb: no", 2, "no is read as bool by some", "quote it: 'no'"),
        ("a: 1\nb: 12:30", 2, "12:30 is read as int by some", "quote it: '12:30'"),
        ("a: 1\nb: 010", 2, "010 is read as int by some", "quote it: '010'"),
        ("a: 1\nb: .nan", 2, ".nan is read as float by some", "quote it: '.nan'"),
        ("a: 1\nb: ~", 2, "~ is read as null by some", "quote it: '~'"),
        ("a: 1\nb: 1e3", 2, "1e3 is text for some YAML parsers", "quote it: '1e3'"),
        ("a: 1\nsummary: Fix #5", 2, "`summary` ends before a #", "quote the text"),
        ("a: {description: One\n  two #5\n  }", 1, "`description` ends before a #", "quote"),
        ("a: &x {c: 1}\nb: *x", 2, "YAML alias", "write the value out"),
        ("a: &x\n  b: *x", 2, "YAML alias", "write the value out"),
        ("a: {}\n<<: {b: 1}", 2, "YAML merge key", "write the keys out"),
        ("a: 1\nb: !!binary aGk=", 2, "YAML tag binary", "leave the tag out"),
        ("a: 1\nb: !!set {c}", 2, "YAML tag set", "leave the tag out"),
        ("a: 1\nb: !mine {c: 1}", 2, "YAML tag !mine", "leave the tag out"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_line(
    text: str, line: int, message: str, remedy: str
) -> None:
    problem = _problem(text)
    assert problem.line == line
    assert message in problem.message
    assert remedy in problem.remedy
    assert str(problem).startswith(f"openapi.yaml:{line}: ")
    assert "\n" not in str(problem)


@pytest.mark.parametrize("value", ["0", "-0.5", "1.0e+3", "1.0", "'1.10'", "3.1.0"])
def test_what_every_parser_reads_alike_is_fine(value: str) -> None:
    assert "a" in Document.parse(f"a: {value}").root


@pytest.mark.parametrize(
    "value", ["'Fix' #5", "Fix#5", '"#5"', "|  # folded\n  Fix #5", "Fix\n  #5"]
)
def test_comments_beside_other_texts_are_fine(value: str) -> None:
    assert "summary" in Document.parse(f"summary: {value}").root


def test_all_problems_come_at_once_in_line_order() -> None:
    with pytest.raises(DocumentError) as caught:
        Document.parse("a: 2026-01-01\nb: {c: no}\na: 1.10\n")
    assert str(caught.value).splitlines() == [str(problem) for problem in caught.value.problems]
    assert [problem.line for problem in caught.value.problems] == [1, 2, 3]


def test_a_missing_file_is_one_problem(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    with pytest.raises(DocumentError, match=r"openapi\.yaml:1: the document does not exist; give"):
        Document.load(path)


def test_a_folder_is_one_problem(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="the document cannot be read"):
        Document.load(tmp_path)


def test_other_encodings_are_one_problem(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_bytes(b"a: 1\nb: caf\xe9\n")
    with pytest.raises(DocumentError, match=r"openapi\.yaml:2: not UTF-8 text; save the file"):
        Document.load(path)
