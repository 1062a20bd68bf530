"""The command: generate, reference and check, for every service of the table."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import __main__ as command_line
from codegen.compiled import compile_document
from codegen.generate import GenerationError, Paths
from codegen.problem import DocumentError, Problem
from codegen.services import SERVICES, Service
from tests.codegen.notes import edit, files_in


def _main(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["codegen", "generate", *arguments])
    return command_line.main()


def test_the_command_says_what_it_did(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def compiled(_: Paths) -> list[Path]:
        return [Path("models/note.py")]

    monkeypatch.setattr(command_line, "generate", compiled)
    assert _main(monkeypatch, "--package", str(paths.package)) == 0
    assert capsys.readouterr().out == f"1 files written to {paths.package}\n"


@pytest.mark.parametrize(
    "error",
    [
        GenerationError("the generator failed"),
        DocumentError([Problem("notes.yaml", 3, "/info", "rule", "wrong", "mend it")]),
        OSError(28, "No space left on device"),
    ],
)
def test_the_command_fails_with_the_message_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception
) -> None:
    def fail(_: Paths) -> list[Path]:
        raise error

    monkeypatch.setattr(command_line, "generate", fail)
    assert _main(monkeypatch) == 1
    assert capsys.readouterr().err == f"{error}\nnothing was written\n"


def test_what_is_changed_by_hand_is_shown_with_what_to_do(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = paths.package / "reference"
    places = ("--document", paths.document, "--package", paths.package, "--reference", pages)
    monkeypatch.setattr("sys.argv", ["codegen", "generate", "reference", *map(str, places)])
    assert command_line.main() == 0
    monkeypatch.setattr("sys.argv", ["codegen", "check", *map(str, places)])
    assert command_line.main() == 0

    (pages / "another-service").mkdir()
    (pages / "another-service" / "README.md").touch()
    assert command_line.main() == 0
    assert capsys.readouterr().err == ""

    edit(paths.package / "api" / "notes_retrieve.py", "Reads the note", "Reads a note")
    (paths.package / "models" / "mine.py").touch()
    (pages / "notes.md").unlink()
    before = files_in(paths.package)
    assert command_line.main() == 1
    said = capsys.readouterr().err.splitlines()
    assert "-    Reads a note." in said
    assert "+    Reads the note." in said
    assert [line for line in said if line.endswith(": make generate")] == [
        f"{paths.package}/models is not what {paths.document} compiles to: make generate",
        f"{paths.package}/api is not what {paths.document} compiles to: make generate",
        f"{pages} is not what {paths.document} says: make generate",
    ]
    assert files_in(paths.package) == before


def test_a_further_service_is_a_further_row(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first = Service(
        name="first",
        title="First",
        document=paths.document,
        package=paths.package,
        reference=paths.package / "reference",
    )
    second = Service(
        name="second",
        title="Second",
        document=paths.document.with_name("second.yaml"),
        package=first.package / "second",
        reference=first.reference / "second",
        compiled=paths.package / "second.json",
    )
    second.document.write_text(first.document.read_text().replace("the note", "the other note"))
    second.package.mkdir()
    monkeypatch.setattr(command_line, "SERVICES", (first, second))
    assert _main(monkeypatch, "reference") == 0
    assert (first.package / "api" / "notes_retrieve.py").is_file()
    assert "the other note" in (second.package / "api" / "notes_retrieve.py").read_text()
    assert "the other note" in (second.reference / "notes.md").read_text()
    compiled = (paths.package / "second.json").read_text()
    assert compiled == compile_document(second.document)

    written = files_in(second.package), files_in(second.reference)
    edit(second.document, "the other note", "another note")
    assert _main(monkeypatch, "reference", "--service", "first") == 0
    assert (files_in(second.package), files_in(second.reference)) == written
    monkeypatch.setattr("sys.argv", ["codegen", "check"])
    assert command_line.main() == 1
    said = capsys.readouterr().err.splitlines()
    assert [line for line in said if line.endswith(": make generate")] == [
        f"{second.package}/api is not what {second.document} compiles to: make generate",
        f"{second.reference} is not what {second.document} says: make generate",
        f"{second.compiled} is not what {second.document} compiles to: make generate",
    ]
    edit(first.document, "title: Notes", "titel: Notes")
    assert _main(monkeypatch) == 1
    assert capsys.readouterr().err.endswith("nothing was written\n")


def test_every_service_has_a_package_and_places_of_its_own() -> None:
    for service in SERVICES:
        assert service.document.is_file()
        assert (service.package / "__init__.py").is_file()
        around = service.surroundings
        assert (service.reference / around.guides / around.guide).is_file()
    for place in ("name", "document", "package", "reference"):
        assert len({getattr(service, place) for service in SERVICES}) == len(SERVICES)
