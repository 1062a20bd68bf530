"""Pieces of documents, as they are written and as they are prepared."""

from __future__ import annotations

import copy
from typing import Any

from codegen.prepare import prepare

Json = dict[str, Any]

STRING = {"type": "string"}


def ref(name: str) -> Json:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def object_of(**properties: Json) -> Json:
    """An object with these properties."""
    return {"type": "object", "properties": properties}


def union_of(tag: str = "type", **members: str) -> Json:
    """A union with a member for each tag."""
    return {
        "oneOf": [ref(member) for member in members.values()],
        "discriminator": {
            "propertyName": tag,
            "mapping": {name: ref(member)["$ref"] for name, member in members.items()},
        },
    }


def operation_of(**more: Any) -> Json:
    """An operation, changed so."""
    return {
        "operationId": "notes_list",
        "tags": ["notes"],
        "summary": "List notes",
        "description": "Lists\n  notes.",
        "x-safe-to-repeat": True,
        "responses": {"204": {"description": "Nothing."}},
        **more,
    }


def document_of(operation: Json | None = None, **schemas: Json) -> Json:
    """A document with one operation and these components."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": "7"},
        "tags": [{"name": "notes", "description": "All notes."}],
        "paths": {"/v1/notes": {"post": operation or operation_of()}},
        "components": {"schemas": schemas},
    }


def prepared_document(operation: Json | None = None, **schemas: Json) -> Json:
    """The same, prepared."""
    document = document_of(operation, **schemas)
    before = copy.deepcopy(document)
    prepared = prepare(document)
    assert document == before
    return prepared


def prepared_schemas(**schemas: Json) -> dict[str, Json]:
    """These components, prepared."""
    result: dict[str, Json] = prepared_document(None, **schemas)["components"]["schemas"]
    return result


def prepared_field(schema: Json, **others: Json) -> Json:
    """What is prepared of a field that has this schema."""
    model = prepared_schemas(Note=object_of(field=schema), **others)["Note"]
    fields: Json = model["x-model"]["fields"]["field"]
    return {**fields, "shape": model["properties"]["field"]}


def prepared_operation(**more: Any) -> Json:
    """The operation, changed so and prepared."""
    prepared: Json = prepared_document(operation_of(**more))["paths"]["/v1/notes"]["post"]
    return prepared


def facts_of(**more: Any) -> Json:
    """What travels of the operation, changed so."""
    (response,) = prepared_operation(**more)["responses"].values()
    facts: Json = response["x-op"]
    return facts


def json_content(schema: Json) -> Json:
    """A body of JSON."""
    return {"application/json": {"schema": schema}}
