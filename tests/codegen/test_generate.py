"""Compiling a document: all or nothing, and one clear message for each way to fail."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import evolve

from codegen import __main__ as command_line, generate as module
from codegen.document import Document
from codegen.generate import GenerationError, Paths, generate
from codegen.problem import DocumentError, Problem

ROOT = Path(__file__).parents[2]
SCHEMAS: dict[str, Any] = {
    "Note": {
        "type": "object",
        "description": "A note.",
        "required": ["text"],
        "properties": {"text": {"type": "string", "description": "What it says."}},
        "examples": [{"text": "Hello"}],
    },
    "Failure": {
        "type": "object",
        "description": "Why it failed.",
        "properties": {"message": {"type": "string", "description": "For people."}},
    },
}


def _content(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"description": "It.", "content": {"application/json": {"schema": schema}}}


def _document() -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": "1"},
        "servers": [{"url": "https://notes.example"}],
        "security": [{"bearerAuth": []}],
        "tags": [{"name": "notes", "description": "Notes."}],
        "paths": {
            "/v1/note": {
                "get": {
                    "operationId": "notes_retrieve",
                    "tags": ["notes"],
                    "summary": "Retrieve the note",
                    "description": "Reads the note.",
                    "x-safe-to-repeat": True,
                    "responses": {"200": _content("Note"), "default": _content("Failure")},
                }
            }
        },
        "components": {
            "schemas": SCHEMAS,
            "securitySchemes": {"bearerAuth": {"type": "http", "scheme": "bearer"}},
        },
    }


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A small document and a package that has been compiled before."""
    package = tmp_path / "package"
    for part in ("api", "models"):
        (package / part).mkdir(parents=True)
        (package / part / "old.py").write_text(f"# {part} as it was\n")
    (package / "client.py").write_text("# written by hand\n")
    templates = tmp_path / "templates"
    shutil.copytree(ROOT / "templates", templates)
    document = tmp_path / "notes.yaml"
    document.write_text(yaml.safe_dump(_document(), sort_keys=False))
    config = ROOT / "generator-config.yaml"
    return Paths(document=document, templates=templates, config=config, package=package)


def _files(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): path.read_text() if path.is_file() else "<folder>"
        for path in folder.rglob("*")
    }


@pytest.fixture
def refuses(paths: Paths) -> Callable[..., str]:
    """Runs, expects a failure that leaves no trace, and gives its message."""

    def run(error: type[BaseException] = GenerationError) -> str:
        before = _files(paths.package)
        with pytest.raises(error) as caught:
            generate(paths)
        assert _files(paths.package) == before
        return str(caught.value)

    return run


def _edit(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


def test_a_run_replaces_what_is_generated_and_nothing_else(paths: Paths) -> None:
    written = generate(paths)
    after = _files(paths.package)
    assert {name for name, text in after.items() if text != "<folder>"} == {
        "client.py",
        *(str(path) for path in written),
    }
    assert after["client.py"] == "# written by hand\n"
    assert {"api/notes_retrieve.py", "models/note.py", "models/failure.py"} <= after.keys()
    assert "api/old.py" not in after


def test_a_second_run_changes_nothing(paths: Paths) -> None:
    first = generate(paths), _files(paths.package)
    assert (generate(paths), _files(paths.package)) == first


def test_a_package_may_be_empty_at_first(paths: Paths) -> None:
    for part in ("api", "models"):
        shutil.rmtree(paths.package / part)
    assert Path("models/note.py") in generate(paths)


# Documents


def test_a_broken_document_is_refused(paths: Paths, refuses: Callable[..., str]) -> None:
    _edit(paths.document, "title: Notes", "title: Notes\n  titel: Notes")
    message = refuses(DocumentError)
    assert message.startswith(f"{paths.document}:4: ")
    assert "titel" in message
    assert "\n" not in message


def test_yaml_mistakes_are_refused(paths: Paths, refuses: Callable[..., str]) -> None:
    paths.document.write_text("openapi: [3.1.0\n")
    assert "YAML syntax" in refuses(DocumentError)


def test_an_absent_document_is_refused(paths: Paths, refuses: Callable[..., str]) -> None:
    paths.document.unlink()
    assert "does not exist" in refuses(DocumentError)


def test_a_warning_of_the_generator_is_an_error(
    paths: Paths, refuses: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def approve(_: Document) -> list[Problem]:
        return []

    monkeypatch.setattr(module, "lint", approve)
    _edit(
        paths.document, "$ref: '#/components/schemas/Note'", "$ref: '#/components/schemas/Failure'"
    )
    _edit(paths.document, "      responses:\n", PARAMETER)
    message = refuses()
    assert message.startswith("openapi_python_client leaves something out:\n")
    assert "GET /v1/note" in message


PARAMETER = """\
      parameters:
      - {name: X-When, in: header, description: When., schema: {type: array, items: {type: string}}}
      responses:
"""


# Templates


@pytest.mark.parametrize(
    ("template", "mistake", "message"),
    [
        ("object.jinja", "{{ facts.colour }}", "'dict object' has no attribute 'colour'"),
        ("str_enum.py.jinja", "{{ enum.colour }}", "has no attribute 'colour'"),
        ("endpoint_module.py.jinja", "{{ colour }}", "'colour' is undefined"),
        ("endpoint_module.py.jinja", "{{ 1 + 'a' }}", "TypeError: unsupported operand type(s)"),
        ("endpoint_module.py.jinja", "{{ op.id | colour }}", "No filter named 'colour'"),
        ("endpoint_module.py.jinja", "{% if %}", "Expected an expression, got 'end of statement"),
    ],
)
def test_mistakes_in_templates_are_refused(
    paths: Paths, refuses: Callable[..., str], template: str, mistake: str, message: str
) -> None:
    text = _document()
    text["components"]["schemas"] = {
        **SCHEMAS,
        "Colour": {"type": "string", "description": "A colour.", "enum": ["red"]},
        "Note": {
            **SCHEMAS["Note"],
            "properties": {
                "text": {"type": "string", "description": "What it says."},
                "colour": {"$ref": "#/components/schemas/Colour"},
            },
        },
    }
    paths.document.write_text(yaml.safe_dump(text, sort_keys=False))
    file = paths.templates / template
    file.write_text(f"{file.read_text()}\n{mistake}\n")
    line = len(file.read_text().splitlines())
    said = refuses()
    assert said.startswith(f"templates/{template}:{line}: ")
    assert message in said


def test_accidents_in_the_output_are_refused(paths: Paths, refuses: Callable[..., str]) -> None:
    file = paths.templates / "endpoint_module.py.jinja"
    file.write_text(f"{file.read_text()}\n# {{{{ joiner() }}}}\n")
    message = refuses()
    assert message.startswith("api/notes_retrieve.py:")
    assert message.endswith(": a template let 'object at 0x' through")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("# <Endpoint object at 0x7f>", "object at 0x"),
        ("# <UntrustedString>", "UntrustedString"),
        ("# PythonCode(_code='str')", "PythonCode("),
        ("# {{ name }}", "{{"),
        ("# {% if %}", "{%"),
    ],
)
def test_accidents(tmp_path: Path, line: str, found: str) -> None:
    file = tmp_path / "models" / "note.py"
    file.parent.mkdir()
    file.write_text(f"x = 1\n{line}\n")
    with pytest.raises(GenerationError) as caught:
        module.refuse_accidents([file], tmp_path)
    assert str(caught.value) == f"models/note.py:2: a template let {found!r} through"


def test_output_that_is_no_python_is_refused(paths: Paths, refuses: Callable[..., str]) -> None:
    file = paths.templates / "endpoint_module.py.jinja"
    file.write_text(f"{file.read_text()}\nreturn 1 +\n")
    message = refuses()
    assert message.startswith("ruff failed:\n")
    assert "notes_retrieve.py" in message


def test_output_that_python_alone_refuses_is_refused(
    paths: Paths, refuses: Callable[..., str]
) -> None:
    file = paths.templates / "endpoint_module.py.jinja"
    file.write_text(f"{file.read_text()}\nreturn\n")
    assert "'return' outside function" in refuses()


# The rest of the world


def test_another_version_of_the_generator_is_refused(
    refuses: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def newer(_: str) -> str:
        return "0.29.2"

    monkeypatch.setattr(module, "version", newer)
    assert refuses() == (
        "openapi-python-client 0.29.1 is needed, not 0.29.2: run `make generate`, which installs it"
    )


def test_an_absent_package_is_refused(paths: Paths) -> None:
    package = paths.package / "absent"
    with pytest.raises(GenerationError, match="there is no such folder to write to"):
        generate(evolve(paths, package=package))
    assert not package.exists()


@pytest.mark.parametrize(
    "failing", ["run_generator", "arrange", "tidy", "refuse_accidents", "swap"]
)
@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_an_interrupted_run_leaves_no_trace(
    refuses: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    failing: str,
    error: type[BaseException],
) -> None:
    def nothing(*_: object) -> None:
        return None

    def fail(*_: object) -> None:
        raise error

    for step in ("rehearse", "run_generator", "arrange", "tidy", "refuse_accidents", "swap"):
        monkeypatch.setattr(module, step, nothing)
    monkeypatch.setattr(module, failing, fail)
    refuses(error)


@pytest.mark.parametrize("existing", [(), ("api",), ("models",), ("api", "models")])
@pytest.mark.parametrize("failing", range(4))
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_swap_that_fails_half_way_is_taken_back(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    existing: tuple[str, ...],
    failing: int,
    when: str,
) -> None:
    package, output = tmp_path / "package", tmp_path / "package" / ".generating" / "output"
    for part in ("api", "models"):
        (output / part).mkdir(parents=True)
        (output / part / "new.py").write_text("# new\n")
    for part in existing:
        (package / part).mkdir()
        (package / part / "old.py").write_text("# old\n")
    before = _parts(package)
    rename, calls = Path.rename, iter(range(100))

    def interrupted(self: Path, target: Path) -> Path:
        number = next(calls)
        if number == failing and when == "before":
            raise KeyboardInterrupt
        result = rename(self, target)
        if number == failing:
            raise KeyboardInterrupt
        return result

    monkeypatch.setattr(Path, "rename", interrupted)
    if failing < 2 + len(existing):
        with pytest.raises(KeyboardInterrupt):
            module.swap(output, package)
        assert _parts(package) == before
    else:
        module.swap(output, package)
        assert _parts(package) == {"api/new.py": "# new\n", "models/new.py": "# new\n"}


def _parts(package: Path) -> dict[str, str]:
    return {
        name: text
        for name, text in _files(package).items()
        if not name.startswith(".generating") and text != "<folder>"
    }


# The command


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
