"""A new operation as it is printed: pasted into a document it passes the lint and compiles."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import __main__ as command_line
from codegen.document import Document
from codegen.lint import lint
from codegen.reader import Reader
from codegen.stub import StubError, operation_stub
from codegen.stub.resource import singular
from tests.codegen.lint_cases.case import BASE

ROOT = Path(__file__).parents[2]
OPENAPI = (ROOT / "openapi.yaml").read_text("utf-8")
KEYS = ("tags:", "paths:", "components:", "  schemas:")


def _stub(text: str, operation_id: str, **given: str) -> str:
    return operation_stub(Reader(Document.parse(text).root), operation_id, **given)


def _pasted(text: str, stub: str) -> str:
    """What stands under each key of the stub, put right under the same key of the document."""
    lines: dict[str, list[str]] = {}
    key = ""
    for line in stub.splitlines():
        if line in KEYS or (line.startswith("  /") and f"\n{line}\n" in text):
            key = line
        elif not line.startswith("#"):
            lines.setdefault(key, []).append(line)
    for key, added in lines.items():
        assert text.count(f"\n{key}\n") == 1, key
        text = text.replace(f"\n{key}\n", "\n".join([f"\n{key}", *added, ""]))
    return text


def _problems(text: str) -> list[str]:
    return [str(problem) for problem in lint(Document.parse(text))]


@pytest.mark.parametrize(
    ("operation_id", "given"),
    [
        ("notes_update", {}),
        ("notes_archive", {}),
        ("notes_move_to_folder", {}),
        ("notes_files_list", {}),
        ("notes_files_delete", {}),
        ("notes_entries_create", {}),
        ("notes_entries_retrieve", {}),
        ("notes_entries_list", {"method": "POST", "path": "/v1/entries/search"}),
        ("notes_files_create", {"method": "PUT", "path": "/v1/new-file"}),
        ("folders_list", {}),
        ("folders_create", {"method": "get"}),
        ("notes_lines_words_list", {"tag": "notes.lines.words"}),
        ("errors_retrieve", {}),
    ],
)
def test_pasted_into_a_document_it_passes_the_lint(
    operation_id: str, given: dict[str, str]
) -> None:
    pasted = _pasted(BASE, _stub(BASE, operation_id, **given))
    assert _problems(pasted) == []
    root: Any = Document.parse(pasted).root
    operations = [one.value for one in Reader(root).all("operation")]
    assert operation_id in [one["operationId"] for one in operations]


def test_all_usual_methods_of_a_new_resource_fit_together() -> None:
    text = BASE
    for verb in ("delete", "list", "create", "update", "retrieve", "archive"):
        text = _pasted(text, _stub(text, f"notes_lines_{verb}"))
        assert _problems(text) == []
    root: Any = Document.parse(text).root
    assert root["tags"][0] == {"name": "notes.lines", "description": "What lines are for."}
    assert {path: list(item) for path, item in root["paths"].items() if "lines" in path} == {
        "/v1/notes/{note_id}/lines/{line_id}/archive": ["x-betas", "post"],
        "/v1/notes/{note_id}/lines": ["post", "x-betas", "get"],
        "/v1/notes/{note_id}/lines/{line_id}": ["get", "post", "x-betas", "delete"],
    }
    schemas = {name for name in root["components"]["schemas"] if "Line" in name}
    new = {"Line", "LinePage", "CreateLineRequest", "UpdateLineRequest", "DeletedLine"}
    assert schemas == new


def test_what_the_document_has_is_referred_to() -> None:
    stub = _stub(BASE, "notes_files_list")
    assert "{$ref: '#/components/parameters/NoteId'}" in stub
    assert "{$ref: '#/components/parameters/Page'}" in stub
    assert "next_page: {$ref: '#/components/schemas/NextPage'}" in stub
    assert "# /v1/notes/{note_id}/files is there already: add the method to it." in stub
    assert "tags:\n  -" not in stub


def test_lists_that_go_on_by_offset_have_the_parameter_and_pages_for_it() -> None:
    text = BASE
    for by_cursor, by_offset in {
        "items: data, next: next_page}": "items: data, scheme: offset}",
        "      x-paginated: true\n": "",
        "name: page\n": "name: cursor\n",
        "        next_page: {$ref: '#/components/schemas/NextPage'}\n": "",
        (
            "    NextPage:\n      type: [string, 'null']\n"
            "      description: The next page's cursor.\n"
        ): "",
    }.items():
        assert by_cursor in text
        text = text.replace(by_cursor, by_offset)
    pasted = _pasted(text, _stub(text, "notes_lines_list"))
    assert _problems(pasted) == []
    root: Any = Document.parse(pasted).root
    (parameter,) = root["paths"]["/v1/notes/{note_id}/lines"]["get"]["parameters"][1:]
    assert (parameter["name"], parameter["schema"]) == ("page", {"type": "integer"})
    assert list(root["components"]["schemas"]["LinePage"]["properties"]) == ["data"]


def test_a_component_does_not_hide_the_class_of_a_resource() -> None:
    pasted = _pasted(BASE, _stub(BASE, "work_list"))
    assert _problems(pasted) == []
    assert "    WorkInfo:\n" in pasted


def test_a_document_without_operations_has_nothing_to_go_by() -> None:
    empty = "openapi: 3.1.0\npaths: {}\ntags: []\ncomponents: {}\n"
    with pytest.raises(StubError, match="no operation to go by"):
        _stub(empty, "notes_list")


@pytest.mark.parametrize(
    ("operation_id", "given", "reason"),
    [
        ("notes", {}, "'notes' is no operation id: write it like sessions_events_list"),
        ("notes.archive", {}, "'notes.archive' is no operation id"),
        ("notes_archive", {"tag": "files"}, "notes_archive does not begin with its tag files"),
        ("notes_archive", {"method": "HEAD"}, "HEAD is no method of an operation"),
        ("notes_retrieve", {}, "the document has notes_retrieve already"),
        ("notes_files", {}, "notes_files is the resource notes.files: add a verb"),
        (
            "notes_archive",
            {"path": "/v1/notes"},
            "POST /v1/notes is notes_create already",
        ),
    ],
)
def test_what_cannot_be_is_refused(operation_id: str, given: dict[str, str], reason: str) -> None:
    with pytest.raises(StubError) as caught:
        _stub(BASE, operation_id, **given)
    assert str(caught.value).startswith(reason)


@pytest.mark.parametrize(
    ("nouns", "noun"),
    [("tools", "tool"), ("memories", "memory"), ("addresses", "address"), ("work", "work")],
)
def test_nouns(nouns: str, noun: str) -> None:
    assert singular(nouns) == noun


def test_pasted_into_the_document_of_the_sdk_it_passes_the_lint() -> None:
    text = OPENAPI
    for operation_id in ("sessions_something_new", "sessions_notes_list", "reports_create"):
        text = _pasted(text, _stub(text, operation_id))
    assert _problems(text) == []


def test_pasted_into_a_document_it_compiles(tmp_path: Path) -> None:
    text = BASE
    for operation_id in ("notes_archive", "notes_lines_list", "reports_create"):
        text = _pasted(text, _stub(text, operation_id))
    document = tmp_path / "openapi.yaml"
    document.write_text(text, "utf-8")
    package = tmp_path / "package"
    package.mkdir()
    command = [sys.executable, "-m", "codegen", "generate", "--document", str(document)]
    done = subprocess.run(
        [*command, "--package", str(package)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    written = {str(file.relative_to(package)) for file in package.rglob("*.py")}
    assert {
        "api/notes_archive.py",
        "api/namespaces/notes_lines.py",
        "models/line_page.py",
        "models/create_report_request.py",
    } <= written


def test_the_command_prints_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["codegen", "operation", "sessions_something_new"])
    assert command_line.main() == 0
    printed = capsys.readouterr().out
    assert printed == _stub(OPENAPI, "sessions_something_new")
    assert "/v1/sessions/{session_id}/something_new:" in printed


def test_the_command_says_what_cannot_be(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["codegen", "operation", "sessions_create"])
    assert command_line.main() == 1
    assert capsys.readouterr().err.startswith("the document has sessions_create already\n")
