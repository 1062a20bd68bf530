"""A small document, and what tests do to files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

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


def document() -> dict[str, Any]:
    """A small document without a mistake."""
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


def files_in(folder: Path) -> dict[str, str]:
    """All that a folder holds, by its path."""
    return {
        str(path.relative_to(folder)): path.read_text() if path.is_file() else "<folder>"
        for path in folder.rglob("*")
    }


def edit(file: Path, old: str, new: str) -> None:
    """Replace what stands in a file for the first time."""
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))
