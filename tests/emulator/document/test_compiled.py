"""The compiled document: the same as the YAML, and never taken for another one."""

import json
from pathlib import Path

import pytest
import yaml

from agentsessions_emulator.document import document as documents
from agentsessions_emulator.document.compiled import find_compiled
from agentsessions_emulator.document.document import Document, load_document
from codegen.compiled import compile_document
from codegen.services import ROOT, SERVICES, Service

NAME = "openapi.yaml"
NOTES = """
openapi: 3.1.0
info: {title: Notes, summary: Notes, description: Notes}
components:
  schemas:
    Note:
      description: A note.
      examples: [{description: Milk}]
      properties:
        description: {type: string, description: What it says.}
        examples: {type: array, items: {type: string, examples: [a]}}
        properties: {properties: {summary: {const: a}}}
"""


@pytest.mark.parametrize("service", [one for one in SERVICES if one.compiled], ids=lambda s: s.name)
def test_it_says_what_the_document_says(service: Service) -> None:
    text = service.document.read_text("utf-8")
    found = find_compiled(text, service.document.name)
    assert found is not None, "run `make generate`"
    ours = Document(found, NAME, is_own=True)
    theirs = Document(yaml.load(text, Loader=yaml.CSafeLoader), NAME, is_own=True)
    assert ours.extensions == theirs.extensions
    assert ours.secret_fields == theirs.secret_fields
    assert list(ours.schemas) == list(theirs.schemas)
    for ours_one, theirs_one in zip(
        ours.operations.values(), theirs.operations.values(), strict=True
    ):
        for field in ("id", "method", "path", "status", "body_required"):
            assert getattr(ours_one, field) == getattr(theirs_one, field)
        assert list(ours_one.query_parameters) == list(theirs_one.query_parameters)


def test_only_what_is_for_readers_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "notes.yaml"
    path.write_text(NOTES)
    assert json.loads(compile_document(path))["document"] == {
        "openapi": "3.1.0",
        "info": {"title": "Notes"},
        "components": {
            "schemas": {
                "Note": {
                    "properties": {
                        "description": {"type": "string"},
                        "examples": {"type": "array", "items": {"type": "string"}},
                        "properties": {"properties": {"summary": {"const": "a"}}},
                    }
                }
            }
        },
    }


def test_an_edited_document_is_read_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / NAME).read_text("utf-8")
    edited = text.replace("operationId: agents_list", "operationId: agents_enumerate")
    assert find_compiled(edited, NAME) is None
    monkeypatch.setattr(documents, "_own_text", {NAME: edited}.get)
    operations = load_document(None, NAME).operations
    assert "agents_enumerate" in operations
    assert "agents_list" not in operations


def test_what_is_not_compiled_is_read_itself() -> None:
    assert find_compiled("openapi: 3.1.0", "/somewhere/else.yaml") is None


def test_a_document_that_is_no_yaml(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("a: [")
    with pytest.raises(ValueError, match=r"broken\.yaml is no OpenAPI document"):
        load_document(path, NAME)
